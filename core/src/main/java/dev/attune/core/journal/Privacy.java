package dev.attune.core.journal;

/**
 * Who sees an entry where its author said nothing, and which entries nobody but the author ever sees.
 *
 * <p>Most of what people write is theirs until they give it away. Shared from the start is only what the others lived through
 * or heard themselves: rituals done, thanks said to somebody, plans and what became of them.
 */
final class Privacy {
  private Privacy() {}

  static Visibility usual(Entry entry) {
    boolean livedThroughTogether = entry instanceof RitualDone
        || entry instanceof PlanAdopted
        || entry instanceof ActivityReported
        || (entry instanceof ThanksSpoken thanks && thanks.to().isPresent());
    return livedThroughTogether ? Visibility.SHARED : Visibility.PRIVATE;
  }

  static boolean forItsAuthorAlone(Entry entry) {
    return endangersItsAuthor(entry) || actsThroughTheLimit(entry) || leavesOnlyItsEffect(entry);
  }

  /** Another person could demand to see it, or take revenge for it; a therapist learns of it from the person. */
  private static boolean endangersItsAuthor(Entry entry) {
    return entry instanceof SafetyAnswered
        || entry instanceof ResponseReceived
        || entry instanceof AttachmentDescribed;
  }

  /** Shown by some and not by others, it would tell what made the limit what it is; and who has not accepted yet. */
  private static boolean actsThroughTheLimit(Entry entry) {
    return entry instanceof BoundaryStated
        || entry instanceof PauseStated
        || entry instanceof ConsentStated
        || entry instanceof ProposalAnswered;
  }

  /** Readers meet the journal as it is afterwards, with the mistake never made and what was taken along gone. */
  private static boolean leavesOnlyItsEffect(Entry entry) {
    return entry instanceof Correction || entry instanceof BondLeft;
  }
}
