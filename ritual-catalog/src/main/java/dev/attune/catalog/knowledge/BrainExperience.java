package dev.attune.catalog.knowledge;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Words;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is said to happen in the brain in one kind of experience, as reported and not verified. For example, 'affirmation'.
 *
 * <p>It simplifies a great deal: fit for the curious, never as a reason for anything.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class BrainExperience implements KnowledgeEntry {
  /**
   * The stable id.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * What is experienced.
   *
   * @return a few words
   */
  public abstract String name();

  /**
   * The messengers said to lead, in plain English.
   *
   * @return the messengers
   */
  public abstract List<String> chemistry();

  /**
   * The regions said to take part.
   *
   * @return the regions
   */
  public abstract List<String> regions();

  /**
   * What it is said to feel like.
   *
   * @return the outcomes
   */
  public abstract List<String> outcomes();

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

  static BrainExperience of(
      String id, String name, List<String> chemistry, List<String> regions, List<String> outcomes) {
    return builder()
        .id(id)
        .name(name)
        .chemistry(chemistry)
        .regions(regions)
        .outcomes(outcomes)
        .claim(Claim.reported(
            name + " is said to go with " + listed(chemistry) + ", to involve the "
                + listed(regions) + ", and to bring " + listed(outcomes) + ".",
            BrainChemistry.SOURCE))
        .build();
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  @Override
  public final BrainExperience inWords(Words words) {
    String code = "brain." + id();
    return builder()
        .from(this)
        .name(words.say(code + ".name", name()))
        .chemistry(words.sayAll(code + ".chemistry", chemistry()))
        .regions(words.sayAll(code + ".regions", regions()))
        .outcomes(words.sayAll(code + ".outcomes", outcomes()))
        .claim(claim().inWords(code, words))
        .build();
  }

  BrainExperience() {}

  @Value.Check
  void check() {
    SurveyFigure.requireReported(claim());
  }

  /** Builds a {@link BrainExperience}. */
  public static final class Builder extends ImmutableBrainExperience.Builder {
    Builder() {}
  }
}
