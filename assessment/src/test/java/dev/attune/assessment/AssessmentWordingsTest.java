package dev.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.attune.core.CoreWordings;
import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the assessment")
class AssessmentWordingsTest {
  private static final List<Class<?>> ENUMS = new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackagesOf(AssessmentWordings.class)
          .stream()
          .filter(JavaClass::isEnum)
          .<Class<?>>map(JavaClass::reflect)
          .toList();

  @Test
  void wordings_haveEachCodeOnce_alsoBesideThoseOfTheCore() {
    assertThat(Stream.concat(AssessmentWordings.all().stream(), CoreWordings.all().stream()))
        .extracting(Wording::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyEnumWithWords_isAmongThem() {
    List<Wording> ofEnums = ENUMS.stream()
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .filter(Worded.class::isInstance)
        .flatMap(constant -> ((Worded) constant).wordings().stream())
        .toList();

    assertThat(ofEnums).hasSizeGreaterThan(80).isSubsetOf(AssessmentWordings.all());
  }

  @Test
  void everyEnumThatSpeaks_hasWords() {
    assertThat(ENUMS)
        .filteredOn(type -> Stream.of("text", "template", "statement")
            .anyMatch(spoken -> Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(spoken))))
        .allMatch(Worded.class::isAssignableFrom);
  }
}
