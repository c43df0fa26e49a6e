package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE;
import static dev.attune.core.evidence.Caution.CARE_DUTIES;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.ISOLATION_RISK;
import static dev.attune.core.evidence.Caution.NOT_FOR_ABUSE;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.NO_SURVEILLANCE;
import static dev.attune.core.evidence.Caution.RESPONSIVENESS;
import static dev.attune.core.evidence.Caution.SUPPORT_NETWORK;
import static dev.attune.core.evidence.Caution.VISIBLE_SUPPORT_COST;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.SOLO;
import static dev.attune.core.ritual.VariantKind.WITH_CHILDREN;

import dev.attune.core.bond.Stage;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for staying oneself: time alone, own friends, own pursuits, a pace of one's own. */
final class RoomToBreathe {
  private RoomToBreathe() {}

  static List<Ritual> rituals() {
    return List.of(
        eveningOfOnesOwn(), ownFriendsNight(), lieInInTurns(), paceCheck(), cheeringSection());
  }

  private static Ritual eveningOfOnesOwn() {
    return Ritual.of("evening-of-ones-own", "An evening of one's own")
        .purpose("Give each of you one evening a week that belongs to you alone.")
        .addKinds(ROMANTIC, SIBLINGS, FRIENDSHIP)
        .cadence(WEEKLY)
        .minutes(120)
        .addNeeds(AUTONOMY)
        .depth(Depth.NONE)
        .step(
            5,
            "Look at the week and give each of you one evening, or one afternoon if evenings are "
                + "scarce. Those who share duties cover for each other in turn.")
        .step(
            110,
            "Spend yours as you like, at home or away: choir, bath, shed, nothing. Nobody asks "
                + "for a report.")
        .step("The others enjoy a quiet house, or go out as well.")
        .step(5, "When you meet again, say hello and one thing you liked, if there is one.")
        .variant(
            LONG_DISTANCE,
            "Agree on one evening a week without calls, so that nobody waits by the phone.",
            "Spend it as you like; nobody asks for a report.",
            "When you next talk, tell one thing you liked, if there is one.")
        .variant(
            FIVE_MINUTE,
            "Take five minutes alone on the balcony, the step or the edge of the bed, "
                + "with the door closed.")
        .variant(LOW_ENERGY, 30, "Go to bed early with a book, and hang a sign on the door.")
        .variant(
            WITH_CHILDREN,
            "Take turns: one of you is with the children, and the other is off from bath to "
                + "bedtime.")
        .variant(
            SOLO,
            "Keep one evening this week for yourself.",
            "Choose what you would do if nobody were looking.",
            "Do that, and leave the washing-up.")
        .addCautions(CARE_DUTIES, ISOLATION_RISK)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In four studies, a quarter of an hour alone was followed by a settling of "
                + "strong feelings. It was most restful for those who had wanted it.")
            .qualification("An evening every week, and what it does for those who live together, "
                + "was not studied.")
            .references("NGUYEN-2018")
            .build())
        .build();
  }

  private static Ritual ownFriendsNight() {
    return Ritual.of("own-friends-night", "Each with their own friends")
        .purpose("Keep up the friendships that are yours, and be glad of the other's.")
        .addKinds(ROMANTIC)
        .addStages(Stage.NEW, Stage.LONG_TERM)
        .cadence(MONTHLY)
        .minutes(180)
        .addNeeds(AUTONOMY, SUPPORT)
        .depth(Depth.NONE)
        .step(
            5,
            "Each of you picks a date this month for friends of your own. The other need "
                + "not like them, and nobody comes along just to be polite.")
        .step(170, "Go. Whoever stays behind has an evening off too.")
        .step(
            5, "Afterwards, tell as much as is yours to tell. What friends confide stays with you.")
        .step("Friends who were there before you met, and those met since, all count.")
        .variant(
            LONG_DISTANCE,
            "Each of you picks an evening this month for friends of your own, where you "
                + "live. An evening at somebody's kitchen table costs nothing.",
            "Nobody is on call that evening, and no one waits for messages.",
            "Afterwards, tell as much as is yours to tell.")
        .variant(
            FIVE_MINUTE, "Send a friend a greeting of your own before you settle down on the sofa.")
        .variant(
            LOW_ENERGY,
            60,
            "Ask a friend round for toast, which costs next to nothing, or talk on the phone from "
                + "your bath.")
        .variant(
            WITH_CHILDREN,
            "Swap evenings, and write both into the calendar as firmly as any appointment.")
        .addCautions(SUPPORT_NETWORK, ISOLATION_RISK, NO_SURVEILLANCE, COST_BURDEN)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In two studies, people who turned to different friends and relatives for "
                + "different moods were more content than those who turned to a few for "
                + "everything, with as many close ties.")
            .qualification(
                "That does not show what causes what, and a night out with one's own friends "
                    + "was not studied.")
            .references("CHEUNG-2015")
            .build())
        .build();
  }

  private static Ritual lieInInTurns() {
    return Ritual.of("lie-in-in-turns", "Lie-ins in turns")
        .purpose("Give each of you one morning a week to sleep as long as you like.")
        .addKinds(ROMANTIC)
        .addStages(Stage.BUSY_PARENTS)
        .cadence(WEEKLY)
        .minutes(90)
        .addNeeds(AUTONOMY, SUPPORT)
        .depth(Depth.NONE)
        .step(
            2, "One morning for each of you: agree the evening before who sleeps and who gets up.")
        .step(
            80,
            "Whoever is up takes the children, the dog and the doorbell, somewhere out of earshot.")
        .step("The sleeper need not sleep. Reading, staring at the ceiling and a bath are all "
            + "lie-ins.")
        .step(5, "The morning ends with a cup of something, brought by whoever has just slept.")
        .step("If a night falls apart, share what is left of it. Nobody keeps count.")
        .variant(
            LONG_DISTANCE,
            "When one of you is away, look for a friend or a grandparent who takes the early "
                + "hours once.",
            "Whoever is at home sleeps, reads or stares at the ceiling.",
            "The hours can be given back some time. Nobody keeps count.")
        .variant(FIVE_MINUTE, "Ten breaths with the pillow over your head still count.")
        .variant(LOW_ENERGY, 30, "Half an hour each, one after the other, on the same morning.")
        .variant(
            WITH_CHILDREN,
            "Give the children something for the early hours that they have only then.")
        .addCautions(CARE_DUTIES, NO_SCOREKEEPING)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of parents who take turns at sleeping in was found. A little rest "
                + "is reason enough to try it.")
            .build())
        .build();
  }

  private static Ritual paceCheck() {
    return Ritual.of("pace-check", "How fast do we want this?")
        .purpose("Now and then, say how quickly you would each like things to go.")
        .addKinds(ROMANTIC)
        .addStages(Stage.NEW)
        .cadence(MONTHLY)
        .minutes(15)
        .addNeeds(AUTONOMY)
        .depth(Depth.LIGHT)
        .addMarks(Mark.HIGH_INTENSITY)
        .step(
            3,
            "Each of you thinks alone about the pace of seeing each other, staying over, "
                + "meeting family, messages in a day: faster, slower, or just as it is?")
        .step(
            6,
            "Say it in turn, as a wish and not as a verdict; passing is fine. Slower wins "
                + "wherever you differ, and needs no reason.")
        .step(
            4,
            "Find one thing to change until next time: a free weekend, a key that waits, a "
                + "toothbrush that stays.")
        .step(2, "Name one thing about the present pace that you like.")
        .variant(
            LONG_DISTANCE,
            "Each of you thinks alone about the pace of calls, messages and visits: "
                + "faster, slower, or just as it is?",
            "On a call, say it in turn, as a wish; passing is fine. Slower wins wherever you "
                + "differ, and needs no reason.",
            "Change one thing until next time, and name one thing that you like as it is.")
        .variant(
            FIVE_MINUTE,
            "Each of you says one word for the pace: faster, slower, as it is. Passing "
                + "is fine, and slower wins.")
        .variant(
            LOW_ENERGY, 5, "Only name the thing you like, and talk about the rest another day.")
        .variant(
            SOLO,
            "Ask yourself how the present pace suits you.",
            "Note one thing that you would like slower, faster or as it is.",
            "Decide whether and when you wish to speak of it.")
        .addCautions(BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE, NO_FORCED_DISCLOSURE, NOT_FOR_ABUSE)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of such a talk in the first months was found, and nothing is "
                + "promised for it beyond clarity.")
            .build())
        .build();
  }

  private static Ritual cheeringSection() {
    return Ritual.of("cheering-section", "The cheering section")
        .purpose("Take an interest in something the other does without you, and ask for nothing "
            + "back.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(AUTONOMY, SUPPORT)
        .depth(Depth.NONE)
        .step(
            1,
            "Ask how something of the other's own is going: the choir, the thesis, the "
                + "running, the model railway.")
        .step(
            6,
            "Let them tell. Ask what they are trying just now, and whether they would like ideas, "
                + "an audience or neither.")
        .step(2, "Offer one bit of room for it: an hour, a lift for the equipment, a closed door.")
        .step(
            1,
            "Ask what they would like on the day of the concert or the exam: you in the "
                + "front row, or a chance to tell you about it afterwards.")
        .step("It remains theirs. Good advice stays in your pocket until it is asked for.")
        .variant(
            LONG_DISTANCE,
            "Ask by message, on the evening before it counts, how the other's own thing is going.",
            "Ask whether they would like ideas, an audience or neither.",
            "Ask again on the day after, and let them tell.")
        .variant(FIVE_MINUTE, "Ask one question about the other's own thing, and then 'And then?'")
        .variant(LOW_ENERGY, 5, "Ask once how it went, and let a short answer be enough.")
        .addCautions(RESPONSIVENESS, VISIBLE_SUPPORT_COST)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Among 167 married couples, people whose partner was available and "
                + "encouraging, and did not interfere, were seen to explore something new more "
                + "readily.")
            .qualification(
                "They were filmed once and asked some time before. It does not show that "
                    + "cheering makes anyone braver, and friends and siblings were not studied.")
            .references("FEENEY-2010")
            .build())
        .build();
  }
}
