package dev.attune.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any pairs of answers from 0 to 6. */
class AgreementLawsTest {
  private static final List<Double> CATEGORIES =
      IntStream.rangeClosed(0, 6).mapToObj(Double::valueOf).toList();

  @Provide
  Arbitrary<List<ScorePair>> pairs() {
    Arbitrary<Integer> answer = Arbitraries.integers().between(0, 6);
    return Combinators.combine(answer, answer)
        .as((first, second) -> ScorePair.of(first, second))
        .list()
        .ofMinSize(2)
        .ofMaxSize(25);
  }

  @Property
  void partnersExchanged_symmetricFiguresStayAndDifferencesTurn(
      @ForAll("pairs") List<ScorePair> pairs) {
    PairAgreement there = AgreementAnalyzer.pairs(pairs);
    PairAgreement back = AgreementAnalyzer.pairs(exchanged(pairs));
    assertThat(back.intraclass()).isEqualTo(there.intraclass());
    assertThat(back.doubleEntry()).isEqualTo(there.doubleEntry());
    assertThat(back.concordance()).isEqualTo(there.concordance());
    assertThat(back.sdDifference()).isEqualTo(there.sdDifference());
    assertThat(back.meanAbsoluteDifference()).isEqualTo(there.meanAbsoluteDifference());
    same(back.pearson(), there.pearson());
    assertThat(back.meanDifference()).isEqualTo(there.meanDifference().map(d -> -d));
    assertThat(back.limitsOfAgreement().lower())
        .isEqualTo(there.limitsOfAgreement().upper().map(d -> -d));
  }

  @Property
  void oneOfAPairExchanged_modelOneAndDoubleEntryDoNotSee(
      @ForAll("pairs") List<ScorePair> pairs, @ForAll long seed) {
    Random random = new Random(seed);
    List<ScorePair> mixed = pairs.stream()
        .map(pair -> random.nextBoolean() ? exchanged(pair) : pair)
        .toList();
    PairAgreement there = AgreementAnalyzer.pairs(pairs);
    PairAgreement other = AgreementAnalyzer.pairs(mixed);
    assertThat(other.intraclass(IccType.SINGLE_1)).isEqualTo(there.intraclass(IccType.SINGLE_1));
    assertThat(other.doubleEntry()).isEqualTo(there.doubleEntry());
  }

  @Property
  void pairsInAnotherOrder_giveTheSameToTheBit(
      @ForAll("pairs") List<ScorePair> pairs, @ForAll long seed) {
    List<ScorePair> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(AgreementAnalyzer.pairs(shuffled)).isEqualTo(AgreementAnalyzer.pairs(pairs));
    assertThat(AgreementAnalyzer.categories(CATEGORIES, shuffled).pearson())
        .isEqualTo(AgreementAnalyzer.categories(CATEGORIES, pairs).pearson());
  }

  @Property
  void scaleStretchedAndShifted_correlationsStay(
      @ForAll("pairs") List<ScorePair> pairs,
      @ForAll @IntRange(min = 1, max = 9) int stretch,
      @ForAll @IntRange(min = -50, max = 50) int shift) {
    PairAgreement plain = AgreementAnalyzer.pairs(pairs);
    PairAgreement other = AgreementAnalyzer.pairs(pairs.stream()
        .map(pair -> ScorePair.of(
            pair.first().orElseThrow() * stretch / 8.0 + shift,
            pair.second().orElseThrow() * stretch / 8.0 + shift))
        .toList());
    for (IccType type : IccType.values()) {
      same(other.intraclass(type).value(), plain.intraclass(type).value());
      same(
          other.intraclass(type).limits().lower(),
          plain.intraclass(type).limits().lower());
      same(
          other.intraclass(type).limits().upper(),
          plain.intraclass(type).limits().upper());
    }
    same(other.pearson(), plain.pearson());
    same(other.concordance(), plain.concordance());
    same(other.doubleEntry(), plain.doubleEntry());
    same(other.standardizedDifference(), plain.standardizedDifference());
    same(other.meanDifference(), plain.meanDifference().map(d -> d * stretch / 8.0));
  }

