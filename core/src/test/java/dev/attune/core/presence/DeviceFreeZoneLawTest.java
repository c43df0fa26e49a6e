package dev.attune.core.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What holds of every zone at every instant, tried mostly around changes of clocks.
 *
 * <p>The oracle reads a clock on the wall minute by minute; it turns instants into local times and never the other way, which is
 * where the library could go wrong.
 */
class DeviceFreeZoneLawTest {
  private static final Duration LONGEST_CHANGE = Duration.ofDays(1);

  /** A zone and a moment at which somebody asks. */
  record Moment(DeviceFreeZone zone, Instant now) {
    LocalDate today() {
      return now.atZone(zone.timeZone()).toLocalDate();
    }

    /** Every stretch near the moment. */
    List<DeviceFreeTime> times() {
      return zone.timesBetween(today().minusDays(4), today().plusDays(5));
    }
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  @Label("It is device-free now exactly where a stretch contains now")
  void now_isDeviceFree_whereAStretchContainsIt(@ForAll("moments") Moment moment) {
    assertThat(moment.zone().isDeviceFreeAt(moment.now()))
        .isEqualTo(moment.times().stream().anyMatch(time -> time.contains(moment.now())));
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  @Label("The next start lies ahead, is device-free, and no other comes before it")
  void nextStart_isTheFirstOneAhead(@ForAll("moments") Moment moment) {
    Instant next = moment.zone().nextStartAfter(moment.now());

    assertThat(next).isAfter(moment.now());
    assertThat(moment.zone().isDeviceFreeAt(next)).isTrue();
    assertThat(moment.zone().isDeviceFreeAt(next.minusNanos(1))).isFalse();
    assertThat(moment.times())
        .noneMatch(time -> time.start().isAfter(moment.now()) && time.start().isBefore(next));
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "The next end lies ahead, and until then it is device-free from now or from the next start on")
  void nextEnd_endsThisStretchOrTheNext(@ForAll("moments") Moment moment) {
    Instant end = moment.zone().nextEndAfter(moment.now());
    Instant start = moment.zone().isDeviceFreeAt(moment.now())
        ? moment.now()
        : moment.zone().nextStartAfter(moment.now());

    assertThat(end).isAfter(start);
    assertThat(moment.zone().isDeviceFreeAt(end)).isFalse();
    assertThat(moment.times())
        .anyMatch(time -> time.end().equals(end) && time.contains(start))
        .noneMatch(time -> time.end().isAfter(start) && time.end().isBefore(end));
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  @Label("Stretches come in order, apart from each other, one a date that exists")
  void times_areInOrderAndApart(@ForAll("moments") Moment moment) {
    List<DeviceFreeTime> times = moment.times();

    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i).start()).isAfter(times.get(i - 1).end());
    }
    LocalDate first = moment.today().minusDays(4);
    long dates = first
        .datesUntil(moment.today().plusDays(6))
        .filter(
            date -> date.atStartOfDay(moment.zone().timeZone()).toLocalDate().equals(date))
        .count();
    assertThat(times).hasSize((int) dates);
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "A stretch is never shorter than the window, save by an hour that clocks skipped, and never under 10 minutes")
  void length_isTheWindows_saveForAChangeOfClocks(@ForAll("moments") Moment moment) {
    Duration window = moment.zone().window().length();
    for (DeviceFreeTime time : moment.times()) {
      Optional<Duration> change = changeNear(moment.zone().timeZone(), time);
      Duration most =
          window.plus(change.filter(Duration::isNegative).orElse(Duration.ZERO).abs());
      Duration least =
          window.minus(change.filter(skipped -> !skipped.isNegative()).orElse(Duration.ZERO));

      assertThat(time.length()).isBetween(least, most);
      assertThat(time.length()).isGreaterThanOrEqualTo(DailyWindow.SHORTEST);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @Label("Somebody who reads the clock on the wall minute by minute finds the same stretch")
  void times_agreeWithAClockOnTheWall(@ForAll("moments") Moment moment) {
    DeviceFreeZone zone = moment.zone();
    WallClock clock = new WallClock(zone.timeZone(), moment.now());

    for (LocalDate date = moment.today().minusDays(1);
        !date.isAfter(moment.today().plusDays(1));
        date = date.plusDays(1)) {
      assertThat(zone.timesBetween(date, date)).isEqualTo(clock.stretchOf(zone.window(), date));
    }
  }

  @Provide
  Arbitrary<Moment> moments() {
    return Combinators.combine(
            zones(), Arbitraries.integers().between(1990, 2040), minutesOfDays(3), windows())
        .as((zone, year, minutes, window) -> new Moment(
            DeviceFreeZone.builder()
                .space(dev.attune.core.bond.Label.of("here"))
                .window(window)
                .timeZone(zone)
                .build(),
            changeIn(zone, year).plus(minutes, ChronoUnit.MINUTES)));
  }

  private static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "UTC",
            "Europe/Lisbon",
            "America/New_York",
            "America/St_Johns",
            "America/Sao_Paulo",
            "America/Havana",
            "Africa/Casablanca",
            "Africa/Cairo",
            "Asia/Kathmandu",
            "Asia/Beirut",
            "Antarctica/Troll",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Pacific/Kwajalein",
            "Pacific/Chatham")
        .map(ZoneId::of);
  }

