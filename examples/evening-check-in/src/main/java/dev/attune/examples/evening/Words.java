package dev.attune.examples.evening;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.ClosingGesture;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names and days in English. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /** What a member is called; a journal may also speak of somebody who is none. */
  static String name(Bond bond, PersonId person) {
    return bond.members().stream()
        .filter(member -> member.id().equals(person))
        .findFirst()
        .map(member -> member.label().value())
        .orElse("Someone");
  }

  /** Who is meant by a name or an id as somebody typed it; nobody where it is the name of several or of none. */
  static Optional<PersonId> person(Bond bond, String typed) {
    List<PersonId> called = bond.members().stream()
        .filter(person ->
            person.id().value().equals(typed) || person.label().value().equalsIgnoreCase(typed))
        .map(Person::id)
        .toList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** Names with their ids, for whoever was not understood, for example 'Ana (p-1), Ben (p-2)'. */
  static String namesAndIds(Bond bond, Collection<PersonId> people) {
    return people.stream()
        .map(person -> name(bond, person) + " (" + person + ")")
        .collect(Collectors.joining(", "));
  }

  /** For example, 'Ana, Ben and Chloe'. */
  static String names(Bond bond, Collection<PersonId> people) {
    List<String> names = people.stream().map(person -> name(bond, person)).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** For example, 'word, eye contact'. */
  static String gestures(List<ClosingGesture> gestures) {
    return gestures.stream()
        .map(gesture -> gesture.code().replace('-', ' '))
        .collect(Collectors.joining(", "));
  }

  /** For example, 'Tuesday, 1 December 2026'. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
