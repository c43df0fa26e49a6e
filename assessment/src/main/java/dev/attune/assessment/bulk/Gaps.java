package dev.attune.assessment.bulk;

import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.scoring.ScoreStatus;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How a scale's missing rule stands towards gaps; only its scored terms, those with a weight above 0, are looked at. */
final class Gaps {
  private final KeyedScale scale;
  private final int[] scored;
  private final int needed;

  Gaps(KeyedScale scale) {
    this.scale = scale;
    this.scored =
        IntStream.range(0, scale.size()).filter(term -> scale.weight(term) > 0).toArray();
    this.needed = scale.missing().needed(scored.length);
  }

  /** The numbers of the scored terms, in order. */
  int[] scored() {
    return scored.clone();
  }

  int needed() {
    return needed;
  }

  /** Whether there is a score only where there is no gap at all. */
  boolean allowsNone() {
    return needed >= scored.length;
  }

  int required() {
    return (int) IntStream.of(scored).filter(scale::required).count();
  }

  ScoreStatus status(IntPredicate answered) {
    int answers = 0;
    int gaps = 0;
    for (int term : scored) {
      if (answered.test(term)) {
        answers++;
      } else if (scale.required(term)) {
        gaps++;
      }
    }
    if (answers == 0) {
      return ScoreStatus.NOTHING_ANSWERED;
    }
    if (answers < needed) {
      return ScoreStatus.TOO_FEW_ANSWERS;
    }
    return gaps > 0 ? ScoreStatus.REQUIRED_MISSING : ScoreStatus.SCORED;
  }
}
