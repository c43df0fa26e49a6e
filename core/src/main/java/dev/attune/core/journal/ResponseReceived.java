package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * How another person answered when its author opened up, told by the author and seen by nobody else.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("response-received")
public abstract non-sealed class ResponseReceived extends Entry {
  /**
   * The moment in which the author opened up.
   *
   * @return the id of a scenario
   */
  public abstract Code scenario();

  /**
   * Who answered.
   *
   * @return another member of the bond
   */
  public abstract PersonId givenBy();

  /**
   * What the other did.
   *
   * @return the codes of the behaviours, in their order; at least one
   */
  @Value.NaturalOrder
  public abstract SortedSet<Code> behaviours();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ResponseReceived() {}

  @Value.Check
  void check() {
    Require.that(
        !givenBy().equals(author()), "givenBy", "another person than the author", "the author");
    Require.that(!behaviours().isEmpty(), "behaviours", "at least one behaviour", "none");
  }

  /** Builds a {@link ResponseReceived}. */
  public static final class Builder extends ImmutableResponseReceived.Builder {
    Builder() {}
  }
}
