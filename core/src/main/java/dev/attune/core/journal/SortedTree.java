package dev.attune.core.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sorted set that never changes: adding an element gives another set, which shares almost everything with the first.
 *
 * @param <T> the type of the elements, which do not change either
 */
final class SortedTree<T> {
  /*
   * A journal grows by one entry at a time, mostly at its end, while others still read the journal as it was. Copying 100,000
   * entries for each new one would be slow, and a chain of differences would be slow to read. This is a tree of wide nodes, a
   * B+ tree without deletion (Comer 1979, The ubiquitous B-tree, doi:10.1145/356770.356776), whose nodes are never written to
   * once they are built. Adding an element copies the nodes on the way from the root to its leaf, four of them for 100,000
   * elements, and shares all others ("path copying": Driscoll and others 1989, Making data structures persistent,
   * doi:10.1016/0022-0000(89)90034-2). So every version stays whole, costs a fixed handful of small arrays, and can be read by
   * any number of threads without a lock, as all fields are final.
   *
   * One class does for both uses: in the order of time, and as an index by id. A hash trie would find an id in fewer steps, but
   * is a second structure to understand; a comparison of ids costs little beside the copying.
   *
   * An inner node keeps the least element of each child beside it, so that a search reads one array a level. A node with one
   * element too many is split by its parent. It is split in the middle, save where the element came at the very end of the
   * tree: then the left part stays full, as nothing more is expected there, which makes a journal written in order dense.
   * Nothing else is balanced: all leaves are equally deep, because the tree grows at its root alone.
   */
  private static final int WIDTH = 32;

  private static final Node[] NO_CHILDREN = {};

  private final Comparator<? super T> order;
  private final Node root;
  private final int size;

  /** A leaf holds elements; an inner node the least element of each of its children, and the children. */
  private static final class Node {
    private final Object[] items;
    private final Node[] children;

    Node(Object[] items, Node[] children) {
      this.items = items;
      this.children = children;
    }

    boolean isLeaf() {
      return children.length == 0;
    }
  }

  private SortedTree(Comparator<? super T> order, Node root, int size) {
    this.order = order;
    this.root = root;
    this.size = size;
  }

  static <T> SortedTree<T> inOrder(Comparator<? super T> order) {
    return new SortedTree<>(order, new Node(new Object[0], NO_CHILDREN), 0);
  }

  int size() {
    return size;
  }

  /** The element that the order does not tell from this one. */
  @Nullable
  T find(T like) {
    Node node = root;
    while (true) {
      int rank = rank(node.items, like);
      if (rank == 0) {
        return null;
      }
      if (node.isLeaf()) {
        T nearest = element(node.items, rank - 1);
        return order.compare(nearest, like) == 0 ? nearest : null;
      }
      node = node.children[rank - 1];
    }
  }

  /** This tree with one more element, which is not in it yet. */
  SortedTree<T> with(T element) {
    boolean last = root.items.length == 0 || order.compare(greatest(), element) < 0;
    Node grown = with(root, element, last);
    Node top = grown;
    if (grown.items.length > WIDTH) {
      int cut = cut(last);
      Node left = part(grown, 0, cut);
      Node right = part(grown, cut, grown.items.length);
      top = new Node(new Object[] {left.items[0], right.items[0]}, new Node[] {left, right});
    }
    return new SortedTree<>(order, top, size + 1);
  }

  /** The elements, in order. */
  List<T> toList() {
    List<T> elements = new ArrayList<>(size);
    addTo(elements, root);
    return elements;
  }

  /** A copy of a node with the element somewhere below it: of one item more at most, perhaps one too many. */
  private Node with(Node node, T element, boolean last) {
    Object[] items = node.items;
    int rank = last ? items.length : rank(items, element);
    if (node.isLeaf()) {
      return new Node(inserted(items, rank, element), NO_CHILDREN);
    }
    int place = Math.max(rank - 1, 0);
    Node[] children = node.children;
    Node grown = with(children[place], element, last);
    if (grown.items.length <= WIDTH) {
      return new Node(replaced(items, place, grown.items[0]), replaced(children, place, grown));
    }
    int cut = cut(last);
    Node left = part(grown, 0, cut);
    Node right = part(grown, cut, grown.items.length);
    return new Node(
        inserted(replaced(items, place, left.items[0]), place + 1, right.items[0]),
        inserted(replaced(children, place, left), place + 1, right));
  }

  private static int cut(boolean last) {
    return last ? WIDTH : (WIDTH + 1) / 2;
  }

  private static Node part(Node node, int startInclusive, int endExclusive) {
    Node[] children = node.isLeaf()
        ? NO_CHILDREN
        : Arrays.copyOfRange(node.children, startInclusive, endExclusive);
    return new Node(Arrays.copyOfRange(node.items, startInclusive, endExclusive), children);
  }

  private T greatest() {
    Node node = root;
    while (!node.isLeaf()) {
      node = node.children[node.children.length - 1];
    }
    return element(node.items, node.items.length - 1);
  }

  /** How many items do not come after the element. */
  private int rank(Object[] items, T element) {
    int low = 0;
    int high = items.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(element(items, middle), element) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addTo(List<T> elements, Node node) {
    if (node.isLeaf()) {
      for (int i = 0; i < node.items.length; i++) {
        elements.add(element(node.items, i));
      }
    }
    for (Node child : node.children) {
      addTo(elements, child);
    }
  }

  @SuppressWarnings("unchecked") // nothing else is ever put into a node
  private T element(Object[] items, int i) {
    return (T) items[i];
  }

  private static <E> E[] replaced(E[] array, int place, E element) {
    E[] copy = array.clone();
    copy[place] = element;
    return copy;
  }

  private static <E> E[] inserted(E[] array, int place, E element) {
    E[] copy = Arrays.copyOf(array, array.length + 1);
    System.arraycopy(array, place, copy, place + 1, array.length - place);
    copy[place] = element;
    return copy;
  }
}
