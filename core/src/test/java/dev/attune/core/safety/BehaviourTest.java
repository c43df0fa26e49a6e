package dev.attune.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The ids are those of the domain's list, typed in here a second time. */
class BehaviourTest {
  @Test
  void behaviours_areTwelveSafeAndFourteenUnsafe() {
    assertThat(Arrays.stream(Behaviour.values()).filter(Behaviour::safe).map(Behaviour::code))
        .containsExactly(
            "listening",
            "non-judgment",
            "support",
            "encouragement",
            "validation",
            "comfort",
            "presence",
            "respect-for-autonomy",
            "giving-space",
            "reassurance",
            "reflecting-back",
            "appreciation-of-openness");
    assertThat(Arrays.stream(Behaviour.values())
            .filter(behaviour -> !behaviour.safe())
            .map(Behaviour::code))
        .containsExactly(
            "anger",
            "criticism",
            "dismissal",
            "mockery",
            "ignoring",
            "minimising",
            "topic-change",
            "guilt-tripping",
            "overstepping",
            "withdrawal",
            "scorekeeping",
            "disclosure-as-ammunition",
            "demanding-reciprocity",
            "shaming");
  }

  @Test
  void graveBehaviours_areTheFourThatBreakTrustItself() {
    assertThat(Arrays.stream(Behaviour.values()).filter(Behaviour::grave))
        .containsExactly(
            Behaviour.MOCKERY,
            Behaviour.OVERSTEPPING,
            Behaviour.DISCLOSURE_AS_AMMUNITION,
            Behaviour.SHAMING)
        .noneMatch(Behaviour::safe);
  }

  @Test
  void find_code_isTheBehaviour_andAnotherTextIsNone() {
    assertThat(Behaviour.find("giving-space")).contains(Behaviour.GIVING_SPACE);
    assertThat(Behaviour.find("GIVING_SPACE")).isEmpty();
  }
}
