package dev.attune.core.journal;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyFlag;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * When one person's own private word kept what people do together suspended: a safety flag answered with yes, a pause, or
 * having declined to do things together at all. For that person alone; what others meet of it is left to the limit.
 *
 * <p>A flag stands until its author answers that same flag with no. No age ends it, nor does an answer left open, nor a later
 * record that does not ask for it. While the word stands, what its author writes is shown to no other member, whatever its
 * visibility says, and stays theirs afterwards. A correction written then may show others less of an entry, and shows them no
 * more of it until its author corrects it once more without such a word; what they saw before they go on seeing.
 *
 * @since 1.0
 */
public final class OwnSuspensions {
  private record Word(Set<SafetyFlag> flags, boolean paused, boolean declined) {
    static final Word NONE = new Word(Set.of(), false, false);

    boolean stands() {
      return !flags.isEmpty() || paused || declined;
    }

    Word after(Entry entry) {
      if (entry instanceof SafetyAnswered answered) {
        EnumSet<SafetyFlag> next = EnumSet.noneOf(SafetyFlag.class);
        next.addAll(flags);
        answered.answers().answers().forEach((flag, answer) -> {
          if (answer == SafetyAnswer.YES) {
            next.add(flag);
          } else if (answer == SafetyAnswer.NO) {
            next.remove(flag);
          }
        });
        return new Word(Collections.unmodifiableSet(next), paused, declined);
      }
      if (entry instanceof PauseStated pause) {
        return new Word(flags, pause.inForce(), declined);
      }
      if (entry instanceof ProposalAnswered answer && answer.coversEverythingJoint()) {
        return new Word(flags, paused, !answer.accepted());
      }
      return this;
    }
  }

  private final NavigableMap<Instant, Word> from = new TreeMap<>();

  private OwnSuspensions() {}

  /**
   * The suspensions of the reader of a view.
   *
   * @param own a member's own view
   * @return when their word stood
   * @throws dev.attune.core.error.InvalidValueException where the reader is no member
   */
  public static OwnSuspensions of(View own) {
    Optional<PersonId> person = own.reader().member();
    Require.that(
        person.isPresent(),
        "own",
        "the view of a member",
        "the view of a therapist or of everyone");
    return person.map(byAuthor(own.entries())::get).orElseGet(OwnSuspensions::new);
  }

  /** The suspensions of everyone among the authors of entries whose word ever stood or may have. */
  static Map<PersonId, OwnSuspensions> byAuthor(Collection<Entry> inOrder) {
    Map<PersonId, OwnSuspensions> byAuthor = new HashMap<>();
    for (Entry entry : inOrder) {
      if (entry instanceof SafetyAnswered
          || entry instanceof PauseStated
          || entry instanceof ProposalAnswered) {
        byAuthor.computeIfAbsent(entry.author(), author -> new OwnSuspensions()).add(entry);
      }
    }
    return byAuthor;
  }

  private void add(Entry entry) {
    from.put(entry.at(), wordAt(entry.at()).after(entry));
  }

  private Word wordAt(Instant at) {
    Map.Entry<Instant, Word> latest = from.floorEntry(at);
    return latest == null ? Word.NONE : latest.getValue();
  }

  /**
   * Whether the person's word stands at an instant.
   *
   * @param at the instant, entries of the same instant included
   * @return true where joint rituals are suspended as far as this person is concerned
   */
  public boolean standAt(Instant at) {
    return wordAt(at).stands();
  }

  /**
   * Which flags stand at an instant.
   *
   * @param at the instant, entries of the same instant included
   * @return the flags, in the order of their declaration
   */
  public Set<SafetyFlag> flagsAt(Instant at) {
    return wordAt(at).flags();
  }

  /**
   * When the person last took their word back. Only what is accepted from then on is accepted afresh.
   *
   * @param at the instant up to which it is looked at
   * @return the instant; empty where their word stands, or never stood
   */
  public Optional<Instant> liftedBy(Instant at) {
    if (standAt(at)) {
      return Optional.empty();
    }
    Optional<Instant> lifted = Optional.empty();
    boolean stood = false;
    for (Map.Entry<Instant, Word> word : from.headMap(at, true).entrySet()) {
      if (stood && !word.getValue().stands()) {
        lifted = Optional.of(word.getKey());
      }
      stood = word.getValue().stands();
    }
    return lifted;
  }

  /** Three asterisks: whether anything is suspended is theirs to know. */
  @Override
  public String toString() {
    return "OwnSuspensions{***}";
  }
}
