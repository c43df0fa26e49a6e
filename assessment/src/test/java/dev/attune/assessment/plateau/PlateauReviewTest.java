package dev.attune.assessment.plateau;

import static dev.attune.assessment.plateau.Diary.ANA;
import static dev.attune.assessment.plateau.Diary.BEN;
import static dev.attune.assessment.plateau.Diary.CAL;
import static dev.attune.assessment.plateau.Diary.FRIENDS;
import static dev.attune.assessment.plateau.Diary.START;
import static dev.attune.assessment.plateau.Diary.evening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.assessment.Json;
import dev.attune.assessment.practice.Found;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.Visibility;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.safety.SafetyFlag;
import dev.attune.core.selection.Signal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A reader is told where closeness is going as far as it is theirs to know")
class PlateauReviewTest {
  private static final int DAYS = 112;
  private static final int LAST = DAYS - 1;

  @Test
  @DisplayName("Each person's series is their last rating after something on each of their days")
  void review_ratings_areTheLastAfterOnEachDay() {
    Diary diary = Diary.ofFriends().ratesDays(DAYS, PlateauReviewTest::rising);
    diary.on(LAST).rates(RatingMoment.BEFORE, 0);
    diary.at(evening(LAST).minusSeconds(3600)).rates(1);
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    for (int day = 0; day < DAYS; day++) {
      days.put(START.plusDays(day), rising(day));
    }
    PlateauDetector detector = PlateauDetector.withDefaults();

    assertThat(diary.reportTo(ANA, LAST).people())
        .containsEntry(ANA, detector.assess(detector.replay(days), START.plusDays(LAST)));
  }

  @Test
  @DisplayName(
      "A rating belongs to the day of its author, and one dated after the bond's today waits")
  void review_otherZone_countsTheAuthorsDay() {
    Diary diary =
        Diary.ofFriends().in(ZoneId.of("Pacific/Apia")).ratesDays(30, PlateauReviewTest::level);

    // eight in the evening in UTC is the next morning in Apia, 13 hours ahead
    PlateauResult ana = own(diary, 29);
    assertThat(ana.checkIns()).isEqualTo(29);
    assertThat(ana.epoch()).contains(START.plusDays(1));
  }

  @Test
  @DisplayName("A rating taken back is as if it had never been written, however long ago it was")
  void review_ratingTakenBack_isGone() {
    Diary never = Diary.ofFriends().ratesDays(DAYS, PlateauReviewTest::level);
    Diary takenBack = never.copy().at(evening(3).plusSeconds(60)).rates(0);
    takenBack.on(LAST).takesBack(takenBack.last());

    assertThat(takenBack.reportTo(ANA, LAST)).isEqualTo(never.reportTo(ANA, LAST));
  }

  @Test
  @DisplayName(
      "A bond's result rests on both where both gave their ratings, and names who is level")
  void review_bothGave_namesWhoIsLevel() {
    Diary diary = both(
        Visibility.SHARED, PlateauReviewTest::rising, Visibility.SHARED, PlateauReviewTest::level);
    PlateauReport ana = diary.reportTo(ANA, LAST);

    assertThat(ana.standing()).isEqualTo(PlateauStanding.TOLD);
    assertThat(bond(ana).state()).isEqualTo(PlateauState.PLATEAU);
    assertThat(bond(ana).scope()).containsExactly(BEN);
    assertThat(bond(ana).oneSided()).isFalse();
    assertThat(ana.people()).containsOnlyKeys(ANA, BEN);
    assertThat(bond(diary.reportTo(BEN, LAST))).isEqualTo(bond(ana));
  }

  @Test
  @DisplayName(
      "S-25, S-26: what the other keeps is not in it, and looks as if they had never rated")
  void review_otherKeepsRatings_isOneSided() {
    Diary kept = both(
        Visibility.SHARED, PlateauReviewTest::rising, Visibility.PRIVATE, PlateauReviewTest::level);
    Diary never =
        Diary.ofFriends().as(Visibility.SHARED).by(ANA).ratesDays(DAYS, PlateauReviewTest::rising);
    PlateauReport ana = kept.reportTo(ANA, LAST);

    assertThat(bond(ana).state()).isEqualTo(PlateauState.RISING);
    assertThat(bond(ana).oneSided()).isTrue();
    assertThat(bond(ana).confidence()).isLessThanOrEqualTo(0.6);
    assertThat(ana.people()).containsOnlyKeys(ANA);
    assertThat(ana).isEqualTo(never.reportTo(ANA, LAST));
  }

