package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.unconfirmed;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with G to L. */
final class StudiesGToL {
  private StudiesGToL() {}

  static List<Reference> references() {
    return List.of(
        verified(
            "GABLE-2006",
            "Gable, Gonzaga & Strachman (2006). Will you be there for me when things go right? Journal of Personality and "
                + "Social Psychology 91(5), 904–917.",
            "10.1037/0022-3514.91.5.904",
            "copy of the article"),
        partlyVerified(
            "GABLE-2012",
            "Gable, Gosnell, Maisel & Strachman ([2012]). Safely testing the alarm: close others’ responses to personal "
                + "positive events. [Journal of Personality and Social Psychology 103.]",
            "copy of the article"),
        verified(
            "GARCIA-RADA-2019",
            "Garcia-Rada, Sezer & Norton (2019). Rituals and nuptials: the emotional and relational consequences of "
                + "relationship rituals. Journal of the Association for Consumer Research 4(2), 185–197. Four studies.",
            "10.1086/702761",
            "university record"),
        verified(
            "GIRME-2013",
            "Girme, Overall & Simpson (2013). When visibility matters. Personality and Social Psychology Bulletin 39, "
                + "1441–1454.",
            "10.1177/0146167213497802",
            "record in an author network"),
        verified(
            "GIRME-2014",
            "Girme, Overall & Faingataa (2014). “Date nights” take two: the maintenance function of shared relationship "
                + "activities. Personal Relationships 21, 125–149.",
            "10.1111/pere.12020",
            "record in an author network"),
        verified(
            "GIRME-2018",
            "Girme, Maniaci, Reis, McNulty, Carmichael, Gable, Baker & Overall (2018). Does support need to be seen? Journal "
                + "of Family Psychology 32(7), 882–893.",
            "10.1037/fam0000453",
            "copy of the article"),
        partlyVerified(
            "GLEASON-2008",
            "[Gleason, Iida, Shrout & Bolger (2008). Receiving support as a mixed blessing. Journal of Personality and Social "
                + "Psychology.] Diary of couples, 31 days.",
            "open-access full text"),
        verified(
            "GOTTMAN-1998",
            "Gottman, Coan, Carrere & Swanson (1998). Predicting marital happiness and stability from newlywed interactions. "
                + "Journal of Marriage and the Family 60(1), 5–22.",
            "university news page; copy of the article"),
        partlyVerified(
            "HALL-2023",
            "Hall, Holmstrom, Pennington, Perrault & Totzkay ([2023]). Quality conversation can increase daily well-being. "
                + "Communication Research [DOI 10.1177/00936502221139363]. Three experiments, more than 900 people.",
            "university news page"),
        verified(
            "HAVIGHURST-2013",
            "Havighurst, Wilson, Harley, Kehoe, Efron & Prior (2013). “Tuning into Kids”: reducing young children’s behavior "
                + "problems using an emotion coaching parenting program. Child Psychiatry & Human Development 44(2), 247–264.",
            "10.1007/s10578-012-0322-1",
            "publisher’s page"),
        verified(
            "HAWKINS-2008",
            "Hawkins, Blanchard, Baldwin & Fawcett (2008). Does marriage and relationship education work? A meta-analytic "
                + "study. Journal of Consulting and Clinical Psychology 76(5), 723–734.",
            "10.1037/a0012584",
            "copy of the article"),
        partlyVerified(
            "HAWKINS-2012",
            "[Hawkins and colleagues] ([2012]). Programme moderators of marriage and relationship education. 148 reports.",
            "open-access full text"),
        partlyVerified(
            "HAWRILENKO-2016",
            "[Hawrilenko, Gray & Córdova] ([2016]). Mediators of the Marriage Checkup.",
            "open-access full text"),
        verified(
            "HORN-2021",
            "Horn, Holzgang & Rosenberger (2021). Adjustment of couples to the transition to retirement. Frontiers in "
                + "Psychology 12, 654255. Diary, 45 couples.",
            "10.3389/fpsyg.2021.654255",
            "open-access full text"),
        partlyVerified(
            "ITZCHAKOV-2023",
            "[Itzchakov and colleagues]. Listening and loneliness after sharing rejection. Five experiments, 1,643 people.",
            "open-access full text"),
        verified(
            "JAKUBIAK-2022",
            "Jakubiak (2022). Affectionate touch in satisfying and dissatisfying romantic relationships. Journal of Social and "
                + "Personal Relationships.",
            "10.1177/02654075221077280",
            "university record"),
        verified(
            "KASHDAN-2011",
            "Kashdan, McKnight, Fincham & Rose (2011). When curiosity breeds intimacy. Journal of Personality 79(6), "
                + "1369–1402.",
            "10.1111/j.1467-6494.2010.00697.x",
            "open-access full text"),
        partlyVerified(
            "KILLE-2017",
            "[Kille, Eibach, Wood & Holmes] ([2017]). Who can’t take a compliment? Journal of Experimental Social Psychology.",
            "10.1016/j.jesp.2016.05.003",
            "publisher’s abstract page"),
        partlyVerified(
            "KLUGER-2023",
            "[Kluger, Lehmann, Aguinis, Itzchakov and others] (2023). Perceived listening and work outcomes: registered "
                + "meta-analyses. Journal of Business and Psychology.",
            "10.1007/s10869-023-09897-5",
            "publisher’s page"),
        verified(
            "KNEE-1998",
            "Knee (1998). Implicit theories of relationships. Journal of Personality and Social Psychology 74(2), 360–370.",
            "copy of the article"),
        verified(
            "LAURENCEAU-1998",
            "Laurenceau, Feldman Barrett & Pietromonaco (1998). Intimacy as an interpersonal process. Journal of Personality "
                + "and Social Psychology 74(5), 1238–1251.",
            "10.1037//0022-3514.74.5.1238",
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
        partlyVerified(
            "LIU-2025",
            "Liu, Mohamad, Azlan & Tan (2025). Am I happier without you? Social media detox and well-being: a meta-analysis of "
                + "randomized controlled trials. Behavioral Sciences 15(3), 290. 20 trials; the pooled result was not read.",
            "10.3390/bs15030290",
            "copy of the journal page"),
        unconfirmed(
            "LUO-2015",
            "Luo & Tuney (2015). Can texting be used to improve romantic relationships? Computers in Human Behavior 49."));
  }
}
