package dev.attune.core.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.bond.PersonId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.RitualDone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("What holds of every repair conversation")
class RepairSessionLawTest {
  private static final Instant LATE = Instant.parse("2026-12-03T12:00:00Z");

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("S-21: from any state everyone can pause, pass and leave, each by themself")
  void on_anyState_pausePassAndLeave_areNeverRefused(@ForAll("sessions") RepairSession session) {
    for (PersonId person : session.participants()) {
      session.on(RepairInput.pause(person, LATE));
      session.step().ifPresent(step -> session.on(RepairInput.pass(person, LATE, step)));
      RepairSession left = session.on(RepairInput.leave(person, LATE));
      assertThat(left.awaited()).doesNotContain(person);
      assertThat(left.ended() || session.participants().size() > 2).isTrue();
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("The entries on the way are the first of those after the next input, and never other ones")
  void entries_anyInput_onlyAdds(
      @ForAll("sessions") RepairSession session, @ForAll("inputs") RepairInput input) {
    RepairSession next = RepairSessions.after(session, List.of(input));

    assertThat(next.entries()).startsWith(session.entries().toArray(new Entry[0]));
    assertThat(next.entries()).extracting(Entry::id).doesNotHaveDuplicates();
    assertThat(Journal.of(next.bond(), session.entries()).appendAll(next.entries()))
        .isEqualTo(Journal.of(next.bond(), next.entries()));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("At most one is asked to speak, and nobody to apologise")
  void awaited_anyState_isOneSpeaker_andNobodyToApologise(
      @ForAll("sessions") RepairSession session) {
    session.step().ifPresent(step -> {
      if (step == RepairStep.SHARE_IMPACT) {
        assertThat(session.awaited()).hasSizeLessThanOrEqualTo(1);
      } else if (step == RepairStep.APOLOGISE) {
        assertThat(session.awaited()).isEmpty();
      }
    });
    assertThat(session.awaited().isEmpty())
        .isEqualTo(session.ended()
            || session.resting()
            || session.step().equals(java.util.Optional.of(RepairStep.APOLOGISE)));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("It ends once for each person, and takes place once at most")
  void entries_endedOrNot_tellItOnce(@ForAll("sessions") RepairSession session) {
    List<PersonId> ended = new ArrayList<>();
    int tookPlace = 0;
    for (Entry entry : session.entries()) {
      if (entry instanceof RepairMoved moved && moved.move() == RepairMove.ENDED) {
        ended.add(moved.author());
      }
      tookPlace += entry instanceof RitualDone ? 1 : 0;
    }
    assertThat(ended).doesNotHaveDuplicates();
    assertThat(ended.containsAll(session.participants())).isEqualTo(session.ended());
    assertThat(tookPlace).isLessThanOrEqualTo(session.ended() ? 1 : 0);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("What was agreed was named by two people at least, and not after the step was over")
  void reconnection_wherePresent_wasNamedByTwo(@ForAll("sessions") RepairSession session) {
    session
        .reconnection()
        .ifPresent(agreed -> assertThat(session.inputs().stream()
                .filter(RepairInput.Reconnect.class::isInstance)
                .map(RepairInput.Reconnect.class::cast)
                .filter(named -> named.on().equals(agreed.on()))
                .map(RepairInput::by)
                .distinct())
            .hasSizeGreaterThanOrEqualTo(2));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("The journal keeps what was agreed, for everyone who is still there, and nothing else")
  void entries_anyState_holdWhatWasAgreed(@ForAll("sessions") RepairSession session) {
    List<RepairMoved> kept = session.entries().stream()
        .filter(RepairMoved.class::isInstance)
        .map(RepairMoved.class::cast)
        .filter(moved -> moved.move() == RepairMove.SET_RECONNECTION_RITUAL)
        .toList();

    assertThat(kept).extracting(RepairMoved::reconnection).allMatch(session.reconnection()::equals);
    assertThat(kept.isEmpty()).isEqualTo(session.reconnection().isEmpty());
    assertThat(kept).extracting(RepairMoved::author).doesNotHaveDuplicates();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Label("A session that is refused an input is as it was")
  void on_refused_leavesTheSessionAsItWas(
      @ForAll("sessions") RepairSession session, @ForAll("inputs") RepairInput input) {
    RepairSession copy = RepairSession.builder().from(session).build();
    try {
      session.on(input);
    } catch (InvalidValueException refused) {
      assertThat(refused).hasMessageContaining("expected").hasNoCause();
    }
    assertThat(session).isEqualTo(copy);
  }

  @Provide
  Arbitrary<RepairSession> sessions() {
    return RepairSessions.walks();
  }

  @Provide
  Arbitrary<RepairInput> inputs() {
    return RepairSessions.inputs();
  }
}