  @Test
  @DisplayName(
      "S-26: who keeps their own ratings is not told for whom it is so, nor the other's result")
  void review_readerKeepsRatings_namesNobody() {
    PlateauReport ana = both(
            Visibility.PRIVATE,
            PlateauReviewTest::rising,
            Visibility.SHARED,
            PlateauReviewTest::level)
        .reportTo(ANA, LAST);

    assertThat(bond(ana).state()).isEqualTo(PlateauState.PLATEAU);
    assertThat(bond(ana).scope()).isEmpty();
    assertThat(ana.people()).containsOnlyKeys(ANA);
    assertThat(codes(ana)).startsWith("CLOSENESS_LEVEL", "SO_FOR_SOME");
  }

  @Test
  @DisplayName("Everyone at once is told what both gave, and never for whom it is so")
  void review_everyone_namesNobody() {
    Diary shared = both(
        Visibility.SHARED, PlateauReviewTest::rising, Visibility.SHARED, PlateauReviewTest::level);
    Diary kept = both(
        Visibility.SHARED, PlateauReviewTest::rising, Visibility.PRIVATE, PlateauReviewTest::level);

    assertThat(bond(shared.report(Reader.everyone(), LAST)).state())
        .isEqualTo(PlateauState.PLATEAU);
    assertThat(bond(shared.report(Reader.everyone(), LAST)).scope()).isEmpty();
    assertThat(shared.report(Reader.everyone(), LAST).people()).isEmpty();
    assertThat(bond(kept.report(Reader.everyone(), LAST)).state()).isEqualTo(PlateauState.RISING);
    assertThat(bond(kept.report(Reader.everyone(), LAST)).oneSided()).isTrue();
  }

  @Test
  @DisplayName("A therapist is told the results of those who gave them ratings")
  void review_therapist_hasWhatWasGiven() {
    PlateauReport one = both(
            Visibility.THERAPIST,
            PlateauReviewTest::level,
            Visibility.PRIVATE,
            PlateauReviewTest::rising)
        .report(Reader.therapist(), LAST);
    PlateauReport both = both(
            Visibility.THERAPIST,
            PlateauReviewTest::level,
            Visibility.SHARED,
            PlateauReviewTest::rising)
        .report(Reader.therapist(), LAST);

    assertThat(one.people()).containsOnlyKeys(ANA);
    assertThat(bond(one).scope()).isEmpty();
    assertThat(bond(one).oneSided()).isTrue();
    assertThat(both.people()).containsOnlyKeys(ANA, BEN);
    assertThat(bond(both).scope()).containsExactly(ANA);
  }

  @Test
  @DisplayName("One person alone has their own result, with everyone at once and without")
  void review_onePerson_isTheirOwn() {
    Diary diary =
        Diary.of(Diary.bond(ANA)).as(Visibility.PRIVATE).ratesDays(DAYS, PlateauReviewTest::level);
    PlateauReport own = diary.reportTo(ANA, LAST);

    assertThat(bond(own).scope()).containsExactly(ANA);
    assertThat(bond(own).oneSided()).isFalse();
    assertThat(diary.report(Reader.everyone(), LAST)).isEqualTo(own);
  }

  @Test
  @DisplayName("Of three people one who gave nothing leaves the others unnamed")
  void review_threePeople_oneKeepsTheirs() {
    Diary diary = Diary.of(Diary.bond(ANA, BEN, CAL));
    diary.by(ANA).ratesDays(DAYS, PlateauReviewTest::level);
    diary.by(BEN).ratesDays(DAYS, PlateauReviewTest::rising);
    Diary all = diary.copy().by(CAL).ratesDays(DAYS, PlateauReviewTest::level);

    assertThat(bond(diary.reportTo(BEN, LAST)).scope()).isEmpty();
    assertThat(bond(diary.reportTo(BEN, LAST)).oneSided()).isTrue();
    assertThat(diary.reportTo(BEN, LAST).people()).containsOnlyKeys(BEN);
    assertThat(bond(all.reportTo(BEN, LAST)).scope()).containsExactly(ANA, CAL);
  }

