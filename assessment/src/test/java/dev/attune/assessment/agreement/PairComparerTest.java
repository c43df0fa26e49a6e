package dev.attune.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.Json;
import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.MeasurementError;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.assessment.instrument.ReliabilityKind;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.MissingKind;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.reason.Reason;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four items from 1 to 5, the second reversed, the sum of at least two. A dot is a gap, a p preferred silence. */
class PairComparerTest {
  private static final PairComparer PLAIN = PairComparer.withDefaults();

  @Test
  void compare_twoScores_showsBothAndWhereTheyDiffer() {
    PairComparison pair = PLAIN.compare(score("1135"), score("4145"));
    // reversed: 1 5 3 5 and 4 5 4 5
    assertThat(pair.firstScore()).hasValue(14);
    assertThat(pair.secondScore()).hasValue(18);
    is(pair.discrepancy(), -4);
    assertThat(pair.items())
        .containsExactly(
            new ItemComparison("q1", 1, 4, -3),
            new ItemComparison("q2", 1, 1, 0),
            new ItemComparison("q3", 3, 4, -1),
            new ItemComparison("q4", 5, 5, 0));
    assertThat(pair.mostDifferent()).containsExactly("q1");
    is(pair.exactAgreement(), 0.5);
    is(pair.withinOne(), 0.75);
    is(pair.meanAbsoluteDifference(), 1);
    is(pair.distance(), Math.sqrt(10));
    // around 3.5 and 4.5: products 2.5·0.5 + 1.5·0.5 + 0.5·0.5 + 1.5·0.5 = 3, squares 11 and 1
    is(pair.profileCorrelation(), 3 / Math.sqrt(11));
    assertThat(pair.reliable()).isEmpty();
    assertThat(pair.smallestReliableDiscrepancy()).isEmpty();
  }

  @Test
  void compare_reversedItem_givesAnswersAsTheyAreAndTheDifferenceOnTheScale() {
    PairComparison pair = PLAIN.compare(score("3133"), score("3233"));
    assertThat(pair.items().get(1)).isEqualTo(new ItemComparison("q2", 1, 2, 1));
  }

  @Test
  void compare_equalAnswers_differNowhere() {
    PairComparison pair = PLAIN.compare(score("1234"), score("1234"));
    assertThat(pair.mostDifferent()).isEmpty();
    is(pair.discrepancy(), 0);
    is(pair.profileCorrelation(), 1);
  }

  @Test
  void compare_gapOnEitherSide_leavesTheItemOut() {
    PairComparison pair = PLAIN.compare(score("12.5"), score("1.45"));
    assertThat(pair.items()).extracting(ItemComparison::item).containsExactly("q1", "q4");
    assertThat(pair.itemsCompared()).isEqualTo(2);
    assertThat(code(pair.profileCorrelation())).isEqualTo("TOO_FEW_SHARED_ITEMS");
    assertThat(code(pair.distance())).isEqualTo("NOT_EVERY_ITEM");
    PairComparison none = PLAIN.compare(score("12.."), score("..12"));
    assertThat(code(none.exactAgreement())).isEqualTo("TOO_FEW_SHARED_ITEMS");
    assertThat(code(none.meanAbsoluteDifference())).isEqualTo("TOO_FEW_SHARED_ITEMS");
  }

  @Test
  void profileCorrelation_oneSideFlat_isUndefined() {
    // 3 and, reversed, 6 − 3: flat
    assertThat(code(PLAIN.compare(score("3333"), score("1234")).profileCorrelation()))
        .isEqualTo("NO_VARIANCE_ON_ONE_SIDE");
  }

  @Test
  void compare_oneWithoutScore_hasNoDiscrepancy() {
    PairComparison pair =
        PLAIN.withErrors(error(5), error(5)).compare(score("1..."), score("1234"));
    assertThat(pair.firstScore()).isEmpty();
    assertThat(pair.secondScore()).isPresent();
    assertThat(code(pair.discrepancy())).isEqualTo("NOT_TWO_SCORES");
    assertThat(pair.reliable()).isEmpty();
  }

