package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_DEVICE;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.LONG_DISTANCE_VARIANT;
import static dev.attune.core.evidence.Caution.MUTUAL_ENDORSEMENT;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.NO_SURVEILLANCE;
import static dev.attune.core.evidence.Caution.ON_CALL_EXEMPTION;
import static dev.attune.core.evidence.Caution.SENSORY_ALTERNATIVE;
import static dev.attune.core.evidence.Caution.SUPPORT_NETWORK;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.META_ANALYSIS;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.NULL_OR_CONTRARY;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.DAILY;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Mark.LIMITS_DEVICES;
import static dev.attune.core.ritual.Mark.NEEDS_DEVICE;
import static dev.attune.core.ritual.Mark.SAME_PLACE;
import static dev.attune.core.ritual.Need.AUTONOMY;
import static dev.attune.core.ritual.Need.MEANING;
import static dev.attune.core.ritual.Need.PLAY_AND_NOVELTY;
import static dev.attune.core.ritual.Need.PRESENCE;
import static dev.attune.core.ritual.VariantKind.FIVE_MINUTE;
import static dev.attune.core.ritual.VariantKind.LONG_DISTANCE;
import static dev.attune.core.ritual.VariantKind.LOW_ENERGY;
import static dev.attune.core.ritual.VariantKind.SOLO;
import static dev.attune.core.ritual.VariantKind.WITH_CHILDREN;

import dev.attune.core.evidence.Evidence;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import java.util.List;

/**
 * Rituals of presence, with devices out of the way.
 *
 * <p>Whoever has to stay reachable, or depends on a device, keeps it; and each looks after their own device only.
 */
final class UnpluggedRituals {
  private UnpluggedRituals() {}

  static List<Ritual> rituals() {
    return List.of(
        deviceFreeZone(),
        doNotDisturbTalk(),
        musicNotTv(),
        techFreeWalk(),
        socialMediaFast(),
        screenTimeGoals(),
        analogTools(),
        unplugTogether(),
        tenMinuteReplacement(),
        reflectWeekly());
  }

