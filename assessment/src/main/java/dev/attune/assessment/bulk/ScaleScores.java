package dev.attune.assessment.bulk;

/** Scores one scale for a block of respondents. */
interface ScaleScores {
  /**
   * Scores everyone of a block.
   *
   * @param block the respondents, the codes of their answers summed up
   * @param scores by scale and respondent; one row of it is filled, NaN for no score
   */
  void fill(Block block, double[][] scores);
}
