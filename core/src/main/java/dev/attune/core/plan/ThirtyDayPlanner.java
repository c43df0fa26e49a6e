package dev.attune.core.plan;

import dev.attune.core.ritual.RitualCatalog;

/** Makes plans of thirty days. */
public final class ThirtyDayPlanner {
  private final RitualCatalog catalog;

  private ThirtyDayPlanner(RitualCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * A planner that chooses from a catalog.
   *
   * @param catalog the rituals to choose from
   * @return the planner
   */
  public static ThirtyDayPlanner using(RitualCatalog catalog) {
    return new ThirtyDayPlanner(catalog);
  }

  /**
   * Makes a plan.
   *
   * @param request what it is made from
   * @return the plan
   */
  public Plan plan(PlanRequest request) {
    if (!catalog.rituals().isEmpty()) {
      throw new UnsupportedOperationException("comes with the next change");
    }
    return Plan.builder()
        .bond(request.bond().id())
        .startsOn(request.startsOn())
        .endsOn(request.startsOn())
        .build();
  }
}
