package dev.attune.assessment.plateau;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Follows what was fitted through all of its days, for drawing. */
final class FittedCourse {
  private final Fit fit;
  private final int today;
  private final double meanX;
  private final double cxx;

  private FittedCourse(Fit fit) {
    this.fit = fit;
    today = fit.from + fit.days - 1;
    meanX = (double) fit.line.sumX / fit.n;
    cxx = fit.line.sumXx - fit.line.sumX * meanX;
  }

  /** Each day from the first that was looked at up to today; a fit that was not made has none. */
  static List<FittedDay> of(Fit fit, Ring ring, double sigma) {
    List<FittedDay> days = new ArrayList<>();
    if (!fit.made()) {
      return days;
    }
    FittedCourse course = new FittedCourse(fit);
    for (int day = fit.from; day <= course.today; day++) {
      int value = ring.value(day);
      OptionalDouble countedAs = value == Ring.NONE
          ? OptionalDouble.empty()
          : OptionalDouble.of(Fit.clipped(value, ring.median(day), sigma));
      days.add(course.at(day).countedAs(countedAs).build());
    }
    return days;
  }

  /** The mean and the standard deviation of the mixture on a day. */
  private FittedDay.Builder at(int day) {
    int x = day - today;
    double level = 0;
    double square = 0;
    // about a level near all of them, so that no digits are lost
    double near = fit.line.level + fit.line.slope * x;
    for (int i = -1; i < fit.kept; i++) {
      Fit.Candidate candidate = i < 0 ? fit.line : fit.knots[i];
      double off = (i < 0 ? near : bent(candidate, x)) - near;
      double variance =
          fit.longRunVariance * (1.0 / fit.n + (i < 0 ? line(x) : bend(candidate, x)));
      level += candidate.weight * off;
      square += candidate.weight * (variance + off * off);
    }
    return FittedDay.builder()
        .day(LocalDate.ofEpochDay(day))
        .level(near + level)
        .levelSd(Math.sqrt(Math.max(0, square - level * level)));
  }

  private double bent(Fit.Candidate knot, int x) {
    int at = knot.day - today;
    return knot.level + (x >= at ? knot.slope * x : knot.slope * at + knot.before * (x - at));
  }

  private double line(int x) {
    return (x - meanX) * (x - meanX) / cxx;
  }

  /** The unit variance of a bent line's level about the mean, from the inverse of the centred normal equations. */
  private double bend(Fit.Candidate knot, int x) {
    double at = knot.day - today;
    double dx = x - meanX;
    double du = Math.max(x - at, 0) - (knot.sumX - knot.count * at) / fit.n;
    double ofBefore = knot.beforeUnit;
    double ofBend = cxx / knot.det;
    double both = (knot.unit - ofBefore - ofBend) / 2;
    return dx * dx * ofBefore + 2 * dx * du * both + du * du * ofBend;
  }
}
