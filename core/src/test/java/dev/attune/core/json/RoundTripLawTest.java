package dev.attune.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.core.Examples;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.Stage;
import dev.attune.core.bond.TopicId;
import dev.attune.core.checkin.CheckInReport;
import dev.attune.core.checkin.CheckIns;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.CitationStatus;
import dev.attune.core.evidence.Claim;
import dev.attune.core.evidence.Directness;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.evidence.EvidenceGrade;
import dev.attune.core.evidence.Finding;
import dev.attune.core.evidence.Reference;
import dev.attune.core.evidence.ReferenceId;
import dev.attune.core.journal.Code;
import dev.attune.core.journal.Entries;
import dev.attune.core.journal.Reconnection;
import dev.attune.core.limit.Boundary;
import dev.attune.core.limit.Exclusion;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.pacing.PacingPolicy;
import dev.attune.core.pacing.VisibleChange;
import dev.attune.core.plan.Activity;
import dev.attune.core.plan.ActivityState;
import dev.attune.core.plan.ActivityType;
import dev.attune.core.plan.FreshStart;
import dev.attune.core.plan.Plan;
import dev.attune.core.plan.PlanDay;
import dev.attune.core.plan.PlanProgress;
import dev.attune.core.plan.PlanRequest;
import dev.attune.core.plan.Replanned;
import dev.attune.core.presence.DailyWindow;
import dev.attune.core.presence.DeviceFreeTime;
import dev.attune.core.presence.DeviceFreeZone;
import dev.attune.core.presence.Impression;
import dev.attune.core.presence.PhysicalReminder;
import dev.attune.core.presence.ReflectionWeek;
import dev.attune.core.presence.WeeklyReflection;
import dev.attune.core.progress.AnswersCompared;
import dev.attune.core.progress.PlanReport;
import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.progress.ProgressSettings;
import dev.attune.core.progress.ProposedRitual;
import dev.attune.core.reason.Reason;
import dev.attune.core.repair.RepairFinding;
import dev.attune.core.repair.RepairFindings;
import dev.attune.core.repair.RepairPattern;
import dev.attune.core.repair.RepairSessions;
import dev.attune.core.repair.RepairSettings;
import dev.attune.core.response.ResponseReading;
import dev.attune.core.response.SafetyLevelSettings;
import dev.attune.core.ritual.Cadence;
import dev.attune.core.ritual.Cost;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Mark;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.Ritual;
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
import dev.attune.core.selection.SelectionRequest;
import dev.attune.core.selection.Signal;
import dev.attune.core.selection.Suggestion;
import dev.attune.core.support.SupportKind;
import dev.attune.core.support.SupportResource;
import dev.attune.core.support.SupportResources;
import dev.attune.golden.Generation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Value to JSON to value is the identity, in each generation and from one to the other. */
class RoundTripLawTest {
  @Property(tries = 2000)
  @net.jqwik.api.Label("What one generation writes, each generation reads as the same value")
  void writeThenRead_anyValue_isTheIdentity(@ForAll("values") Object value) {
    Class<?> type = Examples.typeOf(value);
    for (Generation writer : Generation.values()) {
      String document = writer.write(value);
      for (Generation reader : Generation.values()) {
        assertThat((Object) reader.read(document, type)).isEqualTo(value);
      }
    }
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(List.of(
        Entries.any().asGeneric(),
        ritualIds().asGeneric(),
        referenceIds().asGeneric(),
        personIds().map(id -> BondId.of(id.value())).asGeneric(),
        personIds().asGeneric(),
        people().map(Person::label).asGeneric(),
        people().asGeneric(),
        bonds().asGeneric(),
        exclusions().asGeneric(),
        Combinators.combine(personIds(), exclusions()).as(Boundary::new).asGeneric(),
        limits().asGeneric(),
        claims().asGeneric(),
        evidence().asGeneric(),
        references().asGeneric(),
        reasons().asGeneric(),
        steps().asGeneric(),
        variants().asGeneric(),
        rituals().asGeneric(),
        rituals().map(Ritual::demand).asGeneric(),
        safetyAnswers().asGeneric(),
        CheckIns.inputs().asGeneric(),
        CheckIns.sessions().asGeneric(),
        CheckIns.settings().asGeneric(),
        CheckIns.reports().asGeneric(),
        CheckIns.reports().map(CheckInReport::rhythm).asGeneric(),
        CheckIns.points().asGeneric(),
        leftOut().asGeneric(),
        needs().asGeneric(),
        practices().asGeneric(),
        selections().asGeneric(),
        suggestions().asGeneric(),
        rankings().asGeneric(),
        activities().asGeneric(),
        plans().map(plan -> plan.day(7)).asGeneric(),
        plans().asGeneric(),
        requests().asGeneric(),
        progresses().asGeneric(),
        freshStarts().asGeneric(),
        Combinators.combine(plans(), freshStarts().optional())
            .as(Replanned::new)
            .asGeneric(),
        progressSettings().asGeneric(),
        answersCompared().asGeneric(),
        proposedRituals().asGeneric(),
        practiceTraces().asGeneric(),
        planReports().asGeneric(),
        windows().asGeneric(),
        deviceFreeTimes().asGeneric(),
        deviceFreeZones().asGeneric(),
        reflections().asGeneric(),
        reflectionWeeks().asGeneric(),
        readings().asGeneric(),
        policies().asGeneric(),
        resources().asGeneric(),
        RepairSessions.any().withoutEdgeCases().asGeneric(),
        RepairSessions.inputs().withoutEdgeCases().asGeneric(),
        repairSettings().withoutEdgeCases().asGeneric(),
        repairFindings().asGeneric(),
        repairFindings().map(found -> new RepairFindings(false, List.of(found))).asGeneric(),
        reconnections().asGeneric()));
  }

