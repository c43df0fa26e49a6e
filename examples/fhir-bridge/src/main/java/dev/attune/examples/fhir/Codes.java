package dev.attune.examples.fhir;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A closed list of codes, as the library's JSON has them.
 *
 * @param name the end of the addresses of its CodeSystem and its ValueSet
 * @param title what the list is of, as a title
 * @param codes the codes
 */
record Codes(String name, String title, List<String> codes) {
  static <E> Codes of(String name, String title, E[] values, Function<E, String> code) {
    return new Codes(name, title, Stream.of(values).map(code).toList());
  }

  /** The address of the CodeSystem. */
  String system() {
    return Addresses.BASE + "CodeSystem/" + name;
  }

  /** The address of the ValueSet of all of them. */
  String valueSet() {
    return Addresses.BASE + "ValueSet/" + name;
  }
}
