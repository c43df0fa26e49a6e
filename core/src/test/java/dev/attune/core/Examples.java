package dev.attune.core;

import dev.attune.core.bond.AttachmentStyle;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.Stage;
import dev.attune.core.bond.TopicId;
import dev.attune.core.checkin.CheckInHistory;
import dev.attune.core.checkin.CheckInInput;
import dev.attune.core.checkin.CheckInPoint;
import dev.attune.core.checkin.CheckInReport;
import dev.attune.core.checkin.CheckInSession;
import dev.attune.core.checkin.CheckInStep;
import dev.attune.core.checkin.ClosingGesture;
import dev.attune.core.checkin.DailyMoment;
import dev.attune.core.checkin.Divergence;
import dev.attune.core.checkin.HistorySettings;
import dev.attune.core.checkin.LaborBalance;
import dev.attune.core.checkin.Rhythm;
import dev.attune.core.checkin.StressorTrend;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.CitationStatus;
import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.evidence.EvidenceGrade;
import dev.attune.core.evidence.Finding;
import dev.attune.core.evidence.Reference;
import dev.attune.core.evidence.ReferenceId;
import dev.attune.core.journal.ActivityReported;
import dev.attune.core.journal.AttachmentDescribed;
import dev.attune.core.journal.BondLeft;
import dev.attune.core.journal.BoundaryStated;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.ConflictLogged;
import dev.attune.core.journal.ConsentStated;
import dev.attune.core.journal.Correction;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.EntryId;
import dev.attune.core.journal.FeelingNamed;
import dev.attune.core.journal.ItemAnswered;
import dev.attune.core.journal.Journal;
import dev.attune.core.journal.Note;
import dev.attune.core.journal.Outcome;
import dev.attune.core.journal.OwnSuspensions;
import dev.attune.core.journal.PauseStated;
import dev.attune.core.journal.PlanAdopted;
import dev.attune.core.journal.ProposalAnswered;
import dev.attune.core.journal.Rated;
import dev.attune.core.journal.RatedSitting;
import dev.attune.core.journal.RatingMoment;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.Reconnection;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.ResponseReceived;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SafetyAnswered;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.Strain;
import dev.attune.core.journal.StrainMarked;
import dev.attune.core.journal.StressorNamed;
import dev.attune.core.journal.ThanksSpoken;
import dev.attune.core.journal.Visibility;
import dev.attune.core.limit.Boundary;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.pacing.Pacer;
import dev.attune.core.pacing.PacingPolicy;
import dev.attune.core.pacing.Proposals;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.ActivityState;
import dev.attune.core.plan.ActivityType;
import dev.attune.core.plan.FreshStart;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.plan.PlanProgress;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.Replanned;
import dev.attune.core.plan.ThirtyDayPlanner;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.presence.DeviceFreeTime;
import dev.attune.core.presence.DeviceFreeZone;
import dev.attune.core.presence.Impression;
import dev.attune.core.presence.PhysicalReminder;
import dev.attune.core.presence.ReflectionWeek;
import dev.attune.core.presence.WeeklyReflection;
import dev.attune.core.progress.AnswersCompared;
import dev.attune.core.progress.PlanReport;
import dev.attune.core.progress.PlanReporter;
import dev.attune.core.progress.PracticeHistory;
import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.progress.ProgressSettings;
import dev.attune.core.progress.ProposedRitual;
import dev.attune.core.reason.Reason;
import dev.attune.core.repair.ApologyWording;
import dev.attune.core.repair.RepairFinding;
import dev.attune.core.repair.RepairFindings;
import dev.attune.core.repair.RepairInput;
import dev.attune.core.repair.RepairPattern;
import dev.attune.core.repair.RepairReview;
import dev.attune.core.repair.RepairSession;
import dev.attune.core.repair.RepairSettings;
import dev.attune.core.repair.RepairStep;
import dev.attune.core.response.ResponseReading;
import dev.attune.core.response.SafetyLevelEstimate;
import dev.attune.core.response.SafetyLevelEstimator;
import dev.attune.core.response.SafetyLevelSettings;
import dev.attune.core.ritual.Cadence;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Step;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.Variant;
import dev.attune.core.ritual.VariantKind;
import dev.attune.core.safety.Behaviour;
import dev.attune.core.safety.SafetyAnswer;
import dev.attune.core.safety.SafetyAnswers;
import dev.attune.core.safety.SafetyFlag;
import dev.attune.core.selection.Energy;
import dev.attune.core.selection.LeftOut;
import dev.attune.core.selection.NeedsProfile;
import dev.attune.core.selection.Practice;
import dev.attune.core.selection.Ranking;
import dev.attune.core.selection.RitualSelector;
import dev.attune.core.selection.SelectionRequest;
import dev.attune.core.selection.Signal;
import dev.attune.core.selection.Suggestion;
import dev.attune.core.support.SupportAdvice;
import dev.attune.core.support.SupportAdvisor;
import dev.attune.core.support.SupportKind;
import dev.attune.core.support.SupportResource;
import dev.attune.core.support.SupportResources;
import dev.attune.core.support.SupportSettings;
import dev.attune.core.wording.Wording;
import dev.attune.core.wording.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One example of every public type of this module that holds anything, with whatever is private in it filled with
 * {@link #PRIVATE} words and figures. The tests over all types fail for a type that has none here.
 */
public final class Examples {
  /** What a person wrote, answered, rated or shut out: no message and no {@code toString} may hold any of it. */
  public static final List<String> PRIVATE = List.of(
      "Quetzalcoatl",
      "0.8125",
      "4711",
      "rather tired",
      "AFRAID",
      "afraid",
      "YES",
      "CONFLICT",
      "conflict",
      "closed-to-us",
      "NO_ROOM",
      "no-room");

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 30);

  private static final Instant STARTED = Instant.parse("2026-11-30T22:15:30.125Z");

  private Examples() {}

  /** The examples that have a JSON form. */
  public static List<Object> values() {
    return Stream.of(vocabulary(), entries(), repair())
        .<Object>flatMap(List::stream)
        .toList();
  }

  private static List<Object> vocabulary() {
    return List.of(
        EntryId.of("e-1"),
        SessionId.of("s-1"),
        TopicId.of("t-1"),
        Code.of("afraid"),
        Note.of("Quetzalcoatl"),
        RitualId.of("small-thanks"),
        ReferenceId.of("GOTTMAN-1999"),
        BondId.of("b-1"),
        PersonId.of("p-1"),
        label(),
        person(),
        bond(),
        boundary(),
        exclusion(),
        limit(),
        Claim.research("Thanks are noticed.", "GOTTMAN-1999"),
        evidence(),
        reference(),
        reason(),
        Step.optional(Theme.TOUCH, "Hold hands for a moment."),
        Variant.of(VariantKind.SOLO, List.of(Step.ofMinutes(2, "Write it down."))),
        ritual(),
        ritual().demand(),
        safetyAnswers(),
        leftOut(),
        checkIn(),
        checkIn().inputs().get(0),
        checkIn().inputs().get(1),
        checkIn().inputs().get(2),
        checkIn().inputs().get(3),
        checkIn().inputs().get(4),
        checkIn().inputs().get(5),
        CheckInInput.pass(PersonId.of("p-1"), STARTED, CheckInStep.GRATITUDE),
        CheckInInput.stop(PersonId.of("p-1"), STARTED),
        HistorySettings.builder().stressorChange(0.25).build(),
        rhythm(),
        point(),
        report(),
        needs(),
        practice(),
        selection(),
        suggestion(),
        Ranking.of(List.of(suggestion()), List.of(leftOut())),
        activity(1),
        day(1),
        plan(),
        request(),
        progress(),
        freshStart(),
        new Replanned(plan(), Optional.of(freshStart())),
        ProgressSettings.builder().leastPairs(5).build(),
        answersCompared(),
        proposedRitual(),
        new PracticeTrace(PersonId.of("p-1"), RitualId.of("small-thanks"), FIRST_DAY.minusDays(2)),
        planReport(),
        window(),
        deviceFreeTime(),
        deviceFreeZone(),
        WeeklyReflection.of(FIRST_DAY, Impression.NO_ROOM),
        reflectionWeek(),
        reading(),
        level(),
        SafetyLevelSettings.defaults(),
        PacingPolicy.defaults(),
        advice(),
        resource(),
        SupportResources.builder().addResource(resource()).build(),
        SupportSettings.builder().build());
  }

  private static List<Object> repair() {
    Instant at = Instant.parse("2026-11-30T22:15:30.125Z");
    Limit open = Limit.builder()
        .addClosedRitual(RitualId.of("closed-to-us"))
        .jointRituals(JointRituals.OPEN)
        .build();
    RepairFinding finding = RepairFinding.builder()
        .pattern(RepairPattern.RECURRING_CONFLICT)
        .addTopic(TopicId.of("t-1"))
        .reason(reason())
        .build();
    RepairSession session = RepairSession.builder()
        .session(session())
        .bond(bond())
        .rupture(TopicId.of("t-1"))
        .limit(open)
        .initiator(PersonId.of("p-2"))
        .addParticipants(PersonId.of("p-1"), PersonId.of("p-2"))
        .firstToSpeak(PersonId.of("p-1"))
        .startedAt(at)
        .putZone(PersonId.of("p-1"), ZoneId.of("Europe/Lisbon"))
        .build()
        .on(RepairInput.take(PersonId.of("p-1"), at, RepairStep.ACKNOWLEDGE_RUPTURE))
        .on(RepairInput.pause(PersonId.of("p-2"), at));
    return List.of(
        RepairSettings.defaults(),
        finding,
        new RepairFindings(false, List.of(finding)),
        new Reconnection(RitualId.of("small-thanks"), FIRST_DAY),
        session,
        RepairInput.take(PersonId.of("p-1"), at, RepairStep.SHARE_IMPACT),
        RepairInput.reconnect(PersonId.of("p-1"), at, ritual(), FIRST_DAY),
        RepairInput.pass(PersonId.of("p-1"), at, RepairStep.APOLOGISE),
        RepairInput.pause(PersonId.of("p-1"), at),
        RepairInput.resume(PersonId.of("p-1"), at, open),
        RepairInput.leave(PersonId.of("p-1"), at));
  }

  /** The examples that stay in memory. */
  public static List<Object> engines() {
    RitualCatalog catalog = RitualCatalog.of(List.of(ritual()));
    Journal journal = Journal.of(bond(), List.of(written()));
    Reader reader = Reader.of(PersonId.of("p-1"));
    return List.of(
        catalog,
        RitualSelector.using(catalog),
        RepairReview.withDefaults(),
        ApologyWording.hints("but you").get(0),
        ThirtyDayPlanner.using(catalog),
        CheckInHistory.withDefaults(),
        PlanReporter.using(catalog),
        PracticeHistory.using(catalog),
        new RatedSitting(rated(RatingMoment.BEFORE), rated(RatingMoment.AFTER)),
        journal,
        reader,
        journal.viewFor(reader),
        OwnSuspensions.of(journal.viewFor(reader)),
        SafetyLevelEstimator.withDefaults(),
        Pacer.using(catalog),
        Proposals.of(journal, bond(), Instant.parse("2026-12-01T00:00:00Z")),
        SupportAdvisor.withDefaults(),
        Words.of(Map.of("caution.TIME_BOX", "Es hat ein Ende.")),
        new Wording("caution.TIME_BOX", "It has an end time."));
  }

  /** The public type of an example: generated classes are nobody's business. */
  public static Class<?> typeOf(Object example) {
    Class<?> type = example.getClass();
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }

  /** One entry of every kind. */
  public static List<Entry> entries() {
    return List.of(
        ActivityReported.builder()
            .from(written())
            .visibility(Visibility.SHARED)
            .plan(EntryId.of("e-plan"))
            .activity(Code.of("d01-small-thanks"))
            .outcome(Outcome.EXCUSED)
            .excuse(note())
            .build(),
        AttachmentDescribed.builder()
            .from(written())
            .style(AttachmentStyle.ANXIOUS)
            .build(),
        BondLeft.builder().from(written()).endsBond(true).build(),
        BoundaryStated.builder().from(written()).excludes(exclusion()).build(),
        ConflictLogged.builder()
            .from(written())
            .topic(TopicId.of("t-1"))
            .intensity(7)
            .resolved(false)
            .build(),
        ConsentStated.builder().from(written()).greatestDepth(Depth.PERSONAL).build(),
        Correction.builder()
            .from(written())
            .of(EntryId.of("e-2"))
            .replacement(StressorNamed.builder()
                .from(written())
                .id(EntryId.of("e-2"))
                .note(note())
                .build())
            .build(),
        FeelingNamed.builder()
            .from(written())
            .visibility(Visibility.THERAPIST)
            .word(Code.of("afraid"))
            .session(session())
            .build(),
        ItemAnswered.builder()
            .from(written())
            .session(session())
            .instrument(Code.of("building-or-simulating"))
            .item(Code.of("supports-boundaries"))
            .answer(Code.of("YES"))
            .build(),
        PauseStated.builder().from(written()).inForce(false).build(),
        PlanAdopted.builder()
            .from(written())
            .visibility(Visibility.SHARED)
            .plan(plan())
            .build(),
        ProposalAnswered.builder()
            .from(written())
            .ritual(RitualId.of("small-thanks"))
            .accepted(true)
            .build(),
        rated(RatingMoment.BEFORE),
        RepairMoved.builder()
            .from(written())
            .session(session())
            .rupture(TopicId.of("t-1"))
            .move(RepairMove.SET_RECONNECTION_RITUAL)
            .reconnection(new Reconnection(RitualId.of("small-thanks"), FIRST_DAY))
            .build(),
        ResponseReceived.builder()
            .from(written())
            .scenario(Code.of("conflict"))
            .givenBy(PersonId.of("p-2"))
            .addBehaviours(Code.of("rather.tired"), Code.of("afraid"))
            .build(),
        RitualDone.builder()
            .from(written())
            .visibility(Visibility.SHARED)
            .ritual(RitualId.of("five-minute-check-in"))
            .variant(VariantKind.LONG_DISTANCE)
            .initiator(PersonId.of("p-2"))
            .addParticipants(PersonId.of("p-2"), PersonId.of("p-1"))
            .minutes(5)
            .session(session())
            .build(),
        SafetyAnswered.builder().from(written()).answers(safetyAnswers()).build(),
        StrainMarked.builder().from(written()).strain(Strain.RESENTMENT).build(),
        StressorNamed.builder().from(written()).note(note()).session(session()).build(),
        ThanksSpoken.builder()
            .from(written())
            .visibility(Visibility.SHARED)
            .to(PersonId.of("p-2"))
            .note(note())
            .session(session())
            .build());
  }

  /** What all entries have; its visibility is private. */
  private static Entry written() {
    return StressorNamed.builder()
        .id(EntryId.of("e-1"))
        .at(Instant.parse("2026-11-30T22:15:30.125Z"))
        .zone(ZoneId.of("Europe/Lisbon"))
        .author(PersonId.of("p-1"))
        .build();
  }

  private static Rated rated(RatingMoment moment) {
    return Rated.builder()
        .from(written())
        .session(session())
        .ritual(RitualId.of("small-thanks"))
        .moment(moment)
        .closeness(6)
        .calm(0)
        .energy(10)
        .build();
  }

  private static ResponseReading reading() {
    return ResponseReading.of(
        Code.of("expresses-sadness"), List.of(Behaviour.PRESENCE, Behaviour.SHAMING));
  }

  private static SafetyLevelEstimate level() {
    return SafetyLevelEstimator.withDefaults()
        .estimate(
            Journal.of(
                    bond(),
                    List.of(ResponseReceived.builder()
                        .from(written())
                        .scenario(Code.of("expresses-sadness"))
                        .givenBy(PersonId.of("p-2"))
                        .addBehaviours(Code.of("comfort"))
                        .build()))
                .viewFor(Reader.of(PersonId.of("p-1"))),
            PersonId.of("p-2"),
            written().at());
  }

  private static SupportAdvice advice() {
    Journal journal = Journal.of(
        bond(),
        List.of(
            SafetyAnswered.builder().from(written()).answers(safetyAnswers()).build()));
    return SupportAdvisor.withDefaults()
        .advise(journal.viewFor(Reader.of(PersonId.of("p-1"))), written().at())
        .get(0);
  }

  private static SupportResource resource() {
    return new SupportResource("pt-BR", SupportKind.INDIVIDUAL, "Somebody to talk to");
  }

  private static Note note() {
    return Note.of("Quetzalcoatl");
  }

  private static SessionId session() {
    return SessionId.of("s-1");
  }

  private static Label label() {
    return Label.of("Quetzalcoatl");
  }

  private static Person person() {
    return new Person(PersonId.of("p-1"), label());
  }

  private static Bond bond() {
    return Bond.builder()
        .id(BondId.of("b-1"))
        .kind(BondKind.ROMANTIC)
        .stage(Stage.LONG_TERM)
        .addCircumstances(Circumstance.CAREGIVING, Circumstance.SHIFT_WORK)
        .addMembers(person(), new Person(PersonId.of("p-2"), label()))
        .zone(ZoneId.of("Europe/Lisbon"))
        .build();
  }

  private static Boundary boundary() {
    return new Boundary(PersonId.of("p-1"), exclusion());
  }

  private static Exclusion exclusion() {
    return Exclusion.of(Theme.CONFLICT);
  }

  private static Limit limit() {
    return Limit.builder()
        .addClosedTheme(Theme.CONFLICT)
        .addClosedRitual(RitualId.of("closed-to-us"))
        .addClosedWindow(window())
        .addClosedTopic(TopicId.of("t-1"))
        .addClosedSpace(label())
        .greatestDepth(Depth.PERSONAL)
        .jointRituals(JointRituals.OPEN)
        .daysBetweenDeepSessions(4)
        .nextDeepSessionOn(FIRST_DAY)
        .build();
  }

  private static Evidence evidence() {
    return Evidence.of(
            EvidenceGrade.RANDOMIZED_TRIAL, Directness.ADJACENT, Finding.SUPPORTS_WITH_CONDITIONS)
        .summary("Thanks helped those who meant them.")
        .qualification("In one country.")
        .references("GOTTMAN-1999")
        .build();
  }

  private static Reference reference() {
    return Reference.builder()
        .id(ReferenceId.of("GOTTMAN-1999"))
        .citation("Somebody (1999). A study.")
        .doi("10.1000/example")
        .status(CitationStatus.VERIFIED)
        .checkedAt("https://example.org/study")
        .build();
  }

  private static Reason reason() {
    return Reason.builder()
        .code("MEETS_A_NEED")
        .putFigure("rating", "4711")
        .text("Chosen as one of you is rather tired.")
        .build();
  }

  private static Ritual ritual() {
    return Ritual.of("small-thanks", "Small thanks")
        .purpose("Say what was good.")
        .step(1, "Think of one thing.")
        .optionalStep(Theme.TOUCH, "Take a hand.")
        .minutes(3)
        .leastMinutes(1)
        .cadence(Cadence.DAILY)
        .addKinds(BondKind.ROMANTIC, BondKind.FRIENDSHIP)
        .addStage(Stage.NEW)
        .addCircumstance(Circumstance.LONG_DISTANCE)
        .addOnlyWhenAskedIn(Circumstance.GRIEF)
        .addNeeds(Need.APPRECIATION, Need.MEANING)
        .depth(Depth.PERSONAL)
        .addMarks(Mark.TOUCH_FORM, Mark.GAZE)
        .cost(Cost.SMALL)
        .microHabit(true)
        .ownOfStage(Stage.NEW)
        .variant(VariantKind.SOLO, "Write it down.")
        .withoutTouchOrGaze("Sit side by side.")
        .addCaution(Caution.LOW_SELF_ESTEEM)
        .evidence(evidence())
        .build();
  }

  private static SafetyAnswers safetyAnswers() {
    return SafetyAnswers.builder()
        .author(PersonId.of("p-1"))
        .addAsked(SafetyFlag.AFRAID, SafetyFlag.HURT)
        .putAnswer(SafetyFlag.AFRAID, SafetyAnswer.YES)
        .build();
  }

  private static CheckInSession checkIn() {
    PersonId person = PersonId.of("p-1");
    return CheckInSession.builder()
        .session(session())
        .bond(bond())
        .limit(limit())
        .initiator(person)
        .addParticipants(person)
        .startedAt(STARTED)
        .putZone(person, ZoneId.of("Europe/Lisbon"))
        .timeFixed(false)
        .addInput(new CheckInInput.Rate(
            person, STARTED, RatingMoment.BEFORE, 6, OptionalInt.of(0), OptionalInt.of(10)))
        .addInput(CheckInInput.moment(person, STARTED, DailyMoment.BEFORE_BED))
        .addInput(CheckInInput.feeling(person, STARTED, note()))
        .addInput(CheckInInput.thanks(person, STARTED, Optional.of(note())))
        .addInput(CheckInInput.stressor(person, STARTED, Optional.of(note())))
        .addInput(CheckInInput.affirm(person, STARTED, ClosingGesture.BREATH))
        .build();
  }

  private static Rhythm rhythm() {
    return new Rhythm(FIRST_DAY.minusDays(27), FIRST_DAY, 5, 26, 6);
  }

  private static CheckInPoint point() {
    return new CheckInPoint(FIRST_DAY, OptionalInt.empty(), OptionalInt.of(7));
  }

  private static CheckInReport report() {
    return CheckInReport.builder()
        .on(FIRST_DAY)
        .rhythm(rhythm())
        .rhythmBefore(rhythm())
        .putLift(PersonId.of("p-1"), 0.8125)
        .putLiftsBefore(PersonId.of("p-1"), -2.0)
        .stressors(StressorTrend.FEWER)
        .putSeries(PersonId.of("p-1"), List.of(point()))
        .divergence(Divergence.APART)
        .laborBalance(LaborBalance.LEANING)
        .addReason(reason())
        .build();
  }

  private static LeftOut leftOut() {
    return new LeftOut(RitualId.of("small-thanks"), List.of(reason()));
  }

  private static Practice practice() {
    return new Practice(RitualId.of("small-thanks"), FIRST_DAY.minusDays(2), List.of(0.8125, -2.0));
  }

  private static SelectionRequest selection() {
    return SelectionRequest.builder()
        .bond(bond())
        .on(FIRST_DAY)
        .needs(needs())
        .limit(limit())
        .minutes(20)
        .energy(Energy.LOW)
        .alone(true)
        .addPractised(practice())
        .deepestRatedWell(Depth.PERSONAL)
        .addSignals(Signal.REPETITION)
        .addAskedFor(RitualId.of("small-thanks"))
        .build();
  }

  private static Suggestion suggestion() {
    return Suggestion.builder()
        .ritual(RitualId.of("small-thanks"))
        .variant(VariantKind.SOLO)
        .minutes(3)
        .score(0.8125)
        .addReason(reason())
        .build();
  }

  private static NeedsProfile needs() {
    return NeedsProfile.builder()
        .putWeight(Need.PRESENCE, 0.8125)
        .addReason(reason())
        .build();
  }

  private static Activity activity(int day) {
    return Activity.builder()
        .id(String.format(Locale.ROOT, "d%02d-small-thanks", day))
        .what(RitualId.of("small-thanks"))
        .type(ActivityType.RITUAL)
        .minutes(3)
        .initiator(PersonId.of("p-2"))
        .variant(VariantKind.FIVE_MINUTE)
        .addReason(reason())
        .build();
  }

  private static PlanDay day(int day) {
    return PlanDay.builder()
        .day(day)
        .date(FIRST_DAY.plusDays(day - 1L))
        .week(Math.min(4, (day + 6) / 7))
        .rest(day % 7 == 0)
        .addActivity(activity(day))
        .build();
  }

  private static Plan plan() {
    Plan.Builder plan = Plan.builder()
        .bond(BondId.of("b-1"))
        .startsOn(FIRST_DAY)
        .endsOn(FIRST_DAY.plusDays(29))
        .microHabit(RitualId.of("small-thanks"))
        .addLeftOut(new LeftOut(RitualId.of("long-walk"), List.of(reason())));
    for (int day = 1; day <= Plan.DAYS; day++) {
      plan.addDay(day(day));
    }
    return plan.build();
  }

  private static PlanProgress progress() {
    return PlanProgress.builder()
        .putSaid("d01-small-thanks", ActivityState.PARTLY)
        .putSaid("d02-small-thanks", ActivityState.EXCUSED)
        .lastRecordedOn(FIRST_DAY.plusDays(2))
        .build();
  }

  private static AnswersCompared answersCompared() {
    return new AnswersCompared(
        PersonId.of("p-1"),
        Code.of("building-or-simulating"),
        Code.of("supports-boundaries"),
        Optional.empty(),
        Optional.of(Code.of("YES")));
  }

  private static ProposedRitual proposedRitual() {
    return new ProposedRitual(
        RitualId.of("small-thanks"), Optional.of(VariantKind.SOLO), 3, List.of(reason()));
  }

  private static PlanReport planReport() {
    return PlanReport.builder()
        .startsOn(FIRST_DAY)
        .on(FIRST_DAY.plusDays(29))
        .paused(false)
        .putState("d01-small-thanks", ActivityState.PARTLY)
        .putState("d02-small-thanks", ActivityState.UNKNOWN)
        .putLift(PersonId.of("p-1"), 0.8125)
        .addAnswer(answersCompared())
        .addProposal(proposedRitual())
        .addReason(reason())
        .build();
  }

  private static FreshStart freshStart() {
    return new FreshStart(plan(), List.of(reason()));
  }

  private static PlanRequest request() {
    return PlanRequest.builder()
        .bond(bond())
        .needs(needs())
        .limit(limit())
        .startsOn(FIRST_DAY)
        .minutesPerDay(15)
        .addUnavailable(FIRST_DAY.plusDays(3))
        .microHabit(RitualId.of("small-thanks"))
        .addPractised(practice())
        .deepestRatedWell(Depth.PERSONAL)
        .addSignals(Signal.FALLING_PARTICIPATION)
        .build();
  }

  private static DailyWindow window() {
    return DailyWindow.of(LocalTime.of(22, 0), LocalTime.of(6, 30));
  }

  private static DeviceFreeTime deviceFreeTime() {
    return new DeviceFreeTime(
        Instant.parse("2026-11-30T22:00:00Z"), Instant.parse("2026-12-01T06:30:00Z"));
  }

  private static DeviceFreeZone deviceFreeZone() {
    return DeviceFreeZone.builder()
        .space(label())
        .window(window())
        .timeZone(ZoneId.of("Europe/Lisbon"))
        .reminder(PhysicalReminder.BASKET)
        .replacement(RitualId.of("ten-minute-replacement"))
        .reflectsOn(DayOfWeek.SATURDAY)
        .build();
  }

  private static ReflectionWeek reflectionWeek() {
    return ReflectionWeek.builder()
        .beginsOn(FIRST_DAY)
        .addImpression(Impression.NO_ROOM)
        .addReason(reason())
        .build();
  }
}
