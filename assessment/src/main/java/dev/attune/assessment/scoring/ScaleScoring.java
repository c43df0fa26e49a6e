package dev.attune.assessment.scoring;

import dev.attune.assessment.decimal.Fraction;
import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.BandBasis;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One scale, one person: reverse, missing rule, raw score, transform, round, band, in this order.
 *
 * <p>All sums are kept as decimals, so they are exact; a score is one division at the end.
 */
final class ScaleScoring {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final KeyedScale keyed;
  private final Scale scale;
  private final List<TermTrace> traces = new ArrayList<>();

  private int scored;
  private int applicable;
  private int answered;
  private Optional<String> requiredGap = Optional.empty();

  /** Over the applicable terms: Σw, Σw·min, Σw(max − min), and Σ of the least and greatest points still possible. */
  private BigDecimal weight = BigDecimal.ZERO;

  private BigDecimal minimum = BigDecimal.ZERO;
  private BigDecimal range = BigDecimal.ZERO;
  private BigDecimal leastPoints = BigDecimal.ZERO;
  private BigDecimal mostPoints = BigDecimal.ZERO;

  /** Over the answered terms: Σw, Σw·min, Σw(max − min), and Σw·x, or Σw of the counted. */
  private BigDecimal answeredWeight = BigDecimal.ZERO;

  private BigDecimal answeredMinimum = BigDecimal.ZERO;
  private BigDecimal answeredRange = BigDecimal.ZERO;
  private BigDecimal points = BigDecimal.ZERO;

  ScaleScoring(KeyedScale keyed, List<TermValue> values) {
    this.keyed = keyed;
    this.scale = keyed.scale();
    for (int i = 0; i < keyed.size(); i++) {
      add(i, values.get(i));
    }
  }

  ScaleScore score() {
    int needed = keyed.missing().needed(applicable);
    ScoreStatus status = status(needed);
    Optional<Fraction> raw = status == ScoreStatus.SCORED ? Optional.of(raw()) : Optional.empty();
    ScaleScore.Builder score = ScaleScore.builder()
        .scale(scale.id())
        .status(status)
        .answered(answered)
        .items(scored)
        .addReason(reason(status, needed));
    raw.ifPresent(fraction -> {
      score.score(rounded(fraction).toDouble());
      scale.norms().forEach(norm -> score.addNorm(NormReader.read(norm, fraction)));
    });
    band(raw, score);
    return score.trace(trace(raw, needed)).build();
  }

  /** What a scored total makes of this score; a gap where there is none. */
  TermValue asTerm(ScaleScore score) {
    if (applicable == 0) {
      return TermValue.open(
          MissingKind.NOT_APPLICABLE, keyed.attainableLowest(), keyed.attainableHighest());
    }
    double lowest = rounded(possible(leastPoints)).toDouble();
    double highest = rounded(possible(mostPoints)).toDouble();
    return score.score().isPresent()
        ? new TermValue(score.score(), score.score(), Optional.empty(), lowest, highest)
        : TermValue.open(MissingKind.UNANSWERED, lowest, highest);
  }

