package dev.attune.catalog;

import static dev.attune.core.bond.BondKind.FRIENDSHIP;
import static dev.attune.core.bond.BondKind.PARENT_CHILD;
import static dev.attune.core.bond.BondKind.ROMANTIC;
import static dev.attune.core.bond.BondKind.SIBLINGS;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_MOBILITY;
import static dev.attune.core.evidence.Caution.ACCESSIBILITY_PRINT;
import static dev.attune.core.evidence.Caution.COST_BURDEN;
import static dev.attune.core.evidence.Caution.CULTURAL_VARIATION;
import static dev.attune.core.evidence.Caution.NOVELTY_BY_CHOICE;
import static dev.attune.core.evidence.Caution.NO_FORCED_DISCLOSURE;
import static dev.attune.core.evidence.Caution.NO_SCOREKEEPING;
import static dev.attune.core.evidence.Caution.SENSORY_ALTERNATIVE;
import static dev.attune.core.evidence.Caution.TOUCH_CONSENT;
import static dev.attune.core.evidence.Directness.ADJACENT;
import static dev.attune.core.evidence.Directness.DIRECT;
import static dev.attune.core.evidence.Directness.THEORY_ONLY;
import static dev.attune.core.evidence.EvidenceGrade.EXPERIMENT;
import static dev.attune.core.evidence.EvidenceGrade.LONGITUDINAL;
import static dev.attune.core.evidence.EvidenceGrade.RANDOMIZED_TRIAL;
import static dev.attune.core.evidence.Finding.MIXED;
import static dev.attune.core.evidence.Finding.SUPPORTS_WITH_CONDITIONS;
import static dev.attune.core.ritual.Cadence.MONTHLY;
import static dev.attune.core.ritual.Cadence.ONCE;
import static dev.attune.core.ritual.Cadence.WEEKLY;
import static dev.attune.core.ritual.Need.APPRECIATION;
import static dev.attune.core.ritual.Need.DISCLOSURE;
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
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.Theme;
import java.util.List;

/** Rituals for play: music, games, laughter and small discoveries. */
final class PlayRituals {
  private PlayRituals() {}

  static List<Ritual> rituals() {
    return List.of(
        kitchenDance(),
        laughBook(),
        boardGameNight(),
        touristsAtHome(),
        playlistExchange(),
        singOneSong(),
        secretHandshake(),
        pebbleGift());
  }

