package dev.attune.examples.sweep;

/**
 * What chance gives for a key: the same for the same key, wherever and in whatever order it is asked for.
 *
 * <p>Nothing is drawn from a stream, so that neither the number of partitions nor a night that is swept again changes anything.
 * The bits are those of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).
 */
final class Chance {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Chance() {}

  /** The key of a number within another key. */
  static long key(long within, long number) {
    return bits(within ^ bits(number));
  }

  /** A number from 0 inclusive to 1 exclusive, each as probable as any other. */
  static double uniform(long key) {
    return (bits(key) >>> 11) * 0x1p-53;
  }

  /** A number from one to another, each between as probable as any other. */
  static double between(long key, double low, double high) {
    return low + (high - low) * uniform(key);
  }

  /**
   * A number that is normally distributed around 0 with standard deviation 1, but never beyond 6: the sum of twelve uniform ones,
   * which every machine adds up alike.
   */
  static double normal(long key) {
    long sum = 0;
    for (int i = 1; i <= 3; i++) {
      long bits = bits(key + i * STEP);
      for (int j = 0; j < Long.SIZE; j += 16) {
        sum += bits >>> j & 0xFFFF;
      }
    }
    // twelve times 16 bits, each half a step above its lower edge
    return (sum + 6) * 0x1p-16 - 6;
  }

  private static long bits(long key) {
    long mixed = key + STEP;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