  private static Ritual deviceFreeZone() {
    return Ritual.of("device-free-zone", "Device-free zone")
        .purpose("Keep one place and one part of the day in which screens rest and people come "
            + "first.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .minutes(10)
        .addNeeds(PRESENCE)
        .depth(Depth.NONE)
        .addMarks(LIMITS_DEVICES)
        .step("Choose a place where screens can rest, such as the table or the sofa. If you do not "
            + "share a home, choose a time together instead.")
        .step("Agree when it begins and when it ends; ten minutes are a good start.")
        .step("Put something there that reminds you: a basket, a small sign, a lamp that is "
            + "lit. Each of you lays down your own device; whoever relies on one or has to be "
            + "reachable simply keeps it.")
        .step(
            "Fill the time with something you like: tea, a stretch, plans for the weekend, or just "
                + "being quiet together.")
        .step("Once a week, ask each other how it feels, and change whatever does not suit you.")
        .variant(
            SOLO,
            "Choose a spot of your own where screens rest, and a time that suits you.",
            "Lay your device aside, unless you rely on it or someone has to reach you.",
            "Spend ten minutes on something you like: a warm drink, a stretch, the view from the "
                + "window, or nothing at all.")
        .variant(
            LONG_DISTANCE,
            "Agree on ten minutes that begin at the same moment for everyone, whatever your clocks "
                + "say.",
            "Let your devices rest, each in your own place, and do something you enjoy.",
            "Afterwards, if you like, send each other a line about what you did.")
        .variant(
            LOW_ENERGY,
            "Lay aside the devices you can spare, and sit or lie down in the same room.",
            "Talk little or not at all; resting in good company is enough.")
        .variant(
            WITH_CHILDREN,
            "Go first: lay down your own device when the time begins.",
            "Make the time inviting, with a board game, a picture book or pancakes, and let the "
                + "children join in as they please.",
            "A device that a child needs for health, school or comfort simply stays.")
        .addCautions(ON_CALL_EXEMPTION, NO_SURVEILLANCE, ACCESSIBILITY_DEVICE)
        .evidence(Evidence.of(META_ANALYSIS, ADJACENT, MIXED)
            .summary("Pooled over 52 studies, a partner's turning to the phone was associated "
                + "with less satisfaction and less closeness. Where phone use was logged, "
                + "in 35 couples, more of it was associated with lower ratings of the "
                + "relationship by the men only, and quarrels about it were rare. The idea "
                + "that a phone disturbs by merely lying there did not hold up when part "
                + "of that research was repeated. Saying what one is doing on the phone, "
                + "or including the other, was associated with a milder effect.")
            .qualification(
                "Most of these studies show what goes together, not what causes what, and none "
                    + "tried "
                    + "out a zone without devices.")
            .references(
                "PHUBBING-META-2025",
                "ROBERTS-2016",
                "BEUKEBOOM-2021",
                "DENECKER-2024",
                "PRZYBYLSKI-2013",
                "CROWLEY-2018")
            .build())
        .build();
  }

  private static Ritual doNotDisturbTalk() {
    return Ritual.of("do-not-disturb-talk", "Do-not-disturb talk")
        .purpose("Give a conversation a quarter of an hour in which nothing rings.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(15)
        .addNeeds(PRESENCE)
        .depth(Depth.LIGHT)
        .addMarks(LIMITS_DEVICES)
        .step(
            1,
            "Silence your devices for a quarter of an hour. Whoever may be needed somewhere leaves "
                + "the ringer on, and that is fine.")
        .step(1, "Settle down where you can hear each other well, and see who would like to begin.")
        .step(
            6,
            "Whoever begins tells what is on their mind these days, as much or as little as they "
                + "like. The other listens and asks, without solving anything.")
        .step(6, "Change over, until everyone has had a turn. Passing is a turn, too.")
        .step(1, "Thank each other for listening, and turn the sound back on.")
        .variant(
            LONG_DISTANCE,
            "Choose an hour when everyone can sit down in peace and nobody is driving.",
            "Call each other, with or without a picture, and silence everything else.",
            "Take turns telling what is on your mind these days, and listen without solving "
                + "anything; passing is a turn, too.",
            "Thank each other before you hang up.")
        .variant(
            FIVE_MINUTE,
            "Silence your devices for five minutes, except one that someone may need you on.",
            "Take about two minutes each to say how things are.",
            "Thank each other for listening.")
        .variant(
            LOW_ENERGY,
            "Silence the devices you can spare, and make yourselves comfortable.",
            "Each of you says one thing about the day, or passes.",
            "Then be quiet together for as long as you like.")
        .variant(
            WITH_CHILDREN,
            "Silence your own device and sit down where the child is busy.",
            "Let the child choose what you talk about, if anything; playing side by side counts as "
                + "talk.",
            "Listen more than you teach, and say at the end that you enjoyed the time.")
        .addCautions(ON_CALL_EXEMPTION)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of talks with silenced devices was found.")
            .build())
        .build();
  }

  private static Ritual musicNotTv() {
    return Ritual.of("music-not-tv", "Music instead of television")
        .purpose("Fill the room with music where a screen would be, and leave space to talk, hum "
            + "or rest.")
        .addKinds(ROMANTIC, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(20)
        .addNeeds(PRESENCE)
        .depth(Depth.NONE)
        .addMarks(LIMITS_DEVICES)
        .step("Leave the television off this evening, and the other screens as well.")
        .step("Let one of you choose the music; next time someone else does.")
        .step("Cook, tidy up, dance or lie on the carpet while it plays, and talk when you feel "
            + "like it.")
        .step("When the last piece is over, say which one you would like to hear again.")
        .variant(
            SOLO,
            "Leave the screen off and put on music you like, or make some yourself.",
            "For two pieces, do nothing but listen.",
            "Let the music go on while you turn to whatever the evening holds.")
        .variant(
            LONG_DISTANCE,
            "Choose the same album or radio station, and start it at the same moment, each at "
                + "home.",
            "Listen without a screen; cook or rest as you please.",
            "Afterwards, send each other a line about the piece you liked best, if you feel like "
                + "it.")
        .variant(
            FIVE_MINUTE,
            "Choose one song, sit down and hear it to the end.",
            "Say what it reminds you of, or just enjoy the quiet that follows.")
        .variant(
            LOW_ENERGY,
            "Leave the screen dark and play something soft.",
            "Lie down or sink into a chair; you need not talk.")
        .variant(
            WITH_CHILDREN,
            "Put on music while you tidy up or play, and let the children pick some of it.",
            "Dance along if you like; it does not have to be good.")
        .withoutTouchOrGaze("Quiet counts as well: turn the sound low or off, dim the light and "
            + "rest without talking.")
        .addCautions(SENSORY_ALTERNATIVE)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of music in place of television was found.")
            .build())
        .build();
  }

  private static Ritual techFreeWalk() {
    return Ritual.of("tech-free-walk", "Walk without phones")
        .purpose("Take a while side by side, out in the air or over a coffee, with the phones "
            + "out of sight.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(20)
        .addNeeds(PRESENCE)
        .depth(Depth.NONE)
        .addMarks(LIMITS_DEVICES, SAME_PLACE)
        .step("Ask who feels like it today; another day is just as good.")
        .step("Pick a way that all of you enjoy and can manage, on foot or on wheels. A bench or a "
            + "coffee at the kitchen table does as well.")
        .step("Put the phones deep into a bag or leave them at home. Whoever needs one for safety, "
            + "for care or to find the way takes it along.")
        .step("Go at the pace of the slowest, talking or not.")
        .step("Before you head back to the day, each of you names one thing that caught your "
            + "attention.")
        .variant(
            SOLO,
            "Go out on foot or on wheels, or sit down by an open window, and let the phone be "
                + "silent.",
            "Notice three things that you have passed by until now.",
            "Turn back whenever you have had enough.")
        .variant(
            LONG_DISTANCE,
            "Agree on twenty minutes in which each of you goes out, or sits by a window, in your "
                + "own place.",
            "Keep the phone silent and give your attention to what is around you.",
            "Afterwards, tell each other one thing you came across.")
        .variant(
            FIVE_MINUTE,
            "Leave the phones where they are and go to the corner and back together.",
            "Each of you names one thing that caught your attention.")
        .variant(
            LOW_ENERGY,
            "Sit together outside or by an open window, the phones out of sight.",
            "Watch, listen or doze; you need not get anywhere.")
        .variant(
            WITH_CHILDREN,
            "Put your own phone away, and let the child set the pace and choose the turns.",
            "Stop wherever there is something to discover; arriving is not the point.")
        .addCautions(ACCESSIBILITY_MOBILITY, LONG_DISTANCE_VARIANT)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Doing things together that felt close and free of stress was associated with "
                + "better relationship quality three months later. In one trial with more than "
                + "300 diners, a phone within reach was followed by more distraction and a "
                + "little less enjoyment.")
            .qualification(
                "The first held where the partner truly wanted to take part. A walk without phones "
                    + "was not itself studied.")
            .references("GIRME-2014", "DWYER-2018")
            .build())
        .build();
  }

