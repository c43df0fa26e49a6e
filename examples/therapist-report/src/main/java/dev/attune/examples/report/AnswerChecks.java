package dev.attune.examples.report;

import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.validity.BoundSide;
import dev.attune.assessment.validity.ValidityAnalyzer;
import dev.attune.assessment.validity.ValidityBound;
import dev.attune.assessment.validity.ValidityCheck;
import dev.attune.assessment.validity.ValidityReport;
import dev.attune.examples.parts.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How each respondent answered, as figures; remarked on only where the caller set a bound. */
final class AnswerChecks {
  /** The checks that a file of answers is enough for: others need times, or a sample to compare with. */
  static final List<ValidityCheck> CHECKS = Stream.of(ValidityCheck.values())
      .filter(check -> check != ValidityCheck.SECONDS_PER_ANSWER)
      .filter(check -> check != ValidityCheck.MAHALANOBIS_DISTANCE)
      .toList();

  private final ScoringKey key;
  private final ValidityAnalyzer analyzer;
  private final boolean bounded;

  AnswerChecks(ScoringKey key, List<ValidityBound> bounds) {
    this.key = key;
    analyzer = ValidityAnalyzer.of(key).withBounds(bounds.toArray(ValidityBound[]::new));
    bounded = !bounds.isEmpty();
  }

  /** Whether there is a bound that somebody could be beyond. */
  boolean bounded() {
    return bounded;
  }

  /** Looks at one respondent's answers; those that an item does not take are passed over as gaps are. */
  ValidityReport check(Answers answers) {
    return analyzer.check(taken(key, answers));
  }

  /** The answers without those that were set aside because an item does not take them. */
  static Answers taken(ScoringKey key, Answers answers) {
    Answers.Builder taken = Answers.builder();
    answers.values().forEach((item, answer) -> {
      if (key.counts(key.number(item).orElseThrow(), answer).isPresent()) {
        taken.putValue(item, answer);
      }
    });
    return taken.build();
  }

  /** The figures in words, as far as there are any. */
  static String words(ValidityReport report) {
    List<String> words = new ArrayList<>();
    for (ValidityCheck check : CHECKS) {
      report
          .figure(check)
          .value()
          .ifPresent(value -> words.add(name(check) + ": " + value(check, value) + "."));
    }
    return String.join(" ", words);
  }

  /** What lies beyond a bound, one remark each. */
  static List<String> remarks(ValidityReport report) {
    return report.findings().stream()
        .flatMap(finding -> finding.passed().stream().map(bound -> {
          double value = finding.figure().value().orElseThrow();
          return name(bound.check()) + ": " + value(bound.check(), value) + ", "
              + bound.side().code() + " " + value(bound.check(), bound.bound());
        }))
        .toList();
  }

  private static String name(ValidityCheck check) {
    return switch (check) {
      case LONGEST_RUN -> "Equal answers in a row, at most";
      case RESPONSE_VARIABILITY -> "Spread of the answers";
      case DISTINCT_ANSWERS -> "Different answers";
      case EVEN_ODD_CONSISTENCY -> "How the halves of the scales go together, from -1 to 1";
      case SAME_ANSWER_TO_OPPOSITES -> "Same answer to items keyed in opposite directions";
      case SECONDS_PER_ANSWER -> "Seconds an answer";
      case MAHALANOBIS_DISTANCE -> "Distance from the sample";
    };
  }

  private static String value(ValidityCheck check, double value) {
    return check == ValidityCheck.SAME_ANSWER_TO_OPPOSITES
        ? PlainNumber.rounded(100 * value) + " %"
        : PlainNumber.rounded(value);
  }

  /** Reads a bound such as {@code longest-run:above:8}. */
  static final class Bound implements ITypeConverter<ValidityBound> {
    Bound() {}

    @Override
    public ValidityBound convert(String text) {
      String[] parts = text.split(":", -1);
      if (parts.length != 3) {
        return wrong();
      }
      Optional<ValidityCheck> check =
          CHECKS.stream().filter(each -> each.code().equals(parts[0])).findFirst();
      Optional<BoundSide> side = Stream.of(BoundSide.values())
          .filter(each -> each.code().equals(parts[1]))
          .findFirst();
      double bound = PlainNumber.parse(parts[2]).orElseGet(() -> wrong().bound());
      return check.isEmpty() || side.isEmpty()
          ? wrong()
          : new ValidityBound(check.get(), side.get(), bound);
    }

    private static ValidityBound wrong() {
      throw new TypeConversionException("expected CHECK:above:N or CHECK:below:N with CHECK one of "
          + String.join(", ", CHECKS.stream().map(ValidityCheck::code).toList()));
    }
  }
}
