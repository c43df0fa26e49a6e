package dev.attune.examples.watch;

import dev.attune.assessment.plateau.BondPlateauResult;
import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was found, as people read it on a terminal: a table, then why. */
final class WatchText {
  /** So many are told in words; more would be too long to read. A project convention. */
  static final int MOST_IN_WORDS = 12;

  private static final int WIDEST_ID = 26;
  private static final List<String> SERIES =
      List.of("id", "closeness is", "since", "level", "a month", "sure");
  private static final List<String> COUPLES = List.of("id", "closeness is", "for", "since", "sure");

  private static final Set<String> NUMBERS = Set.of("level", "a month", "sure");

  private final PlainText text = new PlainText();

  private WatchText() {}

  /** All that was found in a file, in order. */
  static String of(List<Watched> all) {
    return new WatchText().write(all);
  }

  private String write(List<Watched> all) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(all.stream().anyMatch(Watched.Couple.class::isInstance) ? COUPLES : SERIES);
    all.forEach(one -> rows.add(row(one)));
    table(rows);
    text.line("");
    if (all.size() > MOST_IN_WORDS) {
      text.paragraph(
          "", "Why is told of up to " + MOST_IN_WORDS + " ids here, and of all of them by --out.");
      text.line("");
    } else {
      all.forEach(this::why);
    }
    text.paragraph("", PlateauDetector.NOTE);
    return text.toString();
  }

  private static List<String> row(Watched one) {
    return one instanceof Watched.Couple couple ? couple(couple) : series((Watched.Series) one);
  }

  private static List<String> couple(Watched.Couple couple) {
    BondPlateauResult bond = couple.bond();
    return List.of(
        couple.id(),
        couple.state(),
        couple.scope().equals("BOTH") ? "both" : couple.scope(),
        StateWords.since(bond.state(), bond.onset(), bond.onsetCensored()),
        sure(couple));
  }

  private static List<String> series(Watched.Series series) {
    PlateauResult result = series.finding().result();
    return List.of(
        series.id(),
        series.state(),
        StateWords.since(result.state(), result.onset(), result.onsetCensored()),
        result.level28().stream().mapToObj(StateWords::points).findFirst().orElse(""),
        result.slope().stream().mapToObj(StateWords::aMonth).findFirst().orElse(""),
        sure(series));
  }

  private static String sure(Watched one) {
    return one.confidence() > 0 ? StateWords.percent(one.confidence()) + " %" : "";
  }

  /** Columns as wide as what stands in them, numbers at their right; a very long id takes a line of its own. */
  private void table(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
      widths.add(i == 0 ? Math.min(widest, WIDEST_ID) : widest);
    }
    for (List<String> row : rows) {
      String id = row.get(0);
      if (length(id) > WIDEST_ID) {
        text.line(id);
        id = "";
      }
      StringBuilder line = new StringBuilder(padded(id, widths.get(0), false));
      for (int i = 1; i < row.size(); i++) {
        boolean number = NUMBERS.contains(rows.get(0).get(i));
        line.append("  ").append(padded(row.get(i), widths.get(i), number));
      }
      text.line(line.toString().stripTrailing());
    }
  }

  private static String padded(String cell, int width, boolean left) {
    String spaces = " ".repeat(width - length(cell));
    return left ? spaces + cell : cell + spaces;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private void why(Watched one) {
    text.paragraph("", one.id() + ", day " + Days.number(one.on()) + ": " + one.state());
    reasons("  ", one.reasons());
    if (one instanceof Watched.Couple couple) {
      couple.people().forEach((partner, finding) -> {
        text.paragraph("  ", partner + ": " + StateWords.state(finding.result()));
        reasons("    ", Days.inNumbers(finding.result().reasons()));
      });
    }
    text.line("");
  }

  private void reasons(String indent, List<Reason> reasons) {
    for (Reason reason : reasons) {
      text.wrap(indent + "- ", indent + "  ", reason.text());
    }
  }
}