  private static Ritual socialMediaFast() {
    return Ritual.of("social-media-fast", "Break from the feeds")
        .purpose(
            "Leave social media alone for a while, those of you who feel like it, each by their "
                + "own choice.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(MONTHLY)
        .minutes(5)
        .addNeeds(PRESENCE, AUTONOMY)
        .depth(Depth.NONE)
        .addMarks(LIMITS_DEVICES)
        .step("Ask each other who feels like a break from the feeds; a no needs no reason.")
        .step("Agree on a beginning and an end, such as one weekend this month.")
        .step("Each of you decides which of your own feeds rest. Messages with friends and "
            + "family go on as always, and so do groups that do you good.")
        .step("Choose something nice to do with the time.")
        .step("When it is over, each of you keeps whatever felt good and forgets the rest. It "
            + "works on trust: nobody looks up who was online.")
        .variant(
            SOLO,
            "Pick an evening or a weekend, and the feeds that may rest for as long.",
            "Keep the friends, messages and groups that do you good.",
            "When it is over, notice whether you would like it again; no is a good answer, too.")
        .variant(
            LONG_DISTANCE,
            "Agree, in a call or in messages, on a beginning and an end for everyone's clock.",
            "Each of you decides which of your own feeds rest; the ways in which you "
                + "reach each other, friends and family stay open.",
            "Afterwards, tell each other what you did with the time, if you like.")
        .addCautions(NO_SURVEILLANCE, SUPPORT_NETWORK)
        .evidence(Evidence.of(META_ANALYSIS, DIRECT, NULL_OR_CONTRARY)
            .summary("Pooled over ten studies with 4,674 people, staying away from social "
                + "media was followed by no dependable difference in mood or satisfaction, "
                + "however long it lasted. In another pooled set, it was followed by "
                + "somewhat lower scores on questionnaires about depression, and by no "
                + "clear change in anything else. A third was found, but its pooled result "
                + "was not read.")
            .qualification(
                "Nothing was found on what it does between two people. Try it for the free time, "
                    + "not for a better mood.")
            .references("LEMAHIEU-2025", "DETOX-META-2024", "LIU-2025")
            .build())
        .build();
  }

  private static Ritual screenTimeGoals() {
    return Ritual.of("screen-time-goals", "Screen time goals")
        .purpose("Let each of you find out, in friendly company, how much screen time suits you.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(WEEKLY)
        .minutes(10)
        .addNeeds(PRESENCE)
        .depth(Depth.NONE)
        .addMarks(LIMITS_DEVICES, NEEDS_DEVICE)
        .step(2, "Each of you looks at your own figures for the week, on your own device.")
        .step(
            2,
            "Whoever likes names a figure of their own. Keeping it to yourself is just as welcome, "
                + "and nobody asks.")
        .step(
            2,
            "Each of you sets one small goal of your own, such as a breakfast without a "
                + "screen.")
        .step(
            3,
            "Find one goal you all like, such as a Sunday afternoon that belongs to a game or "
                + "a walk.")
        .step(
            1,
            "Next time, begin with how it felt. No figures are compared, and nobody has won or "
                + "lost.")
        .variant(
            SOLO,
            "Look at your own figures once, kindly, as you would look at the weather.",
            "Set one small goal for the week, such as a breakfast without a screen.",
            "After the week, keep it, change it or drop it.")
        .variant(
            LONG_DISTANCE,
            "Each of you looks at your own figures at home, on your own device.",
            "In a call or in messages, each of you names one small goal; figures may "
                + "stay private.",
            "Choose one call a week in which everything else on the device is closed.")
        .variant(
            FIVE_MINUTE,
            "Each of you takes a quick look at your own figures.",
            "Each of you names one small goal for the week, and you wish each other luck.")
        .variant(
            LOW_ENERGY,
            "Let the figures be for today.",
            "Each of you names one moment of the week in which the screen may rest.")
        .addCautions(NO_SURVEILLANCE, NO_SCOREKEEPING)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of people who set screen time goals together was found.")
            .build())
        .build();
  }

  private static Ritual analogTools() {
    return Ritual.of("analog-tools", "Pen, paper and books")
        .purpose("Come together over things that need no screen, each in your own way.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(15)
        .addNeeds(PRESENCE, MEANING)
        .depth(Depth.NONE)
        .addMarks(LIMITS_DEVICES)
        .step(
            2,
            "Each of you picks something without a screen: a journal, a paper book, a "
                + "sketch pad. If print or handwriting is not for you, take wool, clay or an "
                + "instrument.")
        .step(10, "Spend ten minutes with it, side by side and each in your own way.")
        .step(
            3,
            "If you like, read a few lines aloud or show what you made. A journal stays closed "
                + "unless its owner opens it.")
        .variant(
            SOLO,
            "Lay your device aside and take a journal, a paper book, or something to make with "
                + "your hands.",
            "Spend a quarter of an hour with it for its own sake.",
            "Keep what came of it, or throw it away; it is yours.")
        .variant(
            LONG_DISTANCE,
            "Choose the same book, or a notebook or some handwork each, and a quarter of an hour "
                + "that suits everyone.",
            "Read, write, draw or make something, each in your own place.",
            "If you like, send a page by post, or read a few lines aloud in your next call.")
        .variant(
            FIVE_MINUTE,
            "Take a sheet of paper or a lump of clay each, and write, draw or shape for three "
                + "minutes.",
            "Show it or keep it, as you like.")
        .variant(
            LOW_ENERGY,
            "Let one of you read aloud from a paper book, or tell a story from memory.",
            "The others close their eyes and listen.")
        .variant(
            WITH_CHILDREN,
            "Lay your own device aside, and put paper, crayons and a few books on the table.",
            "Draw beside the children or read aloud to them; nothing has to be finished.")
        .addCautions(ACCESSIBILITY_PRINT)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary(
                "No study of journals or paper books as something to do together was found. The "
                    + "nearest one is about shared activities in general: those that felt close "
                    + "and free of stress were associated with better relationship quality three "
                    + "months later.")
            .references("GIRME-2014")
            .build())
        .build();
  }

  private static Ritual unplugTogether() {
    return Ritual.of("unplug-together", "Unplugged evening")
        .purpose("Make half an hour of candlelight, play or quiet out of an ordinary evening.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(30)
        .addNeeds(PRESENCE, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .addMarks(LIMITS_DEVICES, SAME_PLACE)
        .step(
            "Put the devices to bed for half an hour. Whoever has to be reachable keeps one awake "
                + "and need not explain.")
        .step("Change the light: candles, a lantern, a lamp in the corner.")
        .step("Choose what you feel like: a board game, a pack of cards, old stories, or nothing "
            + "at all.")
        .step("Stay with it for as long as it is pleasant; silence together is as good as talk.")
        .step("At the end, let someone wish for what you do next time.")
        .variant(
            FIVE_MINUTE,
            "Lay the devices you can spare aside, and switch off the big light.",
            "Play one quick round of something, or sit and enjoy the dusk.")
        .variant(
            LOW_ENERGY,
            "Dim the light, lay the devices you can spare aside, and get comfortable.",
            "Nobody has to entertain anybody; dozing off is allowed.")
        .variant(
            WITH_CHILDREN,
            "Lay your own devices aside first, and choose a lamp over candles where little hands "
                + "are about.",
            "Let the children pick the game, and lose cheerfully.",
            "Stop while it is still fun.")
        .withoutTouchOrGaze(
            "If quiet suits you better, take a steady, soft lamp and a puzzle or some handwork "
                + "each, side by side and without talking.")
        .addCautions(SENSORY_ALTERNATIVE, ON_CALL_EXEMPTION)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary(
                "No study of candles, games or quiet talk as such was found. The nearest one is "
                    + "about shared activities in general: those that felt close and free of "
                    + "stress were associated with better relationship quality three months later.")
            .references("GIRME-2014")
            .build())
        .build();
  }

  private static Ritual tenMinuteReplacement() {
    return Ritual.of("ten-minute-replacement", "Ten minutes instead")
        .purpose("Put ten pleasant minutes where a screen would have been.")
        .addKinds(ROMANTIC, SIBLINGS, PARENT_CHILD)
        .cadence(DAILY)
        .minutes(10)
        .addNeeds(PRESENCE)
        .depth(Depth.NONE)
        .addMarks(LIMITS_DEVICES)
        .step(1, "Choose a moment when you tend to reach for a screen, such as right after a meal.")
        .step(
            1,
            "Pick what to do instead: make tea, stretch, or plan something to look forward "
                + "to.")
        .step(8, "Do just that together, and leave the screens for later unless someone needs you.")
        .step("Keep it for as long as everyone likes it. If one of you has had enough, let it go.")
        .variant(
            SOLO,
            "Choose a moment when you tend to reach for a screen.",
            "Make tea, stretch, or plan something to look forward to.",
            "After ten minutes, the screen is all yours again, if you still want it.")
        .variant(
            LONG_DISTANCE,
            "Choose ten minutes of the day for the same small thing, each at home: tea, a stretch, "
                + "a look at the sky.",
            "Leave the screens for later while it lasts.",
            "Now and then, ask each other whether you still like it; if one of you has had enough, "
                + "let it go.")
        .variant(
            FIVE_MINUTE,
            "Before anyone picks up a screen, stretch or drink a glass of water together.",
            "Then do whatever you meant to do.")
        .variant(
            LOW_ENERGY,
            "Sit down together with something warm to drink, the screens elsewhere.",
            "Let the ten minutes pass without a plan.")
        .variant(
            WITH_CHILDREN,
            "Put your own screen away, and set out something to drink or roll out a mat.",
            "Let the children join in or play beside you; it is enough that you are there.")
        .addCautions(MUTUAL_ENDORSEMENT)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of a screen given up for tea or a stretch was found. The nearest "
                + "research is about couples' rituals in general: having one was associated "
                + "with more satisfaction where both agreed that they had it.")
            .references("GARCIA-RADA-2019")
            .build())
        .build();
  }

