package dev.attune.catalog;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.attune.catalog.model.ModelStyle;
import java.io.Serializable;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of this module's house")
class ArchitectureTest {
  private static final JavaClasses MODULE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.attune.catalog");

  @Test
  void catalog_doesNotKnowTheAssessment() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.attune.assessment..")
        .check(MODULE);
  }

  @Test
  void packages_haveNoCycles() {
    slices()
        .matching("dev.attune.catalog.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(MODULE);
  }

  @Test
  @DisplayName("S-31: no file, socket or process")
  void classes_useNoFileSocketOrProcess() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io", "java.nio.file..", "java.nio.channels..", "java.net..")
                .and(not(belongToAnyOf(Serializable.class))))
        .check(MODULE);
  }

  @Test
  @DisplayName("S-28: what is personal is not Serializable")
  void classes_areNotSerializable() {
    noClasses()
        .that()
        .areNotEnums()
        .and()
        .areNotAssignableTo(Throwable.class)
        .should()
        .beAssignableTo(Serializable.class)
        .check(MODULE);
  }

  @Test
  void publicFields_areConstants() {
    fields().that().arePublic().should().beFinal().allowEmptyShould(true).check(MODULE);
  }

  @Test
  void model_isNotExported() throws URISyntaxException {
    assertThat(descriptor().exports())
        .extracting(ModuleDescriptor.Exports::source)
        .noneMatch(exported -> exported.contains(".model"));
  }

  @Test
  void packagesWithValues_areExported_andOpenToJacksonAlone() throws URISyntaxException {
    ModuleDescriptor module = descriptor();
    Set<String> withValues = MODULE.stream()
        .filter(type -> type.getSimpleName().startsWith("Immutable") || type.isRecord())
        .filter(ArchitectureTest::isSeen)
        .map(JavaClass::getPackageName)
        .collect(Collectors.toSet());

    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsAll(withValues);
    assertThat(module.opens())
        .allSatisfy(opened -> assertThat(opened.targets())
            .containsExactlyInAnyOrder("com.fasterxml.jackson.databind", "tools.jackson.databind"))
        .extracting(ModuleDescriptor.Opens::source)
        .containsAll(withValues);
  }

  /** A generated class is as visible as the type that it implements. */
  private static boolean isSeen(JavaClass type) {
    JavaClass shown = type.isRecord() ? type : type.getRawSuperclass().orElse(type);
    return shown.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static ModuleDescriptor descriptor() throws URISyntaxException {
    Path compiled = Path.of(
        ModelStyle.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(compiled).findAll().iterator().next().descriptor();
  }
}
