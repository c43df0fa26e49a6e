package dev.attune.catalog.knowledge;

import java.util.List;

/** Widely repeated claims that could not be verified. */
final class Statistics {
  private static final String PRACTICE_SITE = "the site of a therapy practice, 2023";
  private static final String NONE = "none given";

  private Statistics() {}

  static List<Statistic> statistics() {
    return List.of(
        Statistic.of(
            "STAT-01",
            "41 % of adults aged 40 and older wish for more emotional connection.",
            "AARP, 2023",
            "There is a survey of adults of that age, held late in 2022; its public summary does not show this figure."),
        Statistic.of(
            "STAT-02",
            "32 % of 25,000 people asked place emotional intimacy above sex.",
            "Bumble, 2024",
            "Press pages speak of a poll of more than 25,000 users and of about a third. It was commercial, of people who chose to "
                + "answer, and of singles, not couples; one regional report gives a somewhat higher share."),
        Statistic.of(
            "STAT-03",
            "From 2005 to 2024 those reporting high intimacy went from 57 to 48, 39 and 37 %, those reporting distance from 26 to "
                + "35, 46 and 49 %.",
            "an analysis of three polls by those who published it",
            "It cannot be reproduced: none of the polls that were named covers these years."),
        Statistic.of(
            "STAT-04",
            "A meta-analysis of 2023 ties small moments to pathways in the brain, and each experience to a chemistry of its own.",
            "Frontiers in Psychology, 2023",
            "No such paper was found, and the table that goes with it is far too simple. "
                + "Where it is shown, its label stands beside it, and no reason rests on it."),
        Statistic.of(
            "STAT-05",
            "Openness under pressure ends in withdrawal or in lasting hurt between people.",
            PRACTICE_SITE,
            "This is an opinion, not a study."),
        Statistic.of(
            "STAT-06",
            "Tiny daily habits make people close and resilient.",
            PRACTICE_SITE,
            "This is an opinion; what was studied stands with each ritual."),
        Statistic.of(
            "STAT-07",
            "Couples who keep rituals recover faster after conflict.",
            "a lifestyle site, 2023",
            "No study behind it was found."),
        Statistic.of(
            "STAT-08",
            "81 % put a lasting bond down to regular communication and not to destiny.",
            "The Knot, 2024",
            "There is a study with just over 1,000 answers; the figure itself was not seen."),
        Statistic.of(
            "STAT-09",
            "67 % say that screens got in the way of closeness.",
            "The Knot, 2024",
            "The study is the same as for STAT-08; the figure itself was not seen."),
        Statistic.of(
            "STAT-10",
            "70 % of couples who drift apart let small hurts build up.",
            PRACTICE_SITE,
            "No study behind it was found."),
        Statistic.of(
            "STAT-11",
            "Without anything new, satisfaction falls after two to five years.",
            "a coaching site, 2024",
            "No study behind it was found. One study of couples (TSAPELAS-2009) does associate boredom with less satisfaction "
                + "nine years later."),
        Statistic.of(
            "STAT-12",
            "More than three answers of no on the ten-point checklist mean that it is "
                + "time to act.",
            NONE,
            "No test of the checklist stands behind this line."),
        Statistic.of(
            "STAT-13",
            "People who check in with each other misunderstand each other less and make up sooner.",
            NONE,
            "What was studied about check-ins stands with the ritual itself."),
        Statistic.of(
            "STAT-14",
            "Closeness lowers stress hormones, helps with conflict at work and makes children secure.",
            NONE,
            "None of it can be put down to these rituals."),
        Statistic.of(
            "STAT-15",
            "Expectations of closeness, and the hold of devices on it, rose in clear steps from era to era.",
            "several sources that were not named",
            "This is a narrative: to be read as a story of the times, not as a measurement."),
        Statistic.of(
            "STAT-16",
            "Couples who feel emotionally safe are far more likely to recover.",
            "an article by a practitioner, 2023",
            "This is an opinion; the nearest study is of how a yearly check-up worked (HAWRILENKO-2016)."));
  }
}
