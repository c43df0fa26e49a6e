package dev.attune.assessment.figure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import dev.attune.core.reason.Reason;
import dev.attune.core.reason.ReasonCode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.immutables.value.Value;

/**
 * A statistic, or the reason why it is undefined. For example, '0.83', or 'undefined: the scale has one item'.
 *
 * <p>An undefined figure is never NaN, infinite, 0 or a guess. {@code toString} does not show the value: it may be about one
 * person.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Figure {
  /**
   * The number; empty where it is undefined.
   *
   * @return the number, finite
   */
  @Value.Redacted
  public abstract OptionalDouble value();

  /**
   * Why there is no number; empty where there is one.
   *
   * @return the reason
   */
  public abstract Optional<Reason> whyUndefined();

  /**
   * A figure that has a value.
   *
   * @param value the number, finite
   * @return the figure
   * @throws InvalidValueException where the number is NaN or infinite
   */
  public static Figure of(double value) {
    return builder().value(value + 0.0).build();
  }

  /**
   * A figure that has none.
   *
   * @param why the reason
   * @return the figure
   */
  public static Figure undefined(Reason why) {
    return builder().whyUndefined(why).build();
  }

  /**
   * A figure that has none.
   *
   * @param why the code of the reason
   * @param namesAndValues what the reason rests on: a name, its value, the next name, and so on
   * @return the figure
   */
  public static Figure undefined(ReasonCode why, String... namesAndValues) {
    return undefined(Reason.of(why, namesAndValues));
  }

  /**
   * Whether there is a number.
   *
   * @return {@code false} where it is undefined
   */
  @JsonIgnore
  public final boolean isDefined() {
    return value().isPresent();
  }

  /**
   * A figure worked out from this one; undefined for the same reason where this one is.
   *
   * @param change what becomes of the number
   * @return the figure
   */
  public final Figure map(DoubleUnaryOperator change) {
    return value().isPresent() ? of(change.applyAsDouble(value().getAsDouble())) : this;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Figure() {}

  @Value.Check
  void check() {
    Require.that(
        value().isPresent() != whyUndefined().isPresent(),
        "figure",
        "a value or the reason for none",
        value().isPresent() ? "both" : "neither");
    Require.that(
        Double.isFinite(value().orElse(0)), "figure", "a finite number", "NaN or infinite");
  }

  /** Builds a {@link Figure}. */
  public static final class Builder extends ImmutableFigure.Builder {
    Builder() {}
  }
}
