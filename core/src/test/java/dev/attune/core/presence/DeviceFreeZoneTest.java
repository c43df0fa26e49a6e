package dev.attune.core.presence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.PublicTypes;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A device-free zone says whether it is device-free, and when next")
class DeviceFreeZoneTest {
  static DeviceFreeZone zone(String timeZone, String start, String end) {
    return DeviceFreeZone.builder()
        .space(Label.of("the long table"))
        .window(DailyWindow.of(LocalTime.parse(start), LocalTime.parse(end)))
        .timeZone(ZoneId.of(timeZone))
        .build();
  }

  @Nested
  @DisplayName("on ordinary days")
  class OrdinaryDays {
    private final DeviceFreeZone supper = zone("Europe/Lisbon", "19:00", "20:30");
    private final DeviceFreeZone night = zone("Europe/Lisbon", "22:00", "06:30");

    @ParameterizedTest
    @CsvSource({
      "2026-12-01T18:59:59.999999999Z, false",
      "2026-12-01T19:00:00Z, true",
      "2026-12-01T20:29:59.999999999Z, true",
      "2026-12-01T20:30:00Z, false"
    })
    void isDeviceFreeAt_anEdge_includesTheStartAndNotTheEnd(Instant instant, boolean expected) {
      assertThat(supper.isDeviceFreeAt(instant)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "2026-12-01T21:59:59Z, false",
      "2026-12-01T22:00:00Z, true",
      "2026-12-02T00:00:00Z, true",
      "2026-12-02T06:29:59Z, true",
      "2026-12-02T06:30:00Z, false"
    })
    void isDeviceFreeAt_windowOverMidnight_lastsIntoTheNextDay(Instant instant, boolean expected) {
      assertThat(night.isDeviceFreeAt(instant)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "2026-12-01T12:00:00Z, 2026-12-01T19:00:00Z, 2026-12-01T20:30:00Z",
      "2026-12-01T19:00:00Z, 2026-12-02T19:00:00Z, 2026-12-01T20:30:00Z",
      "2026-12-01T20:00:00Z, 2026-12-02T19:00:00Z, 2026-12-01T20:30:00Z",
      "2026-12-01T20:30:00Z, 2026-12-02T19:00:00Z, 2026-12-02T20:30:00Z"
    })
    void next_startAndEnd_lieAfterTheInstant(Instant now, Instant start, Instant end) {
      assertThat(supper.nextStartAfter(now)).isEqualTo(start);
      assertThat(supper.nextEndAfter(now)).isEqualTo(end);
    }

    @Test
    void timesBetween_twoDates_givesTheStretchesThatStartOnThem() {
      assertThat(night.timesBetween(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)))
          .containsExactly(
              time("2026-12-01T22:00:00Z", "2026-12-02T06:30:00Z"),
              time("2026-12-02T22:00:00Z", "2026-12-03T06:30:00Z"));
    }

