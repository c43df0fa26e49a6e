package dev.attune.assessment.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.PersonId;
import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.ritual.RitualId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What holds of every practice")
class PracticeReviewLawTest {
  private static final PracticeReview REVIEW = PracticeReview.withDefaults();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final int PEOPLE = 3;

  @Property(tries = 200)
  @Label("Neither the order nor a repeated trace nor what is later changes anything")
  void review_orderRepetitionAndLaterDays_changeNothing(
      @ForAll("traces") List<PracticeTrace> traces,
      @ForAll("lifts") List<DayLift> lifts,
      @ForAll long seed) {
    List<PracticeTrace> shuffled = new ArrayList<>(traces);
    shuffled.addAll(traces);
    traces.forEach(trace -> shuffled.add(
        new PracticeTrace(trace.person(), trace.ritual(), trace.on().plusDays(200))));
    Collections.shuffle(shuffled, new Random(seed));
    List<DayLift> shuffledLifts = new ArrayList<>(lifts);
    lifts.forEach(lift -> shuffledLifts.add(new DayLift(lift.on().plusDays(200), lift.points())));
    Collections.shuffle(shuffledLifts, new Random(seed));

    assertThat(review(shuffled, shuffledLifts)).isEqualTo(review(traces, lifts));
  }

  @Property(tries = 200)
  @Label("S-23: who it was makes no difference")
  void review_peopleExchanged_isTheSame(@ForAll("traces") List<PracticeTrace> traces) {
    List<PracticeTrace> exchanged = traces.stream()
        .map(trace -> new PracticeTrace(
            PersonId.of("q-" + trace.person().value()), trace.ritual(), trace.on()))
        .toList();

    assertThat(review(exchanged, List.of())).isEqualTo(review(traces, List.of()));
  }

  @Property(tries = 200)
  @Label("Shares, chances and counts stay within their bounds, and novelty and repetition apart")
  void review_anyPractice_staysWithinBounds(
      @ForAll("traces") List<PracticeTrace> traces, @ForAll("lifts") List<DayLift> lifts) {
    PracticeTrends trends = review(traces, lifts);

    assertThat(trends.participation().taken())
        .isBetween(0, trends.participation().possible());
    assertThat(trends.participation().takenBefore())
        .isBetween(0, trends.participation().possibleBefore());
    trends.variety().sameness().ifPresent(same -> assertThat(same).isBetween(0.0, 1.0));
    trends
        .variety()
        .effectiveRituals()
        .ifPresent(many -> assertThat(many).isGreaterThanOrEqualTo(1));
    assertThat(trends.variety().muchNovelty() == Found.YES
            && trends.variety().repeating() == Found.YES)
        .isFalse();
    assertThat(trends.reasons())
        .allSatisfy(reason -> assertThat(reason.text()).doesNotContain("{", "}"));
  }

  private static PracticeTrends review(List<PracticeTrace> traces, List<DayLift> lifts) {
    return REVIEW.review(traces, lifts, PEOPLE, TODAY);
  }

  @Provide
  Arbitrary<List<PracticeTrace>> traces() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c").map(PersonId::of),
            Arbitraries.of("tea", "walk", "music", "letter").map(RitualId::of),
            Arbitraries.integers().between(0, 120).map(TODAY::minusDays))
        .as(PracticeTrace::new)
        .list()
        .ofMaxSize(150);
  }

  @Provide
  Arbitrary<List<DayLift>> lifts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 120).map(TODAY::minusDays),
            Arbitraries.integers().between(-10, 10))
        .as(DayLift::new)
        .list()
        .ofMaxSize(60);
  }
}
