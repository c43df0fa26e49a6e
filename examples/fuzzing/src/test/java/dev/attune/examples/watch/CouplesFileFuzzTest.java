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

/** A file of couples' check-ins, and what is found in those that were taken. */
@Timeout(60)
class CouplesFileFuzzTest {
  static Stream<byte[]> inputs() {
    return Stream.concat(Seeds.files("plateau-watch/inputs/couples.csv"), Stream.of("""
            couple_id,partner,day,before,after,ritual
            "c, 1",A,1,4,5,small-thanks
            "c, 1",B,1,10,0,five-minute-check-in
            c2,B,-1000000,0,1,x
            """.getBytes(
            StandardCharsets.UTF_8)));
  }

  @MethodSource("inputs")
  @FuzzTest
  void read(byte[] input) throws IOException {
    Optional<Map<String, CouplesFile.Couple>> couples = couples(input);
    if (couples.isPresent()) {
      assertThat(couples(csv(couples.get()))).isEqualTo(couples);
      couples.get().forEach((id, couple) -> couple.asOf(id, couple.lastDay()));
    }
  }

  private static Optional<Map<String, CouplesFile.Couple>> couples(byte[] input)
      throws IOException {
    try {
      return Optional.of(CouplesFile.read(Scratch.holding(input), bytes -> {}));
    } catch (AttuneException e) {
      Refusals.check(e, input);
      return Optional.empty();
    }
  }

  private static byte[] csv(Map<String, CouplesFile.Couple> couples) {
    StringBuilder csv = new StringBuilder("couple_id,partner,day,before,after,ritual\n");
    couples.forEach((id, couple) -> couple
        .checkIns()
        .forEach((partner, days) -> days.forEach((day, checkIn) -> csv.append('"')
            .append(id.replace("\"", "\"\""))
            .append("\"," + partner + "," + Days.number(day) + ",")
            .append(checkIn.before() + "," + checkIn.after() + "," + checkIn.ritual() + "\n"))));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
