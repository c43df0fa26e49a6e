package dev.attune.assessment.sample;

import java.math.BigDecimal;

/** Exact sums over those people with whole numbers who left some item of one scale open; 0 stands in place of a gap. */
final class GapTotals {
  private final SampleLayout.ScaleItems scale;
  private final int size;
  private final LaneLayout lanes;
  private final int[] columns;
  private final int[] signs;
  private final long[] bases;

  private long people;
  /** A row an item, of its products with all columns; then one of the sums. */
  private final LaneTotals products;
  /** By how many items were answered: how many people, Σs and Σs² of their points s. */
  private final long[] byAnswered;

  private final long[] points;
  private final long[] pointSquares;

  GapTotals(SampleLayout.ScaleItems scale, LaneLayout lanes) {
    this.scale = scale;
    this.lanes = lanes;
    size = scale.items().size();
    columns = scale.items().stream().mapToInt(ScaleItem::number).toArray();
    signs = scale.items().stream().mapToInt(ScaleItem::sign).toArray();
    bases =
        scale.items().stream().mapToLong(item -> item.base().longValueExact()).toArray();
    products = new LaneTotals(lanes, size + 1);
    byAnswered = new long[size];
    points = new long[size];
    pointSquares = new long[size];
  }

  boolean has(int column) {
    for (int each : columns) {
      if (each == column) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds one person who left something open.
   *
   * @param numbers the numbers, 0 for a gap
   * @param given a 1 in the lane of each answer
   */
  void add(long[] numbers, long[] given) {
    int answered = 0;
    long person = 0;
    for (int i = 0; i < size; i++) {
      long x = lanes.number(numbers, columns[i]);
      long one = lanes.number(given, columns[i]);
      answered += (int) one;
      person += one * (bases[i] + signs[i] * x);
      products.add(i, x, numbers);
    }
    products.add(size, numbers);
    products.endPerson();
    people++;
    byAnswered[answered]++;
    points[answered] += person;
    pointSquares[answered] += person * person;
  }

  void addAll(GapTotals other) {
    people += other.people;
    products.addAll(other.products);
    WholeTotals.addAll(byAnswered, other.byAnswered);
    WholeTotals.addAll(points, other.points);
    WholeTotals.addAll(pointSquares, other.pointSquares);
  }

  /** The sums of the scale: those over everyone, less what the gaps took away. */
  Moments moments(WholeTotals all) {
    PairTotals listwise = new PairTotals(size);
    PairTotals pairwise = new PairTotals(size);
    ScoreTotals scores = new ScoreTotals(size);
    long complete = all.people() - people;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        all.addPair(pairwise, i, j, columns[i], columns[j]);
        listwise.add(
            i,
            j,
            complete,
            BigDecimal.valueOf(all.sum(columns[i]) - products.sum(size, columns[i])),
            BigDecimal.valueOf(product(all, i, i)),
            BigDecimal.valueOf(product(all, i, j)));
      }
      scores.add(
          i, byAnswered[i], BigDecimal.valueOf(points[i]), BigDecimal.valueOf(pointSquares[i]));
    }
    addComplete(scores, listwise, complete);
    return new Moments(scale, listwise, pairwise, scores);
  }

  private long product(WholeTotals all, int i, int j) {
    return all.product(columns[i], columns[j]) - products.sum(i, columns[j]);
  }

  /** Points s = B + t with t = Σ ±x: Σs = nB + Σt and Σs² = nB² + 2B·Σt + Σt². */
  private void addComplete(ScoreTotals scores, PairTotals listwise, long complete) {
    BigDecimal base = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal square = BigDecimal.ZERO;
    for (int i = 0; i < size; i++) {
      base = base.add(BigDecimal.valueOf(bases[i]));
      sum = sum.add(listwise.sum(i, i).multiply(BigDecimal.valueOf(signs[i])));
      for (int j = 0; j < size; j++) {
        BigDecimal sign = BigDecimal.valueOf((long) signs[i] * signs[j]);
        square = square.add(listwise.product(i, j).multiply(sign));
      }
    }
    BigDecimal bases = base.multiply(BigDecimal.valueOf(complete));
    scores.add(
        size,
        complete,
        bases.add(sum),
        bases
            .multiply(base)
            .add(base.multiply(sum).multiply(BigDecimal.valueOf(2)))
            .add(square));
  }
}
