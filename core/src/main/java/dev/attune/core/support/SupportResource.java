package dev.attune.core.support;

import dev.attune.core.error.Require;
import java.util.Locale;

/**
 * Where a kind of help can be found, as the app says it. For example, what an app's makers have checked for their own country.
 *
 * @param locale for whom: a language tag such as {@code pt} or {@code pt-BR}, in the form {@link Locale#toLanguageTag()} gives
 * @param kind the kind of help
 * @param text what to show, 1 to 500 code points, not blank
 * @since 1.0
 */
public record SupportResource(String locale, SupportKind kind, String text) {
  /** The most code points a text may have; a project convention. */
  public static final int LONGEST = 500;

  /**
   * Creates the resource.
   *
   * @param locale for whom: a language tag
   * @param kind the kind of help
   * @param text what to show
   * @throws dev.attune.core.error.InvalidValueException where the tag is none, or the text blank or too long
   */
  public SupportResource {
    Locale parsed = Locale.forLanguageTag(locale);
    Require.that(
        !parsed.getLanguage().isEmpty() && parsed.toLanguageTag().equals(locale),
        "locale",
        "a language tag such as pt-BR",
        "a text of " + locale.length() + " characters");
    int length = text.codePointCount(0, text.length());
    Require.that(
        !text.isBlank() && length <= LONGEST,
        "text",
        "1 to " + LONGEST + " characters, not blank",
        text.isBlank() ? "a blank text" : "a text of " + length + " characters");
  }
}
