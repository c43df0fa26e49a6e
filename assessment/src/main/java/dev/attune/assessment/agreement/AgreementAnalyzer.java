package dev.attune.assessment.agreement;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Option;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Tells how far many pairs, or several raters, agree. For studies and for those who look after an instrument; none of the
 * figures is about one pair.
 *
 * <p>A figure that is undefined says why. Sums are exact, so the order of the pairs does not matter, to the bit.
 *
 * @since 1.0
 */
public final class AgreementAnalyzer {
  /** The id of these rules, as every result carries it. */
  public static final String METHOD = "attune-agreement";

  /** The version of these rules. */
  public static final String METHOD_VERSION = "1";

  private static final double CRITICAL = 1.96;
  private static final double LEVEL = 0.95;
  private static final int MOST_CATEGORIES = 1001;

  private AgreementAnalyzer() {}

  /**
   * How far raters agree on the same targets.
   *
   * @param ratings one row a target, one finite number a rater
   * @return the intraclass correlations
   * @throws InvalidValueException where there are fewer than two targets or raters, a row has another length, or a rating is no
   *     finite number
   */
  public static RaterAgreement raters(List<List<Double>> ratings) {
    Require.that(ratings.size() >= 2, "ratings", "two targets or more", ratings.size());
    int raters = ratings.get(0).size();
    Require.that(raters >= 2, "ratings", "two raters or more", raters);
    double[][] rows = new double[ratings.size()][];
    for (int i = 0; i < rows.length; i++) {
      Require.that(
          ratings.get(i).size() == raters,
          "ratings[" + i + "]",
          raters + " ratings, as in the first row",
          ratings.get(i).size());
      rows[i] = ratings.get(i).stream().mapToDouble(Double::doubleValue).toArray();
    }
    return RaterAgreement.builder()
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .targets(rows.length)
        .raters(raters)
        .correlations(new RatingVariance(rows).correlations())
        .build();
  }

  /**
   * How far the two scores of many pairs agree.
   *
   * @param pairs the pairs; those without two scores are counted and left out
   * @return the agreement
   * @throws InvalidValueException where a score is no finite number
   */
  public static PairAgreement pairs(List<ScorePair> pairs) {
    List<ScorePair> complete = complete(pairs);
    PairSums sums = PairSums.of(complete);
    PairAgreement.Builder agreement = PairAgreement.builder()
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .pairs(pairs.size())
        .complete(complete.size())
        .firstMean(from(1, sums, sums::firstMean))
        .secondMean(from(1, sums, sums::secondMean))
        .firstSd(from(2, sums, sums::firstSd))
        .secondSd(from(2, sums, sums::secondSd))
        .pearson(sums.count() < 2 ? tooFew(sums, 2) : sums.pearson())
        .doubleEntry(sums.count() < 2 ? tooFew(sums, 2) : sums.doubleEntry())
        .concordance(sums.count() < 2 ? tooFew(sums, 2) : sums.concordance())
        .meanDifference(from(1, sums, sums::meanDifference))
        .sdDifference(from(2, sums, sums::sdDifference))
        .limitsOfAgreement(limitsOfAgreement(sums))
        .meanAbsoluteDifference(from(1, sums, () -> meanAbsoluteDifference(complete)));
    if (sums.count() >= 2) {
      agreement.intraclass(new RatingVariance(complete.stream()
              .map(pair ->
                  new double[] {pair.first().orElseThrow(), pair.second().orElseThrow()})
              .toArray(double[][]::new))
          .correlations());
    }
    Figure standardized = standardizedDifference(sums);
    return agreement
        .standardizedDifference(standardized)
        .pairedT(standardized.map(d -> d * Math.sqrt(sums.count())))
        .build();
  }

