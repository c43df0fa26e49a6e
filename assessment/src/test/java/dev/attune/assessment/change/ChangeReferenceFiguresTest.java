package dev.attune.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attune.assessment.instrument.Direction;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.assessment.instrument.ReliabilityKind;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.Fixture;
import dev.attune.assessment.scoring.InstrumentScorer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Change, as R 4.2.2 computes it; the expressions stand in the README of the figures. */
@NullUnmarked // maps and rows of figures: a missing one fails the test anyway
class ChangeReferenceFiguresTest {
  private static final Percentage CLOSE = Percentage.withPercentage(1e-6);

  private static final Map<String, ChangeMethod> INDICES = Map.of(
      "jt", ChangeMethod.JACOBSON_TRUAX,
      "gln", ChangeMethod.GULLIKSEN_LORD_NOVICK,
      "hll", ChangeMethod.HSU_LINN_NORD,
      "en", ChangeMethod.EDWARDS_NUNNALLY,
      "nk", ChangeMethod.NUNNALLY_KOTSCH,
      "ha", ChangeMethod.HAGEMAN_ARRINDELL);

  @ParameterizedTest
  @ValueSource(strings = {"jacobson_truax_1991", "unequal_sds", "exactly_at_threshold"})
  void change_workedExample_isAsPublished(String example) {
    JsonNode expected =
        Fixture.bundled("change-worked-examples").json("expected.json").get(example);
    ScoreChange change = ChangeAnalyzer.using(ChangeCriteria.builder()
            .direction(direction(expected))
            .reliability(reliability(number(expected, "reliability")))
            .sd(number(expected, "clinical_sd"))
            .clinical(
                population(number(expected, "clinical_mean"), number(expected, "clinical_sd")))
            .normative(
                population(number(expected, "normative_mean"), number(expected, "normative_sd")))
            .build())
        .change(number(expected, "pre"), number(expected, "post"));

    is(change.standardErrorOfMeasurement(), expected, "sem");
    is(change.standardErrorOfDifference(), expected, "s_diff");
    is(value(change, ChangeMethod.JACOBSON_TRUAX), expected, "rc");
    is(change.cutOffs().get(CutOffKind.A), expected, "cutoff_a");
    is(change.cutOffs().get(CutOffKind.B), expected, "cutoff_b");
    is(change.cutOffs().get(CutOffKind.C), expected, "cutoff_c");
    // post at 1.96 errors is printed with 15 digits, which makes it greater by 6e-15
    assertThat(change.indices().get(0).reliable())
        .hasValue(expected.get("reliable_95").asBoolean());
    assertThat(Fixture.unread(expected))
        .isEqualTo(example.equals("exactly_at_threshold") ? Set.of("note") : Set.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"das", "gds"})
  void change_couplesBeforeAndAfterTherapy_isAsInRBySixMethods(String scale) {
    Fixture fixture = Fixture.inPlace("change-jacobson-1989");
    JsonNode expected = fixture.json("expected-" + scale + ".json");
    List<Map<String, String>> rows = fixture.rows("expected-" + scale + ".csv");
    ChangeAnalyzer analyzer = ChangeAnalyzer.using(ChangeCriteria.builder()
        .direction(direction(expected))
        .reliability(reliability(number(expected, "reliability")))
        .laterReliability(reliability(number(expected, "reliability_post")))
        .mean(number(expected, "pre_mean"))
        .sd(number(expected, "pre_sd"))
        .laterMean(number(expected, "post_mean"))
        .laterSd(number(expected, "post_sd"))
        .correlation(correlation(rows))
        .clinical(population(number(expected, "pre_mean"), number(expected, "pre_sd")))
        .normative(
            population(number(expected, "functional_mean"), number(expected, "functional_sd")))
        .distinguishesHarm(true)
        .otherMethods(INDICES.values().stream()
            .filter(method -> method != ChangeMethod.JACOBSON_TRUAX)
            .toList())
        .build());
    Map<String, Integer> counts = new HashMap<>();
    for (Map<String, String> row : rows) {
      ScoreChange change = analyzer.change(number(row, "pre"), number(row, "post"));
      is(change.standardErrorOfMeasurement(), expected, "sem");
      is(change.standardErrorOfDifference(), expected, "s_diff");
      is(change.cutOffs().get(CutOffKind.A), expected, "cutoff_a");
      is(change.cutOffs().get(CutOffKind.B), expected, "cutoff_b");
      is(change.cutOffs().get(CutOffKind.C), expected, "cutoff_c");
      INDICES.forEach((column, method) -> {
        is(value(change, method), row, column);
        if (method != ChangeMethod.HAGEMAN_ARRINDELL) { // without a class in the figures
          assertThat(change.index(method).changeClass().orElseThrow().code())
              .as(row.get("subject") + " " + column)
              .isEqualTo(row.get("class_" + column));
        }
      });
      counts.merge(change.changeClass().orElseThrow().code(), 1, Integer::sum);
    }
    assertThat(rows).hasSize(expected.get("n").asInt());
    assertThat(counts).isEqualTo(counts(expected.get("counts_jt")));
    is(differenceReliability(analyzer, rows), expected, "r_dd");
    ScoreChange any = analyzer.change(0, 0);
    is(
        any.smallestReliableDifference() / any.standardErrorOfDifference(),
        expected,
        "critical_value");
    checkSample(rows, expected);
    checkScores(fixture, scale, rows);
    assertThat(expected.get("variable").asText()).isEqualTo(scale);
    assertThat(fixture.unread("expected-" + scale + ".json")).isEmpty();
    assertThat(fixture.unread("expected-" + scale + ".csv")).isEmpty();
  }

