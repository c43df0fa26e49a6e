package dev.attune.core.plan;

import dev.attune.core.bond.Circumstance;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.selection.LeftOut;
import dev.attune.core.selection.SelectionReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Places the three check-ins of week 2: on different days, a day apart where the week allows. */
final class CheckInPlacement {
  static final RitualId CHECK_IN = RitualId.of("five-minute-check-in");

  private static final int WANTED = 3;
  private static final int WEEK = 2;
  private static final Task.Length LENGTH = new Task.Length(5, 4);
  private static final Demand TOGETHER = new Demand(CHECK_IN, Depth.LIGHT, Set.of(), true, false);
  private static final Demand ALONE = new Demand(CHECK_IN, Depth.NONE, Set.of(), false, false);

  private final PlanRequest request;
  private final RitualCatalog catalog;
  private final Draft draft;
  private final SoFar soFar;

  CheckInPlacement(PlanRequest request, RitualCatalog catalog, Draft draft, SoFar soFar) {
    this.request = request;
    this.catalog = catalog;
    this.draft = draft;
    this.soFar = soFar;
  }

  /** Fills the draft, and tells what it left out. */
  List<LeftOut> place() {
    if (soFar.week() > WEEK) {
      return soFar.timesTookPlace(CHECK_IN) < WANTED
          ? List.of(LeftOutRows.letGo(CHECK_IN))
          : List.of();
    }
    List<LeftOut> leftOut = new ArrayList<>();
    int wanted = WANTED - soFar.timesHad(CHECK_IN);
    if (wanted > 0) {
      place(wanted).ifPresent(why -> leftOut.add(LeftOutRows.of(CHECK_IN, why)));
    }
    if (soFar.isLetGo(CHECK_IN)) {
      leftOut.add(LeftOutRows.letGo(CHECK_IN));
    }
    return leftOut;
  }

  /** Why not all found a place; empty where they did. */
  private Optional<Reason> place(int wanted) {
    int needed = draft.habitMinutes() + LENGTH.least();
    if (needed > request.minutesPerDay()) {
      return Optional.of(LeftOutRows.tooLittleTime(needed, request));
    }
    int count = Math.min(wanted, draft.capacity(WEEK));
    boolean alone = request.bond().hasOneMember() || !request.limit().admits(TOGETHER);
    boolean open = request.limit().admits(alone ? ALONE : TOGETHER);
    if (open) {
      for (int day : apart(draft.freeDays(WEEK), count, soFar.lastOn(CHECK_IN))) {
        draft.place(day, sitting(alone));
      }
    }
    if (count < wanted) {
      return Optional.of(LeftOutRows.tooFewDays(wanted, count));
    }
    return open ? Optional.empty() : Optional.of(Reason.of(SelectionReason.NOT_FITTING_NOW));
  }

  private Draft.Sitting sitting(boolean alone) {
    return new Draft.Sitting(
        CHECK_IN,
        ActivityType.RITUAL,
        alone ? Optional.of(VariantKind.SOLO) : formForDistance(),
        LENGTH.least(),
        LENGTH.minutes(),
        alone ? ALONE : TOGETHER,
        PlanReason.CHECK_IN.because(alone && !request.bond().hasOneMember()));
  }

  private Optional<VariantKind> formForDistance() {
    return request.bond().circumstances().contains(Circumstance.LONG_DISTANCE)
        ? catalog
            .find(CHECK_IN)
            .flatMap(ritual -> ritual.variant(VariantKind.LONG_DISTANCE))
            .map(variant -> VariantKind.LONG_DISTANCE)
        : Optional.empty();
  }

  /** The earliest days, as many as asked for, that lie a day apart; where there are too few of these, the earliest. */
  private static List<Integer> apart(List<Integer> days, int count, OptionalInt before) {
    List<Integer> chosen = new ArrayList<>();
    OptionalInt last = before;
    for (int day : days) {
      if (chosen.size() < count && (last.isEmpty() || day - last.getAsInt() >= 2)) {
        chosen.add(day);
        last = OptionalInt.of(day);
      }
    }
    return chosen.size() == count ? chosen : days.subList(0, count);
  }
}
