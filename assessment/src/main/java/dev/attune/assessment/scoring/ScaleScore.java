package dev.attune.assessment.scoring;

import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import dev.attune.core.reason.Reason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What one scale says about one person's answers, and how it came to say it.
 *
 * <p>No score is a value like any other: {@link #status()} tells why. It is never replaced by 0, a midpoint or NaN.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ScaleScore {
  /**
   * The scale.
   *
   * @return its id
   */
  public abstract ScaleId scale();

  /**
   * Whether there is a score.
   *
   * @return the status
   */
  public abstract ScoreStatus status();

  /**
   * The raw score, rounded as the scale declares; present exactly where the status is {@link ScoreStatus#SCORED}.
   *
   * @return the score, in points of the scale
   */
  @Value.Redacted
  public abstract OptionalDouble score();

  /**
   * How many scored items were answered.
   *
   * @return 0 or more
   */
  public abstract int answered();

  /**
   * How many scored items the scale has, whether or not they apply to the person.
   *
   * @return 1 or more
   */
  public abstract int items();

  /**
   * The band, where the open answers cannot change it; empty where they can, and for a scale without bands.
   *
   * @return the id of the band
   */
  @Value.Redacted
  public abstract Optional<String> band();

  /**
   * Whether the open answers could change the band.
   *
   * @return the certainty
   */
  public abstract BandCertainty bandCertainty();

  /**
   * The bands that the answers given leave possible, from the lowest; just {@link #band()} where that is certain.
   *
   * @return the ids of the bands
   */
  @Value.Redacted
  public abstract List<String> possibleBands();

  /**
   * The band the score itself falls into, as if a prorated score were a complete one; not to be shown without
   * {@link #bandCertainty()}. Empty without a score or bands.
   *
   * @return the id of the band
   */
  @Value.Redacted
  public abstract Optional<String> bandOfScore();

  /**
   * The score as read against the norm samples of the scale; empty without a score or norms.
   *
   * @return one a norm
   */
  public abstract List<NormScore> norms();

  /**
   * Why there is a score or none, and why a band is certain or not.
   *
   * @return at least one reason
   */
  @Value.Redacted
  public abstract List<Reason> reasons();

  /**
   * How the score came about.
   *
   * @return the trace
   */
  public abstract ScoreTrace trace();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ScaleScore() {}

  @Value.Check
  void check() {
    Require.that(
        score().isPresent() == (status() == ScoreStatus.SCORED),
        "score",
        "a score exactly where the status is scored",
        status());
    Require.that(
        band().isPresent() == (bandCertainty() == BandCertainty.CERTAIN),
        "band",
        "a band exactly where it is certain",
        bandCertainty());
  }

  /** Builds a {@link ScaleScore}. */
  public static final class Builder extends ImmutableScaleScore.Builder {
    Builder() {}
  }
}
