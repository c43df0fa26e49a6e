package dev.attune.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.assessment.checklist.ChecklistAnswers;
import dev.attune.assessment.checklist.ChecklistItem;
import dev.attune.assessment.checklist.ChecklistOutcome;
import dev.attune.assessment.checklist.IntimacyChecklist;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.core.error.InvalidValueException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What other scorers get wrong is right here")
class DefectsSeenElsewhereTest {
  @ParameterizedTest
  @EnumSource(ScoringMethod.class)
  @DisplayName("An unanswered sheet scores neither 0 nor 'no' nor 100, by any method")
  void score_nothingAnswered_isNoScore(ScoringMethod method) {
    Scale.Builder scale = Scale.builder()
        .id(ScaleId.of("s"))
        .method(method)
        .missing(MissingRule.available())
        .items("q1", "q2");
    if (method == ScoringMethod.COUNT) {
      scale.addCounted(0);
    }

    ScaleScore score = score(instrument(scale.build(), Item.of("q1", 0, 1), Item.of("q2", 0, 1)));

    assertThat(score.score()).isEmpty();
    assertThat(score.status()).isEqualTo(ScoreStatus.NOTHING_ANSWERED);
  }

  @Test
  @DisplayName("An unanswered checklist says no more than that it is open")
  void checklist_nothingAnswered_isUndetermined() {
    var result = IntimacyChecklist.score(ChecklistAnswers.builder().build());

    assertThat(result.outcome()).isEqualTo(ChecklistOutcome.UNDETERMINED);
    assertThat(result.no()).isZero();
    assertThat(result.open()).isEqualTo(ChecklistItem.values().length);
    assertThat(result.askingNeeds()).isEmpty();
  }

  @Test
  @DisplayName("The number of a category is no magnitude and is never averaged")
  void resolve_categoricalItemInAMean_isRefused() {
    Item home = Item.builder()
        .id(ItemId.of("home"))
        .addOptions(Option.of(1, "together"), Option.of(2, "apart"), Option.of(3, "both"))
        .categorical(true)
        .build();
    Scale mean = Scale.builder()
        .id(ScaleId.of("s"))
        .method(ScoringMethod.MEAN)
        .items("home")
        .build();
    Instrument instrument = instrument(mean, home);

    assertThatThrownBy(instrument::resolve)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("only name categories");
  }

  private static Instrument instrument(Scale scale, Item... items) {
    return Instrument.builder()
        .id(InstrumentId.of("test"))
        .addItems(items)
        .addScale(scale)
        .build();
  }

  private static ScaleScore score(Instrument instrument) {
    return InstrumentScorer.withDefaults()
        .score(instrument.resolve(), Answers.builder().build())
        .scores()
        .get(0);
  }
}
