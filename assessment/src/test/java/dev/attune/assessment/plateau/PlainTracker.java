package dev.attune.assessment.plateau;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The method as it is told, step by step: nothing is carried on that can be worked out anew from all that was said. */
final class PlainTracker {
  private static final double SIGMA = 1.2;
  private static final double PHI = 0.2;

  /** By this much a figure of a fit may differ by its rounding alone. */
  private static final double ROUNDING = 1e-6;

  private final PlateauSettings settings;
  private final SortedMap<Integer, Integer> said = new TreeMap<>();
  private final SortedMap<Integer, Double> slopes = new TreeMap<>();
  private double n1;
  private double s1;
  private double n2;
  private double s2;

  double sigma = SIGMA;
  double phi = PHI;
  int epoch;

  @Nullable
  Double reference;

  int referenceDay;
  boolean ruptured;
  double dropSize;
  double dropZ;

  @Nullable
  Integer flatSince;

  int onset;
  int onsetLow;
  int onsetHigh;
  boolean censored;
  double slopeBefore;

  @Nullable
  PlateauState established;

  int establishedDay;

  /** Whether a figure was as good as at a bound, so that its last bits decide and nothing can be compared. */
  boolean undecided;

  PlainTracker(PlateauSettings settings) {
    this.settings = settings;
  }

  private record Drop(int width, double size, double z, double before) {}

  /** Of a day, what was found; without a fit where there are too few check-ins. */
  record Finding(
      PlateauState state, int n, @Nullable PlainFit fit, double recent, double recentSe) {}

  Finding checkIn(int day, int value) {
    if (said.isEmpty()) {
      epoch = day;
    }
    said.put(day, value);
    learnNoise(day, value);
    Drop drop = day - epoch >= 21 ? drop(day) : null;
    if (drop != null) {
      reference =
          reference == null ? drop.before : Double.valueOf(Math.max(reference, drop.before));
      epoch = dropDay(day, drop.width);
      referenceDay = epoch;
      ruptured = true;
      dropSize = drop.size;
      dropZ = drop.z;
      flatSince = null;
    }
    Finding finding = evaluate(day);
    commit(day, finding);
    return finding;
  }

  private void learnNoise(int day, int value) {
    double cap = 18 * sigma * sigma;
    Integer one = said.get(day - 1);
    if (one != null) {
      n1 = (1 - 1.0 / 180) * n1 + 1;
      s1 = (1 - 1.0 / 180) * s1 + Math.min((value - one) * (value - one), cap) / 2;
    }
    Integer two = said.get(day - 2);
    if (two != null) {
      n2 = (1 - 1.0 / 180) * n2 + 1;
      s2 = (1 - 1.0 / 180) * s2 + Math.min((value - two) * (value - two), cap) / 2;
    }
    double d1 = (s1 + 20 * SIGMA * SIGMA * (1 - PHI)) / (n1 + 20);
    double d2 = (s2 + 20 * SIGMA * SIGMA * (1 - PHI * PHI)) / (n2 + 20);
    phi = Math.min(Math.max((n2 * (d2 / d1 - 1) + 20 * PHI) / (n2 + 20), 0), 0.7);
    sigma = Math.sqrt(Math.max(d1 / (1 - phi), 0.09));
  }

