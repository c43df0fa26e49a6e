package dev.attune.core.limit;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a boundary keeps out: exactly one of a theme, one ritual or task, or everything beyond a depth.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Exclusion {
  /**
   * The theme that is kept out.
   *
   * @return the theme
   */
  public abstract Optional<Theme> theme();

  /**
   * The ritual or task that is kept out, in all its forms.
   *
   * @return the id
   */
  public abstract Optional<RitualId> ritual();

  /**
   * The greatest depth that is still welcome; what is deeper is kept out.
   *
   * @return the depth
   */
  public abstract Optional<Depth> depthAbove();

  /**
   * The exclusion of a theme.
   *
   * @param theme the theme
   * @return the exclusion
   */
  public static Exclusion of(Theme theme) {
    return builder().theme(theme).build();
  }

  /**
   * The exclusion of one ritual or task.
   *
   * @param ritual the id
   * @return the exclusion
   */
  public static Exclusion of(RitualId ritual) {
    return builder().ritual(ritual).build();
  }

  /**
   * The exclusion of everything deeper than a depth.
   *
   * @param depth the greatest depth that is still welcome
   * @return the exclusion
   */
  public static Exclusion deeperThan(Depth depth) {
    return builder().depthAbove(depth).build();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Exclusion() {}

  @Value.Check
  void check() {
    int given = (theme().isPresent() ? 1 : 0)
        + (ritual().isPresent() ? 1 : 0)
        + (depthAbove().isPresent() ? 1 : 0);
    Require.that(given == 1, "excludes", "exactly one of theme, ritual, depthAbove", given);
  }

  /** What is kept out belongs to its author and is not told. */
  @Override
  public String toString() {
    return "Exclusion{***}";
  }

  /** Builds an {@link Exclusion}. */
  public static final class Builder extends ImmutableExclusion.Builder {
    Builder() {}
  }
}
