package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.assertj.core.api.SoftAssertions;

/** The tracker against the method told plainly: no figure may differ by more than rounding, on no day. */
@Label("What is remembered is what the method says, however it is worked out")
class PlainTrackerTest {
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("After each check-in of any series, with any settings")
  void checkIn_anySeries_isAsToldPlainly(@ForAll long seed) {
    Random random = new Random(seed);
    compare(
        series(random),
        random.nextInt(3) == 0 ? PlateauSettings.defaults() : settings(random),
        random);
  }

  @Example
  @Label("The series have each state, drops and bends in them")
  void series_manySeeds_haveEverythingInThem() {
    Set<PlateauState> states = EnumSet.noneOf(PlateauState.class);
    int drops = 0;
    int bends = 0;
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      PlainTracker plain = new PlainTracker(PlateauSettings.defaults());
      for (var day : series(random).entrySet()) {
        states.add(plain.checkIn(day.getKey(), day.getValue()).state());
        drops += plain.epoch == plain.referenceDay && plain.ruptured ? 1 : 0;
        bends += plain.flatSince != null && !plain.censored ? 1 : 0;
      }
    }
    assertThat(states).containsExactlyInAnyOrder(PlateauState.values());
    assertThat(drops).isGreaterThan(100);
    assertThat(bends).isGreaterThan(100);
  }

  private static void compare(
      SortedMap<Integer, Integer> series, PlateauSettings settings, Random random) {
    Tracker tracker = new Tracker();
    Fit fit = new Fit();
    PlainTracker plain = new PlainTracker(settings);
    for (var said : series.entrySet()) {
      int day = said.getKey();
      tracker.checkIn(day, said.getValue(), fit, settings);
      PlainTracker.Finding expected = plain.checkIn(day, said.getValue());
      if (plain.undecided) {
        return;
      }
      SoftAssertions softly = new SoftAssertions();
      softly.assertThat(tracker.lastState).as("state").isEqualTo(expected.state());
      compare(softly, fit, expected);
      compare(softly, tracker, plain);
      int later = day + random.nextInt(60);
      expected = plain.evaluate(later);
      if (plain.undecided) {
        softly.assertAll();
        return;
      }
      softly
          .assertThat(tracker.evaluate(later, fit, settings))
          .as("later")
          .isEqualTo(expected.state());
      compare(softly, fit, expected);
      softly.assertAll();
    }
  }

  private static void compare(SoftAssertions softly, Fit fit, PlainTracker.Finding expected) {
    softly.assertThat(fit.n).as("n").isEqualTo(expected.n());
    softly.assertThat(fit.made()).as("made").isEqualTo(expected.fit() != null);
    if (expected.fit() != null && fit.made()) {
      figure(softly, "sd", fit.sd, expected.fit().sd);
      figure(softly, "slope", fit.slope, expected.fit().slope);
      figure(softly, "flat", fit.flat, expected.fit().flat);
      figure(softly, "rising", fit.rising, expected.fit().rising);
      figure(softly, "change", fit.change, expected.fit().change);
      figure(softly, "bent", fit.bent, expected.fit().bent);
      figure(softly, "recent level", fit.recentLevel, expected.recent());
      figure(softly, "its error", fit.recentLevelSe, expected.recentSe());
    }
  }

  private static void compare(SoftAssertions softly, Tracker tracker, PlainTracker plain) {
    figure(softly, "sigma", tracker.sigma, plain.sigma);
    figure(softly, "phi", tracker.phi, plain.phi);
    softly.assertThat(tracker.epoch).as("epoch").isEqualTo(plain.epoch);
    softly.assertThat(tracker.ruptured).as("ruptured").isEqualTo(plain.ruptured);
    if (plain.ruptured) {
      figure(softly, "drop", tracker.dropSize, plain.dropSize);
      figure(softly, "drop's z", tracker.dropZ, plain.dropZ);
    }
    softly
        .assertThat(Double.isNaN(tracker.reference))
        .as("regained")
        .isEqualTo(plain.reference == null);
    if (plain.reference != null) {
      figure(softly, "reference", tracker.reference, plain.reference);
      softly.assertThat(tracker.referenceDay).as("its day").isEqualTo(plain.referenceDay);
    }
    boolean flat = plain.flatSince != null;
    softly.assertThat(tracker.flatSince != Tracker.NO_DAY).as("flat").isEqualTo(flat);
    softly.assertThat(tracker.onset != Tracker.NO_DAY).as("onset").isEqualTo(flat);
    if (flat) {
      softly
          .assertThat(
              List.of(tracker.flatSince, tracker.onset, tracker.onsetLow, tracker.onsetHigh))
          .as("flat since, onset")
          .isEqualTo(List.of(plain.flatSince, plain.onset, plain.onsetLow, plain.onsetHigh));
      softly.assertThat(tracker.onsetCensored).as("censored").isEqualTo(plain.censored);
      if (!plain.censored) {
        figure(softly, "slope before", tracker.slopeBefore, plain.slopeBefore);
      }
    }
    if (plain.established != null) {
      softly.assertThat(tracker.established).as("established").isEqualTo(plain.established);
      softly.assertThat(tracker.establishedDay).as("since").isEqualTo(plain.establishedDay);
    }
  }

  private static void figure(SoftAssertions softly, String name, double found, double expected) {
    softly.assertThat(found).as(name).isCloseTo(expected, within(1e-6));
  }

  /** Stretches of steady, swinging, growing, falling and missing days, with steps between them. */
  private static SortedMap<Integer, Integer> series(Random random) {
    SortedMap<Integer, Integer> series = new TreeMap<>();
    int day = random.nextInt(40) - 20;
    int stretches = 1 + random.nextInt(7);
    double level = 3 + random.nextInt(7);
    for (int i = 0; i < stretches; i++) {
      int days = random.nextInt(8) == 0 ? 200 : 3 + random.nextInt(70);
      double noise = pick(random, 0, 0, 0.6, 1.2, 3);
      double kept = pick(random, 1, 1, 0.7, 0.4, 0.1);
      double slope = pick(random, 0, 0, 0, 0.03, -0.03, 0.1, -0.1);
      for (int d = 0; d < days; d++, day++) {
        if (series.isEmpty() || random.nextDouble() < kept) {
          long points = Math.round(level + slope * d + noise * random.nextGaussian());
          series.put(day, (int) Math.min(10, Math.max(0, points)));
        }
      }
      level =
          Math.min(10, Math.max(0, level + slope * days + pick(random, 0, 0, -2, -3, -5, 2, 4)));
      day += (int) pick(random, 0, 0, 0, 2, 15, 40, 130);
    }
    return series;
  }

  private static PlateauSettings settings(Random random) {
    return PlateauSettings.builder()
        .lookbackDays((int) pick(random, 28, 56, 112, 28 + random.nextInt(85)))
        .marginPerDay(pick(random, 0.02, 1.0 / 30, 0.06))
        .netChange(pick(random, 0.5, 1.5))
        .netChangeAfterDrop(pick(random, 0.2, 0.75))
        .leastFlat(pick(random, 0.6, 0.8, 0.95))
        .leastDirection(pick(random, 0.7, 0.95))
        .leastRecovery(pick(random, 0.6, 0.85))
        .slopePriorSd(pick(random, 0.03, 0.06))
        .bendPrior(pick(random, 0.1, 0.4))
        .highLevel(pick(random, 6, 8, 9))
        .levelZ(pick(random, 0, 0.84))
        .volatileSd(pick(random, 1.1, 2.25))
        .leastDrop(pick(random, 1, 1.5, 2, 3))
        .leastDropShare(pick(random, 0.2, 0.25, 0.5))
        .leastDropZ(pick(random, 2, 3.5))
        .leastCheckIns(5 + random.nextInt(16))
        .leastDays(7 + random.nextInt(30))
        .leastCheckInsInStretch(5 + random.nextInt(10))
        .staleAfterDays(1 + random.nextInt(40))
        .build();
  }

  private static double pick(Random random, double... values) {
    return values[random.nextInt(values.length)];
  }
}
