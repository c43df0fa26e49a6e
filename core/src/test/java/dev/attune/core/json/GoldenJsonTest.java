package dev.attune.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.Examples;
import dev.attune.core.PublicTypes;
import dev.attune.core.journal.RatedSitting;
import dev.attune.core.journal.Reader;
import dev.attune.core.wording.Wording;
import dev.attune.golden.Generation;
import dev.attune.golden.GoldenDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenJsonTest extends GoldenDocuments {
  GoldenJsonTest() {
    super(
        "dev.attune.core",
        Map.of(
            Reader.class, "who reads just now",
            RatedSitting.class, "found in a journal, which is what is kept",
            Wording.class, "a sentence of the library's own, for those who translate"),
        Set.of());
  }

  static List<Object> values() {
    return Examples.values();
  }

  @ParameterizedTest
  @MethodSource("values")
  void read_goldenDocument_givesTheValue(Object value) throws IOException {
    Class<?> type = Examples.typeOf(value);
    String golden = Files.readString(
        Path.of("src", "test", "resources", "golden", type.getSimpleName() + ".json"));

    assertThat(Stream.of(Generation.values()).map(each -> each.read(golden, type)))
        .allMatch(value::equals);
  }

  @Test
  void values_leaveNoPublicValueOut() {
    assertThat(Stream.concat(Examples.values().stream(), Examples.engines().stream())
            .map(Examples::typeOf))
        .containsExactlyInAnyOrderElementsOf(PublicTypes.holders());
  }
}
