package dev.attune.assessment.plateau;

import org.apache.commons.statistics.distribution.NormalDistribution;

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
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

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

  /** The 5, 50 and 95 % points of the bend's day, given that there is one; without knots the window's first day. */
  int bendLow;

  int bend;
  int bendHigh;

  /** The slope before the bend, given that there is one; NaN without knots. */
  double slopeBefore;

  /** A line or a bend as it fits: its residual, its slope today, the unit variance of that, its level today, its weight. */
  static final class Candidate {
    int day;
    int count;
    double sumX;
    double sumXx;
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
    double meanX = line.sumX / n;
    double meanY = line.sumY / n;
    double cxx = line.sumXx - line.sumX * meanX;
    double cxy = line.sumXy - line.sumX * meanY;
    double cyy = Math.max(0, sumYy - line.sumY * meanY);
    fitLine(cxx, cxy, cyy, meanX, meanY);
    fitBends(today, cxx, cxy, cyy, meanX, meanY);
    weigh(sigma, phi, settings);
    mix(today, settings);
  }

  private double sumYy;

  /** One pass from today backwards; at each knot the sums over the days since are kept. */
  private void collect(Ring ring, int today, double sigma) {
    n = 0;
    kept = 0;
    double sumX = 0;
    double sumXx = 0;
    double sumY = 0;
    double sumXy = 0;
    double sumRecent = 0;
    int recent = 0;
    sumYy = 0;
    int untilKnot = Math.floorMod(today, KNOT_STEP);
    for (int day = today; day >= from; day--, untilKnot--) {
      int value = ring.value(day);
      if (value != Ring.NONE) {
        double y = clipped(value, ring.median(day), sigma);
        double x = day - today;
        n++;
        sumX += x;
        sumXx += x * x;
        sumY += y;
        sumXy += x * y;
        sumYy += y * y;
        if (x > -RECENT) {
          sumRecent += y;
          recent++;
        }
      }
      if (untilKnot == 0) {
        untilKnot = KNOT_STEP;
        if (day >= from + KNOT_MARGIN && day <= today - KNOT_MARGIN && n >= SIDE) {
          keep(knots[kept++], day, sumX, sumXx, sumY, sumXy);
        }
      }
    }
    keep(line, from, sumX, sumXx, sumY, sumXy);
    recentDays = recent;
    recentSum = sumRecent;
  }

  private int recentDays;
  private double recentSum;

  private void keep(Candidate at, int day, double sumX, double sumXx, double sumY, double sumXy) {
    at.day = day;
    at.count = n;
    at.sumX = sumX;
    at.sumXx = sumXx;
    at.sumY = sumY;
    at.sumXy = sumXy;
  }

  /** A value held within {@value #HAMPEL} standard deviations of the median around it. */
  static double clipped(int value, double median, double sigma) {
    return Double.isNaN(median)
        ? value
        : Math.min(Math.max(value, median - HAMPEL * sigma), median + HAMPEL * sigma);
  }

  private void fitLine(double cxx, double cxy, double cyy, double meanX, double meanY) {
    line.slope = cxy / cxx;
    line.residual = Math.max(0, cyy - line.slope * cxy);
    line.unit = 1 / cxx;
    line.level = meanY - line.slope * meanX;
  }

  private void fitBends(int today, double cxx, double cxy, double cyy, double meanX, double meanY) {
    int fitted = 0;
    for (int i = 0; i < kept; i++) {
      Candidate knot = knots[i];
      if (n - knot.count < SIDE) {
        break;
      }
      double at = knot.day - today;
      double sumU = knot.sumX - knot.count * at;
      double meanU = sumU / n;
      double suu = knot.sumXx - 2 * at * knot.sumX + knot.count * at * at - sumU * meanU;
      double sxu = knot.sumXx - at * knot.sumX - sumU * meanX;
      double suy = knot.sumXy - at * knot.sumY - sumU * meanY;
      double det = cxx * suu - sxu * sxu;
      if (det <= 1e-6 * cxx * suu) {
        continue;
      }
      double b1 = (cxy * suu - suy * sxu) / det;
      double b2 = (suy * cxx - cxy * sxu) / det;
      Candidate fit = knots[fitted];
      knots[fitted++] = knot;
      knots[i] = fit;
      knot.residual = Math.max(0, cyy - b1 * cxy - b2 * suy);
      knot.slope = b1 + b2;
      knot.unit = (suu + cxx - 2 * sxu) / det;
      knot.level = meanY - b1 * meanX + b2 * (-at - meanU);
      knot.before = b1;
      knot.beforeUnit = suu / det;
      knot.det = det;
    }
    kept = fitted;
  }

  /** Weights by fit, corrected for days being alike; the best weight has been taken out, so that none overflows. */
  private void weigh(double sigma, double phi, PlateauSettings settings) {
    Candidate best = line;
    int parameters = 2;
    for (int i = 0; i < kept; i++) {
      if (knots[i].residual < best.residual) {
        best = knots[i];
        parameters = 3;
      }
    }
    inflation = 1 + 2 * Math.min((double) n / days, 1) * phi / (1 - phi);
    double variance = Math.max(
        (best.residual + 10 * sigma * sigma) / (Math.max(n - parameters, 0) + 10), VARIANCE_FLOOR);
    sd = Math.sqrt(variance);
    longRunVariance = variance * inflation;
    double greatest = Double.NEGATIVE_INFINITY;
    double prior = kept == 0 ? 0 : settings.bendPrior();
    double bendCost = kept == 0
        ? 0
        : -0.5 * Math.log(Math.max(n / inflation, 4)) + Math.log(prior) - Math.log(kept);
    line.weight = -line.residual / (2 * longRunVariance) + Math.log(1 - prior);
    greatest = Math.max(greatest, line.weight);
    for (int i = 0; i < kept; i++) {
      knots[i].weight = -knots[i].residual / (2 * longRunVariance) + bendCost;
      greatest = Math.max(greatest, knots[i].weight);
    }
    line.weight = Math.exp(line.weight - greatest);
    double sum = line.weight;
    for (int i = 0; i < kept; i++) {
      knots[i].weight = Math.exp(knots[i].weight - greatest);
      sum += knots[i].weight;
    }
    line.weight /= sum;
    for (int i = 0; i < kept; i++) {
      knots[i].weight /= sum;
    }
  }

  /** The variance about the best fit, larger where days are alike. */
  double longRunVariance;

  private double tauSquared;
  private double margin;
  private double meanSquare;

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
    double before = 0;
    for (int i = 0; i < kept; i++) {
      add(knots[i], today - knots[i].day + 1);
      double shrinks = tauSquared / (tauSquared + knots[i].beforeUnit * longRunVariance);
      before += knots[i].weight * knots[i].before * shrinks;
    }
    // weights add up to 1 but for their last bits
    flat = Math.min(flat, 1);
    rising = Math.min(rising, 1);
    slopeSd = Math.sqrt(Math.max(0, meanSquare - slope * slope));
    bent = 1 - line.weight;
    slopeBefore = kept == 0 ? Double.NaN : before / bent;
    recentLevel = recentDays == 0 ? level : recentSum / recentDays;
    recentLevelSe = Math.sqrt(longRunVariance / Math.max(recentDays, 1));
    bendLow = bendAt(0.05);
    bend = bendAt(0.5);
    bendHigh = bendAt(0.95);
  }

  private void add(Candidate candidate, int span) {
    double variance = candidate.unit * longRunVariance;
    double shrinks = tauSquared / (tauSquared + variance);
    double b = candidate.slope * shrinks;
    double spread = Math.sqrt(variance * shrinks);
    double w = candidate.weight;
    flat += w * (below((margin - b) / spread) - below((-margin - b) / spread));
    rising += w * below(b / spread);
    slope += w * b;
    meanSquare += w * (spread * spread + b * b);
    level += w * candidate.level;
    change += w * b * span;
  }

  /** The first knot at which the running sum of weights reaches a share; knots are kept from the latest to the earliest. */
  private int bendAt(double share) {
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

  static double below(double z) {
    return NORMAL.cumulativeProbability(z);
  }
}
