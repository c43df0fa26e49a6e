package dev.attune.catalog.knowledge;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.error.Require;
import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Words;
import org.immutables.value.Value;

/**
 * How many people are said to have felt close and distant in one year, as reported and not verified. For example, '2015'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ClosenessYear implements KnowledgeEntry {
  /**
   * The calendar year.
   *
   * @return the year
   */
  public abstract int year();

  /**
   * The share said to have reported high emotional intimacy, in percent, 0 to 100.
   *
   * @return the share
   */
  public abstract int closePercent();

  /**
   * The share said to have reported distance, in percent, 0 to 100.
   *
   * @return the share
   */
  public abstract int distantPercent();

  /**
   * What marked the time.
   *
   * @return a few words
   */
  public abstract String trend();

  @Override
  public abstract Claim claim();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  static ClosenessYear of(int year, int closePercent, int distantPercent, String trend) {
    return builder()
        .year(year)
        .closePercent(closePercent)
        .distantPercent(distantPercent)
        .trend(trend)
        .claim(Claim.reported(
            "In " + year + ", " + closePercent + " % are said to have felt emotionally close and "
                + distantPercent + " % distant, in a time of " + trend + ".",
            "an analysis of three polls that could not be reproduced"))
        .build();
  }

  @Override
  public final ClosenessYear inWords(Words words) {
    String code = "closeness." + year();
    return builder()
        .from(this)
        .trend(words.say(code + ".trend", trend()))
        .claim(claim().inWords(code, words))
        .build();
  }

  ClosenessYear() {}

  @Value.Check
  void check() {
    Require.range(closePercent(), 0, 100, "closePercent");
    Require.range(distantPercent(), 0, 100, "distantPercent");
    SurveyFigure.requireReported(claim());
  }

  /** Builds a {@link ClosenessYear}. */
  public static final class Builder extends ImmutableClosenessYear.Builder {
    Builder() {}
  }
}
