package dev.attune.catalog.knowledge;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Words;
import org.immutables.value.Value;

/**
 * What devices are said to have done to time together around one year, as reported and not verified. For example, '2010'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class DigitalEra implements KnowledgeEntry {
  /**
   * The calendar year, as a rough mark.
   *
   * @return the year
   */
  public abstract int year();

  /**
   * How people commonly spent time together.
   *
   * @return a few words
   */
  public abstract String usualRitual();

  /**
   * What was new.
   *
   * @return a few words
   */
  public abstract String event();

  /**
   * What it is said to have led to.
   *
   * @return a few words
   */
  public abstract String effect();

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

  static DigitalEra of(int year, String usualRitual, String event, String effect) {
    return builder()
        .year(year)
        .usualRitual(usualRitual)
        .event(event)
        .effect(effect)
        .claim(Claim.reported(
            "Around " + year + ", people are said to have shared " + usualRitual + "; " + event
                + " brought " + effect + ".",
            "several sources that were not named"))
        .build();
  }

  @Override
  public final DigitalEra inWords(Words words) {
    String code = "digital-era." + year();
    return builder()
        .from(this)
        .usualRitual(words.say(code + ".usual-ritual", usualRitual()))
        .event(words.say(code + ".event", event()))
        .effect(words.say(code + ".effect", effect()))
        .claim(claim().inWords(code, words))
        .build();
  }

  DigitalEra() {}

  @Value.Check
  void check() {
    SurveyFigure.requireReported(claim());
  }

  /** Builds a {@link DigitalEra}. */
  public static final class Builder extends ImmutableDigitalEra.Builder {
    Builder() {}
  }
}
