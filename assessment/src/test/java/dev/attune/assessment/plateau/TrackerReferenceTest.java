package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expected figures: reference_outputs.json of the plateau fixtures, from the reference implementation in another language; pass
 * marks: the fixtures' page.
 */
@DisplayName("The detector gives the reference figures")
class TrackerReferenceTest {
  private static final PlateauSettings DEFAULTS = PlateauSettings.defaults();
  private static final Map<String, SortedMap<Integer, Integer>> SERIES = Series.all();
  private static final Map<String, SortedMap<Integer, Integer>> PARTNERS = Series.ofPartners();
  private static final JsonNode MANIFEST = Series.json("manifest.json");
  private static final JsonNode REFERENCE = Series.json("reference_outputs.json");

  static Stream<String> references() {
    List<String> ids = new ArrayList<>();
    REFERENCE.fieldNames().forEachRemaining(ids::add);
    return ids.stream();
  }

  @ParameterizedTest
  @MethodSource("references")
  void replay_referenceSeries_givesItsFigures(String id) {
    JsonNode expected = REFERENCE.get(id);
    Replay replay = new Replay(SERIES.getOrDefault(id, new TreeMap<>()), assessDay(id));
    Tracker tracker = replay.tracker;
    Fit fit = replay.fit;

    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(replay.state.name()).isEqualTo(expected.get("state").asText());
    if (expected.has("slope")) {
      softly.assertThat(fit.n).as("n").isEqualTo(expected.get("n").asInt());
      softly
          .assertThat(tracker.epoch)
          .as("epoch")
          .isEqualTo(expected.get("epoch").asInt());
      figure(softly, expected, "phi", tracker.phi);
      figure(softly, expected, "reference", tracker.reference);
      figure(softly, expected, "slope", fit.slope);
      figure(softly, expected, "slope_sd", fit.slopeSd);
      figure(softly, expected, "level_now", fit.level);
      figure(softly, expected, "p_flat", fit.flat);
      figure(softly, expected, "p_rising", fit.rising);
      figure(softly, expected, "p_change", fit.bent);
      figure(softly, expected, "sigma", fit.sd);
      figure(softly, expected, "expected_change", fit.change);
      figure(softly, expected, "level28", fit.recentLevel);
    }
    if (tracker.onset == Tracker.NO_DAY) {
      softly.assertThat(expected.hasNonNull("onset")).as("onset").isFalse();
    } else {
      softly
          .assertThat(tracker.onset)
          .as("onset")
          .isEqualTo(expected.get("onset").asInt());
      softly
          .assertThat(tracker.onsetLow)
          .as("low")
          .isEqualTo(expected.get("onset_lo").asInt());
      softly
          .assertThat(tracker.onsetHigh)
          .as("high")
          .isEqualTo(expected.get("onset_hi").asInt());
      softly
          .assertThat(tracker.onsetCensored)
          .as("censored")
          .isEqualTo(expected.get("onset_censored").asBoolean());
    }
    JsonNode first = expected.get("first_plateau_day");
    softly
        .assertThat(replay.firstPlateau)
        .as("first plateau")
        .isEqualTo(first == null || first.isNull() ? Tracker.NO_DAY : first.asInt());
    softly.assertAll();
  }

