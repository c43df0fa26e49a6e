package dev.attune.core.pacing;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.pacing.Pacing.NOW;
import static dev.attune.core.pacing.Pacing.RITUALS;
import static dev.attune.core.pacing.Pacing.limit;
import static dev.attune.core.pacing.Pacing.limitOf;
import static dev.attune.core.pacing.Pacing.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.Limit;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.safety.Behaviour;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("What holds of every limit")
class PacerLawTest {
  private static final Exclusion LATE =
      Exclusion.of(DailyWindow.of(LocalTime.of(22, 0), LocalTime.of(7, 0)));
  private static final Exclusion TOPIC = Exclusion.of(TopicId.of("t-1"));
  private static final Exclusion BEDROOM = Exclusion.of(dev.attune.core.bond.Label.of("bedroom"));

  /** What one member does at an hour after the beginning. */
  record Act(int hour, PersonId by, Consumer<Diary> what) {
    void in(Diary diary) {
      what.accept(diary.at(NOW.plus(Duration.ofHours(hour))).of(by));
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("S-06: to the other a safety suspension and a private pause are equal at every instant")
  void limitOfTheOther_flagOrPause_isEqualAtEveryInstant(
      @ForAll("anything") List<Act> before,
      @ForAll("notOfTheGate") List<Act> alongside,
      @ForAll("anythingOfTheSecond") List<Act> ofTheSecond,
      @ForAll SafetyFlag flag,
      @ForAll @IntRange(min = 1, max = 100) int lasts) {
    Diary common = open();
    before.forEach(act -> act.in(common));
    alongside.forEach(act -> act.in(common));
    ofTheSecond.forEach(act -> act.in(common));
    int from = 100;
    int to = from + lasts;
    Diary flagged = common.copy();
    new Act(from, FIRST, diary -> diary.flag(flag)).in(flagged);
    Diary paused = common.copy();
    new Act(from, FIRST, diary -> diary.pause(true)).in(paused);
    for (Diary diary : List.of(flagged, paused)) {
      new Act(to, FIRST, each -> each.noConcern().pause(false)).in(diary);
      new Act(to + 30, FIRST, each -> each.together(true)).in(diary);
      new Act(to + 31, SECOND, each -> each.noConcern().together(true)).in(diary);
    }

    for (int hour = 0; hour < 300; hour += 5) {
      Instant at = NOW.plus(Duration.ofHours(hour));
      assertThat(limitOf(SECOND, flagged, at)).isEqualTo(limitOf(SECOND, paused, at));
      assertThat(limit(flagged, at)).isEqualTo(limit(paused, at));
    }
    assertThat(flagged.viewOf(SECOND)).isEqualTo(paused.viewOf(SECOND));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("S-06: for all it is the same whoever raised it, and however")
  void limitForAll_raisedByTheOther_isTheSame(
      @ForAll("anything") List<Act> before,
      @ForAll("notOfTheGate") List<Act> alongside,
      @ForAll SafetyFlag flag) {
    Diary common = open();
    before.forEach(act -> act.in(common));
    alongside.forEach(act -> act.in(common));
    Diary first = common.copy();
    new Act(100, FIRST, diary -> diary.flag(flag)).in(first);
    Diary second = common.copy();
    new Act(100, SECOND, diary -> diary.pause(true)).in(second);

    for (int hour = 0; hour < 300; hour += 5) {
      Instant at = NOW.plus(Duration.ofHours(hour));
      assertThat(limit(first, at)).isEqualTo(limit(second, at));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label("S-07: what somebody said today about safety or a pause is in nobody else's limit")
  void limitOfTheOther_withoutWhatWasSaidToday_isTheSame(
      @ForAll("anything") List<Act> before, @ForAll("ofTheGate") List<Consumer<Diary>> today) {
    Diary without = open();
    before.forEach(act -> act.in(without));
    int morning = 15 + 24 * 6;
    Diary with = without.copy();
    for (Consumer<Diary> said : today) {
      new Act(morning + 1, FIRST, said).in(with);
    }

    Instant evening = NOW.plus(Duration.ofHours(morning + 20));
    assertThat(limitOf(SECOND, with, evening)).isEqualTo(limitOf(SECOND, without, evening));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label("A member's own limit is never wider than that of all")
  void limitFor_member_isNoWiderThanForAll(
      @ForAll("anything") List<Act> acts, @ForAll @IntRange(max = 300) int hour) {
    Diary diary = open();
    acts.forEach(act -> act.in(diary));
    Instant at = NOW.plus(Duration.ofHours(hour));

    for (PersonId reader : List.of(FIRST, SECOND)) {
      assertNoWider(limitOf(reader, diary, at), limit(diary, at));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label("A flag, a pause, a refusal, a boundary or a rupture never opens anything, then or later")
  void limitForAll_oneWordMoreThatCloses_isNoWider(
      @ForAll("anything") List<Act> acts,
      @ForAll("closing") Consumer<Diary> closing,
      @ForAll @IntRange(max = 95) int at,
      @ForAll @IntRange(max = 300) int hour) {
    Diary without = open();
    acts.forEach(act -> act.in(without));
    Diary with = without.copy();
    new Act(at, FIRST, closing).in(with);
    Instant then = NOW.plus(Duration.ofHours(hour));

    assertNoWider(limit(with, then), limit(without, then));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("The order in which entries arrive changes nothing")
  void limitForAll_entriesInAnotherOrder_isTheSame(
      @ForAll("anything") List<Act> acts, @ForAll long seed) {
    Diary diary = open();
    acts.forEach(act -> act.in(diary));
    List<Entry> shuffled = new ArrayList<>(diary.journal().entries());
    Collections.shuffle(shuffled, new Random(seed));
    Instant at = NOW.plus(Duration.ofDays(5));

    assertThat(Pacing.PACER.limitForAll(Journal.of(Bonds.couple(), shuffled), Bonds.couple(), at))
        .isEqualTo(limit(diary, at));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  @Label("S-06: a plan made from equal limits is equal, whatever lies behind them")
  void plan_fromTheLimitOfAFlagOrAPause_isEqual(
      @ForAll("anything") List<Act> before, @ForAll SafetyFlag flag) {
    Diary flagged = open();
    before.forEach(act -> act.in(flagged));
    Diary paused = flagged.copy();
    new Act(100, FIRST, diary -> diary.flag(flag)).in(flagged);
    new Act(100, SECOND, diary -> diary.pause(true)).in(paused);

    assertThat(plan(flagged)).isEqualTo(plan(paused));
  }

  private static Plan plan(Diary diary) {
    return ThirtyDayPlanner.using(RITUALS)
        .plan(PlanRequest.builder()
            .bond(Bonds.couple())
            .limit(limit(diary, NOW.plus(Duration.ofDays(6))))
            .startsOn(LocalDate.of(2026, 12, 6))
            .minutesPerDay(20)
            .build());
  }

  private static void assertNoWider(Limit narrow, Limit wide) {
    assertThat(narrow.greatestDepth()).isLessThanOrEqualTo(wide.greatestDepth());
    assertThat(narrow.closedThemes()).containsAll(wide.closedThemes());
    assertThat(narrow.closedWindows()).containsAll(wide.closedWindows());
    assertThat(narrow.closedTopics()).containsAll(wide.closedTopics());
    assertThat(narrow.closedSpaces()).containsAll(wide.closedSpaces());
    for (Ritual ritual : RITUALS.rituals()) {
      assertThat(wide.admits(ritual.demand()) || !narrow.admits(ritual.demand()))
          .isTrue();
      assertThat(wide.admits(ritual.soloDemand()) || !narrow.admits(ritual.soloDemand()))
          .isTrue();
    }
  }

  @Provide
  Arbitrary<List<Act>> anything() {
    return acts(0, 95, Arbitraries.of(FIRST, SECOND), Arbitraries.oneOf(gate(), rest()));
  }

  @Provide
  Arbitrary<List<Act>> anythingOfTheSecond() {
    return acts(0, 300, Arbitraries.just(SECOND), Arbitraries.oneOf(gate(), rest()));
  }

  @Provide
  Arbitrary<List<Act>> notOfTheGate() {
    return acts(0, 300, Arbitraries.of(FIRST, SECOND), rest());
  }

  @Provide
  Arbitrary<List<Consumer<Diary>>> ofTheGate() {
    return gate().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Consumer<Diary>> closing() {
    return Arbitraries.of(List.<Consumer<Diary>>of(
        diary -> diary.flag(SafetyFlag.AFRAID),
        diary -> diary.pause(true),
        diary -> diary.boundary(Exclusion.of(RitualId.of("co-learning")), true),
        diary -> diary.boundary(LATE, true),
        diary -> diary.boundary(TOPIC, true),
        diary -> diary.boundary(BEDROOM, true),
        diary -> diary.conflict(8),
        diary -> diary.repair("r-9", RepairMove.OPENED),
        diary -> diary.done("deep-talk"),
        diary -> diary.responses(1, SECOND, Behaviour.SHAMING)));
  }

  private static Arbitrary<List<Act>> acts(
      int firstHour, int lastHour, Arbitrary<PersonId> people, Arbitrary<Consumer<Diary>> acts) {
    return Combinators.combine(Arbitraries.integers().between(firstHour, lastHour), people, acts)
        .as(Act::new)
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<Consumer<Diary>> gate() {
    return Arbitraries.of(List.<Consumer<Diary>>of(
        Diary::noConcern,
        diary -> diary.flag(SafetyFlag.AFRAID),
        diary -> diary.flag(SafetyFlag.CHILD_AT_RISK, SafetyFlag.WANTS_SUPPORT_OPTIONS),
        diary -> diary.answers(
            Diary.ALL_FLAGS, Map.of(SafetyFlag.AFRAID, SafetyAnswer.PREFER_NOT_TO_SAY)),
        diary -> diary.answers(SafetyAnswers.REQUIRED_FLAGS, Map.of()),
        diary -> diary.pause(true),
        diary -> diary.pause(false),
        diary -> diary.together(true),
        diary -> diary.together(false)));
  }

  private static Arbitrary<Consumer<Diary>> rest() {
    return Arbitraries.of(List.<Consumer<Diary>>of(
        diary -> diary.responses(2, other(diary), Behaviour.SUPPORT),
        diary -> diary.responses(1, other(diary), Behaviour.SUPPORT, Behaviour.ANGER),
        diary -> diary.responses(1, other(diary), Behaviour.MOCKERY),
        diary -> diary.consent(Depth.DEEP),
        diary -> diary.consent(Depth.LIGHT),
        diary -> diary.boundary(Exclusion.of(Theme.TOUCH), true),
        diary -> diary.boundary(Exclusion.of(Theme.TOUCH), false),
        diary -> diary.boundary(Exclusion.deeperThan(Depth.LIGHT), true),
        diary -> diary.boundary(LATE, true),
        diary -> diary.boundary(LATE, false),
        diary -> diary.boundary(TOPIC, true),
        diary -> diary.boundary(BEDROOM, true),
        diary -> diary.attachment(AttachmentStyle.AVOIDANT),
        diary -> diary.attachment(AttachmentStyle.ANXIOUS),
        diary -> diary.conflict(8),
        diary -> diary.repair("r-1", RepairMove.OPENED),
        diary -> diary.done("bedtime-hope-or-worry"),
        diary -> diary.done("deep-talk"),
        diary -> diary.everyoneRated("s-1", "bedtime-hope-or-worry", 5, 7),
        diary -> diary.everyoneRated("s-2", "bedtime-hope-or-worry", 5, 6)));
  }

  private static PersonId other(Diary diary) {
    return diary.author().equals(FIRST) ? SECOND : FIRST;
  }
}
