package dev.attune.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.Fixture;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.TermTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Agreement, as R 4.2.2 with psych 2.2.9 computes it; the expressions stand in the README of the figures.
 *
 * <p>Not offered are {@code couple_mean}, as one figure for two people would hide both, and the significance levels {@code p}; they
 * are worked out here from the figures that are.
 */
@NullUnmarked // maps and rows of figures: a missing one fails the test anyway
class AgreementReferenceFiguresTest {
  /** 1e-8 of each figure. */
  private static final Percentage CLOSE = Percentage.withPercentage(1e-6);

  private static final Map<String, IccType> TYPES = Map.of(
      "ICC1", IccType.SINGLE_1,
      "ICC2", IccType.SINGLE_2,
      "ICC3", IccType.SINGLE_3,
      "ICC1k", IccType.AVERAGE_1,
      "ICC2k", IccType.AVERAGE_2,
      "ICC3k", IccType.AVERAGE_3);

  @Test
  void raters_tableOfShroutAndFleiss_isAsPublished() {
    Fixture fixture = Fixture.bundled("icc-shrout-fleiss");
    List<List<Double>> ratings = new ArrayList<>();
    for (Map<String, String> row : fixture.rows("ratings.csv")) {
      ratings.add(List.of(
          number(row, "J1").getAsDouble(),
          number(row, "J2").getAsDouble(),
          number(row, "J3").getAsDouble(),
          number(row, "J4").getAsDouble()));
    }
    RaterAgreement agreement = AgreementAnalyzer.raters(ratings);
    JsonNode expected = fixture.json("expected-icc.json");
    TYPES.forEach((name, type) -> is(agreement.correlation(type), name, expected.get(name)));
    assertThat(fixture.unread("expected-icc.json")).isEmpty();
    assertThat(agreement.correlations()) // as printed in the article, table 4
        .extracting(icc -> Math.round(100 * icc.value().value().orElseThrow()))
        .containsExactly(17L, 29L, 71L, 44L, 62L, 91L);
  }

  @Test
  void pairs_marriedCouples_areAsInR() {
    Fixture fixture = Fixture.inPlace("couples-acitelli");
    List<Map<String, String>> rows = fixture.rows("scores.csv");
    JsonNode variables = fixture.json("expected-dyads.json");
    for (JsonNode expected : variables) {
      String variable = expected.get("variable").asText();
      PairAgreement agreement = AgreementAnalyzer.pairs(rows.stream()
          .map(row ->
              new ScorePair(number(row, variable + "_wife"), number(row, variable + "_husband")))
          .toList());
      assertThat(agreement.complete()).isEqualTo(expected.get("n").asInt());
      common(agreement, expected);
    }
    assertThat(fixture.unread("expected-dyads.json")).isEmpty();
    assertThat(fixture.unread("scores.csv")).containsExactly("couple");
  }

