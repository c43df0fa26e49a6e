package dev.attune.examples.plan;

import dev.attune.core.plan.Activity;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.selection.LeftOut;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * {@code plan.json}: a plan for another program.
 *
 * <p>Written by hand rather than by a mapper, so that the order of properties and every byte stay what they are, whichever
 * version of a mapper an app brings. Names are those of the library's own JSON.
 */
final class PlanJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private PlanJson(JsonGenerator json) {
    this.json = json;
  }

  /** The plan as JSON, indented by two spaces, with a line feed at its end. */
  static String of(Plan plan) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
      new PlanJson(json).write(plan);
    }
    return text.append('\n').toString();
  }

  private void write(Plan plan) {
    json.writeStartObject();
    json.writeStringProperty("bond", plan.bond().value());
    json.writeStringProperty("startsOn", plan.startsOn().toString());
    json.writeStringProperty("endsOn", plan.endsOn().toString());
    @Nullable String microHabit = plan.microHabit().map(RitualId::value).orElse(null);
    json.writeStringProperty("microHabit", microHabit);
    json.writeArrayPropertyStart("days");
    plan.days().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("leftOut");
    plan.leftOut().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(PlanDay day) {
    json.writeStartObject();
    json.writeNumberProperty("day", day.day());
    json.writeStringProperty("date", day.date().toString());
    json.writeNumberProperty("week", day.week());
    json.writeBooleanProperty("rest", day.rest());
    json.writeArrayPropertyStart("activities");
    day.activities().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Activity activity) {
    json.writeStartObject();
    json.writeStringProperty("id", activity.id());
    json.writeStringProperty("what", activity.what().value());
    json.writeStringProperty("type", activity.type().code());
    activity.variant().ifPresent(variant -> json.writeStringProperty("variant", variant.code()));
    json.writeNumberProperty("minutes", activity.minutes());
    json.writeStringProperty("initiator", activity.initiator().value());
    write(activity.reasons());
    json.writeEndObject();
  }

  private void write(LeftOut row) {
    json.writeStartObject();
    json.writeStringProperty("what", row.what().value());
    write(row.reasons());
    json.writeEndObject();
  }

  private void write(List<Reason> reasons) {
    json.writeArrayPropertyStart("reasons");
    for (Reason reason : reasons) {
      json.writeStartObject();
      json.writeStringProperty("code", reason.code());
      json.writeStringProperty("text", reason.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Two spaces a level and a line feed, on every system. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator(""))
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
