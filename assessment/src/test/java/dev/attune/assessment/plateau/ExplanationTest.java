package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is said of a finding, and how sure it is, follows from its figures")
class ExplanationTest {
  private static final PlateauSettings DEFAULTS = PlateauSettings.defaults();
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Where the table of the share right bends, as the page of the method has it. */
  private static final double[][] SHARE_RIGHT = {
    {0.70, 0.40}, {0.85, 0.54}, {0.93, 0.68}, {0.95, 0.75}, {0.976, 0.85}, {0.997, 0.99}, {1, 0.99}
  };

  /** Sees every labelled series on each of the days on which it is to be judged. */
  private static void forEverySeries(BiConsumer<Tracker, Found> check) {
    Set<PlateauState> seen = EnumSet.noneOf(PlateauState.class);
    Map<String, SortedMap<Integer, Integer>> series = Series.all();
    for (JsonNode row : Series.json("manifest.json").get("series")) {
      Tracker tracker = new Tracker();
      Fit fit = new Fit();
      series
          .getOrDefault(row.get("id").asText(), new TreeMap<>())
          .headMap(row.get("assess_day").asInt() + 1)
          .forEach((day, value) -> {
            tracker.checkIn(day, value, fit, DEFAULTS);
            PlateauState state = tracker.lastState;
            check.accept(
                tracker,
                new Found(fit, state, day, new Explanation(tracker, fit, state, day, DEFAULTS)));
            seen.add(state);
          });
    }
    assertThat(seen).containsExactlyInAnyOrder(PlateauState.values());
  }

  private record Found(Fit fit, PlateauState state, int day, Explanation explanation) {
    Optional<Reason> reason(PlateauReason code) {
      return explanation.reasons().stream()
          .filter(reason -> reason.code().equals(code.name()))
          .findFirst();
    }
  }

  @Test
  @DisplayName("Confidence is that of the method's page, on every day of every labelled series")
  void confidence_everyDay_isThatOfThePage() {
    forEverySeries((tracker, found) -> {
      Fit fit = found.fit();
      boolean dropAlone = found.reason(PlateauReason.SUDDEN_DROP).isPresent()
          && found.reason(PlateauReason.FALLING_SLOPE).isEmpty();
      double expected = switch (found.state()) {
        case INSUFFICIENT_DATA -> 0;
        case PLATEAU, HIGH_STABLE ->
          shareRight(fit.flat)
              * Math.max(0.5, below(Math.abs(8 - fit.recentLevel) / fit.recentLevelSe));
        case RISING, RECOVERING -> Math.min(0.97, fit.rising);
        case DECLINING -> dropAlone ? 0.97 : Math.min(0.97, 1 - fit.rising);
        case VOLATILE ->
          Math.min(
              0.97,
              below((Math.log(fit.sd) - Math.log(DEFAULTS.volatileSd()))
                  * Math.sqrt(2 * fit.n / fit.inflation)));
      };

      assertThat(found.explanation().confidence()).isCloseTo(expected, within(1e-9));
    });
  }

  private static double shareRight(double flat) {
    for (int i = 1; i < SHARE_RIGHT.length; i++) {
      double[] from = SHARE_RIGHT[i - 1];
      double[] to = SHARE_RIGHT[i];
      if (flat <= to[0]) {
        double part = Math.max(0, (flat - from[0]) / (to[0] - from[0]));
        return (1 - part) * from[1] + part * to[1];
      }
    }
    throw new AssertionError(flat);
  }

  private static double below(double z) {
    return NORMAL.cumulativeProbability(z);
  }

