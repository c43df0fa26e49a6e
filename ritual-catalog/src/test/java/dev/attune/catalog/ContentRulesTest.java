package dev.attune.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.catalog.CatalogTexts.PlacedText;
import dev.attune.core.bond.BondKind;
import dev.attune.core.evidence.Caution;
import dev.attune.core.ritual.Ritual;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no text of the catalog asks of anybody, and which words it does without. */
class ContentRulesTest {
  /** Whose it is, where it is not one's own. */
  private static final String SOMEONE_ELSES =
      "(?:the|each|one an)[ ]?other(?: person)?'s|another(?: person)?'s|someone(?: else)?'s"
          + "|their|your (?:partner|friend|sibling|child)'s";

  /** What people keep to themselves if they like. */
  private static final String BELONGING =
      "phones?|devices?|screens?|tablets?|laptops?|computers?|messages?|inbox|e-?mails?"
          + "|chats?|call logs?|browser|search history|passwords?|passcode|accounts?|money|bank|wallet|purse|spending|receipts?"
          + "|contacts|friends list|location|whereabouts|calendar|diary|screen time|usage";

  private static final String CHILD =
      "child|children|kids?|sons?|daughters?|teenagers?|little ones?";

  /** Everyone beside the people of the bond. */
  private static final String OTHERS =
      "(?:friends?|family|families|relatives|parents|siblings|others|other people|anyone else|outsiders|doctors?|therapists?|counsellors?|services)";

  private static final WordRule REACHING_OUT = WordRule.against(
      "appeas\\w+",
      "placat\\w+",
      "pacify",
      "make it up to",
      "give in",
      "smooth \\w+ over",
      "forgiv\\w+",
      "reconcil\\w+",
      "make peace",
      "confront\\w*",
      "stand up to",
      "challenge (?:them|the other)",
      "call out",
      "apologi[sz]\\w*",
      "say sorry",
      "touch(?:es|ed|ing)?",
      "hug\\w*",
      "kiss\\w*",
      "hold hands",
      "cuddl\\w*",
      "embrac\\w*",
      "strok\\w+",
      "tell (?!yourself)\\w+",
      "confide\\w*",
      "disclos\\w+",
      "confess\\w*",
      "reveal\\w*",
      "show (?:it|this|them)",
      "share (?:it|this|that|your|with)\\b.*",
      "read (?:it|this) (?:out )?to",
      "send\\w*",
      "post it",
      "call (?:them|the other|someone|a friend)",
      "ring (?:them|the other)",
      "text (?:them|the other)",
      "message (?:them|the other)",
      "write (?:to|them)",
      "reach out",
      "get in touch",
      "contact\\w*",
      "invite\\w*",
      "ask (?!yourself|what|whether|which|how|for)\\w+",
      "suggest (?:it )?to",
      "agree with",
      "each other",
      "one another",
      "together",
      "both of you");

  private static final WordRule ADDRESSES = WordRule.againstPattern(
      "https?:|www\\.|\\S@\\S|\\b[a-z0-9-]+\\.(?:com|org|net|edu|gov|io|app|dev|info|co|uk|de|eu)\\b");

  private static final WordRule NUMBERS = WordRule.againstPattern(
      "\\+?\\(?\\d(?:[ ()./-]?\\d){6,}|\\b(?:911|112|999|988|116 ?\\d{3}|0800|1-?800)\\b");

  private static final WordRule SERVICES = WordRule.against(
      "samaritans",
      "childline",
      "lifeline",
      "crisis text line",
      "help ?lines? number",
      "hotline",
      "relate counselling",
      "refuge",
      "researchgate",
      "scribd",
      "pubmed",
      "wikipedia",
      "jstor");

  private static final WordRule CLINICAL = WordRule.against(
      "disorders?",
      "disordered",
      "toxic",
      "toxicity",
      "narcissis\\w*",
      "dysfunction\\w*",
      "at risk",
      "high[- ]risk",
      "low[- ]risk",
      "(?:anxious|avoidant|secure|insecure|disorganized|disorganised|fearful)(?:ly)?[- ](?:type|attached|partner|person)s?",
      "patholog\\w*",
      "diagnos\\w+",
      "codependen\\w*",
      "co-dependen\\w*",
      "borderline",
      "bipolar",
      "neurotic",
      "abnormal");

