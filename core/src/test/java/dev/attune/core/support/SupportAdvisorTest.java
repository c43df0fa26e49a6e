package dev.attune.core.support;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.support.SupportKind.CHILD;
import static dev.attune.core.support.SupportKind.COUNSELLING;
import static dev.attune.core.support.SupportKind.DIGITAL;
import static dev.attune.core.support.SupportKind.INDIVIDUAL;
import static dev.attune.core.support.SupportKind.SELF_HARM;
import static dev.attune.core.support.SupportKind.URGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.Strain;
import dev.attune.core.journal.Visibility;
import dev.attune.core.reason.Reason;
import dev.attune.core.reason.ReasonCode;
import dev.attune.core.repair.RepairReview;
import dev.attune.core.repair.RepairSettings;
import dev.attune.core.response.ResponseReason;
import dev.attune.core.response.SafetyLevelReason;
import dev.attune.core.safety.Behaviour;
import dev.attune.core.safety.SafetyFlag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Help from outside is advised to one reader, from marks and never from text")
class SupportAdvisorTest {
  private static final Instant NOW = Entries.START;
  private static final SupportAdvisor ADVISOR = SupportAdvisor.withDefaults();

  @Test
  void advise_nothingSeen_isNothing() {
    assertThat(kinds(FIRST, diary())).isEmpty();
  }

  @Test
  @DisplayName("S-02: asking for advice gives digital and counselling, and sets no flag")
  void adviseOnRequest_isDigitalAndCounselling() {
    assertThat(ADVISOR.adviseOnRequest(diary().viewOf(FIRST), NOW))
        .extracting(SupportAdvice::kind)
        .containsExactly(COUNSELLING, DIGITAL);
  }

  @ParameterizedTest
  @EnumSource(SafetyFlag.class)
  @DisplayName("S-12, S-14: any flag gives individual and urgent help, and nothing grades it")
  void advise_anyFlag_isIndividualAndUrgent(SafetyFlag flag) {
    Diary diary = diary().flag(flag);

    assertThat(kinds(FIRST, diary)).contains(URGENT, INDIVIDUAL);
    assertThat(kinds(FIRST, diary).contains(CHILD)).isEqualTo(flag == SafetyFlag.CHILD_AT_RISK);
    assertThat(kinds(FIRST, diary).contains(SELF_HARM))
        .isEqualTo(flag == SafetyFlag.THOUGHTS_OF_SELF_HARM);
    assertThat(ADVISOR.advise(diary.viewOf(FIRST), NOW))
        .flatExtracting(SupportAdvice::reasons)
        .extracting(Reason::code)
        .containsOnly("YOUR_SAFETY");
  }

  @Test
  @DisplayName("S-12: what one person answered is told to nobody else")
  void advise_theOthersFlag_isNothing() {
    Diary diary = diary().flag(SafetyFlag.values());

    assertThat(kinds(SECOND, diary)).isEmpty();
    assertThat(ADVISOR.advise(diary.journal().viewFor(Reader.therapist()), NOW)).isEmpty();
  }

  @Test
  void advise_whileAFlagStands_leavesOutSittingDownTogether() {
    Diary diary = stalled(3).flag(SafetyFlag.AFRAID);

    assertThat(ADVISOR.adviseOnRequest(diary.viewOf(FIRST), NOW))
        .extracting(SupportAdvice::kind)
        .containsExactly(URGENT, INDIVIDUAL, DIGITAL);
    assertThat(kinds(SECOND, diary)).containsExactly(COUNSELLING);
  }

  @ParameterizedTest(name = "{0} on {1} days, the first {2} days ago: {3}")
  @CsvSource({
    "RESENTMENT, 3, 55, COUNSELLING",
    "STONEWALLING, 3, 55, COUNSELLING",
    "RESENTMENT, 3, 56, ",
    "STONEWALLING, 2, 10, ",
    "DESPAIR, 2, 27, INDIVIDUAL",
    "DESPAIR, 9, 9, INDIVIDUAL",
    "DESPAIR, 2, 28, ",
    "DESPAIR, 1, 0, "
  })
  void advise_strainOnSeveralDays_isShownToWhoMarkedIt(
      Strain strain, int days, int first, SupportKind kind) {
    Diary diary = diary();
    for (int day = 0; day < days; day++) {
      diary.at(daysAgo(first - day)).strain(strain, Visibility.SHARED);
      diary.strain(strain, Visibility.SHARED);
    }

    assertThat(kinds(FIRST, diary)).isEqualTo(kind == null ? List.of() : List.of(kind));
    assertThat(kinds(SECOND, diary)).isEmpty();
  }

  @Test
  void advise_resentmentAndStonewalling_countTogether_byDays() {
    Diary diary = diary()
        .at(daysAgo(3))
        .strain(Strain.RESENTMENT, Visibility.PRIVATE)
        .strain(Strain.STONEWALLING, Visibility.PRIVATE)
        .at(daysAgo(2))
        .strain(Strain.STONEWALLING, Visibility.PRIVATE);

    assertThat(kinds(FIRST, diary)).isEmpty();
    assertThat(kinds(FIRST, diary.at(NOW).strain(Strain.RESENTMENT, Visibility.PRIVATE)))
        .containsExactly(COUNSELLING);
  }

