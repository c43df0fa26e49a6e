package dev.attune.consumers.jacksontwo;

import static dev.attune.assessment.checklist.ChecklistItem.DAILY_APPRECIATION_ALOUD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.attune.assessment.checklist.ChecklistAnswers;
import dev.attune.assessment.checklist.ChecklistResult;
import dev.attune.assessment.checklist.IntimacyChecklist;
import dev.attune.catalog.StandardCatalog;
import dev.attune.catalog.evidence.Bibliography;
import dev.attune.catalog.knowledge.Knowledge;
import dev.attune.catalog.knowledge.Myth;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.Stage;
import dev.attune.core.evidence.Reference;
import dev.attune.core.json.Attune2Module;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import java.time.LocalDate;
import java.time.ZoneId;

/** Writes values and reads them back: with the library's strict mapper, and with a mapper of the program's own. */
public final class KeepValues {
  private static final JsonMapper OWN = JsonMapper.builder()
      .addModules(new Jdk8Module(), new JavaTimeModule(), new Attune2Module())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .build();

  private KeepValues() {}

  /**
   * Prints that everything came back as it was.
   *
   * @param args none
   * @throws JsonProcessingException where the own mapper refuses what it wrote
   */
  public static void main(String[] args) throws JsonProcessingException {
    Bond bond = Bond.builder()
        .id(BondId.of("b-1"))
        .kind(BondKind.ROMANTIC)
        .stage(Stage.LONG_TERM)
        .addMembers(Person.of("p-1", "Ana"), Person.of("p-2", "Ben"))
        .zone(ZoneId.of("Europe/Lisbon"))
        .build();
    ChecklistAnswers answers =
        ChecklistAnswers.builder().no(DAILY_APPRECIATION_ALOUD).build();
    ChecklistResult result = IntimacyChecklist.score(answers);
    PlanRequest request = PlanRequest.builder()
        .bond(bond)
        .needs(result.needs())
        .startsOn(LocalDate.of(2026, 12, 1))
        .minutesPerDay(15)
        .build();
    keep(bond, Bond.class);
    keep(answers, ChecklistAnswers.class);
    keep(result, ChecklistResult.class);
    keep(request, PlanRequest.class);
    keep(ThirtyDayPlanner.using(StandardCatalog.rituals()).plan(request), Plan.class);
    keep(Bibliography.references().get(0), Reference.class);
    keep(Knowledge.myths().get(0), Myth.class);
    System.out.println("7 values are kept, by the library's mapper and by our own");
  }

  private static <T> void keep(T value, Class<T> type) throws JsonProcessingException {
    T strictly = AttuneJson2.read(AttuneJson2.write(value), type);
    T freely = OWN.readValue(OWN.writeValueAsString(value), type);
    if (!strictly.equals(value) || !freely.equals(value)) {
      throw new IllegalStateException("another " + type.getSimpleName() + " came back");
    }
  }
}
