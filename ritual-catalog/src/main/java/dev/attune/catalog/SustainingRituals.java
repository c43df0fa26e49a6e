package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.bond.Circumstance.GRIEF;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.CARE_DUTIES;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.GRIEF_AWARE;
import static dev.attune.core.evidence.Caution.ISOLATION_RISK;
import static dev.attune.core.evidence.Caution.NOVELTY_BY_CHOICE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.QUARTERLY;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Depth.LIGHT;
import static dev.attune.core.ritual.Mark.HIGH_INTENSITY;
import static dev.attune.core.ritual.Mark.SAME_PLACE;
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

/** Rituals that keep depth over the years. */
final class SustainingRituals {
  private SustainingRituals() {}

  static List<Ritual> rituals() {
    return List.of(relationshipRetreat(), memoryLaneNight(), coLearning(), sharedProject());
  }

  private static Ritual relationshipRetreat() {
    return Ritual.of("relationship-retreat", "Relationship retreat")
        .purpose("Step out of everyday life together for a night, to rest and to enjoy each other.")
        .addKinds(ROMANTIC)
        .cadence(QUARTERLY)
        .minutes(720)
        .addNeeds(PRESENCE, PLAY_AND_NOVELTY)
        .depth(LIGHT)
        .addMarks(HIGH_INTENSITY, SAME_PLACE)
        .cost(Cost.SOME)
        .step("Pick a night that suits everyone's duties, and arrange in good time who is there "
            + "for the children, relatives or animals. If someone needs you after all, they come "
            + "first, and the retreat can wait without a word of blame.")
        .step("Choose a place within your means: a room somewhere quiet, a tent, a friend's flat "
            + "while they are away. A night at home counts just as much and costs nothing: tidy "
            + "one corner, let the chores be, and cook something simple.")
        .step("Keep the evening mostly open: eat, stroll, play, rest. Try one thing that is new "
            + "to you, if all of you like the idea. Friends and family can reach you as ever.")
        .step("In the morning, take your time over breakfast, and each name one thing from these "
            + "hours that you would like to bring home.")
        .variant(
            LONG_DISTANCE,
            180,
            "Keep the same evening free in each place, and make a corner of your home ready for "
                + "it. It costs nothing.",
            "Meet on a call: eat at the same time, play a game, listen to a record together, or "
                + "share a comfortable silence.",
            "End by each naming one thing from the evening that you would like to bring into the week.")
        .variant(
            LOW_ENERGY,
            "Plan nothing but rest: a night with fresh sheets, simple food and no alarm, at home "
                + "if that is easiest.",
            "In the morning, each name one thing that did you good.")
        .variant(
            WITH_CHILDREN,
            "Take the children along or stay at home with them, and let the evening begin once they sleep.",
            "Keep it simple: something good to eat, a game, an early night.",
            "If a child wakes, one of you goes, and the evening is still yours.")
        .addCautions(COST_BURDEN, ISOLATION_RISK, CARE_DUTIES)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over many studies, taking part in structured relationship education "
                + "was associated with somewhat better relationships, more clearly so for nine to "
                + "twenty hours than for fewer. Whether the place matters was compared in one "
                + "unpublished study.")
            .qualification(
                "Those were courses with a programme. A night away without one was not tested.")
            .references("HAWKINS-2008", "HAWKINS-2012", "RETREAT-LOCATION")
            .build())
        .build();
  }

  private static Ritual memoryLaneNight() {
    return Ritual.of("memory-lane-night", "Memory lane night")
        .purpose("Go back together to moments you shared, and remember how you came this far.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addOnlyWhenAskedIn(GRIEF)
        .cadence(MONTHLY)
        .minutes(45)
        .addNeeds(MEANING)
        .depth(LIGHT)
        .step(
            5,
            "Each of you brings two or three pieces of your past together: a photo, a letter, a "
                + "ticket, a song.")
        .step(
            30,
            "Take turns. Show it or play it, and tell what you remember; then let the "
                + "others add what they recall, even where it differs.")
        .step("Some memories hurt. Anyone can put one aside for another time, or end the evening "
            + "there; both are fine.")
        .step(
            10,
            "Finish with one thing from back then that you would like to have again, in a form "
                + "that fits today.")
        .variant(
            LONG_DISTANCE,
            "Share two or three photos or songs before a call, or simply have them at hand.",
            "On the call, take turns to tell what each of them brings back. Anything can be put "
                + "aside for another time.",
            "Finish with one thing from back then that you would like to have again.")
        .variant(
            FIVE_MINUTE,
            "One photo or one song is enough tonight.",
            "Each of you tells what it brings back, as far as you like.")
        .variant(
            LOW_ENERGY,
            20,
            "Put on music from a time you remember fondly, and let it play.",
            "Talk if something comes to mind. If a song hurts, skip it.")
        .addCautions(GRIEF_AWARE)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, MIXED)
            .summary("In four studies with 638 people, calling romantic memories to mind, or "
                + "hearing music tied to them, was followed by more closeness, commitment and "
                + "satisfaction for the moment.")
            .qualification(
                "In another study over time, such memories were for a while associated with "
                    + "less satisfaction, and later no longer. Memories between friends or "
                    + "siblings were not the subject.")
            .references("EVANS-2022", "CLOSENESS-EMI-2022", "NOSTALGIA-2018")
            .build())
        .build();
  }

  private static Ritual coLearning() {
    return Ritual.of("co-learning", "Learn something together")
        .purpose("Be beginners side by side at something new.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(60)
        .addNeeds(PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .cost(Cost.SMALL)
        .step(
            10,
            "Find something that everyone is curious about: cooking a new dish, a language, a "
                + "dance, card tricks, the names of birds. If one of you is not keen, choose again.")
        .step("Choose a form that suits your bodies and your budget. Many dances can be danced "
            + "sitting down, and a library book or a neighbour who knows how costs nothing.")
        .step(
            40,
            "Begin with the very first lesson, and be as clumsy as beginners are. Laughing is "
                + "welcome; correcting each other can wait.")
        .step(
            10,
            "Finish with what you enjoyed, and decide whether to go on with this or try something else.")
        .variant(
            LONG_DISTANCE,
            "Choose the same lesson, recipe or song in each place; something you already have costs nothing.",
            "Learn it on a call together, or each on your own with a call at the end to show how it went.")
        .variant(
            FIVE_MINUTE,
            "Learn one small thing: a word, a knot, a chord, the name of a star.",
            "Use it once more before the day is over.")
        .variant(
            LOW_ENERGY,
            20,
            "Sit back and watch, or listen to, somebody who is good at it.",
            "Each pick one detail that you would like to try when you are rested.")
        .variant(
            SOLO,
            "Pick something you have been curious about; a book from the library or things you "
                + "have at home are enough.",
            "Try the first lesson in whatever form suits your body, and be patient with the "
                + "beginner you are.",
            "Notice one thing that you can do now and could not do an hour ago.")
        .addCautions(NOVELTY_BY_CHOICE, ACCESSIBILITY_MOBILITY, COST_BURDEN)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial with 53 couples, ten weeks of an exciting activity every week "
                + "was followed by greater satisfaction than ten weeks of a merely pleasant "
                + "one. In another, with 101 couples, a four-week online programme was "
                + "followed by more excitement, better mood and more satisfaction than a "
                + "waiting list.")
            .qualification(
                "In the first trial, the two groups together did not fare clearly better "
                    + "than couples who did nothing special. Elsewhere, shared activities "
                    + "helped only where the partner wanted them. Learning was not studied by "
                    + "itself.")
            .references("REISSMAN-1993", "EXCITEMENT-RCT-2013", "ARON-2000", "GIRME-2014")
            .build())
        .build();
  }

  private static Ritual sharedProject() {
    return Ritual.of("shared-project", "Shared project")
        .purpose("Give your time together to something that matters to you.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(MONTHLY)
        .minutes(60)
        .addNeeds(MEANING, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step(
            10,
            "Find something that all of you would like to give or make: a shift at the "
                + "community kitchen, a flower bed for the street, a bench to mend. If the "
                + "idea pleases only some of you, keep searching.")
        .step(
            5,
            "Share it out by what each of you likes doing, and agree on how much is enough. "
                + "Giving time, or using what is already there, costs nothing.")
        .step(40, "Do the first piece.")
        .step(
            5,
            "Admire what you have done, and decide whether and when to go on. Stopping is fine too.")
        .variant(
            LONG_DISTANCE,
            "Choose something that can be done in several places: writing to people who are "
                + "lonely, a family recipe book, helping on the same day each where you are.",
            "Share out the parts and do the first one, each where you are.",
            "Show each other what came of it.")
        .variant(
            FIVE_MINUTE,
            "Do one small piece: one call, one seed, one line of the plan.",
            "Agree on what the next piece is.")
        .variant(
            LOW_ENERGY,
            10,
            "Only dream tonight: what would you like to give or make together, if it were easy?",
            "Write down the idea that makes you smile.")
        .addCautions(NOVELTY_BY_CHOICE, COST_BURDEN)
        .evidence(Evidence.of(LONGITUDINAL, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In an unpublished doctoral study of couples who were not in distress, "
                + "helping in the community together was associated with a better relationship, "
                + "and so was playing together. For starting something jointly there is only a "
                + "neighbour: in the laboratory, a lively new task of seven minutes was followed "
                + "by couples rating their relationship better.")
            .qualification("No published, peer-reviewed study of couples who volunteer together "
                + "was found, and seven minutes in a laboratory are not a project of one's own.")
            .references("VOLUNTEER-THESIS", "ARON-2000")
            .build())
        .build();
  }
}
