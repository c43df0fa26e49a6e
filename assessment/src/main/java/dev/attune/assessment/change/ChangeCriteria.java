package dev.attune.assessment.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.assessment.instrument.Direction;
import dev.attune.assessment.instrument.MeasurementError;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * By what a change is judged: the scale's direction and error, and the populations a cut-off is drawn by. For example, 'higher
 * is better, alpha 0.8 in the manual, standard deviation 7.5'.
 *
 * <p>No figure is assumed. The reliability needs its kind and source: change over weeks judged by an alpha and by a retest
 * correlation answers two questions.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ChangeCriteria {
  /**
   * Which way the scale reads. Where it is {@link Direction#NEITHER}, a change can be reliable but has no class.
   *
   * @return the direction
   */
  public abstract Direction direction();

  /**
   * How reliable the scale is, above 0 and at most 1; at 1 the scale has no error, and every difference is reliable.
   *
   * @return the figure with its kind and source
   */
  public abstract ReliabilityFigure reliability();

  /**
   * The standard deviation of the scores on the earlier occasion in the sample of the reliability figure, above 0.
   *
   * @return the standard deviation, denominator n − 1
   */
  public abstract double sd();

  /**
   * The mean of the earlier scores; empty where no method asked for needs it.
   *
   * @return the mean
   */
  public abstract OptionalDouble mean();

  /**
   * The mean of the later scores; empty where no method asked for needs it.
   *
   * @return the mean
   */
  public abstract OptionalDouble laterMean();

  /**
   * The standard deviation of the later scores, above 0; empty where no method asked for needs it.
   *
   * @return the standard deviation, denominator n − 1
   */
  public abstract OptionalDouble laterSd();

  /**
   * How reliable the scale is on the later occasion, where that is known apart; else {@link #reliability()} counts for both.
   *
   * @return the figure with its kind and source
   */
  public abstract Optional<ReliabilityFigure> laterReliability();

  /**
   * The correlation of the earlier with the later scores, −1 to 1; empty where no method asked for needs it.
   *
   * @return the correlation
   */
  public abstract OptionalDouble correlation();

  /**
   * The population whose scores are worse; empty for none.
   *
   * @return the population
   */
  public abstract Optional<Population> clinical();

  /**
   * The population whose scores are better; empty for none.
   *
   * @return the population
   */
  public abstract Optional<Population> normative();

  /**
   * Which cut-off divides recovered from improved; empty for the one that the populations allow: c with both, a with the
   * clinical one alone, b with the normative one alone.
   *
   * @return the kind
   */
  public abstract Optional<CutOffKind> cutOff();

  /**
   * What a score exactly at the cut-off means.
   *
   * @return {@link CutOffTie#NEITHER_SIDE} where not said, a project convention
   */
  @Value.Default
  public CutOffTie tie() {
    return CutOffTie.NEITHER_SIDE;
  }

  /**
   * Whether reliably worse and back across the cut-off is told apart as {@link ChangeClass#HARMED}.
   *
   * @return {@code false} where not said
   */
  @Value.Default
  public boolean distinguishesHarm() {
    return false;
  }

  /**
   * The methods to report beside {@link ChangeMethod#JACOBSON_TRUAX}, which is always the first.
   *
   * @return the methods, in the order they are reported; empty for none
   */
  public abstract List<ChangeMethod> otherMethods();

  /**
   * The cut-off in use: as said, or the one that the populations allow.
   *
   * @return the kind; empty without populations
   */
  @JsonIgnore
  public final Optional<CutOffKind> cutOffInUse() {
    if (cutOff().isPresent()) {
      return cutOff();
    }
    if (clinical().isPresent()) {
      return Optional.of(normative().isPresent() ? CutOffKind.C : CutOffKind.A);
    }
    return normative().map(population -> CutOffKind.B);
  }

  final MeasurementError error() {
    return new MeasurementError(sd(), reliability());
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ChangeCriteria() {}

  @Value.Check
  void check() {
    error();
    laterReliability().ifPresent(figure -> figure.requireUsable("laterReliability"));
    laterSd().ifPresent(sd -> spread(sd, "laterSd"));
    mean().ifPresent(mean -> finite(mean, "mean"));
    laterMean().ifPresent(mean -> finite(mean, "laterMean"));
    correlation()
        .ifPresent(c -> Require.that(c >= -1 && c <= 1, "correlation", "a number from -1 to 1", c));
    clinical().ifPresent(population -> check(population, "clinical"));
    normative().ifPresent(population -> check(population, "normative"));
    checkCutOff();
    Require.that(
        otherMethods().stream().distinct().count() == otherMethods().size()
            && !otherMethods().contains(ChangeMethod.JACOBSON_TRUAX),
        "otherMethods",
        "each method once, without jacobson-truax, which is always reported",
        otherMethods());
  }

  private void checkCutOff() {
    Optional<CutOffKind> kind = cutOffInUse();
    if (kind.isEmpty()) {
      return;
    }
    Require.that(
        direction() != Direction.NEITHER,
        "direction",
        "a direction, as a cut-off needs one",
        direction().code());
    boolean clinicalThere = clinical().isPresent() || kind.get() == CutOffKind.B;
    boolean normativeThere = normative().isPresent() || kind.get() == CutOffKind.A;
    Require.that(
        clinicalThere && normativeThere,
        "cutOff",
        "one that the populations given allow",
        kind.get().code());
    if (clinical().isPresent() && normative().isPresent()) {
      double better = normative().get().mean() - clinical().get().mean();
      Require.that(
          direction() == Direction.HIGHER_IS_BETTER ? better > 0 : better < 0,
          "normative mean",
          "one on the better side of the clinical mean",
          normative().get().mean());
    }
  }

  private static void check(Population population, String field) {
    finite(population.mean(), field + " mean");
    spread(population.sd(), field + " sd");
    Require.that(!population.source().isBlank(), field + " source", "who they are", "nothing");
  }

  private static void spread(double sd, String field) {
    Require.that(sd > 0 && Double.isFinite(sd), field, "a finite number above 0", sd);
  }

  private static void finite(double value, String field) {
    Require.that(Double.isFinite(value), field, "a finite number", value);
  }

  /** Builds {@link ChangeCriteria}. */
  public static final class Builder extends ImmutableChangeCriteria.Builder {
    Builder() {}
  }
}
