package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with H to K. */
final class StudiesHToK {
  private StudiesHToK() {}

  static List<Reference> references() {
    return List.of(
        partlyVerified(
            "HALL-2023",
            "Hall, Holmstrom, Pennington, Perrault & Totzkay (2023). Quality conversation can increase daily well-being. "
                + "Communication Research [DOI 10.1177/00936502221139363]. Three experiments, 907 people.",
            "university news page; news pages"),
        verified(
            "HAMMOUD-2022",
            "Hammoud, Tognin, Burgess, Bergou, Smythe, Gibbons, Davidson, Afifi, Bakolis & Mechelli (2022). Smartphone-based "
                + "ecological momentary assessment reveals mental health benefits of birdlife. Scientific Reports 12, 17589. "
                + "1,292 people.",
            "10.1038/s41598-022-20207-6",
            "record in a medical index"),
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
        verified(
            "HAWKINS-2012",
            "Hawkins, Stanley, Blanchard & Albright (2012). Exploring programmatic moderators of the effectiveness of "
                + "marriage and relationship education programs: a meta-analytic study. Behavior Therapy 43(1), 77–87. 148 "
                + "reports.",
            "10.1016/j.beth.2010.12.006",
            "publisher’s page; university record"),
        partlyVerified(
            "HAWRILENKO-2016",
            "[Hawrilenko, Gray & Córdova] ([2016]). Mediators of the Marriage Checkup.",
            "open-access full text"),
        verified(
            "HELLER-2020",
            "Heller, Shi, Ezie, Reneau, Baez, Gibbons & Hartley (2020). Association between real-world experiential "
                + "diversity and positive affect relates to hippocampal–striatal functional connectivity. Nature Neuroscience "
                + "23(7), 800–804.",
            "10.1038/s41593-020-0636-4",
            "university record"),
        partlyVerified(
            "HOFER-2018",
            "Hofer [and colleagues] (2018). Olfactory cues from romantic partners and strangers influence women’s "
                + "responses to stress. Journal of Personality and Social Psychology 114(1), 1–9. 96 couples.",
            "10.1037/pspa0000110",
            "record in a medical index; university news page"),
        verified(
            "HORN-2021",
            "Horn, Holzgang & Rosenberger (2021). Adjustment of couples to the transition to retirement. Frontiers in "
                + "Psychology 12, 654255. Diary, 45 couples.",
            "10.3389/fpsyg.2021.654255",
            "open-access full text"),
        verified(
            "HOWARD-2021",
            "Howard & Sedgewick (2021). “Anything but the phone!”: communication mode preferences in the autism community. "
                + "Autism 25(8), 2265–2278. 245 people.",
            "10.1177/13623613211014995",
            "record in a medical index"),
        verified(
            "ITZCHAKOV-2023",
            "Itzchakov, Weinstein, Saluk & Amar (2023). Connection heals wounds: feeling listened to reduces speakers’ "
                + "loneliness following a social rejection disclosure. Personality and Social Psychology Bulletin 49(8), "
                + "1273–1294. Five experiments, 1,643 people.",
            "10.1177/01461672221100369",
            "university records; open-access full text"),
        verified(
            "IZENSTARK-2017",
            "Izenstark & Ebata (2017). The effects of the natural environment on attention and family cohesion: an "
                + "experimental study. Children, Youth and Environments 27, 93–109. 27 mothers and daughters.",
            "10.7721/chilyoutenvi.27.2.0093",
            "review of the article"),
        verified(
            "JAKUBIAK-2022",
            "Jakubiak (2022). Affectionate touch in satisfying and dissatisfying romantic relationships. Journal of Social and "
                + "Personal Relationships.",
            "10.1177/02654075221077280",
            "university record"),
        verified(
            "KARDAS-2021",
            "Kardas, Kumar & Epley (2021). Overly shallow? Miscalibrated expectations create a barrier to deeper "
                + "conversation. Journal of Personality and Social Psychology. Twelve experiments.",
            "10.1037/pspa0000281",
            "copy of the article"),
        verified(
            "KASHDAN-2011",
            "Kashdan, McKnight, Fincham & Rose (2011). When curiosity breeds intimacy. Journal of Personality 79(6), "
                + "1369–1402.",
            "10.1111/j.1467-6494.2010.00697.x",
            "open-access full text"),
        partlyVerified(
            "KILLE-2017",
            "[Kille, Eibach, Wood & Holmes] (2017). Who can’t take a compliment? The role of construal level and "
                + "self-esteem in accepting positive feedback from close others. Journal of Experimental Social Psychology. "
                + "Four studies.",
            "10.1016/j.jesp.2016.05.003",
            "publisher’s abstract page"),
        verified(
            "KLUGER-2023",
            "Kluger, Lehmann, Aguinis, Itzchakov, Gordoni, Zyberaj & Bakaç (2023). A meta-analytic systematic review and "
                + "theory of the effects of perceived listening on work outcomes. Journal of Business and Psychology.",
            "10.1007/s10869-023-09897-5",
            "publisher’s page; university record"),
        verified(
            "KNEE-1998",
            "Knee (1998). Implicit theories of relationships. Journal of Personality and Social Psychology 74(2), 360–370.",
            "copy of the article"),
        verified(
            "KUMAR-2018",
            "Kumar & Epley (2018). Undervaluing gratitude: expressers misunderstand the consequences of showing "
                + "appreciation. Psychological Science 29(9), 1423–1435.",
            "10.1177/0956797618772506",
            "record in an author network"),
        verified(
            "KUMAR-2021",
            "Kumar & Epley (2021). It’s surprisingly nice to hear you: misunderstanding the impact of communication media "
                + "can lead to suboptimal choices of how to connect with others. Journal of Experimental Psychology: General "
                + "150(3), 595–607.",
            "10.1037/xge0000962",
            "record in a citation index"),
        verified(
            "KURTZ-2015",
            "Kurtz & Algoe (2015). Putting laughter in context: shared laughter as behavioral indicator of relationship "
                + "well-being. Personal Relationships 22(4), 573–590. 71 couples.",
            "10.1111/pere.12095",
            "publisher’s abstract page"),
        verified(
            "KURTZ-2017",
            "Kurtz & Algoe (2017). When sharing a laugh means sharing more: testing the role of shared laughter on "
                + "short-term interpersonal consequences. Journal of Nonverbal Behavior.",
            "publisher’s page"));
  }
}
