package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.attune.core.json.Attune2Module;
import dev.attune.core.json.Attune3Module;

/** Writes a value with either generation of Jackson and reads it back. */
public final class JsonRoundTrip {
  private static final JsonMapper JACKSON_2 = JsonMapper.builder()
      .addModule(new Jdk8Module())
      .addModule(new Attune2Module())
      .build();
  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new Attune3Module())
          .build();

  private JsonRoundTrip() {}

  /**
   * Asserts that a value comes back equal, in both generations.
   *
   * @param value a record, or a value whose public type is its superclass
   */
  public static void assertComesBack(Object value) {
    Class<?> type =
        value instanceof Record ? value.getClass() : value.getClass().getSuperclass();
    try {
      assertThat((Object) JACKSON_2.readValue(JACKSON_2.writeValueAsString(value), type))
          .isEqualTo(value);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError("Jackson 2 refused a " + type.getSimpleName(), e);
    }
    assertThat((Object) JACKSON_3.readValue(JACKSON_3.writeValueAsString(value), type))
        .isEqualTo(value);
  }
}
