package dev.attune.assessment.trend;

/**
 * Counts the pairs of places that are the wrong way round by some order, while sorting by it: O(n log n) comparisons. Knight
 * (1966), A computer method for calculating Kendall's tau with ungrouped data, Journal of the American Statistical Association
 * 61, 436–439, doi:10.1080/01621459.1966.10480879.
 */
final class Inversions {
  /** The places in the order that was asked for last. */
  final int[] order;

  private final int[] left;

  Inversions(int n) {
    order = new int[n];
    left = new int[(n + 1) / 2];
  }

  /** Whether the later of two places comes before the earlier one by the order. */
  @FunctionalInterface
  interface Inverted {
    boolean test(int earlier, int later);
  }

  long count(Inverted inverted) {
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    return sort(0, order.length, inverted);
  }

  private long sort(int from, int to, Inverted inverted) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    return sort(from, middle, inverted)
        + sort(middle, to, inverted)
        + merge(from, middle, to, inverted);
  }

  private long merge(int from, int middle, int to, Inverted inverted) {
    int lefts = middle - from;
    System.arraycopy(order, from, left, 0, lefts);
    long count = 0;
    int l = 0;
    int r = middle;
    int out = from;
    while (l < lefts && r < to) {
      if (inverted.test(left[l], order[r])) {
        count += lefts - l;
        order[out++] = order[r++];
      } else {
        order[out++] = left[l++];
      }
    }
    System.arraycopy(left, l, order, out, lefts - l);
    return count;
  }
}
