package dev.attune.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of this module, found by looking, so that no new one escapes the tests over all of them. */
public final class PublicTypes {
  private static final JavaClasses MODULE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(PublicTypes.class.getPackageName());

  private PublicTypes() {}

  /** Every class of the module. */
  public static JavaClasses all() {
    return MODULE;
  }

  /** The enums that callers can see. */
  public static List<Class<?>> enums() {
    return visible().filter(JavaClass::isEnum).<Class<?>>map(JavaClass::reflect).toList();
  }

  /**
   * The classes that callers can see and that hold anything: all but enums, builders, exceptions, bare functions, and families,
   * which are seen through their members.
   */
  public static List<Class<?>> holders() {
    return visible()
        .filter(type -> !type.isEnum() && !type.isInterface())
        .filter(type -> !type.getSimpleName().equals("Builder"))
        .filter(type -> !type.isAssignableTo(Throwable.class))
        .filter(type -> !type.reflect().isSealed())
        .filter(PublicTypes::holdsAnything)
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static Stream<JavaClass> visible() {
    return MODULE.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .sorted(Comparator.comparing(JavaClass::getName));
  }

  private static boolean holdsAnything(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.ABSTRACT)
        || type.getFields().stream()
            .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC));
  }
}
