package dev.attune.examples.report;

import dev.attune.assessment.agreement.AgreementAnalyzer;
import dev.attune.assessment.agreement.CategoryAgreement;
import dev.attune.assessment.agreement.PairAgreement;
import dev.attune.assessment.agreement.PairComparison;
import dev.attune.assessment.agreement.ScorePair;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.core.error.InvalidValueException;
import dev.attune.examples.report.Couples.Couple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code out.json} of couples: each side by side, then how far they all agree, in the library's own JSON. */
final class DyadsJson {
  private DyadsJson() {}

  static String of(ScoringKey key, KeyedScale keyed, ScaleError error, List<Couple> couples) {
    List<Couple> whole = couples.stream().filter(Couple::isWhole).toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("instrument", key.instrument().id());
    properties.put("scale", keyed.scale().id());
    error.standardError().ifPresent(each -> properties.put("standardError", each));
    properties.put("standardErrorSource", error.words());
    properties.put("agreement", agreement(whole));
    properties.put(
        "items", items(key, keyed, whole).stream().map(DyadsJson::row).toList());
    properties.put(
        "withoutPartner",
        couples.stream().filter(couple -> !couple.isWhole()).map(Couple::name).toList());
    List<String> lines = new ArrayList<>();
    for (Couple couple : whole) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("couple", couple.name());
      row.put("comparison", comparison(couple, error));
      lines.add(TraceJson.MAPPER.writeValueAsString(row));
    }
    String head = TraceJson.MAPPER.writeValueAsString(properties);
    return head.substring(0, head.length() - 1)
        + ",\n\"couples\":["
        + String.join(",", lines.stream().map(line -> "\n" + line).toList())
        + "\n]}\n";
  }

  /** A whole couple side by side, for someone who may see both. */
  static PairComparison comparison(Couple couple, ScaleError error) {
    return error
        .comparer()
        .compare(
            couple.first().orElseThrow().score(), couple.second().orElseThrow().score());
  }

  /** How far whole couples agree in their scores. */
  static PairAgreement agreement(List<Couple> whole) {
    return AgreementAnalyzer.pairs(whole.stream().map(DyadsJson::scores).toList());
  }

  private static ScorePair scores(Couple couple) {
    return new ScorePair(
        couple.first().orElseThrow().score().score(),
        couple.second().orElseThrow().score().score());
  }

  /**
   * How far whole couples agree on an item.
   *
   * @param item the item
   * @param agreement the figures; empty where its answers are no categories
   * @param whyNot why there are none; empty where there are
   */
  record OfItem(ItemId item, Optional<CategoryAgreement> agreement, Optional<String> whyNot) {}

  /** A scale of subscales has none; an item whose answers are no categories is told, not guessed at. */
  static List<OfItem> items(ScoringKey key, KeyedScale keyed, List<Couple> whole) {
    if (keyed.ofScales()) {
      return List.of();
    }
    return IntStream.range(0, keyed.size())
        .mapToObj(term -> item(key.instrument().items().get(keyed.source(term)), whole))
        .toList();
  }

  private static OfItem item(Item item, List<Couple> whole) {
    List<ScorePair> pairs = whole.stream()
        .map(couple -> new ScorePair(
            couple.first().orElseThrow().answer(item.id()),
            couple.second().orElseThrow().answer(item.id())))
        .toList();
    try {
      return new OfItem(
          item.id(), Optional.of(AgreementAnalyzer.item(item, pairs)), Optional.empty());
    } catch (InvalidValueException e) {
      return new OfItem(item.id(), Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private static Map<String, Object> row(OfItem item) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("item", item.item());
    item.agreement().ifPresent(agreement -> row.put("agreement", agreement));
    item.whyNot().ifPresent(why -> row.put("notCompared", why));
    return row;
  }
}
