package dev.attune.examples.report;

import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.parts.questionnaire.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the respondents c-1 and c-2 of a file together as couple c, with their scores on one scale. */
final class Couples implements ScoreSink {
  private static final Pattern NAME = Pattern.compile("(.+)-([12])", Pattern.DOTALL);

  private final ScoringKey key;
  private final int scale;
  private final Map<String, Couple> byName = new LinkedHashMap<>();

  /** The scores on the scale with this number in the questionnaire. */
  Couples(ScoringKey key, int scale) {
    this.key = key;
    this.scale = scale;
  }

  /**
   * One of two partners.
   *
   * @param answers what they answered, as far as the items take it
   * @param score their score on the scale
   */
  record Partner(Answers answers, ScaleScore score) {
    OptionalDouble answer(ItemId item) {
      Optional<Double> answer = Optional.ofNullable(answers.values().get(item));
      return answer.isPresent() ? OptionalDouble.of(answer.get()) : OptionalDouble.empty();
    }
  }

  /**
   * Two partners.
   *
   * @param name c, where they are c-1 and c-2
   * @param first c-1; empty where the file has no such respondent
   * @param second c-2; empty where the file has no such respondent
   */
  record Couple(String name, Optional<Partner> first, Optional<Partner> second) {
    boolean isWhole() {
      return first.isPresent() && second.isPresent();
    }

    private Couple with(boolean asFirst, Partner partner) {
      return asFirst
          ? new Couple(name, Optional.of(partner), second)
          : new Couple(name, first, Optional.of(partner));
    }
  }

  /** The couples, in the order in which the file first names one of them. */
  List<Couple> all() {
    return List.copyOf(byName.values());
  }

  @Override
  public void scored(Row.Response row, Supplier<ScoreReport> report) {
    Matcher name = NAME.matcher(row.respondent());
    if (!name.matches()) {
      throw InvalidValueException.of(
          "line " + row.line() + ", column 1",
          "a respondent such as 7-1 or 7-2, the partners of couple 7",
          "another text");
    }
    String couple = name.group(1);
    byName.merge(
        couple,
        new Couple(couple, Optional.empty(), Optional.empty())
            .with(
                name.group(2).equals("1"),
                new Partner(
                    AnswerChecks.taken(key, row.answers()),
                    report.get().scores().get(scale))),
        (one, other) ->
            new Couple(couple, one.first().or(other::first), one.second().or(other::second)));
  }

  @Override
  public void leftOut(Row.LeftOut row) {
    // a partner less, who is missed where the couples are compared
  }

  @Override
  public void end() {
    // nothing is written here
  }
}
