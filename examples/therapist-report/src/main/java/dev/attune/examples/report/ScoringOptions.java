package dev.attune.examples.report;

import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.core.error.AttuneException;
import dev.attune.examples.parts.PlainNumber;
import java.util.OptionalDouble;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How answers are scored: the options of every command that scores. */
final class ScoringOptions {
  private static final String AT_LEAST = "at-least:";
  private static final int MOST_ITEMS = 1_000_000;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "mean",
      converter = Method.class,
      description = "mean, sum or pomp (percent of maximum possible), for scales that declare no"
          + " method of their own; ${DEFAULT-VALUE} if absent.")
  @SuppressWarnings("NullAway.Init") // picocli sets the default
  private ScoringMethod method;

  @Option(
      names = "--missing",
      paramLabel = "RULE",
      defaultValue = "at-least:0.5",
      converter = Missing.class,
      description = "How many answers a scale needs that declares no rule of its own: complete,"
          + " available, at-least:N answers, or at-least:F of the items with F from 0.0 to 1.0;"
          + " ${DEFAULT-VALUE} if absent.")
  @SuppressWarnings("NullAway.Init") // picocli sets the default
  private MissingRule missing;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
  private Leniency leniency;

  ScoringOptions() {}

  ScoringMethod method() {
    return method;
  }

  MissingRule missing() {
    return missing;
  }

  boolean lenient() {
    return leniency.lenient();
  }

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

  /** Reads a number as it stands in a file of answers. */
  static final class Decimal implements ITypeConverter<Double> {
    Decimal() {}

    @Override
    public Double convert(String text) {
      return PlainNumber.parse(text)
          .orElseThrow(() -> new TypeConversionException("expected a number such as 4 or -2.5"));
    }
  }
}
