package dev.attune.examples.watch;

import dev.attune.assessment.plateau.FittedDay;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.assessment.plateau.PlateauSettings;
import dev.attune.assessment.plateau.PlateauState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What of a finding a picture shows: half a year at most, or as much as a year where it has been level for longer, and room for
 * four weeks at least.
 *
 * @param finding what was found
 * @param lookedAt what the library saw on each day it looked at
 * @param first the first day that is drawn
 * @param last the last one
 */
record Shown(Finding finding, List<FittedDay> lookedAt, int first, int last) {
  private static final int FEWEST_DAYS = 28;
  private static final int MOST_DAYS = 182;
  private static final int YEAR = 364;
  private static final int BEFORE_ONSET = 14;
  private static final double LEAST_MOVED = 1e-9;

  /** Chooses the days for the findings of one picture, so that those of two people lie under each other. */
  static Shown of(Finding finding, Iterable<Finding> inOnePicture) {
    int on = Days.number(finding.result().on());
    int first = on;
    int far = on - MOST_DAYS + 1;
    for (Finding one : inOnePicture) {
      if (!one.ratings().isEmpty()) {
        first = Math.min(first, Days.number(one.ratings().firstKey()));
      }
      int onset = one.result().onset().map(Days::number).orElse(on) - BEFORE_ONSET;
      far = onset > on - YEAR ? Math.min(far, onset) : far;
    }
    first = Math.max(first, far);
    return new Shown(finding, finding.fitted(), first, Math.max(on, first + FEWEST_DAYS - 1));
  }

  PlateauResult result() {
    return finding.result();
  }

  int on() {
    return Days.number(result().on());
  }

  boolean has(int day) {
    return day >= first && day <= last;
  }

  /** The ratings that are drawn. */
  SortedMap<LocalDate, Integer> ratings() {
    return finding.ratings().tailMap(Days.date(first));
  }

  /** How many check-ins are too old to be drawn. */
  int notDrawn() {
    return finding.ratings().size() - ratings().size();
  }

  /** The fit on the days that are drawn. */
  List<FittedDay> fitted() {
    return lookedAt.stream().filter(day -> has(Days.number(day.day()))).toList();
  }

  /** The days whose ratings were moved nearer to those around them, of those that are drawn. */
  List<FittedDay> setAside() {
    return fitted().stream().filter(this::wasMoved).toList();
  }

  private boolean wasMoved(FittedDay day) {
    Integer rating = finding.ratings().get(day.day());
    return rating != null && Math.abs(rating - day.countedAs().orElse(rating)) > LEAST_MOVED;
  }

  /** Whether a rating is drawn though it was not looked at any more. */
  boolean showsEarlier() {
    return !lookedAt.isEmpty() && !ratings().headMap(lookedAt.get(0).day()).isEmpty();
  }

  boolean isEarlier(LocalDate day) {
    return !lookedAt.isEmpty() && day.isBefore(lookedAt.get(0).day());
  }

  /** Whether a finding rests on the line that was fitted. */
  boolean restsOnFit() {
    return result().state().established() && result().state() != PlateauState.VOLATILE;
  }

  /** Since when it has been level, where it is. */
  Optional<Integer> onset() {
    boolean level =
        result().state() == PlateauState.PLATEAU || result().state() == PlateauState.HIGH_STABLE;
    return level ? result().onset().map(Days::number) : Optional.empty();
  }

  /** The day of a sudden drop, if it is drawn. */
  Optional<Integer> drop() {
    return result()
        .epoch()
        .filter(epoch -> epoch.isAfter(finding.ratings().firstKey()))
        .map(Days::number)
        .filter(this::has);
  }

  /** The first of many days without a check-in up to the day of the result. */
  Optional<Integer> silentFrom() {
    if (finding.ratings().isEmpty()) {
      return Optional.empty();
    }
    int from = Days.number(finding.ratings().lastKey()) + 1;
    return on() - from >= PlateauSettings.defaults().staleAfterDays()
        ? Optional.of(Math.max(from, first))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "Shown{***}";
  }
}
