package dev.attune.examples.sweep;

/**
 * How closeness goes in a life that was made up, without the days' ups and downs.
 *
 * <p>By night {@value #TOLD} each story has come to what it is called after; it goes on, but never ends. Levels are points from
 * 0 to 10, slopes points a day. All figures, and how many lives take which course, are this project's convention: nobody has
 * counted real couples.
 */
enum Story {
  /** Rises, and has been level with room to grow for 76 to 100 nights. */
  GREW_THEN_LEVEL(20) {
    @Override
    double mean(long life, int night) {
      double left = Math.max(changeNight(life, 40, 64) - night, 0);
      return level(life, 5.2, 7.0) - slope(life) * left;
    }
  },
  /** Level with room to grow from the beginning. */
  LEVEL(14) {
    @Override
    double mean(long life, int night) {
      return level(life, 4, 7);
    }
  },
  /** Drops once, and has been level since, for 76 to 100 nights. */
  SETTLED_LOWER(10) {
    @Override
    double mean(long life, int night) {
      boolean after = night >= changeNight(life, 40, 64);
      return level(life, 7, 8) - (after ? loss(life, 2.4, 3.2) : 0);
    }
  },
  /** Rises up to the last night. */
  RISING(16) {
    @Override
    double mean(long life, int night) {
      double reached = level(life, 7, 8.2) - slope(life) * (TOLD - night);
      return Math.min(Math.max(reached, LOWEST), HIGHEST);
    }
  },
  /** Level, and falling for 50 to 80 nights. */
  DECLINING(12) {
    @Override
    double mean(long life, int night) {
      double gone = Math.max(night - changeNight(life, 60, 90), 0);
      return Math.max(level(life, 7, 8.4) - slope(life) * gone, LOWEST);
    }
  },
  /** Level and high from the beginning. */
  HIGH(14) {
    @Override
    double mean(long life, int night) {
      return level(life, 8.7, 9.3);
    }
  },
  /** Drops once, 42 to 64 nights ago, and has regained more than half of it. */
  RECOVERING(8) {
    @Override
    double mean(long life, int night) {
      double drop = changeNight(life, 76, 98);
      if (night < drop) {
        return level(life, 6.8, 8.2);
      }
      double regained = share(life, 0.55, 0.78) * (night - drop) / (TOLD - drop);
      return level(life, 6.8, 8.2) - loss(life, 3.0, 4.2) * (1 - Math.min(regained, 1));
    }
  },
  /** Swings widely around the same level. */
  SWINGING(6) {
    @Override
    double mean(long life, int night) {
      return level(life, 4.4, 6.0);
    }
  };

  /** The night by which each story has come to what it is called after. */
  static final int TOLD = 140;

  private static final double LOWEST = 1.5;
  private static final double HIGHEST = 9;

  private final int percent;

  Story(int percent) {
    this.percent = percent;
  }

  /** The story that chance gives for a key. */
  static Story of(long key) {
    double left = Chance.between(key, 0, 100);
    for (Story story : values()) {
      left -= story.percent;
      if (left < 0) {
        return story;
      }
    }
    throw new IllegalStateException("the shares of all stories are not 100 in all");
  }

  /**
   * The level of one night, beneath its ups and downs.
   *
   * @param life the key of the person
   * @param night from 1 on
   */
  abstract double mean(long life, int night);

  private static double level(long life, double low, double high) {
    return Chance.between(Chance.key(life, 1), low, high);
  }

  private static double slope(long life) {
    return Chance.between(Chance.key(life, 2), 0.045, 0.065);
  }

  private static double changeNight(long life, double low, double high) {
    return Math.rint(Chance.between(Chance.key(life, 3), low, high));
  }

  private static double loss(long life, double low, double high) {
    return Chance.between(Chance.key(life, 4), low, high);
  }

  private static double share(long life, double low, double high) {
    return Chance.between(Chance.key(life, 5), low, high);
  }
}
