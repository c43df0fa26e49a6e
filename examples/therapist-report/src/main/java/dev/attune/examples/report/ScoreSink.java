package dev.attune.examples.report;

import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.util.function.Supplier;

/** Takes the scores of a file row by row; what it keeps of them does not grow with the file. */
interface ScoreSink {
  /**
   * A respondent was read.
   *
   * @param row what they answered
   * @param report the scores; worked out when first asked for
   */
  void scored(Row.Response row, Supplier<ScoreReport> report) throws IOException;

  /** A row could not be read. */
  void leftOut(Row.LeftOut row) throws IOException;

  /** The file is at its end. */
  void end() throws IOException;
}
