package dev.attune.core.ritual;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Another form of a ritual, with steps of its own.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Variant {
  /**
   * Which form it is.
   *
   * @return the kind
   */
  public abstract VariantKind kind();

  /**
   * How long it takes, in minutes; empty where it takes as long as the standard form. At most 5 for
   * {@link VariantKind#FIVE_MINUTE}, which is 5 where nothing was said.
   *
   * @return the minutes
   */
  public abstract OptionalInt minutes();

  /**
   * What to do, in order; at least one step.
   *
   * @return the steps
   */
  public abstract List<Step> steps();

  /**
   * The variant of a kind with these steps.
   *
   * @param kind which form it is
   * @param steps what to do, in order
   * @return the variant
   */
  public static Variant of(VariantKind kind, List<Step> steps) {
    return builder().kind(kind).steps(steps).build();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Variant() {}

  @Value.Check
  void check() {
    Require.that(!steps().isEmpty(), "steps", "at least one step", "none");
    int longest = kind() == VariantKind.FIVE_MINUTE ? 5 : Ritual.LONGEST_MINUTES;
    minutes().ifPresent(minutes -> Require.range(minutes, 1, longest, "minutes"));
  }

  /** Builds a {@link Variant}. */
  public static final class Builder extends ImmutableVariant.Builder {
    Builder() {}
  }
}
