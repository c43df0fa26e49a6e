package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.catalog.CatalogTexts.PlacedText;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Stage;
import dev.attune.core.evidence.Caution;
import dev.attune.core.ritual.Cadence;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.Step;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.VariantKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tells whoever adds a ritual what they forgot: each failure names the ritual and what it lacks. */
class RitualCompletenessTest {
  private static final WordRule TOUCH_WORDS = WordRule.against(
      "(?<!in )(?<!out of )touch(?:es|ed|ing)?(?! on| upon| screen)",
      "hugs?",
      "hugged",
      "hugging",
      "kiss(?:es|ed|ing)?",
      "hold(?:ing)? hands",
      "hand in hand",
      "cuddl\\w+",
      "embrac(?:e|es|ed|ing)",
      "strok(?:es|ed|ing)",
      "stroke (?:their|the other)",
      "caress\\w*",
      "massages?",
      "lean (?:on|against) (?:each|the) other",
      "arm around",
      "squeeze (?:a|the other's|their) hand");

  private static final WordRule GAZE_WORDS = WordRule.against(
      "gaz(?:e|es|ed|ing)",
      "eye contact",
      "(?:look\\w*|smil\\w*) (?:at each other|into|each other)",
      "each other's eyes",
      "eyes meet",
      "meet (?:their|the other's) eyes?");

  private static final WordRule LONG_TIME = WordRule.againstPattern(
      "\\b(?:[3-9]\\d|\\d{3,}|thirty|forty|forty-five|fifty|sixty|ninety) seconds\\b|\\b(?:a|one|two|three|four|five|\\d+) minutes?\\b");

  @Test
  @DisplayName("S-33: a joint ritual has a long-distance form or is in person only")
  void variants_distance_isAnswered() {
    forgotten(ritual -> ritual.alone()
            || ritual.variant(VariantKind.LONG_DISTANCE).isPresent()
            || ritual.circumstances().contains(Circumstance.LONG_DISTANCE)
            || ritual.inPersonOnly()
        ? none()
        : found("a LONG_DISTANCE variant, or the mark SAME_PLACE where it is in person only"));
  }

  @Test
  @DisplayName("S-33: a ritual with touch or gaze says how it goes without")
  void withoutTouchOrGaze_whereEitherComesIn_isThere() {
    forgotten(ritual -> !comesIn(ritual, Mark.TOUCH, Mark.TOUCH_FORM, Mark.GAZE)
            || ritual.withoutTouchOrGaze().isPresent()
        ? none()
        : found("withoutTouchOrGaze"));
  }

  @Test
  @DisplayName("S-33: a form that a caution promises is there")
  void cautions_promises_areKept() {
    forgotten(ritual -> promise(
        ritual,
        Caution.SENSORY_ALTERNATIVE,
        ritual.withoutTouchOrGaze().isPresent(),
        "withoutTouchOrGaze"));
    forgotten(ritual ->
        promise(ritual, Caution.TOUCH_CONSENT, says(ritual, "ask\\w*"), "a step that asks first"));
    forgotten(ritual -> promise(
        ritual,
        Caution.LONG_DISTANCE_VARIANT,
        ritual.variant(VariantKind.LONG_DISTANCE).isPresent(),
        "a LONG_DISTANCE variant"));
    forgotten(ritual -> promise(
        ritual,
        Caution.COST_BURDEN,
        says(
            ritual,
            "free",
            "costs?",
            "money",
            "pay\\w*",
            "borrow\\w*",
            "library",
            "spend\\w*",
            "at home"),
        "a step or a form that costs nothing and says so"));
    forgotten(ritual -> promise(
        ritual,
        Caution.ACCESSIBILITY_MOBILITY,
        says(
            ritual,
            "sit\\w*",
            "seats?",
            "seated",
            "chairs?",
            "bench",
            "wheelchair",
            "roll\\w*",
            "window",
            "rest\\w*",
            "lying"),
        "a form for people who move little or differently"));
    forgotten(ritual -> promise(
        ritual,
        Caution.ACCESSIBILITY_PRINT,
        says(
            ritual,
            "aloud",
            "out loud",
            "speak\\w*",
            "spoken",
            "listen\\w*",
            "audio\\w*",
            "record\\w*",
            "large print",
            "braille"),
        "a form without print or handwriting"));
    forgotten(ritual -> promise(
        ritual,
        Caution.ON_CALL_EXEMPTION,
        says(ritual, "reach\\w*", "needed", "on call", "urgent", "emergenc\\w+"),
        "a word for whoever has to be reachable"));
    forgotten(ritual -> promise(
        ritual,
        Caution.VISIBLE_SUPPORT_COST,
        says(ritual, "nothing"),
        "'nothing' as a full answer"));
    forgotten(ritual -> promise(
        ritual,
        Caution.NO_FORCED_DISCLOSURE,
        says(
            ritual,
            "pass\\w*",
            "skip\\w*",
            "leave \\w+ out",
            "full answer",
            "keep \\w+ to yourself"),
        "a word that passing is fine"));
    forgotten(ritual -> promise(
        ritual,
        Caution.AGREED_RETURN_TIME,
        says(ritual, "come back", "return\\w*", "is over", "ends?", "until"),
        "when the pause ends"));
  }

