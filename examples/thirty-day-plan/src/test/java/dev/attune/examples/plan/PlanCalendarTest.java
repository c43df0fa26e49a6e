package dev.attune.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Another library than the one that writes reads the calendar back. */
class PlanCalendarTest {
  private static final Bond BOND = SamplePlan.request("Ana", "Ben").bond();
  private static final String WRITTEN = PlanCalendar.of(BOND, SamplePlan.plan());

  @Test
  void of_aPlan_isValid() throws Exception {
    assertThat(read(WRITTEN).validate().hasErrors()).isFalse();
    assertThat(WRITTEN).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
    assertThat(WRITTEN.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(WRITTEN.split("\r\n", -1)).allMatch(line -> line.length() <= 75);
  }

  @Test
  void of_aPlan_putsEveryActivityOnItsDate() throws Exception {
    List<LocalDate> shown = new ArrayList<>();
    for (VEvent event : events(WRITTEN)) {
      shown.addAll(dates(event));
    }
    List<LocalDate> planned = SamplePlan.plan().days().stream()
        .flatMap(day -> day.activities().stream().map(activity -> day.date()))
        .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(planned);
  }

  @Test
  void of_theHabit_isOneEventForEveryAvailableDay() throws Exception {
    VEvent habit = habit(WRITTEN);
    assertThat(dates(habit))
        .hasSize(28)
        .doesNotContainAnyElementsOf(SamplePlan.UNAVAILABLE)
        .contains(SamplePlan.START, SamplePlan.START.plusDays(29));
    assertThat(WRITTEN)
        .containsOnlyOnce("RRULE:FREQ=DAILY;COUNT=30\r\n")
        .containsOnlyOnce("EXDATE;VALUE=DATE:20261224,20261225\r\n");
  }

  @Test
  void of_aHabitThatBeginsLater_beginsOnItsFirstDay() throws Exception {
    Plan.Builder later = Plan.builder().from(SamplePlan.plan()).days(List.of());
    List<PlanDay> days = new ArrayList<>(SamplePlan.plan().days());
    for (int i : new int[] {0, 1, 2, 29}) {
      days.set(
          i,
          PlanDay.builder().from(days.get(i)).activities(List.of()).rest(true).build());
    }
    VEvent habit = habit(PlanCalendar.of(BOND, later.days(days).build()));
    assertThat(dates(habit))
        .hasSize(24)
        .startsWith(LocalDate.of(2026, 12, 4))
        .endsWith(LocalDate.of(2026, 12, 29));
  }

  @Test
  void of_everyEvent_takesTheWholeDayAndLeavesItFree() throws Exception {
    for (VEvent event : events(WRITTEN)) {
      LocalDate start = date(event, "DTSTART");
      assertThat(date(event, "DTEND")).isEqualTo(start.plusDays(1));
      assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }
  }

  @Test
  void of_everyEvent_isStampedWithTheStartOfThePlanInItsZone() {
    assertThat(WRITTEN.lines().filter(line -> line.startsWith("DTSTAMP")))
        .hasSize(5)
        .allMatch("DTSTAMP:20261130T110000Z"::equals);
  }

  @Test
  void of_titles_sayHowLongAndNothingElse() throws Exception {
    assertThat(events(WRITTEN).stream().map(event -> value(event, "SUMMARY")))
        .containsExactly(
            "Attune: 1 to 3 minutes together",
            "Attune: 10 minutes together",
            "Attune: 5 minutes together",
            "Attune: 5 minutes together",
            "Attune: 5 minutes for yourself");
    assertThat(WRITTEN)
        .doesNotContain("Ana", "Ben", "check-in", "thanks", "stock", "DESCRIPTION", "b-1");
  }

  @Test
  void of_onePerson_isForThem() throws Exception {
    String alone = PlanCalendar.of(SamplePlan.requestOfOne().bond(), SamplePlan.plan());
    assertThat(events(alone).stream().map(event -> value(event, "SUMMARY")))
        .allMatch(title -> title.endsWith(" for yourself"));
  }

  @Test
  void of_identifiers_areDistinctAndStayWhatTheyAre() throws Exception {
    List<String> identifiers = identifiers(WRITTEN);
    assertThat(identifiers).hasSize(5).doesNotHaveDuplicates();
    Bond renamed = Bond.builder()
        .from(BOND)
        .members(List.of(Person.of("p-1", "Anna"), Person.of("p-2", "Benno")))
        .build();
    assertThat(identifiers(PlanCalendar.of(renamed, SamplePlan.plan()))).isEqualTo(identifiers);
    Plan otherBond = Plan.builder()
        .from(SamplePlan.plan())
        .bond(SamplePlan.requestOfOne().bond().id())
        .build();
    assertThat(identifiers(PlanCalendar.of(BOND, otherBond)))
        .doesNotContainAnyElementsOf(identifiers);
  }

  @Test
  void of_noHabit_hasNoRecurrence() throws Exception {
    String without = PlanCalendar.of(BOND, SamplePlan.withoutHabit());
    assertThat(without).doesNotContain("RRULE", "EXDATE");
    assertThat(events(without)).hasSize(4);
  }

  @Test
  void of_systemsOfOtherCalendarsAndZones_writeTheSame() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese", "ar-EG-u-nu-arab")) {
        for (String id : List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Gaza")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertThat(PlanCalendar.of(BOND, SamplePlan.plan())).isEqualTo(WRITTEN);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Calendar read(String written) throws Exception {
    return new CalendarBuilder().build(new StringReader(written));
  }

  private static List<VEvent> events(String written) throws Exception {
    return read(written).getComponents(Component.VEVENT);
  }

  private static VEvent habit(String written) throws Exception {
    return events(written).get(0);
  }

  private static List<String> identifiers(String written) throws Exception {
    return events(written).stream().map(event -> value(event, "UID")).toList();
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static LocalDate date(VEvent event, String property) {
    return LocalDate.parse(value(event, property), DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static List<LocalDate> dates(VEvent event) {
    Period<LocalDate> month =
        new Period<>(SamplePlan.START.minusDays(40), SamplePlan.START.plusDays(80));
    TreeSet<LocalDate> dates = new TreeSet<>();
    event.<LocalDate>calculateRecurrenceSet(month).forEach(day -> dates.add(day.getStart()));
    return List.copyOf(dates);
  }
}
