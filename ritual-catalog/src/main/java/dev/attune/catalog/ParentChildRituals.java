package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.CHILD_NEVER_A_RESPONDENT;
import static dev.attune.core.evidence.Caution.CHILD_SAFETY_FIRST;
import static dev.attune.core.evidence.Caution.CRISIS_SIGNPOST;
import static dev.attune.core.evidence.Caution.LOW_SELF_ESTEEM;
import static dev.attune.core.evidence.Caution.NOT_A_REMEDY_FOR_MISTREATMENT;
import static dev.attune.core.evidence.Caution.NO_CHILD_DATA;
import static dev.attune.core.evidence.Caution.ON_CALL_EXEMPTION;
import static dev.attune.core.evidence.Caution.SENSORY_ALTERNATIVE;
import static dev.attune.core.evidence.Caution.TOUCH_CONSENT;
import static dev.attune.core.evidence.Caution.TRAUMA_AWARE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.PRESENCE;
import static dev.attune.core.ritual.Need.REPAIR;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.WITH_CHILDREN;

import dev.attune.core.bond.Circumstance;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.Theme;
import java.util.List;

/** Rituals for an adult with a child. They address the adult; no child is asked to answer, and nothing about a child is kept. */
final class ParentChildRituals {
  private ParentChildRituals() {}

  static List<Ritual> rituals() {
    return List.of(
        childLedPlay(),
        bedtimeStory(),
        sameSmallOrder(),
        nameWhatYouSaw(),
        parentDoOver(),
        anyWeatherWalk(),
        backDrawing(),
        calmCompany());
  }

