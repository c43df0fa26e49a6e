package dev.attune.examples.evening;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.CheckInInput;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.checkin.Feeling;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.SessionId;
import dev.attune.core.limit.Limit;
import dev.attune.core.pacing.Pacer;
import dev.attune.core.ritual.RitualCatalog;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One check-in as it happens: whatever somebody says is in the journal's file before anybody is asked again. */
final class Evening {
  static final RitualCatalog RITUALS = StandardCatalog.rituals();

  /** What pauses, boundaries and safety in the journal leave open, and nothing of why. */
  static final Pacer PACER = Pacer.using(RITUALS);

  private final JournalFile file;
  private CheckInSession session;
  private int written;

  /** A check-in that has just begun. */
  Evening(JournalFile file, CheckInSession begun) {
    this.file = file;
    this.session = begun;
  }

  /**
   * The beginning of a check-in, which has not been written anywhere.
   *
   * @param participants who takes part; whoever began it comes first
   */
  static CheckInSession begin(
      Bond bond, Journal journal, List<PersonId> participants, Instant now) {
    Limit limit = PACER.limitForAll(journal, bond, now);
    return begin(bond, limit, unused(journal, now), participants, now);
  }

  /** The beginning of a check-in under a limit. */
  static CheckInSession begin(
      Bond bond, Limit limit, SessionId id, List<PersonId> participants, Instant now) {
    return CheckInSession.builder()
        .session(id)
        .bond(bond)
        .limit(limit)
        .initiator(participants.get(0))
        .participants(participants)
        .startedAt(now)
        .timeFixed(true)
        .build();
  }
  /** Named after the instant, and numbered where the journal has a check-in of that instant. */
  private static SessionId unused(Journal journal, Instant now) {
    List<Entry> entries = journal.entries();
    return Stream.iterate(1, number -> number + 1)
        .map(number -> now + (number == 1 ? "" : "-" + number))
        .filter(id -> entries.stream().noneMatch(entry -> entry.id().value().startsWith(id + ":")))
        .map(SessionId::of)
        .findFirst()
        .orElseThrow();
  }

  /** Whether anything was said that is kept. */
  boolean keptAnything() {
    return written > 0;
  }

  /** How far it has come. */
  CheckInSession session() {
    return session;
  }

  /** Takes what somebody says or does, and writes down what comes of it. */
  void take(CheckInInput input) throws IOException {
    session = session.on(input);
    List<Entry> entries = session.entries();
    for (Entry entry : entries.subList(written, entries.size())) {
      file.append(entry);
      written++;
    }
  }

  /** Who has not stopped. */
  static Set<PersonId> there(CheckInSession session) {
    Set<PersonId> stopped = session.inputs().stream()
        .filter(CheckInInput.StopHere.class::isInstance)
        .map(CheckInInput::by)
        .collect(Collectors.toSet());
    Set<PersonId> there = new LinkedHashSet<>(session.participants());
    there.removeAll(stopped);
    return there;
  }

  /** A feeling as somebody typed it: a word of the list where it is one, their own words otherwise. */
  static CheckInInput feeling(PersonId by, Instant at, String text) {
    String typed = text.toLowerCase(Locale.ROOT);
    return Stream.of(Feeling.values())
        .filter(feeling -> feeling.word().equals(typed) || feeling.code().equals(typed))
        .findFirst()
        .map(feeling -> CheckInInput.feeling(by, at, feeling))
        .orElseGet(() -> CheckInInput.feeling(by, at, Note.of(text)));
  }

  /** Thanks to whom they were said to be for; where that was left open, to the one other person there, or to nobody. */
  static CheckInInput thanks(
      CheckInSession session, PersonId by, Instant at, Optional<PersonId> chosen, String text) {
    Set<PersonId> others = othersThere(session, by);
    Optional<Note> note = Optional.of(Note.of(text));
    return chosen
        .or(() -> others.size() == 1 ? others.stream().findFirst() : Optional.empty())
        .map(to -> CheckInInput.thanks(by, at, to, note))
        .orElseGet(() -> CheckInInput.thanks(by, at, note));
  }

  /** Who is there beside one person. */
  static Set<PersonId> othersThere(CheckInSession session, PersonId person) {
    Set<PersonId> others = there(session);
    others.remove(person);
    return others;
  }
}
