package dev.attune.core.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kinds of JSON there are, in words: what a type expects, and what a document holds. */
final class Kinds {
  static final String TEXT = "a text";
  private static final String WHOLE_NUMBER = "a whole number";
  private static final String NUMBER = "a number";
  private static final String BOOLEAN = "true or false";
  private static final String LIST = "a list";
  private static final String OBJECT = "an object";

  private static final int MOST_NAMES = 10;

  private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
      Map.entry(int.class, WHOLE_NUMBER),
      Map.entry(Integer.class, WHOLE_NUMBER),
      Map.entry(OptionalInt.class, WHOLE_NUMBER),
      Map.entry(long.class, WHOLE_NUMBER),
      Map.entry(Long.class, WHOLE_NUMBER),
      Map.entry(OptionalLong.class, WHOLE_NUMBER),
      Map.entry(BigInteger.class, WHOLE_NUMBER),
      Map.entry(double.class, NUMBER),
      Map.entry(Double.class, NUMBER),
      Map.entry(OptionalDouble.class, NUMBER),
      Map.entry(BigDecimal.class, NUMBER),
      Map.entry(boolean.class, BOOLEAN),
      Map.entry(Boolean.class, BOOLEAN),
      Map.entry(String.class, TEXT),
      Map.entry(LocalDate.class, "a date such as 2026-03-01"),
      Map.entry(LocalTime.class, "a time of day such as 18:30"),
      Map.entry(LocalDateTime.class, "a date and time such as 2026-03-01T18:30"),
      Map.entry(Instant.class, "an instant such as 2026-03-01T18:30:00Z"),
      Map.entry(Duration.class, "a duration such as PT15M"),
      Map.entry(ZoneId.class, "a time zone such as Europe/Lisbon"));

  private Kinds() {}

  /** What a document must hold for a type. */
  static String expected(Class<?> type) {
    String known = EXPECTED.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return oneOf(codesOf(type));
    }
    if (type.isRecord() && type.getRecordComponents().length == 1) {
      return expected(type.getRecordComponents()[0].getType());
    }
    return type.isArray() || Collection.class.isAssignableFrom(type) ? LIST : OBJECT;
  }

  /** Whether the words expect a text of a certain form. */
  static boolean isFormOfText(String expected) {
    return !Set.of(TEXT, WHOLE_NUMBER, NUMBER, BOOLEAN, LIST, OBJECT).contains(expected);
  }

  /** Which names the members of a family go by. */
  static String membersOf(Class<?> family) {
    JsonSubTypes members = family.getAnnotation(JsonSubTypes.class);
    List<String> names = new ArrayList<>();
    if (members != null) {
      for (JsonSubTypes.Type member : members.value()) {
        JsonTypeName name = member.value().getAnnotation(JsonTypeName.class);
        names.add(name == null ? member.name() : name.value());
      }
    }
    return oneOf(names);
  }

  /** Which kind a value of a document is. */
  static String found(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Map) {
      return OBJECT;
    }
    if (value instanceof List) {
      return LIST;
    }
    if (value instanceof Boolean) {
      return BOOLEAN;
    }
    if (value instanceof Number) {
      return value instanceof Double || value instanceof BigDecimal
          ? "a number with a fraction"
          : WHOLE_NUMBER;
    }
    return TEXT;
  }

  private static String oneOf(List<String> names) {
    return names.isEmpty() || names.size() > MOST_NAMES
        ? "a known name"
        : "one of " + String.join(", ", names);
  }

  private static List<String> codesOf(Class<?> type) {
    List<String> codes = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      codes.add(codeOf((Enum<?>) constant));
    }
    return codes;
  }

  private static String codeOf(Enum<?> constant) {
    try {
      for (Method method : constant.getDeclaringClass().getMethods()) {
        if (method.isAnnotationPresent(JsonValue.class)) {
          return String.valueOf(method.invoke(constant));
        }
      }
      JsonProperty code =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return code == null ? constant.name() : code.value();
    } catch (ReflectiveOperationException e) {
      return constant.name();
    }
  }
}
