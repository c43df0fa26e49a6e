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

/** What a file of couples may look like, and what comes of it. */
class CouplesFileTest {
  private static final String HEADER = "couple_id,partner,day,before,after,ritual\n";

  @TempDir
  private Path folder;

  @Test
  void couples_bothLevel_saysSoWithBothPartners() {
    JsonNode couple = bundled("both-level");
    assertThat(couple.propertyNames())
        .containsExactly(
            "id",
            "state",
            "scope",
            "confidence",
            "divergent",
            "divergenceEstablished",
            "onset",
            "onsetLow",
            "onsetHigh",
            "onsetCensored",
            "partners",
            "flags",
            "reasons");
    assertThat(couple.get("state").stringValue()).isEqualTo("PLATEAU");
    assertThat(couple.get("scope").stringValue()).isEqualTo("BOTH");
    assertThat(couple.get("divergent").booleanValue()).isFalse();
    JsonNode a = couple.get("partners").get("A");
    JsonNode b = couple.get("partners").get("B");
    // of two that are level, the later onset, as only from then on both are
    assertThat(couple.get("onset").intValue())
        .isEqualTo(Math.max(a.get("onset").intValue(), b.get("onset").intValue()));
    assertThat(couple.get("flags").toString())
        .isEqualTo("{\"participationDrop\":true,\"liftShrinking\":true,\"repetition\":true}");
  }

  @Test
  void couples_oneLevel_saysWhose() {
    JsonNode couple = bundled("one-level");
    assertThat(couple.get("state").stringValue()).isEqualTo("PLATEAU");
    assertThat(couple.get("scope").stringValue()).isEqualTo("B");
    assertThat(couple.get("divergent").booleanValue()).isTrue();
    assertThat(couple.get("partners").get("A").get("state").stringValue()).isEqualTo("RISING");
    assertThat(couple.get("flags").toString())
        .isEqualTo("{\"participationDrop\":true,\"liftShrinking\":false,\"repetition\":true}");
  }

  @Test
  void couples_partnersExchanged_exchangeTheirNamesAndNothingElse() throws IOException {
    String exchanged = Files.readString(Runs.COUPLES)
        .replace(",A,", ",X,")
        .replace(",B,", ",A,")
        .replace(",X,", ",B,");
    JsonNode before = Runs.json(folder.resolve("before.json"), "--couples", Runs.COUPLES);
    JsonNode after = couples(exchanged);
    for (int i = 0; i < before.size(); i++) {
      JsonNode one = before.get(i);
      JsonNode other = after.get(i);
      assertThat(other.get("partners").get("A")).isEqualTo(one.get("partners").get("B"));
      assertThat(other.get("partners").get("B")).isEqualTo(one.get("partners").get("A"));
      assertThat(other.get("reasons")).isEqualTo(one.get("reasons"));
      assertThat(other.get("flags")).isEqualTo(one.get("flags"));
    }
    assertThat(after.get(1).get("scope").stringValue()).isEqualTo("A");
  }

  @Test
  void couples_onePartnerOnly_isOneSided() throws IOException {
    JsonNode couple = couples(HEADER + days("A", 60, 6)).get(0);
    assertThat(couple.get("state").stringValue()).isEqualTo("PLATEAU");
    assertThat(couple.get("scope").stringValue()).isEqualTo("A");
    // 0.6 at most where it rests on one of the two
    assertThat(couple.get("confidence").doubleValue()).isEqualTo(0.6);
    assertThat(couple.get("partners").get("B").get("state").stringValue())
        .isEqualTo("INSUFFICIENT_DATA");
    assertThat(
            couple.get("reasons").valueStream().map(reason -> reason.get("code").stringValue()))
        .contains("ONE_SIDED");
  }

  @Test
  void couples_tooLittleToSay_hasNoFlags() throws IOException {
    JsonNode couple = couples(HEADER + days("A", 3, 6) + days("B", 3, 6)).get(0);
    assertThat(couple.get("state").stringValue()).isEqualTo("INSUFFICIENT_DATA");
    assertThat(couple.get("scope").stringValue()).isEqualTo("BOTH");
    assertThat(couple.get("onset").isNull()).isTrue();
    assertThat(couple.get("flags").toString())
        .isEqualTo("{\"participationDrop\":null,\"liftShrinking\":null,\"repetition\":null}");
  }

