package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.BandBasis;
import dev.attune.assessment.instrument.Direction;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Permission;
import dev.attune.assessment.instrument.PermissionKind;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.assessment.instrument.ReliabilityKind;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.MissingKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** An instrument of any shape that resolves, with every attribute there is, and answers to it. */
final class RandomInstrument {
  /** Texts that FHIR holds, and texts that it does not. */
  private static final List<String> TEXTS = List.of(
      "How is it?",
      "Wie geht's »dir«? – 1 < 2 & 3",
      "two\nlines\tand a tab",
      "日本語 🙂",
      " a space at each end ",
      "no-break\u00A0at the end\u00A0",
      "",
      "   ",
      "a\u0000b\u001F\u0085",
      "half a sign \uD83D",
      "\"quoted\" \\ and /slashed/");

  private static final List<ScoringMethod> METHODS =
      List.of(ScoringMethod.SUM, ScoringMethod.MEAN, ScoringMethod.POMP);
  private static final double[] WEIGHTS = {0, 0.1, 0.5, 1, 2, 3.7, 1000, 1.0 / 3, 1e-9};

  private final Random random;

  private RandomInstrument(long seed) {
    this.random = new Random(seed);
  }

  /** An instrument; its id is another for every seed. */
  static Instrument drawn(long seed) {
    return new RandomInstrument(seed).instrument("random-" + Long.toHexString(seed));
  }

  /** Answers of all kinds. */
  static Answers answers(Instrument instrument, long seed) {
    return new RandomInstrument(~seed).answers(instrument);
  }

  private Instrument instrument(String id) {
    Instrument.Builder instrument = Instrument.builder()
        .id(InstrumentId.of(id))
        .version(maybe(() -> one(List.of("2", "1.0|beta", " 3 ", "v 4"))))
        .title(maybe(this::text))
        .language(maybe(() -> one(List.of("en", "de-AT", "zh-Hant-TW", "Deutsch", "", "EN"))))
        .citation(maybe(this::text))
        .permission(new Permission(one(List.of(PermissionKind.values())), maybe(this::text)));
    List<Item> items = IntStream.rangeClosed(1, 1 + random.nextInt(8))
        .mapToObj(number -> item(one(List.of("q", "Ö", "_x.", "7:")) + number))
        .toList();
    instrument.items(items);
    int scales = 1 + random.nextInt(4);
    for (int i = 0; i < scales; i++) {
      instrument.addScale(extras(instrument, scale("s" + i, items)));
    }
    List<String> varying = instrument.build().resolve().scales().stream()
        .filter(scale -> scale.attainableHighest() - scale.attainableLowest() > 1)
        .map(scale -> scale.scale().id().value())
        .toList();
    if (!varying.isEmpty() && random.nextBoolean()) {
      List<Term> terms =
          varying.stream().map(scale -> term(Term.ofScale(scale))).toList();
      instrument.addScale(extras(instrument, scored("total", atLeastOne(terms)).build()));
    }
    return instrument.build();
  }

  private Item item(String id) {
    Item.Builder item =
        Item.builder().id(ItemId.of(id)).text(maybe(this::text)).offersUnsure(random.nextBoolean());
    if (random.nextBoolean()) {
      double min = one(List.of(0.0, 1.0, -2.5, 0.1, 1.0 / 3, 1e-7, -1e6));
      return item.min(min).max(min + one(List.of(1.0, 4.0, 0.3, 1e6))).build();
    }
    item.categorical(random.nextInt(3) == 0);
    List<Integer> values = new ArrayList<>(IntStream.range(-4, 7).boxed().toList());
    Collections.shuffle(values, random);
    double[] scores = {-2, 0, 0.1, 1.5, 2.25};
    int options = 2 + random.nextInt(4);
    for (int i = 0; i < options; i++) {
      int place = i;
      OptionalDouble score = (i < 2 && random.nextBoolean()) || random.nextInt(3) == 0
          ? OptionalDouble.of(scores[place])
          : OptionalDouble.empty();
      item.addOption(new Option(
          values.get(i) / (random.nextInt(4) == 0 ? 10.0 : 1), maybe(this::text), score));
    }
    Item drawn = item.build();
    long different =
        drawn.options().stream().mapToDouble(Option::counts).distinct().count();
    long named = drawn.options().stream().mapToDouble(Option::value).distinct().count();
    return different > 1 && named == options ? drawn : item(id);
  }

  private Scale scale(String id, List<Item> items) {
    boolean counts = random.nextInt(4) == 0;
    List<Term> terms = new ArrayList<>();
    for (Item item : items) {
      boolean named = item.categorical()
          && item.options().stream().anyMatch(option -> option.score().isEmpty());
      Term term = term(Term.of(item.id().value()));
      terms.add(named && !counts ? term.weighing(0) : term);
    }
    Collections.shuffle(terms, random);
    boolean nothing = terms.stream().allMatch(term -> term.weight() == 0);
    if (nothing || counts) {
      return scored(id, atLeastOne(terms))
          .method(ScoringMethod.COUNT)
          .addCounted(1, 2, -1.5, 1.0 / 3)
          .build();
    }
    return scored(id, terms).build();
  }

