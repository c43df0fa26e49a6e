package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SELF;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.CARE_DUTIES;
import static dev.attune.core.evidence.Caution.CHILD_NEVER_A_RESPONDENT;
import static dev.attune.core.evidence.Caution.CHILD_SAFETY_FIRST;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CO_RUMINATION;
import static dev.attune.core.evidence.Caution.CRISIS_SIGNPOST;
import static dev.attune.core.evidence.Caution.CULTURAL_VARIATION;
import static dev.attune.core.evidence.Caution.GRADUATED_DEPTH;
import static dev.attune.core.evidence.Caution.GRIEF_AWARE;
import static dev.attune.core.evidence.Caution.NO_CHILD_DATA;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.PRIVATE_BY_DEFAULT;
import static dev.attune.core.evidence.Caution.SUPPORT_NETWORK;
import static dev.attune.core.evidence.Caution.TRAUMA_AWARE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Cadence.QUARTERLY;
import static dev.attune.core.ritual.Cadence.WEEKLY;
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
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for people who have lost someone, alone or beside each other. */
final class GriefRituals {
  private GriefRituals() {}

  static List<Ritual> rituals() {
    return List.of(
        candleOnTheDay(),
        sayTheirName(),
        hardDatesAhead(),
        laughTheyLeftUs(),
        letterToTheOneMissed(),
        walkWhereItMayCome(),
        somethingThatGrows(),
        storiesOfSomeoneWeMiss(),
        hourOffFromIt());
  }

