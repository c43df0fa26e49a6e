package dev.attune.core.selection;

import dev.attune.core.bond.Circumstance;
import dev.attune.core.evidence.Finding;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the rituals of a catalog for some people on some day.
 *
 * <p>What does not fit is left out with one reason, see {@link SelectionReason}. What fits is scored by six terms from 0 to 1,
 * each with its share; all values are project conventions:
 * <ul>
 *   <li>need, 0.45: the greatest weight among the needs it serves. The largest share, as it is what people said.
 *   <li>lift, 0.20: with L the sum of the lifts divided by their number plus 3, held within 2 either way: (L + 2) / 4; one half
 *       without ratings. The 3 keeps a single good evening from deciding.
 *   <li>novelty, 0.15: due again by its cadence 1; never done 0.8; done within its cadence 0.2. Rituals are meant to be repeated.
 *   <li>pacing, 0.10: 1 up to the deepest depth rated well, else less by a third a step.
 *   <li>cost, 0.05: free 1, small one half, some 0; halved above 3 minutes, as small beats grand.
 *   <li>evidence, 0.05: supports 1, with conditions three quarters, mixed or untested one half, contrary 0.
 * </ul>
 * A plateau's {@link Signal}s change it: repetition makes novelty 1 for what was never done and halves it for all else; falling
 * participation adds 0.10 for 5 minutes or less; high novelty raises the depth for pacing by one, within the limit. For people
 * who care for someone or work in shifts everything of 15 minutes or less comes before everything longer.
 *
 * <p>Scores are compared after rounding to 1e-9; ties are in the order of ids. Immutable, thread-safe and reusable.
 *
 * @since 1.0
 */
public final class RitualSelector {
  private static final double NEED = 0.45;
  private static final double LIFT = 0.20;
  private static final double NOVELTY = 0.15;
  private static final double PACING = 0.10;
  private static final double COST = 0.05;
  private static final double EVIDENCE = 0.05;
  private static final double SMALLER_FIRST = 0.10;
  private static final int QUARTER_OF_AN_HOUR = 15;
  private static final double ROUNDING = 1e9;

  private final List<Ritual> rituals;

  private RitualSelector(RitualCatalog catalog) {
    this.rituals = catalog.rituals();
  }

  /**
   * A selector that chooses from a catalog.
   *
   * @param catalog the rituals to choose from
   * @return the selector
   */
  public static RitualSelector using(RitualCatalog catalog) {
    return new RitualSelector(catalog);
  }

  /**
   * Ranks the catalog.
   *
   * @param request whom and what it is for
   * @return what fits, best first, and what does not, both with reasons
   */
  public Ranking rank(SelectionRequest request) {
    Scoring scoring = new Scoring(request);
    int size = rituals.size();
    FormChoice[] choices = new FormChoice[size];
    // Each key holds, from its highest bits down, what decides the order: group, score, place by
    // id. Sorting numbers is what
    // keeps a catalog of ten thousand within a few milliseconds.
    long[] keys = new long[size];
    int[] leftOut = new int[size];
    int fitting = 0;
    int out = 0;
    for (int i = 0; i < size; i++) {
      Ritual ritual = rituals.get(i);
      FormChoice choice = FormChoice.of(ritual, request);
      choices[i] = choice;
      if (choice.cause().isPresent()) {
        leftOut[out++] = i;
      } else {
        long score = Math.round(scoring.score(ritual, choice) * ROUNDING);
        long group = scoring.shortFirst && choice.minutes() > QUARTER_OF_AN_HOUR ? 1 : 0;
        keys[fitting++] = (group << 62) | ((Integer.MAX_VALUE - score) << 24) | i;
      }
    }
    Arrays.sort(keys, 0, fitting);
    return Ranking.readOnDemand(
        fitting,
        place -> {
          int i = (int) (keys[place] & 0xFFFFFF);
          return scoring.suggestion(rituals.get(i), choices[i]);
        },
        out,
        place -> {
          int i = leftOut[place];
          return new LeftOut(rituals.get(i).id(), List.of(choices[i].reason(request)));
        });
  }

  /** The terms of one request. */
  private static final class Scoring {
    private final Map<Need, Double> weights = new EnumMap<>(Need.class);
    private final Map<RitualId, Practice> practised = new HashMap<>();
    private final SelectionRequest request;
    private final int paceLevel;
    final boolean shortFirst;

    Scoring(SelectionRequest request) {
      this.request = request;
      for (Need need : Need.values()) {
        weights.put(need, request.needs().weight(need));
      }
      request.practised().forEach(practice -> practised.put(practice.ritual(), practice));
      int rated = request.deepestRatedWell().level();
      int cap = request.limit().greatestDepth().level();
      paceLevel = request.signals().contains(Signal.HIGH_NOVELTY)
          ? Math.max(rated, Math.min(rated + 1, cap))
          : rated;
      shortFirst = request.bond().circumstances().contains(Circumstance.CAREGIVING)
          || request.bond().circumstances().contains(Circumstance.SHIFT_WORK);
    }

