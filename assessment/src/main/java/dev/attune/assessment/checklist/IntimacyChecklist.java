package dev.attune.assessment.checklist;

import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Permission;
import dev.attune.assessment.instrument.PermissionKind;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringKey;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.core.evidence.Claim;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Need;
import dev.attune.core.selection.NeedsProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ten-point checklist 'building or simulating': one person says yes or no to ten statements.
 *
 * <p>It is a reflection aid without norms. More than three 'no' read 'time to get intentional', three or fewer 'building'; a
 * statement left open is not a 'no', and where the open ones could tip the result it stays undetermined. With n 'no' and u
 * open: n ≥ 4 is decided at once, n + u ≤ 3 as well, and nothing else is.
 *
 * <pre>{@code
 * ChecklistResult result = IntimacyChecklist.score(
 *     ChecklistAnswers.builder().yes(SUPPORTS_BOUNDARIES).no(CURIOUS_ABOUT_CHANGE).build());
 * System.out.println(result.outcome() + ", could be " + result.possibleOutcomes());
 * System.out.println(result.needs().weights());
 * }</pre>
 *
 * @since 1.0
 */
public final class IntimacyChecklist {
  /** The id of the checklist and its rules, as every result carries it. */
  public static final String METHOD = "building-or-simulating";

  /** The version of rules and wording. */
  public static final String METHOD_VERSION = "1";

  /** What every reader must be told. */
  public static final String NOTE =
      "This is a reflection aid without norms: nobody has studied how other people answer it. It is not a diagnosis.";

  /** Where the line of more than three 'no' comes from: no study was found behind it. */
  public static final Claim RULE = Claim.reported(
      "More than three 'no' suggest that it is time to be close on purpose.",
      "popular writing on intimacy, without a study");

  /** The checklist as an instrument, for those who want to see or translate it. */
  public static final Instrument INSTRUMENT = instrument();

  private static final ScoringKey KEY = INSTRUMENT.resolve();

  private IntimacyChecklist() {}

  /**
   * What the checklist says to one person. In bonds of the kinds {@code self} and {@code parent-child} the adult answers about
   * the people close to them.
   *
   * @param answers what the person answered
   * @return the outcome, what could still change it, and the needs behind it
   */
  public static ChecklistResult score(ChecklistAnswers answers) {
    Answers.Builder sheet = Answers.builder();
    for (ChecklistItem item : ChecklistItem.values()) {
      YesNo.put(sheet, item.code(), answers.answer(item));
    }
    ScaleScore score = InstrumentScorer.withDefaults().score(KEY, sheet.build()).score(METHOD);
    ChecklistOutcome outcome =
        score.band().map(IntimacyChecklist::outcome).orElse(ChecklistOutcome.UNDETERMINED);
    int no = count(answers, ChecklistAnswer.NO);
    int open = score.items() - score.answered();
    ChecklistReason reason = switch (outcome) {
      case BUILDING -> ChecklistReason.THREE_NO_OR_FEWER;
      case TIME_TO_GET_INTENTIONAL -> ChecklistReason.MORE_THAN_THREE_NO;
      case UNDETERMINED -> ChecklistReason.OPEN_ANSWERS_COULD_DECIDE;
    };
    return ChecklistResult.builder()
        .method(METHOD)
        .methodVersion(METHOD_VERSION)
        .outcome(outcome)
        .possibleOutcomes(
            score.possibleBands().stream().map(IntimacyChecklist::outcome).toList())
        .yes(count(answers, ChecklistAnswer.YES))
        .no(no)
        .open(open)
        .askingNeeds(askingNeeds(answers))
        .intimacyInAllBonds(answers.answer(ChecklistItem.INTIMACY_IN_ALL_BONDS))
        .needs(needs(answers))
        .addReason(
            outcome == ChecklistOutcome.TIME_TO_GET_INTENTIONAL
                ? Reason.of(reason, "no", Integer.toString(no))
                : Reason.of(reason, "no", Integer.toString(no), "open", Integer.toString(open)))
        .build();
  }

  /**
   * What two people chose to show each other of the checklist, side by side: where they agree and where they see things
   * differently. Nothing is averaged and nothing is compared with anyone else.
   *
   * @param one what one of them shares
   * @param other what the other shares
   * @return only what both share
   * @throws dev.attune.core.error.InvalidValueException where both shares are of the same person
   */
  public static ChecklistSideBySide sideBySide(ChecklistShare one, ChecklistShare other) {
    return ChecklistSideBySide.of(one, other);
  }

  private static int count(ChecklistAnswers answers, ChecklistAnswer wanted) {
    return Math.toIntExact(
        answers.answers().values().stream().filter(wanted::equals).count());
  }

  private static ChecklistOutcome outcome(String band) {
    return band.equals(ChecklistOutcome.BUILDING.code())
        ? ChecklistOutcome.BUILDING
        : ChecklistOutcome.TIME_TO_GET_INTENTIONAL;
  }

  private static List<Need> askingNeeds(ChecklistAnswers answers) {
    return answers.answers().entrySet().stream()
        .filter(entry -> entry.getValue() == ChecklistAnswer.NO)
        .map(entry -> entry.getKey().need())
        .distinct()
        .sorted()
        .toList();
  }

  private static NeedsProfile needs(ChecklistAnswers answers) {
    Map<Need, int[]> yesAndNo = new EnumMap<>(Need.class);
    for (ChecklistItem item : ChecklistItem.values()) {
      ChecklistAnswer answer = answers.answer(item);
      if (answer == ChecklistAnswer.YES || answer == ChecklistAnswer.NO) {
        yesAndNo
            .computeIfAbsent(item.need(), need -> new int[2])[
            answer == ChecklistAnswer.YES ? 0 : 1]++;
      }
    }
    NeedsProfile.Builder profile = NeedsProfile.builder();
    List<Reason> reasons = new ArrayList<>();
    yesAndNo.forEach((need, counts) -> {
      double weight = NeedsProfile.weightOf(counts[0], counts[1]);
      profile.putWeight(need, weight);
      if (counts[1] > counts[0]) {
        reasons.add(Reason.of(ChecklistReason.NEED_ASKS_FOR_ROOM, "need", need.code()));
      }
    });
    return profile.reasons(reasons).build();
  }

  private static Instrument instrument() {
    Instrument.Builder instrument = Instrument.builder()
        .id(InstrumentId.of(METHOD))
        .version(METHOD_VERSION)
        .title("Building or simulating")
        .language("en")
        .permission(Permission.of(PermissionKind.FREE, "the licence of this library"));
    Scale.Builder scale = Scale.builder()
        .id(ScaleId.of(METHOD))
        .method(ScoringMethod.COUNT)
        .addCounted(YesNo.NO)
        .missing(MissingRule.available())
        .addBand(Band.upTo(ChecklistOutcome.BUILDING.code(), 3))
        .addBand(Band.moreThan(ChecklistOutcome.TIME_TO_GET_INTENTIONAL.code(), 3));
    for (ChecklistItem item : ChecklistItem.values()) {
      instrument.addItem(YesNo.item(item.code(), item.statement()));
      scale.addTerm(Term.of(item.code()));
    }
    return instrument.addScale(scale.build()).build();
  }
}
