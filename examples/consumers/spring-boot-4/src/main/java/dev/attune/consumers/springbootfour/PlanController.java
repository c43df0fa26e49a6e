package dev.attune.consumers.springbootfour;

import dev.attune.core.error.AttuneException;
import dev.attune.core.json.AttuneJson3;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plans for whoever posts a request. */
@RestController
class PlanController {
  private final ThirtyDayPlanner planner;

  PlanController(ThirtyDayPlanner planner) {
    this.planner = planner;
  }

  /**
   * Reads with the library's own mapper, whose refusals repeat nothing private and so may be shown and logged, and lets Spring
   * write the plan with its mapper.
   */
  @PostMapping("/plans")
  Plan plan(@RequestBody String request) {
    return planner.plan(AttuneJson3.read(request, PlanRequest.class));
  }

  @ExceptionHandler
  ProblemDetail refuse(AttuneException refusal) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.getMessage());
  }
}
