package dev.attune.catalog.guidance;

import static dev.attune.core.evidence.Caution.GRADUATED_DEPTH;
import static dev.attune.core.evidence.Caution.LOWER_ACUITY_ONLY;
import static dev.attune.core.evidence.Caution.NOT_A_REMEDY_FOR_MISTREATMENT;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.RESPONSIVENESS;
import static dev.attune.core.evidence.Caution.SCRIPTED_LANGUAGE;
import static dev.attune.core.evidence.Caution.TRAUMA_AWARE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.Finding.NULL_OR_CONTRARY;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;

import dev.attune.core.evidence.Evidence;
import java.util.List;

/** Skills that make a bond safe, in the order in which they build on each other. */
final class SafetySkills {
  private SafetySkills() {}

  static List<SafetySkill> skills() {
    return List.of(
        SafetySkill.of("listen-without-interrupting", "Hear each other out")
            .practice(
                "Let the other finish, even when your answer is ready, and wait out the silences. When they seem done, ask "
                    + "whether there is more. If you do break in, say sorry and hand the word back.")
            .addCautions(RESPONSIVENESS)
            .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("In five experiments, people who told of a rejection and were "
                    + "listened to well felt less lonely than others; in three of them the "
                    + "talk was only imagined. In pooled workplace studies, feeling heard "
                    + "was associated with better relationships, mostly by people's own "
                    + "report.")
                .qualification("Listening in the middle of an argument is another matter: in a "
                    + "study of newlyweds, saying back what was heard was not associated "
                    + "with how they fared.")
                .references(
                    "ITZCHAKOV-2023", "STRENGTHS-LISTENING-2024", "KLUGER-2023", "GOTTMAN-1998")
                .build())
            .build(),
        SafetySkill.of("reflect-back", "Say back what you heard")
            .practice(
                "In a calm moment, put what you heard into your own words and ask whether you got it right. Let the other "
                    + "correct you. It is an offer, not a rule for arguments, and it need not sound like a script.")
            .addCautions(SCRIPTED_LANGUAGE, LOWER_ACUITY_ONLY)
            .evidence(Evidence.of(LONGITUDINAL, DIRECT, NULL_OR_CONTRARY)
                .summary("One hundred and thirty newlywed couples were followed for six "
                    + "years. In their conflicts they rarely said back what they had "
                    + "heard, and whether they did was not associated with how they fared.")
                .qualification(
                    "It stays here as a choice for calm times only; nobody needs it in order to argue well.")
                .references("GOTTMAN-1998")
                .build())
            .build(),
        SafetySkill.of("appreciate-openness", "Thank each other for opening up")
            .practice(
                "When the other tells you something tender, first say that you are glad they did. Let a moment pass before "
                    + "any question or opinion. Thanks can be a word, a nod or a message later on.")
            .addCautions(RESPONSIVENESS)
            .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary(
                    "In diary studies, opening up was associated with feeling close, partly because people felt understood "
                        + "and cared for by the one who listened.")
                .qualification(
                    "What counted was how the answer was felt; thanking as a skill of its own was not studied.")
                .references("LAURENCEAU-1998", "LIPPERT-2001")
                .build())
            .build(),
        SafetySkill.of("share-incrementally", "Open up little by little")
            .practice("Begin with something small and see how it is received before you go "
                + "further. Each of you sets your own pace, and passing is always fine. "
                + "Nothing told obliges the other to tell something back.")
            .addCautions(NO_FORCED_DISCLOSURE, GRADUATED_DEPTH, TRAUMA_AWARE)
            .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("Across many studies, telling something personal and being told "
                    + "something were associated with liking each other. In experiments "
                    + "with strangers, going deeper step by step and taking turns were "
                    + "followed by more closeness or liking.")
                .qualification(
                    "It depends on the setting, and a felt duty to return a confidence may explain part of what "
                        + "laboratories saw. That pressure to open up does harm is the view of practitioners.")
                .references("COLLINS-1994", "ARON-1997", "SPRECHER-2013", "OBLIGATION-2015")
                .build())
            .build(),
        SafetySkill.of("no-ammunition", "Never turn a confidence into a weapon")
            .practice(
                "Agree that what was told in trust stays out of arguments, today and in years to come. If it slips out, stop "
                    + "at once, own it, and leave the argument for another time.")
            .addCautions(NOT_A_REMEDY_FOR_MISTREATMENT)
            .evidence(Evidence.noneFound(THEORY_ONLY)
                .summary(
                    "No usable study of such an agreement was found; it fits theories about how people weigh closeness "
                        + "against the danger of being hurt.")
                .build())
            .build(),
        SafetySkill.of("no-judgment-zone", "Set aside a time without judging")
            .practice(
                "Pick a time or a corner for the hard topics in which nothing said is rated, corrected or answered with a "
                    + "verdict. You can disagree later; here the aim is only to understand. Anyone can end it with a word.")
            .addCautions(NOT_A_REMEDY_FOR_MISTREATMENT)
            .evidence(Evidence.noneFound(ADJACENT)
                .summary("No study of a declared zone was found. In a trial of yearly "
                    + "relationship check-ups, more acceptance was associated with part of "
                    + "the gains, which is only a neighbouring finding.")
                .references("HAWRILENKO-2016")
                .build())
            .build(),
        SafetySkill.of("repair-quickly", "Mend trust early")
            .practice(
                "When you notice that you hurt the other, say so soon and in plain words, without a defence. Ask what would "
                    + "help and give it time. The one who was hurt sets the pace and owes no answer.")
            .addCautions(NOT_A_REMEDY_FOR_MISTREATMENT)
            .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
                .summary("In observed arguments of newlyweds, attempts at repair that came "
                    + "early and spoke to feelings were associated with a better turn of "
                    + "the talk.")
                .qualification("No study looked at how soon broken trust is mended.")
                .references("REPAIR-2015")
                .build())
            .build());
  }
}
