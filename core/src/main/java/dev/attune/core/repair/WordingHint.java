package dev.attune.core.repair;

/**
 * A place in somebody's own apology that they may want to look at again, for their eyes alone.
 *
 * <p>It holds positions and no text, has no JSON form and prints nothing: it is shown to the author and forgotten. Not
 * following it is as good.
 *
 * @since 1.0
 */
public final class WordingHint {
  private final int startInclusive;
  private final int endExclusive;
  private final Qualifier qualifier;

  WordingHint(int startInclusive, int endExclusive, Qualifier qualifier) {
    this.startInclusive = startInclusive;
    this.endExclusive = endExclusive;
    this.qualifier = qualifier;
  }

  /**
   * Where the phrase begins, as in {@link String#substring(int, int)}.
   *
   * @return the index of its first {@code char}
   */
  public int startInclusive() {
    return startInclusive;
  }

  /**
   * Where the phrase ends, as in {@link String#substring(int, int)}.
   *
   * @return the index after its last {@code char}
   */
  public int endExclusive() {
    return endExclusive;
  }

  /**
   * Which turn of phrase it is: the code by which an app with a language of its own finds its words.
   *
   * @return the turn of phrase
   */
  public Qualifier qualifier() {
    return qualifier;
  }

  /**
   * The hint.
   *
   * @return a sentence or two
   */
  public String text() {
    return qualifier.template();
  }

  /** Nothing of what it holds. */
  @Override
  public String toString() {
    return "WordingHint{***}";
  }
}
