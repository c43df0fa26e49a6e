/** The scoring engine for any questionnaire, and the self-assessments built on it. */
module dev.attune.assessment {
  requires static org.immutables.value.annotations;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires transitive dev.attune.core;
}
