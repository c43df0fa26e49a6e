package dev.attune.assessment.bulk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/**
 * Decimals as whole numbers of one unit.
 *
 * @param unit above 0
 */
record Units(BigDecimal unit) {
  /** The largest unit that all these are whole numbers of; 1 where all are 0. */
  static Units of(Collection<BigDecimal> values) {
    int decimals = values.stream().mapToInt(BigDecimal::scale).reduce(0, Math::max);
    BigInteger common = values.stream()
        .map(value -> value.movePointRight(decimals).toBigIntegerExact())
        .reduce(BigInteger.ZERO, BigInteger::gcd);
    return new Units(common.signum() == 0 ? BigDecimal.ONE : new BigDecimal(common, decimals));
  }

  BigInteger count(BigDecimal value) {
    return value.divideToIntegralValue(unit).toBigIntegerExact();
  }

  BigDecimal value(long count) {
    return BigDecimal.valueOf(count).multiply(unit);
  }
}
