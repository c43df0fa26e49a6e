package dev.attune.core.pacing;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.OwnSuspensions;
import dev.attune.core.journal.ProposalAnswered;
import dev.attune.core.journal.SafetyAnswered;
import dev.attune.core.safety.SafetyState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether people do things together at present: everyone's safety state and everyone's word.
 *
 * <p>What somebody says here reaches the others on the next day and takes its effect from then on as if it had only now been
 * said. For its author it closes at once what it closes; what it opens, it opens for all on the same day. So both times are
 * looked at for the author, and the narrower answer counts.
 *
 * <p>Once somebody's word has kept things suspended, all is suspended until everyone, that person among them, has accepted
 * doing things together at or after the instant at which the word was taken back. What was accepted before is not fresh: it
 * was said to another question.
 */
final class Together {
  private final Present present;
  private final PacingPolicy policy;
  private final Instant visibleUpTo;
  private final Map<PersonId, OwnSuspensions> suspensions = new HashMap<>();

  Together(Present present, Bond bond, PacingPolicy policy) {
    this.present = present;
    this.policy = policy;
    this.visibleUpTo = policy.visibleChange() == VisibleChange.AT_ONCE
        ? present.at()
        : present
            .at()
            .atZone(bond.zone())
            .toLocalDate()
            .atStartOfDay(bond.zone())
            .toInstant()
            .minusNanos(1);
    present
        .members()
        .forEach(member -> suspensions.put(member, OwnSuspensions.of(present.view(member))));
  }

  /** Everyone's safety state as far as one reader meets it. */
  Map<PersonId, SafetyState> states(Optional<PersonId> reader) {
    Map<PersonId, SafetyState> states = new HashMap<>();
    for (PersonId member : present.members()) {
      SafetyState state = state(member, visibleUpTo);
      states.put(
          member,
          reader.filter(member::equals).isPresent()
              ? stricter(state, state(member, present.at()))
              : state);
    }
    return states;
  }

  /** Whether everything joint is suspended as far as one reader meets it. */
  boolean suspended(Optional<PersonId> reader) {
    Map<PersonId, Instant> upTo = new HashMap<>();
    present.members().forEach(member -> upTo.put(member, visibleUpTo));
    boolean suspended = suspended(upTo);
    reader.ifPresent(member -> upTo.put(member, present.at()));
    return suspended || suspended(upTo);
  }

  private boolean suspended(Map<PersonId, Instant> upTo) {
    Instant lifted = Instant.MIN;
    for (Map.Entry<PersonId, Instant> member : upTo.entrySet()) {
      OwnSuspensions own = own(member.getKey());
      if (own.standAt(member.getValue())) {
        return true;
      }
      Instant until = own.liftedBy(member.getValue()).orElse(Instant.MIN);
      lifted = until.isAfter(lifted) ? until : lifted;
    }
    Instant fresh = lifted;
    return !fresh.equals(Instant.MIN)
        && !upTo.entrySet().stream()
            .allMatch(member -> accepted(member.getKey(), fresh, member.getValue()));
  }

  private boolean accepted(PersonId member, Instant from, Instant upTo) {
    List<ProposalAnswered> answers = until(
        upTo,
        present.entries(member, ProposalAnswered.class).stream()
            .filter(ProposalAnswered::coversEverythingJoint)
            .toList());
    if (answers.isEmpty()) {
      return false;
    }
    ProposalAnswered last = answers.get(answers.size() - 1);
    return last.accepted() && !last.at().isBefore(from);
  }

  private SafetyState state(PersonId member, Instant upTo) {
    if (!own(member).flagsAt(upTo).isEmpty()) {
      return SafetyState.SEEK_SUPPORT;
    }
    List<SafetyAnswered> answers = until(upTo, present.entries(member, SafetyAnswered.class));
    return answers.isEmpty()
        ? SafetyState.NOT_ASKED
        : current(answers.get(answers.size() - 1), present.at(), policy);
  }

  /** What an answer still says after a while; what stands in it stands elsewhere. */
  static SafetyState current(SafetyAnswered answered, Instant at, PacingPolicy policy) {
    boolean tooOld = answered.daysUntil(at) >= policy.answersExpireAfterDays();
    return tooOld ? SafetyState.NOT_ASKED : answered.answers().state();
  }

  private static <T extends Entry> List<T> until(Instant upTo, List<T> entries) {
    return entries.stream().filter(entry -> !entry.at().isAfter(upTo)).toList();
  }

  private OwnSuspensions own(PersonId member) {
    return Objects.requireNonNull(suspensions.get(member));
  }

  private static SafetyState stricter(SafetyState one, SafetyState other) {
    if (one == SafetyState.SEEK_SUPPORT || other == SafetyState.SEEK_SUPPORT) {
      return SafetyState.SEEK_SUPPORT;
    }
    return one == other ? one : SafetyState.NOT_ASKED;
  }
}
