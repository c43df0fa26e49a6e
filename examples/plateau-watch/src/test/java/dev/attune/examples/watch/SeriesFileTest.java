package dev.attune.examples.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.attune.examples.watch.Runs.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of series may look like, and what it may not: one clear line, or the right finding, and nobody's rating. */
class SeriesFileTest {
  private static final String HEADER = "series_id,day,closeness\n";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "series_id,day,closeness\na,1,6\na,2,7\n",
        "series_id,day,closeness\na,1,6\na,2,7",
        "series_id,day,closeness\r\na,1,6\r\na,2,7\r\n",
        "\uFEFFseries_id,day,closeness\na,1,6\na,2,7\n",
        "\"series_id\",\"day\",\"closeness\"\n\"a\",\"1\",\"6\"\na,2,7\n",
        "closeness,series_id,day\n6,a,1\n7,a,2\n",
        "series_id,day,closeness\na,2,7\na,1,6\n",
        "series_id,day,closeness\n\n\na,01,06\n\r\na,2,7\n\n",
        // the later row of a day counts
        "series_id,day,closeness\na,1,3\na,2,7\na,1,6\n"
      })
  void read_wellFormedFile_isTheSame(String content) throws IOException {
    Shown shown = series(content);
    assertThat(shown.errors()).isEmpty();
    assertThat(Runs.json(folder.resolve("out.json")))
        .isEqualTo(Runs.json(
            folder.resolve("expected.json"),
            "--series",
            write("plain.csv", bytes(HEADER + "a,1,6\na,2,7\n"))));
  }

  @Test
  void read_rowsInAnyOrder_findTheSame() throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(Runs.SERIES));
    String header = rows.remove(0);
    List<String> first =
        rows.stream().filter(row -> row.startsWith("levelled-off,")).toList();
    Collections.shuffle(rows, new Random(7));
    // so that the order of the series stays what it is
    rows.addAll(0, IntStream.range(0, 1).mapToObj(first::get).toList());
    Path shuffled = write("shuffled.csv", bytes(header + "\n" + String.join("\n", rows)));
    assertThat(lines("--series", shuffled))
        .containsExactlyInAnyOrderElementsOf(lines("--series", Runs.SERIES));
  }

  private List<String> lines(Object... args) throws IOException {
    Path out = folder.resolve("lines.json");
    Runs.json(out, args);
    return Files.readAllLines(out).stream()
        .map(line -> line.replaceAll(",$", ""))
        .toList();
  }

  @Test
  void read_headerOnly_isNobody() throws IOException {
    assertThat(series(HEADER)).isEqualTo(new Shown(0, "Looked at 0 series.\n", ""));
    assertThat(folder.resolve("out.json")).hasContent("[\n]\n");
    assertThat(Runs.run("--series", folder.resolve("series.csv")).exitCode()).isZero();
  }

  @Test
  void read_idsWithCommasMarkupAndOtherAlphabets_comeOutAsTheyWentIn() throws IOException {
    assertThat(series(HEADER + "\"Zoë, <b> \"\"&\"\" 💛\",1,6\nαβ,1,6\n").exitCode())
        .isZero();
    assertThat(Runs.json(folder.resolve("out.json"))
            .valueStream()
            .map(row -> row.get("id").stringValue()))
        .containsExactly("Zoë, <b> \"&\" 💛", "αβ");
  }

  @Test
  void read_daysBeforeDayZero_areDays() throws IOException {
    assertThat(series(HEADER + "a,-1000000,6\na,1000000,6\n").errors()).isEmpty();
    assertThat(Runs.json(folder.resolve("out.json")).get(0).get("epoch").intValue())
        .isEqualTo(-1_000_000);
  }

  static Stream<Arguments> malformed() {
    String day = " (day): expected a whole number from -1000000 to 1000000, found ";
    String closeness = " (closeness): expected a whole number from 0 to 10, found ";
    String name = " (series_id): expected a name of 1 to 100 characters on one line, found ";
    String columns = "expected the columns series_id, day, closeness, found ";
    return Stream.of(
        arguments("", "line 1: expected the header of the file, found an empty file"),
        arguments("\n", "line 1, column 1: " + columns + "nothing"),
        arguments(
            "series_id;day;closeness\na;1;6\n",
            "line 1, column 1: " + columns + "columns separated by semicolons"),
        arguments(
            "series_id\tday\tcloseness\n",
            "line 1, column 1: " + columns + "columns separated by tabs"),
        arguments("series_id\n", "line 1, column 1: " + columns + "another text"),
        arguments(
            "series,day,closeness\n",
            "line 1, column 1: expected one of series_id, day, closeness,"
                + " nearest is 'series_id', found 'series'"),
        arguments(
            "series_id,day,closeness,mood\n",
            "line 1, column 4: expected one of series_id, day, closeness, found 'mood'"),
        arguments(
            "series_id,day,day\n",
            "line 1, column 3: expected each column once, found 'day' again"),
        arguments("series_id,day\n", "line 1: expected a column 'closeness', found none"),
        arguments(HEADER + "a,1\n", "line 2: expected 3 cells, as in the header, found 2"),
        arguments(HEADER + "a,1,6,\n", "line 2: expected 3 cells, as in the header, found 4"),
        arguments(HEADER + "a;1;6\n", "line 2: expected 3 cells, as in the header, found 1"),
        arguments(HEADER + "a,1,6\na,2,11\n", "line 3, column 3" + closeness + "another number"),
        arguments(HEADER + "a,2,-1\n", "line 2, column 3" + closeness + "another number"),
        arguments(HEADER + "a,2,6.5\n", "line 2, column 3" + closeness + "another number"),
        arguments(HEADER + "a,2,6.0\n", "line 2, column 3" + closeness + "another number"),
        arguments(HEADER + "a,2,9999999999\n", "line 2, column 3" + closeness + "another number"),
        arguments(HEADER + "a,2,\"6,5\"\n", "line 2, column 3" + closeness + "another text"),
        arguments(HEADER + "a,2,\n", "line 2, column 3" + closeness + "nothing"),
        arguments(HEADER + "a,2, 6\n", "line 2, column 3" + closeness + "another text"),
        arguments(HEADER + "a,2,+6\n", "line 2, column 3" + closeness + "another text"),
        arguments(HEADER + "a,2,NA\n", "line 2, column 3" + closeness + "another text"),
        arguments(HEADER + "a,2,6e0\n", "line 2, column 3" + closeness + "another text"),
        arguments(HEADER + "a,2,٦\n", "line 2, column 3" + closeness + "another text"),
        arguments(HEADER + "a,1.5,6\n", "line 2, column 2" + day + "another number"),
        arguments(HEADER + "a,1000001,6\n", "line 2, column 2" + day + "another number"),
        arguments(HEADER + "a,2026-03-01,6\n", "line 2, column 2" + day + "another text"),
        arguments(HEADER + "a,,6\n", "line 2, column 2" + day + "nothing"),
        arguments(HEADER + ",1,6\n", "line 2, column 1" + name + "nothing"),
        arguments(HEADER + "  ,1,6\n", "line 2, column 1" + name + "nothing"),
        arguments(HEADER + "\"a\nb\",1,6\n", "line 2, column 1" + name + "another text"),
        arguments(HEADER + "a\u001b[2J,1,6\n", "line 2, column 1" + name + "another text"),
        arguments(HEADER + "x".repeat(101) + ",1,6\n", "line 2, column 1" + name + "another text"),
        // the line on which a row begins, also after a quoted line break
        arguments(
            "closeness,day,series_id\n6,1,a\n\n6,x,a\n", "line 4, column 2" + day + "another text"),
        arguments(
            HEADER + "a,1,6\n\na,\"1,6\na,2,6\n",
            "line 4: expected cells quoted as a whole or not at all,"
                + " found a quotation mark that is not closed, or in the wrong place"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void read_malformedFile_isRefusedInOneLine(String content, String message) throws IOException {
    Shown shown = series(content);
    assertThat(shown.errors()).isEqualTo(folder.resolve("series.csv") + ": " + message + "\n");
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.output()).isEmpty();
    assertThat(Runs.names(folder)).containsExactly("series.csv");
  }

  @Test
  void read_wrongRating_isNotRepeated() throws IOException {
    assertThat(series(HEADER + "a,1,4711\n").errors()).doesNotContain("4711");
    assertThat(series(HEADER + "a,1,secret\n").errors()).doesNotContain("secret");
    assertThat(series(HEADER + "a,4711000,1\n").errors()).doesNotContain("4711");
  }

  @Test
  void read_bytesThatAreNoUtf8_areRefusedWithTheirLine() throws IOException {
    Path file = write("series.csv", (HEADER + "Zoë,1,6\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Runs.run("--series", file).errors())
        .isEqualTo(file + ": line 2: expected text in UTF-8, found other bytes\n");
    byte[] cut = bytes(HEADER + "Zoë");
    Path half = write("half.csv", Arrays.copyOf(cut, cut.length - 1));
    assertThat(Runs.run("--series", half).errors())
        .isEqualTo(half + ": line 2: expected text in UTF-8, found other bytes\n");
  }

  private Shown series(String content) throws IOException {
    return Runs.run(
        "--series", write("series.csv", bytes(content)), "--out", folder.resolve("out.json"));
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
