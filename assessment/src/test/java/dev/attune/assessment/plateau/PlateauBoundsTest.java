package dev.attune.assessment.plateau;

import static dev.attune.assessment.plateau.PlateauState.DECLINING;
import static dev.attune.assessment.plateau.PlateauState.HIGH_STABLE;
import static dev.attune.assessment.plateau.PlateauState.INSUFFICIENT_DATA;
import static dev.attune.assessment.plateau.PlateauState.PLATEAU;
import static dev.attune.assessment.plateau.PlateauState.RECOVERING;
import static dev.attune.assessment.plateau.PlateauState.RISING;
import static dev.attune.assessment.plateau.PlateauState.VOLATILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each bound is set to the very figure of a series, which then reaches it, and to the next greater number, which it then misses. */
@DisplayName("A bound counts as reached by its own figure")
class PlateauBoundsTest {
  private static final PlateauSettings DEFAULTS = PlateauSettings.defaults();

  private final Fit fit = new Fit();

  @Test
  void leastCheckIns_isEnough() {
    Tracker steady = tracker(40, day -> 5, DEFAULTS);
    assertThat(state(steady, 39, to -> to.leastCheckIns(40))).isEqualTo(PLATEAU);
    assertThat(state(steady, 39, to -> to.leastCheckIns(41))).isEqualTo(INSUFFICIENT_DATA);
  }

  @Test
  void leastDays_isEnough_ofTheSpanAndOfTheStretch() {
    Tracker steady = tracker(40, day -> 5, DEFAULTS);
    assertThat(state(steady, 39, to -> to.leastDays(40))).isEqualTo(PLATEAU);
    assertThat(state(steady, 39, to -> to.leastDays(41))).isEqualTo(INSUFFICIENT_DATA);
    assertThat(state(steady, 39, to -> to.leastDays(28).lookbackDays(28))).isEqualTo(PLATEAU);
    assertThat(state(steady, 39, to -> to.leastDays(29).lookbackDays(28)))
        .isEqualTo(INSUFFICIENT_DATA);
  }

  @Test
  void leastCheckInsInStretch_isEnough() {
    Tracker steady = tracker(40, day -> 5, DEFAULTS);
    assertThat(state(steady, 39, to -> to.leastCheckInsInStretch(40))).isEqualTo(PLATEAU);
    assertThat(state(steady, 39, to -> to.leastCheckInsInStretch(41))).isEqualTo(INSUFFICIENT_DATA);
  }

  @Test
  void staleAfterDays_isNotYetStale() {
    Tracker steady = tracker(100, day -> 5, DEFAULTS);
    assertThat(state(steady, 99 + 21, to -> to)).isEqualTo(PLATEAU);
    assertThat(state(steady, 99 + 22, to -> to)).isEqualTo(INSUFFICIENT_DATA);
  }

  @Test
  void volatileSd_isWide_whereFitAndRunningNoiseReachIt() {
    Tracker wild = tracker(80, day -> day % 3 == 0 ? 0 : 10, DEFAULTS);
    double sd = figures(wild, 79).sd;
    assertThat(wild.sigma).isGreaterThan(0.9 * sd);
    assertThat(state(wild, 79, to -> to.volatileSd(sd))).isEqualTo(VOLATILE);
    assertThat(state(wild, 79, to -> to.volatileSd(Math.nextUp(sd)))).isNotEqualTo(VOLATILE);

    wild.sigma = 0.9 * 2.25;
    assertThat(figures(wild, 79).sd).isGreaterThan(2.25);
    assertThat(state(wild, 79, to -> to)).isEqualTo(VOLATILE);
    wild.sigma = Math.nextDown(0.9 * 2.25);
    assertThat(state(wild, 79, to -> to)).isNotEqualTo(VOLATILE);
  }

  @Test
  void direction_isGrowth_whereProbabilityAndNetChangeReachTheirBounds() {
    Tracker growing = tracker(60, day -> 3 + day / 15 + day % 2, DEFAULTS);
    double rising = figures(growing, 59).rising;
    double change = fit.change;
    assertThat(state(growing, 59, to -> to.leastDirection(rising))).isEqualTo(RISING);
    assertThat(state(growing, 59, to -> to.leastDirection(Math.nextUp(rising))))
        .isEqualTo(INSUFFICIENT_DATA);
    assertThat(state(growing, 59, to -> to.netChange(change))).isEqualTo(RISING);
    assertThat(state(growing, 59, to -> to.netChange(Math.nextUp(change))))
        .isEqualTo(INSUFFICIENT_DATA);
  }

