package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.model.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody named one small worry or irritation. Passing instead leaves no entry.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("stressor-named")
public abstract non-sealed class StressorNamed extends Entry {
  /**
   * What it is; absent where nothing was written down.
   *
   * @return the words
   */
  public abstract Optional<Note> note();

  /**
   * The sitting it was part of; absent where it stands alone.
   *
   * @return the sitting
   */
  public abstract Optional<SessionId> session();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  StressorNamed() {}

  /** Builds a {@link StressorNamed}. */
  public static final class Builder extends ImmutableStressorNamed.Builder {
    Builder() {}
  }
}
