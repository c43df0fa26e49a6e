package dev.attune.core.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.ritual.RitualId;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A catalog in the order in which it fits some people now, and what does not fit, with reasons for both.
 *
 * <p>The order is decided when the ranking is made; the sentences of a row are put together when it is read, as most rankings
 * are read at their head only. Immutable and safe to share.
 *
 * @since 1.0
 */
public final class Ranking {
  private final List<Suggestion> suggestions;
  private final List<LeftOut> leftOut;

  private Ranking(List<Suggestion> suggestions, List<LeftOut> leftOut) {
    this.suggestions = suggestions;
    this.leftOut = leftOut;
  }

  /**
   * A ranking of these rows.
   *
   * @param suggestions what fits, best first
   * @param leftOut what does not, by id
   * @return the ranking
   */
  @JsonCreator
  public static Ranking of(
      @JsonProperty("suggestions") List<Suggestion> suggestions,
      @JsonProperty("leftOut") List<LeftOut> leftOut) {
    return new Ranking(List.copyOf(suggestions), List.copyOf(leftOut));
  }

  static Ranking readOnDemand(
      int suggestionCount,
      IntFunction<Suggestion> suggestion,
      int leftOutCount,
      IntFunction<LeftOut> leftOut) {
    return new Ranking(new Rows<>(suggestionCount, suggestion), new Rows<>(leftOutCount, leftOut));
  }

  /**
   * What fits.
   *
   * @return the suggestions, best first, with ties in the order of ids; unmodifiable
   */
  @JsonProperty("suggestions")
  public List<Suggestion> suggestions() {
    return suggestions;
  }

  /**
   * What does not fit.
   *
   * @return one row a ritual, in the order of ids; unmodifiable
   */
  @JsonProperty("leftOut")
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * The best-ranked suggestion.
   *
   * @return the suggestion, or empty where nothing fits
   */
  public Optional<Suggestion> best() {
    return suggestions.isEmpty() ? Optional.empty() : Optional.of(suggestions.get(0));
  }

  /**
   * Why a ritual was left out.
   *
   * @param ritual its id
   * @return the row, or empty where it was suggested or is not in the catalog
   */
  public Optional<LeftOut> leftOut(RitualId ritual) {
    return leftOut.stream().filter(row -> row.what().equals(ritual)).findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranking that
        && suggestions.equals(that.suggestions)
        && leftOut.equals(that.leftOut);
  }

  @Override
  public int hashCode() {
    return 31 * suggestions.hashCode() + leftOut.hashCode();
  }

  /** How many rows there are. */
  @Override
  public String toString() {
    return "Ranking of " + suggestions.size() + ", " + leftOut.size() + " left out";
  }

  /** Rows made when first read and kept: two threads may make the same row, which is equal and does no harm. */
  private static final class Rows<T> extends AbstractList<T> implements RandomAccess {
    private final AtomicReferenceArray<@Nullable T> made;
    private final IntFunction<T> row;

    Rows(int size, IntFunction<T> row) {
      this.made = new AtomicReferenceArray<>(size);
      this.row = row;
    }

    @Override
    public T get(int index) {
      @Nullable T known = made.get(index);
      if (known != null) {
        return known;
      }
      T fresh = row.apply(index);
      made.set(index, fresh);
      return fresh;
    }

    @Override
    public int size() {
      return made.length();
    }
  }
}
