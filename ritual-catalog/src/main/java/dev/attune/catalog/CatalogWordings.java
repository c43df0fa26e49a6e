package dev.attune.catalog;

import dev.attune.catalog.evidence.EvidenceEntry;
import dev.attune.catalog.evidence.IdeaEvidence;
import dev.attune.catalog.evidence.ProtocolEvidence;
import dev.attune.catalog.evidence.ReflectionEvidence;
import dev.attune.catalog.evidence.SafetyGrounds;
import dev.attune.catalog.guidance.Guidance;
import dev.attune.catalog.knowledge.Knowledge;
import dev.attune.core.evidence.Claim;
import dev.attune.core.wording.Wording;
import dev.attune.core.wording.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every sentence of this module, with the code by which another language says it. Titles of studies are not among them.
 *
 * @since 1.0
 */
public final class CatalogWordings {
  private static final List<Wording> ALL = Words.askedBy(CatalogWordings::everything);

  private CatalogWordings() {}

  /**
   * All wordings.
   *
   * @return the wordings, each code once, always in the same order
   */
  public static List<Wording> all() {
    return ALL;
  }

  private static void everything(Words words) {
    StandardCatalog.rituals().inWords(words);
    guidance(words);
    Knowledge.entries().forEach(entry -> entry.inWords(words));
    evidence(words);
  }

  private static void guidance(Words words) {
    Guidance.safetySkills().forEach(skill -> skill.inWords(words));
    Guidance.responseScenarios().forEach(scenario -> scenario.inWords(words));
    Stream.of(
            Guidance.selfhoodTips(),
            Guidance.checkInSteps(),
            Guidance.deviceFreeZoneSteps(),
            Guidance.repairSteps(),
            Guidance.repairReminders())
        .flatMap(List::stream)
        .forEach(guide -> guide.inWords(words));
    Stream.of(Guidance.missteps(), Guidance.misfires(), Guidance.frequentErrors())
        .flatMap(List::stream)
        .forEach(pitfall -> pitfall.inWords(words));
  }

  private static void evidence(Words words) {
    Stream.<List<EvidenceEntry>>of(
            ProtocolEvidence.checkInSteps(),
            ProtocolEvidence.repairSteps(),
            ReflectionEvidence.checklistItems(),
            IdeaEvidence.ideas())
        .flatMap(List::stream)
        .forEach(entry -> entry.inWords(words));
    ProtocolEvidence.thirtyDayPlan().inWords("plan", words);
    ProtocolEvidence.forgiving().inWords("forgiving", words);
    ReflectionEvidence.validatedContrast().inWords("validated-contrast", words);
    numbered("plateau-signal", ReflectionEvidence.plateauSignal(), words);
    numbered("safety-ground", SafetyGrounds.claims(), words);
  }

  private static void numbered(String of, List<Claim> claims, Words words) {
    for (int i = 0; i < claims.size(); i++) {
      claims.get(i).inWords(of + "." + (i + 1), words);
    }
  }
}
