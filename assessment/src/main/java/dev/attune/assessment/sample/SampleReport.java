package dev.attune.assessment.sample;

import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.reason.Reason;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a sample says about an instrument: the reliability of each of its scales.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SampleReport {
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
   * How many people the sample has.
   *
   * @return 0 or more
   */
  public abstract long respondents();

  /**
   * How many answers a lenient accumulator did not count, because the item does not take them or the instrument has no such item;
   * 0 from a strict one.
   *
   * @return 0 or more
   */
  public abstract long setAside();

  /**
   * The scales that are made of items, in the order of the instrument.
   *
   * @return one a scale
   */
  public abstract List<Reliability> scales();

  /**
   * Which scales have no figures of their own: totals of subscale scores.
   *
   * @return one reason a scale; mostly empty
   */
  public abstract List<Reason> leftOut();

  /**
   * The figures of one scale.
   *
   * @param scale its id
   * @return the figures
   * @throws UnknownNameException where no such scale is made of items
   */
  public final Reliability scale(ScaleId scale) {
    return scales().stream()
        .filter(each -> each.scale().equals(scale))
        .findFirst()
        .orElseThrow(() -> UnknownNameException.of(
            "scale",
            scale.value(),
            scales().stream().map(each -> each.scale().value()).toList()));
  }

  /**
   * The figures of one scale.
   *
   * @param scale its id
   * @return the figures
   * @throws UnknownNameException where no such scale is made of items
   */
  public final Reliability scale(String scale) {
    return scale(ScaleId.of(scale));
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  SampleReport() {}

  /** Builds a {@link SampleReport}. */
  public static final class Builder extends ImmutableSampleReport.Builder {
    Builder() {}
  }
}
