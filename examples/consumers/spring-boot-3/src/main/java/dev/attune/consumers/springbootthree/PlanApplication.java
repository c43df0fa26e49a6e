package dev.attune.consumers.springbootthree;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.json.Attune2Module;
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

  /** Spring Boot 3 gives its mapper each module that is a bean, and looks for no others. */
  @Bean
  Attune2Module attuneModule() {
    return new Attune2Module();
  }
}
