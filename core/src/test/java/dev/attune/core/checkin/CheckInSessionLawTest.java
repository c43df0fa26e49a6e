package dev.attune.core.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every check-in, whatever people say and in whichever order. */
class CheckInSessionLawTest {
  @Property
  @Label("What is refused or taken leaves the session before as it was, and takes no entry back")
  void on_anyInput_keepsEntries(
      @ForAll("sessions") CheckInSession session, @ForAll("inputs") CheckInInput input) {
    List<Entry> before = session.entries();

    List<Entry> after = CheckIns.onIfInPlace(session, input).entries();

    assertThat(session.entries()).isEqualTo(before);
    assertThat(after.subList(0, before.size())).isEqualTo(before);
  }

  @Property
  @Label("S-21: anyone who stops is awaited no more, from any state")
  void on_stop_isTakenInEveryState(@ForAll("sessions") CheckInSession session) {
    for (PersonId person : session.participants()) {
      CheckInSession after = session.on(CheckInInput.stop(person, CheckIns.START));
      assertThat(after.awaited()).doesNotContain(person);
    }
    CheckInSession over = session;
    for (PersonId person : session.participants()) {
      over = over.on(CheckInInput.stop(person, CheckIns.START));
    }
    assertThat(over.ended()).isTrue();
  }

  @Property
  @Label("Passing whatever is at hand always leads to the end")
  void on_passing_leadsToTheEnd(@ForAll("sessions") CheckInSession session) {
    CheckInSession passing = session;
    while (passing.step().isPresent()) {
      PersonId person = passing.awaited().first();
      passing =
          passing.on(CheckInInput.pass(person, CheckIns.START, passing.step().orElseThrow()));
    }
    assertThat(passing.ended()).isTrue();
  }

  @Property
  @Label("S-22: an answer of one person and their pass leave the other's entries the same")
  void entries_answersOfOneReplacedByPasses_leaveTheOthersTheSame(
      @ForAll("sessions") CheckInSession session) {
    CheckInSession passing = CheckInSession.builder()
        .from(session)
        .inputs(
            session.inputs().stream().map(CheckInSessionLawTest::passedBySecond).toList())
        .build();

    assertThat(passing.entries())
        .isEqualTo(session.entries().stream()
            .filter(entry -> passing.entries().contains(entry))
            .toList());
    assertThat(byFirst(passing)).isEqualTo(byFirst(session));
  }

  @Property
  @Label("Entries have ids of their own, and the same session gives the same ones")
  void entries_haveDistinctIds(@ForAll("sessions") CheckInSession session) {
    List<EntryId> ids = session.entries().stream().map(Entry::id).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(CheckInSession.builder().from(session).build().entries())
        .isEqualTo(session.entries());
  }

  @Provide
  Arbitrary<CheckInSession> sessions() {
    return CheckIns.sessions();
  }

  @Provide
  Arbitrary<CheckInInput> inputs() {
    return CheckIns.inputs();
  }

  private static List<Entry> byFirst(CheckInSession session) {
    return session.entries().stream()
        .filter(entry -> entry.author().equals(Bonds.FIRST))
        .toList();
  }

  private static CheckInInput passedBySecond(CheckInInput input) {
    if (!input.by().equals(Bonds.SECOND)) {
      return input;
    } else if (input instanceof CheckInInput.SetTime) {
      return CheckInInput.pass(input.by(), input.at(), CheckInStep.SET_TIME);
    } else if (input instanceof CheckInInput.OneFeeling) {
      return CheckInInput.pass(input.by(), input.at(), CheckInStep.ONE_FEELING);
    } else if (input instanceof CheckInInput.Gratitude) {
      return CheckInInput.pass(input.by(), input.at(), CheckInStep.GRATITUDE);
    } else if (input instanceof CheckInInput.MicroStressor) {
      return CheckInInput.pass(input.by(), input.at(), CheckInStep.MICRO_STRESSOR);
    } else if (input instanceof CheckInInput.Affirm) {
      return CheckInInput.pass(input.by(), input.at(), CheckInStep.AFFIRM);
    }
    return input;
  }
}
