package dev.attune.core.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.limit.Limit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every report, whatever is in the journal. */
class CheckInHistoryLawTest {
  private static final Bond COUPLE = Bonds.couple();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  /** So low that random entries reach them. */
  private static final CheckInHistory HISTORY = CheckInHistory.with(HistorySettings.builder()
      .spanDays(2)
      .leastPairs(1)
      .leastCheckIns(1)
      .leastCommonDays(1)
      .leastBegun(1)
      .build());

  @Property
  @Label("The order in which entries were appended is irrelevant")
  void report_entriesShuffled_isTheSame(
      @ForAll("entries") List<Entry> entries, @ForAll Random random) {
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);

    assertThat(report(shuffled)).isEqualTo(report(entries));
  }

  @Property
  @Label("S-25: what the reader may not see changes nothing, to the byte")
  void report_withoutWhatTheReaderMayNotSee_isTheSame(@ForAll("entries") List<Entry> entries) {
    List<Entry> seen =
        Journal.of(COUPLE, entries).viewFor(Reader.of(Bonds.FIRST)).entries();

    assertThat(AttuneJson2.write(report(seen))).isEqualTo(AttuneJson2.write(report(entries)));
  }

  @Property
  @Label("S-22: whether the other answered or passed changes nothing in one's own report")
  void report_otherPassesInsteadOfAnswering_isTheSame(@ForAll("sessions") CheckInSession session) {
    CheckInSession passing = CheckInSession.builder()
        .from(session)
        .inputs(session.inputs().stream()
            .map(input -> passedBySecond(input, session))
            .toList())
        .build();

    assertThat(AttuneJson2.write(report(passing.entries())))
        .isEqualTo(AttuneJson2.write(report(session.entries())));
  }

  @Property
  @Label("What is dated later than the day of a report changes nothing in it")
  void report_laterEntries_changeNothing(@ForAll("entries") List<Entry> entries) {
    // of what the reader sees: which entries are shown at all goes by instants, and zones can put
    // those in another order
    List<Entry> seen =
        Journal.of(COUPLE, entries).viewFor(Reader.of(Bonds.FIRST)).entries();
    List<Entry> upToToday =
        seen.stream().filter(entry -> !entry.date().isAfter(TODAY)).toList();

    assertThat(report(upToToday)).isEqualTo(report(seen));
  }

  @Property
  @Label("A rhythm counts no more days than there are, and no gap is longer than the days without")
  void rhythm_anyEntries_staysWithinItsBounds(@ForAll("entries") List<Entry> entries) {
    Rhythm rhythm = report(entries).rhythm();

    assertThat(rhythm.daysWithCheckIn()).isBetween(0, rhythm.daysCounted());
    assertThat(rhythm.daysCounted()).isBetween(0, 2);
    assertThat(rhythm.longestGap()).isBetween(0, rhythm.daysCounted() - rhythm.daysWithCheckIn());
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Entries.plain().list().ofMaxSize(40).uniqueElements(Entry::id);
  }

  @Provide
  Arbitrary<CheckInSession> sessions() {
    return CheckIns.sessions();
  }

  private static CheckInReport report(List<Entry> entries) {
    return HISTORY.report(
        COUPLE,
        Journal.of(COUPLE, entries).viewFor(Reader.of(Bonds.FIRST)),
        Limit.whenNothingIsKnown(),
        TODAY);
  }

  /** The answer to a step, as an input is taken only at its step, so that the session before it tells which one it was. */
  private static CheckInInput passedBySecond(CheckInInput input, CheckInSession session) {
    boolean answers = input.by().equals(Bonds.SECOND)
        && !(input instanceof CheckInInput.Rate)
        && !(input instanceof CheckInInput.StopHere);
    if (!answers) {
      return input;
    }
    int place = session.inputs().indexOf(input);
    CheckInSession before = CheckInSession.builder()
        .from(session)
        .inputs(IntStream.range(0, place).mapToObj(session.inputs()::get).toList())
        .build();
    return CheckInInput.pass(input.by(), input.at(), before.step().orElseThrow());
  }
}
