/**
 * The scoring engine for any questionnaire, and the self-assessments built on it.
 *
 * <p>Start from {@link dev.attune.assessment.checklist.IntimacyChecklist} for the checklist that comes with the library, or
 * from {@link dev.attune.assessment.instrument.Instrument} for a questionnaire of your own.
 */
module dev.attune.assessment {
  requires static org.immutables.value.annotations;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires transitive dev.attune.core;
  requires org.apache.commons.statistics.distribution;

  exports dev.attune.assessment;
  exports dev.attune.assessment.agreement;
  exports dev.attune.assessment.bulk;
  exports dev.attune.assessment.change;
  exports dev.attune.assessment.checklist;
  exports dev.attune.assessment.figure;
  exports dev.attune.assessment.instrument;
  exports dev.attune.assessment.plateau;
  exports dev.attune.assessment.practice;
  exports dev.attune.assessment.sample;
  exports dev.attune.assessment.scoring;
  exports dev.attune.assessment.trend;
  exports dev.attune.assessment.validity;

  opens dev.attune.assessment.agreement to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.change to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.checklist to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.figure to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.instrument to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.plateau to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.practice to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.sample to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.scoring to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.trend to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.assessment.validity to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
