package dev.attune.examples.book;

import dev.attune.catalog.StandardCatalog;
import dev.attune.catalog.evidence.Bibliography;
import dev.attune.catalog.guidance.Guidance;
import dev.attune.catalog.guidance.SafetySkill;
import dev.attune.catalog.knowledge.Knowledge;
import dev.attune.catalog.knowledge.KnowledgeEntry;
import dev.attune.catalog.knowledge.Myth;
import dev.attune.catalog.knowledge.Note;
import dev.attune.catalog.knowledge.Statistic;
import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.ClaimOrigin;
import dev.attune.core.evidence.Reference;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.wording.Words;
import dev.attune.examples.parts.Html;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands behind the rituals: skills, knowledge tables with their labels of origin, and the studies. */
final class KnowledgeChapters {
  private final Html page;
  private final Words words;
  private final Set<RitualId> onThePage;

  KnowledgeChapters(Html page, Words words, List<Ritual> rituals) {
    this.page = page;
    this.words = words;
    onThePage = rituals.stream().map(Ritual::id).collect(Collectors.toSet());
  }

  void write() {
    begin("skills", Label.SKILLS);
    page.raw("<dl>\n");
    for (SafetySkill skill : Guidance.safetySkills()) {
      SafetySkill said = skill.inWords(words);
      page.element("dt", said.name()).element("dd", said.practice());
      page.element("dd class=\"source\"", said.evidence().label(words));
    }
    page.raw("</dl>\n</section>\n");

    begin("knowledge", Label.KNOWLEDGE);
    page.element("p class=\"soft\"", Label.KNOWLEDGE_NOTE.in(words));
    table(Label.MYTHS, Knowledge.myths());
    table(Label.CONTRAST, Knowledge.evolvingOrStagnating());
    table(Label.VIGNETTES, Knowledge.vignettes());
    table(Label.BENEFITS, Knowledge.benefits());
    table(Label.LESSONS, Knowledge.lessons());
    table(Label.CLOSENESS_OVER_TIME, Knowledge.closenessOverTime());
    table(Label.SURVEYS, Knowledge.surveyFigures());
    table(Label.STATISTICS, Knowledge.statistics());
    table(Label.BRAIN, Knowledge.brainExperiences());
    entries(Knowledge.brainRoles());
    entries(Knowledge.microMoments());
    table(Label.DIGITAL, Knowledge.digitalDisruption());
    table(Label.ERAS, Knowledge.expectationsByEra());
    entries(Knowledge.eraShifts());
    table(Label.GLOSSARY, Knowledge.glossary());
    page.raw("</section>\n");

    begin("references", Label.REFERENCES);
    page.raw("<ul>\n");
    Bibliography.references().forEach(this::reference);
    Bibliography.safetyReferences().forEach(this::reference);
    page.raw("</ul>\n</section>\n");
  }

  private void begin(String id, Label label) {
    page.raw("<section aria-labelledby=\"" + id + "\">\n")
        .element("h2 id=\"" + id + "\"", label.in(words));
  }

  private void table(Label label, List<? extends KnowledgeEntry> entries) {
    page.element("h3", label.in(words));
    entries(entries);
  }

  private void entries(List<? extends KnowledgeEntry> entries) {
    page.raw("<ul class=\"entries\">\n");
    for (KnowledgeEntry entry : entries) {
      page.raw("<li>\n");
      write(entry.inWords(words));
      page.raw("</li>\n");
    }
    page.raw("</ul>\n");
  }

  private void write(KnowledgeEntry entry) {
    if (entry instanceof Note note) {
      page.element("strong", note.title());
    } else if (entry instanceof Myth myth) {
      page.element("strong", myth.belief());
    }
    page.element("p", entry.claim().text());
    if (entry instanceof Myth myth) {
      insteadOf(myth);
    } else if (entry instanceof Statistic statistic) {
      page.element("p", statistic.checked());
    }
    origin(entry.claim());
  }

  private void insteadOf(Myth myth) {
    String[] around = Label.COUNTERED_BY.in(words).split("\\{text}", -1);
    page.raw("<p>").text(around[0]);
    String separator = "";
    for (RitualId id : myth.rituals()) {
      String name = StandardCatalog.rituals().get(id).inWords(words).name();
      page.text(separator);
      if (onThePage.contains(id)) {
        page.raw("<a href=\"#" + id + "\">").text(name).raw("</a>");
      } else {
        page.text(name);
      }
      separator = ", ";
    }
    page.text(around[1]).raw("</p>\n");
  }

  private void origin(Claim claim) {
    String label = words.say(claim.origin().wording());
    page.element(
        "p class=\"source\"",
        claim.origin() == ClaimOrigin.PROJECT_CONVENTION ? label : label + ": " + claim.source());
  }

  private void reference(Reference reference) {
    page.raw("<li id=\"ref-" + reference.id() + "\">")
        .raw("<span class=\"label\">" + reference.id() + "</span> ")
        .text(reference.citation());
    reference.doi().ifPresent(doi -> page.text(" doi:" + doi));
    page.raw("</li>\n");
  }
}
