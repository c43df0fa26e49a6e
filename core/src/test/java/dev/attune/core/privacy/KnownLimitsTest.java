package dev.attune.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.Label;
import dev.attune.core.checkin.CheckInInput;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.checkin.CheckInStep;
import dev.attune.core.checkin.Feeling;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.Strain;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.Visibility;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.pacing.Pacer;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.ritual.Theme;
import dev.attune.core.safety.Behaviour;
import dev.attune.core.safety.SafetyFlag;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A test that fails here may be good news: then {@code PRIVACY.md} tells of a limit that is gone. */
@DisplayName("Where the protection ends, as the page on privacy tells it")
class KnownLimitsTest {
  private static final Bond COUPLE = Bonds.couple();
  private static final Pacer PACER = Pacer.using(TableCatalog.rituals());
  private static final Instant NOW = Entries.START.plus(Duration.ofDays(30));

  @Test
  @DisplayName("A boundary, consent and an answer received reach the others on the same day")
  void limitOfTheOther_afterWordsThatAreNoSuspension_changesAtOnce() {
    Diary diary = known().at(NOW);

    assertThat(limitOfTheOther(diary.copy().boundary(Exclusion.of(Theme.GAZE), true), NOW))
        .isNotEqualTo(limitOfTheOther(diary, NOW));
    assertThat(limitOfTheOther(diary, NOW).greatestDepth()).isEqualTo(Depth.PERSONAL);
    assertThat(limitOfTheOther(diary.copy().consent(Depth.LIGHT), NOW).greatestDepth())
        .isEqualTo(Depth.LIGHT);
    assertThat(limitOfTheOther(diary.copy().responses(3, Bonds.SECOND, Behaviour.MOCKERY), NOW)
            .greatestDepth())
        .isLessThan(Depth.PERSONAL);
  }

  @Test
  @DisplayName("A limit of last midnight is a day late for every word, if an app wants that")
  void limitOfLastMidnight_holdsNothingOfToday() {
    Instant midnight = Instant.parse("2026-12-30T00:00:00Z");
    Diary said = known().at(midnight.plusSeconds(1)).boundary(Exclusion.of(Theme.GAZE), true);

    assertThat(limitOfTheOther(said, midnight)).isEqualTo(limitOfTheOther(known(), midnight));
  }

  @Test
  @DisplayName("A flag dated yesterday is met today")
  void limitOfTheOther_afterAFlagDatedYesterday_isSuspendedAtOnce() {
    Diary late = known().at(NOW.minus(Duration.ofDays(1))).flag(SafetyFlag.AFRAID);

    assertThat(limitOfTheOther(late, NOW).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
  }

  @Test
  @DisplayName("A flag ended with its own question alone opens less than a pause does")
  void limitOfTheOther_afterAFlagEndedWithItsQuestionAlone_isNotThatOfAPause() {
    Instant end = NOW.plus(Duration.ofDays(2));
    Diary paused = known().at(NOW).pause(true).at(end).pause(false);
    Diary flagged = known().at(NOW).flag(SafetyFlag.AFRAID).at(end);
    Diary alone = flagged.copy().answers(Set.of(SafetyFlag.AFRAID), Map.of());
    Diary all = flagged.copy().noConcern();
    Instant later = end.plus(Duration.ofDays(1));

    assertThat(limitOfTheOther(paused.everyoneTogether(), later).jointRituals())
        .isEqualTo(JointRituals.OPEN);
    assertThat(limitOfTheOther(alone.everyoneTogether(), later).jointRituals())
        .isEqualTo(JointRituals.UNGATED);
    assertThat(limitOfTheOther(all.everyoneTogether(), later))
        .isEqualTo(limitOfTheOther(paused, later));
  }

  @Test
  @DisplayName("A limit written as JSON names a closed space in its author's words")
  void limit_asJson_namesTheSpace() {
    Diary diary = known().boundary(Exclusion.of(Label.of("Blue room")), true);

    assertThat(AttuneJson2.write(limitOfTheOther(diary, NOW))).contains("Blue room");
  }

  @Test
  @DisplayName("An id that is taken is refused, even where its entry may not be seen")
  void append_idOfAPrivateEntryOfAnother_tellsThatItIsTaken() {
    Diary diary = Diary.of(COUPLE).flag(SafetyFlag.AFRAID);
    Entry guess =
        StressorNamed.builder().from(diary.last()).author(Bonds.SECOND).build();

    assertThat(diary.viewOf(Bonds.SECOND).entries()).isEmpty();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> diary.journal().append(guess))
        .withMessageContaining("d-00000")
        .withMessageNotContaining("safety");
    assertThat(diary
            .journal()
            .append(
                StressorNamed.builder().from(guess).id(EntryId.of("another")).build()))
        .isNotEqualTo(diary.journal());
  }

