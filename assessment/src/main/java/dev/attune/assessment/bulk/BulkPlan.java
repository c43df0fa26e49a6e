package dev.attune.assessment.bulk;

import dev.attune.assessment.bulk.Packing.Reading;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.scoring.ScoreStatus;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A key made ready for bytes.
 *
 * <p>A word is a long that holds the codes of several scales side by side, so that adding up one number an answer serves all
 * of them. The lowest field of the first word counts the refused answers.
 */
final class BulkPlan {
  private static final int WORD_BITS = 63;

  private final ByteAnswers answers;
  private final List<Gaps> gaps;
  private final List<long[][]> codes = new ArrayList<>();
  private final List<ScaleScores> scales = new ArrayList<>();
  private final List<ScaleScores> totals = new ArrayList<>();
  private final Optional<Lanes> lanes;
  private final long refused;

  /** How many bits of the last word are taken. */
  private int taken;

  /** The lanes of the scales so far, and their tables; given up with the first scale that has none. */
  private final List<List<Lane>> laned = new ArrayList<>();

  private final List<TableScores> tables = new ArrayList<>();

  BulkPlan(ByteAnswers answers) {
    this.answers = answers;
    List<KeyedScale> keyed = answers.key().scales();
    gaps = keyed.stream().map(Gaps::new).toList();
    addWord();
    taken = BigInteger.valueOf(answers.items()).bitLength();
    refused = (1L << taken) - 1;
    for (int item = 0; item < answers.items(); item++) {
      for (int answer = 0; answer < 256; answer++) {
        codes.get(0)[item][answer] = answers.refused(item, (byte) answer) ? 1 : 0;
      }
    }
    for (int i = 0; i < keyed.size(); i++) {
      if (keyed.get(i).ofScales()) {
        totals.add(total(i));
      } else {
        scales.add(items(i));
      }
    }
    lanes = laned.size() == scales.size() ? lanes() : Optional.empty();
  }

  ByteAnswers answers() {
    return answers;
  }

  int words() {
    return codes.size();
  }

  /**
   * Scores a block.
   *
   * @param block the respondents
   * @param into the scores, by scale and respondent
   * @return how many answers are refused
   */
  long score(Block block, double[][] into) {
    boolean eights = block.length() % Lane.WIDTH == 0;
    long refusals;
    if (lanes.isPresent() && eights && block.sheets() instanceof ColumnSheets columns) {
      refusals = lanes.get().score(columns, block, into) ? refused(block) : 0;
    } else {
      refusals = scoreByCodes(block, into);
    }
    for (ScaleScores total : totals) {
      total.fill(block, into);
    }
    return refusals;
  }

  private long refused(Block block) {
    long refusals = 0;
    for (int r = block.from(); r < block.from() + block.length(); r++) {
      for (int item = 0; item < answers.items(); item++) {
        refusals += answers.refused(item, block.sheets().answer(r, item)) ? 1 : 0;
      }
    }
    return refusals;
  }

  private long scoreByCodes(Block block, double[][] into) {
    for (int word = 0; word < codes.size(); word++) {
      block.sheets().sum(codes.get(word), block.from(), block.length(), block.sums(word));
    }
    for (ScaleScores scale : scales) {
      scale.fill(block, into);
    }
    long refusals = 0;
    for (int r = 0; r < block.length(); r++) {
      refusals += block.sums(0)[r] & refused;
    }
    return refusals;
  }

  /** Why a respondent has a score on a scale, or none. */
  ScoreStatus status(Sheets sheets, int respondent, int scale) {
    KeyedScale keyed = scale(scale);
    return gaps(scale)
        .status(term -> keyed.ofScales()
            ? status(sheets, respondent, keyed.source(term)) == ScoreStatus.SCORED
            : !Double.isNaN(answer(sheets, respondent, keyed.source(term))));
  }

  private double answer(Sheets sheets, int respondent, int item) {
    return answers.counts(item, sheets.answer(respondent, item));
  }

  private Gaps gaps(int scale) {
    return gaps.get(scale);
  }

  private ScaleScores total(int number) {
    KeyedScale scale = scale(number);
    return new DecimalScores(
        number,
        gaps(number),
        new ScaleFormula(scale, gaps(number)),
        (term, sheets, respondent, into) -> into[scale.source(term)][respondent]);
  }

  private ScaleScores items(int number) {
    KeyedScale scale = scale(number);
    ScaleFormula formula = new ScaleFormula(scale, gaps(number));
    List<ScoredTerm> terms = ScoredTerm.of(answers, scale, gaps(number), formula);
    Packing packing = new Packing(terms, gaps(number).allowsNone());
    Optional<Quotient> quotient = Quotient.of(formula, packing);
    boolean tabled = packing.bits() <= TableScores.MOST_BITS;
    if (!packing.fits() || (!tabled && quotient.isEmpty())) {
      return new DecimalScores(
          number,
          gaps(number),
          formula,
          (term, sheets, respondent, into) -> answer(sheets, respondent, scale.source(term)));
    }
    place(terms, packing);
    int word = codes.size() - 1;
    int shift = taken - packing.bits();
    Reading reading = packing.reading(gaps(number).needed());
    if (!tabled) {
      return new QuotientScores(
          number, word, shift, packing.bits(), reading, quotient.orElseThrow());
    }
    double[] table = TableScores.table(packing, reading, formula);
    TableScores scores = new TableScores(number, word, shift, reading.countAt(), table);
    packing.lanes().ifPresent(own -> {
      laned.add(own);
      tables.add(scores);
    });
    return scores;
  }

  /** The lanes of all scales; empty where an item that none of them scores is no lane. */
  private Optional<Lanes> lanes() {
    Set<Integer> scored = new HashSet<>();
    laned.forEach(scale -> scale.forEach(lane -> scored.add(lane.item())));
    List<Lane> others = new ArrayList<>();
    for (int item = 0; item < answers.items(); item++) {
      if (!scored.contains(item)) {
        Optional<Lane> lane = Lane.check(item, answers.taken(item));
        if (lane.isEmpty()) {
          return Optional.empty();
        }
        others.add(lane.get());
      }
    }
    return Optional.of(new Lanes(answers.missing(), laned, tables, others));
  }

  private KeyedScale scale(int number) {
    return answers.key().scales().get(number);
  }

  private void place(List<ScoredTerm> terms, Packing packing) {
    if (taken + packing.bits() > WORD_BITS) {
      addWord();
    }
    long[][] word = codes.get(codes.size() - 1);
    for (ScoredTerm term : terms) {
      term.points()
          .forEach((answer, points) ->
              word[term.item()][answer & 0xff] += packing.code(term, points) << taken);
    }
    taken += packing.bits();
  }

  private void addWord() {
    codes.add(new long[answers.items()][256]);
    taken = 0;
  }
}
