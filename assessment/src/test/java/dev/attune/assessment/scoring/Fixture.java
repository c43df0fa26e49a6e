package dev.attune.assessment.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attune.assessment.Json;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;

/** Reads one folder of reference figures: from the test resources, or in place where their licence asks for that. */
public final class Fixture {
  private final Function<String, String> reader;
  private final Map<String, Supplier<Set<String>>> unread = new HashMap<>();

  private Fixture(Function<String, String> reader) {
    this.reader = reader;
  }

  public static Fixture bundled(String folder) {
    return new Fixture(file -> {
      String name = "/fixtures/" + folder + "/" + file;
      try (InputStream in = Fixture.class.getResourceAsStream(name)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** A folder below the one that -Dattune.fixtures names; without that property the test is skipped. */
  public static Fixture inPlace(String folder) {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    return new Fixture(file -> {
      try {
        return Files.readString(Path.of(root, folder, file), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  public Instrument instrument() {
    return Json.read(reader.apply("instrument.json"), Instrument.class);
  }

  /** A file of expected figures. */
  public JsonNode json(String file) {
    JsonNode tree = RecordedFigures.tree(reader.apply(file));
    unread.put(file, () -> RecordedFigures.unread(tree));
    return tree;
  }

  public List<Map<String, String>> rows(String file) {
    List<RecordedFigures.Row> rows = new ArrayList<>();
    String[] lines = reader.apply(file).strip().split("\r?\n", -1);
    String[] header = lines[0].split(",", -1);
    for (int i = 1; i < lines.length; i++) {
      rows.add(new RecordedFigures.Row(header, lines[i].split(",", -1)));
    }
    unread.put(file, () -> RecordedFigures.unread(rows));
    return List.copyOf(rows);
  }

  /** The columns or properties of a file, read last, that the test has not asked for in every row or object. */
  public Set<String> unread(String file) {
    return Objects.requireNonNull(unread.get(file), file).get();
  }

  /** The properties of a part of a file of figures that the test has not asked for. */
  public static Set<String> unread(JsonNode figures) {
    return RecordedFigures.unread(figures);
  }

  public Map<String, Answers> responses() {
    Map<String, Answers> responses = new LinkedHashMap<>();
    for (Map<String, String> row : rows("responses.csv")) {
      Answers.Builder answers = Answers.builder();
      row.forEach((item, cell) -> {
        if (!item.equals("respondent") && !cell.isEmpty()) {
          answers.answer(item, Double.parseDouble(cell));
        }
      });
      responses.put(row.get("respondent"), answers.build());
    }
    return responses;
  }

  static Instrument everyScale(Instrument instrument, UnaryOperator<Scale> change) {
    return Instrument.builder()
        .from(instrument)
        .scales(instrument.scales().stream().map(change).toList())
        .build();
  }
}