  private @Nullable Drop drop(int day) {
    Drop found = null;
    for (int width : new int[] {7, 14}) {
      List<Integer> after = between(day - width + 1, day);
      List<Integer> before = between(Math.max(epoch, day - width - 27), day - width);
      if (after.size() < 4 || before.size() < 8) {
        continue;
      }
      double level = mean(before);
      double size = level - mean(after);
      double filled = Math.min((after.size() + before.size()) / (width + 28.0), 1);
      double se = sigma
          * Math.sqrt(
              (1 + 2 * filled * phi / (1 - phi)) * (1.0 / after.size() + 1.0 / before.size()));
      SortedMap<Integer, Double> kept = slopes.subMap(day - 28, day - width + 1);
      double going =
          kept.isEmpty() || kept.lastKey() < epoch ? 0 : kept.getOrDefault(kept.lastKey(), 0.0);
      if (going < 0) {
        size += going * (14 + width / 2.0);
        undecided |= Math.abs(size - settings.leastDrop()) < ROUNDING
            || Math.abs(size - settings.leastDropShare() * level) < ROUNDING;
      }
      double z = size / se;
      undecided |= Math.abs(z - settings.leastDropZ()) < ROUNDING;
      if (size >= settings.leastDrop()
          && size >= settings.leastDropShare() * level
          && z >= settings.leastDropZ()) {
        undecided |= found != null && Math.abs(z - found.z) < ROUNDING;
        found = found == null || z > found.z ? new Drop(width, size, z, level) : found;
      }
    }
    return found;
  }

  private int dropDay(int day, int width) {
    int from = Math.max(epoch, day - 41);
    int best = day - width + 1;
    double least = Double.POSITIVE_INFINITY;
    List<Integer> bestBefore = List.of();
    for (int at = day - width - 6; at <= Math.min(day - width + 8, day - 2); at++) {
      List<Integer> before = between(from, at - 1);
      List<Integer> after = between(at, day);
      if (at <= from + 3
          || before.size() < 4
          || after.size() < 3
          || mean(before) <= mean(after)
          || before.equals(bestBefore)) {
        continue;
      }
      double squares = squares(before) + squares(after);
      undecided |= Math.abs(squares - least) < ROUNDING;
      if (squares < least) {
        least = squares;
        best = at;
        bestBefore = before;
      }
    }
    return best;
  }

