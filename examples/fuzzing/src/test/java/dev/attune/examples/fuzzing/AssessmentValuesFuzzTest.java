package dev.attune.examples.fuzzing;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.assessment.plateau.PlateauMemory;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of {@code assessment} that has a JSON form, read with both generations of Jackson. */
@Timeout(60)
class AssessmentValuesFuzzTest {
  private static final ValueTypes TYPES = ValueTypes.of("assessment").with(PlateauMemory.class);

  static Stream<byte[]> inputs() throws IOException {
    return Stream.concat(TYPES.empty(), Seeds.lines("assessment-values.txt"));
  }

  @MethodSource("inputs")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void read(byte[] input) {
    TYPES.read(input);
  }
}
