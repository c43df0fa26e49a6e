package dev.attune.core.repair;

import static dev.attune.core.repair.RepairStep.ACKNOWLEDGE_RUPTURE;
import static dev.attune.core.repair.RepairStep.APOLOGISE;
import static dev.attune.core.repair.RepairStep.SET_RECONNECTION_RITUAL;
import static dev.attune.core.repair.RepairStep.SHARE_IMPACT;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Reconnection;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far a repair conversation has come: made from its beginning, then given one input after the other. Lives for one question
 * only.
 *
 * <p>Where it stands is a step, or none once it is over, and whether it rests. What holds within a step is a {@link StepTurns}.
 */
final class RepairCourse {
  private static final int LONGEST_MINUTES = 7 * 24 * 60;
  private static final List<RepairStep> STEPS = List.of(RepairStep.values());

  private final RepairSession session;
  private final List<PersonId> participants;
  private final SortedSet<PersonId> there;
  private final Map<PersonId, LocalDate> readyOn = new HashMap<>();
  private final Map<PersonId, Integer> written = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private Optional<StepTurns> turns;
  private Optional<Reconnection> reconnection = Optional.empty();
  private Optional<Instant> restingSince = Optional.empty();
  private Limit limit;
  private Instant satDownAt;
  private Duration satBefore = Duration.ZERO;

  RepairCourse(RepairSession session) {
    this.session = session;
    participants = List.copyOf(session.participants());
    there = new TreeSet<>(participants);
    limit = session.limit();
    satDownAt = session.startedAt();
    turns = Optional.of(new StepTurns(ACKNOWLEDGE_RUPTURE, session.firstToSpeak(), there));
    write(RepairMove.OPENED, session.startedAt(), there);
  }

  /** Takes an input; false where it changes nothing. What is refused changes nothing either. */
  boolean take(RepairInput input) {
    session.requireParticipant(input.by());
    if (input instanceof RepairInput.LeaveRepair leave) {
      return leave(leave);
    } else if (input instanceof RepairInput.PauseRepair pause) {
      return pause(pause);
    } else if (input instanceof RepairInput.PassStep pass) {
      return pass(pass);
    } else if (input instanceof RepairInput.ResumeRepair resume) {
      return resume(resume);
    } else if (input instanceof RepairInput.Reconnect reconnect) {
      return reconnect(reconnect);
    }
    return takeStep((RepairInput.TakeStep) input);
  }

  private boolean leave(RepairInput.LeaveRepair leave) {
    if (!there.remove(leave.by())) {
      return false;
    }
    if (there.size() < 2) {
      there.add(leave.by());
      end(leave.at());
    } else {
      write(RepairMove.ENDED, leave.at(), Set.of(leave.by()));
      turns.orElseThrow().leave(leave.by());
      goOn(leave.at());
    }
    return true;
  }

  private boolean pause(RepairInput.PauseRepair pause) {
    if (!there.contains(pause.by()) || resting()) {
      return false;
    }
    restingSince = Optional.of(pause.at());
    readyOn.clear();
    satBefore = satSoFar(pause.at());
    write(RepairMove.PAUSED, pause.at(), there);
    return true;
  }

  private boolean resume(RepairInput.ResumeRepair resume) {
    requireThere(resume.by(), "resume");
    if (!resting()) {
      return false;
    }
    LocalDate day = day(resume.at());
    Require.that(
        resumingClosedBy(resume.limit(), day).isEmpty(),
        "limit",
        "one under which a repair conversation can go on now",
        "another one");
    boolean news = !day.equals(readyOn.put(resume.by(), day));
    if (!there.stream().allMatch(person -> day.equals(readyOn.get(person)))) {
      return news;
    }
    restingSince = Optional.empty();
    limit = resume.limit();
    satDownAt = resume.at();
    write(RepairMove.RESUMED, resume.at(), there);
    goOn(resume.at());
    return true;
  }

  private boolean pass(RepairInput.PassStep pass) {
    if (!there.contains(pass.by())
        || resting()
        || pass.step().compareTo(turns.orElseThrow().step()) < 0) {
      return false;
    }
    requireStep(pass.step());
    if (!turns.orElseThrow().pass(pass.by())) {
      return false;
    }
    goOn(pass.at());
    return true;
  }

  private boolean reconnect(RepairInput.Reconnect input) {
    requireTurnOf(input.by(), SET_RECONNECTION_RITUAL);
    Require.that(
        !input.on().isBefore(day(input.at())), "on", "a day from today on", "one that is over");
    Require.that(
        RepairSession.fits(limit, input.ritual()),
        "ritual",
        "one that fits just now",
        "another one");
    Reconnection named = new Reconnection(input.ritual().id(), input.on());
    if (!turns.orElseThrow().propose(input.by(), named)) {
      return false;
    }
    goOn(input.at());
    return true;
  }

