package dev.attune.catalog;

import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals for friends, parents, siblings and chosen family. */
final class BeyondRomance {
  private BeyondRomance() {}

  static List<Ritual> rituals() {
    return List.of();
  }
}
