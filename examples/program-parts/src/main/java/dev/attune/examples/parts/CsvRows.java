package dev.attune.examples.parts;

import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table with commas (RFC 4180, UTF-8), one after the other, so that a file may be larger than the memory.
 */
public final class CsvRows implements Closeable {
  private final CsvText text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  private CsvRows(CsvText text) throws IOException {
    this.text = text;
    this.parser =
        CSVParser.builder().setReader(text).setFormat(CSVFormat.RFC4180).get();
    this.records = parser.iterator();
  }

  /** A row: the line on which it begins, from 1, and its cells. */
  public record Row(long line, List<String> cells) {
    /** Where a cell stands, counted from 0, as an error tells it. */
    public String place(int index) {
      return place() + ", column " + (index + 1);
    }

    /** Where the row stands, as an error tells it. */
    public String place() {
      return "line " + line;
    }

    /** What stands at the beginning of a header that is not the expected one. */
    public String foundFirst() {
      String cell = cells.get(0);
      if (cell.contains(";") || cell.contains("\t")) {
        return "columns separated by " + (cell.contains(";") ? "semicolons" : "tabs");
      }
      return cell.isEmpty() ? "nothing" : "another text";
    }

    private boolean blank() {
      return cells.size() == 1 && cells.get(0).isEmpty();
    }
  }

  /** Opens a file. */
  public static CsvRows open(Path file) throws IOException {
    CsvText text = new CsvText(Files.newInputStream(file));
    try {
      return new CsvRows(text);
    } catch (AttuneException | IOException e) {
      text.close();
      throw e;
    }
  }

  /**
   * The first row, whatever stands in it.
   *
   * @throws AttuneException where the file is empty or no CSV
   */
  public Row header() throws IOException {
    return row()
        .orElseThrow(
            () -> InvalidValueException.of("line 1", "the header of the file", "an empty file"));
  }

  /**
   * The next row with anything on it.
   *
   * @return empty at the end of the file
   * @throws AttuneException where the file is no CSV
   */
  public Optional<Row> next() throws IOException {
    Optional<Row> row = row();
    while (row.filter(Row::blank).isPresent()) {
      row = row();
    }
    return row;
  }

  /** How many bytes of the file have been read so far. */
  public long bytesRead() {
    return text.bytesRead();
  }

  private Optional<Row> row() throws IOException {
    long line = parser.getCurrentLineNumber() + 1;
    text.beginRow(line);
    try {
      return records.hasNext()
          ? Optional.of(new Row(line, records.next().toList()))
          : Optional.empty();
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

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
