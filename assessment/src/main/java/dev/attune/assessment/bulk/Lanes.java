package dev.attune.assessment.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A key for eight respondents at a time, where their answers lie in columns: faster than adding up codes, but only
 * for keys that are simple enough.
 */
final class Lanes {
  private final long missing;
  private final List<LaneScale> scales = new ArrayList<>();

  /** The items that no scale scores; what they add up to is not looked at. */
  private final List<Lane> others;

  /** A scale with its lanes and its table. */
  private record LaneScale(List<Lane> lanes, TableScores table) {}

  /**
   * The lanes of a key.
   *
   * @param missing the missing value
   * @param lanes by scale
   * @param tables by scale, in step with the lanes
   * @param others of the items that no scale scores
   */
  Lanes(byte missing, List<List<Lane>> lanes, List<TableScores> tables, List<Lane> others) {
    this.missing = Lane.eight(missing);
    this.others = List.copyOf(others);
    for (int i = 0; i < tables.size(); i++) {
      scales.add(new LaneScale(lanes.get(i), tables.get(i)));
    }
  }

  /**
   * Scores a block.
   *
   * @param sheets the answers
   * @param block a multiple of eight respondents
   * @param into the scores, by scale and respondent
   * @return whether there is a refused answer
   */
  boolean score(ColumnSheets sheets, Block block, double[][] into) {
    long refused = 0;
    for (LaneScale scale : scales) {
      refused |= add(sheets, block, scale.lanes());
      scale.table().fillEights(block, into);
    }
    return (refused | add(sheets, block, others)) != 0;
  }

  private long add(ColumnSheets sheets, Block block, List<Lane> lanes) {
    Arrays.fill(block.points(), 0);
    Arrays.fill(block.answers(), 0);
    int eights = block.length() / Lane.WIDTH;
    long refused = 0;
    for (Lane lane : lanes) {
      byte[] column = sheets.column(lane.item());
      refused |= lane.add(column, block.from(), missing, block.points(), block.answers(), eights);
    }
    return refused;
  }
}
