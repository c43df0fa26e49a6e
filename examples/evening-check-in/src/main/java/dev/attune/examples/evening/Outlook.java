package dev.attune.examples.evening;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.CheckInHistory;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.journal.OwnSuspensions;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.View;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Demand;
import dev.attune.core.support.SupportAdvice;
import dev.attune.core.support.SupportAdvisor;
import dev.attune.examples.parts.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How check-ins have been going for one person, what is open now, and which help is worth thinking of. It is made of their view of
 * the journal and of the limit, and of nothing else: what others keep to themselves moves no letter in it.
 */
final class Outlook {
  /** From how many check-ins on it is told how they have gone; fewer would be read as more than they are. */
  private static final int SOME = 4;

  private static final Demand TOGETHER =
      Evening.RITUALS.get(CheckInSession.RITUAL).demand();

  private final Bond bond;
  private final View view;
  private final Limit limit;
  private final Instant now;
  private final PlainText text;

  private Outlook(Bond bond, View view, Limit limit, Instant now, PlainText text) {
    this.bond = bond;
    this.view = view;
    this.limit = limit;
    this.now = now;
    this.text = text;
  }

  /** Adds it to a text for the eyes of the reader of the view. */
  static void write(Bond bond, View view, Limit limit, Instant now, PlainText text) {
    Outlook outlook = new Outlook(bond, view, limit, now, text);
    // whoever may not be safe is shown help and no figures that could be read as a task
    if (OwnSuspensions.of(view).flagsAt(now).isEmpty()) {
      outlook.history();
    }
    outlook.open();
    outlook.support();
  }

  private void history() {
    long checkIns =
        view.entries(RitualDone.class).stream().filter(OwnView::isCheckIn).count();
    if (checkIns == 0) {
      return;
    }
    text.line("");
    if (checkIns < SOME) {
      text.paragraph(
          "", "After " + SOME + " check-ins, you will see here how they have been going.");
      return;
    }
    text.heading("The last four weeks", '-');
    LocalDate today = LocalDate.ofInstant(now, bond.zone());
    for (Reason reason :
        CheckInHistory.withDefaults().report(bond, view, limit, today).reasons()) {
      item(reason.text());
    }
  }

  /** What boundaries, pauses and safety leave open: the effect, never a cause. */
  private void open() {
    if (bond.hasOneMember()) {
      return;
    }
    text.line("");
    text.heading("Just now", '-');
    if (limit.admits(TOGETHER)) {
      List<PersonId> all = bond.members().stream().map(Person::id).toList();
      CheckInSession together = Evening.begin(bond, limit, SessionId.of("all"), all, now);
      item("You can check in together, and close with: " + Words.gestures(together.gestures())
          + ".");
    } else {
      item("Checking in together rests. You can check in on your own.");
    }
  }

  private void support() {
    List<SupportAdvice> advice = SupportAdvisor.withDefaults().advise(view, now);
    if (advice.isEmpty()) {
      return;
    }
    text.line("");
    text.heading("For you alone", '-');
    advice.stream()
        .flatMap(each -> each.reasons().stream())
        .map(Reason::text)
        .distinct()
        .forEach(reason -> text.paragraph("", reason));
    advice.forEach(each -> item(each.kind().text()));
  }

  private void item(String words) {
    text.wrap("- ", "  ", words);
  }
}
