package dev.attune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.AttuneException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.evidence.ReferenceId;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.SessionId;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("S-27: what is private stands in no toString and no message")
class PrivateTextTest {
  private static final String WRITTEN = "Quetzalcoatl, said in confidence";

  static List<Object> examples() {
    return Stream.concat(Examples.values().stream(), Examples.engines().stream())
        .toList();
  }

  static List<Object> values() {
    return Examples.values();
  }

  static List<ThrowingCallable> mistakes() {
    return List.of(
        () -> Label.of(WRITTEN.repeat(2)),
        () -> PersonId.of(WRITTEN),
        () -> BondId.of(WRITTEN),
        () -> RitualId.of(WRITTEN),
        () -> ReferenceId.of(WRITTEN),
        () -> EntryId.of(WRITTEN),
        () -> SessionId.of(WRITTEN),
        () -> TopicId.of(WRITTEN),
        () -> Code.of(WRITTEN),
        () -> Note.of(WRITTEN.repeat(20)),
        () -> Reason.builder().code(WRITTEN).text(WRITTEN).build(),
        () -> Bond.builder().build(),
        () -> {
          throw UnknownNameException.of("ritual", WRITTEN, List.of("small-thanks"));
        },
        () -> {
          throw UnknownNameException.ofPrivate("answer", "Quetzalcoatl", List.of("yes", "no"));
        },
        () -> SafetyAnswers.builder()
            .author(PersonId.of("p-1"))
            .putAnswer(SafetyFlag.AFRAID, SafetyAnswer.YES)
            .build());
  }

  @Test
  void examples_leaveNoPublicTypeOut() {
    assertThat(examples().stream().map(Examples::typeOf))
        .containsExactlyInAnyOrderElementsOf(PublicTypes.holders());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void toString_anyType_holdsNothingPrivate(Object example) {
    assertThat(example.toString()).doesNotContain(Examples.PRIVATE);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void message_aMistakeWithPrivateText_doesNotRepeatIt(ThrowingCallable mistake) {
    Throwable thrown = catchThrowable(mistake);

    if (thrown != null) {
      assertThat(thrown).isInstanceOf(AttuneException.class);
      assertThat(thrown.toString()).doesNotContain("Quetzalcoatl", "afraid", "AFRAID", "YES");
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void message_documentWithPrivateTextInAnyPlace_doesNotRepeatIt(Object value) throws Exception {
    Class<?> type = Examples.typeOf(value);
    for (String document : withPrivateTextEverywhere(AttuneJson2.write(value))) {
      for (ThrowingCallable reading : List.<ThrowingCallable>of(
          () -> AttuneJson2.read(document, type), () -> AttuneJson3.read(document, type))) {
        Throwable thrown = catchThrowable(reading);
        if (thrown != null) {
          assertThat(thrown).isInstanceOf(AttuneException.class).hasNoCause();
          assertThat(thrown.toString()).doesNotContain(WRITTEN, "Quetzalcoatl", "4711", "0.8125");
        }
      }
    }
  }

  /** The document once for each of its parts, with a private text in that part's place, as its name, and within it. */
  private static List<String> withPrivateTextEverywhere(String document) throws Exception {
    JsonNode tree = AttuneJson2.mapper().readTree(document);
    List<String> documents = new ArrayList<>();
    documents.add(AttuneJson2.write(WRITTEN));
    replaceEach(tree, changed -> documents.add(tree.toString()));
    return documents;
  }

  private static void replaceEach(JsonNode node, Consumer<JsonNode> changed) {
    if (node instanceof ObjectNode object) {
      for (String name :
          List.copyOf(object.properties()).stream().map(Map.Entry::getKey).toList()) {
        JsonNode before = object.get(name);
        changed.accept(object.put(name, WRITTEN));
        object.remove(name);
        changed.accept(object.set(WRITTEN, before));
        object.remove(WRITTEN);
        object.set(name, before);
        replaceEach(before, changed);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < Math.min(array.size(), 2); i++) {
        JsonNode before = array.get(i);
        changed.accept(array.set(i, AttuneJson2.mapper().getNodeFactory().textNode(WRITTEN)));
        array.set(i, before);
        replaceEach(before, changed);
      }
    }
  }
}