  private static List<Term> atLeastOne(List<Term> terms) {
    List<Term> weighted = new ArrayList<>(terms);
    weighted.set(0, terms.get(0).weighing(1));
    return weighted;
  }

  private Term term(Term plain) {
    double weight = random.nextBoolean() ? 1 : WEIGHTS[random.nextInt(WEIGHTS.length)];
    return Term.builder()
        .from(plain.weighing(weight))
        .reverse(random.nextBoolean())
        .build();
  }

  private Scale.Builder scored(String id, List<Term> terms) {
    Scale.Builder scale = Scale.builder()
        .id(ScaleId.of(id))
        .title(maybe(this::text))
        .direction(one(List.of(Direction.values())))
        .terms(terms)
        .method(maybe(() -> one(METHODS)))
        .missing(maybe(() -> rule(terms)))
        .prorating(one(List.of(Prorating.values())))
        .bandBasis(one(List.of(BandBasis.values())));
    maybe(() -> random.nextInt(11)).ifPresent(scale::decimals);
    maybe(() -> new ReliabilityFigure(
            one(List.of(ReliabilityKind.values())), one(List.of(0.82, 1.0, -0.3)), "a study"))
        .ifPresent(scale::addReliability);
    return scale;
  }

  private MissingRule rule(List<Term> terms) {
    List<Term> scored = terms.stream().filter(term -> term.weight() > 0).toList();
    MissingRule rule = one(List.of(
        MissingRule.complete(),
        MissingRule.available(),
        MissingRule.atLeast(1 + random.nextInt(Math.max(1, scored.size()))),
        MissingRule.atLeastFraction(0.8)));
    return random.nextInt(4) > 0
        ? rule
        : rule.requiring(scored.stream()
            .flatMap(term -> term.item().stream())
            .map(ItemId::value)
            .limit(2)
            .toArray(String[]::new));
  }

  /** Bands and norms, which have to lie where the scale does. */
  private Scale extras(Instrument.Builder before, Scale scale) {
    List<KeyedScale> keyed = Instrument.builder()
        .from(before.build())
        .addScale(scale)
        .build()
        .resolve()
        .scales();
    KeyedScale last = keyed.get(keyed.size() - 1);
    double low = last.attainableLowest();
    double high = last.attainableHighest();
    Scale.Builder extended = Scale.builder().from(scale);
    List<Double> cuts = IntStream.rangeClosed(1, random.nextInt(4))
        .mapToObj(i -> low + (high - low) * i / 5)
        .filter(cut -> cut > low && cut < high)
        .distinct()
        .toList();
    if (!cuts.isEmpty()) {
      extended.bands(bands(cuts));
    }
    RandomNorms norms = new RandomNorms(random, low, high);
    return extended.norms(norms.drawn()).build();
  }

  private List<Band> bands(List<Double> cuts) {
    List<Band> bands = new ArrayList<>();
    boolean inclusive = true;
    for (int i = 0; i <= cuts.size(); i++) {
      Band.Builder band =
          Band.builder().id(one(List.of("low ", "b/", "Band ")) + i).text(maybe(this::text));
      if (i > 0) {
        band.lower(cuts.get(i - 1)).lowerInclusive(inclusive);
      }
      if (i < cuts.size()) {
        inclusive = random.nextBoolean();
        band.upper(cuts.get(i)).upperInclusive(!inclusive);
      }
      bands.add(band.build());
    }
    return bands;
  }

  private Answers answers(Instrument instrument) {
    Answers.Builder answers = Answers.builder();
    for (Item item : instrument.items()) {
      int kind = random.nextInt(10);
      if (kind == 0) {
        answers.gap(item.id().value(), MissingKind.PREFER_NOT_TO_SAY);
      } else if (kind == 1) {
        answers.gap(item.id().value(), MissingKind.NOT_APPLICABLE);
      } else if (kind == 2 && item.offersUnsure()) {
        answers.gap(item.id().value(), MissingKind.UNSURE);
      } else if (kind > 3) {
        answers.answer(item.id().value(), answer(item));
      }
    }
    return answers.build();
  }

  private double answer(Item item) {
    if (!item.options().isEmpty()) {
      return one(item.options()).value();
    }
    double min = item.min().orElseThrow();
    double max = item.max().orElseThrow();
    double between = min + (max - min) * random.nextDouble();
    return one(List.of(min, max, Math.min(max, Math.max(min, between))));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String text() {
    return one(TEXTS);
  }
}
