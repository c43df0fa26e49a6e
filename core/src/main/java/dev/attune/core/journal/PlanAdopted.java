package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.plan.Plan;
import org.immutables.value.Value;

/**
 * A plan was taken up as a proposal to everyone in the bond. The latest one counts.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("plan-adopted")
public abstract non-sealed class PlanAdopted extends Entry {
  /**
   * The plan, which is for this bond.
   *
   * @return the plan
   */
  public abstract Plan plan();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PlanAdopted() {}

  /** Builds a {@link PlanAdopted}. */
  public static final class Builder extends ImmutablePlanAdopted.Builder {
    Builder() {}
  }
}
