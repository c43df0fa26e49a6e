package dev.attune.assessment.plateau;

import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a finding into words, and says how far it can be trusted. */
final class Explanation {
  private static final int RECENT = 28;
  private static final int MONTH = 30;
  private static final double NINETY = 1.645;
  private static final double MOST = 0.97;

  /** How often a plateau was one in simulation, by the probability that the slope is flat. */
  private static final double[] FLAT = {0.70, 0.85, 0.93, 0.95, 0.976, 0.997, 1};

  private static final double[] RIGHT = {0.40, 0.54, 0.68, 0.75, 0.85, 0.99, 0.99};

  private final Tracker tracker;
  private final Fit fit;
  private final PlateauState state;
  private final int day;
  private final PlateauSettings settings;

  Explanation(Tracker tracker, Fit fit, PlateauState state, int day, PlateauSettings settings) {
    this.tracker = tracker;
    this.fit = fit;
    this.state = state;
    this.day = day;
    this.settings = settings;
  }

  static Reason tooFew(int n, int need) {
    return Sentence.of(
        PlateauReason.TOO_FEW_CHECKINS, "n", Integer.toString(n), "need", Integer.toString(need));
  }

  /** Whether a fall is told from a drop alone, as too few days have gone by since. */
  private boolean justDropped() {
    int since = day - tracker.epoch;
    return state == PlateauState.DECLINING
        && tracker.ruptured
        && tracker.epoch > tracker.first
        && since < Tracker.AFTER_DROP
        && (fit.n < 8 || since < 14);
  }

  double confidence() {
    return switch (state) {
      case INSUFFICIENT_DATA -> 0;
      case PLATEAU, HIGH_STABLE -> {
        double apart = Math.abs(settings.highLevel() - fit.recentLevel) / fit.recentLevelSe;
        yield right(fit.flat) * Math.max(0.5, Fit.below(apart));
      }
      case RISING, RECOVERING -> Math.min(fit.rising, MOST);
      case DECLINING -> justDropped() ? MOST : Math.min(1 - fit.rising, MOST);
      case VOLATILE -> {
        double effective = fit.n / fit.inflation;
        double z = StrictMath.log(fit.sd / settings.volatileSd()) * Math.sqrt(2 * effective);
        yield Math.min(Fit.below(z), MOST);
      }
    };
  }

