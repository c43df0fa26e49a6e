package dev.attune.core.pacing;

import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What is looked at of what the people of a bond wrote until an instant. */
interface Seen {
  /** Whose entries count. */
  List<PersonId> members();

  /** The instant from which it is looked at. */
  Instant at();

  /** Their entries of one kind, each person's in order. */
  <T extends Entry> Stream<T> entries(Class<T> kind);
}
