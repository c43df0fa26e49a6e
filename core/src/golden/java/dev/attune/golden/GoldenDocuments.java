package dev.attune.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attune.core.error.InvalidValueException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is asked of the golden documents of a module. What was stored once can be read for ever, so a document is changed only where
 * something is added to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName(
    "Stored JSON stays readable: every value has golden documents, the same in both generations")
public abstract class GoldenDocuments {
  private static final String CAMEL_CASE = "[a-z][a-zA-Z0-9]*";
  private static final String LOWER_KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Values values;
  private final Map<Class<?>, String> withoutDocument;
  private final Set<String> listsOfOne;
  private final List<Document> documents = Document.all();

  /**
   * The documents of a module.
   *
   * @param rootPackage where the module's packages are
   * @param withoutDocument values that nobody stores, each with the reason
   * @param listsOfOne attributes, as {@code Type.attribute}, of which no value has several
   */
  protected GoldenDocuments(
      String rootPackage, Map<Class<?>, String> withoutDocument, Set<String> listsOfOne) {
    values = new Values(rootPackage);
    this.withoutDocument = withoutDocument;
    this.listsOfOne = listsOfOne;
  }

  List<Document> documents() {
    return documents;
  }

  List<Class<?>> types() {
    return values.types().stream()
        .filter(type -> !withoutDocument.containsKey(type))
        .toList();
  }

  List<Class<?>> enums() {
    return values.enums();
  }

  @Test
  void documents_areThereForEveryValue_andForNothingElse() {
    assertThat(values.types()).containsAll(withoutDocument.keySet());
    assertThat(documents.stream().map(Document::typeName).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            types().stream().map(Class::getSimpleName).toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void document_isReadAndWrittenToTheByte(Document document) {
    Class<?> type = type(document);
    Object value = Generation.JACKSON_2.read(document.text(), type);
    for (Generation jackson : Generation.values()) {
      assertThat(jackson.write(value)).isEqualTo(document.written());
      assertThat(jackson.read(document.text(), type)).isEqualTo(value);
      for (Class<?> family : Values.families(type)) {
        assertThat(jackson.read(document.text(), family)).isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void document_isLaidOutLikeTheOthers_andHoldsNoNull(Document document) {
    assertThat(document.text()).isEqualTo(document.laidOut());
    assertThat(document.written()).doesNotContainPattern("[:,\\[]null");
  }

  @ParameterizedTest
  @MethodSource("types")
  void documents_ofAValue_setEachAttribute(Class<?> type) {
    Set<String> set = new LinkedHashSet<>();
    of(type).forEach(document -> document.tree().fieldNames().forEachRemaining(set::add));
    if (!Values.families(type).isEmpty()) {
      assertThat(set.remove("type")).isTrue();
    }
    Map<String, Class<?>> attributes = Values.attributes(type);
    if (!of(type).get(0).tree().isObject()) {
      assertThat(attributes).isEmpty();
      return;
    }
    assertThat(set)
        .containsExactlyInAnyOrderElementsOf(attributes.keySet())
        .allMatch(name -> name.matches(CAMEL_CASE));
    attributes.forEach((name, attribute) -> {
      if (Collection.class.isAssignableFrom(attribute) || Map.class.isAssignableFrom(attribute)) {
        assertThat(of(type))
            .anyMatch(document -> document.tree().path(name).size() > 1
                || listsOfOne.contains(type.getSimpleName() + "." + name));
      }
    });
  }

  @ParameterizedTest
  @MethodSource("types")
  void leastDocument_isThereWhereSomethingCanBeLeftOut_andHoldsOnlyDefaultsOfIt(Class<?> type) {
    for (Document document : of(type)) {
      if (document.tree() instanceof ObjectNode tree) {
        Object value = Generation.JACKSON_2.read(document.text(), type);
        for (String name : Values.attributes(type).keySet()) {
          Optional<Object> without = tree.has(name) ? without(tree, name, type) : Optional.empty();
          if (document.isLeast()) {
            assertThat(without).isIn(Optional.empty(), Optional.of(value));
          } else if (without.isPresent()) {
            assertThat(of(type)).as(name + " can be left out").anyMatch(Document::isLeast);
          }
        }
      }
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("enums")
  void enum_isWrittenAsItsCodeOrLevel_orItsNameWhereItHasNone(Class<?> type)
      throws ReflectiveOperationException {
    for (Object constant : type.getEnumConstants()) {
      Optional<Method> code = method(type, "code").or(() -> method(type, "id"));
      Optional<Method> level = method(type, "level");
      String json = level.isPresent()
          ? String.valueOf(level.get().invoke(constant))
          : "\"" + (code.isPresent() ? code.get().invoke(constant) : constant) + "\"";
      if (code.isPresent()) {
        assertThat(json).matches("\"" + LOWER_KEBAB + "\"");
      }
      for (Generation jackson : Generation.values()) {
        assertThat(jackson.write(constant)).isEqualTo(json);
        assertThat(jackson.read(json, type)).isSameAs(constant);
      }
    }
  }

  private static Optional<Method> method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst();
  }

  private static Optional<Object> without(ObjectNode document, String name, Class<?> type) {
    JsonNode rest = document.deepCopy().without(name);
    try {
      return Optional.of(Generation.JACKSON_2.read(rest.toString(), type));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private List<Document> of(Class<?> type) {
    return documents.stream()
        .filter(each -> each.typeName().equals(type.getSimpleName()))
        .toList();
  }

  private Class<?> type(Document document) {
    return types().stream()
        .filter(type -> type.getSimpleName().equals(document.typeName()))
        .findFirst()
        .orElseThrow();
  }
}
