package dev.attune.examples.plan;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.limit.Limit;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.ActivityType;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Cadence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.selection.LeftOut;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A plan made by hand, with one of everything that a plan can hold, and the few rituals it is made of. */
final class SamplePlan {
  static final RitualCatalog RITUALS = RitualCatalog.of(List.of(
      ritual("small-thanks", "Thanks for something small", Cadence.DAILY)
          .step("Thank the other for <one> thing & mean it.")
          .build(),
      ritual("five-minute-check-in", "Five-minute check-in", Cadence.WEEKLY)
          .minutes(5)
          .step("Each names one feeling.")
          .step("Each names one thanks.")
          .optionalStep(Theme.TOUCH, "If you both like, close with a hug.")
          .variant(VariantKind.SOLO, "Name one feeling for yourself.")
          .build(),
      ritual("gentle-touch", "A gentle touch", Cadence.DAILY)
          .step("Hold hands.")
          .build()));

  static final LocalDate START = LocalDate.of(2026, 12, 1);

  /** Days that hold nothing. */
  static final List<LocalDate> UNAVAILABLE =
      List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));

  private SamplePlan() {}

  static PlanRequest request(String firstLabel, String secondLabel) {
    return PlanRequest.builder()
        .bond(Bond.builder()
            .id(BondId.of("b-1"))
            .kind(BondKind.FRIENDSHIP)
            .addMember(Person.of("p-1", firstLabel))
            .addMember(Person.of("p-2", secondLabel))
            .zone(ZoneId.of("Pacific/Auckland"))
            .build())
        .limit(Limit.whenNothingIsKnown())
        .startsOn(START)
        .minutesPerDay(15)
        .unavailable(UNAVAILABLE)
        .build();
  }

  static PlanRequest requestOfOne() {
    return PlanRequest.builder()
        .from(request("Ana", "Ben"))
        .bond(Bond.builder()
            .id(BondId.of("b-2"))
            .kind(BondKind.SELF)
            .addMember(Person.of("p-1", "Robin"))
            .build())
        .build();
  }

  /** The habit on every available day, a task on day 1, check-ins on days 8 and 10 and one each does alone on day 12. */
  static Plan plan() {
    return plan(Optional.of("small-thanks"));
  }

  /** The same without a habit. */
  static Plan withoutHabit() {
    return plan(Optional.empty());
  }

  private static Plan plan(Optional<String> habit) {
    List<PlanDay> days = new ArrayList<>();
    for (int day = 1; day <= Plan.DAYS; day++) {
      LocalDate date = START.plusDays(day - 1L);
      List<Activity> activities = new ArrayList<>();
      if (!UNAVAILABLE.contains(date)) {
        if (habit.isPresent()) {
          activities.add(activity(day, habit.get(), day == 2 ? 3 : 1, "A habit carries the month.")
              .build());
        }
        if (day == 1) {
          activities.add(activity(day, "take-stock", 10, "It helps to know where you stand.")
              .type(ActivityType.TASK)
              .build());
        }
        if (day == 8 || day == 10 || day == 12) {
          activities.add(activity(day, "five-minute-check-in", 5, "Three a week show what it does.")
              .variant(day == 12 ? Optional.of(VariantKind.SOLO) : Optional.empty())
              .build());
        }
      }
      boolean rest = activities.size() <= (habit.isPresent() ? 1 : 0);
      days.add(PlanDay.builder()
          .day(day)
          .date(date)
          .week(day <= 7 ? 1 : day <= 14 ? 2 : day <= 21 ? 3 : 4)
          .rest(rest)
          .activities(activities)
          .build());
    }
    List<LeftOut> leftOut = new ArrayList<>();
    if (habit.isEmpty()) {
      leftOut.add(leftOut("micro-habit", "There is none just now."));
    }
    leftOut.add(leftOut("begin-recurring-conflict", "It does not fit just now."));
    leftOut.add(leftOut("gentle-touch", "It does not fit just now."));
    return Plan.builder()
        .bond(BondId.of("b-1"))
        .startsOn(START)
        .endsOn(START.plusDays(29))
        .microHabit(habit.map(RitualId::of))
        .days(days)
        .leftOut(leftOut)
        .build();
  }

  private static Activity.Builder activity(int day, String what, int minutes, String why) {
    return Activity.builder()
        .id(String.format(Locale.ROOT, "d%02d-%s", day, what))
        .what(RitualId.of(what))
        .type(ActivityType.RITUAL)
        .minutes(minutes)
        .initiator(PersonId.of(day % 2 == 1 ? "p-1" : "p-2"))
        .addReason(reason("WHY", why));
  }

  private static LeftOut leftOut(String what, String why) {
    return new LeftOut(RitualId.of(what), List.of(reason("NOT_FITTING_NOW", why)));
  }

  private static Reason reason(String code, String text) {
    return Reason.builder().code(code).text(text).putFigure("figure", "17").build();
  }

  private static Ritual.Builder ritual(String id, String name, Cadence cadence) {
    return Ritual.of(id, name)
        .purpose("For a test.")
        .minutes(1)
        .cadence(cadence)
        .kinds(Set.of(BondKind.ROMANTIC, BondKind.FRIENDSHIP))
        .needs(Set.of(Need.APPRECIATION))
        .depth(Depth.NONE)
        .evidence(
            Evidence.noneFound(Directness.DIRECT).summary("None; for a test.").build());
  }
}
