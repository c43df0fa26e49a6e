package dev.attune.examples.benchmarks;

import dev.attune.catalog.StandardCatalog;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.selection.Ranking;
import dev.attune.core.selection.RitualSelector;
import dev.attune.core.selection.SelectionRequest;
import dev.attune.core.selection.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ranking a catalog of ten thousand rituals, made from the standard ones with other ids, minutes and needs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RankingBenchmark {
  private static final int SIZE = 10_000;

  private final RitualSelector selector = RitualSelector.using(generated());
  private final SelectionRequest request = SelectionRequest.builder()
      .bond(Couple.BOND)
      .limit(Couple.LIMIT)
      .needs(Couple.NEEDS)
      .on(Couple.START)
      .build();

  private static RitualCatalog generated() {
    List<Ritual> standard = StandardCatalog.rituals().rituals();
    Need[] needs = Need.values();
    List<Ritual> rituals = new ArrayList<>(SIZE);
    for (int i = 0; i < SIZE; i++) {
      Ritual like = standard.get(i % standard.size());
      int minutes = like.minutes() + i % 7;
      rituals.add(Ritual.builder()
          .from(like)
          .id(RitualId.of(like.id() + "-" + i))
          .minutes(minutes)
          .addNeed(needs[i % needs.length])
          .build());
    }
    return RitualCatalog.of(rituals);
  }

  /** Ranks all and reads the ten best with their reasons, as a screen would. */
  @Benchmark
  public List<Suggestion> rankAndReadTen() {
    return List.copyOf(selector.rank(request).suggestions().subList(0, 10));
  }

  /** Ranks all and reads every row with its reasons. */
  @Benchmark
  public List<Object> rankAndReadAll() {
    Ranking ranking = selector.rank(request);
    List<Object> rows = new ArrayList<>(ranking.suggestions());
    rows.addAll(ranking.leftOut());
    return rows;
  }
}
