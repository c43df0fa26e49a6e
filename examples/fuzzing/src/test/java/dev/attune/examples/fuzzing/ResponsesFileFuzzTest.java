package dev.attune.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.core.error.AttuneException;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.parts.PlainNumber;
import dev.attune.examples.parts.questionnaire.ResponsesFile;
import dev.attune.examples.parts.questionnaire.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of answers, strictly and leniently, and the scores of what was taken. */
@Timeout(60)
class ResponsesFileFuzzTest {
  private static final ScoringKey KEY = AttuneJson3.read(
          Seeds.bytes(Path.of("../therapist-report/inputs/instrument.json")), Instrument.class)
      .resolve();

  static Stream<byte[]> inputs() {
    return Stream.concat(
        Seeds.files("therapist-report/inputs/before.csv", "therapist-report/inputs/after.csv"),
        Stream.of("""
            \uFEFFrespondent,y1,t1,e3,e2,e1,w4,w3,w2,w1\r
            "7, the first",22,1,0,3,2,5,1.0,prefer-not-to-say,unsure\r
            \r
            8,not-applicable,,,,,,,,\r
            """.getBytes(StandardCharsets.UTF_8)));
  }

  @MethodSource("inputs")
  @FuzzTest
  void read(byte[] input) throws IOException {
    List<Row> leniently = rows(input, true);
    List<Row> strictly = rows(input, false);
    if (!strictly.isEmpty()) {
      assertThat(leniently).isEqualTo(strictly);
      assertThat(rows(csv(strictly), false).stream().map(ResponsesFileFuzzTest::withoutLine))
          .containsExactlyElementsOf(
              strictly.stream().map(ResponsesFileFuzzTest::withoutLine).toList());
    }
  }

  /** All rows of a file; none where it is refused. */
  private static List<Row> rows(byte[] input, boolean lenient) throws IOException {
    InstrumentScorer strict = InstrumentScorer.withDefaults();
    InstrumentScorer scorer = lenient ? strict.lenient() : strict;
    List<Row> rows = new ArrayList<>();
    try (ResponsesFile file = ResponsesFile.open(Scratch.holding(input), KEY, lenient)) {
      for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
        rows.add(row.get());
      }
    } catch (AttuneException e) {
      Refusals.check(e, input);
      return List.of();
    }
    for (Row row : rows) {
      if (row instanceof Row.Response response) {
        assertThat(scorer.score(KEY, response.answers()).scores())
            .hasSize(KEY.scales().size());
      } else if (row instanceof Row.LeftOut leftOut) {
        Refusals.check(leftOut.why(), input);
      }
    }
    return rows;
  }

  private static Row withoutLine(Row row) {
    Row.Response response = (Row.Response) row;
    return new Row.Response(0, response.respondent(), response.answers());
  }

  private static byte[] csv(List<Row> rows) {
    StringBuilder csv = new StringBuilder(ResponsesFile.RESPONDENT);
    List<ItemId> items = KEY.instrument().items().stream().map(Item::id).toList();
    items.forEach(item -> csv.append(',').append(item.value()));
    for (Row row : rows) {
      Row.Response response = (Row.Response) row;
      csv.append("\n\"").append(response.respondent()).append('"');
      items.forEach(item -> csv.append(',').append(cell(response.answers(), item)));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Answers answers, ItemId item) {
    Double value = answers.values().get(item);
    if (value != null) {
      return PlainNumber.text(value);
    }
    return Optional.ofNullable(answers.missing().get(item))
        .map(kind -> kind.code())
        .orElse("");
  }
}
