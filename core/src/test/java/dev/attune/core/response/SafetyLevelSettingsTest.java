package dev.attune.core.response;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.safety.Behaviour.ANGER;
import static dev.attune.core.safety.Behaviour.LISTENING;
import static dev.attune.core.safety.Behaviour.MOCKERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.attune.core.bond.Bonds;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entries;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The settings of a safety level act on what they name, within their bounds")
class SafetyLevelSettingsTest {
  private static final Instant NOW = Entries.START;

  /** Least, greatest, a little less and a little more, as the Javadoc of each says; the rest are the defaults. */
  static Stream<Arguments> bounds() {
    return Stream.of(
        bound("halfLifeDays", 1, 3650, 1, v -> builder().halfLifeDays((int) v)),
        bound("graveDays", 1, 3650, 1, v -> builder().graveDays((int) v)),
        bound("steadyDays", 1, 3650, 1, v -> builder().steadyDays((int) v)),
        bound("weightOfMixed", 0, 100, 0.1, v -> builder().weightOfMixed(v)),
        bound("weightOfUnsafe", 0, 100, 0.1, v -> builder().weightOfUnsafe(v)),
        bound(
            "fewestResponses",
            1,
            1000,
            0.1,
            v -> builder().steadyResponses(1000).fewestResponses(v)),
        bound("steadyResponses", 3, 1000, 0.1, v -> builder().steadyResponses(v)),
        bound("formingShare", 0, 1, 0.1, v -> builder().steadyShare(1).formingShare(v)),
        bound("steadyShare", 0.6, 1, 0.1, v -> builder().steadyShare(v)));
  }

  private static Arguments bound(
      String field,
      double least,
      double most,
      double beyond,
      DoubleFunction<SafetyLevelSettings.Builder> with) {
    return arguments(field, least, most, beyond, with);
  }

  @ParameterizedTest(name = "{0} from {1} to {2}")
  @MethodSource("bounds")
  void build_onlyWithinBounds(
      String field,
      double least,
      double most,
      double beyond,
      DoubleFunction<SafetyLevelSettings.Builder> with) {
    for (double bound : new double[] {least, most}) {
      assertThatNoException().isThrownBy(() -> with.apply(bound).build());
    }
    for (double outside : new double[] {least - beyond, most + beyond}) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> with.apply(outside).build())
          .withMessageStartingWith(field + ": ");
    }
  }

  @Test
  void weights_actOnTheShare() {
    Diary diary = diary()
        .responses(6, SECOND, LISTENING)
        .responses(2, SECOND, LISTENING, ANGER)
        .responses(1, SECOND, ANGER);

    // By hand: 6 for; against 2 · 1 + 3 = 5 by default, then 2 · 0.5 + 3 = 4, then 2 · 1 + 1 = 3.
    assertThat(share(diary, builder())).isEqualTo(0.545454545);
    assertThat(share(diary, builder().weightOfMixed(0.5))).isEqualTo(0.6);
    assertThat(share(diary, builder().weightOfUnsafe(1))).isEqualTo(0.666666667);
  }

  @Test
  void mixedAnswers_weighLessWithAge() {
    // By hand: after one half-life 6/2 = 3 for and 2/2 = 1 against.
    Diary diary = diary()
        .at(NOW.minus(Duration.ofDays(60)))
        .responses(6, SECOND, LISTENING)
        .responses(2, SECOND, LISTENING, ANGER);

    assertThat(share(diary, builder())).isEqualTo(0.75);
  }

  @Test
  void shares_andCounts_areReachedByTheirBounds() {
    // By hand: 17 for, 3 against, so 0.85; 18 answers, which after one half-life count as 9; two
    // half-lives make it 4.5.
    Diary atTheShare = diary()
        .at(NOW.minus(Duration.ofDays(60)))
        .responses(17, SECOND, LISTENING)
        .responses(1, SECOND, ANGER);
    Diary eight = diary().responses(8, SECOND, LISTENING);
    Diary three = diary().responses(3, SECOND, LISTENING);

    assertThat(level(atTheShare, builder())).isEqualTo(SafetyLevel.STEADY);
    assertThat(level(atTheShare, builder().steadyShare(0.86))).isEqualTo(SafetyLevel.FORMING);
    assertThat(level(atTheShare, builder().formingShare(0.85))).isEqualTo(SafetyLevel.STEADY);
    assertThat(level(atTheShare, builder().formingShare(0.86).steadyShare(0.9)))
        .isEqualTo(SafetyLevel.FRAGILE);
    assertThat(level(atTheShare, builder().halfLifeDays(30))).isEqualTo(SafetyLevel.FORMING);
    assertThat(level(eight, builder())).isEqualTo(SafetyLevel.STEADY);
    assertThat(level(eight, builder().steadyResponses(8.1))).isEqualTo(SafetyLevel.FORMING);
    assertThat(level(three, builder())).isEqualTo(SafetyLevel.FORMING);
    assertThat(level(three, builder().fewestResponses(3.1))).isEqualTo(SafetyLevel.UNKNOWN);
  }

  @Test
  void days_areThoseOfTheSettings() {
    Diary grave = diary()
        .responses(50, SECOND, LISTENING)
        .at(NOW.minus(Duration.ofDays(14)))
        .responses(1, SECOND, MOCKERY);

    assertThat(level(grave, builder())).isEqualTo(SafetyLevel.FORMING);
    assertThat(level(grave, builder().graveDays(15))).isEqualTo(SafetyLevel.FRAGILE);
    assertThat(level(grave, builder().steadyDays(14))).isEqualTo(SafetyLevel.STEADY);
  }

  @Test
  void reasons_tellFiguresToTwoDecimals() {
    Diary diary = diary().responses(6, SECOND, LISTENING).responses(1, SECOND, LISTENING, ANGER);

    assertThat(estimate(diary, builder()).reasons().get(0).figures())
        .containsEntry("share", "0.86");
  }

  private static SafetyLevelSettings.Builder builder() {
    return SafetyLevelSettings.builder();
  }

  private static Diary diary() {
    return Diary.of(Bonds.couple()).at(NOW).of(FIRST);
  }

  private static SafetyLevel level(Diary diary, SafetyLevelSettings.Builder settings) {
    return estimate(diary, settings).level();
  }

  private static double share(Diary diary, SafetyLevelSettings.Builder settings) {
    return estimate(diary, settings).share().orElseThrow();
  }

  private static SafetyLevelEstimate estimate(Diary diary, SafetyLevelSettings.Builder settings) {
    return SafetyLevelEstimator.with(settings.build()).estimate(diary.viewOf(FIRST), SECOND, NOW);
  }
}
