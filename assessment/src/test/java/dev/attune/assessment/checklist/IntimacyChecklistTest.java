package dev.attune.assessment.checklist;

import static dev.attune.assessment.checklist.ChecklistItem.APOLOGY_AND_REPAIR_ROUTINE;
import static dev.attune.assessment.checklist.ChecklistItem.CONFLICTS_ADDRESSED;
import static dev.attune.assessment.checklist.ChecklistItem.DAILY_APPRECIATION_ALOUD;
import static dev.attune.assessment.checklist.ChecklistItem.INTIMACY_IN_ALL_BONDS;
import static dev.attune.assessment.checklist.ChecklistItem.KNOWS_CURRENT_STRESSOR;
import static dev.attune.assessment.checklist.ChecklistItem.RECONNECT_RITUALS_AFTER_ARGUMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.core.bond.PersonId;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Need;
import dev.attune.core.selection.NeedsProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntimacyChecklistTest {
  private static final ChecklistItem[] ITEMS = ChecklistItem.values();

  /** Every count of yes, no and missing, enumerated with R 4.2.2; see the README of the figures. */
  @ParameterizedTest
  @CsvFileSource(resources = "/fixtures/checklist/expected.csv", numLinesToSkip = 1)
  void score_everyCountOfAnswers_followsTheRule(
      int items, int yes, int no, int missing, boolean moreThanThree, boolean asNo, String rule) {
    ChecklistResult result = IntimacyChecklist.score(answers(yes, no));
    assertThat(items).isEqualTo(yes + no + missing);
    assertThat(result.outcome())
        .isEqualTo(
            switch (rule) {
              case "not_indicated" -> ChecklistOutcome.BUILDING;
              case "intentional" -> ChecklistOutcome.TIME_TO_GET_INTENTIONAL;
              default -> ChecklistOutcome.UNDETERMINED;
            });
    assertThat(result.outcome() == ChecklistOutcome.TIME_TO_GET_INTENTIONAL)
        .isEqualTo(moreThanThree);
    assertThat(result.possibleOutcomes().contains(ChecklistOutcome.TIME_TO_GET_INTENTIONAL))
        .isEqualTo(asNo);
    assertThat(List.of(result.yes(), result.no(), result.open())).containsExactly(yes, no, missing);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"YES", "NO"})
  @DisplayName("E-5.1 only NO counts as no, whatever else is said")
  void score_anythingButYesOrNo_isOpen(ChecklistAnswer answer) {
    ChecklistResult all =
        IntimacyChecklist.score(ChecklistAnswers.builder().all(answer, ITEMS).build());
    assertThat(all.open()).isEqualTo(10);
    assertThat(all.outcome()).isEqualTo(ChecklistOutcome.UNDETERMINED);
    assertThat(all.needs().weights()).isEmpty();
  }

  @Test
  void score_nothingAnswered_isUndetermined() {
    ChecklistResult result = IntimacyChecklist.score(ChecklistAnswers.builder().build());
    assertThat(result.possibleOutcomes())
        .containsExactly(ChecklistOutcome.BUILDING, ChecklistOutcome.TIME_TO_GET_INTENTIONAL);
    assertThat(result.reasons())
        .extracting(Reason::code)
        .containsExactly("OPEN_ANSWERS_COULD_DECIDE");
  }

  @Test
  void needs_threeNoToRepair_weighsFourFifths() {
    NeedsProfile needs = IntimacyChecklist.score(ChecklistAnswers.builder()
            .no(CONFLICTS_ADDRESSED, APOLOGY_AND_REPAIR_ROUTINE, RECONNECT_RITUALS_AFTER_ARGUMENTS)
            .yes(DAILY_APPRECIATION_ALOUD)
            .all(ChecklistAnswer.UNSURE, KNOWS_CURRENT_STRESSOR)
            .build())
        .needs();
    assertThat(needs.weight(Need.REPAIR)).isCloseTo(4.0 / 5, within(1e-15));
    assertThat(needs.weight(Need.APPRECIATION)).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(needs.weight(Need.SUPPORT)).isEqualTo(0.5);
    assertThat(needs.weight(Need.TOUCH)).isCloseTo(1.0 / 3, within(1e-15));
  }

  @Test
  @DisplayName("S-25 the reasons of a needs profile name needs, no statement, person or figure")
  void needs_reasons_nameTheNeedOnly() {
    NeedsProfile needs = IntimacyChecklist.score(answers(0, 10)).needs();
    assertThat(needs.reasons()).hasSize(8).allSatisfy(reason -> {
      assertThat(reason.figures()).containsOnlyKeys("need");
      assertThat(reason.text()).doesNotContainPattern("[0-9]");
      for (ChecklistItem item : ITEMS) {
        assertThat(reason.text()).doesNotContain(item.code());
      }
    });
  }

  @Test
  void score_tenthItem_isReportedByItselfToo() {
    ChecklistResult result = IntimacyChecklist.score(
        ChecklistAnswers.builder().no(INTIMACY_IN_ALL_BONDS).build());
    assertThat(result.intimacyInAllBonds()).isEqualTo(ChecklistAnswer.NO);
    assertThat(result.no()).isOne();
    assertThat(result.askingNeeds()).containsExactly(Need.MEANING);
  }

  @Test
  void score_yesAndNo_onlyNeedsWithMoreNoThanYesAskForRoom() {
    ChecklistResult result = IntimacyChecklist.score(ChecklistAnswers.builder()
        .no(CONFLICTS_ADDRESSED)
        .yes(APOLOGY_AND_REPAIR_ROUTINE)
        .no(KNOWS_CURRENT_STRESSOR)
        .yes(DAILY_APPRECIATION_ALOUD)
        .build());
    assertThat(CONFLICTS_ADDRESSED.need()).isEqualTo(APOLOGY_AND_REPAIR_ROUTINE.need());
    assertThat(result.askingNeeds())
        .containsExactlyInAnyOrder(CONFLICTS_ADDRESSED.need(), KNOWS_CURRENT_STRESSOR.need());
    assertThat(result.needs().reasons())
        .containsExactly(Reason.of(
            ChecklistReason.NEED_ASKS_FOR_ROOM,
            "need",
            KNOWS_CURRENT_STRESSOR.need().code()));
  }

  @Test
  void results_thatContradictThemselves_areRefused() {
    ChecklistResult decided = IntimacyChecklist.score(answers(10, 0));
    assertThatThrownBy(() -> ChecklistResult.builder().from(decided).yes(9).build())
        .hasMessage("yes, no, open: expected counts of all ten statements, found another sum");
    assertThatThrownBy(() -> ChecklistResult.builder()
            .from(decided)
            .outcome(ChecklistOutcome.UNDETERMINED)
            .build())
        .hasMessageStartingWith("possibleOutcomes: expected one exactly where");
    ChecklistShare.Builder share = ChecklistShare.builder()
        .person(PersonId.of("p-1"))
        .putAnswer(CONFLICTS_ADDRESSED, ChecklistAnswer.YES);
    assertThatThrownBy(() -> share.outcome(ChecklistOutcome.UNDETERMINED).build())
        .hasMessage("outcome: expected a decided outcome, or none, found an undetermined one");
    assertThatThrownBy(() -> ChecklistShare.builder()
            .person(PersonId.of("p-1"))
            .putAnswer(CONFLICTS_ADDRESSED, ChecklistAnswer.PREFER_NOT_TO_SAY)
            .build())
        .hasMessageEndingWith(": expected yes, no or unsure, found something else");
  }

  @Test
  void items_needs_areThoseOfTheSpecification() {
    assertThat(Arrays.stream(ITEMS).map(ChecklistItem::need))
        .containsExactly(
            Need.DISCLOSURE,
            Need.SUPPORT,
            Need.APPRECIATION,
            Need.PRESENCE,
            Need.REPAIR,
            Need.PLAY_AND_NOVELTY,
            Need.AUTONOMY,
            Need.REPAIR,
            Need.REPAIR,
            Need.MEANING);
  }

  @Test
  @DisplayName("S-19 the result carries method, version, number answered and the note")
  void score_result_saysWhatItIs() {
    ChecklistResult result = IntimacyChecklist.score(answers(6, 1));
    assertThat(result.method()).isEqualTo("building-or-simulating");
    assertThat(result.methodVersion()).isEqualTo("1");
    assertThat(result.answered()).isEqualTo(7);
    assertThat(result.note()).contains("reflection aid without norms", "not a diagnosis");
    assertThat(IntimacyChecklist.RULE.label()).isEqualTo("as reported, not verified");
  }

  @Test
  @DisplayName("S-16 S-17 no diagnosing, typing, ranking or predicting word in any text")
  void texts_all_useNoDiagnosticWord() {
    Stream<String> texts = Stream.of(
            Arrays.stream(ITEMS).map(ChecklistItem::statement),
            Arrays.stream(FantasySign.values()).map(FantasySign::statement),
            Arrays.stream(HelpCriterion.values()).map(HelpCriterion::statement),
            Arrays.stream(ChecklistOutcome.values()).map(ChecklistOutcome::text),
            Arrays.stream(ChecklistReason.values()).map(ChecklistReason::template),
            Stream.of(IntimacyChecklist.NOTE, FantasyScreen.NOTE, HelpQuality.NOTE))
        .flatMap(group -> group);
    assertThat(texts)
        .allSatisfy(text -> assertThat(text)
            .doesNotContainPattern(
                "(?i)disorder|toxic|narciss|anxious|avoidant|dysfunction|at risk|patholog|symptom"
                    + "|compatib|break.?up|divorce|healthy|husband|wife|score|normal\\b"));
  }

  @Test
  @DisplayName("S-26 not sharing looks the same as not having answered")
  void sideBySide_unsharedAndUnanswered_areTheSame() {
    ChecklistShare full = ChecklistShare.of(person("p-1"), answers(10, 0), List.of(ITEMS), true);
    ChecklistAnswers nothing = ChecklistAnswers.builder().build();
    ChecklistAnswers declined =
        ChecklistAnswers.builder().all(ChecklistAnswer.PREFER_NOT_TO_SAY, ITEMS).build();
    ChecklistSideBySide unanswered = IntimacyChecklist.sideBySide(
        full, ChecklistShare.of(person("p-2"), nothing, List.of(ITEMS), true));
    ChecklistSideBySide unshared = IntimacyChecklist.sideBySide(
        full, ChecklistShare.of(person("p-2"), answers(4, 6), List.of(), false));
    ChecklistSideBySide preferred = IntimacyChecklist.sideBySide(
        full, ChecklistShare.of(person("p-2"), declined, List.of(ITEMS), true));
    assertThat(unshared).isEqualTo(unanswered).isEqualTo(preferred);
    assertThat(unshared.items()).isEmpty();
    assertThat(unshared.firstOutcome()).isEmpty();
  }

  @Test
  @DisplayName("S-26 only statements both share are shown, with both answers kept apart")
  void sideBySide_bothShared_showsWhereTheyAgreeAndDiffer() {
    ChecklistAnswers one = ChecklistAnswers.builder()
        .yes(CONFLICTS_ADDRESSED, DAILY_APPRECIATION_ALOUD, INTIMACY_IN_ALL_BONDS)
        .build();
    ChecklistAnswers other = ChecklistAnswers.builder()
        .yes(CONFLICTS_ADDRESSED, INTIMACY_IN_ALL_BONDS)
        .no(DAILY_APPRECIATION_ALOUD)
        .all(ChecklistAnswer.UNSURE, KNOWS_CURRENT_STRESSOR)
        .build();
    ChecklistSideBySide both = IntimacyChecklist.sideBySide(
        ChecklistShare.of(
            person("p-1"), one, List.of(CONFLICTS_ADDRESSED, DAILY_APPRECIATION_ALOUD), true),
        ChecklistShare.of(person("p-2"), other, List.of(ITEMS), true));
    assertThat(both.agreeing()).containsExactly(CONFLICTS_ADDRESSED);
    assertThat(both.differing()).containsExactly(DAILY_APPRECIATION_ALOUD);
    assertThat(both.items()).hasSize(2);
  }

  @Test
  @DisplayName("Regression: two equally unhappy people gain nothing by being alike")
  void sideBySide_bothSayNo_agreementRaisesNothing() {
    ChecklistShare one = ChecklistShare.of(person("p-1"), answers(0, 10), List.of(ITEMS), true);
    ChecklistShare other = ChecklistShare.of(person("p-2"), answers(0, 10), List.of(ITEMS), true);
    ChecklistSideBySide both = IntimacyChecklist.sideBySide(one, other);
    assertThat(both.firstOutcome()).contains(ChecklistOutcome.TIME_TO_GET_INTENTIONAL);
    assertThat(both.secondOutcome()).contains(ChecklistOutcome.TIME_TO_GET_INTENTIONAL);
  }

  @Test
  void fantasy_recognised_isCountedAndListed() {
    FantasyResult result = FantasyScreen.score(FantasyAnswers.builder()
        .all(ChecklistAnswer.YES, FantasySign.HIDES_FLAWS)
        .all(ChecklistAnswer.NO, FantasySign.WAITS_FOR_PASSION)
        .build());
    assertThat(result.count()).hasValue(1);
    assertThat(result.recognised()).containsExactly(FantasySign.HIDES_FLAWS);
    assertThat(result.answered()).isEqualTo(2);
  }

  @Test
  @DisplayName("Regression: nothing answered is no count, not a count of 0")
  void fantasy_nothingAnswered_hasNoCount() {
    assertThat(FantasyScreen.score(FantasyAnswers.builder().build()).count()).isEmpty();
  }

  @Test
  void helpQuality_eachCriterion_standsByItself() {
    HelpQualityResult result = HelpQuality.review(Map.of(
        HelpCriterion.CONFIDENTIAL, HelpStanding.NOT_MET,
        HelpCriterion.TAILORED, HelpStanding.MET));
    assertThat(result.standings().values())
        .containsExactly(
            HelpStanding.UNKNOWN,
            HelpStanding.MET,
            HelpStanding.NOT_MET,
            HelpStanding.UNKNOWN,
            HelpStanding.UNKNOWN);
    assertThat(result.answered()).isEqualTo(2);
  }

  /** The example in the Javadoc of {@link IntimacyChecklist}. */
  @Test
  void score_exampleOfTheJavadoc_runs() {
    ChecklistAnswers answers = ChecklistAnswers.builder()
        .yes(ChecklistItem.CURIOUS_ABOUT_CHANGE)
        .no(ChecklistItem.DAILY_APPRECIATION_ALOUD)
        .build();
    ChecklistResult result = IntimacyChecklist.score(answers);
    NeedsProfile needs = result.needs();
    assertThat(result.outcome()).isEqualTo(ChecklistOutcome.UNDETERMINED);
    assertThat(needs.weight(Need.APPRECIATION)).isCloseTo(2.0 / 3, within(1e-15));
  }

  private static ChecklistAnswers answers(int yes, int no) {
    return ChecklistAnswers.builder()
        .yes(Arrays.copyOfRange(ITEMS, 0, yes))
        .no(Arrays.copyOfRange(ITEMS, yes, yes + no))
        .build();
  }

  private static PersonId person(String id) {
    return PersonId.of(id);
  }
}
