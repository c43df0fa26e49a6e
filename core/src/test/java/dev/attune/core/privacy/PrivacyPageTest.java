package dev.attune.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.attune.core.Examples;
import dev.attune.core.PublicTypes;
import dev.attune.core.bond.Bonds;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Correction;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.OwnSuspensions;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.Visibility;
import dev.attune.core.journal.Visible;
import dev.attune.core.response.SafetyLevelEstimator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What PRIVACY.md says of the code is so")
class PrivacyPageTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|(.*)\\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
  private static final Pattern CLAIM = Pattern.compile(
      "((?:S-\\d\\d, )*S-\\d\\d):\\s+((?:`\\w+Test`,\\s+)*`\\w+Test`)", Pattern.MULTILINE);
  private static final Pattern NUMBER = Pattern.compile("S-\\d\\d");
  private static final Pattern MEMBER = Pattern.compile("`([A-Z]\\w+)\\.([a-z]\\w+)`");
  private static final Reader AUTHOR = Reader.of(Bonds.FIRST);
  private static final List<Reader> READERS =
      List.of(AUTHOR, Reader.of(Bonds.SECOND), Reader.everyone(), Reader.therapist());

  @Test
  @DisplayName("S-25: who sees which kind of entry, as the journal shows it")
  void table_isWhatEachReaderSees() throws IOException {
    Map<String, List<String>> seen = new TreeMap<>();
    for (Entry entry : Examples.entries()) {
      List<String> cells = READERS.stream().map(reader -> told(entry, reader)).toList();
      seen.put(type(entry), cells);
    }

    assertThat(table(1, 5)).isEqualTo(seen);
  }

  @Test
  @DisplayName("S-25: which kinds act through the limit, as the code that makes it reads them")
  void table_actingKinds_areThoseThatThePacerReads() throws IOException {
    Set<String> read = new TreeSet<>();
    for (JavaClass type : PublicTypes.all()) {
      if (type.getPackageName().endsWith(".pacing")
          || type.isEquivalentTo(OwnSuspensions.class)
          || type.isEquivalentTo(SafetyLevelEstimator.class)) {
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass())
            .filter(target -> target.isAnnotatedWith(JsonTypeName.class))
            .forEach(target ->
                read.add(target.getAnnotationOfType(JsonTypeName.class).value()));
      }
    }
    Map<String, List<String>> acting = new TreeMap<>();
    Examples.entries()
        .forEach(
            entry -> acting.put(type(entry), List.of(read.contains(type(entry)) ? "yes" : "no")));
    // it is applied before anything is read
    acting.put("correction", List.of("as what it corrects"));

    assertThat(table(5, 6)).isEqualTo(acting);
  }

  @Test
  void everyTestNamed_exists_andNamesOneOfItsRequirements() throws IOException {
    Map<String, String> tests = tests();
    assertThat(found(TEST).map(match -> match.group(1))).isNotEmpty().allMatch(tests::containsKey);
    int numbers = 0;
    for (MatchResult claim : found(CLAIM).toList()) {
      List<String> named =
          NUMBER.matcher(claim.group(1)).results().map(MatchResult::group).toList();
      List<String> shown = TEST.matcher(claim.group(2))
          .results()
          .map(match -> tests.getOrDefault(match.group(1), ""))
          .toList();
      assertThat(named)
          .as(claim.group())
          .allMatch(number -> shown.stream().anyMatch(test -> names(test, number)));
      assertThat(shown)
          .as(claim.group())
          .allMatch(test -> named.stream().anyMatch(number -> names(test, number)));
      numbers += named.size();
    }
    // none stands on the page without a test beside it
    assertThat(found(NUMBER)).hasSize(numbers);
  }

  @Test
  void everyMethodNamed_exists() throws IOException {
    Map<String, Set<String>> methods = new HashMap<>();
    for (JavaClass type : PublicTypes.all()) {
      methods
          .computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
          .addAll(
              Arrays.stream(type.reflect().getMethods()).map(Method::getName).toList());
    }

    assertThat(found(MEMBER))
        .isNotEmpty()
        .allSatisfy(member -> assertThat(methods.getOrDefault(member.group(1), Set.of()))
            .as(member.group())
            .contains(member.group(2)));
  }

  @Test
  @DisplayName("S-13, S-16: the page names no number and no address to turn to, and types nobody")
  void page_wordsAreOurs() throws IOException {
    assertThat(page())
        .doesNotContainPattern("https?:|www\\.|\\+\\d{2}|\\d{3}[- ]\\d{3}")
        .doesNotContainPattern(
            "(?i)abus|victim|perpetrator|toxic|narciss|low risk|at risk|disorder");
  }

  private static String told(Entry entry, Reader reader) {
    if (entry instanceof Correction && reader.equals(AUTHOR)) {
      return exported(entry) && !sees(reader, entry) ? "in their export" : "never";
    }
    Set<Visibility> seenWith = EnumSet.noneOf(Visibility.class);
    for (Visibility visibility : Visibility.values()) {
      if (with(entry, visibility).filter(given -> sees(reader, given)).isPresent()) {
        seenWith.add(visibility);
      }
    }
    if (seenWith.isEmpty() || seenWith.contains(Visibility.PRIVATE)) {
      return seenWith.isEmpty() ? "never" : "always";
    }
    return sees(reader, Visible.asWhereNothingWasSaid(entry)) ? "shared" : "given";
  }

  private static boolean sees(Reader reader, Entry entry) {
    return !Journal.of(Bonds.couple(), List.of(entry)).viewFor(reader).entries().isEmpty();
  }

  private static boolean exported(Entry entry) {
    return Journal.of(Bonds.couple(), List.of(entry)).exportOf(entry.author()).contains(entry);
  }

  private static Optional<Entry> with(Entry entry, Visibility visibility) {
    try {
      return Optional.of(Visible.with(entry, visibility));
    } catch (InvalidValueException refused) {
      return Optional.empty();
    }
  }

  private static String type(Entry entry) {
    return Examples.typeOf(entry).getAnnotation(JsonTypeName.class).value();
  }

  /** Some columns of the rows about entries, the first after the kind being 1. */
  private static Map<String, List<String>> table(int from, int to) throws IOException {
    return ROW.matcher(page())
        .results()
        .collect(Collectors.toMap(
            row -> row.group(1),
            row -> Stream.of(row.group(2).split("\\|"))
                .map(String::strip)
                .toList()
                .subList(from - 1, to - 1),
            (one, other) -> {
              throw new AssertionError("a kind stands in two rows");
            },
            TreeMap::new));
  }

  private static Stream<MatchResult> found(Pattern pattern) throws IOException {
    return pattern.matcher(page()).results();
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("PRIVACY.md"));
  }

  /** All tests of the repository by name. */
  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      for (Path file :
          files.filter(file -> file.toString().endsWith("Test.java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        tests.merge(name, Files.readString(file), String::concat);
      }
    }
    return tests;
  }

  /** In a display name or a label, which are strings. */
  private static boolean names(String test, String number) {
    return test.lines().anyMatch(line -> line.matches(".*\".*" + number + "\\b.*"));
  }
}
