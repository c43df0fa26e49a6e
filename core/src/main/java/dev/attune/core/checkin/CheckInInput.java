package dev.attune.core.checkin;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.RatingMoment;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one person says or does in a check-in: the answer to a step, a pass, a rating, or stopping.
 *
 * <p>Start from the static methods here. None of the inputs prints anything of what it holds.
 *
 * @since 1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(CheckInInput.SetTime.class),
  @JsonSubTypes.Type(CheckInInput.OneFeeling.class),
  @JsonSubTypes.Type(CheckInInput.Gratitude.class),
  @JsonSubTypes.Type(CheckInInput.MicroStressor.class),
  @JsonSubTypes.Type(CheckInInput.Affirm.class),
  @JsonSubTypes.Type(CheckInInput.PassOn.class),
  @JsonSubTypes.Type(CheckInInput.StopHere.class),
  @JsonSubTypes.Type(CheckInInput.Rate.class)
})
public sealed interface CheckInInput {
  /**
   * Who says or does it.
   *
   * @return a participant
   */
  PersonId by();

  /**
   * When.
   *
   * @return the instant
   */
  Instant at();

  /**
   * The answer to {@link CheckInStep#SET_TIME}.
   *
   * @param by who answers
   * @param at when
   * @param moment the moment that suits them
   * @return the input
   */
  static CheckInInput moment(PersonId by, Instant at, DailyMoment moment) {
    return new SetTime(by, at, moment);
  }

  /**
   * The answer to {@link CheckInStep#ONE_FEELING} with a word from the list.
   *
   * @param by who answers
   * @param at when
   * @param feeling the feeling
   * @return the input
   */
  static CheckInInput feeling(PersonId by, Instant at, Feeling feeling) {
    return new OneFeeling(by, at, Optional.of(feeling), Optional.empty());
  }

  /**
   * The answer to {@link CheckInStep#ONE_FEELING} in own words.
   *
   * @param by who answers
   * @param at when
   * @param ownWords the feeling
   * @return the input
   */
  static CheckInInput feeling(PersonId by, Instant at, Note ownWords) {
    return new OneFeeling(by, at, Optional.empty(), Optional.of(ownWords));
  }

  /**
   * The answer to {@link CheckInStep#GRATITUDE} for something in the day.
   *
   * @param by who answers
   * @param at when
   * @param note what for; empty where it was said and not written down
   * @return the input
   */
  static CheckInInput thanks(PersonId by, Instant at, Optional<Note> note) {
    return new Gratitude(by, at, Optional.empty(), note);
  }

  /**
   * The answer to {@link CheckInStep#GRATITUDE} to somebody who takes part.
   *
   * @param by who answers
   * @param at when
   * @param to who is thanked
   * @param note what for; empty where it was said and not written down
   * @return the input
   */
  static CheckInInput thanks(PersonId by, Instant at, PersonId to, Optional<Note> note) {
    return new Gratitude(by, at, Optional.of(to), note);
  }

  /**
   * The answer to {@link CheckInStep#MICRO_STRESSOR}.
   *
   * @param by who answers
   * @param at when
   * @param note what it is; empty where it was said and not written down
   * @return the input
   */
  static CheckInInput stressor(PersonId by, Instant at, Optional<Note> note) {
    return new MicroStressor(by, at, note);
  }

  /**
   * The answer to {@link CheckInStep#AFFIRM}.
   *
   * @param by who answers
   * @param at when
   * @param gesture the gesture
   * @return the input
   */
  static CheckInInput affirm(PersonId by, Instant at, ClosingGesture gesture) {
    return new Affirm(by, at, gesture);
  }

  /**
   * Passing on a step, which is a full answer to it and leaves no trace.
   *
   * @param by who passes
   * @param at when
   * @param step the step
   * @return the input
   */
  static CheckInInput pass(PersonId by, Instant at, CheckInStep step) {
    return new PassOn(by, at, step);
  }

  /**
   * Stopping, for this person; the others may go on.
   *
   * @param by who stops
   * @param at when
   * @return the input
   */
  static CheckInInput stop(PersonId by, Instant at) {
    return new StopHere(by, at);
  }

