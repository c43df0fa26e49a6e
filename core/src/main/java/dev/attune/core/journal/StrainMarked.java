package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * Somebody marked a hard stretch, to be taken seriously if it lasts.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("strain-marked")
public abstract non-sealed class StrainMarked extends Entry {
  /**
   * What they marked.
   *
   * @return the strain
   */
  public abstract Strain strain();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  StrainMarked() {}

  /** Builds a {@link StrainMarked}. */
  public static final class Builder extends ImmutableStrainMarked.Builder {
    Builder() {}
  }
}
