package dev.attune.assessment.sample;

import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.core.reason.Reason;
import java.util.ArrayList;
import java.util.List;

/** Which columns of numbers the scales of a key are made of. Weights other than 0 are not looked at. */
final class SampleLayout {
  /** The greatest root of a square within 31 bits, so that the squares of four thousand million sums fit a long. */
  private static final double MOST_POINTS = 46_340;

  /** A scale with its scored items, in the order of its terms. */
  record ScaleItems(KeyedScale scale, List<ScaleItem> items) {
    /** No sum of answers, or of answers counted from the lowest, is further from 0 than this. */
    double mostPoints() {
      double most = 0;
      for (ScaleItem item : items) {
        double lowest = item.column().lowest();
        double highest = item.column().highest();
        most += Math.max(highest - lowest, Math.max(-lowest, highest));
      }
      return most;
    }
  }

  private final ScoringKey key;
  private final List<Column> columns = new ArrayList<>();
  private final List<ScaleItems> scales = new ArrayList<>();
  private final List<Reason> leftOut = new ArrayList<>();

  SampleLayout(ScoringKey key) {
    this.key = key;
    for (KeyedScale scale : key.scales()) {
      if (scale.ofScales()) {
        leftOut.add(Reason.of(
            SampleReason.BUILT_FROM_SUBSCALES, "scale", scale.scale().id().value()));
      } else {
        scales.add(new ScaleItems(scale, items(scale)));
      }
    }
  }

  private List<ScaleItem> items(KeyedScale scale) {
    List<ScaleItem> items = new ArrayList<>();
    for (int term = 0; term < scale.size(); term++) {
      if (scale.weight(term) > 0) {
        Column column = Column.of(key, scale, term);
        if (!columns.contains(column)) {
          columns.add(column);
        }
        boolean reversed = scale.method() != ScoringMethod.COUNT && scale.reversed(term);
        items.add(new ScaleItem(column, columns.indexOf(column), reversed));
      }
    }
    return List.copyOf(items);
  }

  ScoringKey key() {
    return key;
  }

  List<Column> columns() {
    return columns;
  }

  List<ScaleItems> scales() {
    return scales;
  }

  List<Reason> leftOut() {
    return leftOut;
  }

  /** Whether people whose answers are whole numbers can be added up in {@code long} arithmetic. */
  boolean isWhole() {
    return columns.stream().allMatch(Column::isWhole)
        && scales.stream().allMatch(scale -> scale.mostPoints() <= MOST_POINTS);
  }

  /** Whether both read answers alike, so that their sums may be added up. */
  boolean isLike(SampleLayout other) {
    return key == other.key
        || (key.instrument().equals(other.key.instrument())
            && methods(key).equals(methods(other.key)));
  }

  private static List<ScoringMethod> methods(ScoringKey key) {
    return key.scales().stream().map(KeyedScale::method).toList();
  }
}
