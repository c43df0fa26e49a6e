package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.catalog.evidence.IdeaEvidence;
import dev.attune.catalog.evidence.ProtocolEvidence;
import dev.attune.catalog.evidence.ReflectionEvidence;
import dev.attune.catalog.evidence.SafetyGrounds;
import dev.attune.catalog.guidance.Guidance;
import dev.attune.catalog.guidance.Guide;
import dev.attune.catalog.guidance.Pitfall;
import dev.attune.catalog.knowledge.Knowledge;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.ClaimOrigin;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.Step;
import dev.attune.core.ritual.Variant;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.Behaviour;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every text that a reader of this module can meet, with the place where it stands. The bibliography is not among them: a title
 * may hold a word that the catalog itself avoids.
 */
final class CatalogTexts {
  private static final String EMPTY =
      "the catalog has no ritual, so that this test would say nothing";

  private CatalogTexts() {}

  /**
   * A text and where it stands, for example {@code small-thanks.steps[0].text}.
   *
   * @param place the path to it
   * @param text the text
   * @param reported whether it carries the label of a claim that was reported and not verified
   */
  record PlacedText(String place, String text, boolean reported) {
    @Override
    public String toString() {
      return place + ": " + text;
    }
  }

  /** All texts. A new table of guidance or knowledge is one more line here; its values are walked whole. */
  static List<PlacedText> allTexts() {
    List<PlacedText> texts = new ArrayList<>();
    rituals().forEach(ritual -> walk(ritual.id().value(), ritual, false, texts));
    walk("caution", Stream.of(Caution.values()).map(Caution::text).toList(), false, texts);
    walk("check-in", ProtocolEvidence.checkInSteps(), false, texts);
    walk("repair", ProtocolEvidence.repairSteps(), false, texts);
    walk("forgiving", ProtocolEvidence.forgiving(), false, texts);
    walk("plan", ProtocolEvidence.thirtyDayPlan(), false, texts);
    walk("checklist", ReflectionEvidence.checklistItems(), false, texts);
    walk("checklist-contrast", ReflectionEvidence.validatedContrast(), false, texts);
    walk("plateau", ReflectionEvidence.plateauSignal(), false, texts);
    walk("ideas", IdeaEvidence.ideas(), false, texts);
    walk("safety", SafetyGrounds.claims(), false, texts);
    walk("skill", Guidance.safetySkills(), false, texts);
    walk("guide", allGuides(), false, texts);
    walk("pitfall", allPitfalls(), false, texts);
    walk("scenario", Guidance.responseScenarios(), false, texts);
    walk("behaviour", Stream.of(Behaviour.values()).map(Behaviour::text).toList(), false, texts);
    walk("knowledge", Knowledge.entries(), false, texts);
    return texts;
  }

  /** All texts of one value. */
  static List<PlacedText> textsOf(Object value) {
    List<PlacedText> texts = new ArrayList<>();
    walk("value", value, false, texts);
    return texts;
  }

  /** All rituals; fails where there are none. */
  static List<Ritual> rituals() {
    List<Ritual> rituals = StandardCatalog.rituals().rituals();
    assertThat(rituals).as(EMPTY).isNotEmpty();
    return rituals;
  }

  /** What a ritual says to its people: purpose, steps of all forms, the form without touch or gaze. */
  static List<PlacedText> instructions(Ritual ritual) {
    List<PlacedText> texts = new ArrayList<>();
    String place = ritual.id().value();
    walk(place + ".purpose", ritual.purpose(), false, texts);
    walk(place + ".steps", ritual.steps(), false, texts);
    walk(place + ".variants", ritual.variants(), false, texts);
    walk(place + ".withoutTouchOrGaze", ritual.withoutTouchOrGaze(), false, texts);
    return texts;
  }

  /** What all rituals say to their people. */
  static List<PlacedText> allInstructions() {
    return rituals().stream().flatMap(ritual -> instructions(ritual).stream()).toList();
  }

  /** The steps of what one person does alone: the solo variant, or the standard form of a ritual that is done alone. */
  static List<PlacedText> soloInstructions(Ritual ritual) {
    List<PlacedText> texts = new ArrayList<>();
    String place = ritual.id().value();
    ritual
        .variant(VariantKind.SOLO)
        .ifPresent(solo -> walk(place + ".solo", solo.steps(), false, texts));
    if (ritual.alone()) {
      walk(place + ".steps", ritual.steps(), false, texts);
    }
    return texts;
  }

