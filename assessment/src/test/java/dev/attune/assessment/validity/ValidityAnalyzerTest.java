package dev.attune.assessment.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.Answers;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.reason.Reason;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Six items from 1 to 5 in three scales of two; the second item is reversed. A dot is a gap. */
class ValidityAnalyzerTest {
  private static final ValidityAnalyzer PLAIN = ValidityAnalyzer.of(instrument().resolve());

  @ParameterizedTest
  @CsvSource({
    "333333, 6",
    "334433, 2",
    "33.333, 3",
    "33.3.3, 2",
    "123451, 1",
    "......, 0",
    "....4., 1"
  })
  void longestRun_gap_endsARun(String answers, double expected) {
    is(answers, ValidityCheck.LONGEST_RUN, expected);
  }

  @ParameterizedTest
  @CsvSource({"333333, 1", "123451, 5", "1.1.2., 2", "......, 0"})
  void distinctAnswers_areCounted(String answers, double expected) {
    is(answers, ValidityCheck.DISTINCT_ANSWERS, expected);
  }

  @Test
  void variability_fewerThanTwoAnswers_isUndefined() {
    is("15....", ValidityCheck.RESPONSE_VARIABILITY, Math.sqrt(8)); // (1 − 3)² + (5 − 3)² over 1
    is("135...", ValidityCheck.RESPONSE_VARIABILITY, 2); // (4 + 0 + 4) over 2
    is("222222", ValidityCheck.RESPONSE_VARIABILITY, 0);
    isUndefined("1.....", ValidityCheck.RESPONSE_VARIABILITY, "TOO_FEW_ANSWERS_TO_CHECK");
    isUndefined("......", ValidityCheck.RESPONSE_VARIABILITY, "TOO_FEW_ANSWERS_TO_CHECK");
  }

  /** Halves in quarters of the range, after reversing. */
  @ParameterizedTest
  @CsvSource({
    "153355, 1", // (0,0) (2,2) (4,4): r = 1
    "113355, 0", // (0,4) (2,2) (4,4): products 0·… cancel: −2·2/3 + 0 + 2·2/3
    "113351, -1" // (0,4) (2,2) (4,0): r = −1
  })
  void evenOdd_halves_areCorrelated(String answers, double expected) {
    is(answers, ValidityCheck.EVEN_ODD_CONSISTENCY, expected);
  }

  @Test
  void evenOdd_correlation_isCorrectedForHalfTheLength() {
    // (0,1) (2,0) (4,4): means 2 and 5/3, products 6, squares 8 and 26/3
    double r = 6 / Math.sqrt(8 * 26 / 3.0);
    is("143155", ValidityCheck.EVEN_ODD_CONSISTENCY, 2 * r / (1 + r));
  }

  @Test
  void evenOdd_tooFewScalesOrNoDifferences_isUndefined() {
    isUndefined("1533.5", ValidityCheck.EVEN_ODD_CONSISTENCY, "TOO_FEW_SCALES");
    isUndefined("131115", ValidityCheck.EVEN_ODD_CONSISTENCY, "HALVES_DO_NOT_DIFFER");
  }

  @ParameterizedTest
  @CsvSource({"55...., 1", "33...., 1", "15...., 0"})
  void sameAnswerToOpposites_rawAnswersOfPairsKeyedApart_areCompared(
      String answers, double expected) {
    is(answers, ValidityCheck.SAME_ANSWER_TO_OPPOSITES, expected);
  }

  @Test
  void sameAnswerToOpposites_noSuchPairAnswered_isUndefined() {
    isUndefined("5.5555", ValidityCheck.SAME_ANSWER_TO_OPPOSITES, "NO_OPPOSITES");
    Instrument ranges = Instrument.builder()
        .id(InstrumentId.of("ranges"))
        .addItem(Item.of("q1", 1, 5))
        .addItem(Item.of("q2", 1, 7))
        .addScale(Scale.builder()
            .id(ScaleId.of("s"))
            .addTerm(Term.of("q1"))
            .addTerm(Term.reversed("q2"))
            .build())
        .build();
    assertThat(code(ValidityAnalyzer.of(ranges.resolve())
            .check(answers("44"))
            .figure(ValidityCheck.SAME_ANSWER_TO_OPPOSITES)))
        .isEqualTo("NO_OPPOSITES");
  }

