package dev.attune.core.journal;

import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.TopicId;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Entries that tests use: few people, ids, days and topics, so that random ones meet. */
public final class Entries {
  /** When the bond of the tests began. */
  public static final Instant START = Instant.parse("2026-11-30T09:00:00Z");

  private static final List<PersonId> MEMBERS = List.of(Bonds.FIRST, Bonds.SECOND);
  private static final List<String> ZONES = List.of("UTC", "Pacific/Apia", "Europe/Lisbon", "Z");

  private Entries() {}

  /** What a private entry of the first member has in common with all, by the number in its id and its hour. */
  public static Entry written(int number) {
    return StressorNamed.builder()
        .id(EntryId.of("e-" + number))
        .at(START.plusSeconds(3600L * number))
        .zone(ZoneId.of("Europe/Lisbon"))
        .author(Bonds.FIRST)
        .build();
  }

  /** An entry of any kind, and no correction and no leaving. */
  public static Arbitrary<Entry> plain() {
    return Arbitraries.oneOf(List.of(
        feelings(),
        thanks(),
        base().map(entry -> entry),
        ratings(),
        rituals(),
        reports(),
        responses(),
        conflicts(),
        strains(),
        boundaries(),
        consents(),
        proposals(),
        safety(),
        items(),
        plans(),
        pauses(),
        repairs(),
        attachments()));
  }

