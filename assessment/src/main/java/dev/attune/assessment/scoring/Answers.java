package dev.attune.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one person answered to one instrument, by item.
 *
 * <p>An item that is in neither map is unanswered. Whether an answer is one the item takes is checked when it is scored.
 * {@code toString} shows none of it.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Answers {
  /**
   * The answers as recorded, before any reversing.
   *
   * @return the answers by item
   */
  @Value.Redacted
  public abstract Map<ItemId, Double> values();

  /**
   * Why items have no answer, where more is known than that they have none.
   *
   * @return the kinds by item; an item is here or in {@link #values()}, never in both
   */
  @Value.Redacted
  public abstract Map<ItemId, MissingKind> missing();

  /**
   * The kind of gap an item is.
   *
   * @param item the item
   * @return empty where it has an answer; {@link MissingKind#UNANSWERED} where nothing is known of it
   */
  @JsonIgnore
  public final Optional<MissingKind> gap(ItemId item) {
    return values().containsKey(item)
        ? Optional.empty()
        : Optional.of(missing().getOrDefault(item, MissingKind.UNANSWERED));
  }

  /**
   * A builder without answers.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Answers() {}

  @Value.Check
  void check() {
    missing()
        .keySet()
        .forEach(item -> Require.that(
            !values().containsKey(item),
            "answers." + item,
            "an answer or a reason for none",
            "both"));
  }

  /** Builds {@link Answers}. */
  public static final class Builder extends ImmutableAnswers.Builder {
    Builder() {}

    /**
     * Adds an answer.
     *
     * @param item the id of the item
     * @param answer the answer as recorded
     * @return this builder
     */
    public Builder answer(String item, double answer) {
      putValue(ItemId.of(item), answer);
      return this;
    }

    /**
     * Says why an item has no answer.
     *
     * @param item the id of the item
     * @param kind why
     * @return this builder
     */
    public Builder gap(String item, MissingKind kind) {
      putMissing(ItemId.of(item), kind);
      return this;
    }
  }
}
