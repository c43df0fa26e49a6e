package dev.attune.consumers.springbootfour;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.plan.ThirtyDayPlanner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Serves plans of thirty days. */
@SpringBootApplication
public class PlanApplication {
  /**
   * Serves until it is stopped.
   *
   * @param args as Spring Boot takes them
   */
  public static void main(String[] args) {
    SpringApplication.run(PlanApplication.class, args);
  }

  /** The planner never changes: one serves every request. */
  @Bean
  ThirtyDayPlanner planner() {
    return ThirtyDayPlanner.using(StandardCatalog.rituals());
  }
}
