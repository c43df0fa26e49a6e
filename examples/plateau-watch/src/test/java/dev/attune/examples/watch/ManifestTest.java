package dev.attune.examples.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.attune.examples.watch.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** As of which day each id is told. */
class ManifestTest {
  @TempDir
  private Path folder;

  @Test
  void assess_earlierDay_knowsNothingLater() throws IOException {
    JsonNode found =
        assess(series(60, 0, 8), "{\"series\": [{\"id\": \"a\", \"assess_day\": 39}]}");
    assertThat(found)
        .isEqualTo(Runs.json(folder.resolve("short.json"), "--series", series(40, 0, 8)));
  }

  @Test
  void assess_laterDay_isReadOnly() throws IOException {
    // 22 days without a check-in are more than the 21 after which nothing is said
    JsonNode late = assess(series(60, 0, 6), "{\"series\": [{\"id\": \"a\", \"assess_day\": 81}]}");
    assertThat(late.get(0).get("state").stringValue()).isEqualTo("INSUFFICIENT_DATA");
    assertThat(late.get(0).get("reasons").get(0).toString())
        .isEqualTo(
            "{\"code\":\"NO_RECENT_CHECKINS\",\"text\":\"The last check-in was 22 days ago, too long to say how it is now.\","
                + "\"figures\":{\"days\":\"22\"}}");
    assertThat(late.get(0).get("reasons").get(1).toString())
        .isEqualTo("{\"code\":\"LAST_KNOWN\","
            + "\"text\":\"When it could last be told, on day 59, it was level, with room to grow.\","
            + "\"figures\":{\"day\":\"59\",\"state\":\"plateau\"}}");
    // since when it had been level is kept
    assertThat(late.get(0).get("onset").intValue()).isZero();
    JsonNode soon = assess(series(60, 0, 6), "{\"series\": [{\"id\": \"a\", \"assess_day\": 80}]}");
    assertThat(soon.get(0).get("state").stringValue()).isEqualTo("PLATEAU");
  }

  @Test
  void assess_dayBeforeEveryCheckIn_isNothingYet() throws IOException {
    JsonNode found = assess(series(60, 5, 6), "{\"series\": [{\"id\": \"a\", \"assess_day\": 4}]}");
    assertThat(found.get(0).toString())
        .isEqualTo(
            "{\"id\":\"a\",\"state\":\"INSUFFICIENT_DATA\",\"confidence\":0.0,\"slope\":null,"
                + "\"slopeSd\":null,\"pFlat\":null,\"pRising\":null,\"pChange\":null,\"sigma\":null,"
                + "\"phi\":null,\"level28\":null,\"levelNow\":null,\"reference\":null,\"epoch\":null,"
                + "\"onset\":null,\"onsetLow\":null,\"onsetHigh\":null,\"onsetCensored\":null,"
                + "\"reasons\":[{\"code\":\"TOO_FEW_CHECKINS\","
                + "\"text\":\"Check-ins to go by so far: 0. It takes 14 or more.\","
                + "\"figures\":{\"n\":\"0\",\"need\":\"14\"}}]}");
  }

  @Test
  void assess_idsWithoutARow_comeLastInOrder() throws IOException {
    JsonNode found = assess(
        series(60, 0, 6),
        "{\"series\": [{\"id\": \"z\", \"assess_day\": 4}, {\"id\": \"a\", \"assess_day\": 59},"
            + " {\"id\": \"b\", \"assess_day\": 5}]}");
    assertThat(found.valueStream().map(row -> row.get("id").stringValue()))
        .containsExactly("a", "z", "b");
  }

  @Test
  void assess_idThatTheManifestDoesNotHave_isToldAsOfItsLastDay() throws IOException {
    assertThat(assess(series(60, 0, 6), "{\"series\": []}"))
        .isEqualTo(Runs.json(folder.resolve("without.json"), "--series", series(60, 0, 6)));
  }

  @Test
  void assess_moreThanIsAsked_isPassedOver() throws IOException {
    String more = "{\"format\": 1, \"scale\": [0, 10], \"high_level\": 8.0, \"couples\": [1],"
        + " \"series\": [{\"note\": null, \"id\": \"a\", \"clear\": true, \"days\": {\"all\": 1.5},"
        + " \"assess_day\": 59}]}";
    assertThat(assess(series(60, 0, 6), more))
        .isEqualTo(assess(series(60, 0, 6), "{\"series\":[{\"id\":\"a\",\"assess_day\":59}]}"));
  }

