package dev.attune.assessment.scoring;

import dev.attune.assessment.decimal.Fraction;
import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.NormCount;
import dev.attune.assessment.instrument.NormLookup;
import dev.attune.assessment.instrument.NormRow;
import dev.attune.assessment.quantile.NormalQuantile;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Reads an unrounded raw score against a norm sample.
 *
 * <ul>
 *   <li>z = (x − mean) / sd, and linear T = 50 + 10·z; from counts, sd has the denominator n − 1. The T-score is McCall's
 *       (1922), How to Measure in Education, here without normalising.
 *   <li>Percentile = 100·(below + ½ equal) / n, definition C of Crawford, Garthwaite and Slick (2009), On percentile norms in
 *       neuropsychology, The Clinical Neuropsychologist 23, 1173–1195, doi:10.1080/13854040902795018.
 *   <li>Normalised T = 50 + 10·Φ⁻¹(percentile / 100); below or above the whole sample it has no value unless a bound is
 *       declared.
 *   <li>Table: exact, step or linear; outside the rows there is no value. A table is never extended.
 * </ul>
 *
 * <p>Then clipped, then rounded, ties away from zero.
 */
final class NormReader {
  private NormReader() {}

  static NormScore read(Norm norm, Fraction score) {
    OptionalDouble read = switch (norm.transform()) {
      case Z -> OptionalDouble.of(z(norm, score));
      case T -> OptionalDouble.of(50 + 10 * z(norm, score));
      case PERCENTILE -> OptionalDouble.of(percentile(norm.counts(), score));
      case NORMALISED_T ->
        OptionalDouble.of(50 + 10 * NormalQuantile.of(percentile(norm.counts(), score) / 100));
      case TABLE -> lookUp(norm, score);
    };
    NormScore.Builder builder =
        NormScore.builder().norm(norm.id()).sample(norm.sample()).transform(norm.transform());
    double clipped = clip(norm, read.orElse(Double.NaN));
    if (!Double.isFinite(clipped)) {
      return builder
          .clipped(false)
          .addReason(Reason.of(ScoringReason.BEYOND_THE_NORM))
          .build();
    }
    return builder
        .value(rounded(norm, clipped))
        .clipped(clipped != read.orElseThrow())
        .build();
  }

  private static double z(Norm norm, Fraction score) {
    if (norm.counts().isEmpty()) {
      return (score.toDouble() - norm.mean().orElseThrow()) / norm.sd().orElseThrow();
    }
    // plain loops: the way streams add doubles is not fixed from one JDK to the next
    double people = people(norm.counts());
    double total = 0;
    for (NormCount row : norm.counts()) {
      total += row.people() * row.raw();
    }
    double mean = total / people;
    double squares = 0;
    for (NormCount row : norm.counts()) {
      squares += row.people() * (row.raw() - mean) * (row.raw() - mean);
    }
    return (score.toDouble() - mean) / Math.sqrt(squares / (people - 1));
  }

  private static double percentile(List<NormCount> counts, Fraction score) {
    long halves = 0;
    for (NormCount row : counts) {
      int side = score.compareTo(row.raw());
      halves += side > 0 ? 2 * row.people() : side == 0 ? row.people() : 0;
    }
    return 100.0 * halves / (2.0 * people(counts));
  }

  private static long people(List<NormCount> counts) {
    return counts.stream().mapToLong(NormCount::people).sum();
  }

  private static OptionalDouble lookUp(Norm norm, Fraction score) {
    List<NormRow> table = norm.rows();
    int below = -1;
    while (below + 1 < table.size() && score.compareTo(table.get(below + 1).raw()) >= 0) {
      below++;
    }
    if (below < 0) {
      return OptionalDouble.empty();
    }
    NormRow row = table.get(below);
    if (score.compareTo(row.raw()) == 0) {
      return OptionalDouble.of(row.value());
    }
    NormLookup lookup = norm.lookup().orElseThrow();
    if (lookup == NormLookup.EXACT || below + 1 == table.size()) {
      return OptionalDouble.empty();
    }
    if (lookup == NormLookup.STEP) {
      return OptionalDouble.of(row.value());
    }
    NormRow next = table.get(below + 1);
    double share = (score.toDouble() - row.raw()) / (next.raw() - row.raw());
    return OptionalDouble.of(row.value() + share * (next.value() - row.value()));
  }

  private static double clip(Norm norm, double value) {
    if (norm.clipLowest().isPresent() && value < norm.clipLowest().getAsDouble()) {
      return norm.clipLowest().getAsDouble();
    }
    if (norm.clipHighest().isPresent() && value > norm.clipHighest().getAsDouble()) {
      return norm.clipHighest().getAsDouble();
    }
    return value;
  }

  private static double rounded(Norm norm, double value) {
    return norm.decimals().isPresent()
        ? BigDecimal.valueOf(value)
            .setScale(norm.decimals().getAsInt(), RoundingMode.HALF_UP)
            .doubleValue()
        : value;
  }
}
