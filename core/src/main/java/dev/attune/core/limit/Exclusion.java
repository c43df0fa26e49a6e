package dev.attune.core.limit;

import dev.attune.core.bond.Label;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a boundary keeps out, exactly one thing. A theme, one ritual or task, or everything beyond a depth is kept out of what
 * people are offered to do; a time of day, a topic or a space has moments, conflicts and device-free zones kept out of it.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Exclusion {
  /**
   * The theme that is kept out.
   *
   * @return the theme
   */
  public abstract Optional<Theme> theme();

  /**
   * The ritual or task that is kept out, in all its forms.
   *
   * @return the id
   */
  public abstract Optional<RitualId> ritual();

  /**
   * The greatest depth that is still welcome; what is deeper is kept out.
   *
   * @return the depth
   */
  public abstract Optional<Depth> depthAbove();

  /**
   * The time of day that is kept free, every day.
   *
   * @return the window, in local time; see {@link Limit#closedWindows()} for the clocks it goes by
   */
  public abstract Optional<DailyWindow> window();

  /**
   * The topic that is not to be talked about.
   *
   * @return the id under which conflicts about it are logged
   */
  public abstract Optional<TopicId> topic();

  /**
   * The space that is not to be a device-free zone.
   *
   * @return what the people call the place; see {@link Limit#closedSpaces()} for how names are compared
   */
  public abstract Optional<Label> space();

  /**
   * The exclusion of a theme.
   *
   * @param theme the theme
   * @return the exclusion
   */
  public static Exclusion of(Theme theme) {
    return builder().theme(theme).build();
  }

  /**
   * The exclusion of one ritual or task.
   *
   * @param ritual the id
   * @return the exclusion
   */
  public static Exclusion of(RitualId ritual) {
    return builder().ritual(ritual).build();
  }

  /**
   * The exclusion of everything deeper than a depth.
   *
   * @param depth the greatest depth that is still welcome
   * @return the exclusion
   */
  public static Exclusion deeperThan(Depth depth) {
    return builder().depthAbove(depth).build();
  }

  /**
   * The exclusion of a time of day.
   *
   * @param window the time of day
   * @return the exclusion
   */
  public static Exclusion of(DailyWindow window) {
    return builder().window(window).build();
  }

  /**
   * The exclusion of a topic.
   *
   * @param topic the id under which conflicts about it are logged
   * @return the exclusion
   */
  public static Exclusion of(TopicId topic) {
    return builder().topic(topic).build();
  }

  /**
   * The exclusion of a space.
   *
   * @param space what the people call the place
   * @return the exclusion
   */
  public static Exclusion of(Label space) {
    return builder().space(space).build();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Exclusion() {}

  @Value.Check
  void check() {
    long given = Stream.of(theme(), ritual(), depthAbove(), window(), topic(), space())
        .filter(Optional::isPresent)
        .count();
    Require.that(
        given == 1,
        "excludes",
        "exactly one of theme, ritual, depthAbove, window, topic, space",
        given);
  }

  /** What is kept out belongs to its author and is not told. */
  @Override
  public String toString() {
    return "Exclusion{***}";
  }

  /** Builds an {@link Exclusion}. */
  public static final class Builder extends ImmutableExclusion.Builder {
    Builder() {}
  }
}
