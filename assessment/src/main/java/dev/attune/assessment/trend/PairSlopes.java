package dev.attune.assessment.trend;

import java.math.BigDecimal;

/**
 * The slopes between every two values of a series, found by their rank without being listed, in O(n) memory.
 *
 * <p>How many slopes are at most t is a count of inversions: seen along a line of slope t, the later value of such a pair is not
 * above the earlier one. Cole, Salowe, Steiger and Szemerédi (1989), An optimal-time algorithm for slope selection, SIAM Journal
 * on Computing 18, 792–810, doi:10.1137/0218055, find a rank by such counts in O(n log n) all in all. Here the counts close in on
 * it by interpolation, and by halving where that is slow: usually ten to twenty-five counts of O(n log n), at most some 190, and
 * no chance.
 *
 * <p>A slope is the double nearest to the exact (xⱼ − xᵢ) / (j − i). Where the differences of values are doubles themselves, as
 * those of whole numbers are, that is (xⱼ − xᵢ) / (j − i) as a machine computes it.
 */
final class PairSlopes {
  private static final double EPSILON = 0x1p-53;

  /** Below this, lower halves of products may be too small for a double. */
  private static final double TINY = 0x1p-900;

  final long count;

  private final double[] x;
  private final Inversions inversions;

  /** Of values within 1e150, so that no difference and no product overflows. */
  PairSlopes(double[] values) {
    x = values;
    count = (long) values.length * (values.length - 1) / 2;
    inversions = new Inversions(values.length);
  }

  /** The slope of a rank, from 1 for the smallest on. */
  double ofRank(long rank) {
    // a slope over several steps is a mean of those of its steps
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < x.length; i++) {
      least = Math.min(least, x[i] - x[i - 1]);
      greatest = Math.max(greatest, x[i] - x[i - 1]);
    }
    long below = 0;
    long reached = count;
    boolean halve = false;
    while (least < greatest) {
      long left = reached - below;
      double share = (rank - below - 0.5) / left;
      double at = halve ? between(least, greatest) : least + (greatest - least) * share;
      double bound = Math.min(at, Math.nextDown(greatest)) + 0.0;
      long upTo = inversions.count((i, j) -> atMost(i, j, bound));
      if (upTo >= rank) {
        reached = upTo;
        greatest = greatestUpTo();
      } else {
        below = upTo;
        least = leastBeyond();
      }
      halve = !halve && reached - below > left / 2;
    }
    return least + 0.0;
  }

  /**
   * The greatest slope that was counted. Of the pairs that have it, one is of neighbours in the order: what lies between two
   * others makes with one of them a slope that is as great.
   */
  private double greatestUpTo() {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int place = 1; place < x.length; place++) {
      int i = inversions.order[place];
      int j = inversions.order[place - 1];
      if (i < j && (x[j] - x[i]) / (j - i) >= below(greatest)) {
        greatest = Math.max(greatest, slope(i, j));
      }
    }
    return greatest;
  }

  /** The least slope that was not counted, found likewise. */
  private double leastBeyond() {
    double least = Double.POSITIVE_INFINITY;
    for (int place = 1; place < x.length; place++) {
      int i = inversions.order[place - 1];
      int j = inversions.order[place];
      if (i < j && (x[j] - x[i]) / (j - i) <= -below(-least)) {
        least = Math.min(least, slope(i, j));
      }
    }
    return least;
  }

  /** What no rounding of a slope falls short of. */
  private static double below(double slope) {
    return Math.nextDown(Math.nextDown(Math.nextDown(slope)));
  }

  private double slope(int i, int j) {
    double slope = (x[j] - x[i]) / (j - i);
    while (!atMost(i, j, slope)) {
      slope = Math.nextUp(slope);
    }
    while (atMost(i, j, Math.nextDown(slope))) {
      slope = Math.nextDown(slope);
    }
    return slope;
  }

  /** Whether the slope between two places is at most a bound once it is rounded. */
  private boolean atMost(int i, int j, double bound) {
    double rise = x[j] - x[i];
    if (rise == 0) {
      return bound >= 0;
    }
    double expected = bound * (j - i);
    double excess = rise - expected;
    double size = Math.abs(rise) + Math.abs(expected);
    return Math.abs(excess) > 4 * EPSILON * size + TINY
        ? excess < 0
        : atMostClosely(i, j, bound, rise, expected);
  }

  /** The same for a slope so near the bound that what rounding took away decides, which two doubles hold exactly. */
  private boolean atMostClosely(int i, int j, double bound, double rise, double expected) {
    double next = Math.nextUp(bound);
    double halfGap = (next - bound) / 2 * (j - i);
    double shadow = rise - x[j];
    double riseRest = (x[j] - (rise - shadow)) + (-x[i] - shadow);
    double expectedRest = Math.fma(bound, j - i, -expected);
    double excess = rise - expected;
    double beyond = excess + (riseRest - expectedRest - halfGap);
    double size = Math.abs(excess) + Math.abs(riseRest) + Math.abs(expectedRest) + halfGap;
    if (Math.abs(expected) > TINY && Math.abs(beyond) > 8 * EPSILON * size) {
      return beyond < 0;
    }
    int side = new BigDecimal(x[j])
        .subtract(new BigDecimal(x[i]))
        .multiply(BigDecimal.valueOf(2))
        .compareTo(
            new BigDecimal(bound).add(new BigDecimal(next)).multiply(BigDecimal.valueOf(j - i)));
    // half way between two doubles the one with an even last bit is taken
    boolean even = (Double.doubleToRawLongBits(bound) & 1) == 0;
    return side < 0 || (side == 0 && even);
  }

  /** The double half way between two by the number of doubles between them. */
  private static double between(double low, double high) {
    long a = place(Double.doubleToRawLongBits(low));
    long b = place(Double.doubleToRawLongBits(high));
    return Double.longBitsToDouble(place((a & b) + ((a ^ b) >> 1)));
  }

  /** Turns the bits of doubles into numbers in the same order, and back. */
  private static long place(long bits) {
    return bits ^ ((bits >> 63) & Long.MAX_VALUE);
  }
}
