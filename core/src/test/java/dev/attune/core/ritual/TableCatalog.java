package dev.attune.core.ritual;

import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Stage;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.evidence.EvidenceGrade;
import dev.attune.core.evidence.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rituals with the attributes that rules depend on and no text worth reading: id, minutes, depth, marks, needs, kinds, cadence
 * with the stage whose own it is, finding. Provenance: the attribute table of the domain specification; cadences and texts of
 * what the table leaves open are made up.
 */
public final class TableCatalog {
  private static final String TABLE = """
      morning-compliment|1|0||appreciation|R S P|daily|C
      small-thanks|1|0||appreciation|R F S P I|daily|C
      bedtime-hope-or-worry|5|2||disclosure|R I|daily|M
      eyes-not-screens|5|0|G D|presence|R F S P|daily|C
      small-surprise|3|0|t|play-and-novelty, appreciation|R F S P|daily|C
      gentle-touch|2|0|T p|touch|R|daily|C
      unplugged-dinner|15|0|D|presence|R F S P I|daily|S
      how-can-i-support-you|5|1||support|R F S P|daily|M
      celebrate-micro-wins|2|0||meaning|R F S P I|daily|C
      midday-thinking-of-you|1|0|d|support|R F S|daily|U
      make-their-coffee|5|0|p|appreciation|R S|daily|C
      curiosity-night|30|1||play-and-novelty, disclosure|R F|weekly new|C
      relationship-audit|45|2|H|meaning, repair|R|monthly long-term|C
      daily-checkpoint|5|1||support|R|daily busy-parents|C
      relationship-retreat|720|1|H p $$|presence, play-and-novelty|R|quarterly|C
      memory-lane-night|45|1||meaning|R F S|monthly|M
      co-learning|60|0|$|play-and-novelty|R F S P I|weekly|C
      shared-project|60|0||meaning, play-and-novelty|R F S P|weekly|C
      rose-and-thorn|10|1||disclosure, support|R F S|on-event|C
      validate-before-advice|3|0||support|P|on-event|C
      family-debrief|20|1||support, repair|S|on-event|U
      friend-weekly-check-in|20|1||support, disclosure|F|weekly|C
      shared-creative-project|60|0|$|play-and-novelty, meaning|F S|weekly|U
      device-free-zone|10|0|D|presence|R F S P I|daily|M
      do-not-disturb-talk|15|1|D|presence|R F S P|weekly|U
      music-not-tv|20|0|D|presence|R S P I|weekly|U
      tech-free-walk|20|0|D p|presence|R F S P I|weekly|C
      social-media-fast|5|0|D|presence, autonomy|R F S I|monthly|N
      screen-time-goals|10|0|D d|presence|R F S I|monthly|U
      analog-tools|15|0|D|presence, meaning|R F S P I|weekly|U
      unplug-together|30|0|D p|presence, play-and-novelty|R F S P|weekly|U
      ten-minute-replacement|10|0|D|presence|R S P I|daily|U
      reflect-weekly|5|0||presence|R F S P I|weekly|U
      five-minute-check-in|5|1|t|disclosure, appreciation|R F S P I|daily|C
      repair-conversation|30|2|C H|repair|R F S|on-event|U
      boundary-review|20|1|H|autonomy|R F S I|monthly|U
      checklist-review|10|0||meaning|R F S P I|monthly|U
      monthly-ritual-choice|10|0||play-and-novelty|R F S P I|monthly|C
      conflict-reappraisal|7|0|C H|repair|R F S|monthly|S
      conflict-log|3|0|C|repair|R F S P I|on-event|U
      trigger-pause|2|0|C|repair, autonomy|R F S P I|on-event|U
      """;

