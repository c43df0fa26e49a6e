package dev.attune.core.repair;

import static dev.attune.core.repair.RepairStep.APOLOGISE;
import static dev.attune.core.repair.RepairStep.SET_RECONNECTION_RITUAL;
import static dev.attune.core.repair.RepairStep.SHARE_IMPACT;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.journal.Reconnection;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whose turn it is within one step, and whether the step is over. */
final class StepTurns {
  private final RepairStep step;
  private final PersonId firstToSpeak;
  private final SortedSet<PersonId> waiting;
  private final Set<PersonId> took = new TreeSet<>();
  private Optional<Reconnection> proposal = Optional.empty();

  StepTurns(RepairStep step, PersonId firstToSpeak, Collection<PersonId> there) {
    this.step = step;
    this.firstToSpeak = firstToSpeak;
    waiting = new TreeSet<>(there);
  }

  RepairStep step() {
    return step;
  }

  /** Whom the step asks by name. */
  SortedSet<PersonId> asked() {
    if (step == APOLOGISE) {
      return new TreeSet<>();
    }
    if (step != SHARE_IMPACT || waiting.isEmpty()) {
      return new TreeSet<>(waiting);
    }
    return new TreeSet<>(Set.of(waiting.contains(firstToSpeak) ? firstToSpeak : waiting.first()));
  }

  void take(PersonId person) {
    Require.that(
        waiting.contains(person),
        "person",
        "one who has neither taken nor passed it",
        "somebody else");
    Require.that(
        step != SHARE_IMPACT || asked().contains(person),
        "person",
        "the one who is speaking, to the end",
        "somebody else");
    waiting.remove(person);
    took.add(person);
  }

  /** Another proposal than the last waits for everyone but those who passed; naming one takes back a pass. */
  boolean propose(PersonId person, Reconnection named) {
    if (!proposal.equals(Optional.of(named))) {
      waiting.addAll(took);
      took.clear();
      proposal = Optional.of(named);
    }
    waiting.remove(person);
    return took.add(person);
  }

  /** False where there was nothing to pass: a proposal can be let go again, a step that was taken cannot. */
  boolean pass(PersonId person) {
    boolean letGo = step == SET_RECONNECTION_RITUAL && took.remove(person);
    return waiting.remove(person) || letGo;
  }

  void leave(PersonId person) {
    waiting.remove(person);
    if (step == SET_RECONNECTION_RITUAL) {
      took.remove(person);
    }
  }

  /** It takes two to agree, so that one who is left with everyone else having passed is not kept waiting. */
  boolean over() {
    return waiting.isEmpty()
        || (step == SET_RECONNECTION_RITUAL && waiting.size() + took.size() < 2);
  }

  /** Whether it came about, once it is over: somebody took it, or all who wanted to agreed. */
  boolean cameAbout() {
    return step == SET_RECONNECTION_RITUAL ? agreed().isPresent() : !took.isEmpty();
  }

  Optional<Reconnection> proposal() {
    return proposal;
  }

  Optional<Reconnection> agreed() {
    return waiting.isEmpty() && took.size() >= 2 ? proposal : Optional.empty();
  }
}
