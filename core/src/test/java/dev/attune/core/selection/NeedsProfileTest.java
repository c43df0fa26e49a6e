package dev.attune.core.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Need;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsProfileTest {
  // By hand from (no + 1) / (yes + no + 2); the first two stand in the domain specification,
  // section 10.
  @ParameterizedTest
  @CsvSource({
    "0, 3, 0.8",
    "1, 0, 0.3333333333333333",
    "0, 0, 0.5",
    "0, 1, 0.6666666666666666",
    "3, 0, 0.2"
  })
  void weightOf_isLaplacesRule(int yes, int no, double expected) {
    assertThat(NeedsProfile.weightOf(yes, no)).isEqualTo(expected);
  }

  @Test
  void unknown_weighsOneHalf_andTouchOneThird() {
    assertThat(NeedsProfile.unknown().weight(Need.REPAIR)).isEqualTo(0.5);
    assertThat(NeedsProfile.unknown().weight(Need.TOUCH)).isEqualTo(1.0 / 3);
  }

  @Test
  void greatestOf_oneNeedIsNotDilutedByAnothersContent() {
    NeedsProfile wants = NeedsProfile.builder().putWeight(Need.REPAIR, 0.8).build();
    NeedsProfile content = NeedsProfile.builder()
        .putWeight(Need.REPAIR, 0.2)
        .putWeight(Need.MEANING, 0.2)
        .build();
    NeedsProfile both = NeedsProfile.greatestOf(List.of(wants, content));
    assertThat(both.weight(Need.REPAIR)).isEqualTo(0.8);
    // who said nothing about it counts with one half
    assertThat(both.weight(Need.MEANING)).isEqualTo(0.5);
    assertThat(NeedsProfile.greatestOf(List.of(content, wants))).isEqualTo(both);
    assertThat(NeedsProfile.greatestOf(List.of())).isEqualTo(NeedsProfile.unknown());
  }

  @Test
  void greatestOf_reasonsOfAll_areToldOnceEach_inTheirOrder() {
    Reason small = Reason.of(SelectionReason.SMALL_AND_FREE);
    Reason touch = Reason.of(SelectionReason.SERVES_NEED, "need", "touch");
    Reason repair = Reason.of(SelectionReason.SERVES_NEED, "need", "repair");
    NeedsProfile one = NeedsProfile.builder().addReasons(small, touch).build();
    NeedsProfile two = NeedsProfile.builder().addReasons(repair, small).build();
    assertThat(NeedsProfile.greatestOf(List.of(one, two)).reasons())
        .containsExactly(repair, touch, small);
  }

  @Test
  void weight_zeroAndOne_areWeights() {
    NeedsProfile profile = NeedsProfile.builder()
        .putWeight(Need.REPAIR, 0.0)
        .putWeight(Need.MEANING, 1.0)
        .build();
    assertThat(profile.weight(Need.REPAIR)).isZero();
    assertThat(profile.weight(Need.MEANING)).isEqualTo(1);
    assertThat(profile).hasToString("NeedsProfile{***}");
  }

  @Test
  void weight_outsideZeroToOne_isRefusedWithoutTellingIt() {
    assertThatThrownBy(
            () -> NeedsProfile.builder().putWeight(Need.REPAIR, Double.NaN).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("weights.repair: expected a number from 0 to 1, found one outside");
  }
}
