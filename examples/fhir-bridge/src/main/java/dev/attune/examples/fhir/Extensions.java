package dev.attune.examples.fhir;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of the library's JSON as extensions, and back, as the {@link Vocabulary} says. */
final class Extensions {
  private Extensions() {}

  /**
   * Writes a value as an extension.
   *
   * @param part what the extension holds
   * @param value the same in the library's JSON
   */
  static Extension of(Part part, JsonNode value) {
    return filled(new Extension(Addresses.extension(part.name())), part, value);
  }

  private static Extension filled(Extension extension, Part part, JsonNode value) {
    if (part.kind() != Kind.GROUP) {
      return extension.setValue(part.kind().toFhir(value));
    }
    Set<String> left = new LinkedHashSet<>(value.propertyNames());
    for (Part child : part.parts()) {
      JsonNode held = value.get(child.property());
      left.remove(child.property());
      if (held == null) {
        continue;
      }
      for (JsonNode each : child.many() ? held : List.of(held)) {
        extension.addExtension(filled(new Extension(child.name()), child, each));
      }
    }
    if (!left.isEmpty()) {
      throw new AssertionError("the vocabulary has no " + part.name() + "." + left);
    }
    if (!extension.hasExtension()) {
      extension.addExtension(new Extension(part.whenEmpty().orElseThrow(), new BooleanType(true)));
    }
    return extension;
  }

  /**
   * Every extension of a kind.
   *
   * @param all the extensions of one element
   * @param part what is looked for
   */
  static List<Extension> find(List<Extension> all, Part part) {
    String address = Addresses.extension(part.name());
    return all.stream().filter(extension -> address.equals(extension.getUrl())).toList();
  }

  /**
   * The value of an extension that an element has at most once.
   *
   * @param all the extensions of the element
   * @param part what is looked for
   * @param place where the element stands
   * @return the value in the library's JSON; empty where the element has none
   */
  static Optional<JsonNode> read(List<Extension> all, Part part, String place) {
    List<Extension> found = find(all, part);
    if (found.size() > 1) {
      throw InvalidValueException.of(place + " " + part.name(), "it once", found.size());
    }
    return found.stream().findFirst().map(one -> read(one, part, place + " " + part.name()));
  }

  /**
   * Reads an extension.
   *
   * @param extension the extension
   * @param part what it holds
   * @param place where it stands
   * @return the same in the library's JSON
   * @throws InvalidValueException where it holds something else
   * @throws UnknownNameException where it holds a part that is not known
   */
  static JsonNode read(Extension extension, Part part, String place) {
    if (part.kind() != Kind.GROUP) {
      return value(extension, part, place);
    }
    if (extension.hasValue()) {
      throw InvalidValueException.of(place, "parts", "a value");
    }
    ObjectNode group = JsonNodeFactory.instance.objectNode();
    List<Extension> unread = new ArrayList<>(extension.getExtension());
    for (Part child : part.written()) {
      List<Extension> found = extension.getExtensionsByUrl(child.name());
      unread.removeAll(found);
      part(found, child, place + "." + child.name())
          .ifPresent(value -> group.set(child.property(), value));
    }
    if (!unread.isEmpty()) {
      throw UnknownNameException.of(
          place,
          String.valueOf(unread.get(0).getUrl()),
          part.written().stream().map(Part::name).toList());
    }
    part.whenEmpty().ifPresent(group::remove);
    return group;
  }

  private static Optional<JsonNode> part(List<Extension> found, Part part, String place) {
    if (found.isEmpty()) {
      if (part.required()) {
        throw InvalidValueException.of(place, part.many() ? "at least one" : "it once", "none");
      }
      return Optional.empty();
    }
    if (!part.many()) {
      if (found.size() > 1) {
        throw InvalidValueException.of(place, "it once", found.size());
      }
      return Optional.of(read(found.get(0), part, place));
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < found.size(); i++) {
      all.add(read(found.get(i), part, place + "[" + i + "]"));
    }
    return Optional.of(all);
  }

  private static JsonNode value(Extension extension, Part part, String place) {
    Type value = extension.getValue();
    String expected = "a value of the type " + part.kind().fhirType();
    if (value == null) {
      throw InvalidValueException.of(place, expected, "none");
    }
    if (!value.fhirType().equals(part.kind().fhirType())) {
      throw InvalidValueException.of(place, expected, "one of the type " + value.fhirType());
    }
    return part.kind().toJson(value, place);
  }

  /**
   * Refuses extensions of this program that this version of it does not know, as they may change what is meant.
   *
   * @param all the extensions of one element
   * @param known what may stand there
   * @param place where the element stands
   */
  static void checkKnown(List<Extension> all, List<Part> known, String place) {
    List<String> addresses =
        known.stream().map(part -> Addresses.extension(part.name())).toList();
    for (Extension extension : all) {
      String address = String.valueOf(extension.getUrl());
      if (Addresses.isExtension(address) && !addresses.contains(address)) {
        throw InvalidValueException.of(
            place + " extension", "those of version " + Vocabulary.VERSION, "another one");
      }
    }
  }
}
