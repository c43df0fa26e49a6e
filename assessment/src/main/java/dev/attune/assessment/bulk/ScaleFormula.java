package dev.attune.assessment.bulk;

import dev.attune.assessment.decimal.Fraction;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.ScoringMethod;
import java.math.BigDecimal;

/**
 * Every method as one formula of two sums over the answered terms, P their points and S their share: (α·P + β·S) / S.
 *
 * <p>A mean has P = Σw·x, S = Σw, α = 1, β = 0. POMP has P = Σw(x − min), S = Σw(max − min), α = 100, β = 0. A sum that is
 * prorated by mean has the sums of a mean and α = Σ_all w; one prorated by range has the sums of POMP, α = Σ_all w(max − min)
 * and β = Σ_all w·min; without a gap either is Σw·x, as α is S then. Sums that are not prorated, and counts, are P alone.
 */
final class ScaleFormula {
  private final KeyedScale scale;
  private final boolean divides;
  private final boolean byRange;
  private final BigDecimal factor;
  private final BigDecimal shift;

  ScaleFormula(KeyedScale scale, Gaps gaps) {
    Prorating prorating = scale.scale().prorating();
    boolean sum = scale.method() == ScoringMethod.SUM;
    boolean prorates = sum && prorating != Prorating.NONE && !gaps.allowsNone();
    this.scale = scale;
    this.divides =
        prorates || scale.method() == ScoringMethod.MEAN || scale.method() == ScoringMethod.POMP;
    this.byRange =
        scale.method() == ScoringMethod.POMP || (prorates && prorating == Prorating.BY_RANGE);
    BigDecimal shares = BigDecimal.ZERO;
    BigDecimal minimum = BigDecimal.ZERO;
    for (int term : gaps.scored()) {
      shares = shares.add(share(term));
      minimum = minimum.add(weight(term).multiply(BigDecimal.valueOf(scale.lowest(term))));
    }
    this.shift = prorates && byRange ? minimum : BigDecimal.ZERO;
    if (prorates) {
      this.factor = shares;
    } else {
      this.factor = BigDecimal.valueOf(scale.method() == ScoringMethod.POMP ? 100 : 1);
    }
  }

  /** Whether the share matters; without it the points are the score. */
  boolean divides() {
    return divides;
  }

  /** α; 1 where the points are the score. */
  BigDecimal factor() {
    return factor;
  }

  /** β; 0 where the points are the score. */
  BigDecimal shift() {
    return shift;
  }

  /** What a term adds to P; its answer as it counts before reversing. */
  BigDecimal points(int term, double answer) {
    double keyed = scale.keyed(term, answer);
    if (scale.method() == ScoringMethod.COUNT) {
      return scale.counts(keyed) ? weight(term) : BigDecimal.ZERO;
    }
    BigDecimal points = BigDecimal.valueOf(keyed);
    return weight(term)
        .multiply(byRange ? points.subtract(BigDecimal.valueOf(scale.lowest(term))) : points);
  }

  /** What a term with any answer adds to S. */
  BigDecimal share(int term) {
    return byRange
        ? weight(term)
            .multiply(BigDecimal.valueOf(scale.highest(term))
                .subtract(BigDecimal.valueOf(scale.lowest(term))))
        : weight(term);
  }

  /** The score, rounded as the scale declares. */
  double score(BigDecimal points, BigDecimal share) {
    Fraction score = divides
        ? Fraction.of(factor.multiply(points).add(shift.multiply(share)), share)
        : Fraction.of(points);
    return (decimals() < 0 ? score : score.rounded(decimals())).toDouble();
  }

  /** To how many decimals the score is rounded; -1 for not at all. */
  int decimals() {
    return scale.scale().decimals().orElse(-1);
  }

  private BigDecimal weight(int term) {
    return BigDecimal.valueOf(scale.weight(term));
  }
}
