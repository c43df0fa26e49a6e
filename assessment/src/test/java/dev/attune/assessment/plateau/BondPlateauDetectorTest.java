package dev.attune.assessment.plateau;

import static dev.attune.assessment.plateau.PlateauState.DECLINING;
import static dev.attune.assessment.plateau.PlateauState.HIGH_STABLE;
import static dev.attune.assessment.plateau.PlateauState.INSUFFICIENT_DATA;
import static dev.attune.assessment.plateau.PlateauState.PLATEAU;
import static dev.attune.assessment.plateau.PlateauState.RECOVERING;
import static dev.attune.assessment.plateau.PlateauState.RISING;
import static dev.attune.assessment.plateau.PlateauState.VOLATILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.assessment.practice.Found;
import dev.attune.assessment.practice.LiftTrend;
import dev.attune.assessment.practice.ParticipationTrend;
import dev.attune.assessment.practice.PracticeReview;
import dev.attune.assessment.practice.PracticeTrends;
import dev.attune.assessment.practice.RitualVariety;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.reason.Reason;
import dev.attune.core.selection.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected outcomes are worked out by hand from the rules of the detector's Javadoc; 1/30 point a day is the margin. */
@DisplayName("A bond's result is put together from one a person")
class BondPlateauDetectorTest {
  private static final BondPlateauDetector DETECTOR = BondPlateauDetector.withDefaults();
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final PersonId A = PersonId.of("a");
  private static final PersonId B = PersonId.of("b");
  private static final PersonId C = PersonId.of("c");

  @ParameterizedTest
  @CsvSource({
    "DECLINING, VOLATILE, DECLINING",
    "VOLATILE, PLATEAU, VOLATILE",
    "PLATEAU, RECOVERING, PLATEAU",
    "RECOVERING, RISING, RECOVERING",
    "RISING, HIGH_STABLE, RISING",
    "HIGH_STABLE, DECLINING, DECLINING",
    "INSUFFICIENT_DATA, HIGH_STABLE, HIGH_STABLE",
    "INSUFFICIENT_DATA, INSUFFICIENT_DATA, INSUFFICIENT_DATA"
  })
  void assess_twoStates_takesTheOneThatAsksForMost(
      PlateauState one, PlateauState other, PlateauState bond) {
    assertThat(assess(person(one), person(other)).state()).isEqualTo(bond);
    assertThat(assess(person(other), person(one)).state()).isEqualTo(bond);
  }

  @Test
  @DisplayName("Who is in the state is its scope, and the least confidence of theirs is its own")
  void assess_scopeAndConfidence_areThoseOfWhoIsInTheState() {
    BondPlateauResult both = assess(person(PLATEAU, 0.9), person(PLATEAU, 0.8));
    BondPlateauResult one = assess(person(RISING, 0.7), person(PLATEAU, 0.9));

    assertThat(both.scope()).containsExactly(A, B);
    assertThat(both.confidence()).isEqualTo(0.8);
    assertThat(codes(both)).containsExactly("CLOSENESS_LEVEL", "SO_FOR_EACH");
    assertThat(one.scope()).containsExactly(B);
    assertThat(one.confidence()).isEqualTo(0.9);
    assertThat(one.divergent()).isTrue();
    assertThat(codes(one)).containsExactly("CLOSENESS_LEVEL", "SO_FOR_SOME", "STATES_DIFFER");
  }

  @Test
  @DisplayName(
      "With nothing to say of one person the other's state stands, one-sided, 0.6 sure at most")
  void assess_nothingOfOnePerson_isOneSided() {
    BondPlateauResult sure = assess(person(RISING, 0.95), person(INSUFFICIENT_DATA));
    BondPlateauResult unsure = assess(person(RISING, 0.5), person(INSUFFICIENT_DATA));

    assertThat(sure.state()).isEqualTo(RISING);
    assertThat(sure.scope()).containsExactly(A);
    assertThat(sure.oneSided()).isTrue();
    assertThat(sure.divergent()).isFalse();
    assertThat(sure.confidence()).isEqualTo(0.6);
    assertThat(codes(sure)).containsExactly("CLOSENESS_GROWING", "ONE_SIDED");
    assertThat(unsure.confidence()).isEqualTo(0.5);
  }

  @Test
  void assess_nothingOfAnyone_saysSo() {
    BondPlateauResult bond = assess(person(INSUFFICIENT_DATA), person(INSUFFICIENT_DATA));

    assertThat(bond.oneSided()).isFalse();
    assertThat(bond.confidence()).isZero();
    assertThat(codes(bond)).containsExactly("TOO_EARLY_TO_SAY");
  }

