package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CULTURAL_VARIATION;
import static dev.attune.core.evidence.Caution.LOW_SELF_ESTEEM;
import static dev.attune.core.evidence.Caution.NOVELTY_BY_CHOICE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.QUARTERLY;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
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
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals around food: cooking, tasting, laying a table anywhere. */
final class SharedMeals {
  private SharedMeals() {}

  static List<Ritual> rituals() {
    return List.of(
        dishFromHome(),
        guessTheSpice(),
        toastToOneOfUs(),
        picnicAnywhere(),
        firstOfTheSeason(),
        upsideDownSupper());
  }

  private static Ritual dishFromHome() {
    return Ritual.of("dish-from-home", "A dish from home")
        .purpose("Cook a dish that means something to one of you, and hear where it comes from.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(MONTHLY)
        .minutes(60)
        .addNeeds(MEANING, PLAY_AND_NOVELTY)
        .depth(Depth.LIGHT)
        .cost(Cost.SMALL)
        .step(
            5,
            "One of you picks a dish from another time of life: a grandparent's soup, the first "
                + "thing you ever cooked, what the street smelled of in summer.")
        .step(40, "Cook it side by side. Whoever brought it leads; the others chop, stir and ask.")
        .step("A simple dish serves just as well. Potatoes, flour and what is in the cupboard "
            + "cost next to nothing.")
        .step(
            15,
            "Eat it while it is hot, and tell as much of its story as you like. Next month "
                + "someone else brings the dish.")
        .variant(
            LONG_DISTANCE,
            "Whoever brings the dish sends the list of ingredients a few days ahead; what is at "
                + "home already costs nothing.",
            "Cook at the same hour, on a call, each in your own kitchen.",
            "Eat, compare how it turned out, and hear where it comes from.")
        .variant(
            FIVE_MINUTE,
            "Skip the cooking. One of you describes a dish from home, down to the smell of it.",
            "The others say what they would like to taste first.")
        .variant(
            LOW_ENERGY,
            20,
            "Buy it ready-made or heat up leftovers, whichever costs less.",
            "Tell its story over the bowl.")
        .variant(
            WITH_CHILDREN,
            "Give the children the jobs they love, such as stirring, tearing leaves and tasting.",
            "Tell the story in a way that small ears enjoy, and let whoever likes no soup have "
                + "bread.")
        .addCautions(COST_BURDEN, CULTURAL_VARIATION)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a national survey, eating in company more often was associated with "
                + "being happier and with having more friends to lean on. Evening meals with "
                + "laughter and shared memories were the ones associated with feeling closer.")
            .qualification("A survey cannot tell which came first, and cooking each other's "
                + "dishes was not looked at by itself.")
            .references("DUNBAR-2017")
            .build())
        .build();
  }

  private static Ritual guessTheSpice() {
    return Ritual.of("guess-the-spice", "Guess the spice")
        .purpose("Turn the spice shelf into a guessing game for noses and tongues.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(15)
        .addNeeds(PLAY_AND_NOVELTY, PRESENCE)
        .depth(Depth.NONE)
        .step(
            3,
            "Someone sets out five little things to smell or taste: a herb, a spice, a jam, a "
                + "cheese, something from the back of the cupboard. What is at home costs "
                + "nothing.")
        .step("Ask first about allergies and about what anyone would rather not have near them. "
            + "Nobody has to try anything.")
        .step(
            10,
            "Eyes closed or open, each of you smells or tastes and guesses. Wild guesses are the "
                + "best ones.")
        .step(
            2,
            "Finish with the one that reminds you of something, and swap who sets the table next "
                + "time.")
        .variant(
            LONG_DISTANCE,
            "Each of you picks three jars in your own kitchen and describes one at a "
                + "time on a call, by smell and taste alone.",
            "The others guess what it is, and then everyone who has it at home tries it too.")
        .variant(
            FIVE_MINUTE,
            "Open one jar with your eyes closed.",
            "Everyone has one sniff and one guess.")
        .variant(
            LOW_ENERGY,
            5,
            "Smell only: a tea bag, an orange peel, a sprig of something.",
            "Say the first picture that comes to mind.")
        .addCautions(NOVELTY_BY_CHOICE)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In two small experiments, people found pleasant chocolate more delicious, "
                + "and bitter chocolate worse, when somebody else tasted it in the same moment, "
                + "even without a word.")
            .qualification("The others were strangers, and the taste lasted a minute. No study of "
                + "a tasting game at home was found.")
            .references("BOOTHBY-2014")
            .build())
        .build();
  }

  private static Ritual toastToOneOfUs() {
    return Ritual.of("toast-to-one-of-us", "A toast to one of us")
        .purpose("Raise a glass of anything to something good about one person at the table.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(3)
        .addNeeds(APPRECIATION)
        .depth(Depth.NONE)
        .step("At a meal, someone lifts a glass, cup or spoon and says whom this toast is for.")
        .step(
            1,
            "Say one true thing in one sentence: 'To the person who found my keys and did not "
                + "laugh.'")
        .step("Everyone drinks. Whoever was toasted need not answer; a bow or a blush is plenty.")
        .step("Next week it is for someone else, until everybody has had a turn. A week without a "
            + "toast is just a week.")
        .variant(
            LONG_DISTANCE,
            "Choose who this week's toast is for, and let it be someone else each week.",
            "Lift a cup on a call, or record the toast so that it can arrive whenever it suits.",
            "Say one true thing in one sentence. Whoever is toasted need not answer.")
        .variant(LOW_ENERGY, "Lift your cup and make a toast of three words: 'To your patience.'")
        .variant(
            WITH_CHILDREN,
            "Let milk and juice join in, and toast to what somebody tried, whether or not it "
                + "worked.",
            "A child who would rather not be in the limelight gets the toast in passing.")
        .addCautions(LOW_SELF_ESTEEM, NO_SCOREKEEPING)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of toasts at an ordinary table was found. It is offered as a merry "
                + "way of saying something kind.")
            .build())
        .build();
  }

  private static Ritual picnicAnywhere() {
    return Ritual.of("picnic-anywhere", "Picnic anywhere")
        .purpose("Carry a meal to a place where you never eat, and enjoy it there at leisure.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(QUARTERLY)
        .minutes(90)
        .addNeeds(PLAY_AND_NOVELTY, PRESENCE)
        .depth(Depth.NONE)
        .step(
            10,
            "Choose a place: a park, a roof, the landing, the carpet, a bench with a view of the "
                + "trains. It should be easy to reach for everyone; a table by an open window "
                + "does as well.")
        .step(20, "Pack what there is. Bread, leftovers and a flask cost nothing extra.")
        .step(50, "Spread a cloth, eat slowly, look around, play something, doze.")
        .step(
            10,
            "Pack up, and each keep one small thing to remember it by: a leaf, a joke, the name "
                + "of the place.")
        .variant(
            LONG_DISTANCE,
            "Agree on an hour, and each carry a meal to an unusual spot of your own.",
            "Talk on the line for a while if you like, or send each other one picture of the view.")
        .variant(
            FIVE_MINUTE,
            "Take your next snack to the doorstep or the windowsill, and eat it there.")
        .variant(
            LOW_ENERGY,
            30,
            "Spread the cloth on the bed or the floor, open a tin, and stay as long as it is nice.")
        .variant(
            WITH_CHILDREN,
            "Let the children choose the place and carry something that matters.",
            "Stay for as long as it is fun; crumbs are part of it.")
        .variant(
            SOLO,
            "Pack a small meal, and take it to a place where you can sit undisturbed.",
            "Eat slowly and notice five things around you.",
            "Go home by another way.")
        .addCautions(ACCESSIBILITY_MOBILITY, COST_BURDEN)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Among couples, time spent on something shared that felt close and unhurried "
                + "was associated with a better relationship three months later. On days when "
                + "people visited more varied places than usual, they also tended to feel better.")
            .qualification("The first held where the other wanted to be there. The second came "
                + "from following people for some months, and good moods may as well have led "
                + "them out.")
            .references("GIRME-2014", "HELLER-2020")
            .build())
        .build();
  }

  private static Ritual firstOfTheSeason() {
    return Ritual.of("first-of-the-season", "First of the season")
        .purpose("Welcome each season by tasting the first of something it brings.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(QUARTERLY)
        .minutes(15)
        .addNeeds(MEANING, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .cost(Cost.SMALL)
        .step("When a season turns, look out for its first taste: strawberries, new potatoes, "
            + "chestnuts, an orange in the dark months.")
        .step(
            5,
            "Bring a little of it home. A single fruit is enough, and a leaf of wild herb costs "
                + "nothing.")
        .step(5, "Share it out, close your eyes if you like, and taste it at the same moment.")
        .step(
            5,
            "Each of you says what this season is for: a place, a plan, something to do "
                + "before it is over.")
        .variant(
            LONG_DISTANCE,
            "Agree on a day, and each find the first of something where you are; seasons differ, "
                + "and that is half the fun.",
            "Taste it on a call, or describe it in a message: 'Sour, and warm from the sun.'")
        .variant(
            FIVE_MINUTE,
            "Find one thing that is new this season, and share it out.",
            "One bite and one wish for the season each.")
        .variant(
            SOLO,
            "Find the first of something the season brings.",
            "Taste it without doing anything else.",
            "Choose one thing you would like to do before the season is over.")
        .addCautions(COST_BURDEN, CULTURAL_VARIATION)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of greeting the seasons with a taste was found. Nearest to it, an "
                + "experiment found shared tasting more intense than tasting beside someone who "
                + "was busy with something else.")
            .references("BOOTHBY-2014")
            .build())
        .build();
  }

  private static Ritual upsideDownSupper() {
    return Ritual.of("upside-down-supper", "Upside-down supper")
        .purpose("Once in a while, eat the day in the wrong order, for no reason but fun.")
        .addKinds(ROMANTIC, SIBLINGS, PARENT_CHILD, FRIENDSHIP)
        .cadence(MONTHLY)
        .minutes(30)
        .addNeeds(PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step("Declare it upside-down day at short notice. Whoever is not in the mood simply eats "
            + "as usual.")
        .step(
            10,
            "Turn something round: pudding first, pancakes for supper, soup from mugs, everybody "
                + "in somebody else's chair. What is in the house costs nothing.")
        .step(15, "Eat by today's rules, and invent one more rule for each course.")
        .step(5, "Vote, by spoon, for the rule that deserves to come back.")
        .variant(
            LONG_DISTANCE,
            "Agree on one upside-down rule for this evening's meal, such as breakfast at supper "
                + "time; whoever is not in the mood eats as usual.",
            "Eat by it, each in your own place.",
            "Send each other a picture of the plate, or a description with grand names for "
                + "everything.")
        .variant(FIVE_MINUTE, "Have the dessert now and the rest whenever.")
        .variant(
            LOW_ENERGY,
            10,
            "Cereal for supper, eaten on the sofa, counts as a full upside-down supper.")
        .variant(
            WITH_CHILDREN,
            "Let each child make up one rule that the grown-ups have to follow too.",
            "Bedtime stays the right way up.")
        .variant(
            SOLO,
            "Eat today's meal in the order you feel like.",
            "Set the table as if somebody grand were coming, and sit down to it yourself.")
        .addCautions(NOVELTY_BY_CHOICE)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In laboratory studies with couples, a lively and unfamiliar task of seven "
                + "minutes was followed by partners rating their relationship better than after a "
                + "dull one.")
            .qualification("A crawl across a gym mat is not a pudding before the soup; only "
                + "couples were studied, and only for minutes.")
            .references("ARON-2000")
            .build())
        .build();
  }
}
