package dev.attune.assessment.bulk;

import java.util.Arrays;

/** One respondent after the other. */
final class RowSheets implements Sheets {
  private final byte[] rows;
  private final int stride;

  RowSheets(byte[] rows, int stride) {
    this.rows = rows;
    this.stride = stride;
  }

  @Override
  public int respondents() {
    return rows.length / stride;
  }

  @Override
  public byte answer(int respondent, int item) {
    return rows[respondent * stride + item];
  }

  @Override
  public void sum(long[][] codes, int from, int length, long[] sums) {
    Arrays.fill(sums, 0, length, 0);
    int item = 0;
    for (; item + 8 <= codes.length; item += 8) {
      addEight(codes, item, from, length, sums);
    }
    for (; item < codes.length; item++) {
      addOne(codes[item], item, from, length, sums);
    }
  }

  private void addOne(long[] codes, int item, int from, int length, long[] sums) {
    int at = from * stride + item;
    for (int r = 0; r < length; r++, at += stride) {
      sums[r] += codes[rows[at] & 0xff];
    }
  }

  /** Eight items at a time, so that the sums are read and written an eighth as often. */
  private void addEight(long[][] codes, int item, int from, int length, long[] sums) {
    long[] codes0 = codes[item];
    long[] codes1 = codes[item + 1];
    long[] codes2 = codes[item + 2];
    long[] codes3 = codes[item + 3];
    long[] codes4 = codes[item + 4];
    long[] codes5 = codes[item + 5];
    long[] codes6 = codes[item + 6];
    long[] codes7 = codes[item + 7];
    int at = from * stride + item;
    for (int r = 0; r < length; r++, at += stride) {
      sums[r] += codes0[rows[at] & 0xff]
          + codes1[rows[at + 1] & 0xff]
          + codes2[rows[at + 2] & 0xff]
          + codes3[rows[at + 3] & 0xff]
          + codes4[rows[at + 4] & 0xff]
          + codes5[rows[at + 5] & 0xff]
          + codes6[rows[at + 6] & 0xff]
          + codes7[rows[at + 7] & 0xff];
    }
  }
}
