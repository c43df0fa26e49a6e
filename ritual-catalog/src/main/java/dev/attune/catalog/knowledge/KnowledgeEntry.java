package dev.attune.catalog.knowledge;

import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Words;

/**
 * One entry of a knowledge table: what is claimed, and where the claim comes from.
 *
 * <p>An app that shows an entry, whole or in part, shows {@link Claim#label()} beside it.
 *
 * @since 1.0
 */
public interface KnowledgeEntry {
  /**
   * The entry as a plain sentence or a few, with its label of origin.
   *
   * @return the claim
   */
  Claim claim();

  /**
   * The same in another language.
   *
   * @param words what the language says; codes begin with the kind of table and the id, for example {@code myth.soulmates}
   * @return the entry; a sentence the language does not have stays in English
   */
  KnowledgeEntry inWords(Words words);
}
