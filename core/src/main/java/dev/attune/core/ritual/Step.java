package dev.attune.core.ritual;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * One thing to do in a ritual, as a sentence to its people. For example, 'Say thank you for one thing of today.'
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Step {
  /**
   * What to do, in plain words.
   *
   * @return one sentence or two
   */
  public abstract String text();

  /**
   * About how long it takes, in minutes, from 1 up; empty where a duration is not sensible.
   *
   * @return the minutes
   */
  public abstract OptionalInt minutes();

  /**
   * The theme this step alone brings in, such as the hug that is one of several gestures. Where the theme is closed the step
   * goes and the ritual stays. Empty for a step that is always there.
   *
   * @return the theme
   */
  public abstract Optional<Theme> theme();

  /**
   * A step without a duration or a theme.
   *
   * @param text what to do
   * @return the step
   */
  public static Step of(String text) {
    return builder().text(text).build();
  }

  /**
   * A step with a duration.
   *
   * @param minutes about how long it takes, from 1 up
   * @param text what to do
   * @return the step
   */
  public static Step ofMinutes(int minutes, String text) {
    return builder().minutes(minutes).text(text).build();
  }

  /**
   * A step that goes where a theme is closed.
   *
   * @param theme the theme it brings in
   * @param text what to do
   * @return the step
   */
  public static Step optional(Theme theme, String text) {
    return builder().theme(theme).text(text).build();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Steps in another language; the code of each ends with its number, from 1 on. */
  static List<Step> inWords(List<Step> steps, String of, Words words) {
    List<String> texts =
        words.sayAll(of + ".step", steps.stream().map(Step::text).toList());
    return IntStream.range(0, steps.size())
        .mapToObj(i -> builder().from(steps.get(i)).text(texts.get(i)).build())
        .toList();
  }

  Step() {}

  @Value.Check
  void check() {
    Require.that(!text().isBlank(), "text", "a sentence", "a blank text");
    minutes().ifPresent(minutes -> Require.range(minutes, 1, Ritual.LONGEST_MINUTES, "minutes"));
  }

  /** Builds a {@link Step}. */
  public static final class Builder extends ImmutableStep.Builder {
    Builder() {}
  }
}
