package dev.attune.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two texts are, from 0 for no word in common to 1 for the same words: the cosine of their words, in which a word that
 * few texts of a collection hold weighs more (term frequency times inverse document frequency). Order and endings do not count.
 */
final class TextLikeness {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  /** Words that hold any text together and say nothing of what it is about. */
  private static final Set<String> BINDING = Set.of(
      ("the and but for with from this that these those there here you your yours each other others one ones who whoever what "
              + "which when where how why then than not nor nobody nothing anyone anything something somebody someone they them "
              + "their our does did done can could may might would should have has had all any both some more most much many few "
              + "less into out down over off again also too very just only own same such about after before between while until "
              + "through without like likes say says said tell tells take takes make makes let lets goes come comes give gives "
              + "keep keeps are was were been its")
          .split(" ", -1));

  private final Map<String, Integer> textsWith = new HashMap<>();
  private final Map<String, Map<String, Double>> weighed = new HashMap<>();
  private final int texts;

  /** A measure for texts of this collection. */
  TextLikeness(Collection<String> collection) {
    collection.forEach(
        text -> new HashSet<>(words(text)).forEach(word -> textsWith.merge(word, 1, Integer::sum)));
    texts = collection.size();
  }

  /** How alike two texts are, from 0 to 1. */
  double between(String one, String other) {
    Map<String, Double> a = weighed.computeIfAbsent(one, this::weights);
    Map<String, Double> b = weighed.computeIfAbsent(other, this::weights);
    double product = 0;
    for (Map.Entry<String, Double> word : a.entrySet()) {
      product += word.getValue() * b.getOrDefault(word.getKey(), 0.0);
    }
    double lengths = length(a) * length(b);
    return lengths == 0 ? 0 : product / lengths;
  }

  /** The words that say something, without their endings, as often as they come. */
  static List<String> words(String text) {
    return Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 2 && !BINDING.contains(word))
        .map(TextLikeness::stem)
        .toList();
  }

  private Map<String, Double> weights(String text) {
    Map<String, Integer> counts = new HashMap<>();
    words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((word, count) -> weights.put(word, (1 + Math.log(count)) * rarity(word)));
    return weights;
  }

  private double rarity(String word) {
    return Math.log((texts + 1.0) / (textsWith.getOrDefault(word, 0) + 1.0));
  }

  private static double length(Map<String, Double> weights) {
    return Math.sqrt(
        weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  private static String stem(String word) {
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
