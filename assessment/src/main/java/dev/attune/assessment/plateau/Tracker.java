package dev.attune.assessment.plateau;

import dev.attune.core.error.Require;
import java.util.Arrays;

/**
 * One person's state while it is worked on: what of all check-ins so far is still needed, in a few hundred bytes.
 *
 * <p>Not thread-safe. Days are local date numbers and levels are points; NaN stands for none.
 */
final class Tracker {
  /** The slopes of how many days before today are kept, to tell a fall that goes on from a sudden one. */
  static final int SNAPSHOTS = 28;

  /** For how many days after a sudden drop it is spoken of. */
  static final int AFTER_DROP = 42;

  static final int NO_DAY = Integer.MIN_VALUE;

  private static final double SIGMA_BEFOREHAND = 1.2;
  private static final double PHI_BEFOREHAND = 0.2;
  private static final double PRIOR_PAIRS = 20;
  private static final double PHI_MOST = 0.7;
  private static final double FORGETTING = 1 - 1.0 / 180;
  private static final double VARIANCE_FLOOR = 0.09;
  private static final int REFERENCE_DAYS = 180;
  private static final double REFERENCE_CLOSE = 0.5;
  private static final int CHANGE_SPAN = 41;

  final Ring ring = new Ring();

  /** Places for today's slope and those before it, a power of two. */
  private static final int PLACES = 32;

  /** By day, NaN where none was found: today's and those of the days before it. */
  private final float[] slopes = new float[PLACES];

  double pairs1;
  double sum1;
  double pairs2;
  double sum2;
  double sigma = SIGMA_BEFOREHAND;
  double phi = PHI_BEFOREHAND;
  int first = NO_DAY;
  int last = NO_DAY;
  int count;
  int epoch = NO_DAY;
  double reference = Double.NaN;
  int referenceDay = NO_DAY;
  boolean ruptured;
  double dropSize = Double.NaN;
  double dropZ = Double.NaN;
  int flatSince = NO_DAY;
  int onset = NO_DAY;
  int onsetLow = NO_DAY;
  int onsetHigh = NO_DAY;
  boolean onsetCensored;
  double slopeBefore = Double.NaN;

  /** What was found with the last check-in, while a drop that has been regained by it still counted. */
  PlateauState lastState = PlateauState.INSUFFICIENT_DATA;

  PlateauState established = PlateauState.INSUFFICIENT_DATA;
  int establishedDay = NO_DAY;

  Tracker() {
    Arrays.fill(slopes, Float.NaN);
  }

  Tracker(Tracker other) {
    set(other);
  }

  /** Becomes as another is. */
  final void set(Tracker other) {
    ring.set(other.ring);
    System.arraycopy(other.slopes, 0, slopes, 0, slopes.length);
    pairs1 = other.pairs1;
    sum1 = other.sum1;
    pairs2 = other.pairs2;
    sum2 = other.sum2;
    sigma = other.sigma;
    phi = other.phi;
    first = other.first;
    last = other.last;
    count = other.count;
    epoch = other.epoch;
    reference = other.reference;
    referenceDay = other.referenceDay;
    ruptured = other.ruptured;
    dropSize = other.dropSize;
    dropZ = other.dropZ;
    flatSince = other.flatSince;
    onset = other.onset;
    onsetLow = other.onsetLow;
    onsetHigh = other.onsetHigh;
    onsetCensored = other.onsetCensored;
    slopeBefore = other.slopeBefore;
    lastState = other.lastState;
    established = other.established;
    establishedDay = other.establishedDay;
  }

  /** Takes a check-in of a day after all others. */
  void checkIn(int day, int value, Fit fit, PlateauSettings settings) {
    if (count == 0) {
      first = day;
      epoch = day;
      ring.begin(day);
    }
    forgetSlopes(day);
    ring.advanceTo(day);
    ring.put(day, value);
    count++;
    last = day;
    learnNoise(day, value);
    if ((long) day - epoch >= 21) {
      lookForDrop(day, settings);
    }
    ring.refreshLast(day, epoch);
    commit(day, fit, settings);
  }

  /** Puts in or changes what was said on an earlier day that is still kept. */
  void amend(int day, int value, Fit fit, PlateauSettings settings) {
    if (ring.value(day) == Ring.NONE) {
      count++;
    }
    ring.put(day, value);
    ring.refresh(day - 10, day + 10, epoch);
    commit(last, fit, settings);
  }

  /** The slope found on one of the last days, or NaN. */
  float slope(int day) {
    return slopes[at(day)];
  }

