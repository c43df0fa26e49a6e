package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with A to F. */
final class StudiesAToF {
  private StudiesAToF() {}

  static List<Reference> references() {
    return List.of(
        partlyVerified(
            "AFFECTION-APP-2021",
            "[Authors not shown] (2021). Can we use smart-phones to increase physical affection, intimacy and security…? "
                + "Journal of Social and Personal Relationships 38(3), 1035–1045. 39 couples, two weeks.",
            "university research portal record"),
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
        partlyVerified(
            "ALGOE-2016",
            "[Algoe & Zhaoyang (2016). Positive psychology in context: effects of expressing gratitude in ongoing relationships "
                + "depend on perceptions of enactor responsiveness. Journal of Positive Psychology.] Random assignment, one "
                + "month.",
            "open-access full text"),
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
            "BOLGER-2000",
            "Bolger, Zuckerman & Kessler (2000). Invisible support and adjustment to stress. Journal of Personality and Social "
                + "Psychology 79(6), 953–961. Diary of couples.",
            "10.1037//0022-3514.79.6.953",
            "copy of the article"),
        verified(
            "CHANG-2022",
            "Chang, Way, Sheeran, Kurtz, Baucom & Algoe (2022). Implementation intentions to express gratitude increase daily "
                + "time co-present with an intimate partner… Scientific Reports 12. Field experiment.",
            "10.1038/s41598-022-15650-4",
            "record in an open-access directory"),
        partlyVerified(
            "CLOSENESS-EMI-2022",
            "[Authors not shown] (2022). Eliciting short-term closeness in couple relationships with ecological momentary "
                + "interventions. Collabra: Psychology 8(1), 38599 [DOI 10.1525/collabra.38599]. Within-person experiment, four "
                + "tasks.",
            "journal page"),
        verified(
            "COLLINS-1994",
            "Collins & Miller (1994). Self-disclosure and liking: a meta-analytic review. Psychological Bulletin 116(3), "
                + "457–475.",
            "10.1037/0033-2909.116.3.457",
            "copy of the article"),
        verified(
            "CORDOVA-2014",
            "Cordova, Fleming, Morrill, Hawrilenko, Sollenberger, Harp and others (2014). The Marriage Checkup: a randomized "
                + "controlled trial of annual relationship health checkups. Journal of Consulting and Clinical Psychology "
                + "82(4), 592–604.",
            "10.1037/a0037097",
            "open-access full text"),
        verified(
            "CROWLEY-2018",
            "Crowley, Allred, Follon & Volkmer (2018). Replication of the mere presence hypothesis. Communication Studies "
                + "69(3), 283–293.",
            "10.1080/10510974.2018.1467941",
            "copy of the article"),
        verified(
            "DEBROT-2013",
            "Debrot, Schoebi, Perrez & Horn (2013). Touch as an interpersonal emotion regulation process in couples’ daily "
                + "lives. Personality and Social Psychology Bulletin 39(10), 1373–1385. Diary, 102 couples.",
            "10.1177/0146167213497592",
            "publisher’s page"),
        verified(
            "DENECKER-2024",
            "Denecker, Frackowiak, Perneel, Vanden Abeele, Ponnet & De Marez (2024). A dyadic multimethod study of “partner "
                + "phubbing”… Current Psychology.",
            "10.1007/s12144-024-06893-7",
            "record in a citation index"),
        partlyVerified(
            "DETOX-META-2024",
            "[Authors not shown] (2024). Impacts of digital social media detox for mental health. Narra J. Ten studies.",
            "record in a medical index"),
        partlyVerified(
            "DOSS-2020",
            "Doss, Knopp, Roddy, Rothman, Hatch & Rhoades (2020). Online programs improve relationship functioning for "
                + "distressed low-income couples. Journal of Consulting and Clinical Psychology [88, 2020; DOI "
                + "10.1037/ccp0000479]. Randomised trial, 742 couples.",
            "university record"),
        verified(
            "DWYER-2018",
            "Dwyer, Kushlev & Dunn ([2018]). Smartphone use undermines enjoyment of face-to-face social interactions. Journal "
                + "of Experimental Social Psychology 78.",
            "10.1016/j.jesp.2017.10.007",
            "record in an author network"),
        partlyVerified(
            "ENTHUSIASM-2014",
            "[Woods, Lambert, Brown, Fincham & May] (2014). “I’m so excited for you!” How an enthusiastic responding "
                + "intervention enhances close relationships. Journal of Social and Personal Relationships.",
            "10.1177/0265407514523545",
            "publisher’s abstract page"),
        verified(
            "EVANS-2022",
            "Evans, Juhl, Hepper, Wildschut, Sedikides & Fetterman (2022). Romantic nostalgia as a resource for healthy "
                + "relationships. Journal of Social and Personal Relationships.",
            "10.1177/02654075221075773",
            "publisher’s page"),
        partlyVerified(
            "EXCITEMENT-RCT-2013",
            "[Coulter & Malouff] (2013). Effects of an intervention designed to enhance romantic relationship excitement: a "
                + "randomized-control trial [DOI 10.1037/a0031719]. 101 couples, four weeks.",
            "record in an author network"),
        verified(
            "FALCONIER-2015",
            "Falconier, Jackson, Hilpert & Bodenmann (2015). Dyadic coping and relationship satisfaction: a meta-analysis. "
                + "Clinical Psychology Review 42, 28–46. 72 samples.",
            "10.1016/j.cpr.2015.07.002",
            "record in a medical index"),
        verified(
            "FINKEL-2013",
            "Finkel, Slotter, Luchies, Walton & Gross (2013). A brief intervention to promote conflict reappraisal preserves "
                + "marital quality over time. Psychological Science 24(8), 1595–1601. Randomised trial, 120 couples.",
            "10.1177/0956797612474938",
            "university record"),
        verified(
            "FRALEY-2015",
            "Fraley, Hudson, Heffernan & Segal (2015). Are adult attachment styles categorical or dimensional? Journal of "
                + "Personality and Social Psychology 109(2), 354–368.",
            "10.1037/pspp0000027",
            "university record"),
        verified(
            "FUNK-2007",
            "Funk & Rogge (2007). Testing the ruler with item response theory… the Couples Satisfaction Index. Journal of "
                + "Family Psychology 21(4), 572–583.",
            "10.1037/0893-3200.21.4.572",
            "copy of the article"));
  }
}
