package dev.attune.examples.watch;

import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files count days, the library knows dates: a day's number is that of the date so many days after 1970-01-01, and no reader
 * ever meets that date.
 */
final class Days {
  /** About 2,700 years either way: a project convention, so that a slip of many digits is told. */
  static final int FURTHEST = 1_000_000;

  private static final Pattern DATE = Pattern.compile("[+-]?[0-9]{4,6}-[0-9]{2}-[0-9]{2}");

  private Days() {}

  static LocalDate date(int number) {
    return LocalDate.ofEpochDay(number);
  }

  static int number(LocalDate date) {
    return (int) date.toEpochDay();
  }

  /** Reasons with numbers for dates, in their figures and in their words. */
  static List<Reason> inNumbers(List<Reason> reasons) {
    return reasons.stream().map(Days::inNumbers).toList();
  }

  private static Reason inNumbers(Reason reason) {
    SortedMap<String, String> figures = new TreeMap<>();
    String text = reason.text();
    for (Map.Entry<String, String> figure : reason.figures().entrySet()) {
      String value = figure.getValue();
      if (DATE.matcher(value).matches()) {
        String number = Integer.toString(number(LocalDate.parse(value)));
        text = text.replace(value, "day " + number);
        value = number;
      }
      figures.put(figure.getKey(), value);
    }
    return Reason.builder().code(reason.code()).figures(figures).text(text).build();
  }
}
