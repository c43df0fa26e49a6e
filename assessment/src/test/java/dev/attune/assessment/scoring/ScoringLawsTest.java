package dev.attune.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every instrument and every sheet of answers. */
class ScoringLawsTest {
  /** One question of a random sheet; the answer is a step of the range, or negative for none. */
  record Question(int min, int steps, double weight, boolean reverse, int answer) {
    double value() {
      return min + answer;
    }

    boolean answered() {
      return answer >= 0;
    }

    Question turned() {
      return new Question(min, steps, weight, !reverse, answered() ? steps - answer : answer);
    }

    Question open() {
      return new Question(min, steps, weight, reverse, -1);
    }
  }

  @Provide
  Arbitrary<List<Question>> sheets() {
    Arbitrary<Integer> steps = Arbitraries.integers().between(1, 10);
    Arbitrary<Question> question = steps.flatMap(step -> Combinators.combine(
            Arbitraries.integers().between(-5, 5),
            Arbitraries.of(0.1, 0.3, 0.5, 1.0, 1.0, 1.0, 2.0, 3.7),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(-1, step))
        .as((min, weight, reverse, answer) -> new Question(min, step, weight, reverse, answer)));
    return question.list().ofMinSize(1).ofMaxSize(12);
  }

  @Property
  void score_answerAndKeyTurnedRound_staysTheSame(
      @ForAll("sheets") List<Question> sheet, @ForAll("methods") ScoringMethod method) {
    List<Question> turned = sheet.stream().map(Question::turned).toList();
    assertThat(score(turned, method).score()).isEqualTo(score(sheet, method).score());
  }

  @Property
  void score_reversedTwice_isTheIdentity(@ForAll("sheets") List<Question> sheet) {
    List<Question> twice = sheet.stream().map(q -> q.turned().turned()).toList();
    assertThat(score(twice, ScoringMethod.MEAN)).isEqualTo(score(sheet, ScoringMethod.MEAN));
  }

  @Property
  void score_itemsAndAnswersInAnotherOrder_isTheSameToTheBit(
      @ForAll("sheets") List<Question> sheet,
      @ForAll("methods") ScoringMethod method,
      @ForAll long seed) {
    Map<String, Question> named = named(sheet);
    List<String> shuffled = new ArrayList<>(named.keySet());
    Collections.shuffle(shuffled, new Random(seed));
    ScaleScore before = score(named, List.copyOf(named.keySet()), method, List.of());
    ScaleScore after = score(named, shuffled, method, List.of());
    assertThat(after.score()).isEqualTo(before.score());
    assertThat(after.trace().lowestPossible()).isEqualTo(before.trace().lowestPossible());
    assertThat(after.trace().highestPossible()).isEqualTo(before.trace().highestPossible());
  }

  @Property
  void score_anotherAnswerGiven_onlyNarrowsWhatIsPossible(
      @ForAll("sheets") List<Question> sheet,
      @ForAll("methods") ScoringMethod method,
      @ForAll @IntRange(max = 11) int opened) {
    List<Question> less = new ArrayList<>(sheet);
    int i = opened % sheet.size();
    less.set(i, sheet.get(i).open());
    ScaleScore before = banded(less, method);
    ScaleScore after = banded(sheet, method);
    assertThat(after.trace().lowestPossible().orElseThrow())
        .isGreaterThanOrEqualTo(before.trace().lowestPossible().orElseThrow());
    assertThat(after.trace().highestPossible().orElseThrow())
        .isLessThanOrEqualTo(before.trace().highestPossible().orElseThrow());
    assertThat(before.possibleBands()).containsAll(after.possibleBands());
    if (before.bandCertainty() == BandCertainty.CERTAIN) {
      assertThat(after.band()).isEqualTo(before.band());
    }
  }

  @Property
  void score_everythingAnswered_liesInExactlyOneBandAndIsCertain(
      @ForAll("sheets") List<Question> sheet, @ForAll("methods") ScoringMethod method) {
    List<Question> full = sheet.stream()
        .map(q -> q.answered() ? q : new Question(q.min(), q.steps(), q.weight(), q.reverse(), 0))
        .toList();
    ScaleScore score = banded(full, method);
    assertThat(score.bandCertainty()).isEqualTo(BandCertainty.CERTAIN);
    assertThat(score.band()).isEqualTo(score.bandOfScore());
    assertThat(score.trace().lowestPossible()).isEqualTo(score.score());
    assertThat(score.trace().highestPossible()).isEqualTo(score.score());
  }

  @Property
  void pomp_rangesRecodedLinearly_staysTheSame(
      @ForAll("sheets") List<Question> sheet,
      @ForAll @IntRange(min = -20, max = 20) int shift,
      @ForAll @IntRange(min = 1, max = 8) int stretch) {
    List<Question> shifted = sheet.stream()
        .map(q -> new Question(q.min() + shift, q.steps(), q.weight(), q.reverse(), q.answer()))
        .toList();
    List<Question> stretched = sheet.stream()
        .map(q -> new Question(
            q.min() * stretch,
            q.steps() * stretch,
            q.weight(),
            q.reverse(),
            q.answered() ? q.answer() * stretch : -1))
        .toList();
    ScaleScore pomp = score(sheet, ScoringMethod.POMP);
    assertThat(score(shifted, ScoringMethod.POMP).score()).isEqualTo(pomp.score());
    assertThat(score(stretched, ScoringMethod.POMP).score()).isEqualTo(pomp.score());
    pomp.score().ifPresent(value -> assertThat(value).isBetween(0.0, 100.0));
  }