  private void add(int i, TermValue value) {
    TermValue read = value.keyed(keyed, i);
    Term term = scale.terms().get(i);
    String name = term.item().isPresent()
        ? term.item().get().value()
        : term.scale().orElseThrow().value();
    BigDecimal w = BigDecimal.valueOf(keyed.weight(i));
    TermTrace.Builder trace = TermTrace.builder()
        .term(name)
        .raw(read.raw())
        .keyed(read.counts())
        .missing(read.gap())
        .reversed(keyed.reversed(i))
        .weight(keyed.weight(i));
    if (read.counts().isPresent()) {
      trace.contribution(contribution(i, w, read.counts().getAsDouble()));
    }
    traces.add(trace.build());
    if (w.signum() == 0) {
      return;
    }
    scored++;
    if (read.gap().filter(MissingKind.NOT_APPLICABLE::equals).isPresent()) {
      return;
    }
    applicable++;
    BigDecimal min = w.multiply(BigDecimal.valueOf(keyed.lowest(i)));
    BigDecimal span = w.multiply(BigDecimal.valueOf(keyed.highest(i))).subtract(min);
    weight = weight.add(w);
    minimum = minimum.add(min);
    range = range.add(span);
    leastPoints = leastPoints.add(w.multiply(points(read, read.lowest(), keyed.mayNotCount(i))));
    mostPoints = mostPoints.add(w.multiply(points(read, read.highest(), !keyed.mayCount(i))));
    if (read.counts().isPresent()) {
      answered++;
      answeredWeight = answeredWeight.add(w);
      answeredMinimum = answeredMinimum.add(min);
      answeredRange = answeredRange.add(span);
      points = points.add(w.multiply(points(read, read.counts().getAsDouble(), false)));
    } else if (keyed.required(i) && requiredGap.isEmpty()) {
      requiredGap = Optional.of(name);
    }
  }