  private static final WordRule RANKING = WordRule.against(
      "compatib\\w+",
      "break[- ]?up",
      "divorc\\w+",
      "who (?:wins|won|loses|lost|does more|did more)",
      "better than the other",
      "keep (?:a )?(?:score|count|tally)",
      "tally");

  private static final WordRule GENDERED = WordRule.against(
      "husbands?",
      "husbands?'s?",
      "wife",
      "wife's",
      "wives",
      "wives'",
      "his",
      "her",
      "hers",
      "he",
      "she",
      "he's",
      "she's",
      "him",
      "himself",
      "herself",
      "boyfriends?",
      "girlfriends?",
      "groom",
      "bride",
      "ladies",
      "gentlemen");

  private static final WordRule COUPLE_WORDS = WordRule.against(
      "partners?",
      "partner's",
      "spouses?",
      "couples?",
      "lovers?",
      "romance",
      "romantic",
      "marriage",
      "married",
      "date night",
      "sweetheart",
      "love life");

  private static final WordRule WATCHING = WordRule.againstPattern(
      "\\b(?:check|read|look (?:at|in|into|through|over)|inspect|monitor|track|trace|locate"
          + "|follow|watch|unlock|search|scan|scroll through|go through|listen in|limit|restrict|lock|block|take away|take|confiscate"
          + "|hide|collect|control|manage|set|turn off|switch off|silence|count|compare|verify|prove)\\b(?: up| on)?(?:[^.;:]{0,12}) ?"
          + "\\b(?:" + SOMEONE_ELSES + ")\\W+(?:\\w+\\W+){0,2}(?:" + BELONGING + ")\\b");

  private static final WordRule WATCHING_WORDS = WordRule.against(
      "passwords?",
      "passcodes?",
      "location sharing",
      "share (?:your|their) location",
      "gps",
      "track(?:s|ed|ing)?",
      "spy\\w*",
      "surveill\\w+",
      "monitor(?:s|ed|ing)?",
      "snoop\\w*",
      "(?:find out|check|ask|see|know|say|tell|share) where (?:they|the other|you|each of you) (?:is|are|was|were|went|have been)");

  private static final WordRule ISOLATING = WordRule.againstPattern(
      "\\b(?:avoid|ignore|leave out|cut off|keep out|turn down|cancel|skip|drop|exclude|stop seeing|see less of|stay away from|keep away from|instead of|rather than)\\b(?:\\W+\\w+){0,3}\\W+"
          + OTHERS + "\\b"
          + "|\\b(?:do not|don't|never)\\b(?:\\W+\\w+){0,2}\\W+(?:tell|call|see|meet|ask|involve|invite|talk to|speak to|turn to)\\b(?:\\W+\\w+){0,2}\\W+"
          + OTHERS + "\\b"
          + "|\\b(?:keep|stays?) (?:it )?(?:a secret|secret|between (?:the two of )?you)\\b|\\bonly each other\\b|\\bjust the two of you\\b|\\bnobody else\\b");

  private static final WordRule VENDORS = WordRule.against(
      "whatsapp",
      "facebook",
      "instagram",
      "tiktok",
      "snapchat",
      "twitter",
      "reddit",
      "zoom",
      "skype",
      "facetime",
      "google",
      "apple",
      "android",
      "iphones?",
      "ipads?",
      "kindle",
      "netflix",
      "spotify",
      "youtube",
      "amazon",
      "polaroid",
      "scrabble",
      "monopoly",
      "gottman",
      "imago",
      "headspace",
      "calm app",
      "betterhelp",
      "paired",
      "the knot",
      "bumble",
      "aarp");

  private static final WordRule ASKING_CHILDREN = WordRule.againstPattern(
      "\\b(?:ask|have|get|make|let|invite|tell)\\W+(?:the |your |a |each |every )?(?:" + CHILD
          + ")\\W+(?:to )?(?:answer|say|tell|rate|write|fill|note|confess|explain|promise)\\b"
          + "|\\b(?:write down|note|record|log|rate|score|keep track of|film|photograph)\\b(?:\\W+\\w+){0,4}\\W+(?:"
          + CHILD + ")\\b");

