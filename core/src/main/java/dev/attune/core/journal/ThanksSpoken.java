package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.bond.PersonId;
import dev.attune.core.model.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody gave thanks, to a person or for something in their day.
 *
 * <p>Thanks to a person were spoken to them and are shared where nothing else was said; thanks to nobody stay with their
 * author.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("thanks-spoken")
public abstract non-sealed class ThanksSpoken extends Entry {
  /**
   * Who was thanked; absent where the thanks were for something in the day.
   *
   * @return a member of the bond
   */
  public abstract Optional<PersonId> to();

  /**
   * What for; absent where nothing was written down.
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

  ThanksSpoken() {}

  /** Builds a {@link ThanksSpoken}. */
  public static final class Builder extends ImmutableThanksSpoken.Builder {
    Builder() {}
  }
}
