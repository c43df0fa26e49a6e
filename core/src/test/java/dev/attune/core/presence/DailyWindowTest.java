package dev.attune.core.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.error.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A daily window lasts from 10 minutes to 16 hours, start included, end excluded")
class DailyWindowTest {
  @ParameterizedTest
  @CsvSource({
    "19:00, 20:30, PT1H30M",
    "22:00, 06:30, PT8H30M",
    "23:00, 00:00, PT1H",
    "00:00, 16:00, PT16H",
    "16:00, 08:00, PT16H",
    "12:00, 12:10, PT10M",
    "23:55, 00:05, PT10M"
  })
  void length_ofTheWindow_isTheTimeFromStartToEnd(LocalTime start, LocalTime end, Duration length) {
    assertThat(DailyWindow.of(start, end).length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "12:00, 12:09:59.999999999, less",
    "23:56, 00:05, less",
    "00:00, 16:00:00.000000001, more",
    "12:00, 11:59, more"
  })
  void of_tooShortOrTooLong_isRefused(LocalTime start, LocalTime end, String found) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DailyWindow.of(start, end))
        .withMessage("window: expected 10 minutes to 16 hours from start to end, found " + found);
  }

  @Test
  void of_startEqualToEnd_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DailyWindow.of(LocalTime.NOON, LocalTime.NOON))
        .withMessage("end: expected another time than the start, found the same");
  }

  /** By hand: start included, end excluded, through midnight and up to it. */
  @ParameterizedTest
  @CsvSource({
    "19:00, 20:30, 18:59, false",
    "19:00, 20:30, 19:00, true",
    "19:00, 20:30, 20:29, true",
    "19:00, 20:30, 20:30, false",
    "22:00, 06:30, 21:59, false",
    "22:00, 06:30, 22:00, true",
    "22:00, 06:30, 00:00, true",
    "22:00, 06:30, 06:30, false",
    "23:00, 00:00, 23:59, true",
    "23:00, 00:00, 00:00, false"
  })
  void contains_time_isFromTheStartOnAndBeforeTheEnd(
      LocalTime start, LocalTime end, LocalTime time, boolean contained) {
    assertThat(DailyWindow.of(start, end).contains(time)).isEqualTo(contained);
  }

  /** By hand; either way round. */
  @ParameterizedTest
  @CsvSource({
    "19:00, 20:30, 20:30, 22:00, false",
    "19:00, 20:30, 20:29, 22:00, true",
    "19:00, 20:30, 19:30, 19:40, true",
    "22:00, 06:00, 05:00, 07:00, true",
    "22:00, 06:00, 06:00, 22:00, false",
    "22:00, 06:00, 23:00, 01:00, true",
    "18:00, 08:00, 07:00, 19:00, true"
  })
  void overlaps_otherWindow_whereATimeLiesInBoth(
      LocalTime start, LocalTime end, LocalTime otherStart, LocalTime otherEnd, boolean overlap) {
    DailyWindow one = DailyWindow.of(start, end);
    DailyWindow other = DailyWindow.of(otherStart, otherEnd);

    assertThat(one.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(one)).isEqualTo(overlap);
  }

  @Test
  void deviceFreeTime_endingAtItsStart_isRefused() {
    Instant evening = Instant.parse("2026-12-01T19:00:00Z");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new DeviceFreeTime(evening, evening))
        .withMessage("end: expected an instant after the start, found another one");
  }
}
