package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores as R 4.2.2 computes them; the expressions stand in the README of the figures. */
class ReferenceFiguresTest {
  private static final double TOLERANCE = 1e-9;
  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @ParameterizedTest
  @CsvSource({
    "sum_complete, sum, complete",
    "mean_complete, mean, complete",
    "mean_available, mean, available",
    "mean_half, mean, at-least:0.5",
    "sum_prorated_half, sum, at-least:0.5",
    "pomp_half, pomp, at-least:0.5",
    "sum_prorated_80, sum, at-least:0.8"
  })
  void score_publishedDataSets_isAsInR(String column, String method, String missing)
      throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    for (String folder : List.of("bfi25", "ability16", "epi57", "couples-ims")) {
      compare(Path.of(root, folder), column, "--method", method, "--missing", missing);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "weighted_sum_complete, sum, complete",
    "weighted_mean_available, mean, available",
    "pomp_weighted_available, pomp, at-least:1"
  })
  void score_mixedRangesAndWeights_isAsInR(String column, String method, String missing)
      throws IOException {
    // the one set of these figures that is in the repository, beside the tests of the scorer
    Path folder = Path.of("..", "..", "assessment", "src/test/resources/fixtures/mixed-generated");
    compare(folder, column, "--method", method, "--missing", missing);
  }

  @ParameterizedTest
  @CsvSource({"bfi25, 14000", "ability16, 7625", "epi57, 4740", "couples-ims, 472"})
  void score_withoutOptions_isTheMeanOfAtLeastHalfTheItems(String folder, int rows)
      throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    assertThat(compare(Path.of(root, folder), "mean_half")).isEqualTo(rows);
  }

  private static int compare(Path folder, String column, Object... options) throws IOException {
    Shown shown =
        Runs.score(folder.resolve("instrument.json"), folder.resolve("responses.csv"), options);
    assertThat(shown.errors()).isEmpty();
    List<CSVRecord> found = rows(shown.output());
    List<CSVRecord> expected = rows(Files.readString(folder.resolve("expected-scores.csv")));
    assertThat(found).hasSameSizeAs(expected);
    Map<String, CSVRecord> byName = found.stream()
        .collect(
            Collectors.toMap(row -> row.get("respondent") + "/" + row.get("scale"), row -> row));
    for (CSVRecord figures : expected) {
      String name = figures.get("respondent") + "/" + figures.get("scale");
      String where = folder.getFileName() + " " + name + " " + column;
      assertThat(byName).as(where).containsKey(name);
      CSVRecord row = Objects.requireNonNull(byName.get(name));
      assertThat(row.get("answered")).as(where).isEqualTo(figures.get("answered"));
      String score = row.get("score");
      String figure = figures.get(column);
      assertThat(score.isEmpty()).as(where).isEqualTo(figure.isEmpty());
      assertThat(row.get("status").equals("scored")).as(where).isEqualTo(!figure.isEmpty());
      if (!figure.isEmpty()) {
        assertThat(Double.parseDouble(score))
            .as(where)
            .isCloseTo(Double.parseDouble(figure), within(TOLERANCE));
      }
    }
    return expected.size();
  }

  private static List<CSVRecord> rows(String content) throws IOException {
    try (CSVParser parser = CSVParser.builder()
        .setReader(new StringReader(content))
        .setFormat(WITH_HEADER)
        .get()) {
      return parser.getRecords();
    }
  }
}
