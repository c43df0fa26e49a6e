package dev.attune.examples.watch;

import dev.attune.assessment.plateau.PlateauReason;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.assessment.plateau.PlateauState;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was found, in a few words; for the terminal and for pictures. */
final class StateWords {
  private static final int MONTH = 30;
  private static final double NINETY = 1.645;

  private StateWords() {}

  /** Where one person's closeness is going, such as 'level, with room to grow'. */
  static String state(PlateauResult result) {
    String why = result.reasons().get(0).code();
    if (result.state() == PlateauState.DECLINING && is(why, PlateauReason.SUDDEN_DROP)) {
      return "getting less, after a sudden drop";
    }
    if (result.state() != PlateauState.INSUFFICIENT_DATA) {
      return state(result.state());
    }
    if (is(why, PlateauReason.EVIDENCE_INCONCLUSIVE) || is(why, PlateauReason.NEAR_THE_MARGIN)) {
      return "not clear yet";
    }
    return is(why, PlateauReason.NO_RECENT_CHECKINS)
        ? "no recent check-ins"
        : state(result.state());
  }

  /** A state of anyone's or of a bond's. */
  static String state(PlateauState state) {
    return switch (state) {
      case PLATEAU -> "level, with room to grow";
      case HIGH_STABLE -> "high and steady";
      case RISING -> "growing";
      case RECOVERING -> "coming back after a drop";
      case DECLINING -> "getting less";
      case VOLATILE -> "swinging widely";
      case INSUFFICIENT_DATA -> "too early to say";
    };
  }

  private static boolean is(String code, PlateauReason reason) {
    return code.equals(reason.name());
  }

  /** The same words at the beginning of a line. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Since when it is level, such as 'about day 49' or 'day 17 or before'. */
  static String since(int day, boolean before) {
    return before ? "day " + minus(day) + " or before" : "about day " + minus(day);
  }

  /** Since when, empty where it is not level. */
  static String since(PlateauState state, Optional<LocalDate> onset, Optional<Boolean> censored) {
    boolean level = state == PlateauState.PLATEAU || state == PlateauState.HIGH_STABLE;
    return onset
        .filter(day -> level)
        .map(day -> since(Days.number(day), censored.orElse(true)))
        .orElse("");
  }

  /** What was found of a person in a line or two: the figures where they say it best, the reasons where words do. */
  static String summary(PlateauResult result) {
    if (!result.state().established()) {
      return text(Days.inNumbers(result.reasons()).stream().limit(2).toList());
    }
    List<String> parts = new ArrayList<>();
    String since = since(result.state(), result.onset(), result.onsetCensored());
    if (!since.isEmpty()) {
      parts.add("since " + since);
    }
    if (restsOnSlope(result)) {
      double slope = result.slope().orElseThrow();
      double wide = NINETY * result.slopeSd().orElseThrow();
      parts.add(aMonth(slope)
          + " points a month (90 % range "
          + aMonth(slope - wide)
          + " to "
          + aMonth(slope + wide)
          + ")");
    } else {
      String why = text(Days.inNumbers(result.reasons()).subList(0, 1));
      parts.add(why.substring(0, why.length() - 1));
    }
    parts.add(percent(result.confidence()) + " % sure");
    return String.join(" · ", parts);
  }

  private static boolean restsOnSlope(PlateauResult result) {
    return result.state() != PlateauState.VOLATILE
        && !is(result.reasons().get(0).code(), PlateauReason.SUDDEN_DROP)
        && result.slope().isPresent();
  }

  /** The sentences of reasons, one after the other. */
  static String text(List<Reason> reasons) {
    return reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
  }

  /** A slope as people read it: points a month with a sign, such as '+0.4'. */
  static String aMonth(double pointsADay) {
    BigDecimal month = BigDecimal.valueOf(MONTH * pointsADay).setScale(1, RoundingMode.HALF_UP);
    String points = month.abs().toPlainString();
    return switch (month.signum()) {
      case 1 -> "+" + points;
      case -1 -> "−" + points;
      default -> points;
    };
  }

  /** A whole number with a sign that is as wide as a digit. */
  static String minus(int number) {
    return number < 0 ? "−" + Math.abs(number) : Integer.toString(number);
  }

  /** Points to one decimal, ties away from zero; 0 has no sign. */
  static String points(double points) {
    BigDecimal rounded = BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0.0" : rounded.toPlainString();
  }

  /** A share as a whole number of a hundred. */
  static String percent(double share) {
    return BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
