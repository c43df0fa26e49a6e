package dev.attune.assessment.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.Fixture;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of samples, as R 4.2.2, psych 2.2.9 and lavaan 0.6.14 compute them; the expressions stand in the README of the figures. */
@NullUnmarked // maps and trees of figures: a missing one fails the test anyway
class SampleReferenceTest {
  private static final double RELATIVE = 1e-8;
  private static final double OF_FITS = 1e-4;
  private static final byte GAP = Byte.MIN_VALUE;

  @Test
  void report_mixedRanges_isAsInR() {
    check(Fixture.bundled("mixed-generated"), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bfi25", "ability16", "epi57", "couples-ims"})
  void report_publishedDataSet_isAsInR(String folder) {
    Fixture fixture = Fixture.inPlace(folder);
    String respondents = "";
    if (folder.equals("epi57")) {
      respondents = "-1";
      assertThat(fixture
              .json("expected-reliability-scope.json")
              .get("reliability_rows")
              .asText())
          .isEqualTo("occasion 1 only (respondent ids ending in -1)");
    }
    check(fixture, respondents);
  }

  private static void check(Fixture fixture, String respondents) {
    ScoringKey key = fixture.instrument().resolve();
    SampleAccumulator people = SampleAccumulator.of(key);
    SampleAccumulator rows = SampleAccumulator.of(key);
    fixture.responses().forEach((respondent, answers) -> {
      if (respondent.endsWith(respondents)) {
        people.add(answers);
        rows.add(row(key, answers), 0, GAP);
      }
    });
    SampleReport report = people.report();
    assertThat(rows.report()).isEqualTo(report);
    JsonNode expected = fixture.json("expected-reliability.json");
    assertThat(expected).isNotEmpty();
    expected.properties().forEach(scale -> check(report.scale(scale.getKey()), scale.getValue()));
    assertThat(fixture.unread("expected-reliability.json")).isEmpty();
  }

  private static byte[] row(ScoringKey key, Answers answers) {
    List<Item> items = key.instrument().items();
    byte[] row = new byte[items.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = answers.values().getOrDefault(items.get(i).id(), (double) GAP).byteValue();
    }
    return row;
  }

  private static void check(Reliability actual, JsonNode expected) {
    assertThat(actual.items()).isEqualTo(expected.get("k").asInt());
    assertThat(actual.respondents()).isEqualTo(expected.get("n").asLong());
    assertThat(actual.complete()).isEqualTo(expected.get("n_complete").asLong());
    assertThat(actual.missingAnswers()).isEqualTo(expected.get("missing_cells").asLong());
    check(actual.listwise(), expected.get("listwise"));
    check(actual.pairwise(), expected.get("pairwise"));
    check(actual.sum().mean(), expected.get("sum_complete_mean"));
    check(actual.sum().sd(), expected.get("sum_complete_sd"));
    check(actual.sum().standardError(), expected.get("sem_sum_listwise"));
    check(actual.mean().mean(), expected.get("mean_available_mean"));
    check(actual.mean().sd(), expected.get("mean_available_sd"));
    check(actual.mean().standardError(), expected.get("sem_mean_available_pairwise"));
    check(actual.alphaInterval().lower(), expected.at("/alpha_listwise_feldt95/lower"));
    check(actual.alphaInterval().upper(), expected.at("/alpha_listwise_feldt95/upper"));
    check(
        actual.omegaOneFactor(),
        expected.get("omega_total_ml1_cov"),
        expected.get("omega_ml1_loadings"));
    if (actual.omegaOneFactor().omega().isDefined()) {
      check(actual.omegaOneFactor().uniquenesses(), expected.get("omega_ml1_uniquenesses"));
    }
    check(
        actual.omegaMinimumResidual(),
        expected.get("omega_total_minres1_cor"),
        expected.get("omega_minres1_loadings"));
    for (int i = 0; i < actual.items(); i++) {
      check(actual.itemStatistics().get(i), expected.get("items").get(i));
    }
  }

  private static void check(Consistency actual, JsonNode expected) {
    check(actual.alpha(), expected.get("alpha"));
    check(actual.standardisedAlpha(), expected.get("alpha_standardized"));
    check(actual.meanCorrelation(), expected.get("mean_r"));
    check(actual.lambda2(), expected.get("lambda2"));
  }

  private static void check(ItemStatistics actual, JsonNode expected) {
    assertThat(actual.item().value()).isEqualTo(expected.get("item").asText());
    assertThat(actual.answered()).isEqualTo(expected.get("n").asLong());
    check(actual.mean(), expected.get("mean"));
    check(actual.sd(), expected.get("sd"));
    check(actual.itemRest(), expected.get("item_rest_listwise"));
    check(actual.itemRestPairwise(), expected.get("item_rest_pairwise"));
    check(actual.alphaIfDropped(), expected.get("alpha_if_dropped_listwise"));
    check(actual.alphaIfDroppedPairwise(), expected.get("alpha_if_dropped_pairwise"));
  }

  private static void check(OneFactorModel actual, JsonNode omega, JsonNode loadings) {
    if (omega == null) {
      assertThat(actual.omega().isDefined()).isFalse();
      return;
    }
    assertThat(actual.omega().value().orElseThrow()).isCloseTo(omega.asDouble(), within(OF_FITS));
    check(actual.loadings(), loadings);
  }

  private static void check(List<Double> actual, JsonNode expected) {
    assertThat(actual).hasSize(expected.size());
    for (int i = 0; i < actual.size(); i++) {
      assertThat(actual.get(i)).isCloseTo(expected.get(i).asDouble(), within(OF_FITS));
    }
  }

  private static void check(Figure actual, JsonNode expected) {
    if (expected.isNull()) {
      assertThat(actual.isDefined()).isFalse();
    } else {
      double value = expected.asDouble();
      assertThat(actual.value().orElseThrow()).isCloseTo(value, within(RELATIVE * Math.abs(value)));
    }
  }
}
