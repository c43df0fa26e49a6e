package dev.attune.examples.fuzzing;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.catalog.StandardCatalog;
import dev.attune.core.bond.Bond;
import dev.attune.examples.parts.JsonPlace;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words and whole numbers that stand in the compiled classes themselves. An error may say them, whoever else has written them too; any other
 * word that an error shares with a document comes from the document.
 */
final class PublicWords {
  /** Shorter ones are no words of somebody's own that could be told apart from ours. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

  private static final Set<String> OURS = new HashSet<>();

  static {
    Stream.of(Bond.class, Instrument.class, StandardCatalog.class, JsonPlace.class)
        .forEach(PublicWords::readModuleOf);
  }

  private PublicWords() {}

  /** The words of a text that are none of ours. */
  static Set<String> othersIn(String text) {
    Set<String> words = wordsOf(text);
    words.removeAll(OURS);
    return words;
  }

  private static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return words;
  }

  private static void readModuleOf(Class<?> type) {
    try {
      Path place =
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        readClasses(place);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          readClasses(jar.getPath("/dev"));
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void readClasses(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".class")).forEach(PublicWords::readConstants);
    }
  }

  /** The texts and whole numbers of a class file's constant pool (Java Virtual Machine Specification, 4.4). */
  private static void readConstants(Path file) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> OURS.addAll(wordsOf(in.readUTF()));
          case 3 -> OURS.add(Integer.toString(Math.abs(in.readInt())));
          case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          case 5, 6 -> {
            in.skipNBytes(8);
            i++;
          }
          default -> in.skipNBytes(4);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
