package dev.attune.examples.parts;

import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * A value in a JSON document that a person wrote, and where it stands there.
 *
 * <p>Nothing is converted, guessed or skipped. What is wrong is refused with the path, what was expected and what kind of value
 * was found; a text is repeated only where it comes from a public vocabulary, never where somebody may have written it about
 * themself. A property that is absent is a place too: reading it tells what was expected there, and that nothing was found.
 */
public final class JsonPlace {
  /** The longest file read, a mebibyte; a bond with dozens of people fits many times over. */
  public static final int LONGEST_BYTES = 1 << 20;

  private static final int DEEPEST = 32;
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
      .build();
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** Values that say nothing more than their kind. */
  private enum Bare {
    ABSENT,
    NULL,
    TRUE_OR_FALSE,
    FRACTION
  }

  private record Property(String name, JsonPlace place) {}

  /** Every property as it was written, so that one given twice can still be told. */
  private record Properties(List<Property> inOrder) {}

  private record Items(List<JsonPlace> inOrder) {}

  private final String path;
  /** A String, BigInteger, Properties, Items or Bare. */
  private final Object value;

  private JsonPlace(String path, Object value) {
    this.path = path;
    this.value = value;
  }

  /**
   * Reads a file.
   *
   * @throws AttuneException where it is not one whole JSON document; the message tells the line
   */
  public static JsonPlace read(Path file) throws IOException {
    return read(file, LONGEST_BYTES);
  }

