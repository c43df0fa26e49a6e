package dev.attune.core.repair;

import dev.attune.core.bond.TopicId;
import dev.attune.core.journal.ConflictLogged;
import dev.attune.core.journal.Entry;
import dev.attune.core.journal.Reconnection;
import dev.attune.core.journal.RepairMove;
import dev.attune.core.journal.RepairMoved;
import dev.attune.core.journal.RitualDone;
import dev.attune.core.journal.SessionId;
import dev.attune.core.journal.View;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import dev.attune.core.ritual.RitualCatalog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what asks for attention before it festers, in what one reader may see, and reminds of what was agreed on.
 *
 * <ul>
 *   <li><b>Recurring conflict:</b> one topic on enough different days, the latest of them not long ago, settled or not.
 *   <li><b>Small hurts:</b> enough conflicts of low intensity that were left open, close together, whatever they are about. What
 *       was settled never counts; where it was settled later, its author corrects the entry.
 *   <li><b>Stalled repair:</b> enough conversations on one rupture that ended before a ritual for finding each other again. One
 *       that rests has not ended.
 * </ul>
 *
 * <p>Each entry is on the day of its author; what is later than the day of the review does not count yet. Where two people
 * logged the same quarrel and the reader may see both, each of them felt it, so both count. A topic that the limit closes is
 * left out as if nothing had been logged about it. While everything joint is suspended the review rests: then nothing here tells
 * anybody to look closer at what is between them.
 *
 * @since 1.0
 */
public final class RepairReview {
  /** The steps that no conversation can take that ended before a ritual was set. */
  private static final Set<RepairMove> FAR =
      EnumSet.range(RepairMove.SET_RECONNECTION_RITUAL, RepairMove.SEEK_HELP_IF_STUCK);

  private static final Comparator<RepairFinding> SOONEST_FIRST =
      Comparator.<RepairFinding, LocalDate>comparing(
              finding -> finding.reconnection().orElseThrow().on())
          .thenComparing(finding -> finding.reconnection().orElseThrow().ritual())
          .thenComparing(finding -> finding.topics().first());

  private final RepairSettings settings;

  private RepairReview(RepairSettings settings) {
    this.settings = settings;
  }

  /**
   * The review with the default settings.
   *
   * @return the review
   */
  public static RepairReview withDefaults() {
    return with(RepairSettings.defaults());
  }

  /**
   * The review with other settings.
   *
   * @param settings from when on something asks for attention
   * @return the review
   */
  public static RepairReview with(RepairSettings settings) {
    return new RepairReview(settings);
  }

  /**
   * What asks for attention on a day.
   *
   * @param view what the reader may see
   * @param limit what is open to the reader
   * @param today the day of the review
   * @return the findings, for that reader alone; paused while joint rituals are suspended, whatever suspended them
   */
  public RepairFindings review(View view, Limit limit, LocalDate today) {
    if (limit.jointRituals() == JointRituals.SUSPENDED) {
      return new RepairFindings(true, List.of());
    }
    List<ConflictLogged> conflicts = until(today, view.entries(ConflictLogged.class))
        .filter(conflict -> limit.admits(conflict.topic()))
        .toList();
    LocalDate firstStalled = today.minusDays(settings.stalledWithinDays() - 1L);
    List<RepairFinding> findings = new ArrayList<>();
    byTopic(conflicts, ConflictLogged::topic)
        .forEach((topic, ofTopic) -> addRecurring(findings, topic, ofTopic, today));
    addSmallHurts(findings, conflicts, today);
    findings.addAll(stalled(
        until(today, view.entries(RepairMoved.class))
            .filter(moved -> limit.admits(moved.rupture())),
        moved -> !moved.date().isBefore(firstStalled)));
    return new RepairFindings(false, findings);
  }

  /**
   * Stalled repair alone, as an instant finds it, and also where the review would rest: help from outside is worth a thought
   * then, too.
   *
   * @param view what the reader may see
   * @param at the instant from which it is looked at; each entry is as many days ago as in the zone of its author
   * @return a finding for each rupture, in the order of their ids, for that reader alone
   */
  public List<RepairFinding> stalledRepair(View view, Instant at) {
    return stalled(
        view.entries(RepairMoved.class).stream().filter(moved -> !moved.at().isAfter(at)),
        moved -> moved.daysUntil(at) < settings.stalledWithinDays());
  }