  Finding evaluate(int day) {
    int from = Math.max(epoch, day - settings.lookbackDays() + 1);
    List<double[]> points = new ArrayList<>();
    List<Double> recently = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : said.tailMap(from).entrySet()) {
      double y = clipped(entry.getKey(), entry.getValue());
      points.add(new double[] {entry.getKey() - day, y});
      if (entry.getKey() >= day - 27) {
        recently.add(y);
      }
    }
    int n = points.size();
    int days = day - from + 1;
    PlainFit fit = n < 5 ? null : PlainFit.of(points, from, day, sigma, phi, settings);
    double recent = Double.NaN;
    double recentSe = Double.NaN;
    if (fit != null) {
      undecided |= fit.tied;
      double longRun = fit.sd * fit.sd * (1 + 2 * Math.min((double) n / days, 1) * phi / (1 - phi));
      recent = recently.isEmpty()
          ? fit.level
          : recently.stream().mapToDouble(y -> y).sum() / recently.size();
      recentSe = Math.sqrt(longRun / Math.max(recently.size(), 1));
    }
    return new Finding(state(day, n, days, fit, recent, recentSe), n, fit, recent, recentSe);
  }

  private PlateauState state(
      int day, int n, int days, @Nullable PlainFit fit, double recent, double recentSe) {
    boolean dropped = ruptured && epoch > said.firstKey() && day - epoch < 42;
    boolean open = reference != null;
    if (said.size() < settings.leastCheckIns()
        || day - said.firstKey() + 1 < settings.leastDays()
        || day - said.lastKey() > settings.staleAfterDays()) {
      return PlateauState.INSUFFICIENT_DATA;
    }
    if (fit != null
        && reaches(fit.sd, settings.volatileSd())
        && reaches(sigma, 0.9 * settings.volatileSd())) {
      return PlateauState.VOLATILE;
    }
    if (dropped && (n < 8 || day - epoch < 14)) {
      return PlateauState.DECLINING;
    }
    if (fit == null || n < settings.leastCheckInsInStretch() || days < settings.leastDays()) {
      return PlateauState.INSUFFICIENT_DATA;
    }
    if (open
        && reaches(fit.rising, settings.leastRecovery())
        && reaches(fit.change, settings.netChangeAfterDrop())) {
      return PlateauState.RECOVERING;
    }
    if (reaches(fit.rising, settings.leastDirection())
        && reaches(fit.change, settings.netChange())) {
      return open ? PlateauState.RECOVERING : PlateauState.RISING;
    }
    if (reaches(1 - fit.rising, settings.leastDirection())
        && reaches(-fit.change, settings.netChange())) {
      return PlateauState.DECLINING;
    }
    if (reaches(fit.flat, settings.leastFlat())) {
      return reaches(recent + settings.levelZ() * recentSe, settings.highLevel())
          ? PlateauState.HIGH_STABLE
          : PlateauState.PLATEAU;
    }
    return dropped && open && !reaches(fit.rising, 0.5)
        ? PlateauState.DECLINING
        : PlateauState.INSUFFICIENT_DATA;
  }

  private boolean reaches(double figure, double bound) {
    undecided |= Math.abs(figure - bound) < ROUNDING;
    return figure >= bound;
  }

  private void commit(int day, Finding finding) {
    PlainFit fit = finding.fit;
    if (fit != null) {
      slopes.put(day, fit.slope);
    }
    if (reference != null) {
      boolean regained = fit != null
          && day - referenceDay > 21
          && reaches(Math.min(fit.level, finding.recent), reference - 0.5);
      reference = regained || day - referenceDay > 180 ? null : reference;
    }
    switch (finding.state) {
      case PLATEAU, HIGH_STABLE -> flat(day, Objects.requireNonNull(fit));
      case RISING, RECOVERING, DECLINING -> flatSince = null;
      case VOLATILE, INSUFFICIENT_DATA -> {}
    }
    if (finding.state != PlateauState.INSUFFICIENT_DATA) {
      established = finding.state;
      establishedDay = day;
    }
  }

  private void flat(int day, PlainFit fit) {
    SortedMap<Integer, Double> bends = fit.bends();
    if (flatSince == null) {
      flatSince = day;
      onset = Math.max(epoch, day - settings.lookbackDays() + 1);
      onsetLow = onset;
      onsetHigh = bends.isEmpty() ? onset : day + bend(bends, 0.5);
      censored = true;
      slopeBefore = Double.NaN;
    }
    if ((day - flatSince <= 28 || censored) && reaches(fit.bent, 0.5)) {
      onset = day + bend(bends, 0.5);
      onsetLow = day + bend(bends, 0.05);
      onsetHigh = day + bend(bends, 0.95);
      censored = false;
      slopeBefore = fit.slopeBefore;
    }
  }

  private int bend(SortedMap<Integer, Double> bends, double share) {
    return bends.entrySet().stream()
        .filter(bend -> reaches(bend.getValue(), share))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private double clipped(int day, int value) {
    List<Integer> near = new ArrayList<>();
    List<Integer> earlier = between(Math.max(epoch, day - 10), day - 1);
    near.addAll(earlier.subList(Math.max(0, earlier.size() - 3), earlier.size()));
    List<Integer> later = between(day + 1, day + 10);
    near.addAll(later.subList(0, Math.min(3, later.size())));
    if (near.size() < 3) {
      return value;
    }
    Collections.sort(near);
    int n = near.size();
    double median = (near.get((n - 1) / 2) + near.get(n / 2)) / 2.0;
    return Math.min(Math.max(value, median - 2.5 * sigma), median + 2.5 * sigma);
  }

  private List<Integer> between(int firstInclusive, int lastInclusive) {
    return firstInclusive > lastInclusive
        ? List.of()
        : new ArrayList<>(said.subMap(firstInclusive, lastInclusive + 1).values());
  }

  private static double mean(List<Integer> values) {
    return values.stream().mapToInt(value -> value).sum() / (double) values.size();
  }

  private static double squares(List<Integer> values) {
    double mean = mean(values);
    return values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
  }
}
