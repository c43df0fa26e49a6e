package dev.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.attune.assessment.agreement.AgreementAnalyzer;
import dev.attune.assessment.agreement.IccType;
import dev.attune.assessment.agreement.PairComparer;
import dev.attune.assessment.agreement.ScorePair;
import dev.attune.assessment.agreement.ScoreShare;
import dev.attune.assessment.agreement.SharedComparison;
import dev.attune.assessment.change.ChangeAnalyzer;
import dev.attune.assessment.change.ChangeCriteria;
import dev.attune.assessment.change.ChangeMethod;
import dev.attune.assessment.change.Population;
import dev.attune.assessment.change.ScoreChange;
import dev.attune.assessment.change.ScoreCourse;
import dev.attune.assessment.checklist.ChecklistAnswer;
import dev.attune.assessment.checklist.ChecklistAnswers;
import dev.attune.assessment.checklist.ChecklistItem;
import dev.attune.assessment.checklist.ChecklistOutcome;
import dev.attune.assessment.checklist.ChecklistShare;
import dev.attune.assessment.checklist.FantasyAnswers;
import dev.attune.assessment.checklist.FantasyScreen;
import dev.attune.assessment.checklist.FantasySign;
import dev.attune.assessment.checklist.HelpCriterion;
import dev.attune.assessment.checklist.HelpQuality;
import dev.attune.assessment.checklist.HelpStanding;
import dev.attune.assessment.checklist.IntimacyChecklist;
import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.instrument.Band;
import dev.attune.assessment.instrument.Direction;
import dev.attune.assessment.instrument.Instrument;
import dev.attune.assessment.instrument.InstrumentId;
import dev.attune.assessment.instrument.Item;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.instrument.MeasurementError;
import dev.attune.assessment.instrument.MissingRule;
import dev.attune.assessment.instrument.Norm;
import dev.attune.assessment.instrument.NormCount;
import dev.attune.assessment.instrument.NormLookup;
import dev.attune.assessment.instrument.NormRow;
import dev.attune.assessment.instrument.NormTransform;
import dev.attune.assessment.instrument.Option;
import dev.attune.assessment.instrument.Permission;
import dev.attune.assessment.instrument.PermissionKind;
import dev.attune.assessment.instrument.ReliabilityFigure;
import dev.attune.assessment.instrument.ReliabilityKind;
import dev.attune.assessment.instrument.Scale;
import dev.attune.assessment.instrument.ScaleId;
import dev.attune.assessment.instrument.ScoringMethod;
import dev.attune.assessment.instrument.Term;
import dev.attune.assessment.plateau.BondPlateauDetector;
import dev.attune.assessment.plateau.BondPlateauReason;
import dev.attune.assessment.plateau.FittedDay;
import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauMemory;
import dev.attune.assessment.plateau.PlateauReport;
import dev.attune.assessment.plateau.PlateauSettings;
import dev.attune.assessment.plateau.PlateauStanding;
import dev.attune.assessment.practice.DayLift;
import dev.attune.assessment.practice.PracticeReview;
import dev.attune.assessment.practice.PracticeSettings;
import dev.attune.assessment.practice.PracticeTrends;
import dev.attune.assessment.sample.Reliability;
import dev.attune.assessment.sample.SampleAccumulator;
import dev.attune.assessment.sample.SampleReport;
import dev.attune.assessment.scoring.Answers;
import dev.attune.assessment.scoring.InstrumentScorer;
import dev.attune.assessment.scoring.MissingKind;
import dev.attune.assessment.scoring.ScaleScore;
import dev.attune.assessment.scoring.ScoreReport;
import dev.attune.assessment.scoring.ScoringReason;
import dev.attune.assessment.trend.TrendAnalyzer;
import dev.attune.assessment.trend.TrendReport;
import dev.attune.assessment.validity.ValidityAnalyzer;
import dev.attune.assessment.validity.ValidityBound;
import dev.attune.assessment.validity.ValidityCheck;
import dev.attune.assessment.validity.ValidityReport;
import dev.attune.core.bond.PersonId;
import dev.attune.core.progress.PracticeTrace;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every value of the module: it comes back from JSON, and what is private stays out of its text. */
class ValuesTest {
  /** Answers and scores that no other figure of the samples contains. */
  private static final String SENTINEL = "7[1-9]\\.|prefer|unsure|UNSURE|YES|NO\\b";

  private static final List<ScorePair> PAIRS =
      List.of(ScorePair.of(1, 2), ScorePair.of(2, 2), ScorePair.of(1, 1));

