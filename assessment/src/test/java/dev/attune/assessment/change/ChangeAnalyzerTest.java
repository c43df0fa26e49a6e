package dev.attune.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.Json;
import dev.attune.assessment.instrument.Direction;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.assessment.instrument.ReliabilityKind;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.reason.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By hand: SD 5 and r 0.5 give a standard error of a difference of exactly 5, so 9.8 is the bound. */
class ChangeAnalyzerTest {
  @ParameterizedTest
  @CsvSource({
    "0.1, 9.9, UNCHANGED",
    "0.1, 9.901, IMPROVED",
    "9.9, 0.1, UNCHANGED",
    "10, 0, DETERIORATED"
  })
  void change_exactlyAtTheBound_isNotReliable(double before, double after, ChangeClass expected) {
    assertThat(analyzer(criteria()).change(before, after).changeClass()).hasValue(expected);
  }

  @Test
  void change_lessIsBetter_isReadTheOtherWayRound() {
    ChangeAnalyzer analyzer = analyzer(criteria().direction(Direction.HIGHER_IS_WORSE));
    ScoreChange change = analyzer.change(20, 0);
    assertThat(change.changeClass()).hasValue(ChangeClass.IMPROVED);
    assertThat(change.indices().get(0).value().orElseThrow()).isCloseTo(-4, within(1e-12));
    assertThat(analyzer.change(0, 20).changeClass()).hasValue(ChangeClass.DETERIORATED);
  }

  @Test
  void change_noDirection_isReliableWithoutClass() {
    ChangeAnalyzer analyzer = analyzer(criteria().direction(Direction.NEITHER));
    ChangeIndex index = analyzer.change(0, 20).indices().get(0);
    assertThat(index.reliable()).hasValue(true);
    assertThat(index.changeClass()).isEmpty();
    assertThat(codes(index)).containsExactly("BEYOND_THE_ERROR", "NO_DIRECTION");
    assertThat(analyzer.change(0, 1).changeClass()).hasValue(ChangeClass.UNCHANGED);
  }

  /** c of 20 and 40 with equal spreads is 30. */
  @ParameterizedTest
  @CsvSource({
    "NEITHER_SIDE, 10, 30, IMPROVED",
    "NEITHER_SIDE, 30, 50, IMPROVED",
    "NEITHER_SIDE, 29, 50, RECOVERED",
    "NORMATIVE_SIDE, 10, 30, RECOVERED",
    "NORMATIVE_SIDE, 30, 50, IMPROVED",
    "CLINICAL_SIDE, 10, 30, IMPROVED",
    "CLINICAL_SIDE, 30, 50, RECOVERED",
    "NEITHER_SIDE, 50, 30, DETERIORATED",
    "NEITHER_SIDE, 30, 10, DETERIORATED",
    "NEITHER_SIDE, 50, 29, HARMED",
    "NORMATIVE_SIDE, 30, 10, HARMED",
    "CLINICAL_SIDE, 50, 30, HARMED"
  })
  void change_scoreAtTheCutOff_isReadAsDeclared(
      CutOffTie tie, double before, double after, ChangeClass expected) {
    ChangeAnalyzer analyzer = analyzer(populations().tie(tie).distinguishesHarm(true));
    assertThat(analyzer.change(before, after).changeClass()).hasValue(expected);
  }

  @Test
  void change_harmNotToldApart_isDeteriorated() {
    ScoreChange change = analyzer(populations()).change(50, 10);
    assertThat(change.changeClass()).hasValue(ChangeClass.DETERIORATED);
    assertThat(codes(change.indices().get(0)))
        .containsExactly("BEYOND_THE_ERROR", "CROSSED_THE_CUT_OFF");
  }

