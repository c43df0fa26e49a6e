package dev.attune.core.repair;

import static dev.attune.core.bond.Bonds.FIRST;
import static dev.attune.core.bond.Bonds.SECOND;
import static dev.attune.core.repair.RepairSessions.DAY;
import static dev.attune.core.repair.RepairSessions.OPEN;
import static dev.attune.core.repair.RepairSessions.THIRD;
import static dev.attune.core.repair.RepairSessions.at;
import static dev.attune.core.repair.RepairSessions.ofThree;
import static dev.attune.core.repair.RepairSessions.ofTwo;
import static dev.attune.core.repair.RepairSessions.reconnect;
import static dev.attune.core.repair.RepairSessions.take;
import static dev.attune.core.repair.RepairSessions.taken;
import static dev.attune.core.repair.RepairSessions.upTo;
import static dev.attune.core.repair.RepairStep.ACKNOWLEDGE_RUPTURE;
import static dev.attune.core.repair.RepairStep.APOLOGISE;
import static dev.attune.core.repair.RepairStep.BRAINSTORM_SAFETY;
import static dev.attune.core.repair.RepairStep.SEEK_HELP_IF_STUCK;
import static dev.attune.core.repair.RepairStep.SET_RECONNECTION_RITUAL;
import static dev.attune.core.repair.RepairStep.SHARE_IMPACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.Reconnection;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.View;
import dev.attune.core.journal.Visibility;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.limit.Boundary;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.ritual.Theme;
import dev.attune.core.safety.SafetyState;
import dev.attune.core.selection.SelectionReason;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
    "A repair conversation goes step by step, rests when somebody needs it, and can be left")
class RepairSessionTest {
  private static final TopicId TOPIC = TopicId.of("t-1");
  private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

