package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.assessment.Json;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.reason.Reason;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The detector says where closeness is going, or that it cannot tell")
class PlateauDetectorTest {
  private static final PlateauDetector DETECTOR = PlateauDetector.withDefaults();
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  @Test
  void assess_neverCheckedIn_saysSo_withoutFigures() {
    PlateauResult result = DETECTOR.assess(PlateauMemory.empty(), START);

    assertThat(result.state()).isEqualTo(PlateauState.INSUFFICIENT_DATA);
    assertThat(result.confidence()).isZero();
    assertThat(result.slope()).isEmpty();
    assertThat(result.epoch()).isEmpty();
    assertThat(codes(result)).containsExactly("TOO_FEW_CHECKINS");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 9, 10})
  @DisplayName("The same answer every day is level, high or with room to grow")
  void assess_constantAnswers_isLevel(int closeness) {
    PlateauResult result = last(112, day -> closeness);

    assertThat(result.state())
        .isEqualTo(closeness >= 8 ? PlateauState.HIGH_STABLE : PlateauState.PLATEAU);
    assertThat(result.slope().orElseThrow()).isZero();
    assertThat(result.level28()).hasValue(closeness);
    assertThat(result.onset()).contains(START);
    assertThat(result.onsetCensored()).contains(true);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, 9})
  @DisplayName("Two neighbouring answers in turn are level")
  void assess_twoAnswersInTurn_isLevel(int lower) {
    PlateauResult result = last(112, day -> lower + day % 2);

    assertThat(result.state())
        .isEqualTo(lower >= 8 ? PlateauState.HIGH_STABLE : PlateauState.PLATEAU);
    assertThat(result.level28().orElseThrow())
        .isEqualTo(lower + 0.5, org.assertj.core.data.Offset.offset(0.05));
  }

  @Test
  @DisplayName("One point more from the middle on is neither growth nor a drop")
  void assess_twoAnswersOneAfterTheOther_isNoGrowth() {
    assertThat(last(112, day -> day < 56 ? 5 : 6).state())
        .isIn(PlateauState.PLATEAU, PlateauState.INSUFFICIENT_DATA);
    assertThat(last(112, day -> day < 56 ? 6 : 5).state())
        .isIn(PlateauState.PLATEAU, PlateauState.INSUFFICIENT_DATA);
  }

  @Test
  @DisplayName("Nothing but both ends of the scale, day by day, are wide swings")
  void assess_bothEndsInTurn_isVolatile() {
    PlateauResult result = last(112, day -> day % 2 * 10);

    assertThat(result.state()).isEqualTo(PlateauState.VOLATILE);
    assertThat(codes(result)).startsWith("WIDE_SWINGS");
  }

  @Test
  void assess_steadyGrowth_isRising_andTheOtherWayRoundDeclining() {
    PlateauResult up = last(112, day -> 2 + day / 20);
    PlateauResult down = last(112, day -> 8 - day / 20);

    assertThat(up.state()).isEqualTo(PlateauState.RISING);
    assertThat(codes(up)).startsWith("RISING_SLOPE");
    assertThat(down.state()).isEqualTo(PlateauState.DECLINING);
    assertThat(codes(down)).startsWith("FALLING_SLOPE");
    assertThat(down.slope().orElseThrow()).isEqualTo(-up.slope().orElseThrow(), within());
  }

  @Test
  @DisplayName("Growth that levels off is a plateau, with the day it began and the growth before")
  void assess_growthThenLevel_isAPlateauSinceTheBend() {
    PlateauResult result = last(140, day -> day < 60 ? 2 + day / 15 : 6);

    assertThat(result.state()).isEqualTo(PlateauState.PLATEAU);
    assertThat(result.worthTelling()).isTrue();
    assertThat(codes(result)).contains("FLAT_SLOPE", "ROOM_TO_GROW", "AFTER_GROWTH");
    assertThat(result.onset().orElseThrow()).isBetween(START.plusDays(46), START.plusDays(74));
  }

  @Test
  @DisplayName("A sudden drop is told with its day at once")
  void assess_halfTheLevelGone_isASuddenDrop() {
    PlateauResult result = last(100, day -> day < 90 ? 8 : 3);

    assertThat(result.state()).isEqualTo(PlateauState.DECLINING);
    assertThat(result.reasons().get(0).code()).isEqualTo("SUDDEN_DROP");
    assertThat(result.reasons().get(0).figures())
        .containsEntry("day", START.plusDays(90).toString());
    assertThat(result.epoch()).contains(START.plusDays(90));
    assertThat(result.reference()).hasValue(8);
  }

  @Test
  @DisplayName("One hard day is set aside, and said so by its date alone")
  void assess_oneHardDay_isSetAside() {
    PlateauResult result = last(112, day -> day == 105 ? 0 : 7);

    assertThat(result.state()).isEqualTo(PlateauState.PLATEAU);
    assertThat(result.reasons())
        .filteredOn(reason -> reason.code().equals("HARD_DAY_SET_ASIDE"))
        .extracting(Reason::figures)
        .containsExactly(
            new TreeMap<>(java.util.Map.of("day", START.plusDays(105).toString())));
  }

  @Test
  @DisplayName("What a chart draws: the level of each day, and what its rating counted as")
  void fittedDays_oneHardDayAndOneWithoutCheckIn_tellWhatCounted() {
    SortedMap<LocalDate, Integer> days = days(112, day -> day == 105 ? 0 : 7);
    days.remove(START.plusDays(50));
    List<FittedDay> fitted = DETECTOR.fittedDays(DETECTOR.replay(days), START.plusDays(111));

    assertThat(fitted).hasSize(112);
    assertThat(fitted.get(0).day()).isEqualTo(START);
    assertThat(fitted.get(0).countedAs()).hasValue(7);
    assertThat(fitted.get(50).countedAs()).isEmpty();
    assertThat(fitted.get(105).countedAs().orElseThrow()).isBetween(4.0, 6.9);
    assertThat(fitted).allMatch(day -> Math.abs(day.level() - 7) < 0.1 && day.levelSd() < 0.3);
  }

  @Test
  void fittedDays_neverCheckedIn_areNone() {
    assertThat(DETECTOR.fittedDays(PlateauMemory.empty(), START)).isEmpty();
  }

  @Test
  @DisplayName("Five check-ins carry a line, four do not")
  void fittedDays_tooFewForALine_areNone() {
    assertThat(DETECTOR.fittedDays(memory(4, day -> 6), START.plusDays(3))).isEmpty();
    assertThat(DETECTOR.fittedDays(memory(5, day -> 6), START.plusDays(6))).hasSize(7);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DETECTOR.fittedDays(memory(30, day -> 6), START.plusDays(28)))
        .withMessage(
            "on: expected a day not before the last check-in, 2026-02-03, found 2026-02-02");
  }

  @Test
  @DisplayName("One check-in a month is too little to say anything")
  void assess_oneCheckInAMonth_isInsufficient() {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    for (int month = 0; month < 36; month++) {
      days.put(START.plusMonths(month), 6);
    }
    PlateauResult result = DETECTOR.assess(DETECTOR.replay(days), days.lastKey());

    assertThat(result.state()).isEqualTo(PlateauState.INSUFFICIENT_DATA);
    assertThat(result.slope()).isEmpty();
  }

  @Test
  @DisplayName("After three weeks without a check-in nothing is said but what was known before")
  void assess_longSilence_isInsufficient() {
    PlateauMemory memory = memory(112, day -> 6);
    PlateauResult soon = DETECTOR.assess(memory, START.plusDays(111 + 21));
    PlateauResult late = DETECTOR.assess(memory, START.plusDays(111 + 22));
    PlateauResult muchLater = DETECTOR.assess(memory, START.plusYears(30));

    assertThat(soon.state()).isEqualTo(PlateauState.PLATEAU);
    assertThat(late.state()).isEqualTo(PlateauState.INSUFFICIENT_DATA);
    assertThat(codes(late)).contains("NO_RECENT_CHECKINS", "LAST_KNOWN");
    assertThat(muchLater.slope()).isEmpty();
  }

  @Test
  @DisplayName("After a gap of a year the days before it no longer count")
  void after_gapOfAYear_beginsAnew() {
    SortedMap<LocalDate, Integer> days = days(112, day -> 3);
    for (int day = 500; day < 530; day++) {
      days.put(START.plusDays(day), 6);
    }
    PlateauResult result = DETECTOR.assess(DETECTOR.replay(days), days.lastKey());

    assertThat(result.level28()).hasValue(6);
    assertThat(result.state()).isIn(PlateauState.PLATEAU, PlateauState.INSUFFICIENT_DATA);
  }

  @Test
  @DisplayName("Ten years end as their last months do")
  void replay_tenYears_endsAsItsLastMonths() {
    PlateauResult years = last(3650, day -> day % 3 + 5);
    PlateauMemory months =
        DETECTOR.replay(days(3650, day -> day % 3 + 5).tailMap(START.plusDays(3650 - 400)));
    PlateauResult lately = DETECTOR.assess(months, START.plusDays(3649));

    assertThat(years.state()).isEqualTo(PlateauState.PLATEAU);
    assertThat(years.checkIns()).isEqualTo(3650);
    // what lies outside the window acts through the noise alone, which forgets 90 % of it over 400
    // pairs
    assertThat(years.level28().orElseThrow())
        .isEqualTo(lately.level28().orElseThrow(), org.assertj.core.data.Offset.offset(0.01));
    assertThat(years.slope().orElseThrow())
        .isEqualTo(lately.slope().orElseThrow(), org.assertj.core.data.Offset.offset(1e-3));
  }

  @Test
  @DisplayName("Days put in the other way round are gone through from the first")
  void replay_daysInAnotherOrder_areGoneThroughFromTheFirst() {
    SortedMap<LocalDate, Integer> days = days(112, day -> 2 + day / 20);
    SortedMap<LocalDate, Integer> reversed = new TreeMap<>(Comparator.reverseOrder());
    reversed.putAll(days);

    assertThat(DETECTOR.replay(reversed)).isEqualTo(DETECTOR.replay(days));
  }

  @Test
  @DisplayName("Ten years take no more room than ten weeks")
  void toBytes_tenYears_hasTheSameLength() {
    assertThat(memory(3650, day -> day % 3 + 5).toBytes()).hasSize(PlateauMemory.BYTES);
    assertThat(PlateauMemory.empty().toBytes()).hasSize(PlateauMemory.BYTES);
    assertThat(PlateauMemory.BYTES).isLessThanOrEqualTo(512);
    assertThat(Json.write(memory(3650, day -> day % 3 + 5)).length()).isLessThan(1536);
  }

  @Test
  void after_lateOrChangedDay_countsFromThenOn() {
    PlateauMemory memory = memory(60, day -> 6);
    PlateauMemory changed = DETECTOR.after(memory, START.plusDays(30), 2);

    assertThat(changed.checkIns()).isEqualTo(60);
    assertThat(DETECTOR.assess(changed, START.plusDays(59)).sigma().orElseThrow())
        .isGreaterThanOrEqualTo(
            DETECTOR.assess(memory, START.plusDays(59)).sigma().orElseThrow());
    SortedMap<LocalDate, Integer> gap = days(60, day -> 6);
    gap.remove(START.plusDays(30));
    assertThat(DETECTOR.after(DETECTOR.replay(gap), START.plusDays(30), 6).checkIns())
        .isEqualTo(60);
  }

  @Test
  @DisplayName("A day older than what is kept changes nothing")
  void after_dayOlderThanIsKept_changesNothing() {
    PlateauMemory memory = memory(200, day -> 6);

    assertThat(DETECTOR.after(memory, START.plusDays(199 - 124), 0)).isEqualTo(memory);
    assertThat(DETECTOR.after(memory, START.plusDays(199 - 123), 0)).isNotEqualTo(memory);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11, Integer.MAX_VALUE})
  void after_pointsOutOfRange_areRefusedWithoutTellingThem(int points) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DETECTOR.after(PlateauMemory.empty(), START, points))
        .withMessage("closeness: expected points from 0 to 10, found others");
  }

  @Test
  void assess_beforeTheLastCheckIn_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DETECTOR.assess(memory(30, day -> 6), START.plusDays(28)))
        .withMessage(
            "on: expected a day not before the last check-in, 2026-02-03, found 2026-02-02");
  }

  @Test
  void after_theSameDayAgain_correctsIt() {
    PlateauMemory said = memory(30, day -> 6);
    PlateauMemory corrected = DETECTOR.after(said, START.plusDays(29), 5);
    assertThat(DETECTOR.assess(corrected, START.plusDays(29)).checkIns()).isEqualTo(30);
    assertThat(corrected).isNotEqualTo(said);
    assertThat(DETECTOR.after(corrected, START.plusDays(29), 6)).isEqualTo(said);
  }

  @Test
  void after_theFirstDayThatIsKept_isTaken_andOneBeforeIsNot() {
    PlateauMemory said = memory(200, day -> 6);
    // 112 days may be looked at, and twelve before them are kept for their neighbours
    LocalDate first = START.plusDays(199 - 123);
    assertThat(DETECTOR.after(said, first, 5)).isNotEqualTo(said);
    assertThat(DETECTOR.after(said, first.minusDays(1), 5)).isEqualTo(said);
  }

  @Test
  void assess_plateauFoundAWeekAgo_isWorthTelling() {
    SortedMap<LocalDate, Integer> days = days(200, day -> 6);
    int found = 0;
    while (last(found + 1, day -> 6).state() != PlateauState.PLATEAU) {
      found++;
    }
    PlateauMemory memory = DETECTOR.replay(days.headMap(START.plusDays(found + 1L)));
    assertThat(DETECTOR.assess(memory, START.plusDays(found + 6L)).worthTelling())
        .isFalse();
    assertThat(DETECTOR.assess(memory, START.plusDays(found + 7L)).worthTelling())
        .isTrue();
  }

  @Test
  void after_yearBeyondAMillion_isRefused() {
    PlateauMemory none = PlateauMemory.empty();
    assertThat(DETECTOR.after(none, LocalDate.of(1_000_000, 1, 1), 5)).isNotEqualTo(none);
    assertThat(DETECTOR.after(none, LocalDate.of(-1_000_000, 1, 1), 5)).isNotEqualTo(none);
    for (int year : new int[] {1_000_001, -1_000_001}) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DETECTOR.after(none, LocalDate.of(year, 1, 1), 5))
          .withMessage("day: expected a year within 1,000,000, found " + year);
    }
  }

  @Test
  void assess_longAgo_isAsToday() {
    // whole weeks before 1970, so that day numbers are far below 0
    SortedMap<LocalDate, Integer> now = days(60, day -> 5 + day % 3);
    SortedMap<LocalDate, Integer> then = new TreeMap<>();
    now.forEach((day, points) -> then.put(day.minusWeeks(4_000), points));
    PlateauResult expected = DETECTOR.assess(DETECTOR.replay(now), now.lastKey());
    PlateauResult result = DETECTOR.assess(DETECTOR.replay(then), then.lastKey());
    assertThat(then.lastKey()).isBefore(LocalDate.EPOCH.minusYears(10));
    assertThat(result.state()).isEqualTo(expected.state());
    assertThat(result.slope()).isEqualTo(expected.slope());
    assertThat(result.checkIns()).isEqualTo(60);
  }

  @Test
  void ofBytes_greatestFiguresAndSums_areRead() {
    byte[] bytes = memory(30, day -> 6).toBytes();
    ByteBuffer.wrap(bytes).putDouble(276, 1_000).putDouble(300, -1_000).putDouble(244, 10_000);
    ByteBuffer.wrap(bytes).putDouble(252, 0);
    assertThat(PlateauMemory.ofBytes(bytes).toBytes()).isEqualTo(bytes);
  }

  @Test
  void ofBytes_damaged_isRefused() {
    byte[] bytes = memory(30, day -> 6).toBytes();
    bytes[0] = 9;
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PlateauMemory.ofBytes(bytes))
        .withMessage("memory: expected version 1, found 9");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PlateauMemory.ofBytes(new byte[3]));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PlateauMemory.ofBase64("not Base64!"));
  }

  @ParameterizedTest
  @ValueSource(ints = {276, 284, 292, 300})
  @DisplayName("A level, drop or slope that no points give is refused, as it could not be told")
  void ofBytes_figureThatNoPointsGive_isRefused(int offset) {
    // after 4 bytes, 124 days, 29 slopes and four sums, each 8 bytes: the last level, the drop, its
    // z, the slope before
    for (double figure : new double[] {Double.POSITIVE_INFINITY, -2e307, 1_001}) {
      byte[] bytes = memory(30, day -> 6).toBytes();
      ByteBuffer.wrap(bytes).putDouble(offset, figure);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> PlateauMemory.ofBytes(bytes))
          .withMessage("memory: expected figures that come of points, found others");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {244, 252, 260, 268})
  @DisplayName("A sum that no points give is refused, as noise would become none")
  void ofBytes_sumThatNoPointsGive_isRefused(int offset) {
    // after 4 bytes, 124 days and 29 slopes; 180 times half the square of 10 points is 9,000
    for (double sum : new double[] {Double.NaN, -0.5, 10_001, 1e308}) {
      byte[] bytes = memory(30, day -> 6).toBytes();
      ByteBuffer.wrap(bytes).putDouble(offset, sum);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> PlateauMemory.ofBytes(bytes))
          .withMessage("memory: expected sums that come of points, found others");
    }
  }

  /** First come a version, flags, two states and the days. */
  @ParameterizedTest(name = "{1} at byte {0}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "1; 4; known flags, found others",
        "1; -1; known flags, found others",
        "2; 7; known states, found another",
        "3; -1; known states, found another",
        "5; 11; points from 0 to 10, found something else",
        "5; -2; points from 0 to 10, found something else"
      })
  void ofBytes_byteThatStandsForNothing_isRefused(int offset, byte value, String message) {
    byte[] bytes = memory(30, day -> 6).toBytes();
    bytes[offset] = value;
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PlateauMemory.ofBytes(bytes))
        .withMessage("memory: expected " + message);
  }

  @Test
  void ofBytes_daysOutOfOrder_isRefused() {
    // after 4 bytes, 124 days, 29 slopes and eight figures: first day, last day, how many, epoch
    PlateauMemory memory = memory(30, day -> 6);
    int first = ByteBuffer.wrap(memory.toBytes()).getInt(308);
    assertThat(first).isEqualTo((int) START.toEpochDay());
    for (int[] wrong : new int[][] {
      {308, first + 1},
      {308, Integer.MIN_VALUE},
      {312, first - 1},
      {316, -1},
      {320, first - 1},
      {320, first + 30}
    }) {
      byte[] bytes = memory.toBytes();
      ByteBuffer.wrap(bytes).putInt(wrong[0], wrong[1]);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> PlateauMemory.ofBytes(bytes))
          .withMessage("memory: expected days in their order, found others");
    }
  }

  @Test
  void ofBytes_infiniteSlope_isRefused() {
    byte[] bytes = memory(30, day -> 6).toBytes();
    ByteBuffer.wrap(bytes).putFloat(4 + 124, Float.NEGATIVE_INFINITY);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PlateauMemory.ofBytes(bytes))
        .withMessage("memory: expected finite slopes, found an infinite one");
  }

  @Test
  void ofBytes_nobodysMemoryWithSomethingInIt_isRefused() {
    byte[] bytes = PlateauMemory.empty().toBytes();
    assertThat(PlateauMemory.ofBytes(bytes)).isEqualTo(PlateauMemory.empty());
    bytes[PlateauMemory.BYTES - 1]++;
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PlateauMemory.ofBytes(bytes))
        .withMessage("memory: expected an empty one, found another");
  }

  @Test
  void ofBytes_dropWithoutItsSize_isRefused() {
    byte[] bytes = memory(30, day -> 6).toBytes();
    bytes[1] = 1;
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PlateauMemory.ofBytes(bytes))
        .withMessage("memory: expected a drop with its size, or none, found another");
  }

  @Test
  @DisplayName("S-27: neither a memory nor a result tells anything in its text")
  void toString_ofMemoryAndResult_tellsNothing() {
    PlateauMemory memory = memory(30, day -> 6);

    assertThat(memory).hasToString("PlateauMemory{***}");
    assertThat(DETECTOR.assess(memory, START.plusDays(40))).hasToString("PlateauResult{***}");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  private static List<String> codes(PlateauResult result) {
    return result.reasons().stream().map(Reason::code).toList();
  }

  private static PlateauResult last(int days, IntUnaryOperator closeness) {
    return DETECTOR.assess(memory(days, closeness), START.plusDays(days - 1L));
  }

  private static PlateauMemory memory(int days, IntUnaryOperator closeness) {
    return DETECTOR.replay(days(days, closeness));
  }

  private static SortedMap<LocalDate, Integer> days(int days, IntUnaryOperator closeness) {
    SortedMap<LocalDate, Integer> all = new TreeMap<>();
    for (int day = 0; day < days; day++) {
      all.put(START.plusDays(day), closeness.applyAsInt(day));
    }
    return all;
  }
}