  @Test
  void direction_isDecline_whereProbabilityAndNetChangeReachTheirBounds() {
    Tracker falling = tracker(60, day -> 8 - day / 15 - day % 2, DEFAULTS);
    assertThat(falling.ruptured).isFalse();
    double down = 1 - figures(falling, 59).rising;
    double change = -fit.change;
    assertThat(state(falling, 59, to -> to.leastDirection(down))).isEqualTo(DECLINING);
    assertThat(state(falling, 59, to -> to.leastDirection(Math.nextUp(down))))
        .isEqualTo(INSUFFICIENT_DATA);
    assertThat(state(falling, 59, to -> to.netChange(change))).isEqualTo(DECLINING);
    assertThat(state(falling, 59, to -> to.netChange(Math.nextUp(change))))
        .isEqualTo(INSUFFICIENT_DATA);
  }

  @Test
  void direction_isRecovery_whereProbabilityAndNetChangeReachTheirBounds() {
    // a drop on day 40, and a climb from day 65 on that has not brought everything back
    IntUnaryOperator days = day -> (day < 40 ? 9 : day < 65 ? 4 : 4 + (day - 60) / 8) - day % 2;
    Tracker back = tracker(83, days, DEFAULTS);
    assertThat(back.reference).isPositive();
    double rising = figures(back, 82).rising;
    double change = fit.change;
    UnaryOperator<PlateauSettings.Builder> strict = to -> to.netChange(100);
    assertThat(state(back, 82, to -> strict.apply(to).leastRecovery(rising))).isEqualTo(RECOVERING);
    assertThat(state(back, 82, to -> strict.apply(to).leastRecovery(Math.nextUp(rising))))
        .isNotEqualTo(RECOVERING);
    assertThat(state(back, 82, to -> strict.apply(to).netChangeAfterDrop(change)))
        .isEqualTo(RECOVERING);
    assertThat(state(back, 82, to -> strict.apply(to).netChangeAfterDrop(Math.nextUp(change))))
        .isNotEqualTo(RECOVERING);
  }

  @Test
  void leastFlat_isFlat() {
    Tracker flat = tracker(60, day -> 5 + day % 3, DEFAULTS);
    double probability = figures(flat, 59).flat;
    assertThat(state(flat, 59, to -> to.leastFlat(probability))).isEqualTo(PLATEAU);
    assertThat(state(flat, 59, to -> to.leastFlat(Math.nextUp(probability))))
        .isEqualTo(INSUFFICIENT_DATA);
  }

  @Test
  void highLevel_isHigh_withTheErrorOfTheLevelCountedInItsFavour() {
    Tracker flat = tracker(60, day -> 5 + day % 3, DEFAULTS);
    double level = figures(flat, 59).recentLevel;
    assertThat(state(flat, 59, to -> to.levelZ(0).highLevel(level))).isEqualTo(HIGH_STABLE);
    assertThat(state(flat, 59, to -> to.levelZ(0).highLevel(Math.nextUp(level))))
        .isEqualTo(PLATEAU);
    double upper = level + 2 * fit.recentLevelSe;
    assertThat(state(flat, 59, to -> to.levelZ(2).highLevel(upper))).isEqualTo(HIGH_STABLE);
    assertThat(state(flat, 59, to -> to.levelZ(2).highLevel(Math.nextUp(upper))))
        .isEqualTo(PLATEAU);
  }

  @Test
  void afterADrop_evenOdds_areNoDecline() {
    Tracker level = tracker(60, day -> day < 40 ? 9 : 4, DEFAULTS);
    assertThat(level.epoch).isEqualTo(40);
    // all that was said since is the same, so growth is as likely as decline
    assertThat(figures(level, 61).rising).isEqualTo(0.5);
    assertThat(state(level, 61, to -> to.leastFlat(0.9999))).isEqualTo(INSUFFICIENT_DATA);
    Tracker lower = tracker(60, day -> day < 40 ? 9 : day < 59 ? 4 : 3, DEFAULTS);
    assertThat(figures(lower, 61).rising).isLessThan(0.5);
    assertThat(state(lower, 61, to -> to.leastFlat(0.9999))).isEqualTo(DECLINING);
  }

  @Test
  void drop_isFound_whereLossShareAndErrorsReachTheirBounds() {
    IntUnaryOperator days = day -> day < 40 ? 8 : 6;
    PlateauSettings low =
        PlateauSettings.builder().leastDrop(0.1).leastDropShare(0.01).build();
    int found = 40;
    while (!tracker(found + 1, days, low).ruptured) {
      found++;
    }
    Tracker dropped = tracker(found + 1, days, low);
    double size = dropped.dropSize;
    double z = dropped.dropZ;
    assertThat(size).isLessThan(2);
    assertThat(ruptured(found, days, to -> to.leastDrop(size).leastDropShare(0.01)))
        .isTrue();
    assertThat(ruptured(found, days, to -> to.leastDrop(Math.nextUp(size)).leastDropShare(0.01)))
        .isFalse();
    assertThat(ruptured(found, days, to -> to.leastDrop(0.1).leastDropShare(size / 8)))
        .isTrue();
    assertThat(ruptured(found, days, to -> to.leastDrop(0.1).leastDropShare(Math.nextUp(size / 8))))
        .isFalse();
    assertThat(
            ruptured(found, days, to -> to.leastDrop(0.1).leastDropShare(0.01).leastDropZ(z)))
        .isTrue();
    assertThat(ruptured(
            found, days, to -> to.leastDrop(0.1).leastDropShare(0.01).leastDropZ(Math.nextUp(z))))
        .isFalse();
  }

