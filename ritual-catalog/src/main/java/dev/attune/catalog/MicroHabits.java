package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CO_RUMINATION;
import static dev.attune.core.evidence.Caution.CRISIS_SIGNPOST;
import static dev.attune.core.evidence.Caution.CULTURAL_VARIATION;
import static dev.attune.core.evidence.Caution.LONG_DISTANCE_VARIANT;
import static dev.attune.core.evidence.Caution.LOW_SELF_ESTEEM;
import static dev.attune.core.evidence.Caution.NOT_A_REMEDY_FOR_MISTREATMENT;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.NO_SURVEILLANCE;
import static dev.attune.core.evidence.Caution.ON_CALL_EXEMPTION;
import static dev.attune.core.evidence.Caution.RESPONSIVENESS;
import static dev.attune.core.evidence.Caution.SENSORY_ALTERNATIVE;
import static dev.attune.core.evidence.Caution.TIME_BOX;
import static dev.attune.core.evidence.Caution.TOUCH_CONSENT;
import static dev.attune.core.evidence.Caution.TRAUMA_AWARE;
import static dev.attune.core.evidence.Caution.VISIBLE_SUPPORT_COST;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Mark.LIMITS_DEVICES;
import static dev.attune.core.ritual.Mark.NEEDS_DEVICE;
import static dev.attune.core.ritual.Mark.SAME_PLACE;
import static dev.attune.core.ritual.Mark.TOUCH_FORM;
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
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.Theme;
import java.util.List;

/** Micro-habits: a minute or a few, every day. */
final class MicroHabits {
  private MicroHabits() {}

  static List<Ritual> rituals() {
    return List.of(
        morningCompliment(),
        smallThanks(),
        bedtimeHopeOrWorry(),
        eyesNotScreens(),
        smallSurprise(),
        gentleTouch(),
        unpluggedDinner(),
        howCanISupportYou(),
        celebrateMicroWins(),
        middayThinkingOfYou(),
        makeTheirCoffee());
  }

