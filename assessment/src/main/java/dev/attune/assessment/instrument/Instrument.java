package dev.attune.assessment.instrument;

import dev.attune.assessment.model.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A questionnaire as its author wrote it down: its items and its scales. For example, 'building-or-simulating'.
 *
 * <p>A definition may still be wrong, as drafts are. {@link #resolve()} checks it once and gives the {@link ScoringKey} that
 * scoring works with. Wording is optional, and the library ships it only for instruments of its own.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Instrument {
  /** The method of a scale that declares none. A project convention. */
  public static final ScoringMethod DEFAULT_METHOD = ScoringMethod.MEAN;

  /** The missing rule of a scale that declares none: at least half of the items. A project convention. */
  public static final MissingRule DEFAULT_MISSING = MissingRule.atLeastFraction(0.5);

  /**
   * The id.
   *
   * @return the id
   */
  public abstract InstrumentId id();

  /**
   * Which edition it is; empty where there is but one.
   *
   * @return the version, for example {@code 2}
   */
  public abstract Optional<String> version();

  /**
   * The title; empty where the id is enough.
   *
   * @return the title
   */
  public abstract Optional<String> title();

  /**
   * The language of its wording, as a tag such as {@code en} or {@code de-AT}; empty where it has none.
   *
   * @return the tag
   */
  public abstract Optional<String> language();

  /**
   * Who made it and where it is published; empty where nobody noted it.
   *
   * @return the citation
   */
  public abstract Optional<String> citation();

  /**
   * Whether it may be used.
   *
   * @return {@link Permission#UNKNOWN} where not said
   */
  @Value.Default
  public Permission permission() {
    return Permission.UNKNOWN;
  }

  /**
   * The items, in the order they are asked.
   *
   * @return the items
   */
  public abstract List<Item> items();

  /**
   * The scales.
   *
   * @return the scales, in the order they are reported
   */
  public abstract List<Scale> scales();

  /**
   * Checks everything once and fixes what scoring needs; scales without a method or a missing rule get
   * {@link #DEFAULT_METHOD} and {@link #DEFAULT_MISSING}.
   *
   * @return the key
   * @throws dev.attune.core.error.InvalidValueException where the definition is at odds with itself; the message names the
   *     instrument and the scale, item, band or norm
   * @throws dev.attune.core.error.UnknownNameException where a scale names an item or a scale that is not there
   */
  public final ScoringKey resolve() {
    return resolve(DEFAULT_METHOD, DEFAULT_MISSING);
  }

  /**
   * As {@link #resolve()}, with other defaults for scales that declare no method or missing rule.
   *
   * @param method for scales without a method; not {@link ScoringMethod#COUNT}, which needs to know what it counts
   * @param missing for scales without a missing rule
   * @return the key
   * @throws dev.attune.core.error.InvalidValueException where the definition is at odds with itself
   * @throws dev.attune.core.error.UnknownNameException where a scale names an item or a scale that is not there
   */
  public final ScoringKey resolve(ScoringMethod method, MissingRule missing) {
    return new Resolution(this, method, missing).key();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  Instrument() {}

  /** Builds an {@link Instrument}. */
  public static final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
