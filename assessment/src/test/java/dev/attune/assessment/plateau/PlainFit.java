package dev.attune.assessment.plateau;

import dev.attune.assessment.quantile.NormalProbability;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The mixture of models by plain least squares: normal equations over all observations, one model after the other. */
final class PlainFit {
  double slope;
  double slopeSd;
  double flat;
  double rising;
  double bent;
  double level;
  double change;
  double sd;
  double slopeBefore;

  /** Whether a bend fits as well as the line but for rounding, so that how many parameters the best model has is a matter of bits. */
  boolean tied;

  private final List<Model> models;
  private final double[] weights;
  private final double longRun;

  private PlainFit(List<Model> models, double[] weights, double longRun) {
    this.models = models;
    this.weights = weights;
    this.longRun = longRun;
  }

  /** Of a line {@code at} is NaN. */
  private record Model(
      double residual, double slope, double unit, double level, double at, List<double[]> solved) {
    private double on(double x) {
      double[] row = row(x, at, solved.size());
      double sum = 0;
      for (int i = 0; i < row.length; i++) {
        sum += row[i] * solved.get(i)[row.length];
      }
      return sum;
    }

    private double unitOn(double x) {
      double[] row = row(x, at, solved.size());
      double sum = 0;
      for (int i = 0; i < row.length; i++) {
        for (int j = 0; j < row.length; j++) {
          sum += row[i] * row[j] * solved.get(i)[row.length + 1 + j];
        }
      }
      return sum;
    }
  }

  static PlainFit of(Tracker tracker, PlateauSettings settings) {
    int today = tracker.last;
    int from = Math.max(tracker.epoch, today - settings.lookbackDays() + 1);
    List<double[]> points = new ArrayList<>();
    for (int day = from; day <= today; day++) {
      int value = tracker.ring.value(day);
      if (value != Ring.NONE) {
        double y = Fit.clipped(value, tracker.ring.median(day), tracker.sigma);
        points.add(new double[] {day - today, y});
      }
    }
    return of(points, from, today, tracker.sigma, tracker.phi, settings);
  }

  /** A fit of points at days counted from today. */
  static PlainFit of(
      List<double[]> points,
      int from,
      int today,
      double sigma,
      double phi,
      PlateauSettings settings) {
    List<Model> models = new ArrayList<>();
    models.add(fit(points, Double.NaN));
    for (int knot = from + 10; knot <= today - 10; knot++) {
      double at = knot - today;
      long after = points.stream().filter(point -> point[0] >= at).count();
      if (Math.floorMod(knot, 7) == 0 && after >= 5 && points.size() - after >= 5) {
        models.add(fit(points, at));
      }
    }
    return mix(models, points.size(), today - from + 1, sigma, phi, settings);
  }

