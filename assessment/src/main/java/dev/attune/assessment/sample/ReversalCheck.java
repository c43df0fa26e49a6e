package dev.attune.assessment.sample;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.Option;
import java.util.Comparator;
import java.util.List;

/**
 * Whether scores that an author wrote beside the options of an item are a reversal about the wrong middle.
 *
 * <p>Where scores fall as answers rise, somebody has reversed the item by hand. Reversed with its own ends, answer and score add
 * up to the lowest plus the highest answer. Where they do not, the ends were those of another item, as 6 − x for answers from 0
 * to 4, and the item lies higher or lower than its neighbours in every mean. No correlation shows that.
 */
final class ReversalCheck {
  private ReversalCheck() {}

  static boolean isUneven(Item item) {
    List<Option> options = item.options().stream()
        .sorted(Comparator.comparingDouble(Option::value))
        .toList();
    for (int i = 1; i < options.size(); i++) {
      if (options.get(i).counts() >= options.get(i - 1).counts()) {
        return false;
      }
    }
    return !options.isEmpty()
        && options.stream()
            .anyMatch(option -> option.value() + option.counts()
                != options.get(0).value() + options.get(options.size() - 1).value());
  }
}
