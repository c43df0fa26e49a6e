package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.Stage.BUSY_PARENTS;
import static dev.attune.core.bond.Stage.LONG_TERM;
import static dev.attune.core.bond.Stage.NEW;
import static dev.attune.core.evidence.Caution.CHILD_IN_EARSHOT;
import static dev.attune.core.evidence.Caution.GRADUATED_DEPTH;
import static dev.attune.core.evidence.Caution.GRIEVANCE_ESCALATION;
import static dev.attune.core.evidence.Caution.LOWER_ACUITY_ONLY;
import static dev.attune.core.evidence.Caution.NOT_WHILE_DRIVING;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.TIME_BOX;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Depth.LIGHT;
import static dev.attune.core.ritual.Depth.PERSONAL;
import static dev.attune.core.ritual.Mark.HIGH_INTENSITY;
import static dev.attune.core.ritual.Need.DISCLOSURE;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.REPAIR;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.WITH_CHILDREN;

import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals that belong to one stage of a romantic bond. */
final class StageRituals {
  private StageRituals() {}

  static List<Ritual> rituals() {
    return List.of(curiosityNight(), relationshipAudit(), dailyCheckpoint());
  }

  private static Ritual curiosityNight() {
    return Ritual.of("curiosity-night", "Curiosity night")
        .purpose("Discover more about each other with questions you have never asked before.")
        .addKinds(ROMANTIC, FRIENDSHIP)
        .addStages(NEW)
        .ownOfStage(NEW)
        .cadence(WEEKLY)
        .minutes(30)
        .addNeeds(PLAY_AND_NOVELTY, DISCLOSURE)
        .depth(LIGHT)
        .step(
            5,
            "Each of you thinks of three questions you have never asked each other, playful ones "
                + "first: 'What would you do with a Tuesday all to yourself?'")
        .step(
            20,
            "Take turns asking. Whoever asks answers their own question too, so that nobody is "
                + "being interviewed.")
        .step("'Pass' is always a good answer, and nobody asks why.")
        .step("Stay with light questions unless each of you says, without being coaxed, that you "
            + "would like to go a little further.")
        .step(5, "Finish with the answer that delighted or surprised you most.")
        .variant(
            LONG_DISTANCE,
            "Meet on a call, each with three questions you have never asked each other.",
            "Take turns asking and answering, with 'pass' as a good answer at any time. Where the "
                + "hours do not match, trade voice notes over the week.",
            "Finish with the answer that delighted you most.")
        .variant(
            FIVE_MINUTE,
            "One new question each, and each of you answers both. Passing is fine.",
            "Keep the questions you did not get to for next time.")
        .variant(
            LOW_ENERGY,
            10,
            "Make yourselves comfortable and trade easy choices: sea or mountains, soup or cake, "
                + "early or late?",
            "Stop when one of you yawns.")
        .addCautions(NO_FORCED_DISCLOSURE, GRADUATED_DEPTH)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In an experiment with strangers, three quarters of an hour of questions "
                + "that slowly went deeper was followed by more closeness than small talk. In "
                + "another, taking turns was followed by more liking than one person telling "
                + "while the other listened.")
            .qualification("People who meet for the first time are not people who already know "
                + "each other. Curious people felt close after small talk as well.")
            .references("ARON-1997", "KASHDAN-2011", "SPRECHER-2013")
            .build())
        .build();
  }

  private static Ritual relationshipAudit() {
    return Ritual.of("relationship-audit", "Relationship audit")
        .purpose("Once a month, celebrate what grew between you and give one sore spot some air.")
        .addKinds(ROMANTIC)
        .addStages(LONG_TERM)
        .ownOfStage(LONG_TERM)
        .cadence(MONTHLY)
        .minutes(45)
        .addNeeds(MEANING, REPAIR)
        .depth(PERSONAL)
        .addMarks(HIGH_INTENSITY)
        .step(
            5,
            "Choose a calm hour, and agree when it ends before you begin. If things are heated "
                + "today, another day is better.")
        .step(
            15,
            "Begin with what grew this month: each of you names two or three things you were glad "
                + "of, large or small.")
        .step(
            15,
            "Then choose one thing that hurt or went missing, and only one. Whoever brings it "
                + "tells how it was for them; the others listen to the end and ask before they answer.")
        .step("If voices rise, or if one of you wants to stop, you stop. The topic can wait for a "
            + "quieter day.")
        .step(10, "Agree on one small thing to try until next month, and end with a thank-you.")
        .variant(
            LONG_DISTANCE,
            "Arrange a call at an hour when all of you are rested, and agree when it ends.",
            "Begin with what grew this month, two or three things each.",
            "Then take one thing that hurt, only one, and listen to the end before you answer. "
                + "Anyone can say 'enough for today', and the call goes on to something pleasant "
                + "or ends there.",
            "Agree on one small thing to try until next month, and end with a thank-you.")
        .variant(
            LOW_ENERGY,
            15,
            "Do only the first half: each of you names what you were glad of this month.",
            "Leave what hurts for a day when you are rested, and agree on that day if you like.")
        .addCautions(GRIEVANCE_ESCALATION, TIME_BOX, LOWER_ACUITY_ONLY)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial with 215 couples, a yearly checkup of two visits, led by a "
                + "professional, was followed by more intimacy and more acceptance over two "
                + "years. More of the difference went with being accepted than with feeling "
                + "safe to be open.")
            .qualification("A talk that couples lead themselves, every month, was not tested.")
            .references("CORDOVA-2014", "HAWRILENKO-2016")
            .build())
        .build();
  }

  private static Ritual dailyCheckpoint() {
    return Ritual.of("daily-checkpoint", "Daily checkpoint")
        .purpose("Find each other for five minutes in the middle of a full day.")
        .addKinds(ROMANTIC)
        .addStages(BUSY_PARENTS)
        .ownOfStage(BUSY_PARENTS)
        .cadence(DAILY)
        .minutes(5)
        .addNeeds(SUPPORT)
        .depth(LIGHT)
        .step("Take five minutes, over a chore if you like: folding laundry and washing up go "
            + "well with talking. Being at the wheel does not.")
        .step(2, "Each of you says in a sentence or two how the day is and what is still ahead.")
        .step(
            2,
            "Each of you names one thing that would lighten the load, or says 'I am fine today'.")
        .step(
            1, "Settle who takes what, thank each other, and stop when the five minutes are over.")
        .step("Children may be in earshot, so keep to what they may overhear; the rest can wait "
            + "until they sleep.")
        .variant(
            LONG_DISTANCE,
            "Call for five minutes when none of you is at the wheel, or trade one voice note each.",
            "Say how the day is, what is still ahead, and one thing that would lighten the load, "
                + "or 'I am fine today'.",
            "Settle what can be done from where you are, and wish each other a good rest of the day.")
        .variant(
            LOW_ENERGY,
            "One word each for the day, and one wish for tomorrow, or none.",
            "That is enough. Sleep well.")
        .variant(
            WITH_CHILDREN,
            "Talk over a chore while the children play nearby, in words they may overhear.",
            "Say how the day is and name one thing that would lighten the load. If you are "
                + "interrupted, pick it up again later or let it go.")
        .addCautions(CHILD_IN_EARSHOT, NOT_WHILE_DRIVING, TIME_BOX)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In many studies, facing stress side by side and being helped by the other "
                + "were associated with more satisfaction, and more so under stress. One of "
                + "them followed 240 couples for five years.")
            .qualification("Simply telling each other about stress was one of the weaker parts. "
                + "No study was found on doing this over a chore.")
            .references("RUSU-2020", "FALCONIER-2015")
            .build())
        .build();
  }
}
