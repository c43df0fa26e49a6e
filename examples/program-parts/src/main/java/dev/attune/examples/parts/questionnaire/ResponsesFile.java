package dev.attune.examples.parts.questionnaire;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.MissingKind;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code responses.csv}: who answered what, one row after the other, so that a file may be larger than the memory.
 *
 * <p>RFC 4180 in UTF-8. The header is {@code respondent} and the id of each item once, in any order. An empty cell is no answer;
 * {@code prefer-not-to-say}, {@code not-applicable} and, where the item offers it, {@code unsure} say why there is none; every
 * other cell is a plain number the item takes. A line with nothing on it is passed over. Nothing is guessed: what is wrong
 * is refused with its line and column, or, leniently, a wrong row is left out and told. What somebody answered is never repeated.
 */
public final class ResponsesFile implements Closeable {
  public static final String RESPONDENT = "respondent";

  private static final int LONGEST_RESPONDENT = 200;

  /** What names a respondent, as an error says it. */
  public static final String RESPONDENT_EXPECTED =
      "a respondent of 1 to " + LONGEST_RESPONDENT + " characters on one line";

  private static final String NUMBER = "a number such as 4 or -2.5, or nothing";
  private static final Map<String, MissingKind> GAPS = Stream.of(
          MissingKind.PREFER_NOT_TO_SAY, MissingKind.UNSURE, MissingKind.NOT_APPLICABLE)
      .collect(Collectors.toUnmodifiableMap(MissingKind::code, kind -> kind));

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

  /**
   * Whether a text can name a respondent.
   *
   * @param text any text
   * @return whether it is short enough, on one line, and without quotation marks
   */
  public static boolean takesRespondent(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_RESPONDENT
        && text.chars().noneMatch(sign -> sign == '"' || Character.isISOControl(sign));
  }

  private Row.Response response(CsvRows.Row row) {
    int expected = columns.size() + 1;
    List<String> cells = row.cells();
    if (cells.size() != expected) {
      throw InvalidValueException.of(
          row.place(), expected + " cells, as in the header", cells.size());
    }
    String respondent = cells.get(0);
    if (!takesRespondent(respondent)) {
      throw InvalidValueException.of(
          row.place(0), RESPONDENT_EXPECTED, respondent.isBlank() ? "nothing" : "another text");
    }
    Answers.Builder answers = Answers.builder();
    for (int i = 0; i < columns.size(); i++) {
      String cell = cells.get(i + 1);
      MissingKind gap = GAPS.get(cell);
      if (gap != null) {
        answers.putMissing(columns.get(i), offered(row, i, gap));
      } else if (!cell.isEmpty()) {
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

  /** A reason for no answer; one the item does not offer is refused here, or left to a lenient scorer. */
  private MissingKind offered(CsvRows.Row row, int column, MissingKind gap) {
    Item item = key.instrument().items().get(numbers[column]);
    if (gap == MissingKind.UNSURE && !item.offersUnsure() && !lenient) {
      throw InvalidValueException.of(
          place(row, column),
          expected(numbers[column]) + ", or nothing",
          "a reason that the item does not offer");
    }
    return gap;
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
