package dev.attune.core.wording;

import dev.attune.core.error.AttuneException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one language says: sentences by code. Where it has none, the English one stands. For example,
 * {@code words.say(Caution.TIME_BOX.wording())}. Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class Words {
  /** How refusals are said where no sentence for the field is there. */
  public static final List<Wording> REFUSALS = List.of(
      new Wording("refusal.invalid-value", "{field}: expected {expected}, found {found}"),
      new Wording("refusal.unknown-name", "{field}: expected {expected}, found {found}"));

  private static final Words ENGLISH = of(Map.of());

  private final Map<String, String> sentences;
  private final Consumer<Wording> asked;

  private Words(Map<String, String> sentences, Consumer<Wording> asked) {
    this.sentences = sentences;
    this.asked = asked;
  }

  /**
   * The words of a language.
   *
   * @param sentences the sentences by code; codes nobody asks for do no harm
   * @return the words
   */
  public static Words of(Map<String, String> sentences) {
    return new Words(Map.copyOf(sentences), wording -> {});
  }

  /**
   * The words the library was written in.
   *
   * @return words without a sentence of their own
   */
  public static Words english() {
    return ENGLISH;
  }

  /**
   * The sentence in this language.
   *
   * @param wording the sentence as the library has it
   * @return this language's sentence, or the English one
   */
  public String say(Wording wording) {
    asked.accept(wording);
    return sentence(wording.code()).orElse(wording.english());
  }

  /**
   * The sentence in this language.
   *
   * @param code the code of the sentence
   * @param english the sentence as the library has it
   * @return this language's sentence, or the English one
   */
  public String say(String code, String english) {
    return say(new Wording(code, english));
  }

  /**
   * The sentence for a code.
   *
   * @param code the code, for example {@code ritual.small-thanks.purpose}
   * @return the sentence; empty where this language has none
   */
  public Optional<String> sentence(String code) {
    return Optional.ofNullable(sentences.get(code));
  }

  /**
   * Several words in this language.
   *
   * @param of the code of the first, without its number
   * @param english the words as the library has them
   * @return this language's words or the English ones, in the same order; the code of each ends with its number, from 1 on
   */
  public List<String> sayAll(String of, List<String> english) {
    return IntStream.range(0, english.size())
        .mapToObj(i -> say(of + "." + (i + 1), english.get(i)))
        .toList();
  }

  /**
   * A refusal in this language.
   *
   * @param refusal what the library threw
   * @return this language's sentence for that kind of refusal and that field, such as {@code refusal.invalid-value.closeness}; or
   *     for that kind, such as {@code refusal.invalid-value}; with {@code field}, {@code expected} and {@code found} put in; or the
   *     message as it is. Expectations stay in English: a sentence for a field can do without them
   */
  public String say(AttuneException refusal) {
    String code = "refusal." + refusal.kind();
    Map<String, String> figures = refusal.figures();
    return Optional.ofNullable(figures.get("field"))
        .flatMap(field -> sentence(code + "." + field).or(() -> sentence(code)))
        .map(sentence -> fill(sentence, figures))
        .orElseGet(() -> Objects.requireNonNullElse(refusal.getMessage(), refusal.kind()));
  }

  /**
   * Which sentences are asked for when something is said.
   *
   * @param speech says it in the words it is given, for example {@code ritual::inWords}
   * @return the wordings, each once, in the order in which they were asked for
   */
  public static List<Wording> askedBy(Consumer<Words> speech) {
    Set<Wording> asked = new LinkedHashSet<>();
    speech.accept(new Words(Map.of(), asked::add));
    return List.copyOf(asked);
  }

  /**
   * What is still to be said in this language.
   *
   * @param worded what should be said
   * @return the wordings without a sentence, each once, in their order
   */
  public List<Wording> missing(Collection<? extends Worded> worded) {
    return worded.stream()
        .flatMap(each -> each.wordings().stream())
        .filter(wording -> !sentences.containsKey(wording.code()))
        .distinct()
        .toList();
  }

  /**
   * A sentence with figures put in.
   *
   * @param sentence the sentence, with the names of figures in braces
   * @param figures the figures by name
   * @return the sentence with their values; a name without a value stays as it is
   */
  public static String fill(String sentence, Map<String, String> figures) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      int close = sentence.indexOf('}', open);
      String value = close < 0 ? null : figures.get(sentence.substring(open + 1, close));
      int next = value == null ? open + 1 : close + 1;
      text.append(sentence, from, value == null ? next : open);
      if (value != null) {
        text.append(value);
      }
      from = next;
    }
    return text.append(sentence, from, sentence.length()).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Words words && sentences.equals(words.sentences);
  }

  @Override
  public int hashCode() {
    return sentences.hashCode();
  }

  /** How many sentences there are. */
  @Override
  public String toString() {
    return "Words of " + sentences.size();
  }
}
