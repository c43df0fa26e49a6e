package dev.attune.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Option;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.reason.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementAnalyzerTest {
  @Test
  void pairs_smallExample_isAsByHand() {
    // (1,2) (2,2) (3,5) and one half pair: means 2 and 3, variances 1 and 3, covariance 3/2;
    // differences −1 0 −2: mean −1, variance 1
    PairAgreement agreement = AgreementAnalyzer.pairs(List.of(
        ScorePair.of(1, 2),
        ScorePair.of(2, 2),
        new ScorePair(OptionalDouble.of(9), OptionalDouble.empty()),
        ScorePair.of(3, 5)));
    assertThat(agreement.pairs()).isEqualTo(4);
    assertThat(agreement.complete()).isEqualTo(3);
    is(agreement.firstMean(), 2);
    is(agreement.secondMean(), 3);
    is(agreement.firstSd(), 1);
    is(agreement.secondSd(), Math.sqrt(3));
    is(agreement.pearson(), 1.5 / Math.sqrt(3));
    is(agreement.meanDifference(), -1);
    is(agreement.sdDifference(), 1);
    is(agreement.meanAbsoluteDifference(), 1);
    is(agreement.standardizedDifference(), -1);
    is(agreement.pairedT(), -Math.sqrt(3));
    is(agreement.limitsOfAgreement().lower(), -2.96);
    is(agreement.limitsOfAgreement().upper(), 0.96);
    is(agreement.concordance(), 2 / (2 / 3.0 + 2 + 1)); // 2·1 over 2/3 + 2 + 1², denominators n
    // around 5/2: products (−3/2·−1/2 + 1/4 + 1/2·5/2)/3 = 3/4, squares (11/4 + 27/4)/6 = 19/12
    is(agreement.doubleEntry(), 9 / 19.0);
  }

  @Test
  void pairs_standardizedDifference_isInStandardDeviationsOfTheDifferences() {
    // differences 1, 3, 5: mean 3, variance 4
    is(
        AgreementAnalyzer.pairs(List.of(ScorePair.of(1, 0), ScorePair.of(5, 2), ScorePair.of(6, 1)))
            .standardizedDifference(),
        1.5);
  }

  @Test
  void pairs_fewerThanTwo_areUndefined() {
    PairAgreement none = AgreementAnalyzer.pairs(List.of());
    assertThat(none.intraclass()).isEmpty();
    for (Figure figure : List.of(
        none.firstMean(),
        none.secondSd(),
        none.pearson(),
        none.concordance(),
        none.doubleEntry(),
        none.meanDifference(),
        none.limitsOfAgreement().lower(),
        none.meanAbsoluteDifference(),
        none.standardizedDifference(),
        none.pairedT())) {
      assertThat(code(figure)).isEqualTo("TOO_FEW_PAIRS");
    }
    PairAgreement one = AgreementAnalyzer.pairs(List.of(ScorePair.of(1, 2)));
    is(one.meanDifference(), -1);
    assertThat(code(one.sdDifference())).isEqualTo("TOO_FEW_PAIRS");
    assertThatThrownBy(() -> one.intraclass(IccType.SINGLE_1))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void pairs_oneSideConstant_haveNoCorrelation() {
    PairAgreement agreement =
        AgreementAnalyzer.pairs(List.of(ScorePair.of(0.1, 0.2), ScorePair.of(0.1, 0.3)));
    assertThat(code(agreement.pearson())).isEqualTo("NO_VARIANCE_ON_ONE_SIDE");
    is(agreement.concordance(), 0);
    PairAgreement same =
        AgreementAnalyzer.pairs(List.of(ScorePair.of(0.1, 0.1), ScorePair.of(0.1, 0.1)));
    assertThat(code(same.concordance())).isEqualTo("NO_VARIANCE_ON_ONE_SIDE");
    assertThat(code(same.doubleEntry())).isEqualTo("NO_VARIANCE_ON_ONE_SIDE");
    assertThat(code(same.pairedT())).isEqualTo("NO_VARIANCE_OF_DIFFERENCES");
    is(same.limitsOfAgreement().upper(), 0);
  }

  @ParameterizedTest
  @EnumSource(IccType.class)
  void intraclass_perfectAgreement_isOneWithoutLimits(IccType type) {
    IntraclassCorrelation icc = AgreementAnalyzer.raters(
            List.of(List.of(1.1, 1.1), List.of(2.2, 2.2), List.of(5.0, 5.0)))
        .correlation(type);
    is(icc.value(), 1);
    assertThat(code(icc.limits().lower())).isEqualTo("NO_RATING_ERROR");
    assertThat(code(icc.f())).isEqualTo("NO_RATING_ERROR");
  }

  @ParameterizedTest
  @EnumSource(IccType.class)
  void intraclass_allRatingsTheSame_isUndefined(IccType type) {
    IntraclassCorrelation icc = AgreementAnalyzer.raters(
            List.of(List.of(0.1, 0.1), List.of(0.1, 0.1), List.of(0.1, 0.1)))
        .correlation(type);
    assertThat(code(icc.value())).isEqualTo("NOTHING_TO_DIVIDE_BY");
    assertThat(icc.limits().lower()).isEqualTo(icc.value());
  }

  @Test
  void intraclass_targetsAllAlike_isNegativeOrUndefined() {
    // every target has the mean 2: nothing lies between them
    RaterAgreement agreement =
        AgreementAnalyzer.raters(List.of(List.of(1.0, 3.0), List.of(3.0, 1.0), List.of(2.0, 2.0)));
    is(agreement.correlation(IccType.SINGLE_1).value(), -1);
    is(agreement.correlation(IccType.SINGLE_3).value(), -1);
    is(agreement.correlation(IccType.SINGLE_2).value(), -3); // −2 over 2 + 2·(0 − 2)/3
    assertThat(code(agreement.correlation(IccType.SINGLE_2).limits().upper()))
        .isEqualTo("TOO_FEW_DEGREES");
    assertThat(code(agreement.correlation(IccType.AVERAGE_1).value()))
        .isEqualTo("NOTHING_TO_DIVIDE_BY");
    assertThat(code(agreement.correlation(IccType.AVERAGE_3).value()))
        .isEqualTo("NOTHING_TO_DIVIDE_BY");
  }

  @Test
  void intraclass_singleLimitsTooLow_giveNoLimitsOfTheAverage() {
    // mean squares between 7/2, raters 0, rest 1/2: ICC(2,1) is 3/(3.5 + 0.5 − 1/3), ICC(2,k)
    // 3/(3.5 − 1/6)
    RaterAgreement agreement =
        AgreementAnalyzer.raters(List.of(List.of(1.0, 1.0), List.of(1.0, 2.0), List.of(4.0, 3.0)));
    IntraclassCorrelation single = agreement.correlation(IccType.SINGLE_2);
    is(single.value(), 9 / 11.0);
    assertThat(single.limits().lower().value().orElseThrow()).isLessThan(-1);
    IntraclassCorrelation average = agreement.correlation(IccType.AVERAGE_2);
    is(average.value(), 0.9);
    assertThat(code(average.limits().lower())).isEqualTo("NO_LIMITS");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.375, 0.1, 3})
  void intraclass_singleLimitOfJustMinusOne_givesNoLimitsOfTheAverage(double unit) {
    // mean squares between 13/2, raters 0, rest 1/2: 3·13/2 is 39 times 1/2, and 39 is the quantile
    // of F at 2 and 2 degrees
    RaterAgreement agreement = AgreementAnalyzer.raters(
        List.of(List.of(4 * unit, 3 * unit), List.of(unit, unit), List.of(4 * unit, 5 * unit)));
    is(agreement.correlation(IccType.SINGLE_2).limits().lower(), -1);
    assertThat(code(agreement.correlation(IccType.AVERAGE_2).limits().lower()))
        .isEqualTo("NO_LIMITS");
  }

  @Test
  void intraclass_divisorOfJustNothing_isUndefined() {
    // mean squares between 2/3, raters 0, rest 2: the divisor of ICC(2,k) is 2/3 − 2/3
    RaterAgreement agreement =
        AgreementAnalyzer.raters(List.of(List.of(1.0, 3.0), List.of(4.0, 2.0), List.of(3.0, 3.0)));
    assertThat(code(agreement.correlation(IccType.AVERAGE_2).value()))
        .isEqualTo("NOTHING_TO_DIVIDE_BY");
    is(agreement.correlation(IccType.SINGLE_2).value(), -1);
  }

  @Test
  void intraclass_hardlyAnyDegreesOfFreedom_hasNoLimits() {
    // mean squares between 0, raters 1/6, rest 2/3: ICC(2,1) is −2/3 over 1/3, and 2·(−2)·(1/4) +
    // 3·(−1) + 4 is 0
    IntraclassCorrelation icc = AgreementAnalyzer.raters(
            List.of(List.of(1.0, 2.0), List.of(1.0, 2.0), List.of(2.0, 1.0)))
        .correlation(IccType.SINGLE_2);
    is(icc.value(), -2);
    assertThat(code(icc.limits().lower())).isEqualTo("TOO_FEW_DEGREES");
  }

  @Test
  void raters_tableThatIsNone_isRefused() {
    refused(List.of(), "ratings: expected two targets or more, found 0");
    refused(List.of(List.of(1.0), List.of(2.0)), "ratings: expected two raters or more, found 1");
    refused(
        List.of(List.of(1.0, 2.0), List.of(2.0)),
        "ratings[1]: expected 2 ratings, as in the first row, found 1");
    refused(
        List.of(List.of(1.0, 2.0), List.of(2.0, Double.NaN)),
        "score: expected a finite number, found something else");
  }

  @Test
  void categories_smallTable_isAsByHand() {
    // 1/1 twice, 1/2 once, 3/3 once: p = 3/4; by chance 3/4·2/4 + 0 + 1/4·1/4 = 7/16
    CategoryAgreement agreement =
        AgreementAnalyzer.categories(List.of(1.0, 2.0, 3.0), pairs("11", "11", "12", "33"));
    is(agreement.exactAgreement(), 0.75);
    is(agreement.withinOne(), 1);
    is(agreement.kappa(), (3 / 4.0 - 7 / 16.0) / (9 / 16.0));
    // squares: observed 1/4; by chance 3/4·1/4·1 + 3/4·1/4·4 + 1/4·2/4·4 + 1/4·1/4·1 =
    // 3/16+12/16+8/16+1/16
    is(agreement.quadraticKappa(), 1 - (1 / 4.0) / (24 / 16.0));
  }

  @Test
  void categories_declaredButUnused_changeNothingInKappaButCountInItsWeights() {
    List<ScorePair> pairs = pairs("11", "13", "33");
    CategoryAgreement narrow = AgreementAnalyzer.categories(List.of(1.0, 3.0), pairs);
    CategoryAgreement wide = AgreementAnalyzer.categories(List.of(1.0, 2.0, 3.0), pairs);
    assertThat(wide.kappa()).isEqualTo(narrow.kappa());
    assertThat(wide.quadraticKappa()).isEqualTo(narrow.quadraticKappa());
    assertThat(wide.categories()).containsExactly(1.0, 2.0, 3.0);
  }

  @Test
  void categories_oneForAll_leavesKappaUndefined() {
    CategoryAgreement agreement =
        AgreementAnalyzer.categories(List.of(1.0, 2.0), pairs("11", "11"));
    is(agreement.exactAgreement(), 1);
    assertThat(code(agreement.kappa())).isEqualTo("ONE_CATEGORY");
    assertThat(code(agreement.quadraticKappa())).isEqualTo("ONE_CATEGORY");
    CategoryAgreement none = AgreementAnalyzer.categories(List.of(1.0, 2.0), List.of());
    assertThat(code(none.kappa())).isEqualTo("TOO_FEW_PAIRS");
    assertThat(code(none.withinOne())).isEqualTo("TOO_FEW_PAIRS");
  }

  @Test
  void item_declaredAnswers_areItsOptionsOrTheWholeNumbersOfItsRange() {
    assertThat(AgreementAnalyzer.item(Item.of("q", 1, 4), pairs("12")).categories())
        .containsExactly(1.0, 2.0, 3.0, 4.0);
    Item listed = Item.of("q", Option.of(5, "five"), Option.of(2, "two"));
    assertThat(AgreementAnalyzer.item(listed, pairs("25")).categories()).containsExactly(2.0, 5.0);
    Item halves = Item.of("q", 0.5, 4);
    List<ScorePair> none = List.of();
    assertThatThrownBy(() -> AgreementAnalyzer.item(halves, none))
        .hasMessageStartingWith("item q: expected options, or a range of whole numbers");
  }

  @ParameterizedTest
  @CsvSource({"1;1, categories", "2;1, categories", "1;NaN, categories", "1;2, pairs"})
  void categories_notRisingOrLeft_areRefused(String categories, String field) {
    List<Double> declared =
        Arrays.stream(categories.split(";", -1)).map(Double::valueOf).toList();
    List<ScorePair> pairs = pairs("13");
    assertThatThrownBy(() -> AgreementAnalyzer.categories(declared, pairs))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(field + ": expected");
  }

  @Test
  @DisplayName("S-19: agreement carries method, version, number and note")
  void results_carryMethodVersionAndNote() {
    PairAgreement agreement = AgreementAnalyzer.pairs(List.of());
    assertThat(agreement.method()).isEqualTo("attune-agreement");
    assertThat(agreement.methodVersion()).isEqualTo("1");
    assertThat(agreement.note()).contains("diagnosis", "no measure of a bond");
    assertThat(AgreementAnalyzer.categories(List.of(1.0), List.of()).note())
        .isEqualTo(agreement.note());
  }

  private static void refused(List<List<Double>> ratings, String message) {
    assertThatThrownBy(() -> AgreementAnalyzer.raters(ratings))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  private static List<ScorePair> pairs(String... digits) {
    return Arrays.stream(digits)
        .map(pair -> ScorePair.of(pair.charAt(0) - '0', pair.charAt(1) - '0'))
        .toList();
  }

  private static void is(Figure figure, double expected) {
    assertThat(figure.value().orElseThrow()).isCloseTo(expected, within(1e-12));
  }

  private static String code(Figure figure) {
    assertThat(figure.value()).isEmpty();
    return figure.whyUndefined().map(Reason::code).orElseThrow();
  }
}
