package dev.attune.core.checkin;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.checkin.CheckInStep.AFFIRM;
import static dev.attune.core.checkin.CheckInStep.GRATITUDE;
import static dev.attune.core.checkin.CheckInStep.MICRO_STRESSOR;
import static dev.attune.core.checkin.CheckInStep.ONE_FEELING;
import static dev.attune.core.checkin.CheckInStep.SET_TIME;
import static dev.attune.core.checkin.ClosingGesture.BREATH;
import static dev.attune.core.checkin.ClosingGesture.EYE_CONTACT;
import static dev.attune.core.checkin.ClosingGesture.HUG;
import static dev.attune.core.checkin.ClosingGesture.TOUCH;
import static dev.attune.core.checkin.ClosingGesture.WAVE;
import static dev.attune.core.checkin.ClosingGesture.WORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.Stage;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.FeelingNamed;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.ThanksSpoken;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.limit.Boundary;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.SafetyState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A check-in asks one step after the other, and nobody has to answer")
class CheckInSessionTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final List<CheckInStep> STEPS = List.of(CheckInStep.values());
  private static final Limit OPEN =
      Limit.builder().jointRituals(JointRituals.OPEN).build();

  /**
   * Every state with every event of the first person. A taken, = changes nothing, ! refused; the columns are the five answers in
   * order, the five passes in order, stopping, and the ratings before and after. By hand from the rules: an answer and a pass are
   * for the step at hand, a pass for what lies behind is nothing, before is before one's first step, after is after one's last.
   */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "set-time,       nobody is done,  A!!!!  A!!!!  A  A!",
    "set-time,       first is done,   !!!!!  =!!!!  A  !!",
    "set-time,       first stopped,   !!!!!  =====  =  !A",
    "set-time,       second is done,  A!!!!  A!!!!  A  A!",
    "set-time,       second stopped,  A!!!!  A!!!!  A  A!",
    "one-feeling,    nobody is done,  !A!!!  =A!!!  A  !!",
    "one-feeling,    first is done,   !!!!!  ==!!!  A  !!",
    "one-feeling,    first stopped,   !!!!!  =====  =  !A",
    "one-feeling,    second is done,  !A!!!  =A!!!  A  !!",
    "one-feeling,    second stopped,  !A!!!  =A!!!  A  !!",
    "gratitude,      nobody is done,  !!A!!  ==A!!  A  !!",
    "gratitude,      first is done,   !!!!!  ===!!  A  !!",
    "gratitude,      first stopped,   !!!!!  =====  =  !A",
    "gratitude,      second is done,  !!A!!  ==A!!  A  !!",
    "gratitude,      second stopped,  !!A!!  ==A!!  A  !!",
    "micro-stressor, nobody is done,  !!!A!  ===A!  A  !!",
    "micro-stressor, first is done,   !!!!!  ====!  A  !!",
    "micro-stressor, first stopped,   !!!!!  =====  =  !A",
    "micro-stressor, second is done,  !!!A!  ===A!  A  !!",
    "micro-stressor, second stopped,  !!!A!  ===A!  A  !!",
    "affirm,         nobody is done,  !!!!A  ====A  A  !!",
    "affirm,         first is done,   !!!!!  =====  A  !A",
    "affirm,         first stopped,   !!!!!  =====  =  !A",
    "affirm,         second is done,  !!!!A  ====A  A  !!",
    "affirm,         second stopped,  !!!!A  ====A  A  !!",
    "over,           all steps done,  !!!!!  =====  =  !A",
    "over,           both stopped,    !!!!!  =====  =  !A"
  })
  @DisplayName(
      "S-21: stopping and passing are taken in every state, and a step out of order is not")
  void on_everyStateWithEveryEvent_isTakenOrNotAsTheTableSays(
      String step, String who, String expected) {
    CheckInSession session = state(step, who);

    StringBuilder found = new StringBuilder();
    for (CheckInInput event : events()) {
      found.append(outcome(session, event));
    }

    assertThat(found).hasToString(expected.replace(" ", ""));
  }

  @ParameterizedTest
  @EnumSource(CheckInStep.class)
  void on_stepOutOfOrder_isRefusedWithTheStepExpected(CheckInStep expected) {
    CheckInSession session = state(expected.code(), "nobody is done");

    for (CheckInStep other : CheckInStep.values()) {
      if (other != expected) {
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(() -> session.on(answer(FIRST, other, 9)))
            .withMessage("step: expected " + expected.code() + ", found " + other.code());
      }
    }
    assertThat(session).isEqualTo(state(expected.code(), "nobody is done"));
  }

  @Test
  void on_answerOnceItIsOver_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> state("over", "both stopped").on(answer(FIRST, ONE_FEELING, 9)))
        .withMessage("step: expected none, as the check-in is over, found one-feeling");
  }

  @Test
  void entries_wholeCheckInOfTwo_areOneForEachAnswerAndRating_withTheVisibilityOfTheirKind() {
    CheckInSession session = together(OPEN)
        .on(new CheckInInput.Rate(
            FIRST, at(0), RatingMoment.BEFORE, 5, OptionalInt.of(4), OptionalInt.of(3)))
        .on(CheckInInput.moment(FIRST, at(1), DailyMoment.BEFORE_BED))
        .on(CheckInInput.moment(SECOND, at(1), DailyMoment.BEFORE_BED))
        .on(CheckInInput.feeling(FIRST, at(2), Feeling.TIRED))
        .on(CheckInInput.feeling(SECOND, at(2), Note.of("odd")))
        .on(CheckInInput.thanks(FIRST, at(3), SECOND, Optional.of(Note.of("the soup"))))
        .on(CheckInInput.thanks(SECOND, at(3), Optional.empty()))
        .on(CheckInInput.stressor(FIRST, at(4), Optional.of(Note.of("the tax form"))))
        .on(CheckInInput.pass(SECOND, at(4), MICRO_STRESSOR))
        .on(CheckInInput.affirm(FIRST, at(5), HUG))
        .on(CheckInInput.affirm(SECOND, at(5), WORD))
        .on(CheckInInput.rate(FIRST, at(6), RatingMoment.AFTER, 7));

    assertThat(session.ended()).isTrue();
    assertThat(session.agreedMoment()).contains(DailyMoment.BEFORE_BED);
    assertThat(session.entries())
        .containsExactly(
            rated("s-1:6:1", 0, RatingMoment.BEFORE, 5).calm(4).energy(3).build(),
            FeelingNamed.builder()
                .from(entry("s-1:2:1", 2, FIRST, Visibility.PRIVATE))
                .word(Feeling.TIRED.asWord())
                .session(id())
                .build(),
            FeelingNamed.builder()
                .from(entry("s-1:2:2", 2, SECOND, Visibility.PRIVATE))
                .ownWords(Note.of("odd"))
                .session(id())
                .build(),
            ThanksSpoken.builder()
                .from(entry("s-1:3:1", 3, FIRST, Visibility.SHARED))
                .to(SECOND)
                .note(Note.of("the soup"))
                .session(id())
                .build(),
            ThanksSpoken.builder()
                .from(entry("s-1:3:2", 3, SECOND, Visibility.PRIVATE))
                .session(id())
                .build(),
            StressorNamed.builder()
                .from(entry("s-1:4:1", 4, FIRST, Visibility.PRIVATE))
                .note(Note.of("the tax form"))
                .session(id())
                .build(),
            RitualDone.builder()
                .from(entry("s-1:0:1", 0, FIRST, Visibility.SHARED))
                .ritual(RitualId.of("five-minute-check-in"))
                .initiator(FIRST)
                .addParticipants(FIRST, SECOND)
                .minutes(5)
                .session(id())
                .build(),
            rated("s-1:7:1", 6, RatingMoment.AFTER, 7).build());
  }

  @Test
  @DisplayName("S-22: what others see is the same whether somebody answered, passed or stopped")
  void viewOfTheOther_answeredOrPassed_isTheSame() {
    CheckInSession open = together(OPEN);
    CheckInSession answered = open;
    CheckInSession passed = open;
    for (CheckInStep step : CheckInStep.values()) {
      answered = answered.on(answer(FIRST, step, 1)).on(answer(SECOND, step, 1));
      passed = passed.on(answer(FIRST, step, 1)).on(CheckInInput.pass(SECOND, at(1), step));
    }
    CheckInSession stopped = open.on(CheckInInput.stop(SECOND, at(0)));
    for (CheckInStep step : CheckInStep.values()) {
      stopped = stopped.on(answer(FIRST, step, 1));
    }

    assertThat(seenBy(FIRST, passed)).isEqualTo(seenBy(FIRST, answered));
    assertThat(seenBy(FIRST, stopped)).isEqualTo(seenBy(FIRST, answered));
    assertThat(passed.entries()).noneMatch(entry -> entry.author().equals(SECOND));
  }

  @Test
  @DisplayName(
      "S-22: a check-in in which everyone passes everything has taken place, and no more is told")
  void entries_everythingPassed_tellThatItTookPlace() {
    CheckInSession session = together(OPEN);
    for (CheckInStep step : CheckInStep.values()) {
      for (PersonId person : List.of(FIRST, SECOND)) {
        session = session.on(CheckInInput.pass(person, at(4), step));
      }
    }

    assertThat(session.entries()).hasOnlyElementsOfType(RitualDone.class).hasSize(1);
  }

  @Test
  void entries_stoppedBeforeAnythingOfTheDay_areNone() {
    CheckInSession session = together(OPEN)
        .on(CheckInInput.moment(FIRST, at(1), DailyMoment.AFTER_DINNER))
        .on(CheckInInput.pass(SECOND, at(1), SET_TIME))
        .on(CheckInInput.stop(FIRST, at(2)))
        .on(CheckInInput.stop(SECOND, at(2)));

    assertThat(session.ended()).isTrue();
    assertThat(session.entries()).isEmpty();
    assertThat(session.agreedMoment()).isEmpty();
  }

  @Test
  @DisplayName("S-24: when one stops, the other goes on in the form for one person")
  void on_oneStops_theOtherGoesOnAlone() {
    CheckInSession session = together(OPEN)
        .on(CheckInInput.pass(FIRST, at(1), SET_TIME))
        .on(CheckInInput.stop(SECOND, at(1)));

    assertThat(session.step()).contains(ONE_FEELING);
    assertThat(session.awaited()).containsExactly(FIRST);
    assertThat(session.prompt()).contains(ONE_FEELING.promptAlone());
    assertThat(session.gestures()).containsExactly(WORD, BREATH);

    CheckInSession ended = session
        .on(CheckInInput.feeling(FIRST, at(2), Feeling.SAD))
        .on(CheckInInput.stop(FIRST, at(3)));
    assertThat(ended.entries())
        .filteredOn(RitualDone.class::isInstance)
        .singleElement()
        .isEqualTo(RitualDone.builder()
            .from(entry("s-1:0:1", 0, FIRST, Visibility.SHARED))
            .ritual(CheckInSession.RITUAL)
            .initiator(FIRST)
            .addParticipants(FIRST, SECOND)
            .minutes(3)
            .session(id())
            .build());
  }

  @Test
  void on_threePeople_theStepWaitsForAllWhoAreThere() {
    PersonId third = PersonId.of("p-3");
    CheckInSession session = CheckInSession.builder()
        .session(id())
        .bond(Bonds.two(BondKind.FRIENDSHIP).addMember(Bonds.person(3)).build())
        .initiator(third)
        .addParticipants(third, FIRST, SECOND)
        .startedAt(NOON)
        .timeFixed(true)
        .build()
        .on(answer(SECOND, ONE_FEELING, 1))
        .on(answer(third, ONE_FEELING, 1));

    assertThat(session.step()).contains(ONE_FEELING);
    assertThat(session.awaited()).containsExactly(FIRST);
    assertThat(session.on(CheckInInput.stop(FIRST, at(2))).awaited())
        .containsExactly(SECOND, third);
    assertThat(session.on(CheckInInput.stop(FIRST, at(2))).prompt()).contains(GRATITUDE.prompt());
  }

  @Test
  void step_momentSettledAlready_beginsWithTheFeeling() {
    CheckInSession session =
        CheckInSession.builder().from(together(OPEN)).timeFixed(true).build();

    assertThat(session.step()).contains(ONE_FEELING);
    assertThat(session.on(CheckInInput.pass(FIRST, at(1), SET_TIME))).isSameAs(session);
  }

  @ParameterizedTest
  @EnumSource(
      value = BondKind.class,
      names = {"SELF", "PARENT_CHILD"})
  @DisplayName("S-10, S-36: one person has the solo form, whatever is suspended")
  void solo_bondOfOne_isOpenAndTellsOfNobodyElse(BondKind kind) {
    assertSolo(Bonds.one(kind).build());
  }

  @Test
  @DisplayName("S-10, S-24: one person of a couple has the solo form, whatever is suspended")
  void solo_oneOfTwo_isOpenAndTellsOfNobodyElse() {
    assertSolo(Bonds.couple());
  }

  private static void assertSolo(Bond bond) {
    CheckInSession session = CheckInSession.builder()
        .session(id())
        .bond(bond)
        .limit(OPEN.withJointRitualsSuspended())
        .initiator(FIRST)
        .addParticipants(FIRST)
        .startedAt(NOON)
        .timeFixed(true)
        .build()
        .on(answer(FIRST, ONE_FEELING, 1));

    assertThat(session.prompt()).contains(GRATITUDE.promptAlone());
    assertThat(session.gestures()).containsExactly(WORD, BREATH);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> session.on(CheckInInput.thanks(FIRST, at(2), SECOND, Optional.empty())))
        .withMessage("to: expected nobody, as one person is alone, found another person");
    CheckInSession over = session
        .on(answer(FIRST, GRATITUDE, 2))
        .on(CheckInInput.pass(FIRST, at(3), MICRO_STRESSOR))
        .on(CheckInInput.affirm(FIRST, at(4), BREATH));
    assertThat(over.entries())
        .filteredOn(entry -> entry.visibility() == Visibility.SHARED)
        .singleElement()
        .satisfies(done -> assertThat(((RitualDone) done).variant()).contains(VariantKind.SOLO));
  }

  @Test
  @DisplayName(
      "S-04: touch is offered only where everyone has reported no concern; a word and a wave always")
  void gestures_gateOpenOrNot() {
    Bond couple = Bonds.couple();
    Map<PersonId, SafetyState> asked =
        Map.of(FIRST, SafetyState.NO_CONCERN_REPORTED, SECOND, SafetyState.NO_CONCERN_REPORTED);

    assertThat(together(Limit.of(couple, List.of(), asked)).gestures())
        .containsExactly(WORD, WAVE, EYE_CONTACT, TOUCH, HUG);
    assertThat(together(Limit.of(couple, List.of(), Map.of())).gestures())
        .containsExactly(WORD, WAVE, EYE_CONTACT);
  }

  @Test
  void gestures_boundaries_closeWhatTheyCover() {
    assertThat(together(without(Theme.TOUCH)).gestures()).containsExactly(WORD, WAVE, EYE_CONTACT);
    assertThat(together(without(Theme.GAZE)).gestures()).containsExactly(WORD, WAVE, TOUCH, HUG);
    assertThat(together(without(Theme.TOUCH, Theme.GAZE)).gestures()).containsExactly(WORD, WAVE);
  }

  @Test
  void gestures_peopleFarApart_areAWordAndAWave() {
    assertThat(CheckInSession.builder()
            .from(together(OPEN))
            .bond(Bonds.couple(Stage.NEW)
                .addCircumstance(Circumstance.LONG_DISTANCE)
                .build())
            .build()
            .gestures())
        .containsExactly(WORD, WAVE);
  }

  @Test
  void on_gestureThatIsClosed_isRefusedWithoutRepeatingIt() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> state("affirm", "nobody is done", without(Theme.TOUCH))
            .on(CheckInInput.affirm(FIRST, at(9), HUG)))
        .withMessage("gesture: expected one of word, wave, eye-contact, found another one");
  }

  @Test
  @DisplayName(
      "S-05, S-06: nothing joint begins while it is suspended, and the refusal is one for every cause")
  void build_suspended_isRefusedForSeveral_inTheSameWordsForEveryCause() {
    Bond couple = Bonds.couple();
    String message = "participants: expected one person, as checking in together does not fit just "
        + "now, found 2";

    for (Limit limit : List.of(
        OPEN.withJointRitualsSuspended(),
        Limit.of(couple, List.of(), Map.of(FIRST, SafetyState.SEEK_SUPPORT)),
        Limit.of(
            couple,
            List.of(new Boundary(SECOND, Exclusion.of(CheckInSession.RITUAL))),
            Map.of()))) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> together(limit))
          .withMessage(message);
    }
  }

  @Test
  void on_sameInputAgain_changesNothing() {
    CheckInInput feeling = answer(FIRST, ONE_FEELING, 2);
    CheckInSession session = state("one-feeling", "second is done").on(feeling);

    assertThat(session.step()).contains(GRATITUDE);
    assertThat(session.on(feeling)).isSameAs(session);
  }

  @Test
  void entries_takenOnTheWay_areTheFirstOnesLater_andOfTheSameJournal() {
    Journal onTheWay = Journal.of(Bonds.couple());
    CheckInSession session = together(OPEN);
    for (CheckInStep step : CheckInStep.values()) {
      for (PersonId person : List.of(SECOND, FIRST)) {
        List<Entry> before = session.entries();
        session = session.on(answer(person, step, 1));
        assertThat(session.entries().subList(0, before.size())).isEqualTo(before);
        onTheWay = onTheWay.appendAll(session.entries());
      }
    }

    assertThat(onTheWay).isEqualTo(Journal.of(Bonds.couple(), session.entries()));
    assertThat(onTheWay.size()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "60, 1", "61, 2", "270, 5", "604800, 10080", "604801, ", "-30, 1"})
  void minutes_areBegunOnes_upToAWeek(long seconds, Integer minutes) {
    CheckInSession session = together(OPEN)
        .on(CheckInInput.pass(FIRST, NOON, SET_TIME))
        .on(CheckInInput.pass(SECOND, NOON, SET_TIME))
        .on(CheckInInput.pass(FIRST, NOON.plusSeconds(seconds), ONE_FEELING))
        .on(CheckInInput.stop(FIRST, NOON.plusSeconds(seconds)))
        .on(CheckInInput.stop(SECOND, NOON.plusSeconds(seconds)));

    assertThat(((RitualDone) session.entries().get(0)).minutes())
        .isEqualTo(minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes));
  }

  @Test
  void entries_peopleInDifferentZones_belongToTheirOwnDays() {
    CheckInSession session = CheckInSession.builder()
        .from(together(OPEN))
        .startedAt(Instant.parse("2026-11-30T10:30:00Z"))
        .timeFixed(true)
        .putZone(FIRST, ZoneId.of("Pacific/Apia"))
        .build()
        .on(CheckInInput.feeling(FIRST, Instant.parse("2026-11-30T11:30:00Z"), Feeling.CALM))
        .on(CheckInInput.feeling(SECOND, Instant.parse("2026-11-30T11:30:00Z"), Feeling.CALM));

    // by hand: 11:30 UTC is half past midnight in Apia (UTC+13); the second person has the zone of
    // the bond, UTC
    assertThat(session.entries())
        .extracting(Entry::date)
        .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 30));
  }

  @Test
  void agreedMoment_differentOnesOrAPass_isNone() {
    CheckInSession one =
        together(OPEN).on(CheckInInput.moment(FIRST, at(1), DailyMoment.BEFORE_BED));

    assertThat(one.on(CheckInInput.moment(SECOND, at(1), DailyMoment.ON_A_WALK)).agreedMoment())
        .isEmpty();
    assertThat(one.on(CheckInInput.pass(SECOND, at(1), SET_TIME)).agreedMoment())
        .isEmpty();
  }

  @Test
  void on_secondRatingOfOneSide_isRefused() {
    CheckInSession session =
        together(OPEN).on(CheckInInput.rate(FIRST, at(0), RatingMoment.BEFORE, 5));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> session.on(CheckInInput.rate(FIRST, at(1), RatingMoment.BEFORE, 5)))
        .withMessage("rating: expected one on each side of the check-in, found a second one");
  }

  @Test
  @DisplayName("S-27: a rating off the scale is refused without being repeated")
  void rate_offTheScale_isNotRepeated() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CheckInInput.rate(FIRST, NOON, RatingMoment.AFTER, 4711))
        .withMessage("closeness: expected a whole number from 0 to 10, found another number");
  }

  @Test
  void on_somebodyWhoDoesNotTakePart_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> together(OPEN).on(CheckInInput.stop(PersonId.of("p-9"), at(1))))
        .withMessage("by: expected one of the 2 participants, found somebody else");
  }

  @ParameterizedTest
  @ValueSource(ints = {56, 57})
  void session_longId_isRefusedOnlyWhereEntriesCouldHaveNone(int length) {
    CheckInSession.Builder builder =
        CheckInSession.builder().from(together(OPEN)).session(SessionId.of("s".repeat(length)));

    if (length <= CheckInSession.LONGEST_ID) {
      assertThat(builder.build().session().value()).hasSize(length);
    } else {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(builder::build)
          .withMessage("session: expected at most 56 characters, found 57");
    }
  }

  private static View seenBy(PersonId reader, CheckInSession session) {
    return Journal.of(Bonds.couple(), session.entries()).viewFor(Reader.of(reader));
  }

  private static char outcome(CheckInSession session, CheckInInput event) {
    try {
      return session.on(event).equals(session) ? '=' : 'A';
    } catch (InvalidValueException refused) {
      return '!';
    }
  }

  private static List<CheckInInput> events() {
    List<CheckInInput> events = new ArrayList<>();
    STEPS.forEach(step -> events.add(answer(FIRST, step, 9)));
    STEPS.forEach(step -> events.add(CheckInInput.pass(FIRST, at(9), step)));
    events.add(CheckInInput.stop(FIRST, at(9)));
    events.add(CheckInInput.rate(FIRST, at(9), RatingMoment.BEFORE, 5));
    events.add(CheckInInput.rate(FIRST, at(9), RatingMoment.AFTER, 5));
    return events;
  }

  private static CheckInSession state(String step, String who) {
    return state(step, who, OPEN);
  }

  private static CheckInSession state(String wanted, String who, Limit limit) {
    CheckInSession session = together(limit);
    for (CheckInStep step : STEPS) {
      if (step.code().equals(wanted) || who.equals("both stopped")) {
        break;
      }
      session = session.on(answer(FIRST, step, 1)).on(answer(SECOND, step, 1));
    }
    return switch (who) {
      case "first is done" -> session.on(answer(FIRST, stepOf(wanted), 2));
      case "second is done" -> session.on(answer(SECOND, stepOf(wanted), 2));
      case "first stopped" -> session.on(CheckInInput.stop(FIRST, at(2)));
      case "second stopped" -> session.on(CheckInInput.stop(SECOND, at(2)));
      case "both stopped" ->
        session.on(CheckInInput.stop(FIRST, at(2))).on(CheckInInput.stop(SECOND, at(2)));
      default -> session;
    };
  }

  private static CheckInStep stepOf(String code) {
    return STEPS.stream().filter(step -> step.code().equals(code)).findFirst().orElseThrow();
  }

  private static CheckInInput answer(PersonId by, CheckInStep step, int minute) {
    return switch (step) {
      case SET_TIME -> CheckInInput.moment(by, at(minute), DailyMoment.AFTER_DINNER);
      case ONE_FEELING -> CheckInInput.feeling(by, at(minute), Feeling.CONTENT);
      case GRATITUDE -> CheckInInput.thanks(by, at(minute), Optional.empty());
      case MICRO_STRESSOR -> CheckInInput.stressor(by, at(minute), Optional.empty());
      case AFFIRM -> CheckInInput.affirm(by, at(minute), WORD);
    };
  }

  private static Limit without(Theme... themes) {
    return Limit.builder().from(OPEN).addClosedThemes(themes).build();
  }

  private static CheckInSession together(Limit limit) {
    return CheckInSession.builder()
        .session(id())
        .bond(Bonds.couple())
        .limit(limit)
        .initiator(FIRST)
        .addParticipants(FIRST, SECOND)
        .startedAt(NOON)
        .build();
  }

  private static SessionId id() {
    return SessionId.of("s-1");
  }

  private static Instant at(int minute) {
    return NOON.plusSeconds(60L * minute);
  }

  private static Entry entry(String id, int minute, PersonId author, Visibility visibility) {
    return StressorNamed.builder()
        .id(EntryId.of(id))
        .at(at(minute))
        .zone(Bonds.couple().zone())
        .author(author)
        .visibility(visibility)
        .build();
  }

  private static Rated.Builder rated(String id, int minute, RatingMoment moment, int closeness) {
    return Rated.builder()
        .from(entry(id, minute, FIRST, Visibility.PRIVATE))
        .session(id())
        .ritual(CheckInSession.RITUAL)
        .moment(moment)
        .closeness(closeness);
  }
}
