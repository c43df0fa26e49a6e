package dev.attune.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.attune.core.Examples;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.TopicId;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.json.AttuneJson2;
import dev.attune.core.json.AttuneJson3;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.safety.SafetyAnswers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An entry holds one item, valid and with the visibility its kind allows")
class EntryTest {
  private static final Entry WRITTEN = Entries.written(1);
  private static final RitualId THANKS = RitualId.of("small-thanks");

  /** Kinds as in {@code domain}: safety, responses, attachment and boundaries by rule; the others act or vanish in effect only. */
  private static final Set<Class<?>> AUTHOR_ALONE = Set.of(
      SafetyAnswered.class,
      ResponseReceived.class,
      AttachmentDescribed.class,
      BoundaryStated.class,
      PauseStated.class,
      ConsentStated.class,
      ProposalAnswered.class,
      Correction.class,
      BondLeft.class);

  private static final Set<Class<?>> SHARED_AT_FIRST =
      Set.of(RitualDone.class, ThanksSpoken.class, PlanAdopted.class, ActivityReported.class);

  @Test
  @DisplayName("S-25: every kind that nobody else may see refuses to be shared, and no other does")
  void visibility_sharedExample_isRefusedForTheKindsOfTheAuthorAlone() {
    for (Entry entry : Examples.entries()) {
      for (Visibility visibility : List.of(Visibility.THERAPIST, Visibility.SHARED)) {
        ThrowingCallable sharing = () -> Visible.with(entry, visibility);
        if (AUTHOR_ALONE.contains(Examples.typeOf(entry))) {
          assertThatExceptionOfType(InvalidValueException.class)
              .isThrownBy(sharing)
              .withMessage("$.visibility: expected private, as nobody but the author sees such an "
                  + "entry, found " + visibility.code());
        } else {
          assertThatNoException().isThrownBy(sharing);
        }
      }
    }
  }

  @Test
  @DisplayName("S-25: where nothing was said, only what others lived through is shared")
  void visibility_notSaid_isPrivateSaveForWhatOthersLivedThrough() {
    assertThat(Examples.entries().stream()
            .filter(entry -> Privacy.usual(entry) == Visibility.SHARED)
            .<Class<?>>map(Examples::typeOf)
            .collect(Collectors.toSet()))
        .isEqualTo(SHARED_AT_FIRST);
    assertThat(Examples.entries()).allMatch(entry -> Privacy.usual(entry) != Visibility.THERAPIST);
  }

  @Test
  void visibility_thanksForSomethingInTheDay_isPrivate() {
    ThanksSpoken.Builder thanks = ThanksSpoken.builder()
        .id(WRITTEN.id())
        .at(WRITTEN.at())
        .zone(WRITTEN.zone())
        .author(WRITTEN.author());

    assertThat(thanks.build().visibility()).isEqualTo(Visibility.PRIVATE);
    assertThat(thanks.to(Bonds.SECOND).build().visibility()).isEqualTo(Visibility.SHARED);
  }