  @Test
  void secondsPerAnswer_timeGiven_isDividedByTheAnswers() {
    assertThat(PLAIN
            .check(answers("12.4.."), Duration.ofMillis(4500))
            .figure(ValidityCheck.SECONDS_PER_ANSWER)
            .value())
        .hasValue(1.5);
    assertThat(code(PLAIN
            .check(answers("......"), Duration.ofSeconds(3))
            .figure(ValidityCheck.SECONDS_PER_ANSWER)))
        .isEqualTo("TOO_FEW_ANSWERS_TO_CHECK");
    isUndefined("123451", ValidityCheck.SECONDS_PER_ANSWER, "NO_TIME");
    Answers all = answers("123451");
    assertThatThrownBy(() -> PLAIN.check(all, Duration.ZERO))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("taken: expected a millisecond or more, found less");
  }

  @Test
  void mahalanobis_twoItems_isAsByHand() {
    // sample (1,1) (2,2) (3,1) (2,3), the gap not counted: mean (2, 7/4), variances 2/3 and 11/12,
    // covariance 0;
    // for (3,3): 1/(2/3) + (5/4)²/(11/12) = 3/2 + 75/44
    ValidityAnalyzer analyzer =
        ValidityAnalyzer.of(two()).withSample(sample("11", "22", "31", "23", "5."));
    Figure figure = analyzer.check(answers("33")).figure(ValidityCheck.MAHALANOBIS_DISTANCE);
    assertThat(figure.value().orElseThrow()).isCloseTo(1.5 + 75 / 44.0, within(1e-12));
    assertThat(code(analyzer.check(answers("3.")).figure(ValidityCheck.MAHALANOBIS_DISTANCE)))
        .isEqualTo("INCOMPLETE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11", "12 34", "11 31 51 41", "12 24 36 48"})
  void mahalanobis_singularSample_isUndefined(String rows) {
    Instrument wide = Instrument.builder()
        .id(InstrumentId.of("wide"))
        .addItem(Item.of("q1", 0, 9))
        .addItem(Item.of("q2", 0, 9))
        .addScale(Scale.builder().id(ScaleId.of("s")).items("q1", "q2").build())
        .build();
    String[] given = rows.isEmpty() ? new String[0] : rows.split(" ", -1);
    Figure figure = ValidityAnalyzer.of(wide.resolve())
        .withSample(sample(given))
        .check(answers("33"))
        .figure(ValidityCheck.MAHALANOBIS_DISTANCE);
    assertThat(code(figure)).isEqualTo("SINGULAR_COVARIANCE");
  }

  @Test
  void check_noSample_saysSo() {
    isUndefined("123451", ValidityCheck.MAHALANOBIS_DISTANCE, "NO_SAMPLE");
  }

  @Test
  void check_noBounds_remarksOnNothing() {
    assertThat(PLAIN.check(answers("555555")).findings())
        .allSatisfy(finding -> assertThat(finding.passed()).isEmpty());
  }

  @Test
  void check_boundsOfTheCaller_areStrict() {
    ValidityBound long5 = ValidityBound.above(ValidityCheck.LONGEST_RUN, 5);
    ValidityBound long6 = ValidityBound.above(ValidityCheck.LONGEST_RUN, 6);
    ValidityBound flat = ValidityBound.below(ValidityCheck.RESPONSE_VARIABILITY, 0.5);
    ValidityBound hasty = ValidityBound.below(ValidityCheck.SECONDS_PER_ANSWER, 2);
    ValidityReport report = PLAIN.withBounds(long5, long6, flat, hasty).check(answers("555555"));
    assertThat(report.finding(ValidityCheck.LONGEST_RUN).passed()).containsExactly(long5);
    assertThat(report.finding(ValidityCheck.RESPONSE_VARIABILITY).passed()).containsExactly(flat);
    assertThat(report.finding(ValidityCheck.SECONDS_PER_ANSWER).passed()).isEmpty();
    assertThatThrownBy(() -> ValidityBound.above(ValidityCheck.LONGEST_RUN, Double.NaN))
        .hasMessageStartingWith("bound: expected a finite number");
  }

