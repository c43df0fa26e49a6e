package dev.attune.catalog;

import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Rituals of presence, with devices out of the way. */
final class UnpluggedRituals {
  private UnpluggedRituals() {}

  static List<Ritual> rituals() {
    return List.of();
  }
}
