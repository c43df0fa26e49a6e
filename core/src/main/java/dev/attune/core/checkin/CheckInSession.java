package dev.attune.core.checkin;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.SessionId;
import dev.attune.core.limit.Limit;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.wording.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A guided check-in of one person or several: five steps, about a minute each, that everyone answers or passes.
 *
 * <p>It is a value. {@link #on(CheckInInput)} gives the session after an input and leaves this one as it was, for example
 * {@code session = session.on(CheckInInput.feeling(ana, now, Feeling.CONTENT))}:
 * <ul>
 *   <li>The steps come in their order. A step is over when everyone who is still there has answered or passed it; who has done so
 *       first waits. An answer to another step is refused, and the refusal names the step expected.
 *   <li>Passing is a full answer. No entry tells who answered and who passed.
 *   <li>Anyone can stop at any time, by themself, and it costs nothing. The others go on; where one is left, they go on in the
 *       form for one person. With nobody left, the session has ended.
 *   <li>Nobody has to rate. A rating before is taken until the person has answered or passed their first step, one after as soon
 *       as nothing more awaits them.
 *   <li>The same input again changes nothing, so that a device may send twice. Nor do stopping and passing where nothing is left
 *       to stop or to pass.
 * </ul>
 *
 * <p>What people answer becomes entries of their own at once, see {@link #entries()}. What was said about the moment of the day
 * and which gesture was chosen stays in the session. An app keeps the session for as long as the check-in lasts, as a program of
 * its own trust: it holds what everyone has said so far.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class CheckInSession {
  /** The ritual a check-in is. */
  public static final RitualId RITUAL = RitualId.of("five-minute-check-in");

  /** The most characters the id of a session may have, as the ids of its entries are longer by a few; a project convention. */
  public static final int LONGEST_ID = 56;

  private static final Demand TOGETHER = new Demand(RITUAL, Depth.LIGHT, Set.of(), true, false);

  /**
   * The id the caller gave it, at most {@value #LONGEST_ID} characters. Entries get ids from it, from the step and from the
   * person's place among the participants: two copies of one session give the same entries.
   *
   * @return the id
   */
  public abstract SessionId session();

  /**
   * Whose check-in it is.
   *
   * @return the bond
   */
  public abstract Bond bond();

  /**
   * What is open to them; {@link Limit#whenNothingIsKnown()} where nothing was said.
   *
   * @return the limit
   */
  @Value.Default
  public Limit limit() {
    return Limit.whenNothingIsKnown();
  }

  /**
   * Who began it.
   *
   * @return one of the participants
   */
  public abstract PersonId initiator();

  /**
   * Who takes part from the beginning. One person alone has the solo form, whatever the bond; several need a limit that admits
   * the check-in.
   *
   * @return members of the bond, in the order of their ids; at least one
   */
  @Value.NaturalOrder
  public abstract SortedSet<PersonId> participants();

  /**
   * When it began.
   *
   * @return the instant
   */
  public abstract Instant startedAt();

  /**
   * Where participants are, for the day their entries belong to; the zone of the bond for whoever is not named.
   *
   * @return zones of participants, in the order of their ids
   */
  @Value.NaturalOrder
  public abstract SortedMap<PersonId, ZoneId> zones();

  /**
   * Whether the daily moment is settled already, so that {@link CheckInStep#SET_TIME} is left out and four minutes are enough;
   * false where nothing was said.
   *
   * @return true where it is settled
   */
  @Value.Default
  public boolean timeFixed() {
    return false;
  }

  /**
   * What has been said and done so far.
   *
   * @return the inputs, in the order in which they were taken; each was in place when it came
   */
  public abstract List<CheckInInput> inputs();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The session after an input.
   *
   * @param input what somebody says or does
   * @return the session; this one where the input changes nothing
   * @throws InvalidValueException where the input is out of place: the message names what was expected, such as the step, and
   *     repeats no answer
   */
  public final CheckInSession on(CheckInInput input) {
    return inputs().contains(input) || !course().take(input)
        ? this
        : builder().from(this).addInput(input).build();
  }

  /**
   * The step at hand.
   *
   * @return the step; empty once the session has ended
   */
  public final Optional<CheckInStep> step() {
    return course().step();
  }

  /**
   * What is asked now, in the form for one person where only one is there.
   *
   * @return a sentence or two; empty once the session has ended
   */
  public final Optional<String> prompt() {
    return prompt(Words.english());
  }

  /**
   * What is asked now, in another language.
   *
   * @param words what the language says
   * @return a sentence or two; empty once all steps are behind
   */
  public final Optional<String> prompt(Words words) {
    Course course = course();
    return course.step().map(step -> words.say(step.wording(course.oneIsThere())));
  }

  /**
   * Who has neither answered nor passed the step at hand.
   *
   * @return the people, in the order of their ids; empty once the session has ended
   */
  public final SortedSet<PersonId> awaited() {
    return course().awaited();
  }

  /**
   * Whether the check-in is over: all steps are done, or everyone has stopped. Ratings of how it was are still taken.
   *
   * @return true where it is over
   */
  public final boolean ended() {
    return course().step().isEmpty();
  }

  /**
   * The gestures it can close with, those that ask least first: a word and a wave always; eye contact, touch and a hug only where
   * people are in one place and nothing closes them; a word and a breath for one person.
   *
   * @return the gestures; at least two
   */
  public final List<ClosingGesture> gestures() {
    return course().gestures();
  }

  /**
   * The daily moment on which they settled.
   *
   * @return the moment; empty unless all participants named the same one
   */
  public final Optional<DailyMoment> agreedMoment() {
    return course().agreedMoment();
  }

  /**
   * The entries so far: for each answer one by whoever gave it, with the visibility its kind has where nothing is said, and for each
   * rating. Once the session has ended there is one of the initiator that a check-in took place, provided that
   * somebody answered or passed a step beyond the choice of a moment.
   *
   * <p>They can be taken at any time and appended again later: those of a session are the first of those of the session after an
   * input, and {@link dev.attune.core.journal.Journal#append(Entry)} knows them again. Whoever was there at the beginning has
   * taken part, however early they stopped.
   *
   * @return the entries, in the order in which they came about
   */
  public final List<Entry> entries() {
    return course().entries();
  }

  private Course course() {
    Course course = new Course(this);
    inputs().forEach(course::take);
    return course;
  }

  CheckInSession() {}

  @Value.Check
  void check() {
    Require.that(
        session().value().length() <= LONGEST_ID,
        "session",
        "at most " + LONGEST_ID + " characters",
        session().value().length());
    participants().forEach(bond()::member);
    zones().keySet().forEach(this::requireParticipant);
    inputs().forEach(input -> requireParticipant(input.by()));
    Require.that(
        participants().size() == 1 || limit().admits(TOGETHER),
        "participants",
        "one person, as checking in together does not fit just now",
        participants().size());
    course();
  }

  private void requireParticipant(PersonId person) {
    Require.that(
        participants().contains(person),
        "person",
        "one of the " + participants().size() + " participants",
        "somebody else");
  }

  /** The id alone. */
  @Override
  public String toString() {
    return "CheckInSession{" + session() + "}";
  }

  /** Builds a {@link CheckInSession}. */
  public static final class Builder extends ImmutableCheckInSession.Builder {
    Builder() {}
  }
}
