package dev.attune.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.NormCount;
import dev.attune.assessment.instrument.NormTransform;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores, as R 4.2.2 computes them; the expressions stand in the README of the figures.
 *
 * <p>Two columns are left to {@link ImputedScoresTest}, {@code mean_item_mean_imputed} and {@code mean_item_median_imputed}: they
 * fill a gap from other people's answers, which the scorer does not offer.
 */
@NullUnmarked // maps and rows of figures: a missing one fails the test anyway
class ReferenceFiguresTest {
  private static final double TOLERANCE = 1e-9;
  private static final MissingRule HALF = MissingRule.atLeastFraction(0.5);

  @Test
  void score_mixedRangesAndWeights_isAsInR() {
    Fixture fixture = Fixture.bundled("mixed-generated");
    Instrument plain = fixture.instrument();
    Instrument unweighted = terms(plain, term -> term.weighing(1));
    Map<ItemId, Item> items =
        plain.items().stream().collect(Collectors.toMap(Item::id, item -> item));
    // pomp with weights 1/(max − min) is the mean of the items' own percentages
    Instrument evened = terms(plain, term -> {
      Item item = items.get(term.item().orElseThrow());
      return term.weighing(1 / (item.max().orElseThrow() - item.min().orElseThrow()));
    });
    MissingRule complete = MissingRule.complete();
    MissingRule available = MissingRule.available();
    Map<String, ScoringKey> columns = Map.of(
        "sum_complete", unweighted.resolve(ScoringMethod.SUM, complete),
        "weighted_sum_complete", plain.resolve(ScoringMethod.SUM, complete),
        "weighted_mean_available", plain.resolve(ScoringMethod.MEAN, available),
        "sum_prorated_mean",
            prorated(unweighted, Prorating.BY_MEAN).resolve(ScoringMethod.SUM, available),
        "sum_prorated_range", unweighted.resolve(ScoringMethod.SUM, available),
        "pomp_items_mean", evened.resolve(ScoringMethod.POMP, available),
        "pomp_weighted_available", plain.resolve(ScoringMethod.POMP, available));
    assertThat(compare(fixture, columns)).isEqualTo(400 * 4);
    assertThat(fixture.unread("expected-scores.csv")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bfi25", "ability16", "epi57", "couples-ims"})
  void score_publishedDataSet_isAsInR(String folder) {
    Fixture fixture = Fixture.inPlace(folder);
    Instrument instrument = fixture.instrument();
    Instrument byMean = prorated(instrument, Prorating.BY_MEAN);
    MissingRule complete = MissingRule.complete();
    MissingRule available = MissingRule.available();
    Map<String, ScoringKey> columns = Map.of(
        "sum_complete", instrument.resolve(ScoringMethod.SUM, complete),
        "mean_complete", instrument.resolve(ScoringMethod.MEAN, complete),
        "sum_available", prorated(instrument, Prorating.NONE).resolve(ScoringMethod.SUM, available),
        "mean_available", instrument.resolve(ScoringMethod.MEAN, available),
        "mean_half", instrument.resolve(ScoringMethod.MEAN, HALF),
        "sum_prorated_half", byMean.resolve(ScoringMethod.SUM, HALF),
        "pomp_half", instrument.resolve(ScoringMethod.POMP, HALF),
        "sum_prorated_80", byMean.resolve(ScoringMethod.SUM, MissingRule.atLeastFraction(0.8)));
    assertThat(compare(fixture, columns)).isPositive();
    assertThat(fixture.unread("expected-scores.csv"))
        .containsExactly("mean_item_mean_imputed", "mean_item_median_imputed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACT", "SATV", "SATQ"})
  void norm_countsOfASample_areReadAsInR(String test) {
    checkNorms(Fixture.inPlace("satact"), "expected-norms-" + test, 0, 800);
  }

  @Test
  void norm_countsOfSumScores_areReadAsInR() {
    checkNorms(Fixture.inPlace("bfi25"), "expected-norms-neuroticism-sum", 5, 30);
  }

  private static void checkNorms(Fixture fixture, String file, double min, double max) {
    List<Map<String, String>> rows = fixture.rows(file + ".csv");
    List<NormCount> counts = rows.stream()
        .map(row ->
            new NormCount(Double.parseDouble(row.get("score")), Long.parseLong(row.get("count"))))
        .toList();
    Map<String, NormTransform> columns = Map.of(
        "percentile_mid", NormTransform.PERCENTILE,
        "z", NormTransform.Z,
        "t_linear", NormTransform.T,
        "t_normalized", NormTransform.NORMALISED_T);
    Scale.Builder scale = Scale.builder().id(ScaleId.of("s"));
    columns.forEach((column, transform) -> scale.addNorm(Norm.builder()
        .id(column)
        .sample("the reference sample")
        .transform(transform)
        .counts(counts)
        .build()));
    ScoringKey key = Instrument.builder()
        .id(InstrumentId.of("norms"))
        .addItem(Item.of("x", min, max))
        .addScale(scale.items("x").build())
        .build()
        .resolve();
    for (Map<String, String> row : rows) {
      Answers answers =
          Answers.builder().answer("x", Double.parseDouble(row.get("score"))).build();
      for (NormScore norm :
          InstrumentScorer.withDefaults().score(key, answers).score("s").norms()) {
        assertThat(norm.value().orElseThrow())
            .as(norm.norm())
            .isCloseTo(Double.parseDouble(row.get(norm.norm())), within(TOLERANCE));
      }
      checkPercentile(row);
    }
    checkSample(rows, fixture.json(file + ".json"));
    assertThat(fixture.unread(file + ".csv")).isEmpty();
    assertThat(fixture.unread(file + ".json")).isEmpty();
  }

  /** A percentile is half way between those below and those not above; these two are not offered. */
  private static void checkPercentile(Map<String, String> row) {
    double below = Double.parseDouble(row.get("percentile_below"));
    double notAbove = Double.parseDouble(row.get("percentile_at_or_below"));
    assertThat((below + notAbove) / 2)
        .isCloseTo(Double.parseDouble(row.get("percentile_mid")), within(TOLERANCE));
  }

  /** The sample's own figures follow from its counts, and from two z-scores, which were compared above. */
  private static void checkSample(List<Map<String, String>> rows, JsonNode sample) {
    Map<String, String> first = rows.get(0);
    Map<String, String> last = rows.get(rows.size() - 1);
    double lowest = Double.parseDouble(first.get("score"));
    double highest = Double.parseDouble(last.get("score"));
    double z = Double.parseDouble(first.get("z"));
    double sd = (highest - lowest) / (Double.parseDouble(last.get("z")) - z);
    assertThat(rows.stream().mapToLong(row -> Long.parseLong(row.get("count"))).sum())
        .isEqualTo(sample.get("n").asLong());
    assertThat(lowest).isEqualTo(sample.get("min").asDouble());
    assertThat(highest).isEqualTo(sample.get("max").asDouble());
    assertThat(sd).isCloseTo(sample.get("sd").asDouble(), within(TOLERANCE));
    assertThat(lowest - z * sd).isCloseTo(sample.get("mean").asDouble(), within(TOLERANCE));
  }

  private static int compare(Fixture fixture, Map<String, ScoringKey> columns) {
    Map<String, Map<String, ScoreReport>> reports = new HashMap<>();
    Map<String, Answers> responses = fixture.responses();
    columns.forEach((column, key) -> {
      Map<String, ScoreReport> byRespondent = new HashMap<>();
      responses.forEach((respondent, answers) ->
          byRespondent.put(respondent, InstrumentScorer.withDefaults().score(key, answers)));
      reports.put(column, byRespondent);
    });
    int rows = 0;
    for (Map<String, String> row : fixture.rows("expected-scores.csv")) {
      rows++;
      for (String column : columns.keySet()) {
        ScaleScore score = reports.get(column).get(row.get("respondent")).score(row.get("scale"));
        String where = row.get("respondent") + " " + row.get("scale") + " " + column;
        assertThat(score.answered()).as(where).isEqualTo(Integer.parseInt(row.get("answered")));
        String expected = row.get(column);
        if (expected.isEmpty()) {
          assertThat(score.score()).as(where).isEqualTo(OptionalDouble.empty());
        } else {
          assertThat(score.score().orElseThrow())
              .as(where)
              .isCloseTo(Double.parseDouble(expected), within(TOLERANCE));
        }
      }
    }
    return rows;
  }

  private static Instrument prorated(Instrument instrument, Prorating prorating) {
    return Fixture.everyScale(
        instrument, scale -> Scale.builder().from(scale).prorating(prorating).build());
  }

  private static Instrument terms(Instrument instrument, UnaryOperator<Term> change) {
    return Fixture.everyScale(
        instrument,
        scale -> Scale.builder()
            .from(scale)
            .terms(scale.terms().stream().map(change).toList())
            .build());
  }
}
