package dev.attune.examples.report;

import dev.attune.assessment.agreement.PairComparer;
import dev.attune.assessment.instrument.MeasurementError;
import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.assessment.instrument.Scale;
import dev.attune.core.error.AttuneException;
import dev.attune.examples.parts.PlainNumber;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much of the scores of a scale is error: as the caller says, or as the questionnaire does. Nothing is guessed: where it names
 * two reliabilities or two standard deviations, nobody can tell which belong together.
 *
 * @param standardError the standard error of measurement; empty where none is known
 * @param words where it comes from, or why there is none
 */
record ScaleError(OptionalDouble standardError, String words) {
  /** As the caller says. */
  static ScaleError given(double standardError) {
    return new ScaleError(
        OptionalDouble.of(standardError),
        "Standard error of a score: " + PlainNumber.rounded(standardError)
            + " (given on the command line).");
  }

  /** As the questionnaire says: from its one reliability of the scale and the one standard deviation of its norms. */
  static ScaleError of(Scale scale) {
    List<Double> deviations = scale.norms().stream()
        .map(Norm::sd)
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .distinct()
        .toList();
    if (scale.reliability().size() != 1 || deviations.size() != 1) {
      return none("The questionnaire names " + scale.reliability().size()
          + " reliabilities of the scale and " + deviations.size()
          + " standard deviations of its norms; one of each would tell the error of a score. --sem tells it"
          + " too.");
    }
    ReliabilityFigure reliability = scale.reliability().get(0);
    try {
      MeasurementError error = new MeasurementError(deviations.get(0), reliability);
      return new ScaleError(
          OptionalDouble.of(error.standardError()),
          "Standard error of a score: " + PlainNumber.rounded(error.standardError())
              + ", from the questionnaire's reliability " + PlainNumber.text(reliability.value())
              + " ("
              + reliability.kind().code() + ", " + reliability.source()
              + ") and the standard deviation " + PlainNumber.text(error.sd()) + " of its norm.");
    } catch (AttuneException e) {
      return none("No error of a score follows from the questionnaire's reliability: "
          + e.getMessage() + ".");
    }
  }

  private static ScaleError none(String why) {
    return new ScaleError(OptionalDouble.empty(), why);
  }

  /** Compares two partners, and where the error is known says what it explains. */
  PairComparer comparer() {
    PairComparer plain = PairComparer.withDefaults();
    return standardError.isPresent()
        ? plain.withStandardErrors(standardError.getAsDouble(), standardError.getAsDouble())
        : plain;
  }
}