  /** Puts back what was said on the days kept, once all else but slopes and noise is there. */
  void restoreDays(byte[] from, int offset) {
    ring.begin(last);
    for (int i = 0; i < Ring.DAYS; i++) {
      byte value = from[offset + i];
      Require.that(
          value >= Ring.NONE && value <= 10, "memory", "points from 0 to 10", "something else");
      ring.put(last - Ring.DAYS + 1 + i, value);
    }
    ring.refresh(epoch, last, epoch);
  }

  /** Puts back a slope that was found on one of the last days, or NaN. */
  void restoreSlope(int day, float slope) {
    slopes[at(day)] = slope;
  }

  private void forgetSlopes(int day) {
    for (int d = Math.max(last, day - PLACES) + 1; d <= day; d++) {
      slopes[at(d)] = Float.NaN;
    }
  }

  private static int at(int day) {
    return day & (PLACES - 1);
  }

  /** How days differ from the day before and from the day before that, and what noise and likeness of days follow. */
  private void learnNoise(int day, int value) {
    double cap = 18 * sigma * sigma;
    int before = ring.value(day - 1);
    if (before != Ring.NONE) {
      pairs1 = FORGETTING * pairs1 + 1;
      sum1 = FORGETTING * sum1 + halfSquare(value - before, cap);
    }
    before = ring.value(day - 2);
    if (before != Ring.NONE) {
      pairs2 = FORGETTING * pairs2 + 1;
      sum2 = FORGETTING * sum2 + halfSquare(value - before, cap);
    }
    settleNoise();
  }

  /** Noise and likeness of days, which follow from the sums alone. */
  void settleNoise() {
    double expected = PRIOR_PAIRS * SIGMA_BEFOREHAND * SIGMA_BEFOREHAND;
    double d1 = (sum1 + expected * (1 - PHI_BEFOREHAND)) / (pairs1 + PRIOR_PAIRS);
    double d2 = (sum2 + expected * (1 - PHI_BEFOREHAND * PHI_BEFOREHAND)) / (pairs2 + PRIOR_PAIRS);
    double raw = d2 / d1 - 1;
    double weighed = (pairs2 * raw + PRIOR_PAIRS * PHI_BEFOREHAND) / (pairs2 + PRIOR_PAIRS);
    phi = Math.min(Math.max(weighed, 0), PHI_MOST);
    sigma = Math.sqrt(Math.max(d1 / (1 - phi), VARIANCE_FLOOR));
  }

  private static double halfSquare(double difference, double cap) {
    return Math.min(difference * difference, cap) / 2;
  }

  private void lookForDrop(int day, PlateauSettings settings) {
    // what two weeks hold is what each holds, so that no day is looked at twice
    long lastWeek = ring.tally(day - 6, day);
    long weekBefore = ring.tally(day - 13, day - 7);
    long both = ring.tally(Math.max(epoch, day - 34), day - 14);
    long earliest = ring.tally(Math.max(epoch, day - 41), day - 35);
    int width = 0;
    double z = 0;
    double size = 0;
    double before = 0;
    for (int w = 7; w <= 14; w += 7) {
      long post = w == 7 ? lastWeek : lastWeek + weekBefore;
      long pre = both + (w == 7 ? weekBefore : earliest);
      int nPost = count(post);
      int nPre = count(pre);
      if (nPost < 4 || nPre < 8) {
        continue;
      }
      double level = mean(pre);
      double d = level - mean(post);
      double filled = Math.min((double) (nPost + nPre) / (w + 28), 1);
      double se =
          sigma * Math.sqrt((1 + 2 * filled * phi / (1 - phi)) * (1.0 / nPost + 1.0 / nPre));
      double going = slopeUpTo(day - w, day);
      if (going < 0) {
        d += going * (14 + w / 2.0);
      }
      boolean fires = d >= settings.leastDrop()
          && d >= settings.leastDropShare() * level
          && d / se >= settings.leastDropZ();
      if (fires && d / se > z) {
        width = w;
        z = d / se;
        size = d;
        before = level;
      }
    }
    if (width > 0) {
      reference = Double.isNaN(reference) ? before : Math.max(reference, before);
      epoch = dropDay(day, width);
      referenceDay = epoch;
      ruptured = true;
      dropSize = size;
      dropZ = z;
      forgetOnset();
      ring.refresh(epoch, day, epoch);
    }
  }

  /** The latest slope that was kept up to a day, 0 where it was of a time before the last drop. */
  private double slopeUpTo(int lastInclusive, int today) {
    for (int day = lastInclusive; day >= today - SNAPSHOTS; day--) {
      if (!Float.isNaN(slopes[at(day)])) {
        return day >= epoch ? slopes[at(day)] : 0;
      }
    }
    return 0;
  }

