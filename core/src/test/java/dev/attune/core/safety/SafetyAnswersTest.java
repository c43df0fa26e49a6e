package dev.attune.core.safety;

import static dev.attune.core.safety.SafetyAnswer.NO;
import static dev.attune.core.safety.SafetyAnswer.PREFER_NOT_TO_SAY;
import static dev.attune.core.safety.SafetyAnswer.UNANSWERED;
import static dev.attune.core.safety.SafetyAnswer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafetyAnswersTest {
  private static final PersonId ANA = PersonId.of("p-1");

  private static SafetyAnswers answers(
      Set<SafetyFlag> asked, Map<SafetyFlag, SafetyAnswer> answers) {
    return SafetyAnswers.builder().author(ANA).asked(asked).answers(answers).build();
  }

  private static Map<SafetyFlag, SafetyAnswer> all(SafetyAnswer answer) {
    Map<SafetyFlag, SafetyAnswer> answers = new EnumMap<>(SafetyFlag.class);
    SafetyAnswers.REQUIRED_FLAGS.forEach(flag -> answers.put(flag, answer));
    return answers;
  }

  @Test
  @DisplayName("S-01 one record holds one person's answers: nothing takes two people")
  void record_hasOneAuthor() {
    assertThat(Stream.of(SafetyAnswers.class.getDeclaredMethods())
            .filter(method -> method.getReturnType() == PersonId.class)
            .map(Method::getName))
        .containsExactly("author");
  }

  @Property
  @Label("S-02 any single yes leads to seek-support, whatever the other answers are")
  void anyYes_leadsToSupport(
      @ForAll SafetyFlag flagged,
      @ForAll Map<SafetyFlag, SafetyAnswer> others,
      @ForAll Set<SafetyFlag> asked) {
    Map<SafetyFlag, SafetyAnswer> given = new EnumMap<>(SafetyFlag.class);
    given.putAll(others);
    given.put(flagged, YES);
    Set<SafetyFlag> all = new java.util.HashSet<>(asked);
    all.addAll(given.keySet());
    assertThat(answers(all, given).state()).isEqualTo(SafetyState.SEEK_SUPPORT);
  }

  @Test
  @DisplayName("S-03 no concern is reported only where every flag asked was answered no")
  void allNo_isNoConcernReported() {
    assertThat(answers(SafetyAnswers.REQUIRED_FLAGS, all(NO)).state())
        .isEqualTo(SafetyState.NO_CONCERN_REPORTED);
  }

  @Property
  @Label("S-03 one flag left open, or one required flag not asked, and it counts as not asked")
  void oneOpen_isNotAsked(@ForAll SafetyFlag flag) {
    Map<SafetyFlag, SafetyAnswer> given = all(NO);
    Set<SafetyFlag> asked = new java.util.HashSet<>(SafetyAnswers.REQUIRED_FLAGS);
    asked.add(flag);
    given.remove(flag);
    assertThat(answers(asked, given).state()).isEqualTo(SafetyState.NOT_ASKED);
    for (SafetyAnswer open : new SafetyAnswer[] {PREFER_NOT_TO_SAY, UNANSWERED}) {
      given.put(flag, open);
      assertThat(answers(asked, given).state()).isEqualTo(SafetyState.NOT_ASKED);
    }
    if (SafetyAnswers.REQUIRED_FLAGS.contains(flag)) {
      Map<SafetyFlag, SafetyAnswer> fewer = all(NO);
      fewer.remove(flag);
      assertThat(answers(fewer.keySet(), fewer).state()).isEqualTo(SafetyState.NOT_ASKED);
    }
  }

  @Test
  @DisplayName("absent safety answers are never read as no")
  void nothingAnswered_isNotAsked() {
    assertThat(answers(SafetyAnswers.REQUIRED_FLAGS, Map.of()).state())
        .isEqualTo(SafetyState.NOT_ASKED);
    assertThat(answers(Set.of(), Map.of()).state()).isEqualTo(SafetyState.NOT_ASKED);
  }

  @Test
  @DisplayName("S-03 no name says that anybody is safe, at low risk or cleared")
  void states_promiseNothing() {
    assertThat(SafetyState.values())
        .extracting(state -> state.code().toLowerCase(Locale.ROOT))
        .noneMatch(
            code -> code.contains("safe") || code.contains("risk") || code.contains("clear"));
  }

  @Test
  void answerToAFlagNotAsked_isRefusedWithoutTellingIt() {
    assertThatThrownBy(() -> answers(Set.of(), Map.of(SafetyFlag.HURT, NO)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "answers: expected answers only to flags that are asked, found an answer to another");
  }
}