  @Test
  void reference_isForgotten_halfAPointBelowIt() {
    // from 8 to 4, then back to what is half a point, or more, below what it was
    PlateauSettings month = PlateauSettings.builder().lookbackDays(28).build();
    IntUnaryOperator before = day -> day < 40 ? 7 + day % 2 : day < 50 ? 3 : 7;
    Tracker regained = tracker(40 + 70, before, month);
    assertThat(figures(regained, 109, month).level).isEqualTo(7);
    assertThat(tracker(50, before, month).reference).isEqualTo(7.5);
    assertThat(regained.reference).isNaN();
    IntUnaryOperator less = day -> day < 40 ? 8 : day < 50 ? 3 : 7;
    assertThat(tracker(40 + 70, less, month).reference).isEqualTo(8);
  }

  @Test
  void reference_isKeptForThreeWeeks_howeverSoonItIsRegained() {
    // a week at 4 after 8, and then better than ever
    IntUnaryOperator days = day -> day < 40 ? 8 : day < 47 ? 4 : 10;
    Tracker threeWeeks = tracker(40 + 22, days, DEFAULTS);
    assertThat(threeWeeks.epoch).isEqualTo(40);
    assertThat(threeWeeks.last - threeWeeks.referenceDay).isEqualTo(21);
    assertThat(Math.min(figures(threeWeeks, 61).level, fit.recentLevel)).isGreaterThan(7.5);
    assertThat(threeWeeks.reference).isEqualTo(8);
    assertThat(tracker(40 + 23, days, DEFAULTS).reference).isNaN();
  }

  @Test
  void drop_isLookedForFromTheFourthWeekOn() {
    IntUnaryOperator days = day -> day < 15 ? 9 : 2;
    assertThat(tracker(21, days, DEFAULTS).ruptured).isFalse();
    assertThat(tracker(22, days, DEFAULTS).ruptured).isTrue();
  }

  @Test
  void drop_isSpokenOfForSixWeeks_whileLittleIsSaidSince() {
    Tracker dropped = tracker(44, day -> day < 40 ? 9 : 3, DEFAULTS);
    assertThat(dropped.epoch).isEqualTo(40);
    dropped.checkIn(70, 3, fit, DEFAULTS);
    assertThat(state(dropped, 40 + 41, to -> to)).isEqualTo(DECLINING);
    assertThat(state(dropped, 40 + 42, to -> to)).isEqualTo(INSUFFICIENT_DATA);
  }

  @Test
  void lateCheckIn_isLookedAtWithAllOthers() {
    PlateauSettings many = PlateauSettings.builder().leastCheckIns(60).build();
    Tracker tracker = tracker(50, day -> 5, many);
    for (int day = 51; day <= 59; day++) {
      tracker.checkIn(day, 5, fit, many);
    }
    assertThat(tracker.lastState).isEqualTo(INSUFFICIENT_DATA);
    tracker.amend(50, 5, fit, many);
    assertThat(tracker.lastState).isEqualTo(PLATEAU);
    assertThat(tracker.flatSince).isEqualTo(59);
  }

  private static boolean ruptured(
      int day, IntUnaryOperator closeness, UnaryOperator<PlateauSettings.Builder> change) {
    return tracker(day + 1, closeness, change.apply(PlateauSettings.builder()).build()).ruptured;
  }

  private PlateauState state(
      Tracker tracker, int day, UnaryOperator<PlateauSettings.Builder> change) {
    return tracker.evaluate(day, fit, change.apply(PlateauSettings.builder()).build());
  }

  private Fit figures(Tracker tracker, int day) {
    return figures(tracker, day, DEFAULTS);
  }

  private Fit figures(Tracker tracker, int day, PlateauSettings settings) {
    tracker.evaluate(day, fit, settings);
    return fit;
  }

  private static Tracker tracker(int days, IntUnaryOperator closeness, PlateauSettings settings) {
    Tracker tracker = new Tracker();
    Fit fit = new Fit();
    for (int day = 0; day < days; day++) {
      tracker.checkIn(day, closeness.applyAsInt(day), fit, settings);
    }
    return tracker;
  }
}
