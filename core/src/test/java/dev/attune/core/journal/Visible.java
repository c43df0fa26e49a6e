package dev.attune.core.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attune.core.json.AttuneJson2;
import java.util.function.Consumer;

/** Entries of any kind with another visibility. */
public final class Visible {
  private Visible() {}

  /** The same entry with this visibility; refused where its kind has none but private. */
  public static Entry with(Entry entry, Visibility visibility) {
    return changed(entry, document -> document.put("visibility", visibility.code()));
  }

  /** The same entry as if its author had said nothing about who may see it. */
  public static Entry asWhereNothingWasSaid(Entry entry) {
    return changed(entry, document -> document.remove("visibility"));
  }

  private static Entry changed(Entry entry, Consumer<ObjectNode> change) {
    try {
      ObjectNode document = (ObjectNode) AttuneJson2.mapper().readTree(AttuneJson2.write(entry));
      change.accept(document);
      return AttuneJson2.read(document.toString(), Entry.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
