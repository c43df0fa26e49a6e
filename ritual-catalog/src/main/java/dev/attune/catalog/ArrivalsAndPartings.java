package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.CULTURAL_VARIATION;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.ON_CALL_EXEMPTION;
import static dev.attune.core.evidence.Caution.SENSORY_ALTERNATIVE;
import static dev.attune.core.evidence.Caution.TOUCH_CONSENT;
import static dev.attune.core.evidence.Caution.TRAUMA_AWARE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PRESENCE;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.SOLO;
import static dev.attune.core.ritual.VariantKind.WITH_CHILDREN;

import dev.attune.core.bond.Circumstance;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for coming home, going away, and closing a day or a week. */
final class ArrivalsAndPartings {
  private ArrivalsAndPartings() {}

  static List<Ritual> rituals() {
    return List.of(
        firstMinutesHome(),
        welcomeHomeHug(),
        lightLeftOn(),
        untilNextTime(),
        closingTheWeek(),
        quietLanding());
  }

  private static Ritual firstMinutesHome() {
    return Ritual.of("first-minutes-home", "The first minutes home")
        .purpose("Let whoever comes through the door be met before anything else happens.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.SHARED_HOME)
        .cadence(DAILY)
        .minutes(5)
        .addNeeds(PRESENCE, SUPPORT)
        .depth(Depth.NONE)
        .step("When you hear the door, finish your sentence, put down what can be put down, and "
            + "turn round. Whoever is in the middle of something hot or urgent calls out a hello "
            + "instead.")
        .step(
            1,
            "Say you are glad: 'There you are.' Whoever arrives may be tired, and need not be "
                + "charming.")
        .step(
            3,
            "Ask which kind of evening it is: talk, quiet or food first. 'Quiet' is a full answer.")
        .step(1, "Then let them land. Bills, repairs and news can wait for ten minutes.")
        .variant(
            LONG_DISTANCE,
            "When you get home, say so in a call or a voice note, with the sound of the door.",
            "Whoever hears it says they are glad, and asks which kind of evening it is: talk, "
                + "quiet or early night.",
            "Keep to the answer. News and plans can wait until it is a talking evening.")
        .variant(LOW_ENERGY, "A raised hand and 'Glad you are back' from the sofa.")
        .variant(
            WITH_CHILDREN,
            "Let the children be met first, and then each other, even if it is over their heads.")
        .withoutTouchOrGaze("A word from the next room, a light switched on or a mug set down "
            + "beside you says it just as well.")
        .addCautions(SENSORY_ALTERNATIVE)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, MIXED)
            .summary("Researchers filmed thirty families at home on two afternoons. Mothers, who "
                + "mostly came back first, were met with kind words or the news of the day. "
                + "Fathers, who came later, were met kindly or not noticed by people busy with "
                + "other things.")
            .qualification("The films show how it goes. Whether a better greeting changes "
                + "anything was not tested.")
            .references("CAMPOS-2009")
            .build())
        .build();
  }

  private static Ritual welcomeHomeHug() {
    return Ritual.of("welcome-home-hug", "Welcome-home hug")
        .purpose("Meet each other at the door with a hug that takes its time.")
        .addKinds(ROMANTIC, SIBLINGS)
        .addCircumstances(Circumstance.SHARED_HOME)
        .cadence(DAILY)
        .minutes(1)
        .addNeeds(Need.TOUCH)
        .depth(Depth.NONE)
        .addMarks(Mark.TOUCH, Mark.SAME_PLACE)
        .step("When one of you comes home, put down bags and keys.")
        .step("Ask with open arms or a word, and wait for the answer. 'Not today' is as welcome "
            + "as yes.")
        .step(
            1,
            "If it is a yes, hug until one of you has had enough. Whoever wants to let go lets go.")
        .step("Say one thing, or nothing, and go on with the evening.")
        .variant(
            LOW_ENERGY,
            "Hold out a hand, palm up, and ask without pressing.",
            "If it is taken, keep it for one breath.")
        .withoutTouchOrGaze("Greet each other with a bow, a hand on your own heart, or the "
            + "silliest salute you can think of.")
        .addCautions(TOUCH_CONSENT, SENSORY_ALTERNATIVE, TRAUMA_AWARE, CULTURAL_VARIATION)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Four hundred and four adults were asked every evening for two weeks. On "
                + "days with a quarrel, having been hugged by somebody was associated with a "
                + "less spoiled mood, that day and in part the next. In an experiment with a "
                + "stressful task, being hugged was followed by less of a stress hormone, "
                + "though not by feeling less stressed.")
            .qualification("Who hugged, and whether anyone minded, was hardly asked. A hug at the "
                + "door was not studied by itself.")
            .references("MURPHY-2018", "DREISOERNER-2021")
            .build())
        .build();
  }

  private static Ritual lightLeftOn() {
    return Ritual.of("light-left-on", "A light left on")
        .purpose("Leave a small sign of welcome for whoever comes home when everyone else is "
            + "asleep.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.SHIFT_WORK, Circumstance.SHARED_HOME)
        .cadence(DAILY)
        .minutes(3)
        .addNeeds(SUPPORT, APPRECIATION)
        .depth(Depth.NONE)
        .step(
            1,
            "Before you go to bed, leave one lamp on or one curtain open for whoever is still out.")
        .step(
            2,
            "Put something beside it: a plate under a cloth, a drawing, three words on a scrap of "
                + "paper. It need not be every night.")
        .step("Whoever comes home turns the lamp off, and the day is over.")
        .step("If you feel like it, leave a sign in return for the morning.")
        .variant(
            LONG_DISTANCE,
            "When the other's shift ends, send a picture of a lamp in your window, or "
                + "leave a spoken good night for the way in.",
            "It needs no answer, and not every night.")
        .variant(LOW_ENERGY, "Leave one lamp on; that is welcome enough.")
        .variant(WITH_CHILDREN, "Let a child choose which lamp it is tonight.")
        .addCautions(NO_SCOREKEEPING)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of signs left for late homecomers was found. In couples' diaries, "
                + "small kindnesses that were noticed went along with gratitude, and for some "
                + "with a sense of owing something.")
            .references("ALGOE-2010")
            .build())
        .build();
  }

  private static Ritual untilNextTime() {
    return Ritual.of("until-next-time", "Until next time")
        .purpose("Part in a way that leaves something to come back to.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.LONG_DISTANCE)
        .cadence(ON_EVENT)
        .minutes(10)
        .addNeeds(MEANING, SUPPORT)
        .depth(Depth.NONE)
        .step(
            3,
            "Half an hour before you have to go, stop tidying and packing, and sit down for a "
                + "moment.")
        .step(
            3,
            "Each of you says what was best about this time. A small thing weighs as "
                + "much as a big one.")
        .step(
            3,
            "Agree on one next thing, however far off: a date, a call on Sunday, who picks the "
                + "next film.")
        .step(
            1,
            "Say your own goodbye, always the same one if you like, and go without looking for "
                + "the perfect last word.")
        .step("The first hours afterwards can be hollow. Plan something kind for yourself in them.")
        .variant(
            LOW_ENERGY,
            5,
            "Sit down for a minute before one of you goes.",
            "Agree on the next call, and say goodbye.")
        .variant(
            WITH_CHILDREN,
            "Tell a child when you are going, and what comes next, in plain words and in good "
                + "time. Slipping away is harder on everyone.")
        .variant(
            SOLO,
            "After a parting, sit down for a few minutes before the next thing.",
            "Remember what was best.",
            "Plan something kind for yourself this evening.")
        .addCautions(CULTURAL_VARIATION)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Couples who said they had rituals of their own were more satisfied than "
                + "couples without, in four studies.")
            .qualification("That held where both agreed they had one. Rituals of parting were not "
                + "looked at by themselves.")
            .references("GARCIA-RADA-2019")
            .build())
        .build();
  }

  private static Ritual closingTheWeek() {
    return Ritual.of("closing-the-week", "Closing the week")
        .purpose("Put the working week away, so that the days off can begin.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(PRESENCE, AUTONOMY)
        .depth(Depth.NONE)
        .step(
            3,
            "At the end of your last working day, whichever that is, each of you writes "
                + "down or says aloud what is unfinished, and where it can wait.")
        .step(2, "Close something with a sound: a laptop, a toolbox, a lunch box, the shop door.")
        .step(
            4,
            "Each of you names one thing the free days are for, and one thing they are not "
                + "for.")
        .step(1, "Mark it: change your shoes, light a candle, put the music on.")
        .step("Whoever is on call stays reachable, and closes the week in spirit.")
        .variant(
            LONG_DISTANCE,
            "When your working week is over, send a message: one thing finished, one thing that "
                + "can wait, one thing you look forward to.",
            "Close something with a sound, and change your shoes.",
            "Read or hear what the others have closed. Whoever is on call stays reachable.")
        .variant(
            FIVE_MINUTE, "Say aloud 'That was the week', close something, and change your shoes.")
        .variant(
            LOW_ENERGY,
            5,
            "Each of you says one sentence about what can wait until next week.",
            "Change your shoes.")
        .variant(
            SOLO,
            "Write down what is unfinished and where it waits.",
            "Close something with a sound.",
            "Name one thing the free days are for, and change your shoes.")
        .addCautions(ON_CALL_EXEMPTION)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over 91 samples of people in work, getting away from work in one's "
                + "mind was associated with less exhaustion, better sleep and greater "
                + "contentment.")
            .qualification("Two things that go together need not cause each other, and no closing "
                + "ritual was among the things compared.")
            .references("WENDSCHE-2017")
            .build())
        .build();
  }

  private static Ritual quietLanding() {
    return Ritual.of("quiet-landing", "Quiet landing")
        .purpose("Give whoever comes home a while without questions before the talking starts.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.NEURODIVERGENT, Circumstance.SHIFT_WORK)
        .cadence(DAILY)
        .minutes(20)
        .addNeeds(AUTONOMY, PRESENCE)
        .depth(Depth.NONE)
        .step(
            2,
            "In a calm hour, agree how long landing takes for each of you, and what it needs: a "
                + "dim room, headphones, a shower, the dog.")
        .step("On coming home, say 'landing', and go. Greetings can be a nod.")
        .step(
            15,
            "Until the time is over, nobody asks anything that is not urgent. Noise and lights "
                + "stay low where that is possible.")
        .step(3, "Come back when you are ready, and say hello properly then.")
        .variant(
            LONG_DISTANCE,
            "In a calm hour, agree how long each of you needs after coming home before a call is "
                + "welcome.",
            "When you get in, send one word, such as 'landing', and put the phone down.",
            "Call when the time is over and you are ready. Moving it is fine, and nobody asks why.")
        .variant(FIVE_MINUTE, "Five minutes behind a closed door are a landing, too.")
        .variant(LOW_ENERGY, 10, "Land together: same room, no words, each in your own corner.")
        .withoutTouchOrGaze("Nobody needs to look up or come close; a card on the table that says "
            + "'landing' does the talking.")
        .addCautions(SENSORY_ALTERNATIVE, ON_CALL_EXEMPTION)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In four studies, fifteen minutes alone was followed by calmer feelings, "
                + "pleasant and unpleasant ones alike. People who had chosen to be alone came "
                + "out of it more relaxed.")
            .qualification("The people were students in a laboratory. Coming home, and the peace "
                + "of a household, were not looked at.")
            .references("NGUYEN-2018")
            .build())
        .build();
  }
}
