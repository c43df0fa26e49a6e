package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * Somebody left the bond, or ended it for all, without having to say why.
 *
 * <p>From then on each keeps what they wrote themself, and nothing of it is handed to anybody else. See
 * {@link Journal#viewFor(Reader)}.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("bond-left")
public abstract non-sealed class BondLeft extends Entry {
  /**
   * Whether the bond is over for everyone; false where nothing was said, and the others may go on without its author.
   *
   * @return true where it is over
   */
  @Value.Default
  public boolean endsBond() {
    return false;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  BondLeft() {}

  /** Builds a {@link BondLeft}. */
  public static final class Builder extends ImmutableBondLeft.Builder {
    Builder() {}
  }
}
