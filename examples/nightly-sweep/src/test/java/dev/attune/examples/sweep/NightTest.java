package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.assessment.plateau.PlateauMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

/** What a night does for one bond. */
class NightTest {
  private static final Population POPULATION = new Population(1, 3);

  private static List<Row> list(Iterator<Row> rows) {
    List<Row> list = new ArrayList<>();
    rows.forEachRemaining(list::add);
    return list;
  }

  private static List<Row> nothing() {
    return list(Memory.beforeTheFirstNight(1));
  }

  private static List<Row> checkIns(int firstNight, int lastNight) {
    return list(CheckIn.rows(POPULATION, 1, firstNight, lastNight));
  }

  private static Row checkIn(String person, int night, int closeness) {
    return RowFactory.create(1L, person, night, closeness);
  }

  private static List<Row> fold(List<Row> memories, List<Row> checkIns) {
    return list(Night.fold(memories.iterator(), checkIns.iterator()));
  }

  private static List<PlateauMemory> memories(List<Row> rows) {
    return rows.stream().map(row -> PlateauMemory.ofBytes(row.getAs(2))).toList();
  }

  @Test
  void fold_nightByNight_isTheReplayOfTheWholeHistory() {
    List<Row> rows = nothing();
    for (int night = 1; night <= 60; night++) {
      rows = fold(rows, checkIns(night, night));
    }
    List<PlateauMemory> replayed = List.of(
        PlainSweep.memory(POPULATION.life(1, 0), 60), PlainSweep.memory(POPULATION.life(1, 1), 60));
    assertThat(memories(rows)).isEqualTo(replayed);
    assertThat(rows).extracting(row -> row.getLong(0)).containsOnly(1L);
    assertThat(rows).extracting(row -> row.getString(1)).containsExactly("A", "B");
    assertThat(rows)
        .extracting(row -> row.<LocalDate>getAs(3))
        .containsExactlyElementsOf(
            replayed.stream().map(memory -> memory.lastDay().orElseThrow()).toList());
  }

  @Test
  void fold_checkInsInAnyOrder_areTakenInTheirs() {
    List<Row> backwards = new ArrayList<>(checkIns(1, 30));
    Collections.reverse(backwards);
    assertThat(memories(fold(nothing(), backwards)))
        .isEqualTo(memories(fold(nothing(), checkIns(1, 30))));
  }

  @Test
  void fold_checkInThatComesLate_leavesTheLastDayWhereItWas() {
    List<Row> after =
        fold(fold(nothing(), List.of(checkIn("A", 9, 6))), List.of(checkIn("A", 7, 5)));
    assertThat(after.get(0).<LocalDate>getAs(3)).isEqualTo(Population.day(9));
    assertThat(Memory.of(after.get(0)).isWhole(Population.day(9))).isTrue();
    assertThat(memories(after).get(0).checkIns()).isEqualTo(2);
  }

  @Test
  void fold_rows_stayAsTheyWere() {
    List<Row> before = fold(nothing(), checkIns(1, 9));
    List<PlateauMemory> remembered = memories(before);
    List<Row> after = fold(before, List.of(checkIn("A", 10, 7)));
    assertThat(memories(after).get(0)).isNotEqualTo(remembered.get(0));
    assertThat(memories(after).get(1)).isEqualTo(remembered.get(1));
    assertThat(memories(before)).isEqualTo(remembered);
  }

  @Test
  void fold_nightWithoutCheckIn_changesNothing() {
    List<Row> before = fold(nothing(), checkIns(1, 9));
    List<Row> after = fold(before, List.of());
    assertThat(memories(after)).isEqualTo(memories(before));
    assertThat(after)
        .extracting(row -> row.<LocalDate>getAs(3))
        .containsExactlyElementsOf(
            before.stream().map(row -> row.<LocalDate>getAs(3)).toList());
  }

  @Test
  void fold_tableThatHoldsNothingOfSomebody_isRefused() {
    assertThatThrownBy(() -> fold(nothing(), List.of(checkIn("C", 1, 5))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("somebody checked in of whom the table holds nothing");
  }

  @Test
  void fold_tableThatHoldsSomebodyTwice_isRefused() {
    List<Row> twice = nothing();
    twice.addAll(nothing());
    assertThatThrownBy(() -> fold(twice, List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the table holds somebody twice");
  }

  @Test
  void isWhole_rowThatTellsAnotherDayOrALaterOne_isNot() {
    Row row = fold(nothing(), List.of(checkIn("A", 3, 5))).get(0);
    LocalDate third = Population.day(3);
    assertThat(Memory.of(row).isWhole(third)).isTrue();
    assertThat(Memory.of(row).isWhole(Population.day(2))).isFalse();
    Row other = RowFactory.create(1L, "A", row.getAs(2), Population.day(2));
    assertThat(Memory.of(other).isWhole(third)).isFalse();
    assertThat(Memory.none(1, "A").isWhole(third)).isTrue();
  }
}
