package dev.attune.core.plan;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing to do on one day of a plan: a proposal until everyone who takes part has accepted it. For example,
 * 'd01-take-stock, 10 minutes, begun by p-1'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Activity {
  /**
   * The id, unique in the plan: {@code dNN-} for the day, then {@link #what()}.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * The ritual or task.
   *
   * @return its id
   */
  public abstract RitualId what();

  /**
   * Whether {@link #what()} names a ritual or a task.
   *
   * @return the type
   */
  public abstract ActivityType type();

  /**
   * How many minutes are set aside for it, 1 or more.
   *
   * @return the minutes
   */
  public abstract int minutes();

  /**
   * Who begins.
   *
   * @return a member of the bond
   */
  public abstract PersonId initiator();

  /**
   * The form in which it is done; empty for the standard form.
   *
   * @return the form
   */
  public abstract Optional<VariantKind> variant();

  /**
   * Why this, why now; at least one reason.
   *
   * @return the reasons
   */
  public abstract List<Reason> reasons();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Activity() {}

  @Value.Check
  void check() {
    Require.range(minutes(), 1, Ritual.LONGEST_MINUTES, "minutes");
    Require.that(!reasons().isEmpty(), "reasons", "at least one reason", "none");
  }

  /** Builds an {@link Activity}. */
  public static final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
