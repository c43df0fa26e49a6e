package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.AGREED_RETURN_TIME;
import static dev.attune.core.evidence.Caution.BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE;
import static dev.attune.core.evidence.Caution.CO_RUMINATION;
import static dev.attune.core.evidence.Caution.CRISIS_SIGNPOST;
import static dev.attune.core.evidence.Caution.GRIEVANCE_ESCALATION;
import static dev.attune.core.evidence.Caution.LOWER_ACUITY_ONLY;
import static dev.attune.core.evidence.Caution.MUTUAL_ENDORSEMENT;
import static dev.attune.core.evidence.Caution.NOT_A_REMEDY_FOR_MISTREATMENT;
import static dev.attune.core.evidence.Caution.NOT_FOR_ABUSE;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.PRIVATE_BY_DEFAULT;
import static dev.attune.core.evidence.Caution.TIME_BOX;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.SUPPORTS;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Cadence.QUARTERLY;
import static dev.attune.core.ritual.Mark.CONFLICT;
import static dev.attune.core.ritual.Mark.HIGH_INTENSITY;
import static dev.attune.core.ritual.Mark.TOUCH_FORM;
import static dev.attune.core.ritual.Need.APPRECIATION;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.DISCLOSURE;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.REPAIR;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.SOLO;
import static dev.attune.core.ritual.VariantKind.WITH_CHILDREN;

import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.Theme;
import java.util.List;

/**
 * Rituals with a form of their own: check-in, repair, reviews and conflict habits.
 *
 * <p>Forgiving is no step of any of them, and whoever was hurt owes nothing. What one person writes down stays with them.
 */
final class StructuredRituals {
  private StructuredRituals() {}

  static List<Ritual> rituals() {
    return List.of(
        fiveMinuteCheckIn(),
        repairConversation(),
        boundaryReview(),
        checklistReview(),
        monthlyRitualChoice(),
        conflictReappraisal(),
        conflictLog(),
        triggerPause());
  }

  /** The five steps stand in the order of the guided check-in; touch and gaze only ever add to a close that is complete. */
  private static Ritual fiveMinuteCheckIn() {
    return Ritual.of("five-minute-check-in", "Five-minute check-in")
        .purpose("Keep five minutes a day in which each of you says how things are and is heard.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .minutes(5)
        .leastMinutes(4)
        .addNeeds(DISCLOSURE, APPRECIATION)
        .depth(Depth.LIGHT)
        .addMarks(TOUCH_FORM)
        .step(
            1,
            "Settle on a moment that can be yours every day, such as after dinner, before bed or "
                + "on a walk, and take a breath to arrive.")
        .step(
            1,
            "Each of you names one feeling from today. One word is enough, and passing "
                + "is a full answer.")
        .step(
            1,
            "Each of you names one thing you appreciated in the other, however small. "
                + "Whoever hears it need only take it in.")
        .step(
            1,
            "Each of you tells one little worry or annoyance, and only one. Listening is "
                + "enough; if it turns out to be bigger, give it a time of its own.")
        .step(1, "Close with a kind word or a wave that says you are glad of each other.")
        .optionalStep(
            Theme.TOUCH,
            "If everyone would like that, add a hug or a squeeze of the hand; ask first.")
        .optionalStep(
            Theme.GAZE,
            "If it feels good to you, look at each other for a breath before you get up.")
        .variant(
            SOLO,
            "Settle on a moment that can be yours every day, and take a breath to arrive.",
            "Name one feeling of today to yourself; one word is enough.",
            "Find one thing in the day that you are thankful for: a taste, a tune, a patch of sun.",
            "Name one small worry, only one, and let it be for now.",
            "Close with a kind word to yourself, or with a slow breath.")
        .variant(
            LONG_DISTANCE,
            "Settle on a moment that suits everyone's clock, when nobody is driving. Call each "
                + "other, or leave messages in turn.",
            "Each of you names one feeling from today; one word is enough, and passing "
                + "is a full answer.",
            "Each of you names one thing you appreciated in the other, however small.",
            "Each of you tells one little worry or annoyance, and only one; it need not "
                + "be solved.",
            "Close with a kind word, a wave, or a good night across the time zones.")
        .variant(
            LOW_ENERGY,
            "Stay where you are, on the sofa or already in bed.",
            "Each of you finds one word for the day and one small thing to thank the "
                + "other for.",
            "Leave the worries for tomorrow, and close with a good night.")
        .variant(
            WITH_CHILDREN,
            "Take the five minutes among you adults, while the children play or once they are "
                + "asleep.",
            "Each of you names one feeling from today, in words that a child may "
                + "overhear; passing is a full answer.",
            "Each of you names one thing you appreciated in the other adult.",
            "Each of you names one small worry of your own, and keeps for later what is "
                + "not for small ears.",
            "Close with a kind word. If a child comes in, stop there; half a check-in is fine.")
        .withoutTouchOrGaze("A kind word or a small wave makes a full close; nobody needs to reach "
            + "out or look up.")
        .addCautions(TIME_BOX, NO_FORCED_DISCLOSURE, CO_RUMINATION, CRISIS_SIGNPOST)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("A check-in of five minutes was not itself studied. Two evaluations looked at "
                + "daily prompts that couples shared: 405 couples over one month, and "
                + "subscribers over three. More use was associated with better reports about "
                + "the relationship. Coping with stress together was associated with "
                + "satisfaction, and telling feelings to someone who responds was associated "
                + "with closeness.")
            .qualification("Neither evaluation had a comparison group, and a maker of the app took "
                + "part in one of them. People who were doing well may simply have joined "
                + "in more.")
            .references("ROGGE-2023", "AICKEN-2025", "FALCONIER-2015", "LAURENCEAU-1998")
            .build())
        .build();
  }

