package dev.attune.examples.fhir;

import static dev.attune.examples.fhir.Part.code;
import static dev.attune.examples.fhir.Part.count;
import static dev.attune.examples.fhir.Part.flag;
import static dev.attune.examples.fhir.Part.group;
import static dev.attune.examples.fhir.Part.number;
import static dev.attune.examples.fhir.Part.text;
import static dev.attune.examples.fhir.Part.whole;

import dev.attune.assessment.instrument.BandBasis;
import dev.attune.assessment.instrument.Direction;
import dev.attune.assessment.instrument.NormLookup;
import dev.attune.assessment.instrument.NormTransform;
import dev.attune.assessment.instrument.PermissionKind;
import dev.attune.assessment.instrument.Prorating;
import dev.attune.assessment.instrument.ReliabilityKind;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScoreStatus;
import java.util.List;

/** What FHIR R4 has no place for: the extensions of this program, and the codes they take. */
final class Vocabulary {
  /** The version of all of it; another one may mean something else. */
  static final String VERSION = "1";

  static final Codes STATUSES = Codes.of(
      "score-status", "Whether a scale has a score", ScoreStatus.values(), ScoreStatus::code);
  static final Codes SCORERS = new Codes(
      "scoring-rules",
      "Rules of scoring, with their version",
      List.of(InstrumentScorer.METHOD + "-" + InstrumentScorer.METHOD_VERSION));

  private static final Codes PERMISSIONS = Codes.of(
      "permission-kind",
      "What the owner of a questionnaire allows",
      PermissionKind.values(),
      PermissionKind::code);
  private static final Codes DIRECTIONS =
      Codes.of("direction", "Which way a scale reads", Direction.values(), Direction::code);
  private static final Codes METHODS = Codes.of(
      "scoring-method",
      "How answers become a raw score",
      ScoringMethod.values(),
      ScoringMethod::code);
  private static final Codes PRORATING =
      Codes.of("prorating", "What a sum does about gaps", Prorating.values(), Prorating::code);
  private static final Codes BASES = Codes.of(
      "band-basis", "Which form of a score bands compare", BandBasis.values(), BandBasis::code);
  private static final Codes TRANSFORMS = Codes.of(
      "norm-transform",
      "How a score is read against a sample",
      NormTransform.values(),
      NormTransform::code);
  private static final Codes LOOKUPS = Codes.of(
      "norm-lookup", "How a table is read between its rows", NormLookup.values(), NormLookup::code);
  private static final Codes RELIABILITIES = Codes.of(
      "reliability-kind",
      "Which coefficient a reliability is",
      ReliabilityKind.values(),
      ReliabilityKind::code);

  static final Part CITATION =
      text("citation", "Who made the questionnaire, and where it is published.");
  static final Part PERMISSION = code(
      "permission",
      PERMISSIONS,
      "Whether the questionnaire may be used; where that is written stands in copyright.");
  static final Part LANGUAGE =
      text("wording-language", "The language of the wording, where it is no tag that FHIR knows.");
  static final Part SCALE = group(
          "scale",
          "What makes one score, and how.",
          text("id", "The id of the scale, unique in the questionnaire.").always(),
          text("title", "The name of the scale."),
          code("direction", DIRECTIONS, "Which way the scale reads."),
          term(),
          code("method", METHODS, "How answers become the raw score."),
          number("counted", "A keyed answer that the method 'count' counts.").repeated(),
          missing(),
          code("prorating", PRORATING, "What a sum does about gaps."),
          count("decimals", "To how many decimals the score is rounded, ties away from zero."),
          band(),
          code("bandBasis", BASES, "Which form of the raw score the bands compare."),
          norm(),
          group(
                  "reliability",
                  "How reliable the scale was found to be, by whom.",
                  code("kind", RELIABILITIES, "Which coefficient it is.").always(),
                  number("value", "The coefficient.").always(),
                  text("source", "The sample and publication it comes from.").always())
              .repeated())
      .repeated();
  static final Part CATEGORICAL = flag(
      "categorical",
      "Whether the options are categories without an order, whose numbers are mere names.");
  static final Part OFFERS_UNSURE =
      flag("offers-unsure", "Whether 'unsure' is one of the things a person may say.");
  static final Part OPTION_VALUE = number(
      "option-value",
      "The number that is recorded when someone chooses the option, where it is not what the"
          + " option weighs.");
  static final Part EXACT_TEXT = text(
      "exact-text",
      "The text as JSON writes it, in quotation marks, where it is blank or holds what no FHIR text"
          + " may.");
  static final Part COMPLETENESS = group(
      "completeness",
      "Whether a scale has a score, and how many of its scored items were answered.",
      code("status", STATUSES, "Whether it has a score, and if not, why.").always(),
      count("answered", "How many were answered.").always(),
      count("items", "How many there are.").always());

