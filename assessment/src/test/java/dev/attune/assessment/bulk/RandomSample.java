package dev.attune.assessment.bulk;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An instrument of any shape, every other time a plain one, and some people's answers to it.
 *
 * @param key the instrument
 * @param missing the byte for no answer
 * @param sheets the answers by respondent and item
 */
record RandomSample(ScoringKey key, byte missing, List<List<Byte>> sheets) {

  private static final List<ScoringMethod> METHODS =
      List.of(ScoringMethod.SUM, ScoringMethod.MEAN, ScoringMethod.POMP);
  private static final List<Prorating> PRORATING = List.of(Prorating.values());

  static RandomSample drawn(long seed, int respondents, double refused) {
    Random random = new Random(seed);
    ScoringKey key = key(random);
    List<Byte> free =
        bytes().filter(value -> !taken(key, value)).mapToObj(v -> (byte) v).toList();
    byte missing = free.get(random.nextInt(free.size()));
    double gaps = List.of(0.0, 0.03, 0.3).get(random.nextInt(3));
    List<List<Byte>> sheets = new ArrayList<>();
    for (int r = 0; r < respondents; r++) {
      List<Byte> sheet = new ArrayList<>();
      for (int item = 0; item < key.instrument().items().size(); item++) {
        boolean out = random.nextDouble() < refused;
        sheet.add(random.nextDouble() < gaps ? missing : answer(random, key, item, missing, out));
      }
      sheets.add(sheet);
    }
    return new RandomSample(key, missing, sheets);
  }

  byte[][] columns() {
    byte[][] columns = new byte[items()][sheets.size()];
    for (int r = 0; r < sheets.size(); r++) {
      for (int item = 0; item < items(); item++) {
        columns[item][r] = sheets.get(r).get(item);
      }
    }
    return columns;
  }

  /** What lies between the rows is no answer, and anything. */
  byte[] rows(int stride) {
    byte[] rows = new byte[stride * sheets.size()];
    new Random(stride).nextBytes(rows);
    for (int r = 0; r < sheets.size(); r++) {
      for (int item = 0; item < items(); item++) {
        rows[r * stride + item] = sheets.get(r).get(item);
      }
    }
    return rows;
  }

  int items() {
    return key.instrument().items().size();
  }

  private static IntStream bytes() {
    return IntStream.rangeClosed(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  private static boolean taken(ScoringKey key, int value) {
    return IntStream.range(0, key.instrument().items().size())
        .anyMatch(item -> key.counts(item, value).isPresent());
  }

  private static byte answer(
      Random random, ScoringKey key, int item, byte missing, boolean refused) {
    int[] choice = bytes()
        .filter(value -> value != missing && key.counts(item, value).isEmpty() == refused)
        .toArray();
    return (byte) choice[random.nextInt(choice.length)];
  }

  private static ScoringKey key(Random random) {
    boolean plain = random.nextBoolean();
    int wide = random.nextInt(4) == 0 ? 110 : 0;
    List<Item> items = IntStream.rangeClosed(1, 1 + random.nextInt(12))
        .mapToObj(number -> plain || random.nextInt(4) > 0
            ? range(random, "q" + number, plain ? 0 : wide)
            : options(random, "q" + number))
        .toList();
    Instrument.Builder instrument =
        Instrument.builder().id(InstrumentId.of("random")).items(items);
    int scales = 1 + random.nextInt(6);
    for (int i = 0; i < scales; i++) {
      instrument.addScale(scale(random, "s" + i, items, plain));
    }
    ScoringKey subscales = instrument.build().resolve();
    List<String> varying = subscales.scales().stream()
        .filter(scale -> scale.attainableHighest() - scale.attainableLowest() > 1)
        .map(scale -> scale.scale().id().value())
        .toList();
    return varying.isEmpty() || random.nextBoolean()
        ? subscales
        : instrument.addScale(total(random, varying)).build().resolve();
  }

  private static Item range(Random random, String id, int wide) {
    int min = random.nextInt(8) - 5 - wide;
    return Item.of(id, min, min + 1 + random.nextInt(10) + 2 * wide);
  }

  private static Item options(Random random, String id) {
    List<Integer> values = new ArrayList<>(IntStream.range(-5, 6).boxed().toList());
    Collections.shuffle(values, random);
    double[] scores = {-2, 0, 0.1, 1.5, 2.25};
    Option[] options = IntStream.range(0, 2 + random.nextInt(4))
        .mapToObj(i -> new Option(
            values.get(i),
            Optional.empty(),
            i < 2 || random.nextBoolean() ? OptionalDouble.of(scores[i]) : OptionalDouble.empty()))
        .toArray(Option[]::new);
    return Item.of(id, options);
  }

  private static Scale scale(Random random, String id, List<Item> items, boolean plain) {
    List<Item> own = new ArrayList<>(items);
    Collections.shuffle(own, random);
    List<Term> terms = new ArrayList<>();
    boolean weighted = !plain && random.nextBoolean();
    for (Item item : own.subList(0, 1 + random.nextInt(own.size()))) {
      terms.add(term(random, Term.of(item.id().value()), weighted, terms.isEmpty()));
    }
    Scale.Builder scale = scored(random, id, terms);
    if (!plain && random.nextInt(4) == 0) {
      return scale.method(ScoringMethod.COUNT).addCounted(1, 2, -1.5).build();
    }
    return scale.build();
  }

  private static Scale total(Random random, List<String> scales) {
    List<Term> terms = new ArrayList<>();
    for (String scale : scales) {
      terms.add(term(random, Term.ofScale(scale), random.nextBoolean(), terms.isEmpty()));
    }
    return scored(random, "total", terms).build();
  }

  private static Term term(Random random, Term plain, boolean weighted, boolean first) {
    double[] weights = {0, 0.1, 0.5, 1, 2, 3.7, 1000, 1.0 / 3, 1e-9};
    Term term =
        weighted ? plain.weighing(first ? 1 : weights[random.nextInt(weights.length)]) : plain;
    return Term.builder().from(term).reverse(random.nextBoolean()).build();
  }

  private static Scale.Builder scored(Random random, String id, List<Term> terms) {
    Scale.Builder scale = Scale.builder()
        .id(ScaleId.of(id))
        .terms(terms)
        .method(METHODS.get(random.nextInt(3)))
        .missing(rule(random, terms))
        .prorating(PRORATING.get(random.nextInt(3)));
    return random.nextBoolean() ? scale : scale.decimals(random.nextInt(11));
  }

  private static MissingRule rule(Random random, List<Term> terms) {
    List<Term> scored = terms.stream().filter(term -> term.weight() > 0).toList();
    MissingRule rule = List.of(
            MissingRule.complete(),
            MissingRule.available(),
            MissingRule.atLeast(1 + random.nextInt(scored.size())),
            MissingRule.atLeastFraction(0.8))
        .get(random.nextInt(4));
    return random.nextInt(4) > 0
        ? rule
        : rule.requiring(scored.stream()
            .flatMap(term -> term.item().stream())
            .map(item -> item.value())
            .limit(2)
            .toArray(String[]::new));
  }
}
