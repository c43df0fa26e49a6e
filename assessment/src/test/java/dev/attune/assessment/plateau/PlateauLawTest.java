package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
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

@Label("What holds of every series")
class PlateauLawTest {
  private static final PlateauDetector DETECTOR = PlateauDetector.withDefaults();
  private static final PlateauSettings DEFAULTS = PlateauSettings.defaults();
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("Day by day, through bytes and JSON, gives the same as all at once, to the bit")
  void after_dayByDay_isTheReplay(@ForAll("series") SortedMap<LocalDate, Integer> series) {
    PlateauMemory memory = PlateauMemory.empty();
    for (Map.Entry<LocalDate, Integer> day : series.entrySet()) {
      memory = PlateauMemory.ofBytes(
          DETECTOR.after(memory, day.getKey(), day.getValue()).toBytes());
    }

    PlateauMemory replayed = DETECTOR.replay(series);
    assertThat(memory).isEqualTo(replayed);
    assertThat(Json.read(Json.write(memory), PlateauMemory.class)).isEqualTo(memory);
    assertThat(assess(memory)).isEqualTo(assess(replayed));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("A sweep through a table does what is done with one memory after the other, to the bit")
  void sweep_twoPeopleInTurn_isEachAlone(
      @ForAll("series") SortedMap<LocalDate, Integer> one,
      @ForAll("series") SortedMap<LocalDate, Integer> two,
      @ForAll @IntRange(max = 400) int daysBack) {
    byte[] table = new byte[3 * PlateauMemory.BYTES];
    List<PlateauMemory> people = new ArrayList<>();
    for (int person = 0; person < 3; person++) {
      people.add(PlateauMemory.empty());
      put(PlateauMemory.empty(), table, person);
    }
    PlateauSweep sweep = DETECTOR.sweep();
    SortedMap<LocalDate, Integer> days = new TreeMap<>(one);
    days.putAll(two);
    for (LocalDate day : days.keySet()) {
      for (int person = 0; person < 2; person++) {
        Integer points = (person == 0 ? one : two).get(day);
        // now and then a day that is late, or too late
        LocalDate on = day.getDayOfMonth() == 7 ? day.minusDays(daysBack) : day;
        if (points != null) {
          people.set(person, DETECTOR.after(people.get(person), on, points));
          assertThat(sweep.after(table, person * PlateauMemory.BYTES, on, points))
              .isEqualTo(assess(people.get(person)).state());
        }
      }
    }

    byte[] expected = new byte[table.length];
    for (int person = 0; person < 3; person++) {
      put(people.get(person), expected, person);
      int offset = person * PlateauMemory.BYTES;
      LocalDate later = days.lastKey().plusDays(daysBack);
      PlateauResult result = DETECTOR.assess(people.get(person), later);
      assertThat(sweep.assess(table, offset, later)).isEqualTo(result);
      assertThat(sweep.state(table, offset, later)).isEqualTo(result.state());
    }
    assertThat(table).isEqualTo(expected);
  }

  private static void put(PlateauMemory memory, byte[] table, int place) {
    System.arraycopy(memory.toBytes(), 0, table, place * PlateauMemory.BYTES, PlateauMemory.BYTES);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("A later check-in never changes what was said before")
  void assess_laterCheckIns_changeNothingEarlier(
      @ForAll("series") SortedMap<LocalDate, Integer> series) {
    LocalDate half = series.firstKey().plusDays(70);
    Assume.that(!series.headMap(half).isEmpty());
    List<PlateauResult> first = results(series.headMap(half));

    assertThat(results(series).subList(0, first.size())).isEqualTo(first);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("The same series whole weeks later gives the same, whole weeks later")
  void assess_wholeWeeksLater_isTheSame(
      @ForAll("series") SortedMap<LocalDate, Integer> series,
      @ForAll @IntRange(max = 5000) int weeks) {
    SortedMap<LocalDate, Integer> later = new TreeMap<>();
    series.forEach((day, points) -> later.put(day.plusWeeks(weeks), points));
    PlateauResult one = assess(DETECTOR.replay(series));
    PlateauResult two = assess(DETECTOR.replay(later));

    assertThat(two.state()).isEqualTo(one.state());
    assertThat(two.slope()).isEqualTo(one.slope());
    assertThat(two.confidence()).isEqualTo(one.confidence());
    assertThat(two.onset()).isEqualTo(one.onset().map(day -> day.plusWeeks(weeks)));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "Upside down, growth is decline and the slope has the other sign, while nothing drops at once")
  void assess_upsideDown_hasTheOtherSign(@ForAll("gentle") SortedMap<LocalDate, Integer> series) {
    SortedMap<LocalDate, Integer> down = new TreeMap<>();
    series.forEach((day, points) -> down.put(day, 10 - points));
    PlateauMemory one = DETECTOR.replay(series);
    PlateauMemory two = DETECTOR.replay(down);
    Assume.that(!one.shared().ruptured && !two.shared().ruptured);

    assertThat(assess(two).slope().isPresent()).isEqualTo(assess(one).slope().isPresent());
    if (assess(one).slope().isPresent()) {
      assertThat(assess(two).slope().getAsDouble())
          .isCloseTo(-assess(one).slope().getAsDouble(), within(1e-9));
    }
    assertThat(assess(two).state() == PlateauState.DECLINING)
        .isEqualTo(assess(one).state() == PlateauState.RISING);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "A point more on every day lifts the level by one and leaves the slope, while nothing drops at once")
  void assess_aPointMore_liftsTheLevelAlone(
      @ForAll("gentle") SortedMap<LocalDate, Integer> series) {
    SortedMap<LocalDate, Integer> higher = new TreeMap<>();
    series.forEach((day, points) -> higher.put(day, points + 1));
    PlateauMemory one = DETECTOR.replay(series);
    PlateauMemory two = DETECTOR.replay(higher);
    Assume.that(!one.shared().ruptured && !two.shared().ruptured);
    PlateauResult low = assess(one);
    PlateauResult high = assess(two);
    Assume.that(low.slope().isPresent());

    assertThat(high.slope().orElseThrow()).isCloseTo(low.slope().orElseThrow(), within(1e-9));
    assertThat(high.level28().orElseThrow())
        .isCloseTo(low.level28().orElseThrow() + 1, within(1e-9));
    assertThat(high.sigma().orElseThrow()).isCloseTo(low.sigma().orElseThrow(), within(1e-9));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("The fit equals least squares done the plain way, model by model")
  void fit_anyWindow_isPlainLeastSquares(@ForAll("series") SortedMap<LocalDate, Integer> series) {
    Tracker tracker = DETECTOR.replay(series).tracker();
    Fit fit = new Fit();
    fit.make(tracker.ring, tracker.epoch, tracker.last, tracker.sigma, tracker.phi, DEFAULTS);
    Assume.that(fit.made());
    PlainFit plain = PlainFit.of(tracker, DEFAULTS);

    assertThat(fit.slope).isCloseTo(plain.slope, within(1e-9));
    assertThat(fit.slopeSd).isCloseTo(plain.slopeSd, within(1e-9));
    assertThat(fit.flat).isCloseTo(plain.flat, within(1e-9));
    assertThat(fit.rising).isCloseTo(plain.rising, within(1e-9));
    assertThat(fit.bent).isCloseTo(plain.bent, within(1e-9));
    assertThat(fit.level).isCloseTo(plain.level, within(1e-8));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("What a chart draws equals least squares done the plain way, day by day")
  void fittedDays_anyWindow_arePlainLeastSquares(
      @ForAll("series") SortedMap<LocalDate, Integer> series) {
    PlateauMemory memory = DETECTOR.replay(series);
    LocalDate on = series.lastKey();
    List<FittedDay> days = DETECTOR.fittedDays(memory, on);
    PlateauResult result = assess(memory);
    assertThat(days.isEmpty()).isEqualTo(result.slope().isEmpty());
    Assume.that(!days.isEmpty());
    List<double[]> plain = PlainFit.of(memory.tracker(), DEFAULTS).course(days.size());

    assertThat(days).hasSameSizeAs(plain);
    for (int i = 0; i < plain.size(); i++) {
      FittedDay day = days.get(i);
      assertThat(day.day()).isEqualTo(on.minusDays(plain.size() - 1 - i));
      assertThat(day.level()).isCloseTo(plain.get(i)[0], within(1e-7));
      assertThat(day.levelSd()).isCloseTo(plain.get(i)[1], within(1e-7));
      assertThat(day.countedAs().isPresent()).isEqualTo(series.containsKey(day.day()));
    }
    FittedDay today = days.get(days.size() - 1);
    assertThat(today.level()).isCloseTo(result.levelNow().orElseThrow(), within(1e-9));
  }

  private static PlateauResult assess(PlateauMemory memory) {
    return DETECTOR.assess(memory, memory.lastDay().orElseThrow());
  }

  private static List<PlateauResult> results(SortedMap<LocalDate, Integer> series) {
    List<PlateauResult> results = new ArrayList<>();
    PlateauMemory memory = PlateauMemory.empty();
    for (Map.Entry<LocalDate, Integer> day : series.entrySet()) {
      memory = DETECTOR.after(memory, day.getKey(), day.getValue());
      results.add(assess(memory));
    }
    return results;
  }

  /** Any path with noise, gaps and drops. */
  @Provide
  Arbitrary<SortedMap<LocalDate, Integer>> series() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.integers().between(1, 220),
            Arbitraries.doubles().between(0, 2.5),
            Arbitraries.doubles().between(0.3, 1),
            Arbitraries.doubles().between(-0.05, 0.05),
            Arbitraries.integers().between(0, 220))
        .as((seed, days, noise, kept, slope, drop) ->
            path(new Random(seed), days, noise, kept, slope, drop));
  }

  /** A path that stays between 1 and 9, without drops. */
  @Provide
  Arbitrary<SortedMap<LocalDate, Integer>> gentle() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.integers().between(30, 200),
            Arbitraries.doubles().between(0, 0.8),
            Arbitraries.doubles().between(-0.03, 0.03))
        .as((seed, days, noise, slope) -> {
          SortedMap<LocalDate, Integer> path =
              path(new Random(seed), days, noise, 0.9, slope, 1_000);
          path.replaceAll((day, points) -> Math.min(9, Math.max(1, points)));
          return path;
        });
  }

  private static SortedMap<LocalDate, Integer> path(
      Random random, int days, double noise, double kept, double slope, int drop) {
    SortedMap<LocalDate, Integer> path = new TreeMap<>();
    for (int day = 0; day < days; day++) {
      double level = 5 + slope * (day - days / 2.0) - (day >= drop ? 3 : 0);
      int points = (int) Math.round(level + noise * random.nextGaussian());
      if (day == 0 || random.nextDouble() < kept) {
        path.put(START.plusDays(day), Math.min(10, Math.max(0, points)));
      }
    }
    return path;
  }
}
