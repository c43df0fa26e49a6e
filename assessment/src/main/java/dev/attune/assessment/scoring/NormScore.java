package dev.attune.assessment.scoring;

import dev.attune.assessment.instrument.NormTransform;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A score as read against one norm sample. For example, 'T 58 in the community sample'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class NormScore {
  /**
   * The id of the norm.
   *
   * @return the id
   */
  public abstract String norm();

  /**
   * Who the people of the sample were.
   *
   * @return the sample, as the norm describes it
   */
  public abstract String sample();

  /**
   * How the score was read.
   *
   * @return the transform
   */
  public abstract NormTransform transform();

  /**
   * The transformed score, clipped and rounded as the norm declares; empty where the norm says nothing about this score.
   *
   * @return the transformed score
   */
  @Value.Redacted
  public abstract OptionalDouble value();

  /**
   * Whether a declared bound replaced the value.
   *
   * @return {@code true} where it was clipped
   */
  @Value.Redacted
  public abstract boolean clipped();

  /**
   * Why there is no value; empty where there is one.
   *
   * @return the reasons
   */
  public abstract List<Reason> reasons();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  NormScore() {}

  /** Builds a {@link NormScore}. */
  public static final class Builder extends ImmutableNormScore.Builder {
    Builder() {}
  }
}
