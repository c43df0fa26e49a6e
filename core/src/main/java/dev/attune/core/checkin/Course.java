package dev.attune.core.checkin;

import static dev.attune.core.checkin.CheckInStep.AFFIRM;
import static dev.attune.core.checkin.CheckInStep.GRATITUDE;
import static dev.attune.core.checkin.CheckInStep.MICRO_STRESSOR;
import static dev.attune.core.checkin.CheckInStep.ONE_FEELING;
import static dev.attune.core.checkin.CheckInStep.SET_TIME;

import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.FeelingNamed;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.ThanksSpoken;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.VariantKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How far a check-in has come: made from its beginning, then given one input after the other. Lives for one question only. */
final class Course {
  private static final int LONGEST_MINUTES = 7 * 24 * 60;
  private static final List<CheckInStep> STEPS = List.of(CheckInStep.values());
  private static final int NUMBER_BEFORE = STEPS.size() + 1;
  private static final int NUMBER_AFTER = STEPS.size() + 2;

  private final CheckInSession session;
  private final List<PersonId> participants;
  private final RitualDone done;
  private final SortedSet<PersonId> there;
  private final SortedSet<PersonId> awaited;
  private final Set<PersonId> begun = new HashSet<>();
  private final Set<EntryId> ratings = new HashSet<>();
  private final Map<PersonId, DailyMoment> moments = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private Optional<CheckInStep> step;
  private boolean wentBeyondTheMoment;
  private Instant latest;

  Course(CheckInSession session) {
    this.session = session;
    participants = List.copyOf(session.participants());
    done = RitualDone.builder()
        .id(id(0, session.initiator()))
        .at(session.startedAt())
        .zone(zone(session.initiator()))
        .author(session.initiator())
        .ritual(CheckInSession.RITUAL)
        .variant(participants.size() == 1 ? Optional.of(VariantKind.SOLO) : Optional.empty())
        .initiator(session.initiator())
        .participants(participants)
        .session(session.session())
        .build();
    there = new TreeSet<>(participants);
    awaited = new TreeSet<>(participants);
    step = Optional.of(session.timeFixed() ? ONE_FEELING : SET_TIME);
    latest = session.startedAt();
  }

  /** Takes an input; false where it changes nothing. What is refused changes nothing either. */
  boolean take(CheckInInput input) {
    requireParticipant(input.by());
    if (input instanceof CheckInInput.StopHere) {
      return stop(input);
    } else if (input instanceof CheckInInput.PassOn pass) {
      return pass(pass);
    } else if (input instanceof CheckInInput.Rate rate) {
      return rate(rate);
    }
    answer(input);
    return true;
  }

  private boolean stop(CheckInInput stop) {
    if (step.isEmpty() || !there.remove(stop.by())) {
      return false;
    }
    awaited.remove(stop.by());
    goOn(stop.at());
    return true;
  }

  private boolean pass(CheckInInput.PassOn pass) {
    if (step.isEmpty() || !there.contains(pass.by()) || pass.step().compareTo(step.get()) < 0) {
      return false;
    }
    requireStep(pass.step());
    return awaited.contains(pass.by()) && answered(pass);
  }

  private boolean rate(CheckInInput.Rate rate) {
    PersonId by = rate.by();
    boolean through =
        !there.contains(by) || step.isEmpty() || (step.get() == AFFIRM && !awaited.contains(by));
    boolean before = rate.moment() == RatingMoment.BEFORE;
    if (before) {
      Require.that(
          !through && !begun.contains(by),
          "moment",
          "after, as the check-in of this person has begun",
          "before");
    } else {
      Require.that(through, "moment", "after only once the check-in is over", "after");
    }
    EntryId id = id(before ? NUMBER_BEFORE : NUMBER_AFTER, by);
    Require.that(ratings.add(id), "rating", "one on each side of the check-in", "a second one");
    Rated.Builder rated = Rated.builder()
        .id(id)
        .at(rate.at())
        .zone(zone(by))
        .author(by)
        .session(session.session())
        .ritual(CheckInSession.RITUAL)
        .moment(rate.moment())
        .closeness(rate.closeness());
    rate.calm().ifPresent(rated::calm);
    rate.energy().ifPresent(rated::energy);
    entries.add(rated.build());
    return true;
  }

  private void answer(CheckInInput input) {
    if (input instanceof CheckInInput.SetTime setTime) {
      requireTurn(SET_TIME, input);
      moments.put(input.by(), setTime.moment());
    } else if (input instanceof CheckInInput.OneFeeling oneFeeling) {
      requireTurn(ONE_FEELING, input);
      entries.add(feeling(oneFeeling));
    } else if (input instanceof CheckInInput.Gratitude gratitude) {
      requireTurn(GRATITUDE, input);
      gratitude.to().ifPresent(to -> requireAnother(to, input.by()));
      entries.add(thanks(gratitude));
    } else if (input instanceof CheckInInput.MicroStressor stressor) {
      requireTurn(MICRO_STRESSOR, input);
      entries.add(stressor(stressor));
    } else if (input instanceof CheckInInput.Affirm affirm) {
      requireTurn(AFFIRM, input);
      requireOpen(affirm.gesture());
    }
    answered(input);
  }

  /** Whether it was an answer or a pass makes no difference, so that what is recorded tells neither. */
  private boolean answered(CheckInInput input) {
    wentBeyondTheMoment |= step.filter(SET_TIME::equals).isEmpty();
    begun.add(input.by());
    awaited.remove(input.by());
    goOn(input.at());
    return true;
  }

