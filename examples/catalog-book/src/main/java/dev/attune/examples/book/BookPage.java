package dev.attune.examples.book;

import dev.attune.core.bond.BondKind;
import dev.attune.core.ritual.Cadence;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.wording.Words;
import dev.attune.examples.parts.Html;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code catalog.html}: the whole book as one page that needs nothing else.
 *
 * <p>It reads the same with a screen reader, without colour, without script, on a phone, on paper and at night. The only script
 * filters what is there; the page's policy admits that one, by its hash, and nothing from elsewhere.
 */
final class BookPage {
  private static final int[] MINUTES = {3, 5, 10, 15, 30, 60};

  private final List<Ritual> rituals;
  private final String language;
  private final Words words;
  private final Html page = new Html();

  private BookPage(List<Ritual> rituals, String language, Words words) {
    this.rituals = rituals;
    this.language = language;
    this.words = words;
  }

  /** The book as a page, in UTF-8 once it is written. */
  static String of(List<Ritual> rituals, String language, Words words) {
    return new BookPage(rituals, language, words).write();
  }

  private String write() {
    head();
    page.raw("<header>\n").element("h1", Label.TITLE.in(words));
    page.element("p class=\"soft\"", Label.SUBTITLE.in(words));
    for (Label label : List.of(Label.FOREWORD, Label.HONESTY, Label.SAFETY)) {
      page.element("p", label.in(words));
    }
    page.raw("</header>\n");
    contents();
    filters();
    RitualCard card = new RitualCard(page, words);
    for (Cadence cadence : Cadence.values()) {
      List<Ritual> chapter =
          rituals.stream().filter(ritual -> ritual.cadence() == cadence).toList();
      if (!chapter.isEmpty()) {
        page.raw("<section class=\"rituals\" aria-labelledby=\"" + id(cadence) + "\">\n");
        heading(id(cadence), Label.of("CADENCE", cadence));
        names(chapter);
        chapter.forEach(card::write);
        page.raw("</section>\n");
      }
    }
    new KnowledgeChapters(page, words, rituals).write();
    page.raw("<p class=\"up\">")
        .element("a href=\"#contents\"", "↑ " + Label.CONTENTS.in(words))
        .raw("</p>\n</main>\n<script>\n")
        .raw(BookStyle.SCRIPT)
        .raw("</script>\n</body>\n</html>\n");
    return page.toString();
  }

  private void head() {
    page.raw("""
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '%s'">
        <meta name="referrer" content="no-referrer">
        """.formatted(language, hash("\n" + BookStyle.SCRIPT)));
    page.element("title", Label.TITLE.in(words));
    page.raw("<style>\n").raw(BookStyle.CSS).raw("</style>\n</head>\n<body>\n<main>\n");
  }

  private void contents() {
    page.raw("<nav id=\"contents\" aria-label=\"" + Html.escaped(Label.CONTENTS.in(words)))
        .raw("\">\n<ul>\n");
    for (Cadence cadence : Cadence.values()) {
      long count =
          rituals.stream().filter(ritual -> ritual.cadence() == cadence).count();
      if (count > 0) {
        page.raw("<li>")
            .raw("<a href=\"#" + id(cadence) + "\">")
            .text(Label.of("CADENCE", cadence).in(words))
            .raw("</a> <span class=\"soft\">(<span class=\"shown\">" + count
                + "</span>)</span></li>\n");
      }
    }
    link("skills", Label.SKILLS);
    link("knowledge", Label.KNOWLEDGE);
    link("references", Label.REFERENCES);
    page.raw("</ul>\n</nav>\n");
  }

  private void link(String id, Label label) {
    page.raw("<li>").element("a href=\"#" + id + "\"", label.in(words)).raw("</li>\n");
  }

  /** What the chapter holds, so that nobody has to scroll through all of it to find out. */
  private void names(List<Ritual> chapter) {
    page.raw("<details class=\"names\">\n")
        .element("summary", Label.NAMES.in(words))
        .raw("<ul>\n");
    chapter.forEach(ritual -> page.raw("<li>")
        .element("a href=\"#" + ritual.id() + "\"", ritual.name())
        .raw("</li>\n"));
    page.raw("</ul>\n</details>\n");
  }

  /** Hidden until the script is there: without it the filters would do nothing. */
  private void filters() {
    page.raw("<form class=\"filters\" hidden>\n<fieldset>\n")
        .element("legend", Label.FILTER.in(words));
    choice("kind", Label.FOR);
    for (BondKind kind : BondKind.values()) {
      option(kind.code(), Label.of("KIND", kind).in(words));
    }
    page.raw("</select></label>\n");
    choice("need", Label.NEED);
    for (Need need : Need.values()) {
      option(need.code(), Label.of("NEED", need).in(words));
    }
    page.raw("</select></label>\n");
    choice("minutes", Label.MINUTES);
    IntStream.of(MINUTES)
        .mapToObj(Integer::toString)
        .forEach(most -> option(most, Label.AT_MOST.in(words).replace("{n}", most)));
    page.raw("</select></label>\n<label>")
        .text(Label.WORD.in(words))
        .raw("<input type=\"search\" name=\"word\"></label>\n")
        .element("button type=\"reset\"", Label.CLEAR.in(words))
        .raw("</fieldset>\n</form>\n");
    page.raw("<p class=\"soft\" id=\"count\" role=\"status\" data-shown=\"")
        .text(Label.SHOWN.in(words))
        .raw("\" data-none=\"")
        .text(Label.NONE_SHOWN.in(words))
        .raw("\">")
        .text(Label.SHOWN.in(words).replace("{n}", Integer.toString(rituals.size())))
        .raw("</p>\n");
  }

  private void choice(String name, Label label) {
    page.raw("<label>").text(label.in(words)).raw("<select name=\"" + name + "\">\n");
    option("", Label.ANY.in(words));
  }

  private void option(String value, String text) {
    page.element("option value=\"" + value + "\"", text);
  }

  private void heading(String id, Label label) {
    page.element("h2 id=\"" + id + "\"", label.in(words));
  }

  private static String id(Cadence cadence) {
    return "every-" + cadence.code();
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
