package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of responses may look like, and what it may not: one clear line, or the right score, never a wrong one. */
class ResponsesFileTest {
  private static final String HEADER =
      "respondent,scale,answered,items,score,status,band,band_certain\n";
  private static final String ONE_AND_THREE = HEADER + "a,s,2,2,2,scored,,\n";
  private static final String CELL = Malformed.CELL;

  @TempDir
  private Path folder;

  private Path instrument;

  @BeforeEach
  void writeInstrument() throws IOException {
    instrument = write("instrument.json", Malformed.INSTRUMENT.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "respondent,q1,q2\na,1,3\n",
        "respondent,q1,q2\na,1,3",
        "respondent,q1,q2\r\na,1,3\r\n",
        "\uFEFFrespondent,q1,q2\na,1,3\n",
        "respondent,q2,q1\na,3,1\n",
        "\"respondent\",\"q1\",\"q2\"\n\"a\",\"1\",\"3\"\n",
        "respondent,q1,q2\na,1.0,03\n",
        "\uFEFF\"respondent\",q1,q2\n\n\na,1,3\n\r\n\n"
      })
  void read_wellFormedFile_isScored(String content) throws IOException {
    Shown shown = score(content);
    assertThat(shown.errors()).isEmpty();
    assertThat(shown.output()).isEqualTo(ONE_AND_THREE);
  }

  @Test
  void read_emptyCells_areMissingAnswers() throws IOException {
    assertThat(score("respondent,q1,q2\na,,3\nb,,\n").output())
        .isEqualTo(HEADER + "a,s,1,2,3,scored,,\nb,s,0,2,,nothing-answered,,\n");
  }

  @Test
  void read_reasonForNoAnswer_isFollowed() throws IOException {
    Path responses = write(
        "reasons.csv",
        "respondent,q1,q2\na,not-applicable,3\nb,prefer-not-to-say,3\nc,,3\n"
            .getBytes(StandardCharsets.UTF_8));
    // the rule that needs every item asks for none that does not apply
    assertThat(Runs.score(instrument, responses, "--missing", "complete").output())
        .isEqualTo(HEADER
            + "a,s,1,2,3,scored,,\nb,s,1,2,,too-few-answers,,\nc,s,1,2,,too-few-answers,,\n");
  }

  @Test
  void read_unsure_isTakenOnlyWhereItIsOffered() throws IOException {
    String content = "respondent,q1,q2\na,unsure,3\n";
    assertThat(score(content).errors())
        .endsWith(": line 2, column 2 (q1): expected a number from 1 to 5, or nothing,"
            + " found a reason that the item does not offer\n");
    String offering =
        Files.readString(instrument).replace("\"max\": 5", "\"max\": 5, \"offersUnsure\": true");
    instrument = write("offering.json", offering.getBytes(StandardCharsets.UTF_8));
    assertThat(score(content).output()).isEqualTo(HEADER + "a,s,1,2,3,scored,,\n");
  }

  @Test
  void read_headerOnly_hasNoRespondents() throws IOException {
    assertThat(score("respondent,q1,q2\n").output()).isEqualTo(HEADER);
  }

  @Test
  void read_respondentWithCommaAndMarkup_comesOutAsItWentIn() throws IOException {
    assertThat(score("respondent,q1,q2\n\"Zoë, <b>\",1,3\n").output())
        .isEqualTo(HEADER + "\"Zoë, <b>\",s,2,2,2,scored,,\n");
  }

