package dev.attune.examples.benchmarks;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.Stage;
import dev.attune.core.limit.Limit;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.ritual.Need;
import dev.attune.core.safety.SafetyState;
import dev.attune.core.selection.NeedsProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The couple every benchmark here works for. */
final class Couple {
  static final Bond BOND = Bond.builder()
      .id(BondId.of("b-1"))
      .kind(BondKind.ROMANTIC)
      .stage(Stage.LONG_TERM)
      .addMembers(Person.of("p-1", "Ana"), Person.of("p-2", "Ben"))
      .build();

  static final Limit LIMIT = Limit.of(
      BOND,
      List.of(),
      Map.of(
          PersonId.of("p-1"), SafetyState.NO_CONCERN_REPORTED,
          PersonId.of("p-2"), SafetyState.NO_CONCERN_REPORTED));

  static final NeedsProfile NEEDS = NeedsProfile.builder()
      .putWeight(Need.REPAIR, 0.8)
      .putWeight(Need.APPRECIATION, 2.0 / 3)
      .build();

  static final LocalDate START = LocalDate.of(2026, 12, 1);

  static final PlanRequest REQUEST = PlanRequest.builder()
      .bond(BOND)
      .limit(LIMIT)
      .needs(NEEDS)
      .startsOn(START)
      .minutesPerDay(30)
      .addUnavailable(START.plusDays(23), START.plusDays(24))
      .build();

  static final ThirtyDayPlanner PLANNER = ThirtyDayPlanner.using(StandardCatalog.rituals());

  private Couple() {}
}