  /** An entry of any kind. */
  public static Arbitrary<Entry> any() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, plain()),
        net.jqwik.api.Tuple.of(3, corrections()),
        net.jqwik.api.Tuple.of(1, leaving()));
  }

  /** A correction of one of the few ids there are, perhaps of one that is not. */
  public static Arbitrary<Entry> corrections() {
    return Combinators.combine(base(), ids(), plain().optional())
        .filter((base, of, replacement) -> !of.equals(base.id()))
        .as((base, of, replacement) -> Correction.builder()
            .from(base)
            .visibility(Visibility.PRIVATE)
            .of(of)
            .replacement(replacement.map(entry -> placed(entry, of, base.author())))
            .build());
  }

  private static Arbitrary<Entry> leaving() {
    return Combinators.combine(base(), Arbitraries.of(true, false))
        .as((base, ends) -> BondLeft.builder()
            .from(base)
            .visibility(Visibility.PRIVATE)
            .endsBond(ends)
            .build());
  }

  /** An entry like another, under another id and by another author. */
  public static Entry placed(Entry entry, EntryId id, PersonId author) {
    if (entry instanceof Rated rated) {
      return Rated.builder().from(rated).id(id).author(author).build();
    }
    if (entry instanceof RitualDone done) {
      return RitualDone.builder().from(done).id(id).author(author).build();
    }
    if (entry instanceof BoundaryStated boundary) {
      return BoundaryStated.builder().from(boundary).id(id).author(author).build();
    }
    return StressorNamed.builder().from(entry).id(id).author(author).build();
  }

  private static Arbitrary<EntryId> ids() {
    return Arbitraries.integers().between(0, 60).map(number -> EntryId.of("e-" + number));
  }

  private static Arbitrary<Entry> base() {
    return Combinators.combine(
            ids(),
            Arbitraries.longs().between(0, 40),
            Arbitraries.of(ZONES),
            Arbitraries.of(MEMBERS),
            Arbitraries.of(Visibility.class),
            notes().optional(),
            sessions().optional())
        .as((id, hours, zone, author, visibility, note, session) -> StressorNamed.builder()
            .id(id)
            .at(START.plusSeconds(3600 * hours))
            .zone(ZoneId.of(zone))
            .author(author)
            .visibility(visibility)
            .note(note)
            .session(session)
            .build());
  }

  private static Arbitrary<Entry> privateBase() {
    return base()
        .map(entry ->
            StressorNamed.builder().from(entry).visibility(Visibility.PRIVATE).build());
  }

  /** JSON in UTF-8 cannot carry half a surrogate pair. */
  private static Arbitrary<Note> notes() {
    return Arbitraries.strings()
        .withChars("aé\"\\\u0000\n\r\u2028😀İı/{}[]:,")
        .ofMinLength(1)
        .ofMaxLength(30)
        .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .filter(text -> !text.isBlank())
        .map(Note::of);
  }

  private static Arbitrary<SessionId> sessions() {
    return Arbitraries.of("s-1", "s-2").map(SessionId::of);
  }

  private static Arbitrary<TopicId> topics() {
    return Arbitraries.of("t-1", "t-2").map(TopicId::of);
  }

  private static Arbitrary<Code> codes() {
    return Arbitraries.of("calm", "4711", "-1.5", "yes", "şaşkın", "_").map(Code::of);
  }

  private static Arbitrary<RitualId> ritualIds() {
    return Arbitraries.of("small-thanks", "five-minute-check-in").map(RitualId::of);
  }

  private static Arbitrary<PersonId> members() {
    return Arbitraries.of(MEMBERS);
  }

  private static Arbitrary<Integer> points() {
    return Arbitraries.integers().between(0, 10);
  }

  private static Arbitrary<Entry> feelings() {
    return Combinators.combine(base(), codes(), notes(), Arbitraries.of(true, false))
        .as((base, word, words, listed) -> {
          FeelingNamed.Builder feeling = FeelingNamed.builder().from(base);
          return (listed ? feeling.word(word) : feeling.ownWords(words)).build();
        });
  }

  private static Arbitrary<Entry> thanks() {
    return Combinators.combine(
            base(), members().optional(), notes().optional(), sessions().optional())
        .as((base, to, note, session) ->
            ThanksSpoken.builder().from(base).to(to).note(note).session(session).build());
  }

  private static Arbitrary<Entry> ratings() {
    return Combinators.combine(
            base(),
            sessions(),
            ritualIds(),
            Arbitraries.of(RatingMoment.class),
            points(),
            points().optional(),
            points().optional())
        .as((base, session, ritual, moment, closeness, calm, energy) -> {
          Rated.Builder rated = Rated.builder()
              .from(base)
              .session(session)
              .ritual(ritual)
              .moment(moment)
              .closeness(closeness);
          calm.ifPresent(rated::calm);
          energy.ifPresent(rated::energy);
          return rated.build();
        });
  }

  private static Arbitrary<Entry> rituals() {
    return Combinators.combine(
            base(),
            ritualIds(),
            Arbitraries.of(VariantKind.class).optional(),
            members(),
            members().set(),
            Arbitraries.integers().between(1, 10_080).optional(),
            sessions().optional())
        .as((base, ritual, variant, initiator, others, minutes, session) -> {
          RitualDone.Builder done = RitualDone.builder()
              .from(base)
              .ritual(ritual)
              .variant(variant)
              .initiator(initiator)
              .addParticipants(initiator)
              .addAllParticipants(others)
              .session(session);
          minutes.ifPresent(done::minutes);
          return done.build();
        });
  }

  private static Arbitrary<Entry> reports() {
    return Combinators.combine(
            base(), ids(), codes(), Arbitraries.of(Outcome.class), notes().optional())
        .as((base, plan, activity, outcome, excuse) -> ActivityReported.builder()
            .from(base)
            .plan(plan)
            .activity(activity)
            .outcome(outcome)
            .excuse(outcome == Outcome.EXCUSED ? excuse : Optional.empty())
            .build());
  }

  private static Arbitrary<Entry> responses() {
    return Combinators.combine(
            privateBase(), codes(), codes().set().ofMinSize(1).ofMaxSize(3))
        .as((base, scenario, behaviours) -> ResponseReceived.builder()
            .from(base)
            .scenario(scenario)
            .givenBy(base.author().equals(Bonds.FIRST) ? Bonds.SECOND : Bonds.FIRST)
            .behaviours(behaviours)
            .build());
  }

  private static Arbitrary<Entry> conflicts() {
    return Combinators.combine(base(), topics(), points(), Arbitraries.of(true, false))
        .as((base, topic, intensity, resolved) -> ConflictLogged.builder()
            .from(base)
            .topic(topic)
            .intensity(intensity)
            .resolved(resolved)
            .build());
  }

  private static Arbitrary<Entry> strains() {
    return Combinators.combine(base(), Arbitraries.of(Strain.class))
        .as((base, strain) -> StrainMarked.builder().from(base).strain(strain).build());
  }

  private static Arbitrary<Entry> boundaries() {
    Arbitrary<Exclusion> exclusions = Arbitraries.oneOf(
        Arbitraries.of(Theme.class).map(Exclusion::of),
        topics().map(Exclusion::of),
        Arbitraries.of("bedroom", "İstasyon 😀").map(Label::of).map(Exclusion::of),
        Arbitraries.of(6, 12, 22)
            .map(hour -> DailyWindow.of(LocalTime.of(hour, 0), LocalTime.of((hour + 9) % 24, 30)))
            .map(Exclusion::of));
    return Combinators.combine(privateBase(), exclusions, Arbitraries.of(true, false))
        .as((base, excludes, inForce) -> BoundaryStated.builder()
            .from(base)
            .excludes(excludes)
            .inForce(inForce)
            .build());
  }

  private static Arbitrary<Entry> consents() {
    return Combinators.combine(privateBase(), Arbitraries.of(Depth.class))
        .as((base, depth) ->
            ConsentStated.builder().from(base).greatestDepth(depth).build());
  }

  private static Arbitrary<Entry> proposals() {
    return Combinators.combine(
            privateBase(), ritualIds().optional(), ids().optional(), Arbitraries.of(true, false))
        .as((base, ritual, plan, accepted) -> ProposalAnswered.builder()
            .from(base)
            .ritual(ritual)
            .plan(ritual.isPresent() ? Optional.empty() : plan)
            .accepted(accepted)
            .build());
  }

  private static Arbitrary<Entry> safety() {
    return Combinators.combine(
            privateBase(),
            Arbitraries.maps(Arbitraries.of(SafetyFlag.class), Arbitraries.of(SafetyAnswer.class)))
        .as((base, answers) -> SafetyAnswered.builder()
            .from(base)
            .answers(SafetyAnswers.builder()
                .author(base.author())
                .asked(answers.keySet())
                .answers(answers)
                .build())
            .build());
  }

  private static Arbitrary<Entry> items() {
    return Combinators.combine(base(), sessions(), codes(), codes(), codes())
        .as((base, session, instrument, item, answer) -> ItemAnswered.builder()
            .from(base)
            .session(session)
            .instrument(instrument)
            .item(item)
            .answer(answer)
            .build());
  }

  private static Arbitrary<Entry> plans() {
    return base().map(base -> PlanAdopted.builder().from(base).plan(emptyPlan()).build());
  }

  private static Arbitrary<Entry> pauses() {
    return Combinators.combine(privateBase(), Arbitraries.of(true, false))
        .as((base, inForce) -> PauseStated.builder().from(base).inForce(inForce).build());
  }

  private static Arbitrary<Entry> repairs() {
    return Combinators.combine(
            base(), sessions(), topics(), Arbitraries.of(RepairMove.class), reconnections())
        .as((base, session, rupture, move, reconnection) -> RepairMoved.builder()
            .from(base)
            .session(session)
            .rupture(rupture)
            .move(move)
            .reconnection(
                move == RepairMove.SET_RECONNECTION_RITUAL ? reconnection : Optional.empty())
            .build());
  }

  private static Arbitrary<Optional<Reconnection>> reconnections() {
    return Combinators.combine(ritualIds(), Arbitraries.integers().between(0, 60))
        .as((ritual, days) -> new Reconnection(ritual, LocalDate.of(2026, 12, 1).plusDays(days)))
        .optional();
  }

  private static Arbitrary<Entry> attachments() {
    return Combinators.combine(privateBase(), Arbitraries.of(AttachmentStyle.class))
        .as((base, style) ->
            AttachmentDescribed.builder().from(base).style(style).build());
  }

  private static Plan emptyPlan() {
    LocalDate start = LocalDate.of(2026, 12, 1);
    Plan.Builder plan =
        Plan.builder().bond(BondId.of("b-1")).startsOn(start).endsOn(start.plusDays(29));
    for (int day = 1; day <= Plan.DAYS; day++) {
      plan.addDay(PlanDay.builder()
          .day(day)
          .date(start.plusDays(day - 1L))
          .week(Math.min(4, (day + 6) / 7))
          .rest(true)
          .build());
    }
    return plan.build();
  }
}
