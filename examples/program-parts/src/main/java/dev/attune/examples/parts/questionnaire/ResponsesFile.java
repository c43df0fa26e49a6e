package dev.attune.examples.parts.questionnaire;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.MissingKind;
import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.examples.parts.CsvText;
import dev.attune.examples.parts.PlainNumber;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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
  private static final String NUMBER = "a number such as 4 or -2.5, or nothing";
  private static final Map<String, MissingKind> GAPS = Stream.of(
          MissingKind.PREFER_NOT_TO_SAY, MissingKind.UNSURE, MissingKind.NOT_APPLICABLE)
      .collect(Collectors.toUnmodifiableMap(MissingKind::code, kind -> kind));

  private final ScoringKey key;
  private final boolean lenient;
  private final CsvText text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<ItemId> columns;
  private final int[] numbers;
  private final Set<String> respondents = new HashSet<>();

  private ResponsesFile(ScoringKey key, boolean lenient, CsvText text) throws IOException {
    this.key = key;
    this.lenient = lenient;
    this.text = text;
    this.parser =
        CSVParser.builder().setReader(text).setFormat(CSVFormat.RFC4180).get();
    this.records = parser.iterator();
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
    CsvText text = new CsvText(Files.newInputStream(file));
    try {
      return new ResponsesFile(key, lenient, text);
    } catch (AttuneException | IOException e) {
      text.close();
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
    while (true) {
      long line = parser.getCurrentLineNumber() + 1;
      Optional<CSVRecord> found = record(line);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      CSVRecord record = found.get();
      if (record.size() > 1 || !record.get(0).isEmpty()) {
        return Optional.of(row(line, record));
      }
    }
  }

  /** How many bytes of the file have been read so far. */
  public long bytesRead() {
    return text.bytesRead();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private Optional<CSVRecord> record(long line) throws IOException {
    text.beginRow(line);
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CSVException) {
        throw InvalidValueException.of(
            "line " + line,
            "cells quoted as a whole or not at all",
            "a quotation mark that is not closed, or in the wrong place");
      }
      throw e.getCause();
    }
  }

  private List<ItemId> header() throws IOException {
    CSVRecord header = record(1)
        .orElseThrow(
            () -> InvalidValueException.of("line 1", "the header of the file", "an empty file"));
    if (!header.get(0).equals(RESPONDENT)) {
      throw InvalidValueException.of(
          place(1, 0), "'" + RESPONDENT + "', then commas and items", firstCell(header));
    }
    List<String> known =
        key.instrument().items().stream().map(item -> item.id().value()).toList();
    Set<String> missing = new HashSet<>(known);
    Set<String> all = Set.copyOf(known);
    List<ItemId> found = new ArrayList<>();
    for (int i = 1; i < header.size(); i++) {
      String name = header.get(i);
      if (!all.contains(name)) {
        throw UnknownNameException.of(place(1, i), name, known);
      }
      if (!missing.remove(name)) {
        throw InvalidValueException.of(place(1, i), "each item once", "'" + name + "' again");
      }
      found.add(ItemId.of(name));
    }
    known.stream().filter(missing::contains).findFirst().ifPresent(item -> {
      throw InvalidValueException.of("line 1", "a column for each item", "none for '" + item + "'");
    });
    return List.copyOf(found);
  }

  private static String firstCell(CSVRecord header) {
    String cell = header.get(0);
    if (cell.contains(";") || cell.contains("\t")) {
      return "columns separated by " + (cell.contains(";") ? "semicolons" : "tabs");
    }
    return cell.isEmpty() ? "nothing" : "another text";
  }

  private Row row(long line, CSVRecord record) {
    Row.Response response;
    try {
      response = response(line, record);
    } catch (InvalidValueException e) {
      if (lenient) {
        return new Row.LeftOut(line, String.valueOf(e.getMessage()));
      }
      throw e;
    }
    // not even leniently: nobody can tell which of the two rows is the right one
    if (!respondents.add(response.respondent())) {
      throw InvalidValueException.of(
          place(line, 0), "each respondent once", "one that an earlier row has");
    }
    return response;
  }

  private Row.Response response(long line, CSVRecord record) {
    int expected = columns.size() + 1;
    if (record.size() != expected) {
      throw InvalidValueException.of(
          "line " + line, expected + " cells, as in the header", record.size());
    }
    String respondent = record.get(0);
    if (respondent.isBlank()
        || respondent.length() > LONGEST_RESPONDENT
        || respondent.chars().anyMatch(sign -> sign == '"' || Character.isISOControl(sign))) {
      throw InvalidValueException.of(
          place(line, 0),
          "a respondent of 1 to " + LONGEST_RESPONDENT + " characters on one line",
          respondent.isBlank() ? "nothing" : "another text");
    }
    Answers.Builder answers = Answers.builder();
    for (int i = 0; i < columns.size(); i++) {
      String cell = record.get(i + 1);
      MissingKind gap = GAPS.get(cell);
      if (gap != null) {
        answers.putMissing(columns.get(i), offered(line, i, gap));
      } else if (!cell.isEmpty()) {
        answers.putValue(columns.get(i), answer(line, i, cell));
      }
    }
    return new Row.Response(line, respondent, answers.build());
  }

  /** A number; one the item does not take is refused here, where its place is known, or left to a lenient scorer. */
  private double answer(long line, int column, String cell) {
    OptionalDouble answer = PlainNumber.parse(cell);
    if (answer.isEmpty()) {
      throw InvalidValueException.of(cell(line, column), NUMBER, "another text");
    }
    if (!lenient && key.counts(numbers[column], answer.getAsDouble()).isEmpty()) {
      throw InvalidValueException.of(
          cell(line, column), expected(numbers[column]) + ", or nothing", "another number");
    }
    return answer.getAsDouble();
  }

  /** A reason for no answer; one the item does not offer is refused here, or left to a lenient scorer. */
  private MissingKind offered(long line, int column, MissingKind gap) {
    Item item = key.instrument().items().get(numbers[column]);
    if (gap == MissingKind.UNSURE && !item.offersUnsure() && !lenient) {
      throw InvalidValueException.of(
          cell(line, column),
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

  private String cell(long line, int column) {
    return place(line, column + 1) + " (" + columns.get(column) + ")";
  }

  private static String place(long line, int index) {
    return "line " + line + ", column " + (index + 1);
  }
}
