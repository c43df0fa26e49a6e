package dev.attune.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.CheckInHistory;
import dev.attune.core.checkin.CheckInInput;
import dev.attune.core.checkin.CheckInReport;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.checkin.CheckIns;
import dev.attune.core.checkin.Divergence;
import dev.attune.core.checkin.LaborBalance;
import dev.attune.core.checkin.StressorTrend;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.pacing.Pacer;
import dev.attune.core.plan.ActivityState;
import dev.attune.core.plan.PlanProgress;
import dev.attune.core.repair.RepairReview;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import dev.attune.core.safety.SafetyState;
import dev.attune.core.selection.NeedsProfile;
import dev.attune.core.support.SupportAdvisor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What went wrong in other software does not go wrong here")
class DefectsSeenElsewhereTest {
  private static final Bond COUPLE = Bonds.couple();
  private static final Instant NOW = Entries.START;
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
  private static final Pacer PACER = Pacer.using(TableCatalog.rituals());

  @Test
  @DisplayName("Two people who are equally unhappy gain nothing by being alike")
  void needs_ofTwoWhoAnswerAlike_areThoseOfOne() {
    NeedsProfile unhappy = NeedsProfile.builder()
        .putWeight(Need.REPAIR, NeedsProfile.weightOf(0, 3))
        .build();

    assertThat(NeedsProfile.greatestOf(List.of(unhappy, unhappy)).weight(Need.REPAIR))
        .isEqualTo(unhappy.weight(Need.REPAIR));
  }

  @Test
  @DisplayName("Where nothing was said nothing is compared, and nobody is alarmed")
  void everything_ofAnEmptyJournal_isUnknown() {
    Journal empty = Journal.of(COUPLE);
    Limit limit = PACER.limitFor(Reader.of(Bonds.FIRST), empty, COUPLE, NOW);
    View view = empty.viewFor(Reader.of(Bonds.FIRST));

    CheckInReport report = CheckInHistory.withDefaults().report(COUPLE, view, limit, TODAY);
    assertThat(report.stressors()).isEqualTo(StressorTrend.UNKNOWN);
    assertThat(report.divergence()).isEqualTo(Divergence.UNKNOWN);
    assertThat(report.laborBalance()).isEqualTo(LaborBalance.UNKNOWN);
    assertThat(report.lifts()).isEmpty();
    assertThat(RepairReview.withDefaults().review(view, limit, TODAY).findings())
        .isEmpty();
    assertThat(SupportAdvisor.withDefaults().advise(view, NOW)).isEmpty();
    assertThat(PACER.safetyStateOf(view, NOW)).isEqualTo(SafetyState.NOT_ASKED);
  }

  @Test
  @DisplayName("Records a month apart are not days in a row")
  void rhythm_neighbouringRecordsAMonthApart_haveTheMonthBetweenThem() {
    Diary diary = Diary.of(COUPLE);
    diary.at(NOW.minus(Duration.ofDays(27))).done(CheckInSession.RITUAL.value());
    diary.at(NOW).done(CheckInSession.RITUAL.value());

    assertThat(report(diary, Limit.whenNothingIsKnown()).rhythm().longestGap()).isEqualTo(26);
  }

  @Test
  @DisplayName("An answer about safety that was not given is no 'no'")
  void safety_answersLeftOut_areNotAskedAndKeepTheGateClosed() {
    SafetyAnswers silent =
        SafetyAnswers.builder().author(Bonds.FIRST).asked(Diary.ALL_FLAGS).build();
    Diary diary =
        Diary.of(COUPLE).at(NOW.minus(Duration.ofDays(2))).answers(Diary.ALL_FLAGS, Map.of());
    diary.of(Bonds.SECOND).answers(Set.of(), Map.of());

    assertThat(silent.state()).isEqualTo(SafetyState.NOT_ASKED);
    assertThat(PACER.limitForAll(diary.journal(), COUPLE, NOW).jointRituals())
        .isEqualTo(JointRituals.UNGATED);
  }

