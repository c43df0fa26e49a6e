package dev.attune.examples.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What the program writes of the labelled series and couples: figures to 1e-6 as the reference implementation gives them, in another
 * language; states and pass marks from the page of the fixtures.
 */
class ReferenceFiguresTest {
  private static final Path MANIFEST = Runs.FIXTURES.resolve("manifest.json");
  private static final JsonNode REFERENCE =
      Runs.json(Runs.FIXTURES.resolve("reference_outputs.json"));

  /** The reference's names of figures, and the program's. */
  private static final Map<String, String> FIGURES = Map.ofEntries(
      Map.entry("slope", "slope"),
      Map.entry("slope_sd", "slopeSd"),
      Map.entry("p_flat", "pFlat"),
      Map.entry("p_rising", "pRising"),
      Map.entry("p_change", "pChange"),
      Map.entry("sigma", "sigma"),
      Map.entry("phi", "phi"),
      Map.entry("level28", "level28"),
      Map.entry("level_now", "levelNow"),
      Map.entry("reference", "reference"),
      Map.entry("epoch", "epoch"));

  private static final Map<String, String> ONSET =
      Map.of("onset", "onset", "onset_lo", "onsetLow", "onset_hi", "onsetHigh");

  @TempDir
  private Path folder;

  @Test
  void series_ofTheReference_haveItsFigures() {
    Map<String, JsonNode> found = byId(Runs.json(
        folder.resolve("out.json"),
        "--series",
        Runs.FIXTURES.resolve("series.csv"),
        "--assess",
        MANIFEST));
    SoftAssertions softly = new SoftAssertions();
    int compared = 0;
    for (Map.Entry<String, JsonNode> entry : REFERENCE.properties()) {
      String id = entry.getKey();
      JsonNode expected = entry.getValue();
      JsonNode row = Objects.requireNonNull(found.get(id), id);
      softly.assertThat(row.get("state").stringValue()).as(id).isEqualTo(state(expected));
      FIGURES.forEach((name, ours) -> compare(softly, id, expected.get(name), row.get(ours), ours));
      // without an onset the reference still shows the range of an earlier one
      boolean level = !row.get("onset").isNull();
      softly.assertThat(level).as(id).isEqualTo(expected.hasNonNull("onset"));
      if (level) {
        ONSET.forEach((name, ours) -> compare(softly, id, expected.get(name), row.get(ours), ours));
        softly
            .assertThat(row.get("onsetCensored").booleanValue())
            .as(id)
            .isEqualTo(expected.get("onset_censored").booleanValue());
      }
      compared++;
    }
    softly.assertAll();
    assertThat(compared).isEqualTo(45);
  }

  private static String state(JsonNode expected) {
    return expected.get("state").stringValue();
  }

  private static void compare(
      SoftAssertions softly, String id, JsonNode expected, JsonNode found, String name) {
    if (expected == null || expected.isNull()) {
      softly.assertThat(found.isNull()).as(id + " " + name).isTrue();
    } else {
      softly
          .assertThat(found.doubleValue())
          .as(id + " " + name)
          .isCloseTo(expected.doubleValue(), within(1e-6));
    }
  }

  @Test
  void series_everyOneOfTheManifest_isThereInOrder() {
    JsonNode found = Runs.json(
        folder.resolve("out.json"),
        "--series",
        Runs.FIXTURES.resolve("series.csv"),
        "--assess",
        MANIFEST);
    List<String> ids = ids(Runs.json(MANIFEST).get("series"));
    // all of them have rows in the order of the manifest but the one without a check-in, which
    // comes last
    List<String> expected =
        ids.stream().filter(id -> !id.equals("dev-edge-empty")).toList();
    assertThat(ids(found)).startsWith(expected.toArray(String[]::new)).endsWith("dev-edge-empty");
    assertThat(found).hasSize(ids.size());
  }

  @Test
  void couples_labelled_reachThePassMarks() {
    Map<String, JsonNode> found = byId(Runs.json(
        folder.resolve("out.json"),
        "--couples",
        Runs.FIXTURES.resolve("couples.csv"),
        "--assess",
        MANIFEST));
    Map<String, String> flags = Map.of(
        "participationDrop", "participation_drop",
        "liftShrinking", "lift_shrinking",
        "repetition", "ritual_repetition");
    JsonNode couples = Runs.json(MANIFEST).get("couples");
    int states = 0;
    int partners = 0;
    Map<String, Integer> flagsRight = new HashMap<>();
    for (JsonNode couple : couples) {
      JsonNode row = Objects.requireNonNull(found.get(couple.get("id").stringValue()));
      states += is(row, couple.get("couple_state")) ? 1 : 0;
      JsonNode each = row.get("partners");
      partners += is(each.get("A"), couple.get("partner_a").get("true_state")) ? 1 : 0;
      partners += is(each.get("B"), couple.get("partner_b").get("true_state")) ? 1 : 0;
      flags.forEach((ours, name) -> {
        boolean right = row.get("flags").get(ours).equals(couple.get(name));
        flagsRight.merge(ours, right ? 1 : 0, Integer::sum);
      });
    }
    assertThat(couples).hasSize(36);
    assertThat(states / 36.0).as("couple states").isGreaterThanOrEqualTo(0.94);
    assertThat(partners / 72.0).as("partner states").isGreaterThanOrEqualTo(0.90);
    assertThat(flagsRight)
        .hasSize(3)
        .allSatisfy(
            (flag, right) -> assertThat(right / 36.0).as(flag).isGreaterThanOrEqualTo(0.95));
  }

  private static boolean is(JsonNode row, JsonNode state) {
    return row.get("state").stringValue().equals(state.stringValue());
  }

  private static Map<String, JsonNode> byId(JsonNode rows) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row.get("id").stringValue(), row));
    return byId;
  }

  private static List<String> ids(JsonNode rows) {
    return rows.valueStream().map(row -> row.get("id").stringValue()).toList();
  }
}
