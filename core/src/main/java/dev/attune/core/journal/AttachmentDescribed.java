package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * How somebody describes their own habit of relating. Nobody else sees it, and it only ever slows the pace. The latest one
 * counts.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("attachment-described")
public abstract non-sealed class AttachmentDescribed extends Entry {
  /**
   * The description.
   *
   * @return the style
   */
  public abstract AttachmentStyle style();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  AttachmentDescribed() {}

  /** Builds an {@link AttachmentDescribed}. */
  public static final class Builder extends ImmutableAttachmentDescribed.Builder {
    Builder() {}
  }
}
