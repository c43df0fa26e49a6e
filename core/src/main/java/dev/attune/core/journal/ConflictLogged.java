package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.bond.TopicId;
import dev.attune.core.model.ModelStyle;
import org.immutables.value.Value;

/**
 * A conflict, as its author saw it: what it was about, how strong it was, and whether it was settled.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("conflict-logged")
public abstract non-sealed class ConflictLogged extends Entry {
  /**
   * What it was about.
   *
   * @return the topic's id
   */
  public abstract TopicId topic();

  /**
   * How strong it was, 0 for barely and 10 for as strong as the author can imagine; the scale is a project convention.
   *
   * @return 0 to 10
   */
  public abstract int intensity();

  /**
   * Whether it was settled.
   *
   * @return true where it was
   */
  public abstract boolean resolved();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ConflictLogged() {}

  @Value.Check
  void check() {
    Points.require(intensity(), "intensity");
  }

  /** Builds a {@link ConflictLogged}. */
  public static final class Builder extends ImmutableConflictLogged.Builder {
    Builder() {}
  }
}
