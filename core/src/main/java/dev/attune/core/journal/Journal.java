package dev.attune.core.journal;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All entries of one bond: a value to which entries are added and from which none is ever taken away.
 *
 * <p>Entries are in the order of their instants, then of their ids, whatever order they were appended in; one that happened
 * earlier may come later. Appending gives another journal and leaves this one as it was; both share what they have in common,
 * so that an entry more costs about a microsecond however long the journal is. Any number of threads may use one journal.
 *
 * <p>An app keeps the whole journal; what it shows to a person comes out of that person's {@link #viewFor(Reader) view}. For
 * example, {@code Journal.of(bond).append(thanks).viewFor(Reader.of(ana))}.
 *
 * @since 1.0
 */
public final class Journal {
  private final BondId bond;
  private final Set<PersonId> members;
  private final SortedTree<Entry> byTime;
  private final SortedTree<Entry> byId;

  private Journal(
      BondId bond, Set<PersonId> members, SortedTree<Entry> byTime, SortedTree<Entry> byId) {
    this.bond = bond;
    this.members = members;
    this.byTime = byTime;
    this.byId = byId;
  }

  /**
   * The journal of a bond before anything was written.
   *
   * @param bond the bond, with everyone who ever wrote in it
   * @return a journal without entries
   */
  public static Journal of(Bond bond) {
    return empty(
        bond.id(), bond.members().stream().map(Person::id).collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The journal of a bond with entries in any order; the same as appending one after the other.
   *
   * @param bond the bond, with everyone who ever wrote in it
   * @param entries the entries
   * @return the journal
   * @throws InvalidValueException where one of them could not be appended
   */
  public static Journal of(Bond bond, Iterable<? extends Entry> entries) {
    return of(bond).appendAll(entries);
  }

  /**
   * This journal with one more entry. One that is already in it changes nothing, so that a device may send twice.
   *
   * @param entry the entry, by a member; a plan must be for this bond
   * @return the journal with the entry
   * @throws InvalidValueException where its author is no member, its plan is another bond's, or its id stands for an entry with
   *     other content; the message repeats neither content
   */
  public Journal append(Entry entry) {
    requireMember(entry.author(), "author");
    Entry known = byId.find(entry);
    if (known != null) {
      Require.that(
          known.equals(entry),
          "entry " + entry.id(),
          "the content it already has, or an id of its own",
          "other content");
      return this;
    }
    requireThisBond(entry);
    return new Journal(bond, members, byTime.with(entry), byId.with(entry));
  }

  /**
   * This journal with more entries, as by {@link #append(Entry)}.
   *
   * @param entries the entries, in any order
   * @return the journal with the entries
   * @throws InvalidValueException where one of them could not be appended
   */
  public Journal appendAll(Iterable<? extends Entry> entries) {
    Journal journal = this;
    for (Entry entry : entries) {
      journal = journal.append(entry);
    }
    return journal;
  }

  /**
   * Whose journal it is.
   *
   * @return the id of the bond
   */
  public BondId bond() {
    return bond;
  }

  /**
   * How many entries it holds, corrections included.
   *
   * @return 0 or more
   */
  public int size() {
    return byTime.size();
  }

  /**
   * The entries as they were written, corrections among them: for keeping, and not for showing to anybody.
   *
   * @return the entries, in order
   */
  public List<Entry> entries() {
    return Collections.unmodifiableList(byTime.toList());
  }

  /**
   * What one reader may see, with corrections applied: their own entries, and those that others gave them.
   *
   * <p>Once somebody has left, each has their own and no more: who left sees nothing of the others, and neither they nor a
   * therapist see anything of who left. Once the bond was ended for all, this holds for everyone. What a member writes while
   * they keep joint things suspended in private reaches no other member, then and later, and a correction written then shows
   * others no more of an entry than they saw before: see {@link OwnSuspensions}. It reaches at most a therapist they chose, as
   * another member may be the one they keep away from.
   *
   * <p>For everyone at once it is what each wrote as far as all the others who are still in the bond may see it; in a bond of one
   * person that is all of theirs, and of one who is left alone in a bond of several what they gave to all.
   *
   * @param reader a member, everyone at once, or the role of a therapist
   * @return the view
   * @throws InvalidValueException where the reader is none of these
   */
  public View viewFor(Reader reader) {
    if (reader.all()) {
      return viewForEveryone();
    }
    reader.member().ifPresent(member -> requireMember(member, "reader"));
    Withholding withholding = Withholding.in(byTime.toList());
    Set<PersonId> gone = gone(withholding.standing());
    boolean readerIsGone = reader.member().filter(gone::contains).isPresent();
    Predicate<Entry> given = entry -> reader.wrote(entry)
        || (reader.maySee(entry) && !readerIsGone && !gone.contains(entry.author()));
    return new View(
        reader,
        reader.member().isPresent()
            ? withholding.metBy(reader, given)
            : withholding.standing().stream().filter(given).toList());
  }

  private View viewForEveryone() {
    SortedMap<PersonId, View> present = new TreeMap<>();
    members.forEach(member -> present.put(member, viewFor(Reader.of(member))));
    present
        .keySet()
        .removeAll(gone(present.values().stream()
            .flatMap(view -> view.entries(BondLeft.class).stream())
            .toList()));
    // whoever is left alone in a bond of several has nobody who could meet their private entries
    boolean leftAlone = present.size() == 1 && members.size() > 1;
    return new View(
        Reader.everyone(),
        present.keySet().stream()
            .flatMap(author -> metByAll(author, present).stream())
            .filter(entry -> !leftAlone || Reader.everyone().maySee(entry))
            .sorted(Entry.ORDER)
            .toList());
  }

  /** Others may meet an entry otherwise than its author does, so its author is not asked where there are others. */
  private static Set<Entry> metByAll(PersonId author, Map<PersonId, View> present) {
    return present.entrySet().stream()
        .filter(view -> present.size() == 1 || !view.getKey().equals(author))
        .map(view -> view.getValue().entries().stream()
            .filter(entry -> entry.author().equals(author))
            .collect(Collectors.toCollection(HashSet::new)))
        .reduce((one, other) -> {
          one.retainAll(other);
          return one;
        })
        .orElseGet(HashSet::new);
  }

  /**
   * What one person wrote, corrections among it, to be handed to that person alone: their answers about safety are in it.
   *
   * @param person a member
   * @return their entries as they were written, in order
   * @throws InvalidValueException where the person is no member
   */
  public List<Entry> exportOf(PersonId person) {
    requireMember(person, "person");
    return byTime.toList().stream()
        .filter(entry -> entry.author().equals(person))
        .toList();
  }

  /**
   * This journal without what one person wrote, for whoever keeps it to keep instead. What others wrote stays as it is, and may
   * name the person by id.
   *
   * <p>With their entries goes their word that they paused, left or ended the bond: for the others, what is joint opens again as far
   * as it is where nothing is known. So note elsewhere that a bond has ended, and make a {@code Bond} without a person who left.
   *
   * @param person a member
   * @return the journal of the same bond with the others' entries
   * @throws InvalidValueException where the person is no member
   */
  public Journal withoutEntriesOf(PersonId person) {
    requireMember(person, "person");
    return empty(bond, members)
        .appendAll(byTime.toList().stream()
            .filter(entry -> !entry.author().equals(person))
            .toList());
  }

  private static Journal empty(BondId bond, Set<PersonId> members) {
    return new Journal(
        bond,
        members,
        SortedTree.inOrder(Entry.ORDER),
        SortedTree.inOrder(Comparator.comparing(Entry::id)));
  }

  private Set<PersonId> gone(List<? extends Entry> standing) {
    Set<PersonId> gone = new HashSet<>();
    for (Entry entry : standing) {
      if (entry instanceof BondLeft left) {
        gone.addAll(left.endsBond() ? members : Set.of(left.author()));
      }
    }
    return gone;
  }

  private void requireThisBond(Entry entry) {
    if (entry instanceof PlanAdopted adopted) {
      Require.that(
          adopted.plan().bond().equals(bond),
          "plan.bond",
          "the bond of the journal",
          "another bond");
    } else if (entry instanceof Correction correction) {
      correction.replacement().ifPresent(this::requireThisBond);
    }
  }

  private void requireMember(PersonId person, String field) {
    Require.that(
        members.contains(person),
        field,
        "one of the " + members.size() + " members",
        "somebody else");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Journal journal
        && bond.equals(journal.bond)
        && members.equals(journal.members)
        && size() == journal.size()
        && byTime.toList().equals(journal.byTime.toList());
  }

  @Override
  public int hashCode() {
    return 31 * bond.hashCode() + byTime.toList().hashCode();
  }

  /** The id of the bond and the number of entries. */
  @Override
  public String toString() {
    return "Journal{" + bond + ", " + size() + "}";
  }
}
