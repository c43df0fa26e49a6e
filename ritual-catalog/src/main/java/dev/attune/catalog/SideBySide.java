package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.CARE_DUTIES;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CULTURAL_VARIATION;
import static dev.attune.core.evidence.Caution.NOVELTY_BY_CHOICE;
import static dev.attune.core.evidence.Caution.SENSORY_ALTERNATIVE;
import static dev.attune.core.evidence.Caution.TOUCH_CONSENT;
import static dev.attune.core.evidence.Caution.TRAUMA_AWARE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.QUARTERLY;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.PRESENCE;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.SOLO;
import static dev.attune.core.ritual.VariantKind.WITH_CHILDREN;

import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals out in the world and close at hand: walking, looking, helping, tending, touching. */
final class SideBySide {
  private SideBySide() {}

  static List<Ritual> rituals() {
    return List.of(
        aweWalk(),
        neighbourKindness(),
        windowBirds(),
        slowLooking(),
        dayWithoutAPlan(),
        handMassage(),
        hairBrushing(),
        animalCompany());
  }

  private static Ritual aweWalk() {
    return Ritual.of("awe-walk", "A walk for wonder")
        .purpose("Go out to be astonished, and let yourselves be.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(20)
        .addNeeds(PRESENCE, MEANING)
        .depth(Depth.NONE)
        .step(
            2,
            "Choose a way you do not know well, or look at a known one as if for the first time. "
                + "A hill, an old tree, a tall building or the sky from a bench: all of them "
                + "serve.")
        .step(
            15,
            "Go slowly, on foot or on wheels. Look for what is larger, older or more intricate "
                + "than you are, and stop for it.")
        .step("Point, and say little. Pictures can wait until the end.")
        .step(3, "Each of you names the thing that made you feel small in a good way.")
        .variant(
            LONG_DISTANCE,
            "In the same week, each of you goes out where you are, on foot or on wheels, "
                + "to be astonished.",
            "Stop for whatever is larger, older or more intricate than you are.",
            "Send each other one picture or one sentence of it.")
        .variant(
            FIVE_MINUTE,
            "Find the largest and the smallest living thing that can be seen from the door.")
        .variant(LOW_ENERGY, 10, "Lie down under a tree or at a window, and look up.")
        .variant(WITH_CHILDREN, "Go at a child's height; the wonders are lower down.")
        .variant(
            SOLO,
            "Go out slowly, on foot or on wheels.",
            "Look for something larger, older or more intricate than you are, and stop for it.",
            "Stay with it for ten breaths.")
        .addCautions(ACCESSIBILITY_MOBILITY)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial, older people took a walk of a quarter of an hour every week "
                + "for eight weeks. Those asked to look for awe felt more joy and more warmth "
                + "towards others on their walks, and less distress from day to day, than "
                + "those who simply walked.")
            .qualification(
                "They walked alone, and at the end the groups did not differ in worries or "
                    + "contentment.")
            .soloForm("The people in the trial walked on their own.")
            .references("STURM-2022")
            .build())
        .build();
  }

  private static Ritual neighbourKindness() {
    return Ritual.of("neighbour-kindness", "A kindness next door")
        .purpose("Do one small kindness, as a team, for somebody who does not expect it.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(MONTHLY)
        .minutes(30)
        .addNeeds(MEANING, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step(
            5,
            "Think of somebody nearby who could do with a lift: the new neighbour, whoever sweeps "
                + "the station, the teacher, the person at the desk.")
        .step(
            20,
            "Do something small for them together: sweep their step, bring soup, write a card, "
                + "carry the shopping. Time and hands cost nothing.")
        .step(5, "Enjoy it on the way home. Nobody needs to know that it was you.")
        .step("Where it enters someone's home or concerns their health, ask first. A no is fine.")
        .variant(
            LONG_DISTANCE,
            "In the same week, each of you thinks of somebody nearby who could do with a "
                + "lift, and does something small for them; time and hands cost nothing.",
            "Nobody needs to know that it was you.",
            "Tell each other how it went.")
        .variant(FIVE_MINUTE, "Hold a door, praise a garden, thank a cleaner by name.")
        .variant(LOW_ENERGY, 10, "Write one kind line to somebody who did their job well.")
        .variant(WITH_CHILDREN, "Let the children choose who it is for, and carry it there.")
        .variant(
            SOLO,
            "Think of somebody nearby who could do with a lift.",
            "Do something small that they need not notice.",
            "Enjoy it on the way home.")
        .addCautions(COST_BURDEN, NOVELTY_BY_CHOICE)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over 27 experiments with 4,045 people, doing something kind was "
                + "followed by a somewhat better mood in whoever did it.")
            .qualification("They did it alone. In an unpublished study, couples who helped in the "
                + "community together spoke better of their relationship, which may have been so "
                + "before.")
            .references("CURRY-2018", "VOLUNTEER-THESIS")
            .build())
        .build();
  }

  private static Ritual windowBirds() {
    return Ritual.of("window-birds", "Ten minutes of birds")
        .purpose("Watch or listen to whatever flies past, and know it a little better each week.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(PRESENCE, MEANING)
        .depth(Depth.NONE)
        .step(
            1,
            "Settle at a window, on a balcony or on a bench. Bring a blanket, and something to "
                + "drink.")
        .step(8, "Watch, or close your eyes and listen. Pigeons count in full.")
        .step(1, "Say what there was, name or no name: 'The fat one was back.'")
        .step("A crumb of the right sort, or a dish of water, brings more of them. It can cost "
            + "nothing.")
        .variant(
            LONG_DISTANCE,
            "Choose ten minutes that suit each clock, and settle at a window or on a bench.",
            "Watch or listen, with the line open or without it.",
            "Compare who has come: 'The fat one was back.'")
        .variant(FIVE_MINUTE, "Listen for the first one after you wake.")
        .variant(LOW_ENERGY, 5, "Lie in bed with the window open.")
        .variant(WITH_CHILDREN, "Let a child give them names; science can wait.")
        .variant(
            SOLO,
            "Settle at a window or on a bench.",
            "For some minutes, only watch or listen.",
            "Learn one name, or make one up.")
        .addCautions(ACCESSIBILITY_MOBILITY)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Nearly 1,300 people answered short questions on their phones, some twenty "
                + "times each. When they had seen or heard birds they felt better, and still a "
                + "little while afterwards.")
            .qualification("Each person was asked alone. Watching in company was not studied.")
            .references("HAMMOUD-2022")
            .build())
        .build();
  }

  private static Ritual slowLooking() {
    return Ritual.of("slow-looking", "One picture, ten minutes")
        .purpose("Look at one picture for ten minutes, and see what two minutes would have missed.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(MONTHLY)
        .minutes(15)
        .addNeeds(PRESENCE, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step(
            2,
            "Choose one picture: in a museum with a free hour, in a library book, on a calendar, "
                + "a photograph of somebody else's street. Something to listen to or to feel with "
                + "your fingers is as good.")
        .step(4, "Look without talking.")
        .step(
            6,
            "Then say what you see, in turns, before anyone says what it means. Wrong is "
                + "impossible.")
        .step(3, "Give it a new title each, and choose one.")
        .variant(
            LONG_DISTANCE,
            "Open the same picture in two places, on paper or on a screen; it costs nothing.",
            "Look without talking for a few minutes.",
            "Then say on the line what you see, in turns, and give it a new title each.")
        .variant(
            FIVE_MINUTE,
            "Take one postcard, and look at it for two minutes.",
            "Give it a new title each.")
        .variant(LOW_ENERGY, 5, "Look at the wallpaper until it turns into something.")
        .variant(WITH_CHILDREN, "Ask what is going on in there, and let the answer be a dragon.")
        .variant(
            SOLO,
            "Choose one picture.",
            "Look at it for four minutes without reading anything about it.",
            "Give it a new title.")
        .addCautions(COST_BURDEN)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of looking slowly at a picture with somebody one is fond of was "
                + "found.")
            .build())
        .build();
  }

  private static Ritual dayWithoutAPlan() {
    return Ritual.of("day-without-a-plan", "A day without a plan")
        .purpose("Set out in the morning without knowing where you are going to have lunch.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(QUARTERLY)
        .minutes(360)
        .addNeeds(PLAY_AND_NOVELTY, PRESENCE)
        .depth(Depth.NONE)
        .cost(Cost.SMALL)
        .step(
            10,
            "Choose a free day, and agree on how much it may cost at most. Nothing is a good sum: "
                + "feet, wheels and a packed lunch cost nothing.")
        .step(
            20,
            "Decide the first step by chance: a coin, the next bus, the third street on the left. "
                + "What each of you needs on the way, such as rests, toilets and medicine, comes "
                + "along.")
        .step(
            300,
            "Take turns choosing the next step. Anyone may say 'home' at any time, and home it is.")
        .step(30, "In the evening, draw or tell the route, with everything that went wrong.")
        .variant(
            LONG_DISTANCE,
            "Take an unplanned hour on the same day, each where you are, on foot or on wheels.",
            "On the line, choose for each other in turn: left, left, second door. Anyone may say "
                + "'home' at any time.",
            "Tell the route in the evening. It costs nothing.")
        .variant(FIVE_MINUTE, "Toss a coin for the way round the block.")
        .variant(LOW_ENERGY, 60, "Stay in, and let a coin decide on book, bath or biscuits.")
        .variant(WITH_CHILDREN, "Let each child have two tosses of the coin.")
        .variant(
            SOLO,
            "Choose an hour without a plan.",
            "Let a coin decide at each corner, on foot or on wheels, or on a map from a chair.",
            "Go home when you have had enough.")
        .addCautions(NOVELTY_BY_CHOICE, COST_BURDEN, ACCESSIBILITY_MOBILITY, CARE_DUTIES)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial, 101 couples took a four-week programme for more excitement or "
                + "waited for it. Those who took it were then in better spirits and more "
                + "satisfied. In another, ten weeks of exciting activities did better than "
                + "merely pleasant ones.")
            .qualification("A day left to chance was not one of the things on offer, and it is no "
                + "pleasure for those who like to know what comes.")
            .references("EXCITEMENT-RCT-2013", "REISSMAN-1993")
            .build())
        .build();
  }

  private static Ritual handMassage() {
    return Ritual.of("hand-massage", "A hand each")
        .purpose("Rub cream or oil into each other's hands, slowly and without a goal.")
        .addKinds(ROMANTIC)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(Need.TOUCH)
        .depth(Depth.NONE)
        .addMarks(Mark.TOUCH, Mark.SAME_PLACE)
        .step(
            1,
            "Ask whether the other would like it, and which hand. No special cream is "
                + "needed; a drop of cooking oil or bare hands cost nothing.")
        .step(
            4,
            "Begin at the wrist and go on to each finger, as firmly as is pleasant. Ask once: "
                + "'More, less, elsewhere?'")
        .step(4, "Change over, or leave it at one. Nobody owes a hand.")
        .step(1, "Hold still for a breath at the end, and let go.")
        .variant(
            LOW_ENERGY,
            5,
            "Ask whether cold fingers may come in, and warm each other's in your sleeves.")
        .withoutTouchOrGaze(
            "Each rubs cream into their own hands, side by side, and passes the jar.")
        .addCautions(TOUCH_CONSENT, SENSORY_ALTERNATIVE, TRAUMA_AWARE, COST_BURDEN)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, MIXED)
            .summary("Thirty-eight people took a three-week course in massaging their partner, in "
                + "two groups one after the other. They felt better and less strained afterwards, "
                + "and still did three weeks later; satisfaction with the relationship did not "
                + "change.")
            .qualification("It was a small first study of stressed couples, only partly assigned "
                + "by lot. Hands alone were not compared.")
            .references("NARUSE-2019", "PACKHEISER-2024")
            .build())
        .build();
  }

  private static Ritual hairBrushing() {
    return Ritual.of("hair-brushing", "Brush and braid")
        .purpose("Brush, comb, braid or oil somebody's hair, in peace.")
        .addKinds(ROMANTIC, SIBLINGS, PARENT_CHILD, FRIENDSHIP)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(Need.TOUCH, PRESENCE)
        .depth(Depth.NONE)
        .addMarks(Mark.TOUCH, Mark.SAME_PLACE)
        .step(
            1,
            "Ask whether it would be welcome today, and how: brush, fingers, oil, a parting drawn "
                + "with a comb.")
        .step(
            8,
            "Sit one behind the other and take your time. Talk, or listen to something. 'Ow' "
                + "means stop.")
        .step(1, "Show the result in a mirror, or leave it to be felt.")
        .step("With no hair to brush, a warm cloth on the neck or a little oil on the scalp is "
            + "just as good, if it is welcome.")
        .variant(LOW_ENERGY, 5, "Ask whether ten strokes would be nice, and count them aloud.")
        .variant(
            WITH_CHILDREN,
            "With a child, ask each time, start at the tips, and stop at the first no.")
        .withoutTouchOrGaze("Sit side by side and each see to your own hair, beard or head, with "
            + "one mirror between you.")
        .addCautions(TOUCH_CONSENT, SENSORY_ALTERNATIVE, TRAUMA_AWARE, CULTURAL_VARIATION)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In pooled studies, adults who received friendly touch then had less pain "
                + "and felt less low and less anxious than others. It mattered little whether "
                + "a familiar person or a professional touched them.")
            .qualification(
                "Brushing hair was not among the touches that were pooled, and the trials "
                    + "may look better than they would have with raters who did not know who was "
                    + "touched.")
            .references("PACKHEISER-2024")
            .build())
        .build();
  }

  private static Ritual animalCompany() {
    return Ritual.of("animal-company", "In the company of an animal")
        .purpose("Spend ten minutes with an animal that likes it, each with a hand in its fur.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(Need.TOUCH, PRESENCE)
        .depth(Depth.NONE)
        .step(
            1,
            "Sit down where the animal can come to you: a cat, a dog, a neighbour's rabbit, a "
                + "horse at a fence. Borrowed animals cost nothing.")
        .step(
            8,
            "Wait until it comes. Let your hands rest or wander in its fur where it likes that, "
                + "and stop when it has had enough.")
        .step("Talk to it, or to each other through it. Those who would rather not are welcome to "
            + "watch.")
        .step(1, "Thank the animal in its own currency.")
        .variant(
            LONG_DISTANCE,
            "Whoever lives with an animal sits down with it during the call, and lets it come.",
            "Whoever has none watches, listens or visits one nearby, which costs nothing.",
            "Report on its day.")
        .variant(FIVE_MINUTE, "Say good morning to it properly.")
        .variant(LOW_ENERGY, 5, "Lie down, and see who settles on whom.")
        .variant(WITH_CHILDREN, "Show a child how the animal likes it, and stay close by.")
        .variant(
            SOLO,
            "Sit down where an animal can come to you.",
            "Wait until it does, and let your hands rest in its fur where it likes that.",
            "Stop when it has had enough.")
        .addCautions(NOVELTY_BY_CHOICE, CULTURAL_VARIATION)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial with 249 students, ten minutes of petting cats and dogs was "
                + "followed by less of a stress hormone than watching others, seeing pictures "
                + "or waiting.")
            .qualification("They were strangers' animals, and the students were there for "
                + "themselves. What an animal does between two people was not studied.")
            .references("PENDRY-2019")
            .build())
        .build();
  }
}
