package dev.attune.core.progress;

import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.ItemAnswered;
import dev.attune.core.journal.SessionId;
import dev.attune.core.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Questionnaires that people filled in at both ends of a plan.
 *
 * <p>Of several sittings on one side the last counts, and in it the last answer to an item: answers of different sittings are
 * never put together.
 */
final class PlanAnswers {
  /** One questionnaire of one person, in the order in which they are told. */
  private record Key(PersonId person, Code instrument) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::person).thenComparing(Key::instrument);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** A sitting as far as the reader may see it. */
  private record Sheet(SessionId session, Map<Code, Code> answers) {}

  private PlanAnswers() {}

  static List<AnswersCompared> compared(Plan plan, Past past, int answeredAgainFromDay) {
    LocalDate again = plan.day(answeredAgainFromDay).date();
    SortedMap<Key, Sheet> start =
        lastSheets(past, answered -> !past.dayOf(answered).isAfter(plan.startsOn()));
    SortedMap<Key, Sheet> end =
        lastSheets(past, answered -> !past.dayOf(answered).isBefore(again));
    List<AnswersCompared> compared = new ArrayList<>();
    start.forEach((key, first) -> Optional.ofNullable(end.get(key))
        .ifPresent(last -> compared.addAll(compared(key, first.answers(), last.answers()))));
    return compared;
  }

  private static List<AnswersCompared> compared(
      Key key, Map<Code, Code> first, Map<Code, Code> last) {
    SortedSet<Code> items = new TreeSet<>(first.keySet());
    items.addAll(last.keySet());
    return items.stream()
        .map(item -> new AnswersCompared(
            key.person(),
            key.instrument(),
            item,
            Optional.ofNullable(first.get(item)),
            Optional.ofNullable(last.get(item))))
        .toList();
  }

  private static SortedMap<Key, Sheet> lastSheets(Past past, Predicate<ItemAnswered> when) {
    SortedMap<Key, Sheet> sheets = new TreeMap<>();
    past.entries(ItemAnswered.class).filter(when).forEach(answered -> {
      Sheet sheet = sheets.compute(
          new Key(answered.author(), answered.instrument()),
          (key, known) -> known != null && known.session().equals(answered.session())
              ? known
              : new Sheet(answered.session(), new HashMap<>()));
      sheet.answers().put(answered.item(), answered.answer());
    });
    return sheets;
  }
}