  /** From two people's indices of Hageman and Arrindell: √r·(d₁ − d₂)/Sdiff is what they differ by. */
  private static double differenceReliability(
      ChangeAnalyzer analyzer, List<Map<String, String>> rows) {
    ScoreChange one = analyzer.change(number(rows.get(0), "pre"), number(rows.get(0), "post"));
    ScoreChange other = analyzer.change(number(rows.get(1), "pre"), number(rows.get(1), "post"));
    double root =
        (value(one, ChangeMethod.HAGEMAN_ARRINDELL) - value(other, ChangeMethod.HAGEMAN_ARRINDELL))
            * one.standardErrorOfDifference()
            / (one.difference().orElseThrow() - other.difference().orElseThrow());
    return root * root;
  }

  /** The means and standard deviations that go into the criteria are those of the scores. */
  private static void checkSample(List<Map<String, String>> rows, JsonNode expected) {
    for (String occasion : List.of("pre", "post")) {
      double[] scores = rows.stream().mapToDouble(row -> number(row, occasion)).toArray();
      double mean = Arrays.stream(scores).average().orElseThrow();
      double squares = Arrays.stream(scores).map(x -> (x - mean) * (x - mean)).sum();
      is(mean, expected, occasion + "_mean");
      is(Math.sqrt(squares / (scores.length - 1)), expected, occasion + "_sd");
    }
  }

  /** The figures are about those who have both scores. */
  private static void checkScores(Fixture fixture, String scale, List<Map<String, String>> rows) {
    List<List<String>> complete = fixture.rows("scores.csv").stream()
        .map(row -> List.of(row.get("subject"), row.get(scale + "_pre"), row.get(scale + "_post")))
        .filter(row -> !row.contains(""))
        .toList();
    assertThat(
            rows.stream().map(row -> List.of(row.get("subject"), row.get("pre"), row.get("post"))))
        .containsExactlyElementsOf(complete);
  }

  @ParameterizedTest
  @ValueSource(strings = {"E", "N"})
  void change_twoOccasions_isAsInR(String scale) {
    Fixture fixture = Fixture.inPlace("epi57");
    JsonNode expected = fixture.json("expected-change-" + scale + ".json");
    List<Map<String, String>> rows = fixture.rows("expected-change-" + scale + ".csv");
    assertThat(correlation(rows)).isCloseTo(number(expected, "test_retest_pearson"), CLOSE);
    JsonNode clinical = expected.get("clinical");
    JsonNode normative = expected.get("normative");
    ChangeAnalyzer analyzer = ChangeAnalyzer.using(ChangeCriteria.builder()
        .direction(direction(expected))
        .reliability(reliability(number(expected, "reliability")))
        .mean(number(expected, "pre_mean"))
        .sd(number(expected, "pre_sd"))
        .laterSd(number(expected, "post_sd"))
        .clinical(population(number(clinical, "mean"), number(clinical, "sd")))
        .normative(population(number(normative, "mean"), number(normative, "sd")))
        .tie(CutOffTie.NORMATIVE_SIDE)
        .addOtherMethods(ChangeMethod.TWO_STANDARD_ERRORS, ChangeMethod.GULLIKSEN_LORD_NOVICK)
        .build());
    Map<String, Integer> counts = new HashMap<>();
    for (Map<String, String> row : rows) {
      ScoreChange change = analyzer.change(number(row, "pre"), number(row, "post"));
      is(change.standardErrorOfMeasurement(), expected, "sem");
      is(change.standardErrorOfDifference(), expected, "s_diff");
      is(change.smallestReliableDifference(), expected, "minimal_reliable_change_95");
      is(change.cutOffs().get(CutOffKind.A), expected, "cutoff_a");
      is(change.cutOffs().get(CutOffKind.B), expected, "cutoff_b");
      is(change.cutOffs().get(CutOffKind.C), expected, "cutoff_c");
      is(value(change, ChangeMethod.JACOBSON_TRUAX), row, "rc_jacobson_truax");
      is(value(change, ChangeMethod.TWO_STANDARD_ERRORS), row, "rc_two_sem");
      is(value(change, ChangeMethod.GULLIKSEN_LORD_NOVICK), row, "rc_gulliksen_lord_novick");
      is(change.expected().orElseThrow().lower(), row, "en_lower");
      is(change.expected().orElseThrow().upper(), row, "en_upper");
      assertThat(change.changeClass().orElseThrow().code())
          .as(row.get("respondent"))
          .isEqualTo(row.get("class_jt"));
      counts.merge(change.changeClass().orElseThrow().code(), 1, Integer::sum);
    }
    assertThat(rows).hasSize(expected.get("n").asInt());
    assertThat(counts).isEqualTo(counts(expected.get("counts")));
    checkSample(rows, expected);
    checkScores(fixture, scale, fixture.instrument(), rows);
    assertThat(fixture.unread("expected-change-" + scale + ".json")).isEmpty();
    assertThat(fixture.unread("expected-change-" + scale + ".csv")).isEmpty();
  }

