package dev.attune.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no made-up population does and people do: they say something days later, change what they said, come to a bond that is there
 * already, leave it and come again.
 */
@DisplayName("Nights of late and changed check-ins, of people who join and leave")
class NightSoakTest {
  private static final PlateauDetector DETECTOR = PlateauDetector.withDefaults();
  private static final int NIGHTS = Boolean.getBoolean("attune.nightly") ? 400 : 200;
  private static final int BONDS = Boolean.getBoolean("attune.nightly") ? 200 : 20;
  private static final List<String> PEOPLE = List.of("A", "B", "C", "D");

  /** Longer than the 124 days that are remembered, so that some come too late. */
  private static final int LATEST = 140;

  private final Map<String, List<CheckIn>> arrived = new HashMap<>();
  private final Map<Integer, List<Row>> underWay = new HashMap<>();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3})
  void fold_whateverArrives_isWhatWouldBeRememberedOfAllThatArrived(int seed) {
    Random random = new Random(seed);
    int exact = 0;
    int amended = 0;
    for (long bond = 1; bond <= BONDS; bond++) {
      arrived.clear();
      underWay.clear();
      List<Row> table = new ArrayList<>();
      join(bond, "A", table);
      for (int night = 1; night <= NIGHTS; night++) {
        move(random, bond, table);
        List<Row> tonight = said(random, seed, bond, table, night);
        table = list(Night.fold(table.iterator(), tonight.iterator()));
      }
      LocalDate last = Population.day(NIGHTS);
      assertThat(table).allMatch(row -> Memory.of(row).isWhole(last));
      for (Row row : table) {
        List<CheckIn> history = history(row.getString(1));
        PlateauMemory memory = PlateauMemory.ofBytes(row.getAs(2));
        assertThat(memory).isEqualTo(afterOneAnother(history));
        if (inOrder(history)) {
          assertThat(memory).isEqualTo(replay(history));
          exact++;
        } else {
          amended++;
        }
      }
    }
    assertThat(exact).isPositive();
    assertThat(amended).isPositive();
  }

  /** Now and then somebody joins, or leaves and takes along what was remembered. */
  private void move(Random random, long bond, List<Row> table) {
    String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
    boolean there = table.removeIf(row -> row.getString(1).equals(person) && oneIn(40, random));
    if (there) {
      arrived.remove(person);
      underWay.values().forEach(rows -> rows.removeIf(row -> row.getString(1).equals(person)));
    } else if (!arrived.containsKey(person) && oneIn(30, random)) {
      join(bond, person, table);
    }
  }

  private void join(long bond, String person, List<Row> table) {
    table.add(Memory.none(bond, person).row());
    history(person);
  }

  /** What arrives on a night, in any order: most of what is said on it, and some of what was said before. */
  private List<Row> said(Random random, int seed, long bond, List<Row> table, int night) {
    for (Row row : table) {
      String person = row.getString(1);
      Life life = Life.of(seed, bond, PEOPLE.indexOf(person));
      life.closeness(night).ifPresent(points -> {
        // half of them are always on time
        boolean punctual = PEOPLE.indexOf(person) % 2 == 0;
        int late = !punctual && oneIn(20, random) ? random.nextInt(LATEST) : 0;
        arrives(night + late, RowFactory.create(bond, person, night, points));
        if (!punctual && oneIn(20, random)) {
          int changed = random.nextInt(11);
          arrives(
              night + late + 1 + random.nextInt(LATEST),
              RowFactory.create(bond, person, night, changed));
        }
      });
    }
    List<Row> tonight = new ArrayList<>(underWay.getOrDefault(night, List.of()));
    tonight.stream()
        .sorted(Comparator.comparingInt(row -> row.getInt(2)))
        .forEach(row -> history(row.getString(1)).add(CheckIn.of(row)));
    Collections.shuffle(tonight, random);
    return tonight;
  }

  private List<CheckIn> history(String person) {
    return arrived.computeIfAbsent(person, joined -> new ArrayList<>());
  }

  private void arrives(int night, Row checkIn) {
    underWay.computeIfAbsent(night, any -> new ArrayList<>()).add(checkIn);
  }

  /** The same without tables and in the detector's own words. */
  private static PlateauMemory afterOneAnother(List<CheckIn> history) {
    PlateauMemory memory = PlateauMemory.empty();
    for (CheckIn checkIn : history) {
      memory = DETECTOR.after(memory, Population.day(checkIn.night()), checkIn.closeness());
    }
    return memory;
  }

  private static PlateauMemory replay(List<CheckIn> history) {
    SortedMap<LocalDate, Integer> said = new TreeMap<>();
    history.forEach(checkIn -> said.put(Population.day(checkIn.night()), checkIn.closeness()));
    return DETECTOR.replay(said);
  }

  private static boolean inOrder(List<CheckIn> history) {
    return IntStream.range(1, history.size())
        .allMatch(i -> history.get(i - 1).night() < history.get(i).night());
  }

  private static boolean oneIn(int many, Random random) {
    return random.nextInt(many) == 0;
  }

  private static List<Row> list(Iterator<Row> rows) {
    List<Row> list = new ArrayList<>();
    rows.forEachRemaining(list::add);
    return list;
  }
}
