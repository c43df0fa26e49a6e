package dev.attune.assessment.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.Answers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any answers to eight items from 0 to 6; −1 is a gap. */
class ValidityLawsTest {
  private static final int ITEMS = 8;

  @Provide
  Arbitrary<List<Integer>> sheets() {
    return Arbitraries.integers().between(-1, 6).list().ofSize(ITEMS);
  }

  @Provide
  Arbitrary<List<List<Integer>>> samples() {
    return Arbitraries.integers().between(0, 6).list().ofSize(ITEMS).list().ofSize(30);
  }

  @Property
  void check_readBackwards_runsSpreadAndDistinctAnswersStay(@ForAll("sheets") List<Integer> sheet) {
    List<Integer> backwards = new ArrayList<>(sheet);
    Collections.reverse(backwards);
    ValidityReport there = check(sheet, 1, 0);
    ValidityReport back = check(backwards, 1, 0);
    for (ValidityCheck check : List.of(ValidityCheck.LONGEST_RUN, ValidityCheck.DISTINCT_ANSWERS)) {
      assertThat(back.figure(check)).isEqualTo(there.figure(check));
    }
    same(
        back.figure(ValidityCheck.RESPONSE_VARIABILITY),
        there.figure(ValidityCheck.RESPONSE_VARIABILITY),
        1);
  }

  @Property
  void check_scaleStretchedAndShifted_onlyTheSpreadIsStretched(
      @ForAll("sheets") List<Integer> sheet,
      @ForAll @IntRange(min = 1, max = 5) int stretch,
      @ForAll @IntRange(min = -9, max = 9) int shift) {
    ValidityReport plain = check(sheet, 1, 0);
    ValidityReport other = check(sheet, stretch, shift);
    for (ValidityCheck check : ValidityCheck.values()) {
      same(
          other.figure(check),
          plain.figure(check),
          check == ValidityCheck.RESPONSE_VARIABILITY ? stretch : 1);
    }
  }

  @Property
  void check_figures_stayInTheirRanges(@ForAll("sheets") List<Integer> sheet) {
    ValidityReport report = check(sheet, 1, 0);
    double run = report.figure(ValidityCheck.LONGEST_RUN).value().orElseThrow();
    double distinct = report.figure(ValidityCheck.DISTINCT_ANSWERS).value().orElseThrow();
    assertThat(run + distinct).isLessThanOrEqualTo(report.answered() + 1.0);
    assertThat(distinct == 1)
        .isEqualTo(report.answered() > 0
            && report.figure(ValidityCheck.RESPONSE_VARIABILITY).value().orElse(0) == 0);
    report
        .figure(ValidityCheck.EVEN_ODD_CONSISTENCY)
        .value()
        .ifPresent(value -> assertThat(value).isBetween(-1.0, 1.0));
    report
        .figure(ValidityCheck.SAME_ANSWER_TO_OPPOSITES)
        .value()
        .ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
  }

  /** The trace of the hat matrix: over the sample itself, the squared distances add up to items · (rows − 1). */
  @Property(tries = 200)
  void mahalanobis_overTheSampleItself_addsUp(@ForAll("samples") List<List<Integer>> sample) {
    ValidityAnalyzer analyzer = ValidityAnalyzer.of(key(1, 0))
        .withSample(sample.stream().map(row -> answers(row, 1, 0)).toList());
    double sum = 0;
    for (List<Integer> row : sample) {
      Figure figure = analyzer.check(answers(row, 1, 0)).figure(ValidityCheck.MAHALANOBIS_DISTANCE);
      if (!figure.isDefined()) {
        return;
      }
      assertThat(figure.value().orElseThrow()).isNotNegative();
      sum += figure.value().orElseThrow();
    }
    assertThat(sum).isCloseTo(ITEMS * (sample.size() - 1.0), within(1e-6));
  }

  private static void same(Figure actual, Figure expected, double times) {
    assertThat(actual.whyUndefined()).isEqualTo(expected.whyUndefined());
    expected
        .value()
        .ifPresent(value ->
            assertThat(actual.value().orElseThrow()).isCloseTo(value * times, within(1e-9)));
  }

  private static ValidityReport check(List<Integer> sheet, int stretch, int shift) {
    return ValidityAnalyzer.of(key(stretch, shift)).check(answers(sheet, stretch, shift));
  }

  private static Answers answers(List<Integer> sheet, int stretch, int shift) {
    Answers.Builder answers = Answers.builder();
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.get(i) >= 0) {
        answers.answer("q" + i, sheet.get(i) * stretch + shift);
      }
    }
    return answers.build();
  }

  /** Four scales of two items each; the second item of every other scale is reversed. */
  private static ScoringKey key(int stretch, int shift) {
    Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("law"));
    for (int i = 0; i < ITEMS; i++) {
      instrument.addItem(Item.of("q" + i, shift, 6.0 * stretch + shift));
    }
    for (int i = 0; i < ITEMS; i += 2) {
      instrument.addScale(Scale.builder()
          .id(ScaleId.of("s" + i))
          .addTerm(Term.of("q" + i))
          .addTerm(i % 4 == 0 ? Term.reversed("q" + (i + 1)) : Term.of("q" + (i + 1)))
          .build());
    }
    return instrument.build().resolve();
  }
}
