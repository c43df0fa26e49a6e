package dev.attune.assessment.sample;

import dev.attune.core.error.Require;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What every byte is as an answer, by column, in the lane of the column: so that reading one needs no decision. */
final class LaneTable {
  private static final int BYTES = 256;

  private final byte missing;
  private final LaneLayout lanes;
  private final int[] items;
  /** Whether column after column is item after item; else they are put in order first. */
  private final boolean inOrder;

  private final byte[] ordered;
  private final long[] entries;

  private LaneTable(List<Column> columns, LaneLayout lanes, boolean whole, byte missing) {
    this.missing = missing;
    this.lanes = lanes;
    items = columns.stream().mapToInt(Column::item).toArray();
    inOrder = IntStream.range(0, items.length).allMatch(column -> items[column] == column);
    ordered = new byte[items.length];
    entries = new long[items.length * BYTES];
    for (int i = 0; i < items.length; i++) {
      Column column = columns.get(i);
      Require.that(
          column.value(missing).isEmpty(),
          "missing",
          "a number that is no answer to " + column.id(),
          missing);
      for (int answer = Byte.MIN_VALUE; answer <= Byte.MAX_VALUE; answer++) {
        OptionalDouble value = column.value(answer);
        if (value.isPresent()) {
          long number = whole ? (long) (value.getAsDouble() - column.lowest()) : 0;
          entries[at(i, answer)] = lanes.entry(i, number, column.marks(answer));
        } else if (answer != missing) {
          entries[at(i, answer)] = lanes.entry(i, 0, LaneLayout.NOT_TAKEN);
        }
      }
    }
  }

  /** The table for a number that stands for a gap: the one used last where that is it. */
  static LaneTable of(
      @Nullable LaneTable last,
      List<Column> columns,
      LaneLayout lanes,
      boolean whole,
      byte missing) {
    return last != null && last.missing == missing
        ? last
        : new LaneTable(columns, lanes, whole, missing);
  }

  private static int at(int column, int answer) {
    return column * BYTES + (answer & 0xff);
  }

  /**
   * Reads one person.
   *
   * @param answers bytes in the order of the instrument's items
   * @param offset where the person begins
   * @param words what becomes of them
   * @return whether every answer is one that its item takes
   */
  boolean read(byte[] answers, int offset, long[] words) {
    byte[] bytes = answers;
    int first = offset;
    if (!inOrder) {
      for (int column = 0; column < items.length; column++) {
        ordered[column] = answers[offset + items[column]];
      }
      bytes = ordered;
      first = 0;
    }
    return switch (lanes.perWord()) { // see LaneTotals
      case 8 -> read(bytes, first, words, 8);
      case 4 -> read(bytes, first, words, 4);
      default -> read(bytes, first, words, lanes.perWord());
    };
  }

  private boolean read(byte[] answers, int offset, long[] words, int each) {
    long all = 0;
    int column = 0;
    for (int word = 0; word < words.length; word++) {
      long entry = 0;
      if (column + each <= items.length) {
        for (int lane = 0; lane < each; lane++, column++) {
          entry |= entries[at(column, answers[offset + column])];
        }
      } else {
        for (; column < items.length; column++) {
          entry |= entries[at(column, answers[offset + column])];
        }
      }
      words[word] = entry;
      all |= entry;
    }
    return lanes.marked(all, LaneLayout.NOT_TAKEN) == 0;
  }
}
