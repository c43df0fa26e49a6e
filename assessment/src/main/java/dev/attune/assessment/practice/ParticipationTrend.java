package dev.attune.assessment.practice;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Whether people take part less often than they did. A day of one person counts as one: two people have 56 in four weeks. It is
 * told of all of them together and never of one.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ParticipationTrend {
  /**
   * Whether they take part less often by more than chance and by enough to matter.
   *
   * @return what was found; unknown with too few earlier days
   */
  public abstract Found falling();

  /**
   * On how many of the recent days somebody took part, each person's days counted.
   *
   * @return 0 to {@link #possible()}
   */
  public abstract int taken();

  /**
   * How many recent days there were, each person's counted.
   *
   * @return 1 or more
   */
  public abstract int possible();

  /**
   * On how many of the earlier days somebody took part, each person's days counted.
   *
   * @return 0 to {@link #possibleBefore()}
   */
  public abstract int takenBefore();

  /**
   * How many earlier days there were since the first time, each person's counted.
   *
   * @return 0 or more
   */
  public abstract int possibleBefore();

  /**
   * How many standard errors the share of days has fallen beyond the margin.
   *
   * @return the figure; absent where nothing can be said
   */
  public abstract OptionalDouble z();

  /**
   * What this rests on.
   *
   * @return the reason
   */
  public abstract Reason reason();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ParticipationTrend() {}

  /** What people do is not told by a text. */
  @Override
  public final String toString() {
    return "ParticipationTrend{***}";
  }

  /** Builds a {@link ParticipationTrend}. */
  public static final class Builder extends ImmutableParticipationTrend.Builder {
    Builder() {}
  }
}
