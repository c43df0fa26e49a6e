package dev.attune.assessment.scoring;

import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.reason.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Scores one person's answers to any instrument.
 *
 * <p>The steps are always the same: check the answers, reverse, apply the missing rule, make the raw score, read it against
 * norms, round, find the band.
 *
 * <ul>
 *   <li>An answer the item does not take is refused by a strict scorer; a lenient one treats it as missing and says so. It is
 *       never moved into range.
 *   <li>No answer is never read as 0, 'no' or a full score. Without answers there is no score.
 *   <li>An item that does not apply leaves the count altogether; one left open stays in it, and a sum may be prorated.
 *   <li>A band is named only where the open answers cannot change it.
 *   <li>A score depends on this person's answers and the key, on nothing else. Sums are exact, whatever the order; a score is
 *       rounded only at the end, ties away from zero.
 * </ul>
 *
 * <p>Percent of maximum possible: Cohen, Cohen, Aiken and West (1999), The problem of units and the circumstance for POMP,
 * Multivariate Behavioral Research 34, 315–346, doi:10.1207/S15327906MBR3403_2. What prorating assumes, and when it misleads:
 * Mazza, Enders and Ruehlman (2015), Addressing item-level missing data, Multivariate Behavioral Research 50, 504–519,
 * doi:10.1080/00273171.2015.1068157.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 1.0
 */
public final class InstrumentScorer {
  /** The id of these rules of scoring, as every result carries it. */
  public static final String METHOD = "attune-scoring";

  /** The version of these rules of scoring. */
  public static final String METHOD_VERSION = "1";

  private static final InstrumentScorer STRICT = new InstrumentScorer(false);
  private static final InstrumentScorer LENIENT = new InstrumentScorer(true);

  private final boolean setsAside;

  private InstrumentScorer(boolean setsAside) {
    this.setsAside = setsAside;
  }

  /**
   * The strict scorer: an answer that an item does not take is refused.
   *
   * @return the scorer
   */
  public static InstrumentScorer withDefaults() {
    return STRICT;
  }

  /**
   * The scorer that treats such an answer as missing and reports it in {@link ScoreReport#setAside()}.
   *
   * @return the scorer
   */
  public InstrumentScorer lenient() {
    return LENIENT;
  }

  /**
   * Scores one person's answers.
   *
   * @param key the instrument, resolved
   * @param answers what the person answered
   * @return every scale's score, or why it has none
   * @throws InvalidValueException from a strict scorer, where an item does not take its answer; the answer is not repeated
   * @throws UnknownNameException from a strict scorer, where the instrument has no such item
   */
  public ScoreReport score(ScoringKey key, Answers answers) {
    List<Reason> setAside = new ArrayList<>();
    checkAsked(key, answers, setAside);
    List<Item> items = key.instrument().items();
    List<TermValue> sheet = new ArrayList<>(items.size());
    int answered = 0;
    for (int i = 0; i < items.size(); i++) {
      TermValue value = read(key, i, answers, setAside);
      answered += value.counts().isPresent() ? 1 : 0;
      sheet.add(value);
    }
    ScoreReport.Builder report = ScoreReport.builder()
        .instrument(key.instrument().id())
        .instrumentVersion(key.instrument().version())
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .answered(answered)
        .items(items.size())
        .setAside(setAside);
    return report.scores(scores(key, sheet)).build();
  }

  private static List<ScaleScore> scores(ScoringKey key, List<TermValue> sheet) {
    Map<Integer, ScaleScore> scores = new HashMap<>();
    Map<Integer, TermValue> subscales = new HashMap<>();
    for (boolean totals : new boolean[] {false, true}) {
      for (int i = 0; i < key.scales().size(); i++) {
        KeyedScale scale = key.scales().get(i);
        if (scale.ofScales() == totals) {
          List<TermValue> values = new ArrayList<>(scale.size());
          for (int term = 0; term < scale.size(); term++) {
            int source = scale.source(term);
            values.add(totals ? subscales.get(source) : sheet.get(source));
          }
          ScaleScoring scoring = new ScaleScoring(scale, values);
          ScaleScore score = scoring.score();
          scores.put(i, score);
          subscales.put(i, scoring.asTerm(score));
        }
      }
    }
    List<ScaleScore> inOrder = new ArrayList<>();
    for (int i = 0; i < key.scales().size(); i++) {
      inOrder.add(scores.get(i));
    }
    return inOrder;
  }

  private void checkAsked(ScoringKey key, Answers answers, List<Reason> setAside) {
    List<ItemId> named = new ArrayList<>(answers.values().keySet());
    named.addAll(answers.missing().keySet());
    for (ItemId item : named) {
      OptionalInt number = key.number(item);
      if (number.isEmpty()) {
        if (!setsAside) {
          List<String> known =
              key.instrument().items().stream().map(asked -> asked.id().value()).toList();
          throw UnknownNameException.of("answers", item.value(), known);
        }
        setAside.add(Reason.of(ScoringReason.NOT_ASKED));
      }
    }
  }

  private TermValue read(ScoringKey key, int number, Answers answers, List<Reason> setAside) {
    Item item = key.instrument().items().get(number);
    double lowest = key.lowest(number);
    double highest = key.highest(number);
    Double answer = answers.values().get(item.id());
    if (answer != null) {
      OptionalDouble counts = key.counts(number, answer);
      if (counts.isPresent()) {
        return TermValue.answered(answer, counts.getAsDouble());
      }
      String expected = key.listsAnswers(number)
          ? "one of the listed answers"
          : "a number from " + ScoreTrace.plain(lowest) + " to " + ScoreTrace.plain(highest);
      setAside(item, ScoringReason.ANSWER_NOT_TAKEN, expected, setAside);
      return TermValue.open(MissingKind.UNANSWERED, lowest, highest);
    }
    MissingKind gap = answers.gap(item.id()).orElse(MissingKind.UNANSWERED);
    if (gap == MissingKind.UNSURE && !item.offersUnsure()) {
      setAside(
          item, ScoringReason.UNSURE_NOT_OFFERED, "an answer, as it offers no 'unsure'", setAside);
      gap = MissingKind.UNANSWERED;
    }
    return TermValue.open(gap, lowest, highest);
  }

  private void setAside(Item item, ScoringReason reason, String expected, List<Reason> setAside) {
    if (!setsAside) {
      throw InvalidValueException.of("answers." + item.id(), expected, "something else");
    }
    setAside.add(Reason.of(reason, "item", item.id().value()));
  }
}