  @Property
  void sum_proratedByRange_neverLeavesTheAttainableRange(@ForAll("sheets") List<Question> sheet) {
    ScaleScore score = score(sheet, ScoringMethod.SUM);
    double low = 0;
    double high = 0;
    for (Question q : sheet) {
      low += q.weight() * q.min();
      high += q.weight() * (q.min() + q.steps());
    }
    if (score.score().isPresent()) {
      assertThat(score.score().getAsDouble()).isBetween(low - 1e-9, high + 1e-9);
    }
  }

  @Property
  void sum_equalRanges_bothWaysOfProratingAgree(@ForAll("sheets") List<Question> sheet) {
    List<Question> equal = sheet.stream()
        .map(q -> new Question(1, 4, 1, q.reverse(), q.answered() ? q.answer() % 5 : -1))
        .toList();
    Map<String, Question> named = named(equal);
    List<String> order = List.copyOf(named.keySet());
    Scale.Builder byMean = scale(named, order, ScoringMethod.SUM).prorating(Prorating.BY_MEAN);
    assertThat(score(named, byMean).score())
        .isEqualTo(score(named, scale(named, order, ScoringMethod.SUM)).score());
  }

  /** The formulas of the Javadoc, worked out plainly in doubles. */
  @Property
  void score_slowAndObvious_isTheSame(@ForAll("sheets") List<Question> sheet) {
    double wx = 0;
    double w = 0;
    double wMin = 0;
    double wRange = 0;
    double allMin = 0;
    double allRange = 0;
    for (Question q : sheet) {
      allMin += q.weight() * q.min();
      allRange += q.weight() * q.steps();
      if (q.answered()) {
        double x = q.reverse() ? q.min() + q.min() + q.steps() - q.value() : q.value();
        wx += q.weight() * x;
        w += q.weight();
        wMin += q.weight() * q.min();
        wRange += q.weight() * q.steps();
      }
    }
    if (w == 0) {
      assertThat(score(sheet, ScoringMethod.MEAN).score()).isEmpty();
      return;
    }
    assertThat(score(sheet, ScoringMethod.MEAN).score().orElseThrow())
        .isCloseTo(wx / w, within(1e-12));
    assertThat(score(sheet, ScoringMethod.POMP).score().orElseThrow())
        .isCloseTo(100 * (wx - wMin) / wRange, within(1e-10));
    assertThat(score(sheet, ScoringMethod.SUM).score().orElseThrow())
        .isCloseTo(allMin + (wx - wMin) / wRange * allRange, within(1e-9));
  }

  @Provide
  Arbitrary<ScoringMethod> methods() {
    return Arbitraries.of(ScoringMethod.SUM, ScoringMethod.MEAN, ScoringMethod.POMP);
  }

  private static ScaleScore score(List<Question> sheet, ScoringMethod method) {
    Map<String, Question> named = named(sheet);
    return score(named, List.copyOf(named.keySet()), method, List.of());
  }

  /** With four bands that split the attainable range at its quarters. */
  private static ScaleScore banded(List<Question> sheet, ScoringMethod method) {
    Map<String, Question> named = named(sheet);
    List<String> order = List.copyOf(named.keySet());
    KeyedScale keyed = instrument(named, scale(named, order, method).build())
        .resolve()
        .scales()
        .get(0);
    double low = keyed.attainableLowest();
    double quarter = (keyed.attainableHighest() - low) / 4;
    return score(
        named,
        order,
        method,
        List.of(
            Band.below("first", low + quarter),
            Band.between("second", low + quarter, low + 2 * quarter),
            Band.between("third", low + 2 * quarter, low + 3 * quarter),
            Band.orMore("fourth", low + 3 * quarter)));
  }

  private static ScaleScore score(
      Map<String, Question> named, List<String> order, ScoringMethod method, List<Band> bands) {
    return score(named, scale(named, order, method).bands(bands));
  }

  private static ScaleScore score(Map<String, Question> named, Scale.Builder scale) {
    Answers.Builder answers = Answers.builder();
    named.forEach((id, q) -> {
      if (q.answered()) {
        answers.answer(id, q.value());
      }
    });
    return InstrumentScorer.withDefaults()
        .score(instrument(named, scale.build()).resolve(), answers.build())
        .score("s");
  }

  private static Scale.Builder scale(
      Map<String, Question> named, List<String> order, ScoringMethod method) {
    Scale.Builder scale =
        Scale.builder().id(ScaleId.of("s")).method(method).missing(MissingRule.available());
    for (String id : order) {
      Question q = named.getOrDefault(id, new Question(0, 1, 1, false, -1));
      scale.addTerm(Term.builder()
          .item(ItemId.of(id))
          .reverse(q.reverse())
          .weight(q.weight())
          .build());
    }
    return scale;
  }

  private static Instrument instrument(Map<String, Question> named, Scale scale) {
    Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("law"));
    named.forEach((id, q) -> instrument.addItem(Item.of(id, q.min(), q.min() + q.steps())));
    return instrument.addScale(scale).build();
  }

  private static Map<String, Question> named(List<Question> sheet) {
    Map<String, Question> named = new TreeMap<>();
    for (int i = 0; i < sheet.size(); i++) {
      named.put(String.format(Locale.ROOT, "q%02d", i), sheet.get(i));
    }
    return named;
  }
}
