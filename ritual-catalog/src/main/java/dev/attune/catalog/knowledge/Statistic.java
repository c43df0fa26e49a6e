package dev.attune.catalog.knowledge;

import dev.attune.core.error.Require;
import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.ClaimOrigin;
import dev.attune.core.wording.Words;

/**
 * A widely repeated claim that could not be verified, and what came out when it was checked. For example, 'STAT-08'.
 *
 * @param id the stable id, {@code STAT-} and two digits
 * @param claim what is claimed and by whom, always {@link ClaimOrigin#REPORTED_UNVERIFIED}
 * @param checked what checking showed; not blank
 * @since 1.0
 */
public record Statistic(String id, Claim claim, String checked) implements KnowledgeEntry {
  /**
   * Creates the statistic.
   *
   * @param id the stable id, {@code STAT-} and two digits
   * @param claim what is claimed and by whom, always {@link ClaimOrigin#REPORTED_UNVERIFIED}
   * @param checked what checking showed; not blank
   * @throws dev.attune.core.error.InvalidValueException where the claim has another origin or nothing is said of the check
   */
  public Statistic {
    SurveyFigure.requireReported(claim);
    Require.that(!checked.isBlank(), "checked", "a sentence", "a blank text");
  }

  static Statistic of(String id, String text, String source, String checked) {
    return new Statistic(id, Claim.reported(text, source), checked);
  }

  @Override
  public Statistic inWords(Words words) {
    String code = "statistic." + id;
    return new Statistic(id, claim.inWords(code, words), words.say(code + ".checked", checked));
  }
}
