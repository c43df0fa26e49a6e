package dev.attune.core.journal;

import dev.attune.core.bond.PersonId;
import java.util.Optional;

/**
 * Who reads a journal: a member of the bond, or somebody in the role of a therapist, who reads and never writes.
 *
 * @param member the member; absent for the role of a therapist
 * @since 1.0
 */
public record Reader(Optional<PersonId> member) {
  private static final Reader THERAPIST = new Reader(Optional.empty());

  /**
   * A member as the reader.
   *
   * @param member the member's id
   * @return the reader
   */
  public static Reader of(PersonId member) {
    return new Reader(Optional.of(member));
  }

  /**
   * Somebody in the role of a therapist as the reader.
   *
   * @return the reader
   */
  public static Reader therapist() {
    return THERAPIST;
  }

  /** Whether an entry is the reader's own, or given to them by its author. */
  boolean maySee(Entry entry) {
    return switch (entry.visibility()) {
      case PRIVATE -> wrote(entry);
      case THERAPIST -> wrote(entry) || member.isEmpty();
      case SHARED -> true;
    };
  }

  boolean wrote(Entry entry) {
    return member.isPresent() && member.get().equals(entry.author());
  }
}