  private static Ritual reflectWeekly() {
    return Ritual.of("reflect-weekly", "Weekly look back")
        .purpose("Take five minutes to see what your time without screens was like, and what to "
            + "keep of it.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(5)
        .addNeeds(PRESENCE)
        .depth(Depth.NONE)
        .step(2, "Each of you names one moment of the week when being together felt easy.")
        .step(
            2,
            "See what got in the way, if anything did. Look at how the days went, not at who "
                + "did what.")
        .step(1, "Choose one thing to keep or to change. No week has to beat the one before.")
        .variant(
            SOLO,
            "Recall one moment of the week in which you were fully present.",
            "See what made it possible.",
            "Choose one thing to keep or to change next week, or leave everything as it is.")
        .variant(
            LONG_DISTANCE,
            "Once a week, in a call or in messages, each of you names one moment when "
                + "the distance felt small.",
            "See what got in the way, if anything did, without looking for who did what.",
            "Choose one thing to keep or to change next week.")
        .variant(
            LOW_ENERGY,
            "Each of you finds one word for the week.",
            "Leave it at that; it is a full look back.")
        .variant(
            WITH_CHILDREN,
            "Take the five minutes while the children are busy or asleep.",
            "Recall one moment in which you were fully present, and what made it " + "possible.",
            "Choose one thing to keep or to change in your own habits.")
        .addCautions(NO_SCOREKEEPING)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of such a weekly look back was found.")
            .build())
        .build();
  }
}