  @Test
  @DisplayName("S-33: time has its bounds, and the steps fit into it")
  void minutes_ofSteps_fitIntoTheForm() {
    forgotten(ritual -> tooLong("the standard form", ritual.steps(), ritual.minutes()));
    for (VariantKind kind : VariantKind.values()) {
      forgotten(ritual -> ritual
          .variant(kind)
          .flatMap(
              form -> tooLong(kind.code(), form.steps(), ritual.minutesOf(Optional.of(kind)))));
    }
  }

  @Test
  void variants_fiveMinutes_areForWhatTakesLonger() {
    forgotten(ritual -> ritual.variant(VariantKind.FIVE_MINUTE).isEmpty() || ritual.minutes() > 5
        ? none()
        : found("no FIVE_MINUTE variant, since it takes " + ritual.minutes() + " minutes anyway"));
  }

  @Test
  @DisplayName(
      "S-33: a form that is shown in place of the standard one, at a distance or alone, stands by itself")
  void variants_thatReplaceTheStandardForm_haveSeveralSteps() {
    for (VariantKind kind : List.of(VariantKind.LONG_DISTANCE, VariantKind.SOLO)) {
      forgotten(
          ritual -> ritual.variant(kind).filter(form -> form.steps().size() < 2).isEmpty()
              ? none()
              : found(
                  "two steps or more in " + kind.code() + ", as nothing else is shown with them"));
    }
  }

  @Test
  void steps_thatAlwaysStay_areAHandful() {
    forgotten(ritual -> {
      long steps =
          ritual.steps().stream().filter(step -> step.theme().isEmpty()).count();
      return steps >= 2 && steps <= 6 ? none() : found("two to six steps that stay, not " + steps);
    });
  }

  @Test
  void texts_ofRituals_areWholeSentences() {
    List<String> fragments = CatalogTexts.allInstructions().stream()
        .filter(text -> !text.text().matches("(?s)['‘“\"\\p{Lu}].*[.!?]['’”\")]?")
            || text.text().contains("  "))
        .map(PlacedText::toString)
        .toList();

    assertThat(fragments)
        .as("not a sentence that begins with a capital letter and ends")
        .isEmpty();
  }

  @Test
  @DisplayName(
      "S-04: where a touch is closed, a step that always stays mentions none, and a form remains")
  void steps_withATouchOrAGaze_canGo() {
    forgotten(ritual ->
        comesIn(ritual, Mark.TOUCH) ? none() : untagged(ritual, TOUCH_WORDS, Theme.TOUCH));
    forgotten(
        ritual -> comesIn(ritual, Mark.GAZE) ? none() : untagged(ritual, GAZE_WORDS, Theme.GAZE));
    for (String form : forms()) {
      forgotten(ritual -> Optional.ofNullable(CatalogTexts.forms(ritual).get(form))
          .filter(steps -> steps.stream().allMatch(step -> step.theme().isPresent()))
          .map(steps -> "a step in " + form + " that stays when touch and gaze go"));
    }
  }

  @Test
  void marks_touchForm_isMarkedExactlyWhereAStepCanGo() {
    forgotten(ritual -> {
      boolean optional = CatalogTexts.forms(ritual).values().stream()
          .flatMap(List::stream)
          .anyMatch(step -> step.theme().equals(Optional.of(Theme.TOUCH)));
      return optional == comesIn(ritual, Mark.TOUCH_FORM)
          ? none()
          : found(optional ? "the mark TOUCH_FORM" : "an optional step with the theme TOUCH");
    });
  }

  @Test
  @DisplayName("S-04: thirty seconds of gaze or more are marked as high intensity")
  void marks_longGaze_isHighIntensity() {
    forgotten(ritual -> comesIn(ritual, Mark.HIGH_INTENSITY)
            || CatalogTexts.instructions(ritual).stream()
                .flatMap(text -> Arrays.stream(text.text().split("[.!?]")))
                .noneMatch(sentence -> GAZE_WORDS.finds(sentence) && LONG_TIME.finds(sentence))
        ? none()
        : found("the mark HIGH_INTENSITY, for it asks for a long gaze"));
  }

  @Test
  void cost_notFree_hasItsCaution() {
    forgotten(
        ritual -> ritual.cost() == Cost.FREE || ritual.cautions().contains(Caution.COST_BURDEN)
            ? none()
            : found("the caution COST_BURDEN, for it is not free"));
  }

  @Test
  void grief_memoriesThatCanHurt_areOnlyGivenWhenAskedFor() {
    forgotten(ritual -> ritual.circumstances().contains(Circumstance.GRIEF)
            || ritual.cautions().contains(Caution.GRIEF_AWARE)
                == ritual.onlyWhenAskedIn().contains(Circumstance.GRIEF)
        ? none()
        : found("both the caution GRIEF_AWARE and onlyWhenAskedIn(GRIEF), or neither"));
    forgotten(ritual -> ritual.circumstances().contains(Circumstance.GRIEF)
            && ritual.onlyWhenAskedIn().contains(Circumstance.GRIEF)
        ? found("either to be for grief or to be given in grief only when asked for")
        : none());
    assertThat(CatalogTexts.rituals())
        .filteredOn(ritual -> ritual.onlyWhenAskedIn().contains(Circumstance.GRIEF))
        .extracting(ritual -> ritual.id().value())
        .contains("memory-lane-night");
  }

