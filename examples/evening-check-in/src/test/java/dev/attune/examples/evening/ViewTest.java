package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.Stage;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.limit.Limit;
import dev.attune.core.support.SupportKind;
import dev.attune.examples.evening.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The own view")
class ViewTest {
  private static final PersonId ANA = PersonId.of("p-1");
  private static final PersonId BEN = PersonId.of("p-2");
  private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");
  private static final LocalDate FIRST = LocalDate.parse("2026-12-01");

  /** The bond of inputs/bond.json. */
  private static final Bond BOND = Bond.builder()
      .id(BondId.of("b-1"))
      .kind(BondKind.ROMANTIC)
      .stage(Stage.LONG_TERM)
      .addMembers(new Person(ANA, Label.of("Ana")), new Person(BEN, Label.of("Ben")))
      .zone(ZONE)
      .build();

  private static final String RATED = "'session':'s-1','ritual':'five-minute-check-in',";

  @TempDir
  Path folder;

  @Test
  void view_ofAnEmptyJournal_tellsWhatIsOpenAndNothingElse() throws IOException {
    Path journal = Files.writeString(folder.resolve("journal.jsonl"), "");
    assertThat(view(journal, ANA, FIRST)).isEqualTo("""
        For Ana
        =======
        What is yours, and what others gave you. Your feelings, worries and numbers are
        shown to nobody else.

        Nothing is here yet.

        Just now
        --------
        - You can check in together, and close with: word, wave, eye contact.
        """);
  }

  @Test
  @DisplayName("A journal may speak of people who are no members, and is shown all the same")
  void view_ofPeopleOutsideTheBond_callsThemSomeone() throws IOException {
    String own =
        "'at':'2026-12-01T21:30:00Z','zone':'Europe/Lisbon','author':'p-1','visibility':'shared',";
    Path journal = Files.writeString(
        folder.resolve("journal.jsonl"),
        ("{'type':'thanks-spoken','id':'e-1'," + own + "'to':'p-9'}\n"
                + "{'type':'ritual-done','id':'e-2'," + own
                + "'ritual':'five-minute-check-in','initiator':'p-9','participants':['p-1','p-9']}\n")
            .replace('\'', '"'));
    assertThat(view(journal, ANA, FIRST))
        .contains("You thanked Someone.")
        .contains("A check-in with Someone. Someone began.");
  }

  @Test
  @DisplayName(
      "S-23: after thirty evenings it tells how they have gone, and whose turn it was not by name")
  void view_afterThirtyEvenings_tellsRhythmLiftWorriesAndBalance() throws IOException {
    Path journal = evenings(30);
    // by hand: 28 days to the thirtieth with a check-in each; Ben's 7 after 5 and Ana's 7 after 6;
    // Ben began all
    assertThat(outlook(view(journal, BEN, FIRST.plusDays(29)))).isEqualTo("""
        The last four weeks
        -------------------
        - There was a check-in on 28 of 28 days, and the longest time without one was 0
          days. Days paused or set aside are left out.
        - You felt closer after checking in than before: 2 more on average, on the scale
          from 0 to 10.
        - With 8 check-ins now and as many in the weeks before, it can be said whether
          small worries have become fewer or more.
        - With 4 days on which two of you share a rating, it can be said whether they
          lie near together. Sharing stays up to each of you.
        - Beginning things has leaned to one side lately. You might hand the initiative
          over for a while, so that everyone gets to be invited.

        Just now
        --------
        - You can check in together, and close with: word, wave, eye contact.
        """);
    assertThat(view(journal, ANA, FIRST.plusDays(29)))
        .contains("1 more on average", "hand the initiative")
        .contains("Tuesday, 1 December 2026", "Wednesday, 30 December 2026")
        .doesNotContain("The car makes that noise again.");
  }

  @Test
  void view_afterFortyEvenings_setsTheReadersOwnWorriesBesideThoseBefore() throws IOException {
    // by hand: the 28 days to the fortieth hold 28 check-ins without a worry of Ben's, the 12
    // before one in each
    Path journal = evenings(12);
    evenings(journal, 12, 28, line -> line.contains("stressor-named") ? "" : line);
    assertThat(view(journal, BEN, FIRST.plusDays(39)))
        .contains("You named fewer small worries per check-in");
    assertThat(view(journal, ANA, FIRST.plusDays(39)))
        .contains("You named about as many small worries per check-in");
  }

