package dev.attune.core.checkin;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.View;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Reads check-ins again and tells what they show, to one reader and on one day.
 *
 * <p>Two spans of equal length are set side by side, the later one ending on the day. Days are calendar days, each entry on its
 * author's own; what is dated later than the day is left aside.
 * <ul>
 *   <li>Rhythm: days with a check-in by days that were neither paused by the reader nor excused, and the longest gap. It begins
 *       with the first check-in that the reader may see, as nobody was late before.
 *   <li>Lift: a person's mean of after minus before, over check-ins they rated on both sides.
 *   <li>Small worries: those the reader named in check-ins they took part in, by the number of these. Those of others are never
 *       looked at, and a pass is no entry.
 *   <li>Series: each person's ratings.
 *   <li>Divergence: the difference between two people's mean ratings after check-ins, over the days on which both gave one, from
 *       ratings shared with everyone alone.
 *   <li>Balance: how evenly rituals were begun, a solo form apart. With m the largest share among n people, evenness is
 *       1 − (m − 1/n)/(1 − 1/n). The figure goes into the finding and is not told: of two people it would tell each one's share.
 * </ul>
 *
 * <p>Figures are compared after rounding to 1e-9. Where there is too little to go by, the report says so. While joint rituals are
 * suspended, for whatever cause, divergence and balance rest; the reader's own figures stay theirs. The numbers in
 * {@link HistorySettings} are project conventions. Immutable, thread-safe and reusable.
 *
 * @since 1.0
 */
public final class CheckInHistory {
  private static final double COMPARED_TO = 1e9;

  private final HistorySettings settings;

  private CheckInHistory(HistorySettings settings) {
    this.settings = settings;
  }

  /**
   * With {@link HistorySettings#defaults()}.
   *
   * @return the history
   */
  public static CheckInHistory withDefaults() {
    return with(HistorySettings.defaults());
  }

  /**
   * With settings.
   *
   * @param settings from when on it says something
   * @return the history
   */
  public static CheckInHistory with(HistorySettings settings) {
    return new CheckInHistory(settings);
  }

  /**
   * What the check-ins in a view show.
   *
   * @param bond whose they are
   * @param view what the reader may see
   * @param limit what is open to the bond
   * @param on the day of the report
   * @return the report, the same for the same view, limit and day
   */
  public CheckInReport report(Bond bond, View view, Limit limit, LocalDate on) {
    View past = view.on(LocalDate.MIN, on);
    Span span = Span.endingOn(on, settings.spanDays());
    DaysSetAside setAside = DaysSetAside.in(past, on);
    Ratings ratings = Ratings.in(past);
    Rhythm rhythm = rhythm(past, span, setAside);
    SortedMap<PersonId, Double> lifts = ratings.lifts(span, settings.leastPairs());
    StressorTrend stressors = stressors(past, span);

    List<Reason> reasons = new ArrayList<>();
    reasons.add(reason(rhythm));
    past.reader()
        .member()
        .ifPresent(reader -> reasons.add(reason(Optional.ofNullable(lifts.get(reader)))));
    reasons.add(reason(stressors, past));
    CheckInReport.Builder report = CheckInReport.builder()
        .on(on)
        .rhythm(rhythm)
        .rhythmBefore(rhythm(past, span.before(), setAside))
        .lifts(lifts)
        .liftsBefore(ratings.lifts(span.before(), settings.leastPairs()))
        .stressors(stressors)
        .series(ratings.series());
    if (bond.hasOneMember()) {
      report.divergence(Divergence.UNKNOWN).laborBalance(LaborBalance.UNKNOWN);
      reasons.add(Reason.of(CheckInReason.ONE_PERSON));
    } else if (limit.jointRituals() == JointRituals.SUSPENDED) {
      report.divergence(Divergence.PAUSED).laborBalance(LaborBalance.PAUSED);
      reasons.add(Reason.of(CheckInReason.RESTS_FOR_NOW));
    } else {
      report
          .divergence(divergence(ratings, span, reasons))
          .laborBalance(balance(Initiative.in(past, span, bond), reasons));
    }
    return report.reasons(reasons).build();
  }

  private static Rhythm rhythm(View view, Span whole, DaysSetAside setAside) {
    Set<LocalDate> checkIns =
        checkIns(view).stream().map(RitualDone::date).collect(Collectors.toSet());
    Optional<Span> begun = checkIns.stream().min(LocalDate::compareTo).flatMap(whole::from);
    Span span = begun.orElse(whole);
    int with = 0;
    int counted = 0;
    int gap = 0;
    int longestGap = 0;
    for (LocalDate day : begun.stream().flatMap(Span::days).toList()) {
      if (checkIns.contains(day)) {
        with++;
        counted++;
        gap = 0;
      } else if (!setAside.hold(day)) {
        counted++;
        gap++;
        longestGap = Math.max(longestGap, gap);
      }
    }
    return new Rhythm(span.firstInclusive(), span.lastInclusive(), with, counted, longestGap);
  }

