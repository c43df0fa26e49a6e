package dev.attune.core.progress;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.plan.ActivityState.DONE;
import static dev.attune.core.plan.ActivityState.EXCUSED;
import static dev.attune.core.plan.ActivityState.MISSED;
import static dev.attune.core.plan.ActivityState.PARTLY;
import static dev.attune.core.plan.ActivityState.UNKNOWN;
import static dev.attune.core.progress.Month.PLAN;
import static dev.attune.core.progress.Month.REQUEST;
import static dev.attune.core.progress.Month.begun;
import static dev.attune.core.progress.Month.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.limit.Limit;
import dev.attune.core.pacing.Pacer;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.SafetyFlag;
import dev.attune.core.selection.NeedsProfile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report tells each reader how a plan went, and never more")
class PlanReportTest {
  private static final PlanReporter REPORTER = PlanReporter.using(TableCatalog.rituals());
  private static final PlanRequest SUSPENDED = PlanRequest.builder()
      .from(REQUEST)
      .limit(REQUEST.limit().withJointRitualsSuspended())
      .build();

  private static PlanReport report(Month month, PersonId reader, int day) {
    return REPORTER.report(REQUEST, PLAN, month.seenBy(reader), noon(day));
  }

  private static PlanReport report(Month month, PersonId reader) {
    return report(month, reader, 30);
  }

  private static List<String> codes(PlanReport report) {
    return report.reasons().stream().map(Reason::code).toList();
  }

  private static Month fourPairs(Month month) {
    return month
        .on(1)
        .rated("s-1", "five-minute-check-in", 4, 6)
        .on(2)
        .rated("s-2", "small-thanks", 5, 5)
        .on(3)
        .rated("s-3", "small-thanks", 7, 6)
        .on(30)
        .rated("s-4", "small-thanks", 3, 7);
  }

  @Test
  @DisplayName("S-23: states are counted for all together, by nobody's share, up to the day")
  void states_someSaid_areCountedTogether() {
    Month month = begun()
        .did("small-thanks")
        .says("d01-take-stock", Outcome.PARTLY)
        .of(SECOND)
        .says("d02-small-thanks", Outcome.MISSED)
        .says("d03-small-thanks", Outcome.EXCUSED)
        .says("d09-small-thanks", Outcome.EXCUSED);

    PlanReport report = report(month, FIRST, 3);

    // by hand: days 1 to 3 hold the habit each, and take-stock on day 1; day 9 is still to come
    int held = PLAN.day(2).activities().size() + PLAN.day(3).activities().size();
    assertThat(report.states()).hasSize(2 + held).doesNotContainKey("d09-small-thanks");
    assertThat(report.count(DONE)).isEqualTo(1);
    assertThat(report.count(PARTLY)).isEqualTo(1);
    assertThat(report.count(MISSED)).isEqualTo(1);
    assertThat(report.count(EXCUSED)).isEqualTo(1);
    assertThat(report.count(UNKNOWN)).isEqualTo(held - 2);
    assertThat(report.reasons().get(0).figures())
        .containsEntry("done", "1")
        .containsEntry("missed", "1");
    assertThat(report(month, SECOND, 3).states()).isEqualTo(report.states());
  }

  @Test
  void lifts_fourPairsInThePlan_areTheirMean_andThreeAreTooFew() {
    PlanReport report = report(fourPairs(begun()), FIRST);

    // by hand: (2 + 0 - 1 + 4) / 4
    assertThat(report.lifts()).isEqualTo(Map.of(FIRST, 1.25));
    assertThat(codes(report)).contains("CLOSER_OVER_PLAN");
    PlanReport dayBefore = report(fourPairs(begun()), FIRST, 29);
    assertThat(dayBefore.lifts()).isEmpty();
    assertThat(codes(dayBefore)).contains("TOO_FEW_RATINGS_IN_PLAN");
  }

