package dev.attune.examples.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * What a night does for one bond: a function of what was remembered and what was said, and of nothing else.
 *
 * <p>With {@link Memory}, this is what an app would keep of the program; the rest makes people up and puts tables into their places.
 */
final class Night {
  private Night() {}

  /**
   * What is remembered after the check-ins.
   *
   * @param memories one row a person of the bond
   * @param checkIns of these people, in any order; nobody's, or several nights'
   * @return one row a person of the bond, in their order
   */
  static Iterator<Row> fold(Iterator<Row> memories, Iterator<Row> checkIns) {
    SortedMap<String, Memory> people = people(memories);
    List<CheckIn> inOrder = new ArrayList<>();
    checkIns.forEachRemaining(row -> inOrder.add(CheckIn.of(row)));
    inOrder.sort(Comparator.comparingInt(CheckIn::night));
    for (CheckIn checkIn : inOrder) {
      Memory memory = people.get(checkIn.person());
      if (memory == null) {
        throw new IllegalStateException("somebody checked in of whom the table holds nothing");
      }
      memory.take(checkIn);
    }
    return people.values().stream().map(Memory::row).iterator();
  }

  /** The people of a bond, in their order. */
  static SortedMap<String, Memory> people(Iterator<Row> memories) {
    SortedMap<String, Memory> people = new TreeMap<>();
    while (memories.hasNext()) {
      Memory memory = Memory.of(memories.next());
      if (people.put(memory.person(), memory) != null) {
        throw new IllegalStateException("the table holds somebody twice");
      }
    }
    return people;
  }
}
