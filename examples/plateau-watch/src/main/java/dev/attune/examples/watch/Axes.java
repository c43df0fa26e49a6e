package dev.attune.examples.watch;

/**
 * Where days and points lie in a picture.
 *
 * @param left the left edge of the first day, in pixels
 * @param right the right edge of the last day
 * @param top where a little more than 10 points lies
 * @param bottom where a little less than 0 points lies
 * @param first the first day
 * @param last the last day
 */
record Axes(double left, double right, double top, double bottom, int first, int last) {
  private static final double LOWEST = -0.5;
  private static final double HIGHEST = 10.5;
  private static final int MOST_TICKS = 11;
  private static final int WEEK = 7;

  double x(double day) {
    return left + (day - first + 0.5) / (last - first + 1) * (right - left);
  }

  double y(double points) {
    return bottom - (points - LOWEST) / (HIGHEST - LOWEST) * (bottom - top);
  }

  /** How many days lie between two marks: as few whole weeks as leave them apart. */
  int step() {
    int weeks = 1;
    while ((last - first) / (weeks * WEEK) >= MOST_TICKS) {
      weeks *= 2;
    }
    return weeks * WEEK;
  }
}
