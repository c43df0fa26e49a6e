package dev.attune.core.plan;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.SELF;
import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.safety.SafetyState.NOT_ASKED;
import static dev.attune.core.safety.SafetyState.NO_CONCERN_REPORTED;
import static dev.attune.core.safety.SafetyState.SEEK_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.Stage;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.limit.Boundary;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.SafetyState;
import dev.attune.core.selection.LeftOut;
import dev.attune.core.selection.NeedsProfile;
import dev.attune.core.selection.Practice;
import dev.attune.core.selection.SelectionReason;
import dev.attune.core.selection.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values marked 'by hand' are the cases worked in the domain specification, section 9. */
class ThirtyDayPlannerTest {
  private static final LocalDate START = LocalDate.parse("2026-12-01");
  private static final ThirtyDayPlanner PLANNER = ThirtyDayPlanner.using(TableCatalog.rituals());

  private static PlanRequest.Builder request(Bond bond, int minutes, SafetyState... states) {
    Map<PersonId, SafetyState> safety = IntStream.range(0, states.length)
        .boxed()
        .collect(Collectors.toMap(i -> bond.members().get(i).id(), i -> states[i]));
    return PlanRequest.builder()
        .bond(bond)
        .limit(Limit.of(bond, List.of(), safety))
        .startsOn(START)
        .minutesPerDay(minutes);
  }

  private static PlanRequest.Builder couple(int minutes) {
    return request(Bonds.couple(), minutes, NO_CONCERN_REPORTED, NO_CONCERN_REPORTED);
  }

  private static Stream<Activity> activities(Plan plan) {
    return plan.days().stream().flatMap(day -> day.activities().stream());
  }

  private static List<String> idsIn(Plan plan, String what) {
    return activities(plan)
        .filter(a -> a.what().value().equals(what))
        .map(Activity::id)
        .toList();
  }

  private static Activity only(Plan plan, String what) {
    List<Activity> found =
        activities(plan).filter(a -> a.what().value().equals(what)).toList();
    assertThat(found).as(what).hasSize(1);
    return found.get(0);
  }

  private static Optional<LeftOut> leftOut(Plan plan, String what) {
    return plan.leftOut().stream()
        .filter(row -> row.what().value().equals(what))
        .findFirst();
  }

  private static String why(Plan plan, String what) {
    return leftOut(plan, what)
        .map(row -> row.reasons().get(0).code() + " " + row.reasons().get(0).figures())
        .orElse("not left out");
  }

  @Test
  void plan_ordinaryCouple_holdsTheFourWeeks() {
    Plan plan = PLANNER.plan(couple(20).build());
    assertThat(plan.endsOn()).isEqualTo("2026-12-30");
    assertThat(only(plan, "take-stock").id()).isEqualTo("d01-take-stock");
    assertThat(idsIn(plan, "five-minute-check-in"))
        .containsExactly(
            "d08-five-minute-check-in", "d10-five-minute-check-in", "d12-five-minute-check-in");
    assertThat(
            Stream.of(Task.values()).map(task -> only(plan, task.id().value()).what()))
        .containsExactlyElementsOf(Stream.of(Task.values()).map(Task::id).toList());
    assertThat(only(plan, "take-stock").minutes()).isEqualTo(10);
    assertThat(only(plan, "begin-recurring-conflict").minutes()).isEqualTo(18);
  }

  @Test
  void plan_allSaidYes_choosesTheFirstByIdAmongSmallFreeHabits() {
    // By hand, section 10: the weight of a need with one yes is 1/3, of repair with three 1/5
    assertThat(PLANNER.plan(couple(15).needs(allYesBut()).build()).microHabit())
        .contains(RitualId.of("celebrate-micro-wins"));
  }

  @Test
  void plan_oneNoToAppreciation_choosesTheCompliment() {
    // By hand, section 10: one no gives appreciation 2/3
    assertThat(
            PLANNER.plan(couple(15).needs(allYesBut(Need.APPRECIATION)).build()).microHabit())
        .contains(RitualId.of("morning-compliment"));
  }

