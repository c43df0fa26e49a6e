package dev.attune.core.limit;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.TopicId;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.presence.DeviceFreeZone;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
    "A boundary keeps moments, topics and device-free zones out of what people are offered")
class ClosedMomentsTest {
  private static final Label KITCHEN = Label.of("Kitchen");
  private static final RitualId TEA = RitualId.of("ten-minute-replacement");

  /** In the kitchen, with tea, from seven to half past eight in the evening. */
  private static final DeviceFreeZone SUPPER = DeviceFreeZone.builder()
      .space(KITCHEN)
      .window(window("19:00", "20:30"))
      .timeZone(ZoneId.of("Europe/Lisbon"))
      .replacement(TEA)
      .build();

  @Test
  void of_boundaries_closeThemInOneOrder() {
    Limit limit = limit(
        Exclusion.of(TopicId.of("t-2")),
        Exclusion.of(window("22:00", "06:00")),
        Exclusion.of(Label.of("the car")),
        Exclusion.of(window("12:00", "13:00")),
        Exclusion.of(TopicId.of("t-1")),
        Exclusion.of(window("12:00", "12:30")),
        Exclusion.of(KITCHEN),
        Exclusion.of(KITCHEN));

    assertThat(limit.closedTopics()).containsExactly(TopicId.of("t-1"), TopicId.of("t-2"));
    assertThat(limit.closedSpaces()).containsExactly(KITCHEN, Label.of("the car"));
    assertThat(limit.closedWindows())
        .containsExactly(
            window("12:00", "12:30"), window("12:00", "13:00"), window("22:00", "06:00"));
  }

  /** By hand: the start is closed, the end is not. */
  @ParameterizedTest
  @CsvSource({
    "21:59:59, true",
    "22:00,    false",
    "23:59,    false",
    "00:00,    false",
    "05:59:59, false",
    "06:00,    true",
    "12:00,    true"
  })
  void admits_time_isOpenOutsideOfTheClosedWindow(LocalTime time, boolean open) {
    assertThat(limit(Exclusion.of(window("22:00", "06:00"))).admits(time)).isEqualTo(open);
  }

  @Test
  void admits_topic_isOpenUnlessItIsClosed() {
    Limit limit = limit(Exclusion.of(TopicId.of("t-1")));

    assertThat(limit.admits(TopicId.of("t-1"))).isFalse();
    assertThat(limit.admits(TopicId.of("t-2"))).isTrue();
  }

  /** By hand, against 19:00 to 20:30. */
  @ParameterizedTest
  @CsvSource({
    "18:00, 19:00, true",
    "20:30, 23:00, true",
    "21:00, 07:00, true",
    "18:00, 19:01, false",
    "20:29, 20:39, false",
    "19:30, 19:40, false",
    "20:00, 07:00, false",
    "08:00, 23:00, false"
  })
  void admits_zone_isOpenUnlessItsWindowHoldsAClosedTime(String start, String end, boolean open) {
    assertThat(limit(Exclusion.of(window(start, end))).admits(SUPPER)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"Kitchen, false", "' KITCHEN ', false", "Kitchenette, true", "the car, true"})
  void admits_zone_isOpenUnlessItsSpaceIsClosed_whateverTheCapitals(String space, boolean open) {
    assertThat(limit(Exclusion.of(Label.of(space))).admits(SUPPER)).isEqualTo(open);
  }

  @Test
  void admits_zone_isClosedWithItsRitual_andWithWhatLimitsDevices_andWithNothingElse() {
    assertThat(limit(Exclusion.of(TEA)).admits(SUPPER)).isFalse();
    assertThat(limit(Exclusion.of(Theme.DEVICES)).admits(SUPPER)).isFalse();
    assertThat(limit(
                Exclusion.of(Theme.TOUCH),
                Exclusion.of(RitualId.of("small-thanks")),
                Exclusion.of(TopicId.of("t-1")),
                Exclusion.deeperThan(Depth.NONE))
            .admits(SUPPER))
        .isTrue();
  }

  @Test
  @DisplayName("S-10, S-24: a zone that a person can keep alone stays open while all rests")
  void admits_zone_whileSuspended_isOpen() {
    assertThat(Limit.whenNothingIsKnown().withJointRitualsSuspended().admits(SUPPER))
        .isTrue();
    assertThat(limit(Exclusion.of(KITCHEN)).withJointRitualsSuspended().admits(SUPPER))
        .isFalse();
  }

  @Test
  @DisplayName("S-25: a limit tells what is closed and not whose boundary it is, nor prints it")
  void of_statedByEither_isTheSame_andPrintsNothing() {
    for (Exclusion exclusion : List.of(
        Exclusion.of(window("22:00", "06:00")),
        Exclusion.of(TopicId.of("t-1")),
        Exclusion.of(KITCHEN))) {
      Limit first = Limit.of(Bonds.couple(), List.of(new Boundary(FIRST, exclusion)), Map.of());
      Limit second = Limit.of(Bonds.couple(), List.of(new Boundary(SECOND, exclusion)), Map.of());

      assertThat(first).isEqualTo(second).isNotEqualTo(Limit.whenNothingIsKnown());
      assertThat(first).hasToString("Limit{***}");
      assertThat(exclusion).hasToString("Exclusion{***}");
    }
  }

  private static DailyWindow window(String start, String end) {
    return DailyWindow.of(LocalTime.parse(start), LocalTime.parse(end));
  }

  private static Limit limit(Exclusion... exclusions) {
    return Limit.of(
        Bonds.couple(),
        Stream.of(exclusions).map(each -> new Boundary(SECOND, each)).toList(),
        Map.of());
  }
}
