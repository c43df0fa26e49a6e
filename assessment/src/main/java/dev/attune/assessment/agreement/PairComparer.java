package dev.attune.assessment.agreement;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.MeasurementError;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.TermTrace;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts two people's answers to the same scale side by side.
 *
 * <p>{@link #compare(ScaleScore, ScaleScore)} takes both scores with all answers and is for someone who may see them, such as a
 * therapist. {@link #compare(ScoreShare, ScoreShare)} takes what each chose to share and is for the two themselves.
 *
 * <p>A discrepancy is reliable where it exceeds 1.96·√(SEM₁² + SEM₂²), strictly: the criterion of Jacobson and Truax (1991),
 * doi:10.1037/0022-006X.59.1.12, with two people's errors in place of two occasions'. The profile correlation is that of Cronbach
 * and Gleser (1953), Assessing similarity between profiles, Psychological Bulletin 50, 456–473, doi:10.1037/h0057173.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class PairComparer {
  /** The id of these rules, as every comparison carries it. */
  public static final String METHOD = "attune-pair-comparison";

  /** The version of these rules. */
  public static final String METHOD_VERSION = "1";

  private static final PairComparer PLAIN = new PairComparer(Optional.empty());
  private static final BigDecimal SQUARED_CRITICAL = new BigDecimal("1.96").pow(2);
  private static final int FEWEST_FOR_PROFILE = 3;

  /** SEM₁² + SEM₂². */
  private final Optional<BigDecimal> squaredError;

  private PairComparer(Optional<BigDecimal> squaredError) {
    this.squaredError = squaredError;
  }

  /**
   * A comparer that does not say whether a discrepancy is reliable.
   *
   * @return the comparer
   */
  public static PairComparer withDefaults() {
    return PLAIN;
  }

  /**
   * The comparer that also says whether a discrepancy is reliable.
   *
   * @param first the error of the first one's scores
   * @param second the error of the other's; the same where one sample is the measure for both
   * @return the comparer
   */
  public PairComparer withErrors(MeasurementError first, MeasurementError second) {
    return new PairComparer(Optional.of(first.squared().add(second.squared())));
  }

  /**
   * The comparer that also says whether a discrepancy is reliable, from standard errors of measurement as a manual prints them.
   *
   * @param first the standard error of the first one's scores, in points of the scale, finite, 0 or more
   * @param second that of the other's; the same where one sample is the measure for both
   * @return the comparer
   * @throws InvalidValueException where one of them is negative, infinite or NaN
   */
  public PairComparer withStandardErrors(double first, double second) {
    return new PairComparer(Optional.of(squared("first", first).add(squared("second", second))));
  }

  private static BigDecimal squared(String field, double error) {
    Require.that(
        error >= 0 && Double.isFinite(error), field, "a finite number of 0 or more", error);
    return BigDecimal.valueOf(error).pow(2);
  }

  /**
   * Both scores side by side, with every answer: for someone who may see them.
   *
   * @param first the score of the one named first
   * @param second the score of the other
   * @return the comparison
   * @throws InvalidValueException where they are scores of two scales
   */
  public PairComparison compare(ScaleScore first, ScaleScore second) {
    sameScale(first.scale(), second.scale());
    return compare(
        first.scale(),
        first.items(),
        items(first.trace().terms(), second.trace().terms()),
        first.score(),
        second.score());
  }

  /**
   * What both people share, side by side: for the two themselves.
   *
   * @param first what the one named first shares
   * @param second what the other shares
   * @return only what both share
   * @throws InvalidValueException where both shares are of the same person, or of two scales
   */
  public SharedComparison compare(ScoreShare first, ScoreShare second) {
    sameScale(first.scale(), second.scale());
    boolean scores = first.score().isPresent() && second.score().isPresent();
    return SharedComparison.builder()
        .first(first.person())
        .second(second.person())
        .comparison(compare(
            first.scale(),
            first.items(),
            items(first.answers(), second.answers()),
            scores ? first.score() : OptionalDouble.empty(),
            scores ? second.score() : OptionalDouble.empty()))
        .build();
  }

  private static void sameScale(ScaleId first, ScaleId second) {
    Require.that(first.equals(second), "second", "the scale " + first, second);
  }

  private PairComparison compare(
      ScaleId scale,
      int scoredItems,
      List<BothAnswers> both,
      OptionalDouble first,
      OptionalDouble second) {
    PairComparison.Builder comparison = PairComparison.builder()
        .scale(scale)
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .firstScore(first)
        .secondScore(second);
    discrepancy(comparison, first, second);
    both.forEach(answers -> comparison.addItem(answers.compared()));
    double farthest = both.stream().mapToDouble(BothAnswers::apart).max().orElse(0);
    both.stream()
        .filter(answers -> farthest > 0 && answers.apart() == farthest)
        .forEach(answers -> comparison.addMostDifferent(answers.item()));
    return comparison
        .exactAgreement(mean(both, answers -> answers.apart() == 0 ? 1.0 : 0.0))
        .withinOne(mean(both, answers -> answers.apart() <= 1 ? 1.0 : 0.0))
        .meanAbsoluteDifference(mean(both, BothAnswers::apart))
        .distance(distance(both, scoredItems))
        .profileCorrelation(profile(both))
        .build();
  }

  private void discrepancy(
      PairComparison.Builder comparison, OptionalDouble first, OptionalDouble second) {
    squaredError.ifPresent(error -> comparison.smallestReliableDiscrepancy(
        Math.sqrt(SQUARED_CRITICAL.multiply(error).doubleValue())));
    if (first.isEmpty() || second.isEmpty()) {
      comparison.discrepancy(Figure.undefined(AgreementReason.NOT_TWO_SCORES));
      return;
    }
    BigDecimal d =
        BigDecimal.valueOf(first.getAsDouble()).subtract(BigDecimal.valueOf(second.getAsDouble()));
    comparison.discrepancy(Figure.of(d.doubleValue()));
    squaredError.ifPresent(error ->
        comparison.reliable(d.multiply(d).compareTo(SQUARED_CRITICAL.multiply(error)) > 0));
  }

  private static Figure mean(List<BothAnswers> both, Function<BothAnswers, Double> of) {
    return both.isEmpty()
        ? tooFew(both, 1)
        : Figure.of(both.stream().mapToDouble(of::apply).sum() / both.size());
  }

  private static Figure distance(List<BothAnswers> both, int scoredItems) {
    if (both.size() < scoredItems) {
      return Figure.undefined(AgreementReason.NOT_EVERY_ITEM);
    }
    return Figure.of(Math.sqrt(
        both.stream().mapToDouble(answers -> answers.apart() * answers.apart()).sum()));
  }

  private static Figure profile(List<BothAnswers> both) {
    return both.size() < FEWEST_FOR_PROFILE
        ? tooFew(both, FEWEST_FOR_PROFILE)
        : PairSums.of(both.stream().map(BothAnswers::keyed).toList()).pearson();
  }

  private static Figure tooFew(List<BothAnswers> both, int needed) {
    return Figure.undefined(
        AgreementReason.TOO_FEW_SHARED_ITEMS,
        "items",
        Integer.toString(both.size()),
        "needed",
        Integer.toString(needed));
  }

  private static List<BothAnswers> items(List<TermTrace> first, List<TermTrace> second) {
    Map<String, TermTrace> seconds = second.stream()
        .filter(ScoreShare::isAnswered)
        .collect(Collectors.toMap(TermTrace::term, term -> term, (one, other) -> one));
    List<BothAnswers> both = new ArrayList<>();
    for (TermTrace one : first) {
      TermTrace other = seconds.get(one.term());
      if (ScoreShare.isAnswered(one) && other != null) {
        both.add(BothAnswers.of(one, other));
      }
    }
    return both;
  }

  /**
   * Two answers to one item.
   *
   * @param item the item
   * @param raw as they were given
   * @param keyed after reversing
   * @param difference first − second, after reversing
   */
  private record BothAnswers(String item, ScorePair raw, ScorePair keyed, double difference) {
    static BothAnswers of(TermTrace one, TermTrace other) {
      double first = one.keyed().orElseThrow();
      double second = other.keyed().orElseThrow();
      return new BothAnswers(
          one.term(),
          new ScorePair(one.raw(), other.raw()),
          ScorePair.of(first, second),
          BigDecimal.valueOf(first).subtract(BigDecimal.valueOf(second)).doubleValue());
    }

    double apart() {
      return Math.abs(difference);
    }

    ItemComparison compared() {
      return new ItemComparison(
          item, raw.first().orElseThrow(), raw.second().orElseThrow(), difference + 0.0);
    }
  }
}
