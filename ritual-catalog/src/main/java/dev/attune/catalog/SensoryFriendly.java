package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_DEVICE;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.RESPONSIVENESS;
import static dev.attune.core.evidence.Caution.SENSORY_ALTERNATIVE;
import static dev.attune.core.evidence.Caution.TIME_BOX;
import static dev.attune.core.evidence.Caution.TRAUMA_AWARE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.DISCLOSURE;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
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
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals that are easy on the senses, and at home with minds of every kind. */
final class SensoryFriendly {
  private SensoryFriendly() {}

  static List<Ritual> rituals() {
    return List.of(
        bodyDoubling(),
        tellMeEverything(),
        sensoryMenu(),
        wayOutSignal(),
        sayItInWriting(),
        heavyBlanketRest(),
        lightsLowHour());
  }

  private static Ritual bodyDoubling() {
    return Ritual.of("body-doubling", "Side-by-side tasks")
        .purpose("Do the things you have been putting off, each your own, in each other's company.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(WEEKLY)
        .minutes(30)
        .addNeeds(SUPPORT, PRESENCE)
        .depth(Depth.NONE)
        .step(
            3,
            "Sit down in the same room, each with one task you have been putting off, and say "
                + "aloud what it is. A small piece of it is plenty.")
        .step(
            24,
            "Set a timer and begin. Nobody comments, helps or looks over a shoulder; being there "
                + "is the help.")
        .step(
            3,
            "When it rings, say how far you got. 'Not far' is a result. Then do something "
                + "pleasant.")
        .variant(
            LONG_DISTANCE,
            "Call, say what you are about to do, and put the device aside with the line open.",
            "When the timer rings, say how far you got, and hang up with a cheer.")
        .variant(
            FIVE_MINUTE,
            "Say which drawer, bill or e-mail of your own you have been putting off.",
            "Spend five minutes on it, side by side, and stop.")
        .variant(
            LOW_ENERGY,
            30,
            "One of you works and the other lies on the carpet and is simply there.")
        .variant(
            WITH_CHILDREN,
            "Let the children do something of their own at the same table, such as drawing or "
                + "sorting buttons.")
        .withoutTouchOrGaze("Work back to back or in two corners, with headphones on if you like; "
            + "nobody has to look up.")
        .addCautions(SENSORY_ALTERNATIVE, NO_SCOREKEEPING)
        .evidence(Evidence.of(CROSS_SECTIONAL, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a survey of 220 people, 193 of whom called themselves neurodivergent, "
                + "most used somebody else's presence to start a task and stay with it.")
            .qualification("It is what people said of themselves. Whether it helps more than "
                + "working alone was not compared, nor what it does for a bond.")
            .references("EAGLE-2024")
            .build())
        .build();
  }

  private static Ritual tellMeEverything() {
    return Ritual.of("tell-me-everything", "Tell me everything about it")
        .purpose("Give someone's great interest the whole stage for a quarter of an hour.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(20)
        .addNeeds(APPRECIATION, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step("Whoever's turn it is picks a subject they could talk about for days: night trains, "
            + "mosses, one single album.")
        .step(
            15,
            "They tell, show and explain, as fast and in as much detail as they like. The others "
                + "listen for what delights them in it.")
        .step(
            5,
            "Then the others ask what they really want to know, and name one thing that is new to "
                + "them.")
        .step("Next week someone else has the stage. Whoever would rather listen may give up "
            + "their turn for good.")
        .variant(
            LONG_DISTANCE,
            "Whoever's turn it is picks a subject they could talk about for days.",
            "They tell it on a call, or in a string of messages with pictures that can be opened "
                + "at leisure.",
            "The others ask what they really want to know, and name one thing that is new to them.")
        .variant(FIVE_MINUTE, "Choose one fact about it, and tell its whole story.")
        .variant(LOW_ENERGY, 10, "Share three pictures or sounds of it, without a word.")
        .variant(
            WITH_CHILDREN,
            "With a child, follow where the finger points, and let the dinosaurs take as long as "
                + "they take.")
        .withoutTouchOrGaze("Listening with busy hands or closed eyes is listening; nobody needs "
            + "to sit still or look at anyone.")
        .addCautions(SENSORY_ALTERNATIVE, RESPONSIVENESS)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a survey of autistic adults, being strongly drawn to one's interests was "
                + "associated with more well-being, and with being more content with leisure and "
                + "with contacts.")
            .qualification("Very many hours spent on them went the other way. Telling others "
                + "about an interest was not asked about.")
            .references("GROVE-2018")
            .build())
        .build();
  }

  private static Ritual sensoryMenu() {
    return Ritual.of("sensory-menu", "The sensory menu")
        .purpose("Write down what is easy and what is hard on your senses, so that nobody has to "
            + "guess.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.NEURODIVERGENT)
        .cadence(ONCE)
        .minutes(30)
        .addNeeds(SUPPORT, AUTONOMY)
        .depth(Depth.LIGHT)
        .step(
            10,
            "Each of you makes a menu of your own, on paper or aloud: sounds, lights, "
                + "smells, textures, closeness, crowds. What is delicious, what is all right "
                + "in small helpings, what is off the menu?")
        .step(
            10,
            "Read out as much of it as you like, and skip the rest. Whoever listens asks "
                + "only how to remember it. A menu needs no reasons.")
        .step(
            10,
            "Change three small things at once: a bulb, a soap, a seat at the table, the volume "
                + "of the doorbell.")
        .step("Menus change with the day and the season. A new one can be written at any time.")
        .variant(
            LONG_DISTANCE,
            "Each of you makes a list of what is easy and what is hard on the senses, "
                + "for calls as well: pictures, noises, hours, length.",
            "Send each other as much of it as you like, and skip the rest. It needs no "
                + "reasons.",
            "Change one small thing about your calls, and let the list guide you when "
                + "you get a room ready for a visit.")
        .variant(
            FIVE_MINUTE,
            "Each of you names one thing that is delicious to the senses and one that is "
                + "off the menu, or passes.")
        .variant(LOW_ENERGY, 10, "Underline three words of an old menu.")
        .variant(
            SOLO,
            "Make your own menu: what is delicious, what is fine in small helpings, what is off?",
            "Change one thing in your room to suit it.",
            "Keep the list where it is at hand on a loud day.")
        .withoutTouchOrGaze("The menu can be handed over in writing and read in another room; no "
            + "one needs to watch how it is received.")
        .addCautions(
            SENSORY_ALTERNATIVE,
            BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE,
            ACCESSIBILITY_PRINT,
            NO_FORCED_DISCLOSURE)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of exchanging such lists at home was found. In accounts of their "
                + "own, autistic teenagers and adults described how overwhelming it can be to "
                + "meet somebody's eyes.")
            .references("TREVISAN-2017")
            .build())
        .build();
  }