  @Test
  void view_whereRatingsAreShared_tellsHowFarTheyLieApart() throws IOException {
    Path journal = evenings(0);
    evenings(
        journal,
        0,
        4,
        line -> line.contains("p-2")
            ? line.replace("\"after\",\"closeness\":7", "\"after\",\"closeness\":3")
            : line);
    assertThat(view(journal, ANA, FIRST.plusDays(4))).contains("can be said whether they");
    Files.writeString(
        journal, Files.readString(journal).replaceAll("(\"type\":\"rated\".*)private", "$1shared"));
    // by hand: 7 and 3 on each of 4 days
    assertThat(view(journal, ANA, FIRST.plusDays(4)))
        .contains("lies 4 apart on average")
        .doesNotContain("3 after");
  }

  @Test
  @DisplayName("S-25: what the other keeps to themself moves no letter of it")
  void view_whatTheOtherKeeps_changesNothing() throws IOException {
    Path journal = evenings(9);
    String before = view(journal, ANA, FIRST.plusDays(9));
    Limit limitBefore = limit(journal);
    String own = view(journal, BEN, FIRST.plusDays(9));

    append(
        journal,
        "feeling-named",
        "'ownWords':'sentinel'",
        "stressor-named",
        "'note':'sentinel'",
        "thanks-spoken",
        "'note':'sentinel'",
        "rated",
        RATED + "'moment':'before','closeness':0",
        "rated",
        RATED + "'moment':'after','closeness':10",
        "strain-marked",
        "'strain':'despair'",
        "conflict-logged",
        "'topic':'t-1','intensity':2,'resolved':false",
        "response-received",
        "'scenario':'sets-boundary','givenBy':'p-1','behaviours':['anger']",
        "safety-answered",
        answers("no"));
    assertThat(limit(journal)).isEqualTo(limitBefore);
    assertThat(view(journal, ANA, FIRST.plusDays(9))).isEqualTo(before);
    assertThat(view(journal, BEN, FIRST.plusDays(9))).isNotEqualTo(own).contains("sentinel");
  }

  @Test
  @DisplayName(
      "S-06, S-07: a flag of the other looks like a pause of theirs, and like nothing on the same day")
  void view_otherRaisedAFlag_isThatOfAPause() throws IOException {
    String nothingSaid = view(evenings(9), ANA, FIRST.plusDays(9));
    Path flagged = evenings(9);
    append(flagged, "safety-answered", answers("yes"));
    Path paused = evenings(9);
    append(paused, "pause-stated", "'inForce':true");

    assertThat(view(flagged, ANA, FIRST.plusDays(9))).isEqualTo(nothingSaid);
    assertThat(view(paused, ANA, FIRST.plusDays(9))).isEqualTo(nothingSaid);
    assertThat(view(flagged, ANA, FIRST.plusDays(10)))
        .isEqualTo(view(paused, ANA, FIRST.plusDays(10)))
        .contains("What concerns all of you together rests for now.")
        .contains("Checking in together rests. You can check in on your own.")
        .doesNotContain("For you alone");
  }

  @Test
  @DisplayName(
      "S-11, S-14: who raised a flag is shown help at once, the same for every flag, and no tips")
  void view_ownFlag_isHelpAndNoTips() throws IOException {
    Path journal = evenings(9);
    append(journal, "safety-answered", answers("yes"));
    String sameDay = view(journal, BEN, FIRST.plusDays(9));
    assertThat(unwrapped(outlook(sameDay)))
        .isEqualTo("""
        Just now
        --------
        - Checking in together rests. You can check in on your own.

        For you alone
        -------------
        What you answered for yourself comes first. It stays with you.
        - %s
        - %s
        """.formatted(SupportKind.URGENT.text(), SupportKind.INDIVIDUAL.text()));
    assertThat(sameDay).contains("5 before, 7 after").doesNotContain("The last four weeks");
  }

  @Test
  void view_ownStrain_isAnsweredWithHelpForItsAuthorAlone() throws IOException {
    Path journal = evenings(4);
    for (int day = 1; day <= 3; day++) {
      append(journal, hour(day), "strain-marked", "'strain':'resentment'");
    }
    assertThat(unwrapped(view(journal, BEN, FIRST.plusDays(9))))
        .contains("The last four weeks", "For you alone", SupportKind.COUNSELLING.text());
    assertThat(view(journal, ANA, FIRST.plusDays(9))).doesNotContain("For you alone");
  }

  @Test
  void view_whereABoundaryClosesAGestureOrAll_tellsTheEffectAlone() throws IOException {
    Path journal = evenings(1);
    append(journal, "boundary-stated", "'excludes':{'theme':'gaze'}");
    assertThat(view(journal, ANA, FIRST.plusDays(10))).contains("and close with: word, wave.\n");
    append(journal, "boundary-stated", "'excludes':{'ritual':'five-minute-check-in'}");
    assertThat(view(journal, ANA, FIRST.plusDays(10)))
        .contains("- Checking in together rests. You can check in on your own.\n");
    assertThat(Runs.script(journal, Runs.INPUTS.resolve("evening.txt"), hour(10).toString())
            .exitCode())
        .isEqualTo(2);
  }

