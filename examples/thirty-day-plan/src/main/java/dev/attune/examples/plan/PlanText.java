package dev.attune.examples.plan;

import dev.attune.core.plan.Activity;
import dev.attune.core.plan.PlanDay;
import dev.attune.examples.parts.PlainText;
import java.util.List;

/** A plan as people read it on a terminal. */
final class PlanText {
  private final PlanInWords words;
  private final PlainText text = new PlainText();

  private PlanText(PlanInWords words) {
    this.words = words;
  }

  /** The plan as text, each line ended by a line feed on every system. */
  static String of(PlanInWords words) {
    return new PlanText(words).write();
  }

  private String write() {
    heading("Thirty days for " + words.everyone(), '=');
    paragraph("", words.span() + ".");
    line("");
    paragraph("", PlanInWords.PROPOSAL);
    words.habit().ifPresent(this::habit);
    int week = 0;
    for (PlanDay day : words.plan().days()) {
      line("");
      if (day.week() != week) {
        week = day.week();
        line("");
        heading(words.week(week), '-');
        line("");
      }
      day(day);
    }
    leftOut();
    line("");
    paragraph("", PlanInWords.STANDING_SENTENCE);
    return text.toString();
  }

  private void habit(Activity habit) {
    line("");
    line("");
    heading("Every day: " + words.title(habit.what()), '-');
    line("");
    whatAndWhy("", habit);
  }

  private void day(PlanDay day) {
    line("Day " + day.day() + ": " + PlanInWords.date(day.date()));
    words.opening(day).ifPresent(opening -> paragraph("  ", opening));
    for (Activity activity : words.besideTheHabit(day)) {
      paragraph("  ", words.title(activity.what()) + ": " + words.manner(activity) + ".");
      words
          .toldBefore(day, activity)
          .ifPresentOrElse(
              pointer -> paragraph("    ", pointer), () -> whatAndWhy("    ", activity));
    }
  }

  private void whatAndWhy(String indent, Activity activity) {
    List<String> steps = words.steps(activity);
    String bullet = steps.size() > 1 ? "- " : "";
    steps.forEach(step -> text.wrap(indent + bullet, indent + " ".repeat(bullet.length()), step));
    paragraph(indent, "Why: " + PlanInWords.why(activity.reasons()));
  }

  private void leftOut() {
    if (words.plan().leftOut().isEmpty()) {
      return;
    }
    line("");
    line("");
    heading("Not part of this plan", '-');
    words.leftOut().forEach((why, titles) -> {
      line("");
      titles.forEach(title -> paragraph("", title));
      paragraph("  ", why);
    });
  }

  private void heading(String heading, char underline) {
    text.heading(heading, underline);
  }

  private void paragraph(String indent, String paragraph) {
    text.paragraph(indent, paragraph);
  }

  private void line(String line) {
    text.line(line);
  }
}
