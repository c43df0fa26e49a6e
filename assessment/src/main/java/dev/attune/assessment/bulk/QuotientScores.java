package dev.attune.assessment.bulk;

import dev.attune.assessment.bulk.Packing.Reading;

/** Works scores out from sums of codes that are too many for a table. */
final class QuotientScores implements ScaleScores {
  private final int scale;
  private final int word;
  private final int shift;
  private final long mask;
  private final Reading reading;
  private final Quotient quotient;

  QuotientScores(int scale, int word, int shift, int bits, Reading reading, Quotient quotient) {
    this.scale = scale;
    this.word = word;
    this.shift = shift;
    this.mask = (1L << bits) - 1;
    this.reading = reading;
    this.quotient = quotient;
  }

  @Override
  public void fill(Block block, double[][] scores) {
    double[] out = scores[scale];
    long[] sums = block.sums(word);
    int from = block.from();
    for (int r = 0; r < block.length(); r++) {
      long sum = (sums[r] >>> shift) & mask;
      out[from + r] =
          reading.scored(sum) ? quotient.of(reading.points(sum), reading.share(sum)) : Double.NaN;
    }
  }
}
