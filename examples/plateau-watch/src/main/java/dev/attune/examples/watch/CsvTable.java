package dev.attune.examples.watch;

import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.ritual.RitualId;
import dev.attune.examples.parts.CsvRows;
import dev.attune.examples.parts.PlainNumber;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table with named columns, each of them once and in any order. What is wrong in a cell is told by its place and never by what
 * stands there, as ratings are private.
 */
final class CsvTable implements Closeable {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  private final CsvRows rows;
  private final List<String> columns;

  private CsvTable(CsvRows rows, List<String> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Opens a file and reads its header.
   *
   * @param known the names of its columns
   * @throws AttuneException where the header has others
   */
  static CsvTable open(Path file, List<String> known) throws IOException {
    CsvRows rows = CsvRows.open(file);
    try {
      return new CsvTable(rows, header(rows.header(), known));
    } catch (AttuneException | IOException e) {
      rows.close();
      throw e;
    }
  }

  private static List<String> header(CsvRows.Row header, List<String> known) {
    if (header.cells().size() == 1) {
      throw InvalidValueException.of(
          header.place(0), "the columns " + String.join(", ", known), header.foundFirst());
    }
    List<String> found = new ArrayList<>();
    for (String name : header.cells()) {
      String place = header.place(found.size());
      if (!known.contains(name)) {
        throw UnknownNameException.of(place, name, known);
      }
      if (found.contains(name)) {
        throw InvalidValueException.of(place, "each column once", "'" + name + "' again");
      }
      found.add(name);
    }
    known.stream().filter(name -> !found.contains(name)).findFirst().ifPresent(name -> {
      throw InvalidValueException.of(header.place(), "a column '" + name + "'", "none");
    });
    return found;
  }

  /**
   * The next row.
   *
   * @return empty at the end of the file
   * @throws AttuneException where the file is no CSV, or the row has not one cell a column
   */
  Optional<Row> next() throws IOException {
    Optional<CsvRows.Row> row = rows.next();
    row.filter(found -> found.cells().size() != columns.size()).ifPresent(found -> {
      throw InvalidValueException.of(
          found.place(),
          columns.size() + " cells, as in the header",
          found.cells().size());
    });
    return row.map(Row::new);
  }

  /** How many bytes of the file have been read so far. */
  long bytesRead() {
    return rows.bytesRead();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** A row of the table. */
  final class Row {
    private final CsvRows.Row row;

    private Row(CsvRows.Row row) {
      this.row = row;
    }

    /** What somebody called a series or a couple. */
    String id(String column) {
      String cell = cell(column);
      if (!Ids.isOne(cell)) {
        throw wrong(column, Ids.EXPECTED, cell.isBlank() ? "nothing" : "another text");
      }
      return cell;
    }

    /** One of several names of a public vocabulary. */
    String nameAmong(String column, List<String> known) {
      String cell = cell(column);
      if (!known.contains(cell)) {
        throw wrong(column, "one of " + String.join(", ", known), kind(cell));
      }
      return cell;
    }

    /** The id of a ritual, of whatever catalog. */
    RitualId ritual(String column) {
      try {
        return RitualId.of(cell(column));
      } catch (InvalidValueException e) {
        throw wrong(column, "the id of a ritual such as small-thanks", kind(cell(column)));
      }
    }

    /** A whole number within bounds. */
    int wholeNumber(String column, int minInclusive, int maxInclusive) {
      String cell = cell(column);
      String expected = "a whole number from " + minInclusive + " to " + maxInclusive;
      if (!WHOLE.matcher(cell).matches()) {
        throw wrong(
            column, expected, PlainNumber.parse(cell).isPresent() ? "another number" : kind(cell));
      }
      int number = Integer.parseInt(cell);
      if (number < minInclusive || number > maxInclusive) {
        throw wrong(column, expected, "another number");
      }
      return number;
    }

    private String cell(String column) {
      return row.cells().get(columns.indexOf(column));
    }

    private InvalidValueException wrong(String column, String expected, String found) {
      String place = row.place(columns.indexOf(column)) + " (" + column + ")";
      return InvalidValueException.of(place, expected, found);
    }
  }

  private static String kind(String cell) {
    return cell.isEmpty() ? "nothing" : "another text";
  }
}
