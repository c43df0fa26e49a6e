package dev.attune.assessment.bulk;

import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.ScoreStatus;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import java.util.Arrays;

/**
 * Scores many people's answers to one instrument, given as bytes, into arrays of the caller.
 *
 * <p>Every score is the same to the bit as the one {@link dev.attune.assessment.scoring.InstrumentScorer} gives for that
 * person alone. An answer is one byte, the number as recorded; items and scales are numbered as in the key, respondents from
 * 0. One byte value, chosen by the caller, stands for an unanswered item; that an item does not apply cannot be said in bytes.
 *
 * <ul>
 *   <li>Where there is no score, NaN stands, and nowhere else; {@link #statusInRows} and {@link #statusInColumns} tell why.
 *   <li>An answer the item does not take is refused by a strict scorer, naming respondent and item, and every score of the
 *       call is NaN then. A lenient one treats it as missing and says how many there were. It is never moved into range.
 *   <li>Nothing is allocated per respondent, except where a scale has to be worked out in decimals: totals of subscales, and
 *       weights or option scores with so many digits that exact sums of them outgrow a long.
 * </ul>
 *
 * <p>Immutable and thread-safe; threads may fill different stretches of the same arrays.
 *
 * @since 1.0
 */
public final class BulkScorer {
  private final BulkPlan plan;
  private final boolean setsAside;

  private BulkScorer(BulkPlan plan, boolean setsAside) {
    this.plan = plan;
    this.setsAside = setsAside;
  }

  /**
   * The strict scorer of an instrument. Making it takes far longer than scoring one person: make it once and keep it.
   *
   * @param key the instrument, resolved
   * @param missing the byte for an unanswered item, -128 to 127 and not an answer to any item, for example -1
   * @return the scorer
   * @throws InvalidValueException where an item takes answers that are no whole numbers from -128 to 127, or takes the missing
   *     value
   */
  public static BulkScorer of(ScoringKey key, int missing) {
    return new BulkScorer(new BulkPlan(ByteAnswers.of(key, missing)), false);
  }

  /**
   * The scorer that treats an answer the item does not take as missing, and counts such answers.
   *
   * @return the scorer
   */
  public BulkScorer lenient() {
    return new BulkScorer(plan, true);
  }

  /**
   * Scores everyone; one row of bytes a respondent.
   *
   * @param rows the answers: item i of respondent r at index r · stride + i
   * @param stride how many bytes there are a respondent, at least the number of items; those beyond are not looked at
   * @param scores where the scores go, by scale and respondent: as many arrays as scales, as long as there are respondents
   * @return how many answers were treated as missing because the item does not take them; 0 from a strict scorer
   * @throws InvalidValueException where an array has another length, or, from a strict scorer, an item does not take its
   *     answer; the answer is not repeated
   */
  public long scoreRows(byte[] rows, int stride, double[][] scores) {
    Sheets sheets = rows(rows, stride);
    return score(sheets, 0, sheets.respondents(), scores);
  }

  /**
   * Scores some of the respondents; the others' scores are left as they are.
   *
   * @param rows the answers, as in {@link #scoreRows(byte[], int, double[][])}
   * @param stride how many bytes there are a respondent
   * @param from the number of the first respondent, 0 or more
   * @param length how many respondents, 0 or more
   * @param scores where the scores go, by scale and respondent, the respondents numbered as in the rows
   * @return how many answers were treated as missing because the item does not take them; 0 from a strict scorer
   * @throws InvalidValueException where there are no such respondents, and as for all of them
   */
  public long scoreRows(byte[] rows, int stride, int from, int length, double[][] scores) {
    return score(rows(rows, stride), from, length, scores);
  }

  /**
   * Scores everyone; one array of bytes an item.
   *
   * @param columns the answers by item and respondent, all columns of the same length
   * @param scores where the scores go, by scale and respondent: as many arrays as scales, as long as the columns
   * @return how many answers were treated as missing because the item does not take them; 0 from a strict scorer
   * @throws InvalidValueException where an array has another length, or, from a strict scorer, an item does not take its
   *     answer; the answer is not repeated
   */
  public long scoreColumns(byte[][] columns, double[][] scores) {
    Sheets sheets = columns(columns);
    return score(sheets, 0, sheets.respondents(), scores);
  }

