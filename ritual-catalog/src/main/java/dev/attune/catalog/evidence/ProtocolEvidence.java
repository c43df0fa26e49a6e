package dev.attune.catalog.evidence;

import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;

import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.Evidence;
import java.util.List;

/**
 * What the steps of the check-in and of the repair conversation rest on, and the plan of thirty days.
 *
 * <p>Neither sequence was tested as a whole: that stands with the rituals {@code five-minute-check-in} and
 * {@code repair-conversation}. A grade here is that of one step's neighbours in research, never of the sequence.
 *
 * @since 1.0
 */
public final class ProtocolEvidence {
  private ProtocolEvidence() {}

  /**
   * The five steps of the check-in.
   *
   * @return the entries, in the order of the steps
   */
  public static List<EvidenceEntry> checkInSteps() {
    return List.of(
        new EvidenceEntry(
            "set-time",
            "a ritual that both call theirs",
            Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary(
                    "Having a ritual was associated with satisfaction where both said that they had one.")
                .qualification(
                    "Wanting the moment, on both sides, counts for more than the hour on the clock.")
                .references("GARCIA-RADA-2019")
                .build()),
        new EvidenceEntry(
            "one-feeling",
            "telling feelings",
            Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary(
                    "Telling a feeling was associated with closeness more than telling a fact, above all where it was "
                        + "met with understanding.")
                .qualification("A pass is a full answer.")
                .references("LAURENCEAU-1998")
                .build()),
        new EvidenceEntry(
            "gratitude",
            "saying thanks",
            Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("In one trial, a month of saying thanks was followed by modest gains "
                    + "on average.")
                .qualification(
                    "The gains came where the other was felt to be responsive. Thanks may be skipped, and nobody "
                        + "owes them to someone who treats them badly.")
                .references("ALGOE-2016")
                .build()),
        new EvidenceEntry(
            "micro-stressor",
            "telling stress and carrying it together",
            Evidence.of(LONGITUDINAL, ADJACENT, MIXED)
                .summary(
                    "Carrying stress together was associated with satisfaction; on brooding days, telling it over and "
                        + "over was hard for the listener to follow.")
                .qualification("One small thing, with an end; the listener has nothing to fix.")
                .references("FALCONIER-2015", "HORN-2021")
                .build()),
        new EvidenceEntry(
            "affirm",
            "a closing gesture",
            Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("Prompts to show affection, and short tasks at home with touch or "
                    + "gaze, were followed by more closeness for the moment.")
                .qualification(
                    "Not everyone welcomes touch or gaze, so a word or a wave is always offered too.")
                .references("AFFECTION-APP-2021", "CLOSENESS-EMI-2022")
                .build()));
  }

  /**
   * The six steps of the repair conversation.
   *
   * @return the entries, in the order of the steps
   */
  public static List<EvidenceEntry> repairSteps() {
    return List.of(
        new EvidenceEntry(
            "acknowledge-rupture",
            "attempts at repair in a quarrel",
            Evidence.of(CROSS_SECTIONAL, DIRECT, SUPPORTS_WITH_CONDITIONS)
                .summary("Among newlyweds who were observed while they disagreed, attempts at "
                    + "repair went better when they came early and with feeling: owning a "
                    + "part, understanding, humour, affection.")
                .qualification("Reasoning alone went less well, and observing shows only what goes "
                    + "together.")
                .references("REPAIR-2015")
                .build()),
        new EvidenceEntry(
            "share-impact",
            "equal turns and attentive listening",
            Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("In experiments, taking turns was followed by more liking than "
                    + "one-sided telling, and being heard well by less loneliness.")
                .qualification("This was studied in first talks, and with memories of rejection, "
                    + "partly in imagination; not after a quarrel. Turns are equal and "
                    + "uninterrupted, and anyone can stop.")
                .references("SPRECHER-2013", "ITZCHAKOV-2023")
                .build()),
        new EvidenceEntry(
            "apologise",
            "what an apology is made of",
            Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary(
                    "Fuller apologies were received better; owning the fault and offering to mend it weighed most.")
                .qualification("People judged invented scenes; couples were not studied. Breaches "
                    + "of honesty were harder to mend than failures of skill.")
                .references("LEWICKI-2016", "APOLOGY-META-2013")
                .build()),
        new EvidenceEntry(
            "brainstorm-safety",
            "solving a problem in steps",
            Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("In one trial with 742 couples on low incomes, coached online "
                    + "programmes were followed by better relationships than a waiting "
                    + "list.")
                .qualification("The programmes had a coach and took weeks, and there were no fewer "
                    + "partings afterwards.")
                .references("DOSS-2020")
                .build()),
        new EvidenceEntry(
            "set-reconnection-ritual",
            "a ritual that both call theirs",
            Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("Shared rituals were associated with satisfaction.")
                .qualification("Only where both felt the ritual to be theirs.")
                .references("GARCIA-RADA-2019")
                .build()),
        new EvidenceEntry(
            "seek-help-if-stuck",
            "programmes and check-ups with a professional",
            Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("In one trial, coached online programmes were followed by better "
                    + "relationships and somewhat better mental and physical health. In "
                    + "another, a yearly check-up with a professional was followed by more "
                    + "intimacy.")
                .qualification(
                    "They studied particular programmes; which help suits two people is for them to find out.")
                .references("DOSS-2020", "RODDY-2021", "CORDOVA-2014")
                .build()));
  }

  /**
   * Why forgiving is never a step, a score or an aim of the repair conversation.
   *
   * @return the claim, with its study
   */
  public static Claim forgiving() {
    return Claim.research(
        "Among newlyweds followed for four years, a readiness to express forgiveness was associated with aggression that went "
            + "on, while it lessened towards those who forgave less readily. Forgiving is nobody's duty.",
        "MCNULTY-2011");
  }

  /**
   * The plan of thirty days as a whole, which nobody has tested.
   *
   * @return the evidence, with the nearest comparisons
   */
  public static Evidence thirtyDayPlan() {
    return Evidence.noneFound(ADJACENT)
        .summary(
            "This plan was not tested. The nearest comparisons are a four-week programme against a waiting list, and daily "
                + "prompts for one month and for three months, both without a comparison group.")
        .qualification(
            "The length and the order of the weeks are choices of this project; a day missed changes nothing.")
        .references("ROGGE-2023", "EXCITEMENT-RCT-2013", "AICKEN-2025")
        .build();
  }
}
