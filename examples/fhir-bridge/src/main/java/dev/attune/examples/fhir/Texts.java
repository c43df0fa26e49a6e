package dev.attune.examples.fhir;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.json.AttuneJson3;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Texts in elements of FHIR.
 *
 * <p>FHIR holds no blank text, no control characters, and none that is half of one; spaces at an end may be lost on the way. A text
 * that has any of these stands beside the element too, in {@link Vocabulary#EXACT_TEXT}.
 */
final class Texts {
  /** Spaces of any kind at an end, also those that do not break a line. */
  private static final Pattern SPACES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  private Texts() {}

  /** Writes a text into an element. */
  static void put(PrimitiveType<String> element, String text) {
    readable(text).ifPresent(element::setValue);
    if (!text.equals(element.getValue())) {
      String literal = AttuneJson3.mapper()
          .writer()
          .with(JsonWriteFeature.ESCAPE_NON_ASCII)
          .writeValueAsString(text);
      element.addExtension(new Extension(
          Addresses.extension(Vocabulary.EXACT_TEXT.name()), new StringType(literal)));
    }
  }

  /** The text as FHIR can hold it, for people to read; empty where nothing of it is left. */
  static Optional<String> readable(String text) {
    StringBuilder readable = new StringBuilder();
    text.codePoints().filter(Texts::isHeld).forEach(readable::appendCodePoint);
    String stripped = SPACES.matcher(readable).replaceAll("");
    return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
  }

  private static boolean isHeld(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', '\r' -> true;
      case 0xFFFE, 0xFFFF -> false;
      default ->
        !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    };
  }

  /**
   * Reads the text of an element.
   *
   * @param element the element
   * @param place where it stands
   * @return empty where there is none
   * @throws InvalidValueException where its exact text is no literal
   */
  static Optional<String> read(PrimitiveType<String> element, String place) {
    Extension exact = element.getExtensionByUrl(Addresses.extension(Vocabulary.EXACT_TEXT.name()));
    if (exact == null) {
      return Optional.ofNullable(element.getValue());
    }
    if (exact.getValue() instanceof StringType literal && literal.hasValue()) {
      try {
        return Optional.of(AttuneJson3.read(literal.getValue(), String.class));
      } catch (InvalidValueException e) {
        // told below, with its place
      }
    }
    throw InvalidValueException.of(place + " exact-text", "a JSON text", "something else");
  }

  /** The text of an element that must have one. */
  static String require(PrimitiveType<String> element, String place) {
    return read(element, place)
        .orElseThrow(() -> InvalidValueException.of(place, "a text", "nothing"));
  }
}
