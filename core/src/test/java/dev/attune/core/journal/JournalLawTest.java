package dev.attune.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What holds of every journal")
class JournalLawTest {
  private static final Bond BOND = Bonds.couple();
  private static final List<Reader> READERS =
      List.of(Reader.of(Bonds.FIRST), Reader.of(Bonds.SECOND), Reader.therapist());

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("The order of appending is irrelevant, and so is doing it one by one or at once")
  void append_anyOrder_isTheSameJournal(@ForAll("entries") List<Entry> entries, @ForAll long seed) {
    List<Entry> shuffled = new ArrayList<>(entries);
    java.util.Collections.shuffle(shuffled, new java.util.Random(seed));

    Journal oneByOne = Journal.of(BOND);
    for (Entry entry : shuffled) {
      oneByOne = oneByOne.append(entry);
    }

    Journal atOnce = Journal.of(BOND, entries);
    assertThat(oneByOne).isEqualTo(atOnce).hasSameHashCodeAs(atOnce);
    assertThat(oneByOne.entries()).isSortedAccordingTo(Entry.ORDER);
    assertThat(oneByOne.entries()).containsExactlyInAnyOrderElementsOf(entries);
    for (Reader reader : READERS) {
      assertThat(oneByOne.viewFor(reader)).isEqualTo(atOnce.viewFor(reader));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label("Appending what is already there changes nothing")
  void append_again_changesNothing(@ForAll("entries") List<Entry> entries) {
    Journal journal = Journal.of(BOND, entries);

    assertThat(entries).allSatisfy(entry -> assertThat(journal.append(entry)).isSameAs(journal));
    assertThat(journal.appendAll(entries)).isSameAs(journal);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("An entry taken back is as if it had never been written")
  void viewFor_entryTakenBack_isAsIfNeverWritten(
      @ForAll("entries") List<Entry> entries, @ForAll int which) {
    Assume.that(!entries.isEmpty());
    Entry mistake = entries.get(Math.floorMod(which, entries.size()));

    Journal corrected = Journal.of(BOND, entries).append(correctionOf(mistake, Optional.empty()));

    List<Entry> without = new ArrayList<>(entries);
    without.remove(mistake);
    for (Reader reader : readersFromWhomNothingOfItIsWithheld(mistake, entries)) {
      assertThat(corrected.viewFor(reader)).isEqualTo(Journal.of(BOND, without).viewFor(reader));
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("An entry replaced is as if the other had been written in its place")
  void viewFor_entryReplaced_isAsIfTheOtherHadBeenWritten(
      @ForAll("entries") List<Entry> entries, @ForAll int which, @ForAll("plain") Entry other) {
    Assume.that(!entries.isEmpty());
    Entry mistake = entries.get(Math.floorMod(which, entries.size()));
    Assume.that(entries.stream()
        .noneMatch(entry ->
            entry instanceof Correction correction && correction.of().equals(mistake.id())));
    Entry right = Entries.placed(other, mistake.id(), mistake.author());

    Journal corrected = Journal.of(BOND, entries).append(correctionOf(mistake, Optional.of(right)));

    List<Entry> replaced = new ArrayList<>(entries);
    replaced.set(entries.indexOf(mistake), right);
    for (Reader reader : readersFromWhomNothingOfItIsWithheld(mistake, entries)) {
      assertThat(corrected.viewFor(reader)).isEqualTo(Journal.of(BOND, replaced).viewFor(reader));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("A person's corrections never change what another wrote")
  void viewFor_correctionsOfOthers_haveNoEffect(@ForAll("entries") List<Entry> entries) {
    Journal journal = Journal.of(BOND, entries);
    Journal meddled = journal;
    int number = 0;
    for (Entry entry : entries) {
      PersonId other = entry.author().equals(Bonds.FIRST) ? Bonds.SECOND : Bonds.FIRST;
      meddled = meddled.append(Correction.builder()
          .from(Entries.written(5_000 + number++))
          .author(other)
          .of(entry.id())
          .build());
    }

    for (Reader reader : READERS) {
      assertThat(meddled.viewFor(reader)).isEqualTo(journal.viewFor(reader));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "S-30: what a person takes along and what stays without them are the journal, with nothing in both")
  void exportAndErasure_partitionTheJournal(
      @ForAll("entries") List<Entry> entries, @ForAll("members") PersonId person) {
    Journal journal = Journal.of(BOND, entries);
    List<Entry> theirs = journal.exportOf(person);
    Journal rest = journal.withoutEntriesOf(person);

    assertThat(theirs).allMatch(entry -> entry.author().equals(person));
    assertThat(rest.entries()).noneMatch(entry -> entry.author().equals(person));
    assertThat(rest.appendAll(theirs)).isEqualTo(journal);
    assertThat(rest.size() + theirs.size()).isEqualTo(journal.size());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("S-30: a person's export rests on their own entries alone")
  void exportOf_withoutTheOthersEntries_isTheSame(@ForAll("entries") List<Entry> entries) {
    Journal journal = Journal.of(BOND, entries);

    assertThat(journal.withoutEntriesOf(Bonds.SECOND).exportOf(Bonds.FIRST))
        .isEqualTo(journal.exportOf(Bonds.FIRST));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25: a view depends on nothing but what its reader may see")
  void viewFor_hiddenEntriesChanged_isTheSame(
      @ForAll("entries") List<Entry> entries,
      @ForAll("readers") Reader reader,
      @ForAll("entries") List<Entry> others) {
    List<Entry> standing = Corrections.appliedTo(Journal.of(BOND, entries).entries()).stream()
        .filter(entry -> !(entry instanceof BondLeft))
        .toList();
    Journal one = Journal.of(BOND, standing);
    Stream<Entry> visible = one.viewFor(reader).entries().stream();
    Stream<Entry> hidden = hiddenFrom(reader, others);

    Journal other = Journal.of(BOND, Stream.concat(visible, hidden).toList());

    assertThat(other.viewFor(reader)).isEqualTo(one.viewFor(reader));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25: everyone sees all of their own, and of others only what they were given")
  void viewFor_member_isTheirOwnAndWhatWasGiven(@ForAll("entries") List<Entry> entries) {
    List<Entry> standing = withoutLeaving(entries);
    Journal journal = Journal.of(BOND, standing);

    for (Reader reader : READERS) {
      View view = journal.viewFor(reader);
      assertThat(view.entries())
          .filteredOn(reader::wrote)
          .containsExactlyElementsOf(Corrections.appliedTo(journal.entries()).stream()
              .filter(reader::wrote)
              .toList());
      assertThat(view.entries())
          .filteredOn(entry -> !reader.wrote(entry))
          .allMatch(entry -> entry.visibility() == Visibility.SHARED
              || (entry.visibility() == Visibility.THERAPIST && reader.member().isEmpty()))
          .noneMatch(Privacy::forItsAuthorAlone);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("S-24: who has left keeps their own, and so does everyone else")
  void viewFor_afterLeaving_isEachOnesOwn(
      @ForAll("entries") List<Entry> entries, @ForAll boolean endsBond) {
    List<Entry> staying = withoutLeaving(entries);
    Journal before = Journal.of(BOND, staying);
    Entry leaving =
        BondLeft.builder().from(Entries.written(5_000)).endsBond(endsBond).build();
    Journal after = before.append(leaving);

    assertThat(after.viewFor(Reader.of(Bonds.FIRST)).entries())
        .containsExactlyElementsOf(Stream.concat(
                before.viewFor(Reader.of(Bonds.FIRST)).entries().stream()
                    .filter(entry -> entry.author().equals(Bonds.FIRST)),
                Stream.of(leaving))
            .toList());
    assertThat(after.viewFor(Reader.of(Bonds.SECOND)).entries())
        .containsExactlyElementsOf(before.viewFor(Reader.of(Bonds.SECOND)).entries().stream()
            .filter(entry -> entry.author().equals(Bonds.SECOND))
            .toList());
    assertThat(after.viewFor(Reader.therapist()).entries())
        .noneMatch(entry -> endsBond || entry.author().equals(Bonds.FIRST));
    assertThat(after.exportOf(Bonds.SECOND)).isEqualTo(before.exportOf(Bonds.SECOND));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("A span of days, day by day or at once, holds the same entries")
  void on_splitIntoDays_isTheWhole(@ForAll("entries") List<Entry> entries) {
    View view = Journal.of(BOND, entries).viewFor(Reader.of(Bonds.FIRST));
    java.time.LocalDate first = java.time.LocalDate.of(2026, 11, 25);

    List<Entry> dayByDay = new ArrayList<>();
    for (int day = 0; day < 10; day++) {
      dayByDay.addAll(view.on(first.plusDays(day), first.plusDays(day)).entries());
    }

    assertThat(dayByDay)
        .containsExactlyInAnyOrderElementsOf(view.on(first, first.plusDays(9)).entries());
    assertThat(dayByDay)
        .hasSameSizeAs(view.entries().stream()
            .filter(entry -> entry.date().isBefore(first.plusDays(10)))
            .toList());
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Entries.any().list().ofMaxSize(30).uniqueElements(Entry::id);
  }

  @Provide
  Arbitrary<Entry> plain() {
    return Entries.plain();
  }

  @Provide
  Arbitrary<PersonId> members() {
    return Arbitraries.of(Bonds.FIRST, Bonds.SECOND);
  }

  @Provide
  Arbitrary<Reader> readers() {
    return Arbitraries.of(READERS);
  }

  private static List<Entry> withoutLeaving(List<Entry> entries) {
    return entries.stream().filter(entry -> !(entry instanceof BondLeft)).toList();
  }

  /** Entries that the reader may not see, under ids of their own, with corrections among themselves. */
  private static Stream<Entry> hiddenFrom(Reader reader, List<Entry> entries) {
    return withoutLeaving(entries).stream()
        .filter(entry -> !reader.wrote(entry))
        .map(Hidden::like);
  }

  /** Others may be shown less than the correction gives, where its author ever had a word on what is joint. */
  private static List<Reader> readersFromWhomNothingOfItIsWithheld(
      Entry mistake, List<Entry> entries) {
    boolean neverSuspended = entries.stream()
        .filter(entry -> entry.author().equals(mistake.author()))
        .map(entry ->
            entry instanceof Correction correction ? correction.replacement().orElse(entry) : entry)
        .noneMatch(entry -> entry instanceof PauseStated
            || entry instanceof SafetyAnswered
            || entry instanceof ProposalAnswered);
    return READERS.stream()
        .filter(
            reader -> neverSuspended || reader.wrote(mistake) || reader.member().isEmpty())
        .toList();
  }

  private static Entry correctionOf(Entry mistake, Optional<Entry> replacement) {
    return Correction.builder()
        .from(Entries.written(5_000))
        .author(mistake.author())
        .of(mistake.id())
        .replacement(replacement)
        .build();
  }

  /** Private copies under ids that nothing else has. */
  private static final class Hidden {
    static Entry like(Entry entry) {
      EntryId id = idOf(entry.id());
      if (entry instanceof Correction correction) {
        return Correction.builder()
            .from(correction)
            .id(id)
            .of(idOf(correction.of()))
            .replacement(Optional.empty())
            .build();
      }
      Entry copy = Entries.placed(entry, id, entry.author());
      return copy instanceof RitualDone done
          ? RitualDone.builder().from(done).visibility(Visibility.PRIVATE).build()
          : copy instanceof Rated rated
              ? Rated.builder().from(rated).visibility(Visibility.PRIVATE).build()
              : copy instanceof BoundaryStated
                  ? copy
                  : StressorNamed.builder()
                      .from(copy)
                      .visibility(Visibility.PRIVATE)
                      .build();
    }

    private static EntryId idOf(EntryId id) {
      return EntryId.of("hidden-" + id.value());
    }
  }
}
