package dev.attune.assessment.practice;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Whether people do the same few things again and again, or many new ones. A session is a ritual on a day, whoever took part.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class RitualVariety {
  /**
   * Whether it is much the same.
   *
   * @return what was found; unknown with too few sessions
   */
  public abstract Found repeating();

  /**
   * Whether there is much that is new, while it is not much the same.
   *
   * @return what was found; unknown with too few sessions, and where it is not known what was done long enough before
   */
  public abstract Found muchNovelty();

  /**
   * How many sessions there were on the recent days.
   *
   * @return 0 or more
   */
  public abstract int sessions();

  /**
   * The chance that two of them, drawn at random, are of the same ritual: Simpson's index without bias, Σ n(n − 1) ÷ N(N − 1).
   *
   * @return from 0, where all are different, to 1; absent with fewer than two sessions
   */
  public abstract OptionalDouble sameness();

  /**
   * How many rituals, each as often as the others, would be as varied: 1 ÷ {@link #sameness()}.
   *
   * @return 1 or more; absent where all are different, as then there is no such number, and with fewer than two sessions
   */
  public abstract OptionalDouble effectiveRituals();

  /**
   * How many of the sessions were new: of a ritual that was not practised on the earlier days before it.
   *
   * @return 0 or more; absent where it is not known what was done long enough before
   */
  public abstract OptionalInt freshSessions();

  /**
   * How many days ago the last session was that was new in this sense; the first ones of a history all are.
   *
   * @return 0 for today; absent without any session
   */
  public abstract OptionalInt daysSinceFresh();

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

  RitualVariety() {}

  /** What people do is not told by a text. */
  @Override
  public final String toString() {
    return "RitualVariety{***}";
  }

  /** Builds a {@link RitualVariety}. */
  public static final class Builder extends ImmutableRitualVariety.Builder {
    Builder() {}
  }
}
