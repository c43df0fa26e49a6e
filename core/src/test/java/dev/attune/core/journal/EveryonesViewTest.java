package dev.attune.core.journal;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.safety.SafetyFlag;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view of everyone holds what each may see")
@Label("The view of everyone holds what each may see")
class EveryonesViewTest {
  private static final PersonId THIRD = PersonId.of("p-3");
  private static final Bond COUPLE = Bonds.couple();
  private static final Bond FRIENDS =
      Bonds.two(BondKind.FRIENDSHIP).addMember(Bonds.person(3)).build();

  @Test
  void viewFor_everyone_holdsWhatWasSharedAndNothingElse() {
    Diary diary = Diary.of(COUPLE)
        .of(FIRST)
        .done("small-thanks")
        .conflict(3)
        .strain(Strain.RESENTMENT, Visibility.THERAPIST)
        .of(SECOND)
        .done("morning-compliment");

    assertThat(diary.journal().viewFor(Reader.everyone()).entries(RitualDone.class))
        .hasSize(2);
    assertThat(entries(diary)).hasSize(2);
    assertThat(diary.journal().viewFor(Reader.everyone()).reader()).isEqualTo(Reader.everyone());
  }

  @Test
  void view_isItsReaderAndWhatTheyMaySee() {
    Diary diary = Diary.of(COUPLE).of(FIRST).done("small-thanks");
    View ofFirst = diary.viewOf(FIRST);
    View ofSecond = diary.viewOf(SECOND);
    assertThat(ofFirst.entries()).isEqualTo(ofSecond.entries());
    assertThat(ofFirst)
        .isEqualTo(diary.viewOf(FIRST))
        .hasSameHashCodeAs(diary.viewOf(FIRST))
        .isNotEqualTo(ofSecond)
        .isNotEqualTo(diary.done("small-thanks").viewOf(FIRST))
        .isNotEqualTo("another thing");
    assertThat(ofFirst.hashCode()).isNotEqualTo(ofSecond.hashCode());
  }

  @Test
  void viewFor_everyoneInABondOfOne_isAllOfTheirs() {
    Diary diary = Diary.of(Bonds.one(BondKind.SELF).build()).conflict(3).done("small-thanks");

    assertThat(entries(diary)).hasSize(2);
  }

  @Test
  @DisplayName("S-05: what somebody writes while they keep away is not for all, then and later")
  void viewFor_everyoneWhileOneKeepsAway_leavesTheirsOut() {
    Diary diary = Diary.of(COUPLE).of(FIRST).flag(SafetyFlag.AFRAID).done("small-thanks", FIRST);
    Entry written = diary.last();
    diary.at(Entries.START.plus(Duration.ofDays(3))).noConcern();

    assertThat(diary.viewOf(FIRST).entries()).contains(written);
    assertThat(entries(diary)).isEmpty();
  }

  @Test
  @DisplayName("S-24: once one of three has left, everyone is the two who stay")
  void viewFor_everyoneAfterOneLeft_isOfThoseWhoStay() {
    Diary diary =
        Diary.of(FRIENDS).of(FIRST).done("small-thanks").of(SECOND).done("rose-and-thorn");
    Entry ofSecond = diary.last();
    diary.of(THIRD).done("small-surprise").of(FIRST).leaves(false);

    assertThat(entries(diary)).hasSize(2).contains(ofSecond);
  }

  @Test
  void viewFor_everyoneAfterTheEnd_isEmpty() {
    Diary diary = Diary.of(COUPLE).of(FIRST).done("small-thanks").leaves(true);

    assertThat(entries(diary)).isEmpty();
  }

  @Test
  void reader_everyoneAndOneMember_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Reader(Optional.of(FIRST), true))
        .withMessage("member: expected none where everyone reads, found one");
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "S-25: whatever is in the view of everyone is in each one's, and what is in each one's is in it")
  void viewFor_everyone_isWhatAllViewsHave(@ForAll("entries") List<Entry> entries) {
    Journal journal = Journal.of(COUPLE, entries);
    List<Entry> first = journal.viewFor(Reader.of(FIRST)).entries();
    List<Entry> second = journal.viewFor(Reader.of(SECOND)).entries();

    assertThat(journal.viewFor(Reader.everyone()).entries())
        .containsExactlyElementsOf(first.stream().filter(second::contains).toList());
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Entries.plain().list().ofMaxSize(30).uniqueElements(Entry::id);
  }

  private static List<Entry> entries(Diary diary) {
    return diary.journal().viewFor(Reader.everyone()).entries();
  }
}