  @Test
  @DisplayName("Slopes are told a month, with their 90 % range, rounded once")
  void reasons_everyDay_tellTheFiguresOfTheFit() {
    forEverySeries((tracker, found) -> {
      Fit fit = found.fit();
      PlateauReason code = switch (found.state()) {
        case PLATEAU, HIGH_STABLE -> PlateauReason.FLAT_SLOPE;
        case RISING, RECOVERING -> PlateauReason.RISING_SLOPE;
        default -> PlateauReason.FALLING_SLOPE;
      };
      found
          .reason(code)
          .ifPresent(reason -> assertThat(reason.figures())
              .containsEntry("slope", tenths(30 * fit.slope))
              .containsEntry("by", tenths(Math.abs(30 * fit.slope)))
              .containsEntry("range", tenths(30 * 1.645 * fit.slopeSd))
              .containsEntry("low", tenths(30 * (fit.slope - 1.645 * fit.slopeSd)))
              .containsEntry("high", tenths(30 * (fit.slope + 1.645 * fit.slopeSd)))
              .containsEntry("margin", "1.0"));
      assertThat(found.reason(code).isPresent())
          .isEqualTo(
              switch (found.state()) {
                case INSUFFICIENT_DATA, VOLATILE -> false;
                case DECLINING ->
                  found.reason(PlateauReason.SUDDEN_DROP).isEmpty()
                      || found.explanation().confidence() != 0.97
                      || (fit.n >= 8 && found.day() - tracker.epoch >= 14);
                default -> true;
              });
      found
          .reason(PlateauReason.ROOM_TO_GROW)
          .ifPresent(reason ->
              assertThat(reason.figures()).containsEntry("points", tenths(8 - fit.recentLevel)));
      found.reason(PlateauReason.EVIDENCE_INCONCLUSIVE).ifPresent(reason -> {
        double widths = 1.96 * fit.slopeSd / DEFAULTS.marginPerDay();
        assertThat(widths).isGreaterThanOrEqualTo(1);
        assertThat(reason.figures()).containsEntry("n", Integer.toString((int) Math.max(
            7, Math.ceil(fit.n * Math.pow(widths, 2.0 / 3) - fit.n))));
      });
      found
          .reason(PlateauReason.NEAR_THE_MARGIN)
          .ifPresent(reason -> assertThat(1.96 * fit.slopeSd).isLessThan(DEFAULTS.marginPerDay()));
    });
  }

