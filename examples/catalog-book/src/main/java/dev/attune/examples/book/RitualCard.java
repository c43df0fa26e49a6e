package dev.attune.examples.book;

import dev.attune.core.bond.BondKind;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.evidence.ReferenceId;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.Step;
import dev.attune.core.ritual.Variant;
import dev.attune.core.wording.Words;
import dev.attune.examples.parts.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One ritual of the book: what it is and how it goes at once, forms, cautions and evidence behind a fold. */
final class RitualCard {
  private final Html page;
  private final Words words;

  RitualCard(Html page, Words words) {
    this.page = page;
    this.words = words;
  }

  void write(Ritual ritual) {
    page.raw("<article id=\"" + ritual.id() + "\" data-kinds=\"")
        .raw(ritual.kinds().stream().map(BondKind::code).collect(Collectors.joining(" ")))
        .raw("\" data-needs=\"")
        .raw(ritual.needs().stream().map(Need::code).collect(Collectors.joining(" ")))
        .raw("\" data-minutes=\"" + Shortest.minutes(ritual) + "\">\n");
    page.element("h3", ritual.name());
    page.element("p class=\"purpose\"", ritual.purpose());
    page.element("p class=\"facts\"", facts(ritual));
    page.element("p class=\"facts\"", people(ritual));
    page.element("h4", Label.HOW.in(words));
    steps(ritual.steps());
    forms(ritual);
    cautions(ritual);
    evidence(ritual.evidence(), ritual.hasSoloForm());
    page.raw("</article>\n");
  }

  private String facts(Ritual ritual) {
    List<String> facts = new ArrayList<>();
    facts.add(time(ritual));
    facts.add(Label.of("DEPTH", ritual.depth()).in(words));
    if (ritual.cost() != Cost.FREE) {
      facts.add(Label.of("COST", ritual.cost()).in(words));
    }
    facts.add(Label.NEED.in(words) + ": " + listed(ritual.needs().stream(), "NEED"));
    return String.join(" · ", facts);
  }

  private String people(Ritual ritual) {
    Stream<String> narrower = Stream.concat(
        ritual.stages().stream().map(stage -> Label.of("STAGE", stage).in(words)),
        ritual.circumstances().stream()
            .map(circumstance -> Label.of("CIRCUMSTANCE", circumstance).in(words)));
    return Stream.concat(
            Stream.of(Label.FOR.in(words) + ": " + listed(ritual.kinds().stream(), "KIND")),
            narrower)
        .collect(Collectors.joining(" · "));
  }

  private String listed(Stream<? extends Enum<?>> constants, String kind) {
    return constants
        .map(constant -> Label.of(kind, constant).in(words))
        .collect(Collectors.joining(", "));
  }

  private String time(Ritual ritual) {
    if (ritual.minutes() == 1) {
      return Label.ONE_MINUTE.in(words);
    }
    if (ritual.minutes() == Ritual.LONGEST_MINUTES) {
      return Label.NIGHT.in(words);
    }
    int least = Shortest.minutes(ritual);
    Label label = least < ritual.minutes() ? Label.TIME_FROM : Label.TIME;
    return label
        .in(words)
        .replace("{n}", Integer.toString(ritual.minutes()))
        .replace("{least}", Integer.toString(least));
  }

  private void steps(List<Step> steps) {
    page.raw("<ol>\n");
    for (Step step : steps) {
      page.raw("<li>").text(step.text());
      step.minutes()
          .ifPresent(minutes -> page.raw(" <span class=\"soft minutes\">(")
              .text(Label.STEP_MINUTES.in(words).replace("{n}", Integer.toString(minutes)))
              .raw(")</span>"));
      page.raw("</li>\n");
    }
    page.raw("</ol>\n");
  }

  private void forms(Ritual ritual) {
    if (ritual.variants().isEmpty() && ritual.withoutTouchOrGaze().isEmpty()) {
      return;
    }
    fold(Label.OTHER_FORMS);
    page.raw("<div class=\"forms\">\n");
    for (Variant variant : ritual.variants()) {
      page.raw("<div>\n").element("h4", Label.of("VARIANT", variant.kind()).in(words));
      steps(variant.steps());
      page.raw("</div>\n");
    }
    ritual.withoutTouchOrGaze().ifPresent(text -> {
      page.raw("<div>\n").element("h4", Label.WITHOUT.in(words));
      page.element("p", text).raw("</div>\n");
    });
    page.raw("</div>\n</details>\n");
  }

  private void cautions(Ritual ritual) {
    if (ritual.cautions().isEmpty()) {
      return;
    }
    fold(Label.MIND);
    page.raw("<ul class=\"cautions\">\n");
    ritual.cautions().stream()
        .map(Caution::wording)
        .forEach(caution -> page.element("li", words.say(caution)));
    page.raw("</ul>\n</details>\n");
  }

  private void evidence(Evidence evidence, boolean soloForm) {
    fold(Label.RESEARCH);
    page.raw("<p>").element("span class=\"label\"", evidence.label(words)).raw("</p>\n");
    page.element("p", evidence.summary());
    evidence.qualification().ifPresent(text -> page.element("p", text));
    if (soloForm) {
      page.element(
          "p",
          evidence
              .soloForm()
              .map(text -> Label.ALONE_FORM.in(words).replace("{text}", text))
              .orElse(Label.NOT_STUDIED_ALONE.in(words)));
    }
    if (!evidence.references().isEmpty()) {
      page.raw("<p class=\"source\">").text(Label.SOURCES.in(words) + ": ");
      String separator = "";
      for (ReferenceId reference : evidence.references()) {
        page.raw(separator)
            .raw("<a href=\"#ref-" + reference + "\">")
            .text(reference.value())
            .raw("</a>");
        separator = ", ";
      }
      page.raw("</p>\n");
    }
    page.raw("</details>\n");
  }

  private void fold(Label label) {
    page.raw("<details>\n").element("summary", label.in(words));
  }
}
