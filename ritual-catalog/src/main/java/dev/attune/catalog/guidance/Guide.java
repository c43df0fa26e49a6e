package dev.attune.catalog.guidance;

import dev.attune.catalog.model.ModelStyle;
import dev.attune.core.error.Require;
import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Words;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One piece of advice: a tip, a reminder or a step. For example, 'Say what hurt, each in turn'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Guide {
  /** The form of every id in this package: 1 to 64 characters, lower-case words joined by hyphens. */
  static final Pattern ID = Pattern.compile("(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** What advice rests on where no study is named. */
  static final Claim OWN_COUNSEL =
      Claim.convention("Counsel of this project in its own words; no study tested it as such.");

  /**
   * The stable id: 1 to 64 characters, lower-case words joined by hyphens; unique within its list.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * What it comes down to, in a few plain words.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * The advice itself, spoken to the people.
   *
   * @return one sentence or a few
   */
  public abstract String text();

  /**
   * The same advice without touch and without looking at each other, to be shown alone where either is not wanted. Empty where
   * {@link #text()} speaks of neither.
   *
   * @return one sentence or two
   */
  public abstract Optional<String> withoutTouchOrGaze();

  /**
   * What the advice rests on, with its label of origin; this project's own counsel where nothing was said.
   *
   * @return the claim
   */
  @Value.Default
  public Claim basis() {
    return OWN_COUNSEL;
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
   * @param title what it comes down to
   * @return the builder
   */
  public static Builder of(String id, String title) {
    return builder().id(id).title(title);
  }

  /**
   * The same in another language.
   *
   * @param words what the language says; codes begin with {@code guide.} and the id
   * @return it with the same id; a sentence the language does not have stays in English
   */
  public final Guide inWords(Words words) {
    String code = "guide." + id();
    return builder()
        .from(this)
        .title(words.say(code + ".title", title()))
        .text(words.say(code + ".text", text()))
        .withoutTouchOrGaze(
            withoutTouchOrGaze().map(text -> words.say(code + ".without-touch-or-gaze", text)))
        .basis(inWords(basis(), code, words))
        .build();
  }

  Guide() {}

  @Value.Check
  void check() {
    requireId(id());
    requireText(title(), "title");
    requireText(text(), "text");
  }

  /** What advice rests on, in another language; the counsel that many share has one code. */
  static Claim inWords(Claim basis, String of, Words words) {
    return basis.inWords(basis.equals(OWN_COUNSEL) ? "own-counsel" : of, words);
  }

  static void requireId(String id) {
    Require.matches(id, ID, "id", "1 to 64 characters: lower-case words joined by hyphens");
  }

  static void requireText(String text, String field) {
    Require.that(!text.isBlank(), field, "a sentence", "a blank text");
  }

  /** Builds a {@link Guide}. */
  public static final class Builder extends ImmutableGuide.Builder {
    Builder() {}
  }
}
