package dev.attune.assessment.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An instrument that has passed every check, with its items and scales numbered: the only thing scoring accepts.
 *
 * <p>Made by {@link Instrument#resolve()}. Immutable and thread-safe; make it once and keep it.
 *
 * @since 1.0
 */
public final class ScoringKey {
  private final Instrument instrument;
  private final Map<ItemId, Integer> numbers = new HashMap<>();
  private final List<KeyedScale> scales;
  /** By item: the answers listed and, in step with them, what each counts; both empty for a range. */
  private final double[][] listed;

  private final double[][] listedCounts;
  private final double[] lowest;
  private final double[] highest;

  ScoringKey(Instrument instrument, List<KeyedScale> scales) {
    this.instrument = instrument;
    this.scales = List.copyOf(scales);
    List<Item> items = instrument.items();
    listed = new double[items.size()][];
    listedCounts = new double[items.size()][];
    lowest = new double[items.size()];
    highest = new double[items.size()];
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      numbers.put(item.id(), i);
      listed[i] = item.options().stream().mapToDouble(Option::value).toArray();
      listedCounts[i] = item.options().stream().mapToDouble(Option::counts).toArray();
      lowest[i] = Resolution.lowest(item);
      highest[i] = Resolution.highest(item);
    }
  }

  /**
   * The instrument as authored.
   *
   * @return the instrument
   */
  public Instrument instrument() {
    return instrument;
  }

  /**
   * The scales, numbered from 0 in the order they are reported.
   *
   * @return the scales
   */
  public List<KeyedScale> scales() {
    return scales;
  }

  /**
   * The number of an item, from 0 in the order they are asked.
   *
   * @param item the id
   * @return the number; empty where the instrument has no such item
   */
  public OptionalInt number(ItemId item) {
    Integer number = numbers.get(item);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Whether an item lists its answers rather than taking a range.
   *
   * @param item the number of the item
   * @return {@code true} where only listed answers are taken
   */
  public boolean listsAnswers(int item) {
    return listed[item].length > 0;
  }

  /**
   * The least an answer to an item can count.
   *
   * @param item the number of the item
   * @return the least number
   */
  public double lowest(int item) {
    return lowest[item];
  }

  /**
   * The greatest an answer to an item can count.
   *
   * @param item the number of the item
   * @return the greatest number
   */
  public double highest(int item) {
    return highest[item];
  }

  /**
   * What an answer counts before reversing: itself, or the score its option has.
   *
   * @param item the number of the item
   * @param answer the answer as recorded
   * @return the number; empty where the item does not take this answer, as also for NaN. An answer is never moved into range
   */
  public OptionalDouble counts(int item, double answer) {
    if (!listsAnswers(item)) {
      return answer >= lowest[item] && answer <= highest[item]
          ? OptionalDouble.of(answer)
          : OptionalDouble.empty();
    }
    for (int i = 0; i < listed[item].length; i++) {
      if (listed[item][i] == answer) {
        return OptionalDouble.of(listedCounts[item][i]);
      }
    }
    return OptionalDouble.empty();
  }
}