  /**
   * What was agreed on to find each other again: a reminder from the day of the agreement to the day agreed on. Once the ritual
   * was done together on that day nothing is left to remind of, and a day that went by is not mentioned again: nobody has to
   * catch up.
   *
   * @param view what the reader may see
   * @param limit what is open to the reader; what it closes is not mentioned, as if it had never been agreed on
   * @param catalog the rituals; of one that is not among them nobody can say whether it is open, so it is not mentioned
   * @param today the day of the review
   * @return the reminders, in the order of their days, then of the ids of rituals and ruptures
   */
  public List<RepairFinding> agreed(
      View view, Limit limit, RitualCatalog catalog, LocalDate today) {
    if (limit.jointRituals() == JointRituals.SUSPENDED) {
      return List.of();
    }
    Set<Reconnection> done = until(today, view.entries(RitualDone.class))
        .filter(each -> each.participants().size() >= 2)
        .map(each -> new Reconnection(each.ritual(), each.date()))
        .collect(Collectors.toSet());
    Predicate<Reconnection> ahead = agreed -> !agreed.on().isBefore(today)
        && !done.contains(agreed)
        && catalog
            .find(agreed.ritual())
            .filter(ritual -> RepairSession.fits(limit, ritual.demand()))
            .isPresent();
    return until(today, view.entries(RepairMoved.class))
        .filter(moved -> limit.admits(moved.rupture()))
        .flatMap(moved -> moved.reconnection().filter(ahead).stream()
            .map(agreed -> reminder(moved.rupture(), agreed)))
        .distinct()
        .sorted(SOONEST_FIRST)
        .toList();
  }

  private static RepairFinding reminder(TopicId rupture, Reconnection agreed) {
    return RepairFinding.builder()
        .pattern(RepairPattern.RECONNECTION_AGREED)
        .addTopic(rupture)
        .reconnection(agreed)
        .reason(Reason.of(
            RepairPattern.RECONNECTION_AGREED,
            "ritual",
            agreed.ritual().value(),
            "on",
            agreed.on().toString()))
        .build();
  }

  private void addRecurring(
      List<RepairFinding> findings,
      TopicId topic,
      List<ConflictLogged> conflicts,
      LocalDate today) {
    int within = settings.recurringWithinDays();
    long days = in(within, today, conflicts).map(Entry::date).distinct().count();
    boolean lately =
        in(settings.recurringLatelyDays(), today, conflicts).findAny().isPresent();
    if (days >= settings.recurringOnDays() && lately) {
      findings.add(finding(RepairPattern.RECURRING_CONFLICT, Set.of(topic), "days", days, within));
    }
  }

  private void addSmallHurts(
      List<RepairFinding> findings, List<ConflictLogged> conflicts, LocalDate today) {
    int within = settings.smallHurtsWithinDays();
    List<ConflictLogged> open = in(within, today, conflicts)
        .filter(conflict -> !conflict.resolved())
        .filter(conflict -> conflict.intensity() <= settings.smallHurtIntensity())
        .toList();
    if (open.size() >= settings.smallHurts()) {
      Set<TopicId> topics = open.stream().map(ConflictLogged::topic).collect(Collectors.toSet());
      findings.add(finding(RepairPattern.SMALL_HURTS, topics, "open", open.size(), within));
    }
  }

  private List<RepairFinding> stalled(Stream<RepairMoved> soFar, Predicate<RepairMoved> lately) {
    List<RepairFinding> findings = new ArrayList<>();
    byTopic(soFar.toList(), RepairMoved::rupture).forEach((rupture, moves) -> {
      Set<SessionId> reachedFar = sessions(moves, moved -> FAR.contains(moved.move()));
      Set<SessionId> stalled =
          sessions(moves, moved -> moved.move() == RepairMove.ENDED && lately.test(moved));
      stalled.removeAll(reachedFar);
      if (stalled.size() >= settings.stalledConversations()) {
        findings.add(finding(
            RepairPattern.REPAIR_STALLED,
            Set.of(rupture),
            "conversations",
            stalled.size(),
            settings.stalledWithinDays()));
      }
    });
    return findings;
  }

  private static Set<SessionId> sessions(List<RepairMoved> moves, Predicate<RepairMoved> which) {
    return moves.stream()
        .filter(which)
        .map(RepairMoved::session)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static RepairFinding finding(
      RepairPattern pattern, Collection<TopicId> topics, String figure, long value, int within) {
    return RepairFinding.builder()
        .pattern(pattern)
        .topics(topics)
        .reason(Reason.of(pattern, figure, String.valueOf(value), "within", String.valueOf(within)))
        .build();
  }

  private static <E extends Entry> Stream<E> until(LocalDate today, List<E> entries) {
    return entries.stream().filter(entry -> !entry.date().isAfter(today));
  }

  /** Those of the last days, the day of the review among them. */
  private static <E extends Entry> Stream<E> in(int days, LocalDate today, List<E> entries) {
    LocalDate first = today.minusDays(days - 1L);
    return entries.stream().filter(entry -> !entry.date().isBefore(first));
  }

  private static <E> Map<TopicId, List<E>> byTopic(List<E> entries, Function<E, TopicId> topic) {
    return entries.stream()
        .collect(Collectors.groupingBy(topic, TreeMap::new, Collectors.toList()));
  }
}
