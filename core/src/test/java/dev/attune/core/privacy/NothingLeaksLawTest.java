package dev.attune.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.BondLeft;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.Correction;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.FeelingNamed;
import dev.attune.core.journal.ItemAnswered;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.PauseStated;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.SafetyAnswered;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.Strain;
import dev.attune.core.journal.StrainMarked;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.ThanksSpoken;
import dev.attune.core.journal.Visibility;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.safety.SafetyFlag;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("What holds of all that a reader is shown, by every engine together")
class NothingLeaksLawTest {
  private static final Bond COUPLE = Bonds.couple();
  private static final PersonId READER = Bonds.FIRST;
  private static final PersonId OTHER = Bonds.SECOND;
  private static final Instant LATER = Entries.START.plus(Duration.ofDays(3));

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "S-05, S-06, S-08, S-11: the other's flag and the other's private pause are the same, now and later")
  void shown_flagOrPauseOfTheOther_isTheSame(
      @ForAll("entries") List<Entry> before,
      @ForAll("entries") List<Entry> after,
      @ForAll SafetyFlag flag,
      @ForAll @IntRange(min = 1, max = 60) int hours) {
    List<Journal> journals = new ArrayList<>();
    for (boolean flagged : new boolean[] {true, false}) {
      Diary diary = Diary.of(COUPLE).of(OTHER).at(LATER);
      before.forEach(diary::add);
      Diary raised = flagged ? diary.flag(flag) : diary.pause(true);
      after.stream()
          .filter(entry -> !isOfTheGate(entry))
          .map(NothingLeaksLawTest::later)
          .forEach(raised::add);
      // the end of both is said in both, so that what was said last is equal
      journals.add(raised
          .at(LATER.plus(Duration.ofHours(hours)))
          .noConcern()
          .pause(false)
          .everyoneTogether()
          .journal());
    }

    for (int hour = 0; hour < 150; hour += 21) {
      Instant at = LATER.plus(Duration.ofHours(hour));
      assertThat(Shown.to(READER, journals.get(0), COUPLE, at))
          .isEqualTo(Shown.to(READER, journals.get(1), COUPLE, at));
      assertThat(Shown.toTherapist(journals.get(0), COUPLE, at))
          .isEqualTo(Shown.toTherapist(journals.get(1), COUPLE, at));
      assertThat(Shown.toEveryone(journals.get(0), COUPLE, at))
          .isEqualTo(Shown.toEveryone(journals.get(1), COUPLE, at));
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25, S-26: equal views and equal limits give equal results, whatever else was written")
  void shown_otherPrivateEntries_sameLimit_isTheSame(
      @ForAll("entries") List<Entry> entries, @ForAll("private") List<Entry> hidden) {
    Journal without = Journal.of(COUPLE, entries);
    Journal with = without.appendAll(hidden);
    Instant at = LATER.plus(Duration.ofDays(2));
    Reader reader = Reader.of(READER);
    Assume.that(
        Shown.limit(reader, with, COUPLE, at).equals(Shown.limit(reader, without, COUPLE, at)));
    Assume.that(with.viewFor(reader).equals(without.viewFor(reader)));

    assertThat(Shown.to(READER, with, COUPLE, at)).isEqualTo(Shown.to(READER, without, COUPLE, at));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "S-25: worries, notes, feelings, thanks, strain and checklist answers kept private never act on the other, not even through the limit")
  void shown_whatNeverActs_isTheSame(
      @ForAll("entries") List<Entry> entries, @ForAll("neverActing") List<Entry> kept) {
    Journal without = Journal.of(COUPLE, entries);
    Journal with = without.appendAll(kept);

    for (int hour = 0; hour < 60; hour += 20) {
      Instant at = LATER.plus(Duration.ofHours(hour));
      assertThat(Shown.to(READER, with, COUPLE, at))
          .isEqualTo(Shown.to(READER, without, COUPLE, at));
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("A mistake taken back is, in every result, as if it had never been written")
  void shown_entryTakenBack_isAsIfNeverWritten(
      @ForAll("entries") List<Entry> entries, @ForAll int which) {
    Assume.that(!entries.isEmpty());
    Entry mistake = entries.get(Math.floorMod(which, entries.size()));
    Assume.that(!(mistake instanceof BondLeft) && !(mistake instanceof Correction));
    Assume.that(entries.stream()
        .noneMatch(entry ->
            entry instanceof Correction correction && correction.of().equals(mistake.id())));
    List<Entry> rest = new ArrayList<>(entries);
    rest.remove(mistake);
    Journal never = Journal.of(COUPLE, rest);
    Journal takenBack = Journal.of(COUPLE, entries)
        .append(Correction.builder()
            .from(kept(mistake.author(), 0))
            .of(mistake.id())
            .replacement(Optional.empty())
            .build());

    for (PersonId reader : List.of(READER, OTHER)) {
      assertThat(Shown.to(reader, takenBack, COUPLE, LATER))
          .isEqualTo(Shown.to(reader, never, COUPLE, LATER));
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("The order in which entries arrive changes no result")
  void shown_anyOrderOfArrival_isTheSame(
      @ForAll("entries") List<Entry> entries, @ForAll long seed) {
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));
    Journal oneByOne = Journal.of(COUPLE);
    for (Entry entry : shuffled) {
      oneByOne = oneByOne.append(entry);
    }

    assertThat(Shown.to(READER, oneByOne, COUPLE, LATER))
        .isEqualTo(Shown.to(READER, Journal.of(COUPLE, entries), COUPLE, LATER));
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Entries.any().list().ofMaxSize(25).uniqueElements(Entry::id);
  }

  /** Entries of the other person's, of any kind, as far as they are private. */
  @Provide("private")
  Arbitrary<List<Entry>> hidden() {
    return Entries.plain()
        .filter(entry -> entry.author().equals(OTHER) && entry.visibility() == Visibility.PRIVATE)
        .map(NothingLeaksLawTest::later)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .uniqueElements(Entry::id);
  }

  @Provide
  Arbitrary<List<Entry>> neverActing() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 50))
        .as((kind, number) -> neverActing(kind, kept(OTHER, number)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .uniqueElements(Entry::id);
  }

  private static boolean isOfTheGate(Entry entry) {
    return entry.author().equals(OTHER)
        && (entry instanceof SafetyAnswered || entry instanceof PauseStated);
  }

  /** The same entry three days later, under an id of its own. */
  private static Entry later(Entry entry) {
    try {
      ObjectNode document = (ObjectNode) AttuneJson2.mapper().readTree(AttuneJson2.write(entry));
      document.put("id", "later-" + entry.id());
      document.put("at", entry.at().plus(Duration.ofDays(3)).toString());
      return AttuneJson2.read(document.toString(), Entry.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Entry neverActing(int kind, StressorNamed base) {
    return switch (kind) {
      case 0 ->
        StressorNamed.builder().from(base).note(Note.of("the quetzal again")).build();
      case 1 -> FeelingNamed.builder().from(base).word(Code.of("lonely")).build();
      case 2 -> ThanksSpoken.builder().from(base).build();
      case 3 -> StrainMarked.builder().from(base).strain(Strain.DESPAIR).build();
      case 4 ->
        ItemAnswered.builder()
            .from(base)
            .session(SessionId.of("c-1"))
            .instrument(Code.of("building-or-simulating"))
            .item(Code.of("i-" + base.id().value().length()))
            .answer(Code.of("no"))
            .build();
      default -> base;
    };
  }

  private static StressorNamed kept(PersonId author, int number) {
    return StressorNamed.builder()
        .id(EntryId.of("kept-" + number))
        .at(Entries.START.plus(Duration.ofHours(number)))
        .zone(ZoneOffset.UTC)
        .author(author)
        .visibility(Visibility.PRIVATE)
        .build();
  }
}