  @ParameterizedTest
  @EnumSource(SafetyFlag.class)
  @DisplayName("S-11: who seeks support is told nothing at once, their own figures among it")
  void review_readerSeeksSupport_isToldNothing(SafetyFlag flag) {
    Diary diary = both(
        Visibility.SHARED, PlateauReviewTest::level, Visibility.SHARED, PlateauReviewTest::level);
    diary.on(LAST).by(ANA).raises(flag);
    PlateauReport ana = diary.reportTo(ANA, LAST);

    assertThat(ana.standing()).isEqualTo(PlateauStanding.SEEK_SUPPORT);
    assertThat(codes(ana)).containsExactly("YOU_COME_FIRST");
    assertThat(Json.write(ana)).doesNotContain("slope", "level", "growth", "\"points\"");
    assertThat(diary.reportTo(ANA, LAST + 300).standing()).isEqualTo(PlateauStanding.SEEK_SUPPORT);
  }

  @Test
  @DisplayName("S-11: a limit that was forgotten does not tell who seeks support anything")
  void review_readerSeeksSupport_whateverTheLimit_isToldNothing() {
    Diary diary = both(
        Visibility.SHARED, PlateauReviewTest::level, Visibility.SHARED, PlateauReviewTest::level);
    diary.on(LAST).by(ANA).raises(SafetyFlag.AFRAID);

    assertThat(PlateauReview.withDefaults()
            .review(
                FRIENDS,
                diary.journal().viewFor(Reader.of(ANA)),
                Limit.whenNothingIsKnown(),
                evening(LAST))
            .standing())
        .isEqualTo(PlateauStanding.SEEK_SUPPORT);
  }

  @Test
  @DisplayName("S-05, S-11: from the next day the others have their own figures and no others")
  void review_otherSeeksSupport_isPausedFromTheNextDay() {
    Diary diary = both(
        Visibility.SHARED, PlateauReviewTest::level, Visibility.SHARED, PlateauReviewTest::level);
    diary.on(LAST).by(ANA).raises(SafetyFlag.AFRAID);

    assertThat(diary.reportTo(BEN, LAST).standing()).isEqualTo(PlateauStanding.TOLD);
    PlateauReport ben = diary.reportTo(BEN, LAST + 1);
    assertThat(ben.standing()).isEqualTo(PlateauStanding.PAUSED);
    assertThat(ben.people()).containsOnlyKeys(BEN);
    assertThat(ben.people().get(BEN)).isEqualTo(own(diary.copy(), BEN, LAST + 1));
    assertThat(ben.bond()).isEmpty();
    assertThat(ben.practice()).isEmpty();
    assertThat(ben.signals()).isEmpty();
    assertThat(codes(ben)).containsExactly("BOND_RESTS_FOR_NOW");
    for (Reader reader : List.of(Reader.everyone(), Reader.therapist())) {
      PlateauReport other = diary.report(reader, LAST + 1);
      assertThat(other.standing()).isEqualTo(PlateauStanding.PAUSED);
      assertThat(other.people()).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "A pause of one's own leaves one's own figures; once all have come back, all is told again")
  void review_ownPause_leavesOwnFigures() {
    Diary diary = both(
        Visibility.SHARED, PlateauReviewTest::level, Visibility.SHARED, PlateauReviewTest::level);
    diary.on(LAST).by(ANA).pauses(true);
    PlateauReport paused = diary.reportTo(ANA, LAST);
    PlateauReport back =
        diary.on(LAST + 1).by(ANA).pauses(false).everyoneTogether().reportTo(ANA, LAST + 2);

    assertThat(paused.standing()).isEqualTo(PlateauStanding.PAUSED);
    assertThat(paused.people()).containsOnlyKeys(ANA);
    assertThat(back.standing()).isEqualTo(PlateauStanding.TOLD);
  }

  @Test
  @DisplayName(
      "A flag taken back by its author alone leaves a pause like any other, until all have come back")
  void review_flagTakenBack_isPausedUntilAllAccept() {
    Diary diary = both(
        Visibility.SHARED, PlateauReviewTest::level, Visibility.SHARED, PlateauReviewTest::level);
    diary.on(LAST).by(ANA).raises(SafetyFlag.HURT);
    diary.on(LAST + 2).noConcern();

    assertThat(diary.reportTo(ANA, LAST + 3).standing()).isEqualTo(PlateauStanding.PAUSED);
    assertThat(diary.on(LAST + 3).everyoneTogether().reportTo(ANA, LAST + 4).standing())
        .isEqualTo(PlateauStanding.TOLD);
  }

  @Test
  @DisplayName("A plateau beside much of the same asks for something new, told with its reason")
  void review_plateauAndRepetition_signalsIt() {
    Diary diary = both(
        Visibility.SHARED, PlateauReviewTest::level, Visibility.SHARED, PlateauReviewTest::level);
    PlateauReport ana = diary.reportTo(ANA, LAST);

    assertThat(ana.practice().orElseThrow().variety().repeating()).isEqualTo(Found.YES);
    assertThat(ana.signals()).containsExactly(Signal.REPETITION);
    assertThat(codes(ana)).endsWith("REPEATING");
  }

  @Test
  @DisplayName("The check-in itself, done every day, is no repetition")
  void review_dailyCheckIn_isNoRepetition() {
    Diary diary = Diary.ofFriends();
    for (int day = 0; day < DAYS; day++) {
      diary.on(day).does("five-minute-check-in", BEN);
    }
    var practice = diary.reportTo(ANA, LAST).practice().orElseThrow();

    assertThat(practice.variety().sessions()).isZero();
    assertThat(practice.variety().repeating()).isEqualTo(Found.UNKNOWN);
    assertThat(practice.participation().taken()).isEqualTo(56);
  }

  @Test
  @DisplayName("Lift comes from both ratings of a sitting, everyone's that the reader may see")
  void review_lifts_areThoseTheReaderMaySee() {
    Diary diary = Diary.ofFriends();
    for (PersonId person : List.of(ANA, BEN)) {
      diary.by(person).as(person.equals(ANA) ? Visibility.SHARED : Visibility.PRIVATE);
      for (int day = 0; day < 84; day++) {
        diary.on(day).rates(RatingMoment.BEFORE, 5).rates(day < 56 ? 7 : 5);
      }
    }

    assertThat(diary.reportTo(ANA, 83).practice().orElseThrow().lift().count()).isEqualTo(28);
    assertThat(diary.reportTo(BEN, 83).practice().orElseThrow().lift().count()).isEqualTo(56);
    assertThat(diary.reportTo(ANA, 83).practice().orElseThrow().lift().shrinking())
        .isEqualTo(Found.YES);
  }

  @Test
  void review_readerOfAnotherBond_isRefused() {
    Diary diary = Diary.of(Diary.bond(ANA, CAL)).ratesDays(3, PlateauReviewTest::level);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PlateauReview.withDefaults()
            .review(
                FRIENDS,
                diary.journal().viewFor(Reader.of(CAL)),
                Limit.whenNothingIsKnown(),
                evening(3)));
  }

