package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * Somebody paused what people do together, or ended their own pause. Nobody else sees it: others meet it only as part of a
 * limit, and cannot tell it from anything else that closes joint rituals.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("pause-stated")
public abstract non-sealed class PauseStated extends Entry {
  /**
   * Whether the pause holds from here on; true where nothing was said.
   *
   * @return false where it has ended
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

  PauseStated() {}

  /** Builds a {@link PauseStated}. */
  public static final class Builder extends ImmutablePauseStated.Builder {
    Builder() {}
  }
}
