package dev.attune.core.pacing;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.pacing.Pacing.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Diary;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.ProposalAnswered;
import dev.attune.core.ritual.RitualId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A joint ritual is a proposal until everyone has accepted it for themself")
class ProposalsTest {
  private static final RitualId THANKS = RitualId.of("small-thanks");

  private int number;

  @Test
  @DisplayName("S-20: it takes everyone's own acceptance, which stands until withdrawn")
  void ritual_acceptedByAll_isAccepted_untilOneDeclines() {
    Diary diary = Pacing.empty();

    assertThat(state(answer(diary, FIRST, THANKS, true))).isEqualTo(ProposalState.PROPOSED);
    assertThat(state(answer(diary, SECOND, RitualId.of("co-learning"), true)))
        .isEqualTo(ProposalState.PROPOSED);
    assertThat(state(answer(diary, SECOND, THANKS, true))).isEqualTo(ProposalState.ACCEPTED);
    assertThat(
            Proposals.of(diary.journal(), Bonds.couple(), Pacing.inDays(1000)).ritual(THANKS))
        .isEqualTo(ProposalState.ACCEPTED);
    assertThat(state(answer(diary, FIRST, THANKS, false))).isEqualTo(ProposalState.PROPOSED);
  }

  @Test
  @DisplayName("S-20: who has not accepted yet looks like who declined, and neither is named")
  void ritual_notAcceptedOrDeclined_isTheSame() {
    Diary waiting = answer(Pacing.empty(), FIRST, THANKS, true);
    Diary declined = answer(waiting.copy(), SECOND, THANKS, false);
    Diary theOther = answer(Pacing.empty(), SECOND, THANKS, true);

    assertThat(state(waiting)).isEqualTo(state(declined)).isEqualTo(state(theOther));
    assertThat(Proposals.of(waiting.journal(), Bonds.couple(), NOW)).hasToString("Proposals{***}");
  }

  @Test
  void plan_acceptedByAll_isAccepted() {
    Diary diary = Pacing.empty();
    for (PersonId person : new PersonId[] {FIRST, SECOND}) {
      diary.of(person).together(true);
      diary.add(ProposalAnswered.builder()
          .from((ProposalAnswered) diary.last())
          .id(EntryId.of("a-" + person))
          .plan(EntryId.of("plan"))
          .build());
    }

    Proposals proposals = Proposals.of(diary.journal(), Bonds.couple(), NOW);

    assertThat(proposals.plan(EntryId.of("plan"))).isEqualTo(ProposalState.ACCEPTED);
    assertThat(proposals.plan(EntryId.of("other"))).isEqualTo(ProposalState.PROPOSED);
  }

  @Test
  void ritual_afterTheBondEnded_isAcceptedByNobody() {
    Diary diary = answer(answer(Pacing.empty(), FIRST, THANKS, true), SECOND, THANKS, true);

    assertThat(state(diary.leaves(true))).isEqualTo(ProposalState.PROPOSED);
  }

  private Diary answer(Diary diary, PersonId person, RitualId ritual, boolean accepted) {
    diary.of(person).together(accepted);
    ProposalAnswered together = (ProposalAnswered) diary.last();
    return diary.add(ProposalAnswered.builder()
        .from(together)
        .id(EntryId.of("answer-" + number++))
        .ritual(Optional.of(ritual))
        .build());
  }

  private static ProposalState state(Diary diary) {
    return Proposals.of(diary.journal(), Bonds.couple(), NOW).ritual(THANKS);
  }
}
