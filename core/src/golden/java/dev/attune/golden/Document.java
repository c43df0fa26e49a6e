package dev.attune.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.attune.core.json.AttuneJson2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A golden document: {@code Type.json}, {@code Type.least.json} for what is written of a value that was given only what it needs, and
 * further ones where not everything goes into one.
 *
 * @param file the name of its file
 * @param text what stands there
 */
record Document(String file, String text) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final Pattern TEXTS_AND_SPACES =
      Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s+");

  /** All of this module. */
  static List<Document> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Document::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document of(Path file) {
    try {
      return new Document(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String typeName() {
    return file.substring(0, file.indexOf('.'));
  }

  boolean isLeast() {
    return file.endsWith(".least.json");
  }

  /** The very characters the library writes: the document without the spaces between them. */
  String written() {
    return TEXTS_AND_SPACES
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(Objects.requireNonNullElse(match.group(1), "")));
  }

  JsonNode tree() {
    try {
      return AttuneJson2.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The document as people are to find it: every one laid out alike. */
  String laidOut() {
    return tree().toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  @Override
  public String toString() {
    return file;
  }
}
