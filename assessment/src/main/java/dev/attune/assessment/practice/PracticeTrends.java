package dev.attune.assessment.practice;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * How what people do together has been changing, as of a day. None of it is good or bad by itself, and none of it says why.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PracticeTrends {
  /**
   * Which rules were followed.
   *
   * @return {@link PracticeReview#METHOD}
   */
  @Value.Default
  public String method() {
    return PracticeReview.METHOD;
  }

  /**
   * The version of these rules.
   *
   * @return {@link PracticeReview#METHOD_VERSION}
   */
  @Value.Default
  public String methodVersion() {
    return PracticeReview.METHOD_VERSION;
  }

  /**
   * The day as of which it holds.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * Whether people take part less often.
   *
   * @return what was found, with its figures
   */
  public abstract ParticipationTrend participation();

  /**
   * Whether what they do lifts them less.
   *
   * @return what was found, with its figures
   */
  public abstract LiftTrend lift();

  /**
   * Whether it is much the same, or full of new things.
   *
   * @return what was found, with its figures
   */
  public abstract RitualVariety variety();

  /**
   * What all this rests on: about participation, lift and variety.
   *
   * @return the three reasons, in this order
   */
  public final List<Reason> reasons() {
    return List.of(participation().reason(), lift().reason(), variety().reason());
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PracticeTrends() {}

  /** The day alone. */
  @Override
  public final String toString() {
    return "PracticeTrends{" + on() + ", ***}";
  }

  /** Builds a {@link PracticeTrends}. */
  public static final class Builder extends ImmutablePracticeTrends.Builder {
    Builder() {}
  }
}
