package dev.attune.assessment.plateau;

import dev.attune.assessment.quantile.NormalTable;

/**
 * What the check-ins of the last weeks say of today's slope: one straight line against lines that bend once, on each Monday-like
 * knot, weighed by how well each fits.
 *
 * <p>It is made to be filled again and again without allocating. Slopes are in points a day, days count from today, which is 0.
 */
final class Fit {
  /** Fewer check-ins carry no line and no bend. */
  static final int LEAST = 5;

  private static final int KNOT_STEP = 7;
  private static final int KNOT_MARGIN = 10;
  private static final int SIDE = 5;
  private static final int KNOTS = Ring.LOOKBACK / KNOT_STEP + 1;
  private static final int RECENT = 28;
  private static final double HAMPEL = 2.5;
  private static final double VARIANCE_FLOOR = 0.09;

  final Candidate[] knots = new Candidate[KNOTS];
  final Candidate line = new Candidate();

  /** How many of the knots carry a bend. */
  int kept;

  /** How many check-ins lie in the window. */
  int n;

  /** How many days the window has, today included. */
  int days;

  /** The first day of the window. */
  int from;

  /** The standard deviation about the best fit. */
  double sd;

  /** How many check-ins' worth of noise the correlated ones carry, as a divisor: 1 where days are unrelated. */
  double inflation;

  double flat;
  double rising;
  double slope;
  double slopeSd;
  double level;
  double bent;
  double change;
  double recentLevel;
  double recentLevelSe;

  private double sumYy;
  private int recentDays;
  private double recentSum;
  /** The variance about the best fit, larger where days are alike. */
  double longRunVariance;

  private double tauSquared;
  private double margin;
  private double meanSquare;

  /** A line or a bend as it fits: its residual, its slope today, the unit variance of that, its level today, its weight. */
  static final class Candidate {
    int day;
    int count;
    int sumX;
    int sumXx;
    double sumY;
    double sumXy;
    double residual;
    double slope;
    double unit;
    double level;
    double before;
    double beforeUnit;

    /** The determinant of a bend's centred normal equations. */
    double det;

    double weight;
  }

  Fit() {
    for (int i = 0; i < KNOTS; i++) {
      knots[i] = new Candidate();
    }
  }

  /** Whether there were enough check-ins for any figure but their number. */
  boolean made() {
    return n >= LEAST;
  }

  /** Fits the window that ends today. Values far from what was said around them are moved nearer first. */
  void make(Ring ring, int epoch, int today, double sigma, double phi, PlateauSettings settings) {
    from = Math.max(epoch, today - settings.lookbackDays() + 1);
    days = today - from + 1;
    collect(ring, today, sigma);
    if (!made()) {
      return;
    }
    double meanX = (double) line.sumX / n;
    double meanY = line.sumY / n;
    double cxx = line.sumXx - line.sumX * meanX;
    double cxy = line.sumXy - line.sumX * meanY;
    double cyy = Math.max(0, sumYy - line.sumY * meanY);
    fitLine(cxx, cxy, cyy, meanX, meanY);
    fitBends(today, cxx, cxy, cyy, meanX, meanY);
    weigh(sigma, phi, settings);
    mix(today, settings);
  }

  /**
   * One pass from today backwards; at each knot the sums over the days since are kept. A day without a check-in adds zeros, as gaps
   * that no one foresees would cost more as branches.
   */
  private void collect(Ring ring, int today, double sigma) {
    int count = 0;
    int sumX = 0;
    int sumXx = 0;
    double sumY = 0;
    double sumXy = 0;
    double squares = 0;
    double reach = HAMPEL * sigma;
    int halfReach = (int) (2 * reach);
    recentDays = 0;
    recentSum = 0;
    kept = 0;
    int day = Math.min(today, ring.newest());
    while (day >= from) {
      int knot = day - Math.floorMod(day, KNOT_STEP);
      int firstDay = Math.max(knot, from);
      for (; day >= firstDay; day--) {
        int value = ring.kept(day);
        int said = ~(value >> 31);
        int half = ring.halfMedian(day) & said;
        int above = 2 * (value & said) - half;
        double y = 0.5 * (half + above);
        if (above > halfReach || -above > halfReach) {
          y = 0.5 * half + (above > 0 ? reach : -reach);
        }
        int x = (day - today) & said;
        count -= said;
        sumX += x;
        sumXx += x * x;
        sumY += y;
        sumXy += x * y;
        squares += y * y;
        if (day == today - RECENT + 1) {
          recentDays = count;
          recentSum = sumY;
        }
      }
      if (knot >= from + KNOT_MARGIN && knot <= today - KNOT_MARGIN && count >= SIDE) {
        keep(knots[kept++], knot, count, sumX, sumXx, sumY, sumXy);
      }
    }
    if (days < RECENT) {
      recentDays = count;
      recentSum = sumY;
    }
    n = count;
    sumYy = squares;
    keep(line, from, count, sumX, sumXx, sumY, sumXy);
  }

  private static void keep(
      Candidate at, int day, int count, int sumX, int sumXx, double sumY, double sumXy) {
    at.day = day;
    at.count = count;
    at.sumX = sumX;
    at.sumXx = sumXx;
    at.sumY = sumY;
    at.sumXy = sumXy;
  }

  /** A value held within {@value #HAMPEL} standard deviations of the median around it. */
  static double clipped(int value, double median, double sigma) {
    return Math.min(Math.max(value, median - HAMPEL * sigma), median + HAMPEL * sigma);
  }

