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
import java.util.Set;
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

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private static final String PROMPT = "> ";

  /** Whom thanks are for that are for something in the day. */
  private static final String NOBODY = "nobody";

  private final Bond bond;
  private final Clock clock;
  private final Answers answers;
  private final PrintWriter output;
  private final int width;

  Conversation(Bond bond, Clock clock, Answers answers, PrintWriter output, int width) {
    this.bond = bond;
    this.clock = clock;
    this.answers = answers;
    this.output = output;
    this.width = width;
  }

  /** Says what this is. */
  void greet(List<PersonId> people) {
    PlainText text = new PlainText(width);
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
      if (line == null || stops(line)) {
        return List.of();
      }
      List<Optional<PersonId>> named = BETWEEN_NAMES
          .splitAsStream(line)
          .map(name -> Words.person(bond, name))
          .toList();
      List<PersonId> here = named.stream().flatMap(Optional::stream).distinct().toList();
      if (here.size() == named.size()) {
        return here;
      }
      say("Please name one or more of: " + Words.namesAndIds(bond, all));
    }
  }

  /** Asks until the check-in is over. */
  void hold(Evening evening) throws IOException {
    say("");
    say(
        "Before you begin: how close do you feel just now? From 0, not at all, to 10, as close as you"
            + " can imagine. The number is yours alone and not shown while you type.");
    for (PersonId person : evening.session().participants()) {
      if (!evening.session().ended() && !rate(evening, person, RatingMoment.BEFORE)) {
        everyoneStops(evening);
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
            .filter(CheckInStep.GRATITUDE::equals)
            .filter(step -> Evening.there(session).size() > 2)
            .ifPresent(
                step -> say("First say whom you thank. With a name it is shared among you; with"
                    + " '" + NOBODY + "', for something in the day, it stays with you."));
        asked
            .filter(CheckInStep.AFFIRM::equals)
            .ifPresent(step -> say("Choose from: " + Words.gestures(session.gestures()) + "."));
      }
      PersonId person = session.awaited().first();
      answer(evening, person, asked.orElseThrow());
    }
    List<PersonId> stayed = List.copyOf(Evening.there(evening.session()));
    if (!stayed.isEmpty()) {
      say("");
      say("And now: how close do you feel, from 0 to 10?");
    }
    for (PersonId person : stayed) {
      if (!rate(evening, person, RatingMoment.AFTER)) {
        return;
      }
    }
  }

  private void answer(Evening evening, PersonId by, CheckInStep step) throws IOException {
    Optional<PersonId> to = Optional.empty();
    Set<PersonId> others = Evening.othersThere(evening.session(), by);
    // before the words, which are written down as soon as they are there
    boolean asksWhom = step == CheckInStep.GRATITUDE && others.size() > 1;
    while (true) {
      String line = ask(Words.name(bond, by) + (asksWhom ? ", whom" : ""));
      Instant now = clock.instant();
      if (line == null) {
        everyoneStops(evening);
        return;
      }
      if (passes(line) || stops(line)) {
        evening.take(stops(line) ? CheckInInput.stop(by, now) : CheckInInput.pass(by, now, step));
        return;
      }
      if (asksWhom) {
        to = Words.person(bond, line).filter(others::contains);
        asksWhom = to.isEmpty() && !line.equalsIgnoreCase(NOBODY);
        if (asksWhom) {
          say("Please name one of: " + Words.namesAndIds(bond, others) + ", or " + NOBODY + ".");
        }
        continue;
      }
      Optional<CheckInInput> input = input(evening.session(), by, now, step, to, line);
      if (input.isPresent()) {
        evening.take(input.get());
        return;
      }
    }
  }

  /** Empty where the answer cannot be taken, and somebody was told why. */
  private Optional<CheckInInput> input(
      CheckInSession session,
      PersonId by,
      Instant now,
      CheckInStep step,
      Optional<PersonId> to,
      String line) {
    if (step == CheckInStep.AFFIRM) {
      Optional<ClosingGesture> gesture = session.gestures().stream()
          .filter(open -> open.code().equals(line.toLowerCase(Locale.ROOT).replace(' ', '-')))
          .findFirst();
      if (gesture.isEmpty()) {
        say("Please choose from: " + Words.gestures(session.gestures()) + ".");
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
          case GRATITUDE -> Evening.thanks(session, by, now, to, line);
          case MICRO_STRESSOR -> CheckInInput.stressor(by, now, Optional.of(Note.of(line)));
          case SET_TIME, AFFIRM -> throw new IllegalStateException("no text answers " + step);
        });
  }

  /** False where nobody answers any more. */
  private boolean rate(Evening evening, PersonId by, RatingMoment moment) throws IOException {
    while (true) {
      String line = readable(answers.unseenLine(Words.name(bond, by) + PROMPT, output));
      if (line == null || passes(line)) {
        return line != null;
      }
      Instant now = clock.instant();
      if (stops(line)) {
        evening.take(CheckInInput.stop(by, now));
        return true;
      }
      if (POINTS.matcher(line).matches()) {
        evening.take(CheckInInput.rate(by, now, moment, Integer.parseInt(line)));
        return true;
      }
      say("A whole number from 0 to 10, please, or an empty line.");
    }
  }

  private void everyoneStops(Evening evening) throws IOException {
    for (PersonId person : Evening.there(evening.session())) {
      evening.take(CheckInInput.stop(person, clock.instant()));
    }
  }

  private static boolean passes(String line) {
    return line.isEmpty() || line.equalsIgnoreCase("pass");
  }

  private static boolean stops(String line) {
    return line.equalsIgnoreCase("stop");
  }

  private @Nullable String ask(String whom) throws IOException {
    while (true) {
      output.print(whom + PROMPT);
      output.flush();
      String line = readable(answers.line());
      if (line == null) {
        return null;
      }
      if (line.contains(UNREADABLE)) {
        say("Some letters did not arrive. It helps to set the terminal to UTF-8; until then, please"
            + " write it without them.");
      } else if (CONTROL.matcher(line).find()) {
        say("Some keys, such as the arrows, wrote something that cannot be read. Could you write it"
            + " once more?");
      } else {
        return line;
      }
    }
  }

  private static @Nullable String readable(@Nullable String line) {
    return line == null ? null : line.replace('\t', ' ').strip();
  }

  private void say(String paragraph) {
    PlainText text = new PlainText(width);
    text.paragraph("", paragraph);
    output.print(text);
  }
}
