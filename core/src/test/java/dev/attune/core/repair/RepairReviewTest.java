package dev.attune.core.repair;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.repair.RepairSessions.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.ConflictLogged;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.Reconnection;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.ritual.Theme;
import dev.attune.core.safety.SafetyState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A review finds early what asks for attention")
class RepairReviewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Set<RepairPattern> ASKING_FOR_ATTENTION =
      EnumSet.complementOf(EnumSet.of(RepairPattern.RECONNECTION_AGREED));
  private static final String WALK = "tech-free-walk";
  private static final RepairReview REVIEW = RepairReview.withDefaults();

  /** By hand from the defaults: 3 different days in 56, which begin 55 days ago, and one of them at most 27 days ago. */
  @ParameterizedTest(name = "days ago: {0}")
  @CsvSource({
    "'0 1 2',     true",
    "'27 40 55',  true",
    "'28 40 55',  false",
    "'27 40 56',  false",
    "'0 0 0',     false",
    "'0 0 1',     false",
    "'0 1 1 2',   true",
    "'0 55',      false",
    "'-1 0 1',    false"
  })
  void review_oneTopic_recursOnThreeDaysIn56_theLatestInTheLast28(String daysAgo, boolean recurs) {
    List<Entry> conflicts = new ArrayList<>();
    for (String days : daysAgo.split(" ", -1)) {
      conflicts.add(conflict(conflicts.size(), Integer.parseInt(days), "t-1", 9, true));
    }

    List<RepairFinding> findings = findings(conflicts);

    assertThat(findings).isEqualTo(recurs ? List.of(recurring("t-1", daysOf(daysAgo))) : List.of());
  }

  private static int daysOf(String daysAgo) {
    return (int) Stream.of(daysAgo.split(" ", -1)).distinct().count();
  }

  @Test
  void review_threeTopicsOnThreeDays_isNoneRecurring_andTwoRecurringComeInTheOrderOfTheirIds() {
    List<Entry> once = List.of(
        conflict(0, 0, "t-1", 9, false),
        conflict(1, 1, "t-2", 9, false),
        conflict(2, 2, "t-3", 9, false));
    List<Entry> twoTopics = IntStream.range(0, 6)
        .<Entry>mapToObj(i -> conflict(i, i, i % 2 == 0 ? "t-2" : "t-1", 9, false))
        .toList();

    assertThat(findings(once)).isEmpty();
    assertThat(findings(twoTopics)).containsExactly(recurring("t-1", 3), recurring("t-2", 3));
  }

  /** By hand from the defaults: 4 unresolved of intensity 4 at most in 21 days, which begin 20 days ago. */
  @ParameterizedTest(name = "days ago and intensity: {0}")
  @CsvSource({
    "'0:1 0:2 0:3 0:4',     true",
    "'20:4 20:4 20:4 20:4', true",
    "'21:4 20:4 20:4 20:4', false",
    "'0:4 0:4 0:4 0:5',     false",
    "'0:4 0:4 0:4',         false",
    "'0:0 5:0 10:0 20:0',   true",
    "'-1:4 0:4 0:4 0:4',    false"
  })
  void review_fourSmallOpenOnesIn21Days_areSmallHurts(String daysAndIntensity, boolean found) {
    List<Entry> conflicts = new ArrayList<>();
    for (String one : daysAndIntensity.split(" ", -1)) {
      String[] parts = one.split(":", -1);
      int i = conflicts.size();
      conflicts.add(
          conflict(i, Integer.parseInt(parts[0]), "t-" + i, Integer.parseInt(parts[1]), false));
    }

    assertThat(findings(conflicts))
        .isEqualTo(found ? List.of(smallHurts(4, "t-0", "t-1", "t-2", "t-3")) : List.of());
  }

  @Test
  void review_oneOfFourSettled_isNoSmallHurts() {
    List<Entry> conflicts = List.of(
        conflict(0, 0, "t-0", 1, false),
        conflict(1, 0, "t-0", 1, false),
        conflict(2, 0, "t-0", 1, false),
        conflict(3, 0, "t-0", 1, true));

    assertThat(findings(conflicts)).isEmpty();
  }

  /** By hand from the defaults: 3 that ended in 56 days without a ritual; what rests has not ended. */
  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({
    "0 O E,       0 O E,     0 O E,      true",
    "55 O A E,    0 O E,     0 O E,      true",
    "56 O E,      0 O E,     0 O E,      false",
    "0 O P,       0 O E,     0 O E,      false",
    "0 O P R E,   0 O E,     0 O E,      true",
    "0 O P E,     0 O E,     0 O E,      true",
    "0 O A S E,   0 O E,     0 O E,      false",
    "0 O A H E,   0 O E,     0 O E,      false",
    "0 O A I B E, 0 O I E,   0 O B E,    true",
    "-1 O E,      0 O E,     0 O E,      false"
  })
  void review_threeConversationsThatEndedBeforeARitual_areStalledRepair(
      String first, String second, String third, boolean found) {
    List<Entry> moves = Stream.of(
            conversation(1, first), conversation(2, second), conversation(3, third))
        .flatMap(List::stream)
        .toList();

    assertThat(findings(moves)).isEqualTo(found ? List.of(stalled("t-1", 3)) : List.of());
  }

  @Test
  void review_conversationWrittenDownByEveryoneInIt_countsOnce() {
    List<Entry> moves = Stream.of(1, 2)
        .flatMap(session -> Stream.of(FIRST, SECOND)
            .<Entry>map(author -> move(session, author, 0, RepairMove.ENDED, "t-1")))
        .toList();

    assertThat(findings(moves)).isEmpty();
  }

  @Test
  void review_threeRuptures_areNoneStalled() {
    assertThat(findings(List.of(
            move(1, FIRST, 0, RepairMove.ENDED, "t-1"),
            move(2, FIRST, 0, RepairMove.ENDED, "t-2"),
            move(3, FIRST, 0, RepairMove.ENDED, "t-3"))))
        .isEmpty();
  }

  @Test
  void review_sessionsThatWereLeft_areStalledForEachOfTheTwo() {
    List<Entry> entries = Stream.of("s-1", "s-2", "s-3")
        .map(id -> RepairSession.builder()
            .from(RepairSessions.ofTwo())
            .session(SessionId.of(id))
            .build())
        .flatMap(session ->
            session.on(RepairInput.leave(SECOND, RepairSessions.at(3))).entries().stream())
        .toList();
    Journal journal = Journal.of(Bonds.couple(), entries);

    for (PersonId person : List.of(FIRST, SECOND)) {
      assertThat(REVIEW.review(journal.viewFor(Reader.of(person)), OPEN, TODAY).findings())
          .containsExactly(stalled("t-1", 3));
    }
    assertThat(REVIEW.review(journal.viewFor(Reader.therapist()), OPEN, TODAY).findings())
        .isEmpty();
  }

  /** By hand: noon on the day of the review, 3 in 56 days; an entry of the same day after noon has not happened yet. */
  @ParameterizedTest(name = "days ago {0}, at {1}: {2}")
  @CsvSource({
    "'0 1 55', 2026-11-30T12:00:00Z, true",
    "'0 1 56', 2026-11-30T12:00:00Z, false",
    "'0 1 55', 2026-11-30T11:59:59Z, false",
    "'0 1 55', 2026-11-30T23:59:59Z, true",
    "'0 1 55', 2026-12-01T00:00:00Z, false"
  })
  void stalledRepair_anInstant_countsWhatHadHappenedByThen(
      String daysAgo, Instant at, boolean found) {
    List<Entry> moves = new ArrayList<>();
    for (String days : daysAgo.split(" ", -1)) {
      moves.addAll(conversation(moves.size(), days + " O E"));
    }

    assertThat(REVIEW.stalledRepair(viewOf(moves), at))
        .isEqualTo(found ? List.of(stalled("t-1", 3)) : List.of());
  }

  @Test
  void stalledRepair_severalRuptures_comeInTheOrderOfTheirIds() {
    List<Entry> moves = Stream.of("t-2", "t-1")
        .flatMap(rupture -> IntStream.range(0, 3)
            .<Entry>mapToObj(i ->
                move(i + (rupture.equals("t-1") ? 3 : 0), FIRST, 0, RepairMove.ENDED, rupture)))
        .toList();

    assertThat(REVIEW.stalledRepair(viewOf(moves), Instant.parse("2026-11-30T12:00:00Z")))
        .containsExactly(stalled("t-1", 3), stalled("t-2", 3));
  }

  @Test
  @DisplayName("The day is the author's own, not that of whoever looks")
  void review_dayOfAnEntry_isItsAuthors() {
    Instant lateInLisbon = Instant.parse("2026-11-30T23:30:00Z");
    List<Entry> conflicts = List.of(
        conflict(0, 1, "t-1", 9, false),
        conflict(1, 2, "t-1", 9, false),
        ConflictLogged.builder()
            .from(conflict(2, 0, "t-1", 9, false))
            .at(lateInLisbon)
            .zone(ZoneId.of("Pacific/Kiritimati"))
            .build());

    assertThat(findings(conflicts)).isEmpty();
    assertThat(REVIEW.review(viewOf(conflicts), OPEN, TODAY.plusDays(1)).findings())
        .containsExactly(recurring("t-1", 3));
  }

  @Test
  @DisplayName(
      "S-05, S-06, S-11: while joint rituals are suspended the review rests, whatever suspended "
          + "them")
  void review_suspended_restsInOneWay() {
    View view = viewOf(List.of(
        conflict(0, 0, "t-1", 9, false),
        conflict(1, 1, "t-1", 9, false),
        conflict(2, 2, "t-1", 9, false)));
    Limit afterFlag = Limit.of(
        Bonds.couple(),
        List.of(),
        Map.of(
            FIRST, SafetyState.SEEK_SUPPORT,
            SECOND, SafetyState.NO_CONCERN_REPORTED));

    RepairFindings paused = new RepairFindings(true, List.of());
    assertThat(REVIEW.review(view, afterFlag, TODAY)).isEqualTo(paused);
    assertThat(REVIEW.review(view, OPEN.withJointRitualsSuspended(), TODAY)).isEqualTo(paused);
    assertThat(REVIEW.review(viewOf(List.of()), OPEN.withJointRitualsSuspended(), TODAY))
        .isEqualTo(paused);
    assertThat(REVIEW.review(view, Limit.whenNothingIsKnown(), TODAY).findings())
        .hasSize(1);
  }

  @Test
  @DisplayName("A closed topic is left out of every finding, as if nothing were logged about it")
  void review_topicClosed_leavesItOut() {
    List<Entry> entries = List.of(
        conflict(0, 0, "t-1", 1, false),
        conflict(1, 1, "t-1", 1, false),
        conflict(2, 2, "t-1", 1, false),
        conflict(3, 3, "t-2", 1, false),
        move(1, FIRST, 0, RepairMove.ENDED, "t-1"),
        move(2, FIRST, 0, RepairMove.ENDED, "t-1"),
        move(3, FIRST, 0, RepairMove.ENDED, "t-1"));
    Limit first = Limit.builder().from(OPEN).addClosedTopic(TopicId.of("t-1")).build();
    Limit second = Limit.builder().from(OPEN).addClosedTopic(TopicId.of("t-2")).build();

    assertThat(findings(entries))
        .containsExactly(recurring("t-1", 3), smallHurts(4, "t-1", "t-2"), stalled("t-1", 3));
    assertThat(REVIEW.review(viewOf(entries), first, TODAY))
        .isEqualTo(REVIEW.review(viewOf(entries.subList(3, 4)), OPEN, TODAY));
    assertThat(REVIEW.review(viewOf(entries), second, TODAY).findings())
        .containsExactly(recurring("t-1", 3), stalled("t-1", 3));
  }

  @Test
  @DisplayName("S-23: a finding tells of a topic, in words without a count or a person")
  void reason_text_blamesNobody() {
    for (RepairPattern pattern : ASKING_FOR_ATTENTION) {
      Reason reason = Reason.of(pattern, "days", "3", "within", "56");
      assertThat(reason.text()).doesNotContainPattern("[0-9{}]");
    }
    assertThat(recurring("t-1", 3).reason().figures())
        .containsExactly(Map.entry("days", "3"), Map.entry("within", "56"));
  }

  /** By hand: a reminder from the day of the agreement to the day agreed on, unless it was done on that day. */
  @ParameterizedTest(name = "agreed {0} days ago on day {1}, done on day {2}: {3}")
  @CsvSource({
    "0,  0, ,   true",
    "0,  3, ,   true",
    "9,  0, ,   true",
    "9, -1, ,   false",
    "-1, 3, ,   false",
    "2,  0, 0,  false",
    "2,  0, -1, true",
    "2,  3, 0,  true",
    "2,  3, 3,  true"
  })
  void agreed_untilItsDayIsOver_isRemindedOf(
      int agreedDaysAgo, int on, Integer doneOn, boolean reminded) {
    List<Entry> entries = new ArrayList<>(List.of(agreement(1, FIRST, agreedDaysAgo, WALK, on)));
    if (doneOn != null) {
      entries.add(RitualDone.builder()
          .from(conflict(2, -doneOn, "t-1", 0, true))
          .ritual(RitualId.of(WALK))
          .initiator(FIRST)
          .addParticipants(FIRST, SECOND)
          .build());
    }

    assertThat(agreed(entries, OPEN))
        .isEqualTo(reminded ? List.of(reminder(WALK, TODAY.plusDays(on))) : List.of());
  }

  @Test
  void agreed_doneAloneOrSomethingElse_isRemindedOfStill() {
    RitualDone alone = RitualDone.builder()
        .from(conflict(2, 0, "t-1", 0, true))
        .ritual(RitualId.of(WALK))
        .initiator(FIRST)
        .addParticipants(FIRST)
        .build();
    RitualDone other = RitualDone.builder()
        .from(alone)
        .id(EntryId.of("e-3"))
        .ritual(RitualId.of("small-thanks"))
        .addParticipants(SECOND)
        .build();

    assertThat(agreed(List.of(agreement(1, FIRST, 2, WALK, 0), alone, other), OPEN))
        .containsExactly(reminder(WALK, TODAY));
  }

  @Test
  void agreed_writtenDownByEveryone_isOnce_andTheSoonestComesFirst() {
    List<Entry> entries = List.of(
        agreement(1, FIRST, 3, WALK, 5),
        agreement(1, SECOND, 3, WALK, 5),
        agreement(2, FIRST, 2, "small-thanks", 5),
        agreement(3, FIRST, 1, WALK, 1));

    assertThat(agreed(entries, OPEN))
        .containsExactly(
            reminder(WALK, TODAY.plusDays(1)),
            reminder("small-thanks", TODAY.plusDays(5)),
            reminder(WALK, TODAY.plusDays(5)));
    assertThat(reminder(WALK, TODAY).reason().text())
        .contains("tech-free-walk on 2026-11-30")
        .doesNotContain("{");
  }

  @Test
  @DisplayName(
      "S-05, S-06, S-11: what is closed, suspended or unknown is not mentioned, for whatever cause")
  void agreed_closedByTheLimit_isAsIfItHadNeverBeen() {
    List<Entry> entries = List.of(
        agreement(1, FIRST, 0, "gentle-touch", 1),
        agreement(2, FIRST, 0, "trigger-pause", 1),
        agreement(3, FIRST, 0, "of-no-catalog", 1));

    assertThat(agreed(entries, OPEN))
        .containsExactly(
            reminder("gentle-touch", TODAY.plusDays(1)),
            reminder("trigger-pause", TODAY.plusDays(1)));
    assertThat(agreed(entries, OPEN.withJointRitualsSuspended())).isEmpty();
    assertThat(agreed(
            entries, Limit.builder().from(OPEN).addClosedTheme(Theme.TOUCH).build()))
        .containsExactly(reminder("trigger-pause", TODAY.plusDays(1)));
    assertThat(agreed(entries, Limit.whenNothingIsKnown()))
        .containsExactly(reminder("trigger-pause", TODAY.plusDays(1)));
    assertThat(agreed(
            entries,
            Limit.builder()
                .from(OPEN)
                .addClosedRitual(RitualId.of("gentle-touch"))
                .build()))
        .containsExactly(reminder("trigger-pause", TODAY.plusDays(1)));
  }

  @Test
  @DisplayName("S-25: whoever was not given the entry is reminded of nothing")
  void agreed_whereItIsPrivate_isForItsAuthorAlone() {
    Entry own = RepairMoved.builder()
        .from((RepairMoved) agreement(1, FIRST, 0, WALK, 1))
        .visibility(Visibility.PRIVATE)
        .build();
    Journal journal = Journal.of(Bonds.couple(), List.of(own));

    assertThat(agreed(journal.viewFor(Reader.of(FIRST)), OPEN)).hasSize(1);
    assertThat(agreed(journal.viewFor(Reader.of(SECOND)), OPEN)).isEmpty();
    assertThat(agreed(journal.viewFor(Reader.therapist()), OPEN)).isEmpty();
  }

  @Test
  void agreed_inAConversation_isRemindedOfToEachOfTheTwo() {
    RepairSession session =
        RepairSessions.upTo(RepairSessions.ofTwo(), RepairStep.SEEK_HELP_IF_STUCK);
    Journal journal = Journal.of(Bonds.couple(), session.entries());

    for (PersonId person : List.of(FIRST, SECOND)) {
      assertThat(agreed(journal.viewFor(Reader.of(person)), OPEN))
          .containsExactly(reminder(WALK, TODAY.plusDays(1)));
    }
  }

  @Test
  void settings_changed_changeWhatIsFound() {
    RepairReview strict = RepairReview.with(RepairSettings.builder()
        .recurringOnDays(2)
        .recurringWithinDays(10)
        .recurringLatelyDays(5)
        .smallHurts(2)
        .smallHurtIntensity(0)
        .smallHurtsWithinDays(1)
        .stalledConversations(2)
        .stalledWithinDays(1)
        .build());
    List<Entry> entries = List.of(
        conflict(0, 4, "t-1", 9, true),
        conflict(1, 9, "t-1", 9, true),
        conflict(2, 0, "t-2", 0, false),
        conflict(3, 0, "t-2", 0, false),
        move(1, FIRST, 0, RepairMove.ENDED, "t-3"),
        move(2, FIRST, 0, RepairMove.ENDED, "t-3"));

    assertThat(findings(entries)).isEmpty();
    assertThat(strict.review(viewOf(entries), OPEN, TODAY).findings())
        .extracting(RepairFinding::pattern)
        .containsExactlyElementsOf(ASKING_FOR_ATTENTION);
  }

  @Test
  void settings_outOfBounds_areRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RepairSettings.builder().recurringLatelyDays(57).build())
        .withMessage("recurringLatelyDays: expected a whole number from 1 to 56, found 57");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RepairSettings.builder().smallHurtIntensity(11).build())
        .withMessage("smallHurtIntensity: expected a whole number from 0 to 10, found 11");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new RepairFindings(true, List.of(recurring("t-1", 3))))
        .withMessage("findings: expected none while the review rests, found some");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            RepairFinding.builder().from(recurring("t-1", 3)).topics(Set.of()).build())
        .withMessage("topics: expected at least one topic, found none");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RepairFinding.builder()
            .from(recurring("t-1", 3))
            .reconnection(new Reconnection(RitualId.of(WALK), TODAY))
            .build())
        .withMessage("reconnection: expected none with another pattern than reconnection-agreed, "
            + "found one");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RepairFinding.builder()
            .from(recurring("t-1", 3))
            .pattern(RepairPattern.RECONNECTION_AGREED)
            .build())
        .withMessage("reconnection: expected what was agreed on, found none");
  }

  private static List<RepairFinding> findings(List<Entry> entries) {
    RepairFindings found = REVIEW.review(viewOf(entries), OPEN, TODAY);
    assertThat(found.paused()).isFalse();
    return found.findings();
  }

  private static View viewOf(List<Entry> entries) {
    return Journal.of(Bonds.couple(), entries).viewFor(Reader.of(FIRST));
  }

  private static List<RepairFinding> agreed(List<Entry> entries, Limit limit) {
    return agreed(viewOf(entries), limit);
  }

  private static List<RepairFinding> agreed(View view, Limit limit) {
    return REVIEW.agreed(view, limit, TableCatalog.rituals(), TODAY);
  }

  private static Entry agreement(int session, PersonId author, int daysAgo, String ritual, int on) {
    return RepairMoved.builder()
        .from(move(session, author, daysAgo, RepairMove.SET_RECONNECTION_RITUAL, "t-1"))
        .reconnection(new Reconnection(RitualId.of(ritual), TODAY.plusDays(on)))
        .build();
  }

  private static RepairFinding reminder(String ritual, LocalDate on) {
    return RepairFinding.builder()
        .pattern(RepairPattern.RECONNECTION_AGREED)
        .addTopic(TopicId.of("t-1"))
        .reconnection(new Reconnection(RitualId.of(ritual), on))
        .reason(Reason.of(RepairPattern.RECONNECTION_AGREED, "ritual", ritual, "on", on.toString()))
        .build();
  }

  private static RepairFinding recurring(String topic, int days) {
    return finding(RepairPattern.RECURRING_CONFLICT, "days", days, 56, topic);
  }

  private static RepairFinding smallHurts(int open, String... topics) {
    return finding(RepairPattern.SMALL_HURTS, "open", open, 21, topics);
  }

  private static RepairFinding stalled(String rupture, int conversations) {
    return finding(RepairPattern.REPAIR_STALLED, "conversations", conversations, 56, rupture);
  }

  private static RepairFinding finding(
      RepairPattern pattern, String figure, int value, int within, String... topics) {
    return RepairFinding.builder()
        .pattern(pattern)
        .topics(Stream.of(topics).map(TopicId::of).toList())
        .reason(Reason.of(pattern, figure, "" + value, "within", "" + within))
        .build();
  }

  private static ConflictLogged conflict(
      int number, int daysAgo, String topic, int intensity, boolean resolved) {
    return ConflictLogged.builder()
        .id(EntryId.of("e-" + number))
        .at(TODAY.minusDays(daysAgo).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
        .zone(ZoneOffset.UTC)
        .author(FIRST)
        .topic(TopicId.of(topic))
        .intensity(intensity)
        .resolved(resolved)
        .build();
  }

  /** A conversation: how many days ago, then its moves by their letters. */
  private static List<Entry> conversation(int session, String description) {
    String[] parts = description.trim().split(" ", -1);
    return Stream.of(parts)
        .skip(1)
        .<Entry>map(
            letter -> move(session, FIRST, Integer.parseInt(parts[0]), moveOf(letter), "t-1"))
        .toList();
  }

  private static RepairMove moveOf(String letter) {
    return switch (letter) {
      case "O" -> RepairMove.OPENED;
      case "A" -> RepairMove.ACKNOWLEDGE_RUPTURE;
      case "I" -> RepairMove.SHARE_IMPACT;
      case "B" -> RepairMove.BRAINSTORM_SAFETY;
      case "S" -> RepairMove.SET_RECONNECTION_RITUAL;
      case "H" -> RepairMove.SEEK_HELP_IF_STUCK;
      case "P" -> RepairMove.PAUSED;
      case "R" -> RepairMove.RESUMED;
      case "E" -> RepairMove.ENDED;
      default -> throw new IllegalArgumentException(letter);
    };
  }

  private static RepairMoved move(
      int session, PersonId author, int daysAgo, RepairMove move, String rupture) {
    return RepairMoved.builder()
        .from(conflict(0, daysAgo, "t-1", 0, true))
        .id(EntryId.of("m-" + session + move.code() + author))
        .author(author)
        .visibility(Visibility.SHARED)
        .session(SessionId.of("s-" + session))
        .rupture(TopicId.of(rupture))
        .move(move)
        .build();
  }
}
