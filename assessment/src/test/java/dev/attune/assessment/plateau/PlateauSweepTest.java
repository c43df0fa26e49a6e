package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.error.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sweep changes memories in place, and nothing else")
class PlateauSweepTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private final PlateauSweep sweep = PlateauDetector.withDefaults().sweep();

  @Test
  void after_oneOfThree_changesNoOther() {
    byte[] table = new byte[3 * PlateauMemory.BYTES];
    byte[] empty = PlateauMemory.empty().toBytes();
    System.arraycopy(empty, 0, table, PlateauMemory.BYTES, PlateauMemory.BYTES);

    assertThat(sweep.after(table, PlateauMemory.BYTES, START, 7))
        .isEqualTo(PlateauState.INSUFFICIENT_DATA);
    assertThat(table).startsWith(new byte[PlateauMemory.BYTES]);
    assertThat(table).endsWith(new byte[PlateauMemory.BYTES]);
  }

  @Test
  void after_refused_leavesTheBytesAsTheyWere() {
    byte[] damaged = PlateauMemory.empty().toBytes();
    damaged[2] = 99;
    byte[] before = damaged.clone();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> sweep.after(damaged, 0, START, 7))
        .withMessage("memory: expected known states, found another");
    assertThat(damaged).isEqualTo(before);

    byte[] table = PlateauMemory.empty().toBytes();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> sweep.after(table, 0, START, 11))
        .withMessage("closeness: expected points from 0 to 10, found others");
    assertThat(table).isEqualTo(PlateauMemory.empty().toBytes());
    assertThat(sweep.after(table, 0, START, 7)).isEqualTo(PlateauState.INSUFFICIENT_DATA);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> sweep.state(table, 0, START.minusDays(1)))
        .withMessageStartingWith("on: expected a day not before the last check-in");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void after_noMemoryFromThereOn_isRefused(int offset) {
    byte[] table = PlateauMemory.empty().toBytes();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> sweep.after(table, offset, START, 7))
        .withMessage("offset: expected a place with 348 bytes from it on, found " + offset);
  }
}
