package dev.attune.assessment.change;

import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tells whether a person's score changed by more than the scale's error, and whether it crossed a cut-off.
 *
 * <ul>
 *   <li>A change is reliable where it lies strictly beyond 1.96 errors; one of exactly 1.96 is not. The bound is compared as
 *       exact decimals.
 *   <li>Better and worse are read by the scale's direction. Without one a reliable change has no class.
 *   <li>Recovered is reliably better from the worse side of the cut-off to its better side; improved is reliably better
 *       otherwise.
 *   <li>With a reliability of 1 the error is 0: the index is undefined, and every difference is reliable (a project
 *       convention, by the same strict comparison).
 * </ul>
 *
 * <p>Jacobson and Truax (1991), Clinical significance: a statistical approach to defining meaningful change in psychotherapy
 * research, Journal of Consulting and Clinical Psychology 59, 12–19, doi:10.1037/0022-006X.59.1.12. The other methods are cited
 * in {@link ChangeMethod}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class ChangeAnalyzer {
  /** The id of these rules, as every result carries it. */
  public static final String METHOD = "attune-change";

  /** The version of these rules. */
  public static final String METHOD_VERSION = "1";

  static final BigDecimal CRITICAL = new BigDecimal("1.96");

  /** How many standard errors the expected range spans to each side; Speer (1992). */
  private static final double EXPECTED_ERRORS = 2;

  private final ChangeCriteria criteria;
  private final Map<CutOffKind, CutOffLine> lines;
  private final Optional<CutOffLine> line;
  private final double sem;

  private ChangeAnalyzer(ChangeCriteria criteria) {
    this.criteria = criteria;
    lines = CutOffLine.of(criteria);
    line = criteria.cutOffInUse().map(lines::get);
    sem = criteria.error().standardError();
  }

  /**
   * An analyzer that judges by these criteria.
   *
   * @param criteria the scale's direction and error, and the populations a cut-off is drawn by
   * @return the analyzer
   */
  public static ChangeAnalyzer using(ChangeCriteria criteria) {
    return new ChangeAnalyzer(criteria);
  }

  /**
   * What two scores say.
   *
   * @param before the earlier score, finite
   * @param after the later score, finite
   * @return the change
   * @throws InvalidValueException where a score is no finite number
   */
  public ScoreChange change(double before, double after) {
    return change(OptionalDouble.of(before), OptionalDouble.of(after));
  }

  /**
   * What two scores of the same scale say.
   *
   * @param before the earlier score
   * @param after the later score
   * @return the change; without a difference where one of them is no score
   * @throws InvalidValueException where they are scores of two scales
   */
  public ScoreChange change(ScaleScore before, ScaleScore after) {
    Require.that(
        before.scale().equals(after.scale()),
        "after",
        "the scale " + before.scale(),
        after.scale());
    return change(before.score(), after.score());
  }

  /**
   * What several occasions say, each against the first and against the one before.
   *
   * @param scores the scores in the order of the occasions; empty where an occasion has none
   * @return the course
   * @throws InvalidValueException where a score is no finite number
   */
  public ScoreCourse course(List<OptionalDouble> scores) {
    ScoreCourse.Builder course = ScoreCourse.builder().occasions(scores.size());
    List<Integer> scored = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      if (scores.get(i).isPresent()) {
        scored.add(i);
      }
    }
    for (int k = 1; k < scored.size(); k++) {
      course.addSinceFirst(between(scores, scored.get(0), scored.get(k)));
      course.addSincePrevious(between(scores, scored.get(k - 1), scored.get(k)));
    }
    return course.build();
  }

  private OccasionChange between(List<OptionalDouble> scores, int from, int to) {
    return new OccasionChange(from + 1, to + 1, change(scores.get(from), scores.get(to)));
  }

  private ScoreChange change(OptionalDouble before, OptionalDouble after) {
    before.ifPresent(score -> finite(score, "before"));
    after.ifPresent(score -> finite(score, "after"));
    double errorOfDifference = Math.sqrt(2) * sem;
    ScoreChange.Builder change = ScoreChange.builder()
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .criteria(criteria)
        .before(before)
        .after(after)
        .standardErrorOfMeasurement(sem)
        .standardErrorOfDifference(errorOfDifference)
        .smallestReliableDifference(CRITICAL.doubleValue() * errorOfDifference);
    Map<CutOffKind, Double> cutOffs = new EnumMap<>(CutOffKind.class);
    lines.forEach((kind, cutOff) -> cutOffs.put(kind, cutOff.value().doubleValue()));
    change.cutOffs(cutOffs);
    if (before.isPresent() && after.isPresent()) {
      change.difference(BigDecimal.valueOf(after.getAsDouble())
          .subtract(BigDecimal.valueOf(before.getAsDouble()))
          .doubleValue());
    }
    before.ifPresent(score -> expected(score).ifPresent(change::expected));
    change.addIndices(index(ChangeMethod.JACOBSON_TRUAX, before, after));
    criteria.otherMethods().forEach(method -> change.addIndices(index(method, before, after)));
    return change.build();
  }

  private Optional<ExpectedRange> expected(double before) {
    if (criteria.mean().isEmpty()) {
      return Optional.empty();
    }
    double middle = new ChangeFormulas(criteria, before, before).expected().doubleValue();
    return Optional.of(
        new ExpectedRange(middle - EXPECTED_ERRORS * sem, middle + EXPECTED_ERRORS * sem));
  }

  private ChangeIndex index(ChangeMethod method, OptionalDouble before, OptionalDouble after) {
    ChangeIndex.Builder index = ChangeIndex.builder().method(method);
    if (before.isEmpty() || after.isEmpty()) {
      return index.addReason(Reason.of(ChangeReason.NO_SCORE)).build();
    }
    ChangeFormulas formulas =
        new ChangeFormulas(criteria, before.getAsDouble(), after.getAsDouble());
    List<Reason> obstacles = formulas.obstacles(method);
    if (!obstacles.isEmpty()) {
      return index.reasons(obstacles).build();
    }
    ChangeRatio ratio = formulas.ratio(method);
    boolean reliable = ratio.isReliable();
    index
        .value(ratio.value())
        .reliable(reliable)
        .addReason(Reason.of(
            reliable ? ChangeReason.BEYOND_THE_ERROR : ChangeReason.WITHIN_THE_ERROR,
            "method",
            method.code()));
    if (ratio.value().isEmpty()) {
      index.addReason(Reason.of(ChangeReason.NO_ERROR));
    }
    if (!reliable) {
      return index.changeClass(ChangeClass.UNCHANGED).build();
    }
    int gain = CutOffLine.sign(criteria.direction()) * ratio.numerator().signum();
    if (gain == 0) {
      return index.addReason(Reason.of(ChangeReason.NO_DIRECTION)).build();
    }
    return classified(index, gain > 0, before.getAsDouble(), after.getAsDouble());
  }

  private ChangeIndex classified(
      ChangeIndex.Builder index, boolean better, double before, double after) {
    if (line.isEmpty()) {
      index.addReason(Reason.of(ChangeReason.NO_CUT_OFF));
      return index
          .changeClass(better ? ChangeClass.IMPROVED : ChangeClass.DETERIORATED)
          .build();
    }
    CutOffLine cutOff = line.get();
    boolean crossed = better
        ? cutOff.isWorse(before) && cutOff.isBetter(after)
        : cutOff.isBetter(before) && cutOff.isWorse(after);
    index.addReason(Reason.of(
        crossed ? ChangeReason.CROSSED_THE_CUT_OFF : ChangeReason.DID_NOT_CROSS_THE_CUT_OFF,
        "cutOff",
        cutOff.kind().code()));
    if (better) {
      return index
          .changeClass(crossed ? ChangeClass.RECOVERED : ChangeClass.IMPROVED)
          .build();
    }
    return index
        .changeClass(
            crossed && criteria.distinguishesHarm() ? ChangeClass.HARMED : ChangeClass.DETERIORATED)
        .build();
  }

  private static void finite(double score, String field) {
    Require.that(Double.isFinite(score), field, "a finite number", "something else");
  }
}
