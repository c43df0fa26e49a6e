package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.CHILD_IN_EARSHOT;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.GRADUATED_DEPTH;
import static dev.attune.core.evidence.Caution.GRIEVANCE_ESCALATION;
import static dev.attune.core.evidence.Caution.LOW_SELF_ESTEEM;
import static dev.attune.core.evidence.Caution.MUTUAL_ENDORSEMENT;
import static dev.attune.core.evidence.Caution.NO_CHILD_DATA;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.RESPONSIVENESS;
import static dev.attune.core.evidence.Caution.SUPPORT_NETWORK;
import static dev.attune.core.evidence.Caution.TIME_BOX;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.EvidenceGrade.CROSS_SECTIONAL;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
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

import dev.attune.core.bond.Stage;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for partners in their early days, in long years, and with children at home. */
final class AlongTheWay {
  private AlongTheWay() {}

  static List<Ritual> rituals() {
    return List.of(
        sickDayManual(),
        filmAndTalk(),
        renewedPromises(),
        bitYouMissed(),
        notAboutTheChildren(),
        goodEnoughParents());
  }

  private static Ritual sickDayManual() {
    return Ritual.of("sick-day-manual", "My sick-day manual")
        .purpose("Tell each other how you like to be treated when you are ill, before you are.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(ONCE)
        .minutes(15)
        .addNeeds(SUPPORT, DISCLOSURE)
        .depth(Depth.LIGHT)
        .step(
            5,
            "Each of you writes or records a short manual: Talk or peace? Soup or "
                + "crackers? Jokes or no jokes? What has always helped, what never?")
        .step(
            6,
            "Read it to each other. Skipping a point is fine. Laughing at 'Do not "
                + "mention fresh air' is allowed.")
        .step(3, "Say what you need when the other is ill: sleep, a rota, someone else to ask.")
        .step(1, "Put the manuals where the thermometer is.")
        .variant(
            LONG_DISTANCE,
            "Each of you writes or records how you like to be treated when you are ill "
                + "and nobody is near: how often to ring, what to have delivered, who could "
                + "look in.",
            "Read them to each other. Skipping a point is fine.",
            "Put the other's manual where it is easy to find.")
        .variant(
            FIVE_MINUTE, "Each of you writes three lines for days in bed: yes to, no to, never.")
        .variant(LOW_ENERGY, 5, "Only name the soup you would like.")
        .variant(WITH_CHILDREN, "Add a line on who takes the children.")
        .variant(
            SOLO,
            "Write yourself a manual for days in bed: what helps, what does not.",
            "Put three of those things in one place.",
            "Note who could look in on you.")
        .addCautions(NO_FORCED_DISCLOSURE, SUPPORT_NETWORK, ACCESSIBILITY_PRINT)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of such manuals was found. In couples, open comfort was found to "
                + "ease those in great distress and to cost others something. Whether a manual "
                + "helps anyone to tell the difference was not studied.")
            .references("GIRME-2013")
            .build())
        .build();
  }

  private static Ritual filmAndTalk() {
    return Ritual.of("film-and-talk", "A film, and then us")
        .purpose("Watch a film about two people, and talk about what you would keep and what you "
            + "would do your own way.")
        .addKinds(ROMANTIC)
        .addStages(Stage.NEW, Stage.LONG_TERM)
        .cadence(MONTHLY)
        .minutes(150)
        .addNeeds(DISCLOSURE, PLAY_AND_NOVELTY)
        .depth(Depth.LIGHT)
        .step(
            5,
            "Pick a film in which two people stay together, more or less. What you own or borrow "
                + "from a library costs nothing.")
        .step(110, "Watch it.")
        .step(
            25,
            "Talk about the two on the screen first: what did they do well, how did they quarrel, "
                + "who made them laugh? Then, as far as you like, about yourselves. Passing is "
                + "fine.")
        .step(
            10,
            "Each of you names one thing from the film that you already do, and one you "
                + "would like to steal.")
        .variant(
            LONG_DISTANCE,
            "Pick a film in which two people stay together, more or less; what you own or borrow "
                + "costs nothing.",
            "Watch it at the same hour, each at home.",
            "Afterwards, talk about the two on the screen, and then about yourselves as far as "
                + "you like. Passing is fine.",
            "Each of you names one thing from the film that you already do.")
        .variant(FIVE_MINUTE, "Talk about one scene of a film you both know.")
        .variant(LOW_ENERGY, 100, "Watch a comedy, and leave the talking for breakfast.")
        .addCautions(NO_FORCED_DISCLOSURE, GRIEVANCE_ESCALATION, COST_BURDEN)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial with 174 engaged and newlywed couples, one group watched five "
                + "films in a month and talked over each of them, with questions to guide "
                + "them. Three years later, about as many of them were still together as after "
                + "either of two courses of fifteen hours.")
            .qualification(
                "More of them were still together than in the group without any programme, "
                    + "but that group was not drawn by lot, so the difference may have other "
                    + "reasons. A film a month, without the session they began with, was not "
                    + "tested.")
            .references("ROGGE-2013")
            .build())
        .build();
  }

  private static Ritual renewedPromises() {
    return Ritual.of("renewed-promises", "Small promises, renewed")
        .purpose("On a day that is yours, each of you makes one small promise for the year to "
            + "come.")
        .addKinds(ROMANTIC)
        .addStages(Stage.LONG_TERM)
        .cadence(ON_EVENT)
        .minutes(30)
        .addNeeds(MEANING, APPRECIATION)
        .depth(Depth.PERSONAL)
        .step(5, "Choose the day: an anniversary, the first frost, the day the boiler was mended.")
        .step(
            10,
            "Each of you tells the other one thing that has been a pleasure this year, "
                + "and one thing that has become easier between you. Skipping either is fine.")
        .step(
            10,
            "Each of you makes one promise, so small that it can be kept: 'I shall put "
                + "the phone away at the table.' Promises are given, and never asked for or "
                + "bargained over.")
        .step(5, "Seal it with something: a meal, a knot in a string, a bad signature.")
        .step("A promise that no longer fits may be handed back without a scene.")
        .variant(
            LONG_DISTANCE,
            "On a day that is yours, write or record one thing that has been a pleasure "
                + "this year, and one small promise for the next. Skipping either is fine.",
            "Send them so that they arrive on the same day.",
            "Promises are given and never asked for, and may be handed back without a scene.")
        .variant(
            FIVE_MINUTE,
            "Each of you names one pleasure of the year, and gives one small promise or "
                + "passes.")
        .variant(LOW_ENERGY, 10, "Name only the pleasure, and leave promises for another day.")
        .addCautions(NO_FORCED_DISCLOSURE, GRADUATED_DEPTH, NO_SCOREKEEPING, MUTUAL_ENDORSEMENT)
        .evidence(Evidence.of(CROSS_SECTIONAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Those couples who had rituals of their own, in four studies, described more "
                + "satisfaction than those who had none.")
            .qualification("It held only where both saw it as theirs. Promises on an anniversary "
                + "were not singled out.")
            .references("GARCIA-RADA-2019")
            .build())
        .build();
  }

  private static Ritual bitYouMissed() {
    return Ritual.of("bit-you-missed", "The bit you missed")
        .purpose("Share the one moment with the children that the other was not there for.")
        .addKinds(ROMANTIC)
        .addStages(Stage.BUSY_PARENTS)
        .cadence(DAILY)
        .minutes(5)
        .addNeeds(APPRECIATION, PRESENCE)
        .depth(Depth.NONE)
        .step(
            1,
            "When the day is done, each of you picks one moment with the children that "
                + "the other missed: a new word, a fit of giggles, a splendid refusal.")
        .step(3, "Tell it so that it can be pictured. The listener asks for one more detail.")
        .step(1, "If you were there for everything today, tell a moment of your own instead.")
        .step("Keep to what a child would not mind having told, and leave worries for their own "
            + "time.")
        .variant(
            LONG_DISTANCE,
            "Pick one moment with the children that the other missed today.",
            "Tell it in a voice note while it is fresh, so that it can be pictured, and "
                + "send it.",
            "Whoever hears it asks for one more detail. Keep to what a child would not mind "
                + "having told.")
        .variant(LOW_ENERGY, "Do the voice, or the face, and leave out the story.")
        .variant(WITH_CHILDREN, "Tell it at supper, with the hero's leave.")
        .addCautions(NO_CHILD_DATA, CHILD_IN_EARSHOT, RESPONSIVENESS)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("For eight days, 141 couples with a baby kept a diary. On days when they "
                + "shared good news and felt well answered, they felt closer. Fathers also "
                + "felt closer on days when mothers told them something about the child.")
            .qualification("A diary shows what goes together on a day, and the good news was of "
                + "every kind.")
            .references("NEW-PARENTS-DIARY")
            .build())
        .build();
  }

  private static Ritual notAboutTheChildren() {
    return Ritual.of("not-about-the-children", "Anything but the children")
        .purpose("Talk for half an hour about everything except the children and the logistics.")
        .addKinds(ROMANTIC)
        .addStages(Stage.BUSY_PARENTS)
        .cadence(WEEKLY)
        .minutes(30)
        .addNeeds(DISCLOSURE, PLAY_AND_NOVELTY)
        .depth(Depth.LIGHT)
        .step(
            3,
            "Wait until the children are asleep or elsewhere, and sit down with something to "
                + "drink. Whoever mentions a dentist's appointment puts a bean in the jar.")
        .step(
            24,
            "Talk about what you have read, dreamed of or envied, or once wanted to be. "
                + "If nothing comes, ask: What did you think about on the way home? What would "
                + "you do with a week off? Passing is fine.")
        .step(3, "Count the beans, and laugh. Then you may mention the dentist.")
        .variant(
            LONG_DISTANCE,
            "Keep half an hour of a call free of children and logistics, and put those in writing.",
            "Talk about what you have read, dreamed of or envied. If nothing comes, ask: "
                + "What would you do with a week off? Passing is fine.",
            "Whoever mentions a dentist's appointment sings a line.")
        .variant(
            FIVE_MINUTE,
            "Five minutes on the stairs, with one question that has nothing to do with anybody's "
                + "shoes.")
        .variant(LOW_ENERGY, 10, "Look at a map together and say where you would get off.")
        .addCautions(NO_FORCED_DISCLOSURE, TIME_BOX, CHILD_IN_EARSHOT)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In several experiments, questions beyond small talk were followed by "
                + "feeling more connected than people had foreseen. Between strangers, three "
                + "quarters of an hour of them was followed by more closeness than small talk.")
            .qualification(
                "Most of the people were strangers to each other; tired parents on a sofa "
                    + "were not studied.")
            .references("KARDAS-2021", "ARON-1997")
            .build())
        .build();
  }

  private static Ritual goodEnoughParents() {
    return Ritual.of("good-enough-parents", "Good enough today")
        .purpose("Name one thing that each of you did well as a parent this week.")
        .addKinds(ROMANTIC)
        .addStages(Stage.BUSY_PARENTS)
        .cadence(WEEKLY)
        .minutes(3)
        .addNeeds(APPRECIATION, SUPPORT)
        .depth(Depth.NONE)
        .step(
            1,
            "Once a week, say one thing you saw the other do well with the children: 'You waited "
                + "until the shouting was over.'")
        .step(
            1,
            "Then each of you names one thing you did well yourself. That is the harder "
                + "half; 'We all got out of the door' is enough.")
        .step(1, "Leave what went wrong out of it. It has other hours.")
        .variant(
            LONG_DISTANCE,
            "Once a week, leave a voice note with one thing you saw the other do well with the "
                + "children.",
            "Add one thing you did well yourself.",
            "Leave out what went wrong; it has other hours.")
        .variant(LOW_ENERGY, "Say one short thing you saw: 'You were good with the peas.'")
        .variant(WITH_CHILDREN, "Say it where the children can hear it, if it is only praise.")
        .addCautions(LOW_SELF_ESTEEM, NO_SCOREKEEPING, CHILD_IN_EARSHOT)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of parents who praise each other as parents was found. In one "
                + "trial, a month of thanks between partners was followed by small gains on "
                + "average.")
            .references("ALGOE-2016")
            .build())
        .build();
  }
}
