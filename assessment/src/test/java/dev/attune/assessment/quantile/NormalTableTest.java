package dev.attune.assessment.quantile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

@Label("The table of the normal distribution")
class NormalTableTest {
  @Property(tries = 5_000)
  @Label("It gives what the error function of Apache Commons gives, and rises")
  void below_anyValue_isThatOfTheErrorFunction(@ForAll @DoubleRange(min = -10, max = 10) double z) {
    assertThat(NormalTable.below(z)).isCloseTo(NormalProbability.below(z), within(1e-15));
    assertThat(NormalTable.below(-z)).isCloseTo(1 - NormalTable.below(z), within(2e-16));
    assertThat(NormalTable.below(z + 1e-9)).isGreaterThanOrEqualTo(NormalTable.below(z) - 2e-16);
  }

  @Example
  @Label("The ends and the middle are exact")
  void below_endsAndMiddle_areExact() {
    assertThat(NormalTable.below(0)).isEqualTo(0.5);
    assertThat(NormalTable.below(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(NormalTable.below(-9)).isZero();
    assertThat(NormalTable.below(9)).isEqualTo(1);
    assertThat(NormalTable.below(Math.nextDown(9.0))).isBetween(1 - 1e-15, 1.0);
    assertThat(NormalTable.below(Double.POSITIVE_INFINITY)).isEqualTo(1);
    // Python 3.11.7: statistics.NormalDist().cdf(1.645)
    assertThat(NormalTable.below(1.645)).isCloseTo(0.9500150944608786, within(1e-15));
  }
}
