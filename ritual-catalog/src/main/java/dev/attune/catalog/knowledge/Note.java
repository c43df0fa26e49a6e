package dev.attune.catalog.knowledge;

import dev.attune.core.error.Require;
import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Words;

/**
 * A titled passage: a benefit, a lesson, a vignette, a term and its meaning. For example, 'Co-regulation'.
 *
 * @param id the stable id, unique within its table
 * @param title what it is about, in a few words; not blank
 * @param claim the passage with its label of origin
 * @since 1.0
 */
public record Note(String id, String title, Claim claim) implements KnowledgeEntry {
  /**
   * Creates the note.
   *
   * @param id the stable id, unique within its table
   * @param title what it is about, in a few words; not blank
   * @param claim the passage with its label of origin
   * @throws dev.attune.core.error.InvalidValueException where id or title is blank
   */
  public Note {
    Require.that(!id.isBlank(), "id", "an id", "a blank text");
    Require.that(!title.isBlank(), "title", "a title", "a blank text");
  }

  static Note reported(String id, String title, String text, String source) {
    return new Note(id, title, Claim.reported(text, source));
  }

  static Note convention(String id, String title, String text) {
    return new Note(id, title, Claim.convention(text));
  }

  @Override
  public Note inWords(Words words) {
    String code = "note." + id;
    return new Note(id, words.say(code + ".title", title), claim.inWords(code, words));
  }
}
