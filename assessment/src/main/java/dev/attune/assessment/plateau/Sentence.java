package dev.attune.assessment.plateau;

import dev.attune.core.reason.Reason;
import dev.attune.core.reason.ReasonCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts reasons into words as people say them: a day with its month's name, a state without its code. */
final class Sentence {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int WEEK = 7;

  /** Bends are looked for a week apart, so none is known better than this. */
  private static final int HALF_A_WEEK = 4;

  private Sentence() {}

  /** A reason whose figures stay as they are, dates and codes among them, while its text has words for these. */
  static Reason of(ReasonCode code, String... namesAndValues) {
    Reason reason = Reason.of(code, namesAndValues);
    String template = code.template();
    for (Map.Entry<String, String> figure : reason.figures().entrySet()) {
      Optional<String> words = words(figure.getKey(), figure.getValue());
      if (words.isPresent()) {
        template = template.replace("{" + figure.getKey() + "}", words.get());
      }
    }
    return reason.inWords(template);
  }

  private static Optional<String> words(String name, String value) {
    if (name.equals("state")) {
      return Optional.of(words(PlateauState.of(value)));
    }
    return DATE.matcher(value).matches()
        ? Optional.of(DAY.format(LocalDate.parse(value)))
        : Optional.empty();
  }

  private static String words(PlateauState state) {
    return switch (state) {
      case PLATEAU -> "level, with room to grow";
      case HIGH_STABLE -> "high and steady";
      case RISING -> "growing";
      case RECOVERING -> "coming back after a drop";
      case DECLINING -> "getting less";
      case VOLATILE -> "swinging widely";
      case INSUFFICIENT_DATA -> "open";
    };
  }

  /** Since when something has been so, as figures: the day, its range and how far that reaches, and the weeks up to today. */
  static List<String> since(LocalDate low, LocalDate day, LocalDate high, LocalDate today) {
    long reach = Math.max(ChronoUnit.DAYS.between(low, day), ChronoUnit.DAYS.between(day, high));
    double weeks = ChronoUnit.DAYS.between(day, today) / (double) WEEK;
    return List.of(
        "onset",
        day.toString(),
        "low",
        low.toString(),
        "high",
        high.toString(),
        "days",
        Long.toString(Math.max(HALF_A_WEEK, reach)),
        "weeks",
        Long.toString(Math.max(2, Math.round(weeks))));
  }
}
