package dev.attune.examples.fhir;

import dev.attune.assessment.scoring.MissingKind;
import dev.attune.core.error.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;

/** Why an item has no answer, in FHIR's own extension for it. */
final class AbsentReasons {
  static final String ADDRESS = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  /** FHIR's list of reasons. */
  static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  private static final Map<String, MissingKind> KINDS = Map.of(
      "asked-declined", MissingKind.PREFER_NOT_TO_SAY,
      "asked-unknown", MissingKind.UNSURE,
      "not-applicable", MissingKind.NOT_APPLICABLE);

  /** The other reasons of the list: nobody answered, and that is all that matters for a score. */
  private static final List<String> UNANSWERED = List.of(
      "unknown",
      "temp-unknown",
      "not-asked",
      "masked",
      "unsupported",
      "as-text",
      "error",
      "not-a-number",
      "negative-infinity",
      "positive-infinity",
      "not-performed",
      "not-permitted");

  private AbsentReasons() {}

  /** The extension for a kind that FHIR has a reason for: not for {@link MissingKind#UNANSWERED}. */
  static Extension of(MissingKind kind) {
    String reason = KINDS.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
    return new Extension(ADDRESS, new CodeType(reason));
  }

  /**
   * The kind that an extension tells.
   *
   * @param extension one with {@link #ADDRESS}
   * @param place where it stands
   */
  static MissingKind read(Extension extension, String place) {
    if (extension.getValue() instanceof CodeType code && code.hasValue()) {
      if (UNANSWERED.contains(code.getValue())) {
        return MissingKind.UNANSWERED;
      }
      MissingKind kind = KINDS.get(code.getValue());
      if (kind != null) {
        return kind;
      }
    }
    throw InvalidValueException.of(
        place + " data-absent-reason", "a code of FHIR's list of reasons", "something else");
  }
}