  /** Once nobody is awaited, the next step awaits all who are there; after the last, or with nobody there, it is over. */
  private void goOn(Instant at) {
    latest = at.isAfter(latest) ? at : latest;
    if (!awaited.isEmpty() || step.isEmpty()) {
      return;
    }
    step = there.isEmpty() ? Optional.empty() : after(step.get());
    if (step.isPresent()) {
      awaited.addAll(there);
    } else if (wentBeyondTheMoment) {
      entries.add(doneAt(latest));
    }
  }

  private static Optional<CheckInStep> after(CheckInStep step) {
    return step == AFFIRM ? Optional.empty() : Optional.of(STEPS.get(STEPS.indexOf(step) + 1));
  }

  private RitualDone doneAt(Instant end) {
    long begunMinutes =
        Duration.between(session.startedAt(), end).plusMinutes(1).minusNanos(1).toMinutes();
    RitualDone.Builder builder = RitualDone.builder().from(done);
    return begunMinutes > LONGEST_MINUTES
        ? builder.build()
        : builder.minutes((int) Math.max(1, begunMinutes)).build();
  }

  private FeelingNamed feeling(CheckInInput.OneFeeling input) {
    return FeelingNamed.builder()
        .id(id(input, ONE_FEELING))
        .at(input.at())
        .zone(zone(input.by()))
        .author(input.by())
        .word(input.feeling().map(Feeling::asWord))
        .ownWords(input.ownWords())
        .session(session.session())
        .build();
  }

  private ThanksSpoken thanks(CheckInInput.Gratitude input) {
    return ThanksSpoken.builder()
        .id(id(input, GRATITUDE))
        .at(input.at())
        .zone(zone(input.by()))
        .author(input.by())
        .to(input.to())
        .note(input.note())
        .session(session.session())
        .build();
  }

  private StressorNamed stressor(CheckInInput.MicroStressor input) {
    return StressorNamed.builder()
        .id(id(input, MICRO_STRESSOR))
        .at(input.at())
        .zone(zone(input.by()))
        .author(input.by())
        .note(input.note())
        .session(session.session())
        .build();
  }

  Optional<CheckInStep> step() {
    return step;
  }

  SortedSet<PersonId> awaited() {
    return step.isEmpty()
        ? Collections.emptySortedSet()
        : Collections.unmodifiableSortedSet(awaited);
  }

  boolean oneIsThere() {
    return participants.size() == 1 || there.size() == 1;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  Optional<DailyMoment> agreedMoment() {
    Set<DailyMoment> named = Set.copyOf(moments.values());
    return named.size() == 1 && moments.size() == participants.size()
        ? Optional.of(named.iterator().next())
        : Optional.empty();
  }

  List<ClosingGesture> gestures() {
    if (oneIsThere()) {
      return List.of(ClosingGesture.WORD, ClosingGesture.BREATH);
    }
    List<ClosingGesture> gestures =
        new ArrayList<>(List.of(ClosingGesture.WORD, ClosingGesture.WAVE));
    boolean apart = session.bond().circumstances().contains(Circumstance.LONG_DISTANCE);
    if (!apart && session.limit().opens(Theme.GAZE, session.bond())) {
      gestures.add(ClosingGesture.EYE_CONTACT);
    }
    if (session.limit().opens(Theme.TOUCH, session.bond())) {
      gestures.add(ClosingGesture.TOUCH);
      gestures.add(ClosingGesture.HUG);
    }
    return List.copyOf(gestures);
  }

  private void requireParticipant(PersonId person) {
    Require.that(
        participants.contains(person),
        "by",
        "one of the " + participants.size() + " participants",
        "somebody else");
  }

  private void requireTurn(CheckInStep wanted, CheckInInput input) {
    requireStep(wanted);
    Require.that(
        there.contains(input.by()), "by", "somebody who is still there", "somebody who stopped");
    Require.that(
        awaited.contains(input.by()),
        "by",
        "somebody who has yet to answer " + wanted.code(),
        "somebody who is done with it");
  }

  private void requireStep(CheckInStep wanted) {
    Require.that(
        step.filter(wanted::equals).isPresent(),
        "step",
        step.map(CheckInStep::code).orElse("none, as the check-in is over"),
        wanted.code());
  }

  private void requireAnother(PersonId to, PersonId by) {
    Require.that(
        participants.contains(to) && !to.equals(by),
        "to",
        participants.size() == 1 ? "nobody, as one person is alone" : "another participant",
        "another person");
  }

  private void requireOpen(ClosingGesture gesture) {
    List<ClosingGesture> open = gestures();
    Require.that(
        open.contains(gesture),
        "gesture",
        "one of " + open.stream().map(ClosingGesture::code).collect(Collectors.joining(", ")),
        "another one");
  }

  private EntryId id(CheckInInput input, CheckInStep answered) {
    return id(STEPS.indexOf(answered) + 1, input.by());
  }

  /** Told by numbers and not in words, as ids are printed and even the kind of an entry may be private. */
  private EntryId id(int number, PersonId person) {
    return EntryId.of(
        session.session().value() + ":" + number + ":" + (participants.indexOf(person) + 1));
  }

  private ZoneId zone(PersonId person) {
    return session.zones().getOrDefault(person, session.bond().zone());
  }
}
