package dev.attune.core.pacing;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.journal.Diary.ALL_FLAGS;
import static dev.attune.core.pacing.Pacing.NOW;
import static dev.attune.core.pacing.Pacing.PACER;
import static dev.attune.core.pacing.Pacing.RITUALS;
import static dev.attune.core.pacing.Pacing.daysAgo;
import static dev.attune.core.pacing.Pacing.inDays;
import static dev.attune.core.pacing.Pacing.limit;
import static dev.attune.core.pacing.Pacing.limitOf;
import static dev.attune.core.pacing.Pacing.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SafetyAnswered;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.GatePolicy;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import dev.attune.core.safety.SafetyState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Safety comes before everything, shows nobody anything, and fails closed")
class PacerSafetyTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @ParameterizedTest
  @EnumSource(SafetyFlag.class)
  @DisplayName("S-02: one yes is enough, whatever else was answered")
  void safetyState_anyYes_isSeekSupport(SafetyFlag flag) {
    assertThat(stateOf(Pacing.empty().flag(flag), NOW)).isEqualTo(SafetyState.SEEK_SUPPORT);
  }

  @Test
  @DisplayName("S-03: no concern needs a no to every flag asked, and the four must be asked")
  void safetyState_answersLeftOpen_isNotAsked() {
    Diary open = Pacing.empty()
        .answers(ALL_FLAGS, Map.of(SafetyFlag.CHILD_AT_RISK, SafetyAnswer.PREFER_NOT_TO_SAY));
    Diary unanswered =
        Pacing.empty().answers(ALL_FLAGS, Map.of(SafetyFlag.HURT, SafetyAnswer.UNANSWERED));
    Diary tooFew = Pacing.empty()
        .answers(EnumSet.of(SafetyFlag.AFRAID, SafetyFlag.CONTROLLED, SafetyFlag.HURT), Map.of());
    Diary justEnough = Pacing.empty().answers(SafetyAnswers.REQUIRED_FLAGS, Map.of());

    assertThat(List.of(Pacing.empty(), open, unanswered, tooFew))
        .allMatch(diary -> stateOf(diary, NOW) == SafetyState.NOT_ASKED);
    assertThat(stateOf(justEnough, NOW)).isEqualTo(SafetyState.NO_CONCERN_REPORTED);
  }

  @Test
  @DisplayName("S-04: gated rituals need no concern from every participant")
  void limit_oneAnswerLeftOpen_closesTheGateForAll() {
    assertThat(limit(open()).jointRituals()).isEqualTo(JointRituals.OPEN);

    Diary leftOpen = open()
        .at(daysAgo(1))
        .of(SECOND)
        .answers(ALL_FLAGS, Map.of(SafetyFlag.AFRAID, SafetyAnswer.PREFER_NOT_TO_SAY));

    assertThat(limit(leftOpen).jointRituals()).isEqualTo(JointRituals.UNGATED);
    assertThat(limit(leftOpen).admits(ritual("relationship-audit").demand())).isFalse();
    assertThat(limit(leftOpen).admits(ritual("gentle-touch").demand())).isFalse();
    assertThat(limit(leftOpen).admits(ritual("small-thanks").demand())).isTrue();
  }

  @Test
  @DisplayName(
      "S-04: where nobody was asked nothing gated is open, and a stricter policy closes all joint rituals")
  void limit_nobodyAsked_isUngated_orSuspendedByPolicy() {
    Pacer strict =
        Pacer.using(RITUALS, PacingPolicy.builder().gate(GatePolicy.ALL_JOINT).build());

    assertThat(limit(Pacing.empty()).jointRituals()).isEqualTo(JointRituals.UNGATED);
    assertThat(strict.limitForAll(Pacing.empty().journal(), Bonds.couple(), NOW).jointRituals())
        .isEqualTo(JointRituals.SUSPENDED);
  }

  @Test
  @DisplayName("S-05: one person's yes suspends every joint ritual for all, alike")
  void limit_oneFlag_suspendsForEveryone() {
    Diary diary = open().at(daysAgo(1)).flag(SafetyFlag.AFRAID);

    assertThat(List.of(limit(diary), limitOf(FIRST, diary, NOW), limitOf(SECOND, diary, NOW)))
        .allMatch(limit -> limit.jointRituals() == JointRituals.SUSPENDED)
        .allMatch(limit -> RITUALS.rituals().stream()
            .noneMatch(ritual -> ritual.demand().joint() && limit.admits(ritual.demand())));
  }

  @Test
  @DisplayName(
      "S-05: what the flagged person writes from then on reaches nobody, what was shown stays")
  void view_ofTheOther_holdsNothingNew() {
    Diary diary = open().done("co-learning").at(NOW.plus(HOUR)).flag(SafetyFlag.CONTROLLED);
    Diary after = diary.copy().at(NOW.plus(HOUR.multipliedBy(2))).done("small-thanks");
    Diary paused = open()
        .done("co-learning")
        .at(NOW.plus(HOUR))
        .pause(true)
        .at(inDays(1))
        .done("small-thanks");

    assertThat(after.viewOf(SECOND)).isEqualTo(diary.viewOf(SECOND));
    assertThat(after.viewOf(SECOND).entries(RitualDone.class)).hasSize(1);
    assertThat(paused.viewOf(SECOND)).isEqualTo(diary.viewOf(SECOND));
    assertThat(after.viewOf(FIRST).entries(RitualDone.class)).hasSize(2);
    assertThat(after.journal().viewFor(Reader.therapist()).entries(RitualDone.class))
        .hasSize(2);
  }

  @Test
  @DisplayName("S-05: what the other writes is still theirs to share")
  void view_ofTheFlaggedPerson_staysAsItIs() {
    Diary diary = open().flag(SafetyFlag.AFRAID).at(inDays(1)).of(SECOND).done("small-thanks");

    assertThat(diary.viewOf(FIRST).entries(RitualDone.class)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(SafetyFlag.class)
  @DisplayName(
      "S-06, S-12: any flag, for a child and for self-harm too, looks to the other like a private pause")
  void limit_ofTheOther_isThatOfAPause(SafetyFlag flag) {
    for (int hours = 0; hours < 72; hours++) {
      Instant at = NOW.plus(HOUR.multipliedBy(hours));
      Limit flagged = limitOf(SECOND, open().flag(flag), at);

      assertThat(flagged).isEqualTo(limitOf(SECOND, open().pause(true), at));
      assertThat(flagged.toString()).isEqualTo("Limit{***}");
    }
  }

  @Test
  @DisplayName("S-06: exchanging who set it changes nothing for all")
  void limit_raisedByTheOther_isTheSame() {
    assertThat(limit(open().of(SECOND).flag(SafetyFlag.HURT), inDays(1)))
        .isEqualTo(limit(open().of(FIRST).flag(SafetyFlag.HURT), inDays(1)))
        .isEqualTo(limit(open().of(FIRST).pause(true), inDays(1)))
        .isEqualTo(limit(open().of(SECOND).together(false), inDays(1)));
  }

  @Test
  @DisplayName("S-07: the others meet it on the next day of the bond's zone, its author at once")
  void limit_changesOnTheNextDay_ofTheBondsZone() {
    Bond lisbonToApia =
        Bond.builder().from(Bonds.couple()).zone(ZoneId.of("Pacific/Apia")).build();
    Diary diary = open(lisbonToApia).flag(SafetyFlag.AFRAID);
    // In Apia (UTC+13) it is 22:00 on 30 November; midnight comes at 11:00 UTC.
    Instant midnight = Instant.parse("2026-11-30T11:00:00Z");

    assertThat(joint(Optional.of(FIRST), diary, lisbonToApia, NOW))
        .isEqualTo(JointRituals.SUSPENDED);
    assertThat(joint(Optional.of(SECOND), diary, lisbonToApia, midnight.minusNanos(1)))
        .isEqualTo(joint(Optional.empty(), diary, lisbonToApia, NOW))
        .isEqualTo(JointRituals.OPEN);
    assertThat(joint(Optional.of(SECOND), diary, lisbonToApia, midnight))
        .isEqualTo(joint(Optional.empty(), diary, lisbonToApia, midnight))
        .isEqualTo(JointRituals.SUSPENDED);
  }

  @Test
  @DisplayName("S-07: by policy the others meet it at once")
  void limit_policyAtOnce_changesAtOnce() {
    Pacer atOnce = Pacer.using(
        RITUALS, PacingPolicy.builder().visibleChange(VisibleChange.AT_ONCE).build());

    for (Diary diary : List.of(open().flag(SafetyFlag.AFRAID), open().pause(true))) {
      assertThat(atOnce.limitForAll(diary.journal(), Bonds.couple(), NOW).jointRituals())
          .isEqualTo(JointRituals.SUSPENDED);
    }
  }

  @Test
  @DisplayName(
      "S-07: an answer left open or a gate that opens falls together with no answer either")
  void limit_anyAnswer_reachesTheOthersOnTheNextDay() {
    Diary closing = open().answers(ALL_FLAGS, Map.of(SafetyFlag.AFRAID, SafetyAnswer.UNANSWERED));
    Diary opening = Pacing.empty().noConcern().of(SECOND).noConcern();

    assertThat(limitOf(SECOND, closing, NOW).jointRituals()).isEqualTo(JointRituals.OPEN);
    assertThat(limitOf(FIRST, closing, NOW).jointRituals()).isEqualTo(JointRituals.UNGATED);
    assertThat(limitOf(SECOND, closing, inDays(1)).jointRituals()).isEqualTo(JointRituals.UNGATED);
    assertThat(limitOf(FIRST, opening, NOW).jointRituals()).isEqualTo(JointRituals.UNGATED);
    assertThat(limitOf(FIRST, opening, inDays(1)).jointRituals()).isEqualTo(JointRituals.OPEN);
  }

  @Test
  @DisplayName("S-08: it ends with the flagged person's own change and fresh acceptance by all")
  void limit_afterOwnChange_waitsForFreshAcceptanceByAll() {
    Diary changed = open()
        .everyoneTogether()
        .at(inDays(1))
        .flag(SafetyFlag.AFRAID)
        .at(inDays(2))
        .everyoneTogether()
        .at(inDays(3))
        .noConcern();
    Diary one = changed.copy().at(inDays(4)).together(true);
    Diary all = one.copy().at(inDays(5)).of(SECOND).together(true);

    assertThat(limit(changed, inDays(10)).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
    assertThat(limit(one, inDays(10)).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
    assertThat(limit(all, inDays(5)).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
    assertThat(limit(all, inDays(6)).jointRituals()).isEqualTo(JointRituals.OPEN);
    assertThat(limit(all.at(inDays(7)).together(false), inDays(8)).jointRituals())
        .isEqualTo(JointRituals.SUSPENDED);
  }

  @Test
  @DisplayName("S-08: nothing that anybody else does ends or shortens it")
  void limit_othersActions_endNothing() {
    Diary flagged = open().at(daysAgo(1)).flag(SafetyFlag.AFRAID);
    EntryId flag = flagged.last().id();
    Diary diary =
        flagged.of(SECOND).noConcern().pause(true).pause(false).together(true).takesBack(flag);

    assertThat(limit(diary, inDays(300)).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
  }

  @Test
  @DisplayName("S-08: a private pause resumes the same way")
  void limit_afterAPause_waitsForFreshAcceptanceByAll() {
    Diary ended = open().pause(true).at(inDays(2)).pause(false);

    assertThat(limit(ended, inDays(10)).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
    assertThat(limit(ended.copy().of(SECOND).together(true), inDays(10)).jointRituals())
        .isEqualTo(JointRituals.SUSPENDED);
    assertThat(limit(ended.copy().everyoneTogether(), inDays(10)).jointRituals())
        .isEqualTo(JointRituals.OPEN);
  }

  @Test
  @DisplayName(
      "S-08: only a no to the very flag ends it; leaving it open or not asking it does not")
  void limit_answerLeftOpenLater_endsNothing() {
    Diary flagged = open().at(daysAgo(3)).flag(SafetyFlag.PRESSURED_SEXUALLY).at(daysAgo(2));

    assertThat(List.of(
            flagged
                .copy()
                .answers(
                    ALL_FLAGS,
                    Map.of(SafetyFlag.PRESSURED_SEXUALLY, SafetyAnswer.PREFER_NOT_TO_SAY)),
            flagged
                .copy()
                .answers(ALL_FLAGS, Map.of(SafetyFlag.PRESSURED_SEXUALLY, SafetyAnswer.UNANSWERED)),
            flagged.copy().answers(SafetyAnswers.REQUIRED_FLAGS, Map.of())))
        .allMatch(diary -> stateOf(diary, NOW) == SafetyState.SEEK_SUPPORT)
        .allMatch(diary ->
            limit(diary.everyoneTogether(), inDays(1)).jointRituals() == JointRituals.SUSPENDED);
  }

  @Test
  @DisplayName(
      "S-08: a flag withdrawn on the same day is still met by the others, as a pause, until all accept")
  void limit_flagAndChangeOnOneDay_isAPauseAllTheSame() {
    Diary diary = open().flag(SafetyFlag.AFRAID).at(NOW.plus(HOUR)).noConcern();

    assertThat(limit(diary, inDays(1)).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
    assertThat(limit(diary.at(inDays(1)).everyoneTogether(), inDays(2)).jointRituals())
        .isEqualTo(JointRituals.OPEN);
  }

  @Test
  @DisplayName("S-08: a mistake taken back by its author was never made")
  void limit_flagTakenBackAsAMistake_isAsIfNeverRaised() {
    Diary diary = open().flag(SafetyFlag.AFRAID);
    diary.takesBack(diary.last().id());

    assertThat(limit(diary, inDays(1))).isEqualTo(limit(open(), inDays(1)));
  }

  @Test
  @DisplayName("S-09: answers expire after 90 days, a yes never does")
  void safetyState_afterNinetyDays_isNotAsked() {
    Diary fine = Pacing.empty().noConcern();
    Diary flagged = Pacing.empty().flag(SafetyFlag.HURT);

    assertThat(stateOf(fine, inDays(89))).isEqualTo(SafetyState.NO_CONCERN_REPORTED);
    assertThat(stateOf(fine, inDays(90))).isEqualTo(SafetyState.NOT_ASKED);
    assertThat(stateOf(flagged, inDays(9000))).isEqualTo(SafetyState.SEEK_SUPPORT);
    assertThat(limit(open(), inDays(82)).jointRituals()).isEqualTo(JointRituals.OPEN);
    assertThat(limit(open(), inDays(83)).jointRituals()).isEqualTo(JointRituals.UNGATED);
    assertThat(limit(flagged, inDays(9000)).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
  }

  @Test
  @DisplayName("S-09: the age is a value the app sets")
  void safetyState_shorterAge_expiresSooner() {
    Pacer pacer =
        Pacer.using(RITUALS, PacingPolicy.builder().answersExpireAfterDays(7).build());

    assertThat(pacer.safetyStateOf(Pacing.empty().noConcern().viewOf(FIRST), inDays(7)))
        .isEqualTo(SafetyState.NOT_ASKED);
  }

  @Test
  @DisplayName("S-10, S-24: while suspended, solo forms stay open")
  void limit_suspended_leavesSoloFormsOpen() {
    Limit limit = limit(open().at(daysAgo(1)).flag(SafetyFlag.AFRAID));

    assertThat(RITUALS.rituals())
        .filteredOn(ritual -> ritual.variant(VariantKind.SOLO).isPresent())
        .isNotEmpty()
        .allMatch(ritual -> limit.admits(ritual.soloDemand()));
  }

  @Test
  @DisplayName(
      "S-10: for a caregiver, whose rituals count as joint, the solo forms alone stay open")
  void limit_parentChild_suspendsWhatIsDoneWithTheChild() {
    Bond bond = Bonds.one(BondKind.PARENT_CHILD).build();
    Diary diary = Diary.of(bond).at(daysAgo(1)).flag(SafetyFlag.CHILD_AT_RISK);

    Limit limit = PACER.limitForAll(diary.journal(), bond, NOW);

    assertThat(limit.admits(ritual("small-thanks").demand())).isFalse();
    assertThat(limit.admits(ritual("small-thanks").soloDemand())).isTrue();
  }

  @Test
  @DisplayName(
      "S-11: while suspended no repair is open to anyone, and the others' own state stays theirs")
  void limit_suspended_admitsNoRepair() {
    Diary diary = open().flag(SafetyFlag.AFRAID);

    assertThat(limitOf(FIRST, diary, NOW).admits(ritual("repair-conversation").demand()))
        .isFalse();
    assertThat(limitOf(SECOND, diary, inDays(1))
            .admits(ritual("repair-conversation").demand()))
        .isFalse();
    assertThat(PACER.safetyStateOf(diary.viewOf(SECOND), inDays(1)))
        .isEqualTo(SafetyState.NO_CONCERN_REPORTED);
  }

  @Test
  @DisplayName(
      "S-21: a pause needs one person, and leaving is immediate, for good, without a reason")
  void limit_afterLeaving_holdsNothingJoint_atOnce() {
    for (boolean endsBond : new boolean[] {false, true}) {
      Diary diary = open().leaves(endsBond);

      assertThat(List.of(limit(diary), limitOf(FIRST, diary, NOW), limitOf(SECOND, diary, NOW)))
          .allMatch(limit -> limit.jointRituals() == JointRituals.SUSPENDED);
    }
  }

  @Test
  @DisplayName("S-21: in a bond of three, whoever ends the bond ends it for all")
  void limit_oneOfThreeEndsTheBond_holdsNothingJointForAnyone() {
    Bond friends = Bonds.two(BondKind.FRIENDSHIP).addMember(Bonds.person(3)).build();

    assertThat(PACER
            .limitForAll(open(friends).leaves(true).journal(), friends, NOW)
            .jointRituals())
        .isEqualTo(JointRituals.SUSPENDED);
  }

  @Test
  @DisplayName("S-21: whoever pauses or declines meets it at once, the others on the next day")
  void limit_ownPause_isMetAtOnce() {
    for (Diary diary : List.of(open().pause(true), open().together(false))) {
      assertThat(limitOf(FIRST, diary, NOW).jointRituals()).isEqualTo(JointRituals.SUSPENDED);
      assertThat(limitOf(SECOND, diary, NOW).jointRituals()).isEqualTo(JointRituals.OPEN);
    }
  }

  @Test
  @DisplayName("S-09: the last answers count, and those of later do not count yet")
  void safetyState_lastAnswers_count() {
    Diary asked = Pacing.empty()
        .at(daysAgo(2))
        .answers(ALL_FLAGS, Map.of(SafetyFlag.AFRAID, SafetyAnswer.UNANSWERED));
    Diary fine = asked.copy().at(daysAgo(1)).noConcern();
    Diary later = fine.copy()
        .at(inDays(1))
        .answers(ALL_FLAGS, Map.of(SafetyFlag.AFRAID, SafetyAnswer.UNANSWERED));

    assertThat(stateOf(asked, NOW)).isEqualTo(SafetyState.NOT_ASKED);
    assertThat(stateOf(fine, NOW)).isEqualTo(SafetyState.NO_CONCERN_REPORTED);
    assertThat(stateOf(later, NOW)).isEqualTo(SafetyState.NO_CONCERN_REPORTED);
    assertThat(stateOf(later, inDays(1))).isEqualTo(SafetyState.NOT_ASKED);
  }

  @Test
  @DisplayName("S-24: after leaving each keeps their own boundaries, and those alone")
  void limit_afterLeaving_keepsOwnBoundaries() {
    Diary diary =
        open().boundary(Exclusion.of(RitualId.of("co-learning")), true).leaves(true);

    assertThat(limitOf(FIRST, diary, NOW).closedRituals())
        .containsExactly(RitualId.of("co-learning"));
    assertThat(limitOf(SECOND, diary, NOW).closedRituals()).isEmpty();
  }

  @Test
  @DisplayName(
      "S-21: in a bond of three, two go on when one leaves, and what held that one back goes along")
  void limit_oneOfThreeLeaves_isThatOfTheOtherTwo() {
    Bond friends = Bonds.two(BondKind.FRIENDSHIP).addMember(Bonds.person(3)).build();
    PersonId third = PersonId.of("p-3");
    Diary paused = open(friends).at(daysAgo(1)).of(third).pause(true);
    Diary left = paused.copy().at(NOW).leaves(false);

    assertThat(PACER.limitForAll(paused.journal(), friends, NOW).jointRituals())
        .isEqualTo(JointRituals.SUSPENDED);
    assertThat(PACER.limitForAll(left.journal(), friends, NOW).jointRituals())
        .isEqualTo(JointRituals.OPEN);
    assertThat(PACER.limitFor(Reader.of(third), left.journal(), friends, NOW).jointRituals())
        .isEqualTo(JointRituals.SUSPENDED);
  }

  @Test
  @DisplayName("Seen elsewhere: absent safety answers were read as no")
  void limit_withoutAnswers_isNotOpen() {
    Diary onlyOne = open(Bonds.couple());
    Diary withoutSecond = Pacing.empty();
    onlyOne.journal().entries().stream()
        .filter(entry -> !(entry instanceof SafetyAnswered) || entry.author().equals(FIRST))
        .forEach(withoutSecond::add);

    assertThat(limit(withoutSecond).jointRituals()).isEqualTo(JointRituals.UNGATED);
  }

  @Test
  @DisplayName("Seen elsewhere: only the flagged person was blocked, and the other went on")
  void limit_ofTheOther_isSuspendedToo() {
    assertThat(limitOf(SECOND, open().flag(SafetyFlag.AFRAID), inDays(1)).jointRituals())
        .isEqualTo(JointRituals.SUSPENDED);
  }

  private static SafetyState stateOf(Diary diary, Instant at) {
    return PACER.safetyStateOf(diary.viewOf(FIRST), at);
  }

  private static JointRituals joint(Optional<PersonId> reader, Diary diary, Bond bond, Instant at) {
    return PACER
        .limitFor(reader.map(Reader::of).orElseGet(Reader::therapist), diary.journal(), bond, at)
        .jointRituals();
  }

  private static Ritual ritual(String id) {
    return RITUALS.get(RitualId.of(id));
  }
}
