package dev.attune.assessment.plateau;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Correction;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.PauseStated;
import dev.attune.core.journal.ProposalAnswered;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SafetyAnswered;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.Visibility;
import dev.attune.core.limit.Limit;
import dev.attune.core.pacing.Pacer;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Writes the journal of friends for tests, day by day. Ids are counted up. */
final class Diary {
  static final PersonId ANA = PersonId.of("p-1");
  static final PersonId BEN = PersonId.of("p-2");
  static final PersonId CAL = PersonId.of("p-3");
  static final LocalDate START = LocalDate.of(2026, 1, 5);
  static final Bond FRIENDS = bond(ANA, BEN);
  private static final Pacer PACER = Pacer.using(RitualCatalog.of(List.of()));

  private final Bond bond;
  private final List<Entry> entries = new ArrayList<>();
  private PersonId author = ANA;
  private Visibility visibility = Visibility.SHARED;
  private Instant at = evening(0);
  private ZoneId zone = ZoneOffset.UTC;

  private Diary(Bond bond) {
    this.bond = bond;
  }

  static Diary of(Bond bond) {
    return new Diary(bond);
  }

  static Diary ofFriends() {
    return of(FRIENDS);
  }

  static Bond bond(PersonId... people) {
    Bond.Builder bond = Bond.builder()
        .id(BondId.of("b-1"))
        .kind(people.length == 1 ? BondKind.SELF : BondKind.FRIENDSHIP)
        .zone(ZoneOffset.UTC);
    for (PersonId person : people) {
      bond.addMember(Person.of(person.value(), "Label"));
    }
    return bond.build();
  }

  /** Eight in the evening of a day, in UTC. */
  static Instant evening(int day) {
    return START.plusDays(day).atTime(20, 0).toInstant(ZoneOffset.UTC);
  }

  Diary by(PersonId person) {
    author = person;
    return this;
  }

  Diary as(Visibility next) {
    visibility = next;
    return this;
  }

  Diary at(Instant next) {
    at = next;
    return this;
  }

  Diary on(int day) {
    return at(evening(day));
  }

  Diary in(ZoneId next) {
    zone = next;
    return this;
  }

  Diary rates(int closeness) {
    return rates(RatingMoment.AFTER, closeness);
  }

  Diary rates(RatingMoment moment, int closeness) {
    return add(Rated.builder()
        .from(next())
        .session(SessionId.of("s-" + at.getEpochSecond()))
        .ritual(RitualId.of("small-thanks"))
        .moment(moment)
        .closeness(closeness)
        .build());
  }

  /** A rating on each of the first days. */
  Diary ratesDays(int days, IntUnaryOperator closeness) {
    for (int day = 0; day < days; day++) {
      on(day).rates(closeness.applyAsInt(day));
    }
    return this;
  }

  /** A ritual of the author's with others. */
  Diary does(String ritual, PersonId... with) {
    return add(RitualDone.builder()
        .from(next())
        .ritual(RitualId.of(ritual))
        .initiator(author)
        .addParticipants(author)
        .addParticipants(with)
        .build());
  }

  Diary pauses(boolean inForce) {
    return add(PauseStated.builder().from(kept()).inForce(inForce).build());
  }

  /** An answer of yes to one question about safety, and of no to all others. */
  Diary raises(SafetyFlag flag) {
    return answers(Optional.of(flag));
  }

  Diary noConcern() {
    return answers(Optional.empty());
  }

  private Diary answers(Optional<SafetyFlag> raised) {
    EnumSet<SafetyFlag> asked = EnumSet.allOf(SafetyFlag.class);
    Map<SafetyFlag, SafetyAnswer> answers = new EnumMap<>(SafetyFlag.class);
    asked.forEach(flag -> answers.put(
        flag, raised.filter(flag::equals).isPresent() ? SafetyAnswer.YES : SafetyAnswer.NO));
    return add(SafetyAnswered.builder()
        .from(kept())
        .answers(
            SafetyAnswers.builder().author(author).asked(asked).answers(answers).build())
        .build());
  }

  Diary everyoneTogether() {
    PersonId before = author;
    bond.members()
        .forEach(member -> by(member.id())
            .add(ProposalAnswered.builder().from(kept()).accepted(true).build()));
    return by(before);
  }

  Diary takesBack(Entry entry) {
    return add(Correction.builder()
        .from(kept())
        .of(entry.id())
        .replacement(Optional.empty())
        .build());
  }

  Diary add(Entry entry) {
    entries.add(entry);
    return this;
  }

  Entry last() {
    return entries.get(entries.size() - 1);
  }

  Diary copy() {
    Diary copy = new Diary(bond).by(author).as(visibility).at(at).in(zone);
    copy.entries.addAll(entries);
    return copy;
  }

  Journal journal() {
    return Journal.of(bond, entries);
  }

  PlateauReport reportTo(PersonId person, int day) {
    return report(Reader.of(person), journal(), bond, evening(day));
  }

  PlateauReport report(Reader reader, int day) {
    return report(reader, journal(), bond, evening(day));
  }

  /** What an app does: the reader's view and limit go into the review. */
  static PlateauReport report(Reader reader, Journal journal, Bond bond, Instant at) {
    Limit limit = PACER.limitFor(reader, journal, bond, at);
    return PlateauReview.withDefaults().review(bond, journal.viewFor(reader), limit, at);
  }

  private StressorNamed next() {
    return StressorNamed.builder()
        .id(EntryId.of("e-" + entries.size()))
        .at(at)
        .zone(zone)
        .author(author)
        .visibility(visibility)
        .build();
  }

  private StressorNamed kept() {
    return StressorNamed.builder().from(next()).visibility(Visibility.PRIVATE).build();
  }
}
