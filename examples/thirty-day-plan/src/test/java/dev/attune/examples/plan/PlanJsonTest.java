package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanJsonTest {
  @Test
  void of_aPlan_hasTheWrittenOrderAndIndentation() {
    assertThat(PlanJson.of(SamplePlan.plan())).startsWith("""
            {
              "bond": "b-1",
              "startsOn": "2026-12-01",
              "endsOn": "2026-12-30",
              "microHabit": "small-thanks",
              "days": [
                {
                  "day": 1,
                  "date": "2026-12-01",
                  "week": 1,
                  "rest": false,
                  "activities": [
                    {
                      "id": "d01-small-thanks",
                      "what": "small-thanks",
                      "type": "ritual",
                      "minutes": 1,
                      "initiator": "p-1",
                      "reasons": [
                        {
                          "code": "WHY",
                          "text": "A habit carries the month."
                        }
                      ]
                    },
                    {
                      "id": "d01-take-stock",
                      "what": "take-stock",
                      "type": "task",
            """).endsWith("""
                {
                  "what": "gentle-touch",
                  "reasons": [
                    {
                      "code": "NOT_FITTING_NOW",
                      "text": "It does not fit just now."
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void of_anotherForm_namesItAfterTheType() {
    assertThat(PlanJson.of(SamplePlan.plan())).containsOnlyOnce("\"variant\"").contains("""
                      "type": "ritual",
                      "variant": "solo",
                      "minutes": 5,
            """);
  }

  @Test
  void of_anUnavailableDay_hasNoActivities() {
    assertThat(PlanJson.of(SamplePlan.plan())).contains("""
                  "day": 24,
                  "date": "2026-12-24",
                  "week": 4,
                  "rest": true,
                  "activities": []
            """);
  }

  @Test
  void of_noHabit_saysNull() {
    assertThat(PlanJson.of(SamplePlan.withoutHabit())).contains("\n  \"microHabit\": null,\n");
  }
}
