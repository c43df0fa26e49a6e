/**
 * A scoring engine for any questionnaire, the self-assessments built on it, and what ratings over time say about where closeness is going.
 *
 * <p>A wrong score is worse than none: answers are never clipped or guessed, a missing answer is never a zero or a no, and each score can tell
 * how it came about. It knows no ritual; what to do about a need is left to the module {@code dev.attune.core}.
 *
 * <h2>Where to start</h2>
 *
 * <ul>
 *   <li>{@link dev.attune.assessment.checklist.IntimacyChecklist}: the checklist that comes along, and the needs that follow from it.
 *   <li>{@link dev.attune.assessment.instrument.Instrument}: a questionnaire of your own, as data.
 *   <li>{@link dev.attune.assessment.scoring.InstrumentScorer}: one person's scores, with a trace that can be checked by hand.
 *   <li>{@link dev.attune.assessment.plateau.PlateauReview}: where closeness is going, told to one reader of a journal.
 *   <li>{@link dev.attune.assessment.sample.SampleAccumulator}: what many people's answers say about a questionnaire.
 * </ul>
 *
 * <p>Whether a score changed is told by {@link dev.attune.assessment.change.ChangeAnalyzer}, how two people's answers lie side by side by
 * {@link dev.attune.assessment.agreement.PairComparer}, how answers were given by
 * {@link dev.attune.assessment.validity.ValidityAnalyzer}, and millions of people are scored by
 * {@link dev.attune.assessment.bulk.BulkScorer}.
 *
 * <h2>An example</h2>
 *
 * <p>Two answers of ten, and what they can and cannot say:
 *
 * <pre>{@code
 * ChecklistResult result = IntimacyChecklist.score(
 *     ChecklistAnswers.builder().yes(SUPPORTS_BOUNDARIES).no(CURIOUS_ABOUT_CHANGE).build());
 * System.out.println(result.outcome() + ", could be " + result.possibleOutcomes());
 * System.out.println(result.needs().weights());
 * System.out.println(result.note());
 * }</pre>
 *
 * <p>The outcome is open, as eight answers are. That is said, with what it could still be.
 *
 * <h2>How it behaves</h2>
 *
 * <ul>
 *   <li><b>Values.</b> Instruments, answers and results are immutable and valid where they exist. Scorers, analyzers and detectors are made
 *       once and reused.
 *   <li><b>Threads.</b> All of these may be used by any number of threads at once. Two types collect, and are for one thread at a time:
 *       {@link dev.attune.assessment.sample.SampleAccumulator}, whose parts can be merged, and
 *       {@link dev.attune.assessment.plateau.PlateauSweep}.
 *   <li><b>Absence.</b> Unanswered, preferred not to say and not applicable are told apart. A figure that cannot be had is a
 *       {@link dev.attune.assessment.figure.Figure} with the reason why, and never NaN; arrays of bulk scores alone hold NaN, and
 *       their status says why.
 *   <li><b>Errors.</b> Wrong input is refused with an {@link dev.attune.core.error.AttuneException} that names the place and repeats no answer. A
 *       questionnaire that contradicts itself is refused before anyone is scored.
 *   <li><b>JSON.</b> Values are written and read with {@link dev.attune.core.json.AttuneJson2} or
 *       {@link dev.attune.core.json.AttuneJson3}, with either generation of Jackson.
 *   <li><b>Sameness.</b> Sums of scores are exact and rounding happens once, at the end, so that the same answers give the same bits on every machine, for
 *       one person or in bulk, in any order.
 *   <li><b>Words.</b> {@link dev.attune.assessment.AssessmentWordings} lists what there is to say, by code.
 * </ul>
 *
 * <h2>What it refuses to do</h2>
 *
 * <p>Nothing here is a diagnosis, and each result says so. Nothing predicts a separation, computes whether people match, or ranks them. No
 * published instrument comes along, and the checklist has no norms. What one person kept acts on nothing that another is told, and whoever seeks
 * support is told nothing about closeness. The settings of the plateau rest on simulated ratings alone, which its package explains.
 *
 * <h2>Where sources are cited</h2>
 *
 * <p>Beside each formula, bound and cut-off, with its DOI where there is one. Norms, reliabilities and cut-offs of an instrument come from the
 * caller, who names their source.
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
