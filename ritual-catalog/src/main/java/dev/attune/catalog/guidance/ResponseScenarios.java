package dev.attune.catalog.guidance;

import static dev.attune.core.safety.Behaviour.ANGER;
import static dev.attune.core.safety.Behaviour.COMFORT;
import static dev.attune.core.safety.Behaviour.CRITICISM;
import static dev.attune.core.safety.Behaviour.DISMISSAL;
import static dev.attune.core.safety.Behaviour.ENCOURAGEMENT;
import static dev.attune.core.safety.Behaviour.GIVING_SPACE;
import static dev.attune.core.safety.Behaviour.GUILT_TRIPPING;
import static dev.attune.core.safety.Behaviour.IGNORING;
import static dev.attune.core.safety.Behaviour.LISTENING;
import static dev.attune.core.safety.Behaviour.MINIMISING;
import static dev.attune.core.safety.Behaviour.MOCKERY;
import static dev.attune.core.safety.Behaviour.NON_JUDGMENT;
import static dev.attune.core.safety.Behaviour.OVERSTEPPING;
import static dev.attune.core.safety.Behaviour.PRESENCE;
import static dev.attune.core.safety.Behaviour.RESPECT_FOR_AUTONOMY;
import static dev.attune.core.safety.Behaviour.SUPPORT;
import static dev.attune.core.safety.Behaviour.TOPIC_CHANGE;
import static dev.attune.core.safety.Behaviour.VALIDATION;
import static dev.attune.core.safety.Behaviour.WITHDRAWAL;

import dev.attune.core.evidence.Claim;
import java.util.List;

/** Moments in which somebody opens up. */
final class ResponseScenarios {
  private ResponseScenarios() {}

  static List<ResponseScenario> scenarios() {
    return List.of(
        ResponseScenario.of("admits-mistake", "Someone owns up to a mistake.")
            .addSafe(LISTENING, NON_JUDGMENT, SUPPORT)
            .addUnsafe(ANGER, CRITICISM)
            .betterResponse(
                "Hear it to the end and say that you are glad to know. Ask what they need to put it right, and tell "
                    + "how it landed with you once both of you are calm.")
            .caution("Nobody owes a calm answer to a person who frightens them.")
            .basis(Claim.research(
                "In observed arguments, attempts at repair went better when they came "
                    + "early and with feeling. In studies of imagined situations, apologies "
                    + "that owned the fault and offered to mend it carried most weight.",
                "REPAIR-2015",
                "LEWICKI-2016"))
            .build(),
        ResponseScenario.of("shares-dream", "Someone tells a dream or a hope.")
            .addSafe(ENCOURAGEMENT, VALIDATION)
            .addUnsafe(DISMISSAL, MOCKERY, IGNORING)
            .betterResponse(
                "Let your interest show: ask what draws them to it and what the first step might be. Doubts can wait "
                    + "until they ask for them.")
            .caution(
                "Enthusiasm is not the same as agreeing; a warm answer may still leave a question open.")
            .basis(Claim.research(
                "Among dating couples, answers to good news were associated with how the "
                    + "relationship stood more closely than answers to bad news. Practising "
                    + "warm answers was followed by seeing the other as more grateful and "
                    + "content.",
                "GABLE-2006",
                "ENTHUSIASM-2014"))
            .build(),
        ResponseScenario.of("expresses-sadness", "Someone is sad and lets it show.")
            .addSafe(COMFORT, PRESENCE)
            .addUnsafe(MINIMISING, TOPIC_CHANGE)
            .betterResponse(
                "Stay, slow down, and say that you see it is hard. Ask whether they would like company, comfort, an "
                    + "idea, or a little quiet.")
            .caution("Ask before any touch and before any advice.")
            .basis(Claim.research(
                "In five experiments, some with imagined talks, being listened to well "
                    + "was followed by less loneliness. In a diary study, touch was associated "
                    + "with a better mood by way of feeling close. Support that is plain to "
                    + "see went with relief for people in great distress, and with a cost for "
                    + "others.",
                "ITZCHAKOV-2023",
                "DEBROT-2013",
                "GIRME-2013"))
            .build(),
        ResponseScenario.of(
                "sets-boundary", "Someone says what they do not want, or asks for room.")
            .addSafe(RESPECT_FOR_AUTONOMY, GIVING_SPACE)
            .addUnsafe(GUILT_TRIPPING, OVERSTEPPING, WITHDRAWAL)
            .betterResponse(
                "Thank them for saying it and act on it at once. If you are disappointed, that is yours to carry for "
                    + "now; stay kind and reachable.")
            .caution(
                "Where limits are punished again and again, this is not about skill; support for the person comes first.")
            .build());
  }
}
