package dev.attune.assessment.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.UnknownNameException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What two occasions say about one person's score, and how it came to be said.
 *
 * <p>{@code toString} shows no score.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ScoreChange {
  /** The note that goes with every result. */
  public static final String NOT_A_DIAGNOSIS =
      "This compares answers on two days with the error of the scale. It says nothing of causes and is not a diagnosis.";

  /**
   * Which rules were followed.
   *
   * @return {@link ChangeAnalyzer#METHOD}
   */
  public abstract String method();

  /**
   * The version of these rules.
   *
   * @return the version
   */
  public abstract String methodVersion();

  /**
   * By what the change was judged.
   *
   * @return the criteria
   */
  public abstract ChangeCriteria criteria();

  /**
   * The earlier score; empty where there was none.
   *
   * @return the score, in points of the scale
   */
  @Value.Redacted
  public abstract OptionalDouble before();

  /**
   * The later score; empty where there was none.
   *
   * @return the score, in points of the scale
   */
  @Value.Redacted
  public abstract OptionalDouble after();

  /**
   * After − before; empty where one of them is.
   *
   * @return the difference, in points of the scale
   */
  @Value.Redacted
  public abstract OptionalDouble difference();

  /**
   * The standard error of measurement, SD·√(1 − r).
   *
   * @return the error of one score, in points of the scale
   */
  public abstract double standardErrorOfMeasurement();

  /**
   * The standard error of a difference, √2·SEM.
   *
   * @return the error of a difference, in points of the scale
   */
  public abstract double standardErrorOfDifference();

  /**
   * The difference that a reliable change by Jacobson and Truax must exceed, 1.96·√2·SEM.
   *
   * @return the difference, in points of the scale
   */
  public abstract double smallestReliableDifference();

  /**
   * Where the later score is expected if nothing changed; empty without an earlier score or {@link ChangeCriteria#mean()}.
   *
   * @return the range
   */
  @Value.Redacted
  public abstract Optional<ExpectedRange> expected();

  /**
   * The cut-offs that the populations given allow.
   *
   * @return the cut-offs by kind, in points of the scale
   */
  public abstract Map<CutOffKind, Double> cutOffs();

  /**
   * What each method says; the first is {@link ChangeMethod#JACOBSON_TRUAX}.
   *
   * @return one a method
   */
  public abstract List<ChangeIndex> indices();

  /**
   * What every reader must be told beside the figures.
   *
   * @return {@link #NOT_A_DIAGNOSIS}
   */
  @Value.Default
  public String note() {
    return NOT_A_DIAGNOSIS;
  }

  /**
   * How the change reads by Jacobson and Truax.
   *
   * @return the class; empty where there is none, as the reasons of the index tell
   */
  @JsonIgnore
  public final Optional<ChangeClass> changeClass() {
    return index(ChangeMethod.JACOBSON_TRUAX).changeClass();
  }

  /**
   * What one method says.
   *
   * @param method the method
   * @return its index
   * @throws UnknownNameException where the criteria did not ask for it
   */
  public final ChangeIndex index(ChangeMethod method) {
    return indices().stream()
        .filter(index -> index.method() == method)
        .findFirst()
        .orElseThrow(() -> UnknownNameException.of(
            "method",
            method.code(),
            indices().stream().map(index -> index.method().code()).toList()));
  }

  /**
   * How the change came about, as plain English sentences for its owner. They repeat the scores;
   * figures are rounded to four decimals.
   *
   * @return the figures, then what each method makes of them
   */
  @JsonIgnore
  public final List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (before().isPresent() && after().isPresent() && difference().isPresent()) {
      sentences.add("Before "
          + plain(before().getAsDouble())
          + ", after "
          + plain(after().getAsDouble())
          + ": a difference of "
          + plain(difference().getAsDouble())
          + ".");
    }
    sentences.add("With the reliability "
        + plain(criteria().reliability().value())
        + " ("
        + criteria().reliability().kind().code()
        + ", "
        + criteria().reliability().source()
        + ") and the standard deviation "
        + plain(criteria().sd())
        + ", a score has a standard error of "
        + plain(standardErrorOfMeasurement())
        + " and a difference one of "
        + plain(standardErrorOfDifference())
        + ".");
    sentences.add(
        "A difference is reliable where it exceeds " + plain(smallestReliableDifference()) + ".");
    cutOffs()
        .forEach(
            (kind, value) -> sentences.add("Cut-off " + kind.code() + " is " + plain(value) + "."));
    for (ChangeIndex index : indices()) {
      index
          .value()
          .ifPresent(value ->
              sentences.add("The index of " + index.method().code() + " is " + plain(value) + "."));
      index.reasons().forEach(reason -> sentences.add(reason.text()));
    }
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

  ScoreChange() {}

  /** To four decimals, for the eye; the attributes keep them all. */
  private static String plain(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Builds a {@link ScoreChange}. */
  public static final class Builder extends ImmutableScoreChange.Builder {
    Builder() {}
  }
}
