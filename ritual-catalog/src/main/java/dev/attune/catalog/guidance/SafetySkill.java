package dev.attune.catalog.guidance;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.error.Require;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.evidence.Finding;
import dev.attune.core.wording.Words;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A skill that makes it safer to open up to each other, with what research says about it. For example, 'hear each other out'.
 *
 * <p>How to practise it is this project's own wording; only the evidence speaks of studies.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SafetySkill {
  /**
   * The stable id: 1 to 64 characters, lower-case words joined by hyphens.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * What people call it.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * How to practise it.
   *
   * @return two or three sentences
   */
  public abstract String practice();

  /**
   * What responsible practice obliges it to respect; may be empty only where the finding is {@link Finding#SUPPORTS} or the
   * evidence is qualified.
   *
   * @return the cautions
   */
  public abstract Set<Caution> cautions();

  /**
   * What research says about it.
   *
   * @return the evidence
   */
  public abstract Evidence evidence();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with id and name.
   *
   * @param id the stable id
   * @param name what people call it
   * @return the builder
   */
  public static Builder of(String id, String name) {
    return builder().id(id).name(name);
  }

  /**
   * The same in another language.
   *
   * @param words what the language says; codes begin with {@code skill.} and the id
   * @return it with the same id; a sentence the language does not have stays in English
   */
  public final SafetySkill inWords(Words words) {
    String code = "skill." + id();
    return builder()
        .from(this)
        .name(words.say(code + ".name", name()))
        .practice(words.say(code + ".practice", practice()))
        .evidence(evidence().inWords(code, words))
        .build();
  }

  SafetySkill() {}

  @Value.Check
  void check() {
    Guide.requireId(id());
    Guide.requireText(name(), "name");
    Guide.requireText(practice(), "practice");
    Require.that(
        evidence().finding() == Finding.SUPPORTS
            || !cautions().isEmpty()
            || evidence().qualification().isPresent(),
        "cautions",
        "a caution or a qualification where the finding is not SUPPORTS",
        "neither with " + evidence().finding());
  }

  /** Builds a {@link SafetySkill}. */
  public static final class Builder extends ImmutableSafetySkill.Builder {
    Builder() {}
  }
}
