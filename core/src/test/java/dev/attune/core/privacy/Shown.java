package dev.attune.core.privacy;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.checkin.CheckInHistory;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.View;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.limit.Limit;
import dev.attune.core.pacing.Pacer;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.progress.PlanReporter;
import dev.attune.core.progress.PracticeHistory;
import dev.attune.core.repair.RepairReview;
import dev.attune.core.repair.RepairSession;
import dev.attune.core.response.SafetyLevelEstimator;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.selection.Ranking;
import dev.attune.core.selection.RitualSelector;
import dev.attune.core.selection.SelectionRequest;
import dev.attune.core.support.SupportAdvisor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All that one reader gets to see, written down to the byte: their view, the limit, and what every engine makes of the two. */
final class Shown {
  private static final Pacer PACER = Pacer.using(TableCatalog.rituals());
  private static final RitualSelector SELECTOR = RitualSelector.using(TableCatalog.rituals());
  private static final PracticeHistory PRACTICES = PracticeHistory.using(TableCatalog.rituals());
  private static final PlanReporter REPORTER = PlanReporter.using(TableCatalog.rituals());
  private static final ThirtyDayPlanner PLANNER = ThirtyDayPlanner.using(TableCatalog.rituals());

  private Shown() {}

  /** What a member is shown, one result a line. */
  static List<String> to(PersonId reader, Journal journal, Bond bond, Instant at) {
    View view = journal.viewFor(Reader.of(reader));
    List<String> lines = to(view, limit(Reader.of(reader), journal, bond, at), bond, at);
    lines.add("own safety " + PACER.safetyStateOf(view, at));
    for (Person other : bond.members()) {
      if (!other.id().equals(reader)) {
        lines.add(
            AttuneJson2.write(SafetyLevelEstimator.withDefaults().estimate(view, other.id(), at)));
      }
    }
    return lines;
  }

  /** What somebody in the role of a therapist is shown. */
  static List<String> toTherapist(Journal journal, Bond bond, Instant at) {
    return to(
        journal.viewFor(Reader.therapist()),
        limit(Reader.therapist(), journal, bond, at),
        bond,
        at);
  }

  /** What is shown to everyone at once. */
  static List<String> toEveryone(Journal journal, Bond bond, Instant at) {
    return to(
        journal.viewFor(Reader.everyone()), limit(Reader.everyone(), journal, bond, at), bond, at);
  }

  /** The limit alone, which may differ between two journals that a reader's view cannot tell apart. */
  static Limit limit(Reader reader, Journal journal, Bond bond, Instant at) {
    return PACER.limitFor(reader, journal, bond, at);
  }

  private static List<String> to(View view, Limit limit, Bond bond, Instant at) {
    LocalDate today = LocalDate.ofInstant(at, bond.zone());
    List<String> lines = new ArrayList<>();
    for (Entry entry : view.entries()) {
      lines.add(AttuneJson2.writeLine(entry));
    }
    lines.add(AttuneJson2.write(limit));
    lines.add(AttuneJson2.write(CheckInHistory.withDefaults().report(bond, view, limit, today)));
    lines.add(AttuneJson2.write(RepairReview.withDefaults().review(view, limit, today)));
    RepairReview.withDefaults()
        .agreed(view, limit, TableCatalog.rituals(), today)
        .forEach(reminder -> lines.add(AttuneJson2.write(reminder)));
    lines.add("repair " + RepairSession.closedBy(TopicId.of("t-1"), limit, today));
    SupportAdvisor.withDefaults()
        .advise(view, at)
        .forEach(advice -> lines.add(AttuneJson2.write(advice)));
    SelectionRequest selection =
        SelectionRequest.builder().bond(bond).on(today).limit(limit).build();
    Ranking ranking = SELECTOR.rank(PRACTICES.addTo(selection, view, at));
    ranking.suggestions().forEach(suggestion -> lines.add(AttuneJson2.write(suggestion)));
    ranking.leftOut().forEach(leftOut -> lines.add(AttuneJson2.write(leftOut)));
    PlanRequest request = PlanRequest.builder()
        .bond(bond)
        .limit(limit)
        .startsOn(today.minusDays(4))
        .minutesPerDay(20)
        .build();
    Plan plan = PLANNER.plan(request);
    lines.add(AttuneJson2.write(plan));
    lines.add(AttuneJson2.write(REPORTER.progress(plan, view, bond, at)));
    lines.add(AttuneJson2.write(REPORTER.report(request, plan, view, at)));
    return lines;
  }
}
