package dev.attune.core.ritual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.bond.BondKind;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.wording.Wording;
import dev.attune.core.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RitualTest {
  private static Ritual.Builder walk() {
    return Ritual.of("walk", "Walk")
        .purpose("Walk together.")
        .minutes(20)
        .addKind(BondKind.ROMANTIC)
        .cadence(Cadence.WEEKLY)
        .addNeed(Need.PRESENCE)
        .depth(Depth.NONE)
        .step("Walk.")
        .evidence(Evidence.noneFound(Directness.THEORY_ONLY).summary("None.").build());
  }

  @Test
  @DisplayName(
      "E-11 a joint ritual carries the three cautions also where its author did not name them")
  void cautions_ofAJointRitual_areComplete() {
    assertThat(walk().build().cautions())
        .containsExactly(
            Caution.CONSENT_BOTH, Caution.OPT_OUT_ANYTIME, Caution.SUSPEND_ON_SAFETY_FLAG);
    assertThat(walk().alone(true).build().cautions()).isEmpty();
  }

  @Test
  void kinds_includeSelfExactlyWithASoloForm() {
    assertThat(walk().build().kinds()).doesNotContain(BondKind.SELF);
    assertThat(walk().addKind(BondKind.SELF).build().kinds()).doesNotContain(BondKind.SELF);
    assertThat(walk().variant(VariantKind.SOLO, "Walk alone.").build().kinds())
        .contains(BondKind.SELF);
    assertThat(walk().alone(true).build().kinds()).contains(BondKind.SELF);
  }

  @Test
  void minutesOf_aForm_areItsOwn() {
    Ritual ritual = walk()
        .variant(VariantKind.FIVE_MINUTE, "Once round the house.")
        .variant(VariantKind.LOW_ENERGY, 10, "Sit outside.")
        .variant(VariantKind.SOLO, "Walk alone.")
        .build();
    assertThat(ritual.minutesOf(Optional.empty())).isEqualTo(20);
    assertThat(ritual.minutesOf(Optional.of(VariantKind.FIVE_MINUTE))).isEqualTo(5);
    assertThat(ritual.minutesOf(Optional.of(VariantKind.LOW_ENERGY))).isEqualTo(10);
    assertThat(ritual.minutesOf(Optional.of(VariantKind.SOLO))).isEqualTo(20);
  }

  @Test
  void themes_areOfTheActItself() {
    Ritual ritual = walk()
        .addMarks(Mark.TOUCH_FORM, Mark.NEEDS_DEVICE, Mark.CONFLICT)
        .cost(Cost.SMALL)
        .build();
    assertThat(ritual.themes()).containsExactly(Theme.CONFLICT, Theme.DEVICES, Theme.COST);
    assertThat(walk().addMark(Mark.TOUCH).depth(Depth.PERSONAL).build().themes())
        .containsExactly(Theme.TOUCH, Theme.DISCLOSURE);
    Ritual solo = walk().depth(Depth.DEEP).variant(VariantKind.SOLO, "Write.").build();
    assertThat(solo.soloDemand().depth()).isEqualTo(Depth.NONE);
    assertThat(solo.soloDemand().themes()).isEmpty();
  }

  @Test
  void whatCannotBe_isRefusedNamingTheField() {
    assertThatThrownBy(() -> walk().minutes(0).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("minutes: expected a whole number from 1 to 1440, found 0");
    assertThatThrownBy(() -> walk().leastMinutes(21).build())
        .hasMessage("leastMinutes: expected a whole number from 1 to 20, found 21");
    assertThatThrownBy(
            () -> walk().variant(VariantKind.LOW_ENERGY, 30, "Stroll.").build())
        .hasMessage("variants.minutes: expected a whole number from 1 to 20, found 30");
    assertThatThrownBy(() -> walk()
            .variant(VariantKind.SOLO, "A.")
            .variant(VariantKind.SOLO, "B.")
            .build())
        .hasMessage("variants: expected each kind at most once, found 2 variants");
    assertThatThrownBy(() -> walk().name(" ").build())
        .hasMessage("name: expected a name, found a blank text");
    assertThatThrownBy(() -> walk().purpose(" ").build())
        .hasMessage("purpose: expected a sentence, found a blank text");
    assertThatThrownBy(() -> walk().steps(List.of()).build())
        .hasMessage("steps: expected at least one step, found none");
    assertThatThrownBy(() -> walk().kinds(Set.of()).build())
        .hasMessage("kinds: expected at least one kind of bond, found none");
    assertThatThrownBy(() -> walk().needs(Set.of()).build())
        .hasMessage("needs: expected at least one need, found none");
    assertThatThrownBy(() -> Ritual.of("walk", "Walk").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("purpose")
        .hasMessageContaining("evidence");
  }

  @Test
  void stepsAndForms_thatCannotBe_areRefusedNamingTheField() {
    assertThatThrownBy(() -> Step.ofMinutes(1, " "))
        .hasMessage("text: expected a sentence, found a blank text");
    assertThatThrownBy(() -> Step.ofMinutes(0, "Walk."))
        .hasMessage("minutes: expected a whole number from 1 to 1440, found 0");
    assertThat(Step.optional(Theme.TOUCH, "Hold hands.").theme()).contains(Theme.TOUCH);
    Variant.Builder five = Variant.builder().kind(VariantKind.FIVE_MINUTE);
    assertThatThrownBy(five::build).hasMessage("steps: expected at least one step, found none");
    five.addStep(Step.ofMinutes(1, "Walk."));
    assertThat(five.minutes(5).build().minutes()).hasValue(5);
    assertThatThrownBy(() -> five.minutes(6).build())
        .hasMessage("minutes: expected a whole number from 1 to 5, found 6");
  }

  @Test
  void demand_ofARitualDoneAlone_asksNobodyElse() {
    Ritual together = walk().depth(Depth.DEEP).addMark(Mark.HIGH_INTENSITY).build();
    assertThat(together.microHabit()).isFalse();
    assertThat(together.demand().joint()).isTrue();
    assertThat(together.demand().highIntensity()).isTrue();
    assertThat(walk().build().demand().highIntensity()).isFalse();
    Ritual alone = walk().alone(true).addMark(Mark.HIGH_INTENSITY).build();
    assertThat(alone.demand().joint()).isFalse();
    assertThat(alone.demand().highIntensity()).isFalse();
  }

  @Test
  void inWords_saysEachSentence_andKeepsTheRest() {
    Ritual ritual = walk()
        .variant(VariantKind.SOLO, "Walk alone.")
        .addMark(Mark.TOUCH_FORM)
        .withoutTouchOrGaze("Walk side by side.")
        .build();
    Words words = Words.of(Map.of(
        "ritual.walk.name", "Gehen",
        "ritual.walk.purpose", "Geht zusammen.",
        "ritual.walk.step.1", "Geht.",
        "ritual.walk.solo.step.1", "Geh allein.",
        "ritual.walk.without-touch-or-gaze", "Geht nebeneinander."));
    Ritual said = ritual.inWords(words);
    assertThat(said.name()).isEqualTo("Gehen");
    assertThat(said.purpose()).isEqualTo("Geht zusammen.");
    assertThat(said.withoutTouchOrGaze()).contains("Geht nebeneinander.");
    assertThat(said.steps()).extracting(Step::text).containsExactly("Geht.");
    assertThat(said.variants().get(0).steps())
        .extracting(Step::text)
        .containsExactly("Geh allein.");
    assertThat(said.id()).isEqualTo(ritual.id());
    assertThat(ritual.wordings()).extracting(Wording::code).contains("ritual.walk.solo.step.1");
    assertThat(ritual.inWords(Words.english())).isEqualTo(ritual);
  }

  @Test
  void catalog_isOrderedAndKnowsEachIdOnce() {
    Ritual other =
        Ritual.builder().from(walk().build()).id(RitualId.of("amble")).build();
    RitualCatalog catalog = RitualCatalog.of(List.of(walk().build(), other));
    assertThat(catalog.rituals())
        .extracting(ritual -> ritual.id().value())
        .containsExactly("amble", "walk");
    assertThat(catalog)
        .isEqualTo(RitualCatalog.of(List.of(other, walk().build())))
        .hasSameHashCodeAs(RitualCatalog.of(List.of(other, walk().build())))
        .isNotEqualTo(RitualCatalog.of(List.of(other)))
        .hasToString("RitualCatalog of 2");
    assertThat(catalog.inWords(Words.of(Map.of("ritual.walk.name", "Gehen"))).rituals())
        .extracting(Ritual::name)
        .containsExactly("Walk", "Gehen");
    assertThatThrownBy(() -> RitualCatalog.of(List.of(other, other)))
        .hasMessage("rituals: expected each id once, found amble again");
    assertThatThrownBy(() -> catalog.get(RitualId.of("wolk")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("ritual: expected one of amble, walk, nearest is 'walk', found 'wolk'");
  }
}
