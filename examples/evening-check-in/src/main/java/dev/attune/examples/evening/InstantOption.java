package dev.attune.examples.evening;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an instant in which a check-in can have taken place. */
final class InstantOption implements ITypeConverter<Instant> {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  /** Made by picocli. */
  InstantOption() {}

  @Override
  public Instant convert(String value) {
    try {
      Instant instant = Instant.parse(value);
      if (!instant.isBefore(EARLIEST) && instant.plus(366, ChronoUnit.DAYS).isBefore(END)) {
        return instant;
      }
    } catch (DateTimeException e) {
      // told below, in words of ours
    }
    throw new TypeConversionException(
        "expected an instant such as 2026-12-01T20:30:00Z, found something else");
  }
}
