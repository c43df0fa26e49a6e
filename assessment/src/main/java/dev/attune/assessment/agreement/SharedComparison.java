package dev.attune.assessment.agreement;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import org.immutables.value.Value;

/**
 * Two people on one scale, side by side, as far as both chose to share: for the two themselves.
 *
 * <p>An item is in it only where both shared an answer to it, and scores only where both shared theirs. Not sharing looks the
 * same as not having answered.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SharedComparison {
  /**
   * The person named first.
   *
   * @return the person
   */
  public abstract PersonId first();

  /**
   * The person named second.
   *
   * @return the person
   */
  public abstract PersonId second();

  /**
   * What both share, side by side.
   *
   * @return the comparison
   */
  public abstract PairComparison comparison();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  SharedComparison() {}

  @Value.Check
  void check() {
    Require.that(!first().equals(second()), "second", "another person than the first", "the same");
    Require.that(
        comparison().firstScore().isPresent() == comparison().secondScore().isPresent(),
        "comparison",
        "both scores or none",
        "one");
  }

  /** Builds a {@link SharedComparison}. */
  public static final class Builder extends ImmutableSharedComparison.Builder {
    Builder() {}
  }
}
