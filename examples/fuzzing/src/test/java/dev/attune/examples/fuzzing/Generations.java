package dev.attune.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.error.InvalidValueException;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;
import java.util.Optional;
import java.util.function.Supplier;

/** Both generations of Jackson, which must answer every document alike. */
final class Generations {
  private Generations() {}

  /**
   * Reads a document with both, and back what each writes of it.
   *
   * @return the value; empty where both refuse the document with the same words
   */
  static <T> Optional<T> read(byte[] document, Class<T> type) {
    Object two = outcome(() -> AttuneJson2.read(document, type), document);
    Object three = outcome(() -> AttuneJson3.read(document, type), document);
    assertThat(three).isEqualTo(two);
    if (!type.isInstance(two)) {
      return Optional.empty();
    }
    T value = type.cast(two);
    String written = AttuneJson2.write(value);
    assertThat(AttuneJson3.write(three)).isEqualTo(written);
    assertThat(AttuneJson2.read(written, type)).isEqualTo(value);
    assertThat(AttuneJson3.read(written, type)).isEqualTo(value);
    return Optional.of(value);
  }

  /** What reading gives: a value, or the words of a refusal. */
  static Object outcome(Supplier<?> reading, byte[] document) {
    try {
      return reading.get();
    } catch (InvalidValueException e) {
      assertThat(e).hasNoCause();
      Refusals.check(e, document);
      return new Refused(String.valueOf(e.getMessage()));
    }
  }

  record Refused(String words) {}
}
