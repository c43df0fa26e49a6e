package dev.attune.assessment.validity;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import java.util.ArrayList;
import java.util.List;

/** How the two halves of each scale go together over the scales of one person. */
final class EvenOddConsistency {
  private static final int FEWEST_SCALES = 3;

  private EvenOddConsistency() {}

  static Figure of(ScoringKey key, AnswerSheet sheet) {
    List<double[]> halves = new ArrayList<>();
    for (KeyedScale scale : key.scales()) {
      if (!scale.ofScales()) {
        double[] pair = halves(scale, sheet);
        if (!Double.isNaN(pair[0]) && !Double.isNaN(pair[1])) {
          halves.add(pair);
        }
      }
    }
    if (halves.size() < FEWEST_SCALES) {
      return Figure.undefined(
          ValidityReason.TOO_FEW_SCALES,
          "scales",
          Integer.toString(halves.size()),
          "needed",
          Integer.toString(FEWEST_SCALES));
    }
    return consistency(halves);
  }

  /** The mean share of the range in the items at odd and at even places; NaN for a half without answers. */
  private static double[] halves(KeyedScale scale, AnswerSheet sheet) {
    double[] sum = new double[2];
    int[] count = new int[2];
    int place = 0;
    for (int term = 0; term < scale.size(); term++) {
      if (scale.weight(term) > 0) {
        double counted = sheet.counted(scale.source(term));
        if (!Double.isNaN(counted)) {
          double share =
              (counted - scale.lowest(term)) / (scale.highest(term) - scale.lowest(term));
          sum[place % 2] += scale.reversed(term) ? 1 - share : share;
          count[place % 2]++;
        }
        place++;
      }
    }
    return new double[] {sum[0] / count[0], sum[1] / count[1]};
  }

  private static Figure consistency(List<double[]> halves) {
    double oddMean = halves.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
    double evenMean = halves.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
    double both = 0;
    double odd = 0;
    double even = 0;
    for (double[] pair : halves) {
      both += (pair[0] - oddMean) * (pair[1] - evenMean);
      odd += (pair[0] - oddMean) * (pair[0] - oddMean);
      even += (pair[1] - evenMean) * (pair[1] - evenMean);
    }
    if (!differ(halves, 0) || !differ(halves, 1)) {
      return Figure.undefined(ValidityReason.HALVES_DO_NOT_DIFFER);
    }
    double r = Math.max(-1, Math.min(1, both / Math.sqrt(odd * even)));
    return Figure.of(r <= -1.0 / 3 ? -1 : 2 * r / (1 + r));
  }

  /** Compared as they are: a mean of equal numbers may be off by a rounding. */
  private static boolean differ(List<double[]> halves, int half) {
    return halves.stream().mapToDouble(pair -> pair[half]).distinct().count() > 1;
  }
}
