package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.GRIEVANCE_ESCALATION;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.RESPONSIVENESS;
import static dev.attune.core.evidence.Caution.TIME_BOX;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
import static dev.attune.core.ritual.Need.AUTONOMY;
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

/** Rituals for people under one roof: chores, corners, plants and puzzles. */
final class HomeRituals {
  private HomeRituals() {}

  static List<Ritual> rituals() {
    return List.of(
        choresToASong(),
        houseMeeting(),
        invisibleList(),
        cornerOfOnesOwn(),
        puzzleOnTheTable(),
        plantWeTend());
  }

  private static Ritual choresToASong() {
    return Ritual.of("chores-to-a-song", "Chores to a song")
        .purpose("Get the dull work done together while the music lasts.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.SHARED_HOME)
        .cadence(WEEKLY)
        .minutes(15)
        .addNeeds(PLAY_AND_NOVELTY, SUPPORT)
        .depth(Depth.NONE)
        .step(
            1,
            "Choose four songs, one from each of you or all from whoever has had the hardest day.")
        .step(
            12,
            "While they play, everybody does something useful in the same room: dishes, dust, the "
                + "drawer of lids. Sitting jobs, such as folding and pairing socks, count in "
                + "full.")
        .step("Sing, swap jobs at each new song, or dance with the broom.")
        .step(
            2,
            "When the last one ends, everybody stops, finished or not, and admires one clean "
                + "thing.")
        .variant(
            LONG_DISTANCE,
            "Choose four songs, and a dull job each.",
            "Play them at the same time in each place, on an open line, and work until the last "
                + "one ends.",
            "Show or describe one clean thing.")
        .variant(FIVE_MINUTE, "Choose one song and one surface.", "Stop when the song ends.")
        .variant(LOW_ENERGY, 5, "Put the music on and do it at half speed.")
        .variant(
            WITH_CHILDREN, "Give each child a job that suits their size and a say in the music.")
        .addCautions(ACCESSIBILITY_MOBILITY, NO_SCOREKEEPING)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In two large surveys of couples of a man and a woman, the more tasks they "
                + "shared evenly, the better each spoke of the relationship.")
            .qualification(
                "The surveys date from the 1990s and from 2006, and cannot tell which came "
                    + "first. Tidying at the same time, and the music, were not asked about.")
            .references("CARLSON-2022")
            .build())
        .build();
  }

  private static Ritual houseMeeting() {
    return Ritual.of("house-meeting", "House meeting")
        .purpose("Keep one short meeting a month at which everyone under the roof has a say.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.SHARED_HOME)
        .cadence(MONTHLY)
        .minutes(20)
        .addNeeds(SUPPORT, AUTONOMY)
        .depth(Depth.NONE)
        .step(
            3,
            "Sit down with something to nibble. One of you watches the time; next month it is "
                + "someone else.")
        .step(4, "Begin with thanks: each of you names one thing that made the home nicer.")
        .step(
            8,
            "Take one topic, no more: the noise, the guests, the state of the fridge. "
                + "Each of you says what you would like, without listing old sins.")
        .step(
            5,
            "Agree on one thing to try for a month. If you cannot agree, agree on when to try "
                + "again.")
        .step("Whoever brings up money speaks of what you hold in common only.")
        .variant(
            LONG_DISTANCE,
            "Those who are away join by phone, or send their thanks and one wish beforehand.",
            "Begin with thanks, then take one topic and no more.",
            "Agree on one thing to try for a month.")
        .variant(
            FIVE_MINUTE,
            "Standing up, each of you says one thank-you and one wish.",
            "Pick one of the wishes to try.")
        .variant(LOW_ENERGY, 10, "Postpone the topic and keep the nibbles.")
        .addCautions(GRIEVANCE_ESCALATION, TIME_BOX, NO_SCOREKEEPING)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of meetings held by people who share a home was found. Good things "
                + "first and one topic only: that much is common sense, and no more is claimed.")
            .build())
        .build();
  }

  private static Ritual invisibleList() {
    return Ritual.of("invisible-list", "The invisible list")
        .purpose("Bring the unseen work of a home into the open, thank each other for it, and "
            + "swap a piece.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.SHARED_HOME)
        .cadence(MONTHLY)
        .minutes(20)
        .addNeeds(APPRECIATION, SUPPORT)
        .depth(Depth.NONE)
        .step(
            6,
            "Together, name the work that nobody sees: remembering birthdays, knowing when the "
                + "milk runs out, answering the school, worrying about the boiler. Jot it down or "
                + "say it aloud.")
        .step(
            6,
            "Go down the list and say thank you for each thing, to whoever has it in their head.")
        .step(
            6,
            "Each may hand over one thing they are tired of, whole: the noticing as well as the "
                + "doing. It is done the new person's way from then on.")
        .step(2, "Put the list away. It is a map, not a bill, so nobody adds it up.")
        .variant(
            LONG_DISTANCE,
            "In a shared note, collect the unseen work of the home over a few days.",
            "On a call, go down the list and say thank you for each thing.",
            "Each may hand over one thing they are tired of, whole, to be done the new person's "
                + "way. Nobody adds it up.")
        .variant(FIVE_MINUTE, "Each of you names one unseen thing, and thanks the other for one.")
        .variant(
            LOW_ENERGY,
            10,
            "Say thank you for three unseen things, and leave the swapping for next month.")
        .addCautions(NO_SCOREKEEPING, GRIEVANCE_ESCALATION, RESPONSIVENESS)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In two large surveys, sharing the same tasks, more than splitting them by "
                + "amount, was associated with more satisfaction in women and in men.")
            .qualification("Only couples of a man and a woman were asked, about visible "
                + "housework. Planning and remembering were not counted, and no list was tried "
                + "out.")
            .references("CARLSON-2022")
            .build())
        .build();
  }

  private static Ritual cornerOfOnesOwn() {
    return Ritual.of("corner-of-ones-own", "A corner of one's own")
        .purpose("Make sure that everyone under the roof has one place that is theirs alone.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.SHARED_HOME)
        .cadence(ONCE)
        .minutes(45)
        .addNeeds(AUTONOMY)
        .depth(Depth.NONE)
        .step(
            5,
            "Walk or roll through your home and find a place for each: a desk, an armchair, half "
                + "a shelf, the end of the bed. Small is fine.")
        .step(
            30,
            "Each of you arranges your own as you like, with what is already at home, "
                + "which costs nothing. Nobody remarks on it.")
        .step(5, "Agree on what holds there: knocking, no borrowing, no tidying by others.")
        .step(5, "Sit in your own corner for five minutes, all at the same time.")
        .variant(
            LONG_DISTANCE,
            "When you visit each other often, keep one drawer, hook or chair for each guest.",
            "Agree on what holds there: no borrowing, no tidying by others.",
            "Leave something of your own in it, which costs nothing.")
        .variant(FIVE_MINUTE, "Clear one hook, and put a name on it.")
        .variant(LOW_ENERGY, 15, "Choose the places now, and furnish them another day.")
        .variant(WITH_CHILDREN, "Let each child have a corner too, with a door made of cloth.")
        .variant(
            SOLO,
            "Find a place in your home that can be yours alone.",
            "Arrange it as you like, with what is there.",
            "Sit in it for five minutes every day this week.")
        .addCautions(ACCESSIBILITY_MOBILITY, COST_BURDEN, BOUNDARY_NEVER_NEGOTIATED_UNDER_PRESSURE)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of giving each person a corner was found. In laboratory studies, a "
                + "little while alone was followed by calmer feelings, and was most restful "
                + "when freely chosen.")
            .references("NGUYEN-2018")
            .build())
        .build();
  }

  private static Ritual puzzleOnTheTable() {
    return Ritual.of("puzzle-on-the-table", "The puzzle on the table")
        .purpose("Leave a puzzle lying where anyone who passes can put in a piece.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.SHARED_HOME)
        .cadence(WEEKLY)
        .minutes(15)
        .addNeeds(PLAY_AND_NOVELTY, PRESENCE)
        .depth(Depth.NONE)
        .step("Find a puzzle and a table that can be spared: a jigsaw, a giant crossword, a "
            + "model, a long row of dominoes. Borrow one; a neighbour or the library lends it "
            + "free of charge.")
        .step(
            10,
            "Whoever passes puts in a piece or two, alone or in company. Nobody finishes other "
                + "people's corners.")
        .step(5, "Once a week sit down to it together for a while, and talk or do not talk.")
        .step("Let whoever is youngest, oldest or furthest from home put in the last piece.")
        .variant(
            LONG_DISTANCE,
            "Print or buy the same crossword in two places, or borrow the same book of riddles. A "
                + "library lends them free of charge.",
            "Solve what you can, a little each day.",
            "On a call, trade the words you lack.")
        .variant(FIVE_MINUTE, "Three pieces each.")
        .variant(LOW_ENERGY, 5, "Only sort the edges.")
        .variant(
            WITH_CHILDREN,
            "Keep the children's own puzzle beside it, with fewer and larger pieces.")
        .variant(
            SOLO,
            "Find a puzzle that can stay out for weeks.",
            "Put in a piece or two whenever you pass.",
            "Enjoy the moment when the sky is finished.")
        .addCautions(COST_BURDEN)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, MIXED)
            .summary("In a small experiment, twenty couples spent an evening on board games or in "
                + "a painting class. A hormone, oxytocin, rose in both groups, most of all in "
                + "the men who painted.")
            .qualification(
                "A hormone measured in twenty couples on one evening does not tell how close "
                    + "they felt, and puzzles were not studied.")
            .references("MELTON-2019")
            .build())
        .build();
  }

  private static Ritual plantWeTend() {
    return Ritual.of("plant-we-tend", "The plant we all tend")
        .purpose("Keep one living thing going between you, in turns.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.SHARED_HOME)
        .cadence(WEEKLY)
        .minutes(5)
        .addNeeds(MEANING, PRESENCE)
        .depth(Depth.NONE)
        .step(
            1,
            "Choose one plant for everybody, and give it a name with a title. A cutting costs "
                + "nothing.")
        .step(
            2,
            "Each week it is someone else's: water, light, a wipe of the leaves, a word in "
                + "passing.")
        .step(1, "Hand it over with a report: 'The Duchess has a new leaf and is leaning.'")
        .step(
            1,
            "If it wilts, call a council and move it to another window. Plants forgive a lot, and "
                + "nobody is put on trial.")
        .variant(
            LONG_DISTANCE,
            "Take cuttings from one plant, which costs nothing, so that each place has its own.",
            "Water them on the same day of the week.",
            "Report in turn, title included: 'The Duchess has a new leaf and is leaning.'")
        .variant(LOW_ENERGY, "Give it the cold tea.")
        .variant(WITH_CHILDREN, "Let a child be in charge of the name and the water mark.")
        .variant(
            SOLO,
            "Choose one plant and give it a name.",
            "Once a week, water it, turn it and look for a new leaf.",
            "If it leans, move it to another window.")
        .addCautions(COST_BURDEN, NO_SCOREKEEPING)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In 76 comparisons from 22 studies, people who gardened, or had begun to, "
                + "were better off in mood and contentment than others.")
            .qualification("Much of it compared gardeners with other people, who may differ in "
                + "more than that. One plant in one household was not studied.")
            .references("SOGA-2017")
            .build())
        .build();
  }
}
