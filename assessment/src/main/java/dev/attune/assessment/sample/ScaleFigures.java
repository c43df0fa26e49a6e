package dev.attune.assessment.sample;

import dev.attune.assessment.figure.Figure;
import dev.attune.assessment.figure.Interval;
import dev.attune.assessment.instrument.ItemId;
import dev.attune.assessment.quantile.FQuantile;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All figures of one scale, from its moments. */
final class ScaleFigures {
  private static final double LEVEL = 0.95;

  private final SampleLayout.ScaleItems scale;
  private final Moments moments;
  private final Covariances complete;
  private final ConsistencyFigures listwise;
  private final ConsistencyFigures pairwise;
  private final int size;

  ScaleFigures(SampleLayout.ScaleItems scale, Moments moments) {
    this.scale = scale;
    this.moments = moments;
    complete = new Covariances(scale, moments.listwise());
    listwise = new ConsistencyFigures(complete);
    pairwise = new ConsistencyFigures(new Covariances(scale, moments.pairwise()));
    size = scale.items().size();
  }

  /** The result, with the ends that were used of each column. */
  Reliability reliability(long respondents, int[] ends) {
    Consistency consistency = listwise.consistency();
    Consistency ofPairs = pairwise.consistency();
    OneFactorFigures oneFactor =
        new OneFactorFigures(scale, complete, listwise, moments.listwise().people(0, 0));
    OneFactorModel likelihood = oneFactor.maximumLikelihood();
    OneFactorModel residual = oneFactor.minimumResidual();
    Set<ItemId> heywoodCases = new HashSet<>(likelihood.heywoodCases());
    heywoodCases.addAll(residual.heywoodCases());
    List<ItemStatistics> statistics = statistics();
    return Reliability.builder()
        .scale(scale.scale().scale().id())
        .items(size)
        .respondents(respondents)
        .complete(moments.listwise().people(0, 0))
        .missingAnswers(respondents * size
            - statistics.stream().mapToLong(ItemStatistics::answered).sum())
        .listwise(consistency)
        .pairwise(ofPairs)
        .alphaInterval(feldt(consistency.alpha()))
        .omegaOneFactor(likelihood)
        .omegaMinimumResidual(residual)
        .sum(ScorePrecision.of(moments.scores().complete(), consistency.alpha()))
        .mean(ScorePrecision.of(moments.scores().means(), ofPairs.alpha()))
        .itemStatistics(statistics)
        .warnings(warnings(statistics, heywoodCases, ends))
        .build();
  }

  private Interval feldt(Figure alpha) {
    if (!alpha.isDefined()) {
      return Interval.undefined(LEVEL, alpha);
    }
    double error = 1 - alpha.value().orElseThrow();
    double people = moments.listwise().people(0, 0) - 1.0;
    double rest = people * (size - 1);
    return Interval.of(
        LEVEL,
        1 - error * FQuantile.of((1 + LEVEL) / 2, people, rest),
        1 - error * FQuantile.of((1 - LEVEL) / 2, people, rest));
  }

  private List<ItemStatistics> statistics() {
    List<ItemStatistics> statistics = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Spread spread = spread(i);
      statistics.add(ItemStatistics.builder()
          .item(scale.items().get(i).id())
          .answered(spread.people())
          .mean(spread.mean())
          .sd(spread.sd())
          .itemRest(listwise.itemRest(i))
          .itemRestPairwise(pairwise.itemRest(i))
          .alphaIfDropped(listwise.alphaWithout(i))
          .alphaIfDroppedPairwise(pairwise.alphaWithout(i))
          .build());
    }
    return statistics;
  }

  /** Of the keyed answers b ± x. */
  private Spread spread(int i) {
    ScaleItem item = scale.items().get(i);
    PairTotals totals = moments.pairwise();
    BigDecimal sign = BigDecimal.valueOf(item.sign());
    BigDecimal bases = item.base().multiply(BigDecimal.valueOf(totals.people(i, i)));
    BigDecimal sum = totals.sum(i, i).multiply(sign);
    BigDecimal square = item.base()
        .multiply(bases.add(sum.multiply(BigDecimal.valueOf(2))))
        .add(totals.product(i, i));
    return Spread.of(totals.people(i, i), bases.add(sum), square);
  }

  private List<Reason> warnings(
      List<ItemStatistics> statistics, Set<ItemId> heywoodCases, int[] ends) {
    List<Reason> warnings = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ScaleItem item = scale.items().get(i);
      ItemStatistics figures = statistics.get(i);
      if (isZero(figures.sd())) {
        warnings.add(warning(SampleReason.CONSTANT_ITEM, item.id()));
      }
      if (figures.itemRest().value().orElse(0) < 0) {
        warnings.add(warning(SampleReason.KEYED_WRONG_WAY, item.id()));
      }
      if (figures.answered() > 0 && !item.item().categorical()) {
        unused(item, ends[item.number()], LaneLayout.LOWEST, "lowest").ifPresent(warnings::add);
        unused(item, ends[item.number()], LaneLayout.HIGHEST, "highest").ifPresent(warnings::add);
      }
      if (ReversalCheck.isUneven(item.item())) {
        warnings.add(warning(SampleReason.UNEVEN_REVERSAL, item.id()));
      }
      if (heywoodCases.contains(item.id())) {
        warnings.add(warning(SampleReason.HEYWOOD_CASE, item.id()));
      }
    }
    return warnings;
  }

  private static boolean isZero(Figure figure) {
    return figure.isDefined() && figure.value().orElseThrow() == 0;
  }

  private static Optional<Reason> unused(ScaleItem item, int used, int end, String name) {
    return (used & end) == 0
        ? Optional.of(
            Reason.of(SampleReason.END_NEVER_USED, "item", item.id().value(), "end", name))
        : Optional.empty();
  }

  private static Reason warning(SampleReason code, ItemId item) {
    return Reason.of(code, "item", item.value());
  }
}
