package dev.attune.core.wording;

import java.util.List;

/**
 * Something that has sentences of its own.
 *
 * @since 1.0
 */
public interface Worded {
  /**
   * Its sentences.
   *
   * @return the wordings, at least one, always in the same order
   */
  List<Wording> wordings();
}
