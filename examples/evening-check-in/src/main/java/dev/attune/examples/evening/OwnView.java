package dev.attune.examples.evening;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.FeelingNamed;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.ThanksSpoken;
import dev.attune.core.journal.View;
import dev.attune.examples.parts.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one person has of the check-ins: the days, their own feelings, worries and ratings, and the thanks they gave and were given.
 * It is made of their view of the journal and of nothing else; see {@link Outlook} for the limit's part.
 */
final class OwnView {
  /** What would garble a terminal; a journal may have been written elsewhere. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069]+");

  private final Bond bond;
  private final PersonId person;
  private final PlainText text;

  private OwnView(Bond bond, PersonId person, PlainText text) {
    this.bond = bond;
    this.person = person;
    this.text = text;
  }

  /** The view in words, for the eyes of its reader. */
  static String of(Bond bond, PersonId person, Journal journal, Instant now, int width) {
    Reader reader = Reader.of(person);
    View view = journal.viewFor(reader);
    PlainText text = new PlainText(width);
    new OwnView(bond, person, text).write(view);
    Outlook.write(bond, view, Evening.PACER.limitFor(reader, journal, bond, now), now, text);
    return text.toString();
  }

  private void write(View view) {
    text.heading("For " + Words.name(bond, person), '=');
    text.paragraph(
        "",
        "What is yours, and what others gave you. Your feelings, worries and numbers are shown to nobody else.");
    Map<String, List<Entry>> sittings = sittings(view);
    sittings.values().forEach(this::sitting);
    if (sittings.isEmpty()) {
      text.line("");
      text.paragraph("", "Nothing is here yet.");
    }
  }

  /** By sitting; what was said outside of one, by day. */
  private Map<String, List<Entry>> sittings(View view) {
    Map<String, List<Entry>> sittings = new LinkedHashMap<>();
    for (Entry entry : view.entries()) {
      if (belongs(entry)) {
        String sitting =
            session(entry).map(SessionId::value).orElse(entry.date().toString());
        sittings.computeIfAbsent(sitting, any -> new ArrayList<>()).add(entry);
      }
    }
    return sittings;
  }

  private boolean belongs(Entry entry) {
    boolean own = entry.author().equals(person);
    if (entry instanceof RitualDone done) {
      return isCheckIn(done);
    } else if (entry instanceof Rated rated) {
      return own && rated.ritual().equals(CheckInSession.RITUAL);
    } else if (entry instanceof ThanksSpoken thanks) {
      return own || thanks.to().equals(Optional.of(person));
    }
    return own && (entry instanceof FeelingNamed || entry instanceof StressorNamed);
  }

  static boolean isCheckIn(RitualDone done) {
    return done.ritual().equals(CheckInSession.RITUAL);
  }

  private static Optional<SessionId> session(Entry entry) {
    if (entry instanceof RitualDone done) {
      return done.session();
    } else if (entry instanceof Rated rated) {
      return Optional.of(rated.session());
    } else if (entry instanceof ThanksSpoken thanks) {
      return thanks.session();
    } else if (entry instanceof FeelingNamed feeling) {
      return feeling.session();
    }
    return entry instanceof StressorNamed stressor ? stressor.session() : Optional.empty();
  }

  private void sitting(List<Entry> entries) {
    text.line("");
    text.heading(Words.day(entries.get(0).date()), '-');
    only(entries, RitualDone.class).forEach(this::done);
    only(entries, FeelingNamed.class)
        .forEach(feeling -> item(
            "You felt",
            feeling.word().map(Code::value).map(code -> code.replace('-', ' ')),
            feeling.ownWords()));
    only(entries, ThanksSpoken.class).forEach(this::thanks);
    only(entries, StressorNamed.class)
        .forEach(stressor -> item("On your mind", Optional.empty(), stressor.note()));
    closeness(only(entries, Rated.class));
  }

  private void done(RitualDone done) {
    Set<PersonId> others = new LinkedHashSet<>(done.participants());
    others.remove(person);
    String with = !done.participants().contains(person)
        ? " of " + Words.names(bond, others)
        : others.isEmpty() ? " with yourself" : " with " + Words.names(bond, others);
    String time = done.minutes().isPresent()
        ? ", " + done.minutes().getAsInt()
            + (done.minutes().getAsInt() == 1 ? " minute" : " minutes")
        : "";
    String began = bond.hasOneMember() || others.isEmpty()
        ? ""
        : done.initiator().equals(person)
            ? " You began."
            : " " + Words.name(bond, done.initiator()) + " began.";
    text.paragraph("", "A check-in" + with + time + "." + began);
  }

  private void thanks(ThanksSpoken thanks) {
    boolean own = thanks.author().equals(person);
    String who = own
        ? "You" + thanks.to().map(to -> " thanked " + Words.name(bond, to)).orElse(" were thankful")
        : Words.name(bond, thanks.author()) + " thanked you";
    item(who, Optional.empty(), thanks.note());
  }

  private void closeness(List<Rated> ratings) {
    OptionalInt before = rating(ratings, RatingMoment.BEFORE);
    OptionalInt after = rating(ratings, RatingMoment.AFTER);
    List<String> parts = new ArrayList<>();
    before.ifPresent(points -> parts.add(points + " before"));
    after.ifPresent(points -> parts.add(points + " after"));
    if (before.isPresent() && after.isPresent()) {
      int lift = after.getAsInt() - before.getAsInt();
      parts.add("a lift of " + (lift > 0 ? "+" : "") + lift);
    }
    if (!parts.isEmpty()) {
      text.paragraph("", "How close you felt, of 10: " + String.join(", ", parts));
    }
  }

  private static OptionalInt rating(List<Rated> ratings, RatingMoment moment) {
    return ratings.stream()
        .filter(rated -> rated.moment() == moment)
        .mapToInt(Rated::closeness)
        .reduce((earlier, later) -> later);
  }

  private void item(String what, Optional<String> word, Optional<Note> note) {
    Optional<String> words = word.or(() -> note.map(OwnView::printable));
    text.wrap("", "  ", what + words.map(found -> ": " + found).orElse("."));
  }

  private static String printable(Note note) {
    return UNPRINTABLE.matcher(note.value()).replaceAll(" ");
  }

  private static <E extends Entry> List<E> only(List<Entry> entries, Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