  private static final List<String> LONG_DISTANCE_FORMS = List.of("tech-free-walk", "gentle-touch");
  private static final List<String> ALONE = List.of("conflict-log", "trigger-pause");
  private static final Map<String, Mark> MARKS = Map.of(
      "T", Mark.TOUCH,
      "t", Mark.TOUCH_FORM,
      "G", Mark.GAZE,
      "D", Mark.LIMITS_DEVICES,
      "d", Mark.NEEDS_DEVICE,
      "C", Mark.CONFLICT,
      "H", Mark.HIGH_INTENSITY,
      "p", Mark.SAME_PLACE);

  private static final Map<String, BondKind> KINDS = Map.of(
      "R", BondKind.ROMANTIC,
      "F", BondKind.FRIENDSHIP,
      "S", BondKind.SIBLINGS,
      "P", BondKind.PARENT_CHILD);

  private static final RitualCatalog CATALOG =
      RitualCatalog.of(TABLE.lines().map(TableCatalog::ritual).toList());

  private TableCatalog() {}

  /** The catalog of the table. */
  public static RitualCatalog rituals() {
    return CATALOG;
  }

  private static Ritual ritual(String row) {
    String[] cells = row.split("\\|", -1);
    String id = cells[0];
    List<String> marks = words(cells[3]);
    List<String> kinds = words(cells[5]);
    List<String> cadence = words(cells[6]);
    Ritual.Builder builder = Ritual.of(id, id)
        .purpose("Something good: " + id + ".")
        .step("Do it.")
        .minutes(Integer.parseInt(cells[1]))
        .depth(Depth.ofLevel(Integer.parseInt(cells[2])))
        .cadence(code(Cadence.values(), cadence.get(0)))
        .evidence(evidence(cells[7]));
    MARKS.forEach((sign, mark) -> {
      if (marks.contains(sign)) {
        builder.addMark(mark);
      }
    });
    if (marks.contains("$")) {
      builder.cost(Cost.SMALL);
    } else if (marks.contains("$$")) {
      builder.cost(Cost.SOME);
    }
    Stream.of(cells[4].split(", ")).forEach(need -> builder.addNeed(code(Need.values(), need)));
    KINDS.forEach((sign, kind) -> {
      if (kinds.contains(sign)) {
        builder.addKind(kind);
      }
    });
    if (cadence.size() > 1) {
      Stage stage = code(Stage.values(), cadence.get(1));
      builder.addStage(stage).ownOfStage(stage);
    }
    if (ALONE.contains(id)) {
      builder.alone(true);
    } else if (kinds.contains("I")) {
      builder.variant(VariantKind.SOLO, "Do it alone.");
    }
    if (LONG_DISTANCE_FORMS.contains(id)) {
      builder.variant(VariantKind.LONG_DISTANCE, "Do it from afar.");
    }
    if (id.equals("memory-lane-night")) {
      builder.addOnlyWhenAskedIn(Circumstance.GRIEF);
    }
    if (id.equals("five-minute-check-in")) {
      builder.leastMinutes(4);
    }
    List<String> microHabits = TABLE
        .lines()
        .limit(11)
        .map(line -> words(line.replace('|', ' ')).get(0))
        .toList();
    return builder
        .microHabit(microHabits.contains(id))
        .addCaution(Caution.NO_SCOREKEEPING)
        .build();
  }

  private static Evidence evidence(String finding) {
    return switch (finding) {
      case "S" -> tested(Finding.SUPPORTS);
      case "C" -> tested(Finding.SUPPORTS_WITH_CONDITIONS);
      case "M" -> tested(Finding.MIXED);
      case "N" -> tested(Finding.NULL_OR_CONTRARY);
      default ->
        Evidence.noneFound(Directness.THEORY_ONLY).summary("Nothing found.").build();
    };
  }

  private static Evidence tested(Finding finding) {
    return Evidence.of(EvidenceGrade.EXPERIMENT, Directness.DIRECT, finding)
        .summary("Something.")
        .build();
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.trim().split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static <E extends Enum<E>> E code(E[] values, String code) {
    return Stream.of(values)
        .filter(value -> value.name().equalsIgnoreCase(code.replace('-', '_')))
        .findFirst()
        .orElseThrow();
  }
}
