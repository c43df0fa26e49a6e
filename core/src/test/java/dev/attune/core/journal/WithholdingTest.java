package dev.attune.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Bonds;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("S-05: while a person's own word suspends things, no correction of theirs shows more")
class WithholdingTest {
  private static final Bond BOND = Bonds.couple();
  private static final Reader AUTHOR = Reader.of(Bonds.FIRST);
  private static final Reader OTHER = Reader.of(Bonds.SECOND);

  private static final Entry KEPT = stressor(1, "kept", Visibility.PRIVATE);
  private static final Entry GIVEN = stressor(1, "given", Visibility.SHARED);

  /** A raised flag and a private pause, from hour 10 on, each with what takes it back. */
  static List<List<Entry>> words() {
    return List.of(
        List.of(pause(10, true), pause(20, false)),
        List.of(flag(10, SafetyAnswer.YES), flag(20, SafetyAnswer.NO)));
  }

  @ParameterizedTest
  @MethodSource("words")
  void viewFor_widenedMeanwhile_staysWithheld_untilItIsCorrectedAnew(List<Entry> word) {
    Journal journal = Journal.of(BOND, List.of(KEPT, word.get(0), replaced(11, GIVEN)));
    Journal afterwards = journal.append(word.get(1));

    assertThat(journal.viewFor(OTHER).entries()).isEmpty();
    assertThat(journal.viewFor(AUTHOR).entries()).contains(GIVEN);
    assertThat(afterwards.viewFor(OTHER).entries()).isEmpty();
    assertThat(afterwards.append(replaced(21, GIVEN)).viewFor(OTHER).entries())
        .containsExactly(GIVEN);
  }

  @ParameterizedTest
  @MethodSource("words")
  void viewFor_widenedBefore_staysVisible(List<Entry> word) {
    Journal shared = Journal.of(BOND, List.of(KEPT, replaced(9, GIVEN)));

    assertThat(shared.append(word.get(0)).viewFor(OTHER).entries()).containsExactly(GIVEN);
  }

  @ParameterizedTest
  @MethodSource("words")
  void viewFor_otherWordsMeanwhile_showsTheOnesKnown(List<Entry> word) {
    Entry other = stressor(1, "other words", Visibility.SHARED);
    Journal journal = Journal.of(BOND, List.of(GIVEN, word.get(0), replaced(11, other)));

    assertThat(journal.viewFor(OTHER).entries()).containsExactly(GIVEN);
    assertThat(journal.append(word.get(1)).viewFor(OTHER).entries()).containsExactly(GIVEN);
    assertThat(journal.viewFor(AUTHOR).entries()).contains(other).doesNotContain(GIVEN);
  }

