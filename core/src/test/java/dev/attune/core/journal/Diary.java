package dev.attune.core.journal;

import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.safety.Behaviour;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes entries for tests, line by line: {@code diary.at(monday).of(ana).pause(true)}. Ids are counted up. */
public final class Diary {
  /** Every flag there is. */
  public static final Set<SafetyFlag> ALL_FLAGS = EnumSet.allOf(SafetyFlag.class);

  private final Bond bond;
  private final List<Entry> entries = new ArrayList<>();
  private Instant at = Entries.START;
  private ZoneId zone = ZoneOffset.UTC;
  private PersonId author;

  private Diary(Bond bond) {
    this.bond = bond;
    this.author = bond.members().get(0).id();
  }

  /** An empty diary of a bond, written by its first member until another is named. */
  public static Diary of(Bond bond) {
    return new Diary(bond);
  }

  /** The diary so far, to be continued in two ways. */
  public Diary copy() {
    Diary copy = new Diary(bond).at(at).in(zone).of(author);
    copy.entries.addAll(entries);
    return copy;
  }

  /** From here on at this instant. */
  public Diary at(Instant instant) {
    at = instant;
    return this;
  }

  /** From here on in this zone. */
  public Diary in(ZoneId zone) {
    this.zone = zone;
    return this;
  }

  /** From here on by this person. */
  public Diary of(PersonId person) {
    author = person;
    return this;
  }

  /** Who writes at present. */
  public PersonId author() {
    return author;
  }

  /** The journal of all that was written. */
  public Journal journal() {
    return Journal.of(bond, entries);
  }

  /** What a member sees of it. */
  public View viewOf(PersonId person) {
    return journal().viewFor(Reader.of(person));
  }

  /** What was written last. */
  public Entry last() {
    return entries.get(entries.size() - 1);
  }

  /** An entry as it comes. */
  public Diary add(Entry entry) {
    entries.add(entry);
    return this;
  }

  /** An answer the author received. */
  public Diary response(PersonId givenBy, String scenario, Behaviour... behaviours) {
    return response(
        givenBy, scenario, Stream.of(behaviours).map(Behaviour::code).toArray(String[]::new));
  }

  /** An answer the author received, by codes. */
  public Diary response(PersonId givenBy, String scenario, String... codes) {
    return add(ResponseReceived.builder()
        .from(next())
        .scenario(Code.of(scenario))
        .givenBy(givenBy)
        .behaviours(Stream.of(codes).map(Code::of).collect(Collectors.toCollection(TreeSet::new)))
        .build());
  }

  /** The same answer a number of times. */
  public Diary responses(int times, PersonId givenBy, Behaviour... behaviours) {
    for (int i = 0; i < times; i++) {
      response(givenBy, "shares-dream", behaviours);
    }
    return this;
  }

  /** No to everything that can be asked. */
  public Diary noConcern() {
    return answers(ALL_FLAGS, Map.of());
  }

  /** Yes to these and no to everything else. */
  public Diary flag(SafetyFlag... flags) {
    return answers(
        ALL_FLAGS,
        Stream.of(flags).collect(Collectors.toMap(flag -> flag, flag -> SafetyAnswer.YES)));
  }

  /** Answers to what is asked; no where nothing else is given. */
  public Diary answers(Set<SafetyFlag> asked, Map<SafetyFlag, SafetyAnswer> others) {
    Map<SafetyFlag, SafetyAnswer> answers = new EnumMap<>(SafetyFlag.class);
    asked.forEach(flag -> answers.put(flag, others.getOrDefault(flag, SafetyAnswer.NO)));
    return add(SafetyAnswered.builder()
        .from(next())
        .answers(
            SafetyAnswers.builder().author(author).asked(asked).answers(answers).build())
        .build());
  }

  /** A private pause that begins or ends. */
  public Diary pause(boolean inForce) {
    return add(PauseStated.builder().from(next()).inForce(inForce).build());
  }

  /** Whether the author is willing to do things together at all. */
  public Diary together(boolean accepted) {
    return add(ProposalAnswered.builder().from(next()).accepted(accepted).build());
  }

  /** Everyone is willing to do things together. */
  public Diary everyoneTogether() {
    PersonId before = author;
    bond.members().forEach(member -> of(member.id()).together(true));
    return of(before);
  }

  /** How deep the author is willing to go. */
  public Diary consent(Depth depth) {
    return add(ConsentStated.builder().from(next()).greatestDepth(depth).build());
  }

  /** What the author does not want, or no longer minds. */
  public Diary boundary(Exclusion excludes, boolean inForce) {
    return add(BoundaryStated.builder()
        .from(next())
        .excludes(excludes)
        .inForce(inForce)
        .build());
  }

  /** How the author describes their own habit of relating. */
  public Diary attachment(AttachmentStyle style) {
    return add(AttachmentDescribed.builder().from(next()).style(style).build());
  }

  /** A conflict as the author saw it. */
  public Diary conflict(int intensity) {
    return add(ConflictLogged.builder()
        .from(next())
        .topic(TopicId.of("t-1"))
        .intensity(intensity)
        .resolved(false)
        .build());
  }

  /** A move in a repair conversation. */
  public Diary repair(String session, RepairMove move) {
    return add(RepairMoved.builder()
        .from(next())
        .session(SessionId.of(session))
        .rupture(TopicId.of("t-1"))
        .move(move)
        .build());
  }

  /** The author's ratings before and after a sitting. */
  public Diary rated(String session, String ritual, int before, int after) {
    return rated(session, ritual, RatingMoment.BEFORE, before)
        .rated(session, ritual, RatingMoment.AFTER, after);
  }

  /** One rating of the author. */
  public Diary rated(String session, String ritual, RatingMoment moment, int closeness) {
    return add(Rated.builder()
        .from(next())
        .session(SessionId.of(session))
        .ritual(RitualId.of(ritual))
        .moment(moment)
        .closeness(closeness)
        .build());
  }

  /** A sitting everyone rated, each with the same figures. */
  public Diary everyoneRated(String session, String ritual, int before, int after) {
    PersonId last = author;
    bond.members().forEach(member -> of(member.id()).rated(session, ritual, before, after));
    return of(last);
  }

  /** A ritual done by all. */
  public Diary done(String ritual) {
    return done(
        ritual, bond.members().stream().map(member -> member.id()).toArray(PersonId[]::new));
  }

  /** A ritual done by some, the author among them. */
  public Diary done(String ritual, PersonId... participants) {
    return add(RitualDone.builder()
        .from(next())
        .visibility(Visibility.SHARED)
        .ritual(RitualId.of(ritual))
        .initiator(author)
        .addParticipants(author)
        .addParticipants(participants)
        .build());
  }

  /** The author leaves, or ends the bond. */
  public Diary leaves(boolean endsBond) {
    return add(BondLeft.builder().from(next()).endsBond(endsBond).build());
  }

  /** The author marks a hard stretch. */
  public Diary strain(Strain strain, Visibility visibility) {
    return add(StrainMarked.builder()
        .from(next())
        .visibility(visibility)
        .strain(strain)
        .build());
  }

  /** The author takes an entry back. */
  public Diary takesBack(EntryId entry) {
    return add(Correction.builder()
        .from(next())
        .of(entry)
        .replacement(Optional.empty())
        .build());
  }

  private Entry next() {
    return StressorNamed.builder()
        .id(EntryId.of(String.format(java.util.Locale.ROOT, "d-%05d", entries.size())))
        .at(at)
        .zone(zone)
        .author(author)
        .visibility(Visibility.PRIVATE)
        .build();
  }
}