  @ParameterizedTest
  @ValueSource(strings = {"satisfaction", "commitment"})
  void pairs_couplesByItem_areAsInR(String scale) {
    Fixture fixture = Fixture.inPlace("couples-ims");
    JsonNode expected = fixture.json("expected-dyads-" + scale + ".json");
    Instrument instrument = fixture.instrument();
    List<ScaleScore[]> couples = couples(fixture, instrument, scale);
    PairAgreement agreement = AgreementAnalyzer.pairs(couples.stream()
        .map(couple -> new ScorePair(couple[0].score(), couple[1].score()))
        .toList());
    assertThat(agreement.pairs()).isEqualTo(expected.get("n_couples").asInt());
    assertThat(agreement.complete()).isEqualTo(expected.get("n_complete").asInt());
    common(agreement, expected);
    is(agreement.firstMean(), expected, "mean_a");
    is(agreement.secondMean(), expected, "mean_b");
    is(agreement.firstSd(), expected, "sd_a");
    is(agreement.secondSd(), expected, "sd_b");
    is(agreement.limitsOfAgreement().lower(), expected, "loa_lower");
    is(agreement.limitsOfAgreement().upper(), expected, "loa_upper");
    is(agreement.pairedT(), expected, "paired_t");
    is(agreement.standardizedDifference(), expected, "cohens_dz");
    for (JsonNode row : expected.get("items")) {
      is(instrument, couples, row);
    }
    assertThat(fixture.unread("expected-dyads-" + scale + ".json")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"satisfaction", "commitment"})
  void compare_eachCouple_isAsInR(String scale) {
    Fixture fixture = Fixture.inPlace("couples-ims");
    List<ScaleScore[]> couples = couples(fixture, fixture.instrument(), scale);
    List<Map<String, String>> rows = fixture.rows("expected-couples-" + scale + ".csv");
    assertThat(rows).hasSameSizeAs(couples);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      PairComparison pair =
          PairComparer.withDefaults().compare(couples.get(i)[0], couples.get(i)[1]);
      is(pair.firstScore(), row, "score_a");
      is(pair.secondScore(), row, "score_b");
      is(pair.discrepancy().value(), row, "signed_difference");
      is(pair.discrepancy().map(Math::abs).value(), row, "absolute_difference");
      is(pair.meanAbsoluteDifference().value(), row, "item_mean_absolute_difference");
      is(pair.exactAgreement().value(), row, "item_exact_agreement");
      is(pair.withinOne().value(), row, "item_within_one");
      is(pair.distance().value(), row, "euclidean_distance");
      is(pair.profileCorrelation().value(), row, "profile_pearson");
      OptionalDouble both = pair.discrepancy().isDefined()
          ? OptionalDouble.of(
              (pair.firstScore().getAsDouble() + pair.secondScore().getAsDouble()) / 2)
          : OptionalDouble.empty();
      is(both, row, "couple_mean");
    }
    assertThat(fixture.unread("expected-couples-" + scale + ".csv")).isEmpty();
  }

  private static List<ScaleScore[]> couples(Fixture fixture, Instrument instrument, String scale) {
    ScoringKey key = instrument.resolve(ScoringMethod.MEAN, MissingRule.complete());
    Map<String, Answers> responses = fixture.responses();
    List<ScaleScore[]> couples = new ArrayList<>();
    for (int couple = 1; responses.containsKey(couple + "-1"); couple++) {
      couples.add(new ScaleScore[] {
        InstrumentScorer.withDefaults().score(key, responses.get(couple + "-1")).score(scale),
        InstrumentScorer.withDefaults().score(key, responses.get(couple + "-2")).score(scale)
      });
    }
    return couples;
  }

  private static void is(Instrument instrument, List<ScaleScore[]> couples, JsonNode expected) {
    String id = expected.get("item").asText();
    Item item = instrument.items().stream()
        .filter(asked -> asked.id().value().equals(id))
        .findFirst()
        .orElseThrow();
    CategoryAgreement agreement = AgreementAnalyzer.item(
        item,
        couples.stream()
            .map(couple -> new ScorePair(keyed(couple[0], id), keyed(couple[1], id)))
            .toList());
    assertThat(agreement.complete()).isEqualTo(expected.get("n").asInt());
    is(agreement.exactAgreement(), expected, "exact_agreement");
    is(agreement.withinOne(), expected, "within_one");
    is(agreement.kappa(), expected, "kappa");
    is(agreement.quadraticKappa(), expected, "kappa_quadratic");
    is(agreement.pearson(), expected, "pearson");
  }

  private static OptionalDouble keyed(ScaleScore score, String item) {
    return score.trace().terms().stream()
        .filter(term -> term.term().equals(item))
        .map(TermTrace::keyed)
        .findFirst()
        .orElseThrow();
  }

  private static void common(PairAgreement agreement, JsonNode expected) {
    TYPES.forEach(
        (name, type) -> is(agreement.intraclass(type), name, expected.get("icc").get(name)));
    is(agreement.pearson(), expected, "pearson");
    is(agreement.doubleEntry(), expected, "icc_double_entry");
    is(agreement.concordance(), expected, "lin_ccc");
    is(agreement.meanDifference(), expected, "mean_difference");
    is(agreement.sdDifference(), expected, "sd_difference");
    is(agreement.meanAbsoluteDifference(), expected, "mean_absolute_difference");
  }

  private static void is(IntraclassCorrelation icc, String name, JsonNode expected) {
    assertThat(expected.get("type").asText()).isEqualTo(name);
    is(icc.value(), expected, "icc");
    is(icc.limits().lower(), expected, "lower95");
    is(icc.limits().upper(), expected, "upper95");
    is(icc.f(), expected, "F");
    assertThat(icc.betweenDegrees()).isEqualTo(expected.get("df1").asInt());
    assertThat(icc.withinDegrees()).isEqualTo(expected.get("df2").asInt());
    double p = FDistribution.of(icc.betweenDegrees(), icc.withinDegrees())
        .survivalProbability(icc.f().value().orElseThrow());
    assertThat(p).isCloseTo(expected.get("p").asDouble(), CLOSE);
  }

  private static void is(Figure figure, JsonNode expected, String name) {
    assertThat(figure.value().orElseThrow())
        .as(name)
        .isCloseTo(expected.get(name).asDouble(), CLOSE);
  }

  /** Scores at 1e-9, as they are means of whole numbers; the other columns lie in the same range. */
  private static void is(OptionalDouble actual, Map<String, String> row, String name) {
    OptionalDouble expected = number(row, name);
    String where = row.get("couple") + " " + name;
    assertThat(actual.isPresent()).as(where).isEqualTo(expected.isPresent());
    actual.ifPresent(
        value -> assertThat(value).as(where).isCloseTo(expected.getAsDouble(), within(1e-9)));
  }

  private static OptionalDouble number(Map<String, String> row, String name) {
    String cell = row.get(name);
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }
}