  /** The six steps stand in the order of the guided repair, each in one sentence or a few. */
  private static Ritual repairConversation() {
    return Ritual.of("repair-conversation", "Repair conversation")
        .purpose("Find your way back to each other after something went wrong between you, one "
            + "step at a time.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(ON_EVENT)
        .minutes(30)
        .addNeeds(REPAIR)
        .depth(Depth.PERSONAL)
        .addMarks(CONFLICT, HIGH_INTENSITY)
        .step(
            3,
            "Say plainly what happened between you, and do not make it smaller than it was. Anyone "
                + "can pause here or later; carrying on another day is no failure.")
        .step(
            10,
            "Take turns to say what it was like for you. Whoever listens does so to the end, "
                + "without interrupting. Passing is a turn, too.")
        .step(
            4,
            "Whoever is sorry for something they did says so, simply and without a but. Nobody "
                + "apologises for having been hurt, and nobody owes an answer.")
        .step(
            6,
            "Think together about what would make it feel safe between you again. What is done "
                + "from now on counts for more than what is said today.")
        .step(
            5,
            "Agree on one small thing that brings you together again, and on when: tea tomorrow at "
                + "four, a walk on Saturday.")
        .step(
            2,
            "If you keep coming back to the same point, ask for help: someone you all trust, or "
                + "someone trained for such talks. Asking is a good way to go on.")
        .variant(
            LONG_DISTANCE,
            "Choose a call over messages, at an hour when each of you is rested, undisturbed and "
                + "not driving. Say plainly what happened between you; anyone can pause and carry "
                + "on another day.",
            "Take turns to say what it was like for you, each to the end and without interruption. "
                + "Say aloud when you have finished, as silence is hard to read on a call.",
            "Whoever is sorry for something they did says so, simply and without a but. Nobody "
                + "apologises for having been hurt, and nobody owes an answer.",
            "Think together about what would make it feel safe between you again, and about what "
                + "helps when you are far apart.",
            "Agree on one small thing that brings you together again, and on when: a film at the "
                + "same hour, a letter, the next call.",
            "If you keep coming back to the same point, ask for help: someone you all trust, or "
                + "someone trained for such talks.")
        .addCautions(NOT_FOR_ABUSE, NOT_A_REMEDY_FOR_MISTREATMENT)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary(
                "No study of these six steps as a whole was found; only parts of them were looked "
                    + "at. Among newlyweds observed in conflict, attempts at repair that came "
                    + "early and spoke to feelings were associated with a better turn of the talk. "
                    + "In studies of imagined situations, taking responsibility and offering to "
                    + "make up for the harm were the parts most closely associated with an apology "
                    + "that was well received.")
            .qualification(
                "Forgiving is left out on purpose: among newlyweds followed for four years, a "
                    + "greater readiness to express it was associated with a partner's aggression "
                    + "that went on.")
            .references("REPAIR-2015", "LEWICKI-2016", "MCNULTY-2011")
            .build())
        .build();
  }

