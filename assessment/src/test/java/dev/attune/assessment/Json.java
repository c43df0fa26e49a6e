package dev.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.attune.core.json.Attune2Module;
import dev.attune.core.json.Attune3Module;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Both generations of Jackson, with the library's modules. */
public final class Json {
  private static final ObjectMapper JACKSON_2 = new ObjectMapper()
      .registerModules(new Jdk8Module(), new JavaTimeModule(), new Attune2Module())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new Attune3Module())
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  /** Reads with either generation, which must agree. */
  public static <T> T read(String json, Class<T> type) {
    try {
      T value = JACKSON_2.readValue(json, type);
      assertThat(JACKSON_3.readValue(json, type)).isEqualTo(value);
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes with the older generation. */
  public static String write(Object value) {
    try {
      return JACKSON_2.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks that a value comes back equal in both generations, which write the same tree. */
  public static void roundTrips(Object value) {
    try {
      String two = JACKSON_2.writeValueAsString(value);
      String three = JACKSON_3.writeValueAsString(value);
      assertThat(JACKSON_2.readTree(three)).isEqualTo(JACKSON_2.readTree(two));
      Class<?> type = publicType(value.getClass());
      assertThat(JACKSON_2.readValue(two, type)).isEqualTo(value);
      assertThat((Object) JACKSON_3.readValue(three, type)).isEqualTo(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> publicType(Class<?> type) {
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }
}