  @Test
  void date_isTheAuthorsOwnDay() {
    Entry apia = StressorNamed.builder()
        .from(WRITTEN)
        .at(Instant.parse("2026-11-30T10:30:00Z"))
        .zone(ZoneId.of("Pacific/Apia"))
        .build();
    Entry niue =
        StressorNamed.builder().from(apia).zone(ZoneId.of("Pacific/Niue")).build();

    // by hand: 10:30 UTC is 23:30 in Apia (UTC+13) and 23:30 the day before in Niue (UTC-11)
    assertThat(apia.date()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(niue.date()).isEqualTo(LocalDate.of(2026, 11, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
  void at_outsideTheBounds_isRefused(String at) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> StressorNamed.builder().from(WRITTEN).at(Instant.parse(at)).build())
        .withMessage("at: expected an instant in the years 1900 to 9999, found another one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"})
  void date_atTheBounds_isADayInEveryZone(String at) {
    for (String zone : List.of("+18:00", "-18:00")) {
      assertThatNoException()
          .isThrownBy(() -> StressorNamed.builder()
              .from(WRITTEN)
              .at(Instant.parse(at))
              .zone(ZoneId.of(zone))
              .build()
              .date());
    }
  }

  @Test
  @DisplayName("S-27: an entry prints its id alone, as even its kind can be private")
  void toString_anyKind_isTheIdAlone() {
    assertThat(Examples.entries()).allMatch(entry -> entry.toString().equals("Entry{e-1}"));
  }

  @Test
  void read_repairMovedFromBeforeReconnectionsWereKept_isReadable() {
    RepairMoved before = repairMoved(RepairMove.SET_RECONNECTION_RITUAL).build();
    String document = AttuneJson2.write(before);

    assertThat(document).doesNotContain("reconnection\"");
    assertThat(AttuneJson2.read(document, RepairMoved.class)).isEqualTo(before);
    assertThat(AttuneJson3.read(document, RepairMoved.class)).isEqualTo(before);
  }

  private static RepairMoved.Builder repairMoved(RepairMove move) {
    return RepairMoved.builder()
        .from(WRITTEN)
        .session(SessionId.of("s-1"))
        .rupture(TopicId.of("t-1"))
        .move(move);
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("S-27: what is refused is told without what was found in it")
  void build_wrongContent_isRefused(ThrowingCallable mistake, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(mistake).withMessage(message);
  }

  static List<Arguments> build_wrongContent_isRefused() {
    Rated.Builder rated = Rated.builder()
        .from(WRITTEN)
        .session(SessionId.of("s-1"))
        .ritual(THANKS)
        .moment(RatingMoment.AFTER);
    return List.of(
        refused(
            () -> FeelingNamed.builder().from(WRITTEN).build(),
            "feeling: expected exactly one of word, ownWords, found neither"),
        refused(
            () -> FeelingNamed.builder()
                .from(WRITTEN)
                .word(Code.of("calm"))
                .ownWords(Note.of("calm"))
                .build(),
            "feeling: expected exactly one of word, ownWords, found both"),
        refused(
            () -> rated.closeness(11).build(),
            "closeness: expected a whole number from 0 to 10, found another number"),
        refused(
            () -> rated.closeness(10).calm(-1).build(),
            "calm: expected a whole number from 0 to 10, found another number"),
        refused(
            () -> ConflictLogged.builder()
                .from(WRITTEN)
                .topic(TopicId.of("t-1"))
                .intensity(4711)
                .resolved(true)
                .build(),
            "intensity: expected a whole number from 0 to 10, found another number"),
        refused(
            () -> RitualDone.builder()
                .from(WRITTEN)
                .ritual(THANKS)
                .initiator(Bonds.FIRST)
                .addParticipants(Bonds.SECOND)
                .build(),
            "participants: expected a set with the initiator in it, found one without"),
        refused(
            () -> RitualDone.builder()
                .from(WRITTEN)
                .ritual(THANKS)
                .initiator(Bonds.FIRST)
                .addParticipants(Bonds.FIRST)
                .minutes(0)
                .build(),
            "minutes: expected a whole number from 1 to 10080, found 0"),
        refused(
            () -> ActivityReported.builder()
                .from(WRITTEN)
                .plan(EntryId.of("e-0"))
                .activity(Code.of("d01-small-thanks"))
                .outcome(Outcome.MISSED)
                .excuse(Note.of("ill"))
                .build(),
            "excuse: expected none where the outcome is another than excused, found one"),
        refused(
            () -> repairMoved(RepairMove.ENDED)
                .reconnection(new Reconnection(THANKS, LocalDate.of(2026, 12, 1)))
                .build(),
            "reconnection: expected none where the move is another than "
                + "set-reconnection-ritual, found one"),
        refused(
            () -> ResponseReceived.builder()
                .from(WRITTEN)
                .scenario(Code.of("shares-dream"))
                .givenBy(Bonds.FIRST)
                .addBehaviours(Code.of("mockery"))
                .build(),
            "givenBy: expected another person than the author, found the author"),
        refused(
            () -> ResponseReceived.builder()
                .from(WRITTEN)
                .scenario(Code.of("shares-dream"))
                .givenBy(Bonds.SECOND)
                .build(),
            "behaviours: expected at least one behaviour, found none"),
        refused(
            () -> ProposalAnswered.builder()
                .from(WRITTEN)
                .ritual(THANKS)
                .plan(EntryId.of("e-0"))
                .accepted(true)
                .build(),
            "proposal: expected at most one of ritual, plan, found both"),
        refused(
            () -> SafetyAnswered.builder()
                .from(WRITTEN)
                .answers(SafetyAnswers.builder().author(Bonds.SECOND).build())
                .build(),
            "answers.author: expected the author of the entry, found another person"),
        refused(
            () -> Correction.builder().from(WRITTEN).of(WRITTEN.id()).build(),
            "of: expected the id of another entry, found its own"),
        refused(
            () -> Correction.builder()
                .from(WRITTEN)
                .of(EntryId.of("e-0"))
                .replacement(WRITTEN)
                .build(),
            "replacement.id: expected the id of the entry corrected, found another"),
        refused(
            () -> Correction.builder()
                .from(WRITTEN)
                .id(EntryId.of("e-2"))
                .author(Bonds.SECOND)
                .of(EntryId.of("e-1"))
                .replacement(WRITTEN)
                .build(),
            "replacement.author: expected the author of the correction, found another person"),
        refused(
            () -> Correction.builder()
                .from(WRITTEN)
                .id(EntryId.of("e-2"))
                .of(EntryId.of("e-1"))
                .replacement(
                    Correction.builder().from(WRITTEN).of(EntryId.of("e-0")).build())
                .build(),
            "replacement: expected no correction, found one"),
        refused(
            () -> StressorNamed.builder().build(),
            "Cannot build StressorNamed, some of required attributes are not set "
                + "[id, at, zone, author]"),
        refused(
            () -> Code.of("two words"),
            "code: expected 1 to 80 letters or digits of any script, or the signs - _ . :, "
                + "found a text of 9 characters"));
  }

  private static Arguments refused(ThrowingCallable mistake, String message) {
    return Arguments.of(mistake, message);
  }
}
