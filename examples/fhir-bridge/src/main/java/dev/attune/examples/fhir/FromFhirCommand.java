package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import dev.attune.examples.parts.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a Questionnaire and the responses to it as the files of the other programs. */
@Command(
    name = "from-fhir",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Reads a FHIR R4 Questionnaire, and the responses to it, as the files of the other programs.",
      "",
      "Into the folder goes instrument.json, and with --responses also responses.csv.",
      ""
    })
final class FromFhirCommand implements Callable<Integer> {
  private static final String INSTRUMENT = "instrument.json";
  private static final String RESPONSES = "responses.csv";

  @Option(
      names = "--instrument",
      required = true,
      paramLabel = "questionnaire.json",
      description = "A Questionnaire whose options have an ordinalValue or itemWeight, or whose"
          + " numbers have a minValue and maxValue.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path instrument;

  @Option(
      names = "--responses",
      paramLabel = "FILE",
      description = "A QuestionnaireResponse, a Bundle of them, or a folder of such files.")
  private @Nullable Path responses;

  @Option(
      names = "--lenient",
      description = "Leaves out questions that cannot be scored and responses that cannot be read;"
          + " each is told. Without it either ends the program.")
  private boolean lenient;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder for the files; made if it is not there.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path out;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  FromFhirCommand() {}

  /** Reads and writes. */
  @Override
  public Integer call() throws IOException {
    LeftOut questions = new LeftOut(lenient);
    ReadQuestionnaire questionnaire = Program.read(
        spec, instrument, file -> QuestionnaireReader.read(FhirJson.read(file), questions));
    List<Path> inputs = new ArrayList<>(List.of(instrument));
    List<String> names = new ArrayList<>(List.of(INSTRUMENT));
    List<ResponseReader.Response> read = List.of();
    LeftOut left = new LeftOut(lenient);
    if (responses != null) {
      List<Path> all = ResponseFiles.in(responses);
      read = responses(all, questionnaire, left);
      inputs.addAll(all);
      names.add(RESPONSES);
    }
    write(questionnaire, read, names, inputs);
    tell(instrument, questions);
    if (responses != null) {
      tell(responses, left);
    }
    return 0;
  }

  private List<ResponseReader.Response> responses(
      List<Path> all, ReadQuestionnaire questionnaire, LeftOut left) throws IOException {
    long size = Ansi.AUTO.enabled() ? ResponseFiles.size(all) : 0;
    try (Progress progress = new Progress(spec.commandLine().getErr(), size, System::nanoTime)) {
      ResponseFiles files = new ResponseFiles(questionnaire, left, progress);
      for (Path file : all) {
        Program.read(spec, file, files::read);
      }
      return files.responses();
    }
  }

  private void write(
      ReadQuestionnaire questionnaire,
      List<ResponseReader.Response> read,
      List<String> names,
      List<Path> inputs)
      throws IOException {
    Instrument found = questionnaire.key().instrument();
    try (OutputFolder folder = OutputFolder.open(spec, out, names, inputs)) {
      folder.begin(INSTRUMENT).write(InstrumentJson.of(found));
      if (names.contains(RESPONSES)) {
        ResponsesCsv.write(folder.begin(RESPONSES), found, read);
      }
      folder.finish();
    }
    String told = names.contains(RESPONSES)
        ? " with " + read.size() + (read.size() == 1 ? " respondent" : " respondents")
        : "";
    spec.commandLine().getOut().print("Read the questionnaire " + found.id() + told + ".\n");
  }

  private void tell(Path file, LeftOut left) {
    for (String note : left.notes()) {
      spec.commandLine().getErr().print(file + ": " + note + "\n");
    }
    spec.commandLine().getErr().flush();
  }
}
