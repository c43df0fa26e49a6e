package dev.attune.core.pacing;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.View;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What one reader may see of what the members of a bond wrote until an instant. */
record SeenInView(View view, List<PersonId> members, Instant at) implements Seen {
  static SeenInView of(View view, Bond bond, Instant at) {
    return new SeenInView(view, bond.members().stream().map(Person::id).toList(), at);
  }

  @Override
  public <T extends Entry> Stream<T> entries(Class<T> kind) {
    return view.entries(kind).stream()
        .filter(entry -> members.contains(entry.author()) && !entry.at().isAfter(at));
  }
}
