package dev.attune.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.scoring.Fixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expected figures: classical_reference.csv of the plateau fixtures, from R, for three series of R's datasets; the expressions
 * stand in the README of the figures. Left out are the columns of plain least squares, mean and standard deviation.
 */
@DisplayName("The classical statistics give the reference figures")
class TrendReferenceFiguresTest {
  private static final Fixture FIXTURE = Fixture.bundled("plateau");

  private Map<String, String> expected = Map.of();

  @ParameterizedTest
  @ValueSource(strings = {"Nile", "LakeHuron", "lh"})
  void analyze_referenceSeries_givesItsFigures(String series) {
    expected = FIXTURE.rows("classical_reference.csv").stream()
        .filter(row -> series.equals(row.get("series")))
        .findFirst()
        .orElseThrow();
    TrendReport report = TrendAnalyzer.withDefaults().analyze(values(series));

    assertThat(report.mannKendall().n()).isEqualTo((int) expected("n"));
    assertThat(report.mannKendall().s()).isEqualTo((long) expected("mk_s"));
    is("mk_var", report.mannKendall().variance());
    is("mk_z", report.mannKendall().z());
    is("mk_p", report.mannKendall().p());
    is("tau_b", report.mannKendall().tauB());
    is("sen_slope", report.senSlope().slope());
    is("sen_lo95", report.senSlope().limits().lower());
    is("sen_hi95", report.senSlope().limits().upper());
    is("intercept_conover", report.senSlope().conoverIntercept());
    is("intercept_medres", report.senSlope().medianResidualIntercept());
    is("acf1", report.autocorrelation());
    is("pettitt_k", report.changePoint().changeAfter());
    assertThat(report.changePoint().u()).isEqualTo((long) expected("pettitt_u"));
    is("pettitt_p", report.changePoint().p());
    is("hamed_rao_factor", report.hamedRao().factor());
    is("hamed_rao_factor_abs", report.hamedRao().absoluteFactor());
  }

  @Test
  @DisplayName(
      "The Nile changed after 1898, observation 28, as least squares with one break also finds")
  void changePoint_nile_is1898() {
    int after = (int) TrendAnalyzer.withDefaults()
        .changePoint(values("Nile"))
        .changeAfter()
        .value()
        .orElseThrow();

    assertThat(rows("Nile").get(after - 1).get("time")).isEqualTo("1898");
  }

  private static double[] values(String series) {
    return rows(series).stream()
        .mapToDouble(row -> Double.parseDouble(row.get("value")))
        .toArray();
  }

  private static List<Map<String, String>> rows(String series) {
    return FIXTURE.rows("classical_series.csv").stream()
        .filter(row -> series.equals(row.get("series")))
        .toList();
  }

  private double expected(String column) {
    return Double.parseDouble(expected.get(column));
  }

  private void is(String column, Figure actual) {
    is(column, actual.value().orElseThrow());
  }

  private void is(String column, double actual) {
    assertThat(actual)
        .as(column)
        .isCloseTo(expected(column), within(1e-9 * Math.abs(expected(column))));
  }
}
