package dev.attune.core.selection;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Need;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How much each need asks for attention, from what people said about it.
 *
 * <p>A weight lies between 0 and 1. A need nobody said anything about weighs one half; {@link Need#TOUCH} one third, as nobody
 * said it was missing. Weights and rules are project conventions. For several people the greatest weight counts, so that one
 * person's need is not diluted by another's content.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class NeedsProfile {
  private static final double UNKNOWN = 0.5;
  private static final double UNASKED_TOUCH = 1.0 / 3;

  /**
   * The weights of the needs that something was said about, each from 0 to 1; read one with {@link #weight(Need)}.
   *
   * @return the weights, in the order of the needs
   */
  public abstract Map<Need, Double> weights();

  /**
   * Why the needs weigh so: it names needs, never a person, an answer or a figure.
   *
   * @return the reasons
   */
  public abstract List<Reason> reasons();

  /**
   * The profile of people who said nothing yet.
   *
   * @return the profile
   */
  public static NeedsProfile unknown() {
    return builder().build();
  }

  /**
   * The profile of several people: for each need the greatest of their weights, one who said nothing counting with one half.
   *
   * @param profiles one profile a person; none gives {@link #unknown()}
   * @return the profile; its reasons are those of all, each once
   */
  public static NeedsProfile greatestOf(Collection<NeedsProfile> profiles) {
    Builder builder = builder();
    if (!profiles.isEmpty()) {
      for (Need need : Need.values()) {
        double greatest =
            profiles.stream().mapToDouble(profile -> profile.weight(need)).max().orElseThrow();
        builder.putWeight(need, greatest);
      }
    }
    List<Reason> reasons = new ArrayList<>();
    profiles.forEach(profile -> reasons.addAll(profile.reasons()));
    return builder
        .reasons(
            reasons.stream().distinct().sorted(NeedsProfile::byCodeAndFigures).toList())
        .build();
  }

  /**
   * The weight of a need by what one person answered: (no + 1) / (yes + no + 2), the mean of Laplace's rule of succession.
   *
   * @param yes how many items of the need the person answered with yes
   * @param no how many with no
   * @return the weight, between 0 and 1; one half where both are 0
   */
  public static double weightOf(int yes, int no) {
    return (no + 1.0) / (yes + no + 2.0);
  }

  /**
   * A builder without weights.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How much a need asks for attention.
   *
   * @param need the need
   * @return from 0 to 1; where nothing was said, one half, and one third for {@link Need#TOUCH}
   */
  public final double weight(Need need) {
    Double weight = weights().get(need);
    return weight != null ? weight : need == Need.TOUCH ? UNASKED_TOUCH : UNKNOWN;
  }

  NeedsProfile() {}

  @Value.Check
  void check() {
    weights()
        .forEach((need, weight) -> Require.that(
            weight >= 0 && weight <= 1,
            "weights." + need.code(),
            "a number from 0 to 1",
            "one outside"));
  }

  private static int byCodeAndFigures(Reason a, Reason b) {
    int byCode = a.code().compareTo(b.code());
    return byCode != 0 ? byCode : a.figures().toString().compareTo(b.figures().toString());
  }

  /** What people need is told by the profile, not by its text. */
  @Override
  public final String toString() {
    return "NeedsProfile{***}";
  }

  /** Builds a {@link NeedsProfile}. */
  public static final class Builder extends ImmutableNeedsProfile.Builder {
    Builder() {}
  }
}
