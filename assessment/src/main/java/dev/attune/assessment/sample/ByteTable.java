package dev.attune.assessment.sample;

import dev.attune.core.error.Require;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What every byte is as an answer, by column, so that reading one needs no decision.
 *
 * <p>An entry holds the number above the lowest of the column, from bit 16 which end of the item it is, and from bit 20 whether it
 * is an answer at all. It is {@link #GAP} or {@link #NOT_TAKEN} where it is none.
 */
final class ByteTable {
  static final int GAP = 0;
  static final int NOT_TAKEN = 1 << 21;
  private static final int BYTES = 256;
  private static final int NUMBER = 0xffff;
  private static final int END_BITS = 16;
  private static final int GIVEN_BIT = 20;

  private final byte missing;
  private final int[] entries;

  private ByteTable(List<Column> columns, byte missing) {
    this.missing = missing;
    entries = new int[columns.size() * BYTES];
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Require.that(
          column.value(missing).isEmpty(),
          "missing",
          "a number that is no answer to " + column.id(),
          missing);
      for (int answer = Byte.MIN_VALUE; answer <= Byte.MAX_VALUE; answer++) {
        OptionalDouble value = column.value(answer);
        entries[i * BYTES + (answer & 0xff)] = value.isPresent()
            ? (int) (value.getAsDouble() - column.lowest()) | bits(column, answer)
            : answer == missing ? GAP : NOT_TAKEN;
      }
    }
  }

  /** The table for a number that stands for a gap: the one used last where that is it. */
  static ByteTable of(@Nullable ByteTable last, List<Column> columns, byte missing) {
    return last != null && last.missing == missing ? last : new ByteTable(columns, missing);
  }

  int entry(int column, byte answer) {
    return entries[column * BYTES + (answer & 0xff)];
  }

  /** The entry of an answer, save the number. */
  static int bits(Column column, double answer) {
    return column.end(answer) << END_BITS | 1 << GIVEN_BIT;
  }

  static int number(int entry) {
    return entry & NUMBER;
  }

  static int given(int entry) {
    return entry >> GIVEN_BIT & 1;
  }

  static int end(int entry) {
    return entry >> END_BITS & 3;
  }
}
