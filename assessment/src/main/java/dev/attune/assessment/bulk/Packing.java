package dev.attune.assessment.bulk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How everything that a scale needs to know of the answers goes into one whole number that is simply added up.
 *
 * <p>Each answer has a code of four fields: its points above the least there are, its share, 1 for being an answer, and 1 for
 * being a required one. A field has room for the sum over all terms, so no field ever reaches into the next one. A gap has
 * the code 0.
 */
final class Packing {
  /** So that the sums of several scales, or of a big one, stay within a long. */
  private static final int MOST_BITS = 56;

  private final List<ScoredTerm> terms;
  private final Units pointUnits;
  private final Units shareUnits;
  private final BigInteger least;
  private final BigInteger furthestPoints;
  private final BigInteger wholeShare;
  private final boolean complete;
  private final boolean equalShares;
  private final int shareAt;
  private final int countAt;
  private final int requiredAt;
  private final int bits;

  /**
   * Lays the fields out.
   *
   * @param terms at least one
   * @param complete whether a score needs every term, so that only one share is ever asked for
   */
  Packing(List<ScoredTerm> terms, boolean complete) {
    this.terms = terms;
    this.complete = complete;
    pointUnits =
        Units.of(terms.stream().flatMap(term -> term.points().values().stream()).toList());
    shareUnits = Units.of(terms.stream().map(ScoredTerm::share).toList());
    least = terms.stream().map(this::least).reduce(BigInteger::min).orElseThrow();
    BigInteger excess = BigInteger.ZERO;
    BigInteger furthest = BigInteger.ZERO;
    BigInteger shares = BigInteger.ZERO;
    for (ScoredTerm term : terms) {
      excess = excess.add(most(term).subtract(least));
      furthest = furthest.add(most(term).abs().max(least.abs()));
      shares = shares.add(shareUnits.count(term.share()));
    }
    furthestPoints = furthest;
    wholeShare = shares;
    equalShares =
        terms.stream().allMatch(term -> term.share().compareTo(terms.get(0).share()) == 0);
    shareAt = excess.bitLength();
    countAt = shareAt + (equalShares || complete ? 0 : wholeShare.bitLength());
    requiredAt = countAt + bitLength(terms.size());
    bits = requiredAt + bitLength(required());
  }

  /** Whether sums, and what is worked out from them, fit into a long. */
  boolean fits() {
    return bits <= MOST_BITS
        && furthestPoints.bitLength() <= MOST_BITS
        && wholeShare.bitLength() <= MOST_BITS;
  }

  /** How long a sum of codes is. */
  int bits() {
    return bits;
  }

  Units pointUnits() {
    return pointUnits;
  }

  Units shareUnits() {
    return shareUnits;
  }

  /** No sum of points, in units, lies further from 0. */
  BigInteger furthestPoints() {
    return furthestPoints;
  }

  /** The share, in units, when everything is answered. */
  BigInteger wholeShare() {
    return wholeShare;
  }

  long code(ScoredTerm term, BigDecimal points) {
    long code = pointUnits.count(points).subtract(least).longValueExact();
    if (countAt > shareAt) {
      code |= shareUnits.count(term.share()).longValueExact() << shareAt;
    }
    return code | (1L << countAt) | (term.required() ? 1L << requiredAt : 0);
  }

  /**
   * The lanes of the terms, in order; empty where there is more to codes than points and a 1, or where sums outgrow a byte, or
   * a term is no lane.
   */
  Optional<List<Lane>> lanes() {
    boolean plain = shareAt == countAt && bits == requiredAt && shareAt <= Byte.SIZE;
    if (!plain || requiredAt - countAt > Byte.SIZE) {
      return Optional.empty();
    }
    List<Lane> lanes = terms.stream().flatMap(term -> lane(term).stream()).toList();
    return lanes.size() == terms.size() ? Optional.of(lanes) : Optional.empty();
  }

  /** How a sum of codes is read. */
  Reading reading(int needed) {
    long each = equalShares ? shareUnits.count(terms.get(0).share()).longValueExact() : 0;
    return new Reading(
        shareAt,
        countAt,
        requiredAt,
        least.longValueExact(),
        complete ? 0 : each,
        complete ? wholeShare.longValueExact() : 0,
        needed,
        required());
  }

  /**
   * The fields of a sum of codes, and what stands in none of them because it follows from the others.
   *
   * @param shareAt the bit at which the shares begin, after the points
   * @param countAt the bit at which the number of answers begins
   * @param requiredAt the bit at which the number of required answers begins
   * @param least the points, in units, that each answer has besides
   * @param shareEach the share, in units, that each answer has besides
   * @param shareFixed the share, in units, that there is besides
   * @param needed how many answers a score needs
   * @param required how many required answers a score needs
   */
  record Reading(
      int shareAt,
      int countAt,
      int requiredAt,
      long least,
      long shareEach,
      long shareFixed,
      int needed,
      int required) {

    boolean scored(long sum) {
      long answers = answers(sum);
      return answers > 0 && answers >= needed && sum >>> requiredAt == required;
    }

    long points(long sum) {
      return (sum & ((1L << shareAt) - 1)) + answers(sum) * least;
    }

    long share(long sum) {
      long counted = (sum & ((1L << countAt) - 1)) >>> shareAt;
      return counted + answers(sum) * shareEach + shareFixed;
    }

    private long answers(long sum) {
      return (sum & ((1L << requiredAt) - 1)) >>> countAt;
    }
  }

  private Optional<Lane> lane(ScoredTerm term) {
    Map<Byte, Long> points = new TreeMap<>();
    term.points()
        .forEach((answer, value) ->
            points.put(answer, pointUnits.count(value).subtract(least).longValueExact()));
    return Lane.of(term.item(), points);
  }

  private int required() {
    return (int) terms.stream().filter(ScoredTerm::required).count();
  }

  private BigInteger least(ScoredTerm term) {
    return term.points().values().stream()
        .map(pointUnits::count)
        .reduce(BigInteger::min)
        .orElseThrow();
  }

  private BigInteger most(ScoredTerm term) {
    return term.points().values().stream()
        .map(pointUnits::count)
        .reduce(BigInteger::max)
        .orElseThrow();
  }

  private static int bitLength(int most) {
    return BigInteger.valueOf(most).bitLength();
  }
}
