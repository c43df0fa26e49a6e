package dev.attune.core.bond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.core.error.InvalidValueException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BondTest {
  @Test
  @DisplayName("S-18 two people or more, and exactly one for self and parent-child")
  void members_countFollowsTheKind() {
    assertThat(Bonds.couple().members()).hasSize(2);
    Bond three = Bonds.couple(Stage.NEW).addMember(Bonds.person(3)).build();
    assertThat(three.members())
        .extracting(Person::id)
        .containsExactly(Bonds.FIRST, Bonds.SECOND, PersonId.of("p-3"));
    assertThat(Bonds.one(BondKind.SELF).build().hasOneMember()).isTrue();
    assertThatThrownBy(() -> Bonds.two(BondKind.PARENT_CHILD).build())
        .hasMessage("members: expected exactly 1 for parent-child, found 2");
    assertThatThrownBy(() -> Bonds.one(BondKind.FRIENDSHIP).build())
        .hasMessage("members: expected 2 or more for friendship, found 1");
  }

  @Test
  void stage_belongsToRomanticBondsAlone() {
    assertThatThrownBy(() -> Bonds.two(BondKind.ROMANTIC).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "stage: expected one exactly where the kind is romantic, found none with romantic");
    assertThatThrownBy(() -> Bonds.two(BondKind.SIBLINGS).stage(Stage.NEW).build())
        .hasMessage(
            "stage: expected one exactly where the kind is romantic, found new with siblings");
  }

  @Test
  void members_withTheSameId_areRefused() {
    assertThatThrownBy(() -> Bonds.couple(Stage.NEW).addMember(Bonds.person(2)).build())
        .hasMessage("members: expected distinct ids, found 1 given again");
  }

  @Test
  void attributeLeftOut_isNamed() {
    assertThatThrownBy(() -> Bond.builder().id(BondId.of("b-1")).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("kind");
  }

  @Test
  void zone_isUtcWhereNothingWasSaid() {
    assertThat(Bonds.couple().zone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  @DisplayName("S-28 a label has at most 40 characters, and a refusal does not repeat it")
  void label_isBounded() {
    String forty = "\uD83D\uDE00".repeat(40);
    assertThat(Label.of(forty).value()).isEqualTo(forty);
    assertThatThrownBy(() -> Label.of("secret".repeat(7)))
        .hasMessage("label: expected 1 to 40 characters, not blank, found a text of 42 characters");
    assertThatThrownBy(() -> Label.of(" \t"))
        .hasMessage("label: expected 1 to 40 characters, not blank, found a blank text");
  }

  @Test
  @DisplayName("S-29 an id is opaque: it takes no spaces and no address")
  void id_hasAForm() {
    assertThat(PersonId.of("3f2504e0-4f89-11d3-9a0c-0305e82c3301"))
        .hasToString("3f2504e0-4f89-11d3-9a0c-0305e82c3301");
    for (String wrong : new String[] {"", "Ana Silva", "ana@example", "-x", "x".repeat(65)}) {
      assertThatThrownBy(() -> PersonId.of(wrong))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              "personId: expected 1 to 64 letters, digits or the signs - _ . :, found a text of "
                  + wrong.length() + " characters");
    }
  }

  @Test
  void member_unknown_isRefused() {
    assertThatThrownBy(() -> Bonds.couple().member(PersonId.of("p-7")))
        .hasMessage("member: expected one of the 2 members, found somebody else");
  }
}
