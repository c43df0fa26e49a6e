package dev.attune.examples.watch;

import dev.attune.assessment.plateau.BondPlateauResult;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.assessment.practice.Found;
import dev.attune.core.reason.Reason;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code out.json}: a list with one object an id, each on a line of its own; every digit of every number, and null for what is
 * absent.
 *
 * <p>Written by hand rather than by a mapper, so that the order of properties and every byte stay what they are.
 */
final class WatchJson {
  /** The shortest decimals that are read as the same numbers, on every JDK. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private final JsonGenerator json;

  private WatchJson(JsonGenerator json) {
    this.json = json;
  }

  /** Everyone who was watched, in order. */
  static String of(List<? extends Watched> all) {
    StringBuilder text = new StringBuilder("[");
    String separator = "\n";
    for (Watched one : all) {
      text.append(separator).append(of(one));
      separator = ",\n";
    }
    return text.append("\n]\n").toString();
  }

  private static String of(Watched one) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new WatchJson(json).write(one);
    }
    return text.toString();
  }

  private void write(Watched one) {
    json.writeStartObject();
    json.writeStringProperty("id", one.id());
    if (one instanceof Watched.Series series) {
      result(series.finding().result());
    } else if (one instanceof Watched.Couple couple) {
      couple(couple);
    }
    json.writeEndObject();
  }

  private void couple(Watched.Couple couple) {
    BondPlateauResult bond = couple.bond();
    json.writeStringProperty("state", bond.state().name());
    json.writeStringProperty("scope", couple.scope());
    json.writeNumberProperty("confidence", bond.confidence());
    json.writeBooleanProperty("divergent", bond.divergent());
    json.writeBooleanProperty("divergenceEstablished", bond.divergenceEstablished());
    day("onset", bond.onset());
    day("onsetLow", bond.onsetLow());
    day("onsetHigh", bond.onsetHigh());
    flag("onsetCensored", bond.onsetCensored());
    json.writeObjectPropertyStart("partners");
    couple.people().forEach((partner, finding) -> {
      json.writeObjectPropertyStart(partner);
      result(finding.result());
      json.writeEndObject();
    });
    json.writeEndObject();
    json.writeObjectPropertyStart("flags");
    flag("participationDrop", flag(couple.trends().participation().falling()));
    flag("liftShrinking", flag(couple.trends().lift().shrinking()));
    flag("repetition", flag(couple.trends().variety().repeating()));
    json.writeEndObject();
    reasons(couple.reasons());
  }

  /** Unknown is absent, and not false. */
  private static Optional<Boolean> flag(Found found) {
    return found == Found.UNKNOWN ? Optional.empty() : Optional.of(found == Found.YES);
  }

  private void result(PlateauResult result) {
    // the names of the states are those of the specification of these files, not of the library's
    // JSON
    json.writeStringProperty("state", result.state().name());
    json.writeNumberProperty("confidence", result.confidence());
    number("slope", result.slope());
    number("slopeSd", result.slopeSd());
    number("pFlat", result.flatProbability());
    number("pRising", result.risingProbability());
    number("pChange", result.changeProbability());
    number("sigma", result.sigma());
    number("phi", result.phi());
    number("level28", result.level28());
    number("levelNow", result.levelNow());
    number("reference", result.reference());
    day("epoch", result.epoch());
    day("onset", result.onset());
    day("onsetLow", result.onsetLow());
    day("onsetHigh", result.onsetHigh());
    flag("onsetCensored", result.onsetCensored());
    reasons(Days.inNumbers(result.reasons()));
  }

  private void number(String name, OptionalDouble value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.getAsDouble());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void day(String name, Optional<LocalDate> day) {
    if (day.isPresent()) {
      json.writeNumberProperty(name, Days.number(day.get()));
    } else {
      json.writeNullProperty(name);
    }
  }

  private void flag(String name, Optional<Boolean> flag) {
    if (flag.isPresent()) {
      json.writeBooleanProperty(name, flag.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void reasons(List<Reason> reasons) {
    json.writeArrayPropertyStart("reasons");
    for (Reason reason : reasons) {
      json.writeStartObject();
      json.writeStringProperty("code", reason.code());
      json.writeStringProperty("text", reason.text());
      json.writeObjectPropertyStart("figures");
      for (Map.Entry<String, String> figure : reason.figures().entrySet()) {
        json.writeStringProperty(figure.getKey(), figure.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
