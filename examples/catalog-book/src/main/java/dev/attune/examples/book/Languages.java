package dev.attune.examples.book;

import dev.attune.core.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The languages the program knows. A second one is a few files of sentences by code, such as {@code core_de.properties}; a test
 * tells which sentence is missing.
 */
final class Languages {
  static final String ENGLISH = "en";

  /** The languages, as tags. */
  static final List<String> TAGS = List.of(ENGLISH, "de");

  /** The parts of the library, and the book's own. */
  static final List<String> PARTS =
      List.of("assessment", "book", "core", "guidance", "knowledge", "evidence", "rituals");

  private Languages() {}

  /** What a language says. */
  static Words words(String tag) throws IOException {
    return tag.equals(ENGLISH) ? Words.english() : Words.of(sentences(tag));
  }

  /** The sentences of a language by code. */
  static Map<String, String> sentences(String tag) throws IOException {
    Map<String, String> sentences = new HashMap<>();
    for (String part : PARTS) {
      Properties file = read(part + "_" + tag + ".properties");
      file.stringPropertyNames().forEach(code -> sentences.put(code, file.getProperty(code)));
    }
    return sentences;
  }

  private static Properties read(String name) throws IOException {
    try (InputStream stream = Languages.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("the program was built without " + name);
      }
      Properties file = new Properties();
      try (Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        file.load(text);
      }
      return file;
    }
  }
}
