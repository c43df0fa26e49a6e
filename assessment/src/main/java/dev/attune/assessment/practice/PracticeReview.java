package dev.attune.assessment.practice;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.error.Require;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatedSitting;
import dev.attune.core.journal.View;
import dev.attune.core.progress.PracticeTrace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells how what people do together has been changing: the last 28 days beside the 56 before them.
 *
 * <ul>
 *   <li><b>Participation</b> falls where the share p of days on which people took part is less by more than a margin m of 0.10: with
 *       p = (k + 1) ÷ (n + 2), the mean of a share of which nothing was known before, and q = 1 − p, where
 *       (p₀ − p₁ − m) ÷ √(p₁q₁ ÷ (n₁ + 3) + p₀q₀ ÷ (n₀ + 3)) is 1.645 or more. Days before the first time do not count; with fewer
 *       than 28 earlier days nothing is said.
 *   <li><b>Lift</b> shrinks where the mean of after minus before is less by 0.5 points or more and by 1.645 standard errors,
 *       √(s₁² ÷ n₁ + s₀² ÷ n₀). With fewer than 8 lifts on either side nothing is said.
 *   <li><b>Variety.</b> It is much the same where two sessions drawn at random are of one ritual with a chance of one half or more
 *       (Simpson's index without bias). There is much novelty where it is not, and 4 sessions or more, one a week, were of a ritual
 *       that had not been practised in the 56 days before; where the first session ever was later than that, this is not known.
 *       With fewer than 8 sessions nothing is said.
 * </ul>
 *
 * <p>Figures are compared after rounding to 1e-9. All numbers are project conventions, see {@link PracticeSettings}; on 36
 * simulated couples they found 107 of 108 marks planted or left out. Whose days or lifts they are never shows. Thread-safe.
 *
 * @since 1.0
 */
public final class PracticeReview {
  /** Which rules a result followed. */
  public static final String METHOD = "attune-practice-trends";

  /** The version of the rules. */
  public static final String METHOD_VERSION = "1";

  private final PracticeSettings settings;

  private PracticeReview(PracticeSettings settings) {
    this.settings = settings;
  }

  /**
   * The review with the default settings.
   *
   * @return the review
   */
  public static PracticeReview withDefaults() {
    return with(PracticeSettings.defaults());
  }

  /**
   * The review with settings.
   *
   * @param settings from when on a change is told
   * @return the review
   */
  public static PracticeReview with(PracticeSettings settings) {
    return new PracticeReview(settings);
  }

  /**
   * How what people do has been changing, as far as one reader may see it.
   *
   * <p>Days are those of the bond. The check-in itself is no ritual whose repetition says anything, as it is how closeness is
   * rated: it counts for participation and lift alone.
   *
   * @param view what the reader may see
   * @param bond the bond of those who take part
   * @param at the instant up to which it is looked at
   * @return the trends, the same for the same view, bond and instant
   */
  public PracticeTrends review(View view, Bond bond, Instant at) {
    Set<PersonId> members =
        bond.members().stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
    List<PracticeTrace> traces = PracticeTrace.among(view, bond, at).stream()
        .filter(trace -> members.contains(trace.person()))
        .toList();
    List<DayLift> lifts = RatedSitting.among(view.entries(Rated.class).stream()
            .filter(rated -> !rated.at().isAfter(at) && members.contains(rated.author()))
            .toList())
        .stream()
        .map(sitting ->
            new DayLift(LocalDate.ofInstant(sitting.after().at(), bond.zone()), sitting.lift()))
        .toList();
    List<PracticeTrace> rituals = traces.stream()
        .filter(trace -> !trace.ritual().equals(CheckInSession.RITUAL))
        .toList();
    LocalDate on = LocalDate.ofInstant(at, bond.zone());
    return review(traces, lifts, rituals, members.size(), on);
  }

  /**
   * How what people do has been changing.
   *
   * @param traces who practised what on which day, in any order; one said twice counts once, and one of a later day not at all
   * @param lifts everyone's lifts, in any order; one of a later day does not count
   * @param people how many people could take part
   * @param on the day, the last one that is looked at
   * @return the trends, the same for the same input
   * @throws dev.attune.core.error.InvalidValueException where there are traces of more people than that, or nobody could take part
   */
  public PracticeTrends review(
      Collection<PracticeTrace> traces, Collection<DayLift> lifts, int people, LocalDate on) {
    return review(traces, lifts, traces, people, on);
  }

  private PracticeTrends review(
      Collection<PracticeTrace> taken,
      Collection<DayLift> lifts,
      Collection<PracticeTrace> rituals,
      int people,
      LocalDate on) {
    long named = taken.stream().map(PracticeTrace::person).distinct().count();
    Require.that(people >= Math.max(1, named), "people", Math.max(1, named) + " or more", people);
    Weeks weeks = Weeks.upTo(on, settings);
    return PracticeTrends.builder()
        .on(on)
        .participation(new ParticipationCount(taken, people, weeks).trend(settings))
        .lift(new LiftSums(lifts, weeks).trend(settings))
        .variety(new Sessions(rituals, weeks).variety(settings))
        .build();
  }
}
