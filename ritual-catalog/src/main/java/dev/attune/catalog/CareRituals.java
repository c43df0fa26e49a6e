package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.CARE_DUTIES;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CRISIS_SIGNPOST;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.ON_CALL_EXEMPTION;
import static dev.attune.core.evidence.Caution.RESPONSIVENESS;
import static dev.attune.core.evidence.Caution.SENSORY_ALTERNATIVE;
import static dev.attune.core.evidence.Caution.SUPPORT_NETWORK;
import static dev.attune.core.evidence.Caution.VISIBLE_SUPPORT_COST;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
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
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.PRESENCE;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.WITH_CHILDREN;

import dev.attune.core.bond.Circumstance;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for times in which someone is ill, frail or cared for. */
final class CareRituals {
  private CareRituals() {}

  static List<Ritual> rituals() {
    return List.of(
        respiteHour(),
        personBeforeCare(),
        waitingRoomKit(),
        bedsideReading(),
        circleOfHelpers(),
        chairBesideYou(),
        practicalHands(),
        potOnTheDoorstep());
  }

  private static Ritual respiteHour() {
    return Ritual.of("respite-hour", "An hour off")
        .purpose("Give whoever is always on duty one whole hour that belongs to them.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.CAREGIVING)
        .cadence(WEEKLY)
        .minutes(60)
        .addNeeds(AUTONOMY, SUPPORT)
        .depth(Depth.NONE)
        .step(3, "Whoever takes over comes a little early and learns the few things that matter.")
        .step(
            2,
            "Whoever has the hour off leaves, or closes a door, and names a time to be back. What "
                + "they do with it is nobody's business.")
        .step(
            50,
            "The hour runs. A nap, a walk, a bench in the sun and staring at the wall are all "
                + "good uses. The telephone stays on for real emergencies only.")
        .step(5, "Afterwards say what happened, in three sentences, and hand back.")
        .variant(
            LONG_DISTANCE,
            "Ask what could be taken over from afar: calls, forms, an order at the chemist, an "
                + "hour of company by phone.",
            "Do it, and say clearly which hour you have covered.",
            "What that hour is used for is nobody's business; a nap is a good use. The telephone "
                + "stays on for emergencies only.")
        .variant(
            FIVE_MINUTE,
            "Say 'I am here for five minutes. Go and stand in the garden.'",
            "Stay with whoever is cared for until the other is back.")
        .variant(LOW_ENERGY, 30, "Give half an hour while you sit there reading.")
        .variant(
            WITH_CHILDREN,
            "An hour off from children counts as well; agree on it before anyone is at the end of "
                + "their strength.")
        .addCautions(CARE_DUTIES, ON_CALL_EXEMPTION, NO_SCOREKEEPING, SUPPORT_NETWORK)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, MIXED)
            .summary("A review of 104 papers on breaks for people who look after somebody at home "
                + "found some signs of relief and no firm ones. Another, of four trials in "
                + "families living with dementia, found no difference that could be relied on.")
            .qualification("Those were services over weeks, not an hour given by somebody close, "
                + "and the evidence was rated as very weak.")
            .references("SHAW-2009", "MAAYAN-2014")
            .build())
        .build();
  }

  private static Ritual personBeforeCare() {
    return Ritual.of("person-before-care", "Person before care")
        .purpose("Spend ten minutes with someone you look after on anything but the looking after.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.CAREGIVING)
        .cadence(DAILY)
        .minutes(10)
        .addNeeds(PRESENCE, APPRECIATION)
        .depth(Depth.NONE)
        .step(
            1,
            "Do it at a time when nothing has to be given, measured or changed, and sit down "
                + "rather than stand.")
        .step(
            8,
            "Talk, play, listen or watch as you would if nobody were ill: the neighbours, the "
                + "match, a daft rhyme, the sparrows.")
        .step(
            1,
            "Ask for something that they know and you do not: a recipe, an opinion, the name of "
                + "that actor.")
        .step("If all either of you can manage is silence, keep it together.")
        .variant(
            LONG_DISTANCE,
            "Call at a time when nothing has to be given or done.",
            "Begin with anything but 'How are you feeling today?': the neighbours, the match, a "
                + "daft rhyme.",
            "If talking is too much, stay on the line and listen to the same music.")
        .variant(FIVE_MINUTE, "Sit down, and share one joke, one tune or one bit of gossip.")
        .variant(LOW_ENERGY, 5, "Sit down and look out of the same window.")
        .variant(
            WITH_CHILDREN,
            "With a child who is ill, let the child pick what the ten minutes are for, and leave "
                + "the questions to the doctors.")
        .addCautions(CARE_DUTIES)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of keeping ten minutes free of care was found. Many who care for "
                + "somebody know why one would want to.")
            .build())
        .build();
  }

  private static Ritual waitingRoomKit() {
    return Ritual.of("waiting-room-kit", "Waiting-room kit")
        .purpose("Turn the long hours in waiting rooms into something you can bear, or even like.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.CAREGIVING)
        .cadence(ON_EVENT)
        .minutes(15)
        .addNeeds(PLAY_AND_NOVELTY, SUPPORT)
        .depth(Depth.NONE)
        .step(
            5,
            "Keep a small bag ready: cards, a puzzle book, two kinds of biscuit, something soft, "
                + "a list of silly questions. Use what you have at home; it costs nothing.")
        .step(8, "While you wait, pull out one thing at random and do it quietly.")
        .step(
            2,
            "When the name is called, agree in a word what the waiting person does meanwhile, and "
                + "what everybody wants for tea.")
        .step("On some days nothing helps. Then sit side by side and wait.")
        .variant(
            LONG_DISTANCE,
            "Ask whether company is wanted while the other is waiting.",
            "Be the kit: send one riddle, one picture or one bad joke every quarter of an hour, "
                + "for as long as it is welcome.",
            "When the name is called, wish them well, and say when you can be reached.")
        .variant(
            FIVE_MINUTE,
            "Count the chairs, name the plants, and guess the next name that is called.")
        .variant(LOW_ENERGY, 5, "Share one pair of earphones and one song.")
        .variant(WITH_CHILDREN, "Let a child pack the bag; the odd things are the best.")
        .addCautions(COST_BURDEN, CARE_DUTIES)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("Nothing was found on what people in waiting rooms do for each other. The "
                + "kit is offered as a small kindness.")
            .build())
        .build();
  }

  private static Ritual bedsideReading() {
    return Ritual.of("bedside-reading", "Bedside reading")
        .purpose("Read aloud to someone who is laid up, for company and for somewhere else to be.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.CAREGIVING)
        .cadence(WEEKLY)
        .minutes(20)
        .addNeeds(PRESENCE, MEANING)
        .depth(Depth.NONE)
        .step(
            2,
            "Ask what it should be today: a chapter, the sports page, poems, old letters, a seed "
                + "catalogue. A library lends them all, and their voices too.")
        .step(15, "Read at the pace of the listener. Dozing off is a compliment; mark the page.")
        .step("Stop wherever someone wants to say something. A line that brings back a memory may "
            + "take up the whole visit.")
        .step(3, "Close with the last sentence once more, and say where you go on next time.")
        .variant(
            LONG_DISTANCE,
            "Ask what it should be today: a chapter, the sports page, a poem. A library lends it "
                + "free of charge.",
            "Read it over the telephone, at the pace of the listener, or record it to be heard at "
                + "any hour.",
            "Dozing off is a compliment. Say where you go on next time.")
        .variant(FIVE_MINUTE, "Ask for a favourite poem or song, and read its words aloud, twice.")
        .variant(LOW_ENERGY, 20, "Let an audio book do the reading, and lie back, all of you.")
        .addCautions(CARE_DUTIES, ACCESSIBILITY_PRINT)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Thirty-one people living with dementia in four care homes took part in "
                + "groups in which stories and poems were read aloud, some homes first and some "
                + "later. Their quality of life, as judged by those around them, was better from "
                + "the beginning of the reading on.")
            .qualification("It was a small evaluation with professional readers and a group. "
                + "Reading to one person at home was not studied.")
            .references("LONGDEN-2016")
            .build())
        .build();
  }

  private static Ritual circleOfHelpers() {
    return Ritual.of("circle-of-helpers", "Circle of helpers")
        .purpose("Let one message a week tell everybody who wants to help what would help.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.CAREGIVING)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(SUPPORT, AUTONOMY)
        .depth(Depth.NONE)
        .addMarks(Mark.NEEDS_DEVICE)
        .step(
            3,
            "Whoever is cared for, or someone they choose, decides what may be told, and to whom. "
                + "Health is private, and less is often plenty.")
        .step(
            4,
            "Write or record one message for all: three lines on how things are, and two "
                + "or three things that would help, such as soup on Tuesday or company at four.")
        .step(2, "Helpers pick one thing each, or nothing. Nobody has to explain a no.")
        .step(1, "Name one thing that helped last week.")
        .variant(
            LONG_DISTANCE,
            "Ask whether it would help if you wrote the weekly message from where you are.",
            "Ask what may be told, and to whom; health is private.",
            "Write three lines on how it goes, and two or three things that would help. Helpers "
                + "pick one, or nothing.")
        .variant(LOW_ENERGY, 5, "Send one line: 'Same as last week, thank you.'")
        .addCautions(SUPPORT_NETWORK, NO_SCOREKEEPING, VISIBLE_SUPPORT_COST)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of such a weekly message was found. Research on support in couples "
                + "has found that help which is plain to see can comfort and can also burden, "
                + "so it seems wise to ask what is wanted.")
            .references("BOLGER-2000", "GIRME-2013")
            .build())
        .build();
  }

  private static Ritual chairBesideYou() {
    return Ritual.of("chair-beside-you", "A chair beside you")
        .purpose("Sit with someone in a bad hour, and ask nothing of it.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.CAREGIVING, Circumstance.GRIEF)
        .cadence(ON_EVENT)
        .minutes(15)
        .addNeeds(PRESENCE, SUPPORT)
        .depth(Depth.NONE)
        .step("Ask once: 'Shall I sit with you?' A no is respected, and the offer stands.")
        .step(
            15,
            "Sit down beside them rather than opposite. Bring something for your hands, such as "
                + "peas, wool or a crossword.")
        .step("Let tears, sleep, jokes and silence come as they like. You have nothing to put "
            + "right, and whatever is not said is passed over.")
        .step("Say when you must go, and when you can be there again.")
        .variant(
            LONG_DISTANCE,
            "Ask once: 'Shall I stay on the line?' A no is respected, and the offer stands.",
            "Stay, with or without a picture, and do something quiet with your hands. Tears, "
                + "sleep and silence may come as they like, and whatever is not said is passed "
                + "over.",
            "Say when you must go, and when you can be there again.")
        .variant(
            LOW_ENERGY,
            15,
            "Sit on the same sofa, each under your own blanket, and ask nothing.",
            "Say when you must go.")
        .variant(
            WITH_CHILDREN,
            "With a child, sit on the floor nearby and do something quiet with your hands.")
        .withoutTouchOrGaze("Sitting side by side, facing the same way, is the form; nobody needs "
            + "to reach out or look up.")
        .addCautions(SENSORY_ALTERNATIVE, NO_FORCED_DISCLOSURE, CRISIS_SIGNPOST)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("In experiments, some of them with talks that people only imagined, being "
                + "listened to well was followed by less loneliness. No study of sitting "
                + "beside somebody in silence was found.")
            .references("ITZCHAKOV-2023")
            .build())
        .build();
  }

  private static Ritual practicalHands() {
    return Ritual.of("practical-hands", "Practical hands")
        .purpose("Offer three small concrete things instead of a large vague one.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.CAREGIVING, Circumstance.GRIEF)
        .cadence(ON_EVENT)
        .minutes(5)
        .addNeeds(SUPPORT)
        .depth(Depth.NONE)
        .step(
            2,
            "Think of three things that you really can and would do: the bins, the dog, an hour "
                + "at the form for the pension office.")
        .step(
            2,
            "Offer them so that a no is easy: 'I could do one of these on Saturday. Or nothing, "
                + "that is fine too.'")
        .step(1, "Do the one that is chosen, in the way that is wanted, and leave.")
        .step("Expect no thanks and no news. Offer again another week.")
        .variant(
            LONG_DISTANCE,
            "Think of two or three things that you can do from where you are: a delivery, a phone "
                + "call, a form, a bad film for Friday.",
            "Offer them so that a no is easy: 'One of these, or nothing, as you like.'",
            "Do the one that is chosen, and expect no thanks and no news.")
        .variant(LOW_ENERGY, "Offer one thing: 'I am at the shop. Milk?'")
        .addCautions(VISIBLE_SUPPORT_COST, NO_SCOREKEEPING, RESPONSIVENESS)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, MIXED)
            .summary("In a diary study of couples, support that went unnoticed was associated "
                + "with feeling better, and support that was noticed sometimes with feeling "
                + "worse. In later work, visible help went with relief for those in great "
                + "distress.")
            .qualification("Those were partners and mostly kind words. Errands for friends or "
                + "family in grief or illness were not studied.")
            .references("BOLGER-2000", "GIRME-2013", "GLEASON-2008")
            .build())
        .build();
  }

  private static Ritual potOnTheDoorstep() {
    return Ritual.of("pot-on-the-doorstep", "A pot on the doorstep")
        .purpose("Feed somebody who has no strength to cook, and leave again.")
        .addKinds(FRIENDSHIP, SIBLINGS, ROMANTIC)
        .addCircumstances(Circumstance.CAREGIVING, Circumstance.GRIEF)
        .cadence(ON_EVENT)
        .minutes(60)
        .addNeeds(SUPPORT)
        .depth(Depth.NONE)
        .cost(Cost.SMALL)
        .step(
            5,
            "Ask what they can eat, how many are at the table, and whether today is "
                + "good. 'Nothing today' is an answer.")
        .step(
            45,
            "Cook twice as much as you eat yourself; a stew or a tray of noodles stretches far "
                + "and costs you little. A friend's spare loaf is free.")
        .step(5, "Put it into something that need not come back, with a note on how to warm it.")
        .step(
            5,
            "Leave it at the door, ring once if that was agreed, and go. The note can say 'No "
                + "need to answer.'")
        .variant(
            LONG_DISTANCE,
            "Ask what they can eat, and whether this week is good. 'Nothing' is an answer.",
            "Send a parcel with things that keep, or ask someone who lives nearby to carry a pot "
                + "over for you.",
            "Add a note: 'No need to answer.'")
        .variant(FIVE_MINUTE, "Bring bread, butter and something green, and go again.")
        .variant(LOW_ENERGY, 15, "Bring half of whatever you are having tonight.")
        .addCautions(COST_BURDEN, VISIBLE_SUPPORT_COST, NO_SCOREKEEPING)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("Kindness to others has been pooled over many experiments and was followed "
                + "by a slightly better mood in those who were kind. No study of a pot left at "
                + "the door, or of the person behind it, was found.")
            .references("CURRY-2018")
            .build())
        .build();
  }
}
