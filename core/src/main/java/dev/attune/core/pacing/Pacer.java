package dev.attune.core.pacing;

import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.BoundaryStated;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.OwnSuspensions;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.SafetyAnswered;
import dev.attune.core.journal.View;
import dev.attune.core.limit.Boundary;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.Limit;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.safety.SafetyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is open to a bond at an instant, from everything its people keep to themselves.
 *
 * <p>This is the one place where private entries of several people are read together, and all that comes of them is a
 * {@link Limit}. Whatever is not known keeps closed what depends on it. Entries later than the instant do not count yet.
 *
 * <p><b>Together at all.</b> One person's raised flag, pause or refusal suspends what is joint for everyone, and looks the same
 * from outside. It starts on the next day of the bond's zone, for its author at once. It ends, on a next day again, when its
 * author has taken it back and everyone has accepted doing things together since. Gated rituals further need answers from
 * everyone that reported no concern and are not too old.
 *
 * <p><b>How deep.</b> The least of: what the lowest safety level over all directions allows; one step beyond the deepest
 * depth of which everyone lately rated enough sessions well; what everyone consents to, depth 1 where somebody said nothing;
 * after a rupture 1, and one more for each further 7 days without another; and what boundaries leave. With one person there is
 * nobody to tell and nothing known, so the depth is 1 at most.
 *
 * <p><b>How soon.</b> One deep session a day, 3 days from one to the next and 7 after one of depth 3, half as many again where
 * somebody describes themself as avoidant. While depth 3 is open, the limit plans with the longer distance.
 *
 * <p><b>After leaving.</b> Nothing joint is open any more to who left, to the last who stays, and to anyone once the bond was
 * ended. Each keeps their own boundaries.
 *
 * <p>All numbers are project conventions; see {@link PacingPolicy}. A person may always choose something deeper themself: a
 * limit is about what is proposed. Safety is not theirs to overrule.
 *
 * @since 1.0
 */
public final class Pacer {
  /** The most days a limit may ask for. */
  private static final int LONGEST_REST = 365;

  private final RitualCatalog catalog;
  private final PacingPolicy policy;

  private Pacer(RitualCatalog catalog, PacingPolicy policy) {
    this.catalog = catalog;
    this.policy = policy;
  }

  /**
   * The pacer for the rituals of a catalog, with the default policy.
   *
   * @param catalog the rituals that a bond may have practised; one that it does not hold counts as the deepest where rest is
   *     due after it, and as none where it would open something
   * @return the pacer
   */
  public static Pacer using(RitualCatalog catalog) {
    return using(catalog, PacingPolicy.defaults());
  }

  /**
   * The pacer for the rituals of a catalog.
   *
   * @param catalog the rituals that a bond may have practised; one that it does not hold counts as the deepest where rest is
   *     due after it, and as none where it would open something
   * @param policy what the app set
   * @return the pacer
   */
  public static Pacer using(RitualCatalog catalog, PacingPolicy policy) {
    return new Pacer(catalog, policy);
  }

  /**
   * The limit for what one reader is shown.
   *
   * <p>It differs from what the others have only by what the reader said today about their own safety or a pause, and is never
   * wider.
   *
   * @param reader a member; everyone at once and the role of a therapist meet what {@link #limitForAll} gives
   * @param journal the journal of the bond
   * @param bond the bond
   * @param at the instant from which it is looked at
   * @return the limit
   * @throws dev.attune.core.error.InvalidValueException where the journal is another bond's, or the reader no member
   */
  public Limit limitFor(Reader reader, Journal journal, Bond bond, Instant at) {
    reader.member().ifPresent(bond::member);
    return limit(reader.member(), journal, bond, at);
  }

  /**
   * The limit for what is shown to everyone, such as a plan.
   *
   * @param journal the journal of the bond
   * @param bond the bond
   * @param at the instant from which it is looked at
   * @return the limit
   * @throws dev.attune.core.error.InvalidValueException where the journal is another bond's
   */
  public Limit limitForAll(Journal journal, Bond bond, Instant at) {
    return limit(Optional.empty(), journal, bond, at);
  }

