package dev.attune.assessment.sample;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All that the figures of one scale rest on, exactly and therefore whatever the order of people: sums over those who answered
 * every item (listwise), and over those who answered both items of a pair (pairwise).
 */
final class Moments {
  private final SampleLayout.ScaleItems scale;
  private final PairTotals listwise;
  private final PairTotals pairwise;
  private final ScoreTotals scores;

  Moments(SampleLayout.ScaleItems scale) {
    this(
        scale,
        new PairTotals(scale.items().size()),
        new PairTotals(scale.items().size()),
        new ScoreTotals(scale.items().size()));
  }

  Moments(
      SampleLayout.ScaleItems scale, PairTotals listwise, PairTotals pairwise, ScoreTotals scores) {
    this.scale = scale;
    this.listwise = listwise;
    this.pairwise = pairwise;
    this.scores = scores;
  }

  /** Adds one person, by the numbers of all columns; NaN for a gap. */
  void add(double[] numbers) {
    int size = scale.items().size();
    @Nullable BigDecimal[] aboveLowest = new BigDecimal[size];
    BigDecimal points = BigDecimal.ZERO;
    int answered = 0;
    for (int i = 0; i < size; i++) {
      ScaleItem item = scale.items().get(i);
      double number = numbers[item.number()];
      if (!Double.isNaN(number)) {
        BigDecimal above =
            BigDecimal.valueOf(number).subtract(BigDecimal.valueOf(item.column().lowest()));
        aboveLowest[i] = above;
        points = points.add(item.base()).add(item.reversed() ? above.negate() : above);
        answered++;
      }
    }
    pairwise.add(aboveLowest);
    if (answered == size) {
      listwise.add(aboveLowest);
    }
    scores.add(answered, 1, points, points.pow(2));
  }

  void addAll(Moments other) {
    listwise.addAll(other.listwise);
    pairwise.addAll(other.pairwise);
    scores.addAll(other.scores);
  }

  PairTotals listwise() {
    return listwise;
  }

  PairTotals pairwise() {
    return pairwise;
  }

  ScoreTotals scores() {
    return scores;
  }
}
