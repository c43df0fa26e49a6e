package dev.attune.core.pacing;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Reader;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.safety.Behaviour;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** A couple for whom everything is open, and what tests of pacing ask about it. */
final class Pacing {
  /** The instant from which tests look, a morning in UTC. */
  static final Instant NOW = Entries.START;

  /** The rituals of the table, and one of depth 3, as the table has none. */
  static final RitualCatalog RITUALS = RitualCatalog.of(
      Stream.concat(TableCatalog.rituals().rituals().stream(), Stream.of(deepTalk()))
          .toList());

  static final Pacer PACER = Pacer.using(RITUALS);

  private Pacing() {}

  private static Ritual deepTalk() {
    return Ritual.builder()
        .from(TableCatalog.rituals().get(RitualId.of("bedtime-hope-or-worry")))
        .id(RitualId.of("deep-talk"))
        .depth(Depth.DEEP)
        .build();
  }

  /** A diary of a couple with nothing in it, at this morning. */
  static Diary empty() {
    return Diary.of(Bonds.couple()).at(NOW);
  }

  /** A diary in which everyone reported no concern, consents to everything and was answered well, a week ago. */
  static Diary open(Bond bond) {
    Diary diary = Diary.of(bond).at(daysAgo(7));
    for (Person member : bond.members()) {
      diary.of(member.id()).noConcern().consent(Depth.DEEP);
      for (Person other : bond.members()) {
        if (!other.equals(member)) {
          diary.responses(9, other.id(), Behaviour.LISTENING);
        }
      }
    }
    return diary.of(Bonds.FIRST).at(NOW);
  }

  /** The same for a couple. */
  static Diary open() {
    return open(Bonds.couple());
  }

  /** With depth 2 rated well twice, so that depth 3 is open. */
  static Diary wideOpen() {
    return open()
        .at(daysAgo(30))
        .everyoneRated("s-1", "bedtime-hope-or-worry", 5, 6)
        .at(daysAgo(20))
        .everyoneRated("s-2", "bedtime-hope-or-worry", 5, 6)
        .at(NOW);
  }

  static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  static Instant inDays(int days) {
    return NOW.plus(Duration.ofDays(days));
  }

  static Limit limit(Diary diary) {
    return limit(diary, NOW);
  }

  static Limit limit(Diary diary, Instant at) {
    return PACER.limitForAll(diary.journal(), Bonds.couple(), at);
  }

  static Limit limitOf(PersonId reader, Diary diary, Instant at) {
    return PACER.limitFor(Reader.of(reader), diary.journal(), Bonds.couple(), at);
  }
}
