package dev.attune.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("What holds of every correction written while its author's own word suspends joint things")
class WithholdingLawTest {
  private static final Bond BOND = Bonds.couple();
  private static final Reader OTHER = Reader.of(Bonds.SECOND);
  private static final int PAUSED_FROM = 2_000;

  /** Which entry is corrected, and what it becomes: nothing, or this. */
  record Change(int of, Optional<Entry> becomes) {
    Entry at(int hour) {
      EntryId id = EntryId.of("e-" + of);
      return Correction.builder()
          .from(Entries.written(hour))
          .of(id)
          .replacement(becomes.map(entry -> Entries.placed(entry, id, Bonds.FIRST)))
          .build();
    }

    /** Whether the author alone may see what it becomes. */
    boolean hides() {
      return becomes.filter(entry -> entry.visibility() == Visibility.SHARED).isEmpty();
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label("S-05: none shows another anything more, one after the other, and what it hides is gone")
  void viewFor_other_afterEachCorrection_holdsNoMore(
      @ForAll("entries") List<Entry> entries, @ForAll("changes") List<Change> changes) {
    Journal journal = Journal.of(BOND, entries)
        .append(pause("w-1", 5, true))
        .append(pause("w-2", 15, false))
        .append(pause("w-3", PAUSED_FROM, true));
    for (int i = 0; i < changes.size(); i++) {
      Entry correction = changes.get(i).at(PAUSED_FROM + 1 + i);
      List<Entry> before = journal.viewFor(OTHER).entries();
      journal = journal.append(correction);

      assertThat(before).containsAll(journal.viewFor(OTHER).entries());
      if (changes.get(i).hides()) {
        EntryId hidden = EntryId.of("e-" + changes.get(i).of());
        assertThat(journal.viewFor(OTHER).entries())
            .noneMatch(entry -> entry.id().equals(hidden) && entry.author().equals(Bonds.FIRST));
      }
    }
    assertThat(journal.append(pause("w-4", 4_000, false)).viewFor(OTHER))
        .isEqualTo(journal.viewFor(OTHER));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label("S-06: the other's view after a flag and after a pause are equal, whatever is corrected")
  void viewFor_flagOrPause_isEqual(
      @ForAll("entries") List<Entry> entries,
      @ForAll("changes") List<Change> changes,
      @ForAll SafetyFlag flag,
      @ForAll @IntRange(max = 60) int from) {
    Journal common = Journal.of(BOND, entries);
    for (int i = 0; i < changes.size(); i++) {
      common = common.append(changes.get(i).at(100 + i));
    }

    for (Reader reader : List.of(OTHER, Reader.therapist())) {
      assertThat(common.append(flag(flag, from)).viewFor(reader))
          .isEqualTo(common.append(pause("w-1", from, true)).viewFor(reader));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label("Whoever suspends nothing is shown as corrected, and their own view is so in any case")
  void viewFor_author_isAsCorrected_andForTheOtherWhereNothingIsSuspended(
      @ForAll("entries") List<Entry> entries, @ForAll("changes") List<Change> changes) {
    Journal free = Journal.of(BOND, entries);
    for (int i = 0; i < changes.size(); i++) {
      free = free.append(changes.get(i).at(100 + i));
    }
    Journal paused = free.append(pause("w-1", 20, true));
    Reader author = Reader.of(Bonds.FIRST);

    assertThat(free.viewFor(OTHER).entries())
        .containsExactlyElementsOf(
            Corrections.appliedTo(free.entries()).stream().filter(OTHER::maySee).toList());
    assertThat(paused.viewFor(author).entries())
        .containsExactlyElementsOf(Corrections.appliedTo(paused.entries()).stream()
            .filter(author::maySee)
            .toList());
  }

  /** Without any word on things joint, so that those of a law are the only ones; nobody leaves. */
  @Provide
  Arbitrary<List<Entry>> entries() {
    return Entries.any()
        .filter(entry -> !isWord(entry)
            && !(entry instanceof BondLeft)
            && !(entry instanceof Correction correction
                && correction.replacement().filter(WithholdingLawTest::isWord).isPresent()))
        .list()
        .ofMaxSize(20)
        .uniqueElements(Entry::id);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60),
            Entries.plain().filter(entry -> !isWord(entry)).optional(0.8))
        .as(Change::new)
        .list()
        .ofMaxSize(12);
  }

  private static boolean isWord(Entry entry) {
    return entry instanceof PauseStated
        || entry instanceof SafetyAnswered
        || entry instanceof ProposalAnswered;
  }

  private static Entry pause(String id, int hour, boolean inForce) {
    return PauseStated.builder()
        .from(Entries.written(hour))
        .id(EntryId.of(id))
        .inForce(inForce)
        .build();
  }

  private static Entry flag(SafetyFlag flag, int hour) {
    return SafetyAnswered.builder()
        .from(Entries.written(hour))
        .id(EntryId.of("w-1"))
        .answers(SafetyAnswers.builder()
            .author(Bonds.FIRST)
            .addAsked(flag)
            .putAnswer(flag, SafetyAnswer.YES)
            .build())
        .build();
  }
}
