package dev.attune.catalog.evidence;

import static dev.attune.catalog.evidence.Citations.verified;

import dev.attune.core.evidence.Reference;
import java.util.List;

/** Sources on safety, privacy and the law, on which no ritual rests. */
final class SafetySources {
  private SafetySources() {}

  static List<Reference> references() {
    return List.of(
        verified(
            "BOGRAD-1999",
            "Bograd & Mederos (1999). Battering and couples therapy: universal screening and selection of treatment modality. "
                + "Journal of Marital and Family Therapy 25, 291–312.",
            "copy of the article"),
        verified(
            "CWE-532",
            "Common Weakness Enumeration, entry 532: insertion of sensitive information into log file.",
            "public catalogue of weaknesses"),
        verified(
            "FELTNER-2018",
            "Feltner and others (2018). Evidence synthesis 169 for the US Preventive Services Task Force.",
            "open-access full text"),
        verified(
            "GDPR-9",
            "Regulation (EU) 2016/679, Article 9, paragraphs 1 and 2.",
            "copy of the law"),
        verified(
            "LEVY-2020",
            "Levy & Schneier (2020). Privacy threats in intimate relationships. Journal of Cybersecurity 6(1).",
            "10.1093/cybsec/tyaa006",
            "research centre’s page"),
        verified(
            "MARTINENGO-2019",
            "Martinengo and others (2019). Suicide prevention and depression apps… BMC Medicine 17, 231.",
            "10.1186/s12916-019-1461-z",
            "open-access full text"),
        verified(
            "MCCOLLUM-2008",
            "McCollum & Stith (2008). Couples treatment for interpersonal violence. Violence and Victims 23(2), 187–201.",
            "record in an author network"),
        verified(
            "NNEDV-APPS",
            "National Network to End Domestic Violence. Considerations for app developers.",
            "guidance page of the organisation"),
        verified(
            "RABIN-2009",
            "Rabin, Jennings, Campbell & Bair-Merritt (2009). Intimate partner violence screening tools. American Journal of "
                + "Preventive Medicine 36(5).",
            "10.1016/j.amepre.2009.01.024",
            "open-access full text"),
        verified(
            "STITH-2011",
            "Stith, McCollum & Rosen (2011). Couples therapy for domestic violence: finding safe solutions, chapter 2. American "
                + "Psychological Association.",
            "10.1037/12329-002",
            "copy of the chapter"));
  }
}