  @Test
  @DisplayName("Repetition puts a habit first that they never had, and says so")
  void plan_repetition_choosesAHabitThatIsNew() {
    // By hand, section 10: due again 0.15 × 1 against never done 0.15 × 0.8, and with the signal
    // 0.15 × ½ against 0.15 × 1
    RitualId known = RitualId.of("celebrate-micro-wins");
    PlanRequest.Builder request = couple(15)
        .needs(allYesBut())
        .addPractised(new Practice(known, START.minusDays(10), List.of()));
    Plan usual = PLANNER.plan(request.build());
    Plan fresh = PLANNER.plan(request.addSignal(Signal.REPETITION).build());

    assertThat(usual.microHabit()).contains(known);
    assertThat(fresh.microHabit()).isPresent().get().isNotEqualTo(known);
    assertThat(activities(fresh).filter(a -> fresh.microHabit().equals(Optional.of(a.what()))))
        .allSatisfy(
            habit -> assertThat(habit.reasons()).extracting(Reason::code).contains("NEW_TO_YOU"));
  }

  @Test
  @DisplayName("Where people take part less, further rituals are those of five minutes or less")
  void plan_fallingParticipation_choosesSmallerRituals() {
    PlanRequest.Builder friends =
        request(Bonds.two(FRIENDSHIP).build(), 30, NO_CONCERN_REPORTED, NO_CONCERN_REPORTED);

    assertThat(furtherRituals(PLANNER.plan(friends.build()))).anyMatch(a -> a.minutes() > 5);
    assertThat(furtherRituals(
            PLANNER.plan(friends.addSignal(Signal.FALLING_PARTICIPATION).build())))
        .isNotEmpty()
        .allMatch(a -> a.minutes() <= 5);
  }

  private static Stream<Activity> furtherRituals(Plan plan) {
    return activities(plan).filter(a -> a.reasons().get(0).code().equals("FURTHER_RITUAL"));
  }