  private static double right(double flat) {
    if (flat <= FLAT[0]) {
      return RIGHT[0];
    }
    int i = 1;
    while (flat > FLAT[i]) {
      i++;
    }
    double share = (flat - FLAT[i - 1]) / (FLAT[i] - FLAT[i - 1]);
    return RIGHT[i - 1] + share * (RIGHT[i] - RIGHT[i - 1]);
  }

  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    switch (state) {
      case PLATEAU -> {
        reasons.add(slope(PlateauReason.FLAT_SLOPE));
        reasons.add(noNetChange());
        reasons.add(Sentence.of(
            PlateauReason.ROOM_TO_GROW, "points", points(settings.highLevel() - fit.recentLevel)));
        since(reasons);
      }
      case HIGH_STABLE -> {
        reasons.add(Sentence.of(PlateauReason.HIGH_LEVEL, "level", points(fit.recentLevel)));
        reasons.add(slope(PlateauReason.FLAT_SLOPE));
        since(reasons);
      }
      case RISING -> reasons.add(slope(PlateauReason.RISING_SLOPE));
      case RECOVERING -> {
        reasons.add(slope(PlateauReason.RISING_SLOPE));
        // none where today's check-in has brought the loss back
        if (!Double.isNaN(tracker.reference)) {
          reasons.add(Sentence.of(
              PlateauReason.PARTLY_REGAINED,
              "level",
              points(fit.recentLevel),
              "reference",
              points(tracker.reference)));
        }
      }
      case DECLINING -> {
        boolean dropped = tracker.ruptured && day - tracker.epoch < Tracker.AFTER_DROP;
        if (dropped) {
          reasons.add(drop());
        }
        if (!justDropped()) {
          reasons.add(slope(PlateauReason.FALLING_SLOPE));
        }
      }
      case VOLATILE -> reasons.add(Sentence.of(PlateauReason.WIDE_SWINGS, "sd", points(fit.sd)));
      case INSUFFICIENT_DATA -> whyNothing(reasons);
    }
    hardDays(reasons);
    return reasons;
  }

  private Reason slope(PlateauReason code) {
    double wide = NINETY * fit.slopeSd;
    return Sentence.of(
        code,
        "slope",
        points(MONTH * fit.slope),
        "by",
        points(Math.abs(MONTH * fit.slope)),
        "range",
        points(MONTH * wide),
        "low",
        points(MONTH * (fit.slope - wide)),
        "high",
        points(MONTH * (fit.slope + wide)),
        "margin",
        points(MONTH * settings.marginPerDay()));
  }

  private Reason noNetChange() {
    return Sentence.of(PlateauReason.NO_NET_CHANGE, "change", points(fit.change));
  }

  private Reason drop() {
    return Sentence.of(
        PlateauReason.SUDDEN_DROP,
        "day",
        date(tracker.epoch),
        "points",
        points(tracker.dropSize),
        "z",
        points(tracker.dropZ));
  }

  private void since(List<Reason> reasons) {
    if (tracker.onset == Tracker.NO_DAY) {
      return;
    }
    if (tracker.onsetCensored) {
      reasons.add(Sentence.of(PlateauReason.STEADY_SINCE_START, "onset", date(tracker.onset)));
      return;
    }
    boolean grew = tracker.slopeBefore > settings.marginPerDay();
    List<String> figures = new ArrayList<>(Sentence.since(
        LocalDate.ofEpochDay(tracker.onsetLow),
        LocalDate.ofEpochDay(tracker.onset),
        LocalDate.ofEpochDay(tracker.onsetHigh),
        LocalDate.ofEpochDay(day)));
    if (grew) {
      figures.addAll(List.of("slope", points(MONTH * tracker.slopeBefore)));
    }
    reasons.add(Sentence.of(
        grew ? PlateauReason.AFTER_GROWTH : PlateauReason.LEVEL_SINCE,
        figures.toArray(new String[0])));
  }

  private void whyNothing(List<Reason> reasons) {
    int span = day - tracker.first + 1;
    if (tracker.count < settings.leastCheckIns()) {
      reasons.add(tooFew(tracker.count, settings.leastCheckIns()));
    } else if (span < settings.leastDays()) {
      reasons.add(Sentence.of(
          PlateauReason.TOO_SHORT_SPAN,
          "n",
          Integer.toString(span),
          "need",
          Integer.toString(settings.leastDays())));
    } else if (day - tracker.last > settings.staleAfterDays()) {
      reasons.add(Sentence.of(
          PlateauReason.NO_RECENT_CHECKINS, "days", Integer.toString(day - tracker.last)));
    } else if (fit.n < settings.leastCheckInsInStretch() || fit.days < settings.leastDays()) {
      reasons.add(
          tracker.epoch > tracker.first
              ? Sentence.of(
                  PlateauReason.TOO_SHORT_SINCE_DROP, "days", Integer.toString(day - tracker.epoch))
              : tooFew(fit.n, settings.leastCheckInsInStretch()));
    } else {
      reasons.add(inconclusive());
    }
    if (tracker.established.established()) {
      reasons.add(Sentence.of(
          PlateauReason.LAST_KNOWN,
          "state",
          tracker.established.code(),
          "day",
          date(tracker.establishedDay)));
    }
  }

  /** About how many more check-ins would make the slope's 95 % range as narrow as the margin. */
  private Reason inconclusive() {
    double ratio = 1.96 * fit.slopeSd / settings.marginPerDay();
    if (ratio < 1) {
      return Sentence.of(PlateauReason.NEAR_THE_MARGIN);
    }
    double more = Math.ceil(fit.n * (StrictMath.pow(ratio, 2.0 / 3) - 1));
    return Sentence.of(
        PlateauReason.EVIDENCE_INCONCLUSIVE, "n", Integer.toString((int) Math.max(7, more)));
  }

  private void hardDays(List<Reason> reasons) {
    for (int d = Math.max(day - RECENT + 1, tracker.epoch); d <= day; d++) {
      int value = tracker.ring.value(d);
      if (value != Ring.NONE && value < Fit.clipped(value, tracker.ring.median(d), tracker.sigma)) {
        reasons.add(Sentence.of(PlateauReason.HARD_DAY_SET_ASIDE, "day", date(d)));
      }
    }
  }

  private static String date(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  private static String points(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