  @Test
  void couples_twoRowsOfAPartnerForADay_theLaterCounts() throws IOException {
    JsonNode once = couples(HEADER + days("A", 30, 6));
    assertThat(couples(HEADER + "c,A,7,0,0,tea\n" + days("A", 30, 6))).isEqualTo(once);
    // the other partner's day is another
    assertThat(couples(HEADER + "c,B,7,0,0,tea\n" + days("A", 30, 6))).isNotEqualTo(once);
  }

  @Test
  void couples_manifest_tellsTheDayAndWhoElse() throws IOException {
    Path manifest = Files.writeString(folder.resolve("manifest.json"), """
        {"series": [{"id": "other", "assess_day": 3}],
         "couples": [{"id": "absent", "assess_day": 40, "couple_state": "PLATEAU"}, {"id": "c", "assess_day": 29}]}
        """);
    Path file = Files.writeString(
        folder.resolve("couples.csv"), HEADER + days("A", 60, 6) + days("B", 60, 6));
    JsonNode found = Runs.json(folder.resolve("out.json"), "--couples", file, "--assess", manifest);
    assertThat(found.valueStream().map(row -> row.get("id").stringValue()))
        .containsExactly("c", "absent");
    assertThat(found.get(0))
        .isEqualTo(couples(HEADER + days("A", 30, 6) + days("B", 30, 6)).get(0));
    assertThat(found.get(1).get("state").stringValue()).isEqualTo("INSUFFICIENT_DATA");
  }

  static Stream<Arguments> malformed() {
    String points = "): expected a whole number from 0 to 10, found ";
    return Stream.of(
        arguments(
            "c,C,1,5,6,tea",
            "line 2, column 2 (partner): expected one of A, B, found another text"),
        arguments(
            "c,a,1,5,6,tea",
            "line 2, column 2 (partner): expected one of A, B, found another text"),
        arguments(
            "c,,1,5,6,tea", "line 2, column 2 (partner): expected one of A, B, found nothing"),
        arguments("c,A,1,,6,tea", "line 2, column 4 (before" + points + "nothing"),
        arguments("c,A,1,11,6,tea", "line 2, column 4 (before" + points + "another number"),
        arguments("c,A,1,5,six,tea", "line 2, column 5 (after" + points + "another text"),
        arguments(
            "c,A,1,5,6,",
            "line 2, column 6 (ritual): expected the id of a ritual such as small-thanks, found nothing"),
        arguments(
            "c,A,1,5,6,Our Secret",
            "line 2, column 6 (ritual): expected the id of a ritual such as small-thanks, found another text"),
        arguments("c,A,1,5,6", "line 2: expected 6 cells, as in the header, found 5"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void read_malformedRow_isRefusedInOneLine(String row, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("couples.csv"), HEADER + row + "\n");
    assertThat(Runs.run("--couples", file, "--out", folder.resolve("out.json")))
        .isEqualTo(new Shown(2, "", file + ": " + message + "\n"));
    assertThat(Runs.names(folder)).containsExactly("couples.csv");
  }

  @Test
  void read_seriesAsCouples_isRefusedByItsHeader() {
    assertThat(Runs.run("--couples", Runs.SERIES).errors())
        .isEqualTo(Runs.SERIES
            + ": line 1, column 1: expected one of couple_id, partner, day, before, after, ritual,"
            + " found 'series_id'\n");
  }

  private static String days(String partner, int days, int points) {
    return IntStream.range(0, days)
        .mapToObj(day -> "c," + partner + "," + day + ",5," + points + ",tea\n")
        .collect(Collectors.joining());
  }

  private JsonNode couples(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("couples.csv"), content);
    return Runs.json(folder.resolve("out.json"), "--couples", file);
  }

  private JsonNode bundled(String id) {
    return Runs.json(folder.resolve("out.json"), "--couples", Runs.COUPLES)
        .valueStream()
        .filter(row -> row.get("id").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
