package dev.attune.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.error.AttuneException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** What every refusal of a document must be. */
public final class Refusals {
  /**
   * What is repeated on purpose: in quotation marks what looks like an id and is no name of a public vocabulary, or the nearest name
   * of one; and which entry of a journal it is.
   */
  private static final Pattern NAMES = Pattern.compile("'[a-zA-Z0-9_.:/+-]{1,40}'|entry \\S+: ");

  /** How many, or which number that is nobody's rating: the library says so where it helps. */
  private static final Pattern NUMBER = Pattern.compile("found -?[0-9]+(\\.[0-9]+)?$");

  private Refusals() {}

  /**
   * Checks that a refusal is one line that repeats no word of the document.
   *
   * @param refusal the exception
   * @param document what was refused
   */
  public static void check(AttuneException refusal, byte[] document) {
    check(String.valueOf(refusal.getMessage()), document);
  }

  /** The same of a message. */
  public static void check(String message, byte[] document) {
    assertThat(message).hasLineCount(1);
    String withoutNames = NUMBER.matcher(NAMES.matcher(message).replaceAll("")).replaceAll("");
    Set<String> repeated = PublicWords.othersIn(withoutNames);
    repeated.retainAll(PublicWords.othersIn(new String(document, StandardCharsets.UTF_8)));
    assertThat(repeated).as("words of the document in: %s", message).isEmpty();
  }
}
