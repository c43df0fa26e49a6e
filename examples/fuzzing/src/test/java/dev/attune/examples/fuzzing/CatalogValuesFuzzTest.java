package dev.attune.examples.fuzzing;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.catalog.evidence.IdeaEvidence;
import dev.attune.catalog.guidance.Guidance;
import dev.attune.catalog.knowledge.Knowledge;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of {@code ritual-catalog} that has a JSON form, read with both generations of Jackson. */
@Timeout(60)
class CatalogValuesFuzzTest {
  private static final ValueTypes TYPES = ValueTypes.of("ritual-catalog");

  static Stream<byte[]> inputs() {
    return Stream.concat(TYPES.empty(), TYPES.written(values()));
  }

  private static Stream<Object> values() {
    return Stream.of(
            List.copyOf(Knowledge.entries()),
            IdeaEvidence.ideas().subList(0, 3),
            Guidance.safetySkills(),
            Guidance.missteps(),
            Guidance.checkInSteps(),
            Guidance.responseScenarios())
        .flatMap(List::stream);
  }

  @MethodSource("inputs")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void read(byte[] input) {
    TYPES.read(input);
  }
}
