package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.unconfirmed;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with L to M. */
final class StudiesLToM {
  private StudiesLToM() {}

  static List<Reference> references() {
    return List.of(
        verified(
            "LAURENCEAU-1998",
            "Laurenceau, Feldman Barrett & Pietromonaco (1998). Intimacy as an interpersonal process. Journal of Personality "
                + "and Social Psychology 74(5), 1238–1251.",
            "10.1037/0022-3514.74.5.1238",
            "record in an author network"),
        verified(
            "LEMAHIEU-2025",
            "Lemahieu [and colleagues] (2025). Social media abstinence and well-being: systematic review and meta-analysis. "
                + "Scientific Reports.",
            "10.1038/s41598-025-90984-3",
            "journal page with the full text"),
        verified(
            "LEWICKI-2016",
            "Lewicki, Polin & Lount (2016). An exploration of the structure of effective apologies. Negotiation and Conflict "
                + "Management Research 9(2), 177–196.",
            "10.1111/ncmr.12073",
            "journal page; university page"),
        verified(
            "LIPPERT-2001",
            "Lippert & Prager (2001). Daily experiences of intimacy: a study of couples. Personal Relationships 8, 283–298. "
                + "113 couples.",
            "record in an author network"),
        verified(
            "LIU-2023",
            "Liu, Rim, Min & Min (2023). The surprise of reaching out: appreciated more than we think. Journal of "
                + "Personality and Social Psychology 124(4), 754–771.",
            "10.1037/pspi0000402",
            "record in an author network"),
        partlyVerified(
            "LIU-2025",
            "Liu, Mohamad, Azlan & Tan (2025). Am I happier without you? Social media detox and well-being: a meta-analysis of "
                + "randomized controlled trials. Behavioral Sciences 15(3), 290. 20 trials; the pooled result was not read.",
            "10.3390/bs15030290",
            "copy of the journal page"),
        verified(
            "LONGDEN-2016",
            "Longden, Davis, Carroll, Billington & Kinderman (2016). An evaluation of shared reading groups for adults "
                + "living with dementia: preliminary findings. Journal of Public Mental Health 15(2), 75–82. 31 people.",
            "10.1108/JPMH-06-2015-0023",
            "publisher’s abstract page"),
        unconfirmed(
            "LUO-2015",
            "Luo & Tuney (2015). Can texting be used to improve romantic relationships? Computers in Human Behavior 49."),
        verified(
            "MAAYAN-2014",
            "Maayan, Soares-Weiser & Lee (2014). Respite care for people with dementia and their carers. Cochrane Database "
                + "of Systematic Reviews 2014(1), CD004396. Four trials, 753 people.",
            "10.1002/14651858.CD004396.pub3",
            "publisher’s abstract page"),
        verified(
            "MARIGOLD-2007",
            "Marigold, Holmes & Ross (2007). More than words: reframing compliments from romantic partners fosters security in "
                + "low self-esteem individuals. Journal of Personality and Social Psychology 92(2), 232–248.",
            "10.1037/0022-3514.92.2.232",
            "record in a medical index"),
        verified(
            "MCNULTY-2011",
            "McNulty (2011). The dark side of forgiveness. Personality and Social Psychology Bulletin 37(6), 770–783. "
                + "Newlyweds, four years.",
            "10.1177/0146167211407077",
            "open-access full text"),
        verified(
            "MELTON-2019",
            "Melton, Larson & Boccia (2019). Examining couple recreation and oxytocin via the ecology of family experiences "
                + "framework. Journal of Marriage and Family. 20 couples.",
            "10.1111/jomf.12556",
            "page of a learned society"),
        verified(
            "MINDELL-2009",
            "Mindell, Telofski, Wiegand & Kurtz (2009). A nightly bedtime routine: impact on sleep in young children and "
                + "maternal mood. Sleep 32(5), 599–606. 405 mothers with a child.",
            "10.1093/sleep/32.5.599",
            "open-access full text"),
        verified(
            "MURPHY-2018",
            "Murphy, Janicki-Deverts & Cohen (2018). Receiving a hug is associated with the attenuation of negative mood "
                + "that occurs on days with interpersonal conflict. PLoS ONE 13(10), e0203522. 404 people, 14 days.",
            "10.1371/journal.pone.0203522",
            "journal page with the full text"),
        unconfirmed(
            "MURRAY-2006",
            "Murray, Holmes & Collins (2006). Optimizing assurance: the risk regulation system in relationships. Psychological "
                + "Bulletin 132."));
  }
}
