package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeedTest {
  @Test
  void words_aSweep_tellsNightsOfOnePersonBySecondAndCore() {
    // 2,000 · 30 / 12.5 / 4
    assertThat(Speed.words(2_000, 30, 12.5, 4))
        .isEqualTo("Swept 2,000 people through 30 nights in 12.5 s on 4 cores:"
            + " 1,200 person-nights a second and core.\n");
    assertThat(Speed.words(2, 1, 2, 1))
        .isEqualTo("Swept 2 people through 1 night in 2.0 s on 1 core:"
            + " 1 person-nights a second and core.\n");
  }

  @Test
  void words_nothingSwept_tellsSo() {
    assertThat(Speed.words(2, 0, 0, 1)).isEqualTo("Nothing was left to sweep.\n");
  }
}
