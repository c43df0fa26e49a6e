package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.AGREED_RETURN_TIME;
import static dev.attune.core.evidence.Caution.BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE;
import static dev.attune.core.evidence.Caution.LOWER_ACUITY_ONLY;
import static dev.attune.core.evidence.Caution.NOT_A_REMEDY_FOR_MISTREATMENT;
import static dev.attune.core.evidence.Caution.NOT_FOR_ABUSE;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.SCRIPTED_LANGUAGE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.REPAIR;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.SOLO;

import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for small frictions between people who are safe with each other. */
final class SmallRepairs {
  private SmallRepairs() {}

  static List<Ritual> rituals() {
    return List.of(doOver(), smallSorry(), whatCoolsMeDown(), rainCheck());
  }

  private static Ritual doOver() {
    return Ritual.of("do-over", "May I try again?")
        .purpose("Take back a clumsy sentence and say it better, there and then.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(ON_EVENT)
        .minutes(2)
        .addNeeds(REPAIR)
        .depth(Depth.NONE)
        .addMarks(Mark.CONFLICT, Mark.HIGH_INTENSITY)
        .step("When you hear yourself say something the wrong way, stop in the middle: 'That came "
            + "out badly. May I try again?'")
        .step(
            1,
            "If the others nod, say it again as you meant it, and shorter. If they would rather "
                + "not hear it now, leave it.")
        .step(1, "Whoever hears the second try may let it be the one that counts. Nobody has to.")
        .step("It is for clumsiness. For anything that frightens or hurts deeply, it is too "
            + "small; that deserves time, and perhaps help.")
        .variant(
            LONG_DISTANCE,
            "When you notice that something came out badly, say so on the call, or in a message "
                + "with 'Second try' in front.",
            "Say it as you meant it, and shorter.",
            "An answer can wait, and need not come. For anything that frightens or hurts deeply, "
                + "it is too small.")
        .variant(LOW_ENERGY, "Raise a finger and ask 'Rewind?' Then say it again, or leave it.")
        .addCautions(
            LOWER_ACUITY_ONLY, NOT_FOR_ABUSE, NOT_A_REMEDY_FOR_MISTREATMENT, SCRIPTED_LANGUAGE)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("When newlyweds were observed in disagreement, some attempts at repair were "
                + "associated with a better turn of the talk: early ones, and those that took "
                + "a share of the blame.")
            .qualification("Observing shows what goes together. Starting a sentence over was not "
                + "looked at by itself.")
            .references("REPAIR-2015")
            .build())
        .build();
  }

