package dev.attune.assessment.validity;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.model.ModelStyle;
import dev.attune.core.error.UnknownNameException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one person's answers to an instrument were given, as figures. {@code toString} shows none of them.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class ValidityReport {
  /** The note that goes with every report. */
  public static final String NO_PROOF =
      "These figures describe how answers were given. None of them shows that somebody was careless or untrue, "
          + "and none is a diagnosis or a reason to leave answers out.";

  /**
   * The instrument.
   *
   * @return its id
   */
  public abstract InstrumentId instrument();

  /**
   * Which edition of it; empty where it has but one.
   *
   * @return the version
   */
  public abstract Optional<String> instrumentVersion();

  /**
   * Which rules were followed.
   *
   * @return {@link ValidityAnalyzer#METHOD}
   */
  public abstract String method();

  /**
   * The version of these rules.
   *
   * @return the version
   */
  public abstract String methodVersion();

  /**
   * How many items of the instrument were answered.
   *
   * @return 0 or more
   */
  public abstract int answered();

  /**
   * How many items the instrument has.
   *
   * @return 1 or more
   */
  public abstract int items();

  /**
   * What each check found, or why it could not run.
   *
   * @return one a check, in the order of {@link ValidityCheck}
   */
  public abstract List<ValidityFinding> findings();

  /**
   * What every reader must be told beside the figures.
   *
   * @return {@link #NO_PROOF}
   */
  @Value.Default
  public String note() {
    return NO_PROOF;
  }

  /**
   * What one check found.
   *
   * @param check the check
   * @return the finding
   * @throws UnknownNameException where the report lacks it, as one from an older version may
   */
  public final ValidityFinding finding(ValidityCheck check) {
    return findings().stream()
        .filter(finding -> finding.check() == check)
        .findFirst()
        .orElseThrow(() -> UnknownNameException.of(
            "check",
            check.code(),
            findings().stream().map(finding -> finding.check().code()).toList()));
  }

  /**
   * The figure of one check.
   *
   * @param check the check
   * @return the figure, or why it is undefined
   * @throws UnknownNameException where the report lacks it
   */
  public final Figure figure(ValidityCheck check) {
    return finding(check).figure();
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ValidityReport() {}

  /** Builds a {@link ValidityReport}. */
  public static final class Builder extends ImmutableValidityReport.Builder {
    Builder() {}
  }
}
