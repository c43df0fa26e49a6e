package dev.attune.assessment.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.Fixture;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Longest run, variability, distinct answers and Mahalanobis distance of 2 800 people, as R 4.2.2 computes them. */
@NullUnmarked // maps and rows of figures: a missing one fails the test anyway
class ValidityReferenceFiguresTest {
  @Test
  void check_publishedDataSet_isAsInR() {
    Fixture fixture = Fixture.inPlace("bfi25");
    Map<String, Answers> responses = fixture.responses();
    ValidityAnalyzer analyzer = ValidityAnalyzer.of(fixture.instrument().resolve())
        .withSample(List.copyOf(responses.values()));
    List<Map<String, String>> rows = fixture.rows("expected-validity.csv");
    for (Map<String, String> row : rows) {
      ValidityReport report = analyzer.check(responses.get(row.get("respondent")));
      assertThat(report.answered()).isEqualTo(Integer.parseInt(row.get("answered")));
      is(report, ValidityCheck.LONGEST_RUN, row, "longest_run");
      is(report, ValidityCheck.RESPONSE_VARIABILITY, row, "irv");
      is(report, ValidityCheck.DISTINCT_ANSWERS, row, "distinct");
      is(report, ValidityCheck.MAHALANOBIS_DISTANCE, row, "mahalanobis_d2");
    }
    assertThat(rows).hasSize(2800);
    assertThat(fixture.unread("expected-validity.csv")).isEmpty();
  }

  private static void is(
      ValidityReport report, ValidityCheck check, Map<String, String> row, String column) {
    Figure figure = report.figure(check);
    String expected = row.get(column);
    assertThat(figure.isDefined()).as(column).isEqualTo(!expected.isEmpty());
    figure
        .value()
        .ifPresent(value -> assertThat(value)
            .as(row.get("respondent") + " " + column)
            .isCloseTo(Double.parseDouble(expected), Percentage.withPercentage(1e-6)));
  }
}
