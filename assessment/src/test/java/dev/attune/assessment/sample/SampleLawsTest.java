package dev.attune.assessment.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.Answers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every sample. */
class SampleLawsTest {
  private static final byte GAP = Byte.MIN_VALUE;

  /** One item of a random scale. */
  record Question(int min, int steps, boolean reverse) {
    Question turned() {
      return new Question(min, steps, !reverse);
    }
  }

  /** A random sample: how many steps above the lowest each person answered, in halves; negative for a gap. */
  record Sample(List<Question> questions, List<List<Integer>> people) {
    int items() {
      return questions.size();
    }

    /** The answer in the numbers of the item, NaN for a gap. */
    double answer(List<Integer> person, int i) {
      double halves = Math.min(person.get(i), 2 * questions.get(i).steps());
      return halves < 0 ? Double.NaN : questions.get(i).min() + halves / 2;
    }

    Sample onlyWhole() {
      return new Sample(
          questions,
          people.stream()
              .map(person ->
                  person.stream().map(half -> half < 0 ? half : half / 2 * 2).toList())
              .toList());
    }

    Sample turned() {
      return new Sample(questions.stream().map(Question::turned).toList(), people);
    }

    Sample inOrder(List<Integer> order) {
      return new Sample(
          order.stream().map(questions::get).toList(),
          people.stream()
              .map(person -> order.stream().map(person::get).toList())
              .toList());
    }

    /** Scale 'all' of every item, scale 'some' of every other one keyed the other way. */
    Instrument instrument() {
      Instrument.Builder instrument = Instrument.builder().id(InstrumentId.of("law"));
      Scale.Builder all = Scale.builder().id(ScaleId.of("all"));
      Scale.Builder some = Scale.builder().id(ScaleId.of("some"));
      for (int i = 0; i < items(); i++) {
        Question q = questions.get(i);
        instrument.addItem(Item.of("q" + i, q.min(), q.min() + q.steps()));
        all.addTerm(q.reverse() ? Term.reversed("q" + i) : Term.of("q" + i));
        if (i % 2 == 0) {
          some.addTerm(q.reverse() ? Term.of("q" + i) : Term.reversed("q" + i));
        }
      }
      return instrument.addScales(all.build(), some.build()).build();
    }

    Answers answers(List<Integer> person) {
      Answers.Builder answers = Answers.builder();
      for (int i = 0; i < items(); i++) {
        if (person.get(i) >= 0) {
          answers.answer("q" + i, answer(person, i));
        }
      }
      return answers.build();
    }

    SampleReport report() {
      return accumulator(instrument().resolve(), people).report();
    }

