package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attune.assessment.practice.DayLift;
import dev.attune.assessment.practice.Found;
import dev.attune.assessment.practice.PracticeReview;
import dev.attune.assessment.practice.PracticeTrends;
import dev.attune.core.bond.PersonId;
import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.ritual.RitualId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Truth and pass marks: manifest.json and the page of the plateau fixtures, 36 simulated couples; the mark of divergence, for which
 * the page has none, is ours.
 */
@DisplayName("The labelled couples are told as well as the pass marks ask")
class CouplesReferenceTest {
  private static final Map<String, List<Series.PartnerDay>> COUPLES = Series.couples();
  private static final PlateauDetector DETECTOR = PlateauDetector.withDefaults();

  /** What was told rightly of how many, against the share that must be. */
  private static final class Tally {
    private final String what;
    private final double passMark;
    private int right;
    private int all;

    Tally(String what, double passMark) {
      this.what = what;
      this.passMark = passMark;
    }

    double share() {
      return (double) right / all;
    }

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }
  }

  @Test
  void assess_labelledCouples_reachesThePassMarks() {
    Tally partnerStates = new Tally("partner states", 0.90);
    Tally coupleStates = new Tally("couple states", 0.94);
    Tally divergent = new Tally("divergent", 0.90);
    Tally drop = new Tally("participation drop", 0.95);
    Tally lift = new Tally("lift shrinking", 0.95);
    Tally repetition = new Tally("repetition", 0.95);
    for (JsonNode row : Series.json("manifest.json").get("couples")) {
      LocalDate on = LocalDate.ofEpochDay(row.get("assess_day").asInt());
      List<Series.PartnerDay> days =
          COUPLES.getOrDefault(row.get("id").asText(), List.of()).stream()
              .filter(day -> !day.on().isAfter(on))
              .toList();
      SortedMap<PersonId, PlateauResult> partners = partners(days, on);
      partners.forEach((partner, result) -> partnerStates.add(is(
          row.get("partner_" + partner.value().toLowerCase(Locale.ROOT)),
          "true_state",
          result.state())));
      BondPlateauResult bond = BondPlateauDetector.withDefaults().assess(partners);
      coupleStates.add(is(row, "couple_state", bond.state()));
      divergent.add(row.get("divergent").asBoolean() == bond.divergent());
      PracticeTrends trends = trends(days, on);
      drop.add(is(row, "participation_drop", trends.participation().falling()));
      lift.add(is(row, "lift_shrinking", trends.lift().shrinking()));
      repetition.add(is(row, "ritual_repetition", trends.variety().repeating()));
    }

    List<Tally> tallies = List.of(partnerStates, coupleStates, divergent, drop, lift, repetition);
    tallies.forEach(tally -> System.out.printf(
        Locale.ROOT,
        "couples: %-20s %3d of %3d right, %.3f (pass mark %.2f)%n",
        tally.what,
        tally.right,
        tally.all,
        tally.share(),
        tally.passMark));
    assertThat(partnerStates.all).isEqualTo(72);
    assertThat(coupleStates.all).isEqualTo(36);
    assertThat(tallies)
        .allSatisfy(tally -> assertThat(tally.share()).isGreaterThanOrEqualTo(tally.passMark));
  }

  private static SortedMap<PersonId, PlateauResult> partners(
      List<Series.PartnerDay> days, LocalDate on) {
    SortedMap<PersonId, PlateauResult> partners = new TreeMap<>();
    for (String partner : List.of("A", "B")) {
      SortedMap<LocalDate, Integer> closeness = new TreeMap<>();
      days.stream()
          .filter(day -> day.partner().equals(partner))
          .forEach(day -> closeness.put(day.on(), day.after()));
      partners.put(PersonId.of(partner), DETECTOR.assess(DETECTOR.replay(closeness), on));
    }
    return partners;
  }

  private static PracticeTrends trends(List<Series.PartnerDay> days, LocalDate on) {
    List<PracticeTrace> traces = new ArrayList<>();
    List<DayLift> lifts = new ArrayList<>();
    for (Series.PartnerDay day : days) {
      traces.add(
          new PracticeTrace(PersonId.of(day.partner()), RitualId.of(day.ritual()), day.on()));
      lifts.add(new DayLift(day.on(), day.after() - day.before()));
    }
    return PracticeReview.withDefaults().review(traces, lifts, 2, on);
  }

  private static boolean is(JsonNode truth, String field, PlateauState state) {
    return truth.get(field).asText().equals(state.name());
  }

  private static boolean is(JsonNode truth, String field, Found found) {
    return found == (truth.get(field).asBoolean() ? Found.YES : Found.NO);
  }
}
