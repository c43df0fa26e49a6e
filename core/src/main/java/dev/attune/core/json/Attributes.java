package dev.attune.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How the attributes of the library's own types meet JSON, whichever mapper reads or writes them; nobody else's types are
 * touched.
 */
final class Attributes {
  private static final Set<Class<?>> OPTIONAL_NUMBERS =
      Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  private Attributes() {}

  static boolean isOurs(Class<?> declaring) {
    return declaring.getName().startsWith("dev.attune.");
  }

  /** An absent optional is left out; the optional numbers know only that they are empty. */
  static JsonInclude.Value inclusion(Class<?> type) {
    JsonInclude.Include include = type == Optional.class
        ? JsonInclude.Include.NON_ABSENT
        : OPTIONAL_NUMBERS.contains(type)
            ? JsonInclude.Include.NON_EMPTY
            : JsonInclude.Include.USE_DEFAULTS;
    return JsonInclude.Value.construct(include, JsonInclude.Include.USE_DEFAULTS);
  }

  /** The generations' defaults for durations differ: a text in both. */
  static JsonFormat.Value format(Class<?> type) {
    return type == Duration.class
        ? JsonFormat.Value.forShape(JsonFormat.Shape.STRING)
        : JsonFormat.Value.empty();
  }

  /** Null reads as absent, save as an element. */
  static JsonSetter.Value nulls(Class<?> type, boolean ofCreator) {
    Nulls nulls = !ofCreator ? Nulls.SKIP : mayBeAbsent(type) ? Nulls.AS_EMPTY : Nulls.FAIL;
    return JsonSetter.Value.construct(nulls, Nulls.FAIL);
  }

  /** A constructor or factory would be handed null for what is missing; a builder finds that out by itself. */
  static boolean required(Class<?> type, boolean ofCreator) {
    return ofCreator && !mayBeAbsent(type);
  }

  private static boolean mayBeAbsent(Class<?> type) {
    return type == Optional.class
        || OPTIONAL_NUMBERS.contains(type)
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }
}