    double score(Ritual ritual, FormChoice choice) {
      @Nullable Practice practice = practised.isEmpty() ? null : practised.get(ritual.id());
      double score = NEED * weight(greatestNeed(ritual))
          + LIFT * (meanLift(practice) + 2) / 4
          + NOVELTY * novelty(ritual, practice)
          + PACING * pacing(ritual)
          + COST * cost(ritual, choice)
          + EVIDENCE * evidence(ritual.evidence().finding());
      boolean smaller =
          request.signals().contains(Signal.FALLING_PARTICIPATION) && choice.minutes() <= 5;
      return smaller ? score + SMALLER_FIRST : score;
    }

    private double weight(Need need) {
      Double weight = weights.get(need);
      return weight == null ? 0 : weight;
    }

    private Need greatestNeed(Ritual ritual) {
      Need greatest = null;
      for (Need need : ritual.needs()) {
        if (greatest == null || weight(need) > weight(greatest)) {
          greatest = need;
        }
      }
      if (greatest == null) {
        throw new IllegalStateException("a ritual serves at least one need");
      }
      return greatest;
    }

    private static double meanLift(@Nullable Practice practice) {
      if (practice == null || practice.lifts().isEmpty()) {
        return 0;
      }
      double sum = 0;
      for (double lift : practice.lifts()) {
        sum += lift;
      }
      return Math.max(-2, Math.min(2, sum / (practice.lifts().size() + 3)));
    }

    private double novelty(Ritual ritual, @Nullable Practice practice) {
      boolean repetition = request.signals().contains(Signal.REPETITION);
      if (practice == null) {
        return repetition ? 1 : 0.8;
      }
      double novelty = due(ritual, practice) ? 1 : 0.2;
      return repetition ? novelty / 2 : novelty;
    }

    private boolean due(Ritual ritual, Practice practice) {
      return ChronoUnit.DAYS.between(practice.lastDoneOn(), request.on())
          >= ritual.cadence().days();
    }

    private double pacing(Ritual ritual) {
      int beyond = ritual.depth().level() - paceLevel;
      return beyond <= 0 ? 1 : 1 - beyond / 3.0;
    }

    private static double cost(Ritual ritual, FormChoice choice) {
      double cost = switch (ritual.cost()) {
        case FREE -> 1;
        case SMALL -> 0.5;
        case SOME -> 0;
      };
      return choice.minutes() > 3 ? cost / 2 : cost;
    }

    private static double evidence(Finding finding) {
      return switch (finding) {
        case SUPPORTS -> 1;
        case SUPPORTS_WITH_CONDITIONS -> 0.75;
        case MIXED, UNTESTED -> 0.5;
        case NULL_OR_CONTRARY -> 0;
      };
    }

    Suggestion suggestion(Ritual ritual, FormChoice choice) {
      return Suggestion.builder()
          .ritual(ritual.id())
          .variant(choice.form())
          .minutes(choice.minutes())
          .score(Math.round(score(ritual, choice) * ROUNDING) / ROUNDING)
          .reasons(reasons(ritual, choice))
          .build();
    }

    private List<Reason> reasons(Ritual ritual, FormChoice choice) {
      List<Reason> reasons = new ArrayList<>();
      Need need = greatestNeed(ritual);
      boolean calls = weight(need) > 0.5;
      reasons.add(Reason.of(
          calls ? SelectionReason.SERVES_NEED_THAT_CALLS : SelectionReason.SERVES_NEED,
          "need",
          need.code()));
      @Nullable Practice practice = practised.get(ritual.id());
      if (meanLift(practice) > 0) {
        reasons.add(Reason.of(SelectionReason.LIFTED_BEFORE));
      }
      if (practice == null) {
        if (request.signals().contains(Signal.REPETITION)) {
          reasons.add(Reason.of(SelectionReason.NEW_TO_YOU));
        }
      } else if (due(ritual, practice)) {
        reasons.add(Reason.of(SelectionReason.DUE_AGAIN));
      }
      if (choice.minutes() <= 3 && ritual.cost() == Cost.FREE) {
        reasons.add(Reason.of(SelectionReason.SMALL_AND_FREE));
      }
      Finding finding = ritual.evidence().finding();
      if (finding == Finding.SUPPORTS || finding == Finding.SUPPORTS_WITH_CONDITIONS) {
        reasons.add(Reason.of(
            SelectionReason.RESEARCH_FAVOURS, "evidence", ritual.evidence().label()));
      }
      return reasons;
    }
  }
}
