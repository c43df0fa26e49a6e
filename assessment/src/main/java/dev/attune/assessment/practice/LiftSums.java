package dev.attune.assessment.practice;

import dev.attune.core.reason.Reason;
import java.util.Collection;
import java.util.OptionalDouble;

/** Lifts of the recent days and of the earlier ones, as whole sums, so that their order does not matter. */
final class LiftSums {
  private static final class Sum {
    int count;
    long sum;
    long squares;

    void add(int points) {
      count++;
      sum += points;
      squares += (long) points * points;
    }

    double mean() {
      return (double) sum / count;
    }

    OptionalDouble toldMean() {
      return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean());
    }

    /** The variance of the mean, from the sample's, n − 1. */
    double varianceOfMean() {
      return (double) (count * squares - sum * sum) / ((double) count * (count - 1) * count);
    }
  }

  private final Sum recent = new Sum();
  private final Sum earlier = new Sum();

  LiftSums(Collection<DayLift> lifts, Weeks weeks) {
    for (DayLift lift : lifts) {
      if (weeks.recent(lift.on())) {
        recent.add(lift.points());
      } else if (weeks.earlier(lift.on())) {
        earlier.add(lift.points());
      }
    }
  }

  LiftTrend trend(PracticeSettings settings) {
    LiftTrend.Builder trend = LiftTrend.builder()
        .count(recent.count)
        .mean(recent.toldMean())
        .countBefore(earlier.count)
        .meanBefore(earlier.toldMean());
    if (Math.min(recent.count, earlier.count) < settings.leastLifts()) {
      return trend
          .shrinking(Found.UNKNOWN)
          .reason(Reason.of(
              PracticeReason.TOO_FEW_LIFTS,
              "n",
              Integer.toString(recent.count),
              "before",
              Integer.toString(earlier.count),
              "need",
              Integer.toString(settings.leastLifts())))
          .build();
    }
    double less = earlier.mean() - recent.mean();
    double error = Math.sqrt(recent.varianceOfMean() + earlier.varianceOfMean());
    boolean beyondChance = error == 0 ? less > 0 : Weeks.rounded(less / error) >= settings.z();
    Found shrinking = Found.of(beyondChance && Weeks.rounded(less) >= settings.liftMargin());
    return trend
        .shrinking(shrinking)
        .z(error == 0 ? OptionalDouble.empty() : OptionalDouble.of(less / error))
        .reason(Reason.of(
            shrinking == Found.YES ? PracticeReason.LIFT_SHRINKING : PracticeReason.LIFT_STEADY,
            "lift",
            Weeks.number(recent.mean()),
            "before",
            Weeks.number(earlier.mean())))
        .build();
  }
}
