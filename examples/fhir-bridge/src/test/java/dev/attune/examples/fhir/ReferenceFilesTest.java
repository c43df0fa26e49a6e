package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.checklist.FantasyScreen;
import dev.attune.assessment.checklist.HelpQuality;
import dev.attune.assessment.checklist.IntimacyChecklist;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.examples.fhir.ResponseReader.Response;
import dev.attune.examples.parts.questionnaire.InstrumentFile;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference data sets, there and back: the same instrument, the same answers, the same scores to the bit. */
class ReferenceFilesTest {
  private static final Path ASSESSMENT =
      Path.of("..", "..", "assessment", "src", "test", "resources", "fixtures");

  @TempDir
  private Path folder;

  @Test
  void mixedGenerated_thereAndBack_isTheSame() throws IOException {
    thereAndBack(ASSESSMENT.resolve("mixed-generated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bfi25", "ability16", "epi57", "couples-ims", "mixed-generated"})
  void publishedDataSets_thereAndBack_areTheSame(String name) throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    thereAndBack(Path.of(root, name));
  }

  /** What goes out by to-fhir comes back by from-fhir. */
  private void thereAndBack(Path files) throws IOException {
    Path instrument = files.resolve("instrument.json");
    Path answers = files.resolve("responses.csv");
    Path fhir = folder.resolve("fhir");
    assertThat(Runs.toFhir(instrument, answers, fhir).errors()).isEmpty();
    Path back = folder.resolve("back");
    assertThat(
            Runs.fromFhir(fhir.resolve("questionnaire.json"), fhir.resolve("responses.json"), back)
                .errors())
        .isEmpty();
    Path readInstrument = back.resolve("instrument.json");
    assertThat(key(readInstrument).instrument()).isEqualTo(key(instrument).instrument());
    for (ScoringMethod method :
        List.of(ScoringMethod.SUM, ScoringMethod.MEAN, ScoringMethod.POMP)) {
      Map<String, List<OptionalDouble>> expected = scores(key(instrument, method), answers);
      assertThat(scores(key(readInstrument, method), back.resolve("responses.csv")))
          .isEqualTo(expected)
          .isNotEmpty();
    }
    try (Stream<String> before = Files.lines(answers);
        Stream<String> after = Files.lines(back.resolve("responses.csv"))) {
      assertThat(after.count()).isEqualTo(before.count());
    }
  }

  private static Map<String, List<OptionalDouble>> scores(ScoringKey key, Path answers)
      throws IOException {
    Map<String, List<OptionalDouble>> scores = new HashMap<>();
    try (ResponsesFile rows = ResponsesFile.open(answers, key, false)) {
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        Row.Response response = (Row.Response) row.get();
        ScoreReport report = InstrumentScorer.withDefaults().score(key, response.answers());
        scores.put(
            response.respondent(),
            report.scores().stream().map(score -> score.score()).toList());
      }
    }
    return scores;
  }

  private static ScoringKey key(Path instrument) throws IOException {
    return key(instrument, Instrument.DEFAULT_METHOD);
  }

  private static ScoringKey key(Path instrument, ScoringMethod method) throws IOException {
    return InstrumentFile.read(instrument, method, MissingRule.atLeastFraction(0.5));
  }

  static Stream<Instrument> ownInstruments() {
    return Stream.of(
        IntimacyChecklist.INSTRUMENT, FantasyScreen.INSTRUMENT, HelpQuality.INSTRUMENT);
  }

  @ParameterizedTest
  @MethodSource("ownInstruments")
  void ownInstruments_thereAndBack_areTheSame(Instrument instrument) {
    assertThat(read(instrument).key().instrument()).isEqualTo(instrument);
  }

  /** Each line of the fixture is a count of yes, no and missing answers: 66 of them for ten items. */
  @Test
  void checklist_everyCountOfAnswers_scoresTheSame() throws IOException {
    List<String> lines =
        Files.readAllLines(ASSESSMENT.resolve("checklist").resolve("expected.csv"));
    List<String> header = List.of(lines.get(0).split(",", -1));
    Instrument checklist = IntimacyChecklist.INSTRUMENT;
    ReadQuestionnaire questionnaire = read(checklist);
    int scored = 0;
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(",", -1));
      Answers answers = answers(
          checklist.items(),
          Integer.parseInt(cells.get(header.indexOf("yes"))),
          Integer.parseInt(cells.get(header.indexOf("no"))));
      QuestionnaireResponse written = new ResponseWriter(checklist)
          .response(new Respondent("r", checklist, Optional.empty()), answers);
      Response back = ResponseReader.read(
          (QuestionnaireResponse) FhirJson.parse(FhirJson.line(written)), questionnaire, "R");
      assertThat(InstrumentScorer.withDefaults().score(questionnaire.key(), back.answers()))
          .isEqualTo(InstrumentScorer.withDefaults().score(checklist.resolve(), answers));
      scored++;
    }
    assertThat(scored).isEqualTo(66);
  }

  private static Answers answers(List<Item> items, int yes, int no) {
    Answers.Builder answers = Answers.builder();
    List<Item> left = new ArrayList<>(items);
    for (int i = 0; i < yes + no; i++) {
      Item item = Objects.requireNonNull(left.remove(0));
      answers.answer(item.id().value(), i < yes ? 1 : 0);
    }
    return answers.build();
  }

  private static ReadQuestionnaire read(Instrument instrument) {
    return QuestionnaireReader.read(
        FhirJson.parse(FhirJson.pretty(QuestionnaireWriter.of(instrument))), new LeftOut(false));
  }
}
