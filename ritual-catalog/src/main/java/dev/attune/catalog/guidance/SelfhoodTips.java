package dev.attune.catalog.guidance;

import java.util.List;

/** Tips for staying oneself while being close. */
final class SelfhoodTips {
  private SelfhoodTips() {}

  static List<Guide> tips() {
    return List.of(
        Guide.of("clear-boundaries", "Say what you need, and what you do not want")
            .text(
                "Use plain words and say it early. Nobody has to guess, and a limit needs no excuse.")
            .build(),
        Guide.of("private-time-and-friends", "Keep time, friends and interests of your own")
            .text(
                "An evening apart, an old friend or a hobby of your own takes nothing from the bond. Be glad for each other's.")
            .build(),
        Guide.of("no-scorekeeping", "Leave the score uncounted")
            .text(
                "Give because you like to, and ask when you need something. If the load feels uneven, talk about the load and "
                    + "not about who owes whom.")
            .build(),
        Guide.of("own-your-triggers", "Know what sets you off")
            .text(
                "When something stings more than it should, breathe before you answer. Then say what it touched in you, so that "
                    + "you respond and do not merely react.")
            .build(),
        Guide.of("reassurance-before-solutions", "Comfort first, ideas later")
            .text(
                "Let the other feel that you are with them before you offer a way out. Often that is all they wanted; if not, "
                    + "they can ask.")
            .build(),
        Guide.of("validate-feelings", "Let feelings count, even unfamiliar ones")
            .text(
                "You need not share the logic to see that the feeling is real. Say that you see it, and hold back the argument "
                    + "about whether it ought to be there.")
            .build(),
        Guide.of("revisit-boundaries", "Look at your limits again as life changes")
            .text(
                "A new job, a child, an illness or a move shifts what each of you needs. Ask now and then whether what you once "
                    + "agreed still fits; anyone can change their own limit at any time.")
            .build());
  }
}
