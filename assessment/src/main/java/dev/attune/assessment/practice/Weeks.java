package dev.attune.assessment.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The recent days and the earlier ones with which they are compared. */
record Weeks(LocalDate on, LocalDate firstRecent, LocalDate firstEarlier, int earlierDays) {
  private static final double COMPARED_TO = 1e9;

  static Weeks upTo(LocalDate on, PracticeSettings settings) {
    LocalDate firstRecent = on.minusDays(settings.recentDays() - 1L);
    return new Weeks(
        on, firstRecent, firstRecent.minusDays(settings.earlierDays()), settings.earlierDays());
  }

  boolean recent(LocalDate day) {
    return !day.isBefore(firstRecent) && !day.isAfter(on);
  }

  boolean earlier(LocalDate day) {
    return !day.isBefore(firstEarlier) && day.isBefore(firstRecent);
  }

  /** Figures that ought to be equal differ in their last digits. */
  static double rounded(double figure) {
    return Math.rint(figure * COMPARED_TO) / COMPARED_TO;
  }

  /** In plain decimal, with one digit after the point. */
  static String number(double figure) {
    return BigDecimal.valueOf(figure).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
