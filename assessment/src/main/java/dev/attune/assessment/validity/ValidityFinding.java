package dev.attune.assessment.validity;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one check found. For example, 'longest run 12, beyond the caller's bound of 10'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ValidityFinding {
  /**
   * The check.
   *
   * @return the check
   */
  public abstract ValidityCheck check();

  /**
   * What it found, or why it could not run.
   *
   * @return the figure, in the unit of the check
   */
  public abstract Figure figure();

  /**
   * The bounds of the caller that the figure lies beyond; empty where it lies within, where there are none, and where the check
   * could not run. A remark to look at, never a reason to leave answers out.
   *
   * @return the bounds passed
   */
  @Value.Redacted
  public abstract List<ValidityBound> passed();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ValidityFinding() {}

  @Value.Check
  void checkPassed() {
    Require.that(
        figure().isDefined() || passed().isEmpty(),
        "passed",
        "no bound where the check could not run",
        passed().size());
  }

  /** Builds a {@link ValidityFinding}. */
  public static final class Builder extends ImmutableValidityFinding.Builder {
    Builder() {}
  }
}