  private static Ritual smallSorry() {
    return Ritual.of("small-sorry", "A small sorry")
        .purpose("Say sorry for something small before it sets.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(ON_EVENT)
        .minutes(5)
        .addNeeds(REPAIR)
        .depth(Depth.LIGHT)
        .addMarks(Mark.CONFLICT, Mark.HIGH_INTENSITY)
        .step(
            1,
            "Name what you did in one plain sentence, the same day if you can: 'I was on the "
                + "phone while you were telling me about it.'")
        .step(1, "Say that you are sorry, without a because and without a but.")
        .step(
            2,
            "Offer to put it right, if there is something to put right: 'Tell me now, if you "
                + "still feel like it.'")
        .step(
            1,
            "Then leave it with the other. An apology is a gift and not a bill: no answer is due, "
                + "and no smile.")
        .step("Only for what was yours. Nobody says sorry for having been hurt, or to keep the "
            + "peace with someone they are afraid of.")
        .variant(
            LONG_DISTANCE,
            "Say it in a voice note rather than in text, so that the tone comes along.",
            "Name what you did in one plain sentence, and say that you are sorry, without a "
                + "because and without a but.",
            "Offer to put it right if you can, and leave it there. No answer is due. Nobody says "
                + "sorry to keep the peace with someone they are afraid of.")
        .variant(LOW_ENERGY, "Say 'That was me. Sorry.' The rest can wait for tomorrow.")
        .addCautions(NOT_FOR_ABUSE, NOT_A_REMEDY_FOR_MISTREATMENT, LOWER_ACUITY_ONLY)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In an unpublished dissertation that pooled 79 comparisons, apologising was "
                + "associated with being forgiven more readily. In studies of imagined "
                + "mishaps, admitting responsibility and offering to make up for it mattered "
                + "most.")
            .qualification(
                "Most of it happened in the imagination, and breaches of honesty were harder "
                    + "to mend than mistakes. Being forgiven is not what this ritual aims at.")
            .references("APOLOGY-META-2013", "LEWICKI-2016")
            .build())
        .build();
  }

  private static Ritual whatCoolsMeDown() {
    return Ritual.of("what-cools-me-down", "What cools me down")
        .purpose("In a calm hour, say what helps you when your temper is up, and what makes it "
            + "worse.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(ONCE)
        .minutes(15)
        .addNeeds(REPAIR, SUPPORT)
        .depth(Depth.LIGHT)
        .addMarks(Mark.CONFLICT, Mark.HIGH_INTENSITY)
        .step(
            5,
            "Each of you notes alone three things that cool you down, such as a walk or "
                + "being left in peace, and two that heat you up, such as being told to relax.")
        .step(
            6,
            "Swap as much of it as you like, and keep the rest. The others listen, and "
                + "ask only how they would notice.")
        .step(
            3,
            "Agree on one word for a break, and on how long a break lasts before you come back to "
                + "it.")
        .step(1, "Put the lists where each of you finds your own.")
        .step("If anyone's anger makes somebody afraid, a list is not the answer; people who know "
            + "about it can help.")
        .variant(
            LONG_DISTANCE,
            "Each of you notes alone three things that cool you down and two that heat "
                + "you up, on calls and in messages too.",
            "Send each other as much of it as you like; anything can be skipped.",
            "Agree on one word that pauses a call, and on when it is resumed.",
            "If anyone's anger makes somebody afraid, a list is not the answer; people who know "
                + "about it can help.")
        .variant(
            FIVE_MINUTE, "Each of you names one thing that cools and one that heats, or passes.")
        .variant(LOW_ENERGY, 5, "Choose the word for the break, and leave the rest.")
        .variant(
            SOLO,
            "Note three things that cool you down and two that heat you up.",
            "Choose the one that is easiest to have at hand.",
            "Put the list where you find it when you need it.")
        .addCautions(LOWER_ACUITY_ONLY, NOT_FOR_ABUSE, AGREED_RETURN_TIME, NO_FORCED_DISCLOSURE)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of swapping such lists was found. Breaks in an argument are often "
                + "recommended, but no source was read closely enough to lean on.")
            .build())
        .build();
  }

  private static Ritual rainCheck() {
    return Ritual.of("rain-check", "Rain check for a hard talk")
        .purpose("Put off a difficult conversation in a way that keeps it safe until its time.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(ON_EVENT)
        .minutes(3)
        .addNeeds(REPAIR, AUTONOMY)
        .depth(Depth.NONE)
        .addMarks(Mark.CONFLICT, Mark.HIGH_INTENSITY)
        .step(
            1,
            "When a topic comes up at the wrong moment, say so: 'I want to talk about this, and "
                + "not tonight.'")
        .step(
            1,
            "Name a time, within a few days, and a place. Whoever asks for the rain check "
                + "proposes it.")
        .step(
            1,
            "Note the topic in a word, and leave it alone until then, hints and sighs "
                + "included.")
        .step("When the time comes, either of you may say 'Not needed any more', or move it once.")
        .variant(
            LONG_DISTANCE,
            "When a topic comes up at the wrong moment, write: 'I want to talk about this, and "
                + "not tonight.'",
            "Name an hour for a call within a few days.",
            "Leave the topic alone until then, hints included. Either of you may move it "
                + "once, or say 'Not needed any more'.")
        .variant(
            LOW_ENERGY,
            "Offer a time: 'Saturday, on the bench?' Then leave the topic alone until it comes.")
        .addCautions(
            AGREED_RETURN_TIME, BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE, LOWER_ACUITY_ONLY)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("Nothing was found on putting off a hard talk with a date. Newlyweds' "
                + "attempts at repair went better when they came early in a talk, which is no "
                + "argument for beginning it tired.")
            .references("REPAIR-2015")
            .build())
        .build();
  }
}
