package dev.attune.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.Examples;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A journal keeps everything that was written and mixes nothing up")
class JournalTest {
  private static final Bond BOND = Bonds.couple();
  private static final Reader FIRST = Reader.of(Bonds.FIRST);
  private static final Reader SECOND = Reader.of(Bonds.SECOND);

  @Test
  void append_lateEntry_standsWhereItBelongs() {
    Journal journal =
        Journal.of(BOND, List.of(Entries.written(3), Entries.written(1), Entries.written(2)));

    assertThat(journal.entries())
        .containsExactly(Entries.written(1), Entries.written(2), Entries.written(3));
  }

  @Test
  void append_sameInstant_isOrderedById() {
    Entry one = Entries.written(1);
    Entry two = StressorNamed.builder().from(one).id(EntryId.of("e-2")).build();

    assertThat(Journal.of(BOND, List.of(two, one)).entries()).containsExactly(one, two);
  }

  @Test
  @DisplayName(
      "S-27: an id given twice with other content is refused, nothing is lost and nothing told")
  void append_sameIdOtherContent_isRefused() {
    Journal journal = Journal.of(BOND, List.of(Entries.written(1)));
    Entry other = StressorNamed.builder()
        .from(Entries.written(1))
        .note(Note.of("Quetzalcoatl"))
        .build();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> journal.append(other))
        .withMessage("entry e-1: expected the content it already has, or an id of its own, "
            + "found other content");
    assertThat(journal.entries()).containsExactly(Entries.written(1));
  }

  @Test
  void append_byNoMember_isRefused() {
    Entry stranger = StressorNamed.builder()
        .from(Entries.written(1))
        .author(PersonId.of("p-9"))
        .build();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Journal.of(BOND).append(stranger))
        .withMessage("author: expected one of the 2 members, found somebody else");
  }

  @Test
  void append_planOfAnotherBond_isRefused_inACorrectionToo() {
    Entry adopted = Examples.entries().stream()
        .filter(PlanAdopted.class::isInstance)
        .findFirst()
        .orElseThrow();
    Entry correction = Correction.builder()
        .from(Entries.written(9))
        .of(adopted.id())
        .replacement(adopted)
        .build();
    Journal journal =
        Journal.of(Bonds.two(BondKind.FRIENDSHIP).id(BondId.of("b-2")).build());

    for (Entry entry : List.of(adopted, correction)) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> journal.append(entry))
          .withMessage("plan.bond: expected the bond of the journal, found another bond");
    }
  }

  @Test
  void equals_otherBondOrOtherMembers_isFalse() {
    assertThat(Journal.of(BOND)).isEqualTo(Journal.of(Bonds.couple()));
    assertThat(Journal.of(BOND))
        .isNotEqualTo(
            Journal.of(Bonds.two(BondKind.SIBLINGS).id(BondId.of("b-2")).build()));
    assertThat(Journal.of(BOND))
        .isNotEqualTo(Journal.of(Bonds.one(BondKind.SELF).build()));
    assertThat(Journal.of(BOND))
        .isNotEqualTo(Journal.of(BOND).append(Entries.written(1)))
        .isNotEqualTo(null);
  }

  @Test
  void viewFor_aStranger_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Journal.of(BOND).viewFor(Reader.of(PersonId.of("p-9"))))
        .withMessage("reader: expected one of the 2 members, found somebody else");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Journal.of(BOND).exportOf(PersonId.of("p-9")));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Journal.of(BOND).withoutEntriesOf(PersonId.of("p-9")));
  }

  @Test
  @DisplayName("S-26: an answer kept to oneself looks the same as none")
  void viewFor_other_answerNotShared_looksLikeNoAnswer() {
    Journal unanswered =
        Journal.of(BOND).append(answer(1, "real-fears-and-hopes", Visibility.SHARED));
    Journal keptBack = unanswered.append(answer(2, "supports-boundaries", Visibility.PRIVATE));

    assertThat(keptBack.viewFor(SECOND)).isEqualTo(unanswered.viewFor(SECOND));
    assertThat(keptBack.viewFor(SECOND)).hasSameHashCodeAs(unanswered.viewFor(SECOND));
    assertThat(keptBack.viewFor(FIRST).entries(ItemAnswered.class)).hasSize(2);
  }

  @Test
  @DisplayName("S-26: an item is given to the others, or taken back from them, by itself")
  void viewFor_other_afterSharingOneItem_holdsThatItemAlone() {
    Entry kept = answer(1, "real-fears-and-hopes", Visibility.PRIVATE);
    Entry given = answer(1, "real-fears-and-hopes", Visibility.SHARED);
    Entry neverGiven = answer(2, "supports-boundaries", Visibility.PRIVATE);
    Journal journal = Journal.of(BOND, List.of(kept, neverGiven));
    Journal shared = journal.append(correction(3, given));
    Journal takenBack = shared.append(correction(4, kept));

    assertThat(journal.viewFor(SECOND).entries()).isEmpty();
    assertThat(shared.viewFor(SECOND).entries()).containsExactly(given);
    assertThat(takenBack.viewFor(SECOND)).isEqualTo(journal.viewFor(SECOND));
    assertThat(takenBack.viewFor(FIRST)).isEqualTo(journal.viewFor(FIRST));
  }

  @Test
  @DisplayName("S-26: how another responds is seen by the one who told it alone")
  void viewFor_responses_areTheAuthorsAlone() {
    Journal journal = Journal.of(BOND)
        .append(ResponseReceived.builder()
            .from(Entries.written(1))
            .scenario(Code.of("shares-dream"))
            .givenBy(Bonds.SECOND)
            .addBehaviours(Code.of("mockery"))
            .build());

    assertThat(journal.viewFor(FIRST).entries()).hasSize(1);
    assertThat(journal.viewFor(SECOND)).isEqualTo(Journal.of(BOND).viewFor(SECOND));
    assertThat(journal.viewFor(Reader.therapist()))
        .isEqualTo(Journal.of(BOND).viewFor(Reader.therapist()));
  }

  @Test
  @DisplayName(
      "S-30: answers about safety are in the author's own export and in nobody else's view")
  void exportOf_safetyAnswers_areTheAuthorsAlone() {
    Entry safety = Examples.entries().stream()
        .filter(SafetyAnswered.class::isInstance)
        .findFirst()
        .orElseThrow();
    Journal journal = Journal.of(BOND).append(safety);

    assertThat(journal.exportOf(Bonds.FIRST)).containsExactly(safety);
    assertThat(journal.exportOf(Bonds.SECOND)).isEmpty();
    assertThat(journal.withoutEntriesOf(Bonds.FIRST)).isEqualTo(Journal.of(BOND));
    assertThat(journal.viewFor(SECOND).entries()).isEmpty();
    assertThat(journal.viewFor(Reader.therapist()).entries()).isEmpty();
  }

  @Test
  void viewFor_chainOfCorrections_showsTheLast() {
    Entry first = stressor(1, "one");
    Journal journal = Journal.of(
        BOND,
        List.of(correction(5, stressor(1, "three")), first, correction(4, stressor(1, "two"))));

    assertThat(journal.viewFor(FIRST).entries()).containsExactly(stressor(1, "three"));
  }

  @Test
  void viewFor_correctionTakenBack_showsTheEntryAsItWas() {
    Entry entry = stressor(1, "one");
    Journal journal = Journal.of(
        BOND,
        List.of(
            entry,
            correction(2, stressor(1, "two")),
            Correction.builder().from(Entries.written(3)).of(EntryId.of("e-2")).build()));

    assertThat(journal.viewFor(FIRST).entries()).containsExactly(entry);
  }

  @Test
  void viewFor_correctionsOfEachOther_onlyTheLaterReachesTheEarlier() {
    Entry entry = stressor(1, "one");
    Journal journal = Journal.of(
        BOND,
        List.of(
            entry,
            Correction.builder().from(Entries.written(2)).of(EntryId.of("e-3")).build(),
            Correction.builder().from(Entries.written(3)).of(EntryId.of("e-2")).build()));

    assertThat(journal.viewFor(FIRST).entries()).containsExactly(entry);
  }

  @Test
  void viewFor_correctionOfAnUnknownId_waitsForItsEntry() {
    Journal waiting = Journal.of(BOND).append(correction(2, stressor(1, "two")));

    assertThat(waiting.viewFor(FIRST).entries()).isEmpty();
    assertThat(waiting.append(stressor(1, "one")).viewFor(FIRST).entries())
        .containsExactly(stressor(1, "two"));
  }

  @Test
  void on_lastDayBeforeTheFirst_isRefused() {
    View view = Journal.of(BOND).viewFor(FIRST);
    java.time.LocalDate day = java.time.LocalDate.of(2026, 12, 1);

    assertThat(view.on(day, day)).isEqualTo(view);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> view.on(day, day.minusDays(1)))
        .withMessage("lastInclusive: expected a day not before 2026-12-01, found 2026-11-30");
  }

  @Test
  @DisplayName("S-27: journal and view print nothing of what they hold")
  void toString_holdsNothingWritten() {
    Journal journal = Journal.of(BOND).append(stressor(1, "Quetzalcoatl"));

    assertThat(journal).hasToString("Journal{b-1, 1}");
    assertThat(journal.viewFor(FIRST)).hasToString("View{***}");
  }

  @Test
  @DisplayName("S-29: an id has no room for a name or an address")
  void of_nameOrAddressAsId_isRefused() {
    for (String value : List.of("Ana Lima", "ana@example.org", "", "a".repeat(65), "Straße 1")) {
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> EntryId.of(value));
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> SessionId.of(value));
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> TopicId.of(value));
    }
  }

  @Test
  void append_eightThreadsToOneJournal_eachGetTheirOwn() throws Exception {
    Journal journal = Journal.of(BOND, entriesFrom(0, 1_000));
    List<Entry> before = journal.entries();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Journal>> work = IntStream.range(0, 8)
          .<Callable<Journal>>mapToObj(thread -> () -> {
            Journal own = journal;
            for (Entry entry : entriesFrom(10_000 * (thread + 1), 1_000)) {
              own = own.append(entry);
              assertThat(journal.size()).isEqualTo(1_000);
            }
            assertThat(journal.viewFor(FIRST).entries()).isEqualTo(before);
            return own;
          })
          .toList();
      List<Future<Journal>> grown = threads.invokeAll(work);
      for (int thread = 0; thread < 8; thread++) {
        List<Entry> expected = new ArrayList<>(before);
        expected.addAll(entriesFrom(10_000 * (thread + 1), 1_000));
        assertThat(grown.get(thread).get().entries()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(journal.entries()).isEqualTo(before);
  }

  @Test
  void append_toALongJournal_atItsEndOrInItsMidst_leavesItAsItWas() {
    List<Entry> before = entriesFrom(0, 100_000);
    Journal journal = Journal.of(BOND, before);
    Entry late = StressorNamed.builder()
        .from(Entries.written(50_000))
        .id(EntryId.of("late"))
        .build();

    assertThat(journal.append(late).append(Entries.written(500_000)).size()).isEqualTo(100_002);
    assertThat(journal).isEqualTo(Journal.of(BOND, before));
  }

  private static List<Entry> entriesFrom(int start, int count) {
    return IntStream.range(start, start + count).mapToObj(Entries::written).toList();
  }

  private static Entry stressor(int number, String note) {
    return StressorNamed.builder()
        .from(Entries.written(number))
        .note(Note.of(note))
        .build();
  }

  private static Entry correction(int number, Entry replacement) {
    return Correction.builder()
        .from(Entries.written(number))
        .of(replacement.id())
        .replacement(replacement)
        .build();
  }

  private static Entry answer(int number, String item, Visibility visibility) {
    return ItemAnswered.builder()
        .from(Entries.written(number))
        .visibility(visibility)
        .session(SessionId.of("s-1"))
        .instrument(Code.of("building-or-simulating"))
        .item(Code.of(item))
        .answer(Code.of("no"))
        .build();
  }
}
