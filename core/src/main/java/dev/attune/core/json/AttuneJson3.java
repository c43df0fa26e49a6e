package dev.attune.core.json;

import dev.attune.core.bond.Bond;
import dev.attune.core.error.AttuneException;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes the library's values as JSON with Jackson 3, the successor of Jackson 2, strictly, and refuses a wrong
 * document with one message that repeats nothing of it.
 *
 * <p>For example, {@code AttuneJson3.read(document, Bond.class)}. At most 10,000,000 characters, 64 levels, texts of 100,000
 * characters and numbers of 100 digits are read; the bounds are a project convention. What is read and what is refused is in
 * the description of this package.
 *
 * @since 1.0
 */
public final class AttuneJson3 {
  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxDocumentLength(Bounds.MOST_CHARACTERS)
              .maxNestingDepth(Bounds.GREATEST_DEPTH)
              .maxStringLength(Bounds.LONGEST_TEXT)
              .maxNameLength(Bounds.LONGEST_NAME)
              .maxNumberLength(Bounds.MOST_DIGITS)
              .build())
          .build())
      .addModules(new Attune3Module(), timesAsText())
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
      .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
      .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .withCoercionConfigDefaults(
          coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
      .withCoercionConfig(
          LogicalType.Textual,
          coercion -> coercion
              .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert)
              .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
              .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
              .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
      .build();

  private AttuneJson3() {}

  /**
   * The mapper behind this class, for what the other methods do not offer: streams, lists at the root, your own types. Its
   * exceptions are Jackson's and may repeat text of the document; do not log them.
   *
   * @return a mapper of strict settings; {@code rebuild()} it to change them
   */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /**
   * Writes a value.
   *
   * @param value one of the library's values
   * @return JSON on one line, without what is absent
   * @throws IllegalArgumentException where the value has no JSON form; the message names its class alone
   */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JacksonException e) {
      throw Bounds.noJsonForm(value.getClass());
    }
  }

  /**
   * Reads a value.
   *
   * @param <T> the type of the value
   * @param document JSON
   * @param type the type of the value
   * @return the value
   * @throws InvalidValueException where the document is no such value; the message repeats no text of it
   * @throws IllegalArgumentException where the type has no JSON form
   */
  public static <T> T read(String document, Class<T> type) {
    Bounds.check(document);
    @Nullable T value;
    try {
      value = MAPPER.readValue(document, type);
    } catch (JacksonException e) {
      throw refusal(document, type, e);
    }
    if (value == null) {
      throw Place.of(null, List.of()).expected(type);
    }
    return value;
  }

  /**
   * Reads a value.
   *
   * @param <T> the type of the value
   * @param document JSON in UTF-8
   * @param type the type of the value
   * @return the value
   * @throws InvalidValueException where the document is no such value; the message repeats no text of it
   * @throws IllegalArgumentException where the type has no JSON form
   */
  public static <T> T read(byte[] document, Class<T> type) {
    return read(Bounds.decode(document), type);
  }

  /**
   * Writes an entry of a journal as a line, to be kept one after the other: the JSON Lines form.
   *
   * @param entry the entry
   * @return JSON without a line break, not even at its end
   */
  public static String writeLine(Entry entry) {
    return write(entry);
  }

  /**
   * Reads an entry of a journal from its line.
   *
   * @param line JSON
   * @return the entry
   * @throws InvalidValueException where the line is no entry, or half of one; the message repeats no text of it
   */
  public static Entry readLine(String line) {
    return read(line, Entry.class);
  }

  /**
   * Reads a journal from its lines, in any order. Blank lines hold nothing and are passed over. Everything else that is no entry
   * is refused, a half line included, wherever it stands: what is damaged is for people to look at, not to be guessed at.
   *
   * <p>For example, {@code AttuneJson3.readJournal(bond, text.lines()::iterator)}.
   *
   * @param bond the bond whose journal it is
   * @param lines the lines; gone through once
   * @return the journal
   * @throws InvalidValueException where a line is no entry, or one that could not be appended to those before it; the message
   *     begins with the number of the line, from 1, and repeats no text of it but the id of an entry that an earlier line has
   *     with other content
   */
  public static Journal readJournal(Bond bond, Iterable<String> lines) {
    return Lines.read(bond, lines, AttuneJson3::readLine);
  }

  private static IllegalArgumentException refusal(
      String document, Class<?> type, JacksonException e) {
    if (e instanceof InvalidDefinitionException && !(e.getCause() instanceof AttuneException)) {
      return Bounds.noJsonForm(type);
    }
    Object plain;
    try {
      plain = MAPPER.readValue(document, Object.class);
    } catch (JacksonException notJson) {
      return notJson(notJson);
    }
    return at(Place.of(plain, stepsOf(e)), e);
  }

  /** The document as a whole is no JSON, or too much of it. */
  private static InvalidValueException notJson(JacksonException e) {
    JacksonException root = e;
    while (root.getCause() instanceof JacksonException cause) {
      root = cause;
    }
    if (root instanceof StreamConstraintsException) {
      return Bounds.exceeded();
    }
    if (!(root instanceof StreamReadException)) {
      return Bounds.moreAfterTheEnd();
    }
    int line = root.getLocation().getLineNr();
    return root.getOriginalMessage().startsWith("Duplicate ")
        ? Bounds.nameTwice(line)
        : Bounds.malformed(line);
  }

  private static List<Place.Step> stepsOf(JacksonException e) {
    return e.getPath().stream()
        .map(step -> new Place.Step(step.from(), step.getPropertyName(), step.getIndex()))
        .toList();
  }

  /** Jackson's own message may repeat text of the document: only its types and the library's own exceptions are used. */
  private static InvalidValueException at(Place place, Throwable e) {
    Class<?> expected = null;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof AttuneException rule) {
        return place.broken(rule);
      }
      if (cause instanceof InvalidTypeIdException typeId) {
        return place.expectedMemberOf(typeId.getBaseType().getRawClass());
      }
      if (cause instanceof InvalidFormatException format && place.isObject()) {
        return place.expectedNames(format.getTargetType());
      }
      if (cause instanceof MismatchedInputException mismatch && expected == null) {
        expected = mismatch.getTargetType();
      } else if (cause instanceof InputCoercionException number && expected == null) {
        expected = number.getTargetType();
      }
    }
    return place.expected(expected);
  }

  private static SimpleModule timesAsText() {
    return new SimpleModule("attune-times")
        .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
        .addDeserializer(LocalTime.class, new FromText<>(LocalTime.class, LocalTime::parse))
        .addDeserializer(
            LocalDateTime.class, new FromText<>(LocalDateTime.class, LocalDateTime::parse))
        .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse))
        .addDeserializer(Duration.class, new FromText<>(Duration.class, Duration::parse))
        .addDeserializer(ZoneId.class, new FromText<>(ZoneId.class, ZoneId::of));
  }

  /** Reads ISO 8601 texts and nothing else: Jackson's own readers also take numbers and lists. */
  private static final class FromText<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
      this.type = type;
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return type.cast(context.handleUnexpectedToken(type, parser));
      }
      try {
        return parse.apply(parser.getString());
      } catch (DateTimeException e) {
        throw context.weirdStringException("", type, "no " + type.getSimpleName());
      }
    }
  }
}
