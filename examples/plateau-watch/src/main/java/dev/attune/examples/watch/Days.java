package dev.attune.examples.watch;

import dev.attune.assessment.AssessmentWordings;
import dev.attune.assessment.plateau.PlateauState;
import dev.attune.core.reason.Reason;
import dev.attune.core.wording.Wording;
import dev.attune.core.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files count days, the library knows dates: a day's number is that of the date so many days after 1970-01-01, and no reader
 * ever meets that date.
 */
final class Days {
  /** About 2,700 years either way: a project convention, so that a slip of many digits is told. */
  static final int FURTHEST = 1_000_000;

  /** What the library says, by code, before it puts its dates in. */
  private static final Map<String, String> SENTENCES =
      AssessmentWordings.all().stream().collect(Collectors.toMap(Wording::code, Wording::english));

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
    SortedMap<String, String> numbers = new TreeMap<>();
    SortedMap<String, String> said = new TreeMap<>();
    reason.figures().forEach((name, value) -> {
      boolean isDay = DATE.matcher(value).matches();
      String number = isDay ? Integer.toString(number(LocalDate.parse(value))) : value;
      numbers.put(name, number);
      said.put(name, isDay ? "day " + number : words(name, value));
    });
    String sentence = SENTENCES.getOrDefault("reason." + reason.code(), reason.text());
    return Reason.builder()
        .code(reason.code())
        .figures(numbers)
        .text(Words.fill(sentence, said))
        .build();
  }

  private static String words(String name, String value) {
    return Stream.of(PlateauState.values())
        .filter(state -> name.equals("state") && state.code().equals(value))
        .map(StateWords::state)
        .findFirst()
        .orElse(value);
  }
}
