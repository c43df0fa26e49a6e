package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with F to G. */
final class StudiesFToG {
  private StudiesFToG() {}

  static List<Reference> references() {
    return List.of(
        verified(
            "FALCONIER-2015",
            "Falconier, Jackson, Hilpert & Bodenmann (2015). Dyadic coping and relationship satisfaction: a meta-analysis. "
                + "Clinical Psychology Review 42, 28–46. 72 samples.",
            "10.1016/j.cpr.2015.07.002",
            "record in a medical index"),
        partlyVerified(
            "FEENEY-2004",
            "Feeney ([2004]). A secure base: responsive support of goal strivings and exploration in adult intimate "
                + "relationships. [Journal of Personality and Social Psychology 87.] Observation and experiment.",
            "copy of the article"),
        verified(
            "FEENEY-2010",
            "Feeney & Thrush (2010). Relationship influences on exploration in adulthood: the characteristics and function "
                + "of a secure base. Journal of Personality and Social Psychology 98(1), 57–76. 167 couples.",
            "10.1037/a0016961",
            "open-access full text"),
        verified(
            "FERRARI-2019",
            "Ferrari, Hunt, Harrysunker, Abbott, Beath & Einstein (2019). Self-compassion interventions and psychosocial "
                + "outcomes: a meta-analysis of RCTs. Mindfulness, 1455–1473. 27 trials.",
            "10.1007/s12671-019-01134-6",
            "publisher’s page"),
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
            "FRATTAROLI-2006",
            "Frattaroli (2006). Experimental disclosure and its moderators: a meta-analysis. Psychological Bulletin 132(6), "
                + "823–865. 146 randomized studies.",
            "10.1037/0033-2909.132.6.823",
            "record in a medical index"),
        verified(
            "FUNK-2007",
            "Funk & Rogge (2007). Testing the ruler with item response theory… the Couples Satisfaction Index. Journal of "
                + "Family Psychology 21(4), 572–583.",
            "10.1037/0893-3200.21.4.572",
            "copy of the article"),
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
        verified(
            "GLEASON-2008",
            "Gleason, Iida, Shrout & Bolger (2008). Receiving support as a mixed blessing. Journal of Personality and "
                + "Social Psychology 94(5), 824–838. Diary of couples, 31 days.",
            "10.1037/0022-3514.94.5.824",
            "record in a medical index; open-access full text"),
        verified(
            "GOMILLION-2017",
            "Gomillion, Gabriel, Kawakami & Young (2017). Let’s stay home and watch TV: the benefits of shared media use for "
                + "close relationships. Journal of Social and Personal Relationships 34(6), 855–874. Two studies.",
            "university record"),
        verified(
            "GOTTMAN-1998",
            "Gottman, Coan, Carrere & Swanson (1998). Predicting marital happiness and stability from newlywed interactions. "
                + "Journal of Marriage and the Family 60(1), 5–22.",
            "university news page; copy of the article"),
        verified(
            "GROVE-2018",
            "Grove, Hoekstra, Wierda & Begeer (2018). Special interests and subjective wellbeing in autistic adults. Autism "
                + "Research 11(5), 766–775.",
            "10.1002/aur.1931",
            "university record"),
        verified(
            "GUNDERSON-2013",
            "Gunderson, Gripshover, Romero, Dweck, Goldin-Meadow & Levine (2013). Parent praise to 1- to 3-year-olds "
                + "predicts children’s motivational frameworks 5 years later. Child Development 84(5), 1526–1541. 53 families.",
            "10.1111/cdev.12064",
            "open-access full text"));
  }
}
