package dev.attune.catalog;

import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals that belong to one stage of a romantic bond. */
final class StageRituals {
  private StageRituals() {}

  static List<Ritual> rituals() {
    return List.of();
  }
}
