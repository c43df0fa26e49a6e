package dev.attune.assessment.bulk;

import dev.attune.assessment.bulk.Packing.Reading;
import java.util.Arrays;

/** Reads scores off a table of every sum of codes, filled by the exact formula. */
final class TableScores implements ScaleScores {
  /** The table of a scale takes 64 kB at most. A project convention: beyond, it would crowd everything else out of the cache. */
  static final int MOST_BITS = 13;

  /** Every other byte. */
  private static final long EVEN = 0x00ff00ff00ff00ffL;

  private final int scale;
  private final int word;
  private final int shift;
  private final int countAt;
  private final double[] table;

  /**
   * Reads a table.
   *
   * @param scale the number of the scale
   * @param word the word its codes are in
   * @param shift the bit at which they begin there
   * @param countAt the bit of the codes at which the number of answers begins
   * @param table the scores by sum of codes
   */
  TableScores(int scale, int word, int shift, int countAt, double[] table) {
    this.scale = scale;
    this.word = word;
    this.shift = shift;
    this.countAt = countAt;
    this.table = table;
  }

  /** The score of every sum of codes; NaN for no score, and for sums that no answers have. */
  static double[] table(Packing packing, Reading reading, ScaleFormula formula) {
    double[] table = new double[1 << packing.bits()];
    Arrays.fill(table, Double.NaN);
    for (int sum = 0; sum < table.length; sum++) {
      if (reading.scored(sum) && reading.share(sum) > 0) {
        table[sum] = formula.score(
            packing.pointUnits().value(reading.points(sum)),
            packing.shareUnits().value(reading.share(sum)));
      }
    }
    return table;
  }

  @Override
  public void fill(Block block, double[][] scores) {
    double[] out = scores[scale];
    long[] sums = block.sums(word);
    int from = block.from();
    int length = block.length();
    for (int r = 0; r < length; r++) {
      out[from + r] = table[(int) (sums[r] >>> shift) & (table.length - 1)];
    }
  }

  /** As {@link #fill}, from points and numbers of answers, eight respondents in each; where there is nothing else in the codes. */
  void fillEights(Block block, double[][] scores) {
    double[] out = scores[scale];
    long[] points = block.points();
    long[] answers = block.answers();
    int eights = block.length() / Lane.WIDTH;
    int from = block.from();
    for (int i = 0; i < eights; i++) {
      int r = from + Lane.WIDTH * i;
      long even = (points[i] & EVEN) | ((answers[i] & EVEN) << countAt);
      long odd = ((points[i] >>> 8) & EVEN) | (((answers[i] >>> 8) & EVEN) << countAt);
      out[r] = score(even);
      out[r + 1] = score(odd);
      out[r + 2] = score(even >>> 16);
      out[r + 3] = score(odd >>> 16);
      out[r + 4] = score(even >>> 32);
      out[r + 5] = score(odd >>> 32);
      out[r + 6] = score(even >>> 48);
      out[r + 7] = score(odd >>> 48);
    }
  }

  private double score(long sum) {
    return table[(int) sum & (table.length - 1)];
  }
}
