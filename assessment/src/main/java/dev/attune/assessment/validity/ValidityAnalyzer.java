package dev.attune.assessment.validity;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import dev.attune.core.error.UnknownNameException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells how a person's answers to an instrument were given, as the figures of {@link ValidityCheck}.
 *
 * <p>There are no built-in bounds: a long run may be a calm view of things, and haste may be practice. A caller may set bounds;
 * a figure beyond one is remarked on and nothing else happens. A check that could not run says why.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class ValidityAnalyzer {
  /** The id of these rules, as every report carries it. */
  public static final String METHOD = "attune-validity";

  /** The version of these rules. */
  public static final String METHOD_VERSION = "1";

  private static final int FEWEST_FOR_SPREAD = 2;
  private static final double MILLIS_PER_SECOND = 1000;

  private final ScoringKey key;
  private final List<ValidityBound> bounds;
  private final Optional<SampleDistance> sample;

  private ValidityAnalyzer(
      ScoringKey key, List<ValidityBound> bounds, Optional<SampleDistance> sample) {
    this.key = key;
    this.bounds = bounds;
    this.sample = sample;
  }

  /**
   * An analyzer without bounds and without a sample.
   *
   * @param key the instrument, resolved
   * @return the analyzer
   */
  public static ValidityAnalyzer of(ScoringKey key) {
    return new ValidityAnalyzer(key, List.of(), Optional.empty());
  }

  /**
   * The same analyzer with other bounds.
   *
   * @param bounds the bounds; none for no remarks
   * @return the analyzer
   */
  public ValidityAnalyzer withBounds(ValidityBound... bounds) {
    return new ValidityAnalyzer(key, List.of(bounds), sample);
  }

  /**
   * The same analyzer, measuring the distance from a sample. Only its mean and covariances are kept.
   *
   * @param answers what the people of the sample answered; those who left out an item do not count
   * @return the analyzer
   * @throws InvalidValueException where an item does not take its answer; the answer is not repeated
   * @throws UnknownNameException where the instrument has no such item
   */
  public ValidityAnalyzer withSample(List<Answers> answers) {
    List<double[]> rows =
        answers.stream().map(row -> ordered(AnswerSheet.of(key, row).numeric())).toList();
    return new ValidityAnalyzer(key, bounds, Optional.of(SampleDistance.of(rows)));
  }

  /**
   * Looks at one person's answers whose time is not known.
   *
   * @param answers what the person answered
   * @return the report
   * @throws InvalidValueException where an item does not take its answer; the answer is not repeated
   * @throws UnknownNameException where the instrument has no such item
   */
  public ValidityReport check(Answers answers) {
    return check(answers, Optional.empty());
  }

  /**
   * Looks at one person's answers.
   *
   * @param answers what the person answered
   * @param taken how long the whole took, a millisecond or more
   * @return the report
   * @throws InvalidValueException where an item does not take its answer, or the time is shorter
   * @throws UnknownNameException where the instrument has no such item
   */
  public ValidityReport check(Answers answers, Duration taken) {
    Require.that(
        taken.compareTo(Duration.ofMillis(1)) >= 0, "taken", "a millisecond or more", "less");
    return check(answers, Optional.of(taken));
  }

  private ValidityReport check(Answers answers, Optional<Duration> taken) {
    AnswerSheet sheet = AnswerSheet.of(key, answers);
    ValidityReport.Builder report = ValidityReport.builder()
        .instrument(key.instrument().id())
        .instrumentVersion(key.instrument().version())
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .answered(sheet.answered())
        .items(sheet.size());
    for (ValidityCheck check : ValidityCheck.values()) {
      report.addFinding(finding(check, figure(check, sheet, taken)));
    }
    return report.build();
  }

  private ValidityFinding finding(ValidityCheck check, Figure figure) {
    ValidityFinding.Builder finding = ValidityFinding.builder().check(check).figure(figure);
    figure
        .value()
        .ifPresent(value -> bounds.stream()
            .filter(bound -> bound.check() == check && bound.isPassedBy(value))
            .forEach(finding::addPassed));
    return finding.build();
  }

  private Figure figure(ValidityCheck check, AnswerSheet sheet, Optional<Duration> taken) {
    double[] numeric = sheet.numeric();
    return switch (check) {
      case LONGEST_RUN -> Figure.of(longestRun(numeric));
      case RESPONSE_VARIABILITY -> variability(numeric);
      case DISTINCT_ANSWERS -> Figure.of(distinct(numeric));
      case EVEN_ODD_CONSISTENCY -> EvenOddConsistency.of(key, sheet);
      case SAME_ANSWER_TO_OPPOSITES -> sameAnswerToOpposites(numeric);
      case SECONDS_PER_ANSWER -> secondsPerAnswer(sheet.answered(), taken);
      case MAHALANOBIS_DISTANCE ->
        sample
            .map(distance -> distance.squared(ordered(numeric)))
            .orElseGet(() -> Figure.undefined(ValidityReason.NO_SAMPLE));
    };
  }

  /** The answers without the items whose options are categories. */
  private double[] ordered(double[] numeric) {
    List<Item> items = key.instrument().items();
    double[] ordered = new double[numeric.length];
    int size = 0;
    for (int i = 0; i < numeric.length; i++) {
      if (!items.get(i).categorical()) {
        ordered[size++] = numeric[i];
      }
    }
    return Arrays.copyOf(ordered, size);
  }

  private static int longestRun(double[] answers) {
    int longest = 0;
    int run = 0;
    double last = Double.NaN;
    for (double answer : answers) {
      run = Double.isNaN(answer) ? 0 : answer == last ? run + 1 : 1;
      last = answer;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static Figure variability(double[] numeric) {
    double[] answers = answered(numeric);
    if (answers.length < FEWEST_FOR_SPREAD) {
      return tooFew(answers.length, FEWEST_FOR_SPREAD);
    }
    double mean = Arrays.stream(answers).average().orElseThrow();
    double squares = Arrays.stream(answers).map(x -> (x - mean) * (x - mean)).sum();
    return Figure.of(Math.sqrt(squares / (answers.length - 1)));
  }

  private static double distinct(double[] numeric) {
    return Arrays.stream(answered(numeric)).distinct().count();
  }

  private Figure sameAnswerToOpposites(double[] numeric) {
    Set<List<Integer>> pairs = new HashSet<>();
    for (KeyedScale scale : key.scales()) {
      for (int a = 0; a < scale.size() && !scale.ofScales(); a++) {
        for (int b = a + 1; b < scale.size(); b++) {
          int one = scale.source(a);
          int other = scale.source(b);
          if (scale.reversed(a) != scale.reversed(b)
              && scale.weight(a) > 0
              && scale.weight(b) > 0
              && !Double.isNaN(numeric[one])
              && !Double.isNaN(numeric[other])
              && one != other
              && haveTheSameAnswers(one, other)) {
            pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
          }
        }
      }
    }
    if (pairs.isEmpty()) {
      return Figure.undefined(ValidityReason.NO_OPPOSITES);
    }
    double same = pairs.stream()
        .filter(pair -> numeric[pair.get(0)] == numeric[pair.get(1)])
        .count();
    return Figure.of(same / pairs.size());
  }

  private boolean haveTheSameAnswers(int one, int other) {
    Item a = key.instrument().items().get(one);
    Item b = key.instrument().items().get(other);
    return a.min().equals(b.min()) && a.max().equals(b.max()) && values(a).equals(values(b));
  }

  private static List<Double> values(Item item) {
    return item.options().stream().map(Option::value).toList();
  }

  private static Figure secondsPerAnswer(int answered, Optional<Duration> taken) {
    if (taken.isEmpty()) {
      return Figure.undefined(ValidityReason.NO_TIME);
    }
    double seconds = taken.get().toMillis() / MILLIS_PER_SECOND;
    return answered == 0 ? tooFew(0, 1) : Figure.of(seconds / answered);
  }

  private static Figure tooFew(int answered, int needed) {
    return Figure.undefined(
        ValidityReason.TOO_FEW_ANSWERS_TO_CHECK,
        "answered",
        Integer.toString(answered),
        "needed",
        Integer.toString(needed));
  }

  private static double[] answered(double[] numeric) {
    return Arrays.stream(numeric).filter(answer -> !Double.isNaN(answer)).toArray();
  }
}
