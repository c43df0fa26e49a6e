package dev.attune.examples.fuzzing;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of {@code core} that has a JSON form, read with both generations of Jackson. */
@Timeout(60)
class CoreValuesFuzzTest {
  private static final ValueTypes TYPES = ValueTypes.of("core");

  static Stream<byte[]> inputs() throws IOException {
    return Stream.concat(
        TYPES.empty(), TYPES.golden(Path.of("../../core/src/test/resources/golden")));
  }

  @MethodSource("inputs")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void read(byte[] input) {
    TYPES.read(input);
  }
}
