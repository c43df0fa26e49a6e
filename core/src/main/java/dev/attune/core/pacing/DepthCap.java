package dev.attune.core.pacing;

import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.AttachmentDescribed;
import dev.attune.core.journal.ConflictLogged;
import dev.attune.core.journal.ConsentStated;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.SessionId;
import dev.attune.core.response.SafetyLevelEstimator;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The greatest depth at which anything is proposed: the least of what the lowest safety level, the experience so far,
 * everyone's consent and the time since the last rupture allow.
 */
final class DepthCap {
  private final Present present;
  private final Sittings sittings;
  private final PacingPolicy policy;

  DepthCap(Present present, Sittings sittings, PacingPolicy policy) {
    this.present = present;
    this.sittings = sittings;
    this.policy = policy;
  }

  Depth depth() {
    return Collections.min(List.of(
        bySafetyLevels(), oneStepBeyond(deepestRatedWell()), byConsent(), byTimeSinceRupture()));
  }

  /** The lowest direction over all pairs; with nobody else there is no direction, and nothing is known. */
  private Depth bySafetyLevels() {
    SafetyLevelEstimator levels = SafetyLevelEstimator.with(policy.safetyLevels());
    return present.members().stream()
        .flatMap(told -> present.members().stream()
            .filter(other -> !other.equals(told))
            .map(other ->
                levels.estimate(present.view(told), other, present.at()).level()))
        .map(level -> level.greatestDepth())
        .min(Depth::compareTo)
        .orElse(Depth.LIGHT);
  }

  private Depth byConsent() {
    return present.members().stream()
        .map(member -> present
            .latest(member, ConsentStated.class)
            .map(ConsentStated::greatestDepth)
            .orElse(Depth.LIGHT))
        .min(Depth::compareTo)
        .orElse(Depth.LIGHT);
  }

  private Depth byTimeSinceRupture() {
    OptionalLong days = LongStream.concat(
            since(present
                .entries(ConflictLogged.class)
                .filter(conflict -> conflict.intensity() >= policy.ruptureIntensity())),
            since(present
                .entries(RepairMoved.class)
                .filter(moved -> moved.move() == RepairMove.OPENED)))
        .min();
    if (days.isEmpty()) {
      return Depth.DEEP;
    }
    long level = Depth.LIGHT.level() + days.getAsLong() / policy.daysPerStepAfterRupture();
    return Depth.ofLevel((int) Math.min(level, Depth.DEEP.level()));
  }

  private LongStream since(Stream<? extends Entry> entries) {
    return entries.mapToLong(entry -> entry.daysUntil(present.at()));
  }

  private static Depth oneStepBeyond(Depth depth) {
    return Depth.ofLevel(Math.min(depth.level() + 1, Depth.DEEP.level()));
  }

  /** Without ratings depth 1 counts as reached: nobody has to rate, and it is where everyone begins. */
  private Depth deepestRatedWell() {
    Map<Depth, Integer> sessions = new EnumMap<>(Depth.class);
    List<Map<SessionId, List<Rated>>> ratings =
        present.members().stream().map(sittings::ratingsOf).toList();
    for (SessionId session : ratings.get(0).keySet()) {
      List<List<Rated>> ofSession =
          ratings.stream().map(each -> each.getOrDefault(session, List.of())).toList();
      if (ofSession.stream().allMatch(this::well)) {
        commonRitual(ofSession)
            .flatMap(ritual -> sittings.depth(session, ritual))
            .ifPresent(depth -> sessions.merge(depth, 1, Integer::sum));
      }
    }
    int needed = anyoneDescribes(AttachmentStyle.ANXIOUS)
        ? policy.ratedWellSessionsWhereAnxious()
        : policy.ratedWellSessions();
    return Stream.of(Depth.DEEP, Depth.PERSONAL)
        .filter(depth -> sessions.getOrDefault(depth, 0) >= needed)
        .findFirst()
        .orElse(Depth.LIGHT);
  }

  /** Whether one person rated a sitting well, and not too long ago; of several ratings on one side the last counts. */
  private boolean well(List<Rated> ratings) {
    Optional<Rated> before = last(ratings, RatingMoment.BEFORE);
    Optional<Rated> after = last(ratings, RatingMoment.AFTER);
    return before.isPresent()
        && after.isPresent()
        && after.get().closeness() >= before.get().closeness()
        && after.get().closeness() >= policy.ratedWellFrom()
        && after.get().daysUntil(present.at()) < policy.ratedWellDays();
  }

  private static Optional<Rated> last(List<Rated> ratings, RatingMoment moment) {
    return ratings.stream()
        .filter(rated -> rated.moment() == moment)
        .reduce((earlier, later) -> later);
  }

  /** The ritual that all ratings of a sitting name; empty where they differ. */
  private static Optional<RitualId> commonRitual(List<List<Rated>> ratings) {
    List<RitualId> rituals =
        ratings.stream().flatMap(List::stream).map(Rated::ritual).distinct().toList();
    return rituals.size() == 1 ? Optional.of(rituals.get(0)) : Optional.empty();
  }

  /** Whether anybody describes their own habit of relating so at present. */
  boolean anyoneDescribes(AttachmentStyle style) {
    return present.members().stream().anyMatch(member -> describes(member, style));
  }

  private boolean describes(PersonId member, AttachmentStyle style) {
    return present
        .latest(member, AttachmentDescribed.class)
        .filter(described -> described.style() == style)
        .isPresent();
  }
}
