package dev.attune.core.progress;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.progress.Month.COUPLE;
import static dev.attune.core.progress.Month.PLAN;
import static dev.attune.core.progress.Month.REQUEST;
import static dev.attune.core.progress.Month.noon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bonds;
import dev.attune.core.journal.Correction;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.PauseStated;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.plan.ActivityState;
import dev.attune.core.plan.PlanProgress;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.ritual.TableCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of progress and reports, whatever is in the journal. */
class PlanReporterLawTest {
  /** So low that random entries reach it. */
  private static final PlanReporter REPORTER = PlanReporter.using(
      TableCatalog.rituals(), ProgressSettings.builder().leastPairs(1).build());

  private static final PlanRequest SUSPENDED = PlanRequest.builder()
      .from(REQUEST)
      .limit(REQUEST.limit().withJointRitualsSuspended())
      .build();

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("Folding entries one by one, in any order, equals folding them at once")
  void progress_oneByOne_isTheSameAsAtOnce(
      @ForAll("entries") List<Entry> entries,
      @ForAll("readers") Reader reader,
      @ForAll Random random) {
    List<Entry> without = without(entries, PauseStated.class);
    Entry adopted = without.get(0);
    List<Entry> shuffled = new ArrayList<>(without);
    Collections.shuffle(shuffled, random);

    PlanProgress oneByOne = shuffled.stream()
        .map(entry -> progress(view(Stream.of(adopted, entry).distinct().toList(), reader)))
        .reduce(PlanProgress.unknown(), PlanProgress::and);

    assertThat(progress(view(without, reader))).isEqualTo(oneByOne);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("The order of appending is irrelevant: instants and then ids give the order")
  void report_entriesShuffled_isTheSame(
      @ForAll("entries") List<Entry> entries,
      @ForAll("readers") Reader reader,
      @ForAll Random random) {
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);

    assertThat(report(view(shuffled, reader))).isEqualTo(report(view(entries, reader)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("An entry taken back is as if it had never been written")
  void report_entryTakenBack_isAsIfNeverWritten(
      @ForAll("entries") List<Entry> entries,
      @ForAll("readers") Reader reader,
      @ForAll @IntRange(max = 1000) int which) {
    Entry mistake = entries.get(which % entries.size());
    // taken back while another word of its author suspends things, a pause shows the others no more
    // (S-05)
    Assume.that(!(mistake instanceof PauseStated));
    List<Entry> corrected = new ArrayList<>(entries);
    corrected.add(Correction.builder()
        .from(mistake)
        .id(EntryId.of("e-correction"))
        .visibility(Visibility.PRIVATE)
        .at(noon(30))
        .of(mistake.id())
        .replacement(Optional.empty())
        .build());
    List<Entry> never = new ArrayList<>(entries);
    never.remove(mistake);

    assertThat(report(view(corrected, reader))).isEqualTo(report(view(never, reader)));
    assertThat(progress(view(corrected, reader))).isEqualTo(progress(view(never, reader)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25: what the reader may not see changes nothing, to the byte")
  void report_withoutWhatTheReaderMayNotSee_isTheSame(
      @ForAll("entries") List<Entry> entries, @ForAll("readers") Reader reader) {
    View seen = view(entries, reader);
    View again = view(seen.entries(), reader);

    assertThat(AttuneJson2.write(report(again))).isEqualTo(AttuneJson2.write(report(seen)));
    assertThat(AttuneJson2.write(progress(again))).isEqualTo(AttuneJson2.write(progress(seen)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25: what not all may see changes nothing in what is shown to everyone, to the byte")
  void report_everyone_restsOnWhatEachMaySee(@ForAll("entries") List<Entry> entries) {
    View everyone = view(entries, Reader.everyone());

    for (Reader reader : List.of(Reader.of(FIRST), Reader.of(Bonds.SECOND))) {
      View theirs = view(entries, reader);
      assertThat(theirs.entries()).containsAll(everyone.entries());
    }
    assertThat(AttuneJson2.write(report(view(everyone.entries(), Reader.everyone()))))
        .isEqualTo(AttuneJson2.write(report(everyone)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("Every activity up to the day is in one state, and no later entry moves it")
  void states_anyEntries_partitionWhatThePlanHeld(
      @ForAll("entries") List<Entry> entries, @ForAll @IntRange(min = 0, max = 31) int day) {
    PlanReport report = REPORTER.report(REQUEST, PLAN, view(entries, Reader.of(FIRST)), noon(day));

    long held = PLAN.days().stream()
        .filter(each -> each.day() <= day)
        .mapToLong(each -> each.activities().size())
        .sum();
    assertThat(Stream.of(ActivityState.values()).mapToLong(report::count).sum()).isEqualTo(held);
    List<Entry> upTo = new ArrayList<>(view(entries, Reader.of(FIRST)).entries());
    upTo.removeIf(entry -> entry.at().isAfter(noon(day)));
    assertThat(REPORTER.report(REQUEST, PLAN, view(upTo, Reader.of(FIRST)), noon(day)))
        .isEqualTo(report);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("S-11: while what is joint is suspended, nothing the others wrote is among the states")
  void states_suspended_restOnTheReadersOwnWord(@ForAll("entries") List<Entry> entries) {
    View view = view(entries, Reader.of(FIRST));
    List<Entry> own = new ArrayList<>(view.entries());
    own.removeIf(entry -> !entry.author().equals(FIRST));
    PlanReport report = REPORTER.report(SUSPENDED, PLAN, view, noon(30));

    assertThat(report.states())
        .isEqualTo(REPORTER
            .report(SUSPENDED, PLAN, view(own, Reader.of(FIRST)), noon(30))
            .states())
        .doesNotContainValue(ActivityState.UNKNOWN);
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Month.anything();
  }

  @Provide
  Arbitrary<Reader> readers() {
    return Arbitraries.of(
        Reader.of(FIRST), Reader.of(Bonds.SECOND), Reader.therapist(), Reader.everyone());
  }

  private static List<Entry> without(List<Entry> entries, Class<? extends Entry> kind) {
    return entries.stream().filter(entry -> !kind.isInstance(entry)).toList();
  }

  private static View view(List<Entry> entries, Reader reader) {
    return Journal.of(COUPLE, entries).viewFor(reader);
  }

  private static PlanProgress progress(View view) {
    return REPORTER.progress(PLAN, view, COUPLE, noon(30));
  }

  private static PlanReport report(View view) {
    return REPORTER.report(REQUEST, PLAN, view, noon(31));
  }
}
