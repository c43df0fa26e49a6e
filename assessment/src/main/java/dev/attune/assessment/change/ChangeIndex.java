package dev.attune.assessment.change;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import dev.attune.core.reason.Reason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What one method says about a change. For example, 'Jacobson and Truax: 3.16, reliable, recovered'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ChangeIndex {
  /**
   * The method.
   *
   * @return the method
   */
  public abstract ChangeMethod method();

  /**
   * The index, positive where the score rose by more than expected, whatever the direction of the scale; empty where it is
   * undefined, as the reasons tell.
   *
   * @return the index, without unit
   */
  @Value.Redacted
  public abstract OptionalDouble value();

  /**
   * Whether the index lies beyond ±1.96, strictly. Compared as exact decimals, so that a difference of just 1.96 errors is
   * never reliable.
   *
   * @return empty where the method could not be applied
   */
  @Value.Redacted
  public abstract Optional<Boolean> reliable();

  /**
   * How the change reads by this method.
   *
   * @return the class; empty where the method could not be applied, and for a reliable change on a scale without direction
   */
  @Value.Redacted
  public abstract Optional<ChangeClass> changeClass();

  /**
   * Why.
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

  ChangeIndex() {}

  @Value.Check
  void check() {
    Require.that(!reasons().isEmpty(), "reasons", "at least one", "none");
    Require.that(
        reliable().isPresent() || (value().isEmpty() && changeClass().isEmpty()),
        "reliable",
        "a finding where there is a value or a class",
        "none");
  }

  /** Builds a {@link ChangeIndex}. */
  public static final class Builder extends ImmutableChangeIndex.Builder {
    Builder() {}
  }
}