  @Test
  void lifts_noneInTheMean_isNotCloser() {
    Month even = begun()
        .on(1)
        .rated("s-1", "small-thanks", 4, 6)
        .on(2)
        .rated("s-2", "small-thanks", 6, 4)
        .on(3)
        .rated("s-3", "small-thanks", 5, 5)
        .on(4)
        .rated("s-4", "small-thanks", 5, 5);

    assertThat(report(even, FIRST).reasons())
        .contains(Reason.of(ProgressReason.NOT_CLOSER_OVER_PLAN, "lift", "0"));
    assertThat(report(fourPairs(begun()), FIRST).reasons())
        .contains(Reason.of(ProgressReason.CLOSER_OVER_PLAN, "lift", "1.25"));
  }

  @Test
  void report_ofAnotherBond_isRefused() {
    Bond other = Bond.builder().from(REQUEST.bond()).id(BondId.of("b-2")).build();
    PlanRequest request = PlanRequest.builder().from(REQUEST).bond(other).build();
    View view = begun().seenBy(FIRST);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> REPORTER.report(request, PLAN, view, noon(3)))
        .withMessageStartingWith("bond: ");
  }

  @Test
  void lifts_pairsOutsideThePlan_doNotCount() {
    Month month = fourPairs(begun())
        .on(0)
        .rated("s-5", "small-thanks", 0, 10)
        .on(31)
        .rated("s-6", "small-thanks", 0, 10);

    assertThat(report(month, FIRST, 31).lifts()).isEqualTo(Map.of(FIRST, 1.25));
  }

  @Test
  @DisplayName("S-25: ratings are told to those to whom their author gave them")
  void lifts_ofTheOther_restOnWhatTheyGave() {
    assertThat(report(fourPairs(begun().as(Visibility.PRIVATE)), SECOND).lifts())
        .isEmpty();

    PlanReport given = report(fourPairs(begun()), SECOND);
    assertThat(given.lifts()).isEqualTo(Map.of(FIRST, 1.25));
    assertThat(codes(given)).contains("TOO_FEW_RATINGS_IN_PLAN");
  }

  @Test
  void answers_atBothEnds_standSideBySide() {
    Month month = begun()
        .on(0)
        .answered("s-1", "one", "no")
        .answered("s-1", "two", "no")
        .answered("s-1", "three", "yes")
        .answered("s-1", "zero", "no")
        .on(22)
        .answered("s-2", "one", "yes")
        .answered("s-2", "two", "no")
        .answered("s-2", "four", "no")
        .answered("s-2", "zero", "no");

    PlanReport report = report(month, FIRST);

    assertThat(report.answers())
        .containsExactly(
            compared("four", Optional.empty(), Optional.of("no")),
            compared("one", Optional.of("no"), Optional.of("yes")),
            compared("three", Optional.of("yes"), Optional.empty()),
            compared("two", Optional.of("no"), Optional.of("no")),
            compared("zero", Optional.of("no"), Optional.of("no")));
    // by hand: one, two and zero were answered twice, and one of them otherwise
    assertThat(report.reasons())
        .filteredOn(reason -> reason.code().equals("ANSWERED_AGAIN"))
        .extracting(Reason::figures)
        .allSatisfy(figures -> assertThat(figures)
            .containsExactlyInAnyOrderEntriesOf(Map.of("answered", "3", "changed", "1")))
        .hasSize(1);
  }

  @Test
  void answers_severalSittings_theLastOneCountsOnEachSide_andNoneBetween() {
    Month month = begun()
        .on(-20)
        .answered("s-1", "one", "yes")
        .answered("s-1", "two", "yes")
        .on(1)
        .answered("s-2", "one", "no")
        .on(15)
        .answered("s-3", "one", "between")
        .on(22)
        .answered("s-4", "one", "first")
        .on(30)
        .answered("s-5", "one", "last");

    assertThat(report(month, FIRST).answers())
        .containsExactly(compared("one", Optional.of("no"), Optional.of("last")));
    assertThat(report(month, FIRST, 21).answers()).isEmpty();
  }

  @Test
  @DisplayName("S-26: an answer kept to oneself looks the same as none")
  void answers_oneItemKept_looksLikeNone() {
    Month without = begun().on(0).answered("s-1", "one", "no").on(22).answered("s-2", "one", "yes");
    Month with = begun()
        .on(0)
        .answered("s-1", "one", "no")
        .on(22)
        .answered("s-2", "one", "yes")
        .as(Visibility.PRIVATE)
        .answered("s-2", "two", "no");

    assertThat(report(with, SECOND)).isEqualTo(report(without, SECOND));
    assertThat(report(with, SECOND).answers()).hasSize(1);
    assertThat(codes(report(with, SECOND))).doesNotContain("ANSWERED_AGAIN");
    assertThat(report(with, FIRST).answers()).hasSize(2);
  }

  @Test
  void proposals_nothingPractised_areTheThreeBestRanked() {
    // by hand: of the free ones of up to three minutes and like evidence, the first three by id
    assertThat(ids(report(begun(), FIRST)))
        .containsExactly("celebrate-micro-wins", "morning-compliment", "small-surprise");
  }

  @Test
  void proposals_habitThatLifted_comesFirst() {
    Month month = fourPairs(begun()).rated("s-4", "small-thanks", 3, 9);

    // by hand: lifts of small-thanks are 0, -1 and 6: 5 / 6, so (0.83 + 2) / 4 instead of a half;
    // and it is due again the day
    // after the plan, which is 1 instead of 0.8. The check-in: 2 / 4, which makes up for its five
    // minutes, and due as well
    PlanReport report = report(month, FIRST);
    assertThat(ids(report))
        .containsExactly("small-thanks", "five-minute-check-in", "celebrate-micro-wins");
    assertThat(report.proposals().get(0).reasons())
        .extracting(Reason::code)
        .contains("LIFTED_BEFORE", "DUE_AGAIN");
  }

  @Test
  void proposals_everythingClosed_sayThatNothingFits() {
    PlanRequest closed = PlanRequest.builder()
        .from(REQUEST)
        .limit(Limit.builder()
            .from(REQUEST.limit())
            .closedRituals(TableCatalog.rituals().rituals().stream()
                .map(ritual -> ritual.id())
                .toList())
            .build())
        .build();

    PlanReport report = REPORTER.report(closed, PLAN, begun().seenBy(FIRST), noon(30));

    assertThat(report.proposals()).isEmpty();
    assertThat(codes(report)).endsWith("NOTHING_TO_PROPOSE");
  }

  @Test
  void proposals_needThatCalls_isNamed_andNoFigure() {
    PlanRequest request = PlanRequest.builder()
        .from(REQUEST)
        .needs(NeedsProfile.builder().putWeight(Need.SUPPORT, 0.8125).build())
        .build();

    PlanReport report = REPORTER.report(request, PLAN, begun().seenBy(FIRST), noon(30));

    assertThat(report.proposals().get(0).reasons().get(0).figures())
        .containsExactly(Map.entry("need", "support"));
    assertThat(AttuneJson2.write(report)).doesNotContain("8125", "score");
  }

  @Test
  @DisplayName(
      "S-11: while what is joint is suspended, each meets their own word and forms done alone")
  void report_suspended_keepsToWhatIsTheReaders() {
    Month month = fourPairs(begun())
        .says("d01-take-stock", Outcome.DONE)
        .of(SECOND)
        .says("d02-small-thanks", Outcome.DONE);

    PlanReport report = REPORTER.report(SUSPENDED, PLAN, month.seenBy(FIRST), noon(30));

    assertThat(report.paused()).isTrue();
    assertThat(report.states()).containsExactly(Map.entry("d01-take-stock", DONE));
    assertThat(report.lifts()).isEqualTo(Map.of(FIRST, 1.25));
    assertThat(codes(report)).startsWith("RESTS_FOR_NOW").doesNotContain("SO_FAR");
    assertThat(report.proposals())
        .hasSize(3)
        .allMatch(proposal -> proposal.variant().equals(Optional.of(VariantKind.SOLO))
            || TableCatalog.rituals().get(proposal.ritual()).alone());
    assertThat(REPORTER
            .report(SUSPENDED, PLAN, month.seenBy(Reader.therapist()), noon(30))
            .states())
        .isEmpty();
  }

  @Test
  @DisplayName(
      "S-06: to the other a safety flag and a private pause make equal reports, to the byte")
  void report_flagOrPause_isTheSameToTheOther() {
    Consumer<Diary> flag = diary -> diary.flag(SafetyFlag.AFRAID);
    Consumer<Diary> pause = diary -> diary.pause(true);

    for (int day = 4; day < 8; day++) {
      PlanReport flagged = afterWord(flag, SECOND, noon(day));
      assertThat(AttuneJson2.write(flagged))
          .isEqualTo(AttuneJson2.write(afterWord(pause, SECOND, noon(day))));
      // S-07: on the day itself nobody else meets anything
      assertThat(flagged.paused()).isEqualTo(day > 4);
      assertThat(afterWord(flag, FIRST, noon(day)).paused()).isTrue();
    }
  }

  @Test
  void report_bondOfOne_hasNothingJointThatCouldRest() {
    Bond self = Bonds.one(BondKind.SELF).build();
    Month month = begun().as(Visibility.PRIVATE).says("d01-take-stock", Outcome.DONE);
    PlanRequest request = PlanRequest.builder().from(SUSPENDED).bond(self).build();

    PlanReport report = REPORTER.report(
        request, PLAN, Journal.of(self, month.entries()).viewFor(Reader.of(FIRST)), noon(30));

    assertThat(report.paused()).isFalse();
    assertThat(report.count(DONE)).isEqualTo(1);
  }

  @Test
  @DisplayName("S-25: a report for everyone holds no figure of anybody that not all may see")
  void report_everyone_isTheSameWithoutWhatIsKept() {
    Month month = fourPairs(begun().as(Visibility.PRIVATE)).says("d01-take-stock", Outcome.DONE);

    PlanReport report = REPORTER.report(REQUEST, PLAN, month.seenBy(Reader.everyone()), noon(30));

    assertThat(report)
        .isEqualTo(REPORTER.report(REQUEST, PLAN, begun().seenBy(Reader.everyone()), noon(30)));
    assertThat(codes(report)).containsExactly("SO_FAR");
  }

  private static PlanReport afterWord(Consumer<Diary> word, PersonId reader, Instant at) {
    Month month = begun().says("d01-take-stock", Outcome.DONE).of(SECOND).on(3).did("small-thanks");
    Diary diary =
        Diary.of(Month.COUPLE).at(noon(1)).of(FIRST).noConcern().of(SECOND).noConcern();
    month.entries().forEach(diary::add);
    word.accept(diary.at(noon(4)).of(FIRST));
    Journal journal = diary.journal();
    Limit limit =
        Pacer.using(TableCatalog.rituals()).limitFor(Reader.of(reader), journal, Month.COUPLE, at);
    return REPORTER.report(
        PlanRequest.builder().from(REQUEST).limit(limit).build(),
        PLAN,
        journal.viewFor(Reader.of(reader)),
        at);
  }

  private static AnswersCompared compared(
      String item, Optional<String> first, Optional<String> last) {
    return new AnswersCompared(
        FIRST, Code.of("ten-questions"), Code.of(item), first.map(Code::of), last.map(Code::of));
  }

  private static List<String> ids(PlanReport report) {
    return report.proposals().stream()
        .map(ProposedRitual::ritual)
        .map(RitualId::value)
        .toList();
  }
}
