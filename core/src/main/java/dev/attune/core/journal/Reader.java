package dev.attune.core.journal;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import java.util.Optional;

/**
 * Who reads a journal: a member of the bond, everyone in it at once, or somebody in the role of a therapist, who reads and never
 * writes.
 *
 * @param member the member; absent for everyone at once and for the role of a therapist
 * @param all whether it is everyone at once
 * @since 1.0
 */
public record Reader(Optional<PersonId> member, boolean all) {
  private static final Reader THERAPIST = new Reader(Optional.empty(), false);
  private static final Reader EVERYONE = new Reader(Optional.empty(), true);

  /**
   * Creates the reader.
   *
   * @param member the member; absent for everyone at once and for the role of a therapist
   * @param all whether it is everyone at once
   * @throws dev.attune.core.error.InvalidValueException where it is everyone and one member
   */
  public Reader {
    Require.that(!all || member.isEmpty(), "member", "none where everyone reads", "one");
  }

  /**
   * A member as the reader.
   *
   * @param member the member's id
   * @return the reader
   */
  public static Reader of(PersonId member) {
    return new Reader(Optional.of(member), false);
  }

  /**
   * Somebody in the role of a therapist as the reader.
   *
   * @return the reader
   */
  public static Reader therapist() {
    return THERAPIST;
  }

  /**
   * Everyone in the bond at once, for results that are shown to all of them: what they rest on is what each may see.
   *
   * @return the reader
   */
  public static Reader everyone() {
    return EVERYONE;
  }

  /** Whether an entry is the reader's own, or given to them by its author. */
  boolean maySee(Entry entry) {
    return switch (entry.visibility()) {
      case PRIVATE -> wrote(entry);
      case THERAPIST -> wrote(entry) || (member.isEmpty() && !all);
      case SHARED -> true;
    };
  }

  boolean wrote(Entry entry) {
    return member.isPresent() && member.get().equals(entry.author());
  }
}
