package dev.attune.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("What holds of the classical statistics of every series")
class TrendLawTest {
  private static final TrendAnalyzer ANALYZER = TrendAnalyzer.withDefaults();

  @Property(tries = 500)
  @Label("Mann and Kendall's test is that of counting every pair")
  void mannKendall_anySeries_isThatOfAllPairs(@ForAll("series") double[] x) {
    MannKendall test = ANALYZER.mannKendall(x);

    assertThat(test.s()).isEqualTo(PlainTrend.s(x));
    assertThat(test.variance()).isCloseTo(PlainTrend.variance(x), within(1e-9));
    assertThat(test.p()).isBetween(0.0, 1.0);
    test.tauB().value().ifPresent(tau -> assertThat(tau).isBetween(-1 - 1e-12, 1 + 1e-12));
    assertThat(test.tauB().isDefined()).isEqualTo(Arrays.stream(x).distinct().count() > 1);
  }

  @Property(tries = 100)
  @Label("The slope of every rank is that of listing all of them, to the bit")
  void ofRank_anySeries_isThatOfTheSortedList(@ForAll("series") double[] x) {
    PairSlopes slopes = new PairSlopes(x);
    double[] plain = PlainTrend.exactSlopes(x);

    assertThat(IntStream.rangeClosed(1, plain.length).mapToDouble(slopes::ofRank))
        .containsExactly(Arrays.stream(plain).boxed().toArray(Double[]::new));
  }

  @Property(tries = 300)
  @Label("Of whole numbers it is also that of plain arithmetic, to the bit")
  void ofRank_wholeNumbers_isThatOfPlainArithmetic(@ForAll("wholeNumbers") double[] x) {
    PairSlopes slopes = new PairSlopes(x);
    double[] plain = PlainTrend.slopes(x);

    assertThat(IntStream.rangeClosed(1, plain.length).mapToDouble(slopes::ofRank))
        .containsExactly(Arrays.stream(plain).boxed().toArray(Double[]::new));
  }

  @Property(tries = 100)
  @Label("Sen's slope, its limits and both beginnings follow from the sorted list")
  void senSlope_anySeries_followsFromTheSortedList(@ForAll("series") double[] x) {
    double[] plain = PlainTrend.exactSlopes(x);
    SenSlope sen = ANALYZER.senSlope(x);

    assertThat(sen.slope().isDefined()).isEqualTo(x.length > 1);
    if (x.length > 1) {
      double slope = PlainTrend.median(plain);
      assertThat(value(sen.slope())).isEqualTo(slope);
      assertThat(value(sen.medianResidualIntercept()))
          .isEqualTo(PlainTrend.median(
              IntStream.range(0, x.length).mapToDouble(i -> x[i] - slope * i).toArray()));
      assertThat(value(sen.conoverIntercept()))
          .isEqualTo(PlainTrend.median(x) - slope * (x.length - 1) / 2);
      double apart = 1.959963984540054 * Math.sqrt(PlainTrend.variance(x));
      double low = Math.rint((plain.length - apart) / 2);
      double high = Math.rint((plain.length + apart) / 2 + 1);
      assertThat(sen.limits().lower().isDefined()).isEqualTo(low >= 1 && high <= plain.length);
      if (sen.limits().lower().isDefined()) {
        assertThat(sen.limits())
            .isEqualTo(Interval.of(0.95, plain[(int) low - 1], plain[(int) high - 1]));
      }
    }
  }

  @Property
  @Label("More confidence never narrows the limits")
  void senSlope_moreConfidence_widerLimits(@ForAll("series") double[] x) {
    Interval narrow = ANALYZER.withConfidence(0.8).senSlope(x).limits();
    Interval wide = ANALYZER.withConfidence(0.99).senSlope(x).limits();

    if (wide.lower().isDefined()) {
      assertThat(value(wide.lower())).isLessThanOrEqualTo(value(narrow.lower()));
      assertThat(value(wide.upper())).isGreaterThanOrEqualTo(value(narrow.upper()));
    }
  }

  @Property
  @Label("Upside down, everything has the other sign; half as high, ranks are the same")
  void analyze_turnedOrLowered_turnsOrStays(@ForAll("series") double[] x) {
    // halves of the least doubles are rounded, those of all others are exact
    Assume.that(Arrays.stream(x).allMatch(value -> value == 0 || Math.abs(value) > 1e-300));
    TrendReport plain = ANALYZER.analyze(x);
    TrendReport turned = ANALYZER.analyze(changed(x, value -> -value));
    TrendReport lowered = ANALYZER.analyze(changed(x, value -> value / 2));

    assertThat(turned.mannKendall().s()).isEqualTo(-plain.mannKendall().s());
    assertThat(turned.mannKendall().p()).isEqualTo(plain.mannKendall().p());
    assertThat(turned.senSlope().slope()).isEqualTo(plain.senSlope().slope().map(b -> -b));
    assertThat(turned.changePoint()).isEqualTo(plain.changePoint());
    assertThat(lowered.senSlope().slope()).isEqualTo(plain.senSlope().slope().map(b -> b / 2));
    assertThat(lowered.mannKendall()).isEqualTo(plain.mannKendall());
    assertThat(lowered.hamedRao()).isEqualTo(plain.hamedRao());
    assertThat(lowered.changePoint()).isEqualTo(plain.changePoint());
    assertThat(lowered.autocorrelation()).isEqualTo(plain.autocorrelation());
  }