  private static Ritual boundaryReview() {
    return Ritual.of("boundary-review", "Boundary review")
        .purpose("Make room for everyone to say which boundaries still fit as life changes.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(QUARTERLY)
        .minutes(20)
        .addNeeds(AUTONOMY)
        .depth(Depth.LIGHT)
        .addMarks(HIGH_INTENSITY)
        .step(
            5,
            "Each of you takes a few minutes alone: what has changed, what would you "
                + "like more room for, what do you not want?")
        .step(
            5,
            "In turn, each of you says as much of it as you wish and keeps the rest. A "
                + "boundary needs no reason and nobody's agreement.")
        .step(
            5,
            "Whoever listens asks only how to respect it. Nobody bargains, and only its owner may "
                + "loosen a boundary.")
        .step(
            5,
            "See what this changes in your days: an evening to oneself, a topic that rests, a door "
                + "that stays closed. Anyone can add or change something on any other day as well.")
        .variant(
            SOLO,
            "In a quiet moment, note what you do not want at present, and what you would like more "
                + "room for.",
            "Cross out what no longer fits, and add what is new.",
            "Keep the note to yourself. It needs no reason, and you can change it on any day.")
        .variant(
            LONG_DISTANCE,
            "Before your call, each of you takes a few minutes alone: what has changed, "
                + "what would you like more room for, what do you not want?",
            "In turn, each of you says as much of it as you wish, calls and messages "
                + "included: how often, how late, and when silence is welcome.",
            "Whoever listens asks only how to respect it. Nobody bargains, and only its owner may "
                + "loosen a boundary.",
            "See what this changes in your days; anyone can add or change something at any time.")
        .addCautions(BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No usable study of going over boundaries together was found. Research "
                + "on what people need from those close to them may bear on it, but none "
                + "of it was read closely enough to build on.")
            .build())
        .build();
  }

  private static Ritual checklistReview() {
    return Ritual.of("checklist-review", "Checklist review")
        .purpose("Use ten plain questions to notice what is going well, and the one thing that "
            + "may need some care.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(MONTHLY)
        .minutes(10)
        .addNeeds(MEANING)
        .depth(Depth.NONE)
        .step(
            4,
            "Each of you answers the ten questions alone, and leaves out any you like. "
                + "They are there to make you think, not to grade you.")
        .step(2, "Begin with the good: each of you picks a yes you are glad of.")
        .step(
            3,
            "Then choose one topic, no more, that could use some care. Answers stay with whoever "
                + "gave them, unless they would like to show one.")
        .step(
            1,
            "Agree on one small thing to try. Stop after ten minutes, or sooner if it begins to "
                + "sound like a list of complaints.")
        .variant(
            SOLO,
            "Answer the ten questions with the people close to you in mind, and leave out any you "
                + "like.",
            "Begin with the good: pick a yes you are glad of.",
            "Pick one topic that could use some care, and one small thing you would like to do for "
                + "yourself.",
            "Stop after ten minutes; the rest can wait until next month.")
        .variant(
            LONG_DISTANCE,
            "Before your call, each of you answers the ten questions alone, and leaves "
                + "out any you like.",
            "In the call, begin with the good: each of you picks a yes you are glad of.",
            "Choose one topic, no more, and one small thing to try that works from afar.",
            "Stop after ten minutes, or sooner if it begins to sound like a list of complaints.")
        .variant(
            FIVE_MINUTE,
            "Each of you takes only three of the ten questions that come to mind.",
            "Begin with a yes, then choose one small thing to try, and stop there.")
        .variant(
            WITH_CHILDREN,
            "Take ten minutes without the children around; the questions are for the adults alone.",
            "Answer for yourself, with the people close to you in mind, and begin with a yes you "
                + "are glad of.",
            "Pick one topic that could use some care, and one small thing to try in your own days.")
        .addCautions(GRIEVANCE_ESCALATION, PRIVATE_BY_DEFAULT)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary(
                "No study of a list like this, gone through on one's own, was found. The nearest "
                    + "trial joined questionnaires with the feedback of a professional, which is "
                    + "quite another thing.")
            .qualification("The ten questions are an aid to reflection, without norms.")
            .references("CORDOVA-2014")
            .build())
        .build();
  }

