package dev.attune.catalog.guidance;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Words;
import org.immutables.value.Value;

/**
 * Something well-meaning people slip into, how to notice it, and a gentler way. For example, 'days of silence after a fight'.
 *
 * <p>It describes what happens between people, never what somebody is like.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Pitfall {
  /**
   * The stable id: 1 to 64 characters, lower-case words joined by hyphens; unique within its list.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * What people may call it.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * How to notice it.
   *
   * @return one sentence or a few
   */
  public abstract String looksLike();

  /**
   * What could be tried instead.
   *
   * @return one sentence or a few
   */
  public abstract String gentlerWay();

  /**
   * What both rest on, with its label of origin; this project's own counsel where nothing was said.
   *
   * @return the claim
   */
  @Value.Default
  public Claim basis() {
    return Guide.OWN_COUNSEL;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with id and title.
   *
   * @param id the stable id
   * @param title what people may call it
   * @return the builder
   */
  public static Builder of(String id, String title) {
    return builder().id(id).title(title);
  }

  /**
   * The same in another language.
   *
   * @param words what the language says; codes begin with {@code pitfall.} and the id
   * @return it with the same id; a sentence the language does not have stays in English
   */
  public final Pitfall inWords(Words words) {
    String code = "pitfall." + id();
    return builder()
        .from(this)
        .title(words.say(code + ".title", title()))
        .looksLike(words.say(code + ".looks-like", looksLike()))
        .gentlerWay(words.say(code + ".gentler-way", gentlerWay()))
        .basis(Guide.inWords(basis(), code, words))
        .build();
  }

  Pitfall() {}

  @Value.Check
  void check() {
    Guide.requireId(id());
    Guide.requireText(title(), "title");
    Guide.requireText(looksLike(), "looksLike");
    Guide.requireText(gentlerWay(), "gentlerWay");
  }

  /** Builds a {@link Pitfall}. */
  public static final class Builder extends ImmutablePitfall.Builder {
    Builder() {}
  }
}
