package dev.attune.core.ritual;

import dev.attune.core.error.Require;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.wording.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A collection of rituals to choose from: immutable, in the order of ids, each id once.
 *
 * @since 1.0
 */
public final class RitualCatalog {
  private final Map<RitualId, Ritual> byId;
  private final List<Ritual> rituals;

  private RitualCatalog(Map<RitualId, Ritual> byId) {
    this.byId = byId;
    this.rituals = List.copyOf(byId.values());
  }

  /**
   * The catalog of these rituals.
   *
   * @param rituals the rituals, in any order
   * @return the catalog
   * @throws dev.attune.core.error.InvalidValueException where an id comes twice
   */
  public static RitualCatalog of(Collection<Ritual> rituals) {
    TreeMap<RitualId, Ritual> byId = new TreeMap<>();
    for (Ritual ritual : rituals) {
      Require.that(
          byId.put(ritual.id(), ritual) == null, "rituals", "each id once", ritual.id() + " again");
    }
    return new RitualCatalog(byId);
  }

  /**
   * All rituals.
   *
   * @return the rituals, in the order of ids
   */
  public List<Ritual> rituals() {
    return rituals;
  }

  /**
   * The ritual with an id.
   *
   * @param id the id
   * @return the ritual, or empty where the catalog has none
   */
  public Optional<Ritual> find(RitualId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The ritual with an id that must be there.
   *
   * @param id the id
   * @return the ritual
   * @throws UnknownNameException where the catalog has none; it names the nearest id
   */
  public Ritual get(RitualId id) {
    return find(id)
        .orElseThrow(() -> UnknownNameException.of(
            "ritual",
            id.value(),
            rituals.stream().map(ritual -> ritual.id().value()).toList()));
  }

  /**
   * The same catalog in another language. What is chosen and planned from it is the same.
   *
   * @param words what the language says
   * @return the catalog; a sentence the language does not have stays in English
   */
  public RitualCatalog inWords(Words words) {
    return of(rituals.stream().map(ritual -> ritual.inWords(words)).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RitualCatalog that && rituals.equals(that.rituals);
  }

  @Override
  public int hashCode() {
    return rituals.hashCode();
  }

  /** How many rituals there are. */
  @Override
  public String toString() {
    return "RitualCatalog of " + rituals.size();
  }
}
