package dev.attune.assessment.sample;

import static dev.attune.assessment.sample.Samples.answers;
import static dev.attune.assessment.sample.Samples.fromOneToFive;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attune.assessment.Json;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.scoring.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A stored report stays readable: its golden document holds figures, undefined figures and a warning. */
class GoldenSampleTest {
  @Test
  void report_isItsGoldenDocument_andComesBackFromIt() throws IOException {
    String golden = golden();
    SampleReport report = report();

    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(Json.write(report))).isEqualTo(mapper.readTree(golden));
    assertThat(Json.read(golden, SampleReport.class)).isEqualTo(report);
  }

  /** Two items, so that no figure rests on an iterative fit. */
  private static SampleReport report() {
    SampleAccumulator sample = SampleAccumulator.of(fromOneToFive(2).resolve());
    double[][] people = {answers(1, 2), answers(2, 1), answers(4, 4), answers(5, 3), answers(5, 0)};
    for (double[] person : people) {
      sample.add(Samples.person(person));
    }
    sample.add(Answers.builder().build());
    SampleReport report = sample.report();
    // the last digits of the limits may differ from machine to machine
    Reliability scale = Reliability.builder()
        .from(report.scale("s"))
        .alphaInterval(Interval.of(0.95, -2.09, 0.99))
        .build();
    return SampleReport.builder().from(report).scales(List.of(scale)).build();
  }

  private static String golden() throws IOException {
    String name = "/golden/SampleReport.json";
    try (InputStream file = GoldenSampleTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    }
  }
}
