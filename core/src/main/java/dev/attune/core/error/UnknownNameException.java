package dev.attune.core.error;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * A name that is not one of the known ones: an id, a property, a code.
 *
 * <p>For example, {@code microHabit: expected a known name, nearest is 'small-thanks', found 'smal-thanks'}. What was found is
 * repeated only when it is short and looks like an id; anything else may be something a person wrote.
 *
 * @since 1.0
 */
public final class UnknownNameException extends AttuneException {
  private static final long serialVersionUID = 1L;

  private UnknownNameException(String field, String expected, String found) {
    super(field, expected, found);
  }

  /** Always {@code unknown-name}. */
  @Override
  public String kind() {
    return "unknown-name";
  }

  /**
   * The exception for a name from a public vocabulary, such as a ritual's id.
   *
   * @param field the field or the path to it
   * @param found the unknown name
   * @param known the names that would have been accepted
   * @return the exception, to be thrown
   */
  public static UnknownNameException of(String field, String found, Collection<String> known) {
    return new UnknownNameException(field, expectation(found, known), quoted(found));
  }

  /**
   * The exception for a name that a person chose privately, such as an answer: what was found is not repeated.
   *
   * @param field the field or the path to it
   * @param found the unknown name, used only to look for the nearest known one
   * @param known the names that would have been accepted
   * @return the exception, to be thrown
   */
  public static UnknownNameException ofPrivate(
      String field, String found, Collection<String> known) {
    return new UnknownNameException(field, expectation(found, known), "another text");
  }

  /**
   * The known name nearest to a name, by the number of single-character edits, ignoring case; with ties the first.
   *
   * @param name the name looked for
   * @param known the names to look among
   * @return the nearest, or empty where none is within half of its own length (and at least two edits)
   */
  public static Optional<String> nearest(String name, Collection<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    if (name.length() <= 64) {
      for (String candidate : known) {
        int distance = edits(wanted, candidate.toLowerCase(Locale.ROOT));
        if (distance < bestDistance && distance <= Math.max(2, candidate.length() / 2)) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static String expectation(String found, Collection<String> known) {
    String expected = known.size() <= 10 ? "one of " + String.join(", ", known) : "a known name";
    return expected
        + nearest(found, known).map(name -> ", nearest is '" + name + "'").orElse("");
  }

  private static String quoted(String found) {
    boolean idLike = !found.isEmpty()
        && found.length() <= 40
        && found.chars().allMatch(UnknownNameException::idCharacter);
    return idLike ? "'" + found + "'" : "another text";
  }

  private static boolean idCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-_.:".indexOf(c) >= 0;
  }

  /** Levenshtein's distance, one row at a time. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
