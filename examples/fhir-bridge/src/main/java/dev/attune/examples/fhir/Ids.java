package dev.attune.examples.fhir;

import dev.attune.core.error.InvalidValueException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids of FHIR, which may hold any sign, as ids of the library. */
final class Ids {
  private static final Pattern NO_BEGINNING = Pattern.compile("^[^\\p{L}\\p{N}_]+");
  private static final Pattern NO_PART = Pattern.compile("[^-\\p{L}\\p{N}_.:]");
  private static final int LONGEST = 64;

  private Ids() {}

  /**
   * The same id without signs that none may begin with, and with {@code _} for those that none may hold: {@code /44250-9} becomes
   * {@code 44250-9}. An id of the library stays as it is.
   *
   * @param id the id
   * @param place where it stands
   */
  static String from(@Nullable String id, String place) {
    String cleaned = NO_PART
        .matcher(NO_BEGINNING.matcher(id == null ? "" : id).replaceFirst(""))
        .replaceAll("_");
    if (cleaned.isEmpty() || cleaned.length() > LONGEST) {
      throw InvalidValueException.of(
          place,
          "1 to " + LONGEST + " signs, among them a letter or digit",
          cleaned.isEmpty() ? "none" : "more");
    }
    return cleaned;
  }
}