  @Test
  @DisplayName("Regression: the numbers of categories are names, not magnitudes")
  void check_categories_arePassedOver() {
    Instrument instrument = Instrument.builder()
        .id(InstrumentId.of("living"))
        .addItem(Item.of("q1", 1, 5))
        .addItem(Item.builder()
            .id(ItemId.of("q2"))
            .addOption(Option.of(1, "alone"))
            .addOption(Option.of(5, "together"))
            .categorical(true)
            .build())
        .addItem(Item.of("q3", 1, 5))
        .addScale(Scale.builder().id(ScaleId.of("s")).items("q1", "q3").build())
        .build();
    ValidityReport report = ValidityAnalyzer.of(instrument.resolve())
        .withSample(sample("151", "113", "355", "212"))
        .check(answers("151"));
    assertThat(report.answered()).isEqualTo(3);
    assertThat(report.figure(ValidityCheck.LONGEST_RUN).value()).hasValue(1);
    assertThat(report.figure(ValidityCheck.DISTINCT_ANSWERS).value()).hasValue(1);
    assertThat(report.figure(ValidityCheck.RESPONSE_VARIABILITY).value()).hasValue(0);
  }

  @Test
  void check_answerNotTaken_isRefusedWithoutRepeatingIt() {
    Answers wrong = Answers.builder().answer("q1", 77).build();
    assertThatThrownBy(() -> PLAIN.check(wrong))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("answers.q1: expected an answer that the item takes, found something else");
    Answers unknown = Answers.builder().answer("q7", 1).build();
    assertThatThrownBy(() -> PLAIN.check(unknown)).isInstanceOf(UnknownNameException.class);
    assertThatThrownBy(() -> PLAIN.withSample(List.of(wrong)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  @DisplayName("S-19: a report carries method, version, number answered and note")
  void check_anyAnswers_carriesMethodVersionAndNote() {
    ValidityReport report = PLAIN.check(answers("1....."));
    assertThat(report.method()).isEqualTo("attune-validity");
    assertThat(report.methodVersion()).isEqualTo("1");
    assertThat(report.answered()).isEqualTo(1);
    assertThat(report.items()).isEqualTo(6);
    assertThat(report.note()).contains("diagnosis");
    assertThat(report.findings())
        .extracting(ValidityFinding::check)
        .containsExactly(ValidityCheck.values());
  }

  private static void is(String answers, ValidityCheck check, double expected) {
    assertThat(PLAIN.check(answers(answers)).figure(check).value().orElseThrow())
        .isCloseTo(expected, within(1e-12));
  }

  private static void isUndefined(String answers, ValidityCheck check, String reason) {
    assertThat(code(PLAIN.check(answers(answers)).figure(check))).isEqualTo(reason);
  }

  private static String code(Figure figure) {
    assertThat(figure.value()).isEmpty();
    return figure.whyUndefined().map(Reason::code).orElseThrow();
  }

  private static List<Answers> sample(String... rows) {
    return Arrays.stream(rows).map(ValidityAnalyzerTest::answers).toList();
  }

  private static Answers answers(String digits) {
    Answers.Builder answers = Answers.builder();
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '.') {
        answers.answer("q" + (i + 1), digits.charAt(i) - '0');
      }
    }
    return answers.build();
  }

  private static ScoringKey two() {
    return Instrument.builder()
        .id(InstrumentId.of("two"))
        .addItem(Item.of("q1", 1, 5))
        .addItem(Item.of("q2", 1, 5))
        .addScale(Scale.builder().id(ScaleId.of("s")).items("q1", "q2").build())
        .build()
        .resolve();
  }

  private static Instrument instrument() {
    Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("six"));
    for (int i = 1; i <= 6; i++) {
      instrument.addItem(Item.of("q" + i, 1, 5));
    }
    return instrument
        .addScale(Scale.builder()
            .id(ScaleId.of("a"))
            .addTerm(Term.of("q1"))
            .addTerm(Term.reversed("q2"))
            .build())
        .addScale(Scale.builder().id(ScaleId.of("b")).items("q3", "q4").build())
        .addScale(Scale.builder().id(ScaleId.of("c")).items("q5", "q6").build())
        .build();
  }
}
