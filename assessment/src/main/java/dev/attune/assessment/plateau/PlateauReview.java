package dev.attune.assessment.plateau;

import dev.attune.assessment.practice.Found;
import dev.attune.assessment.practice.PracticeReview;
import dev.attune.assessment.practice.PracticeTrends;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.journal.OwnSuspensions;
import dev.attune.core.journal.Reader;
import dev.attune.core.journal.View;
import dev.attune.core.limit.JointRituals;
import dev.attune.core.limit.Limit;
import dev.attune.core.reason.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a journal again and tells one reader where closeness is going: with each person, as far as it is theirs to know, and in the
 * bond.
 *
 * <p>Each person's check-ins are their ratings after something they did, one a day of theirs, the last of a day counting; the whole
 * history is gone through, so that a rating corrected years ago is taken as it is now. What is later than the instant, or dated
 * later than the day of the bond, is left aside.
 *
 * <p><b>Whose ratings.</b> The bond's result rests on those the reader may see and on no others. Somebody who gave none looks like
 * somebody who never rated: the result is one-sided. Where it holds for some and not for all, a member is told for whom, and the
 * others' own results, only where each of them, the reader too, has given all the others enough ratings for a result of
 * their own. Everyone at once is never told for whom; somebody in the role of a therapist is told the result of each who gave them
 * ratings.
 *
 * <p><b>While what people do together is suspended</b>, for whatever cause, nothing is told of the bond, and a member has their own
 * figures alone. Who seeks support is told nothing, from the moment they say so; the view says so itself, whatever the limit.
 *
 * <p>So the report is a function of what the reader may see, of the day, and of whether the limit suspends what is joint. Immutable,
 * thread-safe and reusable.
 *
 * @since 1.0
 */
public final class PlateauReview {
  private final PlateauDetector detector;
  private final BondPlateauDetector bondDetector;
  private final PracticeReview practices;

  private PlateauReview(PlateauDetector detector, PracticeReview practices) {
    this.detector = detector;
    this.bondDetector = BondPlateauDetector.with(detector.settings());
    this.practices = practices;
  }

  /**
   * The review with the default settings.
   *
   * @return the review
   */
  public static PlateauReview withDefaults() {
    return using(PlateauDetector.withDefaults(), PracticeReview.withDefaults());
  }

  /**
   * The review with a detector and a review of how people practise.
   *
   * @param detector what tells where one person's closeness is going
   * @param practices what tells how people practise
   * @return the review
   */
  public static PlateauReview using(PlateauDetector detector, PracticeReview practices) {
    return new PlateauReview(detector, practices);
  }

  /**
   * What the reader of a view is told.
   *
   * @param bond whose it is: those who are in it now
   * @param view what the reader may see
   * @param limit what is open to the reader
   * @param at the instant from which it is looked at
   * @return the report, the same for the same view, instant, and suspension by the limit
   * @throws dev.attune.core.error.InvalidValueException where the reader is no member of the bond
   */
  public PlateauReport review(Bond bond, View view, Limit limit, Instant at) {
    Reader reader = view.reader();
    reader.member().ifPresent(bond::member);
    LocalDate on = LocalDate.ofInstant(at, bond.zone());
    PlateauReport.Builder report = PlateauReport.builder().on(on);
    if (reader.member().isPresent() && !OwnSuspensions.of(view).flagsAt(at).isEmpty()) {
      return report
          .standing(PlateauStanding.SEEK_SUPPORT)
          .addReason(Reason.of(BondPlateauReason.YOU_COME_FIRST))
          .build();
    }
    Closeness closeness = Closeness.seenIn(view, at, on);
    SortedMap<PersonId, PlateauResult> people = new TreeMap<>();
    for (Person person : bond.members()) {
      people.put(person.id(), result(closeness.of(person.id()), on));
    }
    if (limit.jointRituals() == JointRituals.SUSPENDED) {
      people.keySet().removeIf(person -> !reader.equals(Reader.of(person)));
      return report
          .standing(PlateauStanding.PAUSED)
          .people(people)
          .addReason(Reason.of(BondPlateauReason.BOND_RESTS_FOR_NOW))
          .build();
    }
    boolean mutual = reader.all() ? bond.hasOneMember() : mutual(reader, people, closeness, on);
    BondPlateauResult found = bondDetector.assess(people);
    PracticeTrends trends = practices.review(view, bond, at);
    return report
        .standing(PlateauStanding.TOLD)
        .people(named(reader, people, mutual))
        .bond(mutual ? found : found.withoutNames())
        .practice(trends)
        .signals(found.signals(trends))
        .reasons(reasons(found, trends))
        .build();
  }

  private PlateauResult result(SortedMap<LocalDate, Integer> closeness, LocalDate on) {
    return detector.assess(detector.replay(closeness), on);
  }

  /** Whether something was found of each in what they gave; of a reader's own ratings those they keep do not count. */
  private boolean mutual(
      Reader reader, SortedMap<PersonId, PlateauResult> people, Closeness closeness, LocalDate on) {
    Optional<PlateauResult> given =
        reader.member().map(member -> result(closeness.givenToAllBy(member), on));
    return people.entrySet().stream().allMatch(person -> {
      boolean own = reader.equals(Reader.of(person.getKey()));
      return (own ? given.orElseThrow() : person.getValue()).state().established();
    });
  }

  private static SortedMap<PersonId, PlateauResult> named(
      Reader reader, SortedMap<PersonId, PlateauResult> people, boolean mutual) {
    SortedMap<PersonId, PlateauResult> named = new TreeMap<>(people);
    if (reader.member().isPresent()) {
      named.keySet().removeIf(person -> !mutual && !reader.equals(Reader.of(person)));
    } else if (reader.all()) {
      named.keySet().removeIf(person -> !mutual);
    } else {
      named.values().removeIf(result -> result.checkIns() == 0);
    }
    return named;
  }

  private static List<Reason> reasons(BondPlateauResult bond, PracticeTrends trends) {
    List<Reason> reasons = new ArrayList<>(bond.reasons());
    if (trends.participation().falling() == Found.YES) {
      reasons.add(trends.participation().reason());
    }
    if (trends.lift().shrinking() == Found.YES) {
      reasons.add(trends.lift().reason());
    }
    if (trends.variety().repeating() == Found.YES || trends.variety().muchNovelty() == Found.YES) {
      reasons.add(trends.variety().reason());
    }
    return reasons;
  }
}
