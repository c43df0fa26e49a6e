package dev.attune.examples.evening;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.CheckInInput;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.error.AttuneException;
import dev.attune.core.journal.Journal;
import dev.attune.examples.parts.BondPlace;
import dev.attune.examples.parts.JsonPlace;
import dev.attune.examples.parts.PlainText;
import dev.attune.examples.parts.Program;
import dev.attune.examples.parts.ProgramVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Guides one check-in and keeps what was said, or shows one person their own part of it.
 *
 * <p>The clock is handed in: with {@code --now} it is not read, and the same files give the same bytes.
 */
@Command(
    name = "evening-check-in",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Guides a check-in of about five minutes: one feeling, one thanks, one small worry, a kind"
          + " ending.",
      "",
      "Asks at the terminal, or reads a script, and adds what was said to the journal as it is said."
          + " With --view it asks nothing and shows one person their own part.",
      ""
    },
    footer = {
      "",
      "A script has one input a line: before p-1 6, feeling p-1 calm, gratitude p-1 TEXT, stressor"
          + " p-1 TEXT, affirm p-1 eye-contact, after p-1 7, pass p-1, stop p-1. Where more than two"
          + " are there, gratitude p-1>p-3 TEXT says whom the thanks are for. Whoever has the first"
          + " line began the check-in.",
      "",
      "The journal holds what several people said in private: keep it as you would keep a diary."
          + " The clock tells the hour unless --now does, and COLUMNS the length of lines where it is"
          + " below 80. No network or random number is used.",
      "",
      "Exit codes: 0 done, 1 the disk or the system failed, 2 the input was wrong."
    })
public final class EveningCheckInProgram implements Callable<Integer> {
  @Option(
      names = "--bond",
      required = true,
      paramLabel = "bond.json",
      description = "Who the people are.")
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private Path bondFile;

  @Option(
      names = "--journal",
      required = true,
      paramLabel = "journal.jsonl",
      description = "Where what was said is kept; made if it is not there.")
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private Path journalFile;

  @Option(
      names = "--script",
      paramLabel = "evening.txt",
      description = "Takes the answers from this file; needs --now.")
  private @Nullable Path script;

