package dev.attune.assessment.bulk;

import java.util.Arrays;

/** One item after the other. */
final class ColumnSheets implements Sheets {
  private final byte[][] columns;

  ColumnSheets(byte[][] columns) {
    this.columns = columns;
  }

  byte[] column(int item) {
    return columns[item];
  }

  @Override
  public int respondents() {
    return columns[0].length;
  }

  @Override
  public byte answer(int respondent, int item) {
    return columns[item][respondent];
  }

  @Override
  public void sum(long[][] codes, int from, int length, long[] sums) {
    Arrays.fill(sums, 0, length, 0);
    for (int item = 0; item < columns.length; item++) {
      add(codes[item], columns[item], from, length, sums);
    }
  }

  private static void add(long[] codes, byte[] column, int from, int length, long[] sums) {
    for (int r = 0; r < length; r++) {
      sums[r] += codes[column[from + r] & 0xff];
    }
  }
}
