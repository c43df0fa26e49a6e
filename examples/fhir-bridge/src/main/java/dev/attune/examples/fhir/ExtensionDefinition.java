package dev.attune.examples.fhir;

import dev.attune.examples.fhir.Vocabulary.Placed;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.ExtensionContextType;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.UriType;

/** Makes the StructureDefinition of an extension, with a slice for each of its parts. */
final class ExtensionDefinition {
  private static final String ROOT = "Extension";

  private final StructureDefinition definition = new StructureDefinition();

  private ExtensionDefinition() {}

  static StructureDefinition of(Placed extension) {
    return new ExtensionDefinition().made(extension);
  }

  private StructureDefinition made(Placed extension) {
    Part part = extension.part();
    definition.setUrl(Addresses.extension(part.name()));
    definition.setName(Definitions.name(part.name()));
    definition.setTitle(part.name());
    definition.setDescription(part.meaning());
    definition.setFhirVersion(FHIRVersion._4_0_1);
    definition.setKind(StructureDefinitionKind.COMPLEXTYPE);
    definition.setAbstract(false);
    definition.setType(ROOT);
    definition.setBaseDefinition("http://hl7.org/fhir/StructureDefinition/" + ROOT);
    definition.setDerivation(TypeDerivationRule.CONSTRAINT);
    for (String context : extension.contexts()) {
      definition.addContext().setType(ExtensionContextType.ELEMENT).setExpression(context);
    }
    element(ROOT, ROOT)
        .setShort(part.meaning())
        .setDefinition(part.meaning())
        .setMin(0)
        .setMax(part.many() ? "*" : "1");
    content(ROOT, ROOT, part, definition.getUrl());
    return definition;
  }

  private void content(String id, String path, Part part, String address) {
    if (part.kind() == Kind.GROUP) {
      for (Part child : part.written()) {
        slice(id + ".extension:" + child.name(), path + ".extension", child);
      }
    } else {
      element(id + ".extension", path + ".extension").setMax("0");
    }
    element(id + ".url", path + ".url").setFixed(new UriType(address));
    ElementDefinition value = element(id + ".value[x]", path + ".value[x]");
    if (part.kind() == Kind.GROUP) {
      value.setMax("0");
      return;
    }
    value.setMin(1).addType().setCode(part.kind().fhirType());
    part.codes()
        .ifPresent(codes ->
            value.getBinding().setStrength(BindingStrength.REQUIRED).setValueSet(codes.valueSet()));
  }

  private void slice(String id, String path, Part part) {
    element(id, path)
        .setSliceName(part.name())
        .setShort(part.meaning())
        .setDefinition(part.meaning())
        .setMin(part.required() ? 1 : 0)
        .setMax(part.many() ? "*" : "1");
    content(id, path, part, part.name());
  }

  private ElementDefinition element(String id, String path) {
    ElementDefinition element = definition.getDifferential().addElement();
    element.setId(id);
    return element.setPath(path);
  }
}
