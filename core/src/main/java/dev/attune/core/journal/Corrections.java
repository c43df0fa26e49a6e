package dev.attune.core.journal;

import dev.attune.core.bond.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies the corrections among entries, so that what remains is as if no mistake had been written.
 *
 * <p>The last correction of an entry counts, whether the entry came before it or after. They are gone through from the last to
 * the first, so that one that was itself taken back by a later one is known to be void when its turn comes; a correction that
 * claims to come before the correction it corrects has no effect, which leaves no circle to go around in.
 */
final class Corrections {
  /** A correction reaches its author's own entries and nobody else's. */
  private record Target(EntryId id, PersonId author) {
    static Target of(Entry entry) {
      return new Target(entry.id(), entry.author());
    }
  }

  private final Map<Target, Correction> last = new HashMap<>();

  private Corrections(List<Entry> ordered) {
    for (int i = ordered.size() - 1; i >= 0; i--) {
      if (ordered.get(i) instanceof Correction correction
          && !last.containsKey(Target.of(correction))) {
        last.putIfAbsent(new Target(correction.of(), correction.author()), correction);
      }
    }
  }

  /** What the entries come to: no corrections, in order. */
  static List<Entry> appliedTo(List<Entry> ordered) {
    Corrections corrections = new Corrections(ordered);
    if (corrections.last.isEmpty()) {
      return ordered;
    }
    List<Entry> standing = new ArrayList<>(ordered.size());
    for (Entry entry : ordered) {
      Correction correction = corrections.last.get(Target.of(entry));
      if (correction != null) {
        correction.replacement().ifPresent(standing::add);
      } else if (!(entry instanceof Correction)) {
        standing.add(entry);
      }
    }
    standing.sort(Entry.ORDER);
    return standing;
  }
}
