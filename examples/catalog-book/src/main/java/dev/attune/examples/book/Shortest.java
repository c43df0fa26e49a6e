package dev.attune.examples.book;

import dev.attune.core.ritual.Ritual;
import java.util.stream.IntStream;

/** In how many minutes a ritual can be done, in whichever of its forms takes least. */
final class Shortest {
  private Shortest() {}

  static int minutes(Ritual ritual) {
    return IntStream.concat(
            IntStream.of(ritual.leastMinutes()),
            ritual.variants().stream().flatMapToInt(variant -> variant.minutes().stream()))
        .min()
        .orElseThrow();
  }
}