  @Test
  void cutOff_onePopulation_isTheOneItAllows() {
    ScoreChange clinical =
        analyzer(criteria().clinical(new Population(20, 5, "x"))).change(25, 45);
    assertThat(clinical.cutOffs()).containsExactlyEntriesOf(Map.of(CutOffKind.A, 30.0));
    assertThat(clinical.changeClass()).hasValue(ChangeClass.RECOVERED);
    ScoreChange normative =
        analyzer(criteria().normative(new Population(40, 5, "x"))).change(15, 29);
    assertThat(normative.cutOffs()).containsExactlyEntriesOf(Map.of(CutOffKind.B, 30.0));
    assertThat(normative.changeClass()).hasValue(ChangeClass.IMPROVED);
    assertThat(analyzer(populations().cutOff(CutOffKind.A))
            .change(25, 45)
            .indices()
            .get(0)
            .reasons())
        .extracting(Reason::text)
        .contains("The later score lies on the other side of cut-off a.");
  }

  @Test
  void change_reliabilityOfOne_hasNoIndexAndEveryDifferenceIsReliable() {
    ChangeAnalyzer analyzer = analyzer(criteria().reliability(figure(1)));
    ChangeIndex index = analyzer.change(3, 4).indices().get(0);
    assertThat(index.value()).isEmpty();
    assertThat(index.reliable()).hasValue(true);
    assertThat(codes(index)).contains("NO_ERROR");
    assertThat(index.changeClass()).hasValue(ChangeClass.IMPROVED);
    assertThat(analyzer.change(3, 3).changeClass()).hasValue(ChangeClass.UNCHANGED);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.2, 1.0000001, Double.NaN, Double.POSITIVE_INFINITY})
  void reliability_outsideItsRange_isRefused(double value) {
    ChangeCriteria.Builder criteria = criteria().reliability(figure(value));
    assertThatThrownBy(criteria::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("reliability value: expected above 0 and at most 1, found");
  }

  @Test
  void reliability_withoutSourceOrKind_isRefused() {
    ChangeCriteria.Builder unsourced =
        criteria().reliability(new ReliabilityFigure(ReliabilityKind.ALPHA, 0.8, " "));
    assertThatThrownBy(unsourced::build).hasMessageStartingWith("reliability source: expected");
    String json =
        "{\"direction\":\"neither\",\"sd\":5,\"reliability\":{\"value\":0.8,\"source\":\"x\"}}";
    assertThatThrownBy(() -> Json.read(json, ChangeCriteria.class)).hasMessageContaining("'kind'");
    ChangeCriteria.Builder none =
        ChangeCriteria.builder().direction(Direction.NEITHER).sd(5);
    assertThatThrownBy(none::build).hasMessageContaining("reliability");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void sd_notAboveZero_isRefused(double sd) {
    ChangeCriteria.Builder criteria = criteria().sd(sd);
    assertThatThrownBy(criteria::build)
        .hasMessageStartingWith("sd: expected a finite number above 0");
  }

  @Test
  void criteria_atOddsWithThemselves_areRefused() {
    refused(populations().direction(Direction.NEITHER), "direction: expected a direction");
    refused(populations().direction(Direction.HIGHER_IS_WORSE), "normative mean: expected one on");
    refused(criteria().cutOff(CutOffKind.C), "cutOff: expected one that the populations");
    refused(
        criteria().clinical(new Population(20, 5, "x")).cutOff(CutOffKind.B), "cutOff: expected");
    refused(criteria().correlation(1.1), "correlation: expected a number from -1 to 1");
    refused(criteria().laterSd(0), "laterSd: expected");
    refused(criteria().clinical(new Population(20, 5, " ")), "clinical source: expected");
    refused(criteria().clinical(new Population(Double.NaN, 5, "x")), "clinical mean: expected");
    refused(criteria().addOtherMethods(ChangeMethod.JACOBSON_TRUAX), "otherMethods: expected");
    refused(
        criteria().addOtherMethods(ChangeMethod.EDWARDS_NUNNALLY, ChangeMethod.EDWARDS_NUNNALLY),
        "otherMethods: expected each method once");
  }

  @Test
  void criteria_furtherFiguresOutsideTheirRanges_areRefused() {
    refused(criteria().laterReliability(figure(0)), "laterReliability value: expected above 0");
    refused(criteria().mean(Double.NaN), "mean: expected a finite number");
    refused(criteria().laterMean(Double.POSITIVE_INFINITY), "laterMean: expected a finite number");
    refused(criteria().correlation(-1.1), "correlation: expected a number from -1 to 1");
    refused(criteria().normative(new Population(20, 5, " ")), "normative source: expected");
    refused(criteria().normative(new Population(20, 0, "x")), "normative sd: expected");
    refused(
        populations().normative(new Population(20, 5, "x")),
        "normative mean: expected one on the better side of the clinical mean, found 20.0");
    assertThat(criteria().correlation(1).build().correlation()).hasValue(1);
    assertThat(criteria().correlation(-1).build().correlation()).hasValue(-1);
  }

  @Test
  void cutOffInUse_isTheOneThatThePopulationsAllow() {
    Population clinical = new Population(20, 5, "people in therapy");
    Population normative = new Population(40, 5, "people of the town");
    assertThat(criteria().build().cutOffInUse()).isEmpty();
    assertThat(criteria().clinical(clinical).build().cutOffInUse()).hasValue(CutOffKind.A);
    assertThat(criteria().normative(normative).build().cutOffInUse()).hasValue(CutOffKind.B);
    assertThat(populations().build().cutOffInUse()).hasValue(CutOffKind.C);
    assertThat(populations().cutOff(CutOffKind.A).build().cutOffInUse()).hasValue(CutOffKind.A);
  }

  @ParameterizedTest
  @CsvSource({
    "TWO_STANDARD_ERRORS, laterSd",
    "GULLIKSEN_LORD_NOVICK, mean",
    "EDWARDS_NUNNALLY, mean",
    "NUNNALLY_KOTSCH, mean",
    "HSU_LINN_NORD, mean laterMean",
    "HAGEMAN_ARRINDELL, mean laterMean laterSd correlation"
  })
  void index_nothingFurtherGiven_namesWhatItsMethodNeeds(ChangeMethod method, String figures) {
    ChangeIndex index =
        analyzer(criteria().addOtherMethods(method)).change(0, 20).index(method);
    assertThat(index.reasons())
        .extracting(reason -> reason.figures().get("figure"))
        .containsExactly(figures.split(" ", -1));
    assertThat(index.value()).isEmpty();
  }

  @Test
  void index_figureNotGiven_saysWhich() {
    ScoreChange change = analyzer(criteria()
            .mean(10)
            .addOtherMethods(ChangeMethod.HSU_LINN_NORD, ChangeMethod.HAGEMAN_ARRINDELL))
        .change(0, 20);
    assertThat(change.index(ChangeMethod.HSU_LINN_NORD).reasons())
        .extracting(Reason::text)
        .containsExactly("This method needs the figure laterMean, which is not given.");
    assertThat(change.index(ChangeMethod.HAGEMAN_ARRINDELL).reasons())
        .extracting(reason -> reason.figures().get("figure"))
        .containsExactly("laterMean", "laterSd", "correlation");
    assertThat(change.index(ChangeMethod.HAGEMAN_ARRINDELL).reliable()).isEmpty();
    assertThatThrownBy(() -> change.index(ChangeMethod.NUNNALLY_KOTSCH))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void hagemanArrindell_differencesWithoutReliability_isUndefined() {
    // variance of the difference 25 + 25 − 2·25·0.5 = 25, of the error 2·25·0.5 = 25: nothing is
    // left
    ChangeCriteria.Builder criteria = criteria()
        .mean(10)
        .laterMean(12)
        .laterSd(5)
        .correlation(0.5)
        .addOtherMethods(ChangeMethod.HAGEMAN_ARRINDELL);
    ChangeIndex index = analyzer(criteria).change(0, 20).index(ChangeMethod.HAGEMAN_ARRINDELL);
    assertThat(index.value()).isEmpty();
    assertThat(index.reliable()).isEmpty();
    assertThat(codes(index)).containsExactly("DIFFERENCE_NOT_RELIABLE");
  }

  @Test
  @DisplayName("S-19: a change carries method, version and note")
  void change_anyScores_carriesMethodVersionAndNote() {
    ScoreChange change = analyzer(criteria()).change(0, 1);
    assertThat(change.method()).isEqualTo("attune-change");
    assertThat(change.methodVersion()).isEqualTo("1");
    assertThat(change.note()).contains("not a diagnosis");
  }

  @Test
  void change_scoresOfAScale_areThoseOfTheScorer() {
    assertThat(analyzer(criteria()).change(score("s", 1), score("s", 19)).difference())
        .hasValue(18);
    ScoreChange none = analyzer(criteria().mean(3)).change(score("s", 1), unanswered());
    assertThat(none.difference()).isEmpty();
    assertThat(none.changeClass()).isEmpty();
    assertThat(codes(none.indices().get(0))).containsExactly("NO_SCORE");
    assertThat(none.expected()).hasValueSatisfying(range -> {
      // by hand: 0.5·(1 − 3) + 3 = 2, ± 2·5·√0.5
      assertThat(range.lower()).isCloseTo(2 - 10 * Math.sqrt(0.5), within(1e-12));
      assertThat(range.upper()).isCloseTo(2 + 10 * Math.sqrt(0.5), within(1e-12));
    });
    ScaleScore other = score("t", 1);
    ScaleScore one = score("s", 1);
    ChangeAnalyzer analyzer = analyzer(criteria());
    assertThatThrownBy(() -> analyzer.change(one, other)).hasMessageStartingWith("after: expected");
  }

  @Test
  void change_scoreThatIsNoNumber_isRefused() {
    ChangeAnalyzer analyzer = analyzer(criteria());
    assertThatThrownBy(() -> analyzer.change(Double.NaN, 1)).hasMessageStartingWith("before");
    assertThatThrownBy(() -> analyzer.change(1, Double.POSITIVE_INFINITY))
        .hasMessage("after: expected a finite number, found something else");
  }

  @Test
  void course_severalOccasions_comparesEachWithTheFirstAndTheOneBefore() {
    ScoreCourse course = analyzer(criteria())
        .course(List.of(
            OptionalDouble.empty(),
            OptionalDouble.of(0),
            OptionalDouble.of(8),
            OptionalDouble.empty(),
            OptionalDouble.of(16)));
    assertThat(course.occasions()).isEqualTo(5);
    assertThat(course.sinceFirst())
        .extracting(
            OccasionChange::from, OccasionChange::to, step -> step.change().changeClass())
        .containsExactly(
            tuple(2, 3, Optional.of(ChangeClass.UNCHANGED)),
            tuple(2, 5, Optional.of(ChangeClass.IMPROVED)));
    assertThat(course.sincePrevious())
        .extracting(
            OccasionChange::from, OccasionChange::to, step -> step.change().changeClass())
        .containsExactly(
            tuple(2, 3, Optional.of(ChangeClass.UNCHANGED)),
            tuple(3, 5, Optional.of(ChangeClass.UNCHANGED)));
    assertThat(analyzer(criteria()).course(List.of(OptionalDouble.of(1))).sinceFirst())
        .isEmpty();
  }

  private static void refused(ChangeCriteria.Builder criteria, String message) {
    assertThatThrownBy(criteria::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(message);
  }

  private static ChangeAnalyzer analyzer(ChangeCriteria.Builder criteria) {
    return ChangeAnalyzer.using(criteria.build());
  }

  private static ChangeCriteria.Builder criteria() {
    return ChangeCriteria.builder()
        .direction(Direction.HIGHER_IS_BETTER)
        .reliability(figure(0.5))
        .sd(5);
  }

  private static ChangeCriteria.Builder populations() {
    return criteria()
        .clinical(new Population(20, 5, "people in therapy"))
        .normative(new Population(40, 5, "people of the town"));
  }

  private static ReliabilityFigure figure(double value) {
    return new ReliabilityFigure(ReliabilityKind.RETEST, value, "a study");
  }

  private static List<String> codes(ChangeIndex index) {
    return index.reasons().stream().map(Reason::code).toList();
  }

  private static ScaleScore score(String scale, double answer) {
    return scored(scale, Answers.builder().answer("q", answer).build());
  }

  private static ScaleScore unanswered() {
    return scored("s", Answers.builder().build());
  }

  private static ScaleScore scored(String scale, Answers answers) {
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("i"))
        .addItem(Item.of("q", 0, 20))
        .addScale(Scale.builder().id(ScaleId.of(scale)).items("q").build())
        .build();
    return InstrumentScorer.withDefaults().score(instrument.resolve(), answers).score(scale);
  }
}
