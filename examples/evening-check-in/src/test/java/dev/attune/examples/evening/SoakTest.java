package dev.attune.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.examples.evening.Runs.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write, over many evenings; the seed is in the name of the test, so that a failure can be had again. */
@DisplayName("Evenings of right and wrong lines")
class SoakTest {
  private static final boolean LONG = Boolean.getBoolean("attune.nightly");
  private static final int EVENINGS = LONG ? 40 : 12;
  private static final List<String> PEOPLE = List.of("p-1", "p-2", "p-3");
  private static final List<String> WORDS = List.of(
      "calm",
      "at ease",
      "the sea, \"quoted\"",
      "{\"type\":\"rated\"}",
      "müde ☕ 日本",
      "\\n",
      "> 3",
      "p-1",
      "a".repeat(500),
      "\u0000",
      "\u202E",
      "\uD83E\uDD79",
      "stop",
      "#",
      "10",
      "hug",
      "word");

  @TempDir
  Path folder;

  static LongStream seeds() {
    return LongStream.range(0, LONG ? 60 : 6);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void evenings_ofAnyLines_keepTheJournalReadableAndEachViewWhole(long seed) throws IOException {
    Random random = new Random(seed);
    Path bond = Runs.friends(folder);
    Path journal = folder.resolve("journal.jsonl");
    Instant hour = Instant.parse("2026-12-01T21:30:00Z");
    int refused = 0;
    for (int evening = 0; evening < EVENINGS; evening++) {
      hour = hour.plus(random.nextInt(3), ChronoUnit.DAYS);
      String before = Files.exists(journal) ? Files.readString(journal) : "";
      Shown shown = random.nextBoolean()
          ? script(bond, journal, hour, script(random))
          : Runs.conversation(bond, journal, typed(random));
      String after = Files.exists(journal) ? Files.readString(journal) : "";
      assertThat(after).startsWith(before).matches(text -> text.isEmpty() || text.endsWith("\n"));
      if (shown.exitCode() == 2) {
        refused++;
        assertThat(shown.errors()).matches("\\S+evening\\.txt: line \\d+: [^\n]+\n");
        assertThat(after).isEqualTo(before);
      } else {
        assertThat(shown.exitCode()).as(shown.errors()).isZero();
      }
      if (Files.exists(journal)) {
        for (String person : PEOPLE) {
          assertViewed(bond, journal, person, hour);
        }
      }
    }
    assertThat(refused).isBetween(1, EVENINGS - 1);
  }

  private Shown script(Path bond, Path journal, Instant hour, List<String> lines)
      throws IOException {
    Path script = Files.write(folder.resolve("evening.txt"), lines);
    return Runs.run(
        Runs.with(bond, journal, "--script", script.toString(), "--now", hour.toString()));
  }

  private static void assertViewed(Path bond, Path journal, String person, Instant hour) {
    Shown view = Runs.run(Runs.with(bond, journal, "--view", person, "--now", hour.toString()));
    assertThat(view.exitCode()).as(view.errors()).isZero();
    assertThat(view.output())
        .startsWith("For ")
        .contains("\nJust now\n")
        .doesNotContainPattern("[\\p{Cc}\u202E&&[^\n]]");
  }

  /** An evening as people mean it, of which some lines are another's, missing, twice or nonsense. */
  private static List<String> script(Random random) {
    List<String> lines = new ArrayList<>();
    for (String step : List.of("before", "feeling", "gratitude", "stressor", "affirm", "after")) {
      for (String person : PEOPLE.subList(0, 2 + seldom(random, 2))) {
        String said = switch (step) {
          case "before", "after" -> " " + random.nextInt(11);
          case "affirm" -> random.nextBoolean() ? " word" : " wave";
          default -> " " + any(WORDS, random);
        };
        String thanked = step.equals("gratitude") && random.nextBoolean() ? ">p-2" : "";
        boolean passes = !step.equals("before") && !step.equals("after") && random.nextInt(4) == 0;
        lines.add(passes ? "pass " + person : step + " " + person + thanked + said);
      }
    }
    IntStream.range(0, seldom(random, 4)).forEach(i -> {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(5)) {
        case 0 -> lines.add(at, "stop " + any(PEOPLE, random));
        case 1 -> lines.add(at, any(WORDS, random));
        case 2 -> lines.add(at, any(lines, random));
        case 3 -> lines.remove(at);
        default -> lines.set(at, lines.get(at).replace("p-1", "p-9"));
      }
    });
    return lines;
  }

  /** What is typed at a terminal until nobody types any more. */
  private static List<String> typed(Random random) {
    List<String> lines = new ArrayList<>(List.of("Ana, Ben, Chloe"));
    for (int i = random.nextInt(40); i > 0; i--) {
      lines.add(random.nextInt(3) == 0 ? "" : any(WORDS, random));
    }
    return lines;
  }

  private static int seldom(Random random, int bound) {
    return random.nextInt(3) == 0 ? random.nextInt(bound) : 0;
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
