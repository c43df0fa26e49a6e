package dev.attune.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.core.error.AttuneException;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.parts.questionnaire.InstrumentFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** A questionnaire's file, and scores of a questionnaire that was taken. */
@Timeout(60)
class InstrumentFileFuzzTest {
  static Stream<byte[]> inputs() {
    return Seeds.files(
        "therapist-report/inputs/instrument.json",
        "../assessment/src/test/resources/fixtures/mixed-generated/instrument.json");
  }

  @MethodSource("inputs")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void read(byte[] input) throws IOException {
    ScoringKey key;
    try {
      key = InstrumentFile.read(
          Scratch.holding(input), Instrument.DEFAULT_METHOD, Instrument.DEFAULT_MISSING);
    } catch (AttuneException e) {
      Refusals.check(e, input);
      return;
    }
    Instrument instrument = key.instrument();
    assertThat(AttuneJson3.read(AttuneJson3.write(instrument), Instrument.class))
        .isEqualTo(instrument);
    score(key, Answers.builder().build());
    score(key, lowest(instrument));
  }

  private static Answers lowest(Instrument instrument) {
    Answers.Builder answers = Answers.builder();
    for (Item item : instrument.items()) {
      answers.putValue(
          item.id(),
          item.options().isEmpty()
              ? item.min().orElseThrow()
              : item.options().get(0).value());
    }
    return answers.build();
  }

  private static void score(ScoringKey key, Answers answers) {
    ScoreReport report = InstrumentScorer.withDefaults().score(key, answers);
    assertThat(AttuneJson3.read(AttuneJson3.write(report), ScoreReport.class)).isEqualTo(report);
  }
}