  private static Ritual monthlyRitualChoice() {
    return Ritual.of("monthly-ritual-choice", "A new ritual for the month")
        .purpose("Choose something new to try for a month, because you feel like it.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(MONTHLY)
        .minutes(10)
        .addNeeds(PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step(2, "Recall what you did this month, and what you liked about it.")
        .step(4, "Look through a few new ideas. Each of you puts forward one you would enjoy.")
        .step(2, "Choose one that everyone wants. If there is none, keep an old favourite.")
        .step(
            2,
            "Settle when it begins and who starts it off; someone else can have the next turn. "
                + "Once it is no fun for one of you, let it go quietly.")
        .variant(
            SOLO,
            "Recall what did you good this month.",
            "Look through a few ideas that one person can do alone.",
            "Choose one you feel like, and a day to begin. If it is no fun, let it go.")
        .variant(
            LONG_DISTANCE,
            "In a call or in messages, recall what you liked this month.",
            "Each of you puts forward one idea that works from afar.",
            "Choose one that everyone wants, and settle when it begins on each clock.",
            "Once it is no fun for one of you, let it go quietly.")
        .variant(
            FIVE_MINUTE,
            "Each of you puts forward one idea.",
            "Choose one that everyone wants, and a day to begin. If there is none, ask again next "
                + "month.")
        .variant(
            LOW_ENERGY,
            "Keep what you have and enjoy it for another month.",
            "Choosing nothing new is a choice as well.")
        .variant(
            WITH_CHILDREN,
            "Choose something you adults would enjoy, and that children may join or leave as they "
                + "please.",
            "Settle when it begins and which of you starts it off.",
            "Once it is no fun, let it go quietly.")
        .addCautions(MUTUAL_ENDORSEMENT)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Among couples, having rituals was associated with more satisfaction.")
            .qualification(
                "It held only where both agreed that they had one. Choosing a new one each month "
                    + "was not studied.")
            .references("GARCIA-RADA-2019")
            .build())
        .build();
  }

  private static Ritual conflictReappraisal() {
    return Ritual.of("conflict-reappraisal", "A friendly outsider's view")
        .purpose("Look back at a disagreement, each of you, as someone would who wishes all of "
            + "you well.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(QUARTERLY)
        .minutes(7)
        .addNeeds(REPAIR)
        .depth(Depth.NONE)
        .addMarks(CONFLICT, HIGH_INTENSITY)
        .step(
            1,
            "Choose a calm hour, and leave a fresh quarrel for another day. Each of you "
                + "thinks of one disagreement of the past months, and writes alone or speaks "
                + "softly where nobody hears.")
        .step(
            2,
            "Write how someone outside, who wants the best for everyone, might tell what "
                + "happened.")
        .step(2, "Write what makes it hard to see it that way in the middle of an argument.")
        .step(2, "Write what might help you to remember that view next time.")
        .step("What you wrote is yours. Nobody has to show it, or talk about it.")
        .variant(
            LONG_DISTANCE,
            "Agree on a calm hour, and write at the same time, each in your own place.",
            "Write how someone outside, who wants the best for everyone, might tell one "
                + "disagreement of the past months.",
            "Write what makes it hard to see it that way in the middle of an argument, and what "
                + "might help you to remember it.",
            "A short message that you have finished is enough; what you wrote is yours.")
        .variant(
            FIVE_MINUTE,
            "In a calm hour, each of you thinks of one disagreement of the past months.",
            "Write how someone outside, who wants the best for everyone, might tell it, and what "
                + "might help you to remember that view.",
            "What you wrote is yours.")
        .addCautions(NOT_FOR_ABUSE, LOWER_ACUITY_ONLY)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, DIRECT, SUPPORTS)
            .summary("In one trial with 120 couples, those who did about 21 minutes of such "
                + "writing over a year kept a steady relationship quality. Among those who "
                + "did not write, it declined. Less distress over conflict was associated "
                + "with the difference.")
            .qualification("Only couples took part; friends and siblings were not studied.")
            .references("FINKEL-2013")
            .build())
        .build();
  }

  private static Ritual conflictLog() {
    return Ritual.of("conflict-log", "Conflict log")
        .purpose("Keep a private place to note what keeps rubbing, so that you notice it early.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(ON_EVENT)
        .minutes(3)
        .addNeeds(REPAIR)
        .depth(Depth.NONE)
        .addMarks(CONFLICT)
        .alone(true)
        .step(1, "Begin with one good thing of the day, however small.")
        .step(
            1,
            "Note one topic that caused friction, in a word or two and without names, in a place "
                + "that only you can read.")
        .step(
            1,
            "Give it a number, from 0 for a breeze to 10 for a storm, and note whether it is "
                + "settled for you.")
        .step("After three minutes, close the notes and do something that is good for you.")
        .addCautions(GRIEVANCE_ESCALATION, PRIVATE_BY_DEFAULT)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of noting recurring conflicts by oneself was found. In the "
                + "nearest trial, couples wrote about a conflict as a well-meaning "
                + "outsider would see it. A plain list lacks that view.")
            .references("FINKEL-2013")
            .build())
        .build();
  }

  private static Ritual triggerPause() {
    return Ritual.of("trigger-pause", "Pause when it stings")
        .purpose("Put a breath between what stings and what you do next.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(ON_EVENT)
        .minutes(2)
        .addNeeds(REPAIR, AUTONOMY)
        .depth(Depth.NONE)
        .addMarks(CONFLICT)
        .alone(true)
        .step("When something stings, stop for a moment. If nobody depends on you just then, step "
            + "aside.")
        .step(1, "Breathe slowly a few times, or feel the floor under your feet.")
        .step(
            1,
            "Ask yourself what is really going on. Are you tired, hungry, hurt, or worried about "
                + "something else?")
        .step("Choose a time at which the pause is over, and move it if you need longer. If it was "
            + "agreed, anyone may move it. Letting the matter rest is a choice, too.")
        .addCautions(AGREED_RETURN_TIME)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of such a pause has been read so far, so nothing is claimed for it.")
            .build())
        .build();
  }
}
