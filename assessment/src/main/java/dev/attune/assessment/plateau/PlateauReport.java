package dev.attune.assessment.plateau;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.assessment.practice.PracticeTrends;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.reason.Reason;
import dev.attune.core.selection.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What one reader is told on one day of where closeness is going, in a bond and with its people.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class PlateauReport {
  /**
   * The day it is for, in the zone of the bond.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * Whether it is told at all.
   *
   * @return the standing
   */
  public abstract PlateauStanding standing();

  /**
   * One result a person. Of a member's own it is there unless they seek support; another's where all have given each other
   * enough of their ratings, and for somebody in the role of a therapist where that person gave them theirs; for everyone at once
   * nobody's but that of a person alone in their bond. While the bond's rests, none but the reader's own.
   *
   * @return the results, in the order of people's ids
   */
  @Value.NaturalOrder
  public abstract SortedMap<PersonId, PlateauResult> people();

  /**
   * The bond's result, from the ratings that the reader may see; its scope names nobody who has not agreed to that.
   *
   * @return the result; absent unless it is told
   */
  public abstract Optional<BondPlateauResult> bond();

  /**
   * How people practise.
   *
   * @return the trends; absent unless it is told
   */
  public abstract Optional<PracticeTrends> practice();

  /**
   * What it asks of choosing rituals and of a plan.
   *
   * @return the signals, in the order of their declaration; none unless it is told, and none without a plateau
   */
  public abstract Set<Signal> signals();

  /**
   * What there is to say of the bond: why this state, then what was found of how people practise; else why it is not told.
   *
   * @return at least one reason
   */
  public abstract List<Reason> reasons();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  PlateauReport() {}

  @Value.Check
  void check() {
    boolean told = standing() == PlateauStanding.TOLD;
    Require.that(bond().isPresent() == told, "bond", "a result where it is told", "another case");
    Require.that(
        practice().isPresent() == told, "practice", "trends where it is told", "another case");
    Require.that(told || signals().isEmpty(), "signals", "none where it is not told", "some");
    Require.that(
        standing() != PlateauStanding.SEEK_SUPPORT || people().isEmpty(),
        "people",
        "nobody where the reader seeks support",
        "somebody");
    Require.that(!reasons().isEmpty(), "reasons", "at least one", "none");
  }

  /** What ratings lead to, or that nothing is told, is not told by a text. */
  @Override
  public final String toString() {
    return "PlateauReport{***}";
  }

  /** Builds a {@link PlateauReport}. */
  public static final class Builder extends ImmutablePlateauReport.Builder {
    Builder() {}
  }
}