  private static Ritual wayOutSignal() {
    return Ritual.of("way-out-signal", "The way out")
        .purpose("Agree on a sign that means it is time to go, and on going when it is given.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.NEURODIVERGENT)
        .cadence(ON_EVENT)
        .minutes(10)
        .addNeeds(AUTONOMY, SUPPORT)
        .depth(Depth.NONE)
        .step(
            3,
            "Before a party, a feast or a day out, say what may be hard about it, and how long "
                + "would be good.")
        .step(
            3,
            "Choose a sign that passes unnoticed: a word, a tug at an ear, a coin put on the "
                + "table.")
        .step(
            2,
            "Agree on what happens then: a walk round the block, a quiet room, home. Those who "
                + "want to stay can stay, if that is settled beforehand.")
        .step(
            2,
            "When the sign comes, it counts at once and without a discussion. You can "
                + "thank your host by message later.")
        .step("Afterwards nobody is teased, and nobody was right.")
        .variant(
            LONG_DISTANCE,
            "Agree on a word with which either end may close a call, at once and without hard "
                + "feelings.",
            "Agree on how long would be good before you begin.",
            "When the word comes, say goodbye in a sentence, and ask nothing.")
        .variant(FIVE_MINUTE, "Choose the sign on the way there.")
        .variant(LOW_ENERGY, 5, "Decide beforehand that you only look in for half an hour.")
        .variant(
            WITH_CHILDREN, "Give a child a sign of their own, and let it work every single time.")
        .withoutTouchOrGaze("The sign can be a card, a colour or a message, so that nobody has to "
            + "be found, looked at or drawn aside.")
        .addCautions(SENSORY_ALTERNATIVE, BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of agreed signs for leaving was found. It is offered as something "
                + "many people wish for at a party.")
            .build())
        .build();
  }

