package dev.attune.catalog.knowledge;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Words;
import org.immutables.value.Value;

/**
 * One aspect in which bonds that keep evolving are said to differ from bonds that stagnate, as reported and not verified. For
 * example, 'recovery after conflict'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ContrastRow implements KnowledgeEntry {
  /**
   * The stable id.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * What is compared.
   *
   * @return a few words
   */
  public abstract String aspect();

  /**
   * How it is where people keep trying new rituals.
   *
   * @return a few words
   */
  public abstract String evolving();

  /**
   * How it is where people repeat and avoid.
   *
   * @return a few words
   */
  public abstract String stagnating();

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

  static ContrastRow of(
      String id, String aspect, String evolving, String stagnating, String source) {
    return builder()
        .id(id)
        .aspect(aspect)
        .evolving(evolving)
        .stagnating(stagnating)
        .claim(Claim.reported(
            aspect + ", where people keep trying something new, is said to be " + evolving
                + "; where they repeat and avoid, " + stagnating + ".",
            source))
        .build();
  }

  @Override
  public final ContrastRow inWords(Words words) {
    String code = "contrast." + id();
    return builder()
        .from(this)
        .aspect(words.say(code + ".aspect", aspect()))
        .evolving(words.say(code + ".evolving", evolving()))
        .stagnating(words.say(code + ".stagnating", stagnating()))
        .claim(claim().inWords(code, words))
        .build();
  }

  ContrastRow() {}

  @Value.Check
  void check() {
    SurveyFigure.requireReported(claim());
  }

  /** Builds a {@link ContrastRow}. */
  public static final class Builder extends ImmutableContrastRow.Builder {
    Builder() {}
  }
}