  private static Ritual childLedPlay() {
    return Ritual.of("child-led-play", "Ten minutes of following")
        .purpose("Play for ten minutes with the child in the lead and you as the willing follower.")
        .addKinds(PARENT_CHILD)
        .cadence(DAILY)
        .minutes(10)
        .addNeeds(PRESENCE, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step(
            1,
            "Put your own phone away, unless you have to be reachable, and sit or lie down where "
                + "the play is.")
        .step(
            8,
            "Follow. Do what you are handed, say what you see, such as 'The tower is getting a "
                + "roof', and keep questions, tips and corrections to yourself.")
        .step("If it turns rough or unsafe, stop kindly and try again tomorrow. The ten minutes "
            + "are never taken away as a punishment.")
        .step(1, "Announce the end a little before it comes, and say that you liked being there.")
        .variant(
            LONG_DISTANCE,
            "On a call, let the child decide what is played: hiding, drawing, showing.",
            "Hold up what you are told to hold up, say what you see, and keep tips to yourself.",
            "Say a little before the end that it is coming, and that you liked it.")
        .variant(FIVE_MINUTE, "Five minutes on the floor before supper.")
        .variant(LOW_ENERGY, 5, "Lie on the carpet and be a mountain.")
        .addCautions(
            CHILD_NEVER_A_RESPONDENT,
            NO_CHILD_DATA,
            CHILD_SAFETY_FIRST,
            ACCESSIBILITY_MOBILITY,
            ON_CALL_EXEMPTION)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over 23 studies, a coached programme that begins with such play was "
                + "followed by calmer behaviour in children and less strain in parents than in "
                + "comparison families.")
            .qualification("The programme takes weeks, with a professional at one's side, and was "
                + "made for families with difficulties. Ten minutes on one's own are a fragment "
                + "of it.")
            .references("THOMAS-2017")
            .build())
        .build();
  }

  private static Ritual bedtimeStory() {
    return Ritual.of("bedtime-story", "The story before sleep")
        .purpose("Read or tell a story at the end of the day, close by and without hurry.")
        .addKinds(PARENT_CHILD)
        .cadence(DAILY)
        .minutes(15)
        .addNeeds(PRESENCE, MEANING)
        .depth(Depth.NONE)
        .step(
            2,
            "Let the child choose the book, even if it is the same one for the fortieth time. A "
                + "library lends new ones free of charge.")
        .step(
            10,
            "Read slowly. Stop where a finger points, do the voices, wonder aloud about the cat "
                + "in the corner. Telling from pictures or from memory is reading, too.")
        .step("Listening can be done lying down, wandering about or upside down. No questions "
            + "need an answer.")
        .step(3, "Close the book, and let the last picture be talked over or slept on.")
        .variant(
            LONG_DISTANCE,
            "Choose a book that is there at each end, so that the pictures can be seen.",
            "Read that book on a call, slowly and with all the voices, with the page "
                + "turned at each end at the same moment.",
            "No questions need an answer. Close with the last picture, and good night.")
        .variant(FIVE_MINUTE, "One poem, one page, one picture.")
        .variant(LOW_ENERGY, 15, "Put on an audio book and listen to it under the same lamp.")
        .addCautions(
            CHILD_NEVER_A_RESPONDENT, NO_CHILD_DATA, CHILD_SAFETY_FIRST, ACCESSIBILITY_PRINT)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over nineteen trials with 2,594 children, teaching parents to share "
                + "picture books was followed by gains in the children's language. A second "
                + "pooled set found somewhat better well-being of children and parents as well.")
            .qualification("It was the taught, talkative way of reading that was tested, and "
                + "little of it did little.")
            .references("DOWDALL-2020", "XIE-2018")
            .build())
        .build();
  }

  private static Ritual sameSmallOrder() {
    return Ritual.of("same-small-order", "The same small order")
        .purpose("Let every evening end in the same few steps, so that nobody has to argue about "
            + "them.")
        .addKinds(PARENT_CHILD)
        .cadence(DAILY)
        .minutes(20)
        .addNeeds(PRESENCE, SUPPORT)
        .depth(Depth.NONE)
        .addMarks(Mark.TOUCH_FORM)
        .step(
            2,
            "Choose three or four small steps that fit your home, such as wash, pyjamas, song, "
                + "lamp, and keep them in one order.")
        .step(
            12,
            "Go through them calmly, with as few words as you can. A picture for each step helps "
                + "many children, and tired adults.")
        .step(
            4,
            "End with the same last thing each night: a rhyme, a wave to the moon, one sentence "
                + "that only you two say.")
        .optionalStep(
            Theme.TOUCH,
            "If the child likes it, rub a back or stroke a forehead for a while; ask, and stop at "
                + "the first wriggle.")
        .step("Some evenings fall apart. The order is there again tomorrow.")
        .variant(
            LONG_DISTANCE,
            "When you are away, be one of the small steps of the evening: the song, the rhyme or "
                + "the good night.",
            "Agree with whoever is there on when it comes.",
            "Call, or leave a recording, and keep it the same each time.")
        .variant(
            FIVE_MINUTE,
            "Keep the last two steps of your order, such as song and lamp.",
            "End with the sentence you always end with.")
        .variant(LOW_ENERGY, 10, "Do it all sitting on the edge of the bath.")
        .withoutTouchOrGaze("The song, the lamp and the last sentence make a whole ending; nobody "
            + "has to be held or looked at.")
        .addCautions(
            CHILD_NEVER_A_RESPONDENT,
            NO_CHILD_DATA,
            CHILD_SAFETY_FIRST,
            TOUCH_CONSENT,
            SENSORY_ALTERNATIVE)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial, 405 mothers of small children kept to their usual evening or "
                + "took up a fixed order of bath, lotion and something quiet. Two weeks later, "
                + "the children with the fixed order fell asleep sooner and woke less often, "
                + "and their mothers were in better spirits.")
            .qualification("The children were between seven months and three years old, and only "
                + "mothers took part. Older children and closeness were not studied.")
            .references("MINDELL-2009")
            .build())
        .build();
  }

  private static Ritual nameWhatYouSaw() {
    return Ritual.of("name-what-you-saw", "Say what you saw")
        .purpose("Once a day, tell a child one thing you saw them try.")
        .addKinds(PARENT_CHILD)
        .cadence(DAILY)
        .minutes(1)
        .addNeeds(APPRECIATION)
        .depth(Depth.NONE)
        .step("Watch for something a child tries, practises or puts up with, however small: the "
            + "third go at the button, a wait that was hard.")
        .step(
            1,
            "Say exactly what you saw: 'You kept turning that piece until it fitted.' No prize, "
                + "no comparison, no 'good boy' or 'good girl'.")
        .step("Say it once and let it go. Some children blush and some pretend not to hear.")
        .step("On a day when you saw nothing, look again tomorrow; it was there.")
        .variant(
            LONG_DISTANCE,
            "On the phone or in a short recording, say one thing that you saw or were told the "
                + "child has tried.",
            "Say exactly what it was, without a prize and without comparing.",
            "Let it go; it needs no answer.")
        .variant(LOW_ENERGY, "Catch the moment and hold up a thumb across the room.")
        .addCautions(CHILD_NEVER_A_RESPONDENT, NO_CHILD_DATA, CHILD_SAFETY_FIRST, LOW_SELF_ESTEEM)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Fifty-three families were visited at home while the children were small. "
                + "The more of the praise had been for effort, the more the children believed, at "
                + "seven or eight, that one can get better at things.")
            .qualification("Nobody assigned anything, so families may have differed in other "
                + "ways. One sentence a day was not tried out.")
            .references("GUNDERSON-2013")
            .build())
        .build();
  }

  private static Ritual parentDoOver() {
    return Ritual.of("parent-do-over", "A grown-up's second try")
        .purpose("When you were short with a child, go back and do it again, better.")
        .addKinds(PARENT_CHILD)
        .cadence(ON_EVENT)
        .minutes(3)
        .addNeeds(REPAIR)
        .depth(Depth.NONE)
        .addMarks(Mark.CONFLICT, Mark.HIGH_INTENSITY)
        .step(
            1,
            "Wait until you are calm. Get down to the child's height, or sit down, at a distance "
                + "that is easy for both.")
        .step(
            1,
            "Say what you did, without a but: 'I shouted about the shoes. That was too loud, and "
                + "I am sorry. It was not your fault.'")
        .step(
            1,
            "Do the moment again as you would have liked to: 'The shoes are in the way. Let us "
                + "find them a place.'")
        .step("Expect nothing. A child need not answer, smile or come to you.")
        .step("If you find yourself doing it again and again, or if you frightened a child, look "
            + "for help for yourself; many people do.")
        .variant(
            LONG_DISTANCE,
            "Call, or send a voice note that can be heard twice.",
            "Say what you did, without a but, and that you are sorry. It was not the child's "
                + "fault.",
            "Say what you are going to try instead, and expect no answer.")
        .variant(LOW_ENERGY, "Say one sentence, such as 'I was grumpy. That was me, not you.'")
        .addCautions(
            CHILD_NEVER_A_RESPONDENT,
            NO_CHILD_DATA,
            CHILD_SAFETY_FIRST,
            NOT_A_REMEDY_FOR_MISTREATMENT,
            CRISIS_SIGNPOST)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a survey of more than 300 parents, those who found it right to apologise "
                + "to their child also described a closer bond with the child. In studies of "
                + "imagined situations between adults, owning what one did and offering to put it "
                + "right were the parts of an apology that counted for most.")
            .qualification("Parents were asked once, about themselves; nobody watched an apology "
                + "or tried one out.")
            .references("RUCKSTAETTER-2017", "LEWICKI-2016")
            .build())
        .build();
  }

  private static Ritual anyWeatherWalk() {
    return Ritual.of("any-weather-walk", "Out in any weather")
        .purpose("Go out with a child and let the weather be the game.")
        .addKinds(PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(30)
        .addNeeds(PRESENCE, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step(
            5,
            "Look out together at what there is today, wind, drizzle, glare, and dress for it as "
                + "well as you can. Storms and black ice are for the window.")
        .step(
            20,
            "Go as far as the nearest bit of nature: a park, a hedge, a gutter after rain. On "
                + "foot, on wheels or in a pushchair, at the pace of whoever is slowest.")
        .step("Let the weather decide what you do: puddles, shadows, listening under an umbrella. "
            + "A bench is a good place to watch from.")
        .step(5, "Bring back one thing for the windowsill, and something warm or cold to drink.")
        .variant(
            LONG_DISTANCE,
            "Agree with whoever is with the child on a time to go out in both places, or to stand "
                + "at a window.",
            "Let the weather decide: puddles, shadows, listening to the rain.",
            "Tell each other on the phone what it is doing where you are.")
        .variant(FIVE_MINUTE, "Stand at the open door and catch some of it.")
        .variant(
            LOW_ENERGY,
            10,
            "Watch the weather from the window, with a blanket and a running commentary.")
        .addCautions(
            CHILD_NEVER_A_RESPONDENT, NO_CHILD_DATA, CHILD_SAFETY_FIRST, ACCESSIBILITY_MOBILITY)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("Twenty-seven mothers and daughters took a walk of twenty minutes among "
                + "trees and another in a shopping mall. After the trees they worked together "
                + "more warmly on a puzzle, and the mothers could concentrate better.")
            .qualification("It was one walk each, with girls of ten to twelve, and the rain was "
                + "not part of it.")
            .references("IZENSTARK-2017")
            .build())
        .build();
  }

  private static Ritual backDrawing() {
    return Ritual.of("back-drawing", "Drawings on a back")
        .purpose("Draw a picture on somebody's back with a finger, and let them guess.")
        .addKinds(PARENT_CHILD, ROMANTIC, SIBLINGS)
        .cadence(WEEKLY)
        .minutes(5)
        .addNeeds(Need.TOUCH, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .addMarks(Mark.TOUCH, Mark.SAME_PLACE)
        .step("Ask first, every time, and agree on where: the back, an arm, the palm of a hand, "
            + "through a jumper if that is nicer.")
        .step(
            2,
            "Draw something slowly: a house, a letter, a weather map. Light or firm, as it is "
                + "wanted.")
        .step(
            2,
            "Whoever is drawn on guesses, or simply enjoys it. Wrong guesses are usually the "
                + "better pictures.")
        .step(1, "Change over if you like. 'Enough' is obeyed in the middle of a line.")
        .variant(LOW_ENERGY, "Ask first.", "Draw one long river, and let it flow to the sea.")
        .variant(
            WITH_CHILDREN,
            "With a child, ask each time and stop at the first wriggle or no, even in "
                + "fun; that is how a no is learned.")
        .withoutTouchOrGaze("Draw in the air or on a steamed-up window, and let the other guess.")
        .addCautions(TOUCH_CONSENT, SENSORY_ALTERNATIVE, TRAUMA_AWARE)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over 137 studies, friendly touch was followed by less pain, less "
                + "worry and better spirits than no touch. Among adults, a familiar person did "
                + "no worse than a professional.")
            .qualification("Most of it was massage or holding, often in patients, and nobody drew.")
            .references("PACKHEISER-2024")
            .build())
        .build();
  }

  private static Ritual calmCompany() {
    return Ritual.of("calm-company", "Calm company")
        .purpose("Stay near a child who is overwhelmed, and be the calm thing in the room.")
        .addKinds(PARENT_CHILD)
        .addCircumstances(Circumstance.NEURODIVERGENT)
        .cadence(ON_EVENT)
        .minutes(10)
        .addNeeds(SUPPORT, PRESENCE)
        .depth(Depth.NONE)
        .step(
            1,
            "Make it safe, and make it less: fewer people, less light, less noise. Then sit down "
                + "low, a little to the side.")
        .step(
            8,
            "Breathe slowly where it can be heard. Say little, in a low voice: 'I am here. There "
                + "is time.' No questions, no teaching.")
        .step("Offer one soothing thing without pressing it: a blanket, water, headphones, your "
            + "quiet back.")
        .step(
            1,
            "When it has passed, do something ordinary. What happened can be talked over another "
                + "day, or not at all.")
        .step("If you are close to boiling over yourself, swap with another adult, or step back "
            + "to where you can still see.")
        .variant(
            LONG_DISTANCE,
            "On a call with a child who is overwhelmed, turn the picture away from your face, or "
                + "off.",
            "Hum or breathe slowly where it can be heard, say little, and let whoever is there do "
                + "the rest.",
            "When it has passed, say something ordinary.")
        .variant(LOW_ENERGY, 5, "Sit on the floor in the doorway and breathe.")
        .withoutTouchOrGaze("Sit to the side with your eyes on something else, and let the child "
            + "choose the distance.")
        .addCautions(
            CHILD_NEVER_A_RESPONDENT,
            NO_CHILD_DATA,
            CHILD_SAFETY_FIRST,
            SENSORY_ALTERNATIVE,
            CRISIS_SIGNPOST)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("A course in which parents learned to notice and accept strong feelings was "
                + "followed, in one trial, by better behaviour as seen by teachers. Sitting "
                + "quietly beside a child was not singled out.")
            .qualification("The children were four and five years old, and it was the whole "
                + "course that was tested. A later small study found less.")
            .references("HAVIGHURST-2013", "TIK-PILOT-2021")
            .build())
        .build();
  }
}
