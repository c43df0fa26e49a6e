package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.assessment.plateau.PlateauMemory;
import dev.attune.assessment.plateau.PlateauState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is made up, and whether it is what their stories say. */
class PopulationTest {
  private static final int MANY = 600;

  @Test
  @DisplayName("The bits are those of the JDK's SplittableRandom, which is SplitMix64")
  void uniform_firstOfASeed_isThatOfTheJdk() {
    for (long seed : new long[] {0, 1, -1, 1_234_567, Long.MIN_VALUE}) {
      assertThat(Chance.uniform(seed)).isEqualTo(new SplittableRandom(seed).nextDouble());
    }
  }

  @Test
  void normal_manyKeys_haveMeanNoughtAndDeviationOne() {
    double[] drawn = IntStream.range(0, 100_000)
        .mapToDouble(i -> Chance.normal(Chance.key(3, i)))
        .toArray();
    double mean =
        IntStream.range(0, drawn.length).mapToDouble(i -> drawn[i]).average().orElseThrow();
    double square = IntStream.range(0, drawn.length)
        .mapToDouble(i -> drawn[i] * drawn[i])
        .average()
        .orElseThrow();
    // four standard errors: 1/√100,000 of the mean; √(1.9/100,000) of the square, kurtosis being
    // 2.9
    assertThat(mean).isCloseTo(0, within(0.0127));
    assertThat(square).isCloseTo(1, within(0.0175));
  }

  @Test
  void life_sameSeed_isTheSameInAnyPopulationAndOrder() {
    Life alone = new Population(1, 5).life(1, 0);
    Life among = new Population(1_000, 5).life(1, 0);
    List<OptionalInt> forwards = new ArrayList<>();
    for (int night = 1; night <= 100; night++) {
      forwards.add(alone.closeness(night));
    }
    for (int night = 100; night >= 1; night--) {
      assertThat(among.closeness(night)).isEqualTo(forwards.get(night - 1));
    }
  }

  @Test
  void life_otherSeedBondOrPartner_isAnother() {
    List<List<OptionalInt>> lives = new ArrayList<>();
    for (Life life : List.of(
        Life.of(1, 1, 0),
        Life.of(2, 1, 0),
        Life.of(1, 2, 0),
        Life.of(1, 1, 1),
        Life.of(-1, 1, 0))) {
      lives.add(IntStream.rangeClosed(1, 50).mapToObj(life::closeness).toList());
    }
    assertThat(lives).doesNotHaveDuplicates();
  }

  @Test
  void closeness_everyLife_isInRangeAndMissedNowAndThen() {
    for (int bond = 1; bond <= 100; bond++) {
      Life life = Life.of(1, bond, 1);
      List<OptionalInt> nights =
          IntStream.rangeClosed(1, 400).mapToObj(life::closeness).toList();
      assertThat(nights.stream().flatMapToInt(OptionalInt::stream))
          .allMatch(points -> points >= 0 && points <= 10);
      // 10 to 35 % of nights, and four standard errors of 35 % of 400
      assertThat(nights.stream().filter(OptionalInt::isEmpty).count()).isBetween(16L, 178L);
    }
  }

  @Test
  @DisplayName(
      "At night 140 the detector finds the story in as many lives as the fixtures ask for, 87 %")
  void story_atItsPoint_isFound() {
    Map<Story, int[]> rightOfAll = new EnumMap<>(Story.class);
    int right = 0;
    for (int bond = 1; bond <= MANY; bond++) {
      for (int partner = 0; partner < 2; partner++) {
        Life life = Life.of(1, bond, partner);
        PlateauMemory memory = PlainSweep.memory(life, Story.TOLD);
        PlateauState found = PlainSweep.result(memory, Story.TOLD).state();
        int[] counts = rightOfAll.computeIfAbsent(life.story(), story -> new int[2]);
        counts[1]++;
        if (found == told(life.story())) {
          counts[0]++;
          right++;
        }
      }
    }
    assertThat(rightOfAll).containsOnlyKeys(Story.values());
    assertThat(right / (2.0 * MANY)).isGreaterThanOrEqualTo(0.87);
    assertThat(rightOfAll.values()).allMatch(counts -> counts[0] > 0.6 * counts[1]);
  }

  private static PlateauState told(Story story) {
    return switch (story) {
      case GREW_THEN_LEVEL, LEVEL, SETTLED_LOWER -> PlateauState.PLATEAU;
      case RISING -> PlateauState.RISING;
      case DECLINING -> PlateauState.DECLINING;
      case HIGH -> PlateauState.HIGH_STABLE;
      case RECOVERING -> PlateauState.RECOVERING;
      case SWINGING -> PlateauState.VOLATILE;
    };
  }
}
