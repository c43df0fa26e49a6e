package dev.attune.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.model.ModelStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How a score came about, term by term, so that it can be checked by hand; {@link #sentences()} says it in words.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ScoreTrace {
  /**
   * The terms in the order they were added.
   *
   * @return one row a term
   */
  public abstract List<TermTrace> terms();

  /**
   * The method used.
   *
   * @return the method
   */
  public abstract ScoringMethod method();

  /**
   * The missing rule used, in words.
   *
   * @return the rule, for example {@code at least 0.5 of the items}
   */
  public abstract String missingRule();

  /**
   * How many scored items applied to the person.
   *
   * @return 0 or more
   */
  public abstract int applicable();

  /**
   * How many answers the rule needed.
   *
   * @return 1 or more
   */
  public abstract int needed();

  /**
   * The form of prorating used; empty where none was needed.
   *
   * @return the form
   */
  public abstract Optional<Prorating> prorating();

  /**
   * What the points (by range: above the minimum) of the answered items were multiplied by; empty where nothing was prorated.
   *
   * @return the factor, above 1
   */
  public abstract OptionalDouble proratingFactor();

  /**
   * The raw score before rounding; empty where there is none.
   *
   * @return the score
   */
  @Value.Redacted
  public abstract OptionalDouble unrounded();

  /**
   * The lowest score that is still possible, whatever the open answers are; empty where no item applies.
   *
   * @return the score, before rounding
   */
  @Value.Redacted
  public abstract OptionalDouble lowestPossible();

  /**
   * The highest score that is still possible; empty where no item applies.
   *
   * @return the score, before rounding
   */
  @Value.Redacted
  public abstract OptionalDouble highestPossible();

  /**
   * How far the score is from each edge between bands; empty without a score or bands.
   *
   * @return one row an edge, from the lowest
   */
  public abstract List<EdgeDistance> edges();

  /**
   * The trace as plain English sentences, for its owner. They repeat the answers.
   *
   * @return one sentence a term, then how they became the score
   */
  @JsonIgnore
  public final List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    terms().forEach(term -> sentences.add(sentence(term)));
    long answered = terms().stream()
        .filter(term -> term.weight() > 0 && term.raw().isPresent())
        .count();
    sentences.add("Answered: "
        + answered
        + " of "
        + applicable()
        + "; the rule asks for "
        + missingRule()
        + ", here "
        + needed()
        + ".");
    proratingFactor()
        .ifPresent(factor -> sentences.add("The gaps were prorated "
            + (prorating().orElseThrow() == Prorating.BY_RANGE ? "by range" : "by mean")
            + ", with the factor "
            + plain(factor)
            + "."));
    unrounded()
        .ifPresentOrElse(
            score -> sentences.add(
                "The " + method().code() + " before rounding is " + plain(score) + "."),
            () -> sentences.add("There is no score."));
    if (lowestPossible().isPresent() && highestPossible().isPresent()) {
      sentences.add("With every answer given it would lie between "
          + plain(lowestPossible().getAsDouble())
          + " and "
          + plain(highestPossible().getAsDouble())
          + ".");
    }
    edges().forEach(edge -> sentences.add(sentence(edge)));
    return sentences;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ScoreTrace() {}

  private String sentence(TermTrace term) {
    StringBuilder text = new StringBuilder(term.term());
    if (term.raw().isEmpty()) {
      return text.append(": ")
          .append(words(term.missing().orElseThrow()))
          .append('.')
          .toString();
    }
    text.append(": answered ").append(plain(term.raw().getAsDouble()));
    double keyed = term.keyed().orElseThrow();
    if (term.reversed()) {
      text.append(", reversed to ").append(plain(keyed));
    } else if (keyed != term.raw().getAsDouble()) {
      text.append(", which counts ").append(plain(keyed));
    }
    if (term.weight() == 0) {
      return text.append("; not scored.").toString();
    }
    return text.append(", weight ")
        .append(plain(term.weight()))
        .append(", adds ")
        .append(plain(term.contribution().orElseThrow()))
        .append('.')
        .toString();
  }

  private static String sentence(EdgeDistance edge) {
    String where = edge.distance() == 0
        ? "exactly at the score"
        : plain(Math.abs(edge.distance()))
            + (edge.distance() > 0 ? " above the score" : " below the score");
    return "The edge of '" + edge.band() + "', " + plain(edge.edge()) + ", lies " + where + ".";
  }

  private static String words(MissingKind kind) {
    return switch (kind) {
      case UNANSWERED -> "not answered";
      case PREFER_NOT_TO_SAY -> "preferred not to say";
      case UNSURE -> "unsure";
      case NOT_APPLICABLE -> "does not apply";
    };
  }

  static String plain(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** Builds a {@link ScoreTrace}. */
  public static final class Builder extends ImmutableScoreTrace.Builder {
    Builder() {}
  }
}