  private static Ritual sayItInWriting() {
    return Ritual.of("say-it-in-writing", "Say it in writing")
        .purpose("Hold a conversation in writing, in the same room or not, for things that are "
            + "hard to say aloud.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(WEEKLY)
        .minutes(15)
        .addNeeds(DISCLOSURE, PRESENCE)
        .depth(Depth.LIGHT)
        .step(
            2,
            "Put one sheet between you, or open one page that each of you can type into, and "
                + "agree on when you stop.")
        .step(
            11,
            "Write in turns, about the day, a plan or a question. Take as long as you need for "
                + "each line; drawing and crossing out are allowed.")
        .step("A dash means 'pass', and a cup drawn in the margin means 'let us stop here'.")
        .step(2, "Fold it up and decide together whether to keep it or to tear it up.")
        .variant(
            LONG_DISTANCE,
            "Agree on an hour or an evening for writing to each other, and on when it ends.",
            "Write in turns about the day, a plan or a question. Nobody minds a slow answer.",
            "A dash means 'pass', and a cup means 'let us stop here'.")
        .variant(FIVE_MINUTE, "Write three lines each, in turns, and add one drawing.")
        .variant(LOW_ENERGY, 5, "Write three words, yes, no and later, and answer by pointing.")
        .withoutTouchOrGaze("You need not face each other or come close; two rooms and a sheet "
            + "under the door serve as well.")
        .addCautions(SENSORY_ALTERNATIVE, NO_FORCED_DISCLOSURE, ACCESSIBILITY_PRINT, TIME_BOX)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Asked how they like to talk, 245 autistic adults preferred writing or "
                + "meeting in person with people close to them, and almost anything to the "
                + "telephone.")
            .qualification("It shows what people prefer. What writing does for closeness was not "
                + "studied.")
            .references("HOWARD-2021")
            .build())
        .build();
  }

  private static Ritual heavyBlanketRest() {
    return Ritual.of("heavy-blanket-rest", "Under a heavy blanket")
        .purpose("Rest for a while under something heavy and warm, alone or next to each other.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.NEURODIVERGENT)
        .cadence(WEEKLY)
        .minutes(20)
        .addNeeds(Need.TOUCH, PRESENCE)
        .depth(Depth.NONE)
        .step(
            3,
            "Find what feels good: a weighted blanket, two quilts, a pile of cushions, a coat. "
                + "Use what you have; it costs nothing.")
        .step(
            15,
            "Lie or sit under it, each your own or side by side if everyone wants that. Everybody "
                + "must be able to get out alone and at once.")
        .step("Talk, doze or listen to the rain. Too warm or too heavy is reason enough to stop.")
        .step(2, "Come up slowly, stretch, and drink something.")
        .variant(
            LONG_DISTANCE,
            "Choose an hour that suits each clock, and find something heavy and warm that you "
                + "have at home.",
            "Lie or sit under it, each in your own place, with the line open or without it. Make "
                + "sure that you can get out easily.",
            "Come up slowly, and say good night or good day.")
        .variant(FIVE_MINUTE, "Five minutes under the heaviest coat in the hall.")
        .variant(LOW_ENERGY, 10, "Stay where you are and ask for the blanket to be brought.")
        .variant(
            SOLO,
            "Find what feels good and heavy: two quilts, cushions, a coat.",
            "Lie or sit under it for as long as it is pleasant, and make sure that you can get "
                + "out easily.",
            "Come up slowly and drink something.")
        .withoutTouchOrGaze("Each under a blanket of their own, in corners of their own; being in "
            + "the same room is company enough.")
        .addCautions(SENSORY_ALTERNATIVE, TRAUMA_AWARE, COST_BURDEN)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial, 120 people who slept badly took home a heavy or a light "
                + "blanket for four weeks. Those with the heavy one slept better.")
            .qualification(
                "They were patients in psychiatric care, and it was about nights. One of "
                    + "them left because the weight made them uneasy. Resting beside each other "
                    + "was not studied.")
            .references("EKHOLM-2020")
            .build())
        .build();
  }

  private static Ritual lightsLowHour() {
    return Ritual.of("lights-low-hour", "The hour of low lights")
        .purpose("Turn the whole home down before the night, for everyone at once.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.SHARED_HOME, Circumstance.NEURODIVERGENT)
        .cadence(DAILY)
        .minutes(30)
        .addNeeds(PRESENCE, AUTONOMY)
        .depth(Depth.NONE)
        .step(
            3,
            "At an hour you have agreed on, go through the rooms and turn things down: lamps, "
                + "radio, voices, the fan that nobody hears any more.")
        .step(
            25,
            "Do small soft things: reading, knitting, sorting shells, the crossword. Together or "
                + "apart, both are fine.")
        .step("Whoever needs bright light or sound for work, health or comfort keeps a corner of "
            + "it.")
        .step(2, "Say good night when you have had enough of the day, however early.")
        .variant(
            LONG_DISTANCE,
            "Agree on an hour before the night, by each clock.",
            "Turn down lamps, sounds and screens where you are, and do something small and soft.",
            "If you like, send one line about what the room sounds like now.")
        .variant(FIVE_MINUTE, "Turn one lamp off and sit in what is left.")
        .variant(LOW_ENERGY, 10, "Go to bed by the light from the hall.")
        .variant(
            WITH_CHILDREN, "Let the children be the ones who turn the lamps down, room by room.")
        .variant(
            SOLO,
            "At an hour you like, go through your rooms and turn things down.",
            "Do one small soft thing.",
            "Go to bed when you have had enough of the day.")
        .withoutTouchOrGaze(
            "Quiet is the form itself; there is nothing to reach for and nobody to look at.")
        .addCautions(SENSORY_ALTERNATIVE, ACCESSIBILITY_DEVICE)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of a whole home turning down its lights and sounds for company's "
                + "sake was found.")
            .build())
        .build();
  }
}
