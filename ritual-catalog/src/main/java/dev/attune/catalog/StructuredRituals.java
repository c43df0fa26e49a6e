package dev.attune.catalog;

import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals with a form of their own: check-in, repair, reviews and conflict habits. */
final class StructuredRituals {
  private StructuredRituals() {}

  static List<Ritual> rituals() {
    return List.of();
  }
}
