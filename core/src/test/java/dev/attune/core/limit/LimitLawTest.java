package dev.attune.core.limit;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.presence.DeviceFreeZone;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.safety.SafetyState;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What holds of every boundary")
class LimitLawTest {
  private static final Bond COUPLE = Bonds.couple();
  private static final Map<PersonId, SafetyState> CALM =
      Map.of(FIRST, SafetyState.NO_CONCERN_REPORTED, SECOND, SafetyState.NO_CONCERN_REPORTED);

  @Property
  @Label("S-25: who states it does not matter, nor in which order, nor whether one does or several")
  void of_statedByOneTheOtherOrBoth_isTheSame_toTheByte(
      @ForAll("exclusions") List<Exclusion> exclusions,
      @ForAll List<Boolean> byTheFirst,
      @ForAll Random random) {
    List<Boundary> spread = new ArrayList<>();
    for (int i = 0; i < exclusions.size(); i++) {
      boolean first = i < byTheFirst.size() && byTheFirst.get(i);
      spread.add(new Boundary(first ? FIRST : SECOND, exclusions.get(i)));
    }
    Collections.shuffle(spread, random);
    Limit one = limit(exclusions.stream().map(each -> new Boundary(FIRST, each)));
    Limit both = limit(exclusions.stream()
        .flatMap(each -> Stream.of(new Boundary(SECOND, each), new Boundary(FIRST, each))));

    assertThat(limit(spread.stream())).isEqualTo(one);
    assertThat(both).isEqualTo(one);
    assertThat(AttuneJson2.write(limit(spread.stream()))).isEqualTo(AttuneJson2.write(one));
    assertThat(AttuneJson2.write(both)).isEqualTo(AttuneJson2.write(one));
  }

  @Property
  @Label("A boundary closes what it names, and one more never opens anything")
  void of_oneBoundaryMore_admitsNoMore(
      @ForAll("exclusions") List<Exclusion> exclusions,
      @ForAll("exclusion") Exclusion more,
      @ForAll("zones") DeviceFreeZone zone,
      @ForAll("times") LocalTime time,
      @ForAll("topics") TopicId topic) {
    Limit before = limit(exclusions.stream().map(each -> new Boundary(FIRST, each)));
    Limit after = limit(
        Stream.concat(exclusions.stream(), Stream.of(more)).map(each -> new Boundary(FIRST, each)));

    assertThat(after.admits(zone)).isIn(false, before.admits(zone));
    assertThat(after.admits(time)).isIn(false, before.admits(time));
    assertThat(after.admits(topic)).isIn(false, before.admits(topic));
    more.topic().ifPresent(closed -> assertThat(after.admits(closed)).isFalse());
    more.window().ifPresent(closed -> assertThat(after.admits(closed.start())).isFalse());
    more.space()
        .ifPresent(closed -> assertThat(
                after.admits(DeviceFreeZone.builder().from(zone).space(closed).build()))
            .isFalse());
  }

  @Property
  @Label("A zone whose window holds no closed time is not closed for its hour, and any other is")
  void admits_zone_asEveryMinuteOfItIs(
      @ForAll("windows") DailyWindow closed, @ForAll("zones") DeviceFreeZone zone) {
    Limit limit = limit(Stream.of(new Boundary(SECOND, Exclusion.of(closed))));
    LocalTime start = zone.window().start();
    boolean everyMinute = Stream.iterate(0L, minute -> minute + 1)
        .limit(zone.window().length().toMinutes())
        .allMatch(minute -> limit.admits(start.plusMinutes(minute)));

    assertThat(limit.admits(zone)).isEqualTo(everyMinute);
  }

  @Provide
  Arbitrary<List<Exclusion>> exclusions() {
    return exclusion().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Exclusion> exclusion() {
    return Arbitraries.oneOf(
        Arbitraries.of(Theme.class).map(Exclusion::of),
        Arbitraries.of("tea", "small-thanks").map(RitualId::of).map(Exclusion::of),
        Arbitraries.of(Depth.class).map(Exclusion::deeperThan),
        windows().map(Exclusion::of),
        topics().map(Exclusion::of),
        spaces().map(Exclusion::of));
  }

  /** Of whole minutes, so that looking at each minute looks at everything. */
  @Provide
  Arbitrary<DailyWindow> windows() {
    return Combinators.combine(times(), Arbitraries.integers().between(10, 16 * 60))
        .as((start, minutes) -> DailyWindow.of(start, start.plusMinutes(minutes)));
  }

  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.integers()
        .between(0, 24 * 60 - 1)
        .map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
  }

  @Provide
  Arbitrary<TopicId> topics() {
    return Arbitraries.of("t-1", "t-2", "t-3").map(TopicId::of);
  }

  @Provide
  Arbitrary<DeviceFreeZone> zones() {
    return Combinators.combine(
            spaces(), windows(), Arbitraries.of("tea", "walk").map(RitualId::of).optional())
        .as((space, window, replacement) -> DeviceFreeZone.builder()
            .space(space)
            .window(window)
            .timeZone(ZoneId.of("Europe/Lisbon"))
            .replacement(replacement)
            .build());
  }

  private static Arbitrary<dev.attune.core.bond.Label> spaces() {
    return Arbitraries.of("kitchen", "bedroom", "the car").map(dev.attune.core.bond.Label::of);
  }

  private static Limit limit(Stream<Boundary> boundaries) {
    return Limit.of(COUPLE, boundaries.toList(), CALM);
  }
}