  @Test
  void request_sameRitualTwice_isRefused() {
    Practice practice = new Practice(RitualId.of("small-thanks"), START, List.of());
    assertThatThrownBy(() -> couple(15).addPractised(practice, practice).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("practised: expected each ritual at most once, found 2 rows");
  }

  private static NeedsProfile allYesBut(Need... saidNo) {
    NeedsProfile.Builder needs = NeedsProfile.builder();
    for (Need need : Need.values()) {
      boolean no = List.of(saidNo).contains(need);
      needs.putWeight(
          need,
          no ? NeedsProfile.weightOf(0, 1) : NeedsProfile.weightOf(need == Need.REPAIR ? 3 : 1, 0));
    }
    return needs.build();
  }

  @Test
  void plan_fiveMinutesADay_isWorkedByHand() {
    Plan plan = PLANNER.plan(couple(5).build());
    assertThat(activities(plan).filter(a -> a.what().equals(plan.microHabit().orElseThrow())))
        .hasSize(30)
        .allMatch(a -> a.minutes() == 1);
    assertThat(idsIn(plan, "five-minute-check-in")).hasSize(3);
    assertThat(only(plan, "boundaries-and-safety-talk").variant()).contains(VariantKind.SOLO);
    assertThat(why(plan, "begin-recurring-conflict"))
        .isEqualTo("TOO_LITTLE_TIME {available=5, needed=11}");
    assertThat(only(plan, "take-stock").minutes()).isEqualTo(4);
  }

  @Test
  void plan_longHabitAskedFor_crowdsOutAsByHand() {
    Plan plan =
        PLANNER.plan(couple(20).microHabit(RitualId.of("unplugged-dinner")).build());
    assertThat(plan.microHabit()).contains(RitualId.of("unplugged-dinner"));
    assertThat(only(plan, "boundaries-and-safety-talk").variant()).contains(VariantKind.SOLO);
    assertThat(why(plan, "begin-recurring-conflict"))
        .isEqualTo("TOO_LITTLE_TIME {available=20, needed=25}");
    assertThat(idsIn(plan, "five-minute-check-in")).hasSize(3);
  }

  @Test
  void plan_oneAvailableDayAWeek_sharesItAsByHand() {
    List<LocalDate> unavailable = IntStream.range(0, 30)
        .filter(day -> day != 0 && day != 7 && day != 14 && day != 21)
        .mapToObj(START::plusDays)
        .toList();
    Plan plan = PLANNER.plan(couple(20)
        .addAllUnavailable(unavailable)
        .microHabit(RitualId.of("small-thanks"))
        .build());
    // 1 + 4 + 4 + 4 + 3 = 16; the 4 that are left lengthen the first task
    assertThat(plan.day(22).activities().stream().map(a -> a.what() + " " + a.minutes()))
        .containsExactly(
            "small-thanks 1",
            "celebrate-wins 8",
            "revisit-checklist 4",
            "share-growth 4",
            "choose-next-ritual 3");
    assertThat(why(plan, "five-minute-check-in")).isEqualTo("TOO_FEW_DAYS {available=1, needed=3}");
  }

  @Test
  void plan_twoAvailableDaysInWeekTwo_holdTwoCheckInsAsByHand() {
    List<LocalDate> unavailable =
        IntStream.of(8, 9, 10, 11, 12).mapToObj(START::plusDays).toList();
    Plan plan = PLANNER.plan(couple(20).addAllUnavailable(unavailable).build());
    assertThat(idsIn(plan, "five-minute-check-in"))
        .containsExactly("d08-five-minute-check-in", "d14-five-minute-check-in");
    assertThat(why(plan, "five-minute-check-in")).isEqualTo("TOO_FEW_DAYS {available=2, needed=3}");
    assertThat(plan.days().subList(8, 13))
        .allMatch(day -> day.rest() && day.activities().isEmpty());
  }

  @Test
  @DisplayName("S-04 nobody asked yet: nothing gated, the boundaries task alone, no conflict work")
  void plan_nobodyAskedYet_holdsNothingGated() {
    Plan plan =
        PLANNER.plan(request(Bonds.couple(), 60, NOT_ASKED, NO_CONCERN_REPORTED).build());
    assertThat(why(plan, "begin-recurring-conflict")).isEqualTo("NOT_FITTING_NOW {}");
    assertThat(only(plan, "boundaries-and-safety-talk").variant()).contains(VariantKind.SOLO);
    assertThat(why(plan, "gentle-touch")).isEqualTo("NOT_FITTING_NOW {}");
    assertThat(idsIn(plan, "five-minute-check-in")).hasSize(3);
    assertThat(only(plan, "take-stock").variant()).isEmpty();
  }

  @Test
  @DisplayName("S-05 S-10 one person seeks support: only what each does alone, for all")
  void plan_oneSeeksSupport_holdsSoloFormsOnly() {
    Plan plan = PLANNER.plan(
        request(Bonds.couple(), 30, SEEK_SUPPORT, NO_CONCERN_REPORTED).build());
    assertThat(plan.microHabit()).contains(RitualId.of("celebrate-micro-wins"));
    assertThat(activities(plan)).allMatch(a -> a.variant().equals(Optional.of(VariantKind.SOLO)));
    assertThat(why(plan, "begin-recurring-conflict")).isEqualTo("NOT_FITTING_NOW {}");
  }

  @Test
  @DisplayName("S-06 a suspension for safety gives the very plan of a private pause, whoever it is")
  void plan_suspension_doesNotTellItsCause() {
    Bond bond = Bonds.couple();
    Plan safety =
        PLANNER.plan(request(bond, 30, SEEK_SUPPORT, NO_CONCERN_REPORTED).build());
    Plan otherPerson = PLANNER.plan(request(bond, 30, NOT_ASKED, SEEK_SUPPORT).build());
    Limit paused = Limit.of(
            bond, List.of(), Map.of(FIRST, NO_CONCERN_REPORTED, SECOND, NO_CONCERN_REPORTED))
        .withJointRitualsSuspended();
    Plan pause = PLANNER.plan(request(bond, 30).limit(paused).build());
    assertThat(safety).isEqualTo(otherPerson).isEqualTo(pause);
  }

  @Test
  void plan_wishThatABoundaryExcludes_isLeftOutAndAnotherHabitChosen() {
    Bond bond = Bonds.couple();
    Limit limit = Limit.of(
        bond,
        List.of(new Boundary(SECOND, Exclusion.of(Theme.TOUCH))),
        Map.of(FIRST, NO_CONCERN_REPORTED, SECOND, NO_CONCERN_REPORTED));
    Plan wished = PLANNER.plan(
        couple(15).limit(limit).microHabit(RitualId.of("gentle-touch")).build());
    Plan own = PLANNER.plan(couple(15).limit(limit).build());
    assertThat(wished.leftOut().get(0).what()).isEqualTo(RitualId.of("gentle-touch"));
    assertThat(wished.microHabit()).isEqualTo(own.microHabit());
    assertThat(wished.days()).isEqualTo(own.days());
    assertThat(wished.leftOut().stream().map(LeftOut::what)).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // short and daily, which is not enough for couples
    "how-can-i-support-you, true",
    // daily and too long
    "device-free-zone, false",
    // short, and not daily
    "reflect-weekly, false",
    // short and daily, and in the plan by itself
    "five-minute-check-in, false"
  })
  void plan_habitOfFriends_isWhatIsShortAndDaily(String wish, boolean granted) {
    RitualId id = RitualId.of(wish);
    Bond friends = Bonds.two(FRIENDSHIP).build();
    ThirtyDayPlanner planner =
        ThirtyDayPlanner.using(RitualCatalog.of(TableCatalog.rituals().rituals().stream()
            .map(ritual -> Ritual.builder().from(ritual).microHabit(false).build())
            .toList()));
    Plan plan = planner.plan(request(friends, 30, NO_CONCERN_REPORTED, NO_CONCERN_REPORTED)
        .microHabit(id)
        .build());
    assertThat(plan.microHabit().equals(Optional.of(id))).isEqualTo(granted);
    if (!granted) {
      assertThat(plan.leftOut().get(0))
          .isEqualTo(LeftOutRows.of(id, Reason.of(SelectionReason.NOT_FOR_THIS_BOND)));
    }
    assertThat(planner.plan(couple(30).microHabit(id).build()).microHabit())
        .isNotEqualTo(Optional.of(id));
  }