  /**
   * Scores some of the respondents; the others' scores are left as they are.
   *
   * @param columns the answers, as in {@link #scoreColumns(byte[][], double[][])}
   * @param from the number of the first respondent, 0 or more
   * @param length how many respondents, 0 or more
   * @param scores where the scores go, by scale and respondent, the respondents numbered as in the columns
   * @return how many answers were treated as missing because the item does not take them; 0 from a strict scorer
   * @throws InvalidValueException where there are no such respondents, and as for all of them
   */
  public long scoreColumns(byte[][] columns, int from, int length, double[][] scores) {
    return score(columns(columns), from, length, scores);
  }

  /**
   * Why one respondent has a score on a scale, or none.
   *
   * @param rows the answers, as in {@link #scoreRows(byte[], int, double[][])}
   * @param stride how many bytes there are a respondent
   * @param respondent the number of the respondent
   * @param scale the number of the scale
   * @return the status, never {@link ScoreStatus#NOTHING_APPLICABLE}; answers that the item does not take count as missing
   * @throws InvalidValueException where there is no such respondent or scale, or the array has another length
   */
  public ScoreStatus statusInRows(byte[] rows, int stride, int respondent, int scale) {
    return status(rows(rows, stride), respondent, scale);
  }

  /**
   * Why one respondent has a score on a scale, or none.
   *
   * @param columns the answers, as in {@link #scoreColumns(byte[][], double[][])}
   * @param respondent the number of the respondent
   * @param scale the number of the scale
   * @return the status, never {@link ScoreStatus#NOTHING_APPLICABLE}; answers that the item does not take count as missing
   * @throws InvalidValueException where there is no such respondent or scale, or an array has another length
   */
  public ScoreStatus statusInColumns(byte[][] columns, int respondent, int scale) {
    return status(columns(columns), respondent, scale);
  }

  private Sheets rows(byte[] rows, int stride) {
    int items = plan.answers().items();
    Require.range(stride, items, Integer.MAX_VALUE, "stride");
    Require.that(
        rows.length % stride == 0,
        "rows",
        "a whole number of rows of " + stride + " bytes",
        rows.length + " bytes");
    return new RowSheets(rows, stride);
  }

  private Sheets columns(byte[][] columns) {
    Require.that(
        columns.length == plan.answers().items(),
        "columns",
        "one an item, " + plan.answers().items(),
        columns.length);
    for (byte[] column : columns) {
      Require.that(
          column.length == columns[0].length,
          "columns",
          "all of the same length, " + columns[0].length,
          column.length);
    }
    return new ColumnSheets(columns);
  }

  private long score(Sheets sheets, int from, int length, double[][] scores) {
    int respondents = sheets.respondents();
    Require.range(from, 0, respondents, "from");
    Require.range(length, 0, respondents - from, "length");
    int scales = plan.answers().key().scales().size();
    Require.that(scores.length == scales, "scores", "one array a scale, " + scales, scores.length);
    for (double[] row : scores) {
      Require.that(
          row.length == respondents,
          "scores",
          "as many as there are respondents, " + respondents,
          row.length);
    }
    Block block = new Block(sheets, plan.words());
    long refused = 0;
    for (int done = 0; done < length; done += block.length()) {
      block.moveTo(from + done, length - done);
      refused += plan.score(block, scores);
      if (refused > 0 && !setsAside) {
        for (double[] row : scores) {
          Arrays.fill(row, from, from + length, Double.NaN);
        }
        throw refusal(block);
      }
    }
    return refused;
  }

  private InvalidValueException refusal(Block block) {
    ByteAnswers answers = plan.answers();
    for (int r = block.from(); r < block.from() + block.length(); r++) {
      for (int item = 0; item < answers.items(); item++) {
        if (answers.refused(item, block.sheets().answer(r, item))) {
          return InvalidValueException.of(
              "respondents[" + r + "]."
                  + answers.key().instrument().items().get(item).id(),
              answers.expected(item),
              "something else");
        }
      }
    }
    throw new AssertionError("a block with a refused answer has one");
  }

  private ScoreStatus status(Sheets sheets, int respondent, int scale) {
    Require.range(respondent, 0, sheets.respondents() - 1, "respondent");
    Require.range(scale, 0, plan.answers().key().scales().size() - 1, "scale");
    return plan.status(sheets, respondent, scale);
  }
}
