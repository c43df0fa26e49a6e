package dev.attune.core.response;

import static dev.attune.core.bond.Bonds.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.Bonds;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.ResponseReceived;
import dev.attune.core.reason.Reason;
import dev.attune.core.safety.Behaviour;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One answer to somebody who opened up is read as safe, mixed or unsafe")
class ResponseReadingTest {
  private static final Code DREAM = Code.of("shares-dream");

  @Test
  void of_safeBehavioursAlone_isSafe() {
    ResponseReading reading =
        ResponseReading.of(DREAM, List.of(Behaviour.VALIDATION, Behaviour.ENCOURAGEMENT));

    assertThat(reading.tone()).isEqualTo(ResponseTone.SAFE);
    assertThat(reading.scenario()).isEqualTo(DREAM);
    assertThat(reading.behaviours()).containsExactly(Behaviour.ENCOURAGEMENT, Behaviour.VALIDATION);
    assertThat(reading.reasons()).extracting(Reason::code).containsExactly("WHOLLY_SAFE");
    assertThat(reading.breaksTrust()).isFalse();
  }

  @Test
  void of_behavioursOfBothKinds_isMixed() {
    ResponseReading reading =
        ResponseReading.of(DREAM, List.of(Behaviour.VALIDATION, Behaviour.DISMISSAL));

    assertThat(reading.tone()).isEqualTo(ResponseTone.MIXED);
    assertThat(reading.reasons()).extracting(Reason::code).containsExactly("MIXED");
  }

  @Test
  void of_unsafeBehavioursAlone_isUnsafe_andNamesWhatBreaksTrust() {
    ResponseReading reading = ResponseReading.of(DREAM, List.of(Behaviour.MOCKERY));

    assertThat(reading.tone()).isEqualTo(ResponseTone.UNSAFE);
    assertThat(reading.reasons())
        .extracting(Reason::code)
        .containsExactly("WHOLLY_UNSAFE", "BREAKS_TRUST");
    assertThat(reading.breaksTrust()).isTrue();
  }

  @Test
  void of_entryOfTheJournal_isTheReadingOfItsBehaviours() {
    assertThat(ResponseReading.of(entry("validation", "mockery")))
        .isEqualTo(ResponseReading.of(DREAM, List.of(Behaviour.VALIDATION, Behaviour.MOCKERY)));
  }

  @Test
  @DisplayName("S-27: a behaviour that is not known is refused without being repeated")
  void of_unknownBehaviour_isRefused() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> ResponseReading.of(entry("validation", "quetzalcoatl")))
        .withMessage("behaviours: expected a known name, found another text");
  }

  @Test
  void of_noBehaviour_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ResponseReading.of(DREAM, List.of()));
  }

  private static ResponseReceived entry(String... codes) {
    return (ResponseReceived)
        Diary.of(Bonds.couple()).response(SECOND, DREAM.value(), codes).last();
  }
}