  @Test
  void plan_everyHabitExcluded_hasNoneAndSaysSoFirst() {
    Bond bond = Bonds.couple();
    List<Boundary> boundaries = TableCatalog.rituals().rituals().stream()
        .filter(ritual -> ritual.microHabit())
        .map(ritual -> new Boundary(FIRST, Exclusion.of(ritual.id())))
        .toList();
    Plan plan = PLANNER.plan(couple(15)
        .limit(Limit.of(
            bond, boundaries, Map.of(FIRST, NO_CONCERN_REPORTED, SECOND, NO_CONCERN_REPORTED)))
        .build());
    assertThat(plan.microHabit()).isEmpty();
    assertThat(plan.leftOut().get(0).what()).isEqualTo(RitualId.of("micro-habit"));
    assertThat(plan.leftOut().get(0).reasons().get(0).code()).isEqualTo("NOT_FITTING_NOW");
    assertThat(plan.day(3).rest()).isTrue();
  }

  @Test
  void plan_depthZeroBoundary_makesTheCheckInsSolo() {
    Bond bond = Bonds.couple();
    Limit limit = Limit.of(
        bond,
        List.of(new Boundary(FIRST, Exclusion.deeperThan(dev.attune.core.ritual.Depth.NONE))),
        Map.of(FIRST, NO_CONCERN_REPORTED, SECOND, NO_CONCERN_REPORTED));
    Plan plan = PLANNER.plan(couple(30).limit(limit).build());
    assertThat(activities(plan).filter(a -> a.what().value().equals("five-minute-check-in")))
        .hasSize(3)
        .allMatch(a -> a.variant().equals(Optional.of(VariantKind.SOLO)));
    assertThat(why(plan, "begin-recurring-conflict")).isEqualTo("NOT_FITTING_NOW {}");
  }

  @Test
  void plan_busyParents_meetTheirStagesOwnRitualInWeeksThreeAndFour() {
    Plan plan = PLANNER.plan(request(
            Bonds.couple(Stage.BUSY_PARENTS).build(), 15, NO_CONCERN_REPORTED, NO_CONCERN_REPORTED)
        .build());
    assertThat(activities(plan).filter(a -> a.what().value().equals("daily-checkpoint")))
        .hasSize(2)
        .allMatch(a -> a.reasons().get(0).code().equals("OWN_OF_STAGE"));
  }

  @Test
  void plan_longTermCouple_isNotLedDeeperThanWhereEveryoneBegins() {
    Plan plan = PLANNER.plan(couple(120).build());
    assertThat(why(plan, "relationship-audit")).isEqualTo("NOT_FITTING_NOW {}");
    Plan short15 = PLANNER.plan(couple(15).build());
    assertThat(why(short15, "relationship-audit")).startsWith("TOO_LITTLE_TIME");
  }

