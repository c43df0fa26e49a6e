package dev.attune.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import dev.attune.core.bond.Bond;
import java.io.IOException;
import java.io.Serializable;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;

@DisplayName("The rules of this module's house")
class ArchitectureTest {
  @Test
  void core_knowsNeitherCatalogNorAssessment() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.attune.catalog..", "dev.attune.assessment..")
        .check(PublicTypes.all());
  }

  @Test
  void vocabulary_knowsNoEngine() {
    noClasses()
        .that()
        .resideInAnyPackage("..bond..", "..ritual..", "..evidence..", "..reason..", "..error..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..limit..", "..plan..", "..selection..", "..safety..", "..json..")
        .check(PublicTypes.all());
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("dev.attune.core.(*)..").should().beFreeOfCycles().check(PublicTypes.all());
  }

  @Test
  @DisplayName("S-31: no file, socket or process")
  void classes_useNoFileSocketOrProcess() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io", "java.nio.file..", "java.nio.channels..", "java.net..")
                .and(not(belongToAnyOf(IOException.class, Serializable.class))))
        .check(PublicTypes.all());
  }

  @Test
  @DisplayName("S-28: what is personal is not Serializable")
  void classes_areNotSerializable() {
    noClasses()
        .that()
        .areNotEnums()
        .and()
        .areNotAssignableTo(Throwable.class)
        .and()
        .areNotAssignableTo(Module.class)
        .and()
        .areNotAssignableTo(JacksonModule.class)
        .and()
        .doNotHaveSimpleName("GeneratedTypes")
        .and()
        .doNotHaveSimpleName("Conventions")
        .should()
        .beAssignableTo(Serializable.class)
        .check(PublicTypes.all());
  }

  @Test
  void publicFields_areConstants() {
    fields().that().arePublic().should().beFinal().check(PublicTypes.all());
  }

  @Test
  void publicClasses_areFinalOrAbstract() {
    classes()
        .that()
        .haveModifier(PUBLIC)
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .haveNameNotMatching(".*\\.Immutable\\w+\\$Builder")
        .should()
        .haveModifier(FINAL)
        .orShould()
        .haveModifier(ABSTRACT)
        .check(PublicTypes.all());
  }

  @Test
  void model_isNotExported() throws URISyntaxException {
    assertThat(descriptor().exports())
        .extracting(ModuleDescriptor.Exports::source)
        .noneMatch(exported -> exported.contains(".model"));
  }

  @Test
  void module_opensExactlyWhatItExports_toJacksonAlone() throws URISyntaxException {
    ModuleDescriptor module = descriptor();

    assertThat(module.opens())
        .allSatisfy(opened -> assertThat(opened.targets())
            .containsExactlyInAnyOrder("com.fasterxml.jackson.databind", "tools.jackson.databind"));
    assertThat(module.opens())
        .extracting(ModuleDescriptor.Opens::source)
        .containsExactlyInAnyOrderElementsOf(module.exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .filter(exported -> !exported.endsWith(".json") && !exported.endsWith(".error"))
            .toList());
  }

  private static ModuleDescriptor descriptor() throws URISyntaxException {
    Path compiled =
        Path.of(Bond.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(compiled).findAll().iterator().next().descriptor();
  }
}
