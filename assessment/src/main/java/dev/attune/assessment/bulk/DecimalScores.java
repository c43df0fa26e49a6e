package dev.attune.assessment.bulk;

import dev.attune.assessment.scoring.ScoreStatus;
import java.math.BigDecimal;

/**
 * Scores any scale, term by term, in decimals: totals of subscales, and scales with so many digits that their sums outgrow a
 * long.
 */
final class DecimalScores implements ScaleScores {
  /** What a respondent has to offer for each term, before reversing. */
  interface Terms {
    /** The number; NaN for a gap. */
    double value(int term, Sheets sheets, int respondent, double[][] scores);
  }

  private final int scale;
  private final Gaps gaps;
  private final int[] scored;
  private final ScaleFormula formula;
  private final Terms terms;

  DecimalScores(int scale, Gaps gaps, ScaleFormula formula, Terms terms) {
    this.scale = scale;
    this.gaps = gaps;
    this.scored = gaps.scored();
    this.formula = formula;
    this.terms = terms;
  }

  @Override
  public void fill(Block block, double[][] scores) {
    for (int r = block.from(); r < block.from() + block.length(); r++) {
      scores[scale][r] = score(block.sheets(), r, scores);
    }
  }

  private double score(Sheets sheets, int respondent, double[][] scores) {
    ScoreStatus status =
        gaps.status(term -> !Double.isNaN(terms.value(term, sheets, respondent, scores)));
    if (status != ScoreStatus.SCORED) {
      return Double.NaN;
    }
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal share = BigDecimal.ZERO;
    for (int term : scored) {
      double value = terms.value(term, sheets, respondent, scores);
      if (!Double.isNaN(value)) {
        points = points.add(formula.points(term, value));
        share = share.add(formula.share(term));
      }
    }
    return formula.score(points, share);
  }
}
