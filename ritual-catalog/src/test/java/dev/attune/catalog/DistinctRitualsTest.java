package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No two rituals are the same thing in other words: their purposes and steps are compared, each with each. */
class DistinctRitualsTest {
  /**
   * From here on two rituals count as the same. A project convention: the most alike pair of the catalog is at 0.31, a ritual
   * with half of its words gone and its steps turned round still at 0.43 or more to itself.
   */
  private static final double THE_SAME = 0.40;

  /** From which share of common words on two single steps count as the same; the steps of at least so many words. */
  private static final double THE_SAME_STEP = 0.6;

  private static final int WORDS_OF_A_STEP = 6;

  private static final TextLikeness LIKENESS = new TextLikeness(texts().values());

  @Test
  void rituals_noTwo_areNearlyTheSame() {
    assertThat(nearlyTheSame(texts())).isEmpty();
  }

  @Test
  void nearlyTheSame_ritualInOtherWords_isFound() {
    Map<String, String> texts = texts();
    texts.put(
        "planted",
        "See a little thing the other person did, and say thank you. Look back on the day for one small act, also one "
            + "they do every time. Thank them for precisely that, and say what it meant: 'Thanks for emptying the bins, there "
            + "was one thing less to do for me.' If somebody thanks you, breathe in and accept it. Thank only where you mean "
            + "it; a day without thanks is just a day.");

    assertThat(nearlyTheSame(texts))
        .singleElement()
        .asString()
        .startsWith("planted and small-thanks");
  }

  @Test
  void likeness_ritualWithHalfItsWordsAndItsStepsTurnedRound_isStillFound() {
    for (Ritual ritual : CatalogTexts.rituals()) {
      List<String> steps =
          new ArrayList<>(ritual.steps().stream().map(Step::text).toList());
      Collections.reverse(steps);
      String[] words = String.join(" ", steps).split(" ", -1);
      String half = IntStream.range(0, words.length)
          .filter(i -> i % 2 == 0)
          .mapToObj(i -> words[i])
          .collect(Collectors.joining(" "));

      assertThat(LIKENESS.between(half, text(ritual)))
          .as(ritual.id().value())
          .isGreaterThanOrEqualTo(THE_SAME);
    }
  }

  @Test
  void likeness_knownTexts_isFromNothingToOne() {
    assertThat(LIKENESS.between("Water the plant.", "Water the plant.")).isEqualTo(1, within(1e-9));
    assertThat(LIKENESS.between("Water the plant.", "Sing a song.")).isZero();
    assertThat(LIKENESS.between("", "Sing a song.")).isZero();
  }

  @Test
  void steps_ofDifferentRituals_areNeverNearlyTheSame() {
    record PlacedStep(RitualId ritual, String text, Set<String> words) {}
    List<PlacedStep> steps = new ArrayList<>();
    for (Ritual ritual : CatalogTexts.rituals()) {
      CatalogTexts.forms(ritual).values().stream()
          .flatMap(List::stream)
          .map(step -> new PlacedStep(
              ritual.id(), step.text(), new HashSet<>(TextLikeness.words(step.text()))))
          .filter(step -> step.words().size() >= WORDS_OF_A_STEP)
          .forEach(steps::add);
    }
    List<String> found = new ArrayList<>();
    for (PlacedStep one : steps) {
      for (PlacedStep other : steps) {
        if (one.ritual().compareTo(other.ritual()) < 0
            && commonShare(one.words(), other.words()) >= THE_SAME_STEP) {
          found.add(
              one.ritual() + ": " + one.text() + " | " + other.ritual() + ": " + other.text());
        }
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void commonShare_sentenceInOtherOrder_isFound() {
    Set<String> one = new HashSet<>(
        TextLikeness.words("Light a candle by the window and sing the old song of the river."));
    Set<String> other = new HashSet<>(
        TextLikeness.words("Sing the old river song, and light candles at your window today."));

    assertThat(commonShare(one, other)).isGreaterThanOrEqualTo(THE_SAME_STEP);
  }

  private static List<String> nearlyTheSame(Map<String, String> texts) {
    List<String> found = new ArrayList<>();
    texts.forEach((one, text) -> texts.forEach((other, otherText) -> {
      if (one.compareTo(other) < 0 && LIKENESS.between(text, otherText) >= THE_SAME) {
        found.add(one + " and " + other);
      }
    }));
    return found;
  }

  /** What share of the words of two steps are in both. */
  private static double commonShare(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / (one.size() + other.size() - common.size());
  }

  private static Map<String, String> texts() {
    return CatalogTexts.rituals().stream()
        .collect(Collectors.toMap(
            ritual -> ritual.id().value(),
            DistinctRitualsTest::text,
            (one, other) -> one,
            TreeMap::new));
  }

  private static String text(Ritual ritual) {
    return ritual.steps().stream()
        .map(Step::text)
        .collect(Collectors.joining(" ", ritual.purpose() + " ", ""));
  }
}