  private static PlainFit mix(
      List<Model> models, int n, int days, double sigma, double phi, PlateauSettings settings) {
    int best = 0;
    for (int i = 1; i < models.size(); i++) {
      best = models.get(i).residual < models.get(best).residual ? i : best;
    }
    double inflation = 1 + 2 * Math.min((double) n / days, 1) * phi / (1 - phi);
    int parameters = best == 0 ? 2 : 3;
    double variance = Math.max(
        (models.get(best).residual + 10 * sigma * sigma) / (Math.max(n - parameters, 0) + 10),
        0.09);
    double longRun = variance * inflation;
    int knots = models.size() - 1;
    double[] weights = new double[models.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double fits = -(models.get(i).residual - models.get(best).residual) / (2 * longRun);
      double prior = knots == 0
          ? 1
          : i == 0
              ? 1 - settings.bendPrior()
              : settings.bendPrior() / knots / Math.sqrt(Math.max(n / inflation, 4));
      weights[i] = Math.exp(fits) * prior;
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    PlainFit plain = new PlainFit(models, weights, longRun);
    plain.sd = Math.sqrt(variance);
    plain.tied = models.stream()
        .skip(1)
        .anyMatch(model ->
            model.residual > 0 && Math.abs(model.residual - models.get(0).residual) < 1e-9);
    double square = 0;
    for (int i = 0; i < weights.length; i++) {
      double w = weights[i];
      Model model = models.get(i);
      double tau = settings.slopePriorSd() * settings.slopePriorSd();
      double shrinks = tau / (tau + model.unit * longRun);
      double b = model.slope * shrinks;
      double sd = Math.sqrt(model.unit * longRun * shrinks);
      plain.slope += w * b;
      square += w * (sd * sd + b * b);
      plain.flat += w
          * (NormalProbability.below((settings.marginPerDay() - b) / sd)
              - NormalProbability.below((-settings.marginPerDay() - b) / sd));
      plain.rising += w * (1 - NormalProbability.below(-b / sd));
      plain.level += w * model.level;
      plain.change += w * b * (i == 0 ? days : 1 - model.at);
      if (i > 0) {
        plain.bent += w;
        double before = model.solved.get(1)[3];
        double unitBefore = model.solved.get(1)[5];
        plain.slopeBefore += w * before * tau / (tau + unitBefore * longRun);
      }
    }
    plain.slopeBefore /= plain.bent;
    plain.slopeSd = Math.sqrt(square - plain.slope * plain.slope);
    return plain;
  }

  /** From the first day of the window to the last: the level, and its standard deviation. */
  List<double[]> course(int days) {
    List<double[]> course = new ArrayList<>();
    for (int x = 1 - days; x <= 0; x++) {
      double mean = 0;
      for (int i = 0; i < weights.length; i++) {
        mean += weights[i] * models.get(i).on(x);
      }
      double spread = 0;
      for (int i = 0; i < weights.length; i++) {
        double off = models.get(i).on(x) - mean;
        spread += weights[i] * (models.get(i).unitOn(x) * longRun + off * off);
      }
      course.add(new double[] {mean, Math.sqrt(spread)});
    }
    return course;
  }

  /** How much of all weights of bends those from the first day up to a day have, for each day with a bend, from today. */
  SortedMap<Integer, Double> bends() {
    SortedMap<Integer, Double> bends = new TreeMap<>();
    double running = 0;
    for (int i = 1; i < weights.length; i++) {
      running += weights[i];
      bends.put((int) models.get(i).at, running / bent);
    }
    return bends;
  }

  /** Least squares on 1, x and, with a bend, what of x lies after it. */
  private static Model fit(List<double[]> points, double at) {
    int p = Double.isNaN(at) ? 2 : 3;
    double[][] normal = new double[p][p + 1 + p];
    for (double[] point : points) {
      double[] row = row(point[0], at, p);
      for (int i = 0; i < p; i++) {
        for (int j = 0; j < p; j++) {
          normal[i][j] += row[i] * row[j];
        }
        normal[i][p] += row[i] * point[1];
      }
    }
    for (int i = 0; i < p; i++) {
      normal[i][p + 1 + i] = 1;
    }
    eliminate(normal, p);
    double residual = 0;
    for (double[] point : points) {
      double[] row = row(point[0], at, p);
      double fitted = 0;
      for (int i = 0; i < p; i++) {
        fitted += row[i] * normal[i][p];
      }
      residual += (point[1] - fitted) * (point[1] - fitted);
    }
    // nothing is left over of what lies on the line, but for rounding
    residual = residual < 1e-9 ? 0 : residual;
    double slope = normal[1][p] + (p == 3 ? normal[2][p] : 0);
    double unit = normal[1][p + 2];
    if (p == 3) {
      unit += normal[2][p + 3] + 2 * normal[1][p + 3];
    }
    double level = normal[0][p] + (p == 3 ? normal[2][p] * -at : 0);
    return new Model(residual, slope, unit, level, at, List.of(normal));
  }

  private static double[] row(double x, double at, int p) {
    return p == 2 ? new double[] {1, x} : new double[] {1, x, Math.max(x - at, 0)};
  }

  /** Gauss and Jordan, with pivots. */
  private static void eliminate(double[][] rows, int p) {
    for (int i = 0; i < p; i++) {
      int pivot = i;
      for (int j = i + 1; j < p; j++) {
        pivot = Math.abs(rows[j][i]) > Math.abs(rows[pivot][i]) ? j : pivot;
      }
      double[] swap = rows[i];
      rows[i] = rows[pivot];
      rows[pivot] = swap;
      double by = rows[i][i];
      for (int k = 0; k < rows[i].length; k++) {
        rows[i][k] /= by;
      }
      for (int j = 0; j < p; j++) {
        double times = rows[j][i];
        for (int k = 0; j != i && k < rows[j].length; k++) {
          rows[j][k] -= times * rows[i][k];
        }
      }
    }
  }
}
