package dev.attune.examples.parts.questionnaire;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.examples.parts.CsvRows;
import dev.attune.examples.parts.PlainNumber;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * {@code responses.csv}: who answered what, one row after the other, so that a file may be larger than the memory.
 *
 * <p>RFC 4180 in UTF-8. The header is {@code respondent} and the id of each item once, in any order. An empty cell is no answer;
 * every other cell is a plain number the item takes. A line with nothing on it is passed over. Nothing is guessed: what is wrong
 * is refused with its line and column, or, leniently, a wrong row is left out and told. What somebody answered is never repeated.
 */
public final class ResponsesFile implements Closeable {
  public static final String RESPONDENT = "respondent";

  private static final int LONGEST_RESPONDENT = 200;
  private static final String NUMBER = "a number such as 4 or -2.5, or nothing";

  private final ScoringKey key;
  private final boolean lenient;
  private final CsvRows rows;
  private final List<ItemId> columns;
  private final int[] numbers;
  private final Set<String> respondents = new HashSet<>();

  private ResponsesFile(ScoringKey key, boolean lenient, CsvRows rows) throws IOException {
    this.key = key;
    this.lenient = lenient;
    this.rows = rows;
    this.columns = header();
    this.numbers =
        columns.stream().mapToInt(item -> key.number(item).orElseThrow()).toArray();
  }

  /**
   * Opens a file and reads its header.
   *
   * @param file the file
   * @param key the instrument that was answered
   * @param lenient whether a wrong row is left out rather than refused
   * @throws AttuneException where the header is not that of the instrument
   */
  public static ResponsesFile open(Path file, ScoringKey key, boolean lenient) throws IOException {
    CsvRows rows = CsvRows.open(file);
    try {
      return new ResponsesFile(key, lenient, rows);
    } catch (AttuneException | IOException e) {
      rows.close();
      throw e;
    }
  }

  /**
   * The next row.
   *
   * @return empty at the end of the file
   * @throws AttuneException where the file is no CSV, a respondent comes again, or, strictly, a row is wrong
   */
  public Optional<Row> next() throws IOException {
    return rows.next().map(this::row);
  }

  /** How many bytes of the file have been read so far. */
  public long bytesRead() {
    return rows.bytesRead();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private List<ItemId> header() throws IOException {
    CsvRows.Row header = rows.header();
    List<String> names = header.cells();
    if (!names.get(0).equals(RESPONDENT)) {
      throw InvalidValueException.of(
          header.place(0), "'" + RESPONDENT + "', then commas and items", header.foundFirst());
    }
    List<String> known =
        key.instrument().items().stream().map(item -> item.id().value()).toList();
    Set<String> missing = new HashSet<>(known);
    Set<String> all = Set.copyOf(known);
    List<ItemId> found = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      String name = names.get(i);
      if (!all.contains(name)) {
        throw UnknownNameException.of(header.place(i), name, known);
      }
      if (!missing.remove(name)) {
        throw InvalidValueException.of(header.place(i), "each item once", "'" + name + "' again");
      }
      found.add(ItemId.of(name));
    }
    known.stream().filter(missing::contains).findFirst().ifPresent(item -> {
      throw InvalidValueException.of(
          header.place(), "a column for each item", "none for '" + item + "'");
    });
    return List.copyOf(found);
  }

  private Row row(CsvRows.Row row) {
    Row.Response response;
    try {
      response = response(row);
    } catch (InvalidValueException e) {
      if (lenient) {
        return new Row.LeftOut(row.line(), String.valueOf(e.getMessage()));
      }
      throw e;
    }
    // not even leniently: nobody can tell which of the two rows is the right one
    if (!respondents.add(response.respondent())) {
      throw InvalidValueException.of(
          row.place(0), "each respondent once", "one that an earlier row has");
    }
    return response;
  }

  private Row.Response response(CsvRows.Row row) {
    int expected = columns.size() + 1;
    List<String> cells = row.cells();
    if (cells.size() != expected) {
      throw InvalidValueException.of(
          row.place(), expected + " cells, as in the header", cells.size());
    }
    String respondent = cells.get(0);
    if (respondent.isBlank()
        || respondent.length() > LONGEST_RESPONDENT
        || respondent.chars().anyMatch(sign -> sign == '"' || Character.isISOControl(sign))) {
      throw InvalidValueException.of(
          row.place(0),
          "a respondent of 1 to " + LONGEST_RESPONDENT + " characters on one line",
          respondent.isBlank() ? "nothing" : "another text");
    }
    Answers.Builder answers = Answers.builder();
    for (int i = 0; i < columns.size(); i++) {
      String cell = cells.get(i + 1);
      if (!cell.isEmpty()) {
        answers.putValue(columns.get(i), answer(row, i, cell));
      }
    }
    return new Row.Response(row.line(), respondent, answers.build());
  }

  /** A number; one the item does not take is refused here, where its place is known, or left to a lenient scorer. */
  private double answer(CsvRows.Row row, int column, String cell) {
    OptionalDouble answer = PlainNumber.parse(cell);
    if (answer.isEmpty()) {
      throw InvalidValueException.of(place(row, column), NUMBER, "another text");
    }
    if (!lenient && key.counts(numbers[column], answer.getAsDouble()).isEmpty()) {
      throw InvalidValueException.of(
          place(row, column), expected(numbers[column]) + ", or nothing", "another number");
    }
    return answer.getAsDouble();
  }

  private String expected(int number) {
    Item item = key.instrument().items().get(number);
    return key.listsAnswers(number)
        ? "one of the listed answers"
        : "a number from "
            + PlainNumber.text(item.min().orElseThrow())
            + " to "
            + PlainNumber.text(item.max().orElseThrow());
  }

  private String place(CsvRows.Row row, int column) {
    return row.place(column + 1) + " (" + columns.get(column) + ")";
  }
}
