package dev.attune.core.support;

import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.reason.Reason;
import java.util.List;
import org.immutables.value.Value;

/**
 * One kind of help worth thinking of, and why. It is for the reader it was worked out for and for nobody else.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class SupportAdvice {
  /**
   * The kind of help.
   *
   * @return the kind, whose text goes with it
   */
  public abstract SupportKind kind();

  /**
   * Why it is advised; at least one reason.
   *
   * @return the reasons
   */
  public abstract List<Reason> reasons();

  SupportAdvice() {}

  @Value.Check
  void check() {
    Require.that(!reasons().isEmpty(), "reasons", "at least one reason", "none");
  }

  /** Three asterisks: that somebody was advised anything is theirs. */
  @Override
  public String toString() {
    return "SupportAdvice{***}";
  }

  static final class Builder extends ImmutableSupportAdvice.Builder {
    Builder() {}
  }
}
