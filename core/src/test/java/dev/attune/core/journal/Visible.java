package dev.attune.core.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attune.core.json.AttuneJson2;

/** Entries of any kind with another visibility. */
final class Visible {
  private Visible() {}

  static Entry with(Entry entry, Visibility visibility) throws JsonProcessingException {
    ObjectNode document = (ObjectNode) AttuneJson2.mapper().readTree(AttuneJson2.write(entry));
    document.put("visibility", visibility.code());
    return AttuneJson2.read(document.toString(), Entry.class);
  }
}
