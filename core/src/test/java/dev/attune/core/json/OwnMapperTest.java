package dev.attune.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.attune.core.Examples;
import dev.attune.core.bond.Person;
import dev.attune.core.ritual.Step;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A mapper of the user's own reads and writes the values, found on the class path")
class OwnMapperTest {
  private static final JsonMapper TWO = JsonMapper.builder()
      .findAndAddModules()
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .build();
  private static final tools.jackson.databind.json.JsonMapper THREE =
      tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

  static List<Object> values() {
    return Examples.values();
  }

  @ParameterizedTest
  @MethodSource("values")
  void readAndWrite_everyValue_isTheIdentity(Object value) throws JsonProcessingException {
    Class<?> type = Examples.typeOf(value);

    assertThat((Object) TWO.readValue(TWO.writeValueAsString(value), type)).isEqualTo(value);
    assertThat((Object) THREE.readValue(THREE.writeValueAsString(value), type)).isEqualTo(value);
  }

  @Test
  void write_absentOptional_isLeftOut() throws JsonProcessingException {
    assertThat(TWO.writeValueAsString(Step.of("a"))).isEqualTo("{\"text\":\"a\"}");
    assertThat(THREE.writeValueAsString(Step.of("a"))).isEqualTo("{\"text\":\"a\"}");
  }

  @Test
  void write_optionalOfTheUsersOwnType_isLeftAsTheUserHasIt() throws JsonProcessingException {
    assertThat(TWO.writeValueAsString(new Theirs())).isEqualTo("{\"mood\":null}");
    assertThat(THREE.writeValueAsString(new Theirs())).isEqualTo("{\"mood\":null}");
  }

  @Test
  void read_recordWithoutARequiredComponent_isRefused() {
    Assertions.assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> TWO.readValue("{\"id\":\"p-1\"}", Person.class));
    Assertions.assertThatExceptionOfType(tools.jackson.core.JacksonException.class)
        .isThrownBy(() -> THREE.readValue("{\"id\":\"p-1\"}", Person.class));
  }

  /** Stands for a type of the user's: the modules know the library's own by their package. */
  private static final class Theirs extends java.util.AbstractMap<String, Optional<String>> {
    @Override
    public java.util.Set<Entry<String, Optional<String>>> entrySet() {
      return java.util.Set.of(java.util.Map.entry("mood", Optional.empty()));
    }
  }
}
