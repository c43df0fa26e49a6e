package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with A to B. */
final class StudiesAToB {
  private StudiesAToB() {}

  static List<Reference> references() {
    return List.of(
        partlyVerified(
            "AFFECTION-APP-2021",
            "[Authors not shown] (2021). Can we use smart-phones to increase physical affection, intimacy and security…? "
                + "Journal of Social and Personal Relationships 38(3), 1035–1045. 39 couples, two weeks.",
            "10.1177/0265407520970278",
            "university research portal record; copy of the journal page"),
        verified(
            "AICKEN-2025",
            "Aicken, Gabb, Di Martino, Witney & Lucassen (2025). Exploring the potential of a digital intervention to enhance "
                + "couple relationships (the Paired app): mixed methods evaluation. JMIR mHealth and uHealth.",
            "10.2196/55433",
            "journal page with the full text"),
        verified(
            "ALGOE-2010",
            "Algoe, Gable & Maisel (2010). It’s the little things: everyday gratitude as a booster shot for romantic "
                + "relationships. Personal Relationships 17, 217–233. Daily diary.",
            "10.1111/j.1475-6811.2010.01273.x",
            "publisher’s abstract page"),
        verified(
            "ALGOE-2016",
            "Algoe & Zhaoyang (2016). Positive psychology in context: effects of expressing gratitude in ongoing "
                + "relationships depend on perceptions of enactor responsiveness. Journal of Positive Psychology 11(4), "
                + "399–415. Random assignment, one month.",
            "10.1080/17439760.2015.1117131",
            "university record; open-access full text"),
        verified(
            "APOLOGY-META-2013",
            "Hill (2013). When are apologies effective? Doctoral dissertation, Northeastern University. Meta-analyses.",
            "copy of the dissertation"),
        partlyVerified(
            "ARON-1997",
            "Aron, Melinat, Aron, Vallone & Bator (1997). The experimental generation of interpersonal closeness. Personality "
                + "and Social Psychology Bulletin [23, 363–377; DOI 10.1177/0146167297234003].",
            "copy of the article"),
        verified(
            "ARON-2000",
            "Aron, Norman, Aron, McKenna & Heyman (2000). Couples’ shared participation in novel and arousing activities and "
                + "experienced relationship quality. Journal of Personality and Social Psychology 78(2), 273–284.",
            "10.1037//0022-3514.78.2.273",
            "record in an author network"),
        verified(
            "BEUKEBOOM-2021",
            "Beukeboom & Pollmann (2021). Partner phubbing: why using your phone during interactions with your partner can be "
                + "detrimental. Computers in Human Behavior 124, 106932. Two surveys.",
            "10.1016/j.chb.2021.106932",
            "copy of the article"),
        verified(
            "BOER-2011",
            "Boer, Fischer, Strack, Bond, Lo & Lam (2011). How shared preferences in music create bonds between people: "
                + "values as the missing link. Personality and Social Psychology Bulletin 37(9), 1159–1171.",
            "10.1177/0146167211407521",
            "record in a medical index"),
        verified(
            "BOLGER-2000",
            "Bolger, Zuckerman & Kessler (2000). Invisible support and adjustment to stress. Journal of Personality and Social "
                + "Psychology 79(6), 953–961. Diary of couples.",
            "10.1037//0022-3514.79.6.953",
            "copy of the article"),
        verified(
            "BOOTHBY-2014",
            "Boothby, Clark & Bargh (2014). Shared experiences are amplified. Psychological Science 25(12), 2209–2216. Two "
                + "studies.",
            "10.1177/0956797614551162",
            "copy of the article"),
        verified(
            "BORELLI-2014",
            "Borelli, Rasmussen, Burkhart & Sbarra (2014). Relational savoring in long-distance romantic relationships. "
                + "Journal of Social and Personal Relationships. 533 people.",
            "10.1177/0265407514558960",
            "copy of the article"),
        verified(
            "BREINES-2012",
            "Breines & Chen (2012). Self-compassion increases self-improvement motivation. Personality and Social "
                + "Psychology Bulletin 38(9), 1133–1143. Four experiments.",
            "10.1177/0146167212445599",
            "copy of the article"),
        verified(
            "BRICK-2023",
            "Brick, Wight, Bettman, Chartrand & Fitzsimons (2023). Celebrate good times: how celebrations increase perceived "
                + "social support. Journal of Public Policy & Marketing 42(2), 115–132. Eight studies.",
            "10.1177/07439156221145696",
            "publisher’s abstract page"));
  }
}
