package dev.attune.core.plan;

import dev.attune.core.bond.BondId;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.selection.LeftOut;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Thirty days of small things to do together, each with its reason: a proposal, equal for everyone in the bond.
 *
 * <p>A plan that was made anew on one of its days is a plan of the same thirty days: those before that day are as they were.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Plan {
  /** How many days a plan has. */
  public static final int DAYS = 30;

  /**
   * The bond it is for.
   *
   * @return the bond's id
   */
  public abstract BondId bond();

  /**
   * The date of day 1.
   *
   * @return the date
   */
  public abstract LocalDate startsOn();

  /**
   * The date of day 30.
   *
   * @return the date
   */
  public abstract LocalDate endsOn();

  /**
   * The one small habit practised on every available day, in a plan made anew from that day on; empty where none is open.
   *
   * @return the habit's id
   */
  public abstract Optional<RitualId> microHabit();

  /**
   * The days, in order.
   *
   * @return 30 days on consecutive dates
   */
  public abstract List<PlanDay> days();

  /**
   * What could not be placed or was let go, and why: the habit asked for or gone on with, then tasks and check-ins, then further rituals, then the other
   * micro-habits by id; one row each.
   *
   * @return the rows
   */
  public abstract List<LeftOut> leftOut();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One day.
   *
   * @param day 1 to 30
   * @return the day
   * @throws dev.attune.core.error.InvalidValueException outside 1 to 30
   */
  public final PlanDay day(int day) {
    return days().get(Require.range(day, 1, DAYS, "day") - 1);
  }

  Plan() {}

  @Value.Check
  void check() {
    Require.that(
        endsOn().equals(startsOn().plusDays(DAYS - 1L)),
        "endsOn",
        "29 days after startsOn",
        "another day");
    Require.that(days().size() == DAYS, "days", DAYS + " days", days().size());
    for (int i = 0; i < DAYS; i++) {
      PlanDay day = days().get(i);
      Require.that(
          day.day() == i + 1 && day.date().equals(startsOn().plusDays(i)),
          "days[" + i + "]",
          "day " + (i + 1) + " of the plan on its date",
          "another day or date");
    }
  }

  /** Builds a {@link Plan}. */
  public static final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
