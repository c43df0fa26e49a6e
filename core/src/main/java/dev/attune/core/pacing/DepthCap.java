package dev.attune.core.pacing;

import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.AttachmentDescribed;
import dev.attune.core.journal.ConflictLogged;
import dev.attune.core.journal.ConsentStated;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.response.SafetyLevelEstimator;
import dev.attune.core.ritual.Depth;
import java.util.Collections;
import java.util.List;
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

  private Depth deepestRatedWell() {
    return new RatedWell(present, sittings, policy)
        .deepest(
            anyoneDescribes(AttachmentStyle.ANXIOUS)
                ? policy.ratedWellSessionsWhereAnxious()
                : policy.ratedWellSessions());
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
