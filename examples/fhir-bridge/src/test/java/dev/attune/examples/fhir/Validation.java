package dev.attune.examples.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.ExtensionContextType;
import org.jspecify.annotations.Nullable;

/** HAPI's validator of FHIR R4 with what this program defines, without a network. */
final class Validation {
  /**
   * All that it may say of what this program writes. Nobody told the program who vouches for a score, nor, without --authored,
   * when the answers were given. FHIR's interpretations have no codes for bands, and are a list that others may be used beside.
   * Offline it knows the common languages only. A double may take more digits than every receiver keeps; fewer would be another
   * number. The last is what it answers when the trick of {@link #offline} is played on it.
   */
  private static final List<String> EXPECTED = List.of(
      "All_observations_should_have_a_performer",
      "All_observations_should_have_an_effectiveDateTime_or_an_effectivePeriod",
      "None of the codings provided are in the value set 'Observation Interpretation Codes'",
      "urn:ietf:bcp:47",
      "Type_Specific_Checks_DT_Decimal_Range",
      "SD_CONTEXT_SHOULD_NOT_BE_FHIRPATH");

  private final FhirValidator validator;
  private final Known known;

  private Validation(FhirValidator validator, Known known) {
    this.validator = validator;
    this.known = known;
  }

  /**
   * A validator that knows these definitions beside those of FHIR.
   *
   * @param definitions what a receiver would have loaded
   */
  static Validation with(List<? extends MetadataResource> definitions) {
    FhirContext r4 = FhirContext.forR4Cached();
    Known known = new Known(r4);
    definitions.forEach(known::add);
    ValidationSupportChain support = new ValidationSupportChain(
        known,
        new DefaultProfileValidationSupport(r4),
        new InMemoryTerminologyServerValidationSupport(r4),
        new CommonCodeSystemsTerminologyService(r4),
        new SnapshotGeneratingValidationSupport(r4));
    return new Validation(
        r4.newValidator().registerValidatorModule(new FhirInstanceValidator(support)), known);
  }

  /** Makes another definition known. */
  void add(MetadataResource definition) {
    known.add(definition);
  }

  /** What the validator says of a resource, but for what is expected. */
  List<String> issues(Resource resource) {
    // under Turkish rules it looks for a 'valueİnteger'
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return validator.validateWithResult(FhirJson.line(offline(resource))).getMessages().stream()
          .map(Validation::words)
          .filter(words -> EXPECTED.stream().noneMatch(words::contains))
          .toList();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Requires that the validator has nothing to say. */
  void assertValid(Resource resource) {
    assertThat(issues(resource)).as(resource.fhirType()).isEmpty();
  }

  /**
   * The same resource, with the contexts of extensions as paths: for elements the validator would ask a server. It then says that
   * they should be elements, which they are.
   */
  private static Resource offline(Resource resource) {
    Resource offline = resource.copy();
    if (offline instanceof Bundle bundle) {
      bundle.getEntry().forEach(entry -> entry.setResource(offline(entry.getResource())));
    }
    if (offline instanceof StructureDefinition extension) {
      extension.getContext().forEach(context -> context.setType(ExtensionContextType.FHIRPATH));
    }
    return offline;
  }

  private static String words(SingleValidationMessage message) {
    return Stream.of(
            message.getSeverity(),
            message.getLocationString(),
            message.getMessageId(),
            message.getMessage())
        .map(Objects::toString)
        .collect(Collectors.joining(" "));
  }

  /** Definitions, and questionnaires with or without their version. */
  private static final class Known extends PrePopulatedValidationSupport {
    private final Map<String, IBaseResource> byAddress = new HashMap<>();

    Known(FhirContext context) {
      super(context);
    }

    void add(MetadataResource definition) {
      addResource(definition);
      byAddress.put(definition.getUrl(), definition);
      byAddress.put(definition.getUrl() + "|" + definition.getVersion(), definition);
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(
        @Nullable Class<T> type, String address) {
      IBaseResource found = byAddress.get(address);
      return type != null && type.isInstance(found)
          ? type.cast(found)
          : super.fetchResource(type, address);
    }
  }
}
