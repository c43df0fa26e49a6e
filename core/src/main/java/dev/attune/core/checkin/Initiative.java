package dev.attune.core.checkin;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.ritual.VariantKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who began how much in a span, told by nothing but how even it was. It rests on what everyone may see, so that all readers are
 * told the same, and on what was not done alone: that is begun for nobody else.
 */
final class Initiative {
  private final int begun;
  private final double evenness;

  private Initiative(int begun, double evenness) {
    this.begun = begun;
    this.evenness = evenness;
  }

  static Initiative in(View view, Span span, Bond bond) {
    List<PersonId> members = bond.members().stream().map(Person::id).toList();
    Map<PersonId, Integer> counts = new HashMap<>();
    Set<List<Object>> known = new HashSet<>();
    int begun = 0;
    for (RitualDone done : view.entries(RitualDone.class)) {
      if (done.visibility() == Visibility.SHARED
          && done.variant().filter(VariantKind.SOLO::equals).isEmpty()
          && members.contains(done.initiator())
          && span.holds(done)
          && known.add(sitting(done))) {
        counts.merge(done.initiator(), 1, Integer::sum);
        begun++;
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new Initiative(begun, evenness(most, begun, members.size()));
  }

  /** 1 where all began equally much and 0 where one began everything: 1 − (m − 1/n)/(1 − 1/n), m the largest share of n. */
  static double evenness(int most, int begun, int people) {
    if (begun == 0 || people < 2) {
      return 1;
    }
    double even = 1.0 / people;
    return 1 - ((double) most / begun - even) / (1 - even);
  }

  int begun() {
    return begun;
  }

  double evenness() {
    return evenness;
  }

  /** Two people may each write down the same sitting. */
  private static List<Object> sitting(RitualDone done) {
    return done.session().isPresent()
        ? List.of(done.session().get(), done.ritual())
        : List.of(done.id());
  }
}