  private StressorTrend stressors(View view, Span span) {
    Optional<PersonId> reader = view.reader().member();
    if (reader.isEmpty()) {
      return StressorTrend.UNKNOWN;
    }
    Optional<Double> now = stressorsPerCheckIn(view, reader.get(), span);
    Optional<Double> before = stressorsPerCheckIn(view, reader.get(), span.before());
    if (now.isEmpty() || before.isEmpty()) {
      return StressorTrend.UNKNOWN;
    }
    double change = rounded(now.get() - before.get());
    return change <= -settings.stressorChange()
        ? StressorTrend.FEWER
        : change >= settings.stressorChange() ? StressorTrend.MORE : StressorTrend.ABOUT_THE_SAME;
  }

  private Optional<Double> stressorsPerCheckIn(View view, PersonId reader, Span span) {
    Set<SessionId> sessions = new HashSet<>();
    int checkIns = 0;
    for (RitualDone done : checkIns(view)) {
      if (span.holds(done)
          && done.participants().contains(reader)
          && done.session().map(sessions::add).orElse(true)) {
        checkIns++;
      }
    }
    if (checkIns < settings.leastCheckIns()) {
      return Optional.empty();
    }
    long named = view.entries(StressorNamed.class).stream()
        .filter(stressor -> stressor.author().equals(reader))
        .filter(stressor -> stressor.session().filter(sessions::contains).isPresent())
        .count();
    return Optional.of((double) named / checkIns);
  }

  private Divergence divergence(Ratings ratings, Span span, List<Reason> reasons) {
    List<Double> differences = ratings.differences(span, settings.leastCommonDays());
    if (differences.isEmpty()) {
      reasons.add(Reason.of(
          CheckInReason.TOO_FEW_SHARED_RATINGS, "needed", number(settings.leastCommonDays())));
      return Divergence.UNKNOWN;
    }
    double greatest = rounded(Collections.max(differences));
    boolean apart = greatest >= settings.pointsApart();
    reasons.add(Reason.of(
        apart ? CheckInReason.RATINGS_APART : CheckInReason.RATINGS_NEAR,
        "points",
        number(greatest)));
    return apart ? Divergence.APART : Divergence.NEAR;
  }

  private LaborBalance balance(Initiative initiative, List<Reason> reasons) {
    if (initiative.begun() < settings.leastBegun()) {
      reasons.add(Reason.of(CheckInReason.TOO_FEW_BEGUN, "needed", number(settings.leastBegun())));
      return LaborBalance.UNKNOWN;
    }
    boolean leaning = rounded(initiative.evenness()) < settings.leaningBelow();
    reasons.add(
        Reason.of(leaning ? CheckInReason.INITIATIVE_LEANING : CheckInReason.INITIATIVE_EVEN));
    return leaning ? LaborBalance.LEANING : LaborBalance.EVEN;
  }

  private static Reason reason(Rhythm rhythm) {
    return rhythm.daysCounted() == 0
        ? Reason.of(CheckInReason.NO_DAY_COUNTED)
        : Reason.of(
            CheckInReason.RHYTHM,
            "days",
            number(rhythm.daysWithCheckIn()),
            "counted",
            number(rhythm.daysCounted()),
            "gap",
            number(rhythm.longestGap()));
  }

  private Reason reason(Optional<Double> lift) {
    if (lift.isEmpty()) {
      return Reason.of(CheckInReason.TOO_FEW_RATINGS, "needed", number(settings.leastPairs()));
    }
    return Reason.of(
        lift.get() > 0 ? CheckInReason.CLOSER_AFTERWARDS : CheckInReason.NOT_CLOSER_AFTERWARDS,
        "lift",
        number(lift.get()));
  }

  private Reason reason(StressorTrend stressors, View view) {
    return switch (stressors) {
      case FEWER -> Reason.of(CheckInReason.FEWER_STRESSORS);
      case MORE -> Reason.of(CheckInReason.MORE_STRESSORS);
      case ABOUT_THE_SAME -> Reason.of(CheckInReason.AS_MANY_STRESSORS);
      case UNKNOWN ->
        view.reader().member().isEmpty()
            ? Reason.of(CheckInReason.STRESSORS_STAY_WITH_THEIR_AUTHOR)
            : Reason.of(
                CheckInReason.TOO_FEW_CHECK_INS, "needed", number(settings.leastCheckIns()));
    };
  }

  private static List<RitualDone> checkIns(View view) {
    return view.entries(RitualDone.class).stream()
        .filter(done -> done.ritual().equals(CheckInSession.RITUAL))
        .toList();
  }

  /** Means of whole numbers that ought to be equal differ in their last digits. */
  private static double rounded(double figure) {
    return Math.rint(figure * COMPARED_TO) / COMPARED_TO;
  }

  /** In plain decimal, to a hundredth at most: ratings are whole points. */
  private static String number(double figure) {
    return BigDecimal.valueOf(figure)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
