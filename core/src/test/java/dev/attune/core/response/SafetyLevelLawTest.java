package dev.attune.core.response;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.safety.Behaviour.ANGER;
import static dev.attune.core.safety.Behaviour.DISCLOSURE_AS_AMMUNITION;
import static dev.attune.core.safety.Behaviour.LISTENING;
import static dev.attune.core.safety.Behaviour.OVERSTEPPING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bonds;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entries;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("What holds of every safety level")
class SafetyLevelLawTest {
  @Property(tries = 200)
  @Label(
      "One safe answer more never lowers a level, one unsafe answer more never raises a known one")
  void estimate_oneMore_movesItsOwnWay(
      @ForAll @IntRange(min = 0, max = 12) int safe,
      @ForAll @IntRange(min = 3, max = 12) int unsafe,
      @ForAll @IntRange(min = 0, max = 200) int age) {
    Diary base = Diary.of(Bonds.couple())
        .at(Entries.START.minus(Duration.ofDays(age)))
        .responses(safe, SECOND, LISTENING)
        .at(Entries.START)
        .responses(unsafe, SECOND, ANGER);

    assertThat(estimate(base.copy().responses(1, SECOND, LISTENING)).level())
        .isGreaterThanOrEqualTo(estimate(base).level());
    assertThat(
            estimate(base.copy().responses(1, SECOND, DISCLOSURE_AS_AMMUNITION)).level())
        .isLessThanOrEqualTo(estimate(base).level());
    assertThat(estimate(base.copy().responses(1, SECOND, OVERSTEPPING)).level())
        .isEqualTo(SafetyLevel.FRAGILE);
  }

  private static SafetyLevelEstimate estimate(Diary diary) {
    return SafetyLevelEstimator.withDefaults().estimate(diary.viewOf(FIRST), SECOND, Entries.START);
  }
}
