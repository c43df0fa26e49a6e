package dev.attune.core.plan;

import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a plan held on the days before the one from which it is made anew, and what took place of it; nothing where a plan is
 * made for the first time.
 *
 * <p>Days before are kept as they were. What took place today already is kept too, save the habit, which has its place there
 * anyway. Days are counted from 0.
 */
final class SoFar {
  private static final Set<String> FURTHER =
      Set.of(PlanReason.OWN_OF_STAGE.name(), PlanReason.FURTHER_RITUAL.name());

  private final List<PlanDay> days;
  private final List<Activity> today;
  private final Optional<RitualId> habit;
  private final PlanProgress progress;
  private final RitualCatalog catalog;

  private SoFar(
      List<PlanDay> days,
      List<Activity> today,
      Optional<RitualId> habit,
      PlanProgress progress,
      RitualCatalog catalog) {
    this.days = days;
    this.today = today;
    this.habit = habit;
    this.progress = progress;
    this.catalog = catalog;
  }

  static SoFar nothing(RitualCatalog catalog) {
    return new SoFar(List.of(), List.of(), Optional.empty(), PlanProgress.unknown(), catalog);
  }

  static SoFar of(Plan plan, PlanProgress progress, LocalDate today, RitualCatalog catalog) {
    List<PlanDay> days =
        plan.days().stream().filter(day -> day.date().isBefore(today)).toList();
    List<Activity> tookPlaceToday = plan.days().get(days.size()).activities().stream()
        .filter(activity -> progress.state(activity.id()).tookPlace())
        .filter(activity -> !plan.microHabit().equals(Optional.of(activity.what())))
        .toList();
    return new SoFar(days, tookPlaceToday, plan.microHabit(), progress, catalog);
  }

  /** The days that are kept. */
  List<PlanDay> days() {
    return days;
  }

  /** The first day that is made anew. */
  int today() {
    return days.size();
  }

  /** The week of today, 1 to 4. */
  int week() {
    return Math.min(Draft.WEEKS, days.size() / 7 + 1);
  }

  /** The habit the people have practised, as far as the catalog knows it. */
  Optional<RitualId> habit() {
    return habit.filter(id -> catalog.find(id).isPresent());
  }

  /** What took place today, as it stood. */
  List<Draft.Sitting> tookPlaceToday() {
    return today.stream()
        .map(activity -> new Draft.Sitting(
            activity.what(),
            activity.type(),
            activity.variant(),
            activity.minutes(),
            activity.minutes(),
            demand(activity),
            activity.reasons()))
        .toList();
  }

  boolean tookPlace(Task task) {
    return progress.tookPlace(task.id());
  }

  /** Whether the time of a task is over: its week, or the day in it on which it stood. */
  boolean isOver(Task task) {
    return task.week() < week() || stood(task.id()).findAny().isPresent();
  }

  /** How often something has had its place: on days before, done or not, and wherever it took place. */
  int timesHad(RitualId what) {
    Set<String> ids = new HashSet<>();
    stood(what).map(Activity::id).forEach(ids::add);
    tookPlaceIds(what).forEach(ids::add);
    return ids.size();
  }

  int timesTookPlace(RitualId what) {
    return (int) tookPlaceIds(what).count();
  }

  /** Whether something stood on a day before and did not take place. */
  boolean isLetGo(RitualId what) {
    return stood(what).anyMatch(activity -> !progress.state(activity.id()).tookPlace());
  }

  /** The last day, today included, on which something took place. */
  OptionalInt lastOn(RitualId what) {
    if (today.stream().anyMatch(activity -> activity.what().equals(what))) {
      return OptionalInt.of(today());
    }
    return days.stream()
        .filter(day -> day.activities().stream()
            .anyMatch(activity ->
                activity.what().equals(what) && progress.state(activity.id()).tookPlace()))
        .mapToInt(day -> day.day() - 1)
        .max();
  }

  /** The further rituals that had their place already, in the order of their days. */
  List<RitualId> furtherRituals() {
    return further(Stream.concat(activitiesBefore(), today.stream()));
  }

  boolean hadFurtherRitual(int week) {
    Stream<Activity> before =
        days.stream().filter(day -> day.week() == week).flatMap(day -> day.activities().stream());
    return !further(week == week() ? Stream.concat(before, today.stream()) : before)
        .isEmpty();
  }

  /** Whether a deep session took place on a day before. */
  boolean deepSessionOn(int day) {
    return day < days.size()
        && days.get(day).activities().stream()
            .filter(activity -> progress.state(activity.id()).tookPlace())
            .anyMatch(activity -> demand(activity).deepSession());
  }

  private Demand demand(Activity activity) {
    boolean alone = activity.variant().equals(Optional.of(VariantKind.SOLO));
    return Task.find(activity.what())
        .map(task -> task.demand(alone))
        .or(() -> catalog
            .find(activity.what())
            .map(ritual -> alone ? ritual.soloDemand() : ritual.demand()))
        .orElseGet(() -> new Demand(activity.what(), Depth.NONE, Set.of(), !alone, false));
  }

  private Stream<Activity> activitiesBefore() {
    return days.stream().flatMap(day -> day.activities().stream());
  }

  private Stream<Activity> stood(RitualId what) {
    return activitiesBefore().filter(activity -> activity.what().equals(what));
  }

  private Stream<String> tookPlaceIds(RitualId what) {
    return progress.said().entrySet().stream()
        .filter(row -> row.getValue().tookPlace() && PlanProgress.isOf(row.getKey(), what))
        .map(row -> row.getKey());
  }

  private static List<RitualId> further(Stream<Activity> activities) {
    return activities
        .filter(activity -> FURTHER.contains(activity.reasons().get(0).code()))
        .map(Activity::what)
        .distinct()
        .toList();
  }
}
