package dev.attune.core.presence;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What one week's reflections on device-free time come to. Weeks begin on Monday.
 *
 * <p>Each week stands for itself: impressions are named, not counted or added up; no week is measured against another; and it is
 * not kept who said what, or who said nothing.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ReflectionWeek {
  /**
   * The day the week begins on.
   *
   * @return a Monday
   */
  public abstract LocalDate beginsOn();

  /**
   * How the week felt to those who looked back, each impression once; never empty.
   *
   * @return the impressions, in the order of their declaration
   */
  @Value.Redacted
  public abstract Set<Impression> impressions();

  /**
   * What that comes to, in words.
   *
   * @return at least one reason
   */
  @Value.Redacted
  public abstract List<Reason> reasons();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The reflections, week by week.
   *
   * @param reflections the reflections that the reader may see, in any order; several in a week are fine, whoever they are from
   * @return the weeks with a reflection, in order; a week without one is not in the list, and is nothing to explain
   */
  public static List<ReflectionWeek> summarize(Collection<WeeklyReflection> reflections) {
    Map<LocalDate, Set<Impression>> byWeek = new TreeMap<>();
    for (WeeklyReflection reflection : reflections) {
      LocalDate monday = reflection.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      byWeek
          .computeIfAbsent(monday, week -> EnumSet.noneOf(Impression.class))
          .add(reflection.impression());
    }
    return byWeek.entrySet().stream()
        .map(week -> builder()
            .beginsOn(week.getKey())
            .impressions(week.getValue())
            .addReason(Reason.of(PresenceReason.of(week.getValue())))
            .build())
        .toList();
  }

  ReflectionWeek() {}

  @Value.Check
  void check() {
    Require.that(
        beginsOn().getDayOfWeek() == DayOfWeek.MONDAY, "beginsOn", "a Monday", "another day");
    Require.that(!impressions().isEmpty(), "impressions", "at least one", "none");
    Require.that(!reasons().isEmpty(), "reasons", "at least one", "none");
  }

  /** Builds a {@link ReflectionWeek}. */
  public static final class Builder extends ImmutableReflectionWeek.Builder {
    Builder() {}
  }
}
