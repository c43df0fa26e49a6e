package dev.attune.examples.report;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.Direction;
import dev.attune.assessment.instrument.KeyedScale;
import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.NormTransform;
import dev.attune.assessment.instrument.Permission;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.EdgeDistance;
import dev.attune.assessment.scoring.NormScore;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.ScoringReason;
import dev.attune.core.reason.Reason;
import dev.attune.examples.parts.PlainNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a page says about scales and scores, in words. */
final class ScaleWords {
  private ScaleWords() {}

  static String name(Scale scale) {
    return scale.title().orElse(scale.id().value());
  }

  /** How a scale is scored: what it is made of, its method, its missing rule, which way it reads. */
  static List<String> howScored(KeyedScale keyed) {
    Scale scale = keyed.scale();
    List<String> words = new ArrayList<>();
    words.add(made(keyed) + ", from " + range(keyed) + ".");
    named(scale, "Counted the other way round: ", Term::reverse).ifPresent(words::add);
    named(scale, "Asked but not scored: ", term -> term.weight() == 0).ifPresent(words::add);
    words.add("A score needs: " + keyed.missing().words() + ".");
    if (keyed.method() == ScoringMethod.SUM) {
      words.add(
          switch (scale.prorating()) {
            case BY_RANGE -> "Where answers are missing, the sum is prorated by range.";
            case BY_MEAN -> "Where answers are missing, the sum is prorated by the mean.";
            case NONE -> "Where answers are missing, the sum is not prorated.";
          });
    }
    if (scale.direction() != Direction.NEITHER) {
      words.add(
          scale.direction() == Direction.HIGHER_IS_BETTER
              ? "More is what people hope for."
              : "Less is what people hope for.");
    }
    scale
        .decimals()
        .ifPresent(decimals -> words.add(
            decimals == 0
                ? "Rounded to whole numbers."
                : "Rounded to " + decimals + " decimals at most."));
    return words;
  }

  private static String made(KeyedScale keyed) {
    String parts = keyed.ofScales() ? "scales" : "items";
    long scored =
        keyed.scale().terms().stream().filter(term -> term.weight() > 0).count();
    boolean weighted =
        keyed.scale().terms().stream().anyMatch(term -> term.weight() != 0 && term.weight() != 1);
    String method = switch (keyed.method()) {
      case SUM -> "The sum of ";
      case MEAN -> "The mean of ";
      case POMP -> "The percent of maximum possible of ";
      case COUNT -> "How many answers count, of ";
    };
    return method + scored + (weighted ? " weighted " : " ") + parts;
  }

  private static Optional<String> named(Scale scale, String words, Predicate<Term> which) {
    List<String> names =
        scale.terms().stream().filter(which).map(ScaleWords::termName).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(words + String.join(", ", names) + ".");
  }

  private static String termName(Term term) {
    return term.item().isPresent()
        ? term.item().get().value()
        : term.scale().orElseThrow().value();
  }

  static String range(KeyedScale keyed) {
    return PlainNumber.rounded(keyed.attainableLowest())
        + " to "
        + PlainNumber.rounded(keyed.attainableHighest());
  }

  /** Where a band lies, for example {@code 3 to below 4}. */
  static String edges(Band band) {
    if (band.lower().isEmpty() && band.upper().isEmpty()) {
      return "every score";
    }
    if (band.lower().isEmpty()) {
      String edge = PlainNumber.text(band.upper().orElseThrow());
      return band.upperInclusive() ? edge + " or less" : "below " + edge;
    }
    String lower = PlainNumber.text(band.lower().getAsDouble());
    if (band.upper().isEmpty()) {
      return band.lowerInclusive() ? lower + " or more" : "more than " + lower;
    }
    return (band.lowerInclusive() ? lower : "above " + lower)
        + (band.upperInclusive() ? " to " : " to below ")
        + PlainNumber.text(band.upper().getAsDouble());
  }

  /** A score to two decimals; with all of them where two would put it onto an edge it does not lie on. */
  static String score(Scale scale, double score) {
    String rounded = PlainNumber.rounded(score);
    double shown = Double.parseDouble(rounded);
    boolean moved = shown != score
        && scale.bands().stream()
            .anyMatch(band -> band.lower().isPresent() && band.lower().getAsDouble() == shown);
    return moved ? PlainNumber.text(score) : rounded;
  }

  /** What stands beside a person's score. */
  static List<String> about(KeyedScale keyed, ScaleScore score) {
    List<String> words = new ArrayList<>();
    score.reasons().stream()
        .filter(reason -> !reason.code().equals(ScoringReason.ENOUGH_ANSWERS.name()))
        .filter(reason -> !reason.code().equals(ScoringReason.BAND_CERTAIN.name()))
        .map(Reason::text)
        .forEach(words::add);
    if (score.possibleBands().size() > 1) {
      words.add("Possible: " + String.join(", ", score.possibleBands()) + ".");
    }
    if (score.trace().proratingFactor().isPresent()) {
      words.add(
          "Prorated from " + score.answered() + " of " + score.trace().applicable() + " answers.");
    }
    if (!score.score().equals(score.trace().unrounded())) {
      words.add(
          "Before rounding: " + PlainNumber.rounded(score.trace().unrounded().orElseThrow()) + ".");
    }
    score.trace().edges().stream()
        .min(Comparator.comparingDouble(edge -> Math.abs(edge.distance())))
        .map(ScaleWords::nearest)
        .ifPresent(words::add);
    for (int i = 0; i < score.norms().size(); i++) {
      words.add(norm(score.norms().get(i)));
    }
    return words;
  }

  private static String nearest(EdgeDistance edge) {
    String edgeOf = "Nearest edge: '" + edge.band() + "' at " + PlainNumber.text(edge.edge());
    if (edge.distance() == 0) {
      return edgeOf + ", the score lies on it.";
    }
    double distance = Math.abs(edge.distance());
    return edgeOf
        + ", "
        + (distance < 0.01 ? "less than 0.01" : PlainNumber.rounded(distance))
        + (edge.distance() > 0 ? " above the score." : " below the score.");
  }

  private static String norm(NormScore norm) {
    String value =
        norm.value().isPresent() ? PlainNumber.rounded(norm.value().getAsDouble()) : "no value";
    return transform(norm.transform()) + ": " + value + (norm.clipped() ? ", at its bound" : "")
        + " (" + norm.sample() + ").";
  }

  static String norm(Norm norm) {
    return transform(norm.transform()) + " against: " + norm.sample();
  }

  private static String transform(NormTransform transform) {
    return switch (transform) {
      case Z -> "z-score";
      case T -> "T-score";
      case PERCENTILE -> "Percentile";
      case NORMALISED_T -> "Normalised T-score";
      case TABLE -> "Norm table";
    };
  }

  static String reliability(Scale scale) {
    return scale.reliability().stream()
        .map(figure -> figure.kind().code() + " " + PlainNumber.rounded(figure.value()) + " ("
            + figure.source() + ")")
        .collect(Collectors.joining("; ", "Reliability: ", "."));
  }

  static String permission(Permission permission) {
    String words = switch (permission.kind()) {
      case FREE -> "Anyone may use it";
      case CONDITIONS -> "It may be used under conditions";
      case RESEARCH_ONLY -> "It may be used for research only";
      case PROPRIETARY -> "It may be used only with a licence";
      case UNKNOWN -> "Nobody has noted whether it may be used; find out before you use it";
    };
    return words + permission.source().map(source -> " (" + source + ")").orElse("") + ".";
  }
}
