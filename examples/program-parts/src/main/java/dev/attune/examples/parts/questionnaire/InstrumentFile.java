package dev.attune.examples.parts.questionnaire;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.core.error.AttuneException;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.parts.JsonPlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code instrument.json}: a questionnaire in the library's own JSON.
 *
 * <p>Beside what the library reads, the file may say more about itself at the top, such as where it comes from; that is passed
 * over. Deeper down a property nobody knows may be a slip that changes scores, such as 'reversed' for 'reverse': it is refused.
 */
public final class InstrumentFile {
  private static final List<String> ITEM =
      List.of("id", "text", "min", "max", "options", "categorical", "offersUnsure");
  private static final List<String> OPTION = List.of("value", "label", "score");
  private static final List<String> SCALE = List.of(
      "id",
      "title",
      "direction",
      "items",
      "method",
      "counted",
      "missing",
      "prorating",
      "decimals",
      "bands",
      "bandBasis",
      "norms",
      "reliability");
  private static final List<String> TERM = List.of("item", "scale", "reverse", "weight");
  private static final List<String> MISSING = List.of("atLeast", "atLeastFraction", "required");
  private static final List<String> BAND =
      List.of("id", "text", "lower", "lowerInclusive", "upper", "upperInclusive");
  private static final List<String> NORM = List.of(
      "id",
      "sample",
      "transform",
      "mean",
      "sd",
      "counts",
      "rows",
      "lookup",
      "clipLowest",
      "clipHighest",
      "decimals");
  private static final List<String> RELIABILITY = List.of("kind", "value", "source");

  private InstrumentFile() {}

  /**
   * Reads a questionnaire and checks it whole.
   *
   * @param file the file
   * @param method for scales that declare no method
   * @param missing for scales that declare no missing rule
   * @return the questionnaire, ready for scoring
   * @throws AttuneException where it is none, or at odds with itself
   */
  public static ScoringKey read(Path file, ScoringMethod method, MissingRule missing)
      throws IOException {
    byte[] content;
    try (InputStream stream = Files.newInputStream(file)) {
      content = stream.readNBytes(JsonPlace.LONGEST_BYTES + 1);
    }
    checkNames(JsonPlace.parse(content));
    return AttuneJson3.read(content, Instrument.class).resolve(method, missing);
  }

  private static void checkNames(JsonPlace instrument) {
    for (JsonPlace item : instrument.get("items").optionalItems()) {
      each(item.properties(ITEM).get("options"), OPTION);
    }
    for (JsonPlace scale : instrument.get("scales").optionalItems()) {
      scale.properties(SCALE);
      each(scale.get("items"), TERM);
      each(scale.get("bands"), BAND);
      each(scale.get("reliability"), RELIABILITY);
      if (scale.get("missing").present()) {
        scale.get("missing").properties(MISSING);
      }
      for (JsonPlace norm : scale.get("norms").optionalItems()) {
        each(norm.properties(NORM).get("counts"), List.of("raw", "people"));
        each(norm.get("rows"), List.of("raw", "value"));
      }
    }
  }

  private static void each(JsonPlace list, List<String> properties) {
    list.optionalItems().forEach(place -> place.properties(properties));
  }
}
