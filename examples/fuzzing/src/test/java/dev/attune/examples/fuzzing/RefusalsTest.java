package dev.attune.examples.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** That the fuzzer would notice: a refusal that says too much, and one that does not. */
class RefusalsTest {
  private static final byte[] DOCUMENT =
      "{\"label\": \"Quetzal\", \"minutes\": 4711}".getBytes(UTF_8);

  @Test
  void check_wordOfTheDocument_isNoticed() {
    assertThatThrownBy(() -> Refusals.check("$.label: expected an id, found QUETZAL", DOCUMENT))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Refusals.check("$.minutes: expected up to 4711, found more", DOCUMENT))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void check_twoLines_areNoticed() {
    assertThatThrownBy(() -> Refusals.check("$: expected JSON,\nfound none", DOCUMENT))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void check_ownWordsAndNamesThatLookLikeIds_areRight() {
    assertThatCode(
            () -> Refusals.check("$.minutes: expected 'Quetzal' or so, found 4711", DOCUMENT))
        .doesNotThrowAnyException();
  }
}
