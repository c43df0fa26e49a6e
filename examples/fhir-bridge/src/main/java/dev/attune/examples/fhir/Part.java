package dev.attune.examples.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an extension of this program holds, or one part of a larger one.
 *
 * <p>Everything about it stands here once: from it an extension is written and read, its StructureDefinition is made, and its row
 * in the README is checked.
 *
 * @param name the end of its address, or inside a larger extension its name
 * @param property what the library's JSON calls the same
 * @param kind what it holds
 * @param required whether it is always there
 * @param many whether it may be there more than once; in JSON it is a list then
 * @param codes the codes it takes; empty where it holds no code
 * @param parts what a group is made of; empty for what holds a value
 * @param whenEmpty for a group that may say nothing, which no extension can: the name of a flag that is written then
 * @param meaning what it means, in a sentence
 */
record Part(
    String name,
    String property,
    Kind kind,
    boolean required,
    boolean many,
    Optional<Codes> codes,
    List<Part> parts,
    Optional<String> whenEmpty,
    String meaning) {

  static Part text(String name, String meaning) {
    return value(name, Kind.TEXT, Optional.empty(), meaning);
  }

  static Part code(String name, Codes codes, String meaning) {
    return value(name, Kind.CODE, Optional.of(codes), meaning);
  }

  static Part number(String name, String meaning) {
    return value(name, Kind.NUMBER, Optional.empty(), meaning);
  }

  /** A whole number that FHIR's integers may be too small for. */
  static Part whole(String name, String meaning) {
    return value(name, Kind.WHOLE, Optional.empty(), meaning);
  }

  static Part count(String name, String meaning) {
    return value(name, Kind.COUNT, Optional.empty(), meaning);
  }

  static Part flag(String name, String meaning) {
    return value(name, Kind.FLAG, Optional.empty(), meaning);
  }

  static Part group(String name, String meaning, Part... parts) {
    return new Part(
        name,
        name,
        Kind.GROUP,
        false,
        false,
        Optional.empty(),
        List.of(parts),
        Optional.empty(),
        meaning);
  }

  private static Part value(String name, Kind kind, Optional<Codes> codes, String meaning) {
    return new Part(name, name, kind, false, false, codes, List.of(), Optional.empty(), meaning);
  }

  Part always() {
    return new Part(name, property, kind, true, many, codes, parts, whenEmpty, meaning);
  }

  Part repeated() {
    return new Part(name, property, kind, required, true, codes, parts, whenEmpty, meaning);
  }

  /** The same part, with another name in the library's JSON, where a list is named for all it holds. */
  Part in(String otherProperty) {
    return new Part(name, otherProperty, kind, required, many, codes, parts, whenEmpty, meaning);
  }

  Part orElse(String flag) {
    return new Part(name, property, kind, required, many, codes, parts, Optional.of(flag), meaning);
  }

  /** What a group is made of as it is written: its parts, and the flag for none of them. */
  List<Part> written() {
    List<Part> written = new ArrayList<>(parts);
    whenEmpty.ifPresent(flag -> written.add(flag(flag, "Nothing else is said.")));
    return List.copyOf(written);
  }
}
