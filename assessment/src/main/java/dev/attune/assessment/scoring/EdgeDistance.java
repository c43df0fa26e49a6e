package dev.attune.assessment.scoring;

/**
 * How far a score is from an edge between two bands. For example, 'steady begins 1.5 points above the score'.
 *
 * @param band the band whose edge it is
 * @param edge the edge, in points of the scale
 * @param distance edge − score: positive where the edge lies above the score
 * @since 1.0
 */
public record EdgeDistance(String band, double edge, double distance) {
  /** The band and the edge, without the score they would reveal together with the distance. */
  @Override
  public String toString() {
    return "EdgeDistance[band=" + band + ", edge=" + edge + ", distance=***]";
  }
}