  private boolean takeStep(RepairInput.TakeStep input) {
    requireTurnOf(input.by(), input.step());
    turns.orElseThrow().take(input.by());
    if (input.step() == SHARE_IMPACT || input.step() == APOLOGISE) {
      write(input.step().move(), input.at(), Set.of(input.by()));
    }
    goOn(input.at());
    return true;
  }

  /** Once nobody is awaited the next step awaits all who are there; after the last it is over. */
  private void goOn(Instant at) {
    while (!resting() && turns.isPresent() && turns.get().over()) {
      StepTurns over = turns.get();
      reconnection = over.agreed().or(() -> reconnection);
      if (over.step() != SHARE_IMPACT && over.step() != APOLOGISE && over.cameAbout()) {
        write(over.step().move(), at, there);
      }
      int next = STEPS.indexOf(over.step()) + 1;
      if (next < STEPS.size()) {
        turns = Optional.of(new StepTurns(STEPS.get(next), session.firstToSpeak(), there));
      } else {
        end(at);
      }
    }
  }

  private void end(Instant at) {
    boolean tookPlace = turns.orElseThrow().step() != ACKNOWLEDGE_RUPTURE;
    Duration sat = resting() ? satBefore : satSoFar(at);
    write(RepairMove.ENDED, at, there);
    there.clear();
    turns = Optional.empty();
    restingSince = Optional.empty();
    if (tookPlace) {
      long minutes = sat.plusMinutes(1).minusNanos(1).toMinutes();
      entries.add(RitualDone.builder()
          .id(id(0, session.initiator()))
          .at(satDownAt)
          .zone(zone(session.initiator()))
          .author(session.initiator())
          .ritual(RepairSession.RITUAL)
          .initiator(session.initiator())
          .participants(participants)
          .minutes((int) Math.max(1, Math.min(minutes, LONGEST_MINUTES)))
          .session(session.session())
          .build());
    }
  }

  Optional<Reason> resumingClosedBy(Limit limit, LocalDate day) {
    if (!resting()) {
      return Optional.empty();
    }
    boolean sameDay = day.equals(day(restingSince.orElseThrow()));
    Limit counted = sameDay
        ? Limit.builder().from(limit).nextDeepSessionOn(Optional.empty()).build()
        : limit;
    return RepairSession.closedBy(session.rupture(), counted, day);
  }

  Optional<RepairStep> step() {
    return turns.map(StepTurns::step);
  }

  SortedSet<PersonId> awaited() {
    return Collections.unmodifiableSortedSet(
        resting() || turns.isEmpty() ? new TreeSet<>() : turns.get().asked());
  }

  Optional<Reconnection> proposal() {
    return turns.flatMap(StepTurns::proposal);
  }

  Optional<Reconnection> reconnection() {
    return reconnection;
  }

  boolean resting() {
    return restingSince.isPresent();
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  private void requireTurnOf(PersonId person, RepairStep step) {
    requireThere(person, step.code());
    Require.that(!resting(), "step", "none while the conversation rests", step.code());
    requireStep(step);
  }

  private void requireThere(PersonId person, String found) {
    Require.that(turns.isPresent(), "step", "none, as the conversation is over", found);
    Require.that(there.contains(person), "person", "one who is still there", "somebody else");
  }

  private void requireStep(RepairStep found) {
    RepairStep expected = turns.orElseThrow().step();
    Require.that(found == expected, "step", expected.code(), found.code());
  }

  private void write(RepairMove move, Instant at, Collection<PersonId> authors) {
    for (PersonId author : authors) {
      entries.add(RepairMoved.builder()
          .id(id(written.merge(author, 1, Integer::sum), author))
          .at(at)
          .zone(zone(author))
          .author(author)
          .session(session.session())
          .rupture(session.rupture())
          .move(move)
          .reconnection(
              move == RepairMove.SET_RECONNECTION_RITUAL ? reconnection : Optional.empty())
          .build());
    }
  }

  /** Each person's are numbered apart, so that no gap and no number tells whether another passed. */
  private EntryId id(int number, PersonId person) {
    return EntryId.of(
        session.session().value() + ":" + number + ":" + (participants.indexOf(person) + 1));
  }

  private Duration satSoFar(Instant at) {
    return at.isBefore(satDownAt) ? satBefore : satBefore.plus(Duration.between(satDownAt, at));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, session.bond().zone());
  }

  private ZoneId zone(PersonId person) {
    return session.zones().getOrDefault(person, session.bond().zone());
  }
}