    SampleAccumulator accumulator(ScoringKey key, List<List<Integer>> some) {
      SampleAccumulator sample = SampleAccumulator.of(key);
      some.forEach(person -> sample.add(answers(person)));
      return sample;
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    Arbitrary<Question> question = Combinators.combine(
            Arbitraries.integers().between(-9, 5),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(1, 6)),
                Tuple.of(1, Arbitraries.of(7, 30, 96, 97, 110))),
            Arbitraries.of(true, false))
        .as(Question::new);
    return question
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .flatMap(questions -> Arbitraries.integers()
            .between(-1, 12)
            .list()
            .ofSize(questions.size())
            .list()
            .ofMaxSize(15)
            .map(people -> new Sample(questions, people)));
  }

  @Property(tries = 100)
  void merge_anyPartsInAnyOrder_isTheSameToTheBit(
      @ForAll("samples") Sample sample, @ForAll long seed) {
    Random random = new Random(seed);
    ScoringKey key = sample.instrument().resolve();
    List<List<Integer>> people = new ArrayList<>(sample.people());
    Collections.shuffle(people, random);
    List<SampleAccumulator> parts = new ArrayList<>();
    for (int from = 0; from < people.size() || parts.isEmpty(); ) {
      int to = Math.min(people.size(), from + random.nextInt(5));
      parts.add(sample.accumulator(key, people.subList(from, to)));
      from = to;
    }
    while (parts.size() > 1) {
      SampleAccumulator taken = parts.remove(random.nextInt(parts.size()));
      parts.get(random.nextInt(parts.size())).merge(taken);
    }
    assertThat(parts.get(0).report()).isEqualTo(sample.report());
  }

  /** An item that is answered in fractions makes every sum one of decimals. */
  @Property(tries = 100)
  void report_longArithmetic_isThatOfDecimals(@ForAll("samples") Sample drawn) {
    Sample sample = drawn.onlyWhole();
    ScoringKey decimal = Instrument.builder()
        .from(sample.instrument())
        .addItem(Item.of("fraction", 0.5, 1.5))
        .addScale(Scale.builder().id(ScaleId.of("fractions")).items("fraction").build())
        .build()
        .resolve();
    SampleReport decimals = sample.accumulator(decimal, sample.people()).report();
    assertThat(decimals.scales().subList(0, 2)).isEqualTo(sample.report().scales());
  }

  @Property(tries = 100)
  void report_rows_isThatOfAnswers(@ForAll("samples") Sample drawn) {
    Sample sample = drawn.onlyWhole();
    SampleAccumulator rows = SampleAccumulator.of(sample.instrument().resolve());
    for (List<Integer> person : sample.people()) {
      byte[] row = new byte[sample.items()];
      for (int i = 0; i < row.length; i++) {
        double answer = sample.answer(person, i);
        row[i] = Double.isNaN(answer) ? GAP : (byte) answer;
      }
      rows.add(row, 0, GAP);
    }
    assertThat(rows.report()).isEqualTo(sample.report());
  }

  @Property(tries = 100)
  void figures_itemsInAnotherOrder_areTheSame(@ForAll("samples") Sample sample, @ForAll long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sample.items(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    Reliability before = sample.report().scale("all");
    Reliability after = sample.inOrder(order).report().scale("all");
    assertThat(after.alpha()).isEqualTo(before.alpha());
    assertThat(after.pairwise().alpha()).isEqualTo(before.pairwise().alpha());
    assertThat(after.listwise().lambda2()).isEqualTo(before.listwise().lambda2());
    assertThat(after.sum()).isEqualTo(before.sum());
    assertThat(after.mean()).isEqualTo(before.mean());
    for (int i = 0; i < sample.items(); i++) {
      assertThat(after.itemStatistics().get(i).itemRest())
          .isEqualTo(before.itemStatistics().get(order.get(i)).itemRest());
    }
  }

  @Property(tries = 100)
  void figures_everyItemTurnedRound_areTheSame(@ForAll("samples") Sample sample) {
    Reliability before = sample.report().scale("all");
    Reliability after = sample.turned().report().scale("all");
    assertThat(after.listwise()).isEqualTo(before.listwise());
    assertThat(after.pairwise()).isEqualTo(before.pairwise());
    assertThat(after.omegaOneFactor()).isEqualTo(before.omegaOneFactor());
    assertThat(after.omegaMinimumResidual()).isEqualTo(before.omegaMinimumResidual());
    assertThat(after.sum().sd()).isEqualTo(before.sum().sd());
    assertThat(after.sum().standardError()).isEqualTo(before.sum().standardError());
  }

  /** Guttman (1945): λ2 is never below alpha, and no item is a better measure of the others than 1. */
  @Property(tries = 100)
  void figures_listwise_areInTheirBounds(@ForAll("samples") Sample sample) {
    Reliability figures = sample.report().scale("all");
    figures.alpha().value().ifPresent(alpha -> {
      assertThat(alpha).isLessThanOrEqualTo(1);
      assertThat(figures.listwise().lambda2().value().orElseThrow())
          .isBetween(alpha - 1e-12, 1 + 1e-12);
    });
    for (ItemStatistics item : figures.itemStatistics()) {
      item.itemRest().value().ifPresent(r -> assertThat(r).isBetween(-1 - 1e-12, 1 + 1e-12));
    }
  }

  /** k/(k − 1)·(1 − Σ variances / variance of the sum), worked out plainly in doubles. */
  @Property(tries = 100)
  void alpha_slowAndObvious_isTheSame(@ForAll("samples") Sample sample) {
    List<double[]> complete = new ArrayList<>();
    for (List<Integer> person : sample.people()) {
      double[] keyed = new double[sample.items() + 1];
      for (int i = 0; i < sample.items(); i++) {
        Question q = sample.questions().get(i);
        double answer = sample.answer(person, i);
        keyed[i] = q.reverse() ? q.min() + q.min() + q.steps() - answer : answer;
        keyed[sample.items()] += keyed[i];
      }
      if (!Double.isNaN(keyed[sample.items()])) {
        complete.add(keyed);
      }
    }
    Reliability figures = sample.report().scale("all");
    assertThat(figures.complete()).isEqualTo(complete.size());
    Figure alpha = figures.alpha();
    if (complete.size() >= 2 && sample.items() >= 2) {
      double parts = 0;
      for (int i = 0; i < sample.items(); i++) {
        parts += variance(complete, i);
      }
      double total = variance(complete, sample.items());
      double k = sample.items();
      assertThat(alpha.isDefined()).isEqualTo(total > 1e-9);
      if (total > 1e-9) {
        double expected = k / (k - 1) * (1 - parts / total);
        assertThat(alpha.value().orElseThrow())
            .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
      }
    } else {
      assertThat(alpha.isDefined()).isFalse();
    }
  }

  private static double variance(List<double[]> rows, int column) {
    double mean = 0;
    for (double[] row : rows) {
      mean += row[column] / rows.size();
    }
    double squares = 0;
    for (double[] row : rows) {
      squares += (row[column] - mean) * (row[column] - mean);
    }
    return squares / (rows.size() - 1);
  }
}