  private static Arbitrary<Integer> minutesOfDays(int days) {
    return Arbitraries.integers().between(-days * 1440, days * 1440);
  }

  /** Windows of whole minutes, many of them short and in the hours in which clocks are changed. */
  private static Arbitrary<DailyWindow> windows() {
    Arbitrary<Integer> starts = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.integers().between(0, 1439)),
        Tuple.of(2, Arbitraries.integers().between(0, 240)));
    Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.integers().between(10, 960)),
        Tuple.of(1, Arbitraries.integers().between(10, 90)));
    return Combinators.combine(starts, lengths).as((start, length) -> {
      LocalTime from = LocalTime.MIDNIGHT.plusMinutes(start);
      return DailyWindow.of(from, from.plusMinutes(length));
    });
  }

  /** The first change of clocks from a year on, or the year's beginning where there is none. */
  private static Instant changeIn(ZoneId zone, int year) {
    Instant newYear = LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
    ZoneOffsetTransition change = zone.getRules().nextTransition(newYear);
    return change == null ? newYear : change.getInstant();
  }

  /** What clocks skipped (above zero) or repeated (below) so near that it could bear on a stretch. */
  private static Optional<Duration> changeNear(ZoneId zone, DeviceFreeTime time) {
    ZoneOffsetTransition change =
        zone.getRules().nextTransition(time.start().minus(LONGEST_CHANGE));
    return change == null || change.getInstant().isAfter(time.end().plus(LONGEST_CHANGE))
        ? Optional.empty()
        : Optional.of(change.getDuration());
  }

  /** A clock on the wall, read once a minute for some days around a moment. */
  private static final class WallClock {
    private static final int MINUTES_AROUND = 4 * 1440;

    private final Map<LocalDateTime, Instant> firstShown = new HashMap<>();
    private final Map<LocalDateTime, Instant> lastShown = new HashMap<>();
    private final Map<LocalDateTime, LocalDateTime> jumps = new HashMap<>();

    WallClock(ZoneId zone, Instant moment) {
      Instant instant =
          moment.truncatedTo(ChronoUnit.MINUTES).minus(MINUTES_AROUND, ChronoUnit.MINUTES);
      LocalDateTime expected = LocalDateTime.ofInstant(instant, zone);
      for (int minute = 0; minute <= 2 * MINUTES_AROUND; minute++) {
        LocalDateTime shown = LocalDateTime.ofInstant(instant, zone);
        firstShown.putIfAbsent(shown, instant);
        lastShown.put(shown, instant);
        if (shown.isAfter(expected)) {
          jumps.put(expected, shown);
        }
        expected = shown.plusMinutes(1);
        instant = instant.plus(1, ChronoUnit.MINUTES);
      }
    }

    List<DeviceFreeTime> stretchOf(DailyWindow window, LocalDate date) {
      if (firstShown.keySet().stream().noneMatch(shown -> shown.toLocalDate().equals(date))) {
        return List.of();
      }
      LocalDateTime start = date.atTime(window.start());
      LocalDateTime end = start.plus(window.length());
      Instant from = Objects.requireNonNull(firstShown.get(moved(start)));
      Instant to = Objects.requireNonNull(lastShown.get(moved(end)));
      if (to.isBefore(from.plus(10, ChronoUnit.MINUTES))) {
        to = from.plus(window.length());
      }
      return List.of(new DeviceFreeTime(from, to));
    }

    /** A local time that the clock never shows, moved by the jump that leaves it out. */
    private LocalDateTime moved(LocalDateTime local) {
      for (Map.Entry<LocalDateTime, LocalDateTime> jump : jumps.entrySet()) {
        if (!local.isBefore(jump.getKey()) && local.isBefore(jump.getValue())) {
          return local.plus(Duration.between(jump.getKey(), jump.getValue()));
        }
      }
      return local;
    }
  }
}
