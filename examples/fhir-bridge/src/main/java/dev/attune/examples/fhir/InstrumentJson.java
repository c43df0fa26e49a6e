package dev.attune.examples.fhir;

import dev.attune.assessment.instrument.Instrument;
import dev.attune.core.json.AttuneJson3;
import dev.attune.examples.parts.PlainNumber;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code instrument.json}, for people to read: without empty lists, and 1 rather than 1.0. */
final class InstrumentJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private InstrumentJson() {}

  static String of(Instrument instrument) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    JsonNode tree = AttuneJson3.mapper().valueToTree(instrument);
    return AttuneJson3.mapper().writer().with(printer).writeValueAsString(plain(tree)) + "\n";
  }

  private static JsonNode plain(JsonNode node) {
    if (node.isObject()) {
      ObjectNode plain = JSON.objectNode();
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        JsonNode value = property.getValue();
        if (!value.isArray() || !value.isEmpty()) {
          plain.set(property.getKey(), plain(value));
        }
      }
      return plain;
    }
    if (node.isArray()) {
      ArrayNode plain = JSON.arrayNode();
      node.forEach(element -> plain.add(plain(element)));
      return plain;
    }
    return node.isDouble()
        ? JSON.numberNode(new BigDecimal(PlainNumber.text(node.doubleValue())))
        : node;
  }
}
