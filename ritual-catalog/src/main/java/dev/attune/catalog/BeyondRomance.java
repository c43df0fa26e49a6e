package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.CHILD_NEVER_A_RESPONDENT;
import static dev.attune.core.evidence.Caution.CHILD_SAFETY_FIRST;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CO_RUMINATION;
import static dev.attune.core.evidence.Caution.CRISIS_SIGNPOST;
import static dev.attune.core.evidence.Caution.LONG_DISTANCE_VARIANT;
import static dev.attune.core.evidence.Caution.NOVELTY_BY_CHOICE;
import static dev.attune.core.evidence.Caution.NO_CHILD_DATA;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.SUPPORT_NETWORK;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Depth.LIGHT;
import static dev.attune.core.ritual.Need.DISCLOSURE;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.REPAIR;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;

import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for friends, parents, siblings and chosen family. */
final class BeyondRomance {
  private BeyondRomance() {}

  static List<Ritual> rituals() {
    return List.of(
        roseAndThorn(),
        validateBeforeAdvice(),
        familyDebrief(),
        friendWeeklyCheckIn(),
        sharedCreativeProject(),
        openInACrisis());
  }

  private static Ritual roseAndThorn() {
    return Ritual.of("rose-and-thorn", "Rose and thorn")
        .purpose(
            "Whenever you meet, tell each other the best moment and the hardest one since last time.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(ON_EVENT)
        .minutes(10)
        .addNeeds(DISCLOSURE, SUPPORT)
        .depth(LIGHT)
        .step(
            4,
            "Each of you tells a rose, the best moment since you last met. Be glad about it "
                + "together, and ask for the details.")
        .step(
            4,
            "Then each of you tells a thorn: one hard moment, and only one. Listen to "
                + "the end, and advise only if asked.")
        .step("Anyone can skip the rose, the thorn or both, or pass for today, without giving "
            + "a reason.")
        .step(
            2,
            "Close with a bud, something you are hoping for, so that the thorn does not have the last word.")
        .variant(
            LONG_DISTANCE,
            "Trade roses and thorns on a call, or in one voice note each. Passing is fine.",
            "Answer the rose with delight and the thorn with 'I hear you'.",
            "Close with something you are hoping for.")
        .variant(
            FIVE_MINUTE,
            "One sentence for the rose and one for the thorn, or a pass.",
            "Close with one thing you are hoping for.")
        .variant(LOW_ENERGY, 5, "Roses only tonight, in one sentence each.")
        .addCautions(CO_RUMINATION, NO_FORCED_DISCLOSURE)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Only neighbouring practices were studied. One good talk with a friend on an "
                + "assigned day was followed by greater well-being that evening, and in dating "
                + "couples a warm answer to good news was associated with well-being.")
            .qualification("No study of the rose and the thorn themselves was found.")
            .references("HALL-2023", "GABLE-2006")
            .build())
        .build();
  }

  private static Ritual validateBeforeAdvice() {
    return Ritual.of("validate-before-advice", "Feeling first, advice later")
        .purpose("When a child is upset, name and accept the feeling before you offer advice.")
        .addKinds(PARENT_CHILD)
        .cadence(ON_EVENT)
        .minutes(3)
        .addNeeds(SUPPORT)
        .depth(Depth.NONE)
        .step("When a child comes to you upset, take one slow breath before you say anything.")
        .step(
            1,
            "Put the feeling into words, as a guess: 'You are really disappointed about the "
                + "match.' A guess can be wrong, and that is fine.")
        .step(
            1,
            "Let the feeling be all right, even where what was done is not: 'Anybody would be sad "
                + "about that.' The child owes you no answer.")
        .step(
            "Offer help or an idea only when the storm has passed, and only if it is still wanted.")
        .step("If anything makes you fear for a child's safety, leave this aside and turn to "
            + "people whose work it is to help.")
        .variant(
            LONG_DISTANCE,
            "When a child is upset on a call, let a little silence be, so that the feeling has room.",
            "Say what you hear, as a guess: 'That sounds really disappointing.'",
            "Let the feeling be all right. Ideas can wait for the next call.")
        .variant(
            LOW_ENERGY,
            "When you have nothing left to give, one sentence does it: 'I hear you, and I see "
                + "that this is hard.'",
            "You can come back to it tomorrow.")
        .addCautions(CHILD_NEVER_A_RESPONDENT, NO_CHILD_DATA, CHILD_SAFETY_FIRST)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial with 54 families, parents of children aged four and five took "
                + "a group course of six parts. Compared with usual care, parents then coached "
                + "feelings more, and children knew more about emotions and behaved better in "
                + "their teachers' eyes.")
            .qualification("One habit is not that course, and a small later trial found less.")
            .references("HAVIGHURST-2013", "TIK-PILOT-2021")
            .build())
        .build();
  }

  private static Ritual familyDebrief() {
    return Ritual.of("family-debrief", "Family debrief")
        .purpose("After a family gathering, take stock honestly and stand by each other.")
        .addKinds(SIBLINGS)
        .cadence(ON_EVENT)
        .minutes(20)
        .addNeeds(SUPPORT, REPAIR)
        .depth(LIGHT)
        .step(
            5,
            "Within a few days of the gathering, find a quiet moment with those who would like "
                + "to. Each of you begins with something that was good.")
        .step(
            10,
            "Then each of you names one moment that was hard for you, and only one, or "
                + "passes. The others listen and say what they heard.")
        .step("Speak of those who are not there as if they might come in at any moment.")
        .step(
            5,
            "Ask what would help next time, agree on one small thing, and let the gathering be over.")
        .step("If the same hurt comes back after every gathering, it deserves someone outside the "
            + "family as well: a friend, a counsellor, a person you trust.")
        .variant(
            LONG_DISTANCE,
            "Call each other within a few days of the gathering, even if only some of "
                + "you were there.",
            "Each of you names one good thing and one moment that was hard, or passes. "
                + "Listen to the end.",
            "Agree on one small thing that would help next time, and close with something else entirely.")
        .variant(
            FIVE_MINUTE,
            "On the way out or the day after: one good thing and one hard moment each, a sentence apiece.",
            "Close with 'I am glad you were there.'")
        .variant(
            LOW_ENERGY,
            5,
            "A short message is enough today: 'That was a lot. How are you?'",
            "Talk when all of you are rested, or let it rest altogether.")
        .addCautions(CO_RUMINATION)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of siblings talking over a family gathering was found. It is "
                + "offered because it seems kind and sensible; more than that is not claimed.")
            .build())
        .build();
  }

  private static Ritual friendWeeklyCheckIn() {
    return Ritual.of("friend-weekly-check-in", "Weekly check-in with a friend")
        .purpose("Keep a friendship warm with one real conversation a week.")
        .addKinds(FRIENDSHIP)
        .cadence(WEEKLY)
        .minutes(20)
        .addNeeds(SUPPORT, DISCLOSURE)
        .depth(LIGHT)
        .step(
            "Find a moment that suits each of you this week, over tea, on a bench or on the phone.")
        .step(
            8,
            "One of you tells how the week was: what went well, what was heavy, what is on your "
                + "mind. The others listen and ask.")
        .step(8, "Change over.")
        .step(4, "End with something light, and with an idea of when you might talk next.")
        .step("A week that falls through is no debt. It does not matter who called last.")
        .variant(
            LONG_DISTANCE,
            "Choose an hour that is kind to every time zone, or trade longer voice notes and "
                + "listen to them in your own time.",
            "Tell how the week was, and ask back.",
            "End with something light, and with an idea of when you might talk next.")
        .variant(
            FIVE_MINUTE,
            "Call for five minutes, and say at the start that it is a short one.",
            "One thing each that went well, and one that was heavy or that you would rather skip.")
        .variant(
            LOW_ENERGY,
            5,
            "Send three words about your week, or a picture that says it.",
            "Add 'no need to answer' if you mean it.")
        .addCautions(NO_SCOREKEEPING, LONG_DISTANCE_VARIANT)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In three experiments, people who were asked to have one good talk with a "
                + "friend on a given day felt better at the end of that day than others did.")
            .qualification("It was a single day, and most of the people were students. A talk "
                + "every week was not tested.")
            .references("HALL-2023")
            .build())
        .build();
  }

  private static Ritual sharedCreativeProject() {
    return Ritual.of("shared-creative-project", "Shared creative project")
        .purpose("Make something together, for the joy of making it.")
        .addKinds(FRIENDSHIP, SIBLINGS)
        .cadence(MONTHLY)
        .minutes(60)
        .addNeeds(PLAY_AND_NOVELTY, MEANING)
        .depth(Depth.NONE)
        .cost(Cost.SMALL)
        .step(
            10,
            "Settle on something that each of you feels like making: a song, a quilt, a comic, a "
                + "garden, a feast. If one of you is not in the mood for it, choose another.")
        .step("Begin with what is already there: paper, leftovers, voices and cuttings from a "
            + "neighbour cost nothing.")
        .step(
            45,
            "Make the first piece of it. It may turn out crooked; that shows it was made "
                + "by hand.")
        .step(
            5,
            "Enjoy what there is so far, and agree whether it goes on and who keeps it until then.")
        .variant(
            LONG_DISTANCE,
            "Choose something that can travel: a story told in turns, a song in two parts, a "
                + "sketchbook that goes back and forth in the post. With voices or words alone it "
                + "costs nothing.",
            "Add your piece, send it on, and be curious about what comes back.")
        .variant(
            FIVE_MINUTE,
            "Add one line, one stitch or one brush stroke each.",
            "Leave the rest for another day.")
        .variant(
            LOW_ENERGY,
            15,
            "Collect ideas from where you sit: colours, tunes, photos, recipes.",
            "Keep the one that makes you smile.")
        .addCautions(NOVELTY_BY_CHOICE, COST_BURDEN)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of friends or siblings making something together was found. The "
                + "nearest one, on new and lively things to do, looked at romantic couples only.")
            .references("ARON-2000")
            .build())
        .build();
  }

  private static Ritual openInACrisis() {
    return Ritual.of("open-in-a-crisis", "Open with each other in a crisis")
        .purpose(
            "When something hard happens to one of you, be open with each other and stand together.")
        .addKinds(FRIENDSHIP)
        .cadence(ON_EVENT)
        .minutes(15)
        .addNeeds(SUPPORT, DISCLOSURE)
        .depth(LIGHT)
        .step(
            2,
            "If it is your crisis, say so in as few words as you like: 'Something hard has "
                + "happened. I do not want to be alone with it.' You choose what you tell and what you keep.")
        .step(
            1,
            "If it is your friend's, ask what would help now: listening, company, a practical "
                + "hand, or nothing for the moment.")
        .step(
            8,
            "Stay with one thing at a time, and with what was asked for. Nobody has to find the "
                + "right words; being there counts.")
        .step(
            4,
            "Close with one small next step for today and a time to talk again. Think together of "
                + "who else could stand by: family, other friends, people trained to help.")
        .step("Some things are too heavy for a friendship to carry alone. If anyone is in danger, "
            + "or if the days stay dark, please turn to professional help without delay; a friend "
            + "can come along.")
        .variant(
            LONG_DISTANCE,
            "Call, or write 'Something hard has happened. Can you talk?' If you are the one who "
                + "is asked, answer when you can, and say so when you cannot.",
            "Ask what would help from afar: listening, staying on the line in silence, or taking "
                + "over one practical thing.",
            "Close with one small next step for today, a time to talk again, and the name of "
                + "somebody nearby who could come round.")
        .variant(
            FIVE_MINUTE,
            "Say or ask just this: 'It is a hard time. What would help today?'",
            "Agree on one small thing, and on a time to talk at more length.")
        .variant(
            LOW_ENERGY,
            5,
            "Sit together, or stay on the line, without talking about it.",
            "Say when you are there again, and who else can be asked until then.")
        .addCautions(CO_RUMINATION, CRISIS_SIGNPOST, SUPPORT_NETWORK)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of this practice was found. It is offered as a decent thing "
                + "between friends, and it does not take the place of professional help.")
            .build())
        .build();
  }
}