  /**
   * How far the answers of many pairs to one item agree, over the item's declared answers: its options, or the whole numbers of
   * its range.
   *
   * @param item the item
   * @param pairs the answers; those without two are counted and left out
   * @return the agreement
   * @throws InvalidValueException where an answer is not one of the item's, or its range does not consist of whole numbers, at
   *     most 1001
   */
  public static CategoryAgreement item(Item item, List<ScorePair> pairs) {
    if (!item.options().isEmpty()) {
      return categories(item.options().stream().map(Option::value).sorted().toList(), pairs);
    }
    double min = item.min().orElse(Double.NaN);
    double max = item.max().orElse(Double.NaN);
    Require.that(
        min == Math.rint(min) && max == Math.rint(max) && max - min < MOST_CATEGORIES,
        "item " + item.id(),
        "options, or a range of whole numbers",
        "something else");
    List<Double> categories = new ArrayList<>();
    for (double category = min; category <= max; category++) {
      categories.add(category);
    }
    return categories(categories, pairs);
  }

  /**
   * How far the answers of many pairs agree.
   *
   * @param categories the answers there are, rising; quadratic weights go by their places
   * @param pairs the answers; those without two are counted and left out
   * @return the agreement
   * @throws InvalidValueException where the categories do not rise, or an answer is none of them
   */
  public static CategoryAgreement categories(List<Double> categories, List<ScorePair> pairs) {
    for (int i = 0; i < categories.size(); i++) {
      double category = categories.get(i);
      Require.that(
          Double.isFinite(category) && (i == 0 || category > categories.get(i - 1)),
          "categories",
          "finite numbers, rising",
          category);
    }
    List<Double> named = categories.stream().map(category -> category + 0.0).toList();
    List<ScorePair> complete = complete(pairs);
    PairSums sums = PairSums.of(complete);
    AgreementTable table = new AgreementTable(named);
    int exact = 0;
    int near = 0;
    for (ScorePair pair : complete) {
      double first = pair.first().orElseThrow();
      double second = pair.second().orElseThrow();
      table.add(first, second);
      exact += first == second ? 1 : 0;
      near += Math.abs(first - second) <= 1 ? 1 : 0;
    }
    double exactCount = exact;
    double nearCount = near;
    boolean none = complete.isEmpty();
    return CategoryAgreement.builder()
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .categories(named)
        .pairs(pairs.size())
        .complete(complete.size())
        .exactAgreement(from(1, sums, () -> exactCount / sums.count()))
        .withinOne(from(1, sums, () -> nearCount / sums.count()))
        .kappa(none ? tooFew(sums, 1) : table.kappa())
        .quadraticKappa(none ? tooFew(sums, 1) : table.quadraticKappa())
        .pearson(sums.count() < 2 ? tooFew(sums, 2) : sums.pearson())
        .build();
  }

  private static List<ScorePair> complete(List<ScorePair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.first().isPresent() && pair.second().isPresent())
        .toList();
  }

  private static Interval limitsOfAgreement(PairSums sums) {
    if (sums.count() < 2) {
      return Interval.undefined(LEVEL, tooFew(sums, 2));
    }
    double reach = CRITICAL * sums.sdDifference();
    return Interval.of(LEVEL, sums.meanDifference() - reach, sums.meanDifference() + reach);
  }

  private static double meanAbsoluteDifference(List<ScorePair> complete) {
    double sum = complete.stream()
        .map(pair -> PairSums.exact(pair.first().orElseThrow())
            .subtract(PairSums.exact(pair.second().orElseThrow()))
            .abs())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
    return sum / complete.size();
  }

  private static Figure standardizedDifference(PairSums sums) {
    if (sums.count() < 2) {
      return tooFew(sums, 2);
    }
    return sums.differencesDiffer()
        ? Figure.of(sums.meanDifference() / sums.sdDifference())
        : Figure.undefined(AgreementReason.NO_VARIANCE_OF_DIFFERENCES);
  }

  private static Figure from(int needed, PairSums sums, DoubleSupplier figure) {
    return sums.count() < needed ? tooFew(sums, needed) : Figure.of(figure.getAsDouble());
  }

  private static Figure tooFew(PairSums sums, int needed) {
    return Figure.undefined(
        AgreementReason.TOO_FEW_PAIRS,
        "pairs",
        Integer.toString(sums.count()),
        "needed",
        Integer.toString(needed));
  }
}
