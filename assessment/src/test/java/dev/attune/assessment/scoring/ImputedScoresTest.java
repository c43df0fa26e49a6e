package dev.attune.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Why the scorer fills no gap from other people's answers: the reference figures keep two columns as a warning, in which each gap
 * is the mean, or the median, of the item over the whole file. They are worked out here and nowhere else.
 */
@NullUnmarked // maps and rows of figures: a missing one fails the test anyway
class ImputedScoresTest {
  private static final String MEANS = "mean_item_mean_imputed";
  private static final String MEDIANS = "mean_item_median_imputed";

  @ParameterizedTest
  @ValueSource(strings = {"bfi25", "ability16", "epi57", "couples-ims"})
  void imputed_publishedDataSet_isAsInR(String folder) {
    Fixture fixture = Fixture.inPlace(folder);
    Map<String, Answers> responses = fixture.responses();
    Map<String, Map<String, Double>> means = new LinkedHashMap<>();
    Map<String, Map<String, Double>> medians = new LinkedHashMap<>();
    for (Scale scale : fixture.instrument().scales()) {
      String id = scale.id().value();
      means.put(id, imputed(fixture.instrument(), scale, responses, ImputedScoresTest::mean));
      medians.put(id, imputed(fixture.instrument(), scale, responses, ImputedScoresTest::median));
    }
    for (Map<String, String> row : fixture.rows("expected-scores.csv")) {
      String respondent = row.get("respondent");
      String scale = row.get("scale");
      assertThat(means.get(scale).get(respondent))
          .as(respondent + " " + scale)
          .isCloseTo(Double.parseDouble(row.get(MEANS)), within(1e-9));
      assertThat(medians.get(scale).get(respondent))
          .as(respondent + " " + scale)
          .isCloseTo(Double.parseDouble(row.get(MEDIANS)), within(1e-9));
    }
  }

  @Test
  void imputed_someoneWhoAnsweredNothing_wouldGetAScoreAllTheSame() {
    Fixture fixture = Fixture.inPlace("ability16");
    ScoringKey key = fixture.instrument().resolve(ScoringMethod.MEAN, MissingRule.available());
    Map<String, Answers> responses = fixture.responses();
    List<Map<String, String>> silent = fixture.rows("expected-scores.csv").stream()
        .filter(row -> row.get("scale").equals("total") && row.get("answered").equals("0"))
        .toList();
    assertThat(silent).isNotEmpty();
    for (Map<String, String> row : silent) {
      assertThat(row.get(MEANS)).isNotEmpty();
      ScaleScore score = InstrumentScorer.withDefaults()
          .score(key, responses.get(row.get("respondent")))
          .score("total");
      assertThat(score.score()).isEmpty();
    }
  }

  @Test
  void imputed_anotherPersonLeavesTheFile_wouldChangeAScore() {
    Fixture fixture = Fixture.inPlace("ability16");
    Instrument instrument = fixture.instrument();
    Scale total = instrument.scales().get(0);
    ScoringKey key = instrument.resolve(ScoringMethod.MEAN, MissingRule.available());
    Map<String, Answers> everyone = fixture.responses();
    Map<String, Answers> withoutFirst = new LinkedHashMap<>(everyone);
    withoutFirst.remove("1");
    // respondent 4 left two answers open
    assertThat(imputed(instrument, total, withoutFirst, ImputedScoresTest::mean).get("4"))
        .isNotEqualTo(
            imputed(instrument, total, everyone, ImputedScoresTest::mean).get("4"));
    OptionalDouble score = InstrumentScorer.withDefaults()
        .score(key, withoutFirst.get("4"))
        .score(total.id())
        .score();
    assertThat(score).hasValue(2 / 14.0);
  }

  /** The mean of the keyed answers of each respondent, with gaps filled. */
  private static Map<String, Double> imputed(
      Instrument instrument,
      Scale scale,
      Map<String, Answers> responses,
      ToDoubleFunction<double[]> filling) {
    Map<ItemId, Item> items =
        instrument.items().stream().collect(Collectors.toMap(Item::id, item -> item));
    double[] sums = new double[responses.size()];
    for (Term term : scale.terms()) {
      ItemId id = term.item().orElseThrow();
      Item item = items.get(id);
      double both = item.min().orElseThrow() + item.max().orElseThrow();
      List<Double> keyed = new ArrayList<>();
      for (Answers answers : responses.values()) {
        Double answer = answers.values().get(id);
        keyed.add(answer == null ? null : term.reverse() ? both - answer : answer);
      }
      double filled = filling.applyAsDouble(given(keyed));
      for (int i = 0; i < sums.length; i++) {
        sums[i] += keyed.get(i) == null ? filled : keyed.get(i);
      }
    }
    Map<String, Double> means = new LinkedHashMap<>();
    for (String respondent : responses.keySet()) {
      means.put(respondent, sums[means.size()] / scale.terms().size());
    }
    return means;
  }

  private static double[] given(Collection<Double> answers) {
    return answers.stream()
        .filter(answer -> answer != null)
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static double mean(double[] answers) {
    return Arrays.stream(answers).average().orElseThrow();
  }

  private static double median(double[] answers) {
    double[] sorted = answers.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
