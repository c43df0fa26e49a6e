package dev.attune.core.ritual;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.core.error.Require;

/**
 * How much of oneself a ritual asks to tell another person. A form done alone has depth 0.
 *
 * @since 1.0
 */
public enum Depth {
  /** 0: nothing is told. */
  NONE(0),
  /** 1: light, such as how the day was. */
  LIGHT(1),
  /** 2: personal, such as a worry. */
  PERSONAL(2),
  /** 3: deep, such as what was never told. */
  DEEP(3);

  private static final Depth[] LEVELS = values();

  private final int level;

  Depth(int level) {
    this.level = level;
  }

  /**
   * The depth with a level.
   *
   * @param level 0 to 3
   * @return the depth
   * @throws dev.attune.core.error.InvalidValueException outside 0 to 3
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Depth ofLevel(int level) {
    return LEVELS[Require.range(level, 0, 3, "depth")];
  }

  /**
   * The level, as in JSON.
   *
   * @return 0 to 3
   */
  @JsonValue
  public int level() {
    return level;
  }
}
