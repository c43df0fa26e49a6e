package dev.attune.assessment.practice;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Whether what people do lifts them less than it did, everyone's lifts taken together.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class LiftTrend {
  /**
   * Whether the lift has become less by more than chance and by enough to matter.
   *
   * @return what was found; unknown with too few ratings from before and after
   */
  public abstract Found shrinking();

  /**
   * How many lifts there were on the recent days.
   *
   * @return 0 or more
   */
  public abstract int count();

  /**
   * Their mean.
   *
   * @return points, from -10 to 10; absent without any
   */
  public abstract OptionalDouble mean();

  /**
   * How many there were on the earlier days.
   *
   * @return 0 or more
   */
  public abstract int countBefore();

  /**
   * Their mean.
   *
   * @return points, from -10 to 10; absent without any
   */
  public abstract OptionalDouble meanBefore();

  /**
   * How many standard errors the mean has fallen.
   *
   * @return the figure; absent where nothing can be said, and where no lift differs from any other of its time
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

  LiftTrend() {}

  /** What ratings lead to is not told by a text. */
  @Override
  public final String toString() {
    return "LiftTrend{***}";
  }

  /** Builds a {@link LiftTrend}. */
  public static final class Builder extends ImmutableLiftTrend.Builder {
    Builder() {}
  }
}
