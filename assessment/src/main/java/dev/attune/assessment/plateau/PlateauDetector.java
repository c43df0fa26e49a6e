package dev.attune.assessment.plateau;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells where one person's closeness is going, from one rating a day, with days missing.
 *
 * <p><b>How.</b> The last 112 days are looked at. A single hard day is moved nearer to the days around it. Noise, and how alike
 * neighbouring days are, come from the differences of days one and two apart. A proven sudden drop begins a new stretch. Within
 * the stretch one straight line and lines that bend once, each seventh day, are fitted and weighed by how well they fit, with
 * days that are alike counting for less; from the mixture follows the probability that today's slope lies within a margin.
 *
 * <p><b>What a plateau is.</b> A slope that is shown to be small, and not merely one that could not be shown to differ from 0:
 * two one-sided tests (Schuirmann 1987, doi:10.1007/BF01068419; Lakens 2017, doi:10.1177/1948550617697177). Together with it
 * there must be no net change that matters and a level with room to grow.
 *
 * <p><b>At the edges.</b> The same answer every day is level, at either end of the scale too, and so are two neighbouring answers
 * in turn; nothing but both ends in turn are wide swings. One check-in a month never suffices. After 21 days without one nothing is
 * said; after a gap longer than the time looked at, days before it no longer count, but for noise and the number of check-ins.
 * However long the history, what is kept and what a check-in costs stay the same. Ratings are whole points from 0 to 10: others
 * are refused, and there is none that is not a number.
 *
 * <p><b>What it cannot know.</b> It sees ratings and nothing else: no cause, no fault, no future. All its settings come from
 * simulated series. On 191 labelled simulated series it was right on 90 %, said it could not tell on 7 % and was wrong on 3 %;
 * a plateau was first told 59 days after it had begun (median), and never before. Real people will differ.
 *
 * <p>Its answer belongs to the person whose ratings they are. Whoever shows it to anyone has to ask that person's safety state
 * first, and to say nothing of it while they seek support. Thread-safe.
 *
 * @since 1.0
 */
public final class PlateauDetector {
  /** Which rules a result followed. */
  public static final String METHOD = "attune-plateau";

  /** The version of the rules. */
  public static final String METHOD_VERSION = "1";

  /** What every reader must be told beside a result. */
  public static final String NOTE =
      "This rests on ratings alone, and its settings on simulated ones, so it can be wrong. It is not a diagnosis.";

  /** How many days apart a plateau has to be found twice before it is told unasked. */
  private static final int DAYS_BEFORE_TELLING = 7;

  private final PlateauSettings settings;

  private PlateauDetector(PlateauSettings settings) {
    this.settings = settings;
  }

  /**
   * The detector with the default settings.
   *
   * @return the detector
   */
  public static PlateauDetector withDefaults() {
    return with(PlateauSettings.defaults());
  }

  /**
   * The detector with settings.
   *
   * @param settings what it takes for flat, for change, for high and for enough; a memory goes with the settings it was made with
   * @return the detector
   */
  public static PlateauDetector with(PlateauSettings settings) {
    return new PlateauDetector(settings);
  }

  PlateauSettings settings() {
    return settings;
  }

  /**
   * The memory after one more check-in, or after one that was corrected.
   *
   * @param memory what is remembered so far
   * @param day the local day; one before the last check-in is put in late, or changed, where it is no more than 123 days before
   *     it, and otherwise changes nothing. Noise and a drop found before stay as they were then; {@link #replay} is exact
   * @param closeness points from 0 to 10; the rating after the check-in
   * @return the memory
   * @throws InvalidValueException where the points are out of range or the year is beyond 1,000,000
   */
  public PlateauMemory after(PlateauMemory memory, LocalDate day, int closeness) {
    int number = checkIn(day, closeness);
    if (tooOld(memory.shared(), number)) {
      return memory;
    }
    Tracker tracker = memory.tracker();
    take(tracker, number, closeness, new Fit());
    return new PlateauMemory(tracker);
  }

  /** Takes one more check-in, or one that was corrected. */
  void take(Tracker tracker, int day, int closeness, Fit fit) {
    if (tracker.count == 0 || day > tracker.last) {
      tracker.checkIn(day, closeness, fit, settings);
    } else {
      tracker.amend(day, closeness, fit, settings);
    }
  }

  /** Whether a day is no longer kept. */
  static boolean tooOld(Tracker tracker, int day) {
    return tracker.count > 0 && day < tracker.ring.oldest();
  }

  /** The number of a day with a check-in, once both are in range. */
  static int checkIn(LocalDate day, int closeness) {
    Require.that(closeness >= 0 && closeness <= 10, "closeness", "points from 0 to 10", "others");
    return number(day);
  }

