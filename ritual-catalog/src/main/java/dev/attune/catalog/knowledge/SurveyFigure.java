package dev.attune.catalog.knowledge;

import dev.attune.core.error.Require;
import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.ClaimOrigin;
import dev.attune.core.wording.Words;

/**
 * A single figure from a survey, as reported and not verified. For example, '81 %, The Knot, 2024'.
 *
 * @param statistic the id of the entry of {@link Knowledge#statistics()} that tells what checking showed
 * @param percent the share of those asked, in percent, 0 to 100
 * @param claim the figure as a sentence, always {@link ClaimOrigin#REPORTED_UNVERIFIED}
 * @since 1.0
 */
public record SurveyFigure(String statistic, int percent, Claim claim) implements KnowledgeEntry {
  /**
   * Creates the figure.
   *
   * @param statistic the id of the entry of {@link Knowledge#statistics()} that tells what checking showed
   * @param percent the share of those asked, in percent, 0 to 100
   * @param claim the figure as a sentence, always {@link ClaimOrigin#REPORTED_UNVERIFIED}
   * @throws dev.attune.core.error.InvalidValueException where the percentage lies outside its range or the claim has another
   *     origin
   */
  public SurveyFigure {
    Require.range(percent, 0, 100, "percent");
    requireReported(claim);
  }

  static SurveyFigure of(String statistic, int percent, String ofWhom, String source) {
    return new SurveyFigure(statistic, percent, Claim.reported(percent + " % " + ofWhom, source));
  }

  static void requireReported(Claim claim) {
    Require.that(
        claim.origin() == ClaimOrigin.REPORTED_UNVERIFIED,
        "claim",
        "the origin REPORTED_UNVERIFIED",
        claim.origin());
  }

  @Override
  public SurveyFigure inWords(Words words) {
    return new SurveyFigure(
        statistic, percent, claim.inWords("survey." + statistic + "-" + percent, words));
  }
}
