package dev.attune.assessment.agreement;

import java.util.OptionalDouble;

/**
 * Two numbers that belong together: the scores of a pair, or their answers to one item.
 *
 * @param first the number of the one named first; empty where there is none
 * @param second the number of the other; empty where there is none
 * @since 1.0
 */
public record ScorePair(OptionalDouble first, OptionalDouble second) {
  /**
   * A complete pair.
   *
   * @param first the number of the one named first
   * @param second the number of the other
   * @return the pair
   */
  public static ScorePair of(double first, double second) {
    return new ScorePair(OptionalDouble.of(first), OptionalDouble.of(second));
  }

  /** Says only that it is a pair. */
  @Override
  public String toString() {
    return "ScorePair[first=***, second=***]";
  }
}
