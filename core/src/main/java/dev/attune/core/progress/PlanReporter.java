package dev.attune.core.progress;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatedSitting;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.View;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.ActivityState;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanProgress;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.selection.RitualSelector;
import dev.attune.core.selection.SelectionRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells how a plan went, from what one reader may see, or what everyone may see.
 *
 * <p>What became of an activity is what people reported of it, and done where its ritual was recorded on its day, in whatever form.
 * Reports on an earlier version of the plan count, as the same id is the same thing on the same day; those on a plan that the
 * reader may not see do not. Days are those of the bond, and what is later than the instant is left aside.
 *
 * <p>For results that are shown to all, and for making a plan anew, take the view of
 * {@link dev.attune.core.journal.Reader#everyone() everyone}: a view of one person's may hold what the others were not given.
 *
 * <p>While joint rituals are suspended, for whatever cause, what is told of all together rests, and of activities each reader meets
 * only their own word; their lift and answers stay theirs, and what is proposed can be done alone. The numbers in
 * {@link ProgressSettings} are project conventions. Immutable, thread-safe and reusable.
 *
 * @since 1.0
 */
public final class PlanReporter {
  private final RitualSelector selector;
  private final PracticeHistory practices;
  private final ProgressSettings settings;

  private PlanReporter(RitualCatalog catalog, ProgressSettings settings) {
    this.selector = RitualSelector.using(catalog);
    this.practices = PracticeHistory.using(catalog, settings);
    this.settings = settings;
  }

  /**
   * A reporter that proposes from a catalog, with {@link ProgressSettings#defaults()}.
   *
   * @param catalog the rituals to propose from
   * @return the reporter
   */
  public static PlanReporter using(RitualCatalog catalog) {
    return using(catalog, ProgressSettings.defaults());
  }

  /**
   * A reporter that proposes from a catalog.
   *
   * @param catalog the rituals to propose from
   * @param settings from when on it says something
   * @return the reporter
   */
  public static PlanReporter using(RitualCatalog catalog, ProgressSettings settings) {
    return new PlanReporter(catalog, settings);
  }

  /**
   * What became of the activities of a plan.
   *
   * @param plan the plan, in any of its versions
   * @param view what the reader may see
   * @param bond the bond of the plan
   * @param at the instant up to which it is looked at
   * @return the progress, the same for the same plan, view and instant
   * @throws dev.attune.core.error.InvalidValueException where the plan is another bond's
   */
  public PlanProgress progress(Plan plan, View view, Bond bond, Instant at) {
    requireBond(plan, bond);
    return progress(plan, new Past(view, bond, at), entry -> true);
  }

  /**
   * How a plan went, and what might come next.
   *
   * @param request what the month to come is proposed for: the bond of the plan, its needs, limit and signals as they are now, and
   *     the minutes there are; the rest of it does not enter
   * @param plan the plan, in the version that was last adopted
   * @param view what the reader may see
   * @param at the instant up to which it is looked at
   * @return the report, the same for the same request, plan, view and instant
   * @throws dev.attune.core.error.InvalidValueException where the plan is another bond's
   */
  public PlanReport report(PlanRequest request, Plan plan, View view, Instant at) {
    requireBond(plan, request.bond());
    Past past = new Past(view, request.bond(), at);
    boolean paused = request.limit().jointRituals() == JointRituals.SUSPENDED
        && !request.bond().hasOneMember();
    PlanReport told = PlanReport.builder()
        .startsOn(plan.startsOn())
        .on(past.today())
        .paused(paused)
        .states(paused ? ownStates(plan, past) : states(plan, past, entry -> true))
        .lifts(lifts(plan, past))
        .answers(PlanAnswers.compared(plan, past, settings.answeredAgainFromDay()))
        .proposals(proposals(request, plan, past))
        .build();
    return PlanReport.builder().from(told).reasons(reasons(told, view)).build();
  }

  private static PlanProgress progress(Plan plan, Past past, Predicate<Entry> counts) {
    PlanProgress progress = PlanProgress.unknown();
    for (Past.Report report : past.reports().toList()) {
      if (counts.test(report.entry()) && report.plan().startsOn().equals(plan.startsOn())) {
        progress = progress.with(report.activity(), report.state());
      }
    }
    for (RitualDone done : past.entries(RitualDone.class).filter(counts).toList()) {
      for (Activity activity : planned(plan, past.dayOf(done))) {
        if (activity.what().equals(done.ritual())) {
          progress = progress.with(activity.id(), ActivityState.DONE);
        }
      }
    }
    return past.entries()
        .filter(counts)
        .max(Comparator.comparing(Entry::at))
        .map(past::dayOf)
        .map(progress::withRecordOn)
        .orElse(progress);
  }

  private static List<Activity> planned(Plan plan, LocalDate date) {
    return plan.days().stream()
        .filter(day -> day.date().equals(date))
        .flatMap(day -> day.activities().stream())
        .toList();
  }

  private static SortedMap<String, ActivityState> states(
      Plan plan, Past past, Predicate<Entry> counts) {
    PlanProgress progress = progress(plan, past, counts);
    SortedMap<String, ActivityState> states = new TreeMap<>();
    plan.days().stream()
        .filter(day -> !day.date().isAfter(past.today()))
        .flatMap(day -> day.activities().stream())
        .forEach(activity -> states.put(activity.id(), progress.state(activity.id())));
    return states;
  }

  private static SortedMap<String, ActivityState> ownStates(Plan plan, Past past) {
    SortedMap<String, ActivityState> states = states(plan, past, past::isReadersOwn);
    states.values().removeIf(ActivityState.UNKNOWN::equals);
    return states;
  }

  private SortedMap<PersonId, Double> lifts(Plan plan, Past past) {
    SortedMap<PersonId, Double> lifts = new TreeMap<>();
    RatedSitting.among(past.entries(Rated.class).toList()).stream()
        .filter(sitting -> {
          LocalDate day = past.dayOf(sitting.after());
          return !day.isBefore(plan.startsOn()) && !day.isAfter(plan.endsOn());
        })
        .collect(Collectors.groupingBy(
            sitting -> sitting.after().author(), Collectors.summarizingInt(RatedSitting::lift)))
        .forEach((person, summary) -> {
          if (summary.getCount() >= settings.leastPairs()) {
            lifts.put(person, summary.getAverage());
          }
        });
    return lifts;
  }

  /** The month to come begins after the plan: what was done on its last day may well be due again then. */
  private List<ProposedRitual> proposals(PlanRequest request, Plan plan, Past past) {
    LocalDate after = plan.endsOn().plusDays(1);
    SelectionRequest selection = SelectionRequest.builder()
        .bond(request.bond())
        .on(after.isAfter(past.today()) ? after : past.today())
        .needs(request.needs())
        .limit(request.limit())
        .minutes(request.minutesPerDay())
        .signals(request.signals())
        .build();
    return selector.rank(practices.addTo(selection, past.view(), past.at())).suggestions().stream()
        .limit(settings.proposals())
        .map(best ->
            new ProposedRitual(best.ritual(), best.variant(), best.minutes(), best.reasons()))
        .toList();
  }

  private List<Reason> reasons(PlanReport report, View view) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(report.paused() ? Reason.of(ProgressReason.RESTS_FOR_NOW) : soFar(report));
    view.reader().member().ifPresent(reader -> {
      reasons.add(ofLift(Optional.ofNullable(report.lifts().get(reader))));
      ofAnswers(report.answers().stream()
              .filter(answers -> answers.person().equals(reader))
              .filter(AnswersCompared::isAnsweredTwice)
              .toList())
          .ifPresent(reasons::add);
    });
    if (report.proposals().isEmpty()) {
      reasons.add(Reason.of(ProgressReason.NOTHING_TO_PROPOSE));
    }
    return reasons;
  }

  private static Reason soFar(PlanReport report) {
    List<String> figures = new ArrayList<>();
    for (ActivityState state : ActivityState.values()) {
      figures.add(state.code());
      figures.add(Integer.toString(report.count(state)));
    }
    return Reason.of(ProgressReason.SO_FAR, figures.toArray(new String[0]));
  }

  private Reason ofLift(Optional<Double> lift) {
    if (lift.isEmpty()) {
      return Reason.of(
          ProgressReason.TOO_FEW_RATINGS_IN_PLAN,
          "needed",
          Integer.toString(settings.leastPairs()));
    }
    return Reason.of(
        lift.get() > 0 ? ProgressReason.CLOSER_OVER_PLAN : ProgressReason.NOT_CLOSER_OVER_PLAN,
        "lift",
        number(lift.get()));
  }

  private static Optional<Reason> ofAnswers(List<AnswersCompared> answeredTwice) {
    long changed = answeredTwice.stream()
        .filter(answers -> !answers.atStart().equals(answers.atEnd()))
        .count();
    return answeredTwice.isEmpty()
        ? Optional.empty()
        : Optional.of(Reason.of(
            ProgressReason.ANSWERED_AGAIN,
            "answered",
            Integer.toString(answeredTwice.size()),
            "changed",
            Long.toString(changed)));
  }

  private static void requireBond(Plan plan, Bond bond) {
    Require.that(bond.id().equals(plan.bond()), "bond", plan.bond().value(), bond.id());
  }

  /** In plain decimal, to a hundredth at most: ratings are whole points. */
  private static String number(double figure) {
    return BigDecimal.valueOf(figure)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