  private static Ritual candleOnTheDay() {
    return Ritual.of("candle-on-the-day", "A candle on the day")
        .purpose("Mark a hard date with a small act that belongs to you.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.GRIEF)
        .cadence(ON_EVENT)
        .minutes(10)
        .addNeeds(MEANING)
        .depth(Depth.NONE)
        .step(
            2,
            "On a birthday, an anniversary or any day that weighs, choose one small "
                + "thing: a candle, their favourite cake, a stone by the river, a loud song.")
        .step(
            5,
            "Do it the same way each time, or in a new way. Faith and custom may shape it, or "
                + "none.")
        .step(3, "Stay for as long as it is good. Then let it be, and do something ordinary.")
        .step("You can leave it out this year. Love does not depend on it.")
        .variant(
            LONG_DISTANCE,
            "Agree on one small thing for the day, such as a candle, a song or a favourite cake, "
                + "and on an hour.",
            "Do it in each place at the same time, on the line or in silence.",
            "You can leave it out this year; tell the others, or simply do not come.")
        .variant(LOW_ENERGY, 5, "A lamp switched on counts as a candle.")
        .variant(
            WITH_CHILDREN,
            "Let a child place or draw something, light it with you close by, or play "
                + "next door. Every way of taking part is right.")
        .variant(
            SOLO,
            "Choose one small thing that belongs to the one you miss.",
            "Do it in your own way, for as long as it is good.",
            "Then turn to something ordinary, such as soup.")
        .addCautions(GRIEF_AWARE, CULTURAL_VARIATION, CRISIS_SIGNPOST)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In three experiments, people who thought back to a ritual after a loss, or "
                + "were given one to do, reported less grief than others did. It held also for "
                + "those who did not believe in rituals, and feeling more in control went with "
                + "it.")
            .qualification("The losses ranged from a death to a lottery prize. A candle lit every "
                + "year was not studied.")
            .references("NORTON-2014")
            .build())
        .build();
  }

  private static Ritual sayTheirName() {
    return Ritual.of("say-their-name", "Say their name")
        .purpose("Tell each other about someone who has died, so that their name goes on being "
            + "said.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.GRIEF)
        .cadence(MONTHLY)
        .minutes(20)
        .addNeeds(MEANING, DISCLOSURE)
        .depth(Depth.PERSONAL)
        .step("Ask first whether today is a day for it. Passing is always fine, even halfway "
            + "through a sentence.")
        .step(
            8,
            "One of you says the name and tells something: how they laughed, what they never "
                + "learned, the thing they always said about rain.")
        .step(
            8,
            "The others listen, and may add what they remember, even where it differs. "
                + "Anger and relief are as welcome as love.")
        .step(4, "Close together with something for the living: tea, air, a plan for tomorrow.")
        .step("If the days stay dark for a long time, you deserve more company than this: someone "
            + "trained to listen, a group, a doctor.")
        .variant(
            LONG_DISTANCE,
            "Ask each other beforehand whether this is a week for it. Passing is always fine.",
            "On a call at a quiet hour, each of you says the name and tells one thing, "
                + "and the others listen and add what they remember.",
            "Close with what each of you does next: tea, air, bed. If the days stay dark for "
                + "long, someone trained to listen should hear of it too.")
        .variant(
            FIVE_MINUTE,
            "Say the name.",
            "Each of you tells one sentence, or passes.",
            "Take one breath together, and go back to the day.")
        .variant(
            LOW_ENERGY,
            10,
            "Say the name, and listen to a song that goes with it. Nothing more has to be said.")
        .addCautions(
            GRIEF_AWARE, NO_FORCED_DISCLOSURE, GRADUATED_DEPTH, CO_RUMINATION, CRISIS_SIGNPOST)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, MIXED)
            .summary("Telling one's feelings to somebody who responds has been associated with "
                + "feeling closer, day by day. On days of brooding, partners found such talk "
                + "repetitive and hard to follow.")
            .qualification("Neither study was about mourning.")
            .references("LAURENCEAU-1998", "HORN-2021")
            .build())
        .build();
  }

  private static Ritual hardDatesAhead() {
    return Ritual.of("hard-dates-ahead", "Hard dates ahead")
        .purpose("Look ahead at the dates that may hurt, and decide in good time how to meet them.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.GRIEF)
        .cadence(QUARTERLY)
        .minutes(15)
        .addNeeds(SUPPORT, AUTONOMY)
        .depth(Depth.LIGHT)
        .step(
            4,
            "Look at the next three months together. Each of you names the dates that "
                + "may be heavy for you, or passes.")
        .step(
            6,
            "For each date say what you would like: company, work, a journey, the usual, nothing "
                + "at all. Wishes may differ, and everyone's counts.")
        .step(3, "Choose who does what, and one person to call when it is worse than expected.")
        .step(2, "Name one date that you are looking forward to.")
        .variant(
            LONG_DISTANCE,
            "Each of you looks at the next three months and marks the days that may be "
                + "heavy, or none.",
            "Send each other the dates with a wish in a few words: company, a call, to be left in "
                + "peace.",
            "Agree on who is there on which day, and on who else could be.",
            "Name one date that you are looking forward to.")
        .variant(FIVE_MINUTE, "Name the next one, and one thing that would help.")
        .variant(LOW_ENERGY, 5, "Mark one date with a dot, and leave the rest.")
        .variant(
            SOLO,
            "Look at the next three months, and mark the days that may be heavy.",
            "For each, write what you would like: rest, work, people, the sea.",
            "Mark one day that you are looking forward to.")
        .addCautions(NO_FORCED_DISCLOSURE, SUPPORT_NETWORK, CRISIS_SIGNPOST)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of planning ahead for anniversaries was found. It seems sensible, "
                + "and no more than that is claimed for it.")
            .build())
        .build();
  }

  private static Ritual laughTheyLeftUs() {
    return Ritual.of("laugh-they-left-us", "The laugh they left us")
        .purpose("Remember the funny side of someone you miss.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.GRIEF)
        .cadence(ON_EVENT)
        .minutes(10)
        .addNeeds(PLAY_AND_NOVELTY, MEANING)
        .depth(Depth.LIGHT)
        .step("Begin only when a laugh is near anyway. Nobody has to be cheerful, and nobody has "
            + "to be sad.")
        .step(
            7,
            "Tell the stories that always made them, or you, laugh: the wedding cake, "
                + "the tent, the wrong train.")
        .step(
            3, "Tell the last one twice. Then let it be quiet for a moment, or put on the kettle.")
        .step("If laughter turns into tears, that is part of it. Pass the biscuits.")
        .variant(
            LONG_DISTANCE,
            "When a laugh is near anyway, record a story that always made them, or you, laugh.",
            "Send it round. Whoever likes answers with another; silence is fine, too.",
            "If it brings tears, that is part of it.")
        .variant(
            FIVE_MINUTE,
            "Say the one word that is enough for a story everybody knows.",
            "Laugh, or not, and put on the kettle.")
        .variant(LOW_ENERGY, 5, "Look at one ridiculous photo together.")
        .addCautions(GRIEF_AWARE, NO_FORCED_DISCLOSURE, CULTURAL_VARIATION)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("When seventy-one couples talked about how they had met, laughing at the "
                + "same moment was associated with feeling close and supported.")
            .qualification("They were not in mourning, and laughter may be a sign of closeness as "
                + "much as a cause.")
            .references("KURTZ-2015")
            .build())
        .build();
  }

  private static Ritual letterToTheOneMissed() {
    return Ritual.of("letter-to-the-one-missed", "Letter to the one you miss")
        .purpose("Write to somebody who has died what there is to say by now.")
        .addKinds(SELF)
        .addCircumstances(Circumstance.GRIEF)
        .cadence(QUARTERLY)
        .minutes(20)
        .addNeeds(MEANING)
        .depth(Depth.NONE)
        .alone(true)
        .step(2, "Choose a place where you are undisturbed, and something warm to drink.")
        .step(
            15,
            "Begin with their name. Write, or speak into a recorder, whatever comes: news, "
                + "thanks, quarrels, the price of butter.")
        .step(3, "Close it as you closed letters to them. Keep it, burn it or bury it.")
        .step("If it stirs up more than you can hold, stop there. People trained to listen are "
            + "there for that, and it is no weakness to need them.")
        .variant(LOW_ENERGY, 10, "Write one line: what you would have said today at the door.")
        .addCautions(
            GRIEF_AWARE, PRIVATE_BY_DEFAULT, CRISIS_SIGNPOST, TRAUMA_AWARE, ACCESSIBILITY_PRINT)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over thirteen trials, programmes of writing after a loss were "
                + "followed by somewhat less grief.")
            .qualification("More sessions, and somebody trained who read and answered, went with "
                + "more effect. One letter on one's own is much less than that.")
            .references("YAO-2025")
            .build())
        .build();
  }

  private static Ritual walkWhereItMayCome() {
    return Ritual.of("walk-where-it-may-come", "A walk where it may come along")
        .purpose("Go out side by side, and let grief come along or stay behind, as it likes.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.GRIEF)
        .cadence(WEEKLY)
        .minutes(30)
        .addNeeds(PRESENCE, SUPPORT)
        .depth(Depth.NONE)
        .step(
            2,
            "Agree on a short way with a bench on it, on foot or on wheels, or on two chairs by a "
                + "window.")
        .step(25, "Go slowly. Walking side by side makes it easy to talk and easy not to.")
        .step("Whoever is grieving sets the topic: the loss, the weather, the price of boots. "
            + "Passing over a question is fine; the others follow.")
        .step(3, "At the end say one thing you saw.")
        .variant(
            LONG_DISTANCE,
            "Agree on half an hour in which each of you goes out, on foot or on wheels, or sits "
                + "by a window.",
            "Keep the line open, or keep the telephone in your pocket.",
            "Whoever is grieving sets the topic, or none.",
            "At the end each of you says one thing you saw.")
        .variant(FIVE_MINUTE, "Go to the corner and back, side by side.", "Talk or do not talk.")
        .variant(
            LOW_ENERGY, 10, "Open the window and sit in the draught for a while, side by side.")
        .variant(WITH_CHILDREN, "Take the children along and let them run ahead.")
        .variant(
            SOLO,
            "Go out slowly, on foot or on wheels, and take the shortest way you like.",
            "Let whatever comes walk beside you, and let it go again.",
            "On the way home, notice one colour.")
        .addCautions(ACCESSIBILITY_MOBILITY, NO_FORCED_DISCLOSURE, GRIEF_AWARE)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of walking with somebody in mourning was found. In a trial with "
                + "older people, short weekly walks in search of wonder were followed by more "
                + "joy and less daily distress. They walked alone, and grief was not the "
                + "subject.")
            .references("STURM-2022")
            .build())
        .build();
  }

  private static Ritual somethingThatGrows() {
    return Ritual.of("something-that-grows", "Something that grows")
        .purpose("Plant something for someone who has died, and look after it in turns.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .addCircumstances(Circumstance.GRIEF)
        .cadence(ONCE)
        .minutes(45)
        .addNeeds(MEANING, PRESENCE)
        .depth(Depth.NONE)
        .cost(Cost.SMALL)
        .step(
            10,
            "Choose a plant that suits the one you miss: a rose, chives, the stubborn kind of "
                + "fern. A cutting from a neighbour costs nothing.")
        .step(
            20,
            "Plant it together in a pot, a bed or an old boot, sitting or standing as you like.")
        .step(5, "Say or think something while you press down the soil.")
        .step(10, "Agree on who waters when. If it dies, that is no omen; plants do. Try another.")
        .variant(
            LONG_DISTANCE,
            "Choose a plant that suits the one you miss, and that is easy to get in each place. A "
                + "cutting or a bean costs nothing.",
            "Plant it on the same day, each at home, and say or think something while you press "
                + "down the soil.",
            "Send each other a picture of the first new leaf. If it dies, try another.")
        .variant(FIVE_MINUTE, "Put one bean into a cup of earth, and say their name.")
        .variant(LOW_ENERGY, 15, "Adopt a tree on the way to the bus.")
        .variant(
            WITH_CHILDREN, "Let a child dig, water and choose a name for it, if the child likes.")
        .variant(
            SOLO,
            "Choose a plant or a branch that suits the one you miss.",
            "Put it where you see it every day.",
            "Give it water, and yourself something too.")
        .addCautions(COST_BURDEN, ACCESSIBILITY_MOBILITY, CULTURAL_VARIATION, GRIEF_AWARE)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over 22 studies, gardening was associated with less low mood and "
                + "more contentment.")
            .qualification("Many of the studies had no comparison by lot, and none was about "
                + "planting in memory of someone.")
            .references("SOGA-2017")
            .build())
        .build();
  }

  private static Ritual storiesOfSomeoneWeMiss() {
    return Ritual.of("stories-of-someone-we-miss", "Stories of someone we miss")
        .purpose("Keep someone who has died present in a child's life, in words that are true and "
            + "kind.")
        .addKinds(PARENT_CHILD)
        .addCircumstances(Circumstance.GRIEF)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(MEANING, SUPPORT)
        .depth(Depth.NONE)
        .step(
            2,
            "Have a few things within reach: a photo, a hat, a song. Let the child come to them, "
                + "or not.")
        .step(
            5,
            "Tell one short thing that happened, with the person in it as they were. Say 'died' "
                + "rather than 'went away'; plain words frighten less than riddles.")
        .step(3, "If a question comes, answer that one, and no more. If none comes, go on playing.")
        .step("Your own tears are allowed: 'I am sad, and I am still the one who makes supper.'")
        .step("If a child's sorrow worries you, turn to people whose work it is to help families "
            + "in grief.")
        .variant(
            LONG_DISTANCE,
            "On a call, tell one short thing that happened, with the person in it as they were.",
            "Use plain words. If a question comes, answer that one, and no more.",
            "Let the child talk of something else whenever they like.")
        .variant(FIVE_MINUTE, "Say one sentence that begins with the person's name.")
        .variant(LOW_ENERGY, 5, "Put on their song while you cook.")
        .addCautions(
            CHILD_NEVER_A_RESPONDENT,
            NO_CHILD_DATA,
            CHILD_SAFETY_FIRST,
            GRIEF_AWARE,
            CRISIS_SIGNPOST)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial, young people who had lost a parent, and their remaining "
                + "parent or carer, took part in twelve group sessions or received books. Six "
                + "years later, those from the groups had fewer difficulties and thought "
                + "better of themselves.")
            .qualification("It was a course led by trained people, and telling stories was one "
                + "small part of it at most.")
            .references("SANDLER-2010")
            .build())
        .build();
  }

  private static Ritual hourOffFromIt() {
    return Ritual.of("hour-off-from-it", "An hour off from it")
        .purpose("Spend an hour in which the loss, or the illness, has no seat at the table.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .addCircumstances(Circumstance.GRIEF, Circumstance.CAREGIVING)
        .cadence(WEEKLY)
        .minutes(60)
        .addNeeds(PLAY_AND_NOVELTY, AUTONOMY)
        .depth(Depth.NONE)
        .step(
            3,
            "Agree on it aloud: 'For this hour we talk of anything but that.' It is a rest, and "
                + "nobody is being disloyal. Whoever would rather talk about it may pass for "
                + "today.")
        .step(
            50,
            "Do something that takes up hands and head: cards, pastry, a comedy, the flat-pack "
                + "shelf.")
        .step("If it pushes in all the same, let it sit in a corner for a minute, and go on.")
        .step(7, "When the hour is over, say so, and see whether anyone wants to talk after all.")
        .variant(
            LONG_DISTANCE,
            "Agree aloud that for this hour you talk of anything but the loss or the illness. "
                + "Whoever would rather talk about it may pass for today.",
            "Play, cook or watch something funny on a call.",
            "When the hour is over, say so, and see whether anyone wants to talk after all.")
        .variant(
            FIVE_MINUTE,
            "Agree on five minutes without it.",
            "Tell each other the stupidest thing you read this week.")
        .variant(LOW_ENERGY, 15, "Lie down and listen to something that was made to be funny.")
        .variant(
            SOLO,
            "Set an hour in which you owe your sorrow nothing.",
            "Do something with your hands.",
            "When it is over, see what you need.")
        .addCautions(CARE_DUTIES, NO_FORCED_DISCLOSURE)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("An hour set aside for ordinary things in the middle of loss or illness was "
                + "not found in any study. It is offered because a rest from sorrow is no "
                + "betrayal of it.")
            .build())
        .build();
  }
}
