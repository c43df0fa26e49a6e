package dev.attune.golden;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The public values of a module, found by looking at its compiled classes, so that no new one escapes. */
final class Values {
  private final List<Class<?>> visible;

  Values(String rootPackage) {
    visible = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(rootPackage)
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  /** Records, what Immutables makes, and what says of itself how it is written. */
  List<Class<?>> types() {
    return visible.stream()
        .filter(type -> !type.isEnum() && !type.isInterface())
        .filter(type -> !Throwable.class.isAssignableFrom(type))
        .filter(type -> type.isRecord() || isGenerated(type) || saysHowItIsWritten(type))
        .toList();
  }

  List<Class<?>> enums() {
    return visible.stream().filter(Class::isEnum).toList();
  }

  /** The attributes a value is written with, and the type of each; none for what is written as one text or number. */
  static Map<String, Class<?>> attributes(Class<?> type) {
    Map<String, Class<?>> attributes = new LinkedHashMap<>();
    if (type.isRecord()) {
      if (methods(type).noneMatch(method -> method.isAnnotationPresent(JsonValue.class))) {
        for (RecordComponent component : type.getRecordComponents()) {
          attributes.put(component.getName(), component.getType());
        }
      }
      return attributes;
    }
    methods(isGenerated(type) ? implementation(type) : type).forEach(method -> {
      JsonProperty property = method.getAnnotation(JsonProperty.class);
      if (property != null && method.getParameterCount() == 0) {
        attributes.put(property.value(), method.getReturnType());
      }
    });
    return attributes;
  }

  /** The families a value is a member of: it is read as one of them too. */
  static List<Class<?>> families(Class<?> type) {
    return Stream.concat(Stream.of(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .filter(Class::isSealed)
        .toList();
  }

  private static boolean isGenerated(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers()) && !type.isSealed();
  }

  private static boolean saysHowItIsWritten(Class<?> type) {
    return methods(type)
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class)
            || method.isAnnotationPresent(JsonProperty.class));
  }

  private static Class<?> implementation(Class<?> type) {
    try {
      return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(type + " is abstract, and nothing is generated from it", e);
    }
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic());
  }
}