  static Stream<Object> values() {
    Instrument instrument = instrument();
    ScoreReport report = report();
    ScaleScore score = report.scores().get(0);
    ChecklistAnswers answers = answers();
    Reliability reliability = sample().scale("s");
    return Stream.of(
        course(),
        course().sinceFirst().get(0),
        change(),
        change().criteria(),
        change().criteria().clinical().orElseThrow(),
        change().indices().get(0),
        change().expected().orElseThrow(),
        shared(),
        shared().comparison(),
        shared().comparison().items().get(0),
        scoreShare("p-1"),
        ScorePair.of(71.5, 72.5),
        AgreementAnalyzer.pairs(PAIRS),
        AgreementAnalyzer.raters(List.of(List.of(1.0, 2.0), List.of(3.0, 2.0))),
        AgreementAnalyzer.pairs(PAIRS).intraclass(IccType.SINGLE_2),
        AgreementAnalyzer.categories(List.of(1.0, 2.0), PAIRS),
        new MeasurementError(5, new ReliabilityFigure(ReliabilityKind.ALPHA, 0.9, "a study")),
        validity(),
        validity().findings().get(0),
        validity().findings().get(0).passed().get(0),
        InstrumentId.of("test"),
        ItemId.of("q1"),
        ScaleId.of("s"),
        instrument,
        instrument.permission(),
        Permission.UNKNOWN,
        instrument.items().get(0),
        instrument.items().get(2),
        instrument.items().get(2).options().get(0),
        instrument.scales().get(0),
        instrument.scales().get(0).terms().get(1),
        instrument.scales().get(0).bands().get(0),
        instrument.scales().get(0).reliability().get(0),
        instrument.scales().get(0).norms().get(0),
        instrument.scales().get(0).norms().get(1),
        Figure.of(0.83),
        Figure.undefined(ScoringReason.NOT_ASKED),
        Interval.of(0.95, 0.69, 0.72),
        Interval.undefined(0.95, Figure.undefined(ScoringReason.NOT_ASKED)),
        PlateauSettings.defaults(),
        PlateauMemory.empty(),
        PlateauDetector.withDefaults().after(PlateauMemory.empty(), LocalDate.of(2026, 1, 5), 7),
        PlateauDetector.withDefaults().assess(PlateauMemory.empty(), LocalDate.of(2026, 1, 5)),
        FittedDay.builder()
            .day(LocalDate.of(2026, 1, 5))
            .level(6.4)
            .levelSd(0.2)
            .countedAs(7)
            .build(),
        BondPlateauDetector.withDefaults()
            .assess(Map.of(
                PersonId.of("p-1"),
                PlateauDetector.withDefaults()
                    .assess(PlateauMemory.empty(), LocalDate.of(2026, 1, 5)))),
        plateau(),
        PracticeSettings.defaults(),
        new DayLift(LocalDate.of(2026, 1, 5), -2),
        practice(),
        practice().participation(),
        practice().lift(),
        practice().variety(),
        trend(),
        trend().mannKendall(),
        trend().senSlope(),
        trend().hamedRao(),
        trend().changePoint(),
        TrendAnalyzer.withDefaults().analyze(7),
        new NormRow(1, 2),
        new NormCount(1, 2),
        MissingRule.complete(),
        MissingRule.atLeast(2).requiring("q1"),
        MissingRule.atLeastFraction(0.8),
        sheet(),
        report,
        score,
        score.norms().get(0),
        score.trace(),
        score.trace().terms().get(0),
        score.trace().edges().get(0),
        sample(),
        reliability,
        reliability.listwise(),
        reliability.omegaOneFactor(),
        reliability.sum(),
        reliability.itemStatistics().get(0),
        answers,
        IntimacyChecklist.score(answers),
        IntimacyChecklist.score(ChecklistAnswers.builder().build()),
        share("p-1"),
        IntimacyChecklist.sideBySide(share("p-1"), share("p-2")),
        IntimacyChecklist.sideBySide(share("p-1"), share("p-2")).items().get(0),
        fantasy(),
        FantasyScreen.score(fantasy()),
        HelpQuality.review(Map.of(HelpCriterion.TAILORED, HelpStanding.MET)),
        IntimacyChecklist.INSTRUMENT,
        FantasyScreen.INSTRUMENT,
        HelpQuality.INSTRUMENT);
  }

  @ParameterizedTest
  @MethodSource("values")
  void json_thereAndBack_isTheSameInBothGenerations(Object value) {
    Json.roundTrips(value);
  }

