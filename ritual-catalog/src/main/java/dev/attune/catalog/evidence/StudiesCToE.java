package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.partlyVerified;
import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Studies whose ids begin with C to E. */
final class StudiesCToE {
  private StudiesCToE() {}

  static List<Reference> references() {
    return List.of(
        verified(
            "CAMPOS-2009",
            "Campos, Graesch, Repetti, Bradbury & Ochs (2009). Opportunity for interaction? A naturalistic observation study "
                + "of dual-earner families after work and school. Journal of Family Psychology 23(6), 798–807. 30 families.",
            "10.1037/a0015824",
            "record in a medical index"),
        verified(
            "CARLSON-2022",
            "Carlson (2022). Reconceptualizing the gendered division of housework: number of shared tasks and partners’ "
                + "relationship quality. Sex Roles 86(9–10), 528–543. Two surveys.",
            "10.1007/s11199-022-01282-5",
            "publisher’s page; library record; news page"),
        verified(
            "CARRILLO-2019",
            "Carrillo, Rubio-Aparicio, Molinari, Enrique, Sánchez-Meca & Baños (2019). Effects of the Best Possible Self "
                + "intervention: a systematic review and meta-analysis. PLoS ONE 14(9), e0222386. 29 studies.",
            "10.1371/journal.pone.0222386",
            "copy of the article"),
        verified(
            "CHANG-2022",
            "Chang, Way, Sheeran, Kurtz, Baucom & Algoe (2022). Implementation intentions to express gratitude increase daily "
                + "time co-present with an intimate partner… Scientific Reports 12. Field experiment.",
            "10.1038/s41598-022-15650-4",
            "record in an open-access directory"),
        verified(
            "CHEUNG-2015",
            "Cheung, Gardner & Anderson (2015). Emotionships: examining people’s emotion-regulation relationships and their "
                + "consequences for well-being. Social Psychological and Personality Science 6(4), 407–414.",
            "10.1177/1948550614564223",
            "university record"),
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
        partlyVerified(
            "CURRY-2018",
            "Curry, Rowland, Van Lissa, Zlotowitz, McAlaney & Whitehouse (2018). Happy to help? A systematic review and "
                + "meta-analysis of the effects of performing acts of kindness on the well-being of the actor. Journal of "
                + "Experimental Social Psychology [76, 320–329]. 27 studies, 4,045 people.",
            "university research portal record"),
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
        verified(
            "DETOX-META-2024",
            "Ramadhan, Rampengan, Yumnanisha, Setiono, Tjandra, Ariyanto, Idrisov & Empitu (2024). Impacts of digital "
                + "social media detox for mental health: a systematic review and meta-analysis. Narra J 4(2), e786. Ten "
                + "studies.",
            "10.52225/narra.v4i2.786",
            "journal page; record in a medical index"),
        partlyVerified(
            "DOSS-2020",
            "Doss, Knopp, Roddy, Rothman, Hatch & Rhoades (2020). Online programs improve relationship functioning for "
                + "distressed low-income couples: results from a nationwide randomized controlled trial. Journal of Consulting "
                + "and Clinical Psychology [88; DOI 10.1037/ccp0000479]. 742 couples.",
            "university record"),
        verified(
            "DOWDALL-2020",
            "Dowdall, Melendez-Torres, Murray, Gardner, Hartford & Cooper (2020). Shared picture book reading interventions "
                + "for child language development: a systematic review and meta-analysis. Child Development 91(2), e383–e399. "
                + "19 trials.",
            "10.1111/cdev.13225",
            "record in a medical index"),
        verified(
            "DREISOERNER-2021",
            "Dreisoerner, Junker, Schlotz, Heimrich, Bloemeke, Ditzen & van Dick (2021). Self-soothing touch and being "
                + "hugged reduce cortisol responses to stress: a randomized controlled trial on stress, physical touch, and "
                + "social identity. Comprehensive Psychoneuroendocrinology 8. 159 people.",
            "10.1016/j.cpnec.2021.100091",
            "record in an open-access directory"),
        verified(
            "DUNBAR-2017",
            "Dunbar (2017). Breaking bread: the functions of social eating. Adaptive Human Behavior and Physiology 3(3), "
                + "198–211. National survey.",
            "10.1007/s40750-017-0061-4",
            "publisher’s page"),
        verified(
            "DWYER-2018",
            "Dwyer, Kushlev & Dunn ([2018]). Smartphone use undermines enjoyment of face-to-face social interactions. Journal "
                + "of Experimental Social Psychology 78.",
            "10.1016/j.jesp.2017.10.007",
            "record in an author network"),
        partlyVerified(
            "EAGLE-2024",
            "Eagle, [others] & Ringland (2024). “It was something I naturally found worked and heard about later”: an "
                + "investigation of body doubling with neurodivergent participants. ACM Transactions on Accessible Computing. "
                + "Survey of 220 people.",
            "10.1145/3689648",
            "publisher’s page; review of the article"),
        verified(
            "EKHOLM-2020",
            "Ekholm, Spulber & Adler (2020). A randomized controlled study of weighted chain blankets for insomnia in "
                + "psychiatric disorders. Journal of Clinical Sleep Medicine 16(9), 1567–1577. 120 people.",
            "10.5664/jcsm.8636",
            "record in a medical index"),
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
            "Coulter & Malouff (2013). Effects of an intervention designed to enhance romantic relationship excitement: "
                + "a randomized-control trial. Couple and Family Psychology: Research and Practice 2(1), 34–44 [DOI "
                + "10.1037/a0031719]. 101 couples, four weeks.",
            "university repository record"));
  }
}
