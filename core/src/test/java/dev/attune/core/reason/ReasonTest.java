package dev.attune.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.plan.PlanReason;
import dev.attune.core.progress.ProgressReason;
import dev.attune.core.selection.SelectionReason;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTest {
  @Test
  void of_putsTheFiguresIntoTheSentence() {
    Reason reason = Reason.of(SelectionReason.TOO_LITTLE_TIME, "needed", "11", "available", "5");
    assertThat(reason.code()).isEqualTo("TOO_LITTLE_TIME");
    assertThat(reason.figures()).isEqualTo(Map.of("needed", "11", "available", "5"));
    assertThat(reason.text()).isEqualTo("Would need 11 minutes in a day, and there are 5.");
  }

  @Test
  void inWords_keepsCodeAndFigures() {
    Reason reason = Reason.of(SelectionReason.TOO_LITTLE_TIME, "needed", "11", "available", "5");
    Reason portuguese =
        reason.inWords("Seriam precisos {needed} minutos por dia, e há {available}.");
    assertThat(portuguese.text()).isEqualTo("Seriam precisos 11 minutos por dia, e há 5.");
    assertThat(portuguese.code()).isEqualTo(reason.code());
    assertThat(portuguese.figures()).isEqualTo(reason.figures());
  }

  @Test
  void of_nameWithoutValue_isRefused() {
    assertThatThrownBy(() -> Reason.of(SelectionReason.LET_GO, "needed"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("figures: expected a value for every name, found 1 parts");
  }

  @Test
  void build_withoutASentence_isRefused() {
    assertThatThrownBy(() -> Reason.builder().code("SOME_CODE").text(" ").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("text: expected a sentence, found a blank text");
  }

  @Test
  void toString_isTheCodeAlone() {
    assertThat(Reason.of(SelectionReason.TOO_LITTLE_TIME, "needed", "11", "available", "5"))
        .hasToString("TOO_LITTLE_TIME");
  }

  static Stream<ReasonCode> codes() {
    return Stream.<ReasonCode[]>of(
            SelectionReason.values(), PlanReason.values(), ProgressReason.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCode_isAWholeSentence(ReasonCode code) {
    assertThat(code.template()).matches("[A-Z].*[.]").doesNotContain("  ");
  }
}
