package dev.attune.assessment.instrument;

import dev.attune.assessment.model.ModelStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A named stretch of a scale; each edge says whether it belongs to it. For example, 'steady: 48 or more'.
 *
 * <p>The bands of a scale are listed from the lowest to the highest and leave neither a gap nor an overlap, not even at a
 * single point.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Band {
  /**
   * The id, unique in the scale.
   *
   * @return lower-case words joined by hyphens, by custom
   */
  public abstract String id();

  /**
   * What the band means, in words a reader can be shown; empty where nothing is said.
   *
   * @return the sentence
   */
  public abstract Optional<String> text();

  /**
   * The lower edge; empty for the lowest band, which begins where the scale does.
   *
   * @return the edge, in points of the raw score
   */
  public abstract OptionalDouble lower();

  /**
   * Whether the lower edge itself belongs to the band.
   *
   * @return {@code true} where not said
   */
  @Value.Default
  public boolean lowerInclusive() {
    return true;
  }

  /**
   * The upper edge; empty for the highest band, which ends where the scale does.
   *
   * @return the edge, in points of the raw score
   */
  public abstract OptionalDouble upper();

  /**
   * Whether the upper edge itself belongs to the band.
   *
   * @return {@code false} where not said
   */
  @Value.Default
  public boolean upperInclusive() {
    return false;
  }

  /**
   * The scores below an edge.
   *
   * @param id the id
   * @param upperExclusive the upper edge, not part of the band
   * @return the band
   */
  public static Band below(String id, double upperExclusive) {
    return builder().id(id).upper(upperExclusive).build();
  }

  /**
   * The scores up to an edge.
   *
   * @param id the id
   * @param upperInclusive the upper edge, part of the band
   * @return the band
   */
  public static Band upTo(String id, double upperInclusive) {
    return builder().id(id).upper(upperInclusive).upperInclusive(true).build();
  }

  /**
   * The scores from an edge up.
   *
   * @param id the id
   * @param lowerInclusive the lower edge, part of the band
   * @return the band
   */
  public static Band orMore(String id, double lowerInclusive) {
    return builder().id(id).lower(lowerInclusive).build();
  }

  /**
   * The scores above an edge.
   *
   * @param id the id
   * @param lowerExclusive the lower edge, not part of the band
   * @return the band
   */
  public static Band moreThan(String id, double lowerExclusive) {
    return builder().id(id).lower(lowerExclusive).lowerInclusive(false).build();
  }

  /**
   * The scores between two edges.
   *
   * @param id the id
   * @param lowerInclusive the lower edge, part of the band
   * @param upperExclusive the upper edge, not part of the band
   * @return the band
   */
  public static Band between(String id, double lowerInclusive, double upperExclusive) {
    return builder().id(id).lower(lowerInclusive).upper(upperExclusive).build();
  }

  /**
   * The same band with words for a reader.
   *
   * @param text the sentence
   * @return the band
   */
  public final Band saying(String text) {
    return builder().from(this).text(text).build();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Band() {}

  /** Builds a {@link Band}. */
  public static final class Builder extends ImmutableBand.Builder {
    Builder() {}
  }
}