  @Test
  void report_thatTellsMoreThanItsStanding_isRefused() {
    PlateauReport told = both(
            Visibility.SHARED,
            PlateauReviewTest::level,
            Visibility.SHARED,
            PlateauReviewTest::level)
        .reportTo(ANA, LAST);
    for (PlateauStanding standing : List.of(PlateauStanding.PAUSED, PlateauStanding.SEEK_SUPPORT)) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () -> PlateauReport.builder().from(told).standing(standing).build());
    }
  }

  @Test
  @DisplayName("S-27: no report tells anything in its text, not even that nothing is told")
  void toString_ofReport_tellsNothing() {
    assertThat(both(
                Visibility.SHARED,
                PlateauReviewTest::level,
                Visibility.SHARED,
                PlateauReviewTest::level)
            .reportTo(ANA, LAST))
        .hasToString("PlateauReport{***}");
  }

  /** Two friends who did the same every day, each rating in their own way. */
  private static Diary both(
      Visibility ofAna, IntUnaryOperator ana, Visibility ofBen, IntUnaryOperator ben) {
    return Diary.ofFriends()
        .by(ANA)
        .as(ofAna)
        .ratesDays(DAYS, ana)
        .by(BEN)
        .as(ofBen)
        .ratesDays(DAYS, ben)
        .as(Visibility.SHARED);
  }

  private static int level(int day) {
    return 6;
  }

  private static int rising(int day) {
    return 2 + day / 20;
  }

  private static BondPlateauResult bond(PlateauReport report) {
    return report.bond().orElseThrow();
  }

  private static PlateauResult own(Diary diary, int day) {
    return own(diary, ANA, day);
  }

  private static PlateauResult own(Diary diary, PersonId person, int day) {
    return Objects.requireNonNull(diary.reportTo(person, day).people().get(person));
  }

  private static List<String> codes(PlateauReport report) {
    return report.reasons().stream().map(Reason::code).toList();
  }
}
