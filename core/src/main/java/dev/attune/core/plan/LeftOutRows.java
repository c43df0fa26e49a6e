package dev.attune.core.plan;

import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.selection.LeftOut;
import dev.attune.core.selection.SelectionReason;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of what was left out of a plan, and the causes they name. */
final class LeftOutRows {
  private LeftOutRows() {}

  static LeftOut of(RitualId what, Reason why) {
    return new LeftOut(what, List.of(why));
  }

  static LeftOut letGo(RitualId what) {
    return of(what, Reason.of(SelectionReason.LET_GO));
  }

  static Reason tooLittleTime(int needed, PlanRequest request) {
    return needed(SelectionReason.TOO_LITTLE_TIME, needed, request.minutesPerDay());
  }

  static Reason tooFewDays(int needed, int available) {
    return needed(SelectionReason.TOO_FEW_DAYS, needed, available);
  }

  private static Reason needed(SelectionReason why, int needed, int available) {
    return Reason.of(
        why, "needed", Integer.toString(needed), "available", Integer.toString(available));
  }

  /** One row a thing, at its first place: what was wished for and also could not be placed has both reasons. */
  static List<LeftOut> oneEach(List<LeftOut> rows) {
    Map<RitualId, Set<Reason>> reasons = new LinkedHashMap<>();
    rows.forEach(row ->
        reasons.computeIfAbsent(row.what(), what -> new LinkedHashSet<>()).addAll(row.reasons()));
    return reasons.entrySet().stream()
        .map(row -> new LeftOut(row.getKey(), List.copyOf(row.getValue())))
        .toList();
  }
}