  /** Both scores are sums of complete answers. */
  private static void checkScores(
      Fixture fixture, String scale, Instrument instrument, List<Map<String, String>> rows) {
    ScoringKey key = instrument.resolve(ScoringMethod.SUM, MissingRule.complete());
    Map<String, Answers> responses = fixture.responses();
    for (Map<String, String> row : rows) {
      for (String occasion : List.of("pre", "post")) {
        String respondent = row.get("respondent") + (occasion.equals("pre") ? "-1" : "-2");
        assertThat(InstrumentScorer.withDefaults()
                .score(key, responses.get(respondent))
                .score(scale)
                .score())
            .as(respondent)
            .hasValue(number(row, occasion));
      }
    }
  }

  @Test
  void change_jacobsonTruax1991_readsAsInTheArticle() {
    // the article: 32.5 to 47.5, SEM 3.354, Sdiff 4.74, RC 3.16; cut-offs 55, 45 and 50
    ScoreChange change = ChangeAnalyzer.using(ChangeCriteria.builder()
            .direction(Direction.HIGHER_IS_BETTER)
            .reliability(new ReliabilityFigure(ReliabilityKind.RETEST, 0.8, "the article"))
            .sd(7.5)
            .clinical(population(40, 7.5))
            .normative(population(60, 7.5))
            .build())
        .change(32.5, 47.5);
    assertThat(change.changeClass()).hasValue(ChangeClass.IMPROVED); // 47.5 is not beyond c = 50
    assertThat(change.sentences())
        .containsExactly(
            "Before 32.5, after 47.5: a difference of 15.",
            "With the reliability 0.8 (retest, the article) and the standard deviation 7.5, a score has a standard error of 3.3541 and a difference one of 4.7434.",
            "A difference is reliable where it exceeds 9.2971.",
            "Cut-off a is 55.",
            "Cut-off b is 45.",
            "Cut-off c is 50.",
            "The index of jacobson-truax is 3.1623.",
            "The change is greater than the error of the scale explains (jacobson-truax).",
            "Both scores lie on the same side of cut-off c, or at it.");
  }

  private static Direction direction(JsonNode expected) {
    return expected.get("higher_is_better").asBoolean()
        ? Direction.HIGHER_IS_BETTER
        : Direction.HIGHER_IS_WORSE;
  }

  private static ReliabilityFigure reliability(double value) {
    return new ReliabilityFigure(ReliabilityKind.RETEST, value, "the reference figures");
  }

  private static Population population(double mean, double sd) {
    return new Population(mean, sd, "the reference figures");
  }

  private static double value(ScoreChange change, ChangeMethod method) {
    OptionalDouble value = change.index(method).value();
    return value.orElseThrow();
  }

  private static double correlation(List<Map<String, String>> rows) {
    double[] pre = rows.stream().mapToDouble(row -> number(row, "pre")).toArray();
    double[] post = rows.stream().mapToDouble(row -> number(row, "post")).toArray();
    double preMean = Arrays.stream(pre).average().orElseThrow();
    double postMean = Arrays.stream(post).average().orElseThrow();
    double both = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < pre.length; i++) {
      both += (pre[i] - preMean) * (post[i] - postMean);
      first += (pre[i] - preMean) * (pre[i] - preMean);
      second += (post[i] - postMean) * (post[i] - postMean);
    }
    return both / Math.sqrt(first * second);
  }

  private static Map<String, Integer> counts(JsonNode expected) {
    Map<String, Integer> counts = new HashMap<>();
    expected
        .properties()
        .forEach(
            entry -> counts.put(entry.getKey(), expected.get(entry.getKey()).asInt()));
    return counts;
  }

  private static void is(double actual, JsonNode expected, String name) {
    assertThat(actual).as(name).isCloseTo(number(expected, name), CLOSE);
  }

  private static void is(double actual, Map<String, String> expected, String name) {
    assertThat(actual).as(name).isCloseTo(number(expected, name), CLOSE);
  }

  private static double number(JsonNode node, String name) {
    return node.get(name).asDouble();
  }

  private static double number(Map<String, String> row, String name) {
    return Double.parseDouble(row.get(name));
  }
}
