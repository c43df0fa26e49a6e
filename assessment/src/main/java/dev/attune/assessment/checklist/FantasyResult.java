package dev.attune.assessment.checklist;

import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Which pictures of closeness a person recognised in themselves: a count and a list, without a line between much and little.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class FantasyResult {
  /**
   * Which rules were followed.
   *
   * @return {@link FantasyScreen#METHOD}
   */
  public abstract String method();

  /**
   * The version of the rules and of the wording.
   *
   * @return the version
   */
  public abstract String methodVersion();

  /**
   * How many statements were recognised; empty where none was answered, which is not the same as none recognised.
   *
   * @return 0 to 6
   */
  @Value.Redacted
  public abstract OptionalInt count();

  /**
   * The statements recognised.
   *
   * @return the statements, in their order
   */
  @Value.Redacted
  public abstract List<FantasySign> recognised();

  /**
   * How many statements were answered with yes or no.
   *
   * @return 0 to 6
   */
  public abstract int answered();

  /**
   * Why this count.
   *
   * @return the reasons; empty where nothing was answered
   */
  @Value.Redacted
  public abstract List<Reason> reasons();

  /**
   * What every reader must be told beside it.
   *
   * @return {@link FantasyScreen#NOTE}
   */
  @Value.Default
  public String note() {
    return FantasyScreen.NOTE;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  FantasyResult() {}

  /** Builds a {@link FantasyResult}. */
  public static final class Builder extends ImmutableFantasyResult.Builder {
    Builder() {}
  }
}
