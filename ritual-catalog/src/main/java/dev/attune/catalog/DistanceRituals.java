package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.CHILD_NEVER_A_RESPONDENT;
import static dev.attune.core.evidence.Caution.CHILD_SAFETY_FIRST;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CULTURAL_VARIATION;
import static dev.attune.core.evidence.Caution.GRIEF_AWARE;
import static dev.attune.core.evidence.Caution.NO_CHILD_DATA;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.NO_SURVEILLANCE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
import static dev.attune.core.ritual.Need.DISCLOSURE;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.PRESENCE;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
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

/** Rituals for people in different places: the distance is where they begin. */
final class DistanceRituals {
  private DistanceRituals() {}

  static List<Ritual> rituals() {
    return List.of(
        voiceNoteRelay(),
        sameFilmSameTime(),
        quietOnTheLine(),
        countingDown(),
        somethingToHold(),
        sameSky(),
        gameInSlowMotion(),
        storyByPhone(),
        momentKept());
  }

  private static Ritual voiceNoteRelay() {
    return Ritual.of("voice-note-relay", "Voice-note relay")
        .purpose("Keep one long conversation going in spoken notes that wait until there is time "
            + "for them.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.LONG_DISTANCE, Circumstance.SHIFT_WORK)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(DISCLOSURE, PRESENCE)
        .depth(Depth.LIGHT)
        .addMarks(Mark.NEEDS_DEVICE)
        .step(
            5,
            "When you have a quiet moment, record a note of a few minutes: where your day has got "
                + "to, a thought, the sound of the street.")
        .step("Pick up one thread from the note you heard last, and leave one new thread lying "
            + "there.")
        .step("End with a question that may be answered or passed over. Nothing is ever overdue.")
        .step(
            5,
            "Listen to what arrives when you can really listen. A note can wait a week and be "
                + "none the worse for it.")
        .variant(
            LOW_ENERGY,
            5,
            "Record half a minute: one sound, one sentence, good night.",
            "Say that no answer is needed.")
        .variant(
            WITH_CHILDREN,
            "Let the children add a song or a greeting at the end, if they feel like it.")
        .addCautions(NO_FORCED_DISCLOSURE, NO_SURVEILLANCE)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a field experiment, people who got back in touch with an old friend by "
                + "telephone felt closer than people who did so by e-mail, and no more "
                + "awkward. Between strangers in a laboratory, talking was followed by a "
                + "stronger bond than typing.")
            .qualification("Those were live calls. Recorded notes were not compared.")
            .references("KUMAR-2021")
            .build())
        .build();
  }

  private static Ritual sameFilmSameTime() {
    return Ritual.of("same-film-same-time", "Same film, same time")
        .purpose("Watch the same thing at the same moment, each on your own sofa.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.LONG_DISTANCE)
        .cadence(MONTHLY)
        .minutes(120)
        .addNeeds(PLAY_AND_NOVELTY, PRESENCE)
        .depth(Depth.NONE)
        .addMarks(Mark.NEEDS_DEVICE)
        .step(
            5,
            "Choose a film or two episodes that each of you feels like. Take turns choosing; what "
                + "one of you already has, or a library lends, is free.")
        .step("Get comfortable, count down together and press play.")
        .step(
            100,
            "Watch. Groan, laugh and pass remarks out loud on an open line or in short messages, "
                + "or keep quiet until the end.")
        .step(
            15,
            "Afterwards, each of you says which scene you would step into, and which "
                + "person you would have over for supper.")
        .variant(
            FIVE_MINUTE, "Watch one short clip together and compare which second made you laugh.")
        .variant(
            LOW_ENERGY,
            30,
            "Start one episode at the same moment, each under a blanket.",
            "No talking; a wave or a word at the end.")
        .addCautions(COST_BURDEN)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In two studies with students in a relationship, sharing films, series and "
                + "books was associated with a better relationship, above all in couples with "
                + "few shared friends.")
            .qualification("Watching in two places at once was not compared with anything, and "
                + "asking once cannot tell which came first.")
            .references("GOMILLION-2017")
            .build())
        .build();
  }

  private static Ritual quietOnTheLine() {
    return Ritual.of("quiet-on-the-line", "Quiet on the line")
        .purpose("Leave a call open for the sounds of each other's home, for the comfort of not "
            + "being alone.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.LONG_DISTANCE, Circumstance.NEURODIVERGENT)
        .cadence(WEEKLY)
        .minutes(30)
        .addNeeds(PRESENCE, SUPPORT)
        .depth(Depth.NONE)
        .addMarks(Mark.NEEDS_DEVICE)
        .step("Call, say what sort of evening it is, and put the device where you can hear "
            + "each other. Nothing has to get done.")
        .step(
            28,
            "Let your evenings run on side by side. Nobody needs to talk; pans, pages "
                + "and rain are company.")
        .step("The picture can stay off. Muting yourself for a while is fine too, and so is "
            + "hanging up early.")
        .step(2, "Say good night in a sentence, or with a sound that is your own.")
        .variant(
            FIVE_MINUTE,
            "Share five quiet minutes on the line before you fall asleep or before you get up.")
        .variant(
            LOW_ENERGY,
            10,
            "Lie down, leave the line open and listen to each other breathing, humming or reading.")
        .addCautions(NO_SURVEILLANCE)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a survey of 220 people, most of whom called themselves neurodivergent, "
                + "many said that somebody's presence, even on a call, helped them to start "
                + "tasks.")
            .qualification(
                "That was about tasks, and about what people said of themselves. Whether an "
                    + "open line brings anyone closer was not asked.")
            .references("EAGLE-2024")
            .build())
        .build();
  }

  private static Ritual countingDown() {
    return Ritual.of("counting-down", "Counting down")
        .purpose("Make the wait for the next visit visible, and enjoy it bit by bit.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.LONG_DISTANCE)
        .cadence(ONCE)
        .minutes(20)
        .addNeeds(PLAY_AND_NOVELTY, MEANING)
        .depth(Depth.NONE)
        .step(
            5,
            "As soon as a date is fixed, each of you makes something to count with: a "
                + "paper chain, a jar of beans, a row of pegs. What lies about the house costs "
                + "nothing.")
        .step(
            10,
            "Write on some of the links what you are looking forward to: 'Your terrible jokes at "
                + "breakfast.' Saying it into a recording does as well.")
        .step(5, "Agree on what to do with the last one when you meet.")
        .step("If the date moves, add links and be cross about it together. It is nobody's fault.")
        .variant(
            FIVE_MINUTE,
            "Tie a string with as many knots as there are weeks, and undo one every Sunday.")
        .variant(
            WITH_CHILDREN,
            "Let a child take off the day's link, and talk about what you might do when you meet.",
            "Keep the promise small enough to be kept.")
        .addCautions(COST_BURDEN, ACCESSIBILITY_PRINT)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a study of 1,530 adults, those with a holiday ahead were happier before "
                + "it than those without one, perhaps because they were looking forward to it.")
            .qualification("After the holiday there was mostly no difference. Waiting for "
                + "somebody was not the subject.")
            .references("NAWIJN-2010")
            .build())
        .build();
  }

  private static Ritual somethingToHold() {
    return Ritual.of("something-to-hold", "Something to hold")
        .purpose("Keep something of the other's within reach of your hands while you are apart.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.LONG_DISTANCE)
        .cadence(ONCE)
        .minutes(15)
        .addNeeds(Need.TOUCH, SUPPORT)
        .depth(Depth.NONE)
        .step(
            5,
            "Each of you chooses something soft or handy that has been with you a while: a scarf, "
                + "a jumper, a smooth stone, a mug. It costs nothing.")
        .step(
            5,
            "Give it, post it or leave it behind at the next visit, with a word about where it "
                + "has been.")
        .step("Use it: wear it, put it under your pillow, wrap your hands round it when the "
            + "evening is long.")
        .step("If its smell or feel is too much, put it in a drawer and keep the thought. Swap "
            + "again whenever you like.")
        .variant(
            LOW_ENERGY,
            5,
            "Send a picture of the thing you would lend if you could, and say why it would be "
                + "that one.")
        .variant(
            WITH_CHILDREN,
            "Let a child lend a soft toy or choose what to borrow, and take a no with good grace.")
        .addCautions(COST_BURDEN, CULTURAL_VARIATION)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In an experiment with 96 couples, women who smelled a shirt their partner "
                + "had worn felt less stressed around a trying task than women who smelled an "
                + "unworn one. With a stranger's shirt, a stress hormone was higher.")
            .qualification("Only women smelled and only men's shirts were used, in a laboratory, "
                + "once. Keeping a thing for weeks was not studied.")
            .references("HOFER-2018")
            .build())
        .build();
  }

  private static Ritual sameSky() {
    return Ritual.of("same-sky", "Same sky")
        .purpose("Look up at the same moment and know that someone else is looking too.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.LONG_DISTANCE)
        .cadence(MONTHLY)
        .minutes(5)
        .addNeeds(MEANING, PRESENCE)
        .depth(Depth.NONE)
        .step(
            1,
            "Agree on a moment that suits every clock: the full moon, the first star, the noon "
                + "bell, sunrise for one and dusk for another.")
        .step(
            3,
            "When it comes, go outdoors or to a window and look at the sky for a while, "
                + "on foot, on wheels or lying down. Clouds count.")
        .step("Think of the others, wish them something, or simply breathe.")
        .step(
            1,
            "If you like, send one line about what there was to see. A moment missed can be had "
                + "again tomorrow.")
        .variant(LOW_ENERGY, "Look from your bed or your chair, for as long as one breath.")
        .variant(
            WITH_CHILDREN,
            "Point out the moon to a child and say who else may be looking at it just now.")
        .addCautions(ACCESSIBILITY_MOBILITY)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of looking at the sky at the same moment from different places was "
                + "found. People have done it for a very long time, and that is all that can be "
                + "said for it.")
            .build())
        .build();
  }

  private static Ritual gameInSlowMotion() {
    return Ritual.of("game-in-slow-motion", "Game in slow motion")
        .purpose("Keep a game alive between you with one small move a day.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.LONG_DISTANCE, Circumstance.SHIFT_WORK)
        .cadence(DAILY)
        .minutes(3)
        .addNeeds(PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .addMarks(Mark.NEEDS_DEVICE)
        .step("Choose a game that can wait: a word chain, a riddle, chess on two boards, a "
            + "drawing that grows line by line, a story told in alternate sentences.")
        .step(3, "Make your move when it suits you, and send it with a flourish or without.")
        .step("Take as long as you need. A day without a move is part of the game, and nobody "
            + "reminds anybody.")
        .step("When a game ends, admire the oddest move, and begin another if everyone feels like "
            + "it.")
        .variant(
            LOW_ENERGY,
            "Pass with style: send a drum roll instead of your move, and move tomorrow.")
        .variant(
            WITH_CHILDREN,
            "Play with a child by post or in pictures, and let the rules bend where they need to.")
        .addCautions(NO_SCOREKEEPING)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of games played slowly from afar was found. The nearest looked at "
                + "twenty couples during one evening of board games or painting.")
            .references("MELTON-2019")
            .build())
        .build();
  }

  private static Ritual storyByPhone() {
    return Ritual.of("story-by-phone", "A serial from afar")
        .purpose("Make up a story for a child, one instalment a week, for as long as you are away.")
        .addKinds(PARENT_CHILD)
        .addCircumstances(Circumstance.LONG_DISTANCE, Circumstance.SHIFT_WORK)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(PRESENCE, MEANING)
        .depth(Depth.NONE)
        .addMarks(Mark.NEEDS_DEVICE)
        .step("Invent a hero who lives where you are now, such as a mouse in your suitcase, "
            + "and agree on a time with whoever is with the child.")
        .step(
            8,
            "Tell the next instalment on a call, made up as you go, with something in it "
                + "from your own day. Where calls are difficult, send a recording that can be "
                + "heard again and again.")
        .step("Wishes for the plot are welcome, and so is listening upside down or saying "
            + "nothing at all.")
        .step(
            2,
            "Stop where it is exciting but not frightening, and say when the story goes "
                + "on. When you come home, give it an ending.")
        .variant(FIVE_MINUTE, "Tell one very short instalment: what the hero had for supper.")
        .variant(LOW_ENERGY, 5, "Let the hero fall asleep early, and wish each other good night.")
        .addCautions(CHILD_NEVER_A_RESPONDENT, NO_CHILD_DATA, CHILD_SAFETY_FIRST)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over nineteen programmes with 3,264 families, teaching parents to "
                + "read with young children was followed by somewhat better well-being of "
                + "children and parents. Another pooled set of nineteen trials found gains in the "
                + "children's language.")
            .qualification(
                "The programmes taught a way of reading, in one room. Stories made up over a "
                    + "telephone were not among them.")
            .references("XIE-2018", "DOWDALL-2020")
            .build())
        .build();
  }

  private static Ritual momentKept() {
    return Ritual.of("moment-kept", "A moment worth keeping")
        .purpose("Call to mind one moment when you felt close, and go through it slowly while you "
            + "are apart.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.LONG_DISTANCE)
        .addOnlyWhenAskedIn(Circumstance.GRIEF)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(MEANING, APPRECIATION)
        .depth(Depth.LIGHT)
        .step(
            2,
            "Each of you picks one moment with the other in which you felt safe, glad or "
                + "looked after. Small ones are best: the bus stop, the burnt toast.")
        .step(
            5,
            "Go through it in detail, silently or aloud: where the light came from, what was "
                + "said, what your feet were doing.")
        .step(
            3,
            "If you like, send each other one sentence of it. Keeping it to yourself is just as "
                + "good.")
        .step("If it makes you sad rather than warm, stop there and do something that comforts "
            + "you.")
        .variant(
            FIVE_MINUTE,
            "Think of one moment with the other in which you felt at ease.",
            "Take one breath for each thing you remember seeing.")
        .variant(
            SOLO,
            "Choose one moment of the past weeks in which you felt at ease with someone.",
            "Go through it slowly: what you saw, heard and felt.",
            "Let it fade, and carry on with your day.")
        .addCautions(GRIEF_AWARE)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In an experiment with 533 people whose partner lived far away, some went "
                + "slowly through a good shared memory and others through something neutral. "
                + "After a stressful task, the first had more pleasant feelings.")
            .qualification(
                "It held for those who were at least fairly content to begin with, and it "
                    + "was about one moment. Friends and siblings were not studied.")
            .soloForm("The people in the experiment did it alone, once, with a partner in mind.")
            .references("BORELLI-2014")
            .build())
        .build();
  }
}
