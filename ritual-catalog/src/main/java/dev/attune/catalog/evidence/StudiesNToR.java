package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.unconfirmed;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with N to R. */
final class StudiesNToR {
  private StudiesNToR() {}

  static List<Reference> references() {
    return List.of(
        verified(
            "NARUSE-2019",
            "Naruse & Moss (2019). Effects of couples positive massage programme on wellbeing, perceived stress and coping, "
                + "and relation satisfaction. Health Psychology and Behavioral Medicine 7(1), 328–347. 38 people.",
            "10.1080/21642850.2019.1682586",
            "open-access full text"),
        verified(
            "NAWIJN-2010",
            "Nawijn, Marchand, Veenhoven & Vingerhoets (2010). Vacationers happier, but most not happier after a holiday. "
                + "Applied Research in Quality of Life 5, 35–47. 1,530 people.",
            "10.1007/s11482-009-9091-9",
            "record in an author network"),
        verified(
            "NEW-PARENTS-DIARY",
            "Le, Fredman, Marshall, Chow, McDaniel, Laurenceau & Feinberg (2022). Relational impacts of capitalization "
                + "in early parenthood. Journal of Family Psychology 36(1), 69–79. Daily diary, 141 couples, eight days.",
            "10.1037/fam0000847",
            "university record; open-access full text"),
        verified(
            "NGUYEN-2018",
            "Nguyen, Ryan & Deci (2018). Solitude as an approach to affective self-regulation. Personality and Social "
                + "Psychology Bulletin, 92–106. Four studies.",
            "10.1177/0146167217733073",
            "copy of the article"),
        verified(
            "NORTON-2014",
            "Norton & Gino (2014). Rituals alleviate grieving for loved ones, lovers, and lotteries. Journal of Experimental "
                + "Psychology: General 143(1), 266–272. Three experiments.",
            "10.1037/a0031772",
            "university record"),
        partlyVerified(
            "NOSTALGIA-2018",
            "[Mallory, Spencer, Kimmes & Pollitt (2018). Remembering the good times. Journal of Marital and Family Therapy.] "
                + "Two studies.",
            "open-access full text"),
        verified(
            "OBLIGATION-2015",
            "Prosser (2015). Under pressure? Reciprocity, intimacy and obligation in self-disclosure. Master’s thesis, "
                + "University of Dayton.",
            "copy of the thesis"),
        verified(
            "PACKHEISER-2024",
            "Packheiser, Hartmann, Fredriksen, Gazzola, Keysers & Michon (2024). A systematic review and multivariate "
                + "meta-analysis of the physical and mental health benefits of touch interventions. Nature Human Behaviour "
                + "8(6), 1088–1107. 137 studies pooled.",
            "10.1038/s41562-024-01841-8",
            "record in a citation index"),
        unconfirmed(
            "PATRICK-2007",
            "Patrick, Knee, Canevello & Lonsbary (2007). The role of need fulfillment in relationship functioning and "
                + "well-being. Journal of Personality and Social Psychology 92."),
        verified(
            "PEARCE-2015",
            "Pearce, Launay & Dunbar (2015). The ice-breaker effect: singing mediates fast social bonding. Royal Society "
                + "Open Science 2(10), 150221.",
            "10.1098/rsos.150221",
            "university repository record"),
        verified(
            "PENDRY-2019",
            "Pendry & Vandagriff (2019). Animal Visitation Program (AVP) reduces cortisol levels of university students: a "
                + "randomized controlled trial. AERA Open. 249 people.",
            "news page"),
        partlyVerified(
            "PHUBBING-META-2025",
            "[Authors not shown] (2025). A meta-analytic study of partner phubbing and its antecedents and consequences. "
                + "Frontiers in Psychology 16. 52 studies, 19,698 people.",
            "10.3389/fpsyg.2025.1561159",
            "journal page"),
        verified(
            "PINQUART-2012",
            "Pinquart & Forstmeier (2012). Effects of reminiscence interventions on psychosocial outcomes: a meta-analysis. "
                + "Aging & Mental Health 16(5), 541–558. 128 studies.",
            "10.1080/13607863.2011.651434",
            "university repository record"),
        verified(
            "PRZYBYLSKI-2013",
            "Przybylski & Weinstein (2013). Can you connect with me now? How the presence of mobile communication "
                + "technology influences face-to-face conversation quality. Journal of Social and Personal Relationships "
                + "30(3), 237–246. Two experiments with strangers.",
            "10.1177/0265407512453827",
            "publisher’s page; record in a citation index"),
        partlyVerified(
            "REIS-2017",
            "Reis, Maniaci & Rogge (2017). Compassionate acts and everyday emotional well-being among newlyweds. Emotion "
                + "[DOI 10.1037/emo0000281]. Diary, 175 couples, two weeks.",
            "news pages; summary for educators"),
        partlyVerified(
            "REISSMAN-1993",
            "Reissman, Aron & Bergen (1993). Shared activities and marital satisfaction: causal direction and "
                + "self-expansion versus boredom. Journal of Social and Personal Relationships [10]. 53 couples, ten weeks, "
                + "random assignment.",
            "record in an author network"),
        verified(
            "REPAIR-2015",
            "Gottman, Driver & Tabares (2015). Repair during marital conflict in newlyweds. Journal of Family Psychotherapy "
                + "26(2), 85–108. Observational.",
            "10.1080/08975353.2015.1038962",
            "publisher’s abstract page"),
        partlyVerified(
            "RETREAT-LOCATION",
            "[Author and year not shown]. The relationship of location to the effectiveness of marriage enrichment retreats and "
                + "workshops. Doctoral dissertation, University of the Pacific.",
            "university repository record"),
        verified(
            "ROBERTS-2016",
            "Roberts & David (2016). My life has become a major distraction from my cell phone: partner phubbing and "
                + "relationship satisfaction among romantic partners. Computers in Human Behavior 54, 134–141. Surveys.",
            "10.1016/j.chb.2015.07.058",
            "publisher’s page; record in an author network"),
        verified(
            "RODDY-2021",
            "Roddy, Rhoades & Doss (2021). Effects of ePREP and OurRelationship on low-income couples’ mental health and "
                + "health behaviors. Prevention Science. Randomised trial.",
            "10.1007/s11121-020-01100-y",
            "publisher’s page"),
        verified(
            "ROGGE-2013",
            "Rogge, Cobb, Lawrence, Johnson & Bradbury (2013). Is skills training necessary for the primary prevention of "
                + "marital distress and dissolution? A 3-year experimental study of three interventions. Journal of Consulting "
                + "and Clinical Psychology 81(6), 949–961. 174 couples.",
            "10.1037/a0034209",
            "copy of the article; university news page"),
        partlyVerified(
            "ROGGE-2023",
            "Rogge, Macri & Okwudili (2023). Evaluation of a daily-prompt relationship app. Conference paper [Journal of Family "
                + "Psychology, 2023]. 405 couples, one month, no comparison group.",
            "conference abstract"),
        verified(
            "RUCKSTAETTER-2017",
            "Ruckstaetter, Sells, Newmeyer & Zink (2017). Parental apologies, empathy, shame, guilt, and attachment: a path "
                + "analysis. Journal of Counseling & Development 95(4), 389–400.",
            "10.1002/jcad.12154",
            "university page"),
        verified(
            "RUSU-2020",
            "Rusu, Nussbeck, Leuchtmann & Bodenmann (2020). Stress, dyadic coping, and relationship satisfaction. PLOS ONE "
                + "15(4), e0231133. 240 couples, five years.",
            "10.1371/journal.pone.0231133",
            "open-access full text"));
  }
}
