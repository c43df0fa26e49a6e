package dev.attune.assessment.plateau;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.assessment.practice.Found;
import dev.attune.assessment.practice.PracticeTrends;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.reason.Reason;
import dev.attune.core.selection.Signal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Where the closeness of a bond is going, as of a day, put together from one result a person.
 *
 * <p>What asks for attention comes first: the state is the first of declining, volatile, plateau, recovering, rising and high
 * that anyone is in. It is a reflection aid and no diagnosis, and it holds no figure of anybody's.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class BondPlateauResult {
  /**
   * Which rules were followed.
   *
   * @return {@link BondPlateauDetector#METHOD}
   */
  @Value.Default
  public String method() {
    return BondPlateauDetector.METHOD;
  }

  /**
   * The version of these rules.
   *
   * @return {@link BondPlateauDetector#METHOD_VERSION}
   */
  @Value.Default
  public String methodVersion() {
    return BondPlateauDetector.METHOD_VERSION;
  }

  /**
   * The day as of which it holds.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * How many people it was put together from.
   *
   * @return 1 or more
   */
  public abstract int people();

  /**
   * Where closeness is going.
   *
   * @return the state
   */
  public abstract PlateauState state();

  /**
   * Who is in {@link #state()}. Where that is not everyone it names people, so it is taken out of what is shown beyond those who
   * agreed to that: see {@link #withoutNames()}.
   *
   * @return the people, in the order of their ids; empty where it is not told
   */
  @Value.NaturalOrder
  public abstract SortedSet<PersonId> scope();

  /**
   * How often such an answer was right in simulation, 0 to 1; no guarantee. The least of those who are in {@link #state()}, and no
   * more than 0.6 where it is {@link #oneSided()}. 0 where nothing is said.
   *
   * @return the share
   */
  public abstract double confidence();

  /**
   * Whether a plateau has lasted long enough, with anyone who is in it, to be told of one's own accord.
   *
   * @return {@code true} where an app may bring it up
   */
  public abstract boolean worthTelling();

  /**
   * Whether something was found for some and nothing for others, be it that they rated too little or that the reader may not see
   * it; the two look alike.
   *
   * @return {@code true} where it does not rest on everyone
   */
  public abstract boolean oneSided();

  /**
   * Whether states were found that differ.
   *
   * @return {@code true} where two people are in different states
   */
  public abstract boolean divergent();

  /**
   * Whether two people's slopes or levels differ by more than chance and by enough to matter.
   *
   * @return {@code true} where a difference is established
   */
  public abstract boolean divergenceEstablished();

  /**
   * Since when it has been level for all who are in {@link #state()}: the latest of theirs. Absent where it is not level, and
   * where the day is not known of one of them.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> onset();

  /**
   * The earlier end of the 90 % range of {@link #onset()}.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> onsetLow();

  /**
   * The later end of the 90 % range of {@link #onset()}.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> onsetHigh();

  /**
   * Whether it may have been level longer than {@link #onset()} says, as far back as can be seen.
   *
   * @return {@code true} for 'at least since'; absent without an onset
   */
  public abstract Optional<Boolean> onsetCensored();

  /**
   * Why; the first one decides. None names a person or a figure of theirs but the onset.
   *
   * @return the reasons
   */
  public abstract List<Reason> reasons();

  /**
   * What every reader must be told beside it.
   *
   * @return {@link PlateauDetector#NOTE}
   */
  @Value.Default
  public String note() {
    return PlateauDetector.NOTE;
  }

  /**
   * The same result where it names nobody: the scope stays only where it is everyone.
   *
   * @return the result
   */
  public final BondPlateauResult withoutNames() {
    return scope().size() == people()
        ? this
        : builder().from(this).scope(List.of()).build();
  }

  /**
   * What a plateau asks of choosing rituals, given how people practise. Nothing else than a plateau asks for anything.
   *
   * <p>Much novelty asks for depth in place of one more new thing; else much of the same, or a lift that shrinks, asks for
   * something new. Where people take part less, something smaller comes first.
   *
   * @param trends how people practise, as the same reader may see it
   * @return the signals, in the order of their declaration; none where there is no plateau
   */
  public final Set<Signal> signals(PracticeTrends trends) {
    EnumSet<Signal> signals = EnumSet.noneOf(Signal.class);
    if (state() == PlateauState.PLATEAU) {
      if (trends.variety().muchNovelty() == Found.YES) {
        signals.add(Signal.HIGH_NOVELTY);
      } else if (trends.variety().repeating() == Found.YES
          || trends.lift().shrinking() == Found.YES) {
        signals.add(Signal.REPETITION);
      }
      if (trends.participation().falling() == Found.YES) {
        signals.add(Signal.FALLING_PARTICIPATION);
      }
    }
    return Collections.unmodifiableSet(signals);
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  BondPlateauResult() {}

  @Value.Check
  void check() {
    Require.range(people(), 1, Integer.MAX_VALUE, "people");
    Require.that(
        scope().size() <= people(),
        "scope",
        people() + " people at most",
        scope().size());
    Require.that(
        confidence() >= 0 && confidence() <= 1, "confidence", "a number from 0 to 1", "another");
  }

  /** What people's ratings lead to is not told by a text. */
  @Override
  public final String toString() {
    return "BondPlateauResult{***}";
  }

  /** Builds a {@link BondPlateauResult}. */
  public static final class Builder extends ImmutableBondPlateauResult.Builder {
    Builder() {}
  }
}
