package dev.attune.catalog;

import dev.attune.core.ritual.Ritual;
import java.util.List;

/** Micro-habits: a minute or a few, every day. */
final class MicroHabits {
  private MicroHabits() {}

  static List<Ritual> rituals() {
    return List.of();
  }
}
