package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.fhir.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does with its options and files. */
class CommandsTest {
  private static final Path TEA = Path.of("inputs", "questionnaire-of-others.json");
  private static final Path TEA_ANSWERS = Path.of("inputs", "responses-of-others.json");

  @TempDir
  private Path folder;

  @Test
  void run_help_tellsTheOptions() {
    assertThat(Runs.run("--help").output()).contains("to-fhir", "from-fhir", "--version");
    for (String command : List.of("to-fhir", "from-fhir")) {
      Shown shown = Runs.run(command, "--help");
      assertThat(shown.exitCode()).isZero();
      assertThat(shown.output()).contains("--instrument", "--responses", "--out");
      assertThat(shown.output().lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void run_version_tellsIt() {
    assertThat(Runs.run("--version").output()).matches("fhir-bridge \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void run_wrongOptions_areWrongInput() {
    String toFhir = "to-fhir --instrument " + Runs.INSTRUMENT;
    for (String options : List.of(
        "",
        "to-fire",
        "to-fhir",
        toFhir,
        toFhir + " --out",
        toFhir + " --out " + folder + " --authored tomorrow",
        toFhir + " --out " + folder + " more",
        "from-fhir --out " + folder)) {
      Shown shown = Runs.run(options.isEmpty() ? new Object[0] : (Object[]) options.split(" ", -1));
      assertThat(shown.exitCode()).as(options).isEqualTo(2);
      assertThat(shown.errors()).as(options).matches("[^\n]+\n");
      assertThat(shown.output()).isEmpty();
    }
  }

  @Test
  void toFhir_everyFile_isWrittenAndTold() throws IOException {
    Path out = folder.resolve("deep/er");
    assertThat(Runs.toFhir(Runs.INSTRUMENT, Runs.ANSWERS, out))
        .isEqualTo(new Shown(
            0,
            "Wrote the questionnaire everyday-closeness with 12 responses and 36 observations.\n",
            ""));
    assertThat(names(out))
        .containsExactlyInAnyOrder(
            "questionnaire.json", "definitions.json", "responses.json", "observations.json");
  }

  @Test
  void toFhir_withoutResponses_writesTheQuestionnaireAlone() throws IOException {
    assertThat(Runs.run("to-fhir", "--instrument", Runs.INSTRUMENT, "--out", folder))
        .isEqualTo(new Shown(0, "Wrote the questionnaire everyday-closeness.\n", ""));
    assertThat(names(folder)).containsExactlyInAnyOrder("questionnaire.json", "definitions.json");
  }

  @Test
  void toFhir_noRespondents_writesBundlesWithoutEntries() throws IOException {
    Path nobody =
        Files.writeString(folder.resolve("nobody.csv"), "respondent,w1,w2,w3,w4,e1,e2,e3,t1,y1\n");
    Path out = folder.resolve("out");
    assertThat(Runs.toFhir(Runs.INSTRUMENT, nobody, out).exitCode()).isZero();
    assertThat(out.resolve("responses.json"))
        .hasContent("{\"resourceType\":\"Bundle\",\"type\":\"collection\"}\n");
    Path back = folder.resolve("back");
    assertThat(Runs.fromFhir(out.resolve("questionnaire.json"), out.resolve("responses.json"), back)
            .output())
        .isEqualTo("Read the questionnaire everyday-closeness with 0 respondents.\n");
  }

  @Test
  void toFhir_twice_isTheSameBytes() throws IOException {
    for (String run : List.of("one", "two")) {
      Runs.toFhir(Runs.INSTRUMENT, Runs.ANSWERS, folder.resolve(run), "--authored", "2026-12-01");
    }
    for (String name : names(folder.resolve("one"))) {
      assertThat(folder.resolve("one").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
    }
  }

  @Test
  void toFhir_authored_isTheDateOfResponsesAndObservations() throws IOException {
    Runs.toFhir(Runs.INSTRUMENT, Runs.ANSWERS, folder, "--authored", "2026-12-01");
    assertThat(folder.resolve("responses.json")).content().contains("\"authored\":\"2026-12-01\"");
    assertThat(folder.resolve("observations.json"))
        .content()
        .contains("\"effectiveDateTime\":\"2026-12-01\"");
  }

  @Test
  void toFhir_wrongRowAtTheEnd_leavesNothingBehind() throws IOException {
    Path wrong = folder.resolve("wrong.csv");
    Files.writeString(wrong, Files.readString(Runs.ANSWERS) + "7-1,9\n");
    Shown shown = Runs.toFhir(Runs.INSTRUMENT, wrong, folder.resolve("new/folder"));
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors())
        .isEqualTo(wrong + ": line 14: expected 10 cells, as in the header, found 2\n");
    assertThat(names(folder)).containsExactly("wrong.csv");
  }

  @Test
  void toFhir_wrongRow_leavesTheFilesOfAnEarlierRunAsTheyWere() throws IOException {
    Path out = folder.resolve("out");
    Runs.toFhir(Runs.INSTRUMENT, Runs.ANSWERS, out);
    String before = Files.readString(out.resolve("responses.json"));
    Path wrong = Files.writeString(folder.resolve("wrong.csv"), "respondent\n");
    assertThat(Runs.toFhir(Runs.INSTRUMENT, wrong, out).exitCode()).isEqualTo(2);
    assertThat(out.resolve("responses.json")).hasContent(before);
    assertThat(names(out)).hasSize(4);
  }

  @Test
  void toFhir_outThatIsAFile_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    for (Path out : List.of(file, file.resolve("below"))) {
      assertThat(Runs.toFhir(Runs.INSTRUMENT, Runs.ANSWERS, out))
          .isEqualTo(new Shown(2, "", out + ": --out: expected a folder, found something else\n"));
    }
  }

  @Test
  void fromFhir_outThatWouldOverwriteAnInput_isRefused() throws IOException {
    Path instrument = Files.copy(TEA, folder.resolve("instrument.json"));
    Shown shown = Runs.fromFhir(instrument, TEA_ANSWERS, folder, "--lenient");
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors())
        .isEqualTo(
            instrument
                + ": --out instrument.json: expected a file of its own, found one that is used already\n");
    assertThat(instrument).hasSameBinaryContentAs(TEA);
  }

  @Test
  void fromFhir_questionThatCannotBeScored_endsTheProgramOrIsLeftOut() throws IOException {
    Path out = folder.resolve("out");
    Shown strict = Runs.fromFhir(TEA, TEA_ANSWERS, out);
    assertThat(strict.exitCode()).isEqualTo(2);
    assertThat(strict.errors()).startsWith(TEA + ": Questionnaire.item[3]: expected ");
    assertThat(names(folder)).isEmpty();
    Shown lenient = Runs.fromFhir(TEA, TEA_ANSWERS, out, "--lenient");
    assertThat(lenient.output()).isEqualTo("Read the questionnaire TeaTime with 2 respondents.\n");
    assertThat(lenient.errors()).contains("Questionnaire.item[3]", "; left out\n", "'total'");
    assertThat(out.resolve("responses.csv")).hasContent("""
            respondent,weekdays_pause,weekdays_cups,who-brewed
            Patient/a,1,6,2
            Patient/b,2,not-applicable,prefer-not-to-say
            """);
  }

  @Test
  void fromFhir_reasonsForNoAnswer_surviveTheWayBack() throws IOException {
    Path read = folder.resolve("read");
    Runs.fromFhir(TEA, TEA_ANSWERS, read, "--lenient");
    Path again = folder.resolve("again");
    Runs.toFhir(read.resolve("instrument.json"), read.resolve("responses.csv"), again);
    assertThat(again.resolve("responses.json"))
        .content()
        .contains("not-applicable", "asked-declined");
    Path back = folder.resolve("back");
    Runs.fromFhir(again.resolve("questionnaire.json"), again.resolve("responses.json"), back);
    for (String name : List.of("instrument.json", "responses.csv")) {
      assertThat(back.resolve(name)).hasSameBinaryContentAs(read.resolve(name));
    }
  }

  @Test
  void fromFhir_folderOfResponses_isReadByName() throws IOException {
    Path out = folder.resolve("out");
    Runs.toFhir(Runs.INSTRUMENT, Runs.ANSWERS, out);
    Path responses = Files.createDirectory(folder.resolve("responses"));
    List<String> entries = Files.readAllLines(out.resolve("responses.json")).stream()
        .filter(line -> line.startsWith("{\"fullUrl\""))
        .toList();
    for (int i : List.of(2, 0, 1)) {
      String entry = entries.get(i);
      String resource =
          entry.substring(entry.indexOf("\"resource\":") + 11, entry.lastIndexOf('}'));
      Files.writeString(responses.resolve("r" + i + ".json"), resource);
    }
    Files.writeString(responses.resolve("notes.txt"), "no response");
    Path back = folder.resolve("back");
    assertThat(Runs.fromFhir(out.resolve("questionnaire.json"), responses, back).errors())
        .isEmpty();
    assertThat(Files.readAllLines(back.resolve("responses.csv")))
        .isEqualTo(Files.readAllLines(Runs.ANSWERS).subList(0, 4));
  }

  @Test
  void fromFhir_respondentTwice_isRefusedEvenLeniently() throws IOException {
    Path twice = Files.writeString(
        folder.resolve("twice.json"),
        Files.readString(TEA_ANSWERS).replace("Patient/b", "Patient/a"));
    Shown shown = Runs.fromFhir(TEA, twice, folder.resolve("out"), "--lenient");
    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.errors())
        .isEqualTo(twice
            + ": Bundle.entry[1] subject: expected each respondent once, found one that an earlier"
            + " response has\n");
  }

  @Test
  void fromFhir_wrongResponse_isTheErrorOfItsFileOrLeftOut() throws IOException {
    Path wrong = Files.writeString(
        folder.resolve("wrong.json"),
        Files.readString(TEA_ANSWERS).replace("\"code\": \"most\"", "\"code\": \"private words\""));
    Path tea = Files.writeString(
        folder.resolve("tea.json"),
        Files.readString(TEA)
            .replace(
                ",\n    { \"linkId\": \"/wish\", \"type\": \"text\", \"text\": \"What would you like more of?\" }",
                ",\n    { \"linkId\": \"/wish\", \"type\": \"display\" }"));
    Path out = folder.resolve("out");
    assertThat(Runs.fromFhir(tea, wrong, out))
        .isEqualTo(new Shown(
            2,
            "",
            wrong
                + ": Bundle.entry[1].item[0].item[0]: expected one of the listed answers, found"
                + " something else\n"));
    Shown lenient = Runs.fromFhir(tea, wrong, out, "--lenient");
    assertThat(lenient.output()).isEqualTo("Read the questionnaire TeaTime with 1 respondent.\n");
    assertThat(lenient.errors()).contains("Bundle.entry[1].item[0].item[0]", "; left out");
  }

  @Test
  void fromFhir_noResponses_isRefused() {
    assertThat(Runs.fromFhir(TEA, TEA, folder.resolve("out"), "--lenient").errors())
        .isEqualTo(
            TEA + ": $: expected a QuestionnaireResponse or a Bundle, found a Questionnaire\n");
    Path nowhere = folder.resolve("nowhere");
    assertThat(Runs.fromFhir(TEA, nowhere, folder.resolve("out"), "--lenient").errors())
        .isEqualTo(nowhere + ": expected a file, found nothing\n");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
