package dev.attune.examples.report;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.BandCertainty;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.examples.parts.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What all respondents of a file have in common, counted row by row. */
final class SampleFigures {
  private final ScoringKey key;
  private final List<OfScale> scales;
  private final List<OfItem> items;
  private long respondents;

  SampleFigures(ScoringKey key) {
    this.key = key;
    this.scales = key.scales().stream().map(OfScale::new).toList();
    this.items = key.instrument().items().stream().map(OfItem::new).toList();
  }

  void add(Answers answers, ScoreReport report) {
    respondents++;
    for (int i = 0; i < scales.size(); i++) {
      scales.get(i).add(report.scores().get(i));
    }
    for (int i = 0; i < items.size(); i++) {
      items.get(i).add(taken(answers, i));
    }
  }

  private OptionalDouble taken(Answers answers, int item) {
    @Nullable
    Double answer = answers.values().get(key.instrument().items().get(item).id());
    return answer != null && key.counts(item, answer).isPresent()
        ? OptionalDouble.of(answer)
        : OptionalDouble.empty();
  }

  long respondents() {
    return respondents;
  }

  OfScale scale(int number) {
    return scales.get(number);
  }

  OfItem item(int number) {
    return items.get(number);
  }

  /** The scores on one scale. */
  static final class OfScale {
    private static final int COLUMNS = 20;

    private final KeyedScale keyed;
    private final long[] columns = new long[COLUMNS];
    private final Map<String, Long> bands = new TreeMap<>();
    private long scored;
    private long unscored;
    private double mean;
    private double squares;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    private OfScale(KeyedScale keyed) {
      this.keyed = keyed;
    }

    private void add(ScaleScore score) {
      if (score.bandCertainty() != BandCertainty.NO_BANDS) {
        bands.merge(score.band().orElse(BandCertainty.UNDETERMINED.code()), 1L, Long::sum);
      }
      if (score.score().isEmpty()) {
        unscored++;
        return;
      }
      double value = score.score().getAsDouble();
      scored++;
      double step = value - mean;
      mean += step / scored; // Welford's way, which needs no second look at the scores
      squares += step * (value - mean);
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
      double range = keyed.attainableHighest() - keyed.attainableLowest();
      double share = range > 0 ? (value - keyed.attainableLowest()) / range : 0;
      columns[(int) Math.max(0, Math.min(COLUMNS - 1, share * COLUMNS))]++;
    }

    long[] columns() {
      return columns.clone();
    }

    /** How many people are in a band, or in none for certain. */
    long inBand(String band) {
      return bands.getOrDefault(band, 0L);
    }

    long scored() {
      return scored;
    }

    /** The figures in words; the standard deviation has the denominator n − 1. */
    String words() {
      String words = "Scored: " + scored + ", without a score: " + unscored + ".";
      if (scored > 0) {
        words += " Mean " + PlainNumber.rounded(mean);
        if (scored > 1) {
          words += ", standard deviation " + PlainNumber.rounded(Math.sqrt(squares / (scored - 1)));
        }
        words += ", lowest " + PlainNumber.rounded(lowest) + ", highest "
            + PlainNumber.rounded(highest) + ".";
      }
      return words;
    }
  }

  /** The answers to one item, each counted with the nearest of a few values. */
  static final class OfItem {
    private static final int MOST_WHOLE_NUMBERS = 11;
    private static final int CLASSES = 5;

    private final double[] values;
    private final long[] counts;
    private final boolean classes;
    private long none;

    private OfItem(Item item) {
      if (!item.options().isEmpty()) {
        values = item.options().stream().mapToDouble(Option::value).toArray();
        classes = false;
      } else {
        double min = item.min().orElseThrow();
        double span = item.max().orElseThrow() - min;
        boolean whole = min == Math.rint(min) && span == Math.rint(span);
        classes = !whole || span >= MOST_WHOLE_NUMBERS;
        int size = classes ? CLASSES : (int) span + 1;
        double step = span / (size - 1);
        values = new double[size];
        for (int i = 0; i < size; i++) {
          values[i] = min + i * step;
        }
      }
      counts = new long[values.length];
    }

    private void add(OptionalDouble taken) {
      if (taken.isEmpty()) {
        none++;
        return;
      }
      double answer = taken.getAsDouble();
      int nearest = 0;
      for (int i = 1; i < values.length; i++) {
        if (Math.abs(values[i] - answer) < Math.abs(values[nearest] - answer)) {
          nearest = i;
        }
      }
      counts[nearest]++;
    }

    /** What each count stands for. */
    List<String> labels() {
      List<String> labels = new ArrayList<>();
      for (double value : values) {
        labels.add((classes ? "≈ " : "") + PlainNumber.rounded(value));
      }
      return labels;
    }

    long count(int number) {
      return counts[number];
    }

    /** How many gave no answer the item takes. */
    long none() {
      return none;
    }
  }
}
