package dev.attune.assessment.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;

/** Figures that remember which of them were asked for, so that a test can say that it passed none over. */
@NullUnmarked // rows and trees of figures: a missing one fails the test anyway
final class RecordedFigures {
  private RecordedFigures() {}

  /** A row of a table. */
  static final class Row extends AbstractMap<String, String> {
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    Row(String[] header, String[] cells) {
      for (int i = 0; i < header.length; i++) {
        this.cells.put(header[i], cells[i]);
      }
    }

    @Override
    public String get(Object column) {
      asked.add((String) column);
      return cells.get(column);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return cells.entrySet();
    }
  }

  /** The columns that were not asked for in every row. */
  static Set<String> unread(List<Row> rows) {
    Set<String> unread = new TreeSet<>();
    for (Row row : rows) {
      row.cells.keySet().stream()
          .filter(column -> !row.asked.contains(column))
          .forEach(unread::add);
    }
    return unread;
  }

  @SuppressWarnings("unchecked") // deepCopy of its parent
  private static final class Node extends ObjectNode {
    private static final long serialVersionUID = 1;
    private final transient Set<String> asked = new HashSet<>();

    Node(JsonNodeFactory factory) {
      super(factory);
    }

    @Override
    public JsonNode get(String name) {
      asked.add(name);
      return super.get(name);
    }
  }

  private static final class Factory extends JsonNodeFactory {
    private static final long serialVersionUID = 1;

    @Override
    public ObjectNode objectNode() {
      return new Node(this);
    }
  }

  static JsonNode tree(String json) {
    try {
      return new ObjectMapper().setNodeFactory(new Factory()).readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the numbers, texts and lists of numbers below a node of which one was not asked for. */
  static Set<String> unread(JsonNode node) {
    Set<String> unread = new TreeSet<>();
    if (node instanceof Node object) {
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        boolean leaf = isLeaf(property.getValue());
        if (leaf && !object.asked.contains(property.getKey())) {
          unread.add(property.getKey());
        }
      }
    }
    node.forEach(child -> unread.addAll(unread(child)));
    return unread;
  }

  private static boolean isLeaf(JsonNode node) {
    return node.isValueNode()
        || (node.isArray() && !node.isEmpty() && node.get(0).isValueNode());
  }
}