  @Test
  @DisplayName(
      "A joint plateau began with the later of the two, and so with the later ends of its range")
  void assess_jointPlateau_beganWithTheLater() {
    BondPlateauResult bond = assess(
        level("2026-03-01", "2026-02-10", "2026-04-20", false),
        level("2026-03-20", "2026-03-12", "2026-04-02", true));

    assertThat(bond.onset()).contains(LocalDate.parse("2026-03-20"));
    assertThat(bond.onsetLow()).contains(LocalDate.parse("2026-03-12"));
    assertThat(bond.onsetHigh()).contains(LocalDate.parse("2026-04-20"));
    assertThat(bond.onsetCensored()).contains(true);
    assertThat(codes(bond)).contains("BOND_LEVEL_AT_LEAST_SINCE");
  }

  @Test
  @DisplayName("One person's plateau began when theirs did")
  void assess_plateauOfOne_beganWhenTheirsDid() {
    BondPlateauResult bond =
        assess(level("2026-03-01", "2026-02-10", "2026-03-20", false), person(HIGH_STABLE));

    assertThat(bond.onset()).contains(LocalDate.parse("2026-03-01"));
    assertThat(bond.onsetCensored()).contains(false);
    // 92 days up to 1 June; 19 days to each end of the range
    assertThat(bond.reasons())
        .filteredOn(reason -> reason.code().equals("BOND_LEVEL_SINCE"))
        .extracting(Reason::text)
        .containsExactly(
            "It has been level for about 13 weeks, since 1 March 2026, give or take 19 days.");
  }

  @Test
  @DisplayName("Two that became level on the same day did so then, where one is known to")
  void assess_sameOnset_isKnownWhereOneIs() {
    PlateauResult known = level("2026-03-01", "2026-02-10", "2026-03-20", false);
    PlateauResult atLeast = level("2026-03-01", "2026-03-01", "2026-03-01", true);

    assertThat(assess(known, atLeast).onsetCensored()).contains(false);
    assertThat(assess(atLeast, known).onsetCensored()).contains(false);
  }

  @Test
  @DisplayName("A day on which one of them became level that is not known leaves the bond's open")
  void assess_unknownOnsetOfOne_isAbsent() {
    BondPlateauResult bond =
        assess(level("2026-03-01", "2026-02-10", "2026-03-20", false), person(PLATEAU));

    assertThat(bond.onset()).isEmpty();
    assertThat(bond.onsetLow()).isEmpty();
    assertThat(bond.onsetCensored()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // 0.06 apart, by 1.645 * 0.0283 = 0.0465 and at least 0.0333
    "0.05, 0.02, 5, 0.3, -0.01, 0.02, 5, 0.3, true",
    // 0.04 apart, which is less than 0.0465
    "0.03, 0.02, 5, 0.3, -0.01, 0.02, 5, 0.3, false",
    // 0.03 apart and sure, which is less than the margin
    "0.02, 0.001, 5, 0.3, -0.01, 0.001, 5, 0.3, false",
    // levels 2 apart, by 1.645 * 0.424 = 0.698
    "0, 0.02, 5, 0.3, 0, 0.02, 7, 0.3, true",
    // levels 1.9 apart
    "0, 0.02, 5, 0.3, 0, 0.02, 6.9, 0.3, false",
    // levels 2 apart, by 1.645 * 1.414 = 2.326
    "0, 0.02, 5, 1, 0, 0.02, 7, 1, false"
  })
  @DisplayName("A difference is established where it is large and no chance")
  void assess_slopesAndLevels_establishADifference(
      double slopeA,
      double sdA,
      double levelA,
      double seA,
      double slopeB,
      double sdB,
      double levelB,
      double seB,
      boolean established) {
    BondPlateauResult bond =
        assess(figures(slopeA, sdA, levelA, seA), figures(slopeB, sdB, levelB, seB));

    assertThat(bond.divergenceEstablished()).isEqualTo(established);
    assertThat(codes(bond).contains("FAR_APART")).isEqualTo(established);
    assertThat(bond.divergent()).isFalse();
  }

  @Test
  @DisplayName("Three people follow the same rules, and any two of them can differ")
  void assess_threePeople_followTheSameRules() {
    BondPlateauResult bond = DETECTOR.assess(Map.of(
        A, figures(0.05, 0.02, 5, 0.3),
        B, person(INSUFFICIENT_DATA),
        C, figures(-0.05, 0.02, 5, 0.3)));

    assertThat(bond.people()).isEqualTo(3);
    assertThat(bond.scope()).containsExactly(A, C);
    assertThat(bond.oneSided()).isTrue();
    assertThat(bond.divergenceEstablished()).isTrue();
  }

