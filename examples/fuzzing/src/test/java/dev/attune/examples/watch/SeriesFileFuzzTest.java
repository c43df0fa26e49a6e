package dev.attune.examples.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.core.error.AttuneException;
import dev.attune.examples.fuzzing.Refusals;
import dev.attune.examples.fuzzing.Scratch;
import dev.attune.examples.fuzzing.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of one person's ratings a series, and what is found in those that were taken. */
@Timeout(60)
class SeriesFileFuzzTest {
  static Stream<byte[]> inputs() {
    return Stream.concat(
        Seeds.files("plateau-watch/inputs/series.csv"),
        Stream.of("day,closeness,series_id\r\n-5,10,\"a, b\"\r\n-5,9,\"a, b\"\r\n1000000,0,c\r\n"
            .getBytes(StandardCharsets.UTF_8)));
  }

  @MethodSource("inputs")
  @FuzzTest
  void read(byte[] input) throws IOException {
    Optional<Map<String, SeriesFile.Series>> series = series(input);
    if (series.isPresent()) {
      assertThat(series(csv(series.get()))).isEqualTo(series);
      series.get().forEach((id, one) -> one.asOf(id, one.lastDay()));
    }
  }

  private static Optional<Map<String, SeriesFile.Series>> series(byte[] input) throws IOException {
    try {
      return Optional.of(SeriesFile.read(Scratch.holding(input), bytes -> {}));
    } catch (AttuneException e) {
      Refusals.check(e, input);
      return Optional.empty();
    }
  }

  private static byte[] csv(Map<String, SeriesFile.Series> series) {
    StringBuilder csv = new StringBuilder("series_id,day,closeness\n");
    series.forEach((id, one) -> one.ratings()
        .forEach((day, points) -> csv.append('"')
            .append(id.replace("\"", "\"\""))
            .append("\"," + Days.number(day) + "," + points + "\n")));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
