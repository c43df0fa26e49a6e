package dev.attune.examples.report;

import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.examples.parts.questionnaire.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Keeps the scores of one scale by respondent, in the order of the file; empty where a respondent has none. */
final class ScoreColumn implements ScoreSink {
  private final int scale;
  private final Map<String, OptionalDouble> scores = new LinkedHashMap<>();

  /** The scores of the scale with this number in the questionnaire. */
  ScoreColumn(int scale) {
    this.scale = scale;
  }

  Map<String, OptionalDouble> scores() {
    return scores;
  }

  @Override
  public void scored(Row.Response row, Supplier<ScoreReport> report) {
    scores.put(row.respondent(), report.get().scores().get(scale).score());
  }

  @Override
  public void leftOut(Row.LeftOut row) {
    // there is no score to keep
  }

  @Override
  public void end() {
    // nothing is written here
  }
}