    @Test
    void timesBetween_lastDateBeforeTheFirst_isRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () -> night.timesBetween(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 1)))
          .withMessage("lastInclusive: expected 2026-12-02 or later, found 2026-12-01");
    }

    @Test
    void builder_withTheLeast_looksBackOnSundays_andLeavesReminderAndReplacementOpen() {
      assertThat(night.reflectsOn()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(night.reminder()).isEmpty();
      assertThat(night.replacement()).isEmpty();
    }

    @Test
    void builder_withoutTimeZone_isRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DeviceFreeZone.builder()
              .space(Label.of("the long table"))
              .window(night.window())
              .build())
          .withMessageContaining("timeZone");
    }
  }

  /**
   * The stretch that starts on a date, worked out by hand from the changes of clocks that the IANA time zone database records:
   *
   * <ul>
   *   <li>Europe/Lisbon, as in all of the European Union (Directive 2000/84/EC): 2026-03-29 at 01:00 to 02:00, 2026-10-25 at
   *       02:00 to 01:00; UTC+0 in winter, +1 in summer.
   *   <li>America/New_York (Energy Policy Act of 2005): 2026-03-08 at 02:00 to 03:00, 2026-11-01 at 02:00 to 01:00; UTC-5, -4.
   *   <li>Australia/Lord_Howe: half an hour, 2026-10-04 at 02:00 to 02:30, 2026-04-05 at 02:00 to 01:30; UTC+10:30, +11.
   *   <li>Asia/Kathmandu: UTC+5:45 since 1986, no changes.
   *   <li>Pacific/Chatham: 2026-09-27 at 02:45 to 03:45, 2026-04-05 at 03:45 to 02:45; UTC+12:45, +13:45.
   * </ul>
   */
  @ParameterizedTest(name = "{0} {1}, {2} to {3}: {6}")
  @CsvSource({
    // no change
    "Asia/Kathmandu, 2026-07-01, 20:00, 21:00, 2026-07-01T14:15:00Z, 2026-07-01T15:15:00Z, as ever",
    "Asia/Kathmandu, 2026-07-01, 22:00, 05:00, 2026-07-01T16:15:00Z, 2026-07-01T23:15:00Z, as ever",
    // an hour skipped
    "Europe/Lisbon, 2026-03-28, 22:00, 07:00, 2026-03-28T22:00:00Z, 2026-03-29T06:00:00Z, shorter as the night is",
    "Europe/Lisbon, 2026-03-29, 00:30, 01:15, 2026-03-29T00:30:00Z, 2026-03-29T01:15:00Z, end moved",
    "Europe/Lisbon, 2026-03-28, 23:00, 01:15, 2026-03-28T23:00:00Z, 2026-03-29T01:15:00Z, end moved",
    "Europe/Lisbon, 2026-03-29, 01:00, 01:50, 2026-03-29T01:00:00Z, 2026-03-29T01:50:00Z, both moved",
    "Europe/Lisbon, 2026-03-29, 01:30, 04:00, 2026-03-29T01:30:00Z, 2026-03-29T03:00:00Z, start moved",
    "Europe/Lisbon, 2026-03-29, 01:30, 02:40, 2026-03-29T01:30:00Z, 2026-03-29T01:40:00Z, start moved and 10 minutes left",
    "Europe/Lisbon, 2026-03-29, 01:30, 02:39, 2026-03-29T01:30:00Z, 2026-03-29T02:39:00Z, less left so full length",
    "Europe/Lisbon, 2026-03-29, 01:30, 02:10, 2026-03-29T01:30:00Z, 2026-03-29T02:10:00Z, nothing left so full length",
    "Europe/Lisbon, 2026-03-29, 00:59, 02:01, 2026-03-29T00:59:00Z, 2026-03-29T02:01:00Z, next to nothing left so full length",
    "Europe/Lisbon, 2026-03-29, 02:00, 03:00, 2026-03-29T01:00:00Z, 2026-03-29T02:00:00Z, just after",
    "America/New_York, 2026-03-08, 02:30, 02:45, 2026-03-08T07:30:00Z, 2026-03-08T07:45:00Z, both moved",
    "Australia/Lord_Howe, 2026-10-04, 02:10, 02:40, 2026-10-03T15:40:00Z, 2026-10-03T16:10:00Z, nothing left so full length",
    "Australia/Lord_Howe, 2026-10-04, 01:00, 02:15, 2026-10-03T14:30:00Z, 2026-10-03T15:45:00Z, end moved by half an hour",
    "Pacific/Chatham, 2026-09-27, 03:00, 03:30, 2026-09-26T14:15:00Z, 2026-09-26T14:45:00Z, both moved",
    // an hour that comes twice
    "Europe/Lisbon, 2026-10-24, 22:00, 07:00, 2026-10-24T21:00:00Z, 2026-10-25T07:00:00Z, longer as the night is",
    "Europe/Lisbon, 2026-10-25, 01:30, 01:45, 2026-10-25T00:30:00Z, 2026-10-25T01:45:00Z, first start and second end",
    "Europe/Lisbon, 2026-10-25, 01:30, 03:00, 2026-10-25T00:30:00Z, 2026-10-25T03:00:00Z, first start",
    "Europe/Lisbon, 2026-10-25, 00:30, 02:00, 2026-10-24T23:30:00Z, 2026-10-25T02:00:00Z, end just after",
    "America/New_York, 2026-10-31, 22:30, 01:30, 2026-11-01T02:30:00Z, 2026-11-01T06:30:00Z, second end",
    "Australia/Lord_Howe, 2026-04-05, 01:40, 01:50, 2026-04-04T14:40:00Z, 2026-04-04T15:20:00Z, first start and second end",
    "Pacific/Chatham, 2026-04-05, 02:50, 03:40, 2026-04-04T13:05:00Z, 2026-04-04T14:55:00Z, first start and second end"
  })
  void timesBetween_aDayOfChangingClocks_keepsToTheRules(
      String timeZone,
      LocalDate date,
      String start,
      String end,
      Instant expectedStart,
      Instant expectedEnd,
      String why) {
    DeviceFreeZone zone = zone(timeZone, start, end);
    DeviceFreeTime expected = new DeviceFreeTime(expectedStart, expectedEnd);

    assertThat(zone.timesBetween(date, date)).as(why).containsExactly(expected);
    assertThat(zone.nextStartAfter(expectedStart.minusSeconds(1))).isEqualTo(expectedStart);
    assertThat(zone.nextEndAfter(expectedStart)).isEqualTo(expectedEnd);
    assertThat(zone.isDeviceFreeAt(expectedStart)).isTrue();
    assertThat(zone.isDeviceFreeAt(expectedEnd)).isFalse();
  }

  /** Samoa crossed the date line by leaving out 2011-12-30, from UTC-10 to +14 (International Date Line Act 2011). */
  @Nested
  @DisplayName("where a date was skipped")
  class SkippedDate {
    private static final LocalDate BEFORE = LocalDate.of(2011, 12, 29);
    private static final LocalDate AFTER = LocalDate.of(2011, 12, 31);

    @Test
    void timesBetween_datesAroundIt_haveNoneForIt() {
      DeviceFreeZone evening = zone("Pacific/Apia", "20:00", "22:00");

      assertThat(evening.timesBetween(BEFORE, AFTER))
          .containsExactly(
              time("2011-12-30T06:00:00Z", "2011-12-30T08:00:00Z"),
              time("2011-12-31T06:00:00Z", "2011-12-31T08:00:00Z"));
      assertThat(evening.timesBetween(BEFORE.plusDays(1), BEFORE.plusDays(1))).isEmpty();
      assertThat(evening.nextStartAfter(Instant.parse("2011-12-30T09:00:00Z")))
          .isEqualTo("2011-12-31T06:00:00Z");
    }

    @Test
    void timesBetween_aNightIntoIt_endsOnTheDayAfterIt_atItsFullLength() {
      DeviceFreeZone night = zone("Pacific/Apia", "22:00", "06:00");
      DeviceFreeTime expected = time("2011-12-30T08:00:00Z", "2011-12-30T16:00:00Z");

      assertThat(night.timesBetween(BEFORE, BEFORE.plusDays(1))).containsExactly(expected);
      assertThat(expected.length()).isEqualTo(night.window().length());
      assertThat(night.isDeviceFreeAt(expected.end().minusSeconds(1))).isTrue();
    }
  }

  @Test
  @DisplayName(
      "S-23, S-34: device-free time knows no persons: there is nobody to watch, count or blame")
  void presence_knowsNoPersons() {
    noClasses()
        .that()
        .resideInAPackage("dev.attune.core.presence")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(PersonId.class, Person.class, Bond.class)
        .check(PublicTypes.all());
  }

  private static DeviceFreeTime time(String start, String end) {
    return new DeviceFreeTime(Instant.parse(start), Instant.parse(end));
  }
}
