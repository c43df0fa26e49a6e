package dev.attune.assessment.scoring;

import dev.attune.assessment.model.ModelStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What became of one answer: raw, keyed, weighted, added.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class TermTrace {
  /**
   * The id of the item, or of the subscale in a total.
   *
   * @return the id
   */
  public abstract String term();

  /**
   * The answer as recorded, or the subscale's score; empty where there is none.
   *
   * @return the number before reversing
   */
  @Value.Redacted
  public abstract OptionalDouble raw();

  /**
   * Why there is no answer; empty where there is one.
   *
   * @return the kind of gap
   */
  @Value.Redacted
  public abstract Optional<MissingKind> missing();

  /**
   * Whether it counts the other way round.
   *
   * @return {@code true} where lowest + highest − raw counts
   */
  public abstract boolean reversed();

  /**
   * The number after its option's score and reversing; empty where there is no answer.
   *
   * @return the keyed answer
   */
  @Value.Redacted
  public abstract OptionalDouble keyed();

  /**
   * Its weight; 0 for an item that is not scored.
   *
   * @return 0 or more
   */
  public abstract double weight();

  /**
   * What it added before any prorating or dividing: w·x for a sum or mean, w(x − min) for pomp, w or 0 for a count. Empty
   * where there is no answer.
   *
   * @return the contribution
   */
  @Value.Redacted
  public abstract OptionalDouble contribution();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  TermTrace() {}

  /** Builds a {@link TermTrace}. */
  public static final class Builder extends ImmutableTermTrace.Builder {
    Builder() {}
  }
}
