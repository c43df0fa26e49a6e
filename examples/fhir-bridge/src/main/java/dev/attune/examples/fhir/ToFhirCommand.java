package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import dev.attune.examples.parts.Progress;
import dev.attune.examples.parts.questionnaire.InstrumentFile;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a questionnaire, the answers to it and their scores as FHIR R4 resources. */
@Command(
    name = "to-fhir",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Writes a questionnaire, the answers to it and their scores as FHIR R4.",
      "",
      "Into the folder go questionnaire.json and definitions.json, and with --responses also"
          + " responses.json and observations.json.",
      ""
    })
final class ToFhirCommand implements Callable<Integer> {
  private static final String QUESTIONNAIRE = "questionnaire.json";
  private static final String DEFINITIONS = "definitions.json";
  private static final String RESPONSES = "responses.json";
  private static final String OBSERVATIONS = "observations.json";

  @Option(
      names = "--instrument",
      required = true,
      paramLabel = "instrument.json",
      description = "The questionnaire: items, scales, and what else is known of it.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path instrument;

  @Option(
      names = "--responses",
      paramLabel = "responses.csv",
      description = "The answers: a header 'respondent,ITEM,...', then a row a respondent.")
  private @Nullable Path responses;

  @Option(
      names = "--authored",
      paramLabel = "DATE",
      description = "The day of the answers, such as 2026-12-01; without it the resources have no"
          + " date, and two occasions of one respondent cannot be told apart.")
  private @Nullable LocalDate authored;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder for the resources; made if it is not there.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  private Path out;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  ToFhirCommand() {}

  /** Reads, scores and writes. */
  @Override
  public Integer call() throws IOException {
    ScoringKey key = Program.read(
        spec,
        instrument,
        file -> InstrumentFile.read(file, Instrument.DEFAULT_METHOD, Instrument.DEFAULT_MISSING));
    List<Path> inputs = new ArrayList<>(List.of(instrument));
    List<String> names = new ArrayList<>(List.of(QUESTIONNAIRE, DEFINITIONS));
    if (responses != null) {
      inputs.add(responses);
      names.addAll(List.of(RESPONSES, OBSERVATIONS));
    }
    try (OutputFolder folder = OutputFolder.open(spec, out, names, inputs)) {
      folder.begin(QUESTIONNAIRE).write(FhirJson.pretty(QuestionnaireWriter.of(key.instrument())));
      definitions(folder.begin(DEFINITIONS), key.instrument());
      String told = "";
      if (responses != null) {
        long respondents = Program.read(spec, responses, file -> responses(file, key, folder));
        told = " with " + respondents + (respondents == 1 ? " response" : " responses") + " and "
            + respondents * key.scales().size() + " observations";
      }
      folder.finish();
      spec.commandLine()
          .getOut()
          .print("Wrote the questionnaire " + key.instrument().id() + told + ".\n");
    }
    return 0;
  }

  private static void definitions(Writer target, Instrument instrument) throws IOException {
    BundleWriter bundle = new BundleWriter(target);
    List<MetadataResource> all = new ArrayList<>(Definitions.standing());
    all.add(Definitions.of(instrument));
    for (MetadataResource definition : all) {
      bundle.add(Addresses.named(definition.getUrl()), definition);
    }
    bundle.end();
  }

  private long responses(Path file, ScoringKey key, OutputFolder folder) throws IOException {
    BundleWriter answered = new BundleWriter(folder.begin(RESPONSES));
    BundleWriter scored = new BundleWriter(folder.begin(OBSERVATIONS));
    ResponseWriter responseWriter = new ResponseWriter(key.instrument());
    ScoreWriter scoreWriter = new ScoreWriter(key);
    long respondents = 0;
    long size = Ansi.AUTO.enabled() ? Files.size(file) : 0;
    try (ResponsesFile rows = ResponsesFile.open(file, key, false);
        Progress progress = new Progress(spec.commandLine().getErr(), size, System::nanoTime)) {
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (row.get() instanceof Row.Response response) {
          Respondent respondent = new Respondent(
              response.respondent(), key.instrument(), Optional.ofNullable(authored));
          answered.add(
              respondent.response(), responseWriter.response(respondent, response.answers()));
          ScoreReport report = InstrumentScorer.withDefaults().score(key, response.answers());
          for (Observation score : scoreWriter.observations(respondent, report)) {
            scored.add(score.getIdentifierFirstRep().getValue(), score);
          }
          respondents++;
        }
        progress.at(rows.bytesRead());
      }
    }
    answered.end();
    scored.end();
    return respondents;
  }
}
