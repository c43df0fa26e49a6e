package dev.attune.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.attune.core.Examples;
import dev.attune.core.PublicTypes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
    "Stored JSON stays readable: every value has a golden document, the same in both generations")
class GoldenJsonTest {
  static List<Object> values() {
    return Examples.values();
  }

  @ParameterizedTest
  @MethodSource("values")
  void write_givesTheGoldenTree_andTheSameTextInBothGenerations(Object value)
      throws JsonProcessingException {
    String golden = golden(Examples.typeOf(value));

    assertThat(AttuneJson2.mapper().readTree(AttuneJson2.write(value)))
        .isEqualTo(AttuneJson2.mapper().readTree(golden));
    assertThat(AttuneJson3.write(value)).isEqualTo(AttuneJson2.write(value));
  }

  @ParameterizedTest
  @MethodSource("values")
  void read_goldenDocument_givesTheValue(Object value) {
    Class<?> type = Examples.typeOf(value);

    assertThat(Stream.of(Generation.values()).map(each -> each.read(golden(type), type)))
        .allMatch(value::equals);
  }

  @Test
  void values_leaveNoPublicValueOut() {
    assertThat(Stream.concat(Examples.values().stream(), Examples.engines().stream())
            .map(Examples::typeOf))
        .containsExactlyInAnyOrderElementsOf(PublicTypes.holders());
  }

  private static String golden(Class<?> type) {
    String name = "/golden/" + type.getSimpleName() + ".json";
    try (InputStream file = GoldenJsonTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
