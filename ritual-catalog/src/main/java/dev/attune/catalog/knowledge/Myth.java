package dev.attune.catalog.knowledge;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.error.Require;
import dev.attune.core.evidence.Claim;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.wording.Words;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something often believed about closeness, with a correction and the rituals that live it. For example, 'soulmates just
 * click'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Myth implements KnowledgeEntry {
  /**
   * The stable id.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * What is often believed; not a claim of this library.
   *
   * @return one sentence
   */
  public abstract String belief();

  /**
   * The rituals of the catalog that counter it, at least one.
   *
   * @return the ids
   */
  public abstract Set<RitualId> rituals();

  /**
   * The correction, with its label of origin.
   *
   * @return the claim
   */
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

  /**
   * A builder with id and belief.
   *
   * @param id the stable id
   * @param belief what is often believed
   * @return the builder
   */
  public static Builder of(String id, String belief) {
    return builder().id(id).belief(belief);
  }

  @Override
  public final Myth inWords(Words words) {
    String code = "myth." + id();
    return builder()
        .from(this)
        .belief(words.say(code + ".belief", belief()))
        .claim(claim().inWords(code, words))
        .build();
  }

  Myth() {}

  @Value.Check
  void check() {
    Require.that(!rituals().isEmpty(), "rituals", "at least one ritual", "none");
  }

  /** Builds a {@link Myth}. */
  public static final class Builder extends ImmutableMyth.Builder {
    Builder() {}

    /**
     * Adds rituals by their ids.
     *
     * @param ids the ids, for example {@code small-thanks}
     * @return this builder
     */
    public Builder counteredBy(String... ids) {
      for (String id : ids) {
        addRitual(RitualId.of(id));
      }
      return this;
    }
  }
}
