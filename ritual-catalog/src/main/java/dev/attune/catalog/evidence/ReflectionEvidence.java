package dev.attune.catalog.evidence;

import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.Evidence;
import java.util.List;

/**
 * What the ten-item checklist and the plateau signal rest on.
 *
 * <p>The checklist is a reflection aid, not a validated scale; its items come with the nearest reading and no finding of
 * their own. Every threshold of the plateau signal is a choice of this project.
 *
 * @since 1.0
 */
public final class ReflectionEvidence {
  private ReflectionEvidence() {}

  /**
   * The ten items of the checklist, each with its topic and the nearest research.
   *
   * @return the entries, in the order of the items
   */
  public static List<EvidenceEntry> checklistItems() {
    return List.of(
        item("real-fears-and-hopes", "disclosure", "LAURENCEAU-1998"),
        item("knows-current-stressor", "knowing the partner's world", "FALCONIER-2015"),
        item("daily-appreciation-aloud", "appreciation", "ALGOE-2016"),
        item("routine-device-free-talk", "presence", "DWYER-2018", "DENECKER-2024"),
        item("conflicts-addressed", "conflict", "REPAIR-2015"),
        item("curious-about-change", "curiosity", "KASHDAN-2011"),
        item("supports-boundaries", "autonomy"),
        item("apology-and-repair-routine", "repair", "REPAIR-2015", "LEWICKI-2016"),
        item("reconnect-rituals-after-arguments", "reconnection", "GARCIA-RADA-2019"),
        item("intimacy-in-all-bonds", "wider ties", "HALL-2023"));
  }

  /**
   * What a validated measure of satisfaction is, for contrast with the checklist. None of its items is in the library.
   *
   * @return the claim, with its study
   */
  public static Claim validatedContrast() {
    return Claim.research(
        "A questionnaire becomes a measure when its items are tested with many people; such a measure of satisfaction exists, and "
            + "the ten-item checklist is not one.",
        "FUNK-2007");
  }

  /**
   * What the plateau signal rests on, the thresholds excepted.
   *
   * @return the claims, each with its study
   */
  public static List<Claim> plateauSignal() {
    return List.of(
        Claim.research(
            "Among 123 couples, feeling in a rut in the seventh year was followed by "
                + "lower satisfaction nine years later, which less closeness partly explained.",
            "TSAPELAS-2009"),
        Claim.research(
            "In the couples studied, how good a marriage felt declined slowly on "
                + "average, so a gentle slope is ordinary.",
            "FINKEL-2013"));
  }

  private static EvidenceEntry item(String id, String topic, String... references) {
    return new EvidenceEntry(
        id,
        topic,
        Evidence.noneFound(references.length == 0 ? Directness.THEORY_ONLY : Directness.ADJACENT)
            .summary(
                references.length == 0
                    ? "A single question on " + topic
                        + " was not studied, and no source on it is confirmed yet."
                    : "A single question on " + topic
                        + " was not studied; the nearest reading is listed.")
            .qualification("A prompt for reflection, without norms.")
            .references(references)
            .build());
  }
}
