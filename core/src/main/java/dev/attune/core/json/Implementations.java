package dev.attune.core.json;

import java.lang.reflect.Modifier;
import java.util.Optional;

/** Finds the generated implementation of one of the library's value types. */
final class Implementations {
  private Implementations() {}

  static Optional<Class<?>> of(Class<?> type) {
    if (!type.getName().startsWith("dev.attune.") || !Modifier.isAbstract(type.getModifiers())) {
      return Optional.empty();
    }
    String name = type.getPackageName() + ".Immutable" + type.getSimpleName();
    try {
      return Optional.of(Class.forName(name, false, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
