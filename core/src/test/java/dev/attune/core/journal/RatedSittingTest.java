package dev.attune.core.journal;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.journal.RatingMoment.AFTER;
import static dev.attune.core.journal.RatingMoment.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.Bonds;
import dev.attune.core.error.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sitting was rated where one person said how close they felt on both of its sides")
class RatedSittingTest {
  @Test
  void among_otherPersonSittingOrRitual_makesNoPair() {
    Diary diary = diary()
        .rated("s-1", "small-thanks", BEFORE, 4)
        .rated("s-2", "small-thanks", AFTER, 6)
        .rated("s-1", "small-surprise", AFTER, 6)
        .of(SECOND)
        .rated("s-1", "small-thanks", AFTER, 6);

    assertThat(RatedSitting.among(ratings(diary))).isEmpty();
  }

  @Test
  void among_severalRatingsOfTheSameInstant_takesTheLastById_inWhateverOrderTheyCome() {
    List<Rated> ratings = new ArrayList<>(
        ratings(diary().rated("s-1", "small-thanks", 2, 9).rated("s-1", "small-thanks", 4, 7)));
    Collections.reverse(ratings);

    // by hand: the later ids are 4 and 7
    assertThat(RatedSitting.among(ratings)).extracting(RatedSitting::lift).containsExactly(3);
  }

  @Test
  void of_twoRatingsAfter_isRefused() {
    Rated after = ratings(diary().rated("s-1", "small-thanks", AFTER, 6)).get(0);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new RatedSitting(after, after))
        .withMessage(
            "after: expected the rating after the same sitting by the same person, found another");
  }

  private static Diary diary() {
    return Diary.of(Bonds.couple()).of(FIRST);
  }

  private static List<Rated> ratings(Diary diary) {
    return diary.journal().entries().stream()
        .filter(Rated.class::isInstance)
        .map(Rated.class::cast)
        .toList();
  }
}