  /**
   * Every state with every event of the first person. A taken, = changes nothing, ! refused; the columns are taking the six steps
   * in order, passing the six in order, pausing, resuming and leaving. By hand from the rules: a step is taken or passed where it
   * is at hand and not behind the person, a pass for what lies behind is nothing, and while it rests only being ready and leaving
   * do anything.
   */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "acknowledge-rupture,     nobody is done,     A!!!!!  A!!!!!  A=A",
    "acknowledge-rupture,     first is done,      !!!!!!  =!!!!!  A=A",
    "acknowledge-rupture,     second is done,     A!!!!!  A!!!!!  A=A",
    "acknowledge-rupture,     resting,            !!!!!!  ======  =AA",
    "share-impact,            nobody is done,     !A!!!!  =A!!!!  A=A",
    "share-impact,            first is done,      !!!!!!  ==!!!!  A=A",
    "share-impact,            second is done,     !A!!!!  =A!!!!  A=A",
    "share-impact,            second is speaking, !!!!!!  =A!!!!  A=A",
    "share-impact,            resting,            !!!!!!  ======  =AA",
    "apologise,               nobody is done,     !!A!!!  ==A!!!  A=A",
    "apologise,               first is done,      !!!!!!  ===!!!  A=A",
    "apologise,               second is done,     !!A!!!  ==A!!!  A=A",
    "apologise,               resting,            !!!!!!  ======  =AA",
    "brainstorm-safety,       nobody is done,     !!!A!!  ===A!!  A=A",
    "brainstorm-safety,       first is done,      !!!!!!  ====!!  A=A",
    "brainstorm-safety,       second is done,     !!!A!!  ===A!!  A=A",
    "brainstorm-safety,       resting,            !!!!!!  ======  =AA",
    "set-reconnection-ritual, nobody is done,     !!!!A!  ====A!  A=A",
    "set-reconnection-ritual, first is done,      !!!!=!  ====A!  A=A",
    "set-reconnection-ritual, second is done,     !!!!A!  ====A!  A=A",
    "set-reconnection-ritual, resting,            !!!!!!  ======  =AA",
    "seek-help-if-stuck,      nobody is done,     !!!!!A  =====A  A=A",
    "seek-help-if-stuck,      first is done,      !!!!!!  ======  A=A",
    "seek-help-if-stuck,      second is done,     !!!!!A  =====A  A=A",
    "seek-help-if-stuck,      resting,            !!!!!!  ======  =AA",
    "share-impact,            first is ready,     !!!!!!  ======  ==A",
    "share-impact,            second is ready,    !!!!!!  ======  =AA",
    "share-impact,            first has left,     !!!!!!  ======  =!=",
    "share-impact,            ended by leaving,   !!!!!!  ======  =!=",
    "over,                    all steps done,     !!!!!!  ======  =!="
  })
  @DisplayName("S-21: passing, pausing and leaving work from every state, and a step out of order "
      + "does not")
  void on_everyStateWithEveryEvent_isTakenOrNotAsTheTableSays(
      String step, String state, String expected) {
    RepairSession session = state(step, state);

    StringBuilder found = new StringBuilder();
    events().forEach(event -> found.append(outcome(session, event)));

    assertThat(found).hasToString(expected.replace(" ", ""));
  }

  @ParameterizedTest
  @EnumSource(RepairStep.class)
  void on_stepOutOfOrder_isRefusedWithTheStepExpected_andChangesNothing(RepairStep expected) {
    RepairSession session = upTo(ofTwo(), expected);

    for (RepairStep other : RepairStep.values()) {
      if (other != expected) {
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(() -> session.on(take(FIRST, 20, other)))
            .withMessage("step: expected " + expected.code() + ", found " + other.code());
      }
    }
    assertThat(session).isEqualTo(upTo(ofTwo(), expected));
  }

  @Test
  void on_stepWhileItRests_afterItIsOver_orOfSomebodyGone_isRefusedWithWhatIsExpected() {
    assertRefused(
        ofTwo().on(RepairInput.pause(SECOND, at(1))),
        take(FIRST, 2, ACKNOWLEDGE_RUPTURE),
        "step: expected none while the conversation rests, found acknowledge-rupture");
    assertRefused(
        ofTwo().on(RepairInput.leave(SECOND, at(1))),
        take(FIRST, 2, ACKNOWLEDGE_RUPTURE),
        "step: expected none, as the conversation is over, found acknowledge-rupture");
    assertRefused(
        ofThree().on(RepairInput.leave(SECOND, at(1))),
        take(SECOND, 2, ACKNOWLEDGE_RUPTURE),
        "person: expected one who is still there, found somebody else");
    assertRefused(
        ofTwo(),
        take(PersonId.of("p-9"), 2, ACKNOWLEDGE_RUPTURE),
        "person: expected one of the 2 participants, found somebody else");
    assertRefused(
        ofTwo().on(take(FIRST, 1, ACKNOWLEDGE_RUPTURE)),
        take(FIRST, 2, ACKNOWLEDGE_RUPTURE),
        "person: expected one who has neither taken nor passed it, found somebody else");
  }

  @Test
  void shareImpact_oneSpeaksAtATime_toTheEnd() {
    RepairSession first = upTo(ofTwo(), SHARE_IMPACT);

    assertThat(first.awaited()).containsExactly(FIRST);
    assertRefused(
        first,
        take(SECOND, 2, SHARE_IMPACT),
        "person: expected the one who is speaking, to the end, found somebody else");
    RepairSession second = first.on(take(FIRST, 2, SHARE_IMPACT));
    assertThat(second.step()).contains(SHARE_IMPACT);
    assertThat(second.awaited()).containsExactly(SECOND);
    assertThat(second.on(take(SECOND, 3, SHARE_IMPACT)).step()).contains(APOLOGISE);
    assertThat(second.on(RepairInput.pass(SECOND, at(3), SHARE_IMPACT)).step()).contains(APOLOGISE);
  }

  @Test
  void shareImpact_whoeverIsNamedSpeaksFirst_theOthersInTheOrderOfIds() {
    RepairSession session = upTo(
        RepairSession.builder()
            .from(ofThree())
            .firstToSpeak(SECOND)
            .inputs(List.of())
            .build(),
        SHARE_IMPACT);

    assertThat(session.awaited()).containsExactly(SECOND);
    assertThat(session.on(take(SECOND, 2, SHARE_IMPACT)).awaited()).containsExactly(FIRST);
    assertThat(session.on(RepairInput.leave(SECOND, at(2))).awaited()).containsExactly(FIRST);
  }

  @Test
  @DisplayName("S-10: nobody is awaited to apologise, and no text asks the person who was hurt to")
  void apologise_asksNobodyByName() {
    RepairSession session = upTo(ofTwo(), APOLOGISE);

    assertThat(session.awaited()).isEmpty();
    assertThat(session.prompt().orElseThrow())
        .contains("Nobody has to", "nobody apologises for having been hurt");
    assertThat(session
            .on(RepairInput.pass(FIRST, at(9), APOLOGISE))
            .on(RepairInput.pass(SECOND, at(9), APOLOGISE))
            .step())
        .contains(BRAINSTORM_SAFETY);
  }

  @Test
  @DisplayName(
      "S-13, S-16: forgiving is never a step, and no text names a service, types anybody or "
          + "promises anything")
  void texts_nothingToForgive_noService_noDiagnosis() {
    List<String> texts = Stream.of(
            Stream.of(RepairStep.values()).map(RepairStep::prompt),
            Stream.of(RepairPattern.values()).map(RepairPattern::template),
            Stream.of(Qualifier.values()).map(Qualifier::template),
            ofTwo().on(RepairInput.pause(FIRST, at(1))).prompt().stream())
        .flatMap(stream -> stream)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .toList();

    assertThat(texts)
        .hasSize(16)
        .allSatisfy(text -> assertThat(text)
            .doesNotContain(
                "forgiv", "http", "toxic", "disorder", "narciss", "at risk", "guarantee")
            .doesNotContain("your fault", "partner", "husband", "wife", " his ", " her ")
            .doesNotContainPattern("\\d"));
    assertThat(Stream.of(RepairStep.values()).map(RepairStep::code))
        .containsExactly(
            "acknowledge-rupture",
            "share-impact",
            "apologise",
            "brainstorm-safety",
            "set-reconnection-ritual",
            "seek-help-if-stuck");
  }

  @Test
  void reconnection_standsOnceBothNamedTheSame() {
    RepairSession session = upTo(ofTwo(), SET_RECONNECTION_RITUAL);
    RepairSession proposed = session.on(reconnect(FIRST, 9, DAY.plusDays(1)));
    RepairSession otherDay = proposed.on(reconnect(SECOND, 10, DAY.plusDays(3)));

    assertThat(proposed.proposal()).contains(walkOn(1));
    assertThat(proposed.awaited()).containsExactly(SECOND);
    assertThat(otherDay.proposal()).contains(walkOn(3));
    assertThat(otherDay.awaited()).containsExactly(FIRST);
    RepairSession agreed = otherDay.on(reconnect(FIRST, 11, DAY.plusDays(3)));
    assertThat(agreed.reconnection()).contains(walkOn(3));
    assertThat(agreed.step()).contains(SEEK_HELP_IF_STUCK);
    assertThat(agreed.proposal()).isEmpty();
  }

  @Test
  void reconnection_onePasses_isNoneOfTwo_andOneOfThree() {
    RepairSession two = upTo(ofTwo(), SET_RECONNECTION_RITUAL)
        .on(reconnect(FIRST, 9, DAY))
        .on(RepairInput.pass(SECOND, at(9), SET_RECONNECTION_RITUAL));
    RepairSession three = upTo(ofThree(), SET_RECONNECTION_RITUAL)
        .on(reconnect(FIRST, 9, DAY))
        .on(RepairInput.pass(SECOND, at(9), SET_RECONNECTION_RITUAL))
        .on(reconnect(THIRD, 9, DAY));

    assertThat(two.step()).contains(SEEK_HELP_IF_STUCK);
    assertThat(two.reconnection()).isEmpty();
    assertThat(two.entries()).noneMatch(entry -> isMove(entry, RepairMove.SET_RECONNECTION_RITUAL));
    assertThat(three.step()).contains(SEEK_HELP_IF_STUCK);
    assertThat(three.reconnection()).contains(walkOn(0));
    assertThat(three.entries())
        .filteredOn(entry -> isMove(entry, RepairMove.SET_RECONNECTION_RITUAL))
        .extracting(entry -> ((RepairMoved) entry).reconnection().orElseThrow())
        .as("whoever passed was there and knows it, too")
        .containsExactly(walkOn(0), walkOn(0), walkOn(0));
  }

  @Test
  void reconnection_restsAfterwards_isKnownToTheSessionThatWasKept_andToTheJournalOfEach() {
    RepairSession resting = upTo(ofTwo(), SEEK_HELP_IF_STUCK).on(RepairInput.pause(SECOND, at(9)));

    RepairSession kept = AttuneJson2.read(AttuneJson2.write(resting), RepairSession.class);

    assertThat(kept.reconnection()).contains(walkOn(1));
    assertThat(kept.on(RepairInput.resume(FIRST, at(20), OPEN))
            .on(RepairInput.resume(SECOND, at(20), OPEN))
            .reconnection())
        .contains(walkOn(1));
    for (PersonId person : List.of(FIRST, SECOND)) {
      assertThat(seenBy(person, kept).entries(RepairMoved.class))
          .extracting(moved -> moved.reconnection())
          .containsOnlyOnce(Optional.of(walkOn(1)))
          .allMatch(agreed -> agreed.isEmpty() || agreed.equals(Optional.of(walkOn(1))));
    }
    assertThat(kept.entries())
        .filteredOn(entry -> isMove(entry, RepairMove.SET_RECONNECTION_RITUAL))
        .extracting(Entry::visibility)
        .containsOnly(Visibility.PRIVATE);
  }

  @Test
  void reconnection_letGoOrLeft_needsTwoStill() {
    RepairSession proposed =
        upTo(ofThree(), SET_RECONNECTION_RITUAL).on(reconnect(FIRST, 9, DAY.plusDays(1)));

    RepairSession letGo = proposed
        .on(RepairInput.pass(FIRST, at(10), SET_RECONNECTION_RITUAL))
        .on(take(SECOND, 11, SET_RECONNECTION_RITUAL));
    assertThat(letGo.step()).contains(SET_RECONNECTION_RITUAL);
    assertThat(letGo.awaited()).containsExactly(THIRD);
    assertThat(
            letGo.on(RepairInput.pass(THIRD, at(12), SET_RECONNECTION_RITUAL)).reconnection())
        .isEmpty();
    assertThat(proposed
            .on(RepairInput.leave(FIRST, at(10)))
            .on(take(SECOND, 11, SET_RECONNECTION_RITUAL))
            .on(take(THIRD, 11, SET_RECONNECTION_RITUAL))
            .reconnection())
        .contains(walkOn(1));
  }

  @Test
  void reconnection_dayThatIsOverOrRitualThatIsClosed_isRefusedWithoutSayingWhose() {
    RepairSession session = upTo(ofTwo(), SET_RECONNECTION_RITUAL);
    assertRefused(
        session,
        reconnect(FIRST, 9, DAY.minusDays(1)),
        "on: expected a day from today on, found one that is over");

    Limit noTouch = Limit.builder().from(OPEN).addClosedTheme(Theme.TOUCH).build();
    Demand touch =
        new Demand(RitualId.of("gentle-touch"), Depth.NONE, Set.of(Theme.TOUCH), true, false);
    assertRefused(
        upTo(
            RepairSessions.of(Bonds.couple(), FIRST, SECOND).limit(noTouch).build(),
            SET_RECONNECTION_RITUAL),
        new RepairInput.Reconnect(FIRST, at(9), touch, DAY),
        "ritual: expected one that fits just now, found another one");
    assertThat(session.on(new RepairInput.Reconnect(FIRST, at(9), touch, DAY)).proposal())
        .contains(new Reconnection(RitualId.of("gentle-touch"), DAY));
  }

  @Test
  void reconnection_stepTakenWithoutRitualAndDay_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RepairInput.take(FIRST, at(1), SET_RECONNECTION_RITUAL))
        .withMessage("step: expected a ritual and a day for it, found set-reconnection-ritual "
            + "without them");
  }

  @Test
  void reconnect_ritualOfACatalog_isCheckedByWhatItAsks() {
    assertThat(RepairInput.reconnect(
            FIRST, at(1), TableCatalog.rituals().get(RitualId.of("gentle-touch")), DAY))
        .isEqualTo(new RepairInput.Reconnect(
            FIRST,
            at(1),
            TableCatalog.rituals().get(RitualId.of("gentle-touch")).demand(),
            DAY));
  }

  @Test
  void entries_wholeConversation_areOneForEachWhoWasThere_andThatItTookPlace() {
    RepairSession session = RepairSessions.of(Bonds.couple(), FIRST, SECOND)
        .putZone(SECOND, KATHMANDU)
        .build()
        .on(take(FIRST, 1, ACKNOWLEDGE_RUPTURE))
        .on(RepairInput.pass(SECOND, at(2), ACKNOWLEDGE_RUPTURE))
        .on(RepairInput.pass(FIRST, at(3), SHARE_IMPACT))
        .on(take(SECOND, 4, SHARE_IMPACT))
        .on(take(FIRST, 5, APOLOGISE))
        .on(RepairInput.pass(SECOND, at(6), APOLOGISE))
        .on(RepairInput.pass(FIRST, at(7), BRAINSTORM_SAFETY))
        .on(RepairInput.pass(SECOND, at(8), BRAINSTORM_SAFETY))
        .on(take(FIRST, 9, SET_RECONNECTION_RITUAL))
        .on(take(SECOND, 10, SET_RECONNECTION_RITUAL))
        .on(RepairInput.pass(FIRST, at(11), SEEK_HELP_IF_STUCK))
        .on(RepairInput.pass(SECOND, at(12), SEEK_HELP_IF_STUCK));

    assertThat(session.ended()).isTrue();
    assertThat(session.prompt()).isEmpty();
    assertThat(session.entries())
        .containsExactly(
            moved(1, FIRST, 0, RepairMove.OPENED),
            moved(1, SECOND, 0, RepairMove.OPENED),
            moved(2, FIRST, 2, RepairMove.ACKNOWLEDGE_RUPTURE),
            moved(2, SECOND, 2, RepairMove.ACKNOWLEDGE_RUPTURE),
            moved(3, SECOND, 4, RepairMove.SHARE_IMPACT),
            moved(3, FIRST, 5, RepairMove.APOLOGISE),
            agreed(4, FIRST, 10, walkOn(1)),
            agreed(4, SECOND, 10, walkOn(1)),
            moved(5, FIRST, 12, RepairMove.ENDED),
            moved(5, SECOND, 12, RepairMove.ENDED),
            done(0, 12));
  }

  @Test
  @DisplayName("S-22: what the other sees is the same whether somebody took a step or passed it, "
      + "and whoever asked for a rest or left")
  void viewOfTheOther_takenOrPassed_isTheSame() {
    RepairSession taken = ofTwo();
    RepairSession passed = ofTwo();
    for (RepairStep step : RepairStep.values()) {
      taken = taken(taken, step);
      passed = step == SET_RECONNECTION_RITUAL
          ? taken(passed, step)
          : passed.on(take(FIRST, 1, step)).on(RepairInput.pass(SECOND, at(1), step));
    }

    assertThat(seenBy(FIRST, passed)).isEqualTo(seenBy(FIRST, taken));
    assertThat(seenBy(FIRST, ofTwo().on(RepairInput.pause(SECOND, at(1)))))
        .isEqualTo(seenBy(FIRST, ofTwo().on(RepairInput.pause(FIRST, at(1)))));
    assertThat(seenBy(FIRST, ofTwo().on(RepairInput.leave(SECOND, at(1)))))
        .isEqualTo(seenBy(FIRST, ofTwo().on(RepairInput.leave(FIRST, at(1)))));
  }

  @Test
  @DisplayName("S-22: all but that it took place is private")
  void entries_areThePersonsOwn() {
    List<Entry> entries =
        upTo(ofTwo(), SEEK_HELP_IF_STUCK).on(RepairInput.leave(SECOND, at(30))).entries();

    assertThat(entries)
        .filteredOn(entry -> entry.visibility() != Visibility.PRIVATE)
        .hasOnlyElementsOfType(RitualDone.class)
        .hasSize(1);
  }

  @Test
  @DisplayName("S-21: one of two who leaves ends it for both, at once and in one call")
  void leave_oneOfTwo_endsIt() {
    RepairSession session = RepairSessions.of(Bonds.couple(), FIRST, SECOND)
        .putZone(SECOND, KATHMANDU)
        .build()
        .on(RepairInput.leave(SECOND, at(2)));

    assertThat(session.ended()).isTrue();
    assertThat(session.awaited()).isEmpty();
    assertThat(session.entries())
        .containsExactly(
            moved(1, FIRST, 0, RepairMove.OPENED),
            moved(1, SECOND, 0, RepairMove.OPENED),
            moved(2, FIRST, 2, RepairMove.ENDED),
            moved(2, SECOND, 2, RepairMove.ENDED));
  }

  @Test
  @DisplayName("S-21, S-24: of three the others go on, and whoever left keeps their own")
  void leave_oneOfThree_theOthersGoOn() {
    RepairSession session = ofThree()
        .on(take(FIRST, 1, ACKNOWLEDGE_RUPTURE))
        .on(take(SECOND, 1, ACKNOWLEDGE_RUPTURE))
        .on(RepairInput.leave(THIRD, at(2)));

    assertThat(session.step()).contains(SHARE_IMPACT);
    assertThat(session.entries())
        .filteredOn(entry -> entry.author().equals(THIRD))
        .extracting(entry -> ((RepairMoved) entry).move())
        .containsExactly(RepairMove.OPENED, RepairMove.ENDED);
  }

  @Test
  void pause_thenEveryoneReadyOnOneDay_goesOnAtTheSameStep() {
    RepairSession resting = upTo(ofTwo(), BRAINSTORM_SAFETY)
        .on(take(FIRST, 10, BRAINSTORM_SAFETY))
        .on(RepairInput.pause(SECOND, at(20)));

    assertThat(resting.resting()).isTrue();
    assertThat(resting.awaited()).isEmpty();
    assertThat(resting.step()).contains(BRAINSTORM_SAFETY);
    assertThat(resting.prompt().orElseThrow()).contains("no failure", "kind for yourself");

    RepairSession oneReady = resting.on(RepairInput.resume(SECOND, at(60), OPEN));
    assertThat(oneReady.resting()).isTrue();
    RepairSession again = oneReady.on(RepairInput.resume(FIRST, at(61), OPEN));
    assertThat(again.resting()).isFalse();
    assertThat(again.awaited()).containsExactly(SECOND);

    RepairSession over = again.on(RepairInput.leave(FIRST, at(71)));
    assertThat(moves(over, FIRST))
        .endsWith(RepairMove.PAUSED, RepairMove.RESUMED, RepairMove.ENDED);
    assertThat(over.entries()).endsWith(done(61, 20 + 10));
  }

  @Test
  void resume_readyOnAnotherDay_countsNoMore() {
    RepairSession resting = ofTwo().on(RepairInput.pause(SECOND, at(20)));
    int aDay = 24 * 60;

    RepairSession ready = resting
        .on(RepairInput.resume(FIRST, at(30), OPEN))
        .on(RepairInput.resume(SECOND, at(30 + aDay), OPEN));

    assertThat(ready.resting()).isTrue();
    assertThat(ready.on(RepairInput.resume(FIRST, at(40 + aDay), OPEN)).resting())
        .isFalse();
  }

  @Test
  void resume_onlyTheOneNotReadyLeaves_theOthersGoOnOnceOneSaysSo() {
    RepairSession session = ofThree()
        .on(RepairInput.pause(SECOND, at(1)))
        .on(RepairInput.resume(FIRST, at(2), OPEN))
        .on(RepairInput.resume(SECOND, at(2), OPEN))
        .on(RepairInput.leave(THIRD, at(3)));

    assertThat(session.resting()).isTrue();
    assertThat(session.on(RepairInput.resume(FIRST, at(4), OPEN)).resting()).isFalse();
  }

  @Test
  void leave_whileResting_writesTheMinutesOfWhenTheySat() {
    RepairSession session = upTo(ofTwo(), SHARE_IMPACT)
        .on(RepairInput.pause(FIRST, at(15)))
        .on(RepairInput.leave(SECOND, at(5000)));

    assertThat(session.entries()).endsWith(done(0, 15));
  }

  static List<Limit> closing() {
    Bond couple = Bonds.couple();
    Map<PersonId, SafetyState> noConcern =
        Map.of(FIRST, SafetyState.NO_CONCERN_REPORTED, SECOND, SafetyState.NO_CONCERN_REPORTED);
    List<Limit> closing = new ArrayList<>();
    closing.add(Limit.whenNothingIsKnown());
    closing.add(Limit.of(couple, List.of(), Map.of()));
    closing.add(Limit.of(couple, List.of(), Map.of(FIRST, SafetyState.NO_CONCERN_REPORTED)));
    closing.add(Limit.of(
        couple,
        List.of(),
        Map.of(FIRST, SafetyState.NO_CONCERN_REPORTED, SECOND, SafetyState.SEEK_SUPPORT)));
    closing.add(OPEN.withJointRitualsSuspended());
    for (Exclusion exclusion : List.of(
        Exclusion.of(RepairSession.RITUAL),
        Exclusion.of(Theme.CONFLICT),
        Exclusion.of(Theme.DISCLOSURE),
        Exclusion.of(TOPIC))) {
      closing.add(Limit.of(couple, List.of(new Boundary(SECOND, exclusion)), noConcern));
    }
    closing.add(Limit.builder().from(OPEN).nextDeepSessionOn(DAY.plusDays(2)).build());
    return closing;
  }

  @ParameterizedTest
  @MethodSource("closing")
  @DisplayName(
      "S-04, S-05, S-06, S-11: it neither begins nor goes on while the limit closes it, in the "
          + "same words for every cause")
  void buildOrResume_limitClosesIt_isRefused(Limit limit) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> RepairSessions.of(Bonds.couple(), FIRST, SECOND).limit(limit).build())
        .withMessage("limit: expected one under which a repair conversation can begin now, found "
            + "another one");
    assertThat(RepairSession.closedBy(TOPIC, limit, DAY))
        .contains(Reason.of(SelectionReason.NOT_FITTING_NOW));

    RepairSession resting = ofTwo().on(RepairInput.pause(FIRST, at(1)));
    assertRefused(
        resting,
        RepairInput.resume(FIRST, at(24 * 60), limit),
        "limit: expected one under which a repair conversation can go on now, found another one");
    assertThat(resting.resumingClosedBy(limit, DAY.plusDays(1)))
        .contains(Reason.of(SelectionReason.NOT_FITTING_NOW));
    assertThat(resting.on(RepairInput.leave(FIRST, at(24 * 60))).ended()).isTrue();
  }

  @Test
  void begin_otherTopicOrSpaceOrHourClosed_isOpen() {
    Limit limit = Limit.builder()
        .from(OPEN)
        .addClosedTopic(TopicId.of("t-2"))
        .addClosedSpace(Label.of("kitchen"))
        .addClosedWindow(DailyWindow.of(LocalTime.of(8, 0), LocalTime.of(20, 0)))
        .build();

    assertThat(RepairSession.closedBy(TOPIC, limit, DAY)).isEmpty();
    assertThat(RepairSession.closedBy(TopicId.of("t-2"), limit, DAY))
        .contains(Reason.of(SelectionReason.NOT_FITTING_NOW));
    assertThat(RepairSessions.of(Bonds.couple(), FIRST, SECOND)
            .limit(limit)
            .build()
            .ended())
        .isFalse();
  }

  @Test
  void begin_deepSessionDueOnTheDay_isOpen_whateverTheDepthOfTheLimit() {
    Limit due = Limit.builder()
        .from(OPEN)
        .greatestDepth(Depth.NONE)
        .nextDeepSessionOn(DAY)
        .build();

    assertThat(RepairSession.closedBy(TOPIC, due, DAY)).isEmpty();
    assertThat(RepairSession.closedBy(TOPIC, due, DAY.minusDays(1))).isPresent();
    assertThat(
            RepairSessions.of(Bonds.couple(), FIRST, SECOND).limit(due).build().step())
        .contains(ACKNOWLEDGE_RUPTURE);
  }

  @Test
  void resume_onTheDayOfTheRest_isNoFurtherDeepSession_andOnAnotherDayItIs() {
    RepairSession resting = ofTwo().on(RepairInput.pause(FIRST, at(1)));
    Limit afterToday =
        Limit.builder().from(OPEN).nextDeepSessionOn(DAY.plusDays(3)).build();

    assertThat(resting.resumingClosedBy(afterToday, DAY)).isEmpty();
    assertThat(resting.resumingClosedBy(afterToday, DAY.plusDays(1))).isPresent();
    assertThat(resting.resumingClosedBy(afterToday, DAY.plusDays(3))).isEmpty();
    assertThat(ofTwo().resumingClosedBy(OPEN.withJointRitualsSuspended(), DAY)).isEmpty();
  }

  @Test
  void begin_dayIsTheOneOfTheBondsZone() {
    Bond farEast =
        Bonds.two(BondKind.SIBLINGS).zone(ZoneId.of("Pacific/Kiritimati")).build();
    Limit tomorrow =
        Limit.builder().from(OPEN).nextDeepSessionOn(DAY.plusDays(1)).build();

    assertThat(RepairSessions.of(farEast, FIRST, SECOND).limit(tomorrow).build().ended())
        .isFalse();
  }

  @Test
  void begin_demand_isThatOfTheCatalog() {
    Demand inCatalog = TableCatalog.rituals().get(RepairSession.RITUAL).demand();

    for (JointRituals joint : JointRituals.values()) {
      for (Theme theme : Theme.values()) {
        Limit limit = Limit.builder()
            .jointRituals(joint)
            .addClosedTheme(theme)
            .greatestDepth(Depth.DEEP)
            .build();
        assertThat(RepairSession.closedBy(TOPIC, limit, DAY).isEmpty())
            .isEqualTo(limit.admits(inCatalog));
      }
    }
  }

  @Test
  void build_fewerThanTwoOrStrangers_isRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RepairSessions.of(Bonds.couple(), FIRST).build())
        .withMessage("participants: expected 2 or more, found 1");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RepairSessions.of(Bonds.couple(), FIRST, THIRD).build())
        .withMessage("member: expected one of the 2 members, found somebody else");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            RepairSessions.of(Bonds.couple(), FIRST, SECOND).firstToSpeak(THIRD).build())
        .withMessage("person: expected one of the 2 participants, found somebody else");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RepairSessions.of(Bonds.couple(), FIRST, SECOND)
            .session(SessionId.of("s".repeat(49)))
            .build())
        .withMessage("session: expected at most 48 characters, found 49");
  }

  @Test
  void on_sameInputAgain_changesNothing() {
    RepairInput taken = take(FIRST, 1, ACKNOWLEDGE_RUPTURE);
    RepairSession session = ofTwo().on(taken);

    assertThat(session.on(taken)).isSameAs(session);
  }

  private static RepairSession state(String step, String state) {
    if (step.equals("over")) {
      return taken(upTo(ofTwo(), SEEK_HELP_IF_STUCK), SEEK_HELP_IF_STUCK);
    }
    RepairStep at = Stream.of(RepairStep.values())
        .filter(each -> each.code().equals(step))
        .findFirst()
        .orElseThrow();
    RepairSession reached = upTo(ofTwo(), at);
    RepairSession resting = reached.on(RepairInput.pause(SECOND, at(8)));
    return switch (state) {
      case "nobody is done" -> reached;
      case "first is done" -> reached.on(take(FIRST, 8, at));
      case "second is done" ->
        at == SHARE_IMPACT
            ? reached.on(RepairInput.pass(SECOND, at(8), at))
            : reached.on(take(SECOND, 8, at));
      case "second is speaking" ->
        upTo(
            RepairSessions.of(Bonds.couple(), FIRST, SECOND)
                .firstToSpeak(SECOND)
                .build(),
            at);
      case "resting" -> resting;
      case "first is ready" -> resting.on(RepairInput.resume(FIRST, at(8), OPEN));
      case "second is ready" -> resting.on(RepairInput.resume(SECOND, at(8), OPEN));
      case "first has left" -> upTo(ofThree(), at).on(RepairInput.leave(FIRST, at(8)));
      case "ended by leaving" -> reached.on(RepairInput.leave(SECOND, at(8)));
      default -> throw new IllegalArgumentException(state);
    };
  }

  private static Stream<RepairInput> events() {
    return Stream.of(
            Stream.of(RepairStep.values()).map(step -> take(FIRST, 9, step)),
            Stream.of(RepairStep.values()).map(step -> RepairInput.pass(FIRST, at(9), step)),
            Stream.of(
                RepairInput.pause(FIRST, at(9)),
                RepairInput.resume(FIRST, at(9), OPEN),
                RepairInput.leave(FIRST, at(9))))
        .flatMap(stream -> stream);
  }

  private static char outcome(RepairSession session, RepairInput event) {
    try {
      return session.on(event).equals(session) ? '=' : 'A';
    } catch (InvalidValueException refused) {
      return '!';
    }
  }

  private static void assertRefused(RepairSession session, RepairInput input, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> session.on(input))
        .withMessage(message);
  }

  private static Reconnection walkOn(int days) {
    return new Reconnection(RitualId.of("tech-free-walk"), DAY.plusDays(days));
  }

  private static boolean isMove(Entry entry, RepairMove move) {
    return entry instanceof RepairMoved moved && moved.move() == move;
  }

  private static List<RepairMove> moves(RepairSession session, PersonId person) {
    return session.entries().stream()
        .filter(entry -> entry.author().equals(person))
        .filter(RepairMoved.class::isInstance)
        .map(entry -> ((RepairMoved) entry).move())
        .toList();
  }

  private static View seenBy(PersonId person, RepairSession session) {
    return Journal.of(session.bond(), session.entries()).viewFor(Reader.of(person));
  }

  private static RepairMoved moved(int number, PersonId author, int minute, RepairMove move) {
    boolean second = author.equals(SECOND);
    return RepairMoved.builder()
        .id(EntryId.of("s-1:" + number + ":" + (second ? 2 : 1)))
        .at(at(minute))
        .zone(second ? KATHMANDU : ZoneOffset.UTC)
        .author(author)
        .session(SessionId.of("s-1"))
        .rupture(ofTwo().rupture())
        .move(move)
        .build();
  }

  private static RepairMoved agreed(
      int number, PersonId author, int minute, Reconnection reconnection) {
    return RepairMoved.builder()
        .from(moved(number, author, minute, RepairMove.SET_RECONNECTION_RITUAL))
        .reconnection(reconnection)
        .build();
  }

  private static RitualDone done(int minute, int minutes) {
    Instant at = at(minute);
    return RitualDone.builder()
        .id(EntryId.of("s-1:0:1"))
        .at(at)
        .zone(ZoneOffset.UTC)
        .author(FIRST)
        .ritual(RitualId.of("repair-conversation"))
        .initiator(FIRST)
        .addParticipants(FIRST, SECOND)
        .minutes(minutes)
        .session(SessionId.of("s-1"))
        .build();
  }
}