  private static Ritual morningCompliment() {
    return Ritual.of("morning-compliment", "Morning compliment")
        .purpose("Begin the day with one kind and true thing said out loud.")
        .addKinds(ROMANTIC, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(1)
        .addNeeds(APPRECIATION)
        .depth(Depth.NONE)
        .step("Before the day takes over, think of one thing you honestly like about the other: "
            + "something they did, or simply a way they have.")
        .step("Say it in one plain sentence, such as 'You were so patient yesterday evening.'")
        .step("Leave it there. It is a gift, and nothing has to come back.")
        .step("If the compliment is for you, it may feel awkward, as it does for many people. "
            + "'Thank you' is all it takes.")
        .variant(
            LONG_DISTANCE,
            "Write or record one kind sentence for the other to find when they wake up, whatever "
                + "the hour is where they are.",
            "Let it stand by itself; it needs no reply.")
        .addCautions(LOW_SELF_ESTEEM, NO_SCOREKEEPING)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In experiments, one good talk with a friend on an assigned day was followed "
                + "by greater well-being that evening. A sincere compliment was one of the "
                + "seven kinds of talk.")
            .qualification(
                "People who think little of themselves tend to brush a partner's compliment "
                    + "aside, and two sets of studies disagree about which way of reflecting on it "
                    + "helps. A compliment every morning was not tested by itself.")
            .references("HALL-2023", "MARIGOLD-2007", "KILLE-2017")
            .build())
        .build();
  }

  private static Ritual smallThanks() {
    return Ritual.of("small-thanks", "Small thanks")
        .purpose("Notice something small the other did, and thank them for it.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(1)
        .addNeeds(APPRECIATION)
        .depth(Depth.NONE)
        .step(
            "Think back over the day for one small thing the other did, even one they do every time.")
        .step("Thank them for exactly that and add what it meant to you: 'Thank you for taking "
            + "the bins out. I came home to one thing less to do.'")
        .step(
            "If the thanks are for you, take a breath and let them in. 'I am glad you noticed' is plenty.")
        .step("Give thanks only where you mean them. A day without is simply a day.")
        .variant(
            LONG_DISTANCE,
            "In a call, a message or a voice note, thank the other for one small thing they did, "
                + "such as asking how the interview went.",
            "Add what it meant to you, and leave it at that.")
        .variant(
            SOLO,
            "Think of one small thing you did today that made the day a little easier.",
            "Thank yourself for it, silently or in a line on paper.")
        .addCautions(RESPONSIVENESS, NOT_A_REMEDY_FOR_MISTREATMENT)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial, a month of expressing gratitude to a partner was followed by "
                + "modest gains on average. In a field experiment of five weeks, planning to say "
                + "thanks was followed by more time that couples chose to spend together. In "
                + "diaries, feeling grateful on one day was associated with both partners being "
                + "more content on the next.")
            .qualification("The gains showed where the other was felt to be responsive, and the "
                + "researchers advise against prescribing thanks where that is missing.")
            .references("ALGOE-2016", "CHANG-2022", "ALGOE-2010", "THANKS-DIARY-2022")
            .build())
        .build();
  }

  private static Ritual bedtimeHopeOrWorry() {
    return Ritual.of("bedtime-hope-or-worry", "A hope or a worry at bedtime")
        .purpose("Close the day by telling each other one hope or one worry.")
        .addKinds(ROMANTIC)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(5)
        .addNeeds(DISCLOSURE)
        .depth(Depth.PERSONAL)
        .step("When the day is done, settle down together and agree that five minutes are enough.")
        .step(
            2,
            "One of you tells one hope or one worry, just one, in a few sentences. Whoever "
                + "listens has nothing to solve: 'I hear you' is a good answer. 'Nothing tonight' is "
                + "a full answer too.")
        .step(2, "Then change over, in the same way.")
        .step(
            1,
            "Close with something soft, such as 'I am glad you told me. Good night.' "
                + "Whatever needs longer gets a time of its own by daylight.")
        .step("A worry that stays heavy night after night deserves more company than this: a "
            + "friend, a doctor, or someone trained to listen.")
        .variant(
            LONG_DISTANCE,
            "Call before the first of you goes to sleep, or leave each other a voice note, with "
                + "one hope or one worry each. Passing is fine.",
            "Answer with a kind word rather than a solution; a note that arrives in the night can "
                + "wait until morning.",
            "Wish each other good night and let the day be over.")
        .variant(
            LOW_ENERGY,
            "One word each is plenty tonight: a hope, a worry, or 'pass'.",
            "Wish each other good night.")
        .variant(
            SOLO,
            "Write down, or think through, one hope or one worry of your own, and only one.",
            "Put the note aside until morning and take one slow breath.",
            "If the same worry keeps you awake for many nights, you deserve help with it: someone "
                + "you trust, a doctor, or someone trained to listen.")
        .addCautions(TIME_BOX, CO_RUMINATION, NO_FORCED_DISCLOSURE, CRISIS_SIGNPOST)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, MIXED)
            .summary("In diaries, telling feelings rather than facts, and being met with "
                + "understanding, was associated with feeling closer. Among the married women "
                + "of one study, confiding more, or being happier together, was associated "
                + "with a weaker link between worry about work and a stress hormone.")
            .qualification("On days of brooding, partners found such talk repetitive and hard to "
                + "follow. No study was found on bedtime as the hour for it.")
            .references("LAURENCEAU-1998", "SLATCHER-2010", "HORN-2021")
            .build())
        .build();
  }

  private static Ritual eyesNotScreens() {
    return Ritual.of("eyes-not-screens", "Eyes, not screens")
        .purpose("Talk for five minutes with the screens away and your eyes free for each other.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(5)
        .addNeeds(PRESENCE)
        .depth(Depth.NONE)
        .addMarks(Mark.GAZE, LIMITS_DEVICES)
        .step(
            1,
            "Put your own screens out of sight. A device someone needs in order to hear, see "
                + "or speak stays, of course.")
        .step(4, "Talk about anything at all: the day, a plan, the odd thing you saw on the way.")
        .step(
            "Let your eyes meet now and then, for as long as it feels easy, and then let them wander.")
        .step(
            "People differ in this, and so do customs. Turning away can be a way of listening well.")
        .variant(
            LONG_DISTANCE,
            "On a video call, close everything else on your own screen and talk for five minutes.",
            "Let your eyes come back to the other's face now and then; a voice call with your "
                + "eyes closed counts as well.")
        .withoutTouchOrGaze("Sit side by side with the screens away, facing the same way or busy "
            + "with your hands, and simply listen to each other.")
        .addCautions(SENSORY_ALTERNATIVE, CULTURAL_VARIATION)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In an experiment with small tasks for couples at home, five minutes of "
                + "looking at each other was followed by more closeness than a neutral task.")
            .qualification("The difference grew smaller in the course of the day, and it was not "
                + "the same for everyone. There are people, autistic adults often among "
                + "them, for whom meeting eyes is too much. The task was steady gaze, "
                + "which this habit does not ask for.")
            .references("CLOSENESS-EMI-2022", "THORSSON-2024", "TREVISAN-2017")
            .build())
        .build();
  }

  private static Ritual smallSurprise() {
    return Ritual.of("small-surprise", "Small surprise")
        .purpose("Brighten an ordinary day with something kind that nobody expected.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(3)
        .addNeeds(PLAY_AND_NOVELTY, APPRECIATION)
        .depth(Depth.NONE)
        .addMarks(TOUCH_FORM)
        .step("Think of one small thing that might make the other smile today.")
        .step("Leave a note where they come across it, save them the last biscuit, or do a small "
            + "chore before they get to it. None of it has to cost anything.")
        .optionalStep(
            Theme.TOUCH, "Or open your arms for a hug, and leave it to them whether to step in.")
        .step("Let it be a gift: nothing is owed in return, and nobody keeps count.")
        .variant(
            LONG_DISTANCE,
            "Send something small and unexpected: a photo from your way home, a song, a riddle, a "
                + "card in the post.",
            "Expect nothing back; the surprise is the whole of it.")
        .withoutTouchOrGaze(
            "Choose the note, the snack or the small favour, and leave the hug out.")
        .addCautions(NO_SCOREKEEPING, NOT_A_REMEDY_FOR_MISTREATMENT, COST_BURDEN)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In couples' diaries, a thoughtful favour was associated with gratitude and "
                + "also with a sense of owing something. Only the gratitude was followed by a "
                + "better next day together. In 175 newlywed couples, acting with compassion "
                + "was associated with the giver's own well-being, more so where both had "
                + "noticed.")
            .qualification("A kindness can weigh on the person who receives it, so nothing is "
                + "expected back. Surprises were not studied apart from other kind acts.")
            .references("ALGOE-2010", "REIS-2017")
            .build())
        .build();
  }

  private static Ritual gentleTouch() {
    return Ritual.of("gentle-touch", "Gentle touch")
        .purpose("Share a moment of quiet, affectionate touch that is welcome to each of you.")
        .addKinds(ROMANTIC)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(2)
        .addNeeds(Need.TOUCH)
        .depth(Depth.NONE)
        .addMarks(Mark.TOUCH, SAME_PLACE)
        .step(
            "Ask first, in a word or with an open hand: 'Would you like to hold hands for a moment?'")
        .step("A no, a 'not now' or a shrug is a full answer. Let it be, and stay kind.")
        .step(
            1,
            "If it is a yes, do what you asked about and no more: hold hands, stroke "
                + "their hair or lay an arm around their shoulders for a few slow breaths.")
        .step("Either of you can stop at any moment, without saying why. A body that says no is "
            + "worth listening to.")
        .variant(
            LONG_DISTANCE,
            "On a call, each of you rests a hand on your own heart or shoulder for a few slow breaths.",
            "If you like, say which touch you are looking forward to, and ask whether the other "
                + "would welcome it.")
        .withoutTouchOrGaze("Stay near each other for a moment, each with a blanket or a warm cup "
            + "of your own, and say one tender sentence.")
        .addCautions(TOUCH_CONSENT, SENSORY_ALTERNATIVE, TRAUMA_AWARE, LONG_DISTANCE_VARIANT)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a study of thirty-nine couples, two weeks of reminders to be "
                + "affectionate were followed by more intimacy in the moment, and by no change "
                + "in how secure people felt. In diaries, touch was associated with a better "
                + "mood in the one touched, by way of feeling close. Feeling understood was "
                + "associated with more touch, and touch with feeling understood later on.")
            .qualification("The record that was read does not say whether couples were assigned "
                + "by chance. People unhappy with their relationship expected less good from "
                + "touch, though still some.")
            .references(
                "AFFECTION-APP-2021",
                "CLOSENESS-EMI-2022",
                "DEBROT-2013",
                "JAKUBIAK-2022",
                "TOUCH-RESPONSIVE-2021",
                "SOROKOWSKA-2023")
            .build())
        .build();
  }

  private static Ritual unpluggedDinner() {
    return Ritual.of("unplugged-dinner", "Unplugged dinner")
        .purpose("Share one meal with nothing on the table but the meal and each other's company.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(15)
        .addNeeds(PRESENCE)
        .depth(Depth.NONE)
        .addMarks(LIMITS_DEVICES)
        .step(
            1,
            "Put your own devices away before you sit down. Whoever has to be reachable "
                + "keeps theirs at hand without explaining, and a device someone needs in order to "
                + "hear, see or speak stays too.")
        .step(13, "Eat together without hurry. Soup and bread are as good as a feast.")
        .step("Talk, or be quiet; both are company.")
        .step(1, "Say that you enjoyed it, and then the devices are free again.")
        .variant(
            LONG_DISTANCE,
            "Eat at the same time on a call, with everything but the call closed on your own device.",
            "Let there be pauses; hearing each other's cutlery is company as well.")
        .variant(
            FIVE_MINUTE,
            "Put your own devices away for as long as a cup of tea or the last bites of the meal take.",
            "Stay at the table together until the cups are empty.")
        .variant(
            LOW_ENERGY,
            "Whatever is in the cupboard is dinner tonight.",
            "Put your own devices away and eat in peace; nobody has to make conversation.")
        .variant(
            WITH_CHILDREN,
            "Let the adults begin: put your own devices away before you sit down.",
            "Enjoy the meal as it comes, spills included, for as long as everyone happily stays.")
        .variant(
            SOLO,
            "Put your own devices in another room, unless you have to be reachable.",
            "Eat slowly for a quarter of an hour and notice what you taste.")
        .addCautions(ON_CALL_EXEMPTION)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, SUPPORTS)
            .summary("More than three hundred people ate out with friends or family, with phones "
                + "either on the table or put away. Having phones out was followed by more "
                + "distraction and somewhat less enjoyment.")
            .qualification(
                "It was one meal each, and the study was not about couples in particular.")
            .references("DWYER-2018")
            .build())
        .build();
  }

  private static Ritual howCanISupportYou() {
    return Ritual.of("how-can-i-support-you", "How can I support you?")
        .purpose("Ask what help would be welcome today, and listen to the answer.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(5)
        .addNeeds(SUPPORT)
        .depth(Depth.LIGHT)
        .step("Ask once, gently: 'Is there anything I can do to make today lighter?'")
        .step("Listen to the end before you offer anything. What is wished for may be a helping "
            + "hand, company, or being left in peace.")
        .step("'Nothing today' is a full answer. Take it at its word.")
        .step("If there is a wish, agree on one thing small enough to happen today, and do it "
            + "without much ado.")
        .variant(
            LONG_DISTANCE,
            "Ask in a call or a message what would make the day lighter. No answer is also an answer.",
            "Offer help that travels: reading something through, making a phone call they dread, "
                + "or staying on the line while they do it.")
        .addCautions(VISIBLE_SUPPORT_COST, RESPONSIVENESS)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, MIXED)
            .summary("In couples' diaries, help that the other noticed was associated with "
                + "more closeness and also with more distress. Help that went unnoticed "
                + "came without that cost.")
            .qualification("Open comfort was associated with feeling better in people who were "
                + "very distressed, and with a cost for others. Asking first, and being content "
                + "with a no, fits what was found but was not tested.")
            .references("BOLGER-2000", "GIRME-2013", "GIRME-2018", "GLEASON-2008")
            .build())
        .build();
  }

  private static Ritual celebrateMicroWins() {
    return Ritual.of("celebrate-micro-wins", "Celebrate micro-wins")
        .purpose("Mark one thing that went well today, however small.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(2)
        .addNeeds(MEANING)
        .depth(Depth.NONE)
        .step("Name one win of the day, your own or the other's: a form sent off, a difficult "
            + "phone call made, a plant still alive.")
        .step(
            "If the win is the other's, be glad out loud: 'You did it! How was it?' Advice can wait.")
        .step("Mark it in your own way: raise a glass of water, ring a bell, put on a song.")
        .variant(
            LONG_DISTANCE,
            "Send a small win when it happens, in a word or a picture.",
            "Answer a win with a cheer or a question when you get to it, so that the good news "
                + "has somewhere to land.")
        .variant(
            SOLO,
            "Name one thing that went well for you today, however small.",
            "Mark it: a tick in a notebook, a favourite song, one proud breath.")
        .addCautions(RESPONSIVENESS)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, SUPPORTS_WITH_CONDITIONS)
            .summary("In seventy-nine dating couples, the way a partner answered good news was "
                + "associated with how the relationship stood two months later. The link was "
                + "closer than for answers to bad news. In an experiment, practising "
                + "enthusiastic answers was followed by partners who seemed more grateful and "
                + "more content with the relationship.")
            .qualification("The people who practised were no more content themselves.")
            .references("GABLE-2006", "GABLE-2012", "ENTHUSIASM-2014")
            .build())
        .build();
  }

  private static Ritual middayThinkingOfYou() {
    return Ritual.of("midday-thinking-of-you", "Thinking of you at midday")
        .purpose("Let someone know in the middle of the day that they crossed your mind.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(1)
        .addNeeds(SUPPORT)
        .depth(Depth.NONE)
        .addMarks(NEEDS_DEVICE)
        .step("Around midday, when you have a quiet minute, write or record one short line, such "
            + "as 'I hope the morning was kind to you.'")
        .step(
            "Send it as a greeting. Where the other is and what they are doing is theirs to tell or not.")
        .step("A reply can come later or not at all; silence mostly means that the day is full.")
        .variant(
            LONG_DISTANCE,
            "Choose an hour that is gentle where the other is, and send one short line from your day.",
            "Add no question that waits for an answer, so that they can simply enjoy it.")
        .addCautions(NO_SURVEILLANCE)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study that can be used was found. A greeting at midday is offered as a "
                + "friendly idea and nothing more.")
            .build())
        .build();
  }

  private static Ritual makeTheirCoffee() {
    return Ritual.of("make-their-coffee", "Make their coffee")
        .purpose("Make the other's favourite drink for them, just the way they like it.")
        .addKinds(ROMANTIC, SIBLINGS)
        .cadence(DAILY)
        .microHabit(true)
        .minutes(5)
        .addNeeds(APPRECIATION)
        .depth(Depth.NONE)
        .addMarks(SAME_PLACE)
        .step(
            "Find out what they would like today: coffee, tea, cocoa, or hot water with a slice of lemon.")
        .step(4, "Make it their way, even where yours is different.")
        .step("Put it where they are, with a kind word or with none.")
        .step("Enjoy having done it. Nobody keeps count of cups.")
        .addCautions(NO_SCOREKEEPING)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In couples' diaries, a thoughtful act that was noticed was associated with "
                + "gratitude and, for some, with a sense of owing something.")
            .qualification("A favour that has become routine was not studied by itself.")
            .references("ALGOE-2010", "REIS-2017")
            .build())
        .build();
  }
}