  private static String tenths(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  @DisplayName("What is not enough yet is told by how much, on every day of every labelled series")
  void reasons_everyDayWithoutAState_sayWhatIsMissing() {
    forEverySeries((tracker, found) -> {
      if (found.state() != PlateauState.INSUFFICIENT_DATA) {
        return;
      }
      int span = found.day() - tracker.first + 1;
      int n = found.fit().n;
      Reason reason = found.explanation().reasons().get(0);
      if (tracker.count < 14) {
        is(reason, PlateauReason.TOO_FEW_CHECKINS, "n", tracker.count, "need", 14);
      } else if (span < 21) {
        is(reason, PlateauReason.TOO_SHORT_SPAN, "n", span, "need", 21);
      } else if (n >= 10 && found.fit().days >= 21) {
        assertThat(reason.code()).isIn("EVIDENCE_INCONCLUSIVE", "NEAR_THE_MARGIN");
      } else if (tracker.epoch > tracker.first) {
        is(reason, PlateauReason.TOO_SHORT_SINCE_DROP, "days", found.day() - tracker.epoch);
      } else {
        is(reason, PlateauReason.TOO_FEW_CHECKINS, "n", n, "need", 10);
      }
    });
  }

  @Test
  void reasons_fewSinceADrop_orInTheTimeLookedAt_sayWhich() {
    // by hand: a drop on day 40, four check-ins, and then one every eight days
    Tracker dropped = new Tracker();
    Fit fit = new Fit();
    for (int day = 0; day <= 76; day++) {
      if (day < 44 || day % 8 == 4) {
        dropped.checkIn(day, day < 40 ? 9 : 3, fit, DEFAULTS);
      }
    }
    assertThat(dropped.epoch).isEqualTo(40);
    assertThat(fit.n).isEqualTo(9);
    is(reasons(dropped, fit, 76).get(0), PlateauReason.TOO_SHORT_SINCE_DROP, "days", 36);

    Tracker gap = new Tracker();
    for (int day = 0; day < 160; day++) {
      if (day < 30 || day >= 151) {
        gap.checkIn(day, 6, fit, DEFAULTS);
      }
    }
    assertThat(fit.n).isEqualTo(9);
    is(reasons(gap, fit, 159).get(0), PlateauReason.TOO_FEW_CHECKINS, "n", 9, "need", 10);
  }

  @Test
  void reasons_steadyAndHigh_sayAlsoSinceWhen() {
    Tracker high = new Tracker();
    Fit fit = new Fit();
    for (int day = 0; day < 60; day++) {
      high.checkIn(day, 9, fit, DEFAULTS);
    }
    assertThat(high.lastState).isEqualTo(PlateauState.HIGH_STABLE);
    assertThat(reasons(high, fit, 59))
        .extracting(Reason::code)
        .containsExactly("HIGH_LEVEL", "FLAT_SLOPE", "STEADY_SINCE_START");
  }

  @Test
  void reasons_hardDays_areThoseOfTheLastFourWeeks() {
    Tracker tracker = new Tracker();
    Fit fit = new Fit();
    for (int day = 0; day < 100; day++) {
      // 28 days with today: from day 72 on
      boolean hard = day == 71 || day == 72 || day == 85;
      tracker.checkIn(day, hard ? 0 : 6, fit, DEFAULTS);
    }
    assertThat(reasons(tracker, fit, 99))
        .filteredOn(reason -> reason.code().equals("HARD_DAY_SET_ASIDE"))
        .extracting(reason -> reason.figures().get("day"))
        .containsExactly(
            LocalDate.ofEpochDay(72).toString(), LocalDate.ofEpochDay(85).toString());
  }

  private static List<Reason> reasons(Tracker tracker, Fit fit, int day) {
    return new Explanation(tracker, fit, tracker.evaluate(day, fit, DEFAULTS), day, DEFAULTS)
        .reasons();
  }

  private static void is(Reason reason, PlateauReason code, Object... figures) {
    assertThat(reason.code()).isEqualTo(code.name());
    for (int i = 0; i < figures.length; i += 2) {
      assertThat(reason.figures()).containsEntry(figures[i].toString(), figures[i + 1].toString());
    }
  }

  /** A day of a history of one kind, and what is told of it: the bounds are those of the settings, 14 check-ins and 21 days. */
  @ParameterizedTest(name = "{0} check-ins every {1} days, asked {2} days after: {3} {4}")
  @CsvSource({
    "13, 1, 0, TOO_FEW_CHECKINS, n=13 need=14",
    "1, 1, 0, TOO_FEW_CHECKINS, n=1 need=14",
    "14, 1, 0, TOO_SHORT_SPAN, n=14 need=21",
    "20, 1, 0, TOO_SHORT_SPAN, n=20 need=21",
    "40, 1, 22, NO_RECENT_CHECKINS, days=22",
    "40, 1, 400, NO_RECENT_CHECKINS, days=400"
  })
  void reasons_tooLittleYet_sayWhatIsMissing(
      int checkIns, int every, int later, PlateauReason code, String figures) {
    LocalDate first = LocalDate.of(2026, 1, 5);
    SortedMap<LocalDate, Integer> closeness = new TreeMap<>();
    for (int i = 0; i < checkIns; i++) {
      closeness.put(first.plusDays((long) every * i), 5 + i % 2);
    }
    PlateauDetector detector = PlateauDetector.withDefaults();
    PlateauResult result =
        detector.assess(detector.replay(closeness), closeness.lastKey().plusDays(later));

    assertThat(result.state()).isEqualTo(PlateauState.INSUFFICIENT_DATA);
    Reason reason = result.reasons().get(0);
    assertThat(reason.code()).isEqualTo(code.name());
    for (String figure : figures.split(" ", -1)) {
      assertThat(reason.figures())
          .containsEntry(figure.split("=", -1)[0], figure.split("=", -1)[1]);
    }
  }
}
