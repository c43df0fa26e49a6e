package dev.attune.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.PublicTypes;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An enum's JSON is its code, id or level, or its name where it has none")
class EnumCodesTest {
  static List<Class<?>> enums() {
    return PublicTypes.enums();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void write_constant_isItsCode_andReadsBack(Class<?> type) throws ReflectiveOperationException {
    for (Object constant : type.getEnumConstants()) {
      Optional<Method> code = method(type, "code").or(() -> method(type, "id"));
      Optional<Method> level = method(type, "level");
      String json = level.isPresent()
          ? String.valueOf(level.get().invoke(constant))
          : "\"" + (code.isPresent() ? code.get().invoke(constant) : constant) + "\"";
      for (Generation generation : Generation.values()) {
        assertThat(generation.write(constant)).isEqualTo(json);
        assertThat(generation.read(json, type)).isSameAs(constant);
      }
    }
  }

  private static Optional<Method> method(Class<?> type, String name) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst();
  }
}
