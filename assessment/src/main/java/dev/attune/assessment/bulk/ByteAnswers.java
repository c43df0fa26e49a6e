package dev.attune.assessment.bulk;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.core.error.Require;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * What each of the 256 bytes says in answer to each item of a key.
 *
 * <p>An item with answers that no byte can be is refused at once: 200 written into a byte would be read as −56.
 */
final class ByteAnswers {
  private final ScoringKey key;
  private final byte missing;
  /** By item and byte, 256 an item. */
  private final double[] counts;

  private ByteAnswers(ScoringKey key, byte missing) {
    this.key = key;
    this.missing = missing;
    this.counts = new double[items() << 8];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = key.counts(i >> 8, (byte) i).orElse(Double.NaN);
    }
  }

  static ByteAnswers of(ScoringKey key, int missing) {
    Require.range(missing, Byte.MIN_VALUE, Byte.MAX_VALUE, "missing");
    String where = "instrument '" + key.instrument().id() + "' item '";
    for (int i = 0; i < items(key); i++) {
      Item item = key.instrument().items().get(i);
      String at = where + item.id() + "'";
      answers(item)
          .forEach(answer -> Require.that(
              answer == Math.rint(answer) && Math.abs(answer + 0.5) <= 127.5,
              at,
              "whole answers from -128 to 127",
              answer));
      Require.that(
          key.counts(i, missing).isEmpty(),
          "missing",
          "a byte that is no answer to '" + item.id() + "'",
          missing);
    }
    return new ByteAnswers(key, (byte) missing);
  }

  /** The listed answers, or both ends of the range. */
  private static DoubleStream answers(Item item) {
    return item.options().isEmpty()
        ? DoubleStream.of(item.min().orElseThrow(), item.max().orElseThrow())
        : item.options().stream().mapToDouble(Option::value);
  }

  ScoringKey key() {
    return key;
  }

  byte missing() {
    return missing;
  }

  int items() {
    return items(key);
  }

  private static int items(ScoringKey key) {
    return key.instrument().items().size();
  }

  /** What an answer counts before reversing; NaN for the missing value and for what the item does not take. */
  double counts(int item, byte answer) {
    return counts[(item << 8) | (answer & 0xff)];
  }

  /** The bytes that an item takes. */
  Set<Byte> taken(int item) {
    Set<Byte> taken = new TreeSet<>();
    for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
      if (!Double.isNaN(counts(item, (byte) value))) {
        taken.add((byte) value);
      }
    }
    return taken;
  }

  /** Whether it is neither an answer nor the missing value. */
  boolean refused(int item, byte answer) {
    return answer != missing && Double.isNaN(counts(item, answer));
  }

  /** What is expected of a byte, in words. */
  String expected(int item) {
    String answers = key.listsAnswers(item)
        ? "one of the listed answers"
        : "a whole number from " + (int) key.lowest(item) + " to " + (int) key.highest(item);
    return answers + ", or " + missing + " for missing";
  }
}
