package dev.attune.catalog.knowledge;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Words;
import org.immutables.value.Value;

/**
 * What people are said to have expected of a bond in one decade, as reported and not verified. For example, 'the 1980s'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class EraExpectation implements KnowledgeEntry {
  /**
   * The first year of the decade.
   *
   * @return the year
   */
  public abstract int decade();

  /**
   * How much emotional closeness was expected.
   *
   * @return a few words
   */
  public abstract String expectation();

  /**
   * What people did together.
   *
   * @return a few words
   */
  public abstract String rituals();

  /**
   * What stood in the way.
   *
   * @return a few words
   */
  public abstract String barriers();

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

  static EraExpectation of(int decade, String expectation, String rituals, String barriers) {
    return builder()
        .decade(decade)
        .expectation(expectation)
        .rituals(rituals)
        .barriers(barriers)
        .claim(Claim.reported(
            "In the " + decade + "s, emotional closeness is said to have been " + expectation
                + ", kept alive by " + rituals + " and hindered by " + barriers + ".",
            "several sources that were not named"))
        .build();
  }

  @Override
  public final EraExpectation inWords(Words words) {
    String code = "era." + decade();
    return builder()
        .from(this)
        .expectation(words.say(code + ".expectation", expectation()))
        .rituals(words.say(code + ".rituals", rituals()))
        .barriers(words.say(code + ".barriers", barriers()))
        .claim(claim().inWords(code, words))
        .build();
  }

  EraExpectation() {}

  @Value.Check
  void check() {
    SurveyFigure.requireReported(claim());
  }

  /** Builds an {@link EraExpectation}. */
  public static final class Builder extends ImmutableEraExpectation.Builder {
    Builder() {}
  }
}
