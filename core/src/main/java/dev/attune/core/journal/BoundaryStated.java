package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * Somebody said what they do not want, or that they no longer mind it. No reason is asked for, and nobody else sees it:
 * others meet it only as part of a limit.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("boundary-stated")
public abstract non-sealed class BoundaryStated extends Entry {
  /**
   * What it keeps out.
   *
   * @return the exclusion
   */
  public abstract Exclusion excludes();

  /**
   * Whether it holds from here on; true where nothing was said.
   *
   * @return false where it is withdrawn
   */
  @Value.Default
  public boolean inForce() {
    return true;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  BoundaryStated() {}

  /** Builds a {@link BoundaryStated}. */
  public static final class Builder extends ImmutableBoundaryStated.Builder {
    Builder() {}
  }
}