  @ParameterizedTest
  @MethodSource("words")
  @DisplayName("S-25: what its author takes back or narrows is gone at once, and does not return")
  void viewFor_takenBackMeanwhile_isGone_evenWhenRestored(List<Entry> word) {
    for (Entry less : List.of(takenBack(11, "e-1"), replaced(11, KEPT))) {
      Journal gone = Journal.of(BOND, List.of(GIVEN, word.get(0), less));
      Journal restored = gone.append(takenBack(12, less.id().value()));

      assertThat(gone.viewFor(OTHER).entries()).isEmpty();
      assertThat(restored.viewFor(OTHER).entries()).isEmpty();
      assertThat(restored.viewFor(AUTHOR).entries()).contains(GIVEN);
      assertThat(gone.append(word.get(1))
              .append(takenBack(21, less.id().value()))
              .viewFor(OTHER)
              .entries())
          .containsExactly(GIVEN);
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void viewFor_narrowingUndoneMeanwhile_staysNarrow(List<Entry> word) {
    Journal journal =
        Journal.of(BOND, List.of(GIVEN, replaced(2, KEPT), word.get(0), takenBack(11, "e-2")));

    assertThat(journal.viewFor(OTHER).entries()).isEmpty();
    assertThat(journal.viewFor(AUTHOR).entries()).contains(GIVEN);
  }

  @ParameterizedTest
  @MethodSource("words")
  void viewFor_dayMovedOutOfItMeanwhile_staysWithheld(List<Entry> word) {
    Entry meanwhile = stressor(11, "meanwhile", Visibility.SHARED);
    Entry moved =
        StressorNamed.builder().from(meanwhile).at(Entries.written(5).at()).build();
    Journal journal = Journal.of(BOND, List.of(word.get(0), meanwhile, replaced(12, moved)));

    assertThat(journal.viewFor(OTHER).entries()).isEmpty();
    assertThat(journal.viewFor(AUTHOR).entries()).contains(moved);
  }

  @ParameterizedTest
  @MethodSource("words")
  void viewFor_earlierPauseTakenBackMeanwhile_staysWhatItWas(List<Entry> word) {
    Journal journal = Journal.of(
        BOND,
        List.of(
            pause(2, true),
            stressor(3, "paused", Visibility.SHARED),
            pause(4, false),
            word.get(0)));

    assertThat(journal.append(takenBack(11, "e-2")).viewFor(OTHER).entries()).isEmpty();
    assertThat(journal
            .append(word.get(1))
            .append(takenBack(21, "e-2"))
            .viewFor(OTHER)
            .entries())
        .containsExactly(stressor(3, "paused", Visibility.SHARED));
  }

  @ParameterizedTest
  @MethodSource("words")
  void viewFor_therapist_meetsWhatTheyWereGiven(List<Entry> word) {
    Journal journal = Journal.of(BOND, List.of(KEPT, word.get(0), replaced(11, GIVEN)));

    assertThat(journal.viewFor(Reader.therapist()).entries()).containsExactly(GIVEN);
  }

  @ParameterizedTest
  @MethodSource("words")
  void viewFor_correctionsOfTheOther_areAsEver(List<Entry> word) {
    Entry kept = StressorNamed.builder().from(KEPT).author(Bonds.SECOND).build();
    Entry given = StressorNamed.builder().from(GIVEN).author(Bonds.SECOND).build();
    Correction widened = Correction.builder()
        .from(replaced(11, GIVEN))
        .author(Bonds.SECOND)
        .replacement(given)
        .build();
    Journal journal = Journal.of(BOND, List.of(kept, word.get(0), widened));

    assertThat(journal.viewFor(AUTHOR).entries()).contains(given);
  }

  @Test
  @DisplayName("S-08: a mistaken pause that is taken back was never made, nor was what it withheld")
  void viewFor_thePauseItselfTakenBack_isAsIfNeverMade() {
    Journal journal = Journal.of(BOND, List.of(KEPT, pause(10, true), replaced(11, GIVEN)));

    assertThat(journal.append(takenBack(12, "e-10")).viewFor(OTHER).entries())
        .containsExactly(GIVEN);
  }

  private static Entry stressor(int number, String note, Visibility visibility) {
    return StressorNamed.builder()
        .from(Entries.written(number))
        .note(Note.of(note))
        .visibility(visibility)
        .build();
  }

  private static Entry pause(int number, boolean inForce) {
    return PauseStated.builder().from(Entries.written(number)).inForce(inForce).build();
  }

  private static Entry flag(int number, SafetyAnswer answer) {
    return SafetyAnswered.builder()
        .from(Entries.written(number))
        .answers(SafetyAnswers.builder()
            .author(Bonds.FIRST)
            .addAsked(SafetyFlag.AFRAID)
            .putAnswer(SafetyFlag.AFRAID, answer)
            .build())
        .build();
  }

  private static Correction replaced(int number, Entry replacement) {
    return Correction.builder()
        .from(Entries.written(number))
        .of(replacement.id())
        .replacement(replacement)
        .build();
  }

  private static Entry takenBack(int number, String id) {
    return Correction.builder()
        .from(Entries.written(number))
        .of(EntryId.of(id))
        .replacement(Optional.empty())
        .build();
  }
}
