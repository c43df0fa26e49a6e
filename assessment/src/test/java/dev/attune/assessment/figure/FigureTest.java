package dev.attune.assessment.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.assessment.scoring.ScoringReason;
import dev.attune.core.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  private static final Figure NONE = Figure.undefined(ScoringReason.NOTHING_ANSWERED);

  @Test
  void map_worksOnTheNumber_andKeepsTheReasonForNone() {
    assertThat(Figure.of(4).map(Math::sqrt)).isEqualTo(Figure.of(2));
    assertThat(NONE.map(Math::sqrt)).isEqualTo(NONE);
    assertThat(NONE.isDefined()).isFalse();
    assertThat(NONE.whyUndefined().orElseThrow().code()).isEqualTo("NOTHING_ANSWERED");
  }

  @Test
  void of_negativeZero_isZero() {
    assertThat(Figure.of(-0.0)).isEqualTo(Figure.of(0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void of_whatIsNoNumber_isRefused(double value) {
    assertThatThrownBy(() -> Figure.of(value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("figure: expected a finite number, found NaN or infinite");
  }

  @Test
  void build_neitherNumberNorReason_isRefused() {
    assertThatThrownBy(() -> Figure.builder().build())
        .hasMessage("figure: expected a value or the reason for none, found neither");
    assertThatThrownBy(() -> Figure.builder().from(NONE).value(1).build())
        .hasMessage("figure: expected a value or the reason for none, found both");
  }

  @Test
  void interval_limitsThatAreNone_areRefused() {
    assertThatThrownBy(() -> Interval.of(0.95, 2, 1)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Interval.of(1, 1, 2)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Interval(0.95, Figure.of(1), NONE))
        .isInstanceOf(InvalidValueException.class);
    assertThat(Interval.undefined(0.95, NONE).upper()).isEqualTo(NONE);
  }
}
