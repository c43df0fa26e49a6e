package dev.attune.core.pacing;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.pacing.Pacing.NOW;
import static dev.attune.core.pacing.Pacing.PACER;
import static dev.attune.core.pacing.Pacing.RITUALS;
import static dev.attune.core.pacing.Pacing.daysAgo;
import static dev.attune.core.pacing.Pacing.inDays;
import static dev.attune.core.pacing.Pacing.limit;
import static dev.attune.core.pacing.Pacing.limitOf;
import static dev.attune.core.pacing.Pacing.open;
import static dev.attune.core.pacing.Pacing.wideOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.ActivityReported;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.PlanAdopted;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.ResponseReceived;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.Behaviour;
import dev.attune.core.safety.SafetyFlag;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pacer finds how deep and how soon, from what people keep to themselves")
class PacerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @Test
  void limitForAll_nothingWritten_isTheLimitWhereNothingIsKnown() {
    assertThat(limit(Pacing.empty())).isEqualTo(Limit.whenNothingIsKnown());
  }

  @Test
  void limitForAll_everythingGood_opensOneStepBeyondWhatWasRatedWell() {
    assertThat(limit(open()))
        .isEqualTo(Limit.builder()
            .jointRituals(JointRituals.OPEN)
            .greatestDepth(Depth.PERSONAL)
            .build());
    assertThat(limit(wideOpen()).greatestDepth()).isEqualTo(Depth.DEEP);
  }

  @Test
  void limitForAll_journalOfAnotherBond_isRefused() {
    Bond other = Bond.builder().from(Bonds.couple()).id(BondId.of("b-2")).build();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PACER.limitForAll(Journal.of(other), Bonds.couple(), NOW));
  }

  @Test
  void limitFor_stranger_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            PACER.limitFor(Reader.of(PersonId.of("p-9")), open().journal(), Bonds.couple(), NOW));
  }

  @Test
  void limitFor_therapist_isThatOfAll() {
    Diary diary = open().pause(true);

    assertThat(PACER.limitFor(Reader.therapist(), diary.journal(), Bonds.couple(), NOW))
        .isEqualTo(limit(diary));
  }

  @Nested
  @DisplayName("How deep: safety levels")
  class SafetyLevels {
    @Test
    void lowestDirection_capsDepthForAll() {
      Diary diary = wideOpen().of(SECOND).responses(2, FIRST, Behaviour.ANGER);

      // By hand: 9 safe a week old against 2 · 3; share 0.58.
      assertThat(limit(diary).greatestDepth()).isEqualTo(Depth.LIGHT);
    }

    @Test
    void formingDirection_capsAtDepthTwo() {
      Diary diary = wideOpen().of(SECOND).responses(1, FIRST, Behaviour.ANGER);

      assertThat(limit(diary).greatestDepth()).isEqualTo(Depth.PERSONAL);
    }

    @Test
    void threePeople_onePairWithoutAnswers_capsAtDepthOne() {
      Bond friends = Bonds.two(BondKind.FRIENDSHIP).addMember(Bonds.person(3)).build();
      Diary all = open(friends);
      Diary without = Diary.of(friends).at(NOW);
      all.journal().entries().stream()
          .filter(entry -> !(entry.author().equals(PersonId.of("p-3"))
              && entry instanceof ResponseReceived response
              && response.givenBy().equals(SECOND)))
          .forEach(without::add);

      assertThat(PACER.limitForAll(all.journal(), friends, NOW).greatestDepth())
          .isEqualTo(Depth.PERSONAL);
      assertThat(PACER.limitForAll(without.journal(), friends, NOW).greatestDepth())
          .isEqualTo(Depth.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELF", "PARENT_CHILD"})
    void onePerson_isLight(String kind) {
      Bond bond = Bonds.one(BondKind.valueOf(kind)).build();

      assertThat(PACER.limitForAll(open(bond).journal(), bond, NOW).greatestDepth())
          .isEqualTo(Depth.LIGHT);
    }
  }

  @Nested
  @DisplayName("How deep: what was rated well lately")
  class RatedWell {
    @ParameterizedTest(name = "before {0}, after {1}: depth {2} is open")
    @CsvSource({"5, 5, 3", "0, 5, 3", "10, 10, 3", "4, 4, 2", "6, 5, 2", "10, 9, 2"})
    void bothSessions_afterNoLessThanBefore_andAtLeastFive(int before, int after, int depth) {
      Diary diary = open()
          .everyoneRated("s-1", "bedtime-hope-or-worry", 5, 6)
          .everyoneRated("s-2", "bedtime-hope-or-worry", before, after);

      assertThat(limit(diary).greatestDepth().level()).isEqualTo(depth);
    }

    @Test
    void oneGoodEvening_isNoLicence() {
      assertThat(
              limit(open().everyoneRated("s-1", "bedtime-hope-or-worry", 5, 9)).greatestDepth())
          .isEqualTo(Depth.PERSONAL);
    }

    @Test
    void onePersonWithoutARating_isNoLicence() {
      Diary diary = open()
          .everyoneRated("s-1", "bedtime-hope-or-worry", 5, 6)
          .of(FIRST)
          .rated("s-2", "bedtime-hope-or-worry", 5, 6)
          .of(SECOND)
          .rated("s-2", "bedtime-hope-or-worry", RatingMoment.AFTER, 6);

      assertThat(limit(diary).greatestDepth()).isEqualTo(Depth.PERSONAL);
    }

    @ParameterizedTest(name = "{0} days ago: depth {1}")
    @CsvSource({"0, 3", "55, 3", "56, 2"})
    void ratings_countForEightWeeks(int days, int depth) {
      Diary diary = open()
          .everyoneRated("s-1", "bedtime-hope-or-worry", 5, 6)
          .at(daysAgo(days))
          .everyoneRated("s-2", "bedtime-hope-or-worry", 5, 6);

      assertThat(limit(diary).greatestDepth().level()).isEqualTo(depth);
    }

    @Test
    void lightOrUnknownSittings_openNothing() {
      Diary diary = open();
      for (String ritual : new String[] {"curiosity-night", "home-made"}) {
        diary.everyoneRated(ritual + "1", ritual, 5, 9).everyoneRated(ritual + "2", ritual, 5, 9);
      }

      assertThat(limit(diary).greatestDepth()).isEqualTo(Depth.PERSONAL);
    }

    @Test
    void sittingEachDidAlone_opensNothing() {
      Diary diary = wideOpen().done("bedtime-hope-or-worry");
      diary.add(RitualDone.builder()
          .from((RitualDone) diary.last())
          .id(EntryId.of("alone"))
          .variant(VariantKind.SOLO)
          .session(SessionId.of("s-2"))
          .build());

      assertThat(limit(diary).greatestDepth()).isEqualTo(Depth.PERSONAL);
    }

    @Test
    @DisplayName("Anxious: three well-rated sessions instead of two, and nothing else changes")
    void anxious_needsThree() {
      Diary two = wideOpen().attachment(AttachmentStyle.ANXIOUS);
      Diary three = two.copy().everyoneRated("s-3", "bedtime-hope-or-worry", 5, 6);

      assertThat(limit(two))
          .isEqualTo(Limit.builder()
              .from(limit(wideOpen()))
              .greatestDepth(Depth.PERSONAL)
              .daysBetweenDeepSessions(3)
              .build());
      assertThat(limit(three).greatestDepth()).isEqualTo(Depth.DEEP);
    }

    @Test
    void secureOrUnsure_changeNothing_andTheLatestDescriptionCounts() {
      assertThat(limit(wideOpen().attachment(AttachmentStyle.SECURE)))
          .isEqualTo(limit(wideOpen().attachment(AttachmentStyle.UNSURE)))
          .isEqualTo(limit(
              wideOpen().attachment(AttachmentStyle.ANXIOUS).attachment(AttachmentStyle.SECURE)))
          .isEqualTo(limit(wideOpen()));
    }
  }

  @Nested
  @DisplayName("How deep: consent, boundaries, rupture")
  class Consent {
    @Test
    void oneWithoutConsent_isLight() {
      Diary diary = wideOpen().of(SECOND).consent(Depth.LIGHT);

      assertThat(limit(diary).greatestDepth()).isEqualTo(Depth.LIGHT);
      assertThat(limit(diary.consent(Depth.PERSONAL)).greatestDepth()).isEqualTo(Depth.PERSONAL);
      assertThat(limit(diary.consent(Depth.NONE)).greatestDepth()).isEqualTo(Depth.NONE);
    }

    @Test
    void boundary_removesAtOnce_andStaysWhileOnePersonHoldsIt() {
      Exclusion gaze = Exclusion.of(Theme.GAZE);
      Diary diary = wideOpen()
          .boundary(gaze, true)
          .boundary(Exclusion.of(RitualId.of("co-learning")), true)
          .boundary(Exclusion.deeperThan(Depth.PERSONAL), true)
          .of(SECOND)
          .boundary(gaze, true);

      assertThat(limit(diary).closedThemes()).containsExactly(Theme.GAZE);
      assertThat(limit(diary).closedRituals()).containsExactly(RitualId.of("co-learning"));
      assertThat(limit(diary).greatestDepth()).isEqualTo(Depth.PERSONAL);

      diary.boundary(gaze, false);
      assertThat(limit(diary).closedThemes()).containsExactly(Theme.GAZE);

      diary.of(FIRST).boundary(gaze, false);
      assertThat(limit(diary).closedThemes()).isEmpty();
    }

    @Test
    @DisplayName("S-25: hours, topics and spaces are closed the same whoever said so, at once")
    void boundary_ofHourTopicOrSpace_isTheSameWhoeverStatedIt() {
      for (Exclusion exclusion : List.of(
          Exclusion.of(DailyWindow.of(LocalTime.of(22, 0), LocalTime.of(7, 0))),
          Exclusion.of(TopicId.of("t-1")),
          Exclusion.of(Label.of("bedroom")))) {
        Limit without = limit(wideOpen());
        Diary first = wideOpen().of(FIRST).boundary(exclusion, true);
        Diary second = wideOpen().of(SECOND).boundary(exclusion, true);
        Diary both = first.copy().of(SECOND).boundary(exclusion, true);

        assertThat(limit(first))
            .isNotEqualTo(without)
            .isEqualTo(limit(second))
            .isEqualTo(limit(both));
        assertThat(limit(both.boundary(exclusion, false))).isEqualTo(limit(first));
        assertThat(limit(first.boundary(exclusion, false))).isEqualTo(without);
        assertThat(limitOf(FIRST, second, NOW)).isEqualTo(limitOf(SECOND, second, NOW));
      }
    }

    @ParameterizedTest(name = "{0} days after: depth {1}")
    @CsvSource({"0, 1", "6, 1", "7, 2", "13, 2", "14, 3", "100, 3"})
    void rupture_dropsDepth_whichClimbsBackAStepAWeek(int days, int depth) {
      assertThat(limit(wideOpen().at(daysAgo(days)).of(SECOND).conflict(7))
              .greatestDepth()
              .level())
          .isEqualTo(depth);
      assertThat(limit(wideOpen().at(daysAgo(days)).repair("r-1", RepairMove.OPENED))
              .greatestDepth()
              .level())
          .isEqualTo(depth);
    }

    @Test
    void repairThatWentOn_isNoOtherRupture() {
      Diary diary = wideOpen()
          .at(daysAgo(14))
          .repair("r-1", RepairMove.OPENED)
          .at(daysAgo(1))
          .repair("r-1", RepairMove.RESUMED)
          .repair("r-1", RepairMove.ENDED);

      assertThat(limit(diary).greatestDepth()).isEqualTo(Depth.DEEP);
    }

    @Test
    void boundaryThatWouldWelcomeMore_opensNothing() {
      Diary diary = open().of(SECOND).consent(Depth.LIGHT);

      assertThat(
              limit(diary.boundary(Exclusion.deeperThan(Depth.PERSONAL), true)).greatestDepth())
          .isEqualTo(Depth.LIGHT);
    }

    @Test
    void conflictOfIntensitySix_isNoRupture() {
      assertThat(limit(wideOpen().conflict(6)).greatestDepth()).isEqualTo(Depth.DEEP);
    }

    @Test
    void anotherRupture_startsTheClimbAnew() {
      Diary diary = wideOpen().at(daysAgo(20)).conflict(8).at(daysAgo(2)).conflict(9);

      assertThat(limit(diary).greatestDepth()).isEqualTo(Depth.LIGHT);
    }
  }

  @Nested
  @DisplayName("How soon: days between deep sessions")
  class Spacing {
    @ParameterizedTest(name = "{0} {1} days ago: next in {2}")
    @CsvSource({
      "bedtime-hope-or-worry, 0, 3",
      "bedtime-hope-or-worry, 2, 1",
      "bedtime-hope-or-worry, 3, ",
      "conflict-reappraisal, 1, 2",
      "relationship-audit, 1, 2",
      "deep-talk, 0, 7",
      "deep-talk, 6, 1",
      "deep-talk, 7, ",
      "home-made, 0, 7",
      "begin-recurring-conflict, 0, 3",
      "conflict-log, 0, ",
      "curiosity-night, 0, ",
      "boundary-review, 0, "
    })
    void done_waitsForThreeDays_orSevenAfterTheDeepest(String ritual, int days, Integer next) {
      Limit limit = limit(open().at(daysAgo(days)).done(ritual));

      if (next == null) {
        assertThat(limit.nextDeepSessionOn()).isEmpty();
      } else {
        assertThat(limit.nextDeepSessionOn()).contains(TODAY.plusDays(next));
      }
      assertThat(limit.daysBetweenDeepSessions()).isEqualTo(3);
    }

    @Test
    void whileDepthThreeIsOpen_theLongerDistanceIsPlanned() {
      assertThat(limit(wideOpen()).daysBetweenDeepSessions()).isEqualTo(7);
    }

    @ParameterizedTest(name = "{0}: next in {1}")
    @CsvSource({"bedtime-hope-or-worry, 5", "deep-talk, 11"})
    @DisplayName("Avoidant: half as many days again, rounded up")
    void avoidant_stretchesTheDays(String ritual, int next) {
      Limit limit =
          limit(open().of(SECOND).attachment(AttachmentStyle.AVOIDANT).of(FIRST).done(ritual));

      assertThat(limit.nextDeepSessionOn()).contains(TODAY.plusDays(next));
      assertThat(limit.daysBetweenDeepSessions()).isEqualTo(5);
      assertThat(limit.greatestDepth()).isEqualTo(Depth.PERSONAL);
    }

    @Test
    void doneAlone_needsNoRest() {
      assertThat(limit(open().done("bedtime-hope-or-worry", FIRST)).nextDeepSessionOn())
          .isEmpty();
    }

    @Test
    void doneInABondOfOnePerson_isNotAlone() {
      Bond self = Bonds.one(BondKind.SELF).build();
      Diary diary = Diary.of(self).at(NOW).done("bedtime-hope-or-worry");

      assertThat(PACER.limitForAll(diary.journal(), self, NOW).nextDeepSessionOn())
          .contains(TODAY.plusDays(3));
    }

    @Test
    void repairThatMovedOn_countsAsOne_andRestingOrEndingDoesNot() {
      Diary diary = open().at(daysAgo(2)).repair("r-1", RepairMove.OPENED);

      assertThat(limit(diary).nextDeepSessionOn()).contains(TODAY.plusDays(1));
      assertThat(limit(diary
                  .copy()
                  .at(NOW)
                  .repair("r-1", RepairMove.PAUSED)
                  .repair("r-1", RepairMove.ENDED))
              .nextDeepSessionOn())
          .contains(TODAY.plusDays(1));
      assertThat(limit(diary.at(NOW).repair("r-1", RepairMove.RESUMED)).nextDeepSessionOn())
          .contains(TODAY.plusDays(3));
    }

    @Test
    void ratingWithoutARecord_isATraceToo() {
      assertThat(limit(open().rated("s-1", "bedtime-hope-or-worry", 5, 2)).nextDeepSessionOn())
          .contains(TODAY.plusDays(3));
    }

    @Test
    void ratingBeforeASitting_isNone() {
      assertThat(limit(open().rated("s-1", "bedtime-hope-or-worry", RatingMoment.BEFORE, 5))
              .nextDeepSessionOn())
          .isEmpty();
    }

    @Test
    void ratingOfASittingDoneAlone_isNone() {
      Diary diary = open().done("bedtime-hope-or-worry", FIRST);
      RitualDone alone = (RitualDone) diary.last();
      diary
          .add(RitualDone.builder()
              .from(alone)
              .id(EntryId.of("alone"))
              .session(SessionId.of("s-1"))
              .build())
          .rated("s-1", "bedtime-hope-or-worry", 5, 6);

      assertThat(limit(diary).nextDeepSessionOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DONE, true", "PARTLY, true", "MISSED, false", "EXCUSED, false"})
    void reportedOfAPlan_countsWhereItTookPlace(Outcome outcome, boolean counts) {
      Diary diary = reported(PLAN, activity("begin-recurring-conflict"), outcome);

      assertThat(limit(diary).nextDeepSessionOn().isPresent()).isEqualTo(counts);
    }

    @Test
    void reportedOfAPlan_countsForWhatWasReportedAlone() {
      assertThat(
              limit(reported(PLAN, activity(PLAN.microHabit().orElseThrow().value()), Outcome.DONE))
                  .nextDeepSessionOn())
          .isEmpty();
    }

    @Test
    void reportedOfAPlan_doneByEachAlone_needsNoRest() {
      Activity conflict = activity("begin-recurring-conflict");
      Activity alone =
          Activity.builder().from(conflict).variant(VariantKind.SOLO).build();
      Plan plan = Plan.builder()
          .from(PLAN)
          .days(PLAN.days().stream()
              .map(day -> PlanDay.builder()
                  .from(day)
                  .activities(day.activities().stream()
                      .map(each -> each.equals(conflict) ? alone : each)
                      .toList())
                  .build())
              .toList())
          .build();

      assertThat(limit(reported(plan, alone, Outcome.DONE)).nextDeepSessionOn()).isEmpty();
    }

    private static final Plan PLAN = ThirtyDayPlanner.using(RITUALS)
        .plan(PlanRequest.builder()
            .bond(Bonds.couple())
            .limit(limit(open()))
            .startsOn(TODAY)
            .minutesPerDay(30)
            .build());

    private static Activity activity(String what) {
      return PLAN.days().stream()
          .flatMap(day -> day.activities().stream())
          .filter(activity -> activity.what().value().equals(what))
          .findFirst()
          .orElseThrow();
    }

    private static Diary reported(Plan plan, Activity activity, Outcome outcome) {
      Diary diary = open().done("small-thanks");
      RitualDone any = (RitualDone) diary.last();
      return diary
          .add(PlanAdopted.builder().from(any).id(EntryId.of("plan")).plan(plan).build())
          .add(ActivityReported.builder()
              .from(any)
              .id(EntryId.of("report"))
              .plan(EntryId.of("plan"))
              .activity(Code.of(activity.id()))
              .outcome(outcome)
              .build());
    }
  }

  @Test
  void policy_changesWhatItNames() {
    Pacer pacer = Pacer.using(
        RITUALS,
        PacingPolicy.builder()
            .ratedWellSessions(1)
            .ratedWellSessionsWhereAnxious(1)
            .daysAfterDeepSession(2)
            .ruptureIntensity(9)
            .build());
    Diary diary = open().everyoneRated("s-1", "bedtime-hope-or-worry", 5, 6).conflict(8);

    Limit limit = pacer.limitForAll(diary.journal(), Bonds.couple(), NOW);

    assertThat(limit.greatestDepth()).isEqualTo(Depth.DEEP);
    assertThat(limit.nextDeepSessionOn()).contains(TODAY.plusDays(2));
  }

  @Test
  void policy_thatWouldHurryTheSlower_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(PacingPolicy.builder().ratedWellSessionsWhereAnxious(1)::build)
        .withMessageStartingWith("ratedWellSessionsWhereAnxious");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(PacingPolicy.builder().stretchWhereAvoidant(0.9)::build)
        .withMessageStartingWith("stretchWhereAvoidant");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10})
  void policy_bounds_areIncluded(double stretch) {
    assertThat(PacingPolicy.builder().stretchWhereAvoidant(stretch).build().stretchWhereAvoidant())
        .isEqualTo(stretch);
  }

  @Test
  void limitForAll_entriesOfLater_doNotCountYet() {
    Diary diary = wideOpen();
    Diary later = diary
        .copy()
        .at(inDays(1))
        .conflict(10)
        .consent(Depth.NONE)
        .done("deep-talk")
        .flag(SafetyFlag.AFRAID)
        .leaves(true);

    assertThat(limit(diary, NOW).greatestDepth()).isEqualTo(Depth.DEEP);
    assertThat(PACER.limitForAll(later.takesBack(later.last().id()).journal(), Bonds.couple(), NOW))
        .isEqualTo(limit(diary));
  }
}
