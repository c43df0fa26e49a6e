package dev.attune.catalog.evidence;

import dev.attune.core.error.Require;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.evidence.Reference;
import dev.attune.core.evidence.ReferenceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The studies and sources that the catalog cites.
 *
 * <p>For example, {@code Bibliography.get(ReferenceId.of("FINKEL-2013")).citation()}. A reference that is not confirmed is
 * listed so that nobody looks it up twice; no ritual rests on it.
 *
 * @since 1.0
 */
public final class Bibliography {
  private static final Map<ReferenceId, Reference> STUDIES = byId(
      StudiesAToB.references(),
      StudiesCToE.references(),
      StudiesFToG.references(),
      StudiesHToK.references(),
      StudiesLToM.references(),
      StudiesNToR.references(),
      StudiesSToZ.references());
  private static final Map<ReferenceId, Reference> SAFETY = byId(SafetySources.references());
  private static final Map<ReferenceId, Reference> ALL = byId(references(), safetyReferences());

  private Bibliography() {}

  /**
   * The studies behind rituals, steps and ideas.
   *
   * @return the references, in the order of their ids
   */
  public static List<Reference> references() {
    return List.copyOf(STUDIES.values());
  }

  /**
   * The sources behind the handling of safety and privacy; none of them is among {@link #references()}.
   *
   * @return the references, in the order of their ids
   */
  public static List<Reference> safetyReferences() {
    return List.copyOf(SAFETY.values());
  }

  /**
   * The reference with an id, from either list.
   *
   * @param id the id
   * @return the reference, or empty where there is none
   */
  public static Optional<Reference> find(ReferenceId id) {
    return Optional.ofNullable(ALL.get(id));
  }

  /**
   * The reference with an id that must be there, from either list.
   *
   * @param id the id
   * @return the reference
   * @throws UnknownNameException where there is none; it names the nearest id
   */
  public static Reference get(ReferenceId id) {
    return find(id)
        .orElseThrow(() -> UnknownNameException.of(
            "reference",
            id.value(),
            ALL.keySet().stream().map(ReferenceId::value).toList()));
  }

  /** In the order of ids; an id that comes twice fails when the class is loaded. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the lists are only read
  private static Map<ReferenceId, Reference> byId(List<Reference>... parts) {
    TreeMap<ReferenceId, Reference> byId = new TreeMap<>();
    for (List<Reference> part : parts) {
      for (Reference reference : part) {
        Require.that(
            byId.put(reference.id(), reference) == null,
            "references",
            "each id once",
            reference.id() + " again");
      }
    }
    return byId;
  }
}