  @Property
  void coefficients_stayInTheirRangesAndLimitsAroundThem(@ForAll("pairs") List<ScorePair> pairs) {
    PairAgreement agreement = AgreementAnalyzer.pairs(pairs);
    for (IntraclassCorrelation icc : agreement.intraclass()) {
      icc.value().value().ifPresent(value -> {
        assertThat(value).isLessThanOrEqualTo(1);
        icc.limits()
            .lower()
            .value()
            .ifPresent(lower -> assertThat(value).isGreaterThanOrEqualTo(lower - 1e-9));
        icc.limits()
            .upper()
            .value()
            .ifPresent(upper -> assertThat(value).isLessThanOrEqualTo(upper + 1e-9));
      });
    }
    // Lin (1989): the concordance is the correlation times a factor from 0 to 1
    if (agreement.pearson().isDefined()) {
      double r = agreement.pearson().value().orElseThrow();
      double concordance = agreement.concordance().value().orElseThrow();
      assertThat(Math.abs(concordance)).isLessThanOrEqualTo(Math.abs(r) + 1e-12);
      assertThat(concordance * r).isGreaterThanOrEqualTo(0);
    }
  }

  @Property
  void intraclass_averageOfTwo_isTheSpearmanBrownStepOfTheSingleOne(
      @ForAll("pairs") List<ScorePair> pairs) {
    PairAgreement agreement = AgreementAnalyzer.pairs(pairs);
    for (int model = 0; model < 3; model++) {
      Figure single = agreement.intraclass().get(model).value();
      Figure average = agreement.intraclass().get(model + 3).value();
      if (single.isDefined() && average.isDefined()) {
        double r = single.value().orElseThrow();
        assertThat(average.value().orElseThrow() * (1 + r)).isCloseTo(2 * r, within(1e-9));
      }
    }
  }

  @Property
  void kappa_categoriesRenamed_staysTheSame(
      @ForAll("pairs") List<ScorePair> pairs, @ForAll long seed) {
    List<Double> names = new ArrayList<>(CATEGORIES);
    Collections.shuffle(names, new Random(seed));
    CategoryAgreement plain = AgreementAnalyzer.categories(CATEGORIES, pairs);
    CategoryAgreement renamed = AgreementAnalyzer.categories(
        CATEGORIES,
        pairs.stream()
            .map(pair -> ScorePair.of(names.get((int) pair.first().orElseThrow()), names.get((int)
                pair.second().orElseThrow())))
            .toList());
    same(renamed.kappa(), plain.kappa());
    assertThat(renamed.exactAgreement()).isEqualTo(plain.exactAgreement());
    CategoryAgreement turned = AgreementAnalyzer.categories(
        CATEGORIES,
        pairs.stream()
            .map(pair ->
                ScorePair.of(6 - pair.first().orElseThrow(), 6 - pair.second().orElseThrow()))
            .toList());
    same(turned.quadraticKappa(), plain.quadraticKappa());
    CategoryAgreement exchanged = AgreementAnalyzer.categories(CATEGORIES, exchanged(pairs));
    same(exchanged.kappa(), plain.kappa());
    same(exchanged.quadraticKappa(), plain.quadraticKappa());
  }

  /** Fleiss and Cohen (1973): with squared weights, kappa is the concordance of the answers. */
  @Property
  void quadraticKappa_equallySpacedCategories_isTheConcordance(
      @ForAll("pairs") List<ScorePair> pairs) {
    CategoryAgreement categories = AgreementAnalyzer.categories(CATEGORIES, pairs);
    Figure concordance = AgreementAnalyzer.pairs(pairs).concordance();
    assertThat(categories.quadraticKappa().isDefined()).isEqualTo(concordance.isDefined());
    concordance
        .value()
        .ifPresent(value -> assertThat(categories.quadraticKappa().value().orElseThrow())
            .isCloseTo(value, within(1e-9)));
  }

  private static List<ScorePair> exchanged(List<ScorePair> pairs) {
    return pairs.stream().map(AgreementLawsTest::exchanged).toList();
  }

  private static ScorePair exchanged(ScorePair pair) {
    return new ScorePair(/* first= */ pair.second(), /* second= */ pair.first());
  }

  private static void same(Figure actual, Figure expected) {
    assertThat(actual.whyUndefined()).isEqualTo(expected.whyUndefined());
    expected
        .value()
        .ifPresent(value -> assertThat(actual.value().orElseThrow())
            .isCloseTo(value, within(1e-7 * (1 + Math.abs(value)))));
  }
}
