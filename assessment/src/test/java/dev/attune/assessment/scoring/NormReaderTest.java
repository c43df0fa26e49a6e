package dev.attune.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.decimal.Fraction;
import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.NormCount;
import dev.attune.assessment.instrument.NormLookup;
import dev.attune.assessment.instrument.NormRow;
import dev.attune.assessment.instrument.NormTransform;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormReaderTest {
  @Test
  void read_moments_givesZAndT() {
    assertThat(read(norm(NormTransform.Z).mean(42).sd(8).build(), 50).value()).hasValue(1);
    assertThat(read(norm(NormTransform.T).mean(42).sd(8).build(), 50).value()).hasValue(60);
    assertThat(read(norm(NormTransform.T).mean(42).sd(8).build(), 50).sample())
        .isEqualTo("a sample");
  }

  @Test
  void read_countsOfASample_givesZAndTByItsOwnMoments() {
    // by hand: 1 once, 2 twice, 4 once; mean 9/4, squares 25/16 + 2/16 + 49/16 = 19/4, variance
    // 19/12;
    // 4 lies 7/4 above the mean
    Norm.Builder sample = norm(NormTransform.Z)
        .addCounts(new NormCount(1, 1), new NormCount(2, 2), new NormCount(4, 1));
    double z = 1.75 / Math.sqrt(19.0 / 12);
    assertThat(read(sample.build(), 4).value().orElseThrow()).isCloseTo(z, within(1e-12));
    assertThat(read(sample.transform(NormTransform.T).build(), 4).value().orElseThrow())
        .isCloseTo(50 + 10 * z, within(1e-12));
  }

  @Test
  void read_atTheBoundOfClipping_isNotClipped() {
    Norm norm =
        norm(NormTransform.T).mean(50).sd(10).clipLowest(20).clipHighest(80).build();
    assertThat(read(norm, 20).clipped()).isFalse();
    assertThat(read(norm, 80).clipped()).isFalse();
    assertThat(read(norm, 19).value()).hasValue(20);
    assertThat(read(norm, 19).clipped()).isTrue();
    assertThat(read(norm, 81).value()).hasValue(80);
    assertThat(read(norm, 81).clipped()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 10", "2, 40", "2.5, 60", "3, 80", "9, 100"})
  void read_percentile_sharesTiesEvenly(double score, double expected) {
    // by hand: counts 1, 2, 2 of 5; at 2 it is 100·(1 + 2/2)/5 = 40
    assertThat(read(counts(NormTransform.PERCENTILE).build(), score).value()).hasValue(expected);
  }

  @Test
  void read_normalisedTBeyondTheSample_needsADeclaredBound() {
    NormScore open = read(counts(NormTransform.NORMALISED_T).build(), 0);
    assertThat(open.value()).isEmpty();
    assertThat(open.reasons()).extracting(Reason::code).containsExactly("BEYOND_THE_NORM");
    NormScore clipped =
        read(counts(NormTransform.NORMALISED_T).clipLowest(20).clipHighest(80).build(), 0);
    assertThat(clipped.value()).hasValue(20);
    assertThat(clipped.clipped()).isTrue();
    assertThat(
            read(counts(NormTransform.NORMALISED_T).clipHighest(80).build(), 9).value())
        .hasValue(80);
    assertThat(read(counts(NormTransform.NORMALISED_T).decimals(1).build(), 2).value())
        .hasValue(47.5); // 50 + 10·Φ⁻¹(0.4) = 47.4665…
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 9,", "EXACT, 10, 30", "EXACT, 15,", "EXACT, 21,",
    "STEP, 9,", "STEP, 15, 30", "STEP, 20, 50", "STEP, 21,",
    "LINEAR, 9,", "LINEAR, 15, 40", "LINEAR, 20, 50", "LINEAR, 21,"
  })
  void read_table_isNeverExtended(NormLookup lookup, double score, String expected) {
    Norm norm = norm(NormTransform.TABLE)
        .lookup(lookup)
        .addRows(new NormRow(10, 30), new NormRow(20, 50))
        .build();
    NormScore read = read(norm, score);
    if (expected == null) {
      assertThat(read.value()).isEmpty();
    } else {
      assertThat(read.value()).hasValue(Double.parseDouble(expected));
    }
  }

  private static Norm.Builder norm(NormTransform transform) {
    return Norm.builder().id("n").sample("a sample").transform(transform);
  }

  private static Norm.Builder counts(NormTransform transform) {
    return norm(transform).addCounts(new NormCount(1, 1), new NormCount(2, 2), new NormCount(3, 2));
  }

  private static NormScore read(Norm norm, double score) {
    return NormReader.read(norm, Fraction.of(BigDecimal.valueOf(score)));
  }
}
