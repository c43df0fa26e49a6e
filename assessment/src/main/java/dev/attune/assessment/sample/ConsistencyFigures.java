package dev.attune.assessment.sample;

import dev.attune.assessment.figure.Figure;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** The figures of internal consistency, from covariances C of k items; the formulas stand where the figures are handed out. */
final class ConsistencyFigures {
  private final Covariances covariances;
  private final int items;

  ConsistencyFigures(Covariances covariances) {
    this.covariances = covariances;
    this.items = covariances.size();
  }

  Consistency consistency() {
    Figure meanCorrelation = needing(2, this::meanCorrelation);
    return Consistency.builder()
        .alpha(alpha())
        .standardisedAlpha(
            meanCorrelation.isDefined() ? standardised(meanCorrelation) : meanCorrelation)
        .meanCorrelation(meanCorrelation)
        .lambda2(needing(2, () -> ofTotal(lambda2())))
        .build();
  }

  Figure alpha() {
    return needing(2, () -> alpha(items, covariances.trace(), covariances.total()));
  }

  Figure alphaWithout(int item) {
    return needing(
        3,
        () -> alpha(
            items - 1,
            covariances.trace().subtract(covariances.value(item, item)),
            covariances.totalWithout(item)));
  }

  Figure itemRest(int item) {
    return needing(2, () -> {
      BigDecimal own = covariances.value(item, item);
      BigDecimal rest = covariances.totalWithout(item);
      if (covariances.isZero(own) || covariances.isZero(rest)) {
        return Figure.undefined(SampleReason.NO_VARIANCE);
      }
      double shared = covariances.row(item).subtract(own).doubleValue();
      return Figure.of(shared / Math.sqrt(own.multiply(rest).doubleValue()));
    });
  }

  /** A figure that compares so many items, and needs two people for every pair of them. */
  Figure needing(int needed, Supplier<Figure> figure) {
    if (items < needed) {
      return Figure.undefined(
          SampleReason.TOO_FEW_ITEMS,
          "items",
          Integer.toString(items),
          "needed",
          Integer.toString(needed));
    }
    return covariances.fewest() < 2 ? Spread.tooFew(covariances.fewest(), 2) : figure.get();
  }

  private Figure alpha(int k, BigDecimal trace, BigDecimal total) {
    if (covariances.isZero(total)) {
      return Figure.undefined(SampleReason.NO_VARIANCE);
    }
    BigDecimal shared = total.subtract(trace).multiply(BigDecimal.valueOf(k));
    BigDecimal whole = total.multiply(BigDecimal.valueOf(k - 1));
    return Figure.of(shared.divide(whole, Spread.DIGITS).doubleValue());
  }

  private BigDecimal lambda2() {
    BigDecimal squares = BigDecimal.ZERO;
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < items; j++) {
        if (i != j) {
          squares = squares.add(covariances.value(i, j).pow(2));
        }
      }
    }
    BigDecimal factor =
        BigDecimal.valueOf(items).divide(BigDecimal.valueOf(items - 1), Spread.DIGITS);
    return covariances
        .total()
        .subtract(covariances.trace())
        .add(squares.multiply(factor).sqrt(Spread.DIGITS));
  }

  private Figure ofTotal(BigDecimal part) {
    return covariances.isZero(covariances.total())
        ? Figure.undefined(SampleReason.NO_VARIANCE)
        : Figure.of(part.divide(covariances.total(), Spread.DIGITS).doubleValue());
  }

  private Figure meanCorrelation() {
    double sum = 0;
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < i; j++) {
        Figure correlation = covariances.correlation(i, j);
        if (!correlation.isDefined()) {
          return correlation;
        }
        sum += correlation.value().orElseThrow();
      }
    }
    return Figure.of(sum / (items * (items - 1) / 2.0));
  }

  private Figure standardised(Figure meanCorrelation) {
    double r = meanCorrelation.value().orElseThrow();
    double variance = 1 + (items - 1) * r;
    return variance <= 1e-12
        ? Figure.undefined(SampleReason.NO_VARIANCE)
        : Figure.of(items * r / variance);
  }
}
