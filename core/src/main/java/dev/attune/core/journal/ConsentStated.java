package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.Depth;
import org.immutables.value.Value;

/**
 * How deep somebody is willing to go from here on. The latest one counts; a lesser depth takes the rest of an earlier one
 * back.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("consent-stated")
public abstract non-sealed class ConsentStated extends Entry {
  /**
   * The greatest depth they consent to.
   *
   * @return the depth
   */
  public abstract Depth greatestDepth();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ConsentStated() {}

  /** Builds a {@link ConsentStated}. */
  public static final class Builder extends ImmutableConsentStated.Builder {
    Builder() {}
  }
}
