package dev.attune.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.core.error.AttuneException;
import dev.attune.examples.parts.questionnaire.InstrumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentFileTest {
  private static final String BUNDLED = "instrument.json";

  @TempDir
  private Path folder;

  @Test
  void read_everyAttribute_isKept() throws IOException {
    Instrument instrument = key(bundled()).instrument();
    assertThat(instrument.title()).contains("Everyday closeness");
    assertThat(instrument.permission().source()).contains("CC0, in the folder of this program");
    assertThat(instrument.scales().get(0).bands()).hasSize(3);
    assertThat(instrument.scales().get(0).norms()).hasSize(1);
    assertThat(instrument.scales().get(1).decimals()).hasValue(0);
  }

  @Test
  void read_scaleThatDeclaresNothing_takesTheOptions() throws IOException {
    ScoringKey key = InstrumentFile.read(
        Runs.INPUTS.resolve(BUNDLED), ScoringMethod.MEAN, MissingRule.complete());
    assertThat(key.scales().get(0).missing()).isEqualTo(MissingRule.atLeastFraction(0.5));
    assertThat(key.scales().get(2).missing()).isEqualTo(MissingRule.complete());
    assertThat(key.scales().get(2).method()).isEqualTo(ScoringMethod.POMP);
  }

  @Test
  void read_moreAtTheTop_isPassedOver() throws IOException {
    assertThat(
            key(bundled().replaceFirst("\\{", "{\"source\": \"somewhere\", ")).instrument())
        .isEqualTo(key(bundled()).instrument());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"reverse\": true           | \"reversed\": true      | $.scales[0].items[2]: expected one of item, scale, reverse, weight, nearest is 'reverse', found 'reversed'",
        "\"upper\": 4                | \"uper\": 4             | $.scales[0].bands[1]: expected one of id, text, lower, lowerInclusive, upper, upperInclusive, nearest is 'upper', found 'uper'",
        "\"atLeast\": 3              | \"atleast\": 3          | $.scales[1].missing: expected one of atLeast, atLeastFraction, required, nearest is 'atLeast', found 'atleast'",
        "\"sd\": 0.8                 | \"SD\": 0.8             | $.scales[0].norms[0]: expected a known name, nearest is 'sd', found 'SD'",
        "\"score\": 0                | \"points\": 0           | $.items[7].options[0]: expected one of value, label, score, found 'points'",
        "\"kind\": \"alpha\"         | \"Kind\": \"alpha\"     | $.scales[0].reliability[0]: expected one of kind, value, source, nearest is 'kind', found 'Kind'",
        "\"weight\": 2               | \"weight\": \"2\"       | $.scales[1].items[3].weight: expected a number, found a text",
        "\"reverse\": true           | \"reverse\": \"yes\"    | $.scales[0].items[2].reverse: expected true or false, found a text",
        "\"min\": 0                  | \"min\": 5              | instrument 'everyday-closeness' item 'e1': expected min below max, found 5.0 and 3.0",
        "\"item\": \"w4\"            | \"item\": \"w5\"        | instrument 'everyday-closeness' scale 'warmth' item: expected one of w1, w2, w3, w4, e1, e2, e3, t1, y1, nearest is 'w1', found 'w5'",
        "\"lower\": 2.5              | \"lower\": 2.6          | instrument 'everyday-closeness' scale 'warmth' band 'mild' lower: expected no gap after the band below, which ends at 2.5, found 2.6",
        "\"version\": \"1\"          | \"version\": \"1\", \"version\": \"2\" | $: expected each name once in an object, found one again in line 3"
      })
  void read_oneSlip_isToldWithItsPlace(String right, String wrong, String message)
      throws IOException {
    String content = bundled();
    assertThat(content).contains(right);
    String changed = content.substring(0, content.indexOf(right))
        + wrong
        + content.substring(content.indexOf(right) + right.length());
    assertThatThrownBy(() -> key(changed)).isInstanceOf(AttuneException.class).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''       | $: expected a JSON object, found an empty file",
        "{        | line 1: expected the rest of the JSON, found the end of the file",
        "[]       | $: expected an object, found a list",
        "{\"id\": 1} | $.id: expected a text, found a whole number"
      })
  void read_noInstrument_isRefused(String content, String message) {
    assertThatThrownBy(() -> key(content)).isInstanceOf(AttuneException.class).hasMessage(message);
  }

  private static String bundled() throws IOException {
    return Files.readString(Runs.INPUTS.resolve(BUNDLED));
  }

  private ScoringKey key(String content) throws IOException {
    return InstrumentFile.read(
        Files.writeString(folder.resolve("instrument.json"), content),
        Instrument.DEFAULT_METHOD,
        Instrument.DEFAULT_MISSING);
  }
}
