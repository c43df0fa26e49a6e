package dev.attune.examples.evening;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Names and days in English. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /** What a member is called. */
  static String name(Bond bond, PersonId person) {
    return bond.member(person).label().value();
  }

  /** For example, 'Ana, Ben and Chloe'. */
  static String names(Bond bond, Collection<PersonId> people) {
    List<String> names = people.stream().map(person -> name(bond, person)).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** For example, 'Tuesday, 1 December 2026'. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
