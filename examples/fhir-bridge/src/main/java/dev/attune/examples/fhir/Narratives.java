package dev.attune.examples.fhir;

import dev.attune.examples.parts.Html;
import java.util.List;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;

/** What a person reads of a resource in a program that knows nothing of its kind. */
final class Narratives {
  private Narratives() {}

  /**
   * Paragraphs.
   *
   * @param language the language of the words, as a tag; blank where nobody knows
   * @param paragraphs each a text as FHIR can hold it
   */
  static Narrative of(String language, List<String> paragraphs) {
    Html page = new Html();
    if (language.isBlank()) {
      page.raw("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
    } else {
      String tag = Html.escaped(language);
      page.raw("<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + tag + "\" xml:lang=\"" + tag
          + "\">");
    }
    for (String paragraph : paragraphs) {
      page.raw("<p>").text(paragraph).raw("</p>");
    }
    Narrative narrative = new Narrative();
    narrative.setStatus(NarrativeStatus.GENERATED);
    narrative.getDiv().setValueAsString(page.raw("</div>").toString());
    return narrative;
  }
}
