package dev.attune.assessment.sample;

import static dev.attune.assessment.sample.Samples.fromOneToFive;
import static dev.attune.assessment.sample.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.MissingKind;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleAccumulatorTest {
  private static final ScoringKey KEY = fromOneToFive(2).resolve();
  private static final byte GAP = -128;

  @Test
  void add_answerThatIsNotTaken_isRefusedAndNobodyAdded() {
    SampleAccumulator sample = SampleAccumulator.of(KEY);

    assertThatThrownBy(() -> sample.add(person(1, 6)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("answers.q2: expected an answer that the item takes, found something else");
    assertThatThrownBy(() -> sample.add(person(Double.NaN, 1)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> sample.add(new byte[] {1, 6}, 0, GAP))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("answers.q2: expected an answer that the item takes, found something else");
    assertThatThrownBy(() -> sample.add(person(1, 2, 3))).isInstanceOf(UnknownNameException.class);
    assertThat(sample.report().respondents()).isZero();
  }

  @Test
  void add_lenient_countsWhatItSetsAside() {
    SampleAccumulator sample = SampleAccumulator.lenient(KEY);
    sample.add(person(1, 6));
    sample.add(new byte[] {9, 2}, 0, GAP);
    sample.add(person(1, 2, 3));
    SampleReport report = sample.report();

    assertThat(report.setAside()).isEqualTo(3);
    assertThat(report.respondents()).isEqualTo(3);
    assertThat(report.scale("s").complete()).isEqualTo(1);
    assertThat(report.scale("s").missingAnswers()).isEqualTo(2);
  }

  @Test
  void add_everyKindOfGap_isAGap() {
    SampleAccumulator sample = SampleAccumulator.of(KEY);
    for (MissingKind kind : MissingKind.values()) {
      sample.add(Answers.builder().answer("q1", 3).gap("q2", kind).build());
    }
    assertThat(sample.report().scale("s").missingAnswers()).isEqualTo(4);
    assertThat(sample.report().scale("s").mean().people()).isEqualTo(4);
  }

  @Test
  void add_rows_readFromTheirOffset() {
    SampleAccumulator rows = SampleAccumulator.of(KEY);
    byte[] three = {1, 2, 5, GAP, 4, 4};
    for (int offset = 0; offset < three.length; offset += 2) {
      rows.add(three, offset, GAP);
    }
    SampleAccumulator people = SampleAccumulator.of(KEY);
    people.add(person(1, 2));
    people.add(person(5, 0));
    people.add(person(4, 4));

    assertThat(rows.report()).isEqualTo(people.report());
    assertThatThrownBy(() -> rows.add(three, 5, GAP))
        .hasMessage("offset: expected an offset with an answer to every item after it, found 5");
    assertThatThrownBy(() -> rows.add(three, -1, GAP)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> rows.add(three, 0, (byte) 3))
        .hasMessage("missing: expected a number that is no answer to q1, found 3");
  }

  @Test
  void add_rowsOfAnInstrumentWithFractions_areThoseOfAnswers() {
    ScoringKey key = Instrument.builder()
        .id(InstrumentId.of("halves"))
        .addItems(Item.of("q1", 0.5, 5), Item.of("q2", 1, 5))
        .addScale(Scale.builder().id(ScaleId.of("s")).items("q1", "q2").build())
        .build()
        .resolve();
    SampleAccumulator rows = SampleAccumulator.lenient(key);
    SampleAccumulator people = SampleAccumulator.lenient(key);
    double[][] all = {{1, 2}, {5, 0}, {4, 4}, {9, 3}};
    for (double[] answers : all) {
      byte second = answers[1] == 0 ? GAP : (byte) answers[1];
      rows.add(new byte[] {(byte) answers[0], second}, 0, GAP);
      people.add(person(answers));
    }
    people.add(person(0.5, 3));

    assertThat(rows.report().setAside()).isEqualTo(1);
    rows.merge(half(key));
    assertThat(rows.report()).isEqualTo(people.report());
  }

  private static SampleAccumulator half(ScoringKey key) {
    SampleAccumulator one = SampleAccumulator.lenient(key);
    one.add(person(0.5, 3));
    return one;
  }

  /**
   * Sums share a long, and have to be carried over before one spills into the next: 66 572 products of 254 and 254 do not fit 32
   * bits, nor do 8 of 96 and 96 fit 16, nor 8 of 6 and 6 fit 8. 65 537 times the 7 products of 96 and 96 that fit 16 bits fill
   * the 32 bits that they are carried into, and 257 times the 255 products of 1 and 1 that fit 8 fill 16.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 4, 6, 7, 96, 97, 254})
  void add_moreThanFitsPartOfALong_isCarriedOver(int widest) {
    byte low = (byte) (-widest / 2);
    byte high = (byte) (low + widest);
    Instrument wide = Instrument.builder()
        .id(InstrumentId.of("wide"))
        .addItems(Item.of("q1", low, high), Item.of("q2", low, high), Item.of("q3", low, high))
        .addScale(Scale.builder().id(ScaleId.of("s")).items("q1", "q2", "q3").build())
        .build();
    SampleAccumulator sample = SampleAccumulator.of(wide.resolve());
    byte[] ends = {high, high, high, low, low, low};
    for (int offset : new int[] {0, 3}) {
      for (int i = 0; i < 460_000; i++) {
        sample.add(ends, offset, GAP);
      }
    }
    Reliability figures = sample.report().scale("s");
    assertThat(figures.alpha()).isEqualTo(Figure.of(1));
    assertThat(figures.sum().mean()).isEqualTo(Figure.of(1.5 * (low + high)));
    assertThat(figures.sum().sd().value().orElseThrow())
        .isCloseTo(1.5 * widest * Math.sqrt(920_000 / 919_999.0), within(1e-10));
  }

  /** As above; merging carries nothing over, and the sums that gaps take away are carried over on their own. */
  @ParameterizedTest
  @ValueSource(ints = {1, 6, 7, 96, 97})
  void add_manyPeopleWithGaps_isAsMergingThem(int widest) {
    ScoringKey key = Instrument.builder()
        .id(InstrumentId.of("gaps"))
        .addItems(Item.of("q1", 0, widest), Item.of("q2", 0, widest), Item.of("q3", 0, widest))
        .addScales(
            Scale.builder().id(ScaleId.of("all")).items("q1", "q2", "q3").build(),
            Scale.builder().id(ScaleId.of("two")).items("q3", "q1").build())
        .build()
        .resolve();
    byte most = (byte) widest;
    byte[] two = {most, most, GAP, most, most, most};
    byte[] others = {most, GAP, 0, GAP, most, most, 0, most, GAP, GAP, GAP, most, 0, 0, most};
    SampleAccumulator added = SampleAccumulator.of(key);
    SampleAccumulator merged = SampleAccumulator.of(key);
    for (int offset = 0; offset < two.length; offset += 3) {
      SampleAccumulator many = SampleAccumulator.of(key);
      many.add(two, offset, GAP);
      for (int doubled = 0; doubled < 19; doubled++) {
        SampleAccumulator twice = SampleAccumulator.of(key);
        twice.merge(many);
        twice.merge(many);
        many = twice;
      }
      merged.merge(many);
      for (int times = 0; times < 1 << 19; times++) {
        added.add(two, offset, GAP);
      }
    }
    for (int offset = 0; offset < others.length; offset += 3) {
      added.add(others, offset, GAP);
      merged.add(others, offset, GAP);
    }
    assertThat(added.report().respondents()).isEqualTo(2 * 524_288 + 5);
    assertThat(added.report()).isEqualTo(merged.report());
  }

  @Test
  void report_staysAsItIs_whenMorePeopleCome() {
    SampleAccumulator sample = SampleAccumulator.of(KEY);
    sample.add(person(1, 2));
    sample.add(person(5, 4));
    SampleReport before = sample.report();
    sample.add(person(1, 5));

    assertThat(before.respondents()).isEqualTo(2);
    assertThat(before.scale("s").alpha()).isEqualTo(Figure.of(8.0 / 9)); // 2·(1 − 10/18)
    assertThat(sample.report()).isNotEqualTo(before);
  }

  @Test
  void merge_sampleOfAnotherInstrument_isRefused() {
    SampleAccumulator sample = SampleAccumulator.of(KEY);
    SampleAccumulator other = SampleAccumulator.of(fromOneToFive(3).resolve());

    assertThatThrownBy(() -> sample.merge(other))
        .hasMessage("sample: expected one for the same instrument, found one for another");
  }

  @Test
  void merge_keyResolvedOnceMore_isTheSameInstrument() {
    SampleAccumulator sample = SampleAccumulator.of(KEY);
    SampleAccumulator other = SampleAccumulator.of(fromOneToFive(2).resolve());
    other.add(person(1, 2));
    sample.merge(other);

    assertThat(sample.report()).isEqualTo(other.report());
  }

  @Test
  void of_moreItemsThanTheMemoryHolds_isRefused() {
    ScoringKey most = fromOneToFive(SampleAccumulator.MOST_ITEMS).resolve();
    assertThat(SampleAccumulator.of(most).report().respondents()).isZero();
    ScoringKey more = fromOneToFive(SampleAccumulator.MOST_ITEMS + 1).resolve();
    assertThatThrownBy(() -> SampleAccumulator.of(more))
        .hasMessage(
            "items: expected at most 500 that are scored, for the figures of a sample, found 501");
  }

  @Test
  void report_totalOfSubscales_isLeftOutAndSaysSo() {
    Instrument instrument = Instrument.builder()
        .from(fromOneToFive(2))
        .addScale(Scale.builder()
            .id(ScaleId.of("total"))
            .method(ScoringMethod.SUM)
            .addTerm(Term.ofScale("s"))
            .build())
        .build();
    SampleReport report = SampleAccumulator.of(instrument.resolve()).report();

    assertThat(report.scales()).extracting(Reliability::scale).containsExactly(ScaleId.of("s"));
    assertThat(report.leftOut())
        .extracting(Reason::text)
        .containsExactly("total adds up subscale scores: see the figures of its subscales.");
    assertThatThrownBy(() -> report.scale("total")).isInstanceOf(UnknownNameException.class);
  }
}
