package dev.attune.examples.fhir;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import dev.attune.core.error.InvalidValueException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses what HAPI would pass over, and repeats no value. */
final class StrictReading implements IParserErrorHandler {
  /** What may well be an element; anything else may be something private. */
  private static final Pattern NAME = Pattern.compile("_?[A-Za-z]{1,40}");

  StrictReading() {}

  @Override
  public void containedResourceWithNoId(IParseLocation location) {
    throw wrong(location, "contained", "an id for each resource", "none");
  }

  @Override
  public void incorrectJsonType(
      IParseLocation location,
      String element,
      ValueType expected,
      @Nullable ScalarType expectedScalar,
      ValueType found,
      @Nullable ScalarType foundScalar) {
    throw wrong(location, element, words(expected, expectedScalar), words(found, foundScalar));
  }

  @Override
  public void invalidValue(IParseLocation location, String value, String error) {
    throw wrong(location, "value", "a value of the element's type", "another one");
  }

  @Override
  public void missingRequiredElement(IParseLocation location, String element) {
    throw wrong(location, element, "it", "nothing");
  }

  @Override
  public void unexpectedRepeatingElement(IParseLocation location, String element) {
    throw wrong(location, element, "it once", "it again");
  }

  @Override
  public void unknownAttribute(IParseLocation location, String attribute) {
    throw wrong(location, "attribute", "those of FHIR R4", "another one");
  }

  @Override
  public void unknownElement(IParseLocation location, String element) {
    String name = NAME.matcher(element).matches() ? "'" + element + "'" : "another one";
    throw wrong(location, "element", "those of FHIR R4", name);
  }

  @Override
  public void unknownReference(IParseLocation location, String reference) {
    throw wrong(location, "reference", "a resource that is contained", "none");
  }

  @Override
  public void invalidInternalReference(IParseLocation location, String reference) {
    throw wrong(location, "reference", "a resource that is contained", "none");
  }

  @Override
  public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
    throw wrong(location, "extension", "a value or extensions", "both");
  }

  private static InvalidValueException wrong(
      @Nullable IParseLocation location, String element, String expected, String found) {
    String parent = location == null ? null : location.getParentElementName();
    String place = parent == null || parent.isEmpty() ? "$" : parent;
    return InvalidValueException.of(place + " " + element, expected, found);
  }

  private static String words(ValueType type, @Nullable ScalarType scalar) {
    return type == ValueType.SCALAR && scalar != null
        ? "a " + scalar.name().toLowerCase(Locale.ROOT)
        : switch (type) {
          case ARRAY -> "a list";
          case OBJECT -> "an object";
          case NULL -> "null";
          case SCALAR -> "a value";
        };
  }
}
