package dev.attune.assessment.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One item of a scale, for eight respondents at a time: eight answers in a long, one a byte.
 *
 * <p>For items that take every byte from low to high, where each step adds one point or takes one away. Nothing ever reaches from one byte into
 * the next: whatever is added up stays below 256, which {@link Lanes} sees to, and what is subtracted is never the larger.
 */
final class Lane {
  static final int WIDTH = 8;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long LOW_BITS = ~HIGH_BITS;

  /** A byte plus what lacks to 127 shows in its highest bit whether it is larger; so the range may not be wider. */
  private static final int MOST_STEPS = 127;

  private final int item;

  /** All bits where points fall: ~x - ~high is high - x, so that falling is rising of the inverted answers. */
  private final long turn;

  private final long base;
  private final long lacks;
  private final long leastPoints;

  private Lane(int item, byte low, int steps, boolean falls, long leastPoints) {
    this.item = item;
    this.turn = falls ? -1 : 0;
    this.base = eight((byte) (falls ? ~(low + steps) : low));
    this.lacks = (MOST_STEPS - steps) * ONES;
    this.leastPoints = leastPoints * ONES;
  }

  /**
   * The lane of an item.
   *
   * @param item its number
   * @param points what its answers add to the points, 0 or more
   * @return empty where they leave out a byte, or do not rise or fall by one at each step
   */
  static Optional<Lane> of(int item, Map<Byte, Long> points) {
    TreeMap<Byte, Long> ordered = new TreeMap<>(points);
    byte low = ordered.firstKey();
    int steps = ordered.lastKey() - low;
    if (steps != points.size() - 1 || steps > MOST_STEPS) {
      return Optional.empty();
    }
    long first = ordered.firstEntry().getValue();
    long last = ordered.lastEntry().getValue();
    int slope = Long.signum(last - first);
    // points that stay the same, as those of an item whose answers never count, do not rise by one
    boolean even = (slope != 0 || steps == 0)
        && ordered.entrySet().stream()
            .allMatch(entry -> entry.getValue() == first + slope * (long) (entry.getKey() - low));
    return even
        ? Optional.of(new Lane(item, low, steps, slope < 0, Math.min(first, last)))
        : Optional.empty();
  }

  /** The lane of an item that is only to be checked; empty where its answers leave out a byte. */
  static Optional<Lane> check(int item, Set<Byte> answers) {
    Map<Byte, Long> points = new TreeMap<>();
    answers.forEach(answer -> points.put(answer, (long) answer));
    return of(item, points);
  }

  /** The number of the item. */
  int item() {
    return item;
  }

  /** The same byte eight times. */
  static long eight(byte value) {
    return (value & 0xff) * ONES;
  }

  /**
   * Adds the points of a run of answers to sums, and 1 for each answer.
   *
   * @param column the answers to the item
   * @param from the first respondent
   * @param missing the missing value, eight times
   * @param points by eight respondents, as many as there are to read
   * @param answers as the points
   * @param eights how many times eight answers are read
   * @return 0 where every byte was an answer or the missing value
   */
  long add(byte[] column, int from, long missing, long[] points, long[] answers, int eights) {
    long refused = 0;
    for (int i = 0; i < eights; i++) {
      long raw = (long) EIGHT.get(column, from + WIDTH * i);
      long above = minus(raw ^ turn, base);
      long taken = ~(((above & LOW_BITS) + lacks) | above) & HIGH_BITS;
      long ones = taken >>> 7;
      long mask = (ones << 8) - ones;
      points[i] += (above & mask) + (leastPoints & mask);
      answers[i] += ones;
      refused |= differ(raw, missing) & ~taken;
    }
    return refused;
  }

  /** Byte by byte, modulo 256: borrowing is stopped by setting the highest bits first, which are then put right. */
  private static long minus(long left, long right) {
    return ((left | HIGH_BITS) - (right & LOW_BITS)) ^ ((left ^ ~right) & HIGH_BITS);
  }

  /** The highest bit of each byte that is not the same. */
  private static long differ(long left, long right) {
    long difference = left ^ right;
    return (((difference & LOW_BITS) + LOW_BITS) | difference) & HIGH_BITS;
  }
}
