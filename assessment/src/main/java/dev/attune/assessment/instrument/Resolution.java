package dev.attune.assessment.instrument;

import dev.attune.assessment.instrument.KeyedScale.KeyedTerm;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import dev.attune.core.error.UnknownNameException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Turns an instrument into a key, refusing what is at odds with itself; each refusal says where. */
final class Resolution {
  private static final int MOST_DECIMALS = 10;

  private final Instrument instrument;
  private final ScoringMethod defaultMethod;
  private final MissingRule defaultMissing;
  private final String where;
  private final Map<ItemId, Integer> items = new LinkedHashMap<>();
  private final Map<ScaleId, Integer> scales = new LinkedHashMap<>();

  Resolution(Instrument instrument, ScoringMethod defaultMethod, MissingRule defaultMissing) {
    this.instrument = instrument;
    this.defaultMethod = defaultMethod;
    this.defaultMissing = defaultMissing;
    this.where = "instrument '" + instrument.id() + "'";
  }

  ScoringKey key() {
    Require.that(!instrument.items().isEmpty(), where + " items", "at least one item", "none");
    Require.that(!instrument.scales().isEmpty(), where + " scales", "at least one scale", "none");
    number(instrument.items(), Item::id, items, where + " items");
    number(instrument.scales(), Scale::id, scales, where + " scales");
    instrument.items().forEach(this::checkItem);
    Map<Integer, KeyedScale> keyed = new HashMap<>();
    for (boolean totals : new boolean[] {false, true}) {
      for (int i = 0; i < instrument.scales().size(); i++) {
        Scale scale = instrument.scales().get(i);
        if (totals == isTotal(scale)) {
          keyed.put(i, resolve(scale, keyed));
        }
      }
    }
    List<KeyedScale> inOrder = new ArrayList<>();
    for (int i = 0; i < instrument.scales().size(); i++) {
      inOrder.add(keyed.get(i));
    }
    return new ScoringKey(instrument, inOrder);
  }

  static double lowest(Item item) {
    return item.options().stream()
        .mapToDouble(Option::counts)
        .min()
        .orElseGet(() -> item.min().orElseThrow());
  }

  static double highest(Item item) {
    return item.options().stream()
        .mapToDouble(Option::counts)
        .max()
        .orElseGet(() -> item.max().orElseThrow());
  }

  private static boolean isTotal(Scale scale) {
    return scale.terms().stream().anyMatch(term -> term.scale().isPresent());
  }

  private void checkItem(Item item) {
    String at = where + " item '" + item.id() + "'";
    if (item.options().isEmpty()) {
      Require.that(
          item.min().isPresent() && item.max().isPresent(),
          at,
          "min and max, or options",
          "neither");
      finite(item.min().getAsDouble(), at + " min");
      finite(item.max().getAsDouble(), at + " max");
      Require.that(
          item.min().getAsDouble() < item.max().getAsDouble(),
          at,
          "min below max",
          item.min().getAsDouble() + " and " + item.max().getAsDouble());
      Require.that(!item.categorical(), at, "options, as it is categorical", "a range");
      return;
    }
    Require.that(
        item.min().isEmpty() && item.max().isEmpty(), at, "min and max, or options", "both");
    Set<Double> values = new HashSet<>();
    for (Option option : item.options()) {
      finite(option.value(), at + " option");
      finite(option.counts(), at + " option " + option.value() + " score");
      Require.that(
          values.add(canonical(option.value())),
          at,
          "each option value once",
          option.value() + " twice");
    }
    Require.that(
        lowest(item) < highest(item), at, "options that count differently", "one score for all");
  }

