package dev.attune.core.repair;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Reconnection;
import dev.attune.core.journal.SessionId;
import dev.attune.core.limit.Limit;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.selection.SelectionReason;
import dev.attune.core.wording.Wording;
import dev.attune.core.wording.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A guided repair conversation of two people or more: six steps, each taken or passed, with a rest whenever somebody needs one.
 *
 * <p>It is a value. {@link #on(RepairInput)} gives the session after an input and leaves this one as it was:
 * <ul>
 *   <li>The steps come in their order. A step is over when everyone who is still there has taken or passed it; one out of order
 *       is refused, and the refusal names the step expected.
 *   <li>In {@link RepairStep#SHARE_IMPACT} one person speaks at a time, to the end: nobody else can take the step meanwhile.
 *   <li>In {@link RepairStep#APOLOGISE} nobody is awaited by name, so that nothing asks a person who was hurt to apologise.
 *   <li>{@link RepairStep#SET_RECONNECTION_RITUAL} ends in a {@link Reconnection} where everyone who did not pass, and two people
 *       at least, named the same ritual and day. A new proposal is open to all again.
 *   <li>Anyone can let it rest at any time. It goes on at the step where it stood once everyone who is there has said on the same
 *       day that they are ready; who has said so is not told.
 *   <li>Anyone can leave at any time, by themself. With fewer than two left, it has ended for all.
 *   <li>The same input again changes nothing. Nor do passing, resting and leaving where there is nothing to pass, rest or leave.
 * </ul>
 *
 * <p><b>When it is open.</b> It begins only under a limit with joint rituals open, with neither it nor its topic nor conflict or
 * disclosure closed, and on no day before the next deep session is due; it goes on under the same conditions, except that going on on the
 * day of the rest is no further deep session. The depth of a limit is about what is proposed to people; this they choose
 * themselves. That everyone has accepted it is for the app to make sure before it builds a session.
 *
 * <p>What was said stays between the people: a session holds none of it, only who took which step, and an app keeps it for as
 * long as the conversation lasts, as a program of its own trust.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class RepairSession {
  /** The ritual a repair conversation is. */
  public static final RitualId RITUAL = RitualId.of("repair-conversation");

  /** The most characters the id of a session may have, as the ids of its entries are longer by a few; a project convention. */
  public static final int LONGEST_ID = 48;

  private static final Demand CONVERSATION =
      new Demand(RITUAL, Depth.PERSONAL, Set.of(Theme.CONFLICT, Theme.DISCLOSURE), true, true);

  /** What is said while it rests. */
  public static final Wording RESTING = new Wording(
      "repair.resting",
      "It rests, and that is no failure. It can go on once everyone feels ready, today "
          + "or on another day. Until then each of you can do something kind for yourself, and "
          + "anyone can leave it at that.");

  /**
   * The id the caller gave it, at most {@value #LONGEST_ID} characters, kept through rests. Entries get ids from it, so that two
   * copies of one session give the same entries.
   *
   * @return the id
   */
  public abstract SessionId session();

  /**
   * Whose conversation it is.
   *
   * @return the bond
   */
  public abstract Bond bond();

  /**
   * What it is meant to mend.
   *
   * @return the topic's id
   */
  public abstract TopicId rupture();

  /**
   * What was open to them when it began.
   *
   * @return the limit
   */
  public abstract Limit limit();

  /**
   * Who began it.
   *
   * @return one of the participants
   */
  public abstract PersonId initiator();

  /**
   * Who takes part from the beginning.
   *
   * @return members of the bond, in the order of their ids; at least two
   */
  @Value.NaturalOrder
  public abstract SortedSet<PersonId> participants();

  /**
   * Who is the first to tell how it landed, the others following in the order of their ids; the initiator where nothing was said.
   *
   * @return one of the participants
   */
  @Value.Default
  public PersonId firstToSpeak() {
    return initiator();
  }

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
   * What has been done so far.
   *
   * @return the inputs, in the order in which they were taken; each was in place when it came
   */
  public abstract List<RepairInput> inputs();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Why no repair conversation about a topic can begin on a day, in the one sentence there is for every cause.
   *
   * @param rupture what it would be meant to mend
   * @param limit what is open to the people
   * @param day the day, in the zone of the bond
   * @return the reason; empty where one can begin
   */
  public static Optional<Reason> closedBy(TopicId rupture, Limit limit, LocalDate day) {
    boolean tooSoon = limit.nextDeepSessionOn().filter(day::isBefore).isPresent();
    return fits(limit, CONVERSATION) && limit.admits(rupture) && !tooSoon
        ? Optional.empty()
        : Optional.of(Reason.of(SelectionReason.NOT_FITTING_NOW));
  }

  /**
   * Why a conversation that rests cannot go on on a day, in the one sentence there is for every cause.
   *
   * @param limit what is open to the people
   * @param day the day, in the zone of the bond
   * @return the reason; empty where it can go on, or does not rest
   */
  public final Optional<Reason> resumingClosedBy(Limit limit, LocalDate day) {
    return course().resumingClosedBy(limit, day);
  }

  /**
   * The session after an input.
   *
   * @param input what somebody does
   * @return the session; this one where the input changes nothing
   * @throws InvalidValueException where the input is out of place: the message names what was expected, such as the step
   */
  public final RepairSession on(RepairInput input) {
    return inputs().contains(input) || !course().take(input)
        ? this
        : builder().from(this).addInput(input).build();
  }

  /**
   * The step at hand, also while the conversation rests.
   *
   * @return the step; empty once it has ended
   */
  public final Optional<RepairStep> step() {
    return course().step();
  }

  /**
   * What is asked now, or what holds while it rests.
   *
   * @return a sentence or a few; empty once it has ended
   */
  public final Optional<String> prompt() {
    return prompt(Words.english());
  }

  /**
   * What is asked now, or what holds while it rests, in another language.
   *
   * @param words what the language says
   * @return a sentence or a few; empty once it has ended
   */
  public final Optional<String> prompt(Words words) {
    RepairCourse course = course();
    return course.step().map(step -> words.say(course.resting() ? RESTING : step.wording()));
  }

  /**
   * Who is asked to take or pass the step at hand: in {@link RepairStep#SHARE_IMPACT} the one whose turn it is; in
   * {@link RepairStep#APOLOGISE} nobody, as an apology is for whoever wants to give one.
   *
   * @return the people, in the order of their ids; empty while it rests and once it has ended
   */
  public final SortedSet<PersonId> awaited() {
    return course().awaited();
  }

  /**
   * What has been proposed last in {@link RepairStep#SET_RECONNECTION_RITUAL}.
   *
   * @return the proposal; empty where there is none, and in every other step
   */
  public final Optional<Reconnection> proposal() {
    return course().proposal();
  }

  /**
   * What they agreed to do to find each other again.
   *
   * @return ritual and day; empty where that step is still to come, or was left without agreeing
   */
  public final Optional<Reconnection> reconnection() {
    return course().reconnection();
  }

  /**
   * Whether it rests.
   *
   * @return true from a pause until everyone is ready again
   */
  public final boolean resting() {
    return course().resting();
  }

  /**
   * Whether it is over: the last step is done, or fewer than two are left.
   *
   * @return true where it is over
   */
  public final boolean ended() {
    return course().step().isEmpty();
  }

  /**
   * The entries so far.
   *
   * <p>What became of the conversation is written down once for each who was there, as their own: nobody's journal tells who asked for
   * a rest, who left or who passed, and each keeps what they were part of. Having told how it landed, and having
   * apologised, is written for that person alone; what they agreed on for everyone who is there then. All of these are private where nothing else is said. Once it has ended
   * there is one of the initiator that the ritual took place, provided that the first step was behind them; it is of the last
   * time they sat together, with the minutes of all times.
   *
   * <p>They can be taken at any time and appended again later: those of a session are the first of those of the session after an
   * input, and {@link dev.attune.core.journal.Journal#append(Entry)} knows them again.
   *
   * @return the entries, in the order in which they came about
   */
  public final List<Entry> entries() {
    return course().entries();
  }

  /** Whether what people choose themselves is open; how deep it goes is theirs to say. */
  static boolean fits(Limit limit, Demand demand) {
    return Limit.builder().from(limit).greatestDepth(Depth.DEEP).build().admits(demand);
  }

  private RepairCourse course() {
    RepairCourse course = new RepairCourse(this);
    inputs().forEach(course::take);
    return course;
  }

  RepairSession() {}

  @Value.Check
  void check() {
    Require.that(
        session().value().length() <= LONGEST_ID,
        "session",
        "at most " + LONGEST_ID + " characters",
        session().value().length());
    Require.that(
        participants().size() >= 2, "participants", "2 or more", participants().size());
    participants().forEach(bond()::member);
    requireParticipant(initiator());
    requireParticipant(firstToSpeak());
    zones().keySet().forEach(this::requireParticipant);
    LocalDate day = LocalDate.ofInstant(startedAt(), bond().zone());
    Require.that(
        closedBy(rupture(), limit(), day).isEmpty(),
        "limit",
        "one under which a repair conversation can begin now",
        "another one");
    course();
  }

  final void requireParticipant(PersonId person) {
    Require.that(
        participants().contains(person),
        "person",
        "one of the " + participants().size() + " participants",
        "somebody else");
  }

  /** The id alone. */
  @Override
  public String toString() {
    return "RepairSession{" + session() + "}";
  }

  /** Builds a {@link RepairSession}. */
  public static final class Builder extends ImmutableRepairSession.Builder {
    Builder() {}
  }
}
