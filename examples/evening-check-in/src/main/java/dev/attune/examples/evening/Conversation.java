package dev.attune.examples.evening;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.CheckInInput;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.checkin.CheckInStep;
import dev.attune.core.checkin.ClosingGesture;
import dev.attune.core.checkin.Feeling;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.RatingMoment;
import dev.attune.examples.parts.PlainText;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks people one after the other. Whatever they are asked, an empty line passes and 'stop' ends it for them; where nobody
 * answers any more, everyone has stopped.
 */
final class Conversation {
  private static final Pattern POINTS = Pattern.compile("[0-9]|10");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(,|&|\\sand\\s)\\s*");

  /** What a terminal of another encoding makes of letters it could not read. */
  private static final String UNREADABLE = "\uFFFD";

  private final Bond bond;
  private final Clock clock;
  private final Answers answers;
  private final PrintWriter output;

  Conversation(Bond bond, Clock clock, Answers answers, PrintWriter output) {
    this.bond = bond;
    this.clock = clock;
    this.answers = answers;
    this.output = output;
  }

  /** Says what this is. */
  void greet(List<PersonId> people) {
    PlainText text = new PlainText();
    text.heading("An evening check-in for " + Words.names(bond, people), '=');
    text.paragraph(
        "",
        "Five minutes, " + (people.size() > 1 ? "one of you at a time" : "just for you")
            + ". Every question may stay open.");
    output.print(text);
  }

  /** Tells how to answer. */
  void explain() {
    say("An empty line passes. 'stop' ends it for whoever is asked. What has been said is kept as"
        + " you go, so you can leave at any moment.");
  }

  /** Who takes part, whoever had the idea first; nobody where they would rather not. */
  List<PersonId> whoIsHere() throws IOException {
    List<PersonId> all = bond.members().stream().map(Person::id).toList();
    if (bond.hasOneMember()) {
      return all;
    }
    List<PersonId> others = new ArrayList<>(all.subList(1, all.size()));
    others.add(all.get(0));
    say("");
    say("Who is here? Please begin with whoever had the idea, for example: "
        + others.stream().map(id -> Words.name(bond, id)).collect(Collectors.joining(", ")));
    while (true) {
      String line = ask("");
      if (line == null || line.equals("stop")) {
        return List.of();
      }
      List<Optional<PersonId>> named =
          BETWEEN_NAMES.splitAsStream(line).map(this::member).toList();
      List<PersonId> here = named.stream().flatMap(Optional::stream).distinct().toList();
      if (here.size() == named.size()) {
        return here;
      }
      say("Please name one or more of: "
          + bond.members().stream()
              .map(person -> person.label().value() + " (" + person.id() + ")")
              .collect(Collectors.joining(", ")));
    }
  }

