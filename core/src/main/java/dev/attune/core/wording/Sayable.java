package dev.attune.core.wording;

import java.util.List;

/**
 * Something that is said in one sentence, title or word.
 *
 * @since 1.0
 */
public interface Sayable extends Worded {
  /**
   * What is said, with the code by which another language says it.
   *
   * @return the wording
   */
  Wording wording();

  @Override
  default List<Wording> wordings() {
    return List.of(wording());
  }
}
