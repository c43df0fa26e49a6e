package dev.attune.catalog.knowledge;

import dev.attune.core.evidence.Claim;
import java.util.List;

/** Things often believed about closeness. */
final class Myths {
  private Myths() {}

  static List<Myth> myths() {
    return List.of(
        Myth.of("soulmates-just-click", "Soulmates just click.")
            .claim(Claim.research(
                "A bond can be grown. People who saw it so tended to keep up their efforts when things were hard; belief in "
                    + "destiny was associated with trusting first impressions and with stepping back. Neither belief is a flaw.",
                "KNEE-1998"))
            .counteredBy("five-minute-check-in", "curiosity-night", "co-learning")
            .build(),
        Myth.of("closeness-means-no-fights", "Close people do not fight.")
            .claim(Claim.research(
                "Close people do quarrel. What research looked at is how they mend: in "
                    + "observed arguments, attempts that came early and with feeling went "
                    + "better.",
                "REPAIR-2015"))
            .counteredBy("repair-conversation", "conflict-reappraisal", "trigger-pause")
            .build(),
        Myth.of("chemistry-is-enough", "With the right chemistry, connection comes by itself.")
            .claim(
                Claim.convention(
                    "A spark can begin something. Knowing each other comes from asking, listening and turning up, again and again."))
            .counteredBy("how-can-i-support-you", "five-minute-check-in", "celebrate-micro-wins")
            .build(),
        Myth.of("sharing-everything-always", "People who are close share everything, always.")
            .claim(Claim.convention(
                "Openness is a gift, not a duty. Each may keep a room of their own, and what is told freely is worth more than "
                    + "what is asked for."))
            .counteredBy("boundary-review", "reflect-weekly")
            .build(),
        Myth.of(
                "vulnerability-means-big-confessions",
                "To be vulnerable is to make a big confession.")
            .claim(Claim.convention(
                "Saying that today was hard, or that you missed someone, is vulnerable too. Small openings leave time to see how "
                    + "they are received."))
            .counteredBy("five-minute-check-in", "rose-and-thorn", "bedtime-hope-or-worry")
            .build(),
        Myth.of("out-of-sync-means-over", "Being out of sync means that it is over.")
            .claim(Claim.convention(
                "Bonds drift out of step and back again as life changes. It can be a sign to look up and choose something "
                    + "together, not a verdict."))
            .counteredBy("relationship-audit", "daily-checkpoint", "monthly-ritual-choice")
            .build(),
        Myth.of("grand-gestures-count-most", "It is the grand gestures that count.")
            .claim(Claim.research(
                "Small, thoughtful acts were associated with gratitude and with the well-being of those who gave them. No study "
                    + "was found that set them against grand gestures.",
                "ALGOE-2010",
                "REIS-2017"))
            .counteredBy(
                "small-thanks", "small-surprise", "make-their-coffee", "midday-thinking-of-you")
            .build());
  }
}
