package dev.attune.examples.sweep;

import dev.attune.assessment.plateau.PlateauState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How many people and bonds are in each state after a night. It tells no time, so that the same sweep gives the same bytes. */
final class Summary {
  private final Population population;
  private final int nights;
  private final Map<PlateauState, Long> persons = new EnumMap<>(PlateauState.class);
  private final Map<PlateauState, Long> bonds = new EnumMap<>(PlateauState.class);

  Summary(Population population, int nights) {
    this.population = population;
    this.nights = nights;
    for (PlateauState state : PlateauState.values()) {
      persons.put(state, 0L);
      bonds.put(state, 0L);
    }
  }

  void count(Outcome outcome) {
    (outcome.isOfBond() ? bonds : persons).merge(outcome.state(), 1L, Long::sum);
  }

  /** Whether everyone was counted. */
  boolean isWhole() {
    return total(persons) == population.people() && total(bonds) == population.couples();
  }

  private static long total(Map<PlateauState, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private LocalDate day() {
    return Population.day(nights);
  }

  /** The summary for programs. */
  String json() {
    return "{\n"
        + "  \"couples\": " + population.couples() + ",\n"
        + "  \"seed\": " + population.seed() + ",\n"
        + "  \"nights\": " + nights + ",\n"
        + "  \"on\": \"" + day() + "\",\n"
        + "  \"persons\": " + json(persons) + ",\n"
        + "  \"bonds\": " + json(bonds) + "\n"
        + "}\n";
  }

  private static String json(Map<PlateauState, Long> counts) {
    return counts.entrySet().stream()
        .map(count -> "\"" + count.getKey().code() + "\": " + count.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The summary for people. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(population.couples() == 1 ? "1 couple" : population.couples() + " couples");
    text.append(nights == 1 ? " after 1 night" : " after " + nights + " nights");
    text.append(", on ").append(day()).append("\n\n");
    text.append(line("state", "people", "couples"));
    for (PlateauState state : PlateauState.values()) {
      text.append(
          line(state.code(), persons.getOrDefault(state, 0L), bonds.getOrDefault(state, 0L)));
    }
    return text.toString();
  }

  private static String line(Object state, Object people, Object couples) {
    return String.format(Locale.ROOT, "%-18s%9s%9s\n", state, people, couples);
  }
}
