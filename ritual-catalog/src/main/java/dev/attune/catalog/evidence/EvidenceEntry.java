package dev.attune.catalog.evidence;

import dev.attune.core.evidence.Evidence;
import dev.attune.core.wording.Words;

/**
 * What research says about something that is not a ritual: a step, a question, an idea. For example, {@code gratitude}, the third
 * step of the check-in.
 *
 * @param id the stable id of the thing, as the library uses it elsewhere: lower-case words joined by hyphens
 * @param topic what was looked up in research, in a few words
 * @param evidence what was found
 * @since 1.0
 */
public record EvidenceEntry(String id, String topic, Evidence evidence) {
  /**
   * The same in another language.
   *
   * @param words what the language says; codes begin with {@code idea.} and the id
   * @return it with the same id; a sentence the language does not have stays in English
   */
  public EvidenceEntry inWords(Words words) {
    String code = "idea." + id;
    return new EvidenceEntry(id, words.say(code + ".topic", topic), evidence.inWords(code, words));
  }
}
