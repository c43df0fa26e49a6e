package dev.attune.examples.plan;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.Transparency;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import dev.attune.core.bond.Bond;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.ritual.VariantKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code plan.ics}: a plan for a calendar program.
 *
 * <p>A calendar is often shown to others and on locked screens, so a title says how long something takes and nothing else. Events
 * are whole-day, as no hour is known, and leave the day free. The habit is one event that comes back every day. An event keeps its
 * identifier when the file is made anew, so that importing it again updates what is there.
 */
final class PlanCalendar {
  private final Bond bond;
  private final Plan plan;

  private PlanCalendar(Bond bond, Plan plan) {
    this.bond = bond;
    this.plan = plan;
  }

  /** The plan in the iCalendar format, RFC 5545. */
  static String of(Bond bond, Plan plan) {
    return Biweekly.write(new PlanCalendar(bond, plan).calendar()).go();
  }

  private ICalendar calendar() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Attune//Thirty-day plan//EN");
    habit().ifPresent(calendar::addEvent);
    for (PlanDay day : plan.days()) {
      for (Activity activity : day.activities()) {
        if (!isHabit(activity)) {
          calendar.addEvent(
              event(activity.id(), day.date(), PlanInWords.minutes(activity.minutes()), activity));
        }
      }
    }
    return calendar;
  }

  /** One event for the whole month: a rule for every day, and the days that hold nothing as its exceptions. */
  private Optional<VEvent> habit() {
    List<LocalDate> dates = new ArrayList<>();
    List<Activity> sittings = new ArrayList<>();
    for (PlanDay day : plan.days()) {
      day.activities().stream().filter(this::isHabit).forEach(sitting -> {
        dates.add(day.date());
        sittings.add(sitting);
      });
    }
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = dates.get(0);
    LocalDate last = dates.get(dates.size() - 1);
    VEvent event = event("micro-habit", first, minutesOf(sittings), sittings.get(0));
    int span = (int) ChronoUnit.DAYS.between(first, last) + 1;
    event.setRecurrenceRule(new Recurrence.Builder(Frequency.DAILY).count(span).build());
    ExceptionDates exceptions = new ExceptionDates();
    first
        .datesUntil(last)
        .filter(date -> !dates.contains(date))
        .forEach(date -> exceptions.getValues().add(wholeDay(date)));
    if (!exceptions.getValues().isEmpty()) {
      event.addExceptionDates(exceptions);
    }
    return Optional.of(event);
  }

  private static String minutesOf(List<Activity> sittings) {
    IntSummaryStatistics minutes =
        sittings.stream().mapToInt(Activity::minutes).summaryStatistics();
    String most = PlanInWords.minutes(minutes.getMax());
    return minutes.getMin() == minutes.getMax() ? most : minutes.getMin() + " to " + most;
  }

  private VEvent event(String name, LocalDate date, String minutes, Activity activity) {
    VEvent event = new VEvent();
    event.setUid(identifier(name));
    event.setDateTimeStamp(Date.from(plan.startsOn().atStartOfDay(bond.zone()).toInstant()));
    event.setDateStart(new DateStart(wholeDay(date)));
    event.setDateEnd(new DateEnd(wholeDay(date.plusDays(1))));
    event.setSummary("Attune: " + minutes + (isForOne(activity) ? " for yourself" : " together"));
    event.setTransparency(Transparency.transparent());
    event.setClassification(Classification.private_());
    return event;
  }

  /** The same for the same bond, start and activity, and without anything that could be read from it. */
  private String identifier(String name) {
    String key = "attune " + plan.bond() + " " + plan.startsOn() + " " + name;
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private boolean isForOne(Activity activity) {
    return bond.hasOneMember() || activity.variant().equals(Optional.of(VariantKind.SOLO));
  }

  private boolean isHabit(Activity activity) {
    return plan.microHabit().equals(Optional.of(activity.what()));
  }

  /** The library writes a date as seen from the system's zone, so noon there is the date whatever that zone is. */
  private static ICalDate wholeDay(LocalDate date) {
    Instant noon = date.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant();
    return new ICalDate(Date.from(noon), false);
  }
}
