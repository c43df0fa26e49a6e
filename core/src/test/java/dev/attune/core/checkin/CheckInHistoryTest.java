package dev.attune.core.checkin;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.ActivityReported;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.PauseStated;
import dev.attune.core.journal.PlanAdopted;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.Visibility;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.ActivityType;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A history of check-ins tells each reader what it shows, and never more")
class CheckInHistoryTest {
  /** The day of every report here; day 28 of its span, so that day 1 is 27 days before it and day 0 belongs to the span before. */
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 28);

  private static final Bond COUPLE = Bonds.couple();
  private static final Limit OPEN =
      Limit.builder().jointRituals(JointRituals.OPEN).build();

  private final List<Entry> entries = new ArrayList<>();

  @Test
  void rhythm_someDays_isTheirShare_andTheLongestGapInCalendarDays() {
    checkIns(1, 2, 10, 27);

    Rhythm rhythm = seenBy(FIRST).rhythm();

    // by hand: 4 of 28; days 3 to 9 are 7, days 11 to 26 are 16, day 28 is 1
    assertThat(rhythm).isEqualTo(new Rhythm(TODAY.minusDays(27), TODAY, 4, 28, 16));
    assertThat(rhythm.share()).hasValueCloseTo(4 / 28.0, within(1e-12));
  }

  @Test
  @DisplayName("A gap is counted in days and not in neighbouring records")
  void rhythm_twoRecordsAMonthApart_areNoNeighbours() {
    checkIns(-27, 28);

    assertThat(seenBy(FIRST).rhythm().longestGap()).isEqualTo(27);
    assertThat(seenBy(FIRST).rhythmBefore().longestGap()).isEqualTo(27);
  }

  @Test
  void rhythm_severalOnADay_areOneDay_andNoneIsAWholeGap() {
    checkIns(-40, 5, 5, 5);

    assertThat(seenBy(FIRST).rhythm().daysWithCheckIn()).isEqualTo(1);
    assertThat(seenBy(FIRST).rhythmBefore())
        .isEqualTo(new Rhythm(TODAY.minusDays(55), TODAY.minusDays(28), 0, 28, 28));
  }

  @Test
  @DisplayName("S-23: days before the first check-in are held against nobody")
  void rhythm_youngBond_beginsWithItsFirstCheckIn() {
    checkIns(21, 22, 25);

    // by hand: days 21 to 28; days 23 and 24 are 2, days 26 to 28 are 3
    assertThat(seenBy(FIRST).rhythm()).isEqualTo(new Rhythm(day(21), TODAY, 3, 8, 3));
    // nothing of the span before counts, which keeps its days
    assertThat(seenBy(FIRST).rhythmBefore()).isEqualTo(new Rhythm(day(-27), day(0), 0, 0, 0));
    assertThat(seenBy(FIRST).rhythmBefore().share()).isEmpty();
  }

  @Test
  void rhythm_firstCheckInLongAgo_isThatOfTheWholeSpan() {
    checkIns(-400, 28);

    assertThat(seenBy(FIRST).rhythm()).isEqualTo(rhythm(1, 28, 27));
    assertThat(seenBy(FIRST).rhythmBefore()).isEqualTo(new Rhythm(day(-27), day(0), 0, 28, 28));
  }

  @Test
  void rhythm_firstCheckInToday_isWhole_andWithNoneNoDayCounts() {
    assertThat(seenBy(FIRST).rhythm()).isEqualTo(rhythm(0, 0, 0));
    assertThat(codes(seenBy(FIRST))).startsWith("NO_DAY_COUNTED");

    checkIns(28);
    assertThat(seenBy(FIRST).rhythm()).isEqualTo(new Rhythm(TODAY, TODAY, 1, 1, 0));
  }

  @Test
  @DisplayName("S-25: a first check-in that the reader may not see begins nothing for them")
  void rhythm_firstCheckInHiddenFromTheReader_beginsWithTheirOwnFirst() {
    checkIns(20);
    entries.add(RitualDone.builder()
        .from(done("e-alone", 5, SECOND))
        .ritual(CheckInSession.RITUAL)
        .visibility(Visibility.PRIVATE)
        .build());

    assertThat(seenBy(FIRST).rhythm()).isEqualTo(new Rhythm(day(20), TODAY, 1, 9, 8));
    assertThat(seenBy(SECOND).rhythm()).isEqualTo(new Rhythm(day(5), TODAY, 2, 24, 14));
  }

  @Test
  @DisplayName("S-23: paused days neither extend a gap nor end it")
  void rhythm_pausedByTheReader_daysDoNotCount() {
    checkIns(1, 4, 20);
    pause("e-p1", 6, true);
    pause("e-p2", 15, false);

    // by hand: days 6 to 15 are paused, 18 count; day 5 and days 16 to 19 make a gap of 5; days 21
    // to 28 one of 8
    assertThat(seenBy(FIRST).rhythm()).isEqualTo(rhythm(3, 18, 8));
    // the other knows nothing of the pause: days 5 to 19
    assertThat(seenBy(SECOND).rhythm()).isEqualTo(rhythm(3, 28, 15));
  }

  @Test
  void rhythm_pausedAllTheTime_hasNoShare() {
    pause("e-p1", -60, true);

    CheckInReport report = seenBy(FIRST);

    assertThat(report.rhythm()).isEqualTo(rhythm(0, 0, 0));
    assertThat(report.rhythm().share()).isEqualTo(OptionalDouble.empty());
    assertThat(codes(report)).startsWith("NO_DAY_COUNTED");
  }

  @Test
  void rhythm_checkInOnAPausedDay_counts() {
    pause("e-p1", -60, true);
    checkIns(3);

    assertThat(seenBy(FIRST).rhythm()).isEqualTo(new Rhythm(day(3), TODAY, 1, 1, 0));
  }

  @Test
  @DisplayName(
      "S-23: an excused day neither extends a gap nor ends it, unless somebody did it after all")
  void rhythm_excusedInAPlan_dayDoesNotCount() {
    adoptPlanWithCheckInOn(8);
    checkIns(1, 12);
    report("e-r1", FIRST, Outcome.EXCUSED);
    report("e-r2", SECOND, Outcome.MISSED);

    // by hand: day 8 is excused; of days 2 to 11 the gap has 9; days 13 to 28 are 16
    assertThat(seenBy(FIRST).rhythm()).isEqualTo(rhythm(2, 27, 16));

    report("e-r3", SECOND, Outcome.PARTLY);
    assertThat(seenBy(FIRST).rhythm()).isEqualTo(rhythm(2, 28, 16));
  }

  @Test
  void lift_fourPairs_isTheirMean_andThreeAreTooFew() {
    pair(1, FIRST, 4, 6, Visibility.PRIVATE);
    pair(2, FIRST, 5, 5, Visibility.PRIVATE);
    pair(3, FIRST, 7, 6, Visibility.PRIVATE);
    assertThat(seenBy(FIRST).lifts()).isEmpty();
    assertThat(codes(seenBy(FIRST))).contains("TOO_FEW_RATINGS");

    pair(28, FIRST, 3, 7, Visibility.PRIVATE);
    // by hand: (2 + 0 - 1 + 4) / 4
    assertThat(seenBy(FIRST).lifts()).isEqualTo(Map.of(FIRST, 1.25));
    assertThat(seenBy(FIRST).reasons())
        .filteredOn(reason -> reason.code().equals("CLOSER_AFTERWARDS"))
        .extracting(Reason::figures)
        .containsExactly(new TreeMap<>(Map.of("lift", "1.25")));
    assertThat(seenBy(FIRST).liftsBefore()).isEmpty();
  }

  @Test
  void lift_oneSideOnly_isNoPair() {
    for (int day = 1; day <= 6; day++) {
      rated(day, FIRST, RatingMoment.AFTER, 9, Visibility.PRIVATE);
    }

    assertThat(seenBy(FIRST).lifts()).isEmpty();
  }

  @Test
  @DisplayName("S-25: ratings that were not shared are in nobody else's report")
  void lift_ofAnother_restsOnWhatIsShared() {
    for (int day = 1; day <= 4; day++) {
      pair(day, SECOND, 2, 3, day == 4 ? Visibility.PRIVATE : Visibility.SHARED);
    }

    assertThat(seenBy(SECOND).lifts()).containsOnlyKeys(SECOND);
    assertThat(seenBy(FIRST).lifts()).isEmpty();
    assertThat(seenBy(FIRST).series().get(SECOND)).hasSize(3);
  }

  @Test
  void series_holdsAPointForEachCheckIn_theLastRatingCounting() {
    rated(-100, FIRST, RatingMoment.BEFORE, 4, Visibility.PRIVATE);
    pair(2, FIRST, 5, 6, Visibility.PRIVATE);
    entries.add(ratedBuilder(2, FIRST, RatingMoment.AFTER, Visibility.PRIVATE)
        .id(EntryId.of("e-again"))
        .at(at(2, 23))
        .closeness(8)
        .build());
    rated(29, FIRST, RatingMoment.AFTER, 1, Visibility.PRIVATE);

    assertThat(seenBy(FIRST).series())
        .isEqualTo(Map.of(
            FIRST,
            List.of(
                new CheckInPoint(day(-100), OptionalInt.of(4), OptionalInt.empty()),
                new CheckInPoint(day(2), OptionalInt.of(5), OptionalInt.of(8)))));
  }

  @ParameterizedTest
  @CsvSource({
    // named before of ten, named now of ten: by hand, the change is a tenth of the difference
    "3, 1, FEWER",
    "2, 1, ABOUT_THE_SAME",
    "1, 3, MORE",
    "1, 2, ABOUT_THE_SAME",
    "10, 8, FEWER",
    "0, 0, ABOUT_THE_SAME"
  })
  void stressors_changeOfOneInFive_isFewerOrMore(int before, int now, StressorTrend trend) {
    for (int i = 0; i < 10; i++) {
      checkIns(-27 + i, 1 + i);
      if (i < before) {
        stressor(-27 + i, FIRST);
      }
      if (i < now) {
        stressor(1 + i, FIRST);
      }
    }

    assertThat(seenBy(FIRST).stressors()).isEqualTo(trend);
  }

  @Test
  void stressors_sevenCheckInsOnOneSide_areTooFew() {
    for (int i = 0; i < 8; i++) {
      checkIns(-27 + i);
      if (i < 7) {
        checkIns(1 + i);
        stressor(1 + i, FIRST);
      }
    }
    assertThat(seenBy(FIRST).stressors()).isEqualTo(StressorTrend.UNKNOWN);

    checkIns(20);
    assertThat(seenBy(FIRST).stressors()).isEqualTo(StressorTrend.MORE);
  }

  @Test
  @DisplayName("S-25: even shared worries of another change nobody's trend but their own")
  void stressors_ofAnother_areNotLookedAt() {
    for (int i = 0; i < 8; i++) {
      checkIns(-27 + i, 1 + i);
      entries.add(StressorNamed.builder()
          .from(stressorOn(1 + i, SECOND))
          .visibility(Visibility.SHARED)
          .build());
    }

    assertThat(seenBy(FIRST).stressors()).isEqualTo(StressorTrend.ABOUT_THE_SAME);
    assertThat(seenBy(SECOND).stressors()).isEqualTo(StressorTrend.MORE);
    assertThat(report(COUPLE, Reader.therapist(), OPEN).stressors())
        .isEqualTo(StressorTrend.UNKNOWN);
  }

  @Test
  void divergence_twoPointsOnFourCommonDays_isApart() {
    int[] first = {8, 7, 9, 8};
    int[] second = {6, 6, 6, 6};
    for (int i = 0; i < 4; i++) {
      assertThat(seenBy(FIRST).divergence()).isEqualTo(Divergence.UNKNOWN);
      rated(3 + 5 * i, FIRST, RatingMoment.AFTER, first[i], Visibility.SHARED);
      rated(3 + 5 * i, SECOND, RatingMoment.AFTER, second[i], Visibility.SHARED);
    }
    // a day that only one of them rated is no common day
    rated(4, FIRST, RatingMoment.AFTER, 0, Visibility.SHARED);

    // by hand: 32/4 - 24/4 = 2
    assertThat(seenBy(FIRST).divergence()).isEqualTo(Divergence.APART);
    assertThat(codes(seenBy(FIRST))).contains("RATINGS_APART");
  }

  @Test
  void divergence_lessThanTwoPoints_isNear() {
    for (int i = 1; i <= 4; i++) {
      rated(i, FIRST, RatingMoment.AFTER, 8, Visibility.SHARED);
      rated(i, SECOND, RatingMoment.AFTER, i == 1 ? 7 : 6, Visibility.SHARED);
    }

    // by hand: 8 - 25/4 = 1.75
    assertThat(seenBy(SECOND).divergence()).isEqualTo(Divergence.NEAR);
  }

  @Test
  @DisplayName(
      "S-26: the reader's own ratings that are not shared do not go into what is set side by side")
  void divergence_privateRatings_areLeftOut_inTheAuthorsOwnReportToo() {
    for (int i = 1; i <= 4; i++) {
      rated(i, FIRST, RatingMoment.AFTER, 9, i == 4 ? Visibility.PRIVATE : Visibility.SHARED);
      rated(i, SECOND, RatingMoment.AFTER, 1, Visibility.SHARED);
    }

    assertThat(seenBy(FIRST).divergence()).isEqualTo(Divergence.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    // by hand with two people: evenness 1 - (m - 0.5)/0.5 = 2 - 2m
    "4, 4, EVEN", // m 0.5, 1
    "7, 3, EVEN", // m 0.7, 0.6 is not below 0.6
    "3, 7, EVEN",
    "8, 3, LEANING", // m 8/11, 0.545
    "8, 0, LEANING", // m 1, 0
    "7, 0, UNKNOWN",
    "4, 3, UNKNOWN"
  })
  void laborBalance_ofTwo_leansAboveSeventyInAHundred(int first, int second, LaborBalance balance) {
    begun(FIRST, first);
    begun(SECOND, second);

    assertThat(seenBy(FIRST).laborBalance()).isEqualTo(balance);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 2, 1",
    "2, 2, 2, 0",
    "7, 10, 2, 0.6",
    "5, 10, 3, 0.75",
    "10, 10, 3, 0",
    "4, 12, 3, 1",
    // by hand: m 0.6, n 3: 1 - (0.6 - 1/3)/(2/3) = 1 - 0.4
    "6, 10, 3, 0.6"
  })
  void evenness_isOneWhereEven_andZeroWhereOneBeganEverything(
      int most, int begun, int people, double evenness) {
    assertThat(Initiative.evenness(most, begun, people)).isEqualTo(evenness, within(1e-12));
  }

  @Test
  void laborBalance_memberWhoNeverBegan_isAmongThePeople() {
    Bond three = Bonds.two(BondKind.FRIENDSHIP).addMember(Bonds.person(3)).build();
    begun(FIRST, 7);
    begun(SECOND, 3);

    // by hand: m 0.7, n 3: 1 - (0.7 - 1/3)/(2/3) = 0.45; of two people it would be even
    assertThat(report(three, Reader.of(FIRST), OPEN).laborBalance())
        .isEqualTo(LaborBalance.LEANING);
  }

  @Test
  void laborBalance_aloneEarlierTwiceOrKeptPrivate_doesNotCount() {
    begun(FIRST, 7);
    entries.add(RitualDone.builder()
        .from(done("e-solo", 3, FIRST))
        .variant(VariantKind.SOLO)
        .build());
    entries.add(done("e-early", 0, FIRST));
    entries.add(RitualDone.builder()
        .from(done("e-mine", 3, FIRST))
        .visibility(Visibility.PRIVATE)
        .build());
    entries.add(RitualDone.builder()
        .from(done("e-twice", 1, FIRST))
        .session(SessionId.of("s-p-1-0"))
        .build());

    assertThat(seenBy(FIRST).laborBalance()).isEqualTo(LaborBalance.UNKNOWN);
  }

  @Test
  @DisplayName(
      "S-23: the balance is the same for all readers, and tells no count, no share and no person")
  void laborBalance_leaning_namesNobodyAndCountsNothing() {
    begun(FIRST, 9);
    begun(SECOND, 1);

    for (Reader reader : List.of(Reader.of(FIRST), Reader.of(SECOND), Reader.therapist())) {
      CheckInReport report = report(COUPLE, reader, OPEN);
      assertThat(report.laborBalance()).isEqualTo(LaborBalance.LEANING);
      assertThat(report.reasons())
          .filteredOn(reason -> reason.code().equals("INITIATIVE_LEANING"))
          .singleElement()
          .satisfies(reason -> {
            assertThat(reason.figures()).isEmpty();
            assertThat(reason.text())
                .contains("hand the initiative over")
                .doesNotContain("p-1", "9");
          });
    }
  }

  @Test
  @DisplayName(
      "S-11: while joint rituals are suspended, what is about all rests, and the reader's own stays")
  void report_suspended_restsWhatIsAboutAll() {
    begun(FIRST, 9);
    for (int i = 1; i <= 4; i++) {
      pair(i, FIRST, 2, 8, Visibility.SHARED);
      pair(i, SECOND, 8, 2, Visibility.SHARED);
    }

    CheckInReport report = report(COUPLE, Reader.of(FIRST), OPEN.withJointRitualsSuspended());

    assertThat(report.divergence()).isEqualTo(Divergence.PAUSED);
    assertThat(report.laborBalance()).isEqualTo(LaborBalance.PAUSED);
    assertThat(codes(report)).endsWith("RESTS_FOR_NOW").doesNotContain("INITIATIVE_LEANING");
    assertThat(report.lifts()).containsEntry(FIRST, 6.0);
  }

  @Test
  void report_onePersonAlone_setsNothingSideBySide() {
    begun(FIRST, 9);

    CheckInReport report = report(Bonds.one(BondKind.PARENT_CHILD).build(), Reader.of(FIRST), OPEN);

    assertThat(report.laborBalance()).isEqualTo(LaborBalance.UNKNOWN);
    assertThat(report.divergence()).isEqualTo(Divergence.UNKNOWN);
    assertThat(codes(report)).endsWith("ONE_PERSON");
  }

  @Test
  @DisplayName("S-27: a report prints its day alone")
  void toString_isTheDay() {
    assertThat(seenBy(FIRST)).hasToString("CheckInReport{2026-12-28}");
  }

  @Test
  void settings_others_moveTheThresholds() {
    begun(FIRST, 2);
    pair(3, FIRST, 1, 2, Visibility.PRIVATE);
    CheckInHistory history = CheckInHistory.with(
        HistorySettings.builder().spanDays(7).leastBegun(2).leastPairs(1).build());

    CheckInReport report =
        history.report(COUPLE, Journal.of(COUPLE, entries).viewFor(Reader.of(FIRST)), OPEN, day(7));

    assertThat(report.rhythm().firstInclusive()).isEqualTo(day(1));
    assertThat(report.rhythmBefore().lastInclusive()).isEqualTo(day(0));
    assertThat(report.lifts()).containsEntry(FIRST, 1.0);
    assertThat(report.laborBalance()).isEqualTo(LaborBalance.LEANING);
  }

  @Test
  void settings_outOfBounds_areRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> HistorySettings.builder().spanDays(0).build())
        .withMessage("spanDays: expected a whole number from 1 to 3660, found 0");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> HistorySettings.builder().stressorChange(Double.NaN).build())
        .withMessage("stressorChange: expected a number above 0, 10 at most, found NaN");
  }

  @Test
  void settings_defaults_areThoseOfTheTable() {
    assertThat(AttuneJson2.write(HistorySettings.defaults()))
        .isEqualTo("{\"spanDays\":28,\"leastPairs\":4,\"leastCheckIns\":8,\"stressorChange\":0.2,"
            + "\"pointsApart\":2.0,\"leastCommonDays\":4,\"leastBegun\":8,\"leaningBelow\":0.6}");
  }

  private CheckInReport seenBy(PersonId reader) {
    return report(COUPLE, Reader.of(reader), OPEN);
  }

  private CheckInReport report(Bond bond, Reader reader, Limit limit) {
    return CheckInHistory.withDefaults()
        .report(bond, Journal.of(bond, entries).viewFor(reader), limit, TODAY);
  }

  private static List<String> codes(CheckInReport report) {
    return report.reasons().stream().map(Reason::code).toList();
  }

  private static Rhythm rhythm(int with, int counted, int gap) {
    return new Rhythm(TODAY.minusDays(27), TODAY, with, counted, gap);
  }

  /** The day with a number: 1 to 28 for the span up to today, -27 to 0 for the one before. */
  private static LocalDate day(int number) {
    return TODAY.plusDays(number - 28L);
  }

  private static Instant at(int day, int hour) {
    return day(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private void checkIns(int... days) {
    for (int day : days) {
      entries.add(RitualDone.builder()
          .from(done("e-c" + entries.size(), day, FIRST))
          .ritual(CheckInSession.RITUAL)
          .participants(Set.of(FIRST, SECOND))
          .session(session(day))
          .build());
    }
  }

  private void begun(PersonId initiator, int times) {
    for (int i = 0; i < times; i++) {
      entries.add(RitualDone.builder()
          .from(done("e-" + initiator + "-" + i, 1 + i, initiator))
          .session(SessionId.of("s-" + initiator + "-" + i))
          .build());
    }
  }

  private static RitualDone done(String id, int day, PersonId initiator) {
    return RitualDone.builder()
        .id(EntryId.of(id))
        .at(at(day, 20))
        .zone(ZoneOffset.UTC)
        .author(initiator)
        .ritual(RitualId.of("small-thanks"))
        .initiator(initiator)
        .addParticipants(initiator)
        .build();
  }

  private void pair(int day, PersonId person, int before, int after, Visibility visibility) {
    rated(day, person, RatingMoment.BEFORE, before, visibility);
    rated(day, person, RatingMoment.AFTER, after, visibility);
  }

  private void rated(
      int day, PersonId person, RatingMoment moment, int closeness, Visibility visibility) {
    entries.add(
        ratedBuilder(day, person, moment, visibility).closeness(closeness).build());
  }

  private static Rated.Builder ratedBuilder(
      int day, PersonId person, RatingMoment moment, Visibility visibility) {
    return Rated.builder()
        .id(EntryId.of("e-" + moment.code() + day + person))
        .at(at(day, moment == RatingMoment.BEFORE ? 19 : 21))
        .zone(ZoneOffset.UTC)
        .author(person)
        .visibility(visibility)
        .session(session(day))
        .ritual(CheckInSession.RITUAL)
        .moment(moment);
  }

  private void stressor(int day, PersonId person) {
    entries.add(stressorOn(day, person));
  }

  private static StressorNamed stressorOn(int day, PersonId person) {
    return StressorNamed.builder()
        .id(EntryId.of("e-stressor" + day))
        .at(at(day, 20))
        .zone(ZoneOffset.UTC)
        .author(person)
        .session(session(day))
        .build();
  }

  private static SessionId session(int day) {
    return SessionId.of("s-" + day);
  }

  private void pause(String id, int day, boolean inForce) {
    entries.add(PauseStated.builder()
        .id(EntryId.of(id))
        .at(at(day, 12))
        .zone(ZoneOffset.UTC)
        .author(FIRST)
        .inForce(inForce)
        .build());
  }

  private void adoptPlanWithCheckInOn(int checkIn) {
    Plan.Builder plan = Plan.builder().bond(COUPLE.id()).startsOn(day(1)).endsOn(day(Plan.DAYS));
    for (int number = 1; number <= Plan.DAYS; number++) {
      PlanDay.Builder planDay = PlanDay.builder()
          .day(number)
          .date(day(number))
          .week(Math.min(4, (number + 6) / 7))
          .rest(number != checkIn);
      if (number == checkIn) {
        planDay.addActivity(Activity.builder()
            .id("d08-five-minute-check-in")
            .what(CheckInSession.RITUAL)
            .type(ActivityType.RITUAL)
            .minutes(5)
            .initiator(FIRST)
            .addReason(Reason.of(CheckInReason.INITIATIVE_EVEN))
            .build());
      }
      plan.addDay(planDay.build());
    }
    entries.add(PlanAdopted.builder()
        .id(EntryId.of("e-plan"))
        .at(at(1, 8))
        .zone(ZoneOffset.UTC)
        .author(FIRST)
        .plan(plan.build())
        .build());
  }

  private void report(String id, PersonId author, Outcome outcome) {
    entries.add(ActivityReported.builder()
        .id(EntryId.of(id))
        .at(at(9, 8))
        .zone(ZoneOffset.UTC)
        .author(author)
        .plan(EntryId.of("e-plan"))
        .activity(Code.of("d08-five-minute-check-in"))
        .outcome(outcome)
        .build());
  }
}