  private void fitLine(double cxx, double cxy, double cyy, double meanX, double meanY) {
    line.slope = cxy / cxx;
    line.residual = Math.max(0, cyy - line.slope * cxy);
    line.unit = 1 / cxx;
    line.level = meanY - line.slope * meanX;
  }

  private void fitBends(int today, double cxx, double cxy, double cyy, double meanX, double meanY) {
    int fitted = 0;
    double perDay = 1.0 / n;
    for (int i = 0; i < kept; i++) {
      Candidate knot = knots[i];
      if (n - knot.count < SIDE) {
        break;
      }
      double at = knot.day - today;
      double sumU = knot.sumX - knot.count * at;
      double meanU = sumU * perDay;
      double suu = knot.sumXx - 2 * at * knot.sumX + knot.count * at * at - sumU * meanU;
      double sxu = knot.sumXx - at * knot.sumX - sumU * meanX;
      double suy = knot.sumXy - at * knot.sumY - sumU * meanY;
      double det = cxx * suu - sxu * sxu;
      if (det <= 1e-6 * cxx * suu) {
        continue;
      }
      double perDet = 1 / det;
      double b1 = (cxy * suu - suy * sxu) * perDet;
      double b2 = (suy * cxx - cxy * sxu) * perDet;
      Candidate fit = knots[fitted];
      knots[fitted++] = knot;
      knots[i] = fit;
      knot.residual = Math.max(0, cyy - b1 * cxy - b2 * suy);
      knot.slope = b1 + b2;
      knot.unit = (suu + cxx - 2 * sxu) * perDet;
      knot.level = meanY - b1 * meanX + b2 * (-at - meanU);
      knot.before = b1;
      knot.beforeUnit = suu * perDet;
      knot.det = det;
    }
    kept = fitted;
  }

  /** Weights by fit, corrected for days being alike; from the best fit on, so that none overflows. */
  private void weigh(double sigma, double phi, PlateauSettings settings) {
    double best = line.residual;
    int parameters = 2;
    for (int i = 0; i < kept; i++) {
      if (knots[i].residual < best) {
        best = knots[i].residual;
        parameters = 3;
      }
    }
    inflation = 1 + 2 * Math.min((double) n / days, 1) * phi / (1 - phi);
    double variance =
        Math.max((best + 10 * sigma * sigma) / (Math.max(n - parameters, 0) + 10), VARIANCE_FLOOR);
    sd = Math.sqrt(variance);
    longRunVariance = variance * inflation;
    double perResidual = 1 / (2 * longRunVariance);
    double prior = settings.bendPrior() / (kept * Math.sqrt(Math.max(n / inflation, 4)));
    line.weight = (1 - settings.bendPrior()) * weight(best - line.residual, perResidual);
    double sum = line.weight;
    for (int i = 0; i < kept; i++) {
      knots[i].weight = prior * weight(best - knots[i].residual, perResidual);
      sum += knots[i].weight;
    }
    line.weight /= sum;
    for (int i = 0; i < kept; i++) {
      knots[i].weight /= sum;
    }
  }

  private static double weight(double behind, double perResidual) {
    return StrictMath.exp(behind * perResidual);
  }

  private void mix(int today, PlateauSettings settings) {
    tauSquared = settings.slopePriorSd() * settings.slopePriorSd();
    margin = settings.marginPerDay();
    flat = 0;
    rising = 0;
    slope = 0;
    level = 0;
    change = 0;
    meanSquare = 0;
    add(line, days);
    for (int i = 0; i < kept; i++) {
      add(knots[i], today - knots[i].day + 1);
    }
    // weights add up to 1 but for their last bits
    flat = Math.min(flat, 1);
    rising = Math.min(rising, 1);
    slopeSd = Math.sqrt(Math.max(0, meanSquare - slope * slope));
    bent = kept == 0 ? 0 : 1 - line.weight;
    recentLevel = recentDays == 0 ? level : recentSum / recentDays;
    recentLevelSe = Math.sqrt(longRunVariance / Math.max(recentDays, 1));
  }

  private void add(Candidate candidate, int span) {
    double variance = candidate.unit * longRunVariance;
    double shrinks = tauSquared / (tauSquared + variance);
    double b = candidate.slope * shrinks;
    double square = variance * shrinks;
    double perSpread = 1 / Math.sqrt(square);
    double w = candidate.weight;
    flat += w * (below((margin - b) * perSpread) - below((-margin - b) * perSpread));
    rising += w * below(b * perSpread);
    slope += w * b;
    meanSquare += w * (square + b * b);
    level += w * candidate.level;
    change += w * b * span;
  }

  /**
   * The first knot at which the running sum of weights reaches a share of their total, so the 5, 50 and 95 % points of the bend's
   * day, given that there is one; without knots the window's first day. Knots are kept from the latest to the earliest.
   */
  int bendAt(double share) {
    double total = 0;
    for (int i = 0; i < kept; i++) {
      total += knots[i].weight;
    }
    double running = 0;
    for (int i = kept - 1; i >= 0; i--) {
      running += knots[i].weight;
      if (running >= share * total) {
        return knots[i].day;
      }
    }
    return from;
  }

  /** The slope before the bend, given that there is one; NaN without knots. */
  double slopeBefore() {
    double before = 0;
    for (int i = 0; i < kept; i++) {
      Candidate knot = knots[i];
      double shrinks = tauSquared / (tauSquared + knot.beforeUnit * longRunVariance);
      before += knot.weight * knot.before * shrinks;
    }
    return kept == 0 ? Double.NaN : before / bent;
  }

  /** The share of the standard normal distribution below a value. */
  static double below(double z) {
    return NormalTable.below(z);
  }
}