  /** Each form's steps with its name: the standard form and the variants. */
  static Map<String, List<Step>> forms(Ritual ritual) {
    Map<String, List<Step>> forms = new LinkedHashMap<>();
    forms.put("standard", ritual.steps());
    for (Variant variant : ritual.variants()) {
      forms.put(variant.kind().code(), variant.steps());
    }
    return forms;
  }

  /**
   * Every piece of evidence of the module, by the place where it stands. A new source, such as the safety skills, is one more
   * line here; its references then count as used.
   */
  static Map<String, Evidence> allEvidence() {
    Map<String, Evidence> evidence = new TreeMap<>();
    rituals().forEach(ritual -> evidence.put(ritual.id().value(), ritual.evidence()));
    ProtocolEvidence.checkInSteps()
        .forEach(entry -> evidence.put("check-in." + entry.id(), entry.evidence()));
    ProtocolEvidence.repairSteps()
        .forEach(entry -> evidence.put("repair." + entry.id(), entry.evidence()));
    evidence.put("plan", ProtocolEvidence.thirtyDayPlan());
    ReflectionEvidence.checklistItems()
        .forEach(entry -> evidence.put("checklist." + entry.id(), entry.evidence()));
    Guidance.safetySkills().forEach(skill -> evidence.put("skill." + skill.id(), skill.evidence()));
    IdeaEvidence.ideas().forEach(entry -> evidence.put("idea." + entry.id(), entry.evidence()));
    return evidence;
  }

  /** Every claim that rests on a study. A new source is one more line here. */
  static List<Claim> allClaims() {
    List<Claim> claims = new ArrayList<>();
    claims.add(ProtocolEvidence.forgiving());
    claims.add(ReflectionEvidence.validatedContrast());
    claims.addAll(ReflectionEvidence.plateauSignal());
    claims.addAll(SafetyGrounds.claims());
    allGuides().forEach(guide -> claims.add(guide.basis()));
    allPitfalls().forEach(pitfall -> claims.add(pitfall.basis()));
    Guidance.responseScenarios().forEach(scenario -> claims.add(scenario.basis()));
    return claims.stream()
        .filter(claim -> claim.origin() == ClaimOrigin.RESEARCH)
        .toList();
  }

  private static List<Guide> allGuides() {
    return Stream.of(
            Guidance.selfhoodTips(),
            Guidance.checkInSteps(),
            Guidance.deviceFreeZoneSteps(),
            Guidance.repairSteps(),
            Guidance.repairReminders())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Pitfall> allPitfalls() {
    return Stream.of(Guidance.missteps(), Guidance.misfires(), Guidance.frequentErrors())
        .flatMap(List::stream)
        .toList();
  }

  /** Adds every text within a value: of records and of generated values all attributes are followed, ids excepted. */
  private static void walk(String place, Object value, boolean reported, List<PlacedText> texts) {
    if (value instanceof String text) {
      texts.add(new PlacedText(place, text, reported));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> walk(place, inner, reported, texts));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> {
        walk(place + ".key", key, reported, texts);
        walk(place + "." + key, inner, reported, texts);
      });
    } else if (value instanceof Collection<?> collection) {
      int index = 0;
      for (Object inner : collection) {
        walk(place + "[" + index++ + "]", inner, reported, texts);
      }
    } else if (value instanceof Enum<?> || value.getClass().getSimpleName().endsWith("Id")) {
      return;
    } else if (value.getClass().getPackageName().startsWith("dev.attune.")) {
      boolean claim =
          value instanceof Claim known && known.origin() == ClaimOrigin.REPORTED_UNVERIFIED;
      for (Method attribute : attributes(value.getClass())) {
        walk(place + "." + attribute.getName(), invoke(attribute, value), reported || claim, texts);
      }
    }
  }

  private static List<Method> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Stream.of(type.getRecordComponents())
          .map(RecordComponent::getAccessor)
          .toList();
    }
    return Stream.of(type.getSuperclass().getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static Object invoke(Method attribute, Object value) {
    try {
      attribute.setAccessible(true);
      return attribute.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(attribute + " cannot be read", e);
    }
  }
}
