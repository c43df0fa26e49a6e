package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CULTURAL_VARIATION;
import static dev.attune.core.evidence.Caution.GRADUATED_DEPTH;
import static dev.attune.core.evidence.Caution.GRIEF_AWARE;
import static dev.attune.core.evidence.Caution.LOW_SELF_ESTEEM;
import static dev.attune.core.evidence.Caution.MUTUAL_ENDORSEMENT;
import static dev.attune.core.evidence.Caution.NOVELTY_BY_CHOICE;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.SUPPORT_NETWORK;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Cadence.QUARTERLY;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
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
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals that come round with the year: seasons, feasts, birthdays, beginnings. */
final class Seasons {
  private Seasons() {}

  static List<Ritual> rituals() {
    return List.of(
        sameSpotFourSeasons(),
        longestNight(),
        birthdayQuestion(),
        beforeTheGathering(),
        yearInAJar(),
        turnOfTheYear(),
        holidayOfOurOwn());
  }

  private static Ritual sameSpotFourSeasons() {
    return Ritual.of("same-spot-four-seasons", "Same spot, four seasons")
        .purpose("Go back to one place in every season, and see what has become of it and of you.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(QUARTERLY)
        .minutes(40)
        .addNeeds(MEANING, PRESENCE)
        .depth(Depth.NONE)
        .step(
            5,
            "Choose one spot that all of you can reach: a tree, a bridge, a bench, the view from "
                + "a certain window.")
        .step(
            20,
            "Go there once in every season. Stand or sit where you stood or sat before, and look "
                + "for what has changed.")
        .step(
            10,
            "Each of you says one thing that has changed in the place, and one that has "
                + "changed for you, or only the first.")
        .step(
            5,
            "Leave something that can stay, or bring something home: a photo from the same angle, "
                + "a leaf, a line in a book.")
        .variant(
            LONG_DISTANCE,
            "Each of you chooses one spot near home that is easy to reach, or the view "
                + "from a window.",
            "On the same weekend in each season, go there and look for what has changed.",
            "Tell each other, with a picture from the same angle or in words.")
        .variant(FIVE_MINUTE, "Look at the tree outside your window and say what it is up to.")
        .variant(LOW_ENERGY, 15, "Look at last season's picture together.")
        .variant(WITH_CHILDREN, "Let a child take the picture, and measure the puddle.")
        .variant(
            SOLO,
            "Choose one spot that is easy to reach, and go there once in every season.",
            "Look for what has changed.",
            "Note one line about it, or take a picture.")
        .addCautions(ACCESSIBILITY_MOBILITY)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of returning to one place through the year was found. In one small "
                + "experiment, a walk among trees was followed by warmer teamwork between "
                + "mothers and daughters than a walk in a mall.")
            .references("IZENSTARK-2017")
            .build())
        .build();
  }

  private static Ritual longestNight() {
    return Ritual.of("longest-night", "The longest night")
        .purpose("In the darkest weeks, spend one evening by the light of as few lamps as "
            + "possible.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(ON_EVENT)
        .minutes(60)
        .addNeeds(MEANING, PRESENCE)
        .depth(Depth.NONE)
        .step(
            5,
            "Pick an evening when your part of the world is dark, and put out all lights but one "
                + "or two. A small lamp turned to the wall is as good as candles; those who see "
                + "badly in the dark keep a light of their own.")
        .step(25, "Eat something warm, and listen to the night: wind, pipes, neighbours, silence.")
        .step(
            20,
            "Tell stories, true or invented, in which it gets light in the end. Just "
                + "listening is welcome.")
        .step(
            10,
            "Before bed, each of you says one thing to look forward to when the days are "
                + "longer, or passes.")
        .variant(
            LONG_DISTANCE,
            "Choose an evening when it is dark in each place, and put out all the lights but one "
                + "or two.",
            "Eat something warm, with the line open, and listen to the night at the other end.",
            "Tell one story, true or invented, in which it gets light in the end; or pass, and "
                + "listen.")
        .variant(
            FIVE_MINUTE, "Put out the light for five minutes and find out what can still be seen.")
        .variant(
            LOW_ENERGY, 15, "Go to bed with the window open a crack and one story in your ear.")
        .variant(WITH_CHILDREN, "Give each child a torch to be in charge of.")
        .variant(
            SOLO,
            "Put out all the lights but one.",
            "Eat or drink something warm, slowly.",
            "Think of one thing you look forward to when the days are longer.")
        .addCautions(CULTURAL_VARIATION, NO_FORCED_DISCLOSURE)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In three studies with 1,098 people, families with rituals for a feast liked "
                + "the day better and felt closer than those who merely spent it with each "
                + "other.")
            .qualification("They were families on well-known holidays, telling about themselves. "
                + "Rituals done alone went with no difference, and a dark evening was not "
                + "studied.")
            .references("SEZER-2016")
            .build())
        .build();
  }

  private static Ritual birthdayQuestion() {
    return Ritual.of("birthday-question", "The birthday question")
        .purpose("Give each birthday one good question, and a chair of honour to answer it from.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(ON_EVENT)
        .minutes(15)
        .addNeeds(MEANING, APPRECIATION)
        .depth(Depth.LIGHT)
        .step(
            2,
            "Ask whoever has a birthday whether they would like the question today. Some prefer "
                + "cake only.")
        .step(
            5,
            "Ask one: What was the best ordinary day of this year? What have you stopped being "
                + "afraid of? What would you like less of? They may also ask themselves something "
                + "else, or pass.")
        .step(
            5,
            "Then each of the others says one thing they were glad of in them this year, in a "
                + "sentence.")
        .step(3, "Raise a glass. No advice for the coming year is given unless it is asked for.")
        .variant(
            LONG_DISTANCE,
            "Ask whoever has a birthday whether they would like the question.",
            "Send it the evening before: What was the best ordinary day of this year? They may "
                + "answer, pass or ask themselves another.",
            "On the day, each of you sends one sentence about what you were glad of in "
                + "them, spoken if you can.")
        .variant(
            FIVE_MINUTE,
            "Ask one question, which may be skipped.",
            "Say one sentence about what you were glad of in them this year, and light a candle.")
        .variant(LOW_ENERGY, 5, "Send one sentence about what you were glad of in them this year.")
        .variant(
            WITH_CHILDREN,
            "Keep it to the candle, the song and something you were glad to see this year.")
        .variant(
            SOLO,
            "On your birthday, ask yourself what the best ordinary day of the year was.",
            "Name one thing in yourself that you were glad of.",
            "Eat something good.")
        .addCautions(NO_FORCED_DISCLOSURE, LOW_SELF_ESTEEM)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In eight studies, getting together over food or drink to mark something "
                + "good in one person's life was followed by more trust that others would be "
                + "there in need.")
            .qualification("The marking was the point, and which words were said was not compared.")
            .references("BRICK-2023")
            .build())
        .build();
  }

  private static Ritual beforeTheGathering() {
    return Ritual.of("before-the-gathering", "Before the gathering")
        .purpose("Before a big family feast, agree on what you hope for, what you can do without, "
            + "and how you get away.")
        .addKinds(ROMANTIC, SIBLINGS, FRIENDSHIP)
        .cadence(ON_EVENT)
        .minutes(15)
        .addNeeds(SUPPORT, AUTONOMY)
        .depth(Depth.LIGHT)
        .step(
            4,
            "A few days ahead, each of you names one thing to look forward to and one "
                + "that may be hard, or passes.")
        .step(
            4,
            "Each of you says how long you would like to stay, and where you can catch "
                + "your breath: the garden, the dog, the washing-up.")
        .step(
            4, "Agree on a small sign that means 'Come and stand beside me', and what it asks for.")
        .step(3, "Decide on one thing for afterwards that is only nice.")
        .variant(
            LONG_DISTANCE,
            "A few days ahead, call each other.",
            "Each of you names one thing to look forward to and one that may be hard, or "
                + "passes, and says how long you would like to stay.",
            "Agree on a short message for the day that means 'Think of me now', and plan one "
                + "thing for afterwards that is only nice.")
        .variant(FIVE_MINUTE, "One hope, one sign, one time to leave.")
        .variant(LOW_ENERGY, 5, "Agree on the time to leave.")
        .variant(
            WITH_CHILDREN,
            "Tell the children what comes and when it ends, and where they may read in peace.")
        .variant(
            SOLO,
            "Name one thing to look forward to and one that may be hard.",
            "Decide how long you would like to stay, and where you can catch your breath.",
            "Plan something nice for afterwards.")
        .addCautions(NO_FORCED_DISCLOSURE, SUPPORT_NETWORK)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of getting ready for a family feast in this way was found. The "
                + "nearest research asked families about holidays: those with rituals of their "
                + "own also felt closer on the day.")
            .references("SEZER-2016")
            .build())
        .build();
  }

  private static Ritual yearInAJar() {
    return Ritual.of("year-in-a-jar", "A year in a jar")
        .purpose("Drop one good moment a week into a jar, and open it when the year is full.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(3)
        .addNeeds(APPRECIATION, MEANING)
        .depth(Depth.NONE)
        .step("Put out a jar, a tin or a folder for recordings, with slips of paper beside it.")
        .step(
            3,
            "Once a week, whoever feels like it notes one good moment and drops it in. A week "
                + "without is simply a week without.")
        .step("Nobody reads the slips until the day you have agreed on. They may be signed or not.")
        .step("On that day, tip them out and read them aloud in turns. Anyone may keep one back.")
        .variant(
            LONG_DISTANCE,
            "Each of you keeps a jar, a tin or a folder of recordings at home.",
            "Once a week, whoever feels like it notes one good moment and drops it in.",
            "Open them on the same evening at the end of the year, and read to each other. Anyone "
                + "may keep one back.")
        .variant(
            LOW_ENERGY,
            "Write only the date and a tick. When the jar is opened, you may remember "
                + "what it was.")
        .variant(WITH_CHILDREN, "Let the children draw their slips, and pull out the first one.")
        .variant(
            SOLO,
            "Once a week, note one good moment and drop it in a jar.",
            "Do not read them before the year is over.",
            "Then tip them out and read them slowly.")
        .addCautions(ACCESSIBILITY_PRINT, NO_SCOREKEEPING)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one online trial, a week of noting three good things a day was among the "
                + "exercises followed by lasting gains in contentment.")
            .qualification("People noted them alone and every day. A shared jar, filled once a "
                + "week, was not studied.")
            .references("SELIGMAN-2005")
            .build())
        .build();
  }

  private static Ritual turnOfTheYear() {
    return Ritual.of("turn-of-the-year", "At the turn of the year")
        .purpose("Once a year, look back over it and forward from it, with something good to eat.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addOnlyWhenAskedIn(Circumstance.GRIEF)
        .cadence(ON_EVENT)
        .minutes(60)
        .addNeeds(MEANING, DISCLOSURE)
        .depth(Depth.PERSONAL)
        .step(
            5,
            "Choose your own turn of the year: new year, a birthday, the first day of spring. "
                + "Whoever would rather pass may simply eat.")
        .step(
            20,
            "Go back month by month, with a calendar of your own or from memory. Each of "
                + "you tells one moment that made you glad and, if you like, one that was hard.")
        .step(
            15,
            "Each of you says what you are leaving behind with the old year, and what "
                + "you are taking along.")
        .step(
            15,
            "Name one thing each of you would like more of, and one thing you would like to do "
                + "together.")
        .step(5, "Close with a toast to whoever is not at the table any more, or to the soup.")
        .variant(
            LONG_DISTANCE,
            "Choose an evening, and something good to eat that each place can have.",
            "On a call, go back month by month. Each of you tells one moment that made "
                + "you glad and, if you like, one that was hard. Passing is fine.",
            "Each of you says what you are leaving behind, and one thing you would like "
                + "more of.",
            "Close with a toast.")
        .variant(
            FIVE_MINUTE,
            "Each of you says one word for the old year and one for the new one, or " + "passes.")
        .variant(
            LOW_ENERGY,
            20,
            "Tell only the good moments, one each, and leave the rest to the night.")
        .variant(
            SOLO,
            "Go back over the year month by month.",
            "Note what made you glad, and one thing you leave behind.",
            "Choose one thing you would like more of.")
        .addCautions(GRIEF_AWARE, NO_FORCED_DISCLOSURE, GRADUATED_DEPTH, CULTURAL_VARIATION)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, MIXED)
            .summary("In studies with people in a couple, calling good memories to mind was "
                + "followed by feeling closer for the moment. Another study over time found "
                + "the opposite link for a while.")
            .qualification("Looking back over a whole year, with its hard parts, was not studied.")
            .references("EVANS-2022", "NOSTALGIA-2018")
            .build())
        .build();
  }

  private static Ritual holidayOfOurOwn() {
    return Ritual.of("holiday-of-our-own", "A holiday of our own")
        .purpose("Invent a holiday of your own, and keep it.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(ONCE)
        .minutes(45)
        .addNeeds(PLAY_AND_NOVELTY, MEANING)
        .depth(Depth.NONE)
        .step(
            10,
            "Find a reason that is yours: the day the heating came back, the first swim, Saint "
                + "Nobody. Choose a date.")
        .step(
            15,
            "Give it three customs: something to eat, something to wear, something to say. All of "
                + "it may be made of what is in the house, which costs nothing.")
        .step(15, "Hold the first one at once, even if it is the wrong day.")
        .step(5, "Write the customs down or learn them by heart, and enter the date for next year.")
        .variant(
            LONG_DISTANCE,
            "On a call, find a reason for a holiday that is yours, and choose a date.",
            "Give it one thing to eat, one to wear and one to say, made of what is in the house, "
                + "which costs nothing.",
            "Keep it in every place on the same day.")
        .variant(FIVE_MINUTE, "Declare today a holiday, and say why.")
        .variant(LOW_ENERGY, 15, "Choose the date and the cake, and leave the rest to next year.")
        .variant(WITH_CHILDREN, "Let each child invent one custom that the grown-ups must keep.")
        .variant(
            SOLO,
            "Find a reason for a holiday of your own, and a date.",
            "Give it one thing to eat and one thing to do.",
            "Keep it every year, in your own way.")
        .addCautions(COST_BURDEN, NOVELTY_BY_CHOICE, MUTUAL_ENDORSEMENT)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Four studies found couples with rituals of their own more satisfied, and "
                + "three found families with holiday rituals happier on the day.")
            .qualification("All of it is what people reported, and among couples it held only "
                + "where both agreed. Inventing a new one was not tested.")
            .references("GARCIA-RADA-2019", "SEZER-2016")
            .build())
        .build();
  }
}
