package dev.attune.core.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Bonds;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Stage;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.Need;
import dev.attune.core.ritual.RitualCatalog;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.TableCatalog;
import dev.attune.core.ritual.Theme;
import dev.attune.core.ritual.VariantKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expected scores are worked by hand from the shares and values in the Javadoc of {@link RitualSelector}. */
class RitualSelectorTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
  private static final RitualSelector SELECTOR = RitualSelector.using(TableCatalog.rituals());
  private static final Limit OPEN =
      Limit.builder().greatestDepth(Depth.DEEP).jointRituals(JointRituals.OPEN).build();

  private static SelectionRequest.Builder request() {
    return request(Bonds.couple());
  }

  private static SelectionRequest.Builder request(Bond bond) {
    return SelectionRequest.builder().bond(bond).on(TODAY).limit(OPEN);
  }

  private static Suggestion suggested(SelectionRequest request, String ritual) {
    return find(request, ritual).orElseThrow();
  }

  private static Optional<Suggestion> find(SelectionRequest request, String ritual) {
    return SELECTOR.rank(request).suggestions().stream()
        .filter(s -> s.ritual().value().equals(ritual))
        .findFirst();
  }

  private static double score(SelectionRequest request, String ritual) {
    return suggested(request, ritual).score();
  }

  private static String why(SelectionRequest request, String ritual) {
    return SELECTOR
        .rank(request)
        .leftOut(RitualId.of(ritual))
        .map(row -> row.reasons().get(0).code() + " " + row.reasons().get(0).figures())
        .orElse("not left out");
  }

  @Test
  void score_nothingKnown_isTheSumOfItsTerms() {
    // .45·½ + .20·½ + .15·.8 + .10·1 + .05·1 + .05·¾
    assertThat(score(request().build(), "small-thanks")).isEqualTo(0.6325);
    // touch weighs a third where nobody said it was missing; the cost of something above three
    // minutes counts half
    assertThat(score(request().build(), "gentle-touch")).isEqualTo(0.5575);
    assertThat(score(request().build(), "make-their-coffee")).isEqualTo(0.6075);
    // depth 2 is one step beyond where everyone begins: pacing 2/3; untried beyond: mixed evidence
    // ½
    assertThat(score(request().build(), "bedtime-hope-or-worry"))
        .isEqualTo(0.561666667, within(1e-9));
  }

  @Test
  void score_greatestNeedAmongThoseServed_counts() {
    NeedsProfile needs = NeedsProfile.builder()
        .putWeight(Need.APPRECIATION, 1.0 / 3)
        .putWeight(Need.PLAY_AND_NOVELTY, 0.8)
        .build();
    // .45·.8 + .10 + .12 + .10 + .05 + .0375
    assertThat(score(request().needs(needs).build(), "small-surprise")).isEqualTo(0.7675);
  }

  @Test
  void score_lift_isShrunkAndHeldWithinTwo() {
    Practice good =
        new Practice(RitualId.of("small-thanks"), TODAY.minusDays(1), List.of(2.0, 3.0));
    // L = 5/5 = 1, so (1 + 2)/4; due again: novelty 1
    assertThat(score(request().addPractised(good).build(), "small-thanks")).isEqualTo(0.7125);
    List<Double> many = java.util.Collections.nCopies(40, 10.0);
    Practice best = new Practice(RitualId.of("small-thanks"), TODAY.minusDays(1), many);
    assertThat(score(request().addPractised(best).build(), "small-thanks")).isEqualTo(0.7625);
  }

  @Test
  void score_doneWithinItsCadence_waits() {
    Practice today = new Practice(RitualId.of("small-thanks"), TODAY, List.of());
    assertThat(score(request().addPractised(today).build(), "small-thanks")).isEqualTo(0.5425);
    Practice lastWeek = new Practice(RitualId.of("co-learning"), TODAY.minusDays(6), List.of());
    Practice weekAgo = new Practice(RitualId.of("co-learning"), TODAY.minusDays(7), List.of());
    assertThat(score(request().addPractised(weekAgo).build(), "co-learning")
            - score(request().addPractised(lastWeek).build(), "co-learning"))
        .isEqualTo(0.12, within(1e-9));
  }

  @Test
  void rank_signals_changeTheOrderAsTheySay() {
    Practice known = new Practice(RitualId.of("small-thanks"), TODAY.minusDays(3), List.of());
    SelectionRequest repetition =
        request().addPractised(known).addSignal(Signal.REPETITION).build();
    assertThat(score(repetition, "small-thanks")).isEqualTo(0.5875);
    assertThat(score(repetition, "morning-compliment")).isEqualTo(0.6625);
    assertThat(suggested(repetition, "morning-compliment").reasons())
        .extracting(Reason::code)
        .contains("NEW_TO_YOU");
    SelectionRequest falling = request().addSignal(Signal.FALLING_PARTICIPATION).build();
    assertThat(score(falling, "small-thanks")).isEqualTo(0.7325);
    assertThat(score(falling, "unplugged-dinner"))
        .isEqualTo(score(request().build(), "unplugged-dinner"));
    SelectionRequest novelty = request().addSignal(Signal.HIGH_NOVELTY).build();
    assertThat(score(novelty, "bedtime-hope-or-worry"))
        .isGreaterThan(score(request().build(), "bedtime-hope-or-worry"));
    Limit shallow = Limit.builder().from(OPEN).greatestDepth(Depth.LIGHT).build();
    assertThat(why(
            novelty.limit().equals(OPEN) ? request().limit(shallow).build() : novelty,
            "bedtime-hope-or-worry"))
        .isEqualTo("NOT_FITTING_NOW {}");
  }

  private static List<String> reasons(SelectionRequest request, String ritual) {
    return suggested(request, ritual).reasons().stream().map(Reason::code).toList();
  }

  @Test
  void reasons_ofWhatItIs_areNeedMinutesCostAndResearch() {
    SelectionRequest plain = request().build();
    assertThat(reasons(plain, "small-thanks"))
        .containsExactly("SERVES_NEED", "SMALL_AND_FREE", "RESEARCH_FAVOURS");
    assertThat(reasons(plain, "small-surprise"))
        .containsExactly("SERVES_NEED", "SMALL_AND_FREE", "RESEARCH_FAVOURS");
    assertThat(reasons(plain, "midday-thinking-of-you"))
        .containsExactly("SERVES_NEED", "SMALL_AND_FREE");
    assertThat(reasons(plain, "how-can-i-support-you")).containsExactly("SERVES_NEED");
    assertThat(reasons(plain, "unplugged-dinner"))
        .containsExactly("SERVES_NEED", "RESEARCH_FAVOURS");
    assertThat(reasons(plain, "co-learning")).containsExactly("SERVES_NEED", "RESEARCH_FAVOURS");
  }

  @Test
  void reasons_ofNeeds_nameTheGreatestOne_andTheFirstOfEqualOnes() {
    NeedsProfile half = NeedsProfile.builder().putWeight(Need.APPRECIATION, 0.5).build();
    assertThat(
            suggested(request().needs(half).build(), "small-thanks").reasons().get(0))
        .isEqualTo(Reason.of(SelectionReason.SERVES_NEED, "need", "appreciation"));
    NeedsProfile more =
        NeedsProfile.builder().putWeight(Need.APPRECIATION, 0.51).build();
    assertThat(
            suggested(request().needs(more).build(), "small-surprise").reasons().get(0))
        .isEqualTo(Reason.of(SelectionReason.SERVES_NEED_THAT_CALLS, "need", "appreciation"));
    Need first = TableCatalog.rituals()
        .get(RitualId.of("small-surprise"))
        .needs()
        .iterator()
        .next();
    assertThat(suggested(request().build(), "small-surprise").reasons().get(0))
        .isEqualTo(Reason.of(SelectionReason.SERVES_NEED, "need", first.code()));
  }

  @Test
  void reasons_ofPractice_areLiftAndBeingDue() {
    RitualId thanks = RitualId.of("small-thanks");
    LocalDate yesterday = TODAY.minusDays(1);
    assertThat(reasons(
            request()
                .addPractised(new Practice(thanks, yesterday, List.of(2.0)))
                .build(),
            "small-thanks"))
        .containsExactly(
            "SERVES_NEED", "LIFTED_BEFORE", "DUE_AGAIN", "SMALL_AND_FREE", "RESEARCH_FAVOURS");
    for (double lift : new double[] {0, -2}) {
      assertThat(reasons(
              request().addPractised(new Practice(thanks, TODAY, List.of(lift))).build(),
              "small-thanks"))
          .containsExactly("SERVES_NEED", "SMALL_AND_FREE", "RESEARCH_FAVOURS");
    }
  }

  @Test
  void rank_wrongKindStageOrCircumstance_isNotForThisBond() {
    assertThat(why(request().build(), "validate-before-advice")).isEqualTo("NOT_FOR_THIS_BOND {}");
    assertThat(why(request().build(), "daily-checkpoint")).isEqualTo("NOT_FOR_THIS_BOND {}");
    Bond friends = Bonds.two(BondKind.FRIENDSHIP).build();
    assertThat(find(request(friends).build(), "curiosity-night")).isPresent();
    Bond grieving =
        Bonds.couple(Stage.LONG_TERM).addCircumstance(Circumstance.GRIEF).build();
    assertThat(why(request(grieving).build(), "memory-lane-night"))
        .isEqualTo("NOT_FOR_THIS_BOND {}");
    assertThat(find(
            request(grieving).addAskedFor(RitualId.of("memory-lane-night")).build(),
            "memory-lane-night"))
        .isPresent();
  }

  @Test
  void rank_peopleApart_meetInTheFormForTheDistanceOrNotAtAll() {
    Bond apart =
        Bonds.couple(Stage.NEW).addCircumstance(Circumstance.LONG_DISTANCE).build();
    assertThat(suggested(request(apart).build(), "tech-free-walk").variant())
        .contains(VariantKind.LONG_DISTANCE);
    assertThat(why(request(apart).build(), "make-their-coffee")).isEqualTo("NOT_FOR_THIS_BOND {}");
    assertThat(suggested(request(apart).build(), "small-thanks").variant()).isEmpty();
  }

  @Test
  void rank_tooLittleTime_saysWhatWasNeededAndThere() {
    assertThat(why(request().minutes(20).build(), "co-learning"))
        .isEqualTo("TOO_LITTLE_TIME {available=20, needed=60}");
    assertThat(find(request().minutes(4).build(), "five-minute-check-in")).isPresent();
  }

  @Test
  void rank_lowEnergy_keepsWhatIsShortAndLight() {
    SelectionRequest tired = request().energy(Energy.LOW).build();
    assertThat(why(tired, "unplugged-dinner")).isEqualTo("TOO_LITTLE_ENERGY {}");
    assertThat(why(tired, "bedtime-hope-or-worry")).isEqualTo("TOO_LITTLE_ENERGY {}");
    assertThat(find(tired, "how-can-i-support-you")).isPresent();
  }

  @Test
  void rank_alone_offersOnlyFormsForOne() {
    Ranking alone = SELECTOR.rank(request().alone(true).build());
    assertThat(alone.suggestions())
        .isNotEmpty()
        .allMatch(s -> s.variant().equals(Optional.of(VariantKind.SOLO))
            || TableCatalog.rituals().get(s.ritual()).alone());
  }

  @Test
  @DisplayName("S-10 S-24 while joint rituals are suspended the forms done alone stay")
  void rank_suspended_offersOnlyFormsForOne() {
    Limit suspended = OPEN.withJointRitualsSuspended();
    Ranking ranking = SELECTOR.rank(request().limit(suspended).build());
    assertThat(ranking.suggestions())
        .isNotEmpty()
        .allMatch(s -> s.variant().equals(Optional.of(VariantKind.SOLO))
            || TableCatalog.rituals().get(s.ritual()).alone());
    assertThat(ranking.leftOut(RitualId.of("morning-compliment")).orElseThrow().reasons())
        .containsExactly(Reason.of(SelectionReason.NOT_FITTING_NOW));
  }

  @Test
  void rank_parentAndChild_hasTheAdultTalkAlone() {
    Bond parent = Bonds.one(BondKind.PARENT_CHILD).build();
    assertThat(suggested(request(parent).build(), "five-minute-check-in").variant())
        .contains(VariantKind.SOLO);
    assertThat(suggested(request(parent).build(), "small-thanks").variant()).isEmpty();
  }

  @Test
  void rank_deepSessionNotDueYet_waits() {
    Limit later =
        Limit.builder().from(OPEN).nextDeepSessionOn(TODAY.plusDays(1)).build();
    assertThat(why(request().limit(later).build(), "relationship-audit"))
        .isEqualTo("NOT_FITTING_NOW {}");
    assertThat(find(request().limit(later).on(TODAY.plusDays(1)).build(), "relationship-audit"))
        .isPresent();
  }

  @Test
  void rank_caregiving_putsAQuarterOfAnHourFirst() {
    Bond carers =
        Bonds.couple(Stage.LONG_TERM).addCircumstance(Circumstance.CAREGIVING).build();
    List<Integer> minutes = SELECTOR.rank(request(carers).build()).suggestions().stream()
        .map(Suggestion::minutes)
        .toList();
    int longer = (int) minutes.stream().takeWhile(m -> m <= 15).count();
    assertThat(minutes.subList(longer, minutes.size())).isNotEmpty().allMatch(m -> m > 15);
  }

  @Property
  @Label("best first, ties by id, and every ritual in exactly one of both lists")
  void order(@ForAll long seed) {
    SelectionRequest request = randomRequest(new Random(seed));
    Ranking ranking = SELECTOR.rank(request);
    Comparator<Suggestion> best = Comparator.comparingDouble(Suggestion::score).reversed();
    boolean shortFirst = request.bond().circumstances().contains(Circumstance.SHIFT_WORK);
    Comparator<Suggestion> order = shortFirst
        ? Comparator.<Suggestion, Boolean>comparing(s -> s.minutes() > 15).thenComparing(best)
        : best;
    assertThat(ranking.suggestions()).isSortedAccordingTo(order.thenComparing(Suggestion::ritual));
    Set<RitualId> all = new java.util.TreeSet<>();
    ranking.suggestions().forEach(s -> assertThat(all.add(s.ritual())).isTrue());
    ranking.leftOut().forEach(row -> assertThat(all.add(row.what())).isTrue());
    assertThat(all).hasSameSizeAs(TableCatalog.rituals().rituals());
    assertThat(ranking.suggestions())
        .allMatch(s -> s.score() >= 0 && s.score() <= 1.1 && !s.reasons().isEmpty());
  }

  @Property
  @Label(
      "adding a boundary never changes the reason of what was out anyway, and never lets anything in")
  void boundaryAdded(@ForAll long seed) {
    Random random = new Random(seed);
    SelectionRequest request = randomRequest(random);
    Limit tighter = Limit.builder()
        .from(request.limit())
        .addClosedTheme(pick(random, Theme.values()))
        .addClosedRitual(
            TableCatalog.rituals().rituals().get(random.nextInt(40)).id())
        .build();
    Ranking before = SELECTOR.rank(request);
    Ranking after =
        SELECTOR.rank(SelectionRequest.builder().from(request).limit(tighter).build());
    assertThat(after.leftOut()).containsAll(before.leftOut());
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static SelectionRequest randomRequest(Random random) {
    Bond.Builder bond = random.nextBoolean()
        ? Bonds.couple(pick(random, Stage.values()))
        : Bonds.two(random.nextBoolean() ? BondKind.FRIENDSHIP : BondKind.SIBLINGS);
    if (random.nextInt(3) == 0) {
      bond.addCircumstance(Circumstance.SHIFT_WORK);
    }
    NeedsProfile.Builder needs = NeedsProfile.builder();
    for (Need need : Need.values()) {
      needs.putWeight(need, NeedsProfile.weightOf(random.nextInt(3), random.nextInt(3)));
    }
    SelectionRequest.Builder request = request(bond.build())
        .needs(needs.build())
        .energy(random.nextInt(4) == 0 ? Energy.LOW : Energy.USUAL)
        .limit(Limit.builder()
            .jointRituals(pick(random, JointRituals.values()))
            .greatestDepth(Depth.ofLevel(random.nextInt(4)))
            .build());
    if (random.nextBoolean()) {
      request.minutes(1 + random.nextInt(60));
    }
    return request.build();
  }

  @Test
  void rank_emptyCatalog_isEmpty() {
    Ranking ranking =
        RitualSelector.using(RitualCatalog.of(List.of())).rank(request().build());
    assertThat(ranking.best()).isEmpty();
    assertThat(ranking)
        .isEqualTo(Ranking.of(List.of(), List.of()))
        .hasSameHashCodeAs(Ranking.of(List.of(), List.of()))
        .hasToString("Ranking of 0, 0 left out");
  }

  @Test
  void ranking_isItsSuggestionsAndWhatItLeavesOut() {
    Ranking ranking = SELECTOR.rank(request().minutes(5).build());
    assertThat(ranking)
        .isEqualTo(SELECTOR.rank(request().minutes(5).build()))
        .isNotEqualTo(SELECTOR.rank(request().minutes(6).build()))
        .isNotEqualTo(Ranking.of(ranking.suggestions(), List.of()))
        .isNotEqualTo(Ranking.of(List.of(), ranking.leftOut()))
        .isNotEqualTo("a ranking");
    assertThat(ranking.hashCode())
        .isNotEqualTo(Ranking.of(List.of(), ranking.leftOut()).hashCode());
    assertThat(ranking.leftOut(ranking.best().orElseThrow().ritual())).isEmpty();
    assertThat(ranking.suggestions().get(3)).isSameAs(ranking.suggestions().get(3));
  }

  @Test
  void request_minutesBeyondADayOrARitualTwice_isRefused() {
    assertThatThrownBy(() -> request().minutes(0).build())
        .hasMessage("minutes: expected a whole number from 1 to 1440, found 0");
    assertThatThrownBy(() -> request().minutes(1441).build())
        .hasMessage("minutes: expected a whole number from 1 to 1440, found 1441");
    Practice practice = new Practice(RitualId.of("small-thanks"), TODAY, List.of());
    assertThatThrownBy(() -> request().addPractised(practice, practice).build())
        .hasMessage("practised: expected each ritual at most once, found 2 rows");
  }

  @Test
  void request_practiceOfTomorrowOrImpossibleLift_isRefused() {
    assertThatThrownBy(() -> request()
            .addPractised(new Practice(RitualId.of("small-thanks"), TODAY.plusDays(1), List.of()))
            .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "practised.lastDoneOn: expected a day up to the one that is asked for, found a later one");
    assertThatThrownBy(() -> request()
            .addPractised(new Practice(RitualId.of("small-thanks"), TODAY, List.of(Double.NaN)))
            .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("practised.lifts: expected numbers from -10 to 10, found one outside");
  }
}