  /** The day from which the level is lower: where two means fit the days best, so explain most of their squares. */
  private int dropDay(int today, int width) {
    int from = Math.max(epoch, today - CHANGE_SPAN);
    long all = ring.tally(from, today);
    int best = today - width + 1;
    double most = 0;
    int firstDay = Math.max(today - width - 6, from + 4);
    int lastDay = Math.min(today - width + 8, today - 2);
    for (int day = firstDay; day <= lastDay; day++) {
      long before = ring.tally(from, day - 1);
      long after = all - before;
      if (count(before) < 4 || count(after) < 3 || mean(before) <= mean(after)) {
        continue;
      }
      double explained = sum(before) * mean(before) + sum(after) * mean(after);
      if (explained > most) {
        most = explained;
        best = day;
      }
    }
    return best;
  }

  private static int count(long tally) {
    return (int) (tally >> 32);
  }

  private static int sum(long tally) {
    return (int) tally;
  }

  private static double mean(long tally) {
    return (double) sum(tally) / count(tally);
  }

  private void commit(int day, Fit fit, PlateauSettings settings) {
    PlateauState state = evaluate(day, fit, settings);
    lastState = state;
    if (fit.made()) {
      slopes[at(day)] = (float) fit.slope;
    }
    if (!Double.isNaN(reference)) {
      boolean regained = fit.made()
          && day - referenceDay > 21
          && Math.min(fit.level, fit.recentLevel) >= reference - REFERENCE_CLOSE;
      if (day - referenceDay > REFERENCE_DAYS || regained) {
        reference = Double.NaN;
        referenceDay = NO_DAY;
      }
    }
    switch (state) {
      case PLATEAU, HIGH_STABLE -> findOnset(day, fit);
      case RISING, RECOVERING, DECLINING -> forgetOnset();
      case VOLATILE, INSUFFICIENT_DATA -> {}
    }
    if (state.established()) {
      established = state;
      establishedDay = day;
    }
  }

  private void findOnset(int day, Fit fit) {
    if (flatSince == NO_DAY) {
      flatSince = day;
      onset = fit.from;
      onsetLow = fit.from;
      onsetHigh = fit.bendAt(0.5);
      onsetCensored = true;
      slopeBefore = Double.NaN;
    }
    if ((day - flatSince <= 28 || onsetCensored) && fit.bent >= 0.5) {
      onset = fit.bendAt(0.5);
      onsetLow = fit.bendAt(0.05);
      onsetHigh = fit.bendAt(0.95);
      onsetCensored = false;
      slopeBefore = fit.slopeBefore();
    }
  }

  private void forgetOnset() {
    flatSince = NO_DAY;
    onset = NO_DAY;
    onsetLow = NO_DAY;
    onsetHigh = NO_DAY;
    onsetCensored = false;
    slopeBefore = Double.NaN;
  }

  /** Where closeness is going as of a day; changes nothing but the fit. */
  PlateauState evaluate(int day, Fit fit, PlateauSettings settings) {
    fit.make(ring, epoch, day, sigma, phi, settings);
    boolean dropped = epoch > first;
    int sinceEpoch = day - epoch;
    if (count < settings.leastCheckIns()
        || day - first + 1 < settings.leastDays()
        || day - last > settings.staleAfterDays()) {
      return PlateauState.INSUFFICIENT_DATA;
    }
    if (fit.made() && fit.sd >= settings.volatileSd() && sigma >= 0.9 * settings.volatileSd()) {
      return PlateauState.VOLATILE;
    }
    if (ruptured && dropped && sinceEpoch < AFTER_DROP && (fit.n < 8 || sinceEpoch < 14)) {
      return PlateauState.DECLINING;
    }
    if (fit.n < settings.leastCheckInsInStretch() || fit.days < settings.leastDays()) {
      return PlateauState.INSUFFICIENT_DATA;
    }
    boolean open = !Double.isNaN(reference);
    if ((open
            && fit.rising >= settings.leastRecovery()
            && fit.change >= settings.netChangeAfterDrop())
        || (fit.rising >= settings.leastDirection() && fit.change >= settings.netChange())) {
      return open ? PlateauState.RECOVERING : PlateauState.RISING;
    }
    if (1 - fit.rising >= settings.leastDirection() && -fit.change >= settings.netChange()) {
      return PlateauState.DECLINING;
    }
    if (fit.flat >= settings.leastFlat()) {
      return fit.recentLevel + settings.levelZ() * fit.recentLevelSe >= settings.highLevel()
          ? PlateauState.HIGH_STABLE
          : PlateauState.PLATEAU;
    }
    return ruptured && open && sinceEpoch < AFTER_DROP && fit.rising < 0.5
        ? PlateauState.DECLINING
        : PlateauState.INSUFFICIENT_DATA;
  }
}
