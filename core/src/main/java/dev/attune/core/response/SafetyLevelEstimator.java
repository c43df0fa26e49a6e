package dev.attune.core.response;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import dev.attune.core.journal.ResponseReceived;
import dev.attune.core.journal.View;
import dev.attune.core.reason.Reason;
import dev.attune.core.safety.Behaviour;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Estimates how safe it has been so far for a person to open up to another, from the answers that person told about.
 *
 * <p>Each answer counts d = ½^(age ÷ half-life), its age in calendar days of its author's zone. A wholly safe one weighs d
 * for; a mixed one d and a wholly unsafe one 3d against. With n = Σd and share = for ÷ (for + against), the first that holds
 * decides:
 * <ol>
 *   <li>a grave act in the last 14 days: {@link SafetyLevel#FRAGILE};
 *   <li>n below 3: {@link SafetyLevel#UNKNOWN}, so also without any answer;
 *   <li>share below 0.60: {@link SafetyLevel#FRAGILE};
 *   <li>share 0.85 or more, n 8 or more, nothing unsafe in 28 days: {@link SafetyLevel#STEADY};
 *   <li>otherwise {@link SafetyLevel#FORMING}.
 * </ol>
 *
 * <p>Figures are compared after rounding to nine decimals, and powers are those of {@link StrictMath}, so that every machine
 * finds the same level. Entries later than the instant do not count. A behaviour this version does not know counts as an
 * unsafe one: nothing is taken for safe unread. All numbers are project conventions; see {@link SafetyLevelSettings}.
 *
 * @since 1.0
 */
public final class SafetyLevelEstimator {
  private final SafetyLevelSettings settings;

  private SafetyLevelEstimator(SafetyLevelSettings settings) {
    this.settings = settings;
  }

  /**
   * The estimator with the default settings.
   *
   * @return the estimator
   */
  public static SafetyLevelEstimator withDefaults() {
    return with(SafetyLevelSettings.defaults());
  }

  /**
   * The estimator with settings.
   *
   * @param settings weights and bounds
   * @return the estimator
   */
  public static SafetyLevelEstimator with(SafetyLevelSettings settings) {
    return new SafetyLevelEstimator(settings);
  }

  /**
   * How safe it has been for a member to open up to another.
   *
   * @param own the view of the one who opened up; no other view holds what was told
   * @param givenBy whose answers they were
   * @param at the instant from which it is looked at
   * @return the estimate, for the reader of the view alone
   * @throws InvalidValueException where the reader is no member, or the same person
   */
  public SafetyLevelEstimate estimate(View own, PersonId givenBy, Instant at) {
    Optional<PersonId> reader = own.reader().member();
    Require.that(
        reader.isPresent() && !reader.get().equals(givenBy),
        "own",
        "the view of a member other than the one who answered",
        reader.isEmpty() ? "the view of a therapist or of everyone" : "that person's own view");
    List<ResponseReceived> responses = own.entries(ResponseReceived.class).stream()
        .filter(response -> response.givenBy().equals(givenBy) && !response.at().isAfter(at))
        .toList();
    return estimate(Evidence.of(responses, at, settings), givenBy, responses);
  }

  private SafetyLevelEstimate estimate(
      Evidence evidence, PersonId givenBy, List<ResponseReceived> responses) {
    SafetyLevelEstimate.Builder estimate = new SafetyLevelEstimate.Builder()
        .givenBy(givenBy)
        .weightedResponses(evidence.count())
        .evidence(responses.stream().map(ResponseReceived::id).toList());
    evidence.share().ifPresent(estimate::share);
    SafetyLevelReason reason = reason(evidence);
    return estimate
        .level(
            switch (reason) {
              case TRUST_WAS_BROKEN, OFTEN_UNSAFE -> SafetyLevel.FRAGILE;
              case TOO_LITTLE_KNOWN -> SafetyLevel.UNKNOWN;
              case MOSTLY_SAFE -> SafetyLevel.FORMING;
              case SAFE_FOR_A_WHILE -> SafetyLevel.STEADY;
            })
        .addReason(explained(reason, evidence))
        .build();
  }

  private SafetyLevelReason reason(Evidence evidence) {
    double share = evidence.share().orElse(0);
    if (evidence.graveLately()) {
      return SafetyLevelReason.TRUST_WAS_BROKEN;
    }
    if (evidence.count() < settings.fewestResponses()) {
      return SafetyLevelReason.TOO_LITTLE_KNOWN;
    }
    if (share < settings.formingShare()) {
      return SafetyLevelReason.OFTEN_UNSAFE;
    }
    boolean steady = share >= settings.steadyShare()
        && evidence.count() >= settings.steadyResponses()
        && !evidence.unsafeLately();
    return steady ? SafetyLevelReason.SAFE_FOR_A_WHILE : SafetyLevelReason.MOSTLY_SAFE;
  }

  private Reason explained(SafetyLevelReason reason, Evidence evidence) {
    String share = decimal(evidence.share().orElse(0));
    String responses = decimal(evidence.count());
    return switch (reason) {
      case TRUST_WAS_BROKEN -> Reason.of(reason, "days", Integer.toString(settings.graveDays()));
      case TOO_LITTLE_KNOWN ->
        Reason.of(reason, "responses", responses, "needed", decimal(settings.fewestResponses()));
      case OFTEN_UNSAFE ->
        Reason.of(reason, "share", share, "needed", decimal(settings.formingShare()));
      case MOSTLY_SAFE -> Reason.of(reason, "share", share);
      case SAFE_FOR_A_WHILE -> Reason.of(reason, "share", share, "responses", responses);
    };
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /**
   * The answers, weighed.
   *
   * @param count how many, older ones counting less
   * @param share how much of the weight was for; empty where nothing weighs
   * @param graveLately whether there was a grave act lately
   * @param unsafeLately whether there was anything unsafe lately
   */
  private record Evidence(
      double count, OptionalDouble share, boolean graveLately, boolean unsafeLately) {
    static Evidence of(List<ResponseReceived> responses, Instant at, SafetyLevelSettings settings) {
      double count = 0;
      double weightFor = 0;
      double weightAgainst = 0;
      boolean graveLately = false;
      boolean unsafeLately = false;
      for (ResponseReceived response : responses) {
        long age = response.daysUntil(at);
        double decay = StrictMath.pow(0.5, (double) age / settings.halfLifeDays());
        ResponseTone tone = ResponseTone.of(response);
        count += decay;
        switch (tone) {
          case SAFE -> weightFor += decay;
          case MIXED -> weightAgainst += settings.weightOfMixed() * decay;
          case UNSAFE -> weightAgainst += settings.weightOfUnsafe() * decay;
        }
        graveLately |= age < settings.graveDays() && grave(response);
        unsafeLately |= age < settings.steadyDays() && tone != ResponseTone.SAFE;
      }
      double weight = weightFor + weightAgainst;
      return new Evidence(
          rounded(count),
          weight > 0 ? OptionalDouble.of(rounded(weightFor / weight)) : OptionalDouble.empty(),
          graveLately,
          unsafeLately);
    }

    private static boolean grave(ResponseReceived response) {
      return response.behaviours().stream()
          .flatMap(code -> Behaviour.find(code.value()).stream())
          .anyMatch(Behaviour::grave);
    }

    private static double rounded(double value) {
      return StrictMath.rint(value * 1e9) / 1e9;
    }
  }
}
