package dev.attune.assessment.validity;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import java.util.Arrays;
import java.util.List;

/** One person's answers in the order the items are asked; NaN stands for a gap and never leaves this package. */
final class AnswerSheet {
  private final ScoringKey key;
  private final double[] raw;

  private AnswerSheet(ScoringKey key, double[] raw) {
    this.key = key;
    this.raw = raw;
  }

  static AnswerSheet of(ScoringKey key, Answers answers) {
    List<Item> items = key.instrument().items();
    double[] raw = new double[items.size()];
    Arrays.fill(raw, Double.NaN);
    answers.values().forEach((item, answer) -> {
      int number = number(key, item);
      if (key.counts(number, answer).isEmpty()) {
        throw InvalidValueException.of(
            "answers." + item, "an answer that the item takes", "something else");
      }
      raw[number] = answer + 0.0; // -0.0 and 0.0 are one answer
    });
    answers.missing().keySet().forEach(item -> number(key, item));
    return new AnswerSheet(key, raw);
  }

  int size() {
    return raw.length;
  }

  int answered() {
    return Math.toIntExact(
        Arrays.stream(raw).filter(answer -> !Double.isNaN(answer)).count());
  }

  /** The answers that are numbers rather than names of categories, in order; NaN for the others and for gaps. */
  double[] numeric() {
    List<Item> items = key.instrument().items();
    double[] numeric = raw.clone();
    for (int i = 0; i < numeric.length; i++) {
      if (items.get(i).categorical()) {
        numeric[i] = Double.NaN;
      }
    }
    return numeric;
  }

  /** What an answer counts before reversing; NaN for a gap. */
  double counted(int item) {
    return Double.isNaN(raw[item]) ? Double.NaN : key.counts(item, raw[item]).orElse(Double.NaN);
  }

  private static int number(ScoringKey key, ItemId item) {
    return key.number(item)
        .orElseThrow(() -> UnknownNameException.of(
            "answers",
            item.value(),
            key.instrument().items().stream().map(asked -> asked.id().value()).toList()));
  }
}
