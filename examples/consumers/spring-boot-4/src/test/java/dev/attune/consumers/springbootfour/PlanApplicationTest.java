package dev.attune.consumers.springbootfour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.json.AttuneJson3;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class PlanApplicationTest {
  private static final PlanRequest REQUEST = PlanRequest.builder()
      .bond(Bond.builder()
          .id(BondId.of("b-1"))
          .kind(BondKind.FRIENDSHIP)
          .addMembers(Person.of("p-1", "Noa"), Person.of("p-2", "Kim"))
          .build())
      .startsOn(LocalDate.of(2026, 12, 1))
      .minutesPerDay(15)
      .build();

  @Autowired
  private MockMvcTester web;

  @Autowired
  private ThirtyDayPlanner planner;

  @Autowired
  private JsonMapper springsMapper;

  @Test
  void request_isAnsweredWithThePlan() throws Exception {
    MvcTestResult answer = post(AttuneJson3.write(REQUEST));

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
    assertThat(answer).bodyJson().extractingPath("$.days[0].date").isEqualTo("2026-12-01");
    String written = answer.getResponse().getContentAsString();
    assertThat(springsMapper.readValue(written, Plan.class)).isEqualTo(planner.plan(REQUEST));
    assertThat(AttuneJson3.read(written, Plan.class)).isEqualTo(planner.plan(REQUEST));
  }

  @Test
  void wrongRequest_isRefusedWithoutRepeatingIt() {
    MvcTestResult answer =
        post(AttuneJson3.write(REQUEST).replace("\"friendship\"", "\"a secret affair\""));

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyText().contains("$.bond.kind: expected").doesNotContain("affair");
  }

  private MvcTestResult post(String document) {
    return web.post()
        .uri("/plans")
        .contentType(MediaType.APPLICATION_JSON)
        .content(document)
        .exchange();
  }
}
