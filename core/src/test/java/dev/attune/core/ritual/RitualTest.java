package dev.attune.core.ritual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.bond.BondKind;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.UnknownNameException;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.Evidence;
import java.util.List;
import java.util.Optional;
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
    assertThatThrownBy(() -> Ritual.of("walk", "Walk").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("purpose")
        .hasMessageContaining("evidence");
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
        .hasToString("RitualCatalog of 2");
    assertThatThrownBy(() -> RitualCatalog.of(List.of(other, other)))
        .hasMessage("rituals: expected each id once, found amble again");
    assertThatThrownBy(() -> catalog.get(RitualId.of("wolk")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("ritual: expected one of amble, walk, nearest is 'walk', found 'wolk'");
  }
}
