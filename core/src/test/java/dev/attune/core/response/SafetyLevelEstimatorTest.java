package dev.attune.core.response;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.safety.Behaviour.ANGER;
import static dev.attune.core.safety.Behaviour.LISTENING;
import static dev.attune.core.safety.Behaviour.MOCKERY;
import static dev.attune.core.safety.Behaviour.SHAMING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.attune.core.bond.Bonds;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.reason.Reason;
import dev.attune.core.safety.Behaviour;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("How safe it has been to open up: for one person, about one other")
class SafetyLevelEstimatorTest {
  private static final Instant NOW = Entries.START;
  private static final SafetyLevelEstimator ESTIMATOR = SafetyLevelEstimator.withDefaults();

  /** The worked examples of the domain's page on emotional safety, all of one day. */
  static Stream<Arguments> examples() {
    return Stream.of(
        arguments(3, 1, SafetyLevel.FRAGILE, 3.0 / 6),
        arguments(10, 1, SafetyLevel.FORMING, 10.0 / 13),
        arguments(9, 0, SafetyLevel.STEADY, 1.0),
        arguments(2, 0, SafetyLevel.UNKNOWN, 1.0));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void estimate_workedExample_isAsByHand(int safe, int unsafe, SafetyLevel level, double share) {
    SafetyLevelEstimate estimate =
        estimate(diary().responses(safe, SECOND, LISTENING).responses(unsafe, SECOND, ANGER));

    assertThat(estimate.level()).isEqualTo(level);
    assertThat(estimate.share()).hasValue(Math.rint(share * 1e9) / 1e9);
    assertThat(estimate.weightedResponses()).isEqualTo(safe + unsafe);
    assertThat(estimate.evidence()).hasSize(safe + unsafe);
  }

  @Test
  void estimate_noAnswer_isUnknown() {
    SafetyLevelEstimate estimate = estimate(diary());

    assertThat(estimate.level()).isEqualTo(SafetyLevel.UNKNOWN);
    assertThat(estimate.share()).isEmpty();
    assertThat(estimate.evidence()).isEmpty();
    assertThat(estimate.reasons()).extracting(Reason::code).containsExactly("TOO_LITTLE_KNOWN");
  }

  @Test
  void estimate_mixedAnswers_weighOneAgainst() {
    // By hand: 6 for, 1 against; 6/7 = 0.857… and n = 7.
    SafetyLevelEstimate estimate =
        estimate(diary().responses(6, SECOND, LISTENING).responses(1, SECOND, LISTENING, ANGER));

    assertThat(estimate.level()).isEqualTo(SafetyLevel.FORMING);
    assertThat(estimate.share()).hasValue(0.857142857);
  }

  @Test
  void estimate_shareOfExactlyTheBound_isNoLongerFragile() {
    // By hand: 9 for, 2 · 3 against; 9/15 = 0.60, also when every answer is 37 days old.
    Diary diary =
        diary().at(daysAgo(37)).responses(9, SECOND, LISTENING).responses(2, SECOND, ANGER);

    assertThat(estimate(diary).level()).isEqualTo(SafetyLevel.FORMING);
  }

  @Test
  void estimate_afterOneHalfLife_countsHalf() {
    SafetyLevelEstimate estimate = estimate(diary()
        .at(daysAgo(60))
        .responses(6, SECOND, LISTENING)
        .at(daysAgo(120))
        .responses(4, SECOND, ANGER));

    // By hand: n = 6/2 + 4/4 = 4; for 3, against 3 · 1 = 3.
    assertThat(estimate.weightedResponses()).isEqualTo(4);
    assertThat(estimate.share()).hasValue(0.5);
    assertThat(estimate.level()).isEqualTo(SafetyLevel.FRAGILE);
  }

  @Test
  void estimate_thirtyDaysAgo_countsTheRootOfOneHalf() {
    // Python 3.13: 0.5 ** (30 / 60) = 0.7071067811865476
    assertThat(
            estimate(diary().at(daysAgo(30)).responses(1, SECOND, LISTENING)).weightedResponses())
        .isCloseTo(0.707106781, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(
      value = Behaviour.class,
      names = {"DISCLOSURE_AS_AMMUNITION", "MOCKERY", "SHAMING", "OVERSTEPPING"})
  void estimate_graveActLately_isFragileWhateverElseWasGood(Behaviour grave) {
    Diary diary = diary()
        .responses(50, SECOND, LISTENING)
        .at(daysAgo(13))
        .response(SECOND, "shares-dream", LISTENING, grave);

    assertThat(estimate(diary).level()).isEqualTo(SafetyLevel.FRAGILE);
    assertThat(estimate(diary).reasons())
        .extracting(Reason::code)
        .containsExactly("TRUST_WAS_BROKEN");
  }

  @Test
  void estimate_graveActFourteenDaysAgo_countsAsAnyUnsafeOne() {
    Diary diary =
        diary().responses(50, SECOND, LISTENING).at(daysAgo(14)).responses(1, SECOND, MOCKERY);

    assertThat(estimate(diary).level()).isEqualTo(SafetyLevel.FORMING);
  }

  @Test
  void estimate_unsafeWithinFourWeeks_isNotSteady_andThenItIs() {
    Diary lately =
        diary().responses(50, SECOND, LISTENING).at(daysAgo(27)).responses(1, SECOND, ANGER);
    Diary before =
        diary().responses(50, SECOND, LISTENING).at(daysAgo(28)).responses(1, SECOND, ANGER);

    assertThat(estimate(lately).level()).isEqualTo(SafetyLevel.FORMING);
    assertThat(estimate(before).level()).isEqualTo(SafetyLevel.STEADY);
  }

  @Test
  void estimate_ageIsInDaysOfTheAuthorsZone() {
    Instant justBeforeMidnightInApia = Instant.parse("2026-11-16T10:30:00Z");
    Diary diary = diary().at(justBeforeMidnightInApia).responses(1, SECOND, SHAMING);
    Diary apia = diary()
        .in(ZoneId.of("Pacific/Apia"))
        .at(justBeforeMidnightInApia)
        .responses(1, SECOND, SHAMING);

    Instant fourteenDaysLater =
        justBeforeMidnightInApia.plus(Duration.ofDays(13).plusHours(1));
    assertThat(estimate(diary, fourteenDaysLater).level()).isEqualTo(SafetyLevel.FRAGILE);
    assertThat(estimate(apia, fourteenDaysLater).level()).isEqualTo(SafetyLevel.UNKNOWN);
  }

  @Test
  @DisplayName("A behaviour that is not known is not taken for a safe one")
  void estimate_unknownBehaviour_countsAsUnsafe() {
    Diary diary = diary().responses(9, SECOND, LISTENING);
    diary.response(SECOND, "shares-dream", "listening", "something-newer");

    assertThat(estimate(diary).level()).isEqualTo(SafetyLevel.FORMING);
  }

  @Test
  void estimate_answersOfSomebodyElse_orLater_doNotCount() {
    Diary diary = diary()
        .responses(5, SECOND, LISTENING)
        .at(NOW.plusSeconds(1))
        .responses(1, SECOND, MOCKERY);

    assertThat(estimate(diary).weightedResponses()).isEqualTo(5);
    assertThat(ESTIMATOR.estimate(diary.viewOf(SECOND), FIRST, NOW).weightedResponses())
        .isZero();
  }

  @Test
  @DisplayName(
      "S-26: a level is estimated from the view of the one who opened up and from no other")
  void estimate_viewOfAnother_holdsNothing_andATherapistsIsRefused() {
    Journal journal = diary().responses(9, SECOND, LISTENING).journal();

    assertThat(
            ESTIMATOR.estimate(journal.viewFor(Reader.of(SECOND)), FIRST, NOW).evidence())
        .isEmpty();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ESTIMATOR.estimate(journal.viewFor(Reader.of(SECOND)), SECOND, NOW));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ESTIMATOR.estimate(journal.viewFor(Reader.therapist()), SECOND, NOW))
        .withMessageContaining("therapist");
  }

  private static Diary diary() {
    return Diary.of(Bonds.couple()).at(NOW).of(FIRST);
  }

  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private static SafetyLevelEstimate estimate(Diary diary) {
    return estimate(diary, NOW);
  }

  private static SafetyLevelEstimate estimate(Diary diary, Instant at) {
    return ESTIMATOR.estimate(diary.viewOf(FIRST), SECOND, at);
  }
}
