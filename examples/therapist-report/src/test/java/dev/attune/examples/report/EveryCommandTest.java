package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.examples.parts.questionnaire.InstrumentFile;
import dev.attune.examples.report.Runs.Shown;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Every command on every kind of file: one clear line, or a right result, and never anything half-written. */
class EveryCommandTest {
  private static final List<String> COMMANDS = List.of("score", "reliability", "change", "dyads");

  @TempDir
  private Path folder;

  private Path outputs;

  @BeforeEach
  void makeFolder() throws IOException {
    outputs = Files.createDirectory(folder.resolve("outputs"));
  }

  @ParameterizedTest
  @MethodSource("dev.attune.examples.report.Malformed#responses")
  void run_malformedResponses_isOneLineAndNoFile(String content, String message)
      throws IOException {
    Path instrument = write("instrument.json", Malformed.INSTRUMENT);
    Path responses = write("responses.csv", content);
    for (String command : COMMANDS) {
      assertRefused(command, run(command, "s", instrument, responses), responses + ": " + message);
    }
    Path whole = write("whole.csv", Malformed.RESPONSES);
    assertRefused(
        "later file", change("s", instrument, whole, responses), responses + ": " + message);
  }

  /** Leniently a wrong row is left out and told; what nobody can make sense of is refused all the same. */
  @ParameterizedTest
  @MethodSource("dev.attune.examples.report.Malformed#responses")
  void run_malformedResponsesLeniently_isAResultOrOneLine(String content, String message)
      throws IOException {
    Path instrument = write("instrument.json", Malformed.INSTRUMENT);
    Path responses = write("responses.csv", content);
    for (String command : COMMANDS) {
      Shown shown = run(command, "s", instrument, responses, "--lenient");
      if (shown.exitCode() == 0) {
        assertThat(shown.errors().lines())
            .as(command)
            .isNotEmpty()
            .allMatch(line -> line.startsWith(responses + ": line "));
        assertRight(command, new Shown(0, shown.output(), ""));
      } else {
        assertRefused(command, shown, responses + ": " + message);
      }
      clear();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.attune.examples.report.Malformed#instruments")
  void run_malformedInstrument_isOneLineAndNoFile(String content, String message)
      throws IOException {
    Path instrument = write("instrument.json", content);
    Path responses = write("responses.csv", Malformed.RESPONSES);
    for (String command : COMMANDS) {
      assertRefused(command, run(command, "s", instrument, responses), instrument + ": " + message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-32"})
  void run_anotherEncoding_isOneLineAndNoFile(String charset) throws IOException {
    Path instrument = write("instrument.json", Malformed.INSTRUMENT);
    Path responses = folder.resolve("responses.csv");
    Files.writeString(
        responses, Malformed.RESPONSES.replace("c-1", "ç-1"), Charset.forName(charset));
    for (String command : COMMANDS) {
      Shown shown = run(command, "s", instrument, responses);
      assertThat(shown.exitCode()).as(command).isEqualTo(2);
      assertThat(shown.errors()).as(command).startsWith(responses + ": line ").matches("[^\n]+\n");
      assertThat(shown.output()).isEmpty();
      assertThat(written()).isEmpty();
    }
  }

  static Stream<String> sameResponses() {
    return Malformed.sameResponses();
  }

  @ParameterizedTest
  @MethodSource("sameResponses")
  void run_responsesThatLookDifferent_isTheSameToTheByte(String content) throws IOException {
    Path instrument = write("instrument.json", Malformed.INSTRUMENT);
    for (String command : COMMANDS) {
      Shown plain = run(command, "s", instrument, write("responses.csv", Malformed.RESPONSES));
      Map<String, String> files = written();
      assertThat(plain.errors()).as(command).isEmpty();
      assertThat(files).as(command).isNotEmpty();
      clear();
      assertThat(run(command, "s", instrument, write("responses.csv", content)))
          .as(command)
          .isEqualTo(plain);
      // a trace tells the line of each row
      files.remove("trace.json");
      Map<String, String> others = written();
      others.remove("trace.json");
      assertThat(others).as(command).isEqualTo(files);
      clear();
    }
  }

  @Test
  void run_headerOnly_isAResultWithoutRespondents() throws IOException {
    Path instrument = write("instrument.json", Malformed.INSTRUMENT);
    Path responses = write("responses.csv", "respondent,q1,q2\n");
    for (String command : COMMANDS) {
      assertRight(command, run(command, "s", instrument, responses));
      clear();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bfi25", "ability16", "epi57", "couples-ims"})
  void run_publishedDataSet_isAResult(String name) throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    runAll(Path.of(root, name));
  }

  @Test
  void run_generatedDataSet_isAResult() throws IOException {
    runAll(Path.of("..", "..", "assessment", "src/test/resources/fixtures/mixed-generated"));
  }

  /** Every command on every scale; neighbours in the file are taken for couples where it has none. */
  private void runAll(Path figures) throws IOException {
    Path instrument = figures.resolve("instrument.json");
    Path responses = figures.resolve("responses.csv");
    Path couples = couples(responses);
    List<String> scales =
        InstrumentFile.read(instrument, Instrument.DEFAULT_METHOD, Instrument.DEFAULT_MISSING)
            .scales()
            .stream()
            .map(scale -> scale.scale().id().value())
            .toList();
    for (String command : COMMANDS) {
      for (String scale : command.equals("score") || command.equals("reliability")
          ? scales.subList(0, 1)
          : scales) {
        Path answers = command.equals("dyads") ? couples : responses;
        Shown shown = run(command, scale, instrument, answers);
        assertRight(command + " " + scale, shown);
        Map<String, String> files = written();
        clear();
        assertThat(run(command, scale, instrument, answers)).isEqualTo(shown);
        assertThat(written()).as("twice the same bytes").isEqualTo(files);
        clear();
      }
    }
  }

  private Path couples(Path responses) throws IOException {
    List<String> lines = Files.readAllLines(responses);
    if (lines.get(1).startsWith("1-1,")) {
      return responses;
    }
    List<String> rows = new ArrayList<>(lines.subList(0, 1));
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      rows.add("c" + (i + 1) / 2 + "-" + (i % 2 == 1 ? 1 : 2) + line.substring(line.indexOf(',')));
    }
    return Files.write(folder.resolve("couples.csv"), rows);
  }

  @Test
  void run_tenThousandColumns_isAResultOrOneLine() throws IOException {
    Path instrument = write(
        "wide.json",
        "{\"id\":\"wide\",\"items\":["
            + each("{\"id\":\"q%d\",\"min\":0,\"max\":9}")
            + "],\"scales\":[{\"id\":\"s\",\"items\":[" + each("{\"item\":\"q%d\"}") + "]}]}");
    String row =
        IntStream.range(0, 10_000).mapToObj(i -> "," + i % 10).collect(Collectors.joining());
    Path responses = write(
        "responses.csv",
        "respondent," + each("q%d") + "\nc-1" + row + "\nc-2" + row.replace('9', '8') + "\n");
    for (String command : List.of("score", "change", "dyads")) {
      assertRight(command, run(command, "s", instrument, responses));
      clear();
    }
    assertRefused(
        "reliability",
        run("reliability", "s", instrument, responses),
        instrument + ": items: expected at most 500 that are scored, for the figures of a sample,"
            + " found 10000");
  }

  private static String each(String form) {
    return IntStream.range(0, 10_000)
        .mapToObj(i -> form.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining(","));
  }

  private void assertRefused(String command, Shown shown, String begin) throws IOException {
    assertThat(shown.errors()).as(command).startsWith(begin).matches("[^\n]+\n");
    assertThat(shown.exitCode()).as(command).isEqualTo(2);
    assertThat(shown.output()).as(command).isEmpty();
    assertThat(written()).as(command).isEmpty();
  }

  /** Whole files without a sign of a number that is none, or of a value that was printed by mistake. */
  private void assertRight(String command, Shown shown) throws IOException {
    assertThat(shown.errors()).as(command).isEmpty();
    assertThat(shown.exitCode()).as(command).isZero();
    Map<String, String> files = written();
    assertThat(files).as(command).isNotEmpty();
    files.forEach((name, content) -> {
      assertThat(content)
          .as(command + " " + name)
          .doesNotContain("NaN", "Infinity", "null", "Optional")
          .doesNotContainPattern("[a-z]@[0-9a-f]{5}")
          .endsWith("\n");
      if (name.endsWith(".json")) {
        assertThat(JsonMapper.shared().readTree(content).isObject()).isTrue();
      }
    });
    assertThat(shown.output()).as(command).isNotEmpty().doesNotContain("NaN", "Infinity", "null");
  }

  private Shown run(String command, String scale, Path instrument, Path responses, String... more) {
    if (command.equals("change")) {
      return change(scale, instrument, responses, responses, more);
    }
    List<String> args = new ArrayList<>(List.of(
        command, "--instrument", instrument.toString(), "--responses", responses.toString()));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("--report", "page.html");
    if (command.equals("score")) {
      files.put("--scores", "scores.csv");
      files.put("--trace", "trace.json");
      files.put("--validity", "validity.csv");
      args.addAll(List.of("--remark", "longest-run:above:4"));
    } else {
      files.put("--out", "out.json");
    }
    if (command.equals("dyads")) {
      args.addAll(List.of("--scale", scale));
    }
    args.addAll(List.of(more));
    return run(args, files);
  }

  private Shown change(String scale, Path instrument, Path before, Path after, String... more) {
    List<String> args = new ArrayList<>(List.of(
        "change",
        "--instrument",
        instrument.toString(),
        "--before",
        before.toString(),
        "--after",
        after.toString()));
    args.addAll(List.of(
        "--scale", scale, "--reliability", "0.8", "--reliability-kind", "alpha", "--sd", "1"));
    args.addAll(List.of(more));
    return run(args, Map.of("--out", "changes.csv", "--report", "page.html"));
  }

  private Shown run(List<String> args, Map<String, String> files) {
    List<String> all = new ArrayList<>(args);
    files.forEach(
        (option, name) -> all.addAll(List.of(option, outputs.resolve(name).toString())));
    return Runs.run(all.toArray(String[]::new));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private Map<String, String> written() throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(outputs)) {
      for (Path file : files.toList()) {
        written.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return written;
  }

  private void clear() throws IOException {
    for (String name : written().keySet()) {
      Files.delete(outputs.resolve(name));
    }
  }
}