  @ParameterizedTest
  @MethodSource("dev.attune.examples.report.Malformed#responses")
  void read_malformedFile_isRefusedInOneLine(String content, String message) throws IOException {
    Shown shown = score(content);
    assertThat(shown.errors()).isEqualTo(folder.resolve("responses.csv") + ": " + message + "\n");
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.output()).isEmpty();
  }

  @Test
  void read_bytesThatAreNoUtf8_areRefusedWithTheirLine() throws IOException {
    String rows = "respondent,q1,q2\nZoë,1,3\n";
    Shown latin = score(rows.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(latin.errors()).endsWith(": line 2: expected text in UTF-8, found other bytes\n");
    Shown wide = score(rows.getBytes(StandardCharsets.UTF_16));
    assertThat(wide.errors()).endsWith(": line 1: expected text in UTF-8, found other bytes\n");
    byte[] cut = (rows + "ë").getBytes(StandardCharsets.UTF_8);
    Shown half = score(Arrays.copyOf(cut, cut.length - 1));
    assertThat(half.errors()).endsWith(": line 3: expected text in UTF-8, found other bytes\n");
  }

  @Test
  void read_wrongBytesFarIntoTheFile_areRefusedWithTheirLine() throws IOException {
    String rows = IntStream.range(0, 5000)
        .mapToObj(i -> (i == 3997 ? "é" : "r") + i + ",1,3\n")
        .collect(Collectors.joining("", "respondent,q1,q2\n", ""));
    // the header is line 1, so row 3997, counted from 0, stands on line 3999
    assertThat(score(rows.getBytes(StandardCharsets.ISO_8859_1)).errors())
        .endsWith(": line 3999: expected text in UTF-8, found other bytes\n");
    assertThat(score(rows).output().lines()).hasSize(5001);
  }

  @Test
  void read_quotationMarkLeftOpenBeforeALongFile_isRefusedBeforeItFillsTheMemory()
      throws IOException {
    String content = "respondent,q1,q2\na,\"1,3\n" + "b,1,3\n".repeat(200_000);
    assertThat(score(content).errors())
        .endsWith(": line 2: expected a row of at most 1048576 characters, found a longer one\n");
  }

  @Test
  void read_tenThousandColumns_areScored() throws IOException {
    String items = IntStream.range(0, 10_000)
        .mapToObj(i -> "{\"id\":\"q" + i + "\",\"min\":0,\"max\":9}")
        .collect(Collectors.joining(","));
    String terms = IntStream.range(0, 10_000)
        .mapToObj(i -> "{\"item\":\"q" + i + "\"}")
        .collect(Collectors.joining(","));
    instrument = write(
        "wide.json",
        ("{\"id\":\"wide\",\"items\":[" + items + "],\"scales\":[{\"id\":\"s\",\"method\":\"sum\","
                + "\"items\":[" + terms + "]}]}")
            .getBytes(StandardCharsets.UTF_8));
    String header = IntStream.range(0, 10_000)
        .mapToObj(i -> ",q" + i)
        .collect(Collectors.joining("", "respondent", "\n"));
    // every digit a thousand times: 1000 · (0 + 1 + … + 9) = 45000
    String row = IntStream.range(0, 10_000)
        .mapToObj(i -> "," + i % 10)
        .collect(Collectors.joining("", "a", "\n"));
    assertThat(score(header + row).output()).isEqualTo(HEADER + "a,s,10000,10000,45000,scored,,\n");
    Path page = folder.resolve("wide.html");
    assertThat(Runs.score(instrument, folder.resolve("responses.csv"), "--report", page)
            .exitCode())
        .isZero();
    assertThat(page).isNotEmptyFile();
  }

  @Test
  void read_lenientlyMalformedRows_areLeftOutAndTold() throws IOException {
    Path file = write(
        "responses.csv",
        "respondent,q1,q2\na,1,3\nb,1\nc,x,3\n,1,3\nd,9,3\ne,1,3\n"
            .getBytes(StandardCharsets.UTF_8));
    Shown shown = Runs.score(instrument, file, "--lenient");
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output())
        .isEqualTo(ONE_AND_THREE + "d,s,1,2,3,scored,,\n" + "e,s,2,2,2,scored,,\n");
    assertThat(shown.errors().lines())
        .containsExactly(
            file + ": line 3: expected 3 cells, as in the header, found 2; the row is left out",
            file + ": line 4, column 2 (q1): " + CELL + "; the row is left out",
            file + ": line 5, column 1: expected a respondent of 1 to 200 characters on one line,"
                + " found nothing; the row is left out",
            file
                + ": line 6: The answer to q1 is not one the item takes; it is treated as missing.");
  }

  @Test
  void read_lenientlyManyMalformedRows_areCounted() throws IOException {
    Path file = write(
        "responses.csv",
        ("respondent,q1,q2\n" + "x\n".repeat(25)).getBytes(StandardCharsets.UTF_8));
    Shown shown = Runs.score(instrument, file, "--lenient");
    assertThat(shown.output()).isEqualTo(HEADER);
    assertThat(shown.errors().lines()).hasSize(21);
    assertThat(shown.errors()).endsWith(file + ": 5 more were set aside\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "respondent,q1,q2\na,1,3\na,1,3\n",
        "respondent,q1,q2\na,\"1,3\n",
        "respondent,q1,q1\na,1,3\n"
      })
  void read_lenientlyAFileNobodyCanMakeSenseOf_isRefused(String content) throws IOException {
    Path file = write("responses.csv", content.getBytes(StandardCharsets.UTF_8));
    Shown shown = Runs.score(instrument, file, "--lenient");
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors().lines()).hasSize(1);
    assertThat(shown.output()).isEmpty();
  }

  private Shown score(String content) throws IOException {
    return score(content.getBytes(StandardCharsets.UTF_8));
  }

  private Shown score(byte[] content) throws IOException {
    return Runs.score(instrument, write("responses.csv", content));
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
