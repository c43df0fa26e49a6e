package dev.attune.examples.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Resources of FHIR R4 as JSON, through HAPI FHIR. */
final class FhirJson {
  /** The longest file read, 256 mebibytes; some hundred thousand responses to a short questionnaire. */
  static final int LONGEST_BYTES = 1 << 28;

  private static final Pattern HUGE = Pattern.compile("[eE][-+]?0*[1-9][0-9]{3}");
  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final FhirContext R4 = FhirContext.forR4();

  private FhirJson() {}

  /** A resource for people to read, with a line feed at its end. */
  static String pretty(Resource resource) {
    return R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource) + "\n";
  }

  /** A resource on one line. */
  static String line(Resource resource) {
    return R4.newJsonParser().encodeResourceToString(resource);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the resource in it
   * @throws AttuneException where it holds none; nothing of it is repeated but names of elements
   */
  static Resource read(Path file) throws IOException {
    byte[] content;
    try (InputStream stream = Files.newInputStream(file)) {
      content = stream.readNBytes(LONGEST_BYTES + 1);
    }
    if (content.length > LONGEST_BYTES) {
      throw InvalidValueException.of("$", "at most " + LONGEST_BYTES + " bytes", "more");
    }
    return parse(decoded(content));
  }

  private static String decoded(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException e) {
      throw InvalidValueException.of("$", "text in UTF-8", "other bytes");
    }
  }

  /** Reads a resource; what is no part of it is refused and not passed over. */
  static Resource parse(String content) {
    checkSyntax(content);
    IParser parser = R4.newJsonParser();
    parser.setParserErrorHandler(new StrictReading());
    IBaseResource resource;
    try {
      resource = parser.parseResource(content);
    } catch (AttuneException e) {
      throw e;
    } catch (DataFormatException | IllegalArgumentException | ClassCastException e) {
      // its message may repeat what somebody wrote
      throw InvalidValueException.of("$", "a resource of FHIR R4 as JSON", "something else");
    }
    if (resource instanceof Resource r4) {
      return r4;
    }
    throw InvalidValueException.of("$", "a resource of FHIR R4 as JSON", "something else");
  }

  /**
   * HAPI would take the last of two properties with one name, fill the memory with the zeros of {@code 1e999999999}, and does not
   * tell the line of an error.
   */
  private static void checkSyntax(String content) {
    try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), content)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_NUMBER_FLOAT
            && HUGE.matcher(parser.getString()).find()) {
          throw InvalidValueException.of(
              "line " + parser.currentTokenLocation().getLineNr(),
              "numbers of at most 1000 digits",
              "a longer one");
        }
      }
    } catch (JacksonException e) {
      String line = e.getLocation() == null ? "$" : "line " + e.getLocation().getLineNr();
      throw InvalidValueException.of(
          line, "JSON with each name once in an object", "something else");
    }
  }
}
