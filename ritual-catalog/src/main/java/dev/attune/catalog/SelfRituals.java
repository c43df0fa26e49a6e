package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.SELF;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CRISIS_SIGNPOST;
import static dev.attune.core.evidence.Caution.NOT_FOR_ABUSE;
import static dev.attune.core.evidence.Caution.ON_CALL_EXEMPTION;
import static dev.attune.core.evidence.Caution.PRIVATE_BY_DEFAULT;
import static dev.attune.core.evidence.Caution.SENSORY_ALTERNATIVE;
import static dev.attune.core.evidence.Caution.SUPPORT_NETWORK;
import static dev.attune.core.evidence.Caution.TRAUMA_AWARE;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.ON_EVENT;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.PRESENCE;
import static dev.attune.core.ritual.Need.REPAIR;
import static dev.attune.core.ritual.Need.SUPPORT;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;

import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for one person: being good company for oneself. */
final class SelfRituals {
  private SelfRituals() {}

  static List<Ritual> rituals() {
    return List.of(
        threeGoodThings(),
        kindWordToMyself(),
        handOnHeart(),
        outingWithMyself(),
        letterIKeep(),
        goodYearAhead(),
        doNothingWindow(),
        smallNo(),
        comfortBox());
  }

  private static Ritual threeGoodThings() {
    return Ritual.of("three-good-things", "Three good things")
        .purpose("End the day by finding three things in it that were good.")
        .addKinds(SELF)
        .cadence(DAILY)
        .minutes(5)
        .addNeeds(APPRECIATION, MEANING)
        .depth(Depth.NONE)
        .alone(true)
        .step(
            3,
            "In the evening, look back and find three things that went well or were simply "
                + "pleasant. A warm bus, a word that fitted, the end of a cold.")
        .step(2, "For each, note in a few words, or say aloud, how it came about.")
        .step("On some days three are too many. One is fine, and so is leaving it out.")
        .variant(LOW_ENERGY, "Name one good thing before you switch off the lamp.")
        .addCautions(ACCESSIBILITY_PRINT)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one online trial with six groups, noting three good things every evening "
                + "for a week was among the exercises followed by lasting gains in contentment.")
            .qualification("The people had come looking for such an exercise. Whether it does "
                + "something for anyone close to them was not asked.")
            .references("SELIGMAN-2005")
            .build())
        .build();
  }

  private static Ritual kindWordToMyself() {
    return Ritual.of("kind-word-to-myself", "A kind word to myself")
        .purpose("After a mistake, speak to yourself as you would to a good friend.")
        .addKinds(SELF)
        .cadence(ON_EVENT)
        .minutes(5)
        .addNeeds(REPAIR, SUPPORT)
        .depth(Depth.NONE)
        .alone(true)
        .step(1, "Say what happened, plainly and without adjectives: 'I forgot the appointment.'")
        .step(2, "Remember that people do such things, all kinds of people, every day.")
        .step(
            1,
            "Find the sentence a good friend would find for you, and say it to yourself, silently "
                + "or aloud.")
        .step(1, "Choose one small thing that you can do better, or let it be.")
        .variant(
            LOW_ENERGY, "Put a hand flat on the table, breathe out, and say 'Well. It happens.'")
        .addCautions(CRISIS_SIGNPOST)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over 27 trials, programmes that teach people to be kinder to "
                + "themselves were followed by less stress and less self-blame. In four "
                + "experiments, a few kind lines to oneself after a failing were followed by more "
                + "eagerness to do better, not less.")
            .qualification("The programmes took weeks, and the pooled studies may look better "
                + "than all studies would.")
            .references("FERRARI-2019", "BREINES-2012")
            .build())
        .build();
  }

  private static Ritual handOnHeart() {
    return Ritual.of("hand-on-heart", "Hand on the heart")
        .purpose("Calm down with the help of your own hands.")
        .addKinds(SELF)
        .cadence(DAILY)
        .minutes(1)
        .addNeeds(Need.TOUCH)
        .depth(Depth.NONE)
        .addMarks(Mark.TOUCH)
        .alone(true)
        .step("Sit, stand or lie as you are, and let your shoulders drop.")
        .step(
            1,
            "Lay one hand on your chest and one on your belly, or fold them. Choose a place that "
                + "feels good, through clothes or a blanket.")
        .step("Feel the warmth and the weight for a few breaths.")
        .step("If it feels wrong today, hold a warm cup in your hands.")
        .variant(LOW_ENERGY, "One hand, one breath.")
        .withoutTouchOrGaze("Wrap your hands round a warm cup, or press your feet into the floor, "
            + "and breathe out slowly.")
        .addCautions(TRAUMA_AWARE, SENSORY_ALTERNATIVE)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In an experiment, 159 young adults went through a stressful task. Those who "
                + "first soothed themselves with their own hands, such as one on the heart, "
                + "had less of a stress hormone than others. So had those who were hugged.")
            .qualification("They did not feel less stressed, and their hearts beat no slower.")
            .references("DREISOERNER-2021")
            .build())
        .build();
  }

  private static Ritual outingWithMyself() {
    return Ritual.of("outing-with-myself", "An outing with myself")
        .purpose("Take yourself somewhere you have been meaning to go, in your own company.")
        .addKinds(SELF)
        .cadence(MONTHLY)
        .minutes(120)
        .addNeeds(AUTONOMY, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .alone(true)
        .step(
            5,
            "Choose a place only you have been wanting to see: a museum, a lake, a fabric shop, "
                + "the last stop of the tram. Many cost nothing, such as a market or a library.")
        .step(
            110,
            "Go at your own pace, on foot, on wheels or by bus, and sit down as often as you "
                + "like. Look at what you like for as long as you like.")
        .step(5, "Bring one thing home: a leaf, a postcard, a word you did not know.")
        .step("If company turns up, that is up to you.")
        .variant(FIVE_MINUTE, "Cross the road and look at your own house from over there.")
        .variant(
            LOW_ENERGY,
            30,
            "Sit by an open window with something good to eat, and watch the street as if it were "
                + "a play.")
        .addCautions(ACCESSIBILITY_MOBILITY, COST_BURDEN)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("On days when people moved about among more varied places, they also tended "
                + "to feel better. In laboratory studies, time alone was restful for those who "
                + "had chosen it.")
            .qualification(
                "Neither study was about an outing on one's own, and a good mood may lead "
                    + "people out as much as the other way round.")
            .references("HELLER-2020", "NGUYEN-2018")
            .build())
        .build();
  }

  private static Ritual letterIKeep() {
    return Ritual.of("letter-i-keep", "The letter I keep")
        .purpose("Write what you could not say, for nobody's eyes but yours.")
        .addKinds(SELF)
        .cadence(ON_EVENT)
        .minutes(20)
        .addNeeds(REPAIR, MEANING)
        .depth(Depth.NONE)
        .alone(true)
        .step(
            2,
            "Find twenty minutes and a place where nobody reads over your shoulder. A recorder "
                + "does as well as a pen.")
        .step(
            15,
            "Begin with what weighs on you, and go on without stopping to correct. Be as unfair "
                + "as you need to be.")
        .step(3, "At the end write one line that begins with 'What I need is'.")
        .step("Then keep it safe, or tear it up. It is not for posting.")
        .step("If writing makes it worse for days, leave it, and turn to someone who is trained "
            + "to help.")
        .variant(FIVE_MINUTE, "Write one page in which every sentence begins with 'I wish'.")
        .addCautions(PRIVATE_BY_DEFAULT, CRISIS_SIGNPOST, TRAUMA_AWARE, ACCESSIBILITY_PRINT)
        .evidence(Evidence.of(META_ANALYSIS, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over 146 randomised studies, writing or speaking about what weighs "
                + "on one was followed by slightly better health and spirits.")
            .qualification("The gain was very small on average and not the same for everybody.")
            .references("FRATTAROLI-2006")
            .build())
        .build();
  }

  private static Ritual goodYearAhead() {
    return Ritual.of("good-year-ahead", "A good year from now")
        .purpose("Picture in detail a day one year from now, after things have gone well.")
        .addKinds(SELF)
        .cadence(MONTHLY)
        .minutes(15)
        .addNeeds(MEANING)
        .depth(Depth.NONE)
        .alone(true)
        .step(
            2,
            "Choose a day one year from now, and imagine that things have gone as well as they "
                + "reasonably could.")
        .step(
            10,
            "Write, draw or speak about that day from morning to evening: the light, the people, "
                + "what your hands are doing.")
        .step(3, "Pick the smallest thing in it that you could begin this week.")
        .step("If the picture makes today look grey, close the book and go outdoors or to a "
            + "window.")
        .variant(FIVE_MINUTE, "Describe only the breakfast.")
        .variant(LOW_ENERGY, 5, "Think of one thing in that day while you fall asleep.")
        .addCautions(ACCESSIBILITY_PRINT)
        .evidence(Evidence.of(META_ANALYSIS, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("Pooled over 29 studies with 2,909 people, picturing one's best possible "
                + "self was followed by a better mood, more hope and more contentment than "
                + "writing about something neutral.")
            .qualification("Most of it was measured soon afterwards.")
            .references("CARRILLO-2019")
            .build())
        .build();
  }

  private static Ritual doNothingWindow() {
    return Ritual.of("do-nothing-window", "The do-nothing window")
        .purpose("Keep ten minutes for nothing at all.")
        .addKinds(SELF)
        .cadence(DAILY)
        .minutes(10)
        .addNeeds(AUTONOMY, PRESENCE)
        .depth(Depth.NONE)
        .alone(true)
        .step(
            1,
            "Choose a window, a bench or a patch of carpet, and put away what beeps, unless you "
                + "have to be reachable.")
        .step(
            8, "Do nothing. Looking out counts as nothing; so do breathing and scratching the cat.")
        .step(1, "When thoughts of useful things come, let them queue.")
        .step("Get up when it is over, or a little later.")
        .variant(LOW_ENERGY, 5, "Do nothing lying down.")
        .addCautions(ON_CALL_EXEMPTION)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Fifteen minutes alone, with or without something to read, took the edge off "
                + "strong feelings in four studies, good ones included.")
            .qualification("It was restful above all for those who had chosen to be alone, and "
                + "all of them were students.")
            .references("NGUYEN-2018")
            .build())
        .build();
  }

  private static Ritual smallNo() {
    return Ritual.of("small-no", "A small no")
        .purpose("Practise saying no where little is at stake.")
        .addKinds(SELF)
        .cadence(WEEKLY)
        .minutes(5)
        .addNeeds(AUTONOMY)
        .depth(Depth.NONE)
        .alone(true)
        .step(
            2,
            "Think of one small thing this week that you would rather not do and may "
                + "safely decline: a second helping, a loyalty card, a call at supper time.")
        .step(
            2,
            "Find a short, friendly sentence for it, and say it aloud to the wall: 'Not this "
                + "time, thank you.'")
        .step(
            1,
            "When the occasion comes, use it if you feel safe to. If it does not come, you have "
                + "practised all the same.")
        .step("Some noes are not small. Where a no would put you in danger, this is no exercise; "
            + "there are people who know how to help.")
        .variant(LOW_ENERGY, "Say no to one advertisement, out loud.")
        .addCautions(CRISIS_SIGNPOST, NOT_FOR_ABUSE)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("Nothing was found on practising a small no once a week. It is offered as a "
                + "little practice, and nothing more is claimed.")
            .build())
        .build();
  }

  private static Ritual comfortBox() {
    return Ritual.of("comfort-box", "Comfort box")
        .purpose("Pack a box of comforts on a good day, for a bad one.")
        .addKinds(SELF)
        .cadence(ONCE)
        .minutes(30)
        .addNeeds(SUPPORT)
        .depth(Depth.NONE)
        .alone(true)
        .step(
            5,
            "Find a box, a bag or a drawer. Fill it with what you already have, so that "
                + "it costs nothing.")
        .step(
            20,
            "Put in something for each sense: a smell, a taste, something soft, a song, a "
                + "picture. Add a line from yourself on a good day to yourself on a bad one.")
        .step(
            5,
            "On top lay a note with two or three people or places that have done you good, so "
                + "that on a bad day you need not search.")
        .step("Open it whenever you like, and refill it.")
        .variant(LOW_ENERGY, 10, "Put one comforting thing within reach of your bed.")
        .addCautions(CRISIS_SIGNPOST, SUPPORT_NETWORK, COST_BURDEN)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("Boxes like this are often recommended, and no study of one was found that "
                + "could be used here.")
            .build())
        .build();
  }
}
