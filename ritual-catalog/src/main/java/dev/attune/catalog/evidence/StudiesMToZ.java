package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.unconfirmed;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with M to Z. */
final class StudiesMToZ {
  private StudiesMToZ() {}

  static List<Reference> references() {
    return List.of(
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
        unconfirmed(
            "MURRAY-2006",
            "Murray, Holmes & Collins (2006). Optimizing assurance: the risk regulation system in relationships. Psychological "
                + "Bulletin 132."),
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
        unconfirmed(
            "PATRICK-2007",
            "Patrick, Knee, Canevello & Lonsbary (2007). The role of need fulfillment in relationship functioning and "
                + "well-being. Journal of Personality and Social Psychology 92."),
        partlyVerified(
            "PHUBBING-META-2025",
            "[Authors not shown] (2025). A meta-analytic study of partner phubbing and its antecedents and consequences. "
                + "Frontiers in Psychology 16. 52 studies, 19,698 people.",
            "10.3389/fpsyg.2025.1561159",
            "journal page"),
        partlyVerified(
            "PRZYBYLSKI-2013",
            "Przybylski & Weinstein ([2013]). [Can you connect with me now?] Journal of Social and Personal Relationships [30]. "
                + "Two experiments with strangers.",
            "10.1177/0265407512453827",
            "publisher’s page"),
        partlyVerified(
            "REIS-2017",
            "Reis, Maniaci & Rogge ([2017]). Compassionate acts and everyday emotional well-being among newlyweds. [Emotion; "
                + "DOI 10.1037/emo0000281.] Diary, 175 couples.",
            "summary for educators"),
        partlyVerified(
            "REISSMAN-1993",
            "Reissman, Aron & Bergen ([1993]). Shared activities and marital satisfaction. Journal of Social and Personal "
                + "Relationships [10]. 53 couples, ten weeks, random assignment.",
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
        partlyVerified(
            "ROBERTS-2016",
            "Roberts & David ([2016]). My life has become a major distraction from my cell phone: partner phubbing and "
                + "relationship satisfaction. Computers in Human Behavior [54, 134–141; DOI 10.1016/j.chb.2015.07.058]. "
                + "Surveys.",
            "record in an author network"),
        verified(
            "RODDY-2021",
            "Roddy, Rhoades & Doss (2021). Effects of ePREP and OurRelationship on low-income couples’ mental health and "
                + "health behaviors. Prevention Science. Randomised trial.",
            "10.1007/s11121-020-01100-y",
            "publisher’s page"),
        partlyVerified(
            "ROGGE-2023",
            "Rogge, Macri & Okwudili (2023). Evaluation of a daily-prompt relationship app. Conference paper [Journal of Family "
                + "Psychology, 2023]. 405 couples, one month, no comparison group.",
            "conference abstract"),
        verified(
            "RUSU-2020",
            "Rusu, Nussbeck, Leuchtmann & Bodenmann (2020). Stress, dyadic coping, and relationship satisfaction. PLOS ONE "
                + "15(4), e0231133. 240 couples, five years.",
            "10.1371/journal.pone.0231133",
            "open-access full text"),
        partlyVerified(
            "SLATCHER-2010",
            "[Slatcher, Robles, Repetti & Fellows (2010). Momentary work worries, marital disclosure and salivary cortisol. "
                + "Psychosomatic Medicine.] 37 couples.",
            "open-access full text"),
        verified(
            "SOROKOWSKA-2023",
            "Sorokowska, Kowal, Saluja and others (2023). Love and affectionate touch toward romantic partners all over the "
                + "world. Scientific Reports. 37 countries, correlational.",
            "10.1038/s41598-023-31502-1",
            "open-access full text"),
        verified(
            "SPRECHER-2013",
            "Sprecher, Treger, Wondra, Hilaire & Wallpe (2013). Taking turns: reciprocal self-disclosure promotes liking in "
                + "initial interactions. Journal of Experimental Social Psychology 49, 860–866.",
            "record in an author network"),
        partlyVerified(
            "STRENGTHS-LISTENING-2024",
            "[Authors and year not shown]. High-quality listening in strengths conversations. Registered report.",
            "open-access full text"),
        partlyVerified(
            "THANKS-DIARY-2022",
            "[Authors and year not shown]. Three-factorial analysis of gratitude behaviour in couples. Diary of both partners.",
            "open-access full text"),
        verified(
            "THORSSON-2024",
            "Thorsson, Galazka, Åsberg Johnels & Hadjikhani (2024). Influence of autistic traits and communication role on eye "
                + "contact behavior. Scientific Reports 14, 8162.",
            "10.1038/s41598-024-58701-8",
            "record in a medical index"),
        partlyVerified(
            "TIK-PILOT-2021",
            "[Authors not shown] (2021). A pilot study of a parent emotion socialization intervention. Frontiers in Psychology. "
                + "39 parents.",
            "10.3389/fpsyg.2021.730278",
            "journal page"),
        partlyVerified(
            "TOUCH-RESPONSIVE-2021",
            "[Authors and year not shown]. Perceived partner responsiveness forecasts affectionate touch. Integrative analysis "
                + "of 842 people and three prospective studies.",
            "open-access full text"),
        partlyVerified(
            "TREVISAN-2017",
            "[Trevisan, Roberts, Lin & Birmingham]. Self-reported experiences of eye contact in autistic teenagers and "
                + "adults. Qualitative.",
            "open-access full text"),
        verified(
            "TSAPELAS-2009",
            "Tsapelas, Aron & Orbuch (2009). Marital boredom now predicts less satisfaction 9 years later. Psychological "
                + "Science 20(5), 543–545.",
            "university press release"),
        partlyVerified(
            "VOLUNTEER-THESIS",
            "[Author and year not shown]. Joint volunteering, joint play and relationship quality. Doctoral dissertation, "
                + "University of Massachusetts Boston.",
            "university repository record"));
  }
}
