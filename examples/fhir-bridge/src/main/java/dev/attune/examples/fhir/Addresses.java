package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.InstrumentId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The addresses by which what this program writes is known. They are names: nothing is fetched from them. */
final class Addresses {
  static final String BASE = "https://attune.dev/fhir/";

  /** Whose values are ids of instruments. */
  static final String INSTRUMENTS = BASE + "sid/instrument";

  /** Whose values are ids of respondents, as the file of responses has them. */
  static final String RESPONDENTS = BASE + "sid/respondent";

  /** Whose values are addresses themselves. */
  static final String URIS = "urn:ietf:rfc:3986";

  private static final String EXTENSIONS = BASE + "StructureDefinition/";

  private Addresses() {}

  static String extension(String name) {
    return EXTENSIONS + name;
  }

  /** Whether an address is one of this program's extensions, be it of a version that this one does not know. */
  static boolean isExtension(String address) {
    return address.startsWith(EXTENSIONS);
  }

  static String questionnaire(InstrumentId instrument) {
    return BASE + "Questionnaire/" + encoded(instrument.value());
  }

  /** The code system of one instrument: its options, scales, bands and norms. */
  static String codes(InstrumentId instrument) {
    return questionnaire(instrument) + "/codes";
  }

  /** The same name always gives the same address. */
  static String named(String... name) {
    String joined = String.join("\n", name);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(joined.getBytes(StandardCharsets.UTF_8));
  }

  /** A text without signs that mean something in an address or a code. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
