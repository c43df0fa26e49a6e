package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.CRISIS_SIGNPOST;
import static dev.attune.core.evidence.Caution.CULTURAL_VARIATION;
import static dev.attune.core.evidence.Caution.GRADUATED_DEPTH;
import static dev.attune.core.evidence.Caution.GRIEF_AWARE;
import static dev.attune.core.evidence.Caution.GRIEVANCE_ESCALATION;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SURVEILLANCE;
import static dev.attune.core.evidence.Caution.RESPONSIVENESS;
import static dev.attune.core.evidence.Caution.TIME_BOX;
import static dev.attune.core.evidence.Caution.TRAUMA_AWARE;
import static dev.attune.core.evidence.Caution.VISIBLE_SUPPORT_COST;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.QUARTERLY;
import static dev.attune.core.ritual.Need.DISCLOSURE;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.SOLO;

import dev.attune.core.bond.Circumstance;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for going deeper: lives, dreams, money, wishes, and what was never said. Most are gated. */
final class OpeningUp {
  private OpeningUp() {}

  static List<Ritual> rituals() {
    return List.of(lifeInChapters(), tradedDreams(), moneyStory(), notYetTold(), wishesForLater());
  }

  private static Ritual lifeInChapters() {
    return Ritual.of("life-in-chapters", "A life in chapters")
        .purpose("Tell each other your lives, one chapter at a sitting.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addOnlyWhenAskedIn(Circumstance.GRIEF)
        .cadence(MONTHLY)
        .minutes(45)
        .addNeeds(MEANING, DISCLOSURE)
        .depth(Depth.DEEP)
        .step(
            5,
            "Agree on whose turn it is, and on the chapter: early years, school, first work, a "
                + "turning point. The teller chooses, and may skip any chapter for good.")
        .step(
            30,
            "The teller tells. The others ask only to understand, such as 'What did the kitchen "
                + "look like?', and leave alone what is left alone.")
        .step("Anything can be passed over, stopped or taken back: 'Please leave that here in "
            + "this room.'")
        .step(5, "Each listener names one thing they are glad to know. No comparing, no analysis.")
        .step(5, "End with something of today: a walk round the block, soup, the news of the cat.")
        .variant(
            LONG_DISTANCE,
            "Agree on whose turn it is and on the chapter, for a call at an hour without hurry, "
                + "or for a recording.",
            "The teller tells; anything may be passed over, stopped or taken back. The others ask "
                + "only to understand.",
            "Each listener names one thing they are glad to know, and nobody compares.",
            "End with something of today.")
        .variant(FIVE_MINUTE, "Choose one object from one chapter, and tell only that.")
        .variant(LOW_ENERGY, 15, "Look at one photo from the chapter, and tell only what is on it.")
        .variant(
            SOLO,
            "Choose one chapter of your life.",
            "Write or speak ten lines about it, as you would to a kind reader.",
            "Give the chapter a title, and close the book for today.")
        .addCautions(
            GRIEF_AWARE,
            NO_FORCED_DISCLOSURE,
            GRADUATED_DEPTH,
            TRAUMA_AWARE,
            CRISIS_SIGNPOST,
            TIME_BOX)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over 128 studies, mostly with older people, looking back on one's "
                + "life with some guidance was followed by better spirits and a stronger sense "
                + "that life has meaning.")
            .qualification(
                "The listener was trained, and was not a partner, friend or sibling. What it "
                    + "did between people was hardly looked at.")
            .references("PINQUART-2012")
            .build())
        .build();
  }

  private static Ritual tradedDreams() {
    return Ritual.of("traded-dreams", "Traded dreams")
        .purpose("Tell each other one thing you dream of doing, and be heard without a but.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(MONTHLY)
        .minutes(15)
        .addNeeds(DISCLOSURE, SUPPORT)
        .depth(Depth.PERSONAL)
        .step(
            1,
            "Each of you thinks of one wish or plan that matters: a change of work, a "
                + "house with a stove, learning to swim. Passing is a full answer.")
        .step(
            6,
            "Tell it, as far as you like. The listener asks what draws you to it, and keeps the "
                + "buts for another day.")
        .step(6, "Change over. Liking the dream does not oblige anyone to share it.")
        .step(
            2,
            "Each of you says one small thing that would help the other's dream along, "
                + "such as an hour, a name, or nothing for now.")
        .variant(
            LONG_DISTANCE,
            "Each of you thinks of one wish or plan that matters, or passes.",
            "Tell it on a call, or in a voice note that is answered within the week. Whoever "
                + "listens asks what draws you to it, and keeps the buts for another day.",
            "Each of you says one small thing that would help the other's dream along, "
                + "or nothing for now.")
        .variant(FIVE_MINUTE, "One dream in one sentence, one 'Tell me more'.")
        .variant(LOW_ENERGY, 5, "Only say the title.")
        .variant(
            SOLO,
            "Think of one thing you dream of doing.",
            "Write down what draws you to it, and leave out every but.",
            "Choose the smallest first step, or simply keep the page.")
        .addCautions(NO_FORCED_DISCLOSURE, RESPONSIVENESS, VISIBLE_SUPPORT_COST, GRADUATED_DEPTH)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Couples were filmed while they talked about personal goals, and support was "
                + "then varied by the researchers. Support that was warm and did not interfere "
                + "was followed by better spirits and more confidence in reaching the goal.")
            .qualification(
                "It was one talk in a laboratory, between couples. Help that interfered did "
                    + "not have that effect.")
            .references("FEENEY-2004")
            .build())
        .build();
  }

  private static Ritual moneyStory() {
    return Ritual.of("money-story", "What money meant at our table")
        .purpose("Share how money was talked about where you grew up. No figures needed.")
        .addKinds(ROMANTIC, SIBLINGS)
        .cadence(ONCE)
        .minutes(30)
        .addNeeds(MEANING, DISCLOSURE)
        .depth(Depth.PERSONAL)
        .step(
            2,
            "Agree that this is about stories: no sums, no plans, no bills today. Anyone may pass "
                + "at any question.")
        .step(
            12,
            "Each of you tells what money meant at the table at home. Was it talked "
                + "about? Was there enough? What was a treat, and what was a shame?")
        .step(
            12, "Each of you says which of these things you have kept, and which you have let go.")
        .step(4, "Name one thing about money that each of you does well.")
        .step("If it grows heated, stop. Money has time until another day.")
        .variant(
            LONG_DISTANCE,
            "On a call with a cup of tea at each end, agree that this is about stories: no sums, "
                + "no plans, and passing at any point.",
            "Each of you tells what money meant at the table where you grew up, and what "
                + "you have kept of it.",
            "Each of you names one thing about money that you do well. If it grows "
                + "heated, stop.")
        .variant(FIVE_MINUTE, "Each of you names one treat from those days, and what it cost.")
        .variant(LOW_ENERGY, 10, "Tell only about the treats.")
        .variant(
            SOLO,
            "Remember how money was talked about at the table where you grew up.",
            "Note what you have kept of it, and what you have let go.",
            "Name one thing about money that you do well.")
        .addCautions(NO_FORCED_DISCLOSURE, GRADUATED_DEPTH, GRIEVANCE_ESCALATION, NO_SURVEILLANCE)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a dozen experiments, people who talked about something personal felt "
                + "closer and less awkward than they had expected, more so than after small talk. "
                + "They were mostly strangers to each other.")
            .qualification("Talks between couples about money have been studied in surveys and "
                + "small courses, none of which was read closely enough to build on.")
            .references("KARDAS-2021")
            .build())
        .build();
  }

  private static Ritual notYetTold() {
    return Ritual.of("not-yet-told", "Not yet told")
        .purpose("Say one thing that you have not told so far, and only if you would like it "
            + "known.")
        .addKinds(ROMANTIC, FRIENDSHIP)
        .cadence(QUARTERLY)
        .minutes(30)
        .addNeeds(DISCLOSURE)
        .depth(Depth.DEEP)
        .step(
            5,
            "A few days before, ask each other whether you want this at all. Each of you "
                + "prepares alone, and chooses something that it would be good to have said. "
                + "'Nothing this time' is a full answer.")
        .step(
            10,
            "One of you tells. The others listen to the end and say what they heard, and nothing "
                + "that begins with 'At least'.")
        .step(10, "Change over, if the other wants to. Nothing has to match it in weight.")
        .step(
            5,
            "Agree aloud that what was told stays with you and is never used in an "
                + "argument; each of you may still seek help for yourself. Then do something "
                + "light.")
        .step("Whoever has told something may ask for it never to be mentioned again.")
        .variant(
            LONG_DISTANCE,
            "Some days before, ask each other whether you want this at all. 'Nothing this time' "
                + "is a full answer.",
            "Choose a call rather than messages, at an hour when each of you is alone "
                + "and unhurried.",
            "One of you tells, and the others listen to the end; then change over, if the other "
                + "wants to.",
            "Agree that it stays with you and is never used in an argument; each of you "
                + "may still seek help for yourself. Then do something light.")
        .variant(
            LOW_ENERGY,
            10,
            "Leave it for another day; a tired evening is no evening for this. Have "
                + "something warm to drink together instead.")
        .addCautions(NO_FORCED_DISCLOSURE, GRADUATED_DEPTH, TRAUMA_AWARE, CRISIS_SIGNPOST, TIME_BOX)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over many studies, telling something of oneself went with being "
                + "liked and with liking the listener. In experiments, deeper talks between "
                + "strangers were less awkward, and brought them closer, than people had "
                + "expected.")
            .qualification("It depended on the setting and on what was told, and part of it may "
                + "be the duty people feel to return a confidence. Things long untold, between "
                + "people who are close, were not the subject.")
            .references("COLLINS-1994", "KARDAS-2021", "OBLIGATION-2015")
            .build())
        .build();
  }

  private static Ritual wishesForLater() {
    return Ritual.of("wishes-for-later", "Wishes for later")
        .purpose("Tell each other how you would like to be looked after and remembered, while it "
            + "is a long way off.")
        .addKinds(ROMANTIC, SIBLINGS, FRIENDSHIP)
        .addOnlyWhenAskedIn(Circumstance.GRIEF)
        .cadence(QUARTERLY)
        .minutes(40)
        .addNeeds(MEANING, SUPPORT)
        .depth(Depth.DEEP)
        .step(
            5,
            "Choose a bright hour, and agree on one topic for today: old age, illness, the last "
                + "days, the farewell, the cat. Passing is allowed at every point.")
        .step(
            15,
            "Each of you says what you wish for and what you want to be spared. Small "
                + "wishes count: which blanket, which music, who gets the recipe for the "
                + "dumplings.")
        .step(
            10,
            "The others say back what they have heard. Nothing needs to be promised today, and "
                + "wishes may change.")
        .step(5, "Decide whether something should be put in writing, and who could advise you.")
        .step(5, "Finish in the present: open the window, eat a peach.")
        .variant(
            LONG_DISTANCE,
            "Take one topic for one call by daylight: old age, illness, the farewell. Passing is "
                + "allowed at every point.",
            "Each of you says what you wish for and what you want to be spared; the "
                + "others say back what they have heard.",
            "Decide whether something should be put in writing, and who could advise you.",
            "Finish in the present: what is for supper?")
        .variant(
            FIVE_MINUTE,
            "Each of you names one piece of music you would like to have played, or " + "passes.")
        .variant(
            LOW_ENERGY,
            15,
            "Leave the topic, and name one thing you would like to do while you can.")
        .variant(
            SOLO,
            "Choose one topic: old age, illness, the farewell.",
            "Note what you would wish for and what you would like to be spared.",
            "Keep the page in a place that somebody could find, and open the window.")
        .addCautions(
            GRIEF_AWARE,
            NO_FORCED_DISCLOSURE,
            GRADUATED_DEPTH,
            CRISIS_SIGNPOST,
            CULTURAL_VARIATION,
            TIME_BOX)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study was read on what such talks do for people who are close, apart "
                + "from the decisions about care they may lead to.")
            .build())
        .build();
  }
}
