package dev.attune.catalog.evidence;

import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERT_OPINION;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;

import dev.attune.core.evidence.Evidence;
import java.util.List;

/**
 * What research says about common ideas of closeness.
 *
 * <p>The chemistry of closeness is not among them: no source for it could be confirmed, so it is told as background only,
 * under its label.
 *
 * @since 1.0
 */
public final class IdeaEvidence {
  private IdeaEvidence() {}

  /**
   * The ideas that were looked up.
   *
   * @return the entries
   */
  public static List<EvidenceEntry> ideas() {
    return List.of(
        new EvidenceEntry(
            "destiny-belief",
            "believing in destiny or in growth",
            Evidence.of(LONGITUDINAL, ADJACENT, MIXED)
                .summary("Where people believed in destiny, first impressions were associated "
                    + "with how long the bond lasted, and trouble with turning away. "
                    + "Believing in growth was associated with working things out.")
                .qualification("To hope for the one right person is common, and no fault.")
                .references("KNEE-1998")
                .build()),
        new EvidenceEntry(
            "small-acts",
            "small acts and grand gestures",
            Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary(
                    "Small, thoughtful acts that were noticed were associated with gratitude and well-being from day to day.")
                .qualification("No study was found that set them against grand gestures.")
                .references("ALGOE-2010", "REIS-2017")
                .build()),
        new EvidenceEntry(
            "never-fighting",
            "quarrels as a sign of distance",
            Evidence.of(CROSS_SECTIONAL, ADJACENT, MIXED)
                .summary("What was studied is how quarrels are mended; attempts that came "
                    + "early and with feeling went better.")
                .qualification(
                    "Whether never quarrelling is a mark of closeness was not looked at.")
                .references("REPAIR-2015")
                .build()),
        new EvidenceEntry(
            "attachment-styles",
            "differences in attachment",
            Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("In large samples, people differed in attachment by degree and not by "
                    + "kind.")
                .qualification("People may describe themselves, and that changes the pace only; it "
                    + "is never inferred, scored or shown to another.")
                .references("FRALEY-2015")
                .build()),
        new EvidenceEntry(
            "co-regulation",
            "calming each other",
            Evidence.of(EXPERT_OPINION, THEORY_ONLY, SUPPORTS_WITH_CONDITIONS)
                .summary(
                    "A word that practitioners use for calming and steadying each other, above all under stress.")
                .qualification("It is explained here, never measured.")
                .build()),
        new EvidenceEntry(
            "emotional-labor",
            "the work of tending feelings",
            Evidence.of(EXPERT_OPINION, THEORY_ONLY, SUPPORTS_WITH_CONDITIONS)
                .summary(
                    "A word for the often unseen work of noticing and tending feelings in a bond.")
                .qualification("It is explained here, never counted against anyone.")
                .build()));
  }
}
