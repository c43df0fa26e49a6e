package dev.attune.catalog;

import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Stage;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code RITUALS.md}: every ritual in a row, family by family, for people who look for one or review them. */
final class RitualPage {
  private static final Path PAGE = Path.of("RITUALS.md");
  private static final Pattern ROW = Pattern.compile("^\\| `([a-z0-9-]+)` \\|", Pattern.MULTILINE);

  private RitualPage() {}

  /** The families in the order of the page, each with its heading. */
  private static Map<String, List<Ritual>> families() {
    Map<String, List<Ritual>> families = new LinkedHashMap<>();
    families.put("Micro-habits", MicroHabits.rituals());
    families.put("Stages of a couple", StageRituals.rituals());
    families.put("Depth over years", SustainingRituals.rituals());
    families.put("Beyond romance", BeyondRomance.rituals());
    families.put("Unplugged", UnpluggedRituals.rituals());
    families.put("Structured", StructuredRituals.rituals());
    families.put("Shared meals", SharedMeals.rituals());
    families.put("Distance", DistanceRituals.rituals());
    families.put("Arrivals and partings", ArrivalsAndPartings.rituals());
    families.put("Odd hours", OddHours.rituals());
    families.put("Care", CareRituals.rituals());
    families.put("Grief", GriefRituals.rituals());
    families.put("Sensory-friendly", SensoryFriendly.rituals());
    families.put("At home", HomeRituals.rituals());
    families.put("On one's own", SelfRituals.rituals());
    families.put("An adult with a child", ParentChildRituals.rituals());
    families.put("Play", PlayRituals.rituals());
    families.put("Round the year", Seasons.rituals());
    families.put("Words and stories", WordsAndStories.rituals());
    families.put("Opening up", OpeningUp.rituals());
    families.put("Small repairs", SmallRepairs.rituals());
    families.put("Room to breathe", RoomToBreathe.rituals());
    families.put("Partners along the way", AlongTheWay.rituals());
    families.put("Side by side", SideBySide.rituals());
    return families;
  }

  /** The ids in the rows of the page as it stands in the repository. */
  static List<String> ids() {
    return ROW.matcher(written()).results().map(row -> row.group(1)).toList();
  }

  /** The page as it stands in the repository. */
  static String written() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page as it should be. */
  static String expected() {
    List<String> lines = new ArrayList<>();
    lines.add("# All rituals");
    lines.add("");
    lines.add(
        CatalogTexts.rituals().size() + " rituals in " + families().size()
            + " families. For: R romantic (in brackets the stages it is written for), F friendship, S siblings and chosen");
    lines.add(
        "family, P an adult with a child, I one person alone. *only* names the circumstances it is written for;"
            + " *gated* ones stay closed until");
    lines.add(
        "everyone has privately reported no concern. Depth is how much is told to another, 0 to 3. A test keeps this"
            + " page true.");
    families().forEach((heading, rituals) -> {
      lines.add("");
      lines.add("## " + heading);
      lines.add("");
      lines.add("| id | what | minutes | how often | for | needs | depth | research |");
      lines.add("|---|---|---|---|---|---|---|---|");
      rituals.forEach(ritual -> lines.add(row(ritual)));
    });
    lines.add("");
    return String.join("\n", lines);
  }

  private static String row(Ritual ritual) {
    return Stream.of(
            "`" + ritual.id() + "`",
            ritual.name() + ": " + ritual.purpose(),
            ritual.minutes() + cost(ritual.cost()),
            ritual.cadence().code(),
            kinds(ritual),
            ritual.needs().stream().sorted().map(Need::code).collect(Collectors.joining(", ")),
            ritual.depth().level() + (ritual.demand().gated() ? " gated" : ""),
            ritual.evidence().label())
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cost(Cost cost) {
    return switch (cost) {
      case FREE -> "";
      case SMALL -> ", small cost";
      case SOME -> ", some cost";
    };
  }

  private static String kinds(Ritual ritual) {
    String stages =
        ritual.stages().stream().sorted().map(Stage::code).collect(Collectors.joining(", "));
    Map<BondKind, String> letters = new LinkedHashMap<>();
    letters.put(BondKind.ROMANTIC, stages.isEmpty() ? "R" : "R (" + stages + ")");
    letters.put(BondKind.FRIENDSHIP, "F");
    letters.put(BondKind.SIBLINGS, "S");
    letters.put(BondKind.PARENT_CHILD, "P");
    letters.put(BondKind.SELF, "I");
    letters.keySet().retainAll(ritual.kinds());
    String circumstances = ritual.circumstances().stream()
        .sorted()
        .map(Circumstance::code)
        .collect(Collectors.joining(", "));
    return String.join(" ", letters.values())
        + (circumstances.isEmpty() ? "" : "; only " + circumstances);
  }
}
