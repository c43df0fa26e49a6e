package dev.attune.core.repair;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.SessionId;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Repair conversations that tests use. */
public final class RepairSessions {
  /** A limit under which a repair conversation is open. */
  public static final Limit OPEN =
      Limit.builder().jointRituals(JointRituals.OPEN).build();

  static final PersonId THIRD = PersonId.of("p-3");
  static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final Demand WALK =
      new Demand(RitualId.of("tech-free-walk"), Depth.NONE, Set.of(), true, false);

  private RepairSessions() {}

  /** One of the first two members that has just begun at noon. */
  static RepairSession ofTwo() {
    return of(Bonds.couple(), Bonds.FIRST, Bonds.SECOND).build();
  }

  /** One of three friends that has just begun at noon. */
  static RepairSession ofThree() {
    Bond friends = Bonds.two(BondKind.FRIENDSHIP).addMember(Bonds.person(3)).build();
    return of(friends, Bonds.FIRST, Bonds.SECOND, THIRD).build();
  }

  static RepairSession.Builder of(Bond bond, PersonId... participants) {
    return RepairSession.builder()
        .session(SessionId.of("s-1"))
        .bond(bond)
        .rupture(TopicId.of("t-1"))
        .limit(OPEN)
        .initiator(Bonds.FIRST)
        .addParticipants(participants)
        .startedAt(NOON);
  }

  static Instant at(int minute) {
    return NOON.plusSeconds(60L * minute);
  }

  /** Taking a step; where a ritual is to be set, a walk on the next day. */
  static RepairInput take(PersonId by, int minute, RepairStep step) {
    return step == RepairStep.SET_RECONNECTION_RITUAL
        ? reconnect(by, minute, DAY.plusDays(1))
        : RepairInput.take(by, at(minute), step);
  }

  static RepairInput reconnect(PersonId by, int minute, LocalDate on) {
    return new RepairInput.Reconnect(by, at(minute), WALK, on);
  }

  /** The session with every step before one taken by everyone there, each in turn. */
  static RepairSession upTo(RepairSession session, RepairStep step) {
    RepairSession reached = session;
    for (RepairStep before : RepairStep.values()) {
      if (before == step) {
        return reached;
      }
      reached = taken(reached, before);
    }
    return reached;
  }

  static RepairSession taken(RepairSession session, RepairStep step) {
    RepairSession taken = session;
    for (PersonId person : session.participants()) {
      taken = taken.on(take(person, 1, step));
    }
    return taken;
  }

  /** Anything somebody may send, in place or not. */
  public static Arbitrary<RepairInput> inputs() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 3000);
    Arbitrary<PersonId> people = Arbitraries.of(Bonds.FIRST, Bonds.SECOND, THIRD);
    return Combinators.combine(
            Arbitraries.of(0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 4, 4, 4, 5),
            people,
            minutes,
            Arbitraries.of(RepairStep.class),
            Arbitraries.integers().between(0, 2))
        .as((kind, by, minute, step, days) -> switch (kind) {
          case 0 -> take(by, minute, step);
          case 1 -> reconnect(by, minute, DAY.plusDays(2 + days));
          case 2 -> RepairInput.pass(by, at(minute), step);
          case 3 -> RepairInput.pause(by, at(minute));
          case 4 -> RepairInput.resume(by, at(minute), OPEN);
          default -> RepairInput.leave(by, at(minute));
        });
  }

  /** A conversation of two or three, somewhere on its way: what was refused is left out. */
  public static Arbitrary<RepairSession> any() {
    return Combinators.combine(Arbitraries.of(true, false), inputs().list().ofMaxSize(60))
        .as((three, inputs) -> after(three ? ofThree() : ofTwo(), inputs));
  }

  /** A conversation that mostly moves on, so that every step is met: who is awaited takes or passes, or all resume. */
  public static Arbitrary<RepairSession> walks() {
    Arbitrary<Integer> choices = Arbitraries.integers().between(0, 19);
    return Combinators.combine(
            Arbitraries.of(true, false),
            choices.list().ofMaxSize(40),
            inputs().list().ofMaxSize(5))
        .as((three, steps, odd) -> {
          RepairSession session = three ? ofThree() : ofTwo();
          for (int i = 0; i < steps.size() && !session.ended(); i++) {
            session = after(session, likely(session, steps.get(i), i));
          }
          return after(session, odd);
        });
  }

  private static List<RepairInput> likely(RepairSession session, int choice, int minute) {
    PersonId somebody =
        List.copyOf(session.participants()).get(choice % session.participants().size());
    if (session.resting()) {
      return session.participants().stream()
          .map(person -> RepairInput.resume(person, at(minute), OPEN))
          .toList();
    }
    RepairStep step = session.step().orElseThrow();
    return List.of(
        choice == 0
            ? RepairInput.leave(somebody, at(minute))
            : choice == 1
                ? RepairInput.pause(somebody, at(minute))
                : choice < 6
                    ? RepairInput.pass(somebody, at(minute), step)
                    : take(somebody, minute, step));
  }

  /** The session after those of the inputs that are in place. */
  static RepairSession after(RepairSession start, List<RepairInput> inputs) {
    RepairSession session = start;
    for (RepairInput input : inputs) {
      session = afterOrSame(session, input);
    }
    return session;
  }

  private static RepairSession afterOrSame(RepairSession session, RepairInput input) {
    try {
      return session.on(input);
    } catch (InvalidValueException refused) {
      return session;
    }
  }
}
