package dev.attune.core.limit;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.presence.DeviceFreeZone;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Step;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.Variant;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.GatePolicy;
import dev.attune.core.safety.SafetyState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What is open to a bond now: the one value through which boundaries, pauses, safety states, consent and pacing act on what
 * people are offered.
 *
 * <p>It says what is open and never why, since when or because of whom: two bonds whose people stated the same things in
 * another order, or through each other, have equal limits, and a suspension for safety equals a private pause. With nothing
 * known it is nearly shut: gated rituals closed, depth 1 at most.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Limit {
  /**
   * The themes that are closed.
   *
   * @return the themes, in the order of their declaration
   */
  public abstract Set<Theme> closedThemes();

  /**
   * The rituals and tasks that are closed in all their forms.
   *
   * @return the ids, in their order
   */
  @Value.NaturalOrder
  public abstract SortedSet<RitualId> closedRituals();

  /**
   * The times of day that are closed, every day; they may overlap.
   *
   * <p>They act on what names an hour: on a device-free zone, by that zone's own clocks, and on every moment that an app would
   * propose or remind of and asks about with {@link #admits(LocalTime)}. They cannot act on what names none, such as a day of a
   * plan or a daily moment like 'after dinner', nor on what people begin by themselves at such an hour.
   *
   * @return the windows, by start, then by end
   */
  @Value.NaturalOrder
  public abstract SortedSet<DailyWindow> closedWindows();

  /**
   * The topics that are closed: no conflict about one is brought up, and no repair conversation about one is offered or begun.
   *
   * @return the ids, in their order
   */
  @Value.NaturalOrder
  public abstract SortedSet<TopicId> closedTopics();

  /**
   * The spaces that are closed to device-free zones. Names are the same where they differ only in capitals or in the blanks
   * around them.
   *
   * @return what the people call the places, in the order of the text
   */
  @Value.NaturalOrder
  public abstract SortedSet<Label> closedSpaces();

  /**
   * The greatest depth that is open; {@link Depth#LIGHT} where nothing is known, which is where everyone begins.
   *
   * @return the depth
   */
  @Value.Default
  public Depth greatestDepth() {
    return Depth.LIGHT;
  }

  /**
   * How far what people do together is open; {@link JointRituals#UNGATED} where nothing is known.
   *
   * @return how far
   */
  @Value.Default
  public JointRituals jointRituals() {
    return JointRituals.UNGATED;
  }

  /**
   * How many days lie from one deep session to the next, 1 or more; 3 where nothing was said. A project convention: no
   * marathons.
   *
   * @return days
   */
  @Value.Default
  public int daysBetweenDeepSessions() {
    return 3;
  }

  /**
   * The first day on which a deep session is open again; empty where any day is.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> nextDeepSessionOn();

  /**
   * A builder whose defaults are what is open where nothing is known.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The limit where nothing is known: gated rituals closed, depth 1 at most.
   *
   * @return the limit
   */
  public static Limit whenNothingIsKnown() {
    return builder().build();
  }

  /**
   * The limit that follows from boundaries and safety states, under {@link GatePolicy#HIGH_INTENSITY}.
   *
   * @param bond the bond
   * @param boundaries what its people do not want; only members may own one
   * @param safety each member's state; one who is absent counts as {@link SafetyState#NOT_ASKED}
   * @return the limit; its depth is 1 at most, as greater depth needs a history and everyone's consent
   * @throws dev.attune.core.error.InvalidValueException where somebody is not a member
   */
  public static Limit of(
      Bond bond, Collection<Boundary> boundaries, Map<PersonId, SafetyState> safety) {
    return of(bond, boundaries, safety, GatePolicy.HIGH_INTENSITY);
  }

  /**
   * The limit that follows from boundaries and safety states.
   *
   * @param bond the bond
   * @param boundaries what its people do not want; only members may own one
   * @param safety each member's state; one who is absent counts as {@link SafetyState#NOT_ASKED}
   * @param policy what waits until everyone has privately reported no concern
   * @return the limit; its depth is 1 at most, as greater depth needs a history and everyone's consent
   * @throws dev.attune.core.error.InvalidValueException where somebody is not a member
   */
  public static Limit of(
      Bond bond,
      Collection<Boundary> boundaries,
      Map<PersonId, SafetyState> safety,
      GatePolicy policy) {
    Builder builder = builder();
    Depth depth = Depth.LIGHT;
    for (Boundary boundary : boundaries) {
      bond.member(boundary.owner());
      Exclusion excludes = boundary.excludes();
      excludes.theme().ifPresent(builder::addClosedTheme);
      excludes.ritual().ifPresent(builder::addClosedRitual);
      excludes.window().ifPresent(builder::addClosedWindow);
      excludes.topic().ifPresent(builder::addClosedTopic);
      excludes.space().ifPresent(builder::addClosedSpace);
      if (excludes.depthAbove().isPresent() && excludes.depthAbove().get().compareTo(depth) < 0) {
        depth = excludes.depthAbove().get();
      }
    }
    safety.keySet().forEach(bond::member);
    return builder
        .greatestDepth(depth)
        .jointRituals(joint(bond, safety, policy))
        .build();
  }

  /** One person who seeks support closes everything joint for all; one who has not reported no concern closes the gate. */
  private static JointRituals joint(
      Bond bond, Map<PersonId, SafetyState> safety, GatePolicy policy) {
    boolean everyoneReportedNoConcern = true;
    for (var member : bond.members()) {
      SafetyState state = safety.getOrDefault(member.id(), SafetyState.NOT_ASKED);
      if (state == SafetyState.SEEK_SUPPORT) {
        return JointRituals.SUSPENDED;
      }
      everyoneReportedNoConcern &= state == SafetyState.NO_CONCERN_REPORTED;
    }
    if (everyoneReportedNoConcern) {
      return JointRituals.OPEN;
    }
    return policy == GatePolicy.ALL_JOINT ? JointRituals.SUSPENDED : JointRituals.UNGATED;
  }

  /**
   * The same limit with everything joint suspended, as in a private pause. Nothing tells it from a suspension of another cause.
   *
   * @return the limit
   */
  public final Limit withJointRitualsSuspended() {
    return builder().from(this).jointRituals(JointRituals.SUSPENDED).build();
  }

  /**
   * Whether a sitting is open.
   *
   * @param demand what it asks of people
   * @return true where nothing in this limit closes it
   */
  public final boolean admits(Demand demand) {
    if (demand.depth().compareTo(greatestDepth()) > 0 || closedRituals().contains(demand.id())) {
      return false;
    }
    for (Theme theme : demand.themes()) {
      if (closedThemes().contains(theme)) {
        return false;
      }
    }
    return switch (jointRituals()) {
      case OPEN -> true;
      case UNGATED -> !demand.gated();
      case SUSPENDED -> !demand.joint();
    };
  }

  /**
   * Whether a moment is open. Ask before proposing one, or reminding of one that was set.
   *
   * @param time the time of day, by the clocks of those it is proposed to
   * @return true where no closed window contains it
   */
  public final boolean admits(LocalTime time) {
    return closedWindows().stream().noneMatch(window -> window.contains(time));
  }

  /**
   * Whether a topic is open to be talked about.
   *
   * @param topic the id of the topic
   * @return true where it is not closed
   */
  public final boolean admits(TopicId topic) {
    return !closedTopics().contains(topic);
  }

  /**
   * Whether a device-free zone may be offered. One that is not is left out like anything else that does not fit just now: whether
   * for its place, its hour, its ritual or its kind is not told. As a person can also keep one alone, it stays open while what
   * is joint is suspended.
   *
   * @param zone the zone
   * @return true where nothing in this limit closes it: its space, any time of its window, what it does in the device's place, or
   *     everything that limits a device
   */
  public final boolean admits(DeviceFreeZone zone) {
    return !closedThemes().contains(Theme.DEVICES)
        && closedSpaces().stream().noneMatch(space -> samePlace(space, zone.space()))
        && closedWindows().stream().noneMatch(zone.window()::overlaps)
        && zone.replacement().filter(ritual -> closedRituals().contains(ritual)).isEmpty();
  }

  private static boolean samePlace(Label one, Label other) {
    return one.value().strip().equalsIgnoreCase(other.value().strip());
  }

  /**
   * What to do in one form of a ritual, without the steps that are closed: a touch needs more than an open theme, and people
   * far apart cannot touch. Where the bond asks for it, the form without touch and gaze comes first.
   *
   * @param bond who does it
   * @param ritual the ritual
   * @param form the form; empty for the standard one
   * @return the steps, in order
   * @throws dev.attune.core.error.InvalidValueException where the ritual has no such form
   */
  public final List<Step> openSteps(Bond bond, Ritual ritual, Optional<VariantKind> form) {
    List<Step> all =
        form.isEmpty() ? ritual.steps() : variant(ritual, form.get()).steps();
    List<Step> open = new ArrayList<>();
    if (bond.circumstances().contains(Circumstance.NEURODIVERGENT)) {
      ritual.withoutTouchOrGaze().ifPresent(text -> open.add(Step.of(text)));
    }
    for (Step step : all) {
      if (step.theme().isEmpty() || opens(step.theme().get(), bond)) {
        open.add(step);
      }
    }
    return List.copyOf(open);
  }

  /**
   * Whether a form in which a theme is the act may be added to a ritual that is open itself, such as a hug at its end. A touch
   * needs more than an open theme, and people far apart cannot touch.
   *
   * @param theme the theme
   * @param bond who does it
   * @return true where it may be offered
   */
  public final boolean opens(Theme theme, Bond bond) {
    boolean touchPossible = (jointRituals() == JointRituals.OPEN || bond.kind() == BondKind.SELF)
        && !bond.circumstances().contains(Circumstance.LONG_DISTANCE);
    return !closedThemes().contains(theme) && (theme != Theme.TOUCH || touchPossible);
  }

  private static Variant variant(Ritual ritual, VariantKind kind) {
    Optional<Variant> variant = ritual.variant(kind);
    Require.that(variant.isPresent(), "form", "a form of " + ritual.id(), kind.code());
    return variant.orElseThrow();
  }

  Limit() {}

  @Value.Check
  void check() {
    Require.range(daysBetweenDeepSessions(), 1, 365, "daysBetweenDeepSessions");
  }

  /** What is closed belongs to those who closed it and is not told. */
  @Override
  public String toString() {
    return "Limit{***}";
  }

  /** Builds a {@link Limit}. */
  public static final class Builder extends ImmutableLimit.Builder {
    Builder() {}
  }
}