  private static Ritual kitchenDance() {
    return Ritual.of("kitchen-dance", "One dance in the kitchen")
        .purpose("Dance to one song, badly, where the pans are.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(4)
        .addNeeds(PLAY_AND_NOVELTY, PRESENCE)
        .depth(Depth.NONE)
        .addMarks(Mark.TOUCH_FORM)
        .step("When a song comes on that pulls at your feet, or when somebody calls for one, turn "
            + "it up.")
        .step(
            4,
            "Dance until it ends: on the spot, on a chair, with two fingers on the table. Nobody "
                + "films.")
        .optionalStep(
            Theme.TOUCH,
            "If everyone feels like it, dance it holding on to each other; ask with an "
                + "outstretched hand, and a shake of the head is a fine answer.")
        .step("Bow. Go on with the onions.")
        .variant(
            LONG_DISTANCE,
            "Choose one song that pulls at everybody's feet.",
            "Play it at the same moment in two kitchens, with the line open.",
            "Dance, standing or sitting. Nobody films.")
        .variant(LOW_ENERGY, "Stay seated, and let one foot or one finger dance.")
        .variant(WITH_CHILDREN, "Let the children lead, and copy their worst move exactly.")
        .variant(
            SOLO,
            "Put on a song that pulls at your feet.",
            "Dance to it in your own way, standing or sitting.",
            "Bow to the kettle.")
        .withoutTouchOrGaze("Dance apart, each facing the stove, the window or the fridge.")
        .addCautions(ACCESSIBILITY_MOBILITY, SENSORY_ALTERNATIVE, TOUCH_CONSENT)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In an experiment, young people who danced in time with each other felt more "
                + "bonded to their group than others did. So did those who danced with more "
                + "vigour.")
            .qualification(
                "They danced in groups for a study; couples, friends and families at home "
                    + "were not studied.")
            .references("TARR-2015")
            .build())
        .build();
  }

  private static Ritual laughBook() {
    return Ritual.of("laugh-book", "The laugh book")
        .purpose("Keep a record of what made you laugh, for later use.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(WEEKLY)
        .minutes(5)
        .addNeeds(PLAY_AND_NOVELTY, MEANING)
        .depth(Depth.NONE)
        .step(
            1,
            "Keep one notebook, jar or voice recording for the things that made you "
                + "laugh together: slips of the tongue, misread signs, the look on the cat's "
                + "face.")
        .step(
            3,
            "Once a week, add what has come up. Three words are enough, as long as you know what "
                + "they mean.")
        .step(1, "Read one old entry at random before you close it.")
        .step("Only what everybody could laugh at goes in. Laughing at someone stays out.")
        .variant(
            LONG_DISTANCE,
            "Keep a list that each of you can add to, in words or recordings.",
            "Once a week, add what has made you laugh. Only what everybody could laugh at goes in.",
            "On your next call, read one old entry aloud.")
        .variant(LOW_ENERGY, "Say the two words of the oldest joke you share.")
        .variant(WITH_CHILDREN, "Let the children draw theirs.")
        .addCautions(NO_SCOREKEEPING, ACCESSIBILITY_PRINT)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In a series of studies, laughing at the same moment as somebody else was "
                + "followed by feeling alike and well disposed. When couples told how they had "
                + "met, those who laughed at the same time more often also spoke better of the "
                + "relationship.")
            .qualification("Remembering a laugh is not the same as having one, and a book of "
                + "laughs was not studied.")
            .references("KURTZ-2017", "KURTZ-2015")
            .build())
        .build();
  }

  private static Ritual boardGameNight() {
    return Ritual.of("board-game-night", "Games on the table")
        .purpose("Play a game face to face, for the fun of it.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(60)
        .addNeeds(PLAY_AND_NOVELTY, PRESENCE)
        .depth(Depth.NONE)
        .step(
            5,
            "Choose a game that each of you can stand: cards, dice, dominoes, something with "
                + "little houses. A pack of cards or a borrowed game costs nothing.")
        .step("Play with or against each other. If losing spoils the evening for anyone, "
            + "choose a game that you all win or lose together.")
        .step(
            45, "Play, blame the dice and never each other, and keep something to nibble at hand.")
        .step(
            10,
            "Retell the best move, and let the next one to choose a game be somebody who has not "
                + "had a turn.")
        .variant(
            LONG_DISTANCE,
            "Choose a game that works by phone or on a screen, or set up two boards alike; a pack "
                + "of cards at each end costs nothing.",
            "Play, talk, and blame the dice and never each other.",
            "Let the next game be chosen by somebody who has not had a turn.")
        .variant(
            FIVE_MINUTE,
            "Deal one hand, or roll the dice for one round.",
            "Whoever likes asks for a second one.")
        .variant(LOW_ENERGY, 15, "Sort the pack, or play a game in which nothing depends on you.")
        .variant(
            WITH_CHILDREN, "Let the rules be simpler for small players, and end while it is fun.")
        .addCautions(COST_BURDEN, NO_SCOREKEEPING)
        .evidence(Evidence.of(EXPERIMENT, DIRECT, MIXED)
            .summary("Twenty couples were assigned by lot to an evening of games or to an art "
                + "class. A hormone, oxytocin, was measured before and after; it rose in all "
                + "groups, and most of all in the men who painted.")
            .qualification(
                "It was one evening and very few people, and a hormone does not tell how "
                    + "close they felt.")
            .references("MELTON-2019")
            .build())
        .build();
  }

  private static Ritual touristsAtHome() {
    return Ritual.of("tourists-at-home", "Tourists at home")
        .purpose("Visit the place where you live as if you had come from far away.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(MONTHLY)
        .minutes(120)
        .addNeeds(PLAY_AND_NOVELTY, PRESENCE)
        .depth(Depth.NONE)
        .step(
            10,
            "Choose a part of your town or village you never go to, or something that visitors do "
                + "and you never have. Many such things cost nothing, such as a tower, a chapel "
                + "or the ferry slip.")
        .step(
            90,
            "Go there as strangers. Read the plaques, ask the way, sit on a bench and "
                + "watch life go by. Pick a route that everyone can manage.")
        .step(
            15,
            "Buy or find one souvenir in poor taste, or take a picture with the ugliest monument.")
        .step(5, "Write a postcard to yourselves, and post it.")
        .variant(
            LONG_DISTANCE,
            "On a call, show each other round a place near you, as guides with a hat and a flag.",
            "Ask the questions tourists ask.",
            "Send each other a postcard in poor taste, or a picture of the ugliest monument, "
                + "which costs nothing.")
        .variant(FIVE_MINUTE, "Describe your own street to each other as a guidebook would.")
        .variant(
            LOW_ENERGY,
            30,
            "Take the tour on a map or in a picture book from the library, from the sofa.")
        .variant(
            WITH_CHILDREN, "Let the children be the guides; what they show you is not on any map.")
        .variant(
            SOLO,
            "Choose a street or a square you never go to.",
            "Go there as a stranger: look up, read the signs, sit down for a while.",
            "Write yourself a postcard.")
        .addCautions(ACCESSIBILITY_MOBILITY, COST_BURDEN, NOVELTY_BY_CHOICE)
        .evidence(Evidence.of(RANDOMIZED_TRIAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In one trial with 53 couples, doing something exciting together once a week "
                + "for ten weeks was followed by more satisfaction than something merely "
                + "pleasant. People who were followed for months felt better on days that took "
                + "them to more varied places.")
            .qualification("The exciting things were of the couples' own choosing. The two groups "
                + "together did not fare clearly better than couples who did nothing special, "
                + "and sightseeing at home was not studied.")
            .references("REISSMAN-1993", "HELLER-2020")
            .build())
        .build();
  }

  private static Ritual playlistExchange() {
    return Ritual.of("playlist-exchange", "Three songs each")
        .purpose("Play each other three songs that say something about you, and listen to the end.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS)
        .cadence(MONTHLY)
        .minutes(25)
        .addNeeds(PLAY_AND_NOVELTY, DISCLOSURE)
        .depth(Depth.LIGHT)
        .step(
            2,
            "Each of you picks three songs for a theme: first summers, songs for rain, "
                + "what you played when nobody was at home.")
        .step(
            18,
            "Play them in turn, each to the end, without talking over it. Whoever has chosen a "
                + "song decides how loud.")
        .step(
            5,
            "Say as much as you like about why, or nothing. The story may be skipped, "
                + "and nobody's taste is on trial.")
        .variant(
            LONG_DISTANCE,
            "Each of you picks three songs for a theme, and sends the titles.",
            "Listen to them each on your own, to the end.",
            "When you next talk, say as much as you like about why you chose them. Passing is "
                + "fine.")
        .variant(FIVE_MINUTE, "Play each other one song, to the end, without talking over it.")
        .variant(LOW_ENERGY, 10, "Let one of you play, and the others lie on the floor.")
        .withoutTouchOrGaze(
            "Listen in separate corners or with headphones; the songs do the meeting.")
        .addCautions(NO_FORCED_DISCLOSURE, SENSORY_ALTERNATIVE)
        .evidence(Evidence.of(EXPERIMENT, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("In two experiments and a study of room-mates, liking the same music went "
                + "with liking each other, partly because it was taken as a sign of shared "
                + "values.")
            .qualification("It was about tastes that matched, among young people who hardly knew "
                + "each other. Listening to each other's songs was not tried out.")
            .references("BOER-2011")
            .build())
        .build();
  }

  private static Ritual singOneSong() {
    return Ritual.of("sing-one-song", "Sing one song")
        .purpose("Sing one song together, in whatever voices there are.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(5)
        .addNeeds(PLAY_AND_NOVELTY, PRESENCE)
        .depth(Depth.NONE)
        .step(1, "Choose a song that everybody half knows. Half is enough; the rest is la.")
        .step(
            4,
            "Sing it standing, sitting or over the dishes. Humming, drumming, signing and "
                + "clapping are singing as well.")
        .step("Nobody is told to be quieter or truer. Once through, and then again if it was nice.")
        .variant(
            LONG_DISTANCE,
            "Choose a song that everybody half knows.",
            "Sing it on a call one after the other, as singing at once makes a mess of "
                + "the line. Or send round a recording that grows by one voice each time.",
            "Humming and drumming count as well.")
        .variant(LOW_ENERGY, "Hum the refrain.")
        .variant(
            WITH_CHILDREN, "Take the song the children are sick of, and change every animal in it.")
        .variant(
            SOLO,
            "Choose a song you half know.",
            "Sing it to the walls from beginning to end.",
            "Sing it again, louder or softer.")
        .addCautions(CULTURAL_VARIATION)
        .evidence(Evidence.of(LONGITUDINAL, ADJACENT, SUPPORTS_WITH_CONDITIONS)
            .summary("Evening classes in singing, crafts and writing were followed for seven "
                + "months. The singers felt close to their class sooner; by the end of the "
                + "seven months the others had caught up.")
            .qualification("They were groups of strangers with a teacher. Families and couples at "
                + "home were not studied.")
            .references("PEARCE-2015")
            .build())
        .build();
  }

  private static Ritual secretHandshake() {
    return Ritual.of("secret-handshake", "A greeting of our own")
        .purpose("Invent a greeting that is yours alone, and use it.")
        .addKinds(FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(ONCE)
        .minutes(10)
        .addNeeds(PLAY_AND_NOVELTY, Need.TOUCH)
        .depth(Depth.NONE)
        .addMarks(Mark.TOUCH, Mark.SAME_PLACE)
        .step(
            1,
            "Ask who would like one. It needs at least one bump, one turn and one ridiculous "
                + "noise.")
        .step(
            7,
            "Invent it step by step, each adding a move that everybody is happy to do. Fists, "
                + "elbows, feet, wheels or noses: your bodies, your rules.")
        .step(2, "Practise until it works three times running, and agree on when it is used.")
        .step("From now on it is the greeting, unless somebody is not in the mood. Then a nod "
            + "means the same.")
        .variant(LOW_ENERGY, 5, "Keep only the noise.")
        .variant(
            WITH_CHILDREN,
            "Let the child invent most of it, and ask before every move that involves contact.")
        .withoutTouchOrGaze("Build it from moves in the air: a twirl, a salute, two taps on your "
            + "own shoulder.")
        .addCautions(TOUCH_CONSENT, SENSORY_ALTERNATIVE, CULTURAL_VARIATION)
        .evidence(Evidence.noneFound(THEORY_ONLY)
            .summary("No study of greetings that people invent for themselves was found. It is "
                + "offered as a bit of fun.")
            .build())
        .build();
  }

  private static Ritual pebbleGift() {
    return Ritual.of("pebble-gift", "A pebble for you")
        .purpose("Bring someone a tiny found thing, because it made you think of them.")
        .addKinds(ROMANTIC, FRIENDSHIP, SIBLINGS, PARENT_CHILD)
        .cadence(WEEKLY)
        .minutes(2)
        .addNeeds(APPRECIATION, PLAY_AND_NOVELTY)
        .depth(Depth.NONE)
        .step("When you come across something small and odd, a pebble, a feather, a beautifully "
            + "bent nail, think of who would like it.")
        .step(1, "Hand it over or leave it where they find it, with three words: 'Saw this. You.'")
        .step(
            1,
            "If one is given to you, have a good look at it. Keeping it for a day is enough; "
                + "nobody runs a museum.")
        .step("It need not cost anything, and nothing has to come back for it.")
        .variant(
            LONG_DISTANCE,
            "When you come across a pebble, a feather or a bent nail that would please "
                + "the other, send a picture of it with three words: 'Saw this. You.'",
            "Keep the thing itself in a bowl for the next visit. It costs nothing, and "
                + "nothing has to come back for it.")
        .variant(LOW_ENERGY, "When you see something small and odd, point at it for the other.")
        .variant(
            WITH_CHILDREN,
            "Accept every stone a child gives you, and line up a few on the windowsill.")
        .withoutTouchOrGaze("Leave it on a desk or a pillow; it needs neither words nor a face.")
        .addCautions(NO_SCOREKEEPING, SENSORY_ALTERNATIVE, COST_BURDEN)
        .evidence(Evidence.noneFound(ADJACENT)
            .summary("No study of giving found things was found. In couples' diaries, thoughtful "
                + "small acts went with gratitude where they were felt to be kindly meant.")
            .references("ALGOE-2010")
            .build())
        .build();
  }
}