  private Optional<PersonId> member(String name) {
    List<PersonId> called = bond.members().stream()
        .filter(person ->
            person.id().value().equals(name) || person.label().value().equalsIgnoreCase(name))
        .map(Person::id)
        .toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** Asks until the check-in is over. */
  void hold(Evening evening) throws IOException {
    say("");
    say(
        "Before you begin: how close do you feel just now? From 0, not at all, to 10, as close as you"
            + " can imagine. The number is yours alone and not shown while you type.");
    for (PersonId person : evening.session().participants()) {
      if (!evening.session().ended()) {
        rate(evening, person, RatingMoment.BEFORE);
      }
    }
    Optional<CheckInStep> asked = Optional.empty();
    while (!evening.session().ended()) {
      CheckInSession session = evening.session();
      if (!session.step().equals(asked)) {
        asked = session.step();
        say("");
        session.prompt().ifPresent(this::say);
        asked
            .filter(CheckInStep.ONE_FEELING::equals)
            .ifPresent(step -> say("? shows some words to choose from."));
        asked
            .filter(CheckInStep.AFFIRM::equals)
            .ifPresent(step -> say("Choose from: " + gestures(session) + "."));
      }
      PersonId person = session.awaited().first();
      answer(evening, person, asked.orElseThrow());
    }
    List<PersonId> stayed = List.copyOf(Evening.there(evening.session()));
    if (!stayed.isEmpty()) {
      say("");
      say("And now: how close do you feel, from 0 to 10?");
      for (PersonId person : stayed) {
        rate(evening, person, RatingMoment.AFTER);
      }
    }
  }

  private void answer(Evening evening, PersonId by, CheckInStep step) throws IOException {
    while (true) {
      String line = ask(Words.name(bond, by));
      Instant now = clock.instant();
      if (line == null) {
        everyoneStops(evening);
        return;
      }
      Optional<CheckInInput> input = input(evening.session(), by, now, step, line);
      if (input.isPresent()) {
        evening.take(input.get());
        return;
      }
    }
  }

  /** Empty where the answer cannot be taken, and somebody was told why. */
  private Optional<CheckInInput> input(
      CheckInSession session, PersonId by, Instant now, CheckInStep step, String line) {
    if (line.isEmpty() || line.equals("pass")) {
      return Optional.of(CheckInInput.pass(by, now, step));
    }
    if (line.equals("stop")) {
      return Optional.of(CheckInInput.stop(by, now));
    }
    if (step == CheckInStep.AFFIRM) {
      Optional<ClosingGesture> gesture = session.gestures().stream()
          .filter(open -> open.code().equals(line.toLowerCase(Locale.ROOT).replace(' ', '-')))
          .findFirst();
      if (gesture.isEmpty()) {
        say("Please choose from: " + gestures(session) + ".");
      }
      return gesture.map(chosen -> CheckInInput.affirm(by, now, chosen));
    }
    if (step == CheckInStep.ONE_FEELING && line.equals("?")) {
      say(Stream.of(Feeling.values()).map(Feeling::word).collect(Collectors.joining(", "))
          + ". Or a word of your own.");
      return Optional.empty();
    }
    if (line.codePointCount(0, line.length()) > Note.LONGEST) {
      say("That is more than fits, " + Note.LONGEST + " characters. Could it be shorter?");
      return Optional.empty();
    }
    return Optional.of(
        switch (step) {
          case ONE_FEELING -> Evening.feeling(by, now, line);
          case GRATITUDE -> Evening.thanks(session, by, now, line);
          case MICRO_STRESSOR -> CheckInInput.stressor(by, now, Optional.of(Note.of(line)));
          case SET_TIME, AFFIRM -> throw new IllegalStateException("no text answers " + step);
        });
  }

  private void rate(Evening evening, PersonId by, RatingMoment moment) throws IOException {
    while (true) {
      prompt(Words.name(bond, by));
      String line = readable(answers.unseenLine());
      Instant now = clock.instant();
      boolean before = moment == RatingMoment.BEFORE;
      if (line == null && before) {
        everyoneStops(evening);
        return;
      }
      if (line == null || line.isEmpty() || line.equals("pass")) {
        return;
      }
      if (line.equals("stop")) {
        evening.take(CheckInInput.stop(by, now));
        return;
      }
      if (POINTS.matcher(line).matches()) {
        evening.take(CheckInInput.rate(by, now, moment, Integer.parseInt(line)));
        return;
      }
      say("A whole number from 0 to 10, please, or an empty line.");
    }
  }

  private void everyoneStops(Evening evening) throws IOException {
    for (PersonId person : Evening.there(evening.session())) {
      evening.take(CheckInInput.stop(person, clock.instant()));
    }
  }

  private static String gestures(CheckInSession session) {
    return session.gestures().stream()
        .map(gesture -> gesture.code().replace('-', ' '))
        .collect(Collectors.joining(", "));
  }

  private @Nullable String ask(String whom) throws IOException {
    while (true) {
      prompt(whom);
      String line = readable(answers.line());
      if (line == null || !line.contains(UNREADABLE)) {
        return line;
      }
      say("Some letters did not arrive. It helps to set the terminal to UTF-8; until then, please"
          + " write it without them.");
    }
  }

  private void prompt(String whom) {
    output.print(whom + "> ");
    output.flush();
  }

  private static @Nullable String readable(@Nullable String line) {
    return line == null ? null : line.strip();
  }

  private void say(String paragraph) {
    PlainText text = new PlainText();
    text.paragraph("", paragraph);
    output.print(text);
  }
}
