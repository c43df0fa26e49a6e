package dev.attune.assessment.scoring;

import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.reason.Reason;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an instrument says about one person's answers: every scale's score, or why it has none.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ScoreReport {
  /** The note that goes with every result. */
  public static final String NOT_A_DIAGNOSIS =
      "A score describes these answers on this day. It is not a diagnosis.";

  /**
   * The instrument.
   *
   * @return its id
   */
  public abstract InstrumentId instrument();

  /**
   * Which edition of it; empty where it has but one.
   *
   * @return the version
   */
  public abstract Optional<String> instrumentVersion();

  /**
   * Which rules of scoring were followed.
   *
   * @return the id of the method
   */
  public abstract String method();

  /**
   * The version of these rules; another one may score differently.
   *
   * @return the version
   */
  public abstract String methodVersion();

  /**
   * How many items of the instrument were answered.
   *
   * @return 0 or more
   */
  public abstract int answered();

  /**
   * How many items the instrument has.
   *
   * @return 1 or more
   */
  public abstract int items();

  /**
   * The scores, in the order of the instrument.
   *
   * @return one a scale
   */
  public abstract List<ScaleScore> scores();

  /**
   * What a lenient scorer set aside, in the order of the items; empty from a strict one.
   *
   * @return one reason an answer
   */
  @Value.Redacted
  public abstract List<Reason> setAside();

  /**
   * What every reader must be told beside the scores.
   *
   * @return {@link #NOT_A_DIAGNOSIS}
   */
  @Value.Default
  public String note() {
    return NOT_A_DIAGNOSIS;
  }

  /**
   * The score of one scale.
   *
   * @param scale its id
   * @return the score
   * @throws UnknownNameException where the instrument has no such scale
   */
  public final ScaleScore score(ScaleId scale) {
    return scores().stream()
        .filter(score -> score.scale().equals(scale))
        .findFirst()
        .orElseThrow(() -> UnknownNameException.of(
            "scale",
            scale.value(),
            scores().stream().map(score -> score.scale().value()).toList()));
  }

  /**
   * The score of one scale.
   *
   * @param scale its id
   * @return the score
   * @throws UnknownNameException where the instrument has no such scale
   */
  public final ScaleScore score(String scale) {
    return score(ScaleId.of(scale));
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ScoreReport() {}

  /** Builds a {@link ScoreReport}. */
  public static final class Builder extends ImmutableScoreReport.Builder {
    Builder() {}
  }
}
