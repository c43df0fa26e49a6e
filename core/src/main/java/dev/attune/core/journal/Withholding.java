package dev.attune.core.journal;

import dev.attune.core.bond.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Keeps from other members what a person writes while their own word keeps joint things suspended.
 *
 * <p>A correction is writing too. It may show others less, where it narrows an entry or takes it back, and never more, be it an
 * entry that was private or other words in the place of known ones. What they saw before they see on, as its going would tell of
 * the suspension. This holds later too, until the author corrects that entry again. Nor does a correction written then make an
 * earlier suspension undone, and show what was kept back in it.
 *
 * <p>So the corrections that hang together, those of one entry and of each other, are gone through as they were written, with
 * what others could see after each.
 */
final class Withholding {
  /** A correction reaches its author's own entries and nobody else's. */
  private record Place(EntryId id, PersonId author) {
    static Place of(Entry entry) {
      return new Place(entry.id(), entry.author());
    }
  }

  private final List<Entry> written;
  private final List<Entry> standing;
  private final Predicate<Entry> whileSuspended;
  private final Map<Place, Place> parents = new HashMap<>();

  private Withholding(List<Entry> written) {
    this.written = written;
    standing = Corrections.appliedTo(written);
    Predicate<Entry> asItStands = whileSuspendedIn(standing);
    List<Entry> before = written.stream()
        .filter(entry -> !(entry instanceof Correction) || !asItStands.test(entry))
        .toList();
    whileSuspended = before.size() == written.size()
        ? asItStands
        : asItStands.or(whileSuspendedIn(Corrections.appliedTo(before)));
  }

  private static Predicate<Entry> whileSuspendedIn(List<Entry> standing) {
    Map<PersonId, OwnSuspensions> suspensions = OwnSuspensions.byAuthor(standing);
    return entry -> {
      OwnSuspensions own = suspensions.get(entry.author());
      return own != null && own.standAt(entry.at());
    };
  }

  /** Of entries and corrections in order. */
  static Withholding in(List<Entry> written) {
    return new Withholding(written);
  }

  /** What the entries come to, nothing withheld. */
  List<Entry> standing() {
    return standing;
  }

  /** What a member meets of what was given to them, in order. */
  List<Entry> metBy(Reader member, Predicate<Entry> given) {
    Predicate<Entry> held = entry -> !member.wrote(entry) && whileSuspended.test(entry);
    Predicate<Entry> open = given.and(held.negate());
    Set<Place> touched = touched(held);
    List<Entry> met = new ArrayList<>();
    for (Entry entry : standing) {
      if (open.test(entry) && (touched.isEmpty() || !touched.contains(root(entry)))) {
        met.add(entry);
      }
    }
    if (!touched.isEmpty()) {
      threads(touched).forEach(thread -> met.addAll(shown(thread, held, open)));
      met.sort(Entry.ORDER);
    }
    return met;
  }

  /** The roots of whatever was corrected while suspended. */
  private Set<Place> touched(Predicate<Entry> held) {
    List<Correction> corrections = written.stream()
        .filter(Correction.class::isInstance)
        .map(Correction.class::cast)
        .toList();
    corrections.forEach(this::tie);
    Set<Place> touched = new HashSet<>();
    corrections.stream().filter(held).forEach(correction -> touched.add(root(correction)));
    return touched;
  }

  private void tie(Correction correction) {
    Place one = root(correction);
    Place other = root(new Place(correction.of(), correction.author()));
    if (!one.equals(other)) {
      parents.put(one, other);
    }
  }

  private Place root(Entry entry) {
    return root(Place.of(entry));
  }

  private Place root(Place place) {
    Place root = place;
    while (parents.containsKey(root)) {
      root = Objects.requireNonNull(parents.get(root));
    }
    return root;
  }

  /** Entries with their corrections, each thread in order. */
  private Iterable<List<Entry>> threads(Set<Place> roots) {
    Map<Place, List<Entry>> threads = new HashMap<>();
    for (Entry entry : written) {
      Place root = root(entry);
      if (roots.contains(root)) {
        threads.computeIfAbsent(root, any -> new ArrayList<>()).add(entry);
      }
    }
    return threads.values();
  }

  /** What others could see of a thread after the last of it was written. */
  private static List<Entry> shown(
      List<Entry> thread, Predicate<Entry> held, Predicate<Entry> open) {
    Map<EntryId, Entry> shown = new TreeMap<>();
    for (int i = 0; i < thread.size(); i++) {
      Map<EntryId, Entry> now = new TreeMap<>();
      Corrections.appliedTo(thread.subList(0, i + 1)).stream()
          .filter(open)
          .forEach(entry -> now.put(entry.id(), entry));
      if (held.test(thread.get(i))) {
        shown.keySet().retainAll(now.keySet());
      } else {
        shown = now;
      }
    }
    return List.copyOf(shown.values());
  }
}
