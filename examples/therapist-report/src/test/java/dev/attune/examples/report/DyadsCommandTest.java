package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.agreement.PairAgreement;
import dev.attune.assessment.agreement.PairComparison;
import dev.attune.assessment.figure.Figure;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DyadsCommandTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "everyday-closeness");
  private static final Path INSTRUMENT = Runs.INPUTS.resolve("instrument.json");
  private static final Path RESPONSES = Runs.INPUTS.resolve("before.csv");

  @TempDir
  private Path folder;

  @Test
  void dyads_bundledAnswers_areTheExpectedBytes() throws IOException {
    Path out = folder.resolve("dyads.json");
    Path page = folder.resolve("dyads.html");
    Shown shown = run(INSTRUMENT, RESPONSES, "warmth", "--out", out, "--report", page);
    assertThat(shown).isEqualTo(new Shown(0, "Compared 6 of 6 couples on warmth.\n", ""));
    assertThat(Files.readString(out)).isEqualTo(expected("dyads.json"));
    assertThat(Files.readString(page)).isEqualTo(expected("dyads.html"));
    assertThat(run(INSTRUMENT, RESPONSES, "warmth").output()).isEqualTo(expected("dyads.json"));
  }

  @Test
  void dyads_bundledAnswers_standSideBySide() throws IOException {
    JsonNode json =
        AttuneJson3.mapper().readTree(run(INSTRUMENT, RESPONSES, "warmth").output());
    PairComparison first =
        AttuneJson3.read(json.at("/couples/0/comparison").toString(), PairComparison.class);
    assertThat(first.firstScore()).hasValue(2.5);
    assertThat(first.secondScore()).hasValue(3.75);
    assertThat(first.discrepancy()).isEqualTo(Figure.of(-1.25));
    // 3,2,4,3 and 4,3,2,4: w3 is two apart, the others one
    assertThat(first.mostDifferent()).containsExactly("w3");
    // 4-2 and 6-1 have no score
    assertThat(json.at("/agreement/complete").asInt()).isEqualTo(4);
    assertThat(json.at("/items").size()).isEqualTo(4);
  }

  @Test
  void dyads_partnerNotInTheFile_isMissed() throws IOException {
    Path responses = Files.writeString(
        folder.resolve("r.csv"), "respondent,q\na-1,1\nb-2,2\na-2,1.5\nodd-b-1,1\n");
    JsonNode json =
        AttuneJson3.mapper().readTree(run(instrument(), responses, "s").output());
    assertThat(json.get("withoutPartner").toString()).isEqualTo("[\"b\",\"odd-b\"]");
    assertThat(json.at("/couples/0/couple").asString()).isEqualTo("a");
    assertThat(json.get("couples").size()).isEqualTo(1);
    // 1.5 is an answer the item takes, and no category
    assertThat(json.at("/items/0/notCompared").asString()).contains("expected answers among");
    Path page = folder.resolve("page.html");
    run(instrument(), responses, "s", "--report", page);
    assertThat(page).content().contains("Not compared: one of the two is not in the file.");
  }

  /** SEM = 0.8·√(1 − 0.82) from the questionnaire, so that a discrepancy is reliable beyond 1.96·√2·SEM = 0.94. */
  @Test
  void dyads_errorOfTheQuestionnaire_judgesDiscrepancies() {
    JsonNode json =
        AttuneJson3.mapper().readTree(run(INSTRUMENT, RESPONSES, "warmth").output());
    assertThat(json.get("standardError").asDouble())
        .isCloseTo(0.8 * Math.sqrt(0.18), within(1e-12));
    assertThat(json.get("standardErrorSource").asString())
        .contains("reliability 0.82 (alpha, invented figure)", "standard deviation 0.8");
    PairComparison first = comparison(json, 0);
    assertThat(first.smallestReliableDiscrepancy().orElseThrow()).isCloseTo(0.9408, within(1e-12));
    assertThat(first.reliable()).contains(true); // -1.25
    assertThat(comparison(json, 2).reliable()).contains(false); // 0.25
    assertThat(comparison(json, 3).reliable()).isEmpty(); // 4-2 has no score
  }

  @Test
  void dyads_errorOfTheCaller_comesFirst() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(run(INSTRUMENT, RESPONSES, "warmth", "--sem", "0.5", "--report", page)
            .exitCode())
        .isZero();
    assertThat(page)
        .content()
        .contains("Standard error of a score: 0.5 (given on the command line).")
        .contains("where it exceeds 1.39") // 1.96·√2·0.5
        .contains("Discrepancy: -1.25, which the error of both scores explains.");
    assertThat(run(INSTRUMENT, RESPONSES, "warmth", "--sem", "-0.5"))
        .isEqualTo(
            new Shown(2, "", "--sem: expected a number of 0 or more, found a negative one\n"));
    assertThat(run(INSTRUMENT, RESPONSES, "warmth", "--sem", "NaN").exitCode()).isEqualTo(2);
  }

  @Test
  void dyads_noErrorKnown_isNotJudgedAndSaysWhy() throws IOException {
    Path page = folder.resolve("page.html");
    run(INSTRUMENT, RESPONSES, "ease", "--report", page);
    assertThat(page)
        .content()
        .contains("The questionnaire names 0 reliabilities of the scale and 0 standard deviations")
        .doesNotContain("error of both scores");
    JsonNode json =
        AttuneJson3.mapper().readTree(run(INSTRUMENT, RESPONSES, "ease").output());
    assertThat(json.has("standardError")).isFalse();
    assertThat(comparison(json, 0).reliable()).isEmpty();
  }

  /** Nobody can tell which of two reliabilities belongs to a standard deviation. */
  @Test
  void dyads_errorThatIsNotClear_isNotGuessed() throws IOException {
    String alpha = "{ \"kind\": \"alpha\", \"value\": 0.82, \"source\": \"invented figure\" }";
    String content = Files.readString(INSTRUMENT);
    for (String wrong :
        List.of(alpha + ", " + alpha.replace("alpha", "retest"), alpha.replace("0.82", "-0.2"))) {
      assertThat(content).contains(alpha);
      Path instrument =
          Files.writeString(folder.resolve("instrument.json"), content.replace(alpha, wrong));
      JsonNode json =
          AttuneJson3.mapper().readTree(run(instrument, RESPONSES, "warmth").output());
      assertThat(json.has("standardError")).isFalse();
    }
  }

  @Test
  void dyads_page_showsHowFarAllAgree() throws IOException {
    Path page = folder.resolve("page.html");
    run(INSTRUMENT, RESPONSES, "warmth", "--report", page);
    String words = Files.readString(page).replaceAll("<[^>]*>", " ").replaceAll(" +", " ");
    assertThat(words)
        .contains("Couples with both scores: 4 of 6.")
        .contains("ICC(1,1) 0.597 -0.431 to 0.967")
        .contains("mean discrepancy, limits of agreement -0.500 -1.943 to 0.943")
        // as in dyads.json
        .contains("w2 3 0.667 1.000 0.400");
  }

  @Test
  void dyads_lenient_takesAnswersThatWereSetAsideAsMissing() throws IOException {
    Path responses =
        Files.writeString(folder.resolve("r.csv"), "respondent,q\na-1,1\na-2,9\nb-1,2\nb-2,2\n");
    Path page = folder.resolve("page.html");
    Path out = folder.resolve("out.json");
    run(instrument(), responses, "s", "--lenient", "--report", page, "--out", out);
    JsonNode json = AttuneJson3.mapper().readTree(Files.readString(out));
    assertThat(json.at("/items/0/agreement/complete").asInt()).isEqualTo(1);
    assertThat(page).content().contains("1 | none");
  }

  private static PairComparison comparison(JsonNode json, int couple) {
    return AttuneJson3.read(
        json.at("/couples/" + couple + "/comparison").toString(), PairComparison.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a-3", "-1", "a1", "a-1 "})
  void dyads_respondentOfNoCouple_isRefused(String respondent) throws IOException {
    Path responses =
        Files.writeString(folder.resolve("r.csv"), "respondent,q\nz-1,1\n" + respondent + ",1\n");
    Shown shown = run(instrument(), responses, "s");
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors())
        .isEqualTo(responses + ": line 3, column 1: expected a respondent such as 7-1 or 7-2, the"
            + " partners of couple 7, found another text\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"satisfaction", "commitment"})
  void dyads_dataSet_isAsInR(String scale) throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    Path figures = Path.of(root, "couples-ims");
    Shown shown = run(
        figures.resolve("instrument.json"),
        figures.resolve("responses.csv"),
        scale,
        "--missing",
        "complete");
    JsonNode json = AttuneJson3.mapper().readTree(shown.output());
    JsonNode expected = AttuneJson3.mapper()
        .readTree(Files.readString(figures.resolve("expected-dyads-" + scale + ".json")));
    PairAgreement agreement =
        AttuneJson3.read(json.get("agreement").toString(), PairAgreement.class);
    assertThat(agreement.pairs()).isEqualTo(expected.get("n_couples").asInt());
    assertThat(agreement.complete()).isEqualTo(expected.get("n_complete").asInt());
    close(agreement.pearson(), expected.get("pearson").asDouble());
    close(agreement.intraclass().get(0).value(), expected.at("/icc/ICC1/icc").asDouble());
    Map<String, PairComparison> found = new HashMap<>();
    for (JsonNode couple : json.get("couples")) {
      found.put(
          couple.get("couple").asString(),
          AttuneJson3.read(couple.get("comparison").toString(), PairComparison.class));
    }
    List<String> rows = Files.readAllLines(figures.resolve("expected-couples-" + scale + ".csv"));
    for (String line : rows.subList(1, rows.size())) {
      String[] row = line.split(",", -1);
      PairComparison couple = Objects.requireNonNull(found.get(row[0]));
      compare(couple.discrepancy(), row[3]);
      compare(couple.exactAgreement(), row[7]);
      compare(couple.profileCorrelation(), row[10]);
    }
    assertThat(found).hasSize(rows.size() - 1);
  }

  private static void compare(Figure figure, String expected) {
    assertThat(figure.isDefined()).isEqualTo(!expected.isEmpty());
    if (!expected.isEmpty()) {
      close(figure, Double.parseDouble(expected));
    }
  }

  private static void close(Figure figure, double expected) {
    assertThat(figure.value().orElseThrow()).isCloseTo(expected, within(1e-9));
  }

  private Path instrument() throws IOException {
    return Files.writeString(
        folder.resolve("instrument.json"),
        "{\"id\": \"i\", \"items\": [{\"id\": \"q\", \"min\": 1, \"max\": 5}],"
            + " \"scales\": [{\"id\": \"s\", \"items\": [{\"item\": \"q\"}]}]}");
  }

  private static Shown run(Path instrument, Path responses, String scale, Object... more) {
    List<String> args = new ArrayList<>(List.of(
        "dyads",
        "--instrument",
        instrument.toString(),
        "--responses",
        responses.toString(),
        "--scale",
        scale));
    for (Object arg : more) {
      args.add(arg.toString());
    }
    return Runs.run(args.toArray(String[]::new));
  }

  private static String expected(String name) throws IOException {
    return Files.readString(EXPECTED.resolve(name));
  }
}