  @Property
  @Label("Backwards, rises are falls")
  void mannKendall_backwards_hasTheOtherSign(@ForAll("series") double[] x) {
    double[] backwards =
        IntStream.range(0, x.length).mapToDouble(i -> x[x.length - 1 - i]).toArray();

    assertThat(ANALYZER.mannKendall(backwards).s())
        .isEqualTo(-ANALYZER.mannKendall(x).s());
    assertThat(ANALYZER.senSlope(backwards).slope())
        .isEqualTo(ANALYZER.senSlope(x).slope().map(b -> -b));
  }

  @Property
  @Label("Pettitt's U is that of the pairs across the change, and the first of the greatest counts")
  void changePoint_anySeries_isThatOfThePairsAcross(@ForAll("series") double[] x) {
    long[] u = PlainTrend.u(x);
    long greatest = Arrays.stream(u).map(Math::abs).max().orElseThrow();
    ChangePoint point = ANALYZER.changePoint(x);

    assertThat(point.u()).isEqualTo(greatest);
    assertThat(point.changeAfter().isDefined()).isEqualTo(greatest > 0);
    if (greatest > 0) {
      assertThat(Math.abs(u[(int) value(point.changeAfter()) - 1])).isEqualTo(greatest);
      assertThat(Arrays.stream(u).limit((long) value(point.changeAfter()) - 1))
          .allMatch(before -> Math.abs(before) < greatest);
    }
    assertThat(point.p()).isBetween(0.0, 1.0);
  }

  @Property
  @Label("Hamed and Rao's factor is that of ranks and autocorrelations by their definitions")
  void hamedRao_anySeries_isThatOfTheDefinitions(@ForAll("wholeNumbers") double[] x) {
    HamedRao factor = ANALYZER.hamedRao(x);

    if (factor.factor().isDefined()) {
      double sum = PlainTrend.hamedRaoSum(x, value(ANALYZER.senSlope(x).slope()));
      assertThat(value(factor.factor())).isCloseTo(1 + sum, within(1e-9));
      assertThat(value(factor.absoluteFactor())).isCloseTo(1 + Math.abs(sum), within(1e-9));
    }
  }

  @Property
  @Label("Autocorrelation lies within 1 and is blind to level and size")
  void autocorrelation_movedAndLowered_staysTheSame(
      @ForAll("wholeNumbers") double[] x, @ForAll @IntRange(min = -9, max = 9) int shift) {
    Figure plain = ANALYZER.autocorrelation(x);
    Figure moved = ANALYZER.autocorrelation(changed(x, value -> (value + shift) * 1e-170));

    assertThat(moved.whyUndefined()).isEqualTo(plain.whyUndefined());
    plain.value().ifPresent(r -> {
      assertThat(r).isBetween(-1.0, 1.0);
      assertThat(value(moved)).isCloseTo(r, within(1e-9));
    });
  }

  @Example
  @Label("Thousands of values, all different or nearly all the same, give the slope of the list")
  void senSlope_thousandsOfValues_isThatOfTheList() {
    Random random = new Random(4);
    double[] different = random.doubles(2_000).toArray();
    double[] ratings = random.ints(2_000, 4, 8).asDoubleStream().toArray();

    assertThat(value(ANALYZER.senSlope(different).slope()))
        .isEqualTo(PlainTrend.median(PlainTrend.slopes(different)), within(1e-18));
    assertThat(value(ANALYZER.senSlope(ratings).slope()))
        .isEqualTo(PlainTrend.median(PlainTrend.slopes(ratings)));
  }

  /** Series of values that are alike, on a line, a hair apart, whole, of all sizes, or drawn from a few. */
  @Provide
  Arbitrary<double[]> series() {
    Arbitrary<List<Double>> pools = Arbitraries.oneOf(
        Arbitraries.doubles().between(-1e150, 1e150).list().ofSize(3),
        Arbitraries.doubles().between(-9, 9).list().ofSize(4),
        Arbitraries.of(5.0, Math.nextUp(5.0), Math.nextDown(5.0)).list().ofSize(3),
        Arbitraries.of(0.0, Double.MIN_VALUE, -Double.MIN_VALUE, 1e-308).list().ofSize(3));
    Arbitrary<double[]> drawn = Combinators.combine(
            pools, Arbitraries.integers().between(1, 25), Arbitraries.longs())
        .as((pool, n, seed) -> {
          Random random = new Random(seed);
          return IntStream.range(0, n)
              .mapToDouble(i -> pool.get(random.nextInt(pool.size())))
              .toArray();
        });
    Arbitrary<double[]> lines = Combinators.combine(
            Arbitraries.of(0.1, 1.0 / 3, 1.0, -0.7, 1e-9),
            Arbitraries.of(0.0, 0.1, 1e-16, 1.0),
            Arbitraries.integers().between(1, 25),
            Arbitraries.longs())
        .as((slope, noise, n, seed) -> {
          Random random = new Random(seed);
          return IntStream.range(0, n)
              .mapToDouble(i -> 3.3 + slope * i + noise * random.nextInt(3))
              .toArray();
        });
    return Arbitraries.oneOf(wholeNumbers(), drawn, lines);
  }

  @Provide
  Arbitrary<double[]> wholeNumbers() {
    return Arbitraries.oneOf(
            Arbitraries.integers()
                .between(0, 10)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(40),
            Arbitraries.integers().between(6, 7).array(int[].class).ofMinSize(1).ofMaxSize(40),
            Arbitraries.integers().array(int[].class).ofMinSize(1).ofMaxSize(20))
        .map(values -> Arrays.stream(values).asDoubleStream().toArray());
  }

  private static double[] changed(double[] x, DoubleUnaryOperator change) {
    return Arrays.stream(x).map(change).toArray();
  }

  private static double value(Figure figure) {
    return figure.value().orElseThrow();
  }
}
