package dev.attune.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A sorted tree agrees with the set of the Java library, and keeps every version")
class SortedTreeTest {
  @Property(tries = 300)
  @Label("Elements in any order give the elements in order")
  void toList_anyOrderOfAdding_isSorted(@ForAll("orders") List<Integer> elements) {
    SortedTree<Integer> tree = treeOf(elements);

    assertThat(tree.toList()).containsExactlyElementsOf(new TreeSet<>(elements));
    assertThat(tree.size()).isEqualTo(elements.size());
    assertThat(elements).allMatch(element -> element.equals(tree.find(element)));
    assertThat(elements).allMatch(element -> tree.find(element + 1) == null);
  }

  /** Even numbers: up, down, up with some late ones, and in no order at all. */
  @Provide
  Arbitrary<List<Integer>> orders() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 3_000);
    Arbitrary<Long> seeds = Arbitraries.longs();
    return sizes.flatMap(size ->
        seeds.flatMap(seed -> Arbitraries.of(1, 2, 3, 4).map(way -> {
          List<Integer> up = IntStream.range(0, size).mapToObj(i -> 2 * i).toList();
          List<Integer> elements = new ArrayList<>(up);
          Random random = new Random(seed);
          switch (way) {
            case 1 -> elements.sort(Comparator.reverseOrder());
            case 2 -> java.util.Collections.shuffle(elements, random);
            case 3 -> java.util.Collections.swap(elements, size / 2, size / 3);
            default -> {}
          }
          return elements;
        })));
  }

  @Example
  @Label("Adding an element leaves every older version whole")
  void with_olderVersions_stayWhole() {
    List<SortedTree<Integer>> versions = new ArrayList<>();
    SortedTree<Integer> tree = treeOf(List.of());
    for (int i = 0; i < 2_000; i++) {
      versions.add(tree);
      tree = tree.with(i % 2 == 0 ? i : -i);
    }

    for (int size = 0; size < versions.size(); size += 61) {
      TreeSet<Integer> expected = new TreeSet<>();
      for (int i = 0; i < size; i++) {
        expected.add(i % 2 == 0 ? i : -i);
      }
      assertThat(versions.get(size).toList()).containsExactlyElementsOf(expected);
    }
  }

  private static SortedTree<Integer> treeOf(List<Integer> elements) {
    SortedTree<Integer> tree = SortedTree.inOrder(Comparator.<Integer>naturalOrder());
    for (int element : elements) {
      tree = tree.with(element);
    }
    return tree;
  }
}