  private static final WordRule DRIVING = WordRule.against(
      "driv(?:e|es|ing|en|er|ers)",
      "drove",
      "at the wheel",
      "behind the wheel",
      "steering",
      "in the car",
      "in traffic",
      "commut\\w+",
      "motorways?",
      "red light",
      "traffic lights?",
      "cycling",
      "on a bike");

  /** 'Whoever drives leaves this for later', 'being at the wheel does not go with it'. */
  private static final Pattern RULED_OUT = Pattern.compile(
      "\\b(?:later|parked|wait(?:s|ed)? until|not for|leave this|does not|do not|is not)\\b");

  @Test
  void rules_whatTheyAreAgainst_isFound() {
    bites(
        REACHING_OUT,
        "Tell them what you felt.",
        "Forgive what happened.",
        "Hug them.",
        "Send it tonight.",
        "Ask them for a talk.",
        "Sit together.",
        "Apologise first.",
        "Call a friend and share it with them.");
    bites(ADDRESSES, "See www.example", "Look at example.org", "Write to me@example");
    bites(NUMBERS, "Call 020 7946 0123", "Dial 999 at once", "Ring 116 123");
    bites(SERVICES, "Call the Samaritans");
    bites(
        CLINICAL,
        "The ANXIOUS type",
        "a toxic habit",
        "You are at risk",
        "Narcissistic people",
        "a disorder");
    bites(RANKING, "See who wins", "It leads to divorce");
    bites(GENDERED, "Ask your husband", "Take his hand", "She’s right");
    bites(COUPLE_WORDS, "Your partner’s day", "As a couple");
    bites(
        WATCHING,
        "Check the other's phone.",
        "Read each other's messages",
        "Look through their e-mails",
        "Lock the other’s device away",
        "Set a limit; count their screen time");
    bites(
        WATCHING_WORDS, "Give each other the passwords", "Ask where they have been", "Turn GPS on");
    bites(
        ISOLATING,
        "Cancel a meeting with friends",
        "Do not tell your family",
        "Keep it between you",
        "Stay in instead of seeing friends");
    bites(VENDORS, "Open WhatsApp", "a Spotify list");
    bites(ASKING_CHILDREN, "Ask your child to rate the day", "Write down what your child says");
    bites(DRIVING, "Talk while you drive", "In the car, ask one question");
  }

  @Test
  @DisplayName(
      "S-10: a form done alone asks nobody to appease, forgive, disclose to, touch, confront or contact another")
  void soloForms_steps_areOnlyAboutOneself() {

    assertThat(soloInstructions()).isNotEmpty();
    assertThat(REACHING_OUT.unnegatedViolations(soloInstructions())).isEmpty();
  }

  @Test
  @DisplayName("S-10: a form done alone is never about a child")
  void soloForms_steps_holdNoChild() {
    assertThat(WordRule.against(CHILD).violations(soloInstructions())).isEmpty();
  }

  @Test
  @DisplayName("S-13: no phone number, no address, no name of a service")
  void texts_contacts_areTheCallers() {

    assertThat(ADDRESSES.violations(CatalogTexts.allTexts())).isEmpty();
    assertThat(NUMBERS.violations(CatalogTexts.allTexts())).isEmpty();
    assertThat(SERVICES.violations(CatalogTexts.allTexts())).isEmpty();
  }

  @Test
  @DisplayName("S-16: no diagnostic or typing vocabulary")
  void texts_words_areNotClinical() {

    assertThat(CLINICAL.violations(CatalogTexts.allTexts())).isEmpty();
  }

  @Test
  @DisplayName("S-17: no text predicts a break-up or compares persons")
  void instructions_people_areNotRanked() {

    assertThat(RANKING.unnegatedViolations(CatalogTexts.allInstructions())).isEmpty();
  }

  @Test
  @DisplayName("S-18: nobody's gender is assumed")
  void texts_people_haveNoAssumedGender() {

    assertThat(GENDERED.violations(CatalogTexts.allTexts())).isEmpty();
  }

