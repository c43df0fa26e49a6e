package dev.attune.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauMemory;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.core.error.InvalidValueException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** A memory's bytes, and after them check-ins: how many days after the last one, and points. */
@Timeout(60)
class PlateauMemoryFuzzTest {
  private static final PlateauDetector DETECTOR = PlateauDetector.withDefaults();
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  static Stream<byte[]> inputs() {
    return Stream.of(
        memory(0, day -> 0),
        memory(1, day -> 7),
        memory(150, day -> 5 + day % 2),
        memory(150, day -> Math.min(9, 2 + day / 20)),
        memory(150, day -> Math.max(1, 9 - day / 15)),
        memory(150, day -> day < 100 ? 8 : 3),
        memory(200, day -> day < 100 || day > 160 ? 8 : 2),
        memory(60, day -> day % 2 == 0 ? 0 : 10));
  }

  private static byte[] memory(int days, IntUnaryOperator points) {
    TreeMap<LocalDate, Integer> history = new TreeMap<>();
    IntStream.range(0, days)
        .filter(day -> day % 7 != 3)
        .forEach(day -> history.put(FIRST.plusDays(day), points.applyAsInt(day)));
    byte[] memory = DETECTOR.replay(history).toBytes();
    byte[] input = Arrays.copyOf(memory, memory.length + 4);
    System.arraycopy(new byte[] {1, 7, -3, 4}, 0, input, memory.length, 4);
    return input;
  }

  @MethodSource("inputs")
  @FuzzTest
  void ofBytes(byte[] input) {
    byte[] bytes = Arrays.copyOf(input, Math.min(input.length, PlateauMemory.BYTES));
    PlateauMemory memory;
    try {
      memory = PlateauMemory.ofBytes(bytes);
    } catch (InvalidValueException e) {
      assertThat(e).hasMessageStartingWith("memory: ");
      return;
    }
    checkComesBack(memory);
    for (int i = PlateauMemory.BYTES;
        i + 1 < Math.min(input.length, PlateauMemory.BYTES + 64);
        i += 2) {
      memory = afterBoth(memory, input[i], Math.floorMod(input[i + 1], 11));
      checkComesBack(memory);
    }
    if (memory.checkIns() > 0) {
      for (int later : new int[] {0, 1, 22, 200}) {
        assess(memory, later);
      }
    }
  }

  private static void checkComesBack(PlateauMemory memory) {
    assertThat(PlateauMemory.ofBytes(memory.toBytes())).isEqualTo(memory);
    assertThat(PlateauMemory.ofBase64(memory.toBase64())).isEqualTo(memory);
  }

  /** The detector and the sweep, which must agree to the bit. */
  private static PlateauMemory afterBoth(PlateauMemory memory, int daysAfterLast, int points) {
    LocalDate last = memory.lastDay().orElse(FIRST);
    LocalDate day = last.plusDays(daysAfterLast);
    if (Math.abs(day.getYear()) > 1_000_000) {
      return memory;
    }
    byte[] bytes = memory.toBytes();
    DETECTOR.sweep().after(bytes, 0, day, points);
    PlateauMemory after = DETECTOR.after(memory, day, points);
    assertThat(bytes).isEqualTo(after.toBytes());
    return after;
  }

  private static void assess(PlateauMemory memory, int daysAfterLast) {
    LocalDate day = memory.lastDay().orElseThrow().plusDays(daysAfterLast);
    if (Math.abs(day.getYear()) > 1_000_000) {
      return;
    }
    PlateauResult result = DETECTOR.assess(memory, day);
    assertThat(DETECTOR.sweep().assess(memory.toBytes(), 0, day)).isEqualTo(result);
    assertThat(DETECTOR.sweep().state(memory.toBytes(), 0, day)).isEqualTo(result.state());
    DETECTOR
        .fittedDays(memory, day)
        .forEach(fitted -> assertThat(fitted.level()).isFinite());
  }
}
