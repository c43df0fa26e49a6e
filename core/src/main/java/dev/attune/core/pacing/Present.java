package dev.attune.core.pacing;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.journal.BondLeft;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.View;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Those who are in a bond at an instant, each with what they wrote themself until then.
 *
 * <p>Everyone's entries come out of their own view, so that corrections are applied and nothing is read that its author could
 * not read. Who has left is not among them, and nobody is once the bond was ended.
 */
final class Present implements Seen {
  private final Bond bond;
  private final Instant at;
  private final Map<PersonId, View> views = new HashMap<>();
  private final Map<PersonId, List<Entry>> written = new HashMap<>();
  private final List<PersonId> members;

  private Present(Journal journal, Bond bond, Instant at) {
    this.bond = bond;
    this.at = at;
    List<PersonId> everyone = bond.members().stream().map(Person::id).toList();
    everyone.forEach(member -> {
      View view = journal.viewFor(Reader.of(member));
      views.put(member, view);
      written.put(
          member,
          view.entries().stream()
              .filter(entry -> entry.author().equals(member) && !entry.at().isAfter(at))
              .toList());
    });
    boolean ended = everyone.stream()
        .flatMap(member -> entries(member, BondLeft.class).stream())
        .anyMatch(BondLeft::endsBond);
    members = everyone.stream()
        .filter(member -> !ended && entries(member, BondLeft.class).isEmpty())
        .toList();
  }

  static Present in(Journal journal, Bond bond, Instant at) {
    Require.that(
        journal.bond().equals(bond.id()), "journal", "the journal of " + bond.id(), journal.bond());
    return new Present(journal, bond, at);
  }

  /** The bond of those who are present, where they are enough to be one. */
  Optional<Bond> bond() {
    if (members.size() < (bond.hasOneMember() ? 1 : 2)) {
      return Optional.empty();
    }
    List<Person> people = members.stream().map(bond::member).toList();
    return Optional.of(Bond.builder().from(bond).members(people).build());
  }

  @Override
  public Instant at() {
    return at;
  }

  @Override
  public List<PersonId> members() {
    return members;
  }

  /** What a member of the bond may see, whether they are present or have left. */
  View view(PersonId member) {
    return Objects.requireNonNull(views.get(member));
  }

  /** What a member wrote of one kind, in order. */
  <T extends Entry> List<T> entries(PersonId member, Class<T> kind) {
    return Objects.requireNonNull(written.get(member)).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** What everyone present wrote of one kind, person by person. */
  @Override
  public <T extends Entry> Stream<T> entries(Class<T> kind) {
    return members.stream().flatMap(member -> entries(member, kind).stream());
  }

  /** The last entry of one kind that a member wrote. */
  <T extends Entry> Optional<T> latest(PersonId member, Class<T> kind) {
    List<T> entries = entries(member, kind);
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
  }
}
