package dev.attune.assessment.trend;

import java.util.Arrays;

/** The ranks of a series, the average one for each of a group of equal values, and how many are equal. */
final class Ranks {
  /** Twice the rank of each value, from 2 to 2n: a whole number also for an average of two. */
  final int[] doubled;

  /** How many pairs of values there are. */
  final long pairs;

  /** How many of them are of equal values. */
  final long tiedPairs;

  /** The sum of t(t − 1)(2t + 5) over groups of t equal values. */
  final double tieTerm;

  Ranks(double[] values) {
    int n = values.length;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] doubledInOrder = new int[n];
    long tied = 0;
    double term = 0;
    int end;
    for (int start = 0; start < n; start = end) {
      end = start + 1;
      while (end < n && sorted[end] == sorted[start]) {
        end++;
      }
      Arrays.fill(doubledInOrder, start, end, start + 1 + end);
      long t = (long) end - start;
      tied += t * (t - 1) / 2;
      term += term((double) t);
    }
    doubled = new int[n];
    for (int i = 0; i < n; i++) {
      doubled[i] = doubledInOrder[Arrays.binarySearch(sorted, values[i])];
    }
    pairs = (long) n * (n - 1) / 2;
    tiedPairs = tied;
    tieTerm = term;
  }

  /** n(n − 1)(2n + 5), which is not of a size for whole numbers. */
  static double term(double n) {
    return n * (n - 1) * (2 * n + 5);
  }

  int size() {
    return doubled.length;
  }

  /** Whether all values are equal, as one alone is. */
  boolean constant() {
    return tiedPairs == pairs;
  }

  /** How many pairs rise, less how many fall. */
  long rising() {
    long falling = new Inversions(size()).count((i, j) -> doubled[j] < doubled[i]);
    return pairs - tiedPairs - 2 * falling;
  }
}
