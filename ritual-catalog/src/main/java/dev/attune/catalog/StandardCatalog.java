package dev.attune.catalog;

import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rituals that come with the library.
 *
 * <p>To extend it, add an expression to the family it belongs to; a ritual that lacks something is refused when the catalog is
 * loaded, and the tests of this module tell what else was forgotten. An app can plug in a catalog of its own instead, or add to
 * this one, with {@link RitualCatalog#of}.
 *
 * @since 1.0
 */
public final class StandardCatalog {
  private static final RitualCatalog RITUALS = RitualCatalog.of(Stream.of(
          MicroHabits.rituals(),
          StageRituals.rituals(),
          SustainingRituals.rituals(),
          BeyondRomance.rituals(),
          UnpluggedRituals.rituals(),
          StructuredRituals.rituals(),
          SharedMeals.rituals(),
          DistanceRituals.rituals(),
          ArrivalsAndPartings.rituals(),
          OddHours.rituals(),
          CareRituals.rituals(),
          GriefRituals.rituals(),
          SensoryFriendly.rituals(),
          HomeRituals.rituals(),
          SelfRituals.rituals(),
          ParentChildRituals.rituals(),
          PlayRituals.rituals(),
          Seasons.rituals(),
          WordsAndStories.rituals(),
          OpeningUp.rituals(),
          SmallRepairs.rituals(),
          RoomToBreathe.rituals(),
          AlongTheWay.rituals(),
          SideBySide.rituals())
      .<Ritual>flatMap(List::stream)
      .toList());

  private StandardCatalog() {}

  /**
   * All rituals, in the order of their ids.
   *
   * @return the catalog
   */
  public static RitualCatalog rituals() {
    return RITUALS;
  }
}
