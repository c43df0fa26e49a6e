package dev.attune.consumers.modulepath;

import static dev.attune.assessment.checklist.ChecklistItem.DAILY_APPRECIATION_ALOUD;

import dev.attune.assessment.checklist.ChecklistAnswers;
import dev.attune.assessment.checklist.IntimacyChecklist;
import dev.attune.catalog.StandardCatalog;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.Stage;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import java.time.LocalDate;

/** Plans thirty days; no Jackson is anywhere near. */
public final class PlanDays {
  private PlanDays() {}

  /**
   * Prints how many days were planned, and with what they begin.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Bond bond = Bond.builder()
        .id(BondId.of("b-1"))
        .kind(BondKind.ROMANTIC)
        .stage(Stage.LONG_TERM)
        .addMembers(Person.of("p-1", "Ana"), Person.of("p-2", "Ben"))
        .build();
    ChecklistAnswers answers =
        ChecklistAnswers.builder().no(DAILY_APPRECIATION_ALOUD).build();
    Plan plan = ThirtyDayPlanner.using(StandardCatalog.rituals())
        .plan(PlanRequest.builder()
            .bond(bond)
            .needs(IntimacyChecklist.score(answers).needs())
            .startsOn(LocalDate.of(2026, 12, 1))
            .minutesPerDay(15)
            .build());
    System.out.println(plan.days().size() + " days for " + plan.bond() + ", beginning with "
        + plan.day(1).activities().get(0).what());
  }
}
