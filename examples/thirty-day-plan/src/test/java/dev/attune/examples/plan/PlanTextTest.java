package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTextTest {
  private static final String TEXT = text("Ana", "Ben");

  private static String text(String first, String second) {
    return PlanText.of(
        new PlanInWords(SamplePlan.request(first, second), SamplePlan.plan(), SamplePlan.RITUALS));
  }

  @Test
  void of_aPlan_beginsWithThePeopleTheSpanAndTheHabit() {
    assertThat(TEXT).startsWith("""
            Thirty days for Ana and Ben
            ===========================
            Tuesday, 1 December 2026 to Wednesday, 30 December 2026, at most 15 minutes a
            day.
            """).contains("""
            Every day: Thanks for something small
            -------------------------------------

            Thank the other for <one> thing & mean it.
            Why: A habit carries the month.
            """);
  }

  @Test
  void of_aDayWithATask_tellsWhoBeginsHowLongItTakesAndWhy() {
    assertThat(TEXT).contains("""
            Day 1: Tuesday, 1 December
              Your daily habit: 1 minute, Ana begins.
              Take stock: 10 minutes, Ana begins.
            """).contains("    Why: It helps to know where you stand.\n");
  }

  @Test
  void of_aRitualToldBefore_pointsThere() {
    assertThat(TEXT).contains("""
            Day 8: Tuesday, 8 December
              Your daily habit: 1 minute, Ben begins.
              Five-minute check-in: 5 minutes, Ben begins.
                - Each names one feeling.
                - Each names one thanks.
                Why: Three a week show what it does.

            """).contains("""
              Five-minute check-in: 5 minutes, Ben begins.
                As on day 8, and for the same reason.
            """);
  }

  @Test
  void of_aFormDoneAlone_hasItsOwnSteps() {
    assertThat(TEXT).contains("""
              Five-minute check-in: 5 minutes, each alone.
                Name one feeling for yourself.
            """);
  }

  @Test
  void of_aStepThatIsNotOpen_isNotTold() {
    assertThat(TEXT).doesNotContain("hug");
  }

  @Test
  void of_daysOfRest_areFriendly() {
    assertThat(TEXT).contains("""
            Day 2: Wednesday, 2 December
              A day of rest, apart from your habit: 3 minutes, Ben begins.
            """).contains("""
            Day 24: Thursday, 24 December
              Nothing planned. The day is all yours.
            """);
  }

  @Test
  void of_whatIsLeftOut_standsAtTheEndByWhy() {
    assertThat(TEXT)
        .contains("Not part of this plan\n---------------------\n")
        .contains("A gentle touch\n  It does not fit just now.\n")
        .containsOnlyOnce("It does not fit just now.");
  }

  @Test
  void of_everyPlan_endsWithTheStandingSentence() {
    assertThat(TEXT.replace('\n', ' ').strip()).endsWith(PlanInWords.STANDING_SENTENCE);
    String other = PlanText.of(
        new PlanInWords(SamplePlan.requestOfOne(), SamplePlan.withoutHabit(), SamplePlan.RITUALS));
    assertThat(other.replace('\n', ' ').strip()).endsWith(PlanInWords.STANDING_SENTENCE);
  }

  @Test
  void of_anyPlan_hasLinesOfAtMostEightyCharactersWithoutTrailingSpaces() {
    assertThat(text("A".repeat(40), "B".repeat(40)).lines())
        .allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
  }

  @Test
  void of_onePerson_tellsNobodyWhoBegins() {
    assertThat(PlanText.of(
            new PlanInWords(SamplePlan.requestOfOne(), SamplePlan.plan(), SamplePlan.RITUALS)))
        .startsWith("Thirty days for Robin\n")
        .doesNotContain("begins");
  }

  @Test
  void of_noHabit_saysNothingOfOne() {
    assertThat(PlanText.of(new PlanInWords(
            SamplePlan.request("Ana", "Ben"), SamplePlan.withoutHabit(), SamplePlan.RITUALS)))
        .doesNotContain("Every day:")
        .doesNotContain("your habit")
        .contains("Micro habit\n  There is none just now.\n");
  }
}
