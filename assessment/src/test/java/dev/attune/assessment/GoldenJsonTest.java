package dev.attune.assessment;

import dev.attune.golden.GoldenDocuments;
import java.util.Map;
import java.util.Set;

class GoldenJsonTest extends GoldenDocuments {
  GoldenJsonTest() {
    super("dev.attune.assessment", Map.of(), Set.of("FantasyResult.reasons"));
  }
}
