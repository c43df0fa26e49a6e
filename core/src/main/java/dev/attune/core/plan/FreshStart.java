package dev.attune.core.plan;

import dev.attune.core.reason.Reason;
import java.util.List;

/**
 * An offer to begin again with thirty new days, made after a quiet time. Going on with the rest of the plan is as good.
 *
 * @param plan the new plan, from today on
 * @param reasons why it is offered
 * @since 1.0
 */
public record FreshStart(Plan plan, List<Reason> reasons) {
  /**
   * Creates the offer, with the reasons copied.
   *
   * @param plan the new plan, from today on
   * @param reasons why it is offered
   */
  public FreshStart {
    reasons = List.copyOf(reasons);
  }
}
