package dev.attune.examples.report;

import dev.attune.assessment.agreement.AgreementAnalyzer;
import dev.attune.assessment.agreement.PairComparer;
import dev.attune.assessment.agreement.PairComparison;
import dev.attune.assessment.agreement.ScorePair;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.report.Couples.Couple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** {@code out.json} of couples: each side by side, then how far they all agree, in the library's own JSON. */
final class DyadsJson {
  private DyadsJson() {}

  static String of(ScoringKey key, KeyedScale keyed, List<Couple> couples) {
    List<Couple> whole = couples.stream().filter(Couple::isWhole).toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("instrument", key.instrument().id());
    properties.put("scale", keyed.scale().id());
    properties.put(
        "agreement",
        AgreementAnalyzer.pairs(whole.stream().map(DyadsJson::scores).toList()));
    properties.put("items", items(key, keyed, whole));
    properties.put(
        "withoutPartner",
        couples.stream().filter(couple -> !couple.isWhole()).map(Couple::name).toList());
    List<String> lines = new ArrayList<>();
    for (Couple couple : whole) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("couple", couple.name());
      row.put("comparison", comparison(couple));
      lines.add(TraceJson.MAPPER.writeValueAsString(row));
    }
    String head = TraceJson.MAPPER.writeValueAsString(properties);
    return head.substring(0, head.length() - 1)
        + ",\n\"couples\":["
        + String.join(",", lines.stream().map(line -> "\n" + line).toList())
        + "\n]}\n";
  }

  /** A whole couple side by side, for someone who may see both. */
  static PairComparison comparison(Couple couple) {
    return PairComparer.withDefaults()
        .compare(
            couple.first().orElseThrow().score(), couple.second().orElseThrow().score());
  }

  private static ScorePair scores(Couple couple) {
    return new ScorePair(
        couple.first().orElseThrow().score().score(),
        couple.second().orElseThrow().score().score());
  }

  /** A scale of subscales has none; an item whose answers are no categories is told, not guessed at. */
  private static List<Map<String, Object>> items(
      ScoringKey key, KeyedScale keyed, List<Couple> couples) {
    if (keyed.ofScales()) {
      return List.of();
    }
    return IntStream.range(0, keyed.size())
        .mapToObj(term -> item(key.instrument().items().get(keyed.source(term)), couples))
        .toList();
  }

  private static Map<String, Object> item(Item item, List<Couple> couples) {
    List<ScorePair> pairs = couples.stream()
        .map(couple -> new ScorePair(
            couple.first().orElseThrow().answer(item.id()),
            couple.second().orElseThrow().answer(item.id())))
        .toList();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("item", item.id());
    try {
      row.put("agreement", AgreementAnalyzer.item(item, pairs));
    } catch (InvalidValueException e) {
      row.put("notCompared", String.valueOf(e.getMessage()));
    }
    return row;
  }
}
