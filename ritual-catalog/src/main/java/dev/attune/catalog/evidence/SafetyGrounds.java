package dev.attune.catalog.evidence;

import dev.attune.core.evidence.Claim;
import java.util.List;

/**
 * Why safety and privacy are handled as they are: nobody answers for another, no answer means that all is well, joint
 * practice stops for all, nothing private is written down where others read it.
 *
 * <p>No screening instrument is part of the library, and none is paraphrased.
 *
 * @since 1.0
 */
public final class SafetyGrounds {
  private SafetyGrounds() {}

  /**
   * The grounds, each with its sources.
   *
   * @return the claims
   */
  public static List<Claim> claims() {
    return List.of(
        Claim.research(
            "Before people work on a bond together, each is asked alone whether there is fear or harm; for some, joint work is "
                + "not the place.",
            "BOGRAD-1999",
            "STITH-2011"),
        Claim.research(
            "Where there was harm, joint work needs careful choice, changed methods and asking again as it goes on.",
            "MCCOLLUM-2008"),
        Claim.research(
            "No short list of questions finds everyone who is harmed, and most were "
                + "tried only with women in health care. A no is never a promise of safety.",
            "RABIN-2009",
            "FELTNER-2018"),
        Claim.research(
            "Someone close can know the passwords and read the screen, so the other person counts among those from whom privacy "
                + "must hold.",
            "LEVY-2020",
            "NNEDV-APPS"),
        Claim.research(
            "What people tell about health, sex life or orientation is specially protected by law.",
            "GDPR-9"),
        Claim.research(
            "Numbers of helplines that were built into apps turned out wrong or dead; here they come from the caller.",
            "MARTINENGO-2019"),
        Claim.research(
            "Private words that reach a log are read by people they were never meant for.",
            "CWE-532"));
  }
}