  @Test
  void advise_boundaryAnsweredUnsafelyTwice_isIndividual() {
    Diary once = diary()
        .at(daysAgo(55))
        .response(SECOND, "sets-boundary", Behaviour.GUILT_TRIPPING)
        .response(SECOND, "shares-dream", Behaviour.MOCKERY)
        .response(SECOND, "sets-boundary", Behaviour.GIVING_SPACE);
    Diary twice = once.copy()
        .response(SECOND, "sets-boundary", Behaviour.GIVING_SPACE, Behaviour.OVERSTEPPING);

    assertThat(kinds(FIRST, once)).isEmpty();
    assertThat(kinds(FIRST, twice)).containsExactly(INDIVIDUAL);
    assertThat(kinds(SECOND, twice)).isEmpty();
    assertThat(ADVISOR.advise(twice.viewOf(FIRST), NOW.plus(Duration.ofDays(1))))
        .isEmpty();
  }

  @Test
  void advise_repairEndedEarlyThreeTimes_isCounselling_forThoseWhoMaySee() {
    assertThat(kinds(FIRST, stalled(2))).isEmpty();
    assertThat(kinds(FIRST, stalled(3))).containsExactly(COUNSELLING);
    assertThat(kinds(SECOND, stalled(3))).containsExactly(COUNSELLING);
    assertThat(kinds(
            FIRST, stalled(2).repair("r-9", RepairMove.OPENED).repair("r-9", RepairMove.PAUSED)))
        .isEmpty();
    assertThat(kinds(
            FIRST,
            stalled(2)
                .repair("r-9", RepairMove.SET_RECONNECTION_RITUAL)
                .repair("r-9", RepairMove.ENDED)))
        .isEmpty();
    assertThat(kinds(SECOND, stalled(2).repair("r-9", RepairMove.ENDED))).isEmpty();
    assertThat(kinds(FIRST, stalled(2).repair("r-9", RepairMove.ENDED)))
        .containsExactly(COUNSELLING);
  }

  @Test
  void advise_repairStalled_isWhatTheReviewSays() {
    SupportAdvisor patient = SupportAdvisor.with(
        SupportSettings.builder().build(),
        RepairReview.with(RepairSettings.builder().stalledConversations(4).build()));

    assertThat(patient.advise(stalled(3).viewOf(FIRST), NOW)).isEmpty();
    assertThat(patient.advise(stalled(4).viewOf(FIRST), NOW))
        .extracting(SupportAdvice::kind)
        .containsExactly(COUNSELLING);
  }

  @ParameterizedTest
  @MethodSource("texts")
  @DisplayName("S-13, S-16: no number, address or service, and nobody is typed")
  void text_namesNoServiceAndTypesNobody(String text) {
    assertThat(text)
        .doesNotContainPattern("\\d{2,}|https?:|www\\.|@")
        .doesNotContainPattern(
            "(?i)disorder|toxic|narciss|anxious|avoidant|dysfunctional|at risk|low risk|cleared|safe person");
  }

  static Stream<String> texts() {
    return Stream.concat(
        Stream.of(SupportKind.values()).map(SupportKind::text),
        Stream.<ReasonCode[]>of(
                SupportReason.values(), ResponseReason.values(), SafetyLevelReason.values())
            .flatMap(Stream::of)
            .map(ReasonCode::template));
  }

  @Test
  @DisplayName(
      "S-13: resources come from the caller, by locale and kind, and never from another country")
  void find_locale_isItsOwn_orThatOfTheLanguage() {
    SupportResource general = new SupportResource("pt", INDIVIDUAL, "Somebody to talk to");
    SupportResource brazil = new SupportResource("pt-BR", INDIVIDUAL, "Somebody in Brazil");
    SupportResources resources =
        SupportResources.builder().addResources(general, brazil).build();

    assertThat(resources.find(Locale.forLanguageTag("pt-BR"), INDIVIDUAL)).containsExactly(brazil);
    assertThat(resources.find(Locale.forLanguageTag("pt-PT"), INDIVIDUAL)).containsExactly(general);
    assertThat(resources.find(Locale.forLanguageTag("pt-BR"), URGENT)).isEmpty();
    assertThat(resources.find(Locale.forLanguageTag("de"), INDIVIDUAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', text", "pt_BR, text", "PT-br, text", "pt, ' '"})
  void resource_withoutLocaleOrText_isRefused(String locale, String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new SupportResource(locale, URGENT, text));
  }

  private static Diary diary() {
    return Diary.of(Bonds.couple()).at(NOW).of(FIRST);
  }

  /** A number of shared repair conversations on one rupture that ended early. */
  private static Diary stalled(int sessions) {
    Diary diary = diary();
    for (int session = 0; session < sessions; session++) {
      diary.at(daysAgo(sessions - session));
      for (RepairMove move :
          List.of(RepairMove.OPENED, RepairMove.SHARE_IMPACT, RepairMove.ENDED)) {
        Diary scratch = diary.copy().repair("r-" + session, move);
        diary.add(RepairMoved.builder()
            .from((RepairMoved) scratch.last())
            .visibility(Visibility.SHARED)
            .build());
      }
    }
    return diary.at(NOW);
  }

  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private static List<SupportKind> kinds(PersonId reader, Diary diary) {
    return ADVISOR.advise(diary.viewOf(reader), NOW).stream()
        .map(SupportAdvice::kind)
        .toList();
  }
}