  static Stream<Arguments> malformed() {
    String day = "expected a whole number from -1000000 to 1000000, found ";
    String id = "expected a name of 1 to 100 characters on one line, found ";
    return Stream.of(
        arguments("", "$: expected a JSON object, found an empty file"),
        arguments("{", "line 1: expected the rest of the JSON, found the end of the file"),
        arguments("{}", "$.series: expected a list, found nothing"),
        arguments("[]", "$: expected an object, found a list"),
        arguments("{\"series\": {}}", "$.series: expected a list, found an object"),
        arguments("{\"series\": [3]}", "$.series[0]: expected an object, found a whole number"),
        arguments("{\"series\": [{\"assess_day\": 3}]}", "$.series[0].id: " + id + "nothing"),
        arguments(
            "{\"series\": [{\"id\": 7, \"assess_day\": 3}]}",
            "$.series[0].id: " + id + "a whole number"),
        arguments(
            "{\"series\": [{\"id\": \"a\\u001b[2J\", \"assess_day\": 3}]}",
            "$.series[0].id: " + id + "another text"),
        arguments("{\"series\": [{\"id\": \"a\"}]}", "$.series[0].assess_day: " + day + "nothing"),
        arguments(
            "{\"series\": [{\"id\": \"a\", \"assess_day\": \"3\"}]}",
            "$.series[0].assess_day: " + day + "a text"),
        arguments(
            "{\"series\": [{\"id\": \"a\", \"assess_day\": 3.5}]}",
            "$.series[0].assess_day: " + day + "a number that is not written as a whole one"),
        arguments(
            "{\"series\": [{\"id\": \"a\", \"assess_day\": 1000001}]}",
            "$.series[0].assess_day: " + day + "1000001"),
        arguments(
            "{\"series\": [{\"id\": \"a\", \"assess_day\": null}]}",
            "$.series[0].assess_day: " + day + "null"),
        arguments(
            "{\"series\": [{\"id\": \"a\", \"assess_day\": 3, \"assess_day\": 4}]}",
            "$.series[0].assess_day: expected this property once, found it again"),
        arguments(
            "{\"series\": [], \"series\": []}",
            "$.series: expected this property once, found it again"),
        arguments(
            "{\"series\": [{\"id\": \"a\", \"assess_day\": 3}, {\"id\": \"a\", \"assess_day\": 3}]}",
            "$.series[1].id: expected an id of its own, found one that an earlier one has"),
        arguments("{\"series\": []} x", "line 1: expected JSON, found something else"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void read_malformedFile_isRefusedInOneLine(String content, String message) throws IOException {
    Path manifest = Files.writeString(folder.resolve("manifest.json"), content);
    Shown shown = Runs.run(
        "--series", series(60, 0, 6), "--assess", manifest, "--out", folder.resolve("out.json"));
    assertThat(shown).isEqualTo(new Shown(2, "", manifest + ": " + message + "\n"));
    assertThat(Runs.names(folder)).containsExactly("manifest.json", "series.csv");
  }

  @Test
  void read_manifestOfSeriesForCouples_isRefused() throws IOException {
    Path manifest = Files.writeString(folder.resolve("manifest.json"), "{\"series\": []}");
    assertThat(Runs.run("--couples", Runs.COUPLES, "--assess", manifest).errors())
        .isEqualTo(manifest + ": $.couples: expected a list, found nothing\n");
  }

  @Test
  void read_manifestLongerThanAPersonWrites_isRead() throws IOException {
    String rows = IntStream.range(0, 30_000)
        .mapToObj(i -> "{\"id\": \"i-" + i + "\", \"assess_day\": 3, \"note\": \"of many\"}")
        .collect(Collectors.joining(",", "{\"series\": [", "]}"));
    assertThat(rows.length()).isGreaterThan(1 << 20);
    assertThat(assess(series(60, 0, 6), rows)).hasSize(30_001);
  }

  /** Days on which somebody said the same. */
  private Path series(int days, int first, int points) throws IOException {
    String rows = IntStream.range(first, days)
        .mapToObj(day -> "a," + day + "," + points + "\n")
        .collect(Collectors.joining("", "series_id,day,closeness\n", ""));
    return Files.writeString(folder.resolve("series.csv"), rows);
  }

  private JsonNode assess(Path series, String manifest) throws IOException {
    Path file = Files.writeString(folder.resolve("manifest.json"), manifest);
    return Runs.json(folder.resolve("out.json"), "--series", series, "--assess", file);
  }
}
