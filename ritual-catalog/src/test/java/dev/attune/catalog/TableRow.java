package dev.attune.catalog;

import dev.attune.core.bond.BondKind;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a ritual as a row of a table, so that a test reads like the table it comes from. */
final class TableRow {
  private static final Map<BondKind, String> KINDS = Map.of(
      BondKind.ROMANTIC, "R",
      BondKind.FRIENDSHIP, "F",
      BondKind.SIBLINGS, "S",
      BondKind.PARENT_CHILD, "P",
      BondKind.SELF, "I");
  private static final Map<Mark, String> MARKS = Map.of(
      Mark.TOUCH, "T",
      Mark.TOUCH_FORM, "t",
      Mark.GAZE, "G",
      Mark.LIMITS_DEVICES, "D",
      Mark.NEEDS_DEVICE, "d",
      Mark.CONFLICT, "C",
      Mark.HIGH_INTENSITY, "H",
      Mark.SAME_PLACE, "p");
  private static final Map<Cost, String> COSTS =
      Map.of(Cost.FREE, "", Cost.SMALL, "$", Cost.SOME, "$$");
  private static final Set<Caution> IMPLIED =
      EnumSet.of(Caution.CONSENT_BOTH, Caution.OPT_OUT_ANYTIME, Caution.SUSPEND_ON_SAFETY_FLAG);

  private TableRow() {}

  /** {@code id | minutes | depth | marks and cost | needs | kinds | cadence}, lists in the order of their constants. */
  static String attributes(Ritual ritual) {
    String marks = ritual.marks().stream().sorted().map(MARKS::get).collect(Collectors.joining());
    String needs =
        ritual.needs().stream().sorted().map(Need::code).collect(Collectors.joining(", "));
    String kinds = Stream.of(
            BondKind.ROMANTIC,
            BondKind.FRIENDSHIP,
            BondKind.SIBLINGS,
            BondKind.PARENT_CHILD,
            BondKind.SELF)
        .filter(ritual.kinds()::contains)
        .map(KINDS::get)
        .collect(Collectors.joining());
    return String.join(
        " | ",
        ritual.id().value(),
        Integer.toString(ritual.minutes()),
        Integer.toString(ritual.depth().level()),
        (marks + COSTS.get(ritual.cost())).isEmpty() ? "-" : marks + COSTS.get(ritual.cost()),
        needs,
        kinds,
        ritual.cadence().code());
  }

  /** {@code id | grade | directness | finding | references | cautions beyond the three of every joint ritual}. */
  static String evidence(Ritual ritual) {
    Evidence evidence = ritual.evidence();
    String references = evidence.references().stream()
        .map(reference -> reference.value())
        .collect(Collectors.joining(", "));
    String cautions = ritual.cautions().stream()
        .filter(caution -> !IMPLIED.contains(caution))
        .sorted()
        .map(Caution::name)
        .collect(Collectors.joining(", "));
    return String.join(
        " | ",
        ritual.id().value(),
        evidence.grade().name(),
        evidence.directness().name(),
        evidence.finding().name(),
        references.isEmpty() ? "-" : references,
        cautions);
  }
}
