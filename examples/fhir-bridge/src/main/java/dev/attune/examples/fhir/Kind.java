package dev.attune.examples.fhir;

import dev.attune.core.error.InvalidValueException;
import java.math.BigDecimal;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a {@link Part} holds: how it stands in an extension, and how in the library's JSON. */
enum Kind {
  TEXT("string") {
    @Override
    Type toFhir(JsonNode value) {
      StringType text = new StringType();
      Texts.put(text, value.stringValue());
      return text;
    }

    @Override
    JsonNode toJson(Type value, String place) {
      return JSON.stringNode(Texts.require((StringType) value, place));
    }
  },

  CODE("code") {
    @Override
    Type toFhir(JsonNode value) {
      return new CodeType(value.stringValue());
    }

    @Override
    JsonNode toJson(Type value, String place) {
      return JSON.stringNode(content((CodeType) value, place));
    }
  },

  NUMBER("decimal") {
    @Override
    Type toFhir(JsonNode value) {
      return Numbers.decimal(value.doubleValue());
    }

    @Override
    JsonNode toJson(Type value, String place) {
      return JSON.numberNode(Numbers.read(content((DecimalType) value, place), place));
    }
  },

  WHOLE("decimal") {
    @Override
    Type toFhir(JsonNode value) {
      return new DecimalType(value.longValue());
    }

    @Override
    JsonNode toJson(Type value, String place) {
      BigDecimal number = content((DecimalType) value, place);
      try {
        return JSON.numberNode(number.longValueExact());
      } catch (ArithmeticException e) {
        throw InvalidValueException.of(place, "a whole number", "another number");
      }
    }
  },

  COUNT("integer") {
    @Override
    Type toFhir(JsonNode value) {
      return new IntegerType(value.intValue());
    }

    @Override
    JsonNode toJson(Type value, String place) {
      return JSON.numberNode(content((IntegerType) value, place));
    }
  },

  FLAG("boolean") {
    @Override
    Type toFhir(JsonNode value) {
      return new BooleanType(value.booleanValue());
    }

    @Override
    JsonNode toJson(Type value, String place) {
      return JSON.booleanNode(content((BooleanType) value, place));
    }
  },

  /** Parts, and no value of its own. */
  GROUP("") {
    @Override
    Type toFhir(JsonNode value) {
      throw new AssertionError("a group has no value");
    }

    @Override
    JsonNode toJson(Type value, String place) {
      throw new AssertionError("a group has no value");
    }
  };

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String fhirType;

  Kind(String fhirType) {
    this.fhirType = fhirType;
  }

  /** The name of the FHIR data type. */
  String fhirType() {
    return fhirType;
  }

  /** A value of the library's JSON as one of FHIR. */
  abstract Type toFhir(JsonNode value);

  /** A FHIR value of this very type as one of the library's JSON. */
  abstract JsonNode toJson(Type value, String place);

  private static <T> T content(PrimitiveType<T> value, String place) {
    if (value.getValue() == null) {
      throw InvalidValueException.of(place, "a value", "none");
    }
    return value.getValue();
  }
}