  @Test
  @DisplayName("Not only the person with a flag is kept from figures about both")
  void report_whileOneSeeksSupport_restsForBoth() {
    Diary diary = Diary.of(COUPLE).at(NOW.minus(Duration.ofDays(2))).flag(SafetyFlag.AFRAID);

    for (PersonId reader : List.of(Bonds.FIRST, Bonds.SECOND)) {
      Limit limit = PACER.limitFor(Reader.of(reader), diary.journal(), COUPLE, NOW);
      CheckInReport report =
          CheckInHistory.withDefaults().report(COUPLE, diary.viewOf(reader), limit, TODAY);
      assertThat(report.divergence()).isEqualTo(Divergence.PAUSED);
      assertThat(report.laborBalance()).isEqualTo(LaborBalance.PAUSED);
      assertThat(RepairReview.withDefaults()
              .review(diary.viewOf(reader), limit, TODAY)
              .paused())
          .isTrue();
    }
  }

  @Test
  @DisplayName("No text of a value tells who somebody is or what was answered about safety")
  void toString_ofPeopleAndSafetyAnswers_tellsNeither() {
    SafetyAnswers flagged = SafetyAnswers.builder()
        .author(Bonds.FIRST)
        .addAsked(SafetyFlag.AFRAID)
        .putAnswer(SafetyFlag.AFRAID, SafetyAnswer.YES)
        .build();

    assertThat(flagged.toString())
        .doesNotContainIgnoringCase("afraid")
        .doesNotContain("YES", "SEEK");
    assertThat(Bonds.person(1).toString()).doesNotContain("Label1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I killed it at work", "my skill", "therapist", "hurting myself laughing"})
  @DisplayName("No word in a note leads to anything, neither whole nor as a part of another")
  void shown_anyWordsInANote_isTheSameAsWithOthers(String words) {
    for (PersonId reader : List.of(Bonds.FIRST, Bonds.SECOND)) {
      List<String> one = Shown.to(reader, worried(words), COUPLE, NOW);
      List<String> other = Shown.to(reader, worried("the bins"), COUPLE, NOW);

      assertThat(one.stream().map(line -> line.replace(words, "the bins")).toList())
          .isEqualTo(other);
    }
  }

  @Test
  @DisplayName("What one person wrote stays, however long the other is silent")
  void view_afterAYearOfSilenceOfTheOther_holdsEverything() {
    Diary diary = Diary.of(COUPLE);
    for (int day = 0; day < 365; day++) {
      diary.at(NOW.plus(Duration.ofDays(day))).rated("s-" + day, "five-minute-check-in", 5, 6);
    }

    assertThat(diary.viewOf(Bonds.FIRST).entries()).hasSize(2 * 365);
    assertThat(diary.journal().exportOf(Bonds.FIRST)).hasSize(2 * 365);
  }

  @Test
  @DisplayName("It takes one person to stop, not two")
  void session_stoppedByOne_asksThatPersonNothingMore() {
    CheckInSession stopped = CheckIns.beginning(false, true)
        .on(CheckInInput.stop(Bonds.FIRST, CheckIns.START))
        .on(CheckInInput.stop(Bonds.SECOND, CheckIns.START));
    CheckInSession byOne =
        CheckIns.beginning(false, true).on(CheckInInput.stop(Bonds.FIRST, CheckIns.START));

    assertThat(byOne.awaited()).doesNotContain(Bonds.FIRST);
    assertThat(stopped.ended()).isTrue();
  }

  @Test
  @DisplayName("What was left out does not count as done")
  void progress_missedExcusedOrUnknown_neverTookPlace() {
    PlanProgress progress = PlanProgress.unknown()
        .with("d01-small-thanks", ActivityState.MISSED)
        .with("d02-small-thanks", ActivityState.EXCUSED);

    assertThat(progress.tookPlace(RitualId.of("small-thanks"))).isFalse();
  }

  private static Journal worried(String words) {
    Entry worry = StressorNamed.builder()
        .id(EntryId.of("w-1"))
        .at(NOW.minusSeconds(60))
        .zone(ZoneOffset.UTC)
        .author(Bonds.FIRST)
        .visibility(Visibility.SHARED)
        .note(Note.of(words))
        .build();
    return Journal.of(COUPLE, List.of(worry));
  }

  private static CheckInReport report(Diary diary, Limit limit) {
    return CheckInHistory.withDefaults().report(COUPLE, diary.viewOf(Bonds.FIRST), limit, TODAY);
  }
}