  @Test
  @DisplayName("S-18: a ritual for several kinds of bond speaks to all of them")
  void instructions_ofSeveralKinds_holdNoCoupleWords() {

    assertThat(CatalogTexts.rituals())
        .filteredOn(ritual ->
            EnumSet.of(BondKind.FRIENDSHIP, BondKind.SIBLINGS, BondKind.PARENT_CHILD).stream()
                .anyMatch(ritual.kinds()::contains))
        .isNotEmpty()
        .allSatisfy(ritual -> assertThat(COUPLE_WORDS.violations(CatalogTexts.instructions(ritual)))
            .isEmpty());
  }

  @Test
  @DisplayName(
      "S-18: a ritual for a parent and a child never takes the child for a participant beside them")
  void instructions_parentsOnly_haveNoBothOfYou() {
    assertThat(parentRituals().filter(ritual -> otherKinds(ritual).isEmpty()))
        .isNotEmpty()
        .allSatisfy(ritual -> assertThat(
                WordRule.against("both of you", "each of you", "you both", "take turns")
                    .violations(CatalogTexts.instructions(ritual)))
            .isEmpty());
  }

  @Test
  @DisplayName("S-34: nobody checks, locates, reads or limits what is another's")
  void instructions_belongings_areLeftToTheirOwner() {

    assertThat(WATCHING.unnegatedViolations(CatalogTexts.allInstructions())).isEmpty();
    assertThat(WATCHING_WORDS.unnegatedViolations(CatalogTexts.allInstructions()))
        .isEmpty();
  }

  @Test
  @DisplayName("S-35: friends, family and services are never kept away")
  void instructions_others_stayWelcome() {

    assertThat(ISOLATING.violations(CatalogTexts.allInstructions())).isEmpty();
  }

  @Test
  @DisplayName("S-35: no vendor is named")
  void texts_vendors_areNotNamed() {

    assertThat(VENDORS.violations(
            CatalogTexts.allTexts().stream().filter(text -> !text.reported()).toList()))
        .isEmpty();
  }

  @Test
  @DisplayName("S-36: no child is asked to answer, and nothing about a child is recorded")
  void instructions_children_areNotRespondents() {

    assertThat(ASKING_CHILDREN.unnegatedViolations(CatalogTexts.allInstructions()))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "S-36: a ritual for parents alone says that no child answers and that nothing about a child is kept")
  void cautions_parentsOnly_protectTheChild() {
    assertThat(parentRituals().filter(ritual -> otherKinds(ritual).isEmpty()))
        .isNotEmpty()
        .allSatisfy(ritual -> assertThat(ritual.cautions())
            .as(ritual.id().value())
            .contains(
                Caution.CHILD_NEVER_A_RESPONDENT,
                Caution.NO_CHILD_DATA,
                Caution.CHILD_SAFETY_FIRST));
  }

  @Test
  @DisplayName("S-37: nothing is suggested while driving")
  void instructions_wheel_isOnlyMentionedToRuleItOut() {
    List<String> suggestions = DRIVING.unnegatedViolations(CatalogTexts.allInstructions()).stream()
        .filter(found -> !RULED_OUT.matcher(found).find())
        .toList();

    assertThat(suggestions).isEmpty();
  }

  private static void bites(WordRule rule, String... sentences) {
    assertThat(sentences)
        .allSatisfy(sentence -> assertThat(rule.finds(sentence)).as(sentence).isTrue());
  }

  private static List<PlacedText> soloInstructions() {
    return CatalogTexts.rituals().stream()
        .flatMap(ritual -> CatalogTexts.soloInstructions(ritual).stream())
        .toList();
  }

  private static Stream<Ritual> parentRituals() {
    return CatalogTexts.rituals().stream()
        .filter(ritual -> ritual.kinds().contains(BondKind.PARENT_CHILD));
  }

  private static Set<BondKind> otherKinds(Ritual ritual) {
    return ritual.kinds().stream()
        .filter(kind -> kind != BondKind.PARENT_CHILD && kind != BondKind.SELF)
        .collect(Collectors.toSet());
  }
}
