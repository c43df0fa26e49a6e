package dev.attune.catalog.guidance;

import dev.attune.core.evidence.Claim;
import java.util.List;

/** The parts of the five-minute check-in, in order. */
final class CheckInSteps {
  private CheckInSteps() {}

  static List<Guide> steps() {
    return List.of(
        Guide.of("set-time", "Find your moment")
            .text(
                "Choose a moment that comes every day, after dinner, before bed or on a walk, and that suits everyone who takes "
                    + "part. Then arrive: put things down and take a breath.")
            .basis(Claim.research(
                "Rituals were associated with satisfaction only where both people said "
                    + "that they had one. Agreeing on it comes before the hour.",
                "GARCIA-RADA-2019"))
            .build(),
        Guide.of("one-feeling", "Name one feeling")
            .text("Each of you names one feeling from today; a single word is plenty. "
                + "Passing is a full answer.")
            .basis(Claim.research(
                "Telling feelings rather than facts, and being met with care, were "
                    + "associated with feeling close.",
                "LAURENCEAU-1998"))
            .build(),
        Guide.of("gratitude", "Say one thanks")
            .text("Each of you names one thing you appreciated in the other today. On your "
                + "own, be thankful for anything in the day. If nothing comes to mind, "
                + "leave it out.")
            .basis(Claim.research(
                "In one trial, a month of saying thanks was followed by modest gains on "
                    + "average, and by more where the other was felt to be responsive.",
                "ALGOE-2016"))
            .build(),
        Guide.of("micro-stressor", "Name one small worry")
            .text("Each of you names one small thing that weighed on you or irritated you. "
                + "The other listens for a minute and need not fix it. Bigger things "
                + "deserve a time of their own.")
            .basis(Claim.research(
                "Coping with stress together was associated with satisfaction. On days "
                    + "of brooding, the other found such talk hard to follow, which speaks for "
                    + "one thing and a short time.",
                "FALCONIER-2015",
                "HORN-2021"))
            .build(),
        Guide.of("affirm", "Close kindly")
            .text(
                "End with a gesture that everyone welcomes: a hug, a hand, a look, or just as well a warm word or a wave. On your "
                    + "own, say a kind word to yourself.")
            .withoutTouchOrGaze(
                "End with a warm word or a wave. On your own, take one slow breath and say a kind word to yourself.")
            .basis(Claim.research(
                "Prompts to show affection were followed by more closeness in the moment among couples; short tasks at home too "
                    + "were followed by closeness that faded within the day.",
                "AFFECTION-APP-2021",
                "CLOSENESS-EMI-2022"))
            .build());
  }
}
