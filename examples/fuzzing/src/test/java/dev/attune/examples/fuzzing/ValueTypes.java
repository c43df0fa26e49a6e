package dev.attune.examples.fuzzing;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.json.AttuneJson3;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The types of a module that have a JSON form, by name without {@code dev.attune.}: those of its metadata for native images, which
 * a test of the library keeps complete. An input is a type's name, a space, and a document of that type.
 */
final class ValueTypes {
  private static final String OURS = "dev.attune.";

  private final Map<String, Class<?>> byName = new LinkedHashMap<>();

  private ValueTypes() {}

  static ValueTypes of(String module) {
    ValueTypes types = new ValueTypes();
    String resource =
        "/META-INF/native-image/dev.attune/attune-" + module + "/reachability-metadata.json";
    try (InputStream metadata = ValueTypes.class.getResourceAsStream(resource)) {
      JsonNode tree = AttuneJson3.mapper().readTree(Objects.requireNonNull(metadata, resource));
      tree.get("reflection").forEach(entry -> types.add(entry.get("type").asString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }

  private void add(String name) {
    if (name.contains("Immutable")) {
      return;
    }
    try {
      Class<?> type = Class.forName(name);
      if (hasJsonForm(type)) {
        with(type);
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same with one more type. */
  ValueTypes with(Class<?> type) {
    byName.put(type.getName().substring(OURS.length()), type);
    return this;
  }

  private static boolean hasJsonForm(Class<?> type) {
    try {
      AttuneJson3.read("{}", type);
      return true;
    } catch (InvalidValueException e) {
      return true;
    } catch (IllegalArgumentException e) {
      // a family that is only written, such as that of all reasons
      return false;
    }
  }

  /** Reads an input with both generations; one whose type has no name here says nothing. */
  void read(byte[] input) {
    int space = 0;
    while (space < input.length && input[space] != ' ') {
      space++;
    }
    Class<?> type = byName.get(new String(input, 0, space, StandardCharsets.UTF_8));
    if (type != null && space < input.length) {
      Generations.read(Arrays.copyOfRange(input, space + 1, input.length), type);
    }
  }

  /** An empty document of each type. */
  Stream<byte[]> empty() {
    return byName.keySet().stream().map(name -> (name + " {}").getBytes(StandardCharsets.UTF_8));
  }

  /** Values as documents of each type that they are of. */
  Stream<byte[]> written(Stream<?> values) {
    return values.flatMap(value -> byName.entrySet().stream()
        .filter(type -> type.getValue().isInstance(value))
        .map(type ->
            (type.getKey() + " " + AttuneJson3.write(value)).getBytes(StandardCharsets.UTF_8)));
  }

  /** The documents in a folder that are each named after their type. */
  Stream<byte[]> golden(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().flatMap(this::document).toList().stream();
    }
  }

  private Stream<byte[]> document(Path file) {
    return byName.entrySet().stream()
        .filter(type -> file.endsWith(type.getValue().getSimpleName() + ".json"))
        .map(type -> (type.getKey() + " " + text(file)).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
