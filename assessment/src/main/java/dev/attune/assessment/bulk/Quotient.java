package dev.attune.assessment.bulk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A {@link ScaleFormula} on whole numbers: (a·P + b·S) / (d·S), with one division.
 *
 * <p>It gives the bits of the formula. Numerator n and denominator d are below 2^53, so both are doubles, and IEEE division
 * gives the double nearest to n / d. The formula takes the double nearest to the quotient of 34 digits, which is the same one:
 * a middle m between two doubles has at most 54 significant bits, so it is no such quotient itself, and n / d and m differ,
 * as n and m·d do, by more than 2^-107 of n / d, more than 6·10^-33; to 34 digits a number is moved by at most 5·10^-34 of
 * itself. A rounded score is a whole number below 2^53 over a power of ten, and so one exact division likewise.
 */
final class Quotient {
  private static final int EXACT_BITS = 53;

  private final long pointsFactor;
  private final long shareFactor;
  private final long divisor;
  private final boolean divides;
  private final boolean rounds;
  private final long power;

  private Quotient(List<BigInteger> factors, boolean divides, int decimals) {
    this.pointsFactor = factors.get(0).longValueExact();
    this.shareFactor = factors.get(1).longValueExact();
    this.divisor = factors.get(2).longValueExact();
    this.divides = divides;
    this.rounds = decimals >= 0;
    this.power = BigInteger.TEN.pow(Math.max(0, decimals)).longValueExact();
  }

  /** The quotient of a formula; empty where its numbers could be too large. */
  static Optional<Quotient> of(ScaleFormula formula, Packing packing) {
    List<BigInteger> factors = factors(formula, packing);
    BigInteger share = formula.divides() ? packing.wholeShare() : BigInteger.ONE;
    BigInteger numerator = factors
        .get(0)
        .abs()
        .multiply(packing.furthestPoints())
        .add(factors.get(1).abs().multiply(share));
    BigInteger denominator = factors.get(2).multiply(share);
    BigInteger power = BigInteger.TEN.pow(Math.max(0, formula.decimals()));
    BigInteger largest = numerator.multiply(power).add(denominator).multiply(BigInteger.TWO);
    return largest.bitLength() <= EXACT_BITS
        ? Optional.of(new Quotient(factors, formula.divides(), formula.decimals()))
        : Optional.empty();
  }

  /** For points p of unit u and a share s of unit v: (α·u·p + β·v·s) / (v·s), the three factors in whole numbers. */
  private static List<BigInteger> factors(ScaleFormula formula, Packing packing) {
    BigDecimal points = packing.pointUnits().unit();
    BigDecimal share = formula.divides() ? packing.shareUnits().unit() : BigDecimal.ONE;
    List<BigDecimal> factors =
        List.of(formula.factor().multiply(points), formula.shift().multiply(share), share);
    Units units = Units.of(factors);
    return factors.stream().map(units::count).toList();
  }

  double of(long points, long share) {
    long shares = divides ? share : 1;
    long numerator = pointsFactor * points + shareFactor * shares;
    long denominator = divisor * shares;
    return rounds ? rounded(numerator, denominator) : (double) numerator / denominator;
  }

  /** Half up on the exact value, ties away from zero. */
  private double rounded(long numerator, long denominator) {
    long twice = 2 * power * Math.abs(numerator) + denominator;
    long steps = twice / (2 * denominator);
    return (double) (numerator < 0 ? -steps : steps) / power;
  }
}