  /**
   * A person's own safety state, at once and for that person alone.
   *
   * @param own the person's own view
   * @param at the instant from which it is looked at
   * @return {@link SafetyState#SEEK_SUPPORT} while a flag of theirs stands, however old; otherwise what their last answers say,
   *     {@link SafetyState#NOT_ASKED} where there are none or they are too old
   * @throws dev.attune.core.error.InvalidValueException where the reader is no member
   */
  public SafetyState safetyStateOf(View own, Instant at) {
    if (!OwnSuspensions.of(own).flagsAt(at).isEmpty()) {
      return SafetyState.SEEK_SUPPORT;
    }
    return own.entries(SafetyAnswered.class).stream()
        .filter(answered -> !answered.at().isAfter(at))
        .reduce((earlier, later) -> later)
        .map(answered -> Together.current(answered, at, policy))
        .orElse(SafetyState.NOT_ASKED);
  }

  /**
   * The deepest depth of which everyone rated enough sessions well lately, as far as one reader may see it. What people describe
   * of their own habits of relating does not enter.
   *
   * @param view what the reader may see
   * @param bond the bond
   * @param at the instant from which it is looked at
   * @return the depth; {@link Depth#LIGHT} without such ratings, which is where everyone begins
   */
  public Depth deepestRatedWell(View view, Bond bond, Instant at) {
    Seen seen = SeenInView.of(view, bond, at);
    return new RatedWell(seen, new Sittings(seen, catalog), policy)
        .deepest(policy.ratedWellSessions());
  }

  private Limit limit(Optional<PersonId> reader, Journal journal, Bond bond, Instant at) {
    Present present = Present.in(journal, bond, at);
    Optional<Bond> left = present.bond();
    boolean readerLeft = reader.isPresent() && !present.members().contains(reader.get());
    if (left.isEmpty() || readerLeft) {
      List<Boundary> own = reader.map(person -> boundaries(present, person)).orElse(List.of());
      return Limit.of(bond, own, Map.of()).withJointRitualsSuspended();
    }
    return limit(reader, present, left.get());
  }

  private Limit limit(Optional<PersonId> reader, Present present, Bond bond) {
    Together together = new Together(present, bond, policy);
    List<Boundary> boundaries = present.members().stream()
        .flatMap(member -> boundaries(present, member).stream())
        .toList();
    Limit gate = Limit.of(bond, boundaries, together.states(reader), policy.gate());
    Sittings sittings = new Sittings(present, catalog);
    DepthCap cap = new DepthCap(present, sittings, policy);
    Depth depth = least(cap.depth(), boundaries);
    boolean avoidant = cap.anyoneDescribes(AttachmentStyle.AVOIDANT);
    Limit limit = Limit.builder()
        .from(gate)
        .greatestDepth(depth)
        .daysBetweenDeepSessions(daysAfter(depth, avoidant))
        .nextDeepSessionOn(nextDeepSession(sittings, avoidant, today(present, bond)))
        .build();
    return together.suspended(reader) ? limit.withJointRitualsSuspended() : limit;
  }

  /** A person's boundaries in force: of several words on the same thing the last counts. */
  private static List<Boundary> boundaries(Present present, PersonId person) {
    Set<Exclusion> inForce = new LinkedHashSet<>();
    for (BoundaryStated stated : present.entries(person, BoundaryStated.class)) {
      if (stated.inForce()) {
        inForce.add(stated.excludes());
      } else {
        inForce.remove(stated.excludes());
      }
    }
    return inForce.stream().map(excludes -> new Boundary(person, excludes)).toList();
  }

  private static Depth least(Depth depth, List<Boundary> boundaries) {
    return boundaries.stream()
        .flatMap(boundary -> boundary.excludes().depthAbove().stream())
        .filter(welcome -> welcome.compareTo(depth) < 0)
        .min(Depth::compareTo)
        .orElse(depth);
  }

  private static LocalDate today(Present present, Bond bond) {
    return LocalDate.ofInstant(present.at(), bond.zone());
  }

  private Optional<LocalDate> nextDeepSession(
      Sittings sittings, boolean avoidant, LocalDate today) {
    return sittings
        .deep()
        .map(session -> session.on().plusDays(daysAfter(session.depth(), avoidant)))
        .max(LocalDate::compareTo)
        .filter(next -> next.isAfter(today));
  }

  private int daysAfter(Depth depth, boolean avoidant) {
    int days =
        depth == Depth.DEEP ? policy.daysAfterDeepestSession() : policy.daysAfterDeepSession();
    int stretched = avoidant ? (int) Math.ceil(days * policy.stretchWhereAvoidant()) : days;
    return Math.min(stretched, LONGEST_REST);
  }
}
