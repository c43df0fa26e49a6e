package dev.attune.core.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.attune.core.bond.PersonId;
import dev.attune.core.error.Require;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * One small thing that happened or was said in the life of a bond, written by one member.
 *
 * <p>An entry holds one item, so that each item can be shared or kept on its own. It never changes: a mistake is put right by a
 * {@link Correction}. In JSON an entry's {@code type} tells its kind, for example {@code thanks-spoken}.
 *
 * @since 1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ActivityReported.class),
  @JsonSubTypes.Type(AttachmentDescribed.class),
  @JsonSubTypes.Type(BondLeft.class),
  @JsonSubTypes.Type(BoundaryStated.class),
  @JsonSubTypes.Type(ConflictLogged.class),
  @JsonSubTypes.Type(ConsentStated.class),
  @JsonSubTypes.Type(Correction.class),
  @JsonSubTypes.Type(FeelingNamed.class),
  @JsonSubTypes.Type(ItemAnswered.class),
  @JsonSubTypes.Type(PauseStated.class),
  @JsonSubTypes.Type(PlanAdopted.class),
  @JsonSubTypes.Type(ProposalAnswered.class),
  @JsonSubTypes.Type(Rated.class),
  @JsonSubTypes.Type(RepairMoved.class),
  @JsonSubTypes.Type(ResponseReceived.class),
  @JsonSubTypes.Type(RitualDone.class),
  @JsonSubTypes.Type(SafetyAnswered.class),
  @JsonSubTypes.Type(StrainMarked.class),
  @JsonSubTypes.Type(StressorNamed.class),
  @JsonSubTypes.Type(ThanksSpoken.class)
})
public abstract sealed class Entry
    permits ActivityReported,
        AttachmentDescribed,
        BondLeft,
        BoundaryStated,
        ConflictLogged,
        ConsentStated,
        Correction,
        FeelingNamed,
        ItemAnswered,
        PauseStated,
        PlanAdopted,
        ProposalAnswered,
        Rated,
        RepairMoved,
        ResponseReceived,
        RitualDone,
        SafetyAnswered,
        StrainMarked,
        StressorNamed,
        ThanksSpoken {
  /** By instant, then by id; entries with distinct ids are never equal in it. */
  static final Comparator<Entry> ORDER = Comparator.comparing(Entry::at).thenComparing(Entry::id);

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  /**
   * The id the caller gave it.
   *
   * @return the id
   */
  public abstract EntryId id();

  /**
   * When it happened, as its author says; it may be written down later.
   *
   * @return an instant in the years 1900 to 9999; the bounds are a project convention
   */
  public abstract Instant at();

  /**
   * Where its author was: the time zone that makes the instant a day of theirs.
   *
   * @return the zone
   */
  public abstract ZoneId zone();

  /**
   * Who wrote it, and whom it belongs to.
   *
   * @return a member of the bond
   */
  public abstract PersonId author();

  /**
   * Who may see it beside its author. Where nothing was said it is {@link Visibility#SHARED} for rituals done, thanks to
   * somebody, plans and what became of them, and {@link Visibility#PRIVATE} for everything else.
   *
   * @return the visibility; never more than private for safety answers, responses received, attachment, boundaries, pauses,
   *     consent, answers to proposals, corrections and leaving
   */
  @Value.Default
  public Visibility visibility() {
    return Privacy.usual(this);
  }

  /**
   * The day it belongs to.
   *
   * @return the calendar date at {@link #at()} in {@link #zone()}
   */
  public final LocalDate date() {
    return LocalDate.ofInstant(at(), zone());
  }

  /**
   * How long ago it was, in calendar days of its author's zone: 0 on the same day, 1 on the day after. So "in 14 days" is where
   * this is less than 14.
   *
   * @param at the instant from which it is looked at
   * @return the days; negative where the entry belongs to a later day
   */
  public final long daysUntil(Instant at) {
    return ChronoUnit.DAYS.between(date(), LocalDate.ofInstant(at, zone()));
  }

  Entry() {}

  @Value.Check
  void checkEntry() {
    Require.that(
        !at().isBefore(EARLIEST) && at().isBefore(END),
        "at",
        "an instant in the years 1900 to 9999",
        "another one");
    Require.that(
        visibility() == Visibility.PRIVATE || !Privacy.forItsAuthorAlone(this),
        "visibility",
        "private, as nobody but the author sees such an entry",
        visibility().code());
  }

  /** The id alone: even the kind of an entry may be something its author keeps to themself. */
  @Override
  public final String toString() {
    return "Entry{" + id() + "}";
  }
}
