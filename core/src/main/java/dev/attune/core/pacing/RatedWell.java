package dev.attune.core.pacing;

import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatedSitting;
import dev.attune.core.journal.SessionId;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How deep people went lately and everyone came out of it well, as far as their ratings are seen. */
final class RatedWell {
  private final Seen seen;
  private final Sittings sittings;
  private final PacingPolicy policy;

  RatedWell(Seen seen, Sittings sittings, PacingPolicy policy) {
    this.seen = seen;
    this.sittings = sittings;
    this.policy = policy;
  }

  /** Without ratings depth 1 counts as reached: nobody has to rate, and it is where everyone begins. */
  Depth deepest(int sessionsNeeded) {
    Map<Depth, Integer> sessions = new EnumMap<>(Depth.class);
    List<Rated> ratings = seen.entries(Rated.class).toList();
    Map<SessionId, Set<RitualId>> rituals = ratings.stream()
        .collect(Collectors.groupingBy(
            Rated::session, Collectors.mapping(Rated::ritual, Collectors.toSet())));
    Map<SessionId, Long> people = RatedSitting.among(ratings).stream()
        .filter(this::well)
        .collect(
            Collectors.groupingBy(sitting -> sitting.after().session(), Collectors.counting()));
    rituals.forEach((session, named) -> {
      boolean everyone = people.getOrDefault(session, 0L) == seen.members().size();
      if (everyone && named.size() == 1) {
        sittings
            .depth(session, named.iterator().next())
            .ifPresent(depth -> sessions.merge(depth, 1, Integer::sum));
      }
    });
    return Stream.of(Depth.DEEP, Depth.PERSONAL)
        .filter(depth -> sessions.getOrDefault(depth, 0) >= sessionsNeeded)
        .findFirst()
        .orElse(Depth.LIGHT);
  }

  /** Whether one person rated a sitting well, and not too long ago. */
  private boolean well(RatedSitting sitting) {
    return sitting.lift() >= 0
        && sitting.after().closeness() >= policy.ratedWellFrom()
        && sitting.after().daysUntil(seen.at()) < policy.ratedWellDays();
  }
}
