package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.sample.Reliability;
import dev.attune.assessment.sample.SampleAccumulator;
import dev.attune.assessment.sample.SampleReport;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.parts.questionnaire.InstrumentFile;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import dev.attune.examples.parts.questionnaire.Row;
import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReliabilityCommandTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "everyday-closeness");
  private static final Path INSTRUMENT = Runs.INPUTS.resolve("instrument.json");
  private static final Path RESPONSES = Runs.INPUTS.resolve("before.csv");

  /** Where the figures of a scale stand in the library's JSON. */
  private static final Map<String, String> OF_SCALE = Map.ofEntries(
      Map.entry("/k", "/items"),
      Map.entry("/n", "/respondents"),
      Map.entry("/n_complete", "/complete"),
      Map.entry("/missing_cells", "/missingAnswers"),
      Map.entry("/listwise/alpha", "/listwise/alpha/value"),
      Map.entry("/listwise/alpha_standardized", "/listwise/standardisedAlpha/value"),
      Map.entry("/listwise/mean_r", "/listwise/meanCorrelation/value"),
      Map.entry("/listwise/lambda2", "/listwise/lambda2/value"),
      Map.entry("/pairwise/alpha", "/pairwise/alpha/value"),
      Map.entry("/pairwise/alpha_standardized", "/pairwise/standardisedAlpha/value"),
      Map.entry("/pairwise/mean_r", "/pairwise/meanCorrelation/value"),
      Map.entry("/pairwise/lambda2", "/pairwise/lambda2/value"),
      Map.entry("/sum_complete_mean", "/sum/mean/value"),
      Map.entry("/sum_complete_sd", "/sum/sd/value"),
      Map.entry("/sem_sum_listwise", "/sum/standardError/value"),
      Map.entry("/mean_available_mean", "/mean/mean/value"),
      Map.entry("/mean_available_sd", "/mean/sd/value"),
      Map.entry("/sem_mean_available_pairwise", "/mean/standardError/value"),
      Map.entry("/alpha_listwise_feldt95/lower", "/alphaInterval/lower/value"),
      Map.entry("/alpha_listwise_feldt95/upper", "/alphaInterval/upper/value"),
      Map.entry("/omega_total_ml1_cov", "/omegaOneFactor/omega/value"),
      Map.entry("/omega_ml1_loadings", "/omegaOneFactor/loadings"),
      Map.entry("/omega_ml1_uniquenesses", "/omegaOneFactor/uniquenesses"),
      Map.entry("/omega_total_minres1_cor", "/omegaMinimumResidual/omega/value"),
      Map.entry("/omega_minres1_loadings", "/omegaMinimumResidual/loadings"),
      Map.entry("/items", "/itemStatistics"));

  private static final Map<String, String> OF_ITEM = Map.of(
      "item", "/item",
      "n", "/answered",
      "mean", "/mean/value",
      "sd", "/sd/value",
      "item_rest_listwise", "/itemRest/value",
      "item_rest_pairwise", "/itemRestPairwise/value",
      "alpha_if_dropped_listwise", "/alphaIfDropped/value",
      "alpha_if_dropped_pairwise", "/alphaIfDroppedPairwise/value");

  @TempDir
  private Path folder;

  /** All figures but the interval and the omegas were also worked out with some plain Python that knows nothing of the library. */
  @Test
  void reliability_bundledAnswers_areTheExpectedBytes() throws IOException {
    Path page = folder.resolve("reliability.html");
    Shown shown = run(INSTRUMENT, RESPONSES, "--report", page);
    assertThat(shown.errors()).isEmpty();
    assertThat(shown.output()).isEqualTo(Files.readString(EXPECTED.resolve("reliability.txt")));
    assertThat(page).hasSameTextualContentAs(EXPECTED.resolve("reliability.html"));
    assertThat(shown.output().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void reliability_out_isTheLibrarysOwnReport() throws IOException {
    Path out = folder.resolve("out.json");
    assertThat(run(INSTRUMENT, RESPONSES, "--out", out).output())
        .isEqualTo(run(INSTRUMENT, RESPONSES).output());
    SampleReport report = AttuneJson3.read(Files.readString(out), SampleReport.class);
    ScoringKey key =
        InstrumentFile.read(INSTRUMENT, Instrument.DEFAULT_METHOD, Instrument.DEFAULT_MISSING);
    SampleAccumulator sample = SampleAccumulator.of(key);
    try (ResponsesFile rows = ResponsesFile.open(RESPONSES, key, false)) {
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        sample.add(((Row.Response) row.get()).answers());
      }
    }
    assertThat(report).isEqualTo(sample.report());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bfi25", "ability16", "epi57", "couples-ims"})
  void reliability_publishedDataSet_isAsInR(String name) throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    Path figures = Path.of(root, name);
    Path responses = figures.resolve("responses.csv");
    compare(figures, name.equals("epi57") ? firstOccasion(responses) : responses);
  }

  @Test
  void reliability_mixedRangesAndWeights_isAsInR() throws IOException {
    Path figures = Path.of("..", "..", "assessment", "src/test/resources/fixtures/mixed-generated");
    compare(figures, figures.resolve("responses.csv"));
  }

  private Path firstOccasion(Path responses) throws IOException {
    List<String> rows = Files.readAllLines(responses);
    return Files.write(
        folder.resolve("first.csv"),
        rows.stream()
            .filter(row -> row.startsWith("respondent,")
                || row.substring(0, row.indexOf(',')).endsWith("-1"))
            .toList());
  }

  private void compare(Path figures, Path responses) throws IOException {
    Path out = folder.resolve("out.json");
    Shown shown = run(figures.resolve("instrument.json"), responses, "--out", out);
    assertThat(shown.errors()).isEmpty();
    JsonNode scales = JsonMapper.shared().readTree(Files.readString(out)).get("scales");
    JsonNode expected = JsonMapper.shared()
        .readTree(Files.readString(figures.resolve("expected-reliability.json")));
    int compared = 0;
    for (JsonNode scale : scales) {
      JsonNode of = expected.get(scale.get("scale").asString());
      if (of == null) { // R gives no figures for a single item
        assertThat(scale.get("items").asInt()).isEqualTo(1);
        assertThat(scale.at("/listwise/alpha/value").isMissingNode()).isTrue();
        continue;
      }
      compared++;
      List<String> known = leaves("", of);
      assertThat(OF_SCALE.keySet()).containsAll(known);
      for (String name : known) {
        String pointer = Objects.requireNonNull(OF_SCALE.get(name));
        compare(name, scale.at(pointer), of.at(name));
      }
      assertThat(scale.at("/omegaOneFactor/omega/value").isMissingNode())
          .isEqualTo(!of.has("omega_total_ml1_cov"));
    }
    assertThat(compared).isEqualTo(expected.size());
  }

  /** The places of numbers and lists in a document. */
  private static List<String> leaves(String place, JsonNode node) {
    List<String> leaves = new ArrayList<>();
    node.properties().forEach(property -> {
      String below = place + "/" + property.getKey();
      if (property.getValue().isObject()) {
        leaves.addAll(leaves(below, property.getValue()));
      } else {
        leaves.add(below);
      }
    });
    return leaves;
  }

  private static void compare(String name, JsonNode actual, JsonNode expected) {
    if (name.equals("/items")) {
      assertThat(actual.size()).isEqualTo(expected.size());
      for (int i = 0; i < expected.size(); i++) {
        JsonNode item = expected.get(i);
        assertThat(OF_ITEM.keySet()).containsAll(item.propertyNames());
        for (String figure : item.propertyNames()) {
          String pointer = Objects.requireNonNull(OF_ITEM.get(figure));
          compare("/" + figure, actual.get(i).at(pointer), item.get(figure));
        }
      }
    } else if (expected.isArray()) {
      assertThat(actual.size()).isEqualTo(expected.size());
      for (int i = 0; i < expected.size(); i++) {
        close(name, actual.get(i).asDouble(), expected.get(i).asDouble());
      }
    } else if (expected.isNull()) {
      assertThat(actual.isMissingNode()).as(name).isTrue();
    } else if (expected.isString()) {
      assertThat(actual.asString()).isEqualTo(expected.asString());
    } else {
      close(name, actual.asDouble(), expected.asDouble());
    }
  }

  /** Iterative fits at 1e-4, everything else at 1e-8 of the figure. */
  private static void close(String name, double actual, double expected) {
    double tolerance = name.startsWith("/omega") ? 1e-4 : 1e-8 * Math.abs(expected);
    assertThat(actual).as(name).isCloseTo(expected, within(tolerance));
  }

  @Test
  void reliability_figuresThatAreUndefined_sayWhyOnce() throws IOException {
    Path instrument = Files.writeString(folder.resolve("one.json"), """
        {"id": "i", "items": [{"id": "q", "min": 1, "max": 5}],
         "scales": [{"id": "one", "items": [{"item": "q"}]},
                    {"id": "total", "items": [{"scale": "one"}]}]}
        """);
    Path responses = Files.writeString(folder.resolve("r.csv"), "respondent,q\na,1\nb,5\n");
    assertThat(run(instrument, responses).output())
        .contains("  alpha                                 -         -\n")
        .containsOnlyOnce("- Items: 1; this figure needs 2.\n")
        .containsOnlyOnce("- Items: 1; this figure needs 3.\n")
        .contains("  q            2  3.00  2.83          -              -\n")
        .contains("- total adds up subscale scores: see the figures of its subscales.\n");
  }

  @Test
  void reliability_lenient_tellsWhatWasSetAside() throws IOException {
    Path instrument = Files.writeString(folder.resolve("instrument.json"), Malformed.INSTRUMENT);
    Path responses =
        Files.writeString(folder.resolve("r.csv"), Malformed.RESPONSES + "e-1,9,3\ne-2,1\n");
    assertThat(run(instrument, responses).exitCode()).isEqualTo(2);
    Path out = folder.resolve("out.json");
    Shown shown = run(instrument, responses, "--lenient", "--out", out);
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.errors())
        .isEqualTo(responses
            + ": line 6: The answer to q1 is not one the item takes; it is treated as missing.\n"
            + responses
            + ": line 7: expected 3 cells, as in the header, found 2; the row is left out\n");
    SampleReport report = AttuneJson3.read(Files.readString(out), SampleReport.class);
    assertThat(report.setAside()).isEqualTo(1);
    assertThat(report.respondents()).isEqualTo(5);
    Reliability scale = report.scale("s");
    assertThat(scale.missingAnswers()).isEqualTo(2);
  }

  @Test
  void reliability_outputThatWouldOverwriteAnInput_isRefused() {
    assertThat(run(INSTRUMENT, RESPONSES, "--out", RESPONSES).exitCode()).isEqualTo(2);
  }

  @Test
  void reliability_help_tellsTheOptions() {
    Shown shown = Runs.run("reliability", "--help");
    assertThat(shown.output())
        .contains("--instrument", "--responses", "--lenient", "--out", "--report");
    assertThat(shown.output()).doesNotContain("--method");
  }

  private static Shown run(Path instrument, Path responses, Object... more) {
    return Runs.run(Stream.concat(
            Stream.of(
                "reliability",
                "--instrument",
                instrument.toString(),
                "--responses",
                responses.toString()),
            Stream.of(more).map(Object::toString))
        .toArray(String[]::new));
  }
}
