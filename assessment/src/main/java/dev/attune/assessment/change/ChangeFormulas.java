package dev.attune.assessment.change;

import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The formulas of {@link ChangeMethod}, one person's two scores at a time. */
final class ChangeFormulas {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final ChangeCriteria criteria;
  private final BigDecimal before;
  private final BigDecimal after;
  private final BigDecimal r;
  private final BigDecimal laterR;
  private final BigDecimal variance;
  private final BigDecimal squaredSem;

  ChangeFormulas(ChangeCriteria criteria, double before, double after) {
    this.criteria = criteria;
    this.before = BigDecimal.valueOf(before);
    this.after = BigDecimal.valueOf(after);
    r = BigDecimal.valueOf(criteria.reliability().value());
    laterR = criteria
        .laterReliability()
        .map(ReliabilityFigure::value)
        .map(BigDecimal::valueOf)
        .orElse(r);
    variance = square(BigDecimal.valueOf(criteria.sd()));
    squaredSem = criteria.error().squared();
  }

  /** Why the method cannot be applied; empty where it can. */
  List<Reason> obstacles(ChangeMethod method) {
    List<Reason> obstacles = new ArrayList<>();
    switch (method) {
      case JACOBSON_TRUAX -> {}
      case TWO_STANDARD_ERRORS -> need(criteria.laterSd(), "laterSd", obstacles);
      case GULLIKSEN_LORD_NOVICK, EDWARDS_NUNNALLY, NUNNALLY_KOTSCH ->
        need(criteria.mean(), "mean", obstacles);
      case HSU_LINN_NORD -> {
        need(criteria.mean(), "mean", obstacles);
        need(criteria.laterMean(), "laterMean", obstacles);
      }
      case HAGEMAN_ARRINDELL -> {
        need(criteria.mean(), "mean", obstacles);
        need(criteria.laterMean(), "laterMean", obstacles);
        need(criteria.laterSd(), "laterSd", obstacles);
        need(criteria.correlation(), "correlation", obstacles);
        if (obstacles.isEmpty() && reliableVariance().signum() <= 0) {
          obstacles.add(Reason.of(ChangeReason.DIFFERENCE_NOT_RELIABLE));
        }
      }
    }
    return obstacles;
  }

  ChangeRatio ratio(ChangeMethod method) {
    return switch (method) {
      case JACOBSON_TRUAX -> new ChangeRatio(difference(), TWO.multiply(squaredSem));
      case TWO_STANDARD_ERRORS ->
        new ChangeRatio(
            difference(),
            squaredSem.add(square(given(criteria.laterSd())).multiply(unreliable(laterR))));
      case GULLIKSEN_LORD_NOVICK -> new ChangeRatio(beyondRegression(mean()), regressionError());
      case HSU_LINN_NORD ->
        new ChangeRatio(beyondRegression(given(criteria.laterMean())), regressionError());
      case EDWARDS_NUNNALLY -> new ChangeRatio(after.subtract(expected()), squaredSem);
      case NUNNALLY_KOTSCH ->
        new ChangeRatio(
            after.subtract(expected()),
            square(r).multiply(squaredSem).add(variance.multiply(unreliable(laterR))));
      case HAGEMAN_ARRINDELL -> hagemanArrindell();
    };
  }

  /** The estimated true score of the earlier occasion, to which the later one regresses. */
  BigDecimal expected() {
    return r.multiply(before.subtract(mean())).add(mean());
  }

  private BigDecimal difference() {
    return after.subtract(before);
  }

  private BigDecimal beyondRegression(BigDecimal laterMean) {
    return after.subtract(laterMean).subtract(r.multiply(before.subtract(mean())));
  }

  private BigDecimal regressionError() {
    return variance.multiply(BigDecimal.ONE.subtract(square(r)));
  }

  /** Numerator and divisor both multiplied by the variance of the difference, so that no quotient is rounded. */
  private ChangeRatio hagemanArrindell() {
    BigDecimal all = differenceVariance();
    BigDecimal reliable = reliableVariance();
    BigDecimal drift = given(criteria.laterMean()).subtract(mean());
    return new ChangeRatio(
        difference().multiply(reliable).add(drift.multiply(all.subtract(reliable))),
        reliable.multiply(all).multiply(TWO).multiply(squaredSem));
  }

  private BigDecimal differenceVariance() {
    BigDecimal laterSd = given(criteria.laterSd());
    BigDecimal covariance =
        BigDecimal.valueOf(criteria.sd()).multiply(laterSd).multiply(given(criteria.correlation()));
    return variance.add(square(laterSd)).subtract(TWO.multiply(covariance));
  }

  /** The variance of the difference without both occasions' error. */
  private BigDecimal reliableVariance() {
    return differenceVariance().subtract(TWO.multiply(squaredSem));
  }

  private BigDecimal mean() {
    return given(criteria.mean());
  }

  private static void need(OptionalDouble figure, String name, List<Reason> obstacles) {
    if (figure.isEmpty()) {
      obstacles.add(Reason.of(ChangeReason.FIGURE_MISSING, "figure", name));
    }
  }

  private static BigDecimal given(OptionalDouble figure) {
    return BigDecimal.valueOf(figure.orElseThrow());
  }

  private static BigDecimal unreliable(BigDecimal reliability) {
    return BigDecimal.ONE.subtract(reliability);
  }

  private static BigDecimal square(BigDecimal x) {
    return x.multiply(x);
  }
}