  @Test
  void reliable_standardErrorsOfAManual_giveTheBound() {
    // 1.96·√(3² + 4²) = 9.8, strictly
    PairComparison pair = PLAIN.withStandardErrors(3, 4).compare(score("1511"), score("5155"));
    assertThat(pair.smallestReliableDiscrepancy()).hasValue(9.8);
    assertThat(
            PLAIN.withStandardErrors(0, 0).compare(score("1234"), score("1234")).reliable())
        .hasValue(false);
    for (double wrong : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> PLAIN.withStandardErrors(1, wrong))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("second: expected a finite number of 0 or more");
    }
  }

  /** SD 5 and r 0.5 give SEM² = 12.5 each: the bound is 1.96·5 = 9.8; with SD 3 for the other √(12.5 + 4.5)·1.96. */
  @ParameterizedTest
  @CsvSource({"5, 9.8", "3, 8.081287026"})
  void reliable_bothErrors_giveTheBound(double otherSd, double expected) {
    PairComparison pair =
        PLAIN.withErrors(error(5), error(otherSd)).compare(score("1511"), score("5155"));
    assertThat(pair.smallestReliableDiscrepancy().orElseThrow()).isCloseTo(expected, within(1e-9));
    is(pair.discrepancy(), -16); // 1 + 1 + 1 + 1 and 5 + 5 + 5 + 5
    assertThat(pair.reliable()).hasValue(true);
    assertThat(PLAIN
            .withErrors(error(5), error(otherSd))
            .compare(score("1511"), score("3333"))
            .reliable())
        .hasValue(false);
  }

  @Test
  void reliable_exactlyAtTheBound_isNot() {
    PairComparer comparer = PLAIN.withErrors(error(5), error(5)); // the bound is 9.8
    assertThat(comparer.compare(halves(0, 0.2), halves(5, 5)).reliable()).hasValue(false);
    assertThat(comparer.compare(halves(0, 0.1), halves(5, 5)).reliable()).hasValue(true);
  }

  @Test
  void compare_twoScales_areRefused() {
    ScaleScore one = score("1234");
    ScaleScore other = halves(1, 2);
    assertThatThrownBy(() -> PLAIN.compare(one, other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("second: expected the scale s, found h");
    ScoreShare share = share("p-1", "1234", true, 1);
    ScoreShare same = share("p-1", "4321", true, 1);
    assertThatThrownBy(() -> PLAIN.compare(share, same))
        .hasMessageStartingWith("second: expected another person");
    ScoreShare ofHalves = ScoreShare.of(PersonId.of("p-2"), other, List.of(ItemId.of("q1")), true);
    assertThatThrownBy(() -> PLAIN.compare(share, ofHalves))
        .hasMessage("second: expected the scale s, found h");
  }

  @Test
  @DisplayName("S-26: two people see of each other only the items both chose to share")
  void compareShares_onlyWhatBothShare() {
    SharedComparison shared =
        PLAIN.compare(share("p-1", "1234", false, 1, 2, 3), share("p-2", "5555", true, 2, 3, 4));
    assertThat(shared.first()).isEqualTo(PersonId.of("p-1"));
    assertThat(shared.comparison().items())
        .extracting(ItemComparison::item)
        .containsExactly("q2", "q3");
    assertThat(shared.comparison().firstScore()).isEmpty();
    assertThat(shared.comparison().secondScore()).isEmpty();
    is(shared.comparison().exactAgreement(), 0);
  }

  @Test
  @DisplayName("S-26: not sharing looks the same as not having answered, or not wanting to")
  void compareShares_notSharedLooksLikeNotAnswered() {
    ScoreShare other = share("p-2", "5555", true, 1, 2, 3, 4);
    String hidden = Json.write(PLAIN.compare(share("p-1", "1243", false, 1, 2, 4), other));
    assertThat(Json.write(PLAIN.compare(share("p-1", "12.3", false, 1, 2, 3, 4), other)))
        .isEqualTo(hidden);
    assertThat(Json.write(PLAIN.compare(share("p-1", "12p3", false, 1, 2, 3, 4), other)))
        .isEqualTo(hidden);
    // without a score, sharing it changes nothing either
    assertThat(Json.write(share("p-1", "1...", true, 1)))
        .isEqualTo(Json.write(share("p-1", "1...", false, 1)));
    assertThat(Json.write(share("p-1", "12p3", false, 1)))
        .isEqualTo(Json.write(share("p-1", "15.4", false, 1)));
  }

  @Test
  void compareShares_everythingShared_isWhatTheScoresShow() {
    SharedComparison shared = PLAIN.compare(
        share("p-1", "1234", true, 1, 2, 3, 4), share("p-2", "5245", true, 1, 2, 3, 4));
    assertThat(shared.comparison()).isEqualTo(PLAIN.compare(score("1234"), score("5245")));
  }

  @Test
  void share_whatIsNoAnswer_isRefused() {
    ScoreShare.Builder share = ScoreShare.builder()
        .from(share("p-1", "1234", false, 1))
        .addAnswer(score("1.34").trace().terms().get(1));
    assertThatThrownBy(share::build)
        .hasMessage("answers.q2: expected an answer that is scored, found something else");
  }

  @Test
  @DisplayName("S-19: a comparison carries method, version and note")
  void compare_carriesMethodVersionAndNote() {
    PairComparison pair = PLAIN.compare(score("1234"), score("1234"));
    assertThat(pair.method()).isEqualTo("attune-pair-comparison");
    assertThat(pair.methodVersion()).isEqualTo("1");
    assertThat(pair.note()).contains("not a diagnosis", "no measure of a bond");
  }

  private static MeasurementError error(double sd) {
    return new MeasurementError(sd, new ReliabilityFigure(ReliabilityKind.ALPHA, 0.5, "a study"));
  }

  private static ScoreShare share(String person, String answers, boolean score, int... items) {
    List<ItemId> shared =
        IntStream.of(items).mapToObj(item -> ItemId.of("q" + item)).toList();
    return ScoreShare.of(PersonId.of(person), score(answers), shared, score);
  }

  private static ScaleScore score(String digits) {
    Answers.Builder answers = Answers.builder();
    Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("four"));
    Scale.Builder scale = Scale.builder()
        .id(ScaleId.of("s"))
        .method(ScoringMethod.SUM)
        .missing(MissingRule.atLeast(2));
    for (int i = 1; i <= digits.length(); i++) {
      String id = "q" + i;
      instrument.addItem(Item.of(id, 1, 5));
      scale.addTerm(i == 2 ? Term.reversed(id) : Term.of(id));
      char digit = digits.charAt(i - 1);
      if (digit == 'p') {
        answers.gap(id, MissingKind.PREFER_NOT_TO_SAY);
      } else if (digit != '.') {
        answers.answer(id, digit - '0');
      }
    }
    return InstrumentScorer.withDefaults()
        .score(instrument.addScale(scale.build()).build().resolve(), answers.build())
        .score("s");
  }

  /** The sum of two answers that may be broken numbers. */
  private static ScaleScore halves(double one, double other) {
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("two"))
        .addItem(Item.of("q1", 0, 5))
        .addItem(Item.of("q2", 0, 5))
        .addScale(Scale.builder()
            .id(ScaleId.of("h"))
            .method(ScoringMethod.SUM)
            .items("q1", "q2")
            .build())
        .build();
    return InstrumentScorer.withDefaults()
        .score(
            instrument.resolve(),
            Answers.builder().answer("q1", one).answer("q2", other).build())
        .score("h");
  }

  private static void is(Figure figure, double expected) {
    assertThat(figure.value().orElseThrow()).isCloseTo(expected, within(1e-12));
  }

  private static String code(Figure figure) {
    assertThat(figure.value()).isEmpty();
    return figure.whyUndefined().map(Reason::code).orElseThrow();
  }
}
