package dev.attune.core.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Helps a person with the words of their own apology, if they want that, by pointing at phrases that can take it back.
 *
 * <p>Phrases are looked for to the letter: whole words in their order with nothing but space between them, whatever their
 * case, and never parts of words. It judges nothing: no hints do not make a good apology, and hints no bad one. Nothing is kept,
 * counted, told to anyone else or held back until the words are changed.
 *
 * @since 1.0
 */
public final class ApologyWording {
  /** Possessive throughout: no text, however long, is read twice. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['\u2019\u2010\u2011-][\\p{L}\\p{M}\\p{N}]++)*+");

  private ApologyWording() {}

  /**
   * The places that the author may want to look at again.
   *
   * @param apology the author's own words, in English
   * @return the hints, in the order of the places; where two phrases begin at one word, the longer
   */
  public static List<WordingHint> hints(String apology) {
    List<MatchResult> words = WORD.matcher(apology).results().toList();
    List<WordingHint> hints = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      longestAt(apology, words.subList(i, words.size())).ifPresent(hints::add);
    }
    return List.copyOf(hints);
  }

  private static Optional<WordingHint> longestAt(String apology, List<MatchResult> words) {
    WordingHint longest = null;
    for (Qualifier qualifier : Qualifier.values()) {
      for (List<String> phrase : qualifier.phrases()) {
        if (begin(apology, words, phrase)) {
          int end = words.get(phrase.size() - 1).end();
          if (longest == null || end > longest.endExclusive()) {
            longest = new WordingHint(words.get(0).start(), end, qualifier);
          }
        }
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean begin(String apology, List<MatchResult> words, List<String> phrase) {
    if (words.size() < phrase.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(i).group().toLowerCase(Locale.ROOT).equals(phrase.get(i))
          || (i > 0 && !space(apology, words.get(i - 1).end(), words.get(i).start()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean space(String text, int startInclusive, int endExclusive) {
    return text.substring(startInclusive, endExclusive)
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
