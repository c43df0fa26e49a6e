/**
 * The content: rituals with their evidence, lists of guidance, and knowledge tables, all as typed values.
 *
 * <p>Nothing here decides anything. Start from {@link dev.attune.catalog.StandardCatalog}.
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
