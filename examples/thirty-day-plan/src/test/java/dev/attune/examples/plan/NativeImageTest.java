package dev.attune.examples.plan;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.attune.assessment.checklist.ChecklistAnswers;
import dev.attune.catalog.knowledge.Myth;
import dev.attune.core.bond.Bond;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A native image can look into the classes that metadata lists, and into no others. So the metadata in a library's jar lists every
 * class of it that Jackson, of either generation, looks into when it is to read or write one of its values.
 *
 * <p>No image is built here: that takes more than a JDK.
 */
@DisplayName("The metadata for native images lists what Jackson looks into")
class NativeImageTest {
  private static final String WRITE = "attune.native-image.write";
  private static final String ALL_MEMBERS =
      ", \"allDeclaredConstructors\": true, \"allDeclaredFields\": true, \"allDeclaredMethods\": true";

  enum Library {
    CORE("core", Bond.class),
    RITUAL_CATALOG("ritual-catalog", Myth.class),
    ASSESSMENT("assessment", ChecklistAnswers.class);

    private final String folder;
    private final Class<?> value;

    Library(String folder, Class<?> value) {
      this.folder = folder;
      this.value = value;
    }

    private Path metadata() {
      // tests run in the folder of their module, which lies two below the top
      return Path.of("..", "..", folder, "src/main/resources/META-INF/native-image/dev.attune")
          .resolve("attune-" + folder)
          .resolve("reachability-metadata.json");
    }
  }

  @ParameterizedTest
  @EnumSource
  void metadata_listsWhatJacksonLooksInto(Library library) throws Exception {
    String expected = written(needed(library));
    if (Boolean.getBoolean(WRITE)) {
      Files.createDirectories(library.metadata().getParent());
      Files.writeString(library.metadata(), expected);
    }

    assertThat(library.metadata())
        .as("A value was added, renamed or removed; to write this file anew, run this test with -D"
            + WRITE + "=true")
        .content()
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void metadata_leavesOutNoPublicValueAndNothingThatImplementsOne(Library library)
      throws Exception {
    List<Class<?>> values = values(library);
    assertThat(values).contains(library.value);
    assertThat(values.stream()
            .flatMap(value -> Stream.concat(Stream.of(value), implementations(value).stream())))
        .extracting(Class::getName)
        .allSatisfy(
            name -> assertThat(library.metadata()).content().contains(entry(name, ALL_MEMBERS)));
  }

  /** The entries, in the order of the names. */
  private static SortedSet<String> needed(Library library) throws Exception {
    JacksonWatch watch = new JacksonWatch();
    for (Class<?> value : values(library)) {
      watch.prepareReading(value);
      watch.prepareWriting(value);
      for (Class<?> writtenAs : implementations(value)) {
        watch.prepareWriting(writtenAs);
      }
    }
    SortedSet<String> entries = new TreeSet<>();
    for (Class<?> type : withSupertypes(watch.seen())) {
      if (location(type).equals(location(library.value))) {
        entries.add(entry(type.getName(), ALL_MEMBERS));
        if (Modifier.isAbstract(type.getModifiers()) && generated(type).isEmpty()) {
          // the library looks for it, and is to be told that there is none
          entries.add(entry(nameOfGenerated(type), ""));
        }
      }
    }
    return entries;
  }

  /** What callers can hand to Jackson: the public values in the packages that are opened to it. */
  private static List<Class<?>> values(Library library) throws Exception {
    ModuleReference module = ModuleFinder.of(Path.of(location(library.value).toURI()))
        .findAll()
        .iterator()
        .next();
    Set<String> opened =
        module.descriptor().opens().stream().map(ModuleDescriptor.Opens::source).collect(toSet());
    List<Class<?>> values = new ArrayList<>();
    try (ModuleReader reader = module.open()) {
      for (String file : reader.list().filter(each -> each.endsWith(".class")).toList()) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        if (opened.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
          Class<?> type = Class.forName(name, false, library.value.getClassLoader());
          if (Modifier.isPublic(type.getModifiers()) && isValue(type)) {
            values.add(type);
          }
        }
      }
    }
    return values;
  }

  private static boolean isValue(Class<?> type) {
    return type.isRecord()
        || type.isEnum()
        || type.isAnnotationPresent(JsonTypeInfo.class)
        || Stream.of(type.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(JsonValue.class))
        || generated(type).isPresent();
  }

  /** The classes that a value of a type really has: the generated one, or those of constants with a body. */
  private static Set<Class<?>> implementations(Class<?> type) {
    Set<Class<?>> implementations = new LinkedHashSet<>();
    generated(type).ifPresent(implementations::add);
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        implementations.add(constant.getClass());
      }
    }
    return implementations;
  }

  private static Optional<Class<?>> generated(Class<?> type) {
    if (type.isEnum() || !Modifier.isAbstract(type.getModifiers())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Class.forName(nameOfGenerated(type), false, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String nameOfGenerated(Class<?> type) {
    return type.getPackageName() + ".Immutable" + type.getSimpleName();
  }

  /** Jackson also reads what supertypes declare. */
  private static Set<Class<?>> withSupertypes(Set<Class<?>> types) {
    Set<Class<?>> all = new LinkedHashSet<>();
    Deque<Class<?>> rest = new ArrayDeque<>(types);
    while (!rest.isEmpty()) {
      Class<?> type = rest.pop();
      if (type.getName().startsWith("dev.attune.") && all.add(type)) {
        rest.addAll(List.of(type.getInterfaces()));
        Optional.ofNullable(type.getSuperclass()).ifPresent(rest::add);
      }
    }
    return all;
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static String entry(String type, String members) {
    return "    {\"type\": \"" + type + "\"" + members + "}";
  }

  private static String written(SortedSet<String> entries) {
    return "{\n  \"reflection\": [\n" + String.join(",\n", entries) + "\n  ]\n}\n";
  }
}
