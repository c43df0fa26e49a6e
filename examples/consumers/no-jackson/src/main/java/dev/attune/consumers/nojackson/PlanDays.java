package dev.attune.consumers.nojackson;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.Stage;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.ritual.RitualCatalog;
import java.time.LocalDate;
import java.util.List;

/** Plans thirty days; no Jackson is anywhere near. */
public final class PlanDays {
  private PlanDays() {}

  /**
   * Prints how many days were planned.
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
    PlanRequest request = PlanRequest.builder()
        .bond(bond)
        .startsOn(LocalDate.of(2026, 11, 30))
        .minutesPerDay(15)
        .build();
    Plan plan = ThirtyDayPlanner.using(RitualCatalog.of(List.of())).plan(request);
    System.out.println(plan.days().size() + " days for " + plan.bond() + ", "
        + request.minutesPerDay() + " minutes a day at most");
  }
}
