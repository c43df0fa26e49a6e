package dev.attune.catalog.guidance;

import dev.attune.core.evidence.Claim;
import java.util.List;

/** The steps of a repair, in order. Forgiving is none of them. */
final class RepairSteps {
  private RepairSteps() {}

  static List<Guide> steps() {
    return List.of(
        Guide.of("acknowledge-rupture", "Say that something broke")
            .text(
                "Name what happened, as it was, without making it smaller and without pointing elsewhere. A little warmth, or "
                    + "owning your part, helps the other to stay in the room.")
            .basis(Claim.research(
                "In observed arguments of newlyweds, attempts at repair went better when "
                    + "they came early and with feeling: owning a part, understanding, humour, "
                    + "affection. Reasoning alone went less well.",
                "REPAIR-2015"))
            .build(),
        Guide.of("share-impact", "Say how it landed, each in turn")
            .text("One tells what it was like while the others only listen; then change "
                + "over, with the same time for each. Anyone can pass or stop.")
            .basis(Claim.research(
                "Between strangers, taking turns in telling was followed by more liking "
                    + "than one-sided telling. In experiments, some with imagined talks, being "
                    + "listened to well was followed by less loneliness.",
                "SPRECHER-2013",
                "ITZCHAKOV-2023"))
            .build(),
        Guide.of("apologise", "Apologise for your own part")
            .text(
                "Whoever did harm owns it in a plain sentence and says how they would like to make it good. The one who was hurt "
                    + "has nothing to apologise for and need not answer now.")
            .basis(Claim.research(
                "In studies of imagined situations, not with couples, owning the fault "
                    + "and offering to mend it carried most weight, and fuller apologies did "
                    + "better. Breaches of honesty were harder to mend than failures of skill.",
                "LEWICKI-2016",
                "APOLOGY-META-2013"))
            .build(),
        Guide.of("brainstorm-safety", "Think about what would make it safer")
            .text(
                "Collect ideas for what each could do differently next time, without judging them yet. Choose one or two that "
                    + "everyone can say yes to.")
            .basis(Claim.research(
                "In one trial, coached online programmes with structured problem-solving were followed by better functioning of "
                    + "couples, though not by fewer separations.",
                "DOSS-2020"))
            .build(),
        Guide.of("set-reconnection-ritual", "Choose how to find each other again")
            .text(
                "Pick one small ritual, and a day and an hour for it. It counts only if everyone wants it.")
            .basis(Claim.research(
                "Rituals were associated with satisfaction only where both said that they had one.",
                "GARCIA-RADA-2019"))
            .build(),
        Guide.of("seek-help-if-stuck", "Bring in help if you are stuck")
            .text("If you keep coming back to the same place, someone from outside can "
                + "help: a counsellor, a course, a person you all trust. Asking is a "
                + "strength, and each of you can do it alone too.")
            .basis(Claim.research(
                "In trials, coached online programmes and yearly check-ups led by a professional were followed by gains for "
                    + "those who took part.",
                "DOSS-2020",
                "RODDY-2021",
                "CORDOVA-2014"))
            .build());
  }
}
