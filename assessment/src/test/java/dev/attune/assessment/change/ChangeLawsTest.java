package dev.attune.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.instrument.Direction;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.assessment.instrument.ReliabilityKind;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any two scores and any criteria. Scores and figures are tenths, so that exact comparisons stay exact. */
class ChangeLawsTest {
  record Case(
      int before, int after, int reliability, int sd, int mean, int laterMean, int laterSd) {}

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Integer> points = Arbitraries.integers().between(0, 100);
    return Combinators.combine(
            points,
            points,
            Arbitraries.integers().between(1, 99),
            Arbitraries.integers().between(1, 30),
            points,
            points,
            Arbitraries.integers().between(1, 30))
        .as(Case::new);
  }

  @Property
  void index_occasionsExchanged_changesSign(@ForAll("cases") Case c) {
    ScoreChange there = change(c, 1, 0, c.before(), c.after());
    ScoreChange back = change(c, 1, 0, c.after(), c.before());
    for (ChangeMethod method :
        new ChangeMethod[] {ChangeMethod.JACOBSON_TRUAX, ChangeMethod.TWO_STANDARD_ERRORS}) {
      assertThat(back.index(method).value().orElseThrow())
          .isEqualTo(0 - there.index(method).value().orElseThrow());
      assertThat(back.index(method).reliable()).isEqualTo(there.index(method).reliable());
    }
  }

  @Property
  void index_scaleStretchedShiftedOrTurned_readsTheSame(
      @ForAll("cases") Case c,
      @ForAll @IntRange(min = 1, max = 7) int stretch,
      @ForAll @IntRange(min = -50, max = 50) int shift,
      @ForAll boolean turned) {
    int slope = turned ? -stretch : stretch;
    ScoreChange plain = change(c, 1, 0, c.before(), c.after());
    ScoreChange other = change(c, slope, shift, c.before(), c.after());
    for (ChangeIndex index : plain.indices()) {
      ChangeIndex same = other.index(index.method());
      assertThat(same.reliable()).isEqualTo(index.reliable());
      assertThat(same.changeClass()).isEqualTo(index.changeClass());
      assertThat(same.value().isPresent()).isEqualTo(index.value().isPresent());
      index
          .value()
          .ifPresent(value -> assertThat(same.value().orElseThrow())
              .isCloseTo(turned ? -value : value, within(1e-9 * (1 + Math.abs(value)))));
    }
  }

  @Property
  void index_laterScoreHigher_isHigherByEveryMethod(
      @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 40) int more) {
    ScoreChange less = change(c, 1, 0, c.before(), c.after());
    ScoreChange greater = change(c, 1, 0, c.before(), c.after() + more);
    for (ChangeIndex index : less.indices()) {
      index
          .value()
          .ifPresent(value ->
              assertThat(greater.index(index.method()).value().orElseThrow()).isGreaterThan(value));
    }
  }

  @Property
  void reliable_awayFromTheBound_isADifferenceAboveTheSmallestReliableOne(@ForAll("cases") Case c) {
    ScoreChange change = change(c, 1, 0, c.before(), c.after());
    double difference = Math.abs(change.difference().orElseThrow());
    if (Math.abs(difference - change.smallestReliableDifference()) > 1e-9) {
      assertThat(change.indices().get(0).reliable())
          .hasValue(difference > change.smallestReliableDifference());
    }
  }

  @Property
  void changeClass_anyMethod_saysReliableWhereItSaysMoreThanUnchanged(@ForAll("cases") Case c) {
    for (ChangeIndex index : change(c, 1, 0, c.before(), c.after()).indices()) {
      if (index.reliable().isPresent()) {
        assertThat(index.changeClass().orElseThrow() == ChangeClass.UNCHANGED)
            .isEqualTo(!index.reliable().get());
      }
    }
  }

  @Property
  void index_equalFiguresOnBothOccasions_methodsAgree(@ForAll("cases") Case c) {
    Case steady =
        new Case(c.before(), c.after(), c.reliability(), c.sd(), c.mean(), c.mean(), c.sd());
    ScoreChange change = change(steady, 1, 0, c.before(), c.after());
    assertThat(change.index(ChangeMethod.TWO_STANDARD_ERRORS).value())
        .isEqualTo(change.index(ChangeMethod.JACOBSON_TRUAX).value());
    assertThat(change.index(ChangeMethod.HSU_LINN_NORD).value())
        .isEqualTo(change.index(ChangeMethod.GULLIKSEN_LORD_NOVICK).value());
  }

  /** The case on the scale slope·x + shift; where it is turned, so is the direction. */
  private static ScoreChange change(Case c, int slope, int shift, int before, int after) {
    ChangeCriteria criteria = ChangeCriteria.builder()
        .direction(slope > 0 ? Direction.HIGHER_IS_BETTER : Direction.HIGHER_IS_WORSE)
        .reliability(
            new ReliabilityFigure(ReliabilityKind.ALPHA, c.reliability() / 100.0, "made up"))
        .sd(tenths(c.sd() * Math.abs(slope)))
        .laterSd(tenths(c.laterSd() * Math.abs(slope)))
        .mean(tenths(slope * c.mean() + shift))
        .laterMean(tenths(slope * c.laterMean() + shift))
        .correlation(0.5)
        .clinical(new Population(tenths(slope * 40 + shift), 1.0 * Math.abs(slope), "made up"))
        .normative(new Population(tenths(slope * 60 + shift), 1.5 * Math.abs(slope), "made up"))
        .distinguishesHarm(true)
        .otherMethods(Arrays.stream(ChangeMethod.values()).skip(1).toList())
        .build();
    return ChangeAnalyzer.using(criteria)
        .change(tenths(slope * before + shift), tenths(slope * after + shift));
  }

  private static double tenths(int tenths) {
    return tenths / 10.0;
  }
}
