package dev.attune.core.selection;

import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.VariantKind;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * In which form a ritual fits a request, or the one cause for which it is left out.
 *
 * @param form the form; empty for the standard one
 * @param minutes how long that form takes
 * @param cause why it is left out; empty where it fits
 */
record FormChoice(Optional<VariantKind> form, int minutes, Optional<SelectionReason> cause) {

  /** Causes are looked for in the order in which they are told: what is public first, the limit last. */
  static FormChoice of(Ritual ritual, SelectionRequest request) {
    boolean alone = request.alone() || request.bond().kind() == BondKind.SELF;
    boolean askedFor = request.askedFor().contains(ritual.id());
    if (!ritual.fits(request.bond(), askedFor) || (alone && !ritual.hasSoloForm())) {
      return leftOut(ritual, Optional.empty(), SelectionReason.NOT_FOR_THIS_BOND);
    }
    Optional<VariantKind> form = formForBond(ritual, request, alone);
    if (exceeds(least(ritual, form), request.minutes())) {
      if (form.isPresent() || !fiveMinuteFormFits(ritual, request.minutes())) {
        return leftOut(ritual, form, SelectionReason.TOO_LITTLE_TIME);
      }
      form = Optional.of(VariantKind.FIVE_MINUTE);
    }
    if (request.energy() == Energy.LOW && !light(ritual, form)) {
      if (ritual.variant(VariantKind.LOW_ENERGY).isEmpty() || form.isPresent()) {
        return leftOut(ritual, form, SelectionReason.TOO_LITTLE_ENERGY);
      }
      form = Optional.of(VariantKind.LOW_ENERGY);
    }
    return withinLimit(ritual, form, alone, request);
  }

  /** The form the bond itself asks for, before time, energy and limit. */
  private static Optional<VariantKind> formForBond(
      Ritual ritual, SelectionRequest request, boolean alone) {
    // A talk with a child is not recorded and asks nothing of the child: the adult has it alone.
    boolean adultAlone =
        request.bond().kind() == BondKind.PARENT_CHILD && ritual.depth() != Depth.NONE;
    if (alone || adultAlone) {
      return ritual.variant(VariantKind.SOLO).map(solo -> VariantKind.SOLO);
    }
    boolean apart = request.bond().circumstances().contains(Circumstance.LONG_DISTANCE);
    return apart
        ? ritual.variant(VariantKind.LONG_DISTANCE).map(distance -> VariantKind.LONG_DISTANCE)
        : Optional.empty();
  }

  /** While joint rituals are suspended, the form done alone stands in where there is one. */
  private static FormChoice withinLimit(
      Ritual ritual, Optional<VariantKind> form, boolean alone, SelectionRequest request) {
    Limit limit = request.limit();
    boolean soloForm = alone || form.equals(Optional.of(VariantKind.SOLO));
    Demand demand = soloForm ? ritual.soloDemand() : ritual.demand();
    if (limit.admits(demand) && deepSessionIsDue(demand, request)) {
      return new FormChoice(form, ritual.minutesOf(form), Optional.empty());
    }
    boolean soloStandsIn = limit.jointRituals() == JointRituals.SUSPENDED
        && ritual.variant(VariantKind.SOLO).isPresent()
        && limit.admits(ritual.soloDemand());
    if (soloStandsIn) {
      Optional<VariantKind> solo = Optional.of(VariantKind.SOLO);
      return new FormChoice(solo, ritual.minutesOf(solo), Optional.empty());
    }
    return leftOut(ritual, form, SelectionReason.NOT_FITTING_NOW);
  }

  private static boolean deepSessionIsDue(Demand demand, SelectionRequest request) {
    return !demand.deepSession()
        || request
            .limit()
            .nextDeepSessionOn()
            .map(day -> !request.on().isBefore(day))
            .orElse(true);
  }

  private static boolean light(Ritual ritual, Optional<VariantKind> form) {
    return ritual.minutesOf(form) <= 5
        && (form.equals(Optional.of(VariantKind.SOLO)) || ritual.depth().level() <= 1);
  }

  private static int least(Ritual ritual, Optional<VariantKind> form) {
    return form.isPresent() ? ritual.minutesOf(form) : ritual.leastMinutes();
  }

  private static boolean exceeds(int needed, OptionalInt minutes) {
    return minutes.isPresent() && needed > minutes.getAsInt();
  }

  private static boolean fiveMinuteFormFits(Ritual ritual, OptionalInt minutes) {
    return ritual.variant(VariantKind.FIVE_MINUTE).isPresent()
        && !exceeds(ritual.minutesOf(Optional.of(VariantKind.FIVE_MINUTE)), minutes);
  }

  private static FormChoice leftOut(
      Ritual ritual, Optional<VariantKind> form, SelectionReason cause) {
    return new FormChoice(form, least(ritual, form), Optional.of(cause));
  }

  /** The cause as a reason, with its figures. */
  Reason reason(SelectionRequest request) {
    SelectionReason why = cause.orElseThrow();
    return why == SelectionReason.TOO_LITTLE_TIME
        ? Reason.of(
            why,
            "needed",
            Integer.toString(minutes),
            "available",
            Integer.toString(request.minutes().orElseThrow()))
        : Reason.of(why);
  }
}
