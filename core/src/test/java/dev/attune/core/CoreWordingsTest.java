package dev.attune.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the core")
class CoreWordingsTest {
  @Test
  void wordings_haveEachCodeOnce() {
    assertThat(CoreWordings.all()).extracting(Wording::code).doesNotHaveDuplicates();
  }

  @Test
  void everyEnumWithWords_isAmongThem() {
    List<Wording> ofEnums = PublicTypes.enums().stream()
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .filter(Worded.class::isInstance)
        .flatMap(constant -> ((Worded) constant).wordings().stream())
        .toList();

    assertThat(ofEnums).hasSizeGreaterThan(200).isSubsetOf(CoreWordings.all());
  }

  @Test
  void everyEnumThatSpeaks_hasWords() {
    assertThat(PublicTypes.enums())
        .filteredOn(type -> Stream.of("text", "template", "prompt", "title", "word")
            .anyMatch(spoken ->
                Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals(spoken))))
        .allMatch(Worded.class::isAssignableFrom);
  }
}
