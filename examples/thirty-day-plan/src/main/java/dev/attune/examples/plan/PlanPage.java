package dev.attune.examples.plan;

import dev.attune.core.plan.Activity;
import dev.attune.core.plan.PlanDay;
import dev.attune.examples.parts.Html;
import java.util.List;

/**
 * {@code plan.html}: a plan as one page that needs nothing else, not even a script.
 *
 * <p>It reads the same with a screen reader, without colour, on a phone, on paper and at night: headings and lists carry the
 * structure, and styles only make it pleasant. Every text is escaped.
 */
final class PlanPage {
  private static final String STYLE = """
      :root {
        color-scheme: light dark;
        --paper: #fbf7f1; --card: #fffdfa; --ink: #33291f; --soft: #6a5b4b; --line: #e6dac9; --warm: #9a4a2b;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #1d1916; --card: #27221d; --ink: #f0e7db; --soft: #c2b3a1; --line: #43392f; --warm: #f0a583;
        }
      }
      * { box-sizing: border-box; }
      body {
        margin: 0; background: var(--paper); color: var(--ink);
        font: 1.0625rem/1.6 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
        overflow-wrap: anywhere;
      }
      main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.125rem 4rem; }
      h1, h2, h3, h4, p, ol, ul { margin: 0; }
      h1 { font-size: 2rem; line-height: 1.2; font-weight: 600; text-wrap: balance; }
      h2 { font-size: 1.375rem; line-height: 1.3; font-weight: 600; text-wrap: balance; }
      h3 { font-size: 1rem; font-weight: 600; color: var(--soft); }
      h4 { font-size: 1.125rem; line-height: 1.35; font-weight: 600; color: var(--warm); }
      header p { margin-top: .75rem; color: var(--soft); }
      section { margin-top: 2.75rem; }
      section > p { margin-top: .75rem; }
      .days { list-style: none; padding: 0; }
      .days > li {
        margin-top: .875rem; padding: 1rem 1.125rem; background: var(--card);
        border: 1px solid var(--line); border-radius: .75rem;
      }
      .days > li.rest { background: none; border-style: dashed; padding: .75rem 1.125rem; }
      .activity { margin-top: .875rem; }
      .manner, .opening { color: var(--soft); font-size: .9375rem; }
      .steps { margin-top: .5rem; padding-left: 1.375rem; }
      .steps li + li { margin-top: .25rem; }
      .step { margin-top: .5rem; }
      .why { margin-top: .75rem; padding-left: .75rem; border-left: 3px solid var(--line); font-style: italic; }
      .card { padding: 1.125rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
      dl { margin: .75rem 0 0; }
      dt { margin-top: 1rem; font-weight: 600; }
      dt + dt { margin-top: 0; }
      dd { margin: 0; color: var(--soft); }
      footer { margin-top: 2.75rem; padding-top: 1.125rem; border-top: 1px solid var(--line); color: var(--soft); }
      @media print {
        :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --warm: #000; }
        @page { margin: 16mm; }
        body { font-size: 10.5pt; line-height: 1.4; }
        main { max-width: none; padding: 0; }
        h2 { break-after: avoid; }
        section { margin-top: 7mm; }
        .days > li, .card, dl > div { break-inside: avoid; }
        .days > li { margin-top: 2.5mm; padding: 2.5mm 3.5mm; }
      }
      """;

  private final PlanInWords words;
  private final Html page = new Html();

  private PlanPage(PlanInWords words) {
    this.words = words;
  }

  /** The plan as a page, in UTF-8 once it is written. */
  static String of(PlanInWords words) {
    return new PlanPage(words).write();
  }

  private String write() {
    page.raw("""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="robots" content="noindex">
        <meta name="referrer" content="no-referrer">
        """);
    page.element("title", "Thirty days for " + words.everyone());
    page.raw("<style>\n").raw(STYLE).raw("</style>\n</head>\n<body>\n<main>\n");
    page.raw("<header>\n<h1>Thirty days for <bdi>").text(words.everyone()).raw("</bdi></h1>\n");
    page.element("p", words.span() + ".");
    page.element("p", PlanInWords.PROPOSAL);
    page.raw("</header>\n");
    words.habit().ifPresent(this::habit);
    for (int week = 1; week <= 4; week++) {
      week(week);
    }
    leftOut();
    page.raw("<footer>\n");
    page.element("p", PlanInWords.STANDING_SENTENCE);
    return page.raw("</footer>\n</main>\n</body>\n</html>\n").toString();
  }

  private void habit(Activity habit) {
    page.raw("<section class=\"card\" aria-labelledby=\"habit\">\n<h2 id=\"habit\">")
        .text("Every day: " + words.title(habit.what()))
        .raw("</h2>\n");
    whatAndWhy(habit);
    page.raw("</section>\n");
  }

  private void week(int week) {
    String id = "week-" + week;
    page.raw("<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">".formatted(id, id))
        .text(words.week(week))
        .raw("</h2>\n<ol class=\"days\">\n");
    words.plan().days().stream().filter(day -> day.week() == week).forEach(this::day);
    page.raw("</ol>\n</section>\n");
  }

  private void day(PlanDay day) {
    page.raw(day.rest() ? "<li class=\"rest\">\n" : "<li>\n")
        .raw("<h3>Day ")
        .raw(Integer.toString(day.day()))
        .raw(": <time datetime=\"")
        .raw(day.date().toString())
        .raw("\">")
        .text(PlanInWords.date(day.date()))
        .raw("</time></h3>\n");
    words.opening(day).ifPresent(opening -> page.element("p class=\"opening\"", opening));
    for (Activity activity : words.besideTheHabit(day)) {
      page.raw("<div class=\"activity\">\n");
      page.element("h4", words.title(activity.what()));
      page.element("p class=\"manner\"", words.manner(activity));
      words
          .toldBefore(day, activity)
          .ifPresentOrElse(
              pointer -> page.element("p class=\"step\"", pointer), () -> whatAndWhy(activity));
      page.raw("</div>\n");
    }
    page.raw("</li>\n");
  }

  private void whatAndWhy(Activity activity) {
    List<String> steps = words.steps(activity);
    if (steps.size() == 1) {
      page.element("p class=\"step\"", steps.get(0));
    } else if (!steps.isEmpty()) {
      page.raw("<ol class=\"steps\">\n");
      steps.forEach(step -> page.element("li", step));
      page.raw("</ol>\n");
    }
    page.element("p class=\"why\"", "Why: " + PlanInWords.why(activity.reasons()));
  }

  private void leftOut() {
    if (words.plan().leftOut().isEmpty()) {
      return;
    }
    page.raw("""
        <section aria-labelledby="not-in-plan">
        <h2 id="not-in-plan">Not part of this plan</h2>
        <dl>
        """);
    words.leftOut().forEach((why, titles) -> {
      page.raw("<div>\n");
      titles.forEach(title -> page.element("dt", title));
      page.element("dd", why);
      page.raw("</div>\n");
    });
    page.raw("</dl>\n</section>\n");
  }
}
