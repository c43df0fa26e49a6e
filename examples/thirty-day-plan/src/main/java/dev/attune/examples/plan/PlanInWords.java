package dev.attune.examples.plan;

import dev.attune.core.bond.PersonId;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.ActivityType;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.Task;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Step;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.selection.LeftOut;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words in which a plan is told to its people, on the terminal as on the page.
 *
 * <p>They are a function of the plan, of the names and of what is open to the people; of nobody's answers.
 */
final class PlanInWords {
  /** Stands under every plan, whoever it is for: why something may be missing, told of nobody. */
  static final String STANDING_SENTENCE =
      "Some rituals wait until everyone has answered a few questions in private, each for"
          + " themself. This sentence stands under every plan and says nothing about anyone.";

  /** Stands above every plan. */
  static final String PROPOSAL =
      "This is a proposal. Swap, skip or stop whatever you like, at any time and without a reason;"
          + " a day that goes by is only a day.";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
  private static final List<String> WEEKS = List.of(
      "where you stand, and one small habit",
      "checking in with each other",
      "feeling safe, and time without devices",
      "what has grown, and what comes next");
  private static final List<String> WEEKS_OF_ONE = List.of(
      "where you stand, and one small habit",
      "checking in with yourself",
      "feeling safe, and time without devices",
      "what has grown, and what comes next");

  private final PlanRequest request;
  private final Plan plan;
  private final RitualCatalog catalog;

  /**
   * The words of a plan.
   *
   * @param request what the plan was made from
   * @param plan the plan
   * @param catalog the rituals it was chosen from
   */
  PlanInWords(PlanRequest request, Plan plan, RitualCatalog catalog) {
    this.request = request;
    this.plan = plan;
    this.catalog = catalog;
  }

  Plan plan() {
    return plan;
  }

  /** For example, 'Ana, Ben and Cleo'. */
  String everyone() {
    List<String> labels =
        request.bond().members().stream().map(person -> person.label().value()).toList();
    int last = labels.size() - 1;
    return last == 0
        ? labels.get(0)
        : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
  }

  /** For example, 'Tuesday, 1 December 2026 to Wednesday, 30 December 2026, at most 15 minutes a day'. */
  String span() {
    return DATE.format(plan.startsOn())
        + " to "
        + DATE.format(plan.endsOn())
        + ", at most "
        + minutes(request.minutesPerDay())
        + " a day";
  }

  /** For example, 'Tuesday, 1 December'. */
  static String date(LocalDate date) {
    return DAY.format(date);
  }

  /** For example, 'Week 2: checking in with each other'. */
  String week(int week) {
    List<String> weeks = request.bond().hasOneMember() ? WEEKS_OF_ONE : WEEKS;
    return "Week " + week + ": " + weeks.get(week - 1);
  }

  /** For example, '1 minute'. */
  static String minutes(int minutes) {
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }

  /** What people call a ritual or a task. */
  String title(RitualId what) {
    return catalog
        .find(what)
        .map(Ritual::name)
        .or(() -> task(what).map(Task::title))
        .orElseGet(() -> {
          String words = what.value().replace('-', ' ');
          return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        });
  }

  /** How long it takes, its form and who begins, for example '5 minutes, Ana begins' or '5 minutes, each alone'. */
  String manner(Activity activity) {
    String form =
        activity.variant().flatMap(this::form).map(words -> ", " + words).orElse("");
    return minutes(activity.minutes()) + form + begins(activity);
  }

  /** What to do, in order. */
  List<String> steps(Activity activity) {
    if (activity.type() == ActivityType.TASK) {
      return task(activity.what()).map(task -> task.invitation(isAlone(activity))).stream()
          .toList();
    }
    return catalog.find(activity.what()).stream()
        .flatMap(ritual ->
            request.limit().openSteps(request.bond(), ritual, activity.variant()).stream())
        .map(Step::text)
        .toList();
  }

  /** Why, in one text. */
  static String why(List<Reason> reasons) {
    return reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
  }

  /** The habit as it is practised first; empty where there is none, or no day to practise it. */
  Optional<Activity> habit() {
    return plan.days().stream()
        .flatMap(day -> day.activities().stream())
        .filter(this::isHabit)
        .findFirst();
  }

  private boolean isHabit(Activity activity) {
    return plan.microHabit().equals(Optional.of(activity.what()));
  }

  /**
   * What a day says of the habit and of rest, for example 'Your daily habit: 1 minute, Ana begins.'; empty on a day that holds
   * other things and no habit.
   */
  Optional<String> opening(PlanDay day) {
    Optional<String> habit = day.activities().stream()
        .filter(this::isHabit)
        .findFirst()
        .map(activity -> minutes(activity.minutes()) + begins(activity) + ".");
    if (!day.rest()) {
      return habit.map(manner -> "Your daily habit: " + manner);
    }
    return Optional.of(habit
        .map(manner -> "A day of rest, apart from your habit: " + manner)
        .orElse("Nothing planned. The day is all yours."));
  }

  /** What a day holds beside the habit, in order. */
  List<Activity> besideTheHabit(PlanDay day) {
    return day.activities().stream().filter(activity -> !isHabit(activity)).toList();
  }

  /** For an activity that was told on an earlier day, in the same form and for the same reason: a pointer there. */
  Optional<String> toldBefore(PlanDay day, Activity activity) {
    return plan.days().stream()
        .limit(day.day() - 1L)
        .filter(earlier -> earlier.activities().stream()
            .anyMatch(other -> other.what().equals(activity.what())
                && other.variant().equals(activity.variant())
                && other.reasons().equals(activity.reasons())))
        .findFirst()
        .map(earlier -> "As on day " + earlier.day() + ", and for the same reason.");
  }

  /** What is left out, by why: for each reason in words what it keeps for another time, in the order of the plan. */
  Map<String, List<String>> leftOut() {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (LeftOut row : plan.leftOut()) {
      byReason
          .computeIfAbsent(why(row.reasons()), reason -> new ArrayList<>())
          .add(title(row.what()));
    }
    return byReason;
  }

  /** Where each is alone with it, nobody begins. */
  private String begins(Activity activity) {
    return isAlone(activity) ? "" : ", " + label(activity.initiator()) + " begins";
  }

  private boolean isAlone(Activity activity) {
    return request.bond().hasOneMember()
        || activity.variant().equals(Optional.of(VariantKind.SOLO));
  }

  private String label(PersonId person) {
    return request.bond().member(person).label().value();
  }

  private Optional<String> form(VariantKind variant) {
    return switch (variant) {
      case SOLO -> request.bond().hasOneMember() ? Optional.empty() : Optional.of("each alone");
      case LONG_DISTANCE -> Optional.of("from where you are");
      case FIVE_MINUTE -> Optional.of("the short form");
      case LOW_ENERGY -> Optional.of("the easy form");
      case WITH_CHILDREN -> Optional.of("with the children around");
    };
  }

  private static Optional<Task> task(RitualId id) {
    for (Task task : Task.values()) {
      if (task.id().equals(id)) {
        return Optional.of(task);
      }
    }
    return Optional.empty();
  }
}
