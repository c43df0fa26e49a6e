package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.NormCount;
import dev.attune.assessment.instrument.NormLookup;
import dev.attune.assessment.instrument.NormRow;
import dev.attune.assessment.instrument.NormTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Norms of every kind for a scale. */
final class RandomNorms {
  private static final List<NormTransform> TRANSFORMS = List.of(NormTransform.values());
  private static final List<NormLookup> LOOKUPS = List.of(NormLookup.values());

  private final Random random;
  private final double low;
  private final double high;

  RandomNorms(Random random, double low, double high) {
    this.random = random;
    this.low = low;
    this.high = high;
  }

  List<Norm> drawn() {
    List<Norm> norms = new ArrayList<>();
    if (high - low > 1e-3) {
      int number = random.nextInt(3);
      for (int i = 0; i < number; i++) {
        norms.add(norm("norm " + i));
      }
    }
    return norms;
  }

  private Norm norm(String id) {
    NormTransform transform = TRANSFORMS.get(random.nextInt(TRANSFORMS.size()));
    Norm.Builder norm = Norm.builder().id(id).sample(" a sample,\u0007 2007").transform(transform);
    double step = (high - low) / 3;
    if (transform == NormTransform.TABLE) {
      norm.lookup(LOOKUPS.get(random.nextInt(LOOKUPS.size())))
          .addRows(new NormRow(low, 20), new NormRow(low + step, 1.0 / 3));
    } else if (transform == NormTransform.PERCENTILE
        || transform == NormTransform.NORMALISED_T
        || random.nextBoolean()) {
      norm.addCounts(new NormCount(low, 1 + random.nextInt(9)))
          .addCounts(new NormCount(low + step, 3_000_000_000L));
    } else {
      norm.mean(low + step).sd(7.5);
    }
    if (random.nextBoolean()) {
      norm.clipLowest(-5).clipHighest(1e9 / 3);
    }
    return random.nextBoolean()
        ? norm.build()
        : norm.decimals(random.nextInt(11)).build();
  }
}