  /** What an answer, or the end of what it could still be, is worth before its weight. */
  private BigDecimal points(TermValue read, double value, boolean openCountsNothing) {
    if (keyed.method() != ScoringMethod.COUNT) {
      return BigDecimal.valueOf(value);
    }
    boolean counts =
        read.counts().isPresent() ? keyed.counts(read.counts().getAsDouble()) : !openCountsNothing;
    return counts ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private double contribution(int i, BigDecimal w, double value) {
    BigDecimal x = BigDecimal.valueOf(value);
    BigDecimal part = switch (keyed.method()) {
      case SUM, MEAN -> x;
      case POMP -> x.subtract(BigDecimal.valueOf(keyed.lowest(i)));
      case COUNT -> keyed.counts(value) ? BigDecimal.ONE : BigDecimal.ZERO;
    };
    return w.multiply(part).doubleValue();
  }

  private ScoreStatus status(int needed) {
    if (applicable == 0) {
      return ScoreStatus.NOTHING_APPLICABLE;
    }
    if (answered == 0) {
      return ScoreStatus.NOTHING_ANSWERED;
    }
    if (answered < needed) {
      return ScoreStatus.TOO_FEW_ANSWERS;
    }
    return requiredGap.isPresent() ? ScoreStatus.REQUIRED_MISSING : ScoreStatus.SCORED;
  }

  private Reason reason(ScoreStatus status, int needed) {
    String[] counts = {
      "answered", Integer.toString(answered),
      "applicable", Integer.toString(applicable),
      "needed", Integer.toString(needed)
    };
    return switch (status) {
      case SCORED -> Reason.of(ScoringReason.ENOUGH_ANSWERS, counts);
      case TOO_FEW_ANSWERS -> Reason.of(ScoringReason.TOO_FEW_ANSWERS, counts);
      case NOTHING_ANSWERED ->
        Reason.of(ScoringReason.NOTHING_ANSWERED, "applicable", Integer.toString(applicable));
      case REQUIRED_MISSING ->
        Reason.of(ScoringReason.REQUIRED_MISSING, "item", requiredGap.orElseThrow());
      case NOTHING_APPLICABLE -> Reason.of(ScoringReason.NOTHING_APPLICABLE);
    };
  }

  private Fraction raw() {
    return switch (keyed.method()) {
      case COUNT -> Fraction.of(points);
      case MEAN -> Fraction.of(points, answeredWeight);
      case POMP -> Fraction.of(HUNDRED.multiply(points.subtract(answeredMinimum)), answeredRange);
      case SUM -> sum();
    };
  }

  private Fraction sum() {
    if (!prorates()) {
      return Fraction.of(points);
    }
    if (scale.prorating() == Prorating.BY_MEAN) {
      return Fraction.of(weight.multiply(points), answeredWeight);
    }
    BigDecimal aboveMinimum = points.subtract(answeredMinimum).multiply(range);
    return Fraction.of(minimum.multiply(answeredRange).add(aboveMinimum), answeredRange);
  }

  private boolean prorates() {
    return keyed.method() == ScoringMethod.SUM
        && scale.prorating() != Prorating.NONE
        && answered < applicable;
  }

  /** The score of a complete sheet with these points. */
  private Fraction possible(BigDecimal completed) {
    return switch (keyed.method()) {
      case SUM, COUNT -> Fraction.of(completed);
      case MEAN -> Fraction.of(completed, weight);
      case POMP -> Fraction.of(HUNDRED.multiply(completed.subtract(minimum)), range);
    };
  }

  private Fraction rounded(Fraction fraction) {
    return scale.decimals().isPresent() ? fraction.rounded(scale.decimals().getAsInt()) : fraction;
  }

  private void band(Optional<Fraction> raw, ScaleScore.Builder score) {
    List<Band> bands = scale.bands();
    if (bands.isEmpty()) {
      score.bandCertainty(BandCertainty.NO_BANDS);
      return;
    }
    raw.ifPresent(fraction -> score.bandOfScore(bands.get(bandOf(fraction)).id()));
    int first = applicable == 0 ? 0 : bandOf(possible(leastPoints));
    int last = applicable == 0 ? bands.size() - 1 : bandOf(possible(mostPoints));
    List<String> ids = bands.subList(first, last + 1).stream().map(Band::id).toList();
    score.possibleBands(ids);
    if (ids.size() == 1 && answered > 0) {
      score
          .bandCertainty(BandCertainty.CERTAIN)
          .band(ids.get(0))
          .addReason(Reason.of(ScoringReason.BAND_CERTAIN));
    } else {
      score
          .bandCertainty(BandCertainty.UNDETERMINED)
          .addReason(
              Reason.of(ScoringReason.BAND_COULD_CHANGE, "bands", Integer.toString(ids.size())));
    }
  }

  /** The first band whose upper edge the score does not pass: as bands tile the scale, no lower edge need be looked at. */
  private int bandOf(Fraction fraction) {
    Fraction compared = scale.bandBasis() == BandBasis.ROUNDED ? rounded(fraction) : fraction;
    List<Band> bands = scale.bands();
    for (int i = 0; i < bands.size() - 1; i++) {
      int side = compared.compareTo(bands.get(i).upper().orElseThrow());
      if (side < 0 || (side == 0 && bands.get(i).upperInclusive())) {
        return i;
      }
    }
    return bands.size() - 1;
  }

  private ScoreTrace trace(Optional<Fraction> raw, int needed) {
    ScoreTrace.Builder trace = ScoreTrace.builder()
        .terms(traces)
        .method(keyed.method())
        .missingRule(keyed.missing().words())
        .applicable(applicable)
        .needed(needed);
    if (applicable > 0) {
      trace
          .lowestPossible(possible(leastPoints).toDouble())
          .highestPossible(possible(mostPoints).toDouble());
    }
    raw.ifPresent(fraction -> {
      trace.unrounded(fraction.toDouble());
      if (prorates()) {
        boolean byRange = scale.prorating() == Prorating.BY_RANGE;
        Fraction factor =
            byRange ? Fraction.of(range, answeredRange) : Fraction.of(weight, answeredWeight);
        trace.prorating(scale.prorating()).proratingFactor(factor.toDouble());
      }
      Fraction compared = scale.bandBasis() == BandBasis.ROUNDED ? rounded(fraction) : fraction;
      for (int i = 1; i < scale.bands().size(); i++) {
        Band band = scale.bands().get(i);
        double edge = band.lower().orElseThrow();
        double distance = BigDecimal.valueOf(edge).subtract(compared.decimal()).doubleValue();
        trace.addEdge(new EdgeDistance(band.id(), edge, distance));
      }
    });
    return trace.build();
  }
}
