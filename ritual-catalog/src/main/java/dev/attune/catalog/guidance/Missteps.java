package dev.attune.catalog.guidance;

import java.util.List;

/** Missteps on the way to openness. */
final class Missteps {
  private Missteps() {}

  static List<Pitfall> missteps() {
    return List.of(
        Pitfall.of("secrets-before-trust", "Secrets before there is trust")
            .looksLike(
                "The heaviest story comes out on the third evening, before either of you knows how the other listens.")
            .gentlerWay(
                "Tell something small first and notice how it is held. Depth can follow safety; it keeps.")
            .build(),
        Pitfall.of("honesty-as-dumping", "Honesty that unloads everything")
            .looksLike(
                "Everything comes out at once, whatever time it is, and the listener is left holding it.")
            .gentlerWay(
                "Ask first whether now is a good time, choose one thing, and say whether you want an ear or an idea.")
            .build(),
        Pitfall.of("expecting-instant-reciprocation", "Expecting the same in return, now")
            .looksLike("Someone opens up and waits for a confession of equal size; a pause is "
                + "taken for coldness.")
            .gentlerWay(
                "Let what you told stand by itself. The other may answer tomorrow, in another way, or only by listening.")
            .build(),
        Pitfall.of("vulnerability-as-weapon", "Openness used as pressure")
            .looksLike(
                "Tears or a painful story arrive just when a limit is named, and the limit gives way.")
            .gentlerWay(
                "Keep the two apart: let the limit stand today, and find another moment for the pain, which is real too.")
            .build(),
        Pitfall.of("ignoring-boundaries-for-closeness", "Pushing past a limit to get closer")
            .looksLike(
                "A no is coaxed, teased or asked about again until it turns into a tired yes.")
            .gentlerWay("Take the first no as the answer, without asking for a reason, and find "
                + "something that everyone wants.")
            .build(),
        Pitfall.of("shaming-disclosures", "Making someone regret what they told")
            .looksLike(
                "A sigh, a joke or a lecture follows a confidence, and next time less is told.")
            .gentlerWay(
                "Begin with thanks. If you are startled, say that it is a lot to take in, and ask for a moment.")
            .build());
  }
}
