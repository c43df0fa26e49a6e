package dev.attune.examples.report;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.examples.parts.Html;
import java.util.List;

/** What every page begins and ends with. */
final class PageFrame {
  private PageFrame() {}

  /** Begins a page about a questionnaire, up to the first words under its title. */
  static void begin(Html page, String what, Instrument instrument) {
    String title = instrument.title().orElse(instrument.id().value());
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
    page.element("title", what + ": " + title);
    page.raw("<style>\n").raw(PageStyle.CSS).raw("</style>\n</head>\n<body>\n<main>\n");
    page.raw("<header>\n<h1><bdi>").text(title).raw("</bdi></h1>\n");
  }

  /** Ends a page with notes for its reader, the last of them about the questionnaire. */
  static void end(Html page, Instrument instrument, List<String> notes) {
    page.raw("<footer>\n<h2>How to read this</h2>\n<ul>\n");
    notes.forEach(note -> page.element("li", note));
    page.element(
        "li",
        "Questionnaire: "
            + instrument.id().value()
            + instrument.version().map(version -> ", version " + version).orElse("")
            + instrument.language().map(language -> ", language " + language).orElse("")
            + ". "
            + instrument.citation().orElse("No citation is noted."));
    page.element("li", ScaleWords.permission(instrument.permission()));
    page.raw("</ul>\n</footer>\n</main>\n</body>\n</html>\n");
  }

  /** A table whose first column names its rows; a narrow screen scrolls it, also by the keys. */
  static void table(Html page, String caption, FigureTable table) {
    page.raw("<div class=\"wide\" role=\"region\" aria-label=\"")
        .text(caption)
        .raw("\" tabindex=\"0\">\n<table>\n");
    page.element("caption", caption);
    page.raw("<thead>\n<tr>");
    table.head().forEach(name -> cell(page, name.isEmpty() ? "td" : "th scope=\"col\"", name));
    page.raw("</tr>\n</thead>\n<tbody>\n");
    for (List<String> row : table.rows()) {
      page.raw("<tr>");
      cell(page, "th scope=\"row\"", row.get(0));
      row.stream().skip(1).forEach(text -> cell(page, "td", text));
      page.raw("</tr>\n");
    }
    page.raw("</tbody>\n</table>\n</div>\n");
  }

  private static void cell(Html page, String start, String text) {
    String name = start.substring(0, 2);
    page.raw("<" + start + ">").text(text).raw("</" + name + ">");
  }

  /** Begins a section, named by its heading. */
  static void section(Html page, String id, String heading) {
    page.raw("<section aria-labelledby=\"" + id + "\">\n");
    page.element("h2 id=\"" + id + "\"", heading);
  }
}