  @Test
  void view_afterTheOtherLeft_isTheReadersOwn() throws IOException {
    Path journal = evenings(4);
    append(journal, "bond-left", "'endsBond':false");
    assertThat(view(journal, ANA, FIRST.plusDays(9)))
        .contains("You thanked Ben", "You can check in on your own.")
        .doesNotContain("Ben thanked you");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void view_afterACorrection_isAsIfTheMistakeHadNeverBeen(boolean takenBack) throws IOException {
    Path journal = evenings(0);
    evenings(journal, 0, 1, line -> line.replace("The car makes", "sentinel makes"));
    String of = "'of':'" + hour(0) + ":4:2'";
    String replacement = json(
        hour(0),
        "stressor-named",
        hour(0) + ":4:2",
        "'session':'" + hour(0) + "','note':'The bicycle.'");
    append(journal, "correction", takenBack ? of : of + ",'replacement':" + replacement);
    String view = view(journal, BEN, FIRST.plusDays(9));
    assertThat(view).doesNotContain("sentinel").contains("You felt: tired");
    assertThat(view.contains("On your mind: The bicycle.\n")).isNotEqualTo(takenBack);
  }

  /** So many evenings like that of inputs/evening.txt, one a day. */
  private Path evenings(int evenings) throws IOException {
    Path journal = Files.createTempFile(folder, "journal", ".jsonl");
    evenings(journal, 0, evenings, line -> line);
    return journal;
  }

  private static void evenings(Path journal, int from, int evenings, UnaryOperator<String> line)
      throws IOException {
    List<String> evening = Files.readAllLines(Path.of("src/test/resources/evening/journal.jsonl"));
    List<String> lines = new ArrayList<>();
    for (int day = from; day < from + evenings; day++) {
      String hour = hour(day).toString();
      evening.stream()
          .map(line)
          .filter(written -> !written.isEmpty())
          .forEach(written -> lines.add(written.replace(hour(0).toString(), hour)));
    }
    Files.write(journal, lines, StandardOpenOption.APPEND);
  }

  private static Instant hour(int evening) {
    return FIRST.plusDays(evening).atTime(21, 30).atZone(ZONE).toInstant();
  }

  private static String view(Path journal, PersonId person, LocalDate day) {
    Shown shown = Runs.run(Runs.with(
        Runs.BOND,
        journal,
        "--view",
        person.value(),
        "--now",
        day.atTime(22, 0).atZone(ZONE).toInstant().toString()));
    assertThat(shown.errors()).isEmpty();
    return shown.output();
  }

  /** The sections after the evenings. */
  private static String outlook(String view) {
    return view.substring(Math.max(
        view.indexOf("The last four weeks"),
        view.contains("The last four weeks") ? 0 : view.indexOf("Just now")));
  }

  private static String unwrapped(String view) {
    return view.replace("\n  ", " ");
  }

  private static Limit limit(Path journal) throws IOException {
    Journal read = JournalFile.read(journal, BOND);
    return Evening.PACER.limitFor(Reader.of(ANA), read, BOND, hour(9));
  }

  /** Lets Ben write kinds of entries, each with what it says, after the tenth evening. */
  private static void append(Path journal, String... kindsAndContents) throws IOException {
    append(journal, hour(9).plusSeconds(60), kindsAndContents);
  }

  private static void append(Path journal, Instant at, String... kindsAndContents)
      throws IOException {
    for (int i = 0; i < kindsAndContents.length; i += 2) {
      String id = "b-" + Files.size(journal);
      String line = json(at, kindsAndContents[i], id, kindsAndContents[i + 1]) + "\n";
      Files.writeString(journal, line, StandardOpenOption.APPEND);
    }
  }

  private static String json(Instant at, String kind, String id, String content) {
    return "{'type':'%s','id':'%s','at':'%s','zone':'%s','author':'p-2',%s}"
        .formatted(kind, id, at, ZONE, content)
        .replace('\'', '"');
  }

  /** What was answered to each flag that has to be asked. */
  private static String answers(String answer) {
    String flags = Stream.of("afraid", "controlled", "threatened", "hurt")
        .map(flag -> "'" + flag + "'")
        .collect(Collectors.joining(","));
    return "'answers':{'author':'p-2','asked':[%s],'answers':{%s}}"
        .formatted(flags, flags.replace(",", ":'" + answer + "',") + ":'" + answer + "'");
  }
}
