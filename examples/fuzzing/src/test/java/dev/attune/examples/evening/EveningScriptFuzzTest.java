package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.core.bond.Bond;
import dev.attune.core.checkin.CheckInInput;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.error.AttuneException;
import dev.attune.core.journal.Journal;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.fuzzing.Refusals;
import dev.attune.examples.fuzzing.Scratch;
import dev.attune.examples.fuzzing.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** A script, and the check-in of three people that follows from it. */
@Timeout(60)
class EveningScriptFuzzTest {
  private static final Instant NOW = Instant.parse("2026-12-01T21:30:00Z");
  private static final Bond BOND = AttuneJson3.read("""
      {"id": "b-1", "kind": "siblings", "zone": "Europe/Lisbon",
       "members": [{"id": "p-1", "label": "Ana"}, {"id": "p-2", "label": "Ben"}, {"id": "p-3", "label": "Cleo"}]}
      """, Bond.class);

  static Stream<byte[]> inputs() {
    return Stream.concat(
        Seeds.files("evening-check-in/inputs/evening.txt"),
        Stream.of("gratitude p-1>p-3 The tea.\r\nfeeling p-3 calm\npass p-2\nstop p-1\n"
            .getBytes(StandardCharsets.UTF_8)));
  }

  @MethodSource("inputs")
  @FuzzTest
  void read(byte[] input) throws IOException {
    try {
      EveningScript script = EveningScript.read(Scratch.holding(input), BOND);
      CheckInSession session = Evening.begin(BOND, Journal.of(BOND), script.participants(), NOW);
      List<CheckInInput> inputs = script.inputs(session);
      for (CheckInInput said : inputs) {
        session = session.on(said);
      }
      assertThat(session.step()).isEmpty();
      assertThat(AttuneJson3.read(AttuneJson3.write(session), CheckInSession.class))
          .isEqualTo(session);
      Journal.of(BOND, session.entries());
    } catch (AttuneException e) {
      Refusals.check(e, input);
    }
  }
}
