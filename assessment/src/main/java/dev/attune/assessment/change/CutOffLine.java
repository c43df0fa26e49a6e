package dev.attune.assessment.change;

import dev.attune.assessment.instrument.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One cut-off and which side of it scores lie on.
 *
 * @param kind where it is drawn
 * @param value the cut-off, to 34 digits
 * @param sign +1 where more is better, −1 where less is
 * @param tie what a score exactly at it means
 */
record CutOffLine(CutOffKind kind, BigDecimal value, int sign, CutOffTie tie) {
  static Map<CutOffKind, CutOffLine> of(ChangeCriteria criteria) {
    Map<CutOffKind, CutOffLine> lines = new EnumMap<>(CutOffKind.class);
    int sign = sign(criteria.direction());
    Optional<Population> clinical = criteria.clinical();
    Optional<Population> normative = criteria.normative();
    clinical.ifPresent(worse -> put(lines, CutOffKind.A, away(worse, sign), criteria));
    normative.ifPresent(better -> put(lines, CutOffKind.B, away(better, -sign), criteria));
    if (clinical.isPresent() && normative.isPresent()) {
      put(lines, CutOffKind.C, between(clinical.get(), normative.get()), criteria);
    }
    return lines;
  }

  static int sign(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> 1;
      case HIGHER_IS_WORSE -> -1;
      case NEITHER -> 0;
    };
  }

  /** Whether a score lies on the better side: strictly, or at the cut-off where a tie counts as better. */
  boolean isBetter(double score) {
    int side = side(score);
    return side > 0 || (side == 0 && tie == CutOffTie.NORMATIVE_SIDE);
  }

  /** Whether a score lies on the worse side: strictly, or at the cut-off where a tie counts as worse. */
  boolean isWorse(double score) {
    int side = side(score);
    return side < 0 || (side == 0 && tie == CutOffTie.CLINICAL_SIDE);
  }

  private int side(double score) {
    return sign * Integer.signum(BigDecimal.valueOf(score).compareTo(value));
  }

  private static void put(
      Map<CutOffKind, CutOffLine> lines,
      CutOffKind kind,
      BigDecimal value,
      ChangeCriteria criteria) {
    lines.put(kind, new CutOffLine(kind, value, sign(criteria.direction()), criteria.tie()));
  }

  private static BigDecimal away(Population population, int sign) {
    BigDecimal twoSds = BigDecimal.valueOf(population.sd()).multiply(BigDecimal.valueOf(2L * sign));
    return BigDecimal.valueOf(population.mean()).add(twoSds);
  }

  private static BigDecimal between(Population clinical, Population normative) {
    BigDecimal clinicalSd = BigDecimal.valueOf(clinical.sd());
    BigDecimal normativeSd = BigDecimal.valueOf(normative.sd());
    return clinicalSd
        .multiply(BigDecimal.valueOf(normative.mean()))
        .add(normativeSd.multiply(BigDecimal.valueOf(clinical.mean())))
        .divide(clinicalSd.add(normativeSd), MathContext.DECIMAL128);
  }
}
