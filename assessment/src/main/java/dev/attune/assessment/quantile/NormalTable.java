package dev.attune.assessment.quantile;

/**
 * The distribution function Φ of the standard normal distribution from a table, for those who need it millions of times: within
 * 1e-15 of the true one, in a few nanoseconds.
 *
 * <p>Between the places of the table, 1/64 apart, stands Taylor's polynomial of the nearer one, whose derivatives are the density
 * times Hermite's polynomials; what it leaves out is below 1e-15. The table is summed up from the far end by the same polynomial
 * and {@link StrictMath}, so that every machine gives the same bits.
 */
public final class NormalTable {
  private static final int STEPS = 64;

  /** From here on nothing is left that a double could add to 1. */
  private static final int REACH = 9;

  private static final int MIDDLE = REACH * STEPS;

  /** By place: Φ, then the density, from −{@value #REACH} to {@value #REACH}. */
  private static final double[] TABLE = new double[2 * (2 * MIDDLE + 1)];

  static {
    for (int place = 0; place <= 2 * MIDDLE; place++) {
      double z = z(place);
      TABLE[2 * place + 1] = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }
    double below = 0;
    for (int place = 1; place < MIDDLE; place++) {
      below += beyond(place - 1, 0.5 / STEPS) - beyond(place, -0.5 / STEPS);
      TABLE[2 * place] = below;
      TABLE[2 * (2 * MIDDLE - place)] = 1 - below;
    }
    TABLE[2 * MIDDLE] = 0.5;
    TABLE[4 * MIDDLE] = 1;
  }

  private NormalTable() {}

  /**
   * The share of the distribution below a value.
   *
   * @param z the value
   * @return the probability
   */
  public static double below(double z) {
    if (z <= -REACH || z >= REACH) {
      return z < 0 ? 0 : 1;
    }
    int place = (int) (z * STEPS + (MIDDLE + 0.5));
    return TABLE[2 * place] + beyond(place, z - z(place));
  }

  private static double z(int place) {
    return (place - MIDDLE) * (1.0 / STEPS);
  }

  /** What Φ has more a little beyond a place of the table than at it. */
  private static double beyond(int place, double d) {
    double z = z(place);
    double zz = z * z;
    double fifth = d * ((zz - 6) * zz + 3) * (1.0 / 120);
    double fourth = d * (z * (3 - zz) * (1.0 / 24) + fifth);
    double third = d * ((zz - 1) * (1.0 / 6) + fourth);
    double second = d * (third - z * 0.5);
    return TABLE[2 * place + 1] * (d + d * second);
  }
}
