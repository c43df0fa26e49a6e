package dev.attune.catalog;

import dev.attune.golden.GoldenDocuments;
import java.util.Map;
import java.util.Set;

class GoldenJsonTest extends GoldenDocuments {
  GoldenJsonTest() {
    super("dev.attune.catalog", Map.of(), Set.of());
  }
}
