package dev.attune.assessment.sample;

import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.core.error.Require;
import dev.attune.core.reason.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
  private final List<Column> columns;
  private final List<ScaleItems> scales = new ArrayList<>();
  private final List<Reason> leftOut = new ArrayList<>();

  SampleLayout(ScoringKey key) {
    this.key = key;
    columns = columns(key);
    Require.that(
        columns.size() <= SampleAccumulator.MOST_ITEMS,
        "items",
        "at most " + SampleAccumulator.MOST_ITEMS + " that are scored, for the figures of a sample",
        columns.size());
    Map<Column, Integer> numbers = new HashMap<>();
    columns.forEach(column -> numbers.put(column, numbers.size()));
    for (KeyedScale scale : key.scales()) {
      if (scale.ofScales()) {
        leftOut.add(Reason.of(
            SampleReason.BUILT_FROM_SUBSCALES, "scale", scale.scale().id().value()));
      } else {
        scales.add(new ScaleItems(scale, items(scale, numbers)));
      }
    }
  }

  /** In the order of the instrument's items, as rows are read fastest then. */
  private static List<Column> columns(ScoringKey key) {
    Set<Column> columns = new LinkedHashSet<>();
    for (KeyedScale scale : key.scales()) {
      scored(scale).forEach(term -> columns.add(Column.of(key, scale, term)));
    }
    return columns.stream().sorted(Comparator.comparingInt(Column::item)).toList();
  }

  private static IntStream scored(KeyedScale scale) {
    return IntStream.range(0, scale.ofScales() ? 0 : scale.size())
        .filter(term -> scale.weight(term) > 0);
  }

  private List<ScaleItem> items(KeyedScale scale, Map<Column, Integer> numbers) {
    return scored(scale)
        .mapToObj(term -> {
          Column column = Column.of(key, scale, term);
          boolean reversed = scale.method() != ScoringMethod.COUNT && scale.reversed(term);
          return new ScaleItem(column, numbers.getOrDefault(column, -1), reversed);
        })
        .toList();
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
