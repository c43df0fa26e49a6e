package dev.attune.examples.sweep;

import java.util.OptionalInt;

/**
 * One person who was made up: on which nights they check in, and how close they feel then.
 *
 * <p>What a night gives is a story's level, noise of their own and noise that both partners share (each an autoregression of
 * first order), a weekly rhythm, and now and then a hard day. A night can be asked for alone; none needs the nights before it.
 */
final class Life {
  private static final double OWN_STORY = 0.25;
  private static final double SHARED_SD = 0.5;
  private static final double OWN_SD = 0.9;
  private static final double HARD_DAY = 0.015;

  /** So many days back noise is felt: 0.3 to the power of six is less than a thousandth. */
  private static final int FELT_DAYS = 6;

  private final long bond;
  private final long own;
  private final Story story;

  private Life(long bond, long own, Story story) {
    this.bond = bond;
    this.own = own;
    this.story = story;
  }

  /**
   * The life of a person.
   *
   * @param seed of the population
   * @param bond the number of the bond
   * @param partner 0 or 1
   */
  static Life of(int seed, long bond, int partner) {
    long together = Chance.key(Chance.key(0, seed), bond);
    long own = Chance.key(together, 1 + partner);
    boolean goesOwnWay = Chance.uniform(Chance.key(own, 10)) < OWN_STORY;
    return new Life(together, own, Story.of(Chance.key(goesOwnWay ? own : together, 11)));
  }

  /** What this life tells. */
  Story story() {
    return story;
  }

  /**
   * How close the person feels on a night.
   *
   * @param night from 1 on
   * @return whole points from 0 to 10; empty where they do not check in
   */
  OptionalInt closeness(int night) {
    double missedShare = Chance.between(Chance.key(own, 12), 0.10, 0.35);
    if (Chance.uniform(of(13, night)) < missedShare) {
      return OptionalInt.empty();
    }
    double felt = story.mean(own, night)
        + noise(Chance.key(bond, 14), SHARED_SD, night)
        + noise(Chance.key(own, 15), ownSd(), night)
        + weekly(night)
        - hardDay(night);
    return OptionalInt.of((int) Math.min(Math.max(Math.rint(felt), 0), 10));
  }

  private double ownSd() {
    return story == Story.SWINGING ? Chance.between(Chance.key(own, 16), 2.8, 3.3) : OWN_SD;
  }

  /** An autoregression of first order, as the sum of what is still felt of the last days. */
  private static double noise(long key, double sd, int night) {
    double phi = Chance.between(Chance.key(key, 17), 0, 0.3);
    double sum = 0;
    for (int ago = FELT_DAYS - 1; ago >= 0; ago--) {
      sum = phi * sum + Chance.normal(Chance.key(Chance.key(key, 18), night - ago));
    }
    return sd * Math.sqrt(1 - phi * phi) * sum;
  }

  private double weekly(int night) {
    double height = Chance.between(Chance.key(own, 19), 0, 0.4);
    double day = night - Chance.between(Chance.key(own, 20), 0, 7);
    return height * StrictMath.cos(2 * Math.PI * day / 7);
  }

  private double hardDay(int night) {
    return Chance.uniform(of(21, night)) < HARD_DAY ? Chance.between(of(22, night), 2, 5) : 0;
  }

  private long of(int what, int night) {
    return Chance.key(Chance.key(own, what), night);
  }
}