  /**
   * A rating of closeness alone.
   *
   * @param by who rates
   * @param at when
   * @param moment before or after the check-in
   * @param closeness 0 for not close at all to 10 for as close as they can imagine
   * @return the input
   * @throws dev.attune.core.error.InvalidValueException where it is off the scale
   */
  static CheckInInput rate(PersonId by, Instant at, RatingMoment moment, int closeness) {
    return new Rate(by, at, moment, closeness, OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * The answer to {@link CheckInStep#SET_TIME}.
   *
   * @param by who answers
   * @param at when
   * @param moment the moment that suits them
   */
  @JsonTypeName("set-time")
  record SetTime(PersonId by, Instant at, DailyMoment moment) implements CheckInInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "CheckInInput{***}";
    }
  }

  /**
   * The answer to {@link CheckInStep#ONE_FEELING}: exactly one of the two.
   *
   * @param by who answers
   * @param at when
   * @param feeling a word from the list
   * @param ownWords words of their own
   */
  @JsonTypeName("one-feeling")
  record OneFeeling(PersonId by, Instant at, Optional<Feeling> feeling, Optional<Note> ownWords)
      implements CheckInInput {
    /**
     * Creates the answer.
     *
     * @param by who answers
     * @param at when
     * @param feeling a word from the list
     * @param ownWords words of their own
     * @throws dev.attune.core.error.InvalidValueException where both are given, or neither
     */
    public OneFeeling {
      Require.that(
          feeling.isPresent() != ownWords.isPresent(),
          "oneFeeling",
          "exactly one of feeling, ownWords",
          feeling.isPresent() ? "both" : "neither");
    }

    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "CheckInInput{***}";
    }
  }

  /**
   * The answer to {@link CheckInStep#GRATITUDE}.
   *
   * @param by who answers
   * @param at when
   * @param to who is thanked; empty for thanks for something in the day
   * @param note what for; empty where it was said and not written down
   */
  @JsonTypeName("gratitude")
  record Gratitude(PersonId by, Instant at, Optional<PersonId> to, Optional<Note> note)
      implements CheckInInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "CheckInInput{***}";
    }
  }

  /**
   * The answer to {@link CheckInStep#MICRO_STRESSOR}.
   *
   * @param by who answers
   * @param at when
   * @param note what it is; empty where it was said and not written down
   */
  @JsonTypeName("micro-stressor")
  record MicroStressor(PersonId by, Instant at, Optional<Note> note) implements CheckInInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "CheckInInput{***}";
    }
  }

  /**
   * The answer to {@link CheckInStep#AFFIRM}.
   *
   * @param by who answers
   * @param at when
   * @param gesture the gesture
   */
  @JsonTypeName("affirm")
  record Affirm(PersonId by, Instant at, ClosingGesture gesture) implements CheckInInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "CheckInInput{***}";
    }
  }

  /**
   * Passing on a step.
   *
   * @param by who passes
   * @param at when
   * @param step the step
   */
  @JsonTypeName("pass")
  record PassOn(PersonId by, Instant at, CheckInStep step) implements CheckInInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "CheckInInput{***}";
    }
  }

  /**
   * Stopping.
   *
   * @param by who stops
   * @param at when
   */
  @JsonTypeName("stop")
  record StopHere(PersonId by, Instant at) implements CheckInInput {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "CheckInInput{***}";
    }
  }

  /**
   * A rating: how close the person feels, and how calm and how lively if they wish to say so.
   *
   * @param by who rates
   * @param at when
   * @param moment before or after the check-in
   * @param closeness 0 to 10
   * @param calm 0 to 10; empty where not said
   * @param energy 0 to 10; empty where not said
   */
  @JsonTypeName("rate")
  record Rate(
      PersonId by,
      Instant at,
      RatingMoment moment,
      int closeness,
      OptionalInt calm,
      OptionalInt energy)
      implements CheckInInput {
    private static final int MOST = 10;

    /**
     * Creates the rating.
     *
     * @param by who rates
     * @param at when
     * @param moment before or after the check-in
     * @param closeness 0 to 10
     * @param calm 0 to 10; empty where not said
     * @param energy 0 to 10; empty where not said
     * @throws dev.attune.core.error.InvalidValueException where one is off the scale; it is not repeated
     */
    public Rate {
      requirePoints(closeness, "closeness");
      calm.ifPresent(points -> requirePoints(points, "calm"));
      energy.ifPresent(points -> requirePoints(points, "energy"));
    }

    private static void requirePoints(int points, String field) {
      Require.that(
          points >= 0 && points <= MOST,
          field,
          "a whole number from 0 to " + MOST,
          "another number");
    }

    /** Nothing of what it holds. */
    @Override
    public String toString() {
      return "CheckInInput{***}";
    }
  }
}
