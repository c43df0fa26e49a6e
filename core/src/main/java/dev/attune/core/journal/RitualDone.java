package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A ritual took place, a check-in or a repair conversation included: who began it, who took part, and how long it took.
 *
 * <p>Which steps anybody took or passed is not recorded.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("ritual-done")
public abstract non-sealed class RitualDone extends Entry {
  private static final int LONGEST_MINUTES = 7 * 24 * 60;

  /**
   * The ritual.
   *
   * @return its id
   */
  public abstract RitualId ritual();

  /**
   * The form in which it was done; absent for the standard form.
   *
   * @return the form
   */
  public abstract Optional<VariantKind> variant();

  /**
   * Who began it.
   *
   * @return one of the participants
   */
  public abstract PersonId initiator();

  /**
   * Who took part.
   *
   * @return the people, in the order of their ids; at least one
   */
  @Value.NaturalOrder
  public abstract SortedSet<PersonId> participants();

  /**
   * How long it took, in minutes, a begun minute counted; absent where nobody said.
   *
   * @return 1 to 10,080, which is a week
   */
  public abstract OptionalInt minutes();

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

  RitualDone() {}

  @Value.Check
  void check() {
    Require.that(
        participants().contains(initiator()),
        "participants",
        "a set with the initiator in it",
        participants().isEmpty() ? "an empty one" : "one without");
    minutes().ifPresent(minutes -> Require.range(minutes, 1, LONGEST_MINUTES, "minutes"));
  }

  /** Builds a {@link RitualDone}. */
  public static final class Builder extends ImmutableRitualDone.Builder {
    Builder() {}
  }
}
