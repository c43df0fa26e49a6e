package dev.attune.catalog;

import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals that keep depth over the years. */
final class SustainingRituals {
  private SustainingRituals() {}

  static List<Ritual> rituals() {
    return List.of();
  }
}
