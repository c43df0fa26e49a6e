package dev.attune.assessment.checklist;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How a resource stands on each of five criteria, one by one. There is no total: private but useless is not half good.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class HelpQualityResult {
  /**
   * Which rules were followed.
   *
   * @return {@link HelpQuality#METHOD}
   */
  public abstract String method();

  /**
   * The version of the rules and of the wording.
   *
   * @return the version
   */
  public abstract String methodVersion();

  /**
   * How the resource stands, for every criterion.
   *
   * @return all five criteria, in their order
   */
  public abstract Map<HelpCriterion, HelpStanding> standings();

  /**
   * How many criteria the person could tell.
   *
   * @return 0 to 5
   */
  public abstract int answered();

  /**
   * What every reader must be told beside it.
   *
   * @return {@link HelpQuality#NOTE}
   */
  @Value.Default
  public String note() {
    return HelpQuality.NOTE;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  HelpQualityResult() {}

  @Value.Check
  void check() {
    Require.that(
        standings().size() == HelpCriterion.values().length,
        "standings",
        "all five criteria",
        standings().size());
  }

  /** Builds a {@link HelpQualityResult}. */
  public static final class Builder extends ImmutableHelpQualityResult.Builder {
    Builder() {}
  }
}