  @Test
  @DisplayName("The labelled series are told as well as the pass marks ask")
  void replay_allSeries_reachesThePassMarks() {
    int right = 0;
    int wrong = 0;
    int clear = 0;
    int edgeWrong = 0;
    int early = 0;
    int onsets = 0;
    double onsetError = 0;
    List<Integer> delays = new ArrayList<>();
    for (JsonNode row : MANIFEST.get("series")) {
      String id = row.get("id").asText();
      Replay replay = new Replay(
          SERIES.getOrDefault(id, new TreeMap<>()), row.get("assess_day").asInt());
      Set<String> acceptable = new HashSet<>();
      row.get("acceptable_states").forEach(state -> acceptable.add(state.asText()));
      boolean isRight = acceptable.contains(replay.state.name());
      boolean inconclusive = !isRight && replay.state == PlateauState.INSUFFICIENT_DATA;
      if (row.get("clear").asBoolean()) {
        clear++;
        right += isRight ? 1 : 0;
        wrong += isRight || inconclusive ? 0 : 1;
      }
      if (row.get("scenario").asText().equals("EDGE")) {
        edgeWrong += isRight ? 0 : 1;
      }
      if (row.get("scenario").asText().equals("RISE_PLATEAU")) {
        int onset = row.get("onset_day").asInt();
        if (replay.firstPlateau != Tracker.NO_DAY) {
          early += replay.firstPlateau < onset - 7 ? 1 : 0;
          delays.add(replay.firstPlateau - onset);
        }
        if (replay.tracker.onset != Tracker.NO_DAY && !replay.tracker.onsetCensored) {
          onsets++;
          onsetError += Math.abs(replay.tracker.onset - onset);
        }
      }
    }
    delays.sort(null);
    double median = delays.get(delays.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "plateau: %d clear series, right %.3f (0.87), wrong %.3f (0.055), edge wrong %d (0), early %d (0), delay %.0f (66), onset error %.1f (14) over %d%n",
        clear,
        (double) right / clear,
        (double) wrong / clear,
        edgeWrong,
        early,
        median,
        onsetError / onsets,
        onsets);

    assertThat((double) right / clear).isGreaterThanOrEqualTo(0.87);
    assertThat((double) wrong / clear).isLessThanOrEqualTo(0.055);
    assertThat(edgeWrong).isZero();
    assertThat(early).isZero();
    assertThat(median).isLessThanOrEqualTo(66);
    assertThat(onsetError / onsets).isLessThanOrEqualTo(14);
  }

  @Test
  @DisplayName("Partners of the labelled couples are told as well as the pass mark asks")
  void replay_partners_reachesThePassMark() {
    int right = 0;
    int all = 0;
    for (JsonNode row : MANIFEST.get("couples")) {
      for (String partner : List.of("A", "B")) {
        Replay replay = new Replay(
            PARTNERS.getOrDefault(row.get("id").asText() + "/" + partner, new TreeMap<>()),
            row.get("assess_day").asInt());
        String truth = row.get("partner_" + partner.toLowerCase(Locale.ROOT))
            .get("true_state")
            .asText();
        all++;
        right += replay.state.name().equals(truth) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT, "plateau: %d partners, right %.3f (0.90)%n", all, (double) right / all);
    assertThat((double) right / all).isGreaterThanOrEqualTo(0.90);
  }

  private static int assessDay(String id) {
    return StreamSupport.stream(MANIFEST.get("series").spliterator(), false)
        .filter(row -> row.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow()
        .get("assess_day")
        .asInt();
  }

  private static void figure(SoftAssertions softly, JsonNode expected, String name, double actual) {
    JsonNode node = expected.get(name);
    if (node.isNull()) {
      softly.assertThat(actual).as(name).isNaN();
    } else {
      softly.assertThat(actual).as(name).isCloseTo(node.asDouble(), within(1e-6));
    }
  }

  /** A series fed day by day up to the assessed one. */
  private static final class Replay {
    final Tracker tracker = new Tracker();
    final Fit fit = new Fit();
    PlateauState state = PlateauState.INSUFFICIENT_DATA;
    int firstPlateau = Tracker.NO_DAY;

    Replay(SortedMap<Integer, Integer> series, int assessDay) {
      series.headMap(assessDay + 1).forEach((day, value) -> {
        tracker.checkIn(day, value, fit, DEFAULTS);
        state = tracker.lastState;
        if (state == PlateauState.PLATEAU && firstPlateau == Tracker.NO_DAY) {
          firstPlateau = day;
        }
      });
      if (tracker.count > 0 && tracker.last < assessDay) {
        state = tracker.evaluate(assessDay, fit, DEFAULTS);
      }
    }
  }
}
