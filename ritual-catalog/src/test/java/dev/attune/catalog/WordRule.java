package dev.attune.catalog;

import dev.attune.catalog.CatalogTexts.PlacedText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words or phrases that a text must not hold: whole words only, in any case, whatever the locale. */
final class WordRule {
  private static final Pattern NEGATED = Pattern.compile(
      "(?:\\b(?:not|never|nobody|no|none|nothing|without|nor)|n't)\\W+(?:[\\w']+\\W+){0,4}$");

  private final Pattern pattern;

  private WordRule(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The rule against these words and phrases; each may be a regular expression, in lower case. */
  static WordRule against(String... words) {
    return new WordRule(Pattern.compile(Stream.of(words)
        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"))));
  }

  /** The rule against what a pattern finds, word bounds or not, in lower case. */
  static WordRule againstPattern(String pattern) {
    return new WordRule(Pattern.compile(pattern));
  }

  /** Whether a text holds one of the words. */
  boolean finds(String text) {
    return pattern.matcher(plain(text)).find();
  }

  /** Each place with what was found there. */
  List<String> violations(Collection<PlacedText> texts) {
    return texts.stream().flatMap(text -> found(text, false)).toList();
  }

  /** As {@link #violations}, but a word that a negation stands shortly before is let pass: 'nothing has to be told'. */
  List<String> unnegatedViolations(Collection<PlacedText> texts) {
    return texts.stream().flatMap(text -> found(text, true)).toList();
  }

  private Stream<String> found(PlacedText text, boolean negationPasses) {
    String plain = plain(text.text());
    Matcher matcher = pattern.matcher(plain);
    return matcher
        .results()
        .filter(result -> !negationPasses
            || !NEGATED.matcher(sentenceBefore(plain, result.start())).find())
        .map(result -> text.place() + ": '" + result.group() + "' in: " + text.text());
  }

  private static String sentenceBefore(String text, int position) {
    String before = text.substring(0, position);
    return before.substring(Math.max(
            before.lastIndexOf('.'), Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')))
        + 1);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('“', '"').replace('”', '"');
  }
}
