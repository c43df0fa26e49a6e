package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SELF;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.CARE_DUTIES;
import static dev.attune.core.evidence.Caution.CHILD_IN_EARSHOT;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CO_RUMINATION;
import static dev.attune.core.evidence.Caution.CRISIS_SIGNPOST;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.NO_SURVEILLANCE;
import static dev.attune.core.evidence.Caution.ON_CALL_EXEMPTION;
import static dev.attune.core.evidence.Caution.TIME_BOX;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.DISCLOSURE;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.PRESENCE;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.SOLO;
import static dev.attune.core.ritual.VariantKind.WITH_CHILDREN;

import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Stage;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for people whose hours change: shifts, nights, and days that belong to others. */
final class OddHours {
  private OddHours() {}

  static List<Ritual> rituals() {
    return List.of(
        midnightBreakfast(),
        notesOnTheTable(),
        whereOurHoursMeet(),
        guardedSleep(),
        shakingOffTheShift(),
        movedHoliday(),
        breathAtTheDoor(),
        handoverMoment());
  }

  private static Ritual midnightBreakfast() {
    return Ritual.of("midnight-breakfast", "Breakfast at midnight")
        .purpose("Share one meal a week at whatever hour your days cross.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.SHIFT_WORK)
        .cadence(WEEKLY)
        .minutes(20)
        .addNeeds(PRESENCE, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step("Look at the week and find the hour in which all of you are awake. Four in the "
            + "morning counts.")
        .step(
            5,
            "Make it breakfast, supper or cake, whatever suits whoever is hungriest. What is in "
                + "the house is enough.")
        .step(
            12,
            "Eat it as if it were noon: at the table, with the good light on. Whoever has to "
                + "sleep soon keeps the lamp low and skips the coffee.")
        .step(
            3, "Name the meal, such as 'late early breakfast', and say when the next crossing is.")
        .variant(
            LONG_DISTANCE,
            "Find the hour this week in which all of you are awake, whatever it is called where "
                + "you are.",
            "Eat at the same moment in two places, on an open line, even if it is soup for one "
                + "and toast for the other.",
            "Name the meal, and say when your hours cross again.")
        .variant(
            FIVE_MINUTE,
            "Share an apricot, a biscuit or a glass of milk on the landing between two shifts.")
        .variant(LOW_ENERGY, 10, "Sit down beside whoever is eating, and keep them company.")
        .variant(
            WITH_CHILDREN,
            "Let the children have their breakfast while you have your supper, and compare menus.")
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a national survey, people who ate with others more often were more "
                + "content and felt closer to those around them. The researcher's model fitted "
                + "best where eating came first and closeness second.")
            .qualification("It was a survey, and it asked about ordinary hours.")
            .references("DUNBAR-2017")
            .build())
        .build();
  }

