package dev.attune.core.journal;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.ritual.RitualId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * One person's ratings on both sides of one sitting.
 *
 * @param before the rating just before it
 * @param after the rating just after it, of the same sitting and ritual and by the same person
 * @since 1.0
 */
public record RatedSitting(Rated before, Rated after) {
  /** What makes two ratings sides of the same thing. */
  private record Key(PersonId person, SessionId session, RitualId ritual) {
    static Key of(Rated rated) {
      return new Key(rated.author(), rated.session(), rated.ritual());
    }
  }

  /**
   * Creates the pair.
   *
   * @param before the rating just before the sitting
   * @param after the rating just after it
   * @throws dev.attune.core.error.InvalidValueException where they are not the two sides of one person's sitting
   */
  public RatedSitting {
    Require.that(
        before.moment() == RatingMoment.BEFORE
            && after.moment() == RatingMoment.AFTER
            && Key.of(before).equals(Key.of(after)),
        "after",
        "the rating after the same sitting by the same person",
        "another");
  }

  /**
   * The sittings that were rated on both sides. Of several ratings on one side the last counts.
   *
   * @param ratings ratings by anybody and of anything, in any order
   * @return the pairs, in the order of their ratings after
   */
  public static List<RatedSitting> among(Collection<Rated> ratings) {
    Map<Key, Rated> before = lastOnSide(RatingMoment.BEFORE, ratings);
    return lastOnSide(RatingMoment.AFTER, ratings).entrySet().stream()
        .flatMap(after -> Optional.ofNullable(before.get(after.getKey()))
            .map(rated -> new RatedSitting(rated, after.getValue()))
            .stream())
        .sorted(Comparator.comparing(RatedSitting::after, Entry.ORDER))
        .toList();
  }

  private static Map<Key, Rated> lastOnSide(RatingMoment side, Collection<Rated> ratings) {
    Map<Key, Rated> last = new HashMap<>();
    for (Rated rated : ratings) {
      if (rated.moment() == side) {
        last.merge(Key.of(rated), rated, BinaryOperator.maxBy(Entry.ORDER));
      }
    }
    return last;
  }

  /**
   * How much closer the person felt afterwards.
   *
   * @return after minus before, from -10 to 10
   */
  public int lift() {
    return after.closeness() - before.closeness();
  }

  /** Three asterisks: ratings are not told. */
  @Override
  public String toString() {
    return "RatedSitting{***}";
  }
}
