package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.LOW_SELF_ESTEEM;
import static dev.attune.core.evidence.Caution.NOT_A_REMEDY_FOR_MISTREATMENT;
import static dev.attune.core.evidence.Caution.NOVELTY_BY_CHOICE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.NO_SURVEILLANCE;
import static dev.attune.core.evidence.Caution.RESPONSIVENESS;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.QUARTERLY;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
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

import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals of words: reading aloud, thanks on paper, greetings, things learned. */
final class WordsAndStories {
  private WordsAndStories() {}

  static List<Ritual> rituals() {
    return List.of(readAloudEvening(), thankYouLetter(), outOfTheBlue(), learningSwap());
  }

  private static Ritual readAloudEvening() {
    return Ritual.of("read-aloud-evening", "Read to me")
        .purpose("Read a book aloud to each other, a chapter at a time.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(WEEKLY)
        .minutes(20)
        .addNeeds(PRESENCE, MEANING)
        .depth(Depth.NONE)
        .step(
            3,
            "Choose a book that each of you is curious about. A library lends it free of charge, "
                + "also as a recording.")
        .step(
            15,
            "Take turns reading, or let whoever likes reading read. The others may knit, doze or "
                + "draw.")
        .step("Stop wherever somebody wants to laugh or object. A book nobody enjoys is put away "
            + "without guilt.")
        .step(2, "Guess how it goes on, and put in the bookmark.")
        .variant(
            LONG_DISTANCE,
            "Choose a book that each of you is curious about; a library lends it free of charge.",
            "Read to each other over the phone, or record a chapter each and send it on.",
            "Guess how it goes on.")
        .variant(FIVE_MINUTE, "Read one poem aloud, or one page of the cookery book with feeling.")
        .variant(LOW_ENERGY, 20, "Let a recorded voice read to all of you.")
        .variant(
            WITH_CHILDREN,
            "Read once the children are asleep, or let them listen in for as long as they stay "
                + "quiet.")
        .variant(
            SOLO,
            "Choose a book you are curious about.",
            "Read a few pages aloud to the room, or let a recorded voice read them.",
            "Stop at a sentence you like, and say it once more.")
        .addCautions(ACCESSIBILITY_PRINT, COST_BURDEN)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Among students with a partner, sharing books, films and series was "
                + "associated with a better relationship, most of all where they shared few "
                + "friends.")
            .qualification(
                "They were asked once, and reading aloud was not told apart from the rest.")
            .references("GOMILLION-2017")
            .build())
        .build();
  }

  private static Ritual thankYouLetter() {
    return Ritual.of("thank-you-letter", "The long thank-you")
        .purpose("Thank someone properly, and at length, for something you never thanked them for.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(QUARTERLY)
        .minutes(30)
        .addNeeds(APPRECIATION, DISCLOSURE)
        .depth(Depth.LIGHT)
        .step(
            3, "Think of something the other did that has stayed with you, long ago or last week.")
        .step(
            20,
            "Write it as a letter, or speak it: what they did, what it changed, where you feel it "
                + "still. One page is long.")
        .step(
            5,
            "Ask whether they would like to hear it, read it alone or have it for a rainy day. "
                + "Then give it in that way.")
        .step(
            2,
            "If the letter is for you, it may make you shy. 'I shall keep this' is a whole answer.")
        .variant(
            LONG_DISTANCE,
            "Think of something the other did that has stayed with you.",
            "Write it as a letter or speak it: what they did, what it changed. One page is long.",
            "Post it or send it, with a word that no answer is needed.")
        .variant(
            FIVE_MINUTE,
            "Write three sentences on a card: what they did, what it changed, thank you.")
        .variant(LOW_ENERGY, 10, "Say only the first line: 'I never thanked you for the soup.'")
        .variant(
            SOLO,
            "Think of someone who once did you a kindness.",
            "Write down what they did and what it changed.",
            "Put the page where it is easy to find on a grey day.")
        .addCautions(
            RESPONSIVENESS, LOW_SELF_ESTEEM, NOT_A_REMEDY_FOR_MISTREATMENT, ACCESSIBILITY_PRINT)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one online trial, writing and delivering such a letter was one of the "
                + "exercises followed by more contentment. In three experiments, people who "
                + "wrote one expected more awkwardness and less joy than those who received it "
                + "then reported.")
            .qualification("The first trial compared exercises for the writer's own mood. Nobody "
                + "followed what the letters did for the bond.")
            .references("SELIGMAN-2005", "KUMAR-2018")
            .build())
        .build();
  }

  private static Ritual outOfTheBlue() {
    return Ritual.of("out-of-the-blue", "Out of the blue")
        .purpose("Once a month, greet someone you have not heard from for a while, for no reason.")
        .addKinds(FRIENDSHIP, SIBLINGS)
        .cadence(MONTHLY)
        .minutes(5)
        .addNeeds(SUPPORT, APPRECIATION)
        .depth(Depth.NONE)
        .addMarks(Mark.NEEDS_DEVICE)
        .step(
            1,
            "Think of someone who crosses your mind now and then and whom you have not written to "
                + "in months.")
        .step(
            3,
            "Write or record a few lines: what made you think of them, and that no answer is "
                + "needed.")
        .step(1, "Send it before you have made it perfect.")
        .step("If nothing comes back, it was still a greeting. If one reaches you, enjoy it; an "
            + "answer can wait.")
        .variant(
            LONG_DISTANCE,
            "Think of someone far away whom you have not written to in months.",
            "Write a few lines on a postcard: what made you think of them, and that no answer is "
                + "needed.",
            "Post it before you have made it perfect.")
        .variant(
            LOW_ENERGY,
            "Send a picture of a bench you once sat on, with three words: 'Thought of you.'")
        .addCautions(NO_SURVEILLANCE, NO_SCOREKEEPING)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In experiments with more than 5,900 people, a greeting after a long silence "
                + "was more welcome than those who sent it had expected. The bigger the "
                + "surprise, the bigger the difference.")
            .qualification(
                "The experiments show how glad people were of one message, not what became "
                    + "of the friendship.")
            .references("LIU-2023")
            .build())
        .build();
  }

  private static Ritual learningSwap() {
    return Ritual.of("learning-swap", "Three minutes of learning")
        .purpose("Teach each other one thing you learned this week.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(PLAY_AND_NOVELTY, APPRECIATION)
        .depth(Depth.NONE)
        .step(
            3,
            "One of you explains something learned this week, in three minutes: how eels travel, "
                + "a knot, why the bread sank.")
        .step(3, "The next one has a turn. Useful and useless things count the same.")
        .step(
            3,
            "Each of you repeats the other's lesson in one sentence, as well as you can. "
                + "Getting it wrong is half the fun.")
        .step(1, "Choose the fact of the week together.")
        .variant(
            LONG_DISTANCE,
            "Each of you records in three minutes at most one thing learned this week, "
                + "useful or useless.",
            "Send them to each other, and listen in your own time.",
            "Answer with the other's lesson in one sentence, as well as you can.")
        .variant(FIVE_MINUTE, "One fact each, standing at the sink.")
        .variant(LOW_ENERGY, 5, "One word you did not know last week.")
        .variant(
            WITH_CHILDREN,
            "Let the children be the professors, and take notes in a made-up language.")
        .variant(
            SOLO,
            "Think of one thing you learned this week.",
            "Explain it aloud to a plant.",
            "Look up the part where you got stuck, or leave it a mystery.")
        .addCautions(NOVELTY_BY_CHOICE)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of trading small lessons at home was found. Learning something new "
                + "and lively side by side is the nearest thing that was tested, in couples.")
            .references("REISSMAN-1993")
            .build())
        .build();
  }
}
