package dev.attune.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.bulk.BulkScorer;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sets of the reference figures, scored as bytes and one by one, which {@link ReferenceFiguresTest} compares with R. */
class BulkFiguresTest {
  private static final byte GAP = -128;

  @Test
  void scoreRows_mixedRangesAndWeights_isAsOneByOne() {
    compare(Fixture.bundled("mixed-generated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bfi25", "ability16", "epi57", "couples-ims"})
  void scoreRows_publishedDataSet_isAsOneByOne(String folder) {
    compare(Fixture.inPlace(folder));
  }

  private static void compare(Fixture fixture) {
    for (Prorating prorating : Prorating.values()) {
      Instrument instrument = Fixture.everyScale(
          fixture.instrument(),
          scale -> Scale.builder().from(scale).prorating(prorating).build());
      for (ScoringMethod method :
          List.of(ScoringMethod.SUM, ScoringMethod.MEAN, ScoringMethod.POMP)) {
        if (prorating == Prorating.BY_RANGE || method == ScoringMethod.SUM) {
          MissingRule half = MissingRule.atLeastFraction(0.5);
          compare(instrument.resolve(method, half), fixture.responses().values());
        }
      }
    }
  }

  private static void compare(ScoringKey key, Iterable<Answers> responses) {
    List<Answers> sheets = new ArrayList<>();
    responses.forEach(sheets::add);
    List<ItemId> items =
        key.instrument().items().stream().map(item -> item.id()).toList();
    byte[] rows = new byte[sheets.size() * items.size()];
    for (int i = 0; i < rows.length; i++) {
      Double answer = sheets.get(i / items.size()).values().get(items.get(i % items.size()));
      rows[i] = answer == null ? GAP : answer.byteValue();
    }
    double[][] scores = new double[key.scales().size()][sheets.size()];
    BulkScorer.of(key, GAP).scoreRows(rows, items.size(), scores);
    double[][] expected = new double[scores.length][sheets.size()];
    for (int r = 0; r < sheets.size(); r++) {
      List<ScaleScore> report =
          InstrumentScorer.withDefaults().score(key, sheets.get(r)).scores();
      for (int scale = 0; scale < scores.length; scale++) {
        expected[scale][r] = report.get(scale).score().orElse(Double.NaN);
      }
    }
    for (int scale = 0; scale < scores.length; scale++) {
      assertThat(scores[scale]).isEqualTo(expected[scale]);
    }
  }
}