  @Test
  @DisplayName(
      "The ids of a check-in can be foretold, so that a refusal tells an answer from a pass")
  void append_foretoldIdOfACheckIn_tellsWhetherTheOtherAnswered() {
    CheckInSession begun = CheckInSession.builder()
        .session(SessionId.of("s-1"))
        .bond(COUPLE)
        .initiator(Bonds.FIRST)
        .addParticipants(Bonds.FIRST, Bonds.SECOND)
        .startedAt(NOW)
        .putZone(Bonds.FIRST, ZoneOffset.UTC)
        .putZone(Bonds.SECOND, ZoneOffset.UTC)
        .timeFixed(true)
        .build();
    CheckInSession answered = begun.on(CheckInInput.feeling(Bonds.FIRST, NOW, Feeling.TIRED));
    CheckInSession passed = begun.on(CheckInInput.pass(Bonds.FIRST, NOW, CheckInStep.ONE_FEELING));
    Entry guess = StressorNamed.builder()
        .from(Entries.written(1))
        .id(EntryId.of("s-1:2:1"))
        .author(Bonds.SECOND)
        .build();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Journal.of(COUPLE, answered.entries()).append(guess));
    assertThatNoException()
        .isThrownBy(() -> Journal.of(COUPLE, passed.entries()).append(guess));
  }

  @Test
  @DisplayName("Counted ids, the size and the text of a journal tell how much is kept back")
  void journal_counts() {
    Diary diary = Diary.of(COUPLE)
        .done("small-thanks")
        .strain(Strain.DESPAIR, Visibility.PRIVATE)
        .strain(Strain.DESPAIR, Visibility.PRIVATE)
        .done("small-thanks");

    assertThat(diary.viewOf(Bonds.SECOND).entries())
        .extracting(entry -> entry.id().value())
        .containsExactly("d-00000", "d-00003");
    assertThat(diary.journal().size()).isEqualTo(4);
    assertThat(diary.journal().toString()).contains("4");
    assertThat(diary.viewOf(Bonds.SECOND).toString()).isEqualTo("View{***}");
  }

  @Test
  @DisplayName("Erasing what somebody wrote erases their pause, while they count as a member")
  void limit_afterErasure_isThatWhereNothingIsKnown() {
    Diary paused = known().at(NOW).pause(true);
    Instant later = NOW.plus(Duration.ofDays(1));

    assertThat(limitOfTheOther(paused, later).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
    assertThat(PACER
            .limitForAll(paused.journal().withoutEntriesOf(Bonds.FIRST), COUPLE, later)
            .jointRituals())
        .isEqualTo(JointRituals.UNGATED);
  }

  @Test
  @DisplayName("Who reads as a therapist reads what each member gave to that role")
  void therapist_isOneRoleForAll() {
    Diary diary = Diary.of(COUPLE)
        .strain(Strain.DESPAIR, Visibility.THERAPIST)
        .of(Bonds.SECOND)
        .strain(Strain.RESENTMENT, Visibility.THERAPIST);

    assertThat(diary.journal().viewFor(Reader.therapist()).entries())
        .extracting(Entry::author)
        .containsExactly(Bonds.FIRST, Bonds.SECOND);
  }

  @Test
  @DisplayName("What was taken back is in no view, and still in the journal and in the export")
  void export_holdsWhatWasTakenBack() {
    Diary diary = Diary.of(COUPLE).strain(Strain.DESPAIR, Visibility.SHARED);
    Entry mistake = diary.last();
    diary.takesBack(mistake.id());

    assertThat(diary.viewOf(Bonds.FIRST).entries()).isEmpty();
    assertThat(diary.viewOf(Bonds.SECOND).entries()).isEmpty();
    assertThat(diary.journal().entries()).contains(mistake);
    assertThat(diary.journal().exportOf(Bonds.FIRST)).contains(mistake);
  }

  /** Everyone reported no concern, consents to everything, was answered well and rated two sittings well. */
  private static Diary known() {
    Diary diary = Diary.of(COUPLE).at(NOW.minus(Duration.ofDays(9)));
    diary.of(Bonds.FIRST).noConcern().consent(Depth.DEEP);
    diary.responses(9, Bonds.SECOND, Behaviour.LISTENING);
    diary.of(Bonds.SECOND).noConcern().consent(Depth.DEEP);
    diary.responses(9, Bonds.FIRST, Behaviour.LISTENING);
    return diary.of(Bonds.FIRST);
  }

  private static Limit limitOfTheOther(Diary diary, Instant at) {
    return PACER.limitFor(Reader.of(Bonds.SECOND), diary.journal(), COUPLE, at);
  }
}