  @Test
  void stages_theirOwnRituals_areThree() {
    Map<Stage, String> own = new HashMap<>();
    CatalogTexts.rituals()
        .forEach(ritual -> ritual
            .ownOfStage()
            .ifPresent(stage ->
                own.merge(stage, ritual.id().value(), (one, other) -> one + ", " + other)));

    assertThat(own)
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            Stage.NEW, "curiosity-night",
            Stage.LONG_TERM, "relationship-audit",
            Stage.BUSY_PARENTS, "daily-checkpoint"));
    forgotten(ritual -> ritual.ownOfStage().isEmpty()
            || ritual.stages().contains(ritual.ownOfStage().get())
        ? none()
        : found("its own stage among its stages"));
  }

  @Test
  void microHabits_areTheElevenDailyOnes() {
    assertThat(CatalogTexts.rituals())
        .filteredOn(Ritual::microHabit)
        .extracting(ritual -> ritual.id().value())
        .containsExactlyInAnyOrder(
            "morning-compliment",
            "small-thanks",
            "bedtime-hope-or-worry",
            "eyes-not-screens",
            "small-surprise",
            "gentle-touch",
            "unplugged-dinner",
            "how-can-i-support-you",
            "celebrate-micro-wins",
            "midday-thinking-of-you",
            "make-their-coffee");
    forgotten(ritual -> !ritual.microHabit() || ritual.cadence() == Cadence.DAILY
        ? none()
        : found("the cadence DAILY, as a micro-habit"));
  }

  @Test
  void names_andPurposes_areNeverTheSameInTwoRituals() {
    assertThat(shared(ritual -> Stream.of(ritual.name()))).isEmpty();
    assertThat(shared(ritual -> Stream.of(ritual.purpose()))).isEmpty();
  }

  @Test
  void steps_areNeverTheSameInTwoRituals() {
    assertThat(shared(ritual ->
            CatalogTexts.forms(ritual).values().stream().flatMap(List::stream).map(Step::text)))
        .isEmpty();
  }

  @Test
  void evidence_summaries_areNeverTheSameInTwoRituals() {
    assertThat(shared(ritual -> Stream.of(ritual.evidence().summary()))).isEmpty();
  }

  /** Fails with every ritual that lacks something, and what it lacks. */
  private static void forgotten(Function<Ritual, Optional<String>> lack) {
    List<String> forgotten = new ArrayList<>();
    for (Ritual ritual : CatalogTexts.rituals()) {
      lack.apply(ritual).ifPresent(what -> forgotten.add(ritual.id() + " needs " + what));
    }
    assertThat(forgotten).isEmpty();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Optional<String> found(String what) {
    return Optional.of(what);
  }

  private static boolean comesIn(Ritual ritual, Mark... marks) {
    return Arrays.stream(marks).anyMatch(ritual.marks()::contains);
  }

  private static Optional<String> promise(
      Ritual ritual, Caution caution, boolean kept, String what) {
    return kept || !ritual.cautions().contains(caution)
        ? none()
        : found(what + ", as its caution " + caution + " promises");
  }

  private static boolean says(Ritual ritual, String... words) {
    WordRule rule = WordRule.against(words);
    return CatalogTexts.instructions(ritual).stream().anyMatch(text -> rule.finds(text.text()));
  }

  private static Optional<String> tooLong(String form, List<Step> steps, int minutes) {
    int sum = steps.stream().mapToInt(step -> step.minutes().orElse(0)).sum();
    return sum <= minutes
        ? none()
        : found("steps of at most " + minutes + " minutes in " + form + ", not " + sum);
  }

  private static Optional<String> untagged(Ritual ritual, WordRule words, Theme theme) {
    return CatalogTexts.forms(ritual).values().stream()
        .flatMap(List::stream)
        .filter(step -> !step.theme().equals(Optional.of(theme)))
        .filter(step -> words.finds(step.text()))
        .findFirst()
        .map(step -> "an optional step with the theme " + theme + " for: " + step.text());
  }

  private static List<String> forms() {
    return Stream.concat(
            Stream.of("standard"), Arrays.stream(VariantKind.values()).map(VariantKind::code))
        .toList();
  }

  /** Texts that two rituals have in common, letter case and punctuation aside, with the rituals. */
  private static Map<String, List<String>> shared(Function<Ritual, Stream<String>> texts) {
    Map<String, List<String>> rituals = new HashMap<>();
    for (Ritual ritual : CatalogTexts.rituals()) {
      texts
          .apply(ritual)
          .map(text ->
              text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
          .distinct()
          .forEach(text -> rituals
              .computeIfAbsent(text, key -> new ArrayList<>())
              .add(ritual.id().value()));
    }
    return rituals.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
