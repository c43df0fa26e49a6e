package dev.attune.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many answers a scale needs before it has a score. For example, 'at least 0.8 of the items'.
 *
 * <p>Only items with a weight above 0 are counted, and items that do not apply to the person leave the count. With no answer
 * at all there is no score under any rule. Nothing is ever filled in from other people's answers.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class MissingRule {
  private static final MissingRule COMPLETE = builder().build();
  private static final MissingRule AVAILABLE = builder().atLeast(1).build();

  /**
   * The least number of answers, 1 or more; empty where a fraction is given, or where all are needed.
   *
   * @return the number
   */
  public abstract OptionalInt atLeast();

  /**
   * The least share of the items that must be answered, above 0 and at most 1, inclusive: 0.8 of 5 items is met by 4. Empty
   * where a number is given, or where all are needed.
   *
   * @return the share
   */
  public abstract OptionalDouble atLeastFraction();

  /**
   * Items without which there is no score, however many others were answered; empty for none. One that does not apply to the
   * person is not asked for.
   *
   * @return the ids of items of the scale
   */
  public abstract List<ItemId> required();

  /**
   * Every item must be answered.
   *
   * @return the rule
   */
  public static MissingRule complete() {
    return COMPLETE;
  }

  /**
   * One answer is enough.
   *
   * @return the rule
   */
  public static MissingRule available() {
    return AVAILABLE;
  }

  /**
   * A number of answers is enough.
   *
   * @param answers 1 or more
   * @return the rule
   */
  public static MissingRule atLeast(int answers) {
    return builder().atLeast(answers).build();
  }

  /**
   * A share of the items is enough.
   *
   * @param fractionInclusive above 0, at most 1
   * @return the rule
   */
  public static MissingRule atLeastFraction(double fractionInclusive) {
    return builder().atLeastFraction(fractionInclusive).build();
  }

  /**
   * The same rule, with items that must be answered.
   *
   * @param items the ids of the items
   * @return the rule
   */
  public final MissingRule requiring(String... items) {
    Builder builder = builder().from(this);
    for (String item : items) {
      builder.addRequired(ItemId.of(item));
    }
    return builder.build();
  }

  /**
   * How many of a number of items must be answered: the least whole number that meets the rule, worked out in decimals, so
   * that 0.8 · 5 is 4 and not a little more.
   *
   * @param items how many items apply to the person, 0 or more
   * @return the number, 1 or more
   */
  public final int needed(int items) {
    if (atLeast().isPresent()) {
      return atLeast().getAsInt();
    }
    double fraction = atLeastFraction().orElse(1);
    int needed = BigDecimal.valueOf(fraction)
        .multiply(BigDecimal.valueOf(items))
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
    return Math.max(1, needed);
  }

  /**
   * The rule in words, for example {@code at least 0.8 of the items}.
   *
   * @return the words
   */
  @JsonIgnore
  public final String words() {
    String words = "every item";
    if (atLeast().isPresent()) {
      words = "at least " + atLeast().getAsInt();
    } else if (atLeastFraction().isPresent()) {
      words = "at least " + atLeastFraction().getAsDouble() + " of the items";
    }
    return required().isEmpty() ? words : words + ", always " + required();
  }

  /**
   * A builder of the rule that needs every item.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  MissingRule() {}

  @Value.Check
  void check() {
    Require.that(
        atLeast().isEmpty() || atLeastFraction().isEmpty(),
        "missing",
        "a number or a fraction",
        "both");
    atLeast().ifPresent(number -> Require.range(number, 1, Integer.MAX_VALUE, "missing.atLeast"));
    atLeastFraction()
        .ifPresent(fraction -> Require.that(
            fraction > 0 && fraction <= 1,
            "missing.atLeastFraction",
            "a number above 0, at most 1",
            fraction));
  }

  /** Builds a {@link MissingRule}. */
  public static final class Builder extends ImmutableMissingRule.Builder {
    Builder() {}
  }
}
