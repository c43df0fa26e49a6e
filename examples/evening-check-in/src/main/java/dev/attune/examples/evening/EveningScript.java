package dev.attune.examples.evening;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.CheckInInput;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.checkin.CheckInStep;
import dev.attune.core.checkin.ClosingGesture;
import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.RatingMoment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people say in a check-in, written down beforehand: one input a line, such as {@code feeling p-1 calm}.
 *
 * <p>Whoever has a line takes part, and whoever has the first one began it. A wrong line is told by its number and never by its
 * text, as the text is somebody's own.
 */
final class EveningScript {
  private static final Pattern POINTS = Pattern.compile("[0-9]|10");

  /** What a line can say. */
  private enum Verb {
    BEFORE("before", "PERSON 0-10"),
    FEELING("feeling", "PERSON FEELING"),
    GRATITUDE("gratitude", "PERSON[>PERSON] TEXT"),
    STRESSOR("stressor", "PERSON TEXT"),
    AFFIRM("affirm", "PERSON GESTURE"),
    AFTER("after", "PERSON 0-10"),
    PASS("pass", "PERSON"),
    STOP("stop", "PERSON");

    private final String word;
    private final String form;

    Verb(String word, String form) {
      this.word = word;
      this.form = form;
    }

    private boolean takesText() {
      return form.contains(" ");
    }
  }

  private record Line(int number, Verb verb, PersonId person, Optional<PersonId> to, String text) {
    private InvalidValueException expected(String expected, String found) {
      return InvalidValueException.of("line " + number, expected, found);
    }
  }

  private final List<Line> lines;

  private EveningScript(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Reads a script.
   *
   * @throws AttuneException where a line has another form or names nobody of the bond; the message begins with its number
   */
  static EveningScript read(Path file, Bond bond) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : decode(Files.readAllBytes(file)).split("\\R", -1)) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        lines.add(line(number, line.strip(), bond));
      }
    }
    if (lines.isEmpty()) {
      throw new InvalidValueException("expected a line such as 'feeling p-1 calm', found none");
    }
    return new EveningScript(lines);
  }

  private static String decode(byte[] content) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      // some editors begin a UTF-8 file with this mark, which is no part of the text
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InvalidValueException("expected text in UTF-8, found other bytes");
    }
  }

  private static Line line(int number, String line, Bond bond) {
    String place = "line " + number;
    String[] words = line.split("\\s+", 3);
    Verb verb = Stream.of(Verb.values())
        .filter(known -> known.word.equals(words[0]))
        .findFirst()
        .orElseThrow(() -> InvalidValueException.of(
            place,
            "one of "
                + Stream.of(Verb.values())
                    .map(known -> known.word)
                    .collect(Collectors.joining(", ")),
            "another word"));
    int found = words.length - 1;
    int expected = verb.takesText() ? 2 : 1;
    if (found != expected) {
      throw InvalidValueException.of(
          place, verb.word + " " + verb.form, found < expected ? "less" : "more");
    }
    // an id holds no '>', so that thanks are read as before where nobody is named
    String[] people = words[1].split(">", verb == Verb.GRATITUDE ? 2 : 1);
    PersonId person = member(people[0], place, bond);
    Optional<PersonId> to =
        people.length == 2 ? Optional.of(member(people[1], place, bond)) : Optional.empty();
    return new Line(number, verb, person, to, expected == 2 ? words[2] : "");
  }

  private static PersonId member(String id, String place, Bond bond) {
    return bond.members().stream()
        .map(Person::id)
        .filter(member -> member.value().equals(id))
        .findFirst()
        .orElseThrow(() -> InvalidValueException.of(
            place, "the id of one of the " + bond.members().size() + " members", "another one"));
  }

  /** Who takes part, whoever began it first. */
  List<PersonId> participants() {
    return lines.stream().map(Line::person).distinct().toList();
  }

  /**
   * All that is said in a check-in, and that everyone leaves where the script ends.
   *
   * @param begun the check-in before anybody said anything
   * @throws AttuneException where a line does not fit; the message begins with its number
   */
  List<CheckInInput> inputs(CheckInSession begun) {
    Instant now = begun.startedAt();
    List<CheckInInput> inputs = new ArrayList<>();
    CheckInSession session = begun;
    for (Line line : lines) {
      try {
        Optional<CheckInInput> input = input(line, session, now);
        if (input.isPresent()) {
          session = session.on(input.get());
          inputs.add(input.get());
        }
      } catch (AttuneException e) {
        String message = String.valueOf(e.getMessage());
        String place = "line " + line.number() + ": ";
        throw message.startsWith(place) ? e : new InvalidValueException(place + message);
      }
    }
    Evening.there(session).forEach(person -> inputs.add(CheckInInput.stop(person, now)));
    return inputs;
  }

  private static Optional<CheckInInput> input(Line line, CheckInSession session, Instant now) {
    PersonId by = line.person();
    return switch (line.verb()) {
      case BEFORE -> Optional.of(CheckInInput.rate(by, now, RatingMoment.BEFORE, points(line)));
      case FEELING -> Optional.of(Evening.feeling(by, now, line.text()));
      case GRATITUDE -> Optional.of(Evening.thanks(session, by, now, line.to(), line.text()));
      case STRESSOR ->
        Optional.of(CheckInInput.stressor(by, now, Optional.of(Note.of(line.text()))));
      case AFFIRM -> Optional.of(CheckInInput.affirm(by, now, gesture(line)));
      case AFTER -> Optional.of(CheckInInput.rate(by, now, RatingMoment.AFTER, points(line)));
      case PASS -> pass(by, session, now);
      case STOP -> Optional.of(CheckInInput.stop(by, now));
    };
  }

  /** Nothing is left to pass for whoever waits for the others. */
  private static Optional<CheckInInput> pass(PersonId by, CheckInSession session, Instant now) {
    Optional<CheckInStep> step = session.step();
    return session.awaited().contains(by)
        ? step.map(current -> CheckInInput.pass(by, now, current))
        : Optional.empty();
  }

  private static int points(Line line) {
    if (!POINTS.matcher(line.text()).matches()) {
      throw line.expected("a whole number from 0 to 10", "something else");
    }
    return Integer.parseInt(line.text());
  }

  private static ClosingGesture gesture(Line line) {
    return Stream.of(ClosingGesture.values())
        .filter(gesture -> gesture.code().equals(line.text()))
        .findFirst()
        .orElseThrow(() -> line.expected(
            "one of "
                + Stream.of(ClosingGesture.values())
                    .map(ClosingGesture::code)
                    .collect(Collectors.joining(", ")),
            "another word"));
  }
}