  private static Arbitrary<Reconnection> reconnections() {
    return Combinators.combine(ritualIds(), dates()).as(Reconnection::new);
  }

  private static Arbitrary<ResponseReading> readings() {
    return Combinators.combine(
            personIds().map(id -> Code.of(id.value())),
            Arbitraries.of(Behaviour.class).set().ofMinSize(1))
        .as(ResponseReading::of);
  }

  private static Arbitrary<PacingPolicy> policies() {
    return Combinators.combine(
            Arbitraries.of(VisibleChange.class),
            Arbitraries.integers().between(1, 365),
            Arbitraries.doubles().between(0, 0.85))
        .as((change, days, share) -> PacingPolicy.builder()
            .visibleChange(change)
            .answersExpireAfterDays(days)
            .safetyLevels(SafetyLevelSettings.builder().formingShare(share).build())
            .build());
  }

  private static Arbitrary<SupportResources> resources() {
    return Combinators.combine(
            Arbitraries.of("pt", "pt-BR", "zh-Hant-TW"), Arbitraries.of(SupportKind.class), texts())
        .as((locale, kind, text) -> new SupportResource(locale, kind, "+" + text))
        .list()
        .ofMaxSize(3)
        .map(each -> SupportResources.builder().addAllResources(each).build());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(30),
            Arbitraries.strings()
                .withChars("aé\"\\\u0000\n\u2028😀İı/{}[]:,")
                .ofMinLength(1)
                .ofMaxLength(30))
        .filter(text -> !text.isBlank())
        .map(RoundTripLawTest::wellFormed);
  }

  /** JSON in UTF-8 cannot carry half a surrogate pair. */
  private static String wellFormed(String text) {
    return new String(
        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Arbitrary<RitualId> ritualIds() {
    return Arbitraries.strings()
        .withChars("abc019")
        .ofMinLength(1)
        .ofMaxLength(5)
        .map(word -> RitualId.of("r" + word + "-" + word));
  }

  private static Arbitrary<ReferenceId> referenceIds() {
    return Arbitraries.integers()
        .between(1900, 2100)
        .map(year -> ReferenceId.of("SOMEBODY-" + year));
  }

  private static Arbitrary<PersonId> personIds() {
    return Arbitraries.strings()
        .withChars("aZ09-_.:")
        .ofMinLength(0)
        .ofMaxLength(63)
        .map(rest -> PersonId.of("p" + rest));
  }

  private static Arbitrary<Person> people() {
    return Combinators.combine(personIds(), texts())
        .as((id, label) -> new Person(id, Label.of(label)));
  }

  private static Arbitrary<Bond> bonds() {
    Arbitrary<List<Person>> members =
        people().list().ofMinSize(2).ofMaxSize(4).uniqueElements(Person::id);
    return Combinators.combine(
            Arbitraries.of(BondKind.class),
            Arbitraries.of(Stage.class),
            Arbitraries.subsetOf(Circumstance.values()),
            members,
            Arbitraries.of("Z", "UTC", "Europe/Lisbon", "+05:45", "Pacific/Chatham"))
        .as((kind, stage, circumstances, people, zone) -> {
          boolean one = kind == BondKind.SELF || kind == BondKind.PARENT_CHILD;
          Bond.Builder bond = Bond.builder();
          if (kind == BondKind.ROMANTIC) {
            bond.stage(stage);
          }
          return bond.id(BondId.of("b-1"))
              .kind(kind)
              .circumstances(circumstances)
              .members(one ? people.subList(0, 1) : people)
              .zone(ZoneId.of(zone))
              .build();
        });
  }

  private static Arbitrary<Exclusion> exclusions() {
    return Arbitraries.oneOf(
        Arbitraries.of(Theme.class).map(Exclusion::of),
        ritualIds().map(Exclusion::of),
        Arbitraries.of(Depth.class).map(Exclusion::deeperThan),
        windows().map(Exclusion::of),
        topicIds().map(Exclusion::of),
        texts().map(Label::of).map(Exclusion::of));
  }

  private static Arbitrary<TopicId> topicIds() {
    return personIds().map(id -> TopicId.of(id.value()));
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers()
        .between(-400_000, 400_000)
        .map(day -> LocalDate.of(2026, 11, 30).plusDays(day));
  }

  private static Arbitrary<Limit> limits() {
    return Combinators.combine(
            Arbitraries.subsetOf(Theme.values()),
            ritualIds().set().ofMaxSize(3),
            Arbitraries.of(Depth.class),
            Arbitraries.of(JointRituals.class),
            Arbitraries.integers().between(1, 365),
            dates().optional(),
            exclusions().list().ofMaxSize(4))
        .as((themes, rituals, depth, joint, days, next, others) -> Limit.builder()
            .closedThemes(themes)
            .closedRituals(rituals)
            .closedWindows(
                others.stream().flatMap(each -> each.window().stream()).toList())
            .closedTopics(others.stream().flatMap(each -> each.topic().stream()).toList())
            .closedSpaces(others.stream().flatMap(each -> each.space().stream()).toList())
            .greatestDepth(depth)
            .jointRituals(joint)
            .daysBetweenDeepSessions(days)
            .nextDeepSessionOn(next)
            .build());
  }

  private static Arbitrary<Claim> claims() {
    return Arbitraries.oneOf(
        Combinators.combine(texts(), texts()).as(Claim::reported),
        texts().map(Claim::convention),
        Combinators.combine(texts(), referenceIds())
            .as((text, reference) -> Claim.research(text, reference.value())));
  }

  private static Arbitrary<Evidence> evidence() {
    return Combinators.combine(
            Arbitraries.of(EvidenceGrade.class),
            Arbitraries.of(Directness.class),
            Arbitraries.of(Finding.SUPPORTS, Finding.MIXED, Finding.NULL_OR_CONTRARY),
            texts(),
            texts().optional(),
            texts().optional(),
            referenceIds().list().ofMaxSize(3))
        .as((grade, directness, finding, summary, qualification, solo, references) -> Evidence.of(
                grade, directness, grade == EvidenceGrade.NONE_FOUND ? Finding.UNTESTED : finding)
            .summary(summary)
            .qualification(qualification)
            .soloForm(solo)
            .references(references)
            .build());
  }

  private static Arbitrary<Reference> references() {
    return Combinators.combine(
            referenceIds(),
            texts(),
            Arbitraries.just("10.1037/pspp0000027").optional(),
            Arbitraries.of(CitationStatus.class),
            texts())
        .as((id, citation, doi, status, page) -> {
          Reference.Builder reference =
              Reference.builder().id(id).citation(citation).doi(doi).status(status);
          return (status == CitationStatus.UNCONFIRMED ? reference : reference.checkedAt(page))
              .build();
        });
  }

  private static Arbitrary<Reason> reasons() {
    return Combinators.combine(
            Arbitraries.of("A", "MEETS_A_NEED", "DAY_7"),
            Arbitraries.maps(texts(), texts()).ofMaxSize(3),
            texts())
        .as((code, figures, text) ->
            Reason.builder().code(code).figures(figures).text(text).build());
  }

  private static Arbitrary<Step> steps() {
    return Combinators.combine(
            texts(),
            Arbitraries.integers().between(1, 1440).optional(),
            Arbitraries.of(Theme.class).optional())
        .as((text, minutes, theme) -> {
          Step.Builder step = Step.builder().text(text).theme(theme);
          minutes.ifPresent(step::minutes);
          return step.build();
        });
  }

  private static Arbitrary<Variant> variants() {
    return Combinators.combine(
            Arbitraries.of(VariantKind.class),
            Arbitraries.integers().between(1, 5).optional(),
            steps().list().ofMinSize(1).ofMaxSize(3))
        .as((kind, minutes, steps) -> {
          Variant.Builder variant = Variant.builder().kind(kind).steps(steps);
          minutes.ifPresent(variant::minutes);
          return variant.build();
        });
  }

  private static Arbitrary<Ritual> rituals() {
    Arbitrary<Ritual.Builder> contents = Combinators.combine(
            ritualIds(),
            texts(),
            texts(),
            steps().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(5, 1440),
            Arbitraries.of(Cadence.class),
            evidence(),
            variants().list().ofMaxSize(3).uniqueElements(Variant::kind))
        .as((id, name, purpose, steps, minutes, cadence, evidence, variants) -> Ritual.builder()
            .id(id)
            .name(name)
            .purpose(purpose)
            .steps(steps)
            .minutes(minutes)
            .cadence(cadence)
            .evidence(evidence)
            .variants(variants));
    Arbitrary<Set<Need>> needs = Arbitraries.subsetOf(Need.values()).filter(set -> !set.isEmpty());
    Arbitrary<Set<BondKind>> kinds = Arbitraries.subsetOf(
            BondKind.ROMANTIC, BondKind.FRIENDSHIP, BondKind.SIBLINGS)
        .filter(set -> !set.isEmpty());
    Arbitrary<Ritual.Builder> fitting = Combinators.combine(
            contents,
            kinds,
            needs,
            Arbitraries.subsetOf(Stage.values()),
            Arbitraries.subsetOf(Circumstance.values()),
            Arbitraries.subsetOf(Circumstance.values()),
            Arbitraries.of(Stage.class).optional())
        .as((ritual, kind, need, stages, circumstances, asked, own) -> ritual
            .kinds(kind)
            .needs(need)
            .stages(stages)
            .circumstances(circumstances)
            .onlyWhenAskedIn(asked)
            .ownOfStage(own));
    return Combinators.combine(
            fitting,
            Arbitraries.of(Depth.class),
            Arbitraries.subsetOf(Mark.values()),
            Arbitraries.of(Cost.class),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            texts().optional(),
            Arbitraries.subsetOf(Caution.values()))
        .as((ritual, depth, marks, cost, alone, micro, without, cautions) -> ritual
            .depth(depth)
            .marks(marks)
            .cost(cost)
            .alone(alone)
            .microHabit(micro)
            .withoutTouchOrGaze(without)
            .cautions(cautions)
            .build());
  }

  private static Arbitrary<SafetyAnswers> safetyAnswers() {
    return Combinators.combine(
            personIds(),
            Arbitraries.subsetOf(SafetyFlag.values()),
            Arbitraries.maps(Arbitraries.of(SafetyFlag.class), Arbitraries.of(SafetyAnswer.class)))
        .as((author, unanswered, answers) -> SafetyAnswers.builder()
            .author(author)
            .asked(unanswered)
            .addAllAsked(answers.keySet())
            .answers(answers)
            .build());
  }

  private static Arbitrary<LeftOut> leftOut() {
    return Combinators.combine(ritualIds(), reasons().list().ofMaxSize(2)).as(LeftOut::new);
  }

  private static Arbitrary<NeedsProfile> needs() {
    return Combinators.combine(
            Arbitraries.maps(
                Arbitraries.of(Need.class), Arbitraries.doubles().between(0, 1).ofScale(17)),
            reasons().list().ofMaxSize(2))
        .as((weights, reasons) ->
            NeedsProfile.builder().weights(weights).reasons(reasons).build());
  }

  private static Arbitrary<Practice> practices() {
    return Combinators.combine(
            ritualIds(), dates(), Arbitraries.doubles().between(-10, 10).list().ofMaxSize(3))
        .as(Practice::new);
  }

  private static Arbitrary<SelectionRequest> selections() {
    return Combinators.combine(
            bonds(),
            needs(),
            limits(),
            Arbitraries.integers().between(1, 1440).optional(),
            practices()
                .map(practice -> new Practice(practice.ritual(), LocalDate.EPOCH, practice.lifts()))
                .list()
                .ofMaxSize(3)
                .uniqueElements(Practice::ritual),
            Arbitraries.of(Depth.class),
            Arbitraries.subsetOf(Signal.values()),
            ritualIds().set().ofMaxSize(3))
        .as((bond, needs, limit, minutes, practised, depth, signals, askedFor) -> {
          SelectionRequest.Builder request = SelectionRequest.builder();
          minutes.ifPresent(request::minutes);
          return request
              .bond(bond)
              .on(LocalDate.EPOCH.plusDays(1))
              .needs(needs)
              .limit(limit)
              .energy(signals.isEmpty() ? Energy.LOW : Energy.USUAL)
              .alone(askedFor.isEmpty())
              .practised(practised)
              .deepestRatedWell(depth)
              .signals(signals)
              .askedFor(askedFor)
              .build();
        });
  }

  private static Arbitrary<Suggestion> suggestions() {
    return Combinators.combine(
            ritualIds(),
            Arbitraries.of(VariantKind.class).optional(),
            Arbitraries.integers().between(1, 1440),
            Arbitraries.doubles().between(0, 1).ofScale(9),
            reasons().list().ofMinSize(1).ofMaxSize(2))
        .as((ritual, variant, minutes, score, reasons) -> Suggestion.builder()
            .ritual(ritual)
            .variant(variant)
            .minutes(minutes)
            .score(score)
            .reasons(reasons)
            .build());
  }

  private static Arbitrary<Ranking> rankings() {
    return Combinators.combine(
            suggestions().list().ofMaxSize(3), leftOut().list().ofMaxSize(3))
        .as(Ranking::of);
  }

  private static Arbitrary<Activity> activities() {
    return Combinators.combine(
            texts(),
            ritualIds(),
            Arbitraries.of(ActivityType.class),
            Arbitraries.integers().between(1, 1440),
            personIds(),
            Arbitraries.of(VariantKind.class).optional(),
            reasons().list().ofMinSize(1).ofMaxSize(2))
        .as((id, what, type, minutes, initiator, variant, reasons) -> Activity.builder()
            .id(id)
            .what(what)
            .type(type)
            .minutes(minutes)
            .initiator(initiator)
            .variant(variant)
            .reasons(reasons)
            .build());
  }

  private static Arbitrary<Plan> plans() {
    return Combinators.combine(
            personIds(),
            dates(),
            ritualIds().optional(),
            activities().list().ofMaxSize(4),
            leftOut().list().ofMaxSize(2),
            Arbitraries.of(true, false))
        .as((bond, start, habit, activities, leftOut, rest) -> {
          Plan.Builder plan = Plan.builder()
              .bond(BondId.of(bond.value()))
              .startsOn(start)
              .endsOn(start.plusDays(29))
              .microHabit(habit)
              .leftOut(leftOut);
          for (int day = 1; day <= Plan.DAYS; day++) {
            plan.addDay(PlanDay.builder()
                .day(day)
                .date(start.plusDays(day - 1L))
                .week(Math.min(4, (day + 6) / 7))
                .rest(rest)
                .activities(day % 7 == 0 ? activities : List.of())
                .build());
          }
          return plan.build();
        });
  }

  private static Arbitrary<PlanProgress> progresses() {
    return Combinators.combine(
            Arbitraries.maps(
                    Arbitraries.of("d01-small-thanks", "d02-take-stock", "d30-share-growth"),
                    Arbitraries.of(ActivityState.class)
                        .filter(state -> state != ActivityState.UNKNOWN))
                .ofMaxSize(3),
            dates().optional())
        .as((said, last) ->
            PlanProgress.builder().said(said).lastRecordedOn(last).build());
  }

  private static Arbitrary<ProgressSettings> progressSettings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 1000), Arbitraries.integers().between(2, 30))
        .as((number, day) -> ProgressSettings.builder()
            .leastPairs(number)
            .liftDays(number)
            .proposals(number)
            .answeredAgainFromDay(day)
            .build());
  }

  private static Arbitrary<AnswersCompared> answersCompared() {
    Arbitrary<Code> codes = personIds().map(id -> Code.of(id.value()));
    return Combinators.combine(personIds(), codes, codes, codes.optional(), codes.optional())
        .as(AnswersCompared::new);
  }

  private static Arbitrary<ProposedRitual> proposedRituals() {
    return Combinators.combine(
            ritualIds(),
            Arbitraries.of(VariantKind.class).optional(),
            Arbitraries.integers().between(1, 1440),
            reasons().list().ofMinSize(1).ofMaxSize(2))
        .as(ProposedRitual::new);
  }

  private static Arbitrary<PracticeTrace> practiceTraces() {
    return Combinators.combine(personIds(), ritualIds(), dates()).as(PracticeTrace::new);
  }

  private static Arbitrary<PlanReport> planReports() {
    return Combinators.combine(
            dates(),
            Arbitraries.of(true, false),
            Arbitraries.maps(
                    Arbitraries.of("d01-small-thanks", "d02-take-stock", "d30-share-growth"),
                    Arbitraries.of(ActivityState.class))
                .ofMaxSize(3),
            Arbitraries.maps(personIds(), Arbitraries.doubles().between(-10, 10))
                .ofMaxSize(2),
            answersCompared().list().ofMaxSize(2),
            proposedRituals().list().ofMaxSize(3),
            reasons().list().ofMaxSize(2))
        .as((day, paused, states, lifts, answers, proposals, reasons) -> PlanReport.builder()
            .startsOn(day)
            .on(day.plusDays(states.size()))
            .paused(paused)
            .states(states)
            .lifts(lifts)
            .answers(answers)
            .proposals(proposals)
            .reasons(reasons)
            .build());
  }

  private static Arbitrary<FreshStart> freshStarts() {
    return Combinators.combine(plans(), reasons().list().ofMaxSize(2)).as(FreshStart::new);
  }

  private static Arbitrary<PlanRequest> requests() {
    return Combinators.combine(
            bonds(),
            needs(),
            limits(),
            dates(),
            Arbitraries.integers().between(5, 120),
            dates().set().ofMaxSize(3),
            ritualIds().optional(),
            practices()
                .optional()
                .flatMap(practice -> Combinators.combine(
                        Arbitraries.of(Depth.class), Arbitraries.subsetOf(Signal.values()))
                    .as((depth, signals) -> PlanRequest.builder()
                        .practised(practice.stream().toList())
                        .deepestRatedWell(depth)
                        .signals(signals))))
        .as((bond, needs, limit, start, minutes, unavailable, habit, request) -> request
            .bond(bond)
            .needs(needs)
            .limit(limit)
            .startsOn(start)
            .minutesPerDay(minutes)
            .unavailable(new TreeSet<>(unavailable))
            .microHabit(habit)
            .build());
  }

  private static Arbitrary<DailyWindow> windows() {
    long shortest = DailyWindow.SHORTEST.toNanos();
    long longest = DailyWindow.LONGEST.toNanos();
    return Combinators.combine(
            Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay),
            Arbitraries.longs().between(shortest, longest))
        .as((start, nanos) -> DailyWindow.of(start, start.plusNanos(nanos)));
  }

  private static Arbitrary<DeviceFreeTime> deviceFreeTimes() {
    return Combinators.combine(
            Arbitraries.longs().between(-1L << 40, 1L << 40),
            Arbitraries.integers().between(0, 999_999_999),
            Arbitraries.longs().between(1, Long.MAX_VALUE))
        .as((second, nano, nanos) -> {
          Instant start = Instant.ofEpochSecond(second, nano);
          return new DeviceFreeTime(start, start.plusNanos(nanos));
        });
  }

  private static Arbitrary<DeviceFreeZone> deviceFreeZones() {
    return Combinators.combine(
            texts(),
            windows(),
            Arbitraries.of("Z", "Europe/Lisbon", "+05:45", "Pacific/Chatham"),
            Arbitraries.of(PhysicalReminder.class).optional(),
            ritualIds().optional(),
            Arbitraries.of(DayOfWeek.class))
        .as((space, window, zone, reminder, replacement, day) -> DeviceFreeZone.builder()
            .space(Label.of(space))
            .window(window)
            .timeZone(ZoneId.of(zone))
            .reminder(reminder)
            .replacement(replacement)
            .reflectsOn(day)
            .build());
  }

  private static Arbitrary<WeeklyReflection> reflections() {
    return Combinators.combine(dates(), Arbitraries.of(Impression.class)).as(WeeklyReflection::of);
  }

  private static Arbitrary<ReflectionWeek> reflectionWeeks() {
    return reflections()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(reflections -> ReflectionWeek.summarize(reflections).get(0));
  }

  private static Arbitrary<RepairSettings> repairSettings() {
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 365);
    Arbitrary<Integer> times = Arbitraries.integers().between(2, 100);
    return Combinators.combine(times, days, times, days, times, days)
        .as((recurring, within, hurts, close, stalled, far) -> RepairSettings.builder()
            .recurringOnDays(recurring)
            .recurringWithinDays(within)
            .recurringLatelyDays(1)
            .smallHurts(hurts)
            .smallHurtIntensity(hurts % 11)
            .smallHurtsWithinDays(close)
            .stalledConversations(stalled)
            .stalledWithinDays(far)
            .build());
  }

  private static Arbitrary<RepairFinding> repairFindings() {
    return Combinators.combine(
            Arbitraries.of(RepairPattern.class),
            topicIds().set().ofMinSize(1).ofMaxSize(3),
            reasons(),
            reconnections())
        .as((pattern, topics, reason, reconnection) -> RepairFinding.builder()
            .pattern(pattern)
            .topics(topics)
            .reason(reason)
            .reconnection(
                pattern == RepairPattern.RECONNECTION_AGREED
                    ? Optional.of(reconnection)
                    : Optional.empty())
            .build());
  }
}