  /**
   * The memory of a whole history, day by day. It equals the memory after each day in turn, and does not depend on the order in
   * which the days were put in.
   *
   * @param closeness points from 0 to 10, by local day
   * @return the memory
   * @throws InvalidValueException where points are out of range or a year is beyond 1,000,000
   */
  public PlateauMemory replay(SortedMap<LocalDate, Integer> closeness) {
    if (closeness.isEmpty()) {
      return PlateauMemory.empty();
    }
    Tracker tracker = new Tracker();
    Fit fit = new Fit();
    for (Map.Entry<LocalDate, Integer> day : inOrder(closeness).entrySet()) {
      int points = day.getValue();
      tracker.checkIn(checkIn(day.getKey(), points), points, fit, settings);
    }
    return new PlateauMemory(tracker);
  }

  /**
   * A sweep through many people's memories that lie as bytes in an array, in place.
   *
   * @return the sweep, for one thread
   */
  public PlateauSweep sweep() {
    return new PlateauSweep(this);
  }

  /**
   * Where closeness is going as of a day; the memory stays as it is.
   *
   * @param memory what is remembered
   * @param on the day, the last check-in's or a later one
   * @return the result
   * @throws InvalidValueException where the day is before the last check-in
   */
  public PlateauResult assess(PlateauMemory memory, LocalDate on) {
    return assess(memory.shared(), on, new Fit());
  }

  PlateauResult assess(Tracker tracker, LocalDate on, Fit fit) {
    PlateauResult.Builder result = PlateauResult.builder().on(on);
    if (tracker.count == 0) {
      return result
          .state(PlateauState.INSUFFICIENT_DATA)
          .checkIns(0)
          .confidence(0)
          .worthTelling(false)
          .addReason(Explanation.tooFew(0, settings.leastCheckIns()))
          .build();
    }
    int day = notBeforeTheLast(tracker, on);
    PlateauState state = evaluate(tracker, day, fit);
    Explanation explanation = new Explanation(tracker, fit, state, day, settings);
    result
        .state(state)
        .checkIns(tracker.count)
        .confidence(explanation.confidence())
        .worthTelling(state == PlateauState.PLATEAU
            && tracker.flatSince != Tracker.NO_DAY
            && day - tracker.flatSince >= DAYS_BEFORE_TELLING)
        .reference(figure(tracker.reference))
        .epoch(PlateauMemory.day(tracker.epoch))
        .onset(PlateauMemory.day(tracker.onset))
        .onsetLow(PlateauMemory.day(tracker.onsetLow))
        .onsetHigh(PlateauMemory.day(tracker.onsetHigh))
        .onsetCensored(
            tracker.onset == Tracker.NO_DAY ? Optional.empty() : Optional.of(tracker.onsetCensored))
        .reasons(explanation.reasons());
    if (fit.made()) {
      result
          .slope(fit.slope)
          .slopeSd(fit.slopeSd)
          .flatProbability(fit.flat)
          .risingProbability(fit.rising)
          .changeProbability(fit.bent)
          .netChange(fit.change)
          .sigma(fit.sd)
          .phi(tracker.phi)
          .level28(fit.recentLevel)
          .level28Se(fit.recentLevelSe)
          .levelNow(fit.level);
    }
    return result.build();
  }

  /**
   * The days that {@link #assess} looks at, each with the level found for it and with what its rating counted as: for a chart of
   * the result.
   *
   * @param memory what is remembered
   * @param on the day, the last check-in's or a later one
   * @return every day from the first that is looked at up to this one, in order; none where fewer than five check-ins carry them
   * @throws dev.attune.core.error.InvalidValueException where the day is before the last check-in
   */
  public List<FittedDay> fittedDays(PlateauMemory memory, LocalDate on) {
    Tracker tracker = memory.shared();
    if (tracker.count == 0) {
      return List.of();
    }
    Fit fit = new Fit();
    tracker.evaluate(notBeforeTheLast(tracker, on), fit, settings);
    return FittedCourse.of(fit, tracker.ring, tracker.sigma);
  }

  private static SortedMap<LocalDate, Integer> inOrder(SortedMap<LocalDate, Integer> closeness) {
    return closeness.comparator() == null
        ? closeness
        : new TreeMap<>(Collections.unmodifiableMap(closeness));
  }

  /** Where closeness is going as of a day, from {@link #notBeforeTheLast}. */
  PlateauState evaluate(Tracker tracker, int day, Fit fit) {
    PlateauState evaluated = tracker.evaluate(day, fit, settings);
    return day == tracker.last ? tracker.lastState : evaluated;
  }

  static int notBeforeTheLast(Tracker tracker, LocalDate on) {
    int day = number(on);
    if (day < tracker.last) {
      throw InvalidValueException.of(
          "on", "a day not before the last check-in, " + LocalDate.ofEpochDay(tracker.last), on);
    }
    return day;
  }

  private static OptionalDouble figure(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static int number(LocalDate day) {
    if (Math.abs(day.getYear()) > 1_000_000) {
      throw InvalidValueException.of("day", "a year within 1,000,000", day.getYear());
    }
    return (int) day.toEpochDay();
  }
}
