package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody named a feeling of their day, with a word from a list or in words of their own.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("feeling-named")
public abstract non-sealed class FeelingNamed extends Entry {
  /**
   * The word from a list of feelings; absent exactly where own words are given.
   *
   * @return the word
   */
  public abstract Optional<Code> word();

  /**
   * The feeling in the person's own words; absent exactly where a word from a list is given.
   *
   * @return the words
   */
  public abstract Optional<Note> ownWords();

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

  FeelingNamed() {}

  @Value.Check
  void check() {
    Require.that(
        word().isPresent() != ownWords().isPresent(),
        "feeling",
        "exactly one of word, ownWords",
        word().isPresent() ? "both" : "neither");
  }

  /** Builds a {@link FeelingNamed}. */
  public static final class Builder extends ImmutableFeelingNamed.Builder {
    Builder() {}
  }
}
