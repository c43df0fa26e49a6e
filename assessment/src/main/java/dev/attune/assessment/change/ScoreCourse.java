package dev.attune.assessment.change;

import dev.attune.assessment.model.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What several occasions say about one person's score: each against the first and against the one before.
 *
 * <p>An occasion without a score is passed over: the next one that has a score is compared with the last one that had. Comparing
 * many occasions finds a reliable change by chance more often than comparing two.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ScoreCourse {
  /**
   * How many occasions there were, with or without a score.
   *
   * @return 0 or more
   */
  public abstract int occasions();

  /**
   * Each occasion against the first one with a score.
   *
   * @return the changes, in the order of the occasions; empty with fewer than two scores
   */
  public abstract List<OccasionChange> sinceFirst();

  /**
   * Each occasion against the last one before it with a score.
   *
   * @return the changes, in the order of the occasions; empty with fewer than two scores
   */
  public abstract List<OccasionChange> sincePrevious();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ScoreCourse() {}

  /** Builds a {@link ScoreCourse}. */
  public static final class Builder extends ImmutableScoreCourse.Builder {
    Builder() {}
  }
}
