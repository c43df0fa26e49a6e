package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.RitualId;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How close somebody felt on one side of a sitting, with how calm and how lively they felt if they said so.
 *
 * <p>Each rating is on an eleven-point scale, 0 for not at all and 10 for as much as they can imagine; the scale is a
 * project convention. Nobody has to rate. A person's rating after minus the one before, of the same sitting, is their lift.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("rated")
public abstract non-sealed class Rated extends Entry {
  /**
   * The sitting that is rated.
   *
   * @return the sitting
   */
  public abstract SessionId session();

  /**
   * Which ritual the sitting was for.
   *
   * @return the ritual's id
   */
  public abstract RitualId ritual();

  /**
   * On which side of the sitting it was given.
   *
   * @return before or after
   */
  public abstract RatingMoment moment();

  /**
   * How close the person felt.
   *
   * @return 0 to 10
   */
  public abstract int closeness();

  /**
   * How calm the person felt; absent where they did not say.
   *
   * @return 0 to 10
   */
  public abstract OptionalInt calm();

  /**
   * How lively the person felt; absent where they did not say.
   *
   * @return 0 to 10
   */
  public abstract OptionalInt energy();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Rated() {}

  @Value.Check
  void check() {
    Points.require(closeness(), "closeness");
    calm().ifPresent(points -> Points.require(points, "calm"));
    energy().ifPresent(points -> Points.require(points, "energy"));
  }

  /** Builds a {@link Rated}. */
  public static final class Builder extends ImmutableRated.Builder {
    Builder() {}
  }
}
