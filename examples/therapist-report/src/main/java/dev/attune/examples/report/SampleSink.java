package dev.attune.examples.report;

import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.sample.SampleAccumulator;
import dev.attune.assessment.sample.SampleReport;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.parts.questionnaire.Row;
import java.util.Optional;
import java.util.function.Supplier;

/** What all respondents say about a questionnaire, from sums that do not grow with the file. */
final class SampleSink implements ScoreSink {
  private final SampleAccumulator sample;

  /**
   * An empty sample.
   *
   * @throws dev.attune.core.error.AttuneException where the questionnaire is too long for it
   */
  SampleSink(ScoringKey key) {
    // lenient, as every answer that reaches a sink was checked, or is told where it was not
    sample = SampleAccumulator.lenient(key);
  }

  /** An empty sample; none where the questionnaire is too long for it. */
  static Optional<SampleSink> ifPossible(ScoringKey key) {
    try {
      return Optional.of(new SampleSink(key));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  SampleReport report() {
    return sample.report();
  }

  @Override
  public void scored(Row.Response row, Supplier<ScoreReport> report) {
    sample.add(row.answers());
  }

  @Override
  public void leftOut(Row.LeftOut row) {
    // nobody is added
  }

  @Override
  public void end() {
    // the report is asked for
  }
}
