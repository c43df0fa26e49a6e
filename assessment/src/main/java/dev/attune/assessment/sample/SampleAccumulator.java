package dev.attune.assessment.sample;

import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.scoring.Answers;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import dev.attune.core.error.UnknownNameException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the people of a sample, one after another and in as many parts as wished, and says what they say about an instrument.
 *
 * <pre>{@code
 * SampleAccumulator sample = SampleAccumulator.of(weekly.resolve());
 * byte[] answers = {1, 2, 1, 5, 2, 1, 2, 4, 4, 4, 3, 2, 5, 5, 5, 1, 3, 0, 4, 3}; // 0: no answer
 * for (int person = 0; person < answers.length; person += 4) {
 *   sample.add(answers, person, (byte) 0);
 * }
 * Reliability closeness = sample.report().scale("closeness");
 * }</pre>
 *
 * <p>It keeps no answers, only exact sums of them and of their products. So whatever the order of people, and however a sample is
 * parted and merged, the report is the same to the bit. Whole numbers are added up in {@code long} arithmetic, other numbers as
 * exact decimals, which is slower. The gaps of a person are left as they are: nothing is filled in.
 *
 * <p>Mutable and not thread-safe: use one a thread, then {@link #merge}. {@link #report()} is a value of its own.
 *
 * @since 1.0
 */
public final class SampleAccumulator {
  /**
   * How many scored items an instrument may have: what is kept, and what a report has to do, grows with the square of it and more.
   * A project convention; 500 items in one scale take some 200 MB and seconds.
   */
  public static final int MOST_ITEMS = 500;

  private final SampleLayout layout;
  private final boolean setsAside;
  /** The people whose answers are whole numbers; null where those of the instrument are not. */
  private final @Nullable WholeTotals whole;

  private final LaneLayout lanes;
  private final Column[] columns;
  private final int[] items;

  /** Every mark that was set, by column: of use are those of the ends. */
  private final long[] seen;

  private long respondents;
  private long answersSetAside;
  /** The people who gave an answer that is no whole number, by scale; empty until there is one. */
  private List<Moments> others = List.of();

  /** The person being added: the numbers of the columns, and their lanes; the numbers of these only where they are whole. */
  private final double[] numbers;

  private final long[] words;

  private @Nullable LaneTable table;

  private SampleAccumulator(ScoringKey key, boolean setsAside) {
    this.setsAside = setsAside;
    layout = new SampleLayout(key);
    columns = layout.columns().toArray(Column[]::new);
    items = layout.columns().stream().mapToInt(Column::item).toArray();
    lanes = layout.isWhole()
        ? LaneLayout.ofWhole(layout.columns())
        : LaneLayout.ofMarks(layout.columns());
    whole = layout.isWhole() ? new WholeTotals(layout, lanes) : null;
    numbers = new double[columns.length];
    words = new long[lanes.words()];
    seen = new long[lanes.words()];
  }

  /**
   * An empty sample. An answer that its item does not take is refused, as is an item that the instrument does not have.
   *
   * @param key the instrument, resolved
   * @return the sample
   * @throws InvalidValueException where more than {@link #MOST_ITEMS} items are scored
   */
  public static SampleAccumulator of(ScoringKey key) {
    return new SampleAccumulator(key, false);
  }

  /**
   * An empty sample that treats an answer that its item does not take as missing, leaves out one to an item that the instrument
   * does not have, and counts them.
   *
   * @param key the instrument, resolved
   * @return the sample
   * @throws InvalidValueException where more than {@link #MOST_ITEMS} items are scored
   */
  public static SampleAccumulator lenient(ScoringKey key) {
    return new SampleAccumulator(key, true);
  }

  /**
   * Adds a person. Answers to items that no scale scores are not looked at.
   *
   * @param answers what the person answered; every kind of gap is a gap here
   * @throws InvalidValueException unless lenient, where an item does not take its answer; nobody is added then
   * @throws UnknownNameException unless lenient, where the instrument has no such item; nobody is added then
   */
  public void add(Answers answers) {
    long notAsked = notAsked(answers);
    Set<Integer> notTaken = new HashSet<>();
    clear();
    for (int i = 0; i < columns.length; i++) {
      Double answer = answers.values().get(columns[i].id());
      if (answer != null) {
        read(i, answer, notTaken);
      }
    }
    answersSetAside += notAsked + notTaken.size();
    addNumbers();
  }

  /**
   * Adds a person whose answers are whole numbers in an array, one a byte in the order of the instrument's items, without
   * allocating anything where the lowest and highest answers are whole numbers too.
   *
   * @param answers the array; it may hold other people too
   * @param offset where the answer to the first item stands
   * @param missing the number that stands for a gap; no item may take it as an answer
   * @throws InvalidValueException where the array ends before the last item, or, unless lenient, where an item does not take its
   *     answer; nobody is added then
   */
  public void add(byte[] answers, int offset, byte missing) {
    int asked = layout.key().instrument().items().size();
    if (offset < 0 || offset > answers.length - asked) {
      throw InvalidValueException.of(
          "offset", "an offset with an answer to every item after it", offset);
    }
    LaneTable bytes = LaneTable.of(table, layout.columns(), lanes, whole != null, missing);
    table = bytes;
    if (!bytes.read(answers, offset, words)) {
      setAside();
    }
    if (whole != null) {
      addWords(whole);
    } else {
      readNumbers(answers, offset);
      addNumbers();
    }
  }

  private void addWords(WholeTotals totals) {
    totals.add(words);
    countPerson();
  }

  private void countPerson() {
    for (int word = 0; word < words.length; word++) {
      seen[word] |= words[word];
    }
    respondents++;
  }

  private void setAside() {
    Set<Integer> notTaken = new HashSet<>();
    for (int i = 0; i < columns.length; i++) {
      if (lanes.marks(words, i) == LaneLayout.NOT_TAKEN) {
        notTaken(i, notTaken);
      }
    }
    answersSetAside += notTaken.size();
  }

  private void readNumbers(byte[] answers, int offset) {
    long[] read = words.clone();
    clear();
    for (int i = 0; i < columns.length; i++) {
      if ((lanes.marks(read, i) & LaneLayout.GIVEN) != 0) {
        read(i, answers[offset + items[i]], Set.of());
      }
    }
  }

  private void clear() {
    Arrays.fill(numbers, Double.NaN);
    Arrays.fill(words, 0);
  }

  private void read(int column, double answer, Set<Integer> notTaken) {
    OptionalDouble value = columns[column].value(answer);
    if (value.isPresent()) {
      numbers[column] = value.getAsDouble();
      words[lanes.word(column)] |= lanes.entry(column, 0, columns[column].marks(answer));
    } else {
      notTaken(column, notTaken);
    }
  }

  private void notTaken(int column, Set<Integer> notTaken) {
    if (!setsAside) {
      throw InvalidValueException.of(
          "answers." + columns[column].id(), "an answer that the item takes", "something else");
    }
    notTaken.add(items[column]);
  }

  /** Adds the person just read, by the way that holds their numbers exactly. */
  private void addNumbers() {
    if (whole != null && Arrays.stream(numbers).allMatch(Column::isWholeOrGap)) {
      for (int i = 0; i < numbers.length; i++) {
        if (!Double.isNaN(numbers[i])) {
          long number = (long) (numbers[i] - columns[i].lowest());
          words[lanes.word(i)] |= lanes.entry(i, number, 0);
        }
      }
      addWords(whole);
      return;
    }
    others().forEach(moments -> moments.add(numbers));
    countPerson();
  }

  private List<Moments> others() {
    if (others.isEmpty()) {
      others = layout.scales().stream().map(Moments::new).toList();
    }
    return others;
  }

  /** How many answers are to items that the instrument does not have. */
  private long notAsked(Answers answers) {
    long unknown = 0;
    for (ItemId named : answers.values().keySet()) {
      if (layout.key().number(named).isEmpty()) {
        if (!setsAside) {
          List<String> known = layout.key().instrument().items().stream()
              .map(item -> item.id().value())
              .toList();
          throw UnknownNameException.of("answers", named.value(), known);
        }
        unknown++;
      }
    }
    return unknown;
  }

  /**
   * Adds everyone whom another sample has. In whatever order and grouping the parts of a sample are merged, it becomes the same.
   *
   * @param other a sample for the same key, which stays as it is
   * @throws InvalidValueException where it is for another instrument, or for one resolved otherwise
   */
  public void merge(SampleAccumulator other) {
    Require.that(
        layout.isLike(other.layout), "sample", "one for the same instrument", "one for another");
    if (whole != null && other.whole != null) {
      whole.addAll(other.whole);
    }
    for (int i = 0; i < seen.length; i++) {
      seen[i] |= other.seen[i];
    }
    respondents += other.respondents;
    answersSetAside += other.answersSetAside;
    for (int scale = 0; scale < other.others.size(); scale++) {
      others().get(scale).addAll(other.others.get(scale));
    }
  }

  /**
   * What the people added so far say. It stays as it is when more are added.
   *
   * @return the figures
   */
  public SampleReport report() {
    int[] ends =
        IntStream.range(0, columns.length).map(i -> lanes.marks(seen, i)).toArray();
    List<Reliability> scales = new ArrayList<>();
    for (int scale = 0; scale < layout.scales().size(); scale++) {
      Moments moments =
          whole == null ? new Moments(layout.scales().get(scale)) : whole.moments(scale);
      if (!others.isEmpty()) {
        moments.addAll(others.get(scale));
      }
      scales.add(
          new ScaleFigures(layout.scales().get(scale), moments).reliability(respondents, ends));
    }
    return SampleReport.builder()
        .instrument(layout.key().instrument().id())
        .instrumentVersion(layout.key().instrument().version())
        .respondents(respondents)
        .setAside(answersSetAside)
        .scales(scales)
        .leftOut(layout.leftOut())
        .build();
  }
}