  @Test
  void json_samples_coverEveryValueOfTheModule() {
    Set<String> sampled = values()
        .map(value -> value.getClass().getSimpleName().replaceFirst("^Immutable", ""))
        .collect(Collectors.toSet());
    List<String> values = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.attune.assessment")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.isRecord()
                || (type.getModifiers().contains(JavaModifier.ABSTRACT)
                    && !type.isInterface()
                    && !type.isEnum()))
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("Builder"))
            .toList();
    assertThat(sampled).containsAll(values);
  }

  @Test
  @DisplayName("S-27 toString holds no answer, score, band, outcome or choice to stay silent")
  void toString_personalValues_showNothingPersonal() {
    ScoreReport report = report();
    ScaleScore score = report.scores().get(0);
    Stream.of(
            plateau(),
            practice(),
            practice().participation(),
            practice().lift(),
            practice().variety(),
            new DayLift(LocalDate.of(2026, 1, 5), 7),
            course(),
            change(),
            change().indices().get(0),
            change().expected().orElseThrow(),
            validity().findings().get(0),
            validity().findings().get(1),
            shared(),
            shared().comparison().items().get(0),
            scoreShare("p-1"),
            ScorePair.of(71.5, 72.5),
            sheet(),
            report,
            score,
            score.norms().get(0),
            score.trace(),
            score.trace().terms().get(0),
            score.trace().edges().get(0),
            answers(),
            IntimacyChecklist.score(answers()),
            share("p-1"),
            IntimacyChecklist.sideBySide(share("p-1"), share("p-2")),
            IntimacyChecklist.sideBySide(share("p-1"), share("p-2")).items().get(0),
            fantasy(),
            FantasyScreen.score(fantasy()),
            trend(),
            trend().mannKendall(),
            trend().senSlope(),
            trend().hamedRao(),
            trend().changePoint(),
            Figure.of(71.5),
            Interval.of(0.95, 71.5, 72.5))
        .forEach(value -> assertThat(value.toString())
            .doesNotContainPattern(SENTINEL)
            .doesNotContain(ChecklistOutcome.BUILDING.name(), "BUILDING", "HIDES_FLAWS", "repair")
            .contains("***"));
  }

  @Test
  void json_names_areThoseOfTheFormats() {
    assertThat(Json.write(IntimacyChecklist.score(answers())))
        .contains(
            "\"outcome\":\"building\"",
            "\"possibleOutcomes\":[\"building\"]",
            "\"intimacyInAllBonds\":\"yes\"",
            "\"method\":\"building-or-simulating\"");
    assertThat(Json.write(answers()))
        .contains(
            "\"conflicts-addressed\":\"prefer-not-to-say\"",
            "\"knows-current-stressor\":\"unsure\"");
    assertThat(Json.write(instrument()))
        .contains("\"items\":[{\"item\":\"q1\"", "\"reverse\":true", "\"method\":\"sum\"");
  }

  @Test
  void json_instrumentFile_needsIdsAndRangesOnly() {
    Instrument read = Json.read("""
        {"id": "x", "title": "t", "source": "ignored", "notes": null,
         "items": [{"id": "a", "min": 1, "max": 5}, {"id": "b", "min": 0, "max": 1}],
         "scales": [{"id": "s", "items": [{"item": "a"}, {"item": "b", "reverse": true, "weight": 0.5}]}]}
        """, Instrument.class);
    assertThat(read.scales().get(0).terms())
        .containsExactly(Term.of("a"), Term.reversed("b").weighing(0.5));
    assertThat(read.permission()).isEqualTo(Permission.UNKNOWN);
    assertThat(read.resolve().scales().get(0).method()).isEqualTo(ScoringMethod.MEAN);
  }

  private static PlateauReport plateau() {
    return PlateauReport.builder()
        .on(LocalDate.of(2026, 1, 5))
        .standing(PlateauStanding.PAUSED)
        .putPeople(
            PersonId.of("p-1"),
            PlateauDetector.withDefaults().assess(PlateauMemory.empty(), LocalDate.of(2026, 1, 5)))
        .addReason(Reason.of(BondPlateauReason.BOND_RESTS_FOR_NOW))
        .build();
  }

  private static PracticeTrends practice() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    return PracticeReview.withDefaults()
        .review(
            List.of(new PracticeTrace(PersonId.of("p-1"), RitualId.of("small-thanks"), day)),
            List.of(new DayLift(day, 2)),
            2,
            day);
  }

  private static ChecklistAnswers answers() {
    return ChecklistAnswers.builder()
        .yes(
            ChecklistItem.REAL_FEARS_AND_HOPES,
            ChecklistItem.DAILY_APPRECIATION_ALOUD,
            ChecklistItem.CURIOUS_ABOUT_CHANGE,
            ChecklistItem.SUPPORTS_BOUNDARIES,
            ChecklistItem.ROUTINE_DEVICE_FREE_TALK,
            ChecklistItem.RECONNECT_RITUALS_AFTER_ARGUMENTS)
        .no(ChecklistItem.APOLOGY_AND_REPAIR_ROUTINE)
        .all(ChecklistAnswer.UNSURE, ChecklistItem.KNOWS_CURRENT_STRESSOR)
        .all(ChecklistAnswer.PREFER_NOT_TO_SAY, ChecklistItem.CONFLICTS_ADDRESSED)
        .yes(ChecklistItem.INTIMACY_IN_ALL_BONDS)
        .build();
  }

  private static ChecklistShare share(String person) {
    return ChecklistShare.of(PersonId.of(person), answers(), List.of(ChecklistItem.values()), true);
  }

  private static FantasyAnswers fantasy() {
    return FantasyAnswers.builder()
        .all(ChecklistAnswer.YES, FantasySign.HIDES_FLAWS)
        .build();
  }

  private static SharedComparison shared() {
    MeasurementError error =
        new MeasurementError(5, new ReliabilityFigure(ReliabilityKind.ALPHA, 0.9, "a study"));
    return PairComparer.withDefaults()
        .withErrors(error, error)
        .compare(scoreShare("p-1"), scoreShare("p-2"));
  }

  private static ScoreShare scoreShare(String person) {
    return ScoreShare.of(
        PersonId.of(person), report().scores().get(0), List.of(ItemId.of("q1")), true);
  }

  private static ValidityReport validity() {
    return ValidityAnalyzer.of(instrument().resolve())
        .withBounds(ValidityBound.above(ValidityCheck.LONGEST_RUN, 0.5))
        .check(sheet());
  }

  private static TrendReport trend() {
    return TrendAnalyzer.withDefaults().analyze(71.5, 72.5, 74.5, 73.5);
  }

  private static ScoreChange change() {
    return course().sinceFirst().get(0).change();
  }

  private static ScoreCourse course() {
    return ChangeAnalyzer.using(ChangeCriteria.builder()
            .direction(Direction.HIGHER_IS_BETTER)
            .reliability(new ReliabilityFigure(ReliabilityKind.RETEST, 0.75, "a study"))
            .sd(10)
            .mean(50)
            .clinical(new Population(50, 10, "a sample"))
            .normative(new Population(60, 10, "another"))
            .addOtherMethods(ChangeMethod.GULLIKSEN_LORD_NOVICK, ChangeMethod.HAGEMAN_ARRINDELL)
            .build())
        .course(List.of(OptionalDouble.of(71.5), OptionalDouble.of(72.5)));
  }

  private static Answers sheet() {
    return Answers.builder()
        .answer("q1", 71)
        .answer("q2", 27)
        .gap("q3", MissingKind.UNSURE)
        .build();
  }

  private static SampleReport sample() {
    SampleAccumulator sample = SampleAccumulator.of(instrument().resolve());
    double[][] people = {{10, 20, 1}, {30, 90, 0}, {70, 30, 1}, {95, 35, 0}, {100, 0, 1}};
    for (double[] person : people) {
      sample.add(Answers.builder()
          .answer("q1", person[0])
          .answer("q2", person[1])
          .answer("q3", person[2])
          .build());
    }
    return sample.report();
  }

  private static ScoreReport report() {
    return InstrumentScorer.withDefaults().score(instrument().resolve(), sheet());
  }

  private static Instrument instrument() {
    return Instrument.builder()
        .id(InstrumentId.of("test"))
        .version("2")
        .title("A test")
        .language("en")
        .citation("nobody, nowhere")
        .permission(Permission.of(PermissionKind.CONDITIONS, "a page"))
        .addItem(Item.of("q1", 0, 100))
        .addItem(Item.of("q2", 0, 100))
        .addItem(Item.builder()
            .id(ItemId.of("q3"))
            .text("How is it?")
            .addOption(Option.of(0, "so"))
            .addOption(Option.scored(1, "other", 100))
            .offersUnsure(true)
            .build())
        .addScale(Scale.builder()
            .id(ScaleId.of("s"))
            .method(ScoringMethod.SUM)
            .missing(MissingRule.atLeastFraction(0.5))
            .decimals(1)
            .addTerm(Term.of("q1"))
            .addTerm(Term.reversed("q2").weighing(0.5))
            .addTerm(Term.of("q3").weighing(0.1))
            .addBand(Band.below("low", 100).saying("Little of it."))
            .addBand(Band.orMore("high", 100))
            .addNorm(Norm.builder()
                .id("n")
                .sample("a sample")
                .transform(NormTransform.T)
                .mean(90)
                .sd(7)
                .decimals(0)
                .build())
            .addNorm(Norm.builder()
                .id("table")
                .sample("another")
                .transform(NormTransform.TABLE)
                .lookup(NormLookup.LINEAR)
                .addRows(new NormRow(0, 20), new NormRow(160, 80))
                .clipLowest(25)
                .build())
            .addReliability(new ReliabilityFigure(ReliabilityKind.ALPHA, 0.9, "a study"))
            .build())
        .build();
  }
}
