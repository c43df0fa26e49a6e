package dev.attune.assessment.bulk;

/** A run of respondents that is worked on while it is in the cache. */
final class Block {
  static final int MOST = 512;

  private final Sheets sheets;
  private final long[][] sums;
  private final long[] points = new long[MOST / Lane.WIDTH];
  private final long[] answers = new long[MOST / Lane.WIDTH];
  private int from;
  private int length;

  Block(Sheets sheets, int words) {
    this.sheets = sheets;
    this.sums = new long[words][MOST];
  }

  /** Takes as many of the respondents as fit, eights as long as there is one. */
  void moveTo(int first, int left) {
    from = first;
    length = left < Lane.WIDTH ? left : Math.min(MOST, left - left % Lane.WIDTH);
  }

  Sheets sheets() {
    return sheets;
  }

  /** The number of its first respondent. */
  int from() {
    return from;
  }

  int length() {
    return length;
  }

  /** The sums of codes, one a respondent of the block. */
  long[] sums(int word) {
    return sums[word];
  }

  /** Sums of points, eight respondents in each. */
  long[] points() {
    return points;
  }

  /** Numbers of answers, eight respondents in each. */
  long[] answers() {
    return answers;
  }
}
