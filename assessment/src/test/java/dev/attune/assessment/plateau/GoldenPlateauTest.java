package dev.attune.assessment.plateau;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attune.assessment.Json;
import dev.attune.assessment.practice.DayLift;
import dev.attune.assessment.practice.PracticeReview;
import dev.attune.core.bond.PersonId;
import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.selection.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures are set by hand, as the last digits of those that are found may differ from machine to machine. */
@DisplayName("A stored report on a plateau stays readable, in both generations")
class GoldenPlateauTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final PersonId ANA = PersonId.of("p-1");
  private static final PersonId BEN = PersonId.of("p-2");

  @Test
  void report_isItsGoldenDocument_andComesBackFromIt() throws IOException {
    String golden = golden();
    PlateauReport report = report();

    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(Json.write(report))).isEqualTo(mapper.readTree(golden));
    assertThat(Json.read(golden, PlateauReport.class)).isEqualTo(report);
    Json.roundTrips(report);
  }

  private static PlateauReport report() {
    PlateauResult level = PlateauResult.builder()
        .on(DAY)
        .checkIns(101)
        .state(PlateauState.PLATEAU)
        .confidence(0.82)
        .worthTelling(true)
        .slope(-0.0025)
        .slopeSd(0.0125)
        .flatProbability(0.985)
        .risingProbability(0.42)
        .changeProbability(0.9)
        .netChange(-0.25)
        .sigma(1.1)
        .phi(0.2)
        .level28(6.1)
        .level28Se(0.3)
        .levelNow(6.05)
        .epoch(DAY.minusDays(140))
        .onset(DAY.minusDays(56))
        .onsetLow(DAY.minusDays(70))
        .onsetHigh(DAY.minusDays(49))
        .onsetCensored(false)
        .addReason(Reason.of(PlateauReason.ROOM_TO_GROW, "points", "1.9"))
        .build();
    PlateauResult early = PlateauDetector.withDefaults().assess(PlateauMemory.empty(), DAY);
    BondPlateauResult bond =
        BondPlateauDetector.withDefaults().assess(Map.of(ANA, level, BEN, early));
    return PlateauReport.builder()
        .on(DAY)
        .standing(PlateauStanding.TOLD)
        .putPeople(ANA, level)
        .putPeople(BEN, early)
        .bond(bond)
        .practice(PracticeReview.withDefaults()
            .review(
                List.of(new PracticeTrace(ANA, RitualId.of("small-thanks"), DAY.minusDays(3))),
                List.of(new DayLift(DAY.minusDays(3), 2)),
                2,
                DAY))
        .addSignal(Signal.REPETITION)
        .reasons(bond.reasons())
        .build();
  }

  private static String golden() throws IOException {
    String name = "/golden/PlateauReport.json";
    try (InputStream file = GoldenPlateauTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    }
  }
}
