package dev.attune.core.selection;

import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ritual that fits now, in which form, and why. For example, 'small-thanks, 1 minute'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Suggestion {
  /**
   * The ritual.
   *
   * @return its id
   */
  public abstract RitualId ritual();

  /**
   * The form that fits; empty for the standard form.
   *
   * @return the form
   */
  public abstract Optional<VariantKind> variant();

  /**
   * How long one sitting of that form takes.
   *
   * @return the minutes
   */
  public abstract int minutes();

  /**
   * How well it fits, from 0 up to about 1.1, rounded to 1e-9; greater is better. It means nothing beside the scores of the same
   * ranking, and it rests on what people need: not for showing.
   *
   * @return the score
   */
  public abstract double score();

  /**
   * Why it was chosen; at least one reason, the weightiest first.
   *
   * @return the reasons
   */
  public abstract List<Reason> reasons();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Suggestion() {}

  /** The ritual alone. */
  @Override
  public String toString() {
    return "Suggestion{" + ritual() + "}";
  }

  /** Builds a {@link Suggestion}. */
  public static final class Builder extends ImmutableSuggestion.Builder {
    Builder() {}
  }
}
