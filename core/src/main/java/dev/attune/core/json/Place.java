package dev.attune.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document reading failed, and the message for it: path, what was expected, what kind was found.
 *
 * <p>The document is given as maps, lists, texts, numbers and booleans, so that both generations share every word. Nothing that
 * the document says enters a message.
 */
final class Place {
  private static final Object NOTHING = new Object();
  private static final Pattern NOT_SET =
      Pattern.compile("Cannot build \\w+, some of required attributes are not set \\[(.+)]");

  private final String parent;
  private final String name;
  private final @Nullable Object found;

  /**
   * One step on the way down.
   *
   * @param from what the step leads out of: a map, a set, or anything else
   * @param name the property's name or the map's key; null for an element of a list
   * @param index the element's position; in a set, how many distinct elements came before
   */
  record Step(@Nullable Object from, @Nullable String name, int index) {}

  private Place(String parent, String name, @Nullable Object found) {
    this.parent = parent;
    this.name = name;
    this.found = found;
  }

  static Place of(@Nullable Object document, List<Step> steps) {
    Place place = new Place("$", "", document);
    for (Step step : steps) {
      place = place.down(step);
    }
    return place;
  }

  private Place down(Step step) {
    if (step.name() != null) {
      boolean entry = step.from() instanceof Map;
      return new Place(path(), entry ? ".*" : "." + step.name(), property(step.name()));
    }
    List<?> elements = found instanceof List<?> list ? list : List.of();
    int index = step.from() instanceof Set ? afterDistinct(elements, step.index()) : step.index();
    return new Place(
        path(), "[" + index + "]", index < elements.size() ? elements.get(index) : NOTHING);
  }

  /** Where the first element stands that differs from a number of distinct ones before it. */
  private static int afterDistinct(List<?> elements, int distinct) {
    Set<@Nullable Object> seen = new HashSet<>();
    Iterator<?> rest = elements.iterator();
    for (int i = 0; rest.hasNext(); i++) {
      if (seen.add(rest.next()) && seen.size() > distinct) {
        return i;
      }
    }
    return elements.size();
  }

  private @Nullable Object property(String property) {
    return found instanceof Map<?, ?> map && map.containsKey(property)
        ? map.get(property)
        : NOTHING;
  }

  private String path() {
    return parent + name;
  }

  boolean isObject() {
    return found instanceof Map;
  }

  /** The value here is none of the type. */
  InvalidValueException expected(@Nullable Class<?> type) {
    if (found == NOTHING && name.startsWith(".")) {
      return InvalidValueException.of(parent, name.substring(1), "nothing");
    }
    String expected = type == null ? "another value" : Kinds.expected(type);
    return InvalidValueException.of(path(), expected, foundInsteadOf(expected));
  }

  /** A name in the object here is none of the type. */
  InvalidValueException expectedNames(Class<?> type) {
    return InvalidValueException.of(
        path(), "names that are each " + Kinds.expected(type), "another name");
  }

  /** The object here does not say which member of a family it is. */
  InvalidValueException expectedMemberOf(Class<?> family) {
    JsonTypeInfo info = family.getAnnotation(JsonTypeInfo.class);
    if (info == null || !(found instanceof Map)) {
      return expected(family);
    }
    Place type = new Place(path(), "." + info.property(), property(info.property()));
    String expected = Kinds.membersOf(family);
    return InvalidValueException.of(type.path(), expected, type.foundInsteadOf(expected));
  }

  /** The value here breaks a rule of its own, which already has its words. */
  InvalidValueException broken(AttuneException rule) {
    String message = String.valueOf(rule.getMessage());
    Matcher notSet = NOT_SET.matcher(message);
    if (notSet.matches()) {
      return InvalidValueException.of(path(), notSet.group(1), "nothing");
    }
    int afterField = message.indexOf(": expected ");
    boolean ofAttribute = found instanceof Map || afterField < 0;
    return new InvalidValueException(
        path() + (ofAttribute ? "." + message : message.substring(afterField)));
  }

  private String foundInsteadOf(String expected) {
    String kind = found == NOTHING ? "nothing" : Kinds.found(found);
    if (kind.equals(expected)) {
      return "one out of range";
    }
    return kind.equals(Kinds.TEXT) && Kinds.isFormOfText(expected) ? "another text" : kind;
  }
}