  @Test
  void plan_deeperLimit_bringsTheAuditOnceAndDaysAfterTheConflictTask() {
    Limit limit = Limit.builder()
        .from(couple(120).build().limit())
        .greatestDepth(Depth.PERSONAL)
        .build();
    Plan plan = PLANNER.plan(couple(120).limit(limit).build());
    LocalDate conflict = dayOf(plan, "begin-recurring-conflict");
    LocalDate audit = dayOf(plan, "relationship-audit");
    assertThat(audit).isAfterOrEqualTo(conflict.plusDays(3));
    assertThat(idsIn(plan, "relationship-audit")).hasSize(1);
  }

  private static LocalDate dayOf(Plan plan, String what) {
    return plan.days().stream()
        .filter(day -> day.activities().stream().anyMatch(a -> a.what().value().equals(what)))
        .findFirst()
        .orElseThrow()
        .date();
  }

  private static List<Integer> deepDays(Limit limit) {
    Plan plan = PLANNER.plan(couple(120).limit(limit).build());
    return Stream.of("begin-recurring-conflict", "relationship-audit")
        .flatMap(what -> idsIn(plan, what).stream())
        .map(id -> Integer.parseInt(id.substring(1, 3)))
        .toList();
  }

  private static Limit.Builder personal() {
    return Limit.builder()
        .from(couple(120).build().limit())
        .greatestDepth(Depth.PERSONAL)
        .daysBetweenDeepSessions(1);
  }

  @Test
  @DisplayName(
      "Deep sessions stand as many days apart as the limit says, and no day more than that")
  void plan_daysBetweenDeepSessions_areKept() {
    List<Integer> days = deepDays(personal().build());
    assertThat(days).hasSize(2).isSorted();
    int apart = days.get(1) - days.get(0);
    assertThat(deepDays(personal().daysBetweenDeepSessions(apart).build())).isEqualTo(days);
    List<Integer> further =
        deepDays(personal().daysBetweenDeepSessions(apart + 1).build());
    assertThat(further).isNotEqualTo(days).startsWith(days.get(0));
    assertThat(further.stream().skip(1)).allMatch(day -> day - days.get(0) > apart);
  }

  @Test
  @DisplayName("No deep session stands before the day on which the next one is due")
  void plan_nextDeepSessionDue_isWaitedFor() {
    int first = deepDays(personal().build()).get(0);
    LocalDate due = START.plusDays(first - 1L);
    assertThat(deepDays(personal().nextDeepSessionOn(due).build())).startsWith(first);
    assertThat(deepDays(personal().nextDeepSessionOn(due.plusDays(1)).build()))
        .isNotEmpty()
        .allMatch(day -> day > first);
    assertThat(deepDays(personal().nextDeepSessionOn(START.plusDays(30)).build()))
        .isEmpty();
  }

  @Test
  void plan_friends_meetTheBestRankedWeeklyRitual() {
    Plan plan = PLANNER.plan(
        request(Bonds.two(FRIENDSHIP).build(), 30, NO_CONCERN_REPORTED, NO_CONCERN_REPORTED)
            .build());
    assertThat(furtherRituals(plan)).hasSize(2);
  }

  @Test
  void plan_onePerson_doesEverythingAloneAndStartsEverything() {
    for (var kind : List.of(SELF, PARENT_CHILD)) {
      Plan plan =
          PLANNER.plan(request(Bonds.one(kind).build(), 30, NO_CONCERN_REPORTED).build());
      assertThat(activities(plan)).allMatch(a -> a.initiator().equals(FIRST));
      assertThat(activities(plan)
              .filter(a ->
                  a.type() == ActivityType.TASK || a.what().value().equals("five-minute-check-in")))
          .allMatch(a -> a.variant().equals(Optional.of(VariantKind.SOLO)));
      assertThat(why(plan, "begin-recurring-conflict")).isEqualTo("NOT_FOR_THIS_BOND {}");
    }
  }

  @Test
  void plan_sameRequest_isTheSameWhateverTheDefaultLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Plan here = PLANNER.plan(couple(15).build());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Plan there =
          ThirtyDayPlanner.using(TableCatalog.rituals()).plan(couple(15).build());
      assertThat(there).isEqualTo(here).hasToString(here.toString());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void plan_wrongInput_isRefusedNamingTheField() {
    assertThatThrownBy(() -> couple(4).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("minutesPerDay: expected a whole number from 5 to 120, found 4");
    assertThatThrownBy(
            () -> PLANNER.plan(couple(15).microHabit(RitualId.of("smal-thanks")).build()))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(
            "ritual: expected a known name, nearest is 'small-thanks', found 'smal-thanks'");
  }
}
