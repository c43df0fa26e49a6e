package dev.attune.assessment.bulk;

import dev.attune.assessment.instrument.KeyedScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An item with a weight above 0 in a scale.
 *
 * @param item its number in the key
 * @param required whether there is no score without it
 * @param share what it adds to the share when answered
 * @param points what it adds to the points, by the bytes that are answers to it
 */
record ScoredTerm(int item, boolean required, BigDecimal share, Map<Byte, BigDecimal> points) {

  static List<ScoredTerm> of(
      ByteAnswers answers, KeyedScale scale, Gaps gaps, ScaleFormula formula) {
    List<ScoredTerm> terms = new ArrayList<>();
    for (int term : gaps.scored()) {
      int item = scale.source(term);
      Map<Byte, BigDecimal> points = new TreeMap<>();
      for (byte answer : answers.taken(item)) {
        points.put(answer, formula.points(term, answers.counts(item, answer)));
      }
      terms.add(new ScoredTerm(item, scale.required(term), formula.share(term), points));
    }
    return terms;
  }
}
