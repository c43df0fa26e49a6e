package dev.attune.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.assessment.figure.Figure;
import dev.attune.core.error.InvalidValueException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The classical statistics say what they found, or why they found nothing")
class TrendAnalyzerTest {
  private static final TrendAnalyzer ANALYZER = TrendAnalyzer.withDefaults();

  @Test
  @DisplayName(
      "Five rising values: S is 10 of 10, its variance 5 · 4 · 15 / 18, worked out by hand")
  void analyze_fiveRisingValues_asByHand() {
    TrendReport report = ANALYZER.analyze(1, 3, 4, 7, 8);

    assertThat(report.mannKendall().s()).isEqualTo(10);
    assertThat(report.mannKendall().variance()).isEqualTo(300.0 / 18);
    assertThat(report.mannKendall().z()).isEqualTo(9 / Math.sqrt(300.0 / 18));
    assertThat(report.mannKendall().tauB()).isEqualTo(Figure.of(1));
    // 1, 1, 3/2, 5/3, 7/4, 2, 2, 2, 2, 3: the mean of the fifth and the sixth
    assertThat(report.senSlope().slope()).isEqualTo(Figure.of(1.875));
    // (10 − 1.96 · 4.08) / 2 = 1.0 and (10 + 1.96 · 4.08) / 2 + 1 = 10.0
    assertThat(report.senSlope().limits().lower()).isEqualTo(Figure.of(1));
    assertThat(report.senSlope().limits().upper()).isEqualTo(Figure.of(3));
    assertThat(report.senSlope().conoverIntercept()).isEqualTo(Figure.of(4 - 2 * 1.875));
    // 1, 1.125, 0.25, 1.375, 0.5
    assertThat(report.senSlope().medianResidualIntercept()).isEqualTo(Figure.of(1));
    // ranks 1 and 2 of 5: 2 · 3 − 2 · 6
    assertThat(report.changePoint().u()).isEqualTo(6);
    assertThat(report.changePoint().changeAfter()).isEqualTo(Figure.of(2));
  }

  @Test
  @DisplayName("One value has no slope and no change, and says so")
  void analyze_oneValue_saysWhatItLacks() {
    TrendReport report = ANALYZER.analyze(7);

    assertThat(report.mannKendall().s()).isZero();
    assertThat(report.mannKendall().p()).isEqualTo(1);
    assertThat(why(report.mannKendall().tauB())).isEqualTo("All values are the same.");
    assertThat(why(report.senSlope().slope())).isEqualTo("Values: 1; this figure needs 2.");
    assertThat(report.senSlope().limits().lower()).isEqualTo(report.senSlope().slope());
    assertThat(report.senSlope().conoverIntercept()).isEqualTo(report.senSlope().slope());
    assertThat(why(report.autocorrelation())).isEqualTo("All values are the same.");
    assertThat(why(report.hamedRao().factor())).isEqualTo("Values: 1; this figure needs 3.");
    assertThat(why(report.changePoint().changeAfter())).isEqualTo("All values are the same.");
    assertThat(report.changePoint().p()).isEqualTo(1);
  }

  @Test
  void analyze_twoValues_haveASlopeWithoutLimits() {
    TrendReport report = ANALYZER.analyze(7, 4);

    assertThat(report.mannKendall().s()).isEqualTo(-1);
    assertThat(report.mannKendall().z()).isZero();
    assertThat(report.senSlope().slope()).isEqualTo(Figure.of(-3));
    assertThat(why(report.senSlope().limits().lower()))
        .isEqualTo("There are too few slopes between two values for limits of this confidence.");
    assertThat(report.autocorrelation()).isEqualTo(Figure.of(-0.5));
    assertThat(report.changePoint().changeAfter()).isEqualTo(Figure.of(1));
  }

  @Test
  @DisplayName("The same value throughout is level, even one that no double holds exactly")
  void analyze_constantSeries_isLevel() {
    TrendReport report = ANALYZER.analyze(0.1, 0.1, 0.1, 0.1, 0.1, 0.1);

    assertThat(report.mannKendall().variance()).isZero();
    assertThat(report.mannKendall().z()).isZero();
    assertThat(report.mannKendall().p()).isEqualTo(1);
    assertThat(report.mannKendall().tauB().isDefined()).isFalse();
    assertThat(report.senSlope().slope()).isEqualTo(Figure.of(0));
    assertThat(report.senSlope().limits().upper()).isEqualTo(Figure.of(0));
    assertThat(report.senSlope().conoverIntercept()).isEqualTo(Figure.of(0.1));
    assertThat(report.autocorrelation().isDefined()).isFalse();
    assertThat(why(report.hamedRao().absoluteFactor()))
        .isEqualTo("What the slope leaves over is the same everywhere.");
    assertThat(report.changePoint().u()).isZero();
  }

  @Test
  void analyze_zeroOfEitherSign_isOneValue() {
    assertThat(ANALYZER.analyze(0.0, -0.0, 0.0)).isEqualTo(ANALYZER.analyze(0, 0, 0));
    assertThat(ANALYZER.mannKendall(0.0, -0.0).s()).isZero();
  }

  @Test
  void verbs_oneByOne_giveThePartsOfTheReport() {
    double[] series = {4, 5, 5, 7, 6, 8, 3};
    TrendReport report = ANALYZER.withConfidence(0.5).analyze(series);

    assertThat(ANALYZER.mannKendall(series)).isEqualTo(report.mannKendall());
    assertThat(ANALYZER.withConfidence(0.5).senSlope(series)).isEqualTo(report.senSlope());
    assertThat(ANALYZER.senSlope(series)).isNotEqualTo(report.senSlope());
    assertThat(ANALYZER.autocorrelation(series)).isEqualTo(report.autocorrelation());
    assertThat(ANALYZER.hamedRao(series)).isEqualTo(report.hamedRao());
    assertThat(ANALYZER.changePoint(series)).isEqualTo(report.changePoint());
  }

  @Test
  void analyze_callersArray_staysAsItWas() {
    double[] series = {3, 1, 2};
    ANALYZER.analyze(series);

    assertThat(series).containsExactly(3, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.5e150, -1e151})
  void analyze_noSuchNumber_isRefusedWithoutTellingIt(double value) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ANALYZER.analyze(1, value))
        .withMessage(
            "values[1]: expected a finite number within 1e150 either way, found something else");
  }

  @Test
  void analyze_noValues_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(ANALYZER::analyze)
        .withMessage("values: expected one value or more, found none");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
  void withConfidence_noShare_isRefused(double confidence) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ANALYZER.withConfidence(confidence))
        .withMessageStartingWith("confidence: expected a number above 0 and below 1");
  }

  private static String why(Figure figure) {
    return figure.whyUndefined().orElseThrow().text();
  }
}
