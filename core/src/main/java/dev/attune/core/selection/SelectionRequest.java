package dev.attune.core.selection;

import dev.attune.core.bond.Bond;
import dev.attune.core.error.Require;
import dev.attune.core.limit.Limit;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What rituals are chosen for: who, what they need, what is open, and what has been lately.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SelectionRequest {
  /**
   * Who it is for.
   *
   * @return the bond
   */
  public abstract Bond bond();

  /**
   * The day it is for.
   *
   * @return the date, in the bond's zone
   */
  public abstract LocalDate on();

  /**
   * What they need; {@link NeedsProfile#unknown()} where nothing was said.
   *
   * @return the profile
   */
  @Value.Default
  public NeedsProfile needs() {
    return NeedsProfile.unknown();
  }

  /**
   * What is open to them; {@link Limit#whenNothingIsKnown()} where nothing was said.
   *
   * @return the limit
   */
  @Value.Default
  public Limit limit() {
    return Limit.whenNothingIsKnown();
  }

  /**
   * How many minutes there are, 1 or more; empty where time does not matter.
   *
   * @return the minutes
   */
  public abstract OptionalInt minutes();

  /**
   * How much energy there is; {@link Energy#USUAL} where nothing was said.
   *
   * @return the energy
   */
  @Value.Default
  public Energy energy() {
    return Energy.USUAL;
  }

  /**
   * Whether one person practises alone; false where nothing was said. Then only forms done alone are chosen.
   *
   * @return true for one person alone
   */
  @Value.Default
  public boolean alone() {
    return false;
  }

  /**
   * What was practised, each ritual at most once; empty where nothing is known.
   *
   * @return the practices
   */
  public abstract List<Practice> practised();

  /**
   * The deepest depth that everyone rated well lately, as far as the reader may see; {@link Depth#LIGHT} without ratings,
   * which is where everyone begins.
   *
   * @return the depth
   */
  @Value.Default
  public Depth deepestRatedWell() {
    return Depth.LIGHT;
  }

  /**
   * What a plateau's reading asks for; empty for nothing.
   *
   * @return the signals
   */
  public abstract Set<Signal> signals();

  /**
   * The rituals the people asked for by name: offered also in circumstances in which they are held back otherwise.
   *
   * @return the ids
   */
  @Value.NaturalOrder
  public abstract SortedSet<RitualId> askedFor();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  SelectionRequest() {}

  @Value.Check
  void check() {
    minutes().ifPresent(minutes -> Require.range(minutes, 1, 1440, "minutes"));
    long distinct = practised().stream().map(Practice::ritual).distinct().count();
    Require.that(
        distinct == practised().size(),
        "practised",
        "each ritual at most once",
        practised().size() + " rows");
    for (Practice practice : practised()) {
      Require.that(
          !practice.lastDoneOn().isAfter(on()),
          "practised.lastDoneOn",
          "a day up to the one that is asked for",
          "a later one");
      Require.that(
          practice.lifts().stream().allMatch(lift -> lift >= -10 && lift <= 10),
          "practised.lifts",
          "numbers from -10 to 10",
          "one outside");
    }
  }

  /** Builds a {@link SelectionRequest}. */
  public static final class Builder extends ImmutableSelectionRequest.Builder {
    Builder() {}
  }
}
