package dev.attune.catalog.knowledge;

import dev.attune.core.evidence.Claim;
import java.util.List;

/** Words that this library uses in a sense of its own. */
final class Glossary {
  private Glossary() {}

  static List<Note> terms() {
    return List.of(
        Note.convention(
            "emotional-labor",
            "Emotional labour",
            "The work, often unseen, that keeps a connection going: remembering, planning, noticing, soothing, setting the tone. "
                + "Unless it is talked about, it tends to end up with one person."),
        new Note(
            "attachment-style",
            "Attachment style",
            Claim.research(
                "A word for how somebody usually goes about being close, as they would "
                    + "describe it themselves. Studies find differences of degree, not types.",
                "FRALEY-2015")),
        Note.convention(
            "intimacy-plateau",
            "Intimacy plateau",
            "A stretch in which routine and stress have dulled a bond. It is no failure, but a reminder to turn to each other on "
                + "purpose."),
        Note.convention(
            "emotional-safety",
            "Emotional safety",
            "The trust that what I show of myself is not turned against me. Depth comes after it, not before."),
        Note.convention(
            "platonic-intimacy",
            "Platonic intimacy",
            "Being truly close without romance: between friends, within families, among people who chose each other."),
        Note.convention(
            "emotional-availability",
            "Emotional availability",
            "Being open to another, there for them, and ready to answer without passing judgment."),
        Note.convention(
            "co-regulation",
            "Co-regulation",
            "Calming and steadying each other, above all under stress: a slow voice, a hand if it is welcome, sitting close by."));
  }
}
