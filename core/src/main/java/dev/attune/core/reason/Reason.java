package dev.attune.core.reason;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.wording.Words;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Why the library decided something: a code, the figures it rests on, and a sentence a person can read.
 *
 * <p>A reason given to several people never names who it is about, what anyone answered or a safety state. For example,
 * {@code TOO_LITTLE_TIME {available=5, needed=11}}.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Reason {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /**
   * The stable code, for example {@code TOO_LITTLE_TIME}.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * The figures the reason rests on, by name: numbers in plain decimal, names as ids. Empty where it rests on none.
   *
   * @return the figures in the order of their names
   */
  @Value.NaturalOrder
  public abstract SortedMap<String, String> figures();

  /**
   * One plain English sentence or two.
   *
   * @return the sentence
   */
  public abstract String text();

  /**
   * The reason with a code's own sentence, its figures put in.
   *
   * @param code the code
   * @param namesAndValues the figures: a name, its value, the next name, and so on
   * @return the reason
   */
  public static Reason of(ReasonCode code, String... namesAndValues) {
    Require.that(
        namesAndValues.length % 2 == 0,
        "figures",
        "a value for every name",
        namesAndValues.length + " parts");
    SortedMap<String, String> figures = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      figures.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return builder()
        .code(code.name())
        .figures(figures)
        .text(Words.fill(code.template(), figures))
        .build();
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
   * The same reason in other words, for an app with a language of its own.
   *
   * @param template a sentence with the names of this reason's figures in braces
   * @return a reason with the same code and figures
   */
  public final Reason inWords(String template) {
    return builder().from(this).text(Words.fill(template, figures())).build();
  }

  /**
   * The same reason in another language.
   *
   * @param words what the language says; it finds the sentence under {@code reason.} and the code of this reason
   * @return a reason with the same code and figures; this one where the language has no sentence for it
   */
  public final Reason inWords(Words words) {
    return words.sentence("reason." + code()).map(this::inWords).orElse(this);
  }

  Reason() {}

  @Value.Check
  void check() {
    Require.matches(code(), CODE, "code", "upper-case words joined by underscores");
    Require.that(!text().isBlank(), "text", "a sentence", "a blank text");
  }

  /** The code alone: figures may be somebody's ratings. */
  @Override
  public String toString() {
    return code();
  }

  /** Builds a {@link Reason}. */
  public static final class Builder extends ImmutableReason.Builder {
    Builder() {}
  }
}
