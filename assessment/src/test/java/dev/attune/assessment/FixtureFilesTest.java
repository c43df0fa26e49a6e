package dev.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Every file of expected figures is one that some test compares: a new one asks for a test. Which of its figures a test compares, it
 * says itself, with {@link dev.attune.assessment.scoring.Fixture#unread}.
 */
class FixtureFilesTest {
  private static final List<String> COMPARED = List.of(
      "ability16/expected-reliability.json", // SampleReferenceTest
      "ability16/expected-scores.csv", // ReferenceFiguresTest, ImputedScoresTest
      "bfi25/expected-norms-neuroticism-sum.csv", // ReferenceFiguresTest
      "bfi25/expected-norms-neuroticism-sum.json",
      "bfi25/expected-reliability.json",
      "bfi25/expected-scores.csv",
      "bfi25/expected-validity.csv", // ValidityReferenceFiguresTest
      "change-jacobson-1989/expected-das.csv", // ChangeReferenceFiguresTest
      "change-jacobson-1989/expected-das.json",
      "change-jacobson-1989/expected-gds.csv",
      "change-jacobson-1989/expected-gds.json",
      "change-worked-examples/expected.json",
      "checklist/expected.csv", // IntimacyChecklistTest
      "couples-acitelli/expected-dyads.json", // AgreementReferenceFiguresTest
      "couples-ims/expected-couples-commitment.csv",
      "couples-ims/expected-couples-satisfaction.csv",
      "couples-ims/expected-dyads-commitment.json",
      "couples-ims/expected-dyads-satisfaction.json",
      "couples-ims/expected-reliability.json",
      "couples-ims/expected-scores.csv",
      "epi57/expected-change-E.csv",
      "epi57/expected-change-E.json",
      "epi57/expected-change-N.csv",
      "epi57/expected-change-N.json",
      "epi57/expected-reliability-scope.json",
      "epi57/expected-reliability.json",
      "epi57/expected-scores.csv",
      "icc-shrout-fleiss/expected-icc.json",
      "mixed-generated/expected-reliability.json",
      "mixed-generated/expected-scores.csv",
      "satact/expected-norms-ACT.csv",
      "satact/expected-norms-ACT.json",
      "satact/expected-norms-SATQ.csv",
      "satact/expected-norms-SATQ.json",
      "satact/expected-norms-SATV.csv",
      "satact/expected-norms-SATV.json");

  @Test
  void figures_everyFileInPlace_isOneThatIsCompared() throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    assertThat(expectedFiles(Path.of(root))).containsExactlyElementsOf(COMPARED);
  }

  /** What may be copied is the same here, to the byte. */
  @Test
  void figures_everyCopy_isWhatStandsInPlace() throws IOException {
    String root = System.getProperty("attune.fixtures");
    Assumptions.assumeTrue(root != null, "-Dattune.fixtures names no folder of reference figures");
    Path copies = Path.of("src", "test", "resources", "fixtures");
    List<String> copied = expectedFiles(copies);
    assertThat(copied).isNotEmpty();
    for (String file : copied) {
      assertThat(copies.resolve(file)).hasSameBinaryContentAs(Path.of(root, file));
    }
  }

  private static List<String> expectedFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> Objects.toString(file.getFileName()).startsWith("expected"))
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