  /** An extension and where it stands. */
  record Placed(Part part, List<String> contexts) {}

  static final List<Placed> EXTENSIONS = List.of(
      new Placed(CITATION, List.of("Questionnaire")),
      new Placed(PERMISSION, List.of("Questionnaire")),
      new Placed(LANGUAGE, List.of("Questionnaire")),
      new Placed(SCALE, List.of("Questionnaire")),
      new Placed(CATEGORICAL, List.of("Questionnaire.item")),
      new Placed(OFFERS_UNSURE, List.of("Questionnaire.item")),
      new Placed(OPTION_VALUE, List.of("Questionnaire.item.answerOption")),
      new Placed(EXACT_TEXT, List.of("string", "markdown")),
      new Placed(COMPLETENESS, List.of("Observation")));

  static final List<Codes> CODES = List.of(
      PERMISSIONS,
      DIRECTIONS,
      METHODS,
      PRORATING,
      BASES,
      TRANSFORMS,
      LOOKUPS,
      RELIABILITIES,
      STATUSES,
      SCORERS);

  private Vocabulary() {}

  private static Part term() {
    return group(
            "term",
            "What one item, or one subscale, adds.",
            text("item", "The linkId of the item; absent for a subscale."),
            text("scale", "The id of the subscale; absent for an item."),
            flag("reverse", "Whether the answer counts the other way round: min + max − x."),
            number("weight", "How much it counts; 0 for asked and not scored."))
        .repeated()
        .in("items")
        .always();
  }

  private static Part missing() {
    return group(
            "missing",
            "How many answers the scale needs before it has a score.",
            count("atLeast", "The least number of answers."),
            number("atLeastFraction", "The least share of the items, inclusive."),
            text("required", "The linkId of an item that must be answered.").repeated())
        .orElse("everyItem");
  }

  private static Part band() {
    return group(
            "band",
            "A named stretch of the scale; bands stand from the lowest to the highest.",
            text("id", "The id of the band, unique in the scale.").always(),
            text("text", "What the band means, in words for a reader."),
            number("lower", "The lower edge; absent where the band begins as the scale does."),
            flag("lowerInclusive", "Whether the lower edge belongs to the band."),
            number("upper", "The upper edge; absent where the band ends as the scale does."),
            flag("upperInclusive", "Whether the upper edge belongs to the band."))
        .repeated()
        .in("bands");
  }

  private static Part norm() {
    return group(
            "norm",
            "A norm sample, and how a raw score is read against it.",
            text("id", "The id of the norm, unique in the scale.").always(),
            text("sample", "Who the people of the sample were.").always(),
            code("transform", TRANSFORMS, "How the raw score is read.").always(),
            number("mean", "The mean of the sample."),
            number("sd", "The standard deviation of the sample, denominator n − 1."),
            group(
                    "count",
                    "How many people of the sample had a score.",
                    number("raw", "The raw score.").always(),
                    whole("people", "How many had it.").always())
                .repeated()
                .in("counts"),
            group(
                    "row",
                    "A row of a conversion table.",
                    number("raw", "The raw score.").always(),
                    number("value", "What it reads as.").always())
                .repeated()
                .in("rows"),
            code("lookup", LOOKUPS, "How the table is read between its rows."),
            number("clipLowest", "The least transformed score that is reported."),
            number("clipHighest", "The greatest transformed score that is reported."),
            count("decimals", "To how many decimals the transformed score is rounded."))
        .repeated()
        .in("norms");
  }
}
