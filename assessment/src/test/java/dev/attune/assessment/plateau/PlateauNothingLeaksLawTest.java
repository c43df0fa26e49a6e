package dev.attune.assessment.plateau;

import static dev.attune.assessment.plateau.Diary.ANA;
import static dev.attune.assessment.plateau.Diary.BEN;
import static dev.attune.assessment.plateau.Diary.FRIENDS;
import static dev.attune.assessment.plateau.Diary.evening;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.Json;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.Visibility;
import dev.attune.core.safety.SafetyFlag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("What holds of all that a reader is told about a plateau")
class PlateauNothingLeaksLawTest {
  private static final int DAYS = 120;
  private static final List<Reader> OTHERS_OF_BEN =
      List.of(Reader.of(ANA), Reader.therapist(), Reader.everyone());

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "S-05, S-06, S-08, S-11: another's flag and another's private pause are told alike, now and later")
  void report_flagOrPauseOfAnother_isTheSame(
      @ForAll("diaries") Diary before,
      @ForAll SafetyFlag flag,
      @ForAll @IntRange(min = 60, max = DAYS - 1) int day,
      @ForAll @IntRange(min = 1, max = 40) int lasts) {
    Diary flagged = goesOn(before.copy().by(BEN).on(day).raises(flag), day, lasts);
    Diary paused = goesOn(before.copy().by(BEN).on(day).pauses(true), day, lasts);

    for (Reader reader : OTHERS_OF_BEN) {
      for (int later = day; later < day + lasts + 3; later += 4) {
        assertThat(told(reader, flagged.journal(), evening(later)))
            .isEqualTo(told(reader, paused.journal(), evening(later)));
      }
    }
    assertThat(flagged.reportTo(ANA, day + 1).standing()).isEqualTo(PlateauStanding.PAUSED);
  }

  /** The end of both is said in both, so that what was said last is equal. */
  private static Diary goesOn(Diary diary, int day, int lasts) {
    return diary
        .as(Visibility.SHARED)
        .on(day + 1)
        .rates(2)
        .on(day + lasts)
        .noConcern()
        .pauses(false)
        .everyoneTogether();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25, S-26: what another keeps makes no difference, be it much or little")
  void report_keptByAnother_isTheSame(
      @ForAll("diaries") Diary diary,
      @ForAll long seed,
      @ForAll @IntRange(min = 60, max = DAYS + 30) int day) {
    Random random = new Random(seed);
    Diary more = diary.copy().by(BEN).as(Visibility.PRIVATE);
    for (int i = 0; i < DAYS; i++) {
      if (random.nextBoolean()) {
        more.on(i).rates(random.nextInt(11));
      }
    }

    for (Reader reader : OTHERS_OF_BEN) {
      assertThat(told(reader, more.journal(), evening(day)))
          .isEqualTo(told(reader, diary.journal(), evening(day)));
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "S-05: what another writes while they keep joint things suspended is told to no other member, then and later")
  void report_writtenWhileSuspended_isTheSame(
      @ForAll("diaries") Diary diary, @ForAll @IntRange(min = 0, max = 10) int closeness) {
    Diary without = diary.copy().by(BEN).on(DAYS).pauses(true);
    Diary with = without.copy().as(Visibility.SHARED);
    for (int day = DAYS + 1; day < DAYS + 20; day++) {
      with.on(day).rates(closeness);
    }
    without = resumed(without);
    with = resumed(with);

    for (Reader reader : List.of(Reader.of(ANA), Reader.everyone())) {
      assertThat(told(reader, with.journal(), evening(DAYS + 25)))
          .isEqualTo(told(reader, without.journal(), evening(DAYS + 25)));
    }
  }

  private static Diary resumed(Diary diary) {
    return diary.by(BEN).on(DAYS + 21).pauses(false).everyoneTogether();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  @Label("The order in which entries arrive changes nothing")
  void report_anyOrderOfArrival_isTheSame(@ForAll("diaries") Diary diary, @ForAll long seed) {
    List<Entry> shuffled = new ArrayList<>(diary.journal().entries());
    Collections.shuffle(shuffled, new Random(seed));

    for (Reader reader : OTHERS_OF_BEN) {
      assertThat(told(reader, Journal.of(FRIENDS, shuffled), evening(DAYS)))
          .isEqualTo(told(reader, diary.journal(), evening(DAYS)));
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  @Label("S-25: nobody but the reader is named where somebody keeps their ratings")
  void report_somebodyKeepsTheirs_namesNobody(@ForAll("diaries") Diary diary) {
    Diary kept = Diary.ofFriends();
    diary.journal().entries().stream()
        .filter(entry -> entry.author().equals(ANA) || entry.visibility() != Visibility.SHARED)
        .forEach(kept::add);

    PlateauReport ana = kept.reportTo(ANA, DAYS);
    assertThat(ana.people()).containsOnlyKeys(ANA);
    assertThat(ana.bond().orElseThrow().scope().size()).isIn(0, 2);
  }

  private static String told(Reader reader, Journal journal, Instant at) {
    return Json.write(Diary.report(reader, journal, FRIENDS, at));
  }

  /** Two people who rate on most days, each of whom gives some of it to the other or to a therapist. */
  @Provide
  Arbitrary<Diary> diaries() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.doubles().between(-0.06, 0.06),
            Arbitraries.doubles().between(-0.06, 0.06),
            Arbitraries.doubles().between(0, 2))
        .as(PlateauNothingLeaksLawTest::diary);
  }

  private static Diary diary(long seed, double slopeAna, double slopeBen, double noise) {
    Random random = new Random(seed);
    Diary diary = Diary.ofFriends();
    for (PersonId person : List.of(ANA, BEN)) {
      double given = random.nextDouble();
      double slope = person.equals(ANA) ? slopeAna : slopeBen;
      for (int day = 0; day < DAYS; day++) {
        if (random.nextDouble() < 0.8) {
          double level = 6 + slope * (day - DAYS / 2.0) + noise * random.nextGaussian();
          diary
              .by(person)
              .as(random.nextDouble() < given ? Visibility.SHARED : kept(random))
              .on(day)
              .rates((int) Math.round(Math.min(10, Math.max(0, level))));
        }
        if (person.equals(ANA) && random.nextDouble() < 0.3) {
          diary.as(Visibility.SHARED).on(day).does("walk-" + random.nextInt(4), BEN);
        }
      }
    }
    return diary;
  }

  private static Visibility kept(Random random) {
    return random.nextInt(3) == 0 ? Visibility.THERAPIST : Visibility.PRIVATE;
  }
}
