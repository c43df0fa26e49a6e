package dev.attune.assessment.plateau;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What holds of every bond")
class BondPlateauLawTest {
  private static final BondPlateauDetector DETECTOR = BondPlateauDetector.withDefaults();
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Property(tries = 300)
  @Label("People exchanged are exchanged in the scope, and nothing else changes")
  void assess_peopleExchanged_exchangesTheScope(
      @ForAll("people") List<PlateauResult> people, @ForAll long seed) {
    List<PersonId> names = new ArrayList<>(named(people).keySet());
    List<PersonId> exchanged = new ArrayList<>(names);
    Collections.shuffle(exchanged, new Random(seed));
    Map<PersonId, PlateauResult> others = new LinkedHashMap<>();
    for (int i = 0; i < people.size(); i++) {
      others.put(exchanged.get(i), people.get(i));
    }
    BondPlateauResult one = DETECTOR.assess(named(people));
    BondPlateauResult other = DETECTOR.assess(others);

    assertThat(other.scope())
        .isEqualTo(one.scope().stream()
            .map(person -> exchanged.get(names.indexOf(person)))
            .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(BondPlateauResult.builder().from(other).scope(one.scope()).build())
        .isEqualTo(one);
  }

  @Property(tries = 300)
  @Label("The scope is who is in the state, and the bond is no surer than any of them")
  void assess_anyPeople_scopeIsWhoIsInTheState(@ForAll("people") List<PlateauResult> people) {
    Map<PersonId, PlateauResult> named = named(people);
    BondPlateauResult bond = DETECTOR.assess(named);

    assertThat(bond.scope()).isNotEmpty();
    named.forEach((person, result) -> {
      assertThat(bond.scope().contains(person)).isEqualTo(result.state() == bond.state());
      if (bond.scope().contains(person)) {
        assertThat(bond.confidence()).isLessThanOrEqualTo(result.confidence());
      }
    });
    assertThat(bond.reasons())
        .allSatisfy(reason -> assertThat(reason.text()).doesNotContain("{", "}"));
  }

  @Property(tries = 300)
  @Label("Somebody of whom nothing was found changes only how sure it is, and that it is one-sided")
  void assess_oneMoreOfWhomNothingWasFound_isOneSided(
      @ForAll("people") List<PlateauResult> people) {
    BondPlateauResult without = DETECTOR.assess(named(people));
    List<PlateauResult> more = new ArrayList<>(people);
    more.add(PlateauDetector.withDefaults().assess(PlateauMemory.empty(), DAY));
    BondPlateauResult with = DETECTOR.assess(named(more));

    assertThat(with.state()).isEqualTo(without.state());
    assertThat(with.divergent()).isEqualTo(without.divergent());
    assertThat(with.divergenceEstablished()).isEqualTo(without.divergenceEstablished());
    if (without.state().established()) {
      assertThat(with.oneSided()).isTrue();
      assertThat(with.scope()).isEqualTo(without.scope());
      assertThat(with.onset()).isEqualTo(without.onset());
      assertThat(with.confidence()).isEqualTo(Math.min(0.6, without.confidence()));
    }
  }

  @Property(tries = 300)
  @Label("One person's result stands for a bond of one, of two alike and of three alike")
  void assess_alike_isThatOfOne(@ForAll("person") PlateauResult person) {
    for (int alike = 1; alike <= 3; alike++) {
      BondPlateauResult bond = DETECTOR.assess(named(Collections.nCopies(alike, person)));

      assertThat(bond.state()).isEqualTo(person.state());
      assertThat(bond.confidence()).isEqualTo(person.confidence());
      assertThat(bond.scope()).hasSize(alike);
      assertThat(bond.oneSided()).isFalse();
      assertThat(bond.divergent()).isFalse();
      assertThat(bond.divergenceEstablished()).isFalse();
    }
  }

  private static Map<PersonId, PlateauResult> named(List<PlateauResult> people) {
    Map<PersonId, PlateauResult> named = new LinkedHashMap<>();
    people.forEach(person -> named.put(PersonId.of("p-" + named.size()), person));
    return named;
  }

  @Provide
  Arbitrary<List<PlateauResult>> people() {
    return person().list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<PlateauResult> person() {
    return Combinators.combine(
            Arbitraries.of(PlateauState.values()),
            Arbitraries.doubles().between(0, 0.99),
            Arbitraries.doubles().between(-0.1, 0.1),
            Arbitraries.doubles().between(0.01, 0.05),
            Arbitraries.doubles().between(0, 10),
            Arbitraries.doubles().between(0.1, 1),
            Arbitraries.integers().between(0, 30).map(DAY::minusDays).optional(),
            Arbitraries.of(true, false))
        .as((state, confidence, slope, slopeSd, level, levelSe, onset, yes) ->
            PlateauResult.builder()
                .on(DAY)
                .checkIns(50)
                .state(state)
                .confidence(state.established() ? confidence : 0)
                .worthTelling(state == PlateauState.PLATEAU && yes)
                .slope(slope)
                .slopeSd(slopeSd)
                .level28(level)
                .level28Se(levelSe)
                .onset(onset)
                .onsetLow(onset.map(day -> day.minusDays(9)))
                .onsetHigh(onset.map(day -> day.plusDays(3)))
                .onsetCensored(onset.map(day -> yes))
                .build());
  }
}