  @Option(
      names = "--view",
      paramLabel = "PERSON",
      description = "Shows the own view of the member with this id.")
  private @Nullable String viewOf;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      converter = InstantOption.class,
      description = "The hour, for example 2026-12-01T20:30:00Z, instead of the clock's.")
  private @Nullable Instant now;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private CommandSpec spec;

  private final Clock clock;
  private final Answers answers;
  private final int width;

  private EveningCheckInProgram(Clock clock, Answers answers, int width) {
    this.clock = clock;
    this.answers = answers;
    this.width = width;
  }

  /**
   * Runs the program at a terminal.
   *
   * @param args the options; {@code --help} tells them
   */
  public static void main(String[] args) {
    Clock clock = Clock.tickSeconds(ZoneOffset.UTC);
    int width = PlainText.widthWithin(System.getenv("COLUMNS"));
    Program.main(new EveningCheckInProgram(clock, Answers.typed(), width), args);
  }

  /** Runs the program with a clock, answers, a width and streams of its caller. */
  static int run(
      Clock clock,
      Answers answers,
      int width,
      PrintWriter output,
      PrintWriter errors,
      String... args) {
    return Program.run(new EveningCheckInProgram(clock, answers, width), output, errors, args);
  }

  /** Guides a check-in, or shows a view. */
  @Override
  public Integer call() throws IOException {
    if (script != null && viewOf != null) {
      throw Program.wrong(spec, "--view", "expected no --script beside it, found one");
    }
    if (script != null && now == null) {
      throw Program.wrong(spec, "--now", "expected an instant, as --script needs one, found none");
    }
    Bond bond = Program.read(spec, bondFile, EveningCheckInProgram::bond);
    if (viewOf != null) {
      show(bond, viewOf);
    } else if (script != null) {
      follow(bond, script);
    } else {
      converse(bond);
    }
    return 0;
  }

  private static Bond bond(Path file) throws IOException {
    List<String> properties = new ArrayList<>(BondPlace.PROPERTIES);
    properties.add("zone");
    JsonPlace whole = JsonPlace.read(file).properties(properties);
    return BondPlace.read(whole, whole.get("zone"));
  }

  private void show(Bond bond, String id) throws IOException {
    PersonId person = bond.members().stream()
        .map(Person::id)
        .filter(member -> member.value().equals(id))
        .findFirst()
        .orElseThrow(() -> Program.wrong(
            spec,
            "--view",
            "expected the id of one of the " + bond.members().size()
                + " members, found another one"));
    Journal journal = Program.read(spec, journalFile, file -> JournalFile.read(file, bond));
    print(OwnView.of(bond, person, journal, time().instant(), width));
  }

  /** All lines are looked at before the first entry is written: a wrong one leaves the journal as it was. */
  private void follow(Bond bond, Path file) throws IOException {
    EveningScript lines = Program.read(spec, file, path -> EveningScript.read(path, bond));
    try (JournalFile journal = journal(bond)) {
      CheckInSession begun = begin(bond, journal, lines.participants());
      List<CheckInInput> inputs = Program.read(spec, file, path -> lines.inputs(begun));
      make(journal);
      PlainText text = new PlainText(width);
      text.heading("An evening check-in for " + Words.names(bond, lines.participants()), '=');
      Evening evening = new Evening(journal, begun);
      Optional<String> asked = Optional.empty();
      for (CheckInInput input : inputs) {
        Optional<String> prompt = evening.session().prompt();
        if (!prompt.equals(asked)) {
          asked = prompt;
          prompt.ifPresent(question -> text.wrap("- ", "  ", question));
        }
        evening.take(input);
      }
      print(text);
      thank(bond, evening);
    }
  }

  private void converse(Bond bond) throws IOException {
    try (JournalFile journal = journal(bond)) {
      make(journal);
      Conversation conversation =
          new Conversation(bond, time(), answers, spec.commandLine().getOut(), width);
      conversation.greet(bond.members().stream().map(Person::id).toList());
      conversation.explain();
      List<PersonId> here = conversation.whoIsHere();
      if (!here.isEmpty()) {
        Evening evening = new Evening(journal, begin(bond, journal, here));
        conversation.hold(evening);
        thank(bond, evening);
      }
    }
  }

  /** A check-in together can rest for a while; why is nobody's to know, and each can still check in alone. */
  private CheckInSession begin(Bond bond, JournalFile journal, List<PersonId> participants) {
    try {
      return Evening.begin(bond, journal.journal(), participants, time().instant());
    } catch (AttuneException e) {
      throw Program.wrong(spec, String.valueOf(journalFile), String.valueOf(e.getMessage()));
    }
  }

  private JournalFile journal(Bond bond) throws IOException {
    return Program.read(spec, journalFile, file -> JournalFile.open(file, bond));
  }

  private void make(JournalFile journal) throws IOException {
    Program.read(spec, journalFile, file -> {
      journal.make();
      return journal;
    });
  }

  private void thank(Bond bond, Evening evening) {
    PlainText text = new PlainText(width);
    text.line("");
    if (evening.keptAnything()) {
      text.paragraph("", "That was your check-in. Thank you for taking the time.");
      for (PersonId person : evening.session().participants()) {
        text.paragraph(
            "", "--view " + person + " shows " + Words.name(bond, person) + "'s own part.");
      }
    } else {
      text.paragraph("", "Nothing was said, so nothing was kept. Another evening, perhaps.");
    }
    print(text);
  }

  private void print(Object text) {
    spec.commandLine().getOut().print(text);
  }

  private Clock time() {
    return now == null ? clock : Clock.fixed(now, ZoneOffset.UTC);
  }
}
