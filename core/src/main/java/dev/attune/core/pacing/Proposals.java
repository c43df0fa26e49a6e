package dev.attune.core.pacing;

import dev.attune.core.bond.Bond;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.ProposalAnswered;
import dev.attune.core.ritual.RitualId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which proposals everyone has accepted for themself.
 *
 * <p>One acceptance covers a ritual each time it comes up and stands until the same person declines. Where joint rituals are
 * suspended an accepted ritual stays closed all the same: that is the limit's to say.
 *
 * @since 1.0
 */
public final class Proposals {
  private final Present present;

  private Proposals(Present present) {
    this.present = present;
  }

  /**
   * The proposals of a bond.
   *
   * @param journal the journal of the bond
   * @param bond the bond
   * @param at the instant from which it is looked at
   * @return the proposals
   * @throws dev.attune.core.error.InvalidValueException where the journal is another bond's
   */
  public static Proposals of(Journal journal, Bond bond, Instant at) {
    return new Proposals(Present.in(journal, bond, at));
  }

  /**
   * How a ritual stands.
   *
   * @param ritual the id of a joint ritual
   * @return accepted where everyone who is in the bond accepts
   */
  public ProposalState ritual(RitualId ritual) {
    return state(answer -> answer.ritual().equals(Optional.of(ritual)));
  }

  /**
   * How a plan stands.
   *
   * @param plan the id of the entry with which it was adopted
   * @return accepted where everyone who is in the bond accepts
   */
  public ProposalState plan(EntryId plan) {
    return state(answer -> answer.plan().equals(Optional.of(plan)));
  }

  private ProposalState state(Predicate<ProposalAnswered> about) {
    boolean accepted = present.bond().isPresent()
        && present.members().stream()
            .allMatch(member -> present.entries(member, ProposalAnswered.class).stream()
                .filter(about)
                .reduce((earlier, later) -> later)
                .filter(ProposalAnswered::accepted)
                .isPresent());
    return accepted ? ProposalState.ACCEPTED : ProposalState.PROPOSED;
  }

  /** Three asterisks, whatever was answered. */
  @Override
  public String toString() {
    return "Proposals{***}";
  }
}
