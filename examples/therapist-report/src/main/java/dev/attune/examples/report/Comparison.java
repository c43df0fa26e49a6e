package dev.attune.examples.report;

import dev.attune.assessment.change.ChangeAnalyzer;
import dev.attune.assessment.change.ScoreChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One respondent's scores on two occasions.
 *
 * @param respondent who
 * @param status whether there are two scores to compare, and if not, why
 * @param before the earlier score; empty where there is none
 * @param after the later score; empty where there is none
 * @param change what the two say; empty where there are not two
 */
record Comparison(
    String respondent,
    Status status,
    OptionalDouble before,
    OptionalDouble after,
    Optional<ScoreChange> change) {

  /** Whether there are two scores to compare. */
  enum Status {
    COMPARED("compared"),
    NO_SCORE("no-score"),
    ONLY_BEFORE("only-before"),
    ONLY_AFTER("only-after");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** Everyone of both occasions: in the order of the first, then who came only to the second. */
  static List<Comparison> all(
      ChangeAnalyzer analyzer,
      Map<String, OptionalDouble> before,
      Map<String, OptionalDouble> after) {
    Set<String> respondents = new LinkedHashSet<>(before.keySet());
    respondents.addAll(after.keySet());
    List<Comparison> all = new ArrayList<>();
    for (String respondent : respondents) {
      all.add(of(analyzer, respondent, before, after));
    }
    return all;
  }

  private static Comparison of(
      ChangeAnalyzer analyzer,
      String respondent,
      Map<String, OptionalDouble> before,
      Map<String, OptionalDouble> after) {
    OptionalDouble first = before.getOrDefault(respondent, OptionalDouble.empty());
    OptionalDouble second = after.getOrDefault(respondent, OptionalDouble.empty());
    if (first.isPresent() && second.isPresent()) {
      ScoreChange change = analyzer.change(first.getAsDouble(), second.getAsDouble());
      return new Comparison(respondent, Status.COMPARED, first, second, Optional.of(change));
    }
    Status status = Status.NO_SCORE;
    if (!after.containsKey(respondent)) {
      status = Status.ONLY_BEFORE;
    } else if (!before.containsKey(respondent)) {
      status = Status.ONLY_AFTER;
    }
    return new Comparison(respondent, status, first, second, Optional.empty());
  }
}
