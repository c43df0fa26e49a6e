package dev.attune.catalog.guidance;

import java.util.List;

/** How to set up a device-free zone, in order. */
final class DeviceFreeZoneSteps {
  private DeviceFreeZoneSteps() {}

  static List<Guide> steps() {
    return List.of(
        Guide.of("choose-space", "Choose a place")
            .text(
                "Pick one place where you like to be together: the table, the sofa, the bedroom, a bench outside. One is enough. "
                    + "A device that somebody depends on stays, of course.")
            .build(),
        Guide.of("agree-start-and-end", "Agree when it begins and ends")
            .text(
                "Settle both times out loud, and keep it short at first. Say who may need to stay reachable, for work or for "
                    + "someone in their care; they simply do.")
            .build(),
        Guide.of("physical-reminder", "Put up a reminder")
            .text(
                "Let a basket, a small sign or a lamp say that the time has begun, so that nobody has to remind anybody.")
            .build(),
        Guide.of("replace-with-ritual", "Fill the gap with something good")
            .text(
                "Have ten minutes of something pleasant ready: tea, a stretch, a plan for the weekend. Sitting quietly side by "
                    + "side counts too.")
            .build(),
        Guide.of("reflect-weekly", "Look back once a week")
            .text(
                "Ask each other what the time gave you and what got in the way, without counting slips. Then keep it, change it "
                    + "or let it go.")
            .build());
  }
}
