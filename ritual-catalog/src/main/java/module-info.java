/**
 * The content of Attune: rituals with their evidence, pieces of guidance, and knowledge tables, as values that were checked when the
 * library was built.
 *
 * <p>It decides nothing. Which ritual fits whom, and when, is left to the module {@code dev.attune.core}.
 *
 * <h2>Where to start</h2>
 *
 * <ul>
 *   <li>{@link dev.attune.catalog.StandardCatalog}: all rituals, as a catalog for choosing and planning.
 *   <li>{@link dev.attune.core.ritual.Ritual}: what one is, with its steps, other forms, cautions and evidence.
 *   <li>{@link dev.attune.catalog.evidence.Bibliography}: the studies, by the ids with which rituals cite them.
 *   <li>{@link dev.attune.catalog.guidance.Guidance}: skills, missteps and gentler ways, tips, scenarios, steps for zones and repair.
 *   <li>{@link dev.attune.catalog.knowledge.Knowledge}: figures, timelines, myths, vignettes and a glossary, each with its label.
 * </ul>
 *
 * <h2>An example</h2>
 *
 * <p>What a ritual is for, and what research says about it:
 *
 * <pre>{@code
 * Ritual ritual = StandardCatalog.rituals().get(RitualId.of("small-thanks"));
 * System.out.println(ritual.name() + ": " + ritual.purpose());
 * System.out.println("Evidence: " + ritual.evidence().label());
 * }</pre>
 *
 * <h2>How it behaves</h2>
 *
 * <ul>
 *   <li><b>Values.</b> Everything is immutable and was checked when it was made. The catalog is made once, at its first use, and the same
 *       for everybody.
 *   <li><b>Absence.</b> A ritual without a form for one person, or without a study, says so by an empty {@link java.util.Optional} or by its
 *       grade of evidence, "no study found". Nothing is null.
 *   <li><b>Errors.</b> An id that is not there is refused with a {@link dev.attune.core.error.UnknownNameException} that names the
 *       nearest one.
 *   <li><b>JSON.</b> Rituals and tables are written and read like every value, with {@link dev.attune.core.json.AttuneJson2} or
 *       {@link dev.attune.core.json.AttuneJson3}.
 *   <li><b>Threads.</b> Everything may be used by any number of threads at once.
 *   <li><b>Words.</b> Texts are in English. Each has a code; {@link dev.attune.catalog.CatalogWordings} lists them, and
 *       {@link dev.attune.core.ritual.RitualCatalog#inWords} says the whole catalog in another language.
 * </ul>
 *
 * <h2>What it refuses to do</h2>
 *
 * <p>No ritual asks anybody to check, locate, read or limit what is another's, keeps anybody from friends, family or help, takes a child for a
 * participant, or promises anything. No vendor and no service is named. Figures that were only reported are labelled so, and are a reason for no
 * suggestion. Nothing is fetched from anywhere.
 *
 * <h2>Where sources are cited</h2>
 *
 * <p>Each ritual carries its {@link dev.attune.core.evidence.Evidence}: a grade, what kind of study, and references that the bibliography turns
 * into citations. Why safety is handled as it is stands in {@link dev.attune.catalog.evidence.SafetyGrounds}.
 */
module dev.attune.catalog {
  requires static org.immutables.value.annotations;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires transitive dev.attune.core;

  exports dev.attune.catalog;
  exports dev.attune.catalog.evidence;
  exports dev.attune.catalog.guidance;
  exports dev.attune.catalog.knowledge;

  opens dev.attune.catalog.evidence to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.catalog.guidance to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.catalog.knowledge to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
