package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.catalog.StandardCatalog;
import dev.attune.core.error.AttuneException;
import dev.attune.core.json.AttuneJson3;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.examples.fuzzing.Refusals;
import dev.attune.examples.fuzzing.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan is made from, and the plan of what was taken. */
@Timeout(60)
class CoupleFileFuzzTest {
  private static final RitualCatalog CATALOG = StandardCatalog.rituals();
  private static final CoupleFile FILE = new CoupleFile(CATALOG);
  private static final ThirtyDayPlanner PLANNER = ThirtyDayPlanner.using(CATALOG);

  static Stream<byte[]> inputs() {
    return Seeds.files(
        "thirty-day-plan/inputs/busy-parents.json",
        "thirty-day-plan/inputs/friends-far-apart.json",
        "thirty-day-plan/inputs/long-term-couple.json",
        "thirty-day-plan/inputs/on-my-own.json");
  }

  @MethodSource("inputs")
  @DictionaryFile(resourcePath = "/dev/attune/examples/fuzzing/json.dict")
  @FuzzTest
  void read(byte[] input) {
    PlanRequest request;
    try {
      request = FILE.read(input);
    } catch (AttuneException e) {
      // the program tells which day it does not take
      String message = String.valueOf(e.getMessage());
      Refusals.check(message.replaceFirst("found [0-9]{4}-[0-9]{2}-[0-9]{2}", "found"), input);
      return;
    }
    assertThat(AttuneJson3.read(AttuneJson3.write(request), PlanRequest.class)).isEqualTo(request);
    Plan plan = PLANNER.plan(request);
    assertThat(AttuneJson3.read(AttuneJson3.write(plan), Plan.class)).isEqualTo(plan);
  }
}