  private static Ritual notesOnTheTable() {
    return Ritual.of("notes-on-the-table", "Notes on the table")
        .purpose("Keep a running conversation on paper for days on which you only pass on the "
            + "stairs.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.SHIFT_WORK, Circumstance.SHARED_HOME)
        .cadence(DAILY)
        .minutes(3)
        .addNeeds(PRESENCE, SUPPORT)
        .depth(Depth.NONE)
        .step("Put a notebook and a pen, or a small recorder, where everyone passes: beside the "
            + "kettle, on the fridge.")
        .step(
            2,
            "When you come by, answer something and leave something: what is in the oven, what "
                + "made you laugh, how you are in one word.")
        .step(1, "Draw an arrow, a face, a cloud. It is a conversation, and nobody marks it.")
        .step("Start a new book when it is full. What is in it stays in the house.")
        .variant(
            LONG_DISTANCE,
            "Keep a thread of messages or recordings that nobody has to answer.",
            "When you come by, pick up something and leave something: what you ate, what made you "
                + "laugh, how you are in one word.",
            "Gaps are part of it.")
        .variant(LOW_ENERGY, "Leave one word, one dot or one little face on the page.")
        .variant(WITH_CHILDREN, "Give the children a page of their own, to fill or to leave white.")
        .addCautions(ACCESSIBILITY_PRINT, NO_SURVEILLANCE)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of a household's notebook was found, nor any on what helps people "
                + "on different shifts to stay close. It is a practical idea from many kitchens.")
            .build())
        .build();
  }

  private static Ritual whereOurHoursMeet() {
    return Ritual.of("where-our-hours-meet", "Where our hours meet")
        .purpose("Find, once a week, the hours you have in common, and keep one of them.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.SHIFT_WORK, Circumstance.LONG_DISTANCE)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(PRESENCE, SUPPORT)
        .depth(Depth.NONE)
        .step(
            4,
            "Lay your weeks side by side, each bringing as much of your own as you like: shifts, "
                + "sleep, care, time zones.")
        .step(
            3,
            "Look for the places where they meet. A shared quarter of an hour is worth circling.")
        .step(
            2,
            "Keep one of them for each other, and choose what it is for, or leave it open. Sleep "
                + "comes first.")
        .step(1, "Name a second one in reserve, in case the first falls through.")
        .step("Whoever is on call may be called away, and rotas change overnight. Then you take "
            + "the reserve, and nobody is to blame.")
        .variant(FIVE_MINUTE, "Circle one hour this week, and let the rest be as it comes.")
        .variant(
            LOW_ENERGY, 5, "Ask 'When do we meet?' and pick the first answer that makes you smile.")
        .addCautions(ON_CALL_EXEMPTION, CARE_DUTIES)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("A search for studies on how couples, friends or siblings with changing "
                + "hours find time for each other brought only advice. Nothing is claimed for "
                + "this plan.")
            .build())
        .build();
  }

  private static Ritual guardedSleep() {
    return Ritual.of("guarded-sleep", "Guarded sleep")
        .purpose("Look after the sleep of somebody who has to sleep while the house is awake.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.SHIFT_WORK, Circumstance.SHARED_HOME)
        .cadence(ON_EVENT)
        .minutes(5)
        .addNeeds(SUPPORT, AUTONOMY)
        .depth(Depth.NONE)
        .step(
            2,
            "In good time, whoever sleeps by day says what helps: dark, cool, the phone in "
                + "another room, when to be woken and by what.")
        .step(
            2,
            "Whoever is up hangs a sign on the door, turns the bell low, and moves the noisy jobs "
                + "elsewhere or to later.")
        .step("Being needed for something urgent is always a reason to knock.")
        .step(1, "When the sleeper gets up, greet them as if it were morning.")
        .variant(
            LONG_DISTANCE,
            "Whoever has to sleep by day says which hours those are.",
            "The others send only what arrives without a sound, and keep calls for later. For "
                + "something urgent, ring all the same.",
            "Say good morning when the sleeper is up, whatever the clock says.")
        .variant(LOW_ENERGY, "Shut two doors and leave the dishes.")
        .variant(
            WITH_CHILDREN,
            "Show the children the sign, and where the loud games are welcome until it comes down.")
        .addCautions(ON_CALL_EXEMPTION, CARE_DUTIES)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study was found on what it does between people when one of them guards "
                + "the other's sleep. It is offered as a considerate thing to do.")
            .build())
        .build();
  }

  private static Ritual shakingOffTheShift() {
    return Ritual.of("shaking-off-the-shift", "Shaking off the shift")
        .purpose("Leave the shift outside, with a little help, before the rest of the day begins.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.SHIFT_WORK)
        .cadence(DAILY)
        .minutes(10)
        .addNeeds(SUPPORT, DISCLOSURE)
        .depth(Depth.LIGHT)
        .step(
            1,
            "When you come off shift, choose: tell it, walk it off, or wash it off. Each is fine.")
        .step(
            5,
            "If you tell it, tell one thing, and only one. Whoever listens asks no questions that "
                + "dig; 'That was a lot' is enough, and so is 'pass'.")
        .step(
            3, "Shake out your arms and legs, change your clothes, rinse your face, open a window.")
        .step(
            1,
            "Say 'Off duty', and mean it. What stays heavy for many shifts deserves people "
                + "trained to listen.")
        .variant(
            LONG_DISTANCE,
            "After the shift, leave a voice note about one thing from it, or pass.",
            "End the note with the words 'off duty', and change your clothes.",
            "Whoever hears it answers with a kind word, in their own time. What stays heavy for "
                + "many shifts deserves people trained to listen.")
        .variant(
            FIVE_MINUTE,
            "Say one sentence about the shift, or pass.",
            "Shake out your arms, change your clothes, and say 'Off duty'.")
        .variant(LOW_ENERGY, 5, "Stand in the shower until the shift has gone down the drain.")
        .variant(
            SOLO,
            "Stop before you go in, and name one thing of the shift that you are leaving outside.",
            "Shake out your arms and legs, and breathe out slowly.",
            "Change your clothes and say 'Off duty' aloud.")
        .addCautions(CO_RUMINATION, NO_FORCED_DISCLOSURE, CRISIS_SIGNPOST, TIME_BOX)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In pooled studies of people in work, leaving work behind in one's thoughts "
                + "was associated with less fatigue and better recovery. A diary study of "
                + "couples at home found worry about work less closely tied to a stress "
                + "hormone in the married women who confided more.")
            .qualification("Both show what goes together. A ritual after a shift was not tried "
                + "out, and dwelling on a bad shift can keep it alive.")
            .references("WENDSCHE-2017", "SLATCHER-2010")
            .build())
        .build();
  }

  private static Ritual movedHoliday() {
    return Ritual.of("moved-holiday", "The moved holiday")
        .purpose("Celebrate on another day when duty falls on the day itself, and make it count.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.SHIFT_WORK, Circumstance.CAREGIVING)
        .cadence(ON_EVENT)
        .minutes(90)
        .addNeeds(MEANING, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step(
            10,
            "When a birthday or a feast falls on a working day, choose another day that "
                + "is yours, and announce it: 'This year it falls on the ninth.'")
        .step(
            10,
            "Keep two things that make it that feast, such as the song and the cake, and drop the "
                + "rest. It can cost nothing.")
        .step(60, "Celebrate with everything you have kept. Time is what you say it is.")
        .step(
            10,
            "On the official day, mark it with one small sign between two duties: a candle, a "
                + "call, a biscuit in a pocket.")
        .variant(
            LONG_DISTANCE,
            "When duty falls on the feast, choose another day that suits every place, and "
                + "announce it.",
            "Choose two things that make it that feast, such as the song and the cake; they can "
                + "cost nothing.",
            "Celebrate on a call, with the same two things at each end.")
        .variant(
            FIVE_MINUTE,
            "Light the candle between two duties, sing the song, and eat the cake later.")
        .variant(LOW_ENERGY, 20, "Cake on the sofa, in whatever clothes the shift has left you in.")
        .variant(
            WITH_CHILDREN,
            "Explain the new date with a paper moon on the calendar; children rarely mind having "
                + "a feast on a Thursday.")
        .addCautions(COST_BURDEN, CARE_DUTIES)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In eight studies, gatherings with food or drink that marked something good "
                + "in somebody's life were followed by feeling more supported, even on a call.")
            .qualification(
                "In many of them people recalled or imagined a celebration. Moving the date "
                    + "was not studied.")
            .references("BRICK-2023")
            .build())
        .build();
  }

  private static Ritual breathAtTheDoor() {
    return Ritual.of("breath-at-the-door", "One breath at the door")
        .purpose("Stop for one breath before you go in to somebody who needs you.")
        .addKinds(SELF)
        .addCircumstances(Circumstance.CAREGIVING, Circumstance.SHIFT_WORK)
        .cadence(DAILY)
        .minutes(1)
        .addNeeds(PRESENCE, AUTONOMY)
        .depth(Depth.NONE)
        .alone(true)
        .step("Before you open the door, stop with your hand on the handle or your wheels still.")
        .step("Breathe in, and let the breath out for longer than it took to come in.")
        .step(
            1,
            "Notice one thing that is you: your feet, your name, the song in your head. Then go "
                + "in.")
        .step("If you are called before you have finished, go. The next door is never far.")
        .addCautions(CARE_DUTIES)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of a single breath before a door was found. It costs nothing and "
                + "takes no time, and more is not claimed.")
            .build())
        .build();
  }

  private static Ritual handoverMoment() {
    return Ritual.of("handover-moment", "Three-minute handover")
        .purpose("Hand over the children, the patient or the house in plain words, so that one of "
            + "you is truly off duty.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addStages(Stage.BUSY_PARENTS)
        .addCircumstances(Circumstance.CAREGIVING, Circumstance.SHIFT_WORK)
        .cadence(DAILY)
        .minutes(3)
        .addNeeds(SUPPORT, AUTONOMY)
        .depth(Depth.NONE)
        .step(
            1,
            "Whoever has been on says what matters in a few sentences: eaten, slept, medicine, "
                + "mood, what comes next.")
        .step(
            1,
            "Whoever takes over asks one question, if there is one, and repeats the one thing "
                + "that must not be forgotten.")
        .step(
            1,
            "Then say it: 'I have it. You are off.' And the other is off, without a list of "
                + "things to do on the way.")
        .step("Speak so that whoever is being looked after may hear it; it is about them.")
        .variant(
            LONG_DISTANCE,
            "Send the handover as a short note or a recording: eaten, slept, medicine, mood, what "
                + "comes next, with the one important thing at the top.",
            "Whoever takes over answers 'I have it. You are off.'",
            "And the other is off.")
        .variant(
            LOW_ENERGY, "Say three words, such as 'fed, fine, asleep', and then 'You are off.'")
        .variant(
            WITH_CHILDREN,
            "Say it in front of the children as something ordinary: 'Now it is my turn with you.'")
        .addCautions(CARE_DUTIES, CHILD_IN_EARSHOT, NO_SCOREKEEPING)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("Nothing was found on how people at home hand over the care of somebody. The "
                + "form is borrowed from places where people work in shifts.")
            .build())
        .build();
  }
}
