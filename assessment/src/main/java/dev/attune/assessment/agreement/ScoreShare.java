package dev.attune.assessment.agreement;

import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.TermTrace;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What one person chose to show another of their answers to a scale, and nothing besides.
 *
 * <p>What is not shared, not answered or not to be said is simply not in it, so that nobody can tell these apart.
 * {@code toString} shows none of it.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ScoreShare {
  /**
   * Whose it is.
   *
   * @return the person
   */
  public abstract PersonId person();

  /**
   * The scale.
   *
   * @return its id
   */
  public abstract ScaleId scale();

  /**
   * How many scored items the scale has, whoever answered them.
   *
   * @return 1 or more
   */
  public abstract int items();

  /**
   * The answers shared.
   *
   * @return one row an item, in the order of the scale; each with an answer and a weight above 0
   */
  @Value.Redacted
  public abstract List<TermTrace> answers();

  /**
   * The score, where it is shared and there is one.
   *
   * @return the score, in points of the scale
   */
  @Value.Redacted
  public abstract OptionalDouble score();

  /**
   * What remains of a person's score when only some of it is shared.
   *
   * @param person whose it is
   * @param score their score with all their answers
   * @param sharedItems the items whose answers they chose to share
   * @param shareScore whether they chose to share the score
   * @return the share
   */
  public static ScoreShare of(
      PersonId person, ScaleScore score, Collection<ItemId> sharedItems, boolean shareScore) {
    List<String> shared = sharedItems.stream().map(ItemId::value).toList();
    Builder share = builder().person(person).scale(score.scale()).items(score.items());
    score.trace().terms().stream()
        .filter(term -> shared.contains(term.term()) && isAnswered(term))
        .forEach(share::addAnswer);
    return share.score(shareScore ? score.score() : OptionalDouble.empty()).build();
  }

  static boolean isAnswered(TermTrace term) {
    return term.raw().isPresent() && term.keyed().isPresent() && term.weight() > 0;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ScoreShare() {}

  @Value.Check
  void check() {
    answers()
        .forEach(answer -> Require.that(
            isAnswered(answer) && answer.missing().isEmpty(),
            "answers." + answer.term(),
            "an answer that is scored",
            "something else"));
  }

  /** Builds a {@link ScoreShare}. */
  public static final class Builder extends ImmutableScoreShare.Builder {
    Builder() {}
  }
}
