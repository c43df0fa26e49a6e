package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Its author took an entry back, or put another in its place. All that is derived from the journal is then as if the mistake
 * had never been written.
 *
 * <p>Only the author's own entries can be corrected; the last correction of an entry counts, and a correction can itself be
 * taken back by a later one. One of an entry that is not there waits for it. No view shows that there was a correction. What
 * one shows to others that they could not see before stays withheld from them where it was written while its author kept joint
 * things suspended: see {@link OwnSuspensions}.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("correction")
public abstract non-sealed class Correction extends Entry {
  /**
   * The entry that is corrected.
   *
   * @return its id
   */
  public abstract EntryId of();

  /**
   * What stands in its place: an entry of the same author, under the id of the one corrected; absent where it is taken back.
   *
   * @return the entry; no correction
   */
  public abstract Optional<Entry> replacement();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Correction() {}

  @Value.Check
  void check() {
    Require.that(!of().equals(id()), "of", "the id of another entry", "its own");
    replacement().ifPresent(entry -> {
      Require.that(!(entry instanceof Correction), "replacement", "no correction", "one");
      Require.that(
          entry.id().equals(of()), "replacement.id", "the id of the entry corrected", "another");
      Require.that(
          entry.author().equals(author()),
          "replacement.author",
          "the author of the correction",
          "another person");
    });
  }

  /** Builds a {@link Correction}. */
  public static final class Builder extends ImmutableCorrection.Builder {
    Builder() {}
  }
}