  private KeyedScale resolve(Scale scale, Map<Integer, KeyedScale> resolved) {
    String at = where + " scale '" + scale.id() + "'";
    Require.that(
        scale.terms().stream().anyMatch(term -> term.weight() > 0),
        at + " items",
        "at least one with a weight above 0",
        scale.terms().isEmpty() ? "none" : "only items that are not scored");
    ScoringMethod method = scale.method().orElse(defaultMethod);
    checkCounted(scale, method, at);
    scale
        .decimals()
        .ifPresent(decimals -> Require.range(decimals, 0, MOST_DECIMALS, at + " decimals"));
    List<KeyedTerm> terms = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Term term : scale.terms()) {
      Require.that(
          term.item().isPresent() != term.scale().isPresent(),
          at + " items",
          "an item or a scale in each entry",
          term.item().isPresent() ? "both" : "neither");
      String name = term.item().isPresent()
          ? at + " item '" + term.item().get() + "'"
          : at + " subscale '" + term.scale().orElseThrow() + "'";
      Require.that(
          seen.add(term.item().isPresent() ? term.item() : term.scale()),
          name,
          "each entry once",
          "it twice");
      finite(term.weight(), name + " weight");
      Require.that(
          term.weight() >= 0,
          name + " weight",
          "0 or more, as 'reverse' is what turns an item round",
          term.weight());
      terms.add(
          isTotal(scale)
              ? subscale(scale, term, method, resolved, at, name)
              : item(term, method, at, name));
    }
    MissingRule missing = missing(scale, at);
    KeyedScale keyed = new KeyedScale(scale, method, missing, terms);
    new BandChecks(keyed, at).check();
    new NormChecks(keyed, at).check();
    scale.reliability().forEach(figure -> {
      finite(figure.value(), at + " reliability");
      Require.that(figure.value() <= 1, at + " reliability", "at most 1", figure.value());
      Require.that(
          !figure.source().isBlank(), at + " reliability", "a source", "a figure without one");
    });
    return keyed;
  }

  private static void checkCounted(Scale scale, ScoringMethod method, String at) {
    boolean counts = method == ScoringMethod.COUNT;
    Require.that(
        counts != scale.counted().isEmpty(),
        at + " counted",
        counts ? "the answers that count" : "nothing, as the method is " + method.code(),
        counts ? "none" : "a list");
    scale.counted().forEach(value -> finite(value, at + " counted"));
    Require.that(
        !counts || !isTotal(scale), at, "items, as subscale scores are not counted", "subscales");
  }

  private KeyedTerm item(Term term, ScoringMethod method, String at, String name) {
    ItemId id = term.item().orElseThrow();
    Integer number = items.get(id);
    if (number == null) {
      throw UnknownNameException.of(at + " item", id.value(), names(items.keySet()));
    }
    Item item = instrument.items().get(number);
    boolean magnitudes =
        item.options().stream().allMatch(option -> option.score().isPresent());
    Require.that(
        !item.categorical() || method == ScoringMethod.COUNT || magnitudes || term.weight() == 0,
        name,
        "a score on every option, or the method count, as its numbers only name categories",
        "the method " + method.code());
    double lowest = lowest(item);
    double highest = highest(item);
    List<Double> answers = item.options().stream()
        .mapToDouble(Option::counts)
        .map(counts -> term.reverse() ? lowest + highest - counts : counts)
        .boxed()
        .toList();
    return new KeyedTerm(term, number, lowest, highest, answers);
  }

  private KeyedTerm subscale(
      Scale total,
      Term term,
      ScoringMethod method,
      Map<Integer, KeyedScale> resolved,
      String at,
      String name) {
    Require.that(term.scale().isPresent(), at + " items", "items only, or subscales only", "both");
    ScaleId id = term.scale().orElseThrow();
    Integer number = scales.get(id);
    if (number == null) {
      throw UnknownNameException.of(at + " subscale", id.value(), names(scales.keySet()));
    }
    Require.that(
        !isTotal(instrument.scales().get(number)),
        name,
        "a scale made of items",
        id.equals(total.id()) ? "the scale itself" : "another total");
    KeyedScale subscale = resolved.get(number);
    if (subscale == null) {
      throw new AssertionError("scales of items are resolved before totals");
    }
    double lowest = subscale.reported(subscale.attainableLowest());
    double highest = subscale.reported(subscale.attainableHighest());
    Require.that(
        lowest < highest || method == ScoringMethod.COUNT,
        name,
        "a score that can vary",
        "the same for everyone");
    return new KeyedTerm(term, number, lowest, highest, List.of());
  }

  private MissingRule missing(Scale scale, String at) {
    MissingRule missing = scale.missing().orElse(defaultMissing);
    long scored = scale.terms().stream().filter(term -> term.weight() > 0).count();
    missing
        .atLeast()
        .ifPresent(number -> Require.that(
            number <= scored || scale.missing().isEmpty(),
            at + " missing",
            "at most " + scored + " answers, the number of its scored items",
            number));
    for (ItemId required : missing.required()) {
      List<String> own = scale.terms().stream()
          .filter(term -> term.weight() > 0)
          .flatMap(term -> term.item().stream())
          .map(ItemId::value)
          .toList();
      if (!own.contains(required.value())) {
        throw UnknownNameException.of(at + " missing required", required.value(), own);
      }
    }
    return missing;
  }

  private static <T, I> void number(
      List<T> values, Function<T, I> id, Map<I, Integer> numbers, String at) {
    for (T value : values) {
      I key = id.apply(value);
      Require.that(
          numbers.put(key, numbers.size()) == null, at, "each id once", "'" + key + "' twice");
    }
  }

  private static List<String> names(Set<?> ids) {
    return ids.stream().map(Object::toString).toList();
  }

  private static double canonical(double value) {
    return value + 0.0; // -0.0 and 0.0 are one answer
  }

  private static void finite(double value, String at) {
    Require.that(Double.isFinite(value), at, "a finite number", value);
  }

  /** Bands tile the attainable range: they touch, and each touching point belongs to exactly one. */
  private record BandChecks(KeyedScale keyed, String scaleAt) {
    void check() {
      List<Band> bands = keyed.scale().bands();
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < bands.size(); i++) {
        Band band = bands.get(i);
        String at = at(band);
        Require.that(ids.add(band.id()), at, "each band once", "it twice");
        Require.that(!band.id().isBlank(), at, "an id", "a blank one");
        edge(band.lower(), i == 0, true, at + " lower");
        edge(band.upper(), i == bands.size() - 1, false, at + " upper");
        if (band.lower().isPresent() && band.upper().isPresent()) {
          double width = band.upper().getAsDouble() - band.lower().getAsDouble();
          Require.that(
              width > 0 || (width == 0 && band.lowerInclusive() && band.upperInclusive()),
              at,
              "a lower edge below the upper one",
              band.lower().getAsDouble() + " and " + band.upper().getAsDouble());
        }
        if (i > 0) {
          meet(bands.get(i - 1), band);
        }
      }
      if (!bands.isEmpty()) {
        Band first = bands.get(0);
        Band last = bands.get(bands.size() - 1);
        outer(
            first.lower(), first.lowerInclusive(), keyed.attainableLowest(), at(first) + " lower");
        outer(last.upper(), last.upperInclusive(), keyed.attainableHighest(), at(last) + " upper");
      }
    }

    private void edge(OptionalDouble edge, boolean mayBeOpen, boolean lower, String at) {
      Require.that(
          edge.isPresent() || mayBeOpen,
          at,
          "an edge, as only the " + (lower ? "lowest" : "highest") + " band may go without",
          "none");
      edge.ifPresent(value -> {
        finite(value, at);
        Require.that(
            value >= keyed.attainableLowest() && value <= keyed.attainableHighest(),
            at,
            "an edge within the attainable range "
                + keyed.attainableLowest()
                + " to "
                + keyed.attainableHighest(),
            value);
      });
    }

    private void meet(Band below, Band above) {
      double end = below.upper().orElseThrow();
      double start = above.lower().orElseThrow();
      String at = at(above) + " lower";
      Require.that(start >= end, at, "no overlap with the band below, which ends at " + end, start);
      Require.that(start <= end, at, "no gap after the band below, which ends at " + end, start);
      Require.that(
          below.upperInclusive() != above.lowerInclusive(),
          at,
          "the edge " + start + " in exactly one of the two bands",
          below.upperInclusive() ? "it in both" : "it in neither");
    }

    private static void outer(OptionalDouble edge, boolean inclusive, double end, String at) {
      edge.ifPresent(value ->
          Require.that(value == end && inclusive, at, "no edge, or " + end + " inclusive", value));
    }

    private String at(Band band) {
      return scaleAt + " band '" + band.id() + "'";
    }
  }

  /** A norm has what its transform needs, in order and within the scale's range. */
  private record NormChecks(KeyedScale keyed, String scaleAt) {
    void check() {
      Set<String> ids = new HashSet<>();
      for (Norm norm : keyed.scale().norms()) {
        String at = scaleAt + " norm '" + norm.id() + "'";
        Require.that(!norm.id().isBlank() && ids.add(norm.id()), at, "each id once", "it twice");
        Require.that(!norm.sample().isBlank(), at + " sample", "a description", "a blank text");
        needs(norm, at);
        norm.mean().ifPresent(mean -> {
          finite(mean, at + " mean");
          Require.that(
              mean >= keyed.attainableLowest() && mean <= keyed.attainableHighest(),
              at + " mean",
              "a mean within the range of the scale, "
                  + keyed.attainableLowest()
                  + " to "
                  + keyed.attainableHighest(),
              mean);
        });
        norm.sd().ifPresent(sd -> {
          finite(sd, at + " sd");
          Require.that(sd > 0, at + " sd", "above 0", sd);
        });
        counts(norm, at);
        rising(norm.rows().stream().mapToDouble(NormRow::raw).toArray(), at + " rows");
        norm.rows().forEach(row -> finite(row.value(), at + " rows"));
        clip(norm, at);
        norm.decimals()
            .ifPresent(decimals -> Require.range(decimals, 0, MOST_DECIMALS, at + " decimals"));
      }
    }

    private static void needs(Norm norm, String at) {
      boolean moments = norm.mean().isPresent() && norm.sd().isPresent();
      boolean counts = !norm.counts().isEmpty();
      boolean enough = switch (norm.transform()) {
        case Z, T -> moments != counts && norm.mean().isPresent() == norm.sd().isPresent();
        case PERCENTILE, NORMALISED_T -> counts;
        case TABLE -> !norm.rows().isEmpty();
      };
      String expected = switch (norm.transform()) {
        case Z, T -> "mean and sd, or counts";
        case PERCENTILE, NORMALISED_T -> "counts";
        case TABLE -> "a table";
      };
      Require.that(
          enough,
          at,
          expected + " for the transform " + norm.transform().code(),
          moments && counts ? "both" : "something else");
      boolean isTable = norm.transform() == NormTransform.TABLE;
      Require.that(
          isTable == norm.lookup().isPresent() && isTable == !norm.rows().isEmpty(),
          at + " lookup",
          "a lookup and a table exactly where the transform is table",
          norm.transform().code());
    }

    private void counts(Norm norm, String at) {
      if (norm.counts().isEmpty()) {
        return;
      }
      double[] scores = norm.counts().stream().mapToDouble(NormCount::raw).toArray();
      rising(scores, at + " counts");
      norm.counts()
          .forEach(row ->
              Require.that(row.people() >= 1, at + " counts", "1 or more people", row.people()));
      Require.that(
          scores[0] >= keyed.attainableLowest()
              && scores[scores.length - 1] <= keyed.attainableHighest(),
          at + " counts",
          "scores within the range of the scale",
          scores[0] + " to " + scores[scores.length - 1]);
      boolean needsSpread =
          norm.transform() == NormTransform.Z || norm.transform() == NormTransform.T;
      Require.that(
          !needsSpread || scores.length > 1, at + " counts", "scores that differ", "one score");
    }

    private static void rising(double[] values, String at) {
      Arrays.stream(values).forEach(value -> finite(value, at));
      for (int i = 1; i < values.length; i++) {
        if (values[i] <= values[i - 1]) {
          throw InvalidValueException.of(
              at, "rising scores, each once", values[i] + " after " + values[i - 1]);
        }
      }
    }

    private static void clip(Norm norm, String at) {
      norm.clipLowest().ifPresent(bound -> finite(bound, at + " clipLowest"));
      norm.clipHighest().ifPresent(bound -> finite(bound, at + " clipHighest"));
      if (norm.clipLowest().isPresent() && norm.clipHighest().isPresent()) {
        Require.that(
            norm.clipLowest().getAsDouble() < norm.clipHighest().getAsDouble(),
            at + " clipLowest",
            "below clipHighest",
            norm.clipLowest().getAsDouble());
      }
    }
  }
}