  /**
   * Reads a file that may be longer than what a person writes by hand.
   *
   * @param longest how many bytes it has at most
   * @throws AttuneException where it is not one whole JSON document; the message tells the line
   */
  public static JsonPlace read(Path file, int longest) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return parse(decode(content.readNBytes(longest + 1), longest));
    }
  }

  /**
   * Reads a document.
   *
   * @param content the bytes, in UTF-8
   * @throws AttuneException where it is not one whole JSON document; the message tells the line
   */
  public static JsonPlace parse(byte[] content) {
    return parse(decode(content, LONGEST_BYTES));
  }

  private static JsonPlace parse(String document) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      if (parser.nextToken() == null) {
        throw InvalidValueException.of("$", "a JSON object", "an empty file");
      }
      JsonPlace whole = read(parser, "$");
      if (parser.nextToken() != null) {
        throw InvalidValueException.of(position(parser), "the end of the file", "more of it");
      }
      return whole;
    } catch (StreamConstraintsException e) {
      throw InvalidValueException.of(
          position(e), "at most " + DEEPEST + " levels and reasonable lengths", "more");
    } catch (UnexpectedEndOfInputException e) {
      throw InvalidValueException.of(position(e), "the rest of the JSON", "the end of the file");
    } catch (JacksonException e) {
      throw InvalidValueException.of(position(e), "JSON", "something else");
    }
  }

  /**
   * Requires an object with no other properties than these, each at most once.
   *
   * @param known the names, from a public vocabulary
   * @return this place
   */
  public JsonPlace properties(Collection<String> known) {
    for (String name : once(properties("an object"))) {
      if (!known.contains(name)) {
        throw UnknownNameException.of(path, name, known);
      }
    }
    return this;
  }

  /**
   * Requires an object with no other properties than these, each at most once, where a wrong name may be something private.
   *
   * @param known the names
   * @return the values by name, in the order they were written
   */
  public Map<String, JsonPlace> privateProperties(Collection<String> known) {
    Map<String, JsonPlace> byName = new LinkedHashMap<>();
    for (Property property : properties("an object").inOrder()) {
      if (!known.contains(property.name())) {
        throw UnknownNameException.ofPrivate(path, property.name(), known);
      }
      byName.put(property.name(), property.place());
    }
    once(properties("an object"));
    return byName;
  }

  /**
   * Requires an object with any properties, each at most once: for a file that others write and that may say more than is asked.
   *
   * @return this place
   */
  public JsonPlace anyProperties() {
    once(properties("an object"));
    return this;
  }

  /** The property with a name; a place where nothing is found if the object has none. */
  public JsonPlace get(String name) {
    return properties("an object").inOrder().stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .map(Property::place)
        .orElseGet(() -> new JsonPlace(path + "." + name, Bare.ABSENT));
  }

  /** Whether anything was written here, be it null. */
  public boolean present() {
    return value != Bare.ABSENT;
  }

  /** The values of a list; none where it is absent. */
  public List<JsonPlace> optionalItems() {
    if (!present()) {
      return List.of();
    }
    return items();
  }

  /** The values of a list. */
  public List<JsonPlace> items() {
    if (value instanceof Items items) {
      return items.inOrder();
    }
    throw expected("a list");
  }

  /** The text, as an error calls it {@code expected}. */
  public String text(String expected) {
    if (value instanceof String text) {
      return text;
    }
    throw expected(expected);
  }

  /**
   * The value that the library makes of a text; where the library refuses it, its words are told with this place's path.
   *
   * @param expected what a right text is called
   * @param factory makes the value
   */
  public <T> T text(String expected, Function<String, T> factory) {
    String text = text(expected);
    return here(() -> factory.apply(text));
  }

  /** One of several names from a public vocabulary; a wrong one is repeated if it looks like an id. */
  public String nameAmong(Collection<String> known) {
    String name = text(choice(known));
    if (!known.contains(name)) {
      throw UnknownNameException.of(path, name, known);
    }
    return name;
  }

  /** One of several names that says something about a person; a wrong one is not repeated. */
  public String privateNameAmong(Collection<String> known) {
    String name = text(choice(known));
    if (!known.contains(name)) {
      throw UnknownNameException.ofPrivate(path, name, known);
    }
    return name;
  }

  /** A number written as a whole one, within bounds. */
  public int wholeNumber(int minInclusive, int maxInclusive) {
    String expected = "a whole number from " + minInclusive + " to " + maxInclusive;
    if (!(value instanceof BigInteger number)) {
      throw expected(expected);
    }
    if (number.compareTo(BigInteger.valueOf(minInclusive)) < 0
        || number.compareTo(BigInteger.valueOf(maxInclusive)) > 0) {
      boolean small = number.bitLength() < Integer.SIZE;
      throw InvalidValueException.of(path, expected, small ? number : "a number far outside");
    }
    return number.intValue();
  }

  /** A date of the calendar. */
  public LocalDate date() {
    String expected = "a date such as 2026-12-01";
    String text = text(expected);
    if (!DATE.matcher(text).matches()) {
      throw InvalidValueException.of(path, expected, "another text");
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw InvalidValueException.of(path, expected, text + ", which is in no calendar");
    }
  }

  /** The exception for something else than what was expected here; it tells the kind of what was found. */
  public InvalidValueException expected(String expected) {
    return InvalidValueException.of(path, expected, kind());
  }

  /** The exception for something else than what was expected here. */
  public InvalidValueException expected(String expected, Object found) {
    return InvalidValueException.of(path, expected, found);
  }

  /** What an action gives; where the library refuses it, its words with this place's path instead of the field. */
  public <T> T here(Supplier<T> action) {
    try {
      return action.get();
    } catch (AttuneException e) {
      String message = String.valueOf(e.getMessage());
      throw new InvalidValueException(path + message.substring(message.indexOf(": ")));
    }
  }

  private Properties properties(String expected) {
    if (value instanceof Properties properties) {
      return properties;
    }
    throw expected(expected);
  }

  private static Set<String> once(Properties properties) {
    Set<String> names = new HashSet<>();
    for (Property property : properties.inOrder()) {
      if (!names.add(property.name())) {
        throw property.place().expected("this property once", "it again");
      }
    }
    return names;
  }

  private String kind() {
    if (value instanceof Bare bare) {
      return switch (bare) {
        case ABSENT -> "nothing";
        case NULL -> "null";
        case TRUE_OR_FALSE -> "true or false";
        case FRACTION -> "a number that is not written as a whole one";
      };
    }
    if (value instanceof Properties) {
      return "an object";
    }
    if (value instanceof Items) {
      return "a list";
    }
    return value instanceof BigInteger ? "a whole number" : "a text";
  }

  private static String decode(byte[] content, int longest) {
    if (content.length > longest) {
      throw InvalidValueException.of("$", "at most " + longest + " bytes", "more");
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      // some editors begin a UTF-8 file with this mark, which is no part of the text
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw InvalidValueException.of("$", "text in UTF-8", "other bytes");
    }
  }

  private static String choice(Collection<String> known) {
    return known.size() <= 10 ? "one of " + String.join(", ", known) : "a known name";
  }

  private static JsonPlace read(JsonParser parser, String path) {
    JsonToken token = parser.currentToken();
    Object value = switch (token) {
      case START_OBJECT -> {
        List<Property> properties = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          properties.add(new Property(name, read(parser, path + "." + name)));
        }
        yield new Properties(properties);
      }
      case START_ARRAY -> {
        List<JsonPlace> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser, path + "[" + items.size() + "]"));
        }
        yield new Items(items);
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
      case VALUE_NUMBER_FLOAT -> Bare.FRACTION;
      case VALUE_TRUE, VALUE_FALSE -> Bare.TRUE_OR_FALSE;
      case VALUE_NULL -> Bare.NULL;
      default -> throw new IllegalStateException("no value starts with " + token);
    };
    return new JsonPlace(path, value);
  }

  private static String position(JsonParser parser) {
    return "line " + parser.currentTokenLocation().getLineNr();
  }

  private static String position(JacksonException e) {
    return e.getLocation() == null ? "$" : "line " + e.getLocation().getLineNr();
  }
}
