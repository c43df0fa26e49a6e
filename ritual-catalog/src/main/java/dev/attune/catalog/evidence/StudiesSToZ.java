package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with S to Z. */
final class StudiesSToZ {
  private StudiesSToZ() {}

  static List<Reference> references() {
    return List.of(
        verified(
            "SANDLER-2010",
            "Sandler, Ayers, Tein, Wolchik, Millsap, Khoo, Kaplan, Ma, Luecken, Schoenfelder & Coxe (2010). Six-year "
                + "follow-up of a preventive intervention for parentally bereaved youths: a randomized controlled trial. "
                + "Archives of Pediatrics & Adolescent Medicine 164(10), 907–914. 244 young people.",
            "10.1001/archpediatrics.2010.173",
            "journal page; university record"),
        verified(
            "SELIGMAN-2005",
            "Seligman, Steen, Park & Peterson (2005). Positive psychology progress: empirical validation of "
                + "interventions. American Psychologist 60(5), 410–421. Six groups, random assignment.",
            "10.1037/0003-066X.60.5.410",
            "copy of the article; record in a citation index"),
        verified(
            "SEZER-2016",
            "Sezer, Norton, Gino & Vohs (2016). Family rituals improve the holidays. Journal of the Association for Consumer "
                + "Research 1(4), 509–526. Three studies, 1,098 people.",
            "university record"),
        verified(
            "SHAW-2009",
            "Shaw, McNamara, Abrams, Cannings-John, Hood, Longo, Myles, O’Mahony, Roe & Williams (2009). Systematic review "
                + "of respite care in the frail elderly. Health Technology Assessment 13(20), 1–224. 104 papers.",
            "10.3310/hta13200",
            "record in an open-access directory"),
        verified(
            "SLATCHER-2010",
            "Slatcher, Robles, Repetti & Fellows (2010). Momentary work worries, marital disclosure, and salivary "
                + "cortisol among parents of young children. Psychosomatic Medicine. 37 couples.",
            "10.1097/PSY.0b013e3181f60fcc",
            "journal page; open-access full text"),
        verified(
            "SOGA-2017",
            "Soga, Gaston & Yamaura (2017). Gardening is beneficial for health: a meta-analysis. Preventive Medicine Reports "
                + "5, 92–99. 22 studies.",
            "copy of the article"),
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
            "Moin, Weinstein, Itzchakov, Branson, Law, Yee, Pape, Cheung, Haffey, Chakrabarti & Beaman. The effects of "
                + "listening on speaker and listener while talking about character strengths: an open science school-wide "
                + "collaboration. Registered report. [Journal and year not shown.]",
            "author’s page; open-access full text"),
        verified(
            "STURM-2022",
            "Sturm [and colleagues] (2022). Big smile, small self: awe walks promote prosocial positive emotions in older "
                + "adults. Emotion 22(5), 1044–1058. 60 people, eight weeks.",
            "10.1037/emo0000876",
            "record in a citation index"),
        verified(
            "TARR-2015",
            "Tarr, Launay, Cohen & Dunbar (2015). Synchrony and exertion during dance independently raise pain threshold and "
                + "encourage social bonding. Biology Letters 11(10), 20150767.",
            "10.1098/rsbl.2015.0767",
            "university repository record"),
        partlyVerified(
            "THANKS-DIARY-2022",
            "[Authors and year not shown]. Three-factorial analysis of gratitude behaviour in couples. Diary of both partners.",
            "open-access full text"),
        verified(
            "THOMAS-2017",
            "Thomas, Abell, Webb, Avdagic & Zimmer-Gembeck (2017). Parent-child interaction therapy: a meta-analysis. "
                + "Pediatrics. 23 studies, 1,144 people.",
            "10.1542/peds.2017-0352",
            "university record"),
        verified(
            "THORSSON-2024",
            "Thorsson, Galazka, Åsberg Johnels & Hadjikhani (2024). Influence of autistic traits and communication role on eye "
                + "contact behavior. Scientific Reports 14, 8162.",
            "10.1038/s41598-024-58701-8",
            "record in a medical index"),
        verified(
            "TIK-PILOT-2021",
            "Bølstad, Havighurst, Tamnes, Nygaard, Bjørk, Stavrinou & Espeseth (2021). A pilot study of a parent emotion "
                + "socialization intervention: impact on parent behavior, child self-regulation, and adjustment. Frontiers in "
                + "Psychology 12, 730278. 39 parents.",
            "10.3389/fpsyg.2021.730278",
            "journal page; library record"),
        verified(
            "TOUCH-RESPONSIVE-2021",
            "Jolink, Chang & Algoe (2022, online 2021). Perceived partner responsiveness forecasts behavioral intimacy "
                + "as measured by affectionate touch. Personality and Social Psychology Bulletin 48(2), 203–221. Integrative "
                + "analysis of 842 people and three prospective studies.",
            "10.1177/0146167221993349",
            "copy of the article; record in a medical index"),
        verified(
            "TREVISAN-2017",
            "Trevisan, Roberts, Lin & Birmingham (2017). How do adults and teens with self-declared autism spectrum "
                + "disorder experience eye contact? A qualitative analysis of first-hand accounts. PLoS ONE, e0188446.",
            "10.1371/journal.pone.0188446",
            "journal page with the full text"),
        verified(
            "TSAPELAS-2009",
            "Tsapelas, Aron & Orbuch (2009). Marital boredom now predicts less satisfaction 9 years later. Psychological "
                + "Science 20(5), 543–545.",
            "university press release"),
        partlyVerified(
            "VOLUNTEER-THESIS",
            "[Author and year not shown]. Joint volunteering, joint play and relationship quality. Doctoral dissertation, "
                + "University of Massachusetts Boston.",
            "university repository record"),
        verified(
            "WENDSCHE-2017",
            "Wendsche & Lohmann-Haislah (2017). A meta-analysis on antecedents and outcomes of detachment from work. "
                + "Frontiers in Psychology. 91 samples.",
            "10.3389/fpsyg.2016.02072",
            "journal page with the full text"),
        verified(
            "XIE-2018",
            "Xie, Chan, Ji & Chan (2018). Psychosocial effects of parent-child book reading interventions: a meta-analysis. "
                + "Pediatrics 141(4), e20172675. 19 interventions, 3,264 families.",
            "10.1542/peds.2017-2675",
            "copy of the article"),
        verified(
            "YAO-2025",
            "Yao, Xu, Liu, Gai & Li (2025). Expressive writing for grief: a meta-analysis of randomized controlled trials. "
                + "Research on Social Work Practice. 13 trials.",
            "10.1177/10497315251371566",
            "record in a citation index"));
  }
}