  @Test
  @DisplayName("One person alone has their own result")
  void assess_onePerson_isTheirOwn() {
    PlateauResult own = level("2026-03-01", "2026-02-10", "2026-03-20", false);
    BondPlateauResult bond = DETECTOR.assess(Map.of(A, own));

    assertThat(bond.state()).isEqualTo(own.state());
    assertThat(bond.confidence()).isEqualTo(own.confidence());
    assertThat(bond.scope()).containsExactly(A);
    assertThat(bond.onset()).isEqualTo(own.onset());
    assertThat(bond.oneSided()).isFalse();
    assertThat(bond.withoutNames()).isEqualTo(bond);
    assertThat(codes(bond)).containsExactly("CLOSENESS_LEVEL", "BOND_LEVEL_SINCE");
  }

  @Test
  @DisplayName("A plateau is worth telling once it is for anyone who is in it")
  void assess_worthTelling_isWhereItIsForAnyoneInTheState() {
    PlateauResult telling =
        PlateauResult.builder().from(person(PLATEAU)).worthTelling(true).build();

    assertThat(assess(person(PLATEAU), telling).worthTelling()).isTrue();
    assertThat(assess(person(DECLINING), telling).worthTelling()).isFalse();
    assertThat(assess(person(PLATEAU), person(PLATEAU)).worthTelling()).isFalse();
  }

  @Test
  @DisplayName("Without names only a scope of everyone is left")
  void withoutNames_scopeOfSome_isTakenOut() {
    assertThat(assess(person(PLATEAU), person(VOLATILE)).withoutNames().scope()).isEmpty();
    assertThat(assess(person(RECOVERING), person(RECOVERING)).withoutNames().scope())
        .containsExactly(A, B);
  }

  @ParameterizedTest
  @CsvSource({
    "NO, NO, NO, NO, ''",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, ''",
    "YES, NO, NO, NO, FALLING_PARTICIPATION",
    "NO, YES, NO, NO, REPETITION",
    "NO, NO, YES, NO, REPETITION",
    "NO, NO, NO, YES, HIGH_NOVELTY",
    "NO, YES, NO, YES, HIGH_NOVELTY",
    "YES, YES, YES, UNKNOWN, REPETITION FALLING_PARTICIPATION"
  })
  @DisplayName(
      "A plateau asks for what fits how people practise, and nothing else asks for anything")
  void signals_beside_aPlateau(
      Found falling, Found shrinking, Found repeating, Found novelty, String signals) {
    PracticeTrends trends = trends(falling, shrinking, repeating, novelty);

    assertThat(assess(person(PLATEAU), person(RISING)).signals(trends))
        .extracting(Signal::name)
        .containsExactlyElementsOf(signals.isEmpty() ? List.of() : List.of(signals.split(" ")));
    for (PlateauState state : PlateauState.values()) {
      if (state != PLATEAU) {
        assertThat(assess(person(state), person(state)).signals(trends)).isEmpty();
      }
    }
  }

  private static PracticeTrends trends(
      Found falling, Found shrinking, Found repeating, Found novelty) {
    PracticeTrends none = PracticeReview.withDefaults().review(List.of(), List.of(), 2, DAY);
    return PracticeTrends.builder()
        .from(none)
        .participation(ParticipationTrend.builder()
            .from(none.participation())
            .falling(falling)
            .build())
        .lift(LiftTrend.builder().from(none.lift()).shrinking(shrinking).build())
        .variety(RitualVariety.builder()
            .from(none.variety())
            .repeating(repeating)
            .muchNovelty(novelty)
            .build())
        .build();
  }

  @Test
  void assess_nobodyOrSeveralDays_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DETECTOR.assess(Map.of()))
        .withMessage("people: expected at least one, found none");
    PlateauResult later =
        PlateauResult.builder().from(person(RISING)).on(DAY.plusDays(1)).build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> assess(person(RISING), later))
        .withMessage("people: expected results as of one day, found several days");
  }

  private static BondPlateauResult assess(PlateauResult a, PlateauResult b) {
    return DETECTOR.assess(new TreeMap<>(Map.of(A, a, B, b)));
  }

  private static PlateauResult person(PlateauState state) {
    return person(state, state.established() ? 0.9 : 0);
  }

  private static PlateauResult person(PlateauState state, double confidence) {
    return PlateauResult.builder()
        .on(DAY)
        .checkIns(100)
        .state(state)
        .confidence(confidence)
        .worthTelling(false)
        .build();
  }

  private static PlateauResult level(String onset, String low, String high, boolean censored) {
    return PlateauResult.builder()
        .from(person(PLATEAU))
        .onset(LocalDate.parse(onset))
        .onsetLow(LocalDate.parse(low))
        .onsetHigh(LocalDate.parse(high))
        .onsetCensored(censored)
        .build();
  }

  private static PlateauResult figures(double slope, double sd, double level, double se) {
    return PlateauResult.builder()
        .from(person(RISING))
        .slope(slope)
        .slopeSd(sd)
        .level28(level)
        .level28Se(se)
        .build();
  }

  private static List<String> codes(BondPlateauResult bond) {
    return bond.reasons().stream().map(Reason::code).toList();
  }
}
