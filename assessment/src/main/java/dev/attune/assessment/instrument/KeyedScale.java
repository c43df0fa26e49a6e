package dev.attune.assessment.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A scale with every reference looked up and every derived number fixed: what a scorer works with.
 *
 * <p>Its terms are numbered from 0 in the order they are added up. Terms with weight 0 are kept, so that a trace can show
 * them; they score nothing. Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class KeyedScale {
  private final Scale scale;
  private final ScoringMethod method;
  private final MissingRule missing;
  private final boolean ofScales;
  private final int[] sources;
  private final boolean[] reversed;
  private final boolean[] required;
  private final double[] weights;
  private final double[] lowest;
  private final double[] highest;
  private final boolean[] mayCount;
  private final boolean[] mayNotCount;
  private final double[] counted;
  private final double attainableLowest;
  private final double attainableHighest;

  /** The parts are collected by {@link Resolution}, which has checked them. */
  KeyedScale(Scale scale, ScoringMethod method, MissingRule missing, List<KeyedTerm> terms) {
    int size = terms.size();
    this.scale = scale;
    this.method = method;
    this.missing = missing;
    this.ofScales = scale.terms().get(0).scale().isPresent();
    this.counted = scale.counted().stream().mapToDouble(Double::doubleValue).toArray();
    sources = new int[size];
    reversed = new boolean[size];
    required = new boolean[size];
    weights = new double[size];
    lowest = new double[size];
    highest = new double[size];
    mayCount = new boolean[size];
    mayNotCount = new boolean[size];
    for (int i = 0; i < size; i++) {
      KeyedTerm term = terms.get(i);
      sources[i] = term.source();
      reversed[i] = term.term().reverse();
      required[i] = term.term().item().filter(missing.required()::contains).isPresent();
      weights[i] = term.term().weight();
      lowest[i] = term.lowest();
      highest[i] = term.highest();
      mayCount[i] = term.keyedAnswers().isEmpty()
          ? anyCountedWithin(term.lowest(), term.highest())
          : anyOf(term.keyedAnswers(), true);
      mayNotCount[i] = term.keyedAnswers().isEmpty() || anyOf(term.keyedAnswers(), false);
    }
    attainableLowest = attainable(lowest, false);
    attainableHighest = attainable(highest, true);
  }

  /**
   * A term with what was looked up for it.
   *
   * @param term as authored
   * @param source the number of its item, or of its subscale
   * @param lowest the least it can be
   * @param highest the greatest it can be
   * @param keyedAnswers the only values it can have after reversing; empty where it has a whole range
   */
  record KeyedTerm(
      Term term, int source, double lowest, double highest, List<Double> keyedAnswers) {}

  /**
   * The scale as authored: its id, bands, norms and rounding.
   *
   * @return the scale
   */
  public Scale scale() {
    return scale;
  }

  /**
   * How answers become the raw score: as the scale says, or by default.
   *
   * @return the method
   */
  public ScoringMethod method() {
    return method;
  }

  /**
   * How many answers it needs: as the scale says, or by default.
   *
   * @return the rule
   */
  public MissingRule missing() {
    return missing;
  }

  /**
   * Whether the terms are subscales rather than items.
   *
   * @return {@code true} for a total built from subscale scores
   */
  public boolean ofScales() {
    return ofScales;
  }

  /**
   * How many terms there are, those with weight 0 included.
   *
   * @return the number
   */
  public int size() {
    return sources.length;
  }

  /**
   * Which item of the key a term is, or which of its scales where {@link #ofScales()}.
   *
   * @param term the term's number
   * @return the number of the item or scale in the key
   */
  public int source(int term) {
    return sources[term];
  }

  /**
   * Whether a term counts the other way round.
   *
   * @param term the term's number
   * @return {@code true} where lowest + highest − x counts
   */
  public boolean reversed(int term) {
    return reversed[term];
  }

  /**
   * What a term counts with a value, as the key reads it: lowest + highest − value where the term is reversed, else the value.
   * In decimals, so that reversing twice is the identity for 0.1 as for 1.
   *
   * @param term the term's number
   * @param value what its answer counts before reversing, or the score of its subscale
   * @return the number after reversing
   */
  public double keyed(int term, double value) {
    if (!reversed[term]) {
      return value;
    }
    return BigDecimal.valueOf(lowest[term])
        .add(BigDecimal.valueOf(highest[term]))
        .subtract(BigDecimal.valueOf(value))
        .doubleValue();
  }

  /**
   * Whether there is no score without this term.
   *
   * @param term the term's number
   * @return {@code true} where the missing rule names it
   */
  public boolean required(int term) {
    return required[term];
  }

  /**
   * How much a term counts.
   *
   * @param term the term's number
   * @return 0 or more
   */
  public double weight(int term) {
    return weights[term];
  }

  /**
   * The least a term can be, before as after reversing.
   *
   * @param term the term's number
   * @return the least value
   */
  public double lowest(int term) {
    return lowest[term];
  }

  /**
   * The greatest a term can be, before as after reversing.
   *
   * @param term the term's number
   * @return the greatest value
   */
  public double highest(int term) {
    return highest[term];
  }

  /**
   * Whether some answer to a term would be counted by {@link ScoringMethod#COUNT}.
   *
   * @param term the term's number
   * @return {@code true} where one would
   */
  public boolean mayCount(int term) {
    return mayCount[term];
  }

  /**
   * Whether some answer to a term would not be counted by {@link ScoringMethod#COUNT}.
   *
   * @param term the term's number
   * @return {@code true} where one would not
   */
  public boolean mayNotCount(int term) {
    return mayNotCount[term];
  }

  /**
   * Whether {@link ScoringMethod#COUNT} counts a keyed answer.
   *
   * @param keyed the answer after reversing
   * @return {@code true} for one of the counted answers
   */
  public boolean counts(double keyed) {
    for (double value : counted) {
      if (value == keyed) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lowest raw score of someone who answers everything, before rounding.
   *
   * @return the score
   */
  public double attainableLowest() {
    return attainableLowest;
  }

  /**
   * The highest raw score of someone who answers everything, before rounding.
   *
   * @return the score
   */
  public double attainableHighest() {
    return attainableHighest;
  }

  /** The attainable ends as another scale sees them that takes this score as one of its terms. */
  double reported(double score) {
    return scale.decimals().isPresent()
        ? BigDecimal.valueOf(score)
            .setScale(scale.decimals().getAsInt(), RoundingMode.HALF_UP)
            .doubleValue()
        : score;
  }

  private double attainable(double[] ends, boolean high) {
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal weight = BigDecimal.ZERO;
    for (int i = 0; i < ends.length; i++) {
      BigDecimal w = BigDecimal.valueOf(weights[i]);
      boolean count = high ? mayCount[i] : !mayNotCount[i];
      double end = method == ScoringMethod.COUNT ? (count ? 1 : 0) : ends[i];
      points = points.add(w.multiply(BigDecimal.valueOf(end)));
      weight = weight.add(w);
    }
    return switch (method) {
      case SUM, COUNT -> points.doubleValue();
      case MEAN -> points.divide(weight, MathContext.DECIMAL128).doubleValue();
      case POMP -> high ? 100 : 0;
    };
  }

  private boolean anyCountedWithin(double low, double high) {
    for (double value : counted) {
      if (value >= low && value <= high) {
        return true;
      }
    }
    return false;
  }

  private boolean anyOf(List<Double> keyedAnswers, boolean wanted) {
    for (double keyed : keyedAnswers) {
      if (counts(keyed) == wanted) {
        return true;
      }
    }
    return false;
  }
}
