package dev.attune.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every definition that cannot be scored is refused, and the message says where it went wrong. */
class RefusedDefinitionsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void resolve_itemsAtOdds_areRefused(String name, Item item, String message) {
    Instrument instrument = draft().addItem(item).addScale(scale().build()).build();
    assertThatThrownBy(instrument::resolve)
        .isInstanceOf(AttuneException.class)
        .hasMessage("instrument 'draft' " + message);
  }

  static Stream<Arguments> resolve_itemsAtOdds_areRefused() {
    return Stream.of(
        Arguments.of(
            "id twice", Item.of("q1", 1, 5), "items: expected each id once, found 'q1' twice"),
        Arguments.of(
            "min is max",
            Item.of("x", 3, 3),
            "item 'x': expected min below max, found 3.0 and 3.0"),
        Arguments.of(
            "min above max",
            Item.of("x", 5, 1),
            "item 'x': expected min below max, found 5.0 and 1.0"),
        Arguments.of(
            "NaN",
            Item.of("x", Double.NaN, 5),
            "item 'x' min: expected a finite number, found NaN"),
        Arguments.of(
            "infinite",
            Item.of("x", 1, Double.POSITIVE_INFINITY),
            "item 'x' max: expected a finite number, found Infinity"),
        Arguments.of(
            "neither range nor options",
            Item.of("x"),
            "item 'x': expected min and max, or options, found neither"),
        Arguments.of(
            "both",
            Item.builder().from(Item.of("x", 1, 2)).addOption(Option.of(1, "a")).build(),
            "item 'x': expected min and max, or options, found both"),
        Arguments.of(
            "option twice",
            Item.of("x", Option.of(1, "a"), Option.of(2, "b"), Option.of(1, "c")),
            "item 'x': expected each option value once, found 1.0 twice"),
        Arguments.of(
            "minus zero is zero",
            Item.of("x", Option.of(0.0, "a"), Option.of(-0.0, "b"), Option.of(1, "c")),
            "item 'x': expected each option value once, found -0.0 twice"),
        Arguments.of(
            "all alike",
            Item.of("x", Option.scored(1, "a", 2), Option.scored(2, "b", 2)),
            "item 'x': expected options that count differently, found one score for all"),
        Arguments.of(
            "infinite option",
            Item.of("x", Option.of(1, "a"), Option.of(Double.NEGATIVE_INFINITY, "b")),
            "item 'x' option: expected a finite number, found -Infinity"),
        Arguments.of(
            "score that is no number",
            Item.of("x", Option.of(1, "a"), Option.scored(2, "b", Double.NaN)),
            "item 'x' option 2.0 score: expected a finite number, found NaN"),
        Arguments.of(
            "categories as a range",
            Item.builder().from(Item.of("x", 1, 3)).categorical(true).build(),
            "item 'x': expected options, as it is categorical, found a range"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void resolve_scalesAtOdds_areRefused(
      String name, Consumer<Scale.Builder> change, String message) {
    Scale.Builder scale = scale();
    change.accept(scale);
    Instrument instrument = draft().addScale(scale.build()).build();
    assertThatThrownBy(instrument::resolve)
        .isInstanceOf(AttuneException.class)
        .hasMessageStartingWith("instrument 'draft' scale 's' ")
        .hasMessageContaining(message);
  }

  static Stream<Arguments> resolve_scalesAtOdds_areRefused() {
    return Stream.of(
        with("unknown item", s -> s.items("q9"), "item: expected one of q1, q2, q3"),
        with(
            "item twice",
            s -> s.items("q1"),
            "item 'q1': expected each entry once, found it twice"),
        with(
            "negative weight",
            s -> s.addTerm(Term.of("q3").weighing(-1)),
            "item 'q3' weight: expected 0 or more, as 'reverse'"),
        with(
            "NaN weight",
            s -> s.addTerm(Term.of("q3").weighing(Double.NaN)),
            "item 'q3' weight: expected a finite number"),
        with("unknown subscale", s -> s.addTerm(Term.ofScale("t")), "only, or subscales only"),
        with(
            "items and subscales",
            s -> s.addTerm(Term.ofScale("s")),
            "items: expected items only, or subscales only, found both"),
        with("empty entry", s -> s.addTerm(Term.builder().build()), "found neither"),
        with(
            "too many decimals",
            s -> s.decimals(11),
            "decimals: expected a whole number from 0 to 10"),
        with(
            "count of nothing",
            s -> s.method(ScoringMethod.COUNT),
            "counted: expected the answers"),
        with("counted without count", s -> s.addCounted(1.0), "counted: expected nothing"),
        with(
            "more answers than items",
            s -> s.missing(MissingRule.atLeast(3)),
            "missing: expected at most 2 answers"),
        with(
            "requires a stranger",
            s -> s.missing(MissingRule.available().requiring("q3")),
            "missing required: expected one of q1, q2"),
        with(
            "gap",
            s -> s.addBand(Band.below("low", 2)).addBand(Band.orMore("high", 3)),
            "band 'high' lower: expected no gap after the band below, which ends at 2.0, found 3.0"),
        with(
            "overlap",
            s -> s.addBand(Band.below("low", 3)).addBand(Band.orMore("high", 2)),
            "band 'high' lower: expected no overlap"),
        with(
            "edge in both",
            s -> s.addBand(Band.upTo("low", 3)).addBand(Band.orMore("high", 3)),
            "in exactly one of the two bands, found it in both"),
        with(
            "edge in neither",
            s -> s.addBand(Band.below("low", 3)).addBand(Band.moreThan("high", 3)),
            "in exactly one of the two bands, found it in neither"),
        with(
            "band twice",
            s -> s.addBand(Band.below("low", 3)).addBand(Band.orMore("low", 3)),
            "band 'low': expected each band once"),
        with(
            "outside the range",
            s -> s.addBand(Band.below("low", 6)).addBand(Band.orMore("high", 6)),
            "band 'low' upper: expected an edge within the attainable range 1.0 to 5.0, found 6.0"),
        with(
            "starts late",
            s -> s.addBand(Band.orMore("high", 2)),
            "band 'high' lower: expected no edge, or 1.0 inclusive"),
        with(
            "ends early",
            s -> s.addBand(Band.upTo("low", 4)),
            "band 'low' upper: expected no edge, or 5.0 inclusive"),
        with(
            "upside down",
            s -> s.addBand(Band.below("a", 2))
                .addBand(Band.between("b", 2, 2))
                .addBand(Band.orMore("c", 2)),
            "band 'b': expected a lower edge below the upper one"),
        with(
            "NaN edge",
            s -> s.addBand(Band.below("low", Double.NaN)).addBand(Band.orMore("high", 2)),
            "band 'low' upper: expected a finite number"),
        with(
            "no edge in the middle",
            s -> s.addBand(Band.builder().id("low").build()).addBand(Band.orMore("high", 2)),
            "band 'low' upper: expected an edge"),
        with(
            "mean outside the scale",
            s -> s.addNorm(norm(NormTransform.T).mean(6).sd(1).build()),
            "norm 'n' mean: expected a mean within the range of the scale, 1.0 to 5.0, found 6.0"),
        with(
            "sd of 0",
            s -> s.addNorm(norm(NormTransform.Z).mean(3).sd(0).build()),
            "norm 'n' sd: expected above 0"),
        with(
            "no moments",
            s -> s.addNorm(norm(NormTransform.Z).build()),
            "expected mean and sd, or counts"),
        with(
            "moments and counts",
            s -> s.addNorm(norm(NormTransform.Z)
                .mean(3)
                .sd(1)
                .addCounts(new NormCount(2, 1), new NormCount(3, 1))
                .build()),
            "found both"),
        with(
            "percentile without counts",
            s -> s.addNorm(norm(NormTransform.PERCENTILE).mean(3).sd(1).build()),
            "expected counts for the transform percentile"),
        with(
            "counts out of order",
            s -> s.addNorm(norm(NormTransform.PERCENTILE)
                .addCounts(new NormCount(3, 1), new NormCount(2, 1))
                .build()),
            "norm 'n' counts: expected rising scores, each once, found 2.0 after 3.0"),
        with(
            "nobody counted",
            s -> s.addNorm(
                norm(NormTransform.PERCENTILE).addCount(new NormCount(3, 0)).build()),
            "norm 'n' counts: expected 1 or more people"),
        with(
            "no spread",
            s -> s.addNorm(norm(NormTransform.T).addCount(new NormCount(3, 9)).build()),
            "norm 'n' counts: expected scores that differ"),
        with(
            "table without lookup",
            s -> s.addNorm(norm(NormTransform.TABLE).addRow(new NormRow(1, 30)).build()),
            "norm 'n' lookup"),
        with(
            "count of what is no number",
            s -> s.method(ScoringMethod.COUNT).addCounted(Double.NaN),
            "counted: expected a finite number, found NaN"),
        with(
            "norm without an id",
            s -> s.addNorm(norm(NormTransform.Z).id(" ").mean(3).sd(1).build()),
            "norm ' ': expected each id once"),
        with(
            "norm without a sample",
            s -> s.addNorm(norm(NormTransform.Z).sample(" ").mean(3).sd(1).build()),
            "norm 'n' sample: expected a description, found a blank text"),
        with(
            "mean that is no number",
            s -> s.addNorm(norm(NormTransform.Z).mean(Double.NaN).sd(1).build()),
            "norm 'n' mean: expected a finite number"),
        with(
            "infinite sd",
            s -> s.addNorm(
                norm(NormTransform.Z).mean(3).sd(Double.POSITIVE_INFINITY).build()),
            "norm 'n' sd: expected a finite number"),
        with(
            "counts below the scale",
            s -> s.addNorm(norm(NormTransform.PERCENTILE)
                .addCounts(new NormCount(0.9, 1), new NormCount(3, 1))
                .build()),
            "norm 'n' counts: expected scores within the range of the scale, found 0.9 to 3.0"),
        with(
            "counts above the scale",
            s -> s.addNorm(norm(NormTransform.PERCENTILE)
                .addCounts(new NormCount(1, 1), new NormCount(5.1, 1))
                .build()),
            "norm 'n' counts: expected scores within the range of the scale, found 1.0 to 5.1"),
        with(
            "count of what is no score",
            s -> s.addNorm(norm(NormTransform.PERCENTILE)
                .addCounts(new NormCount(Double.NaN, 1), new NormCount(3, 1))
                .build()),
            "norm 'n' counts: expected a finite number"),
        with(
            "table out of order",
            s -> s.addNorm(norm(NormTransform.TABLE)
                .lookup(NormLookup.EXACT)
                .addRows(new NormRow(2, 30), new NormRow(2, 40))
                .build()),
            "norm 'n' rows: expected rising scores, each once, found 2.0 after 2.0"),
        with(
            "table to infinity",
            s -> s.addNorm(norm(NormTransform.TABLE)
                .lookup(NormLookup.EXACT)
                .addRow(new NormRow(2, Double.POSITIVE_INFINITY))
                .build()),
            "norm 'n' rows: expected a finite number"),
        with(
            "norm with too many decimals",
            s -> s.addNorm(norm(NormTransform.Z).mean(3).sd(1).decimals(11).build()),
            "norm 'n' decimals: expected a whole number from 0 to 10"),
        with(
            "clipped to infinity",
            s -> s.addNorm(norm(NormTransform.Z)
                .mean(3)
                .sd(1)
                .clipHighest(Double.POSITIVE_INFINITY)
                .build()),
            "norm 'n' clipHighest: expected a finite number"),
        with(
            "clipped from infinity",
            s -> s.addNorm(norm(NormTransform.Z)
                .mean(3)
                .sd(1)
                .clipLowest(Double.NEGATIVE_INFINITY)
                .build()),
            "norm 'n' clipLowest: expected a finite number"),
        with(
            "clipped to a point",
            s -> s.addNorm(norm(NormTransform.T)
                .mean(3)
                .sd(1)
                .clipLowest(50)
                .clipHighest(50)
                .build()),
            "norm 'n' clipLowest: expected below clipHighest"),
        with(
            "reliability that is no number",
            s -> s.addReliability(
                new ReliabilityFigure(ReliabilityKind.ALPHA, Double.NaN, "a study")),
            "reliability: expected a finite number"),
        with(
            "clipped to nothing",
            s -> s.addNorm(norm(NormTransform.T)
                .mean(3)
                .sd(1)
                .clipLowest(80)
                .clipHighest(20)
                .build()),
            "norm 'n' clipLowest: expected below clipHighest"),
        with(
            "reliability above 1",
            s -> s.addReliability(new ReliabilityFigure(ReliabilityKind.ALPHA, 1.2, "a study")),
            "reliability: expected at most 1"),
        with(
            "reliability without a source",
            s -> s.addReliability(new ReliabilityFigure(ReliabilityKind.RETEST, 0.8, " ")),
            "reliability: expected a source"));
  }

  @Test
  void resolve_figuresAtTheirBounds_areTaken() {
    Scale.Builder scale = scale()
        .decimals(10)
        .missing(MissingRule.atLeast(2))
        .addReliability(new ReliabilityFigure(ReliabilityKind.ALPHA, 1, "a study"))
        .addNorm(norm(NormTransform.Z).id("lowest").mean(1).sd(0.1).build())
        .addNorm(norm(NormTransform.Z).id("highest").mean(5).sd(0.1).build())
        .addNorm(norm(NormTransform.T)
            .id("counts")
            .addCounts(new NormCount(1, 1), new NormCount(5, 1))
            .build());
    assertThat(draft().addScale(scale.build()).build().resolve().scales()).hasSize(1);
  }

  @Test
  void resolve_weightless_isRefused() {
    Scale none =
        Scale.builder().id(ScaleId.of("s")).addTerm(Term.of("q1").weighing(0)).build();
    assertThatThrownBy(() -> draft().addScale(none).build().resolve())
        .hasMessageEndingWith("found only items that are not scored");
    Scale one = scale()
        .addTerm(Term.of("q3").weighing(0))
        .missing(MissingRule.atLeast(3))
        .build();
    assertThatThrownBy(() -> draft().addScale(one).build().resolve())
        .hasMessageContaining("missing: expected at most 2 answers");
    Scale required = scale()
        .addTerm(Term.of("q3").weighing(0))
        .missing(MissingRule.available().requiring("q3"))
        .build();
    assertThatThrownBy(() -> draft().addScale(required).build().resolve())
        .hasMessageContaining("missing required: expected one of q1, q2");
  }

  @Test
  void resolve_totalThatCounts_isRefused() {
    Scale total = Scale.builder()
        .id(ScaleId.of("t"))
        .method(ScoringMethod.COUNT)
        .addCounted(3.0)
        .addTerm(Term.ofScale("s"))
        .build();
    assertThatThrownBy(
            () -> draft().addScale(scale().build()).addScale(total).build().resolve())
        .hasMessageContaining("expected items, as subscale scores are not counted");
  }

  @Test
  void resolve_withoutItemsOrScales_isRefused() {
    assertThatThrownBy(
            () -> Instrument.builder().id(InstrumentId.of("draft")).build().resolve())
        .hasMessage("instrument 'draft' items: expected at least one item, found none");
    assertThatThrownBy(() -> draft().build().resolve())
        .hasMessage("instrument 'draft' scales: expected at least one scale, found none");
    assertThatThrownBy(() -> draft()
            .addScale(Scale.builder().id(ScaleId.of("s")).build())
            .build()
            .resolve())
        .hasMessage(
            "instrument 'draft' scale 's' items: expected at least one with a weight above 0, found none");
    assertThatThrownBy(() ->
            draft().addScale(scale().build()).addScale(scale().build()).build().resolve())
        .hasMessage("instrument 'draft' scales: expected each id once, found 's' twice");
  }

  @Test
  void resolve_totalOfTotals_isRefused() {
    Scale total = Scale.builder().id(ScaleId.of("t")).addTerm(Term.ofScale("s")).build();
    Scale grand = Scale.builder().id(ScaleId.of("g")).addTerm(Term.ofScale("t")).build();
    Scale self =
        Scale.builder().id(ScaleId.of("me")).addTerm(Term.ofScale("me")).build();
    Instrument.Builder good = draft().addScale(scale().build()).addScale(total);
    assertThat(good.build().resolve().scales().get(1).ofScales()).isTrue();
    assertThatThrownBy(() -> good.addScale(grand).build().resolve())
        .hasMessageContaining("scale 'g' subscale 't': expected a scale made of items");
    assertThatThrownBy(
            () -> draft().addScale(scale().build()).addScale(self).build().resolve())
        .hasMessageContaining("found the scale itself");
  }

  @Test
  void missingRule_outOfBounds_isRefused() {
    assertThatThrownBy(() -> MissingRule.atLeast(0)).isInstanceOf(InvalidValueException.class);
    for (double wrong : new double[] {0, -0.1, 1.01, Double.NaN}) {
      assertThatThrownBy(() -> MissingRule.atLeastFraction(wrong))
          .isInstanceOf(InvalidValueException.class);
    }
    assertThatThrownBy(
            () -> MissingRule.builder().atLeast(1).atLeastFraction(0.5).build())
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void ids_ofAnotherForm_areRefused() {
    for (String wrong : new String[] {"", " q1", "q 1", "-q", "a".repeat(65), "q1\n"}) {
      assertThatThrownBy(() -> ItemId.of(wrong)).isInstanceOf(InvalidValueException.class);
    }
    assertThat(ItemId.of("reason.4").value()).isEqualTo("reason.4");
    assertThat(ItemId.of("größe_1").value()).isEqualTo("größe_1");
  }

  private static Arguments with(String name, Consumer<Scale.Builder> change, String message) {
    return Arguments.of(name, change, message);
  }

  private static Norm.Builder norm(NormTransform transform) {
    return Norm.builder().id("n").sample("a sample").transform(transform);
  }

  private static Scale.Builder scale() {
    return Scale.builder().id(ScaleId.of("s")).items("q1", "q2");
  }

  private static Instrument.Builder draft() {
    return Instrument.builder()
        .id(InstrumentId.of("draft"))
        .addItem(Item.of("q1", 1, 5))
        .addItem(Item.of("q2", 1, 5))
        .addItem(Item.of("q3", 1, 5));
  }
}
