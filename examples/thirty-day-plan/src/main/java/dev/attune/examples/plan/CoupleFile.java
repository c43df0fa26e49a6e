package dev.attune.examples.plan;

import dev.attune.assessment.checklist.ChecklistAnswer;
import dev.attune.assessment.checklist.ChecklistAnswers;
import dev.attune.assessment.checklist.ChecklistItem;
import dev.attune.assessment.checklist.IntimacyChecklist;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.AttuneException;
import dev.attune.core.limit.Boundary;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.Limit;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.Task;
import dev.attune.core.ritual.Cadence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.safety.SafetyState;
import dev.attune.core.selection.NeedsProfile;
import dev.attune.examples.parts.BondPlace;
import dev.attune.examples.parts.JsonPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads {@code couple.json}: who the people are, what each of them answered and does not want, and when they have time.
 *
 * <p>A person wrote the file, so nothing in it is skipped: what is unknown, null, given twice or of another type is refused. What
 * is merely not open to these people is no error: it becomes part of the limit, and the plan goes without.
 */
final class CoupleFile {
  /** The first whole year of the calendar we use; calendar programs disagree about earlier dates. */
  private static final LocalDate FIRST_START = LocalDate.of(1583, 1, 1);

  /** A plan's last day still has a year of four digits. */
  private static final LocalDate LAST_START = LocalDate.of(9999, 12, 2);

  /** What can be written; who did not answer leaves the item out. */
  private static final ChecklistAnswer[] ANSWERS = {
    ChecklistAnswer.YES,
    ChecklistAnswer.NO,
    ChecklistAnswer.UNSURE,
    ChecklistAnswer.PREFER_NOT_TO_SAY
  };

  private final RitualCatalog catalog;

  /** A reader that knows the rituals of a catalog. */
  CoupleFile(RitualCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Reads a file's content.
   *
   * @param content the bytes, in UTF-8
   * @return what a plan is made from
   * @throws AttuneException where something is wrong: one line with the place, what was expected and what was found
   */
  PlanRequest read(byte[] content) {
    return read(JsonPlace.parse(content));
  }

  /** Reads a file that was taken apart already. */
  PlanRequest read(JsonPlace whole) {
    JsonPlace file = whole.properties(List.of(
        "bond",
        "startsOn",
        "zone",
        "minutesPerDay",
        "checklist",
        "boundaries",
        "safety",
        "unavailable",
        "microHabit"));
    JsonPlace whose = file.get("bond").properties(BondPlace.PROPERTIES);
    Bond bond = BondPlace.read(whose, file.get("zone"));
    return PlanRequest.builder()
        .bond(bond)
        .startsOn(startsOn(file.get("startsOn")))
        .minutesPerDay(file.get("minutesPerDay")
            .wholeNumber(PlanRequest.LEAST_MINUTES, PlanRequest.MOST_MINUTES))
        .needs(needs(file.get("checklist"), bond))
        .limit(Limit.of(
            bond, boundaries(file.get("boundaries"), bond), safety(file.get("safety"), bond)))
        .unavailable(file.get("unavailable").optionalItems().stream()
            .map(JsonPlace::date)
            .toList())
        .microHabit(microHabit(file.get("microHabit")))
        .build();
  }

  private static LocalDate startsOn(JsonPlace place) {
    LocalDate date = place.date();
    if (date.isBefore(FIRST_START) || date.isAfter(LAST_START)) {
      throw place.expected("a date from " + FIRST_START + " to " + LAST_START, date);
    }
    return date;
  }

  /** Everyone counts, also who said nothing: a need of one person is not diluted by another's content. */
  private static NeedsProfile needs(JsonPlace place, Bond bond) {
    Map<String, JsonPlace> byMember = byMember(place, bond);
    List<NeedsProfile> profiles = new ArrayList<>();
    for (Person member : bond.members()) {
      JsonPlace answers = byMember.get(member.id().value());
      profiles.add(
          answers == null
              ? NeedsProfile.unknown()
              : IntimacyChecklist.score(answers(answers)).needs());
    }
    return NeedsProfile.greatestOf(profiles);
  }

  private static ChecklistAnswers answers(JsonPlace place) {
    ChecklistAnswers.Builder answers = ChecklistAnswers.builder();
    place
        .privateProperties(
            Stream.of(ChecklistItem.values()).map(ChecklistItem::code).toList())
        .forEach((item, answer) ->
            answers.putAnswer(item(item), privatelyOneOf(answer, ANSWERS, ChecklistAnswer::code)));
    return answers.build();
  }

  private static ChecklistItem item(String code) {
    return Stream.of(ChecklistItem.values())
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Map<PersonId, SafetyState> safety(JsonPlace place, Bond bond) {
    Map<PersonId, SafetyState> states = new LinkedHashMap<>();
    byMember(place, bond)
        .forEach((member, state) -> states.put(
            PersonId.of(member), privatelyOneOf(state, SafetyState.values(), SafetyState::code)));
    return states;
  }

  private List<Boundary> boundaries(JsonPlace place, Bond bond) {
    List<Boundary> boundaries = new ArrayList<>();
    for (JsonPlace boundary : place.optionalItems()) {
      boundary.privateProperties(List.of("owner", "excludes"));
      String owner = boundary.get("owner").privateNameAmong(memberIds(bond));
      boundaries.add(new Boundary(PersonId.of(owner), exclusion(boundary.get("excludes"))));
    }
    return boundaries;
  }

  /** Those that choose activities: a plan names no hour, topic or space from which the others could keep anything out. */
  private Exclusion exclusion(JsonPlace place) {
    List<String> choices = List.of("theme", "ritual", "depthAbove");
    int given = place.privateProperties(choices).size();
    if (given != 1) {
      throw place.expected("exactly one of " + String.join(", ", choices), given);
    }
    if (place.get("theme").present()) {
      return Exclusion.of(privatelyOneOf(place.get("theme"), Theme.values(), Theme::code));
    }
    if (place.get("ritual").present()) {
      Collection<String> known = Stream.concat(
              catalog.rituals().stream().map(Ritual::id),
              Stream.of(Task.values()).map(Task::id))
          .map(RitualId::value)
          .toList();
      return Exclusion.of(RitualId.of(place.get("ritual").privateNameAmong(known)));
    }
    return Exclusion.deeperThan(
        Depth.ofLevel(place.get("depthAbove").wholeNumber(Depth.NONE.level(), Depth.DEEP.level())));
  }

  private Optional<RitualId> microHabit(JsonPlace place) {
    if (!place.present()) {
      return Optional.empty();
    }
    List<String> daily = catalog.rituals().stream()
        .filter(ritual -> ritual.cadence() == Cadence.DAILY)
        .map(ritual -> ritual.id().value())
        .toList();
    return Optional.of(RitualId.of(place.nameAmong(daily)));
  }

  private static Map<String, JsonPlace> byMember(JsonPlace place, Bond bond) {
    return place.present() ? place.privateProperties(memberIds(bond)) : Map.of();
  }

  private static List<String> memberIds(Bond bond) {
    return bond.members().stream().map(member -> member.id().value()).toList();
  }

  private static <E> E privatelyOneOf(JsonPlace place, E[] values, Function<E, String> code) {
    List<String> codes = Stream.of(values).map(code).toList();
    return values[codes.indexOf(place.privateNameAmong(codes))];
  }
}
