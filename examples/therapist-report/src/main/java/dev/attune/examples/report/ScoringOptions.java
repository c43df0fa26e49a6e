package dev.attune.examples.report;

import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.core.error.AttuneException;
import java.util.OptionalDouble;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How scales are scored that do not say it themselves, as written on the command line. */
final class ScoringOptions {
  private static final String AT_LEAST = "at-least:";
  private static final int MOST_ITEMS = 1_000_000;

  private ScoringOptions() {}

  /** Reads {@code mean}, {@code sum} or {@code pomp}. */
  static final class Method implements ITypeConverter<ScoringMethod> {
    Method() {}

    @Override
    public ScoringMethod convert(String text) {
      return switch (text) {
        case "mean" -> ScoringMethod.MEAN;
        case "sum" -> ScoringMethod.SUM;
        case "pomp" -> ScoringMethod.POMP;
        default -> throw new TypeConversionException("expected mean, sum or pomp");
      };
    }
  }

  /** Reads {@code complete}, {@code available}, {@code at-least:3} or {@code at-least:0.8}. */
  static final class Missing implements ITypeConverter<MissingRule> {
    Missing() {}

    @Override
    public MissingRule convert(String text) {
      if (text.equals("complete")) {
        return MissingRule.complete();
      }
      if (text.equals("available")) {
        return MissingRule.available();
      }
      return text.startsWith(AT_LEAST) ? atLeast(text.substring(AT_LEAST.length())) : wrong();
    }

    /** A number with a point is a share of the items, one without is a number of them. */
    private static MissingRule atLeast(String text) {
      OptionalDouble number = PlainNumber.parse(text);
      if (number.isEmpty() || number.getAsDouble() > MOST_ITEMS) {
        return wrong();
      }
      try {
        return text.contains(".")
            ? MissingRule.atLeastFraction(number.getAsDouble())
            : MissingRule.atLeast((int) number.getAsDouble());
      } catch (AttuneException e) {
        return wrong();
      }
    }

    private static MissingRule wrong() {
      throw new TypeConversionException(
          "expected complete, available, at-least:N with N 1 or more, or at-least:F with F above"
              + " 0.0 and at most 1.0");
    }
  }
}
