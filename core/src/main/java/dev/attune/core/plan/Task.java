package dev.attune.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attune.core.ritual.Demand;
import dev.attune.core.ritual.Depth;
import dev.attune.core.ritual.RitualId;
import dev.attune.core.ritual.Theme;
import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan holds beside rituals: the eight tasks of its four weeks, in their order.
 *
 * <p>Weeks and minutes are project conventions; no trial tested this plan. A task is done together, or, where it has a form
 * for it, by each alone.
 *
 * @since 1.0
 */
public enum Task implements Worded {
  /** Look at today's rituals: the good, the bad and the absent. */
  @JsonProperty("take-stock")
  TAKE_STOCK(
      "take-stock",
      "Take stock",
      1,
      new Length(10, 4),
      new Length(10, 4),
      Depth.NONE,
      Marks.NONE,
      PlanReason.TAKE_STOCK,
      "Go through an ordinary week together: which small customs bring you close, which wear you out, which do you miss?",
      "Go through an ordinary week in your mind and note which small customs do you good, which wear you out, which you miss."),
  /** Keep the proposed habit or swap it. */
  @JsonProperty("choose-micro-habit")
  CHOOSE_MICRO_HABIT(
      "choose-micro-habit",
      "Make the habit yours",
      1,
      new Length(5, 2),
      new Length(5, 2),
      Depth.NONE,
      Marks.NONE,
      PlanReason.CHOOSE_MICRO_HABIT,
      "Talk about how the daily habit feels so far. Keep it, change its hour, or swap it for one you like better.",
      "Ask yourself how the daily habit feels so far. Keep it, change its hour, or swap it for one you like better."),
  /** Begin to look at one conflict that keeps coming back. */
  @JsonProperty("begin-recurring-conflict")
  BEGIN_RECURRING_CONFLICT(
      "begin-recurring-conflict",
      "Begin with one old quarrel",
      2,
      new Length(20, 10),
      null,
      Depth.LIGHT,
      Marks.INTENSE_CONFLICT,
      PlanReason.BEGIN_RECURRING_CONFLICT,
      "Pick one thing that keeps coming back, the smaller the better. Each of you tells "
          + "how it looks from your side, and the others ask only to understand. Nothing has "
          + "to be solved today, and anyone can stop.",
      ""),
  /** Talk about what each needs to feel safe, and about boundaries. */
  @JsonProperty("boundaries-and-safety-talk")
  BOUNDARIES_AND_SAFETY_TALK(
      "boundaries-and-safety-talk",
      "What keeps you safe with each other",
      3,
      new Length(20, 10),
      new Length(10, 4),
      Depth.LIGHT,
      Marks.INTENSE,
      PlanReason.BOUNDARIES_AND_SAFETY_TALK,
      "Each of you tells one thing that makes it easier to be open, and one line that "
          + "should not be crossed. Listen, say thank you; a boundary needs no reason and "
          + "nobody's agreement.",
      "Note for yourself what makes it easier to be open, and which lines should not be crossed. The note is yours alone."),
  /** Make the first place or hour without devices. */
  @JsonProperty("set-up-device-free-zone")
  SET_UP_DEVICE_FREE_ZONE(
      "set-up-device-free-zone",
      "A first hour without devices",
      3,
      new Length(10, 4),
      new Length(10, 4),
      Depth.NONE,
      Marks.DEVICES,
      PlanReason.SET_UP_DEVICE_FREE_ZONE,
      "Agree on a time when devices rest: when it begins, when it ends, and what you would like to do with it. If you share a"
          + " home, a favourite corner can go with it. Whoever must stay reachable stays reachable.",
      "Choose a time when your own devices rest: when it begins, when it ends, and what you would like to do with it."),
  /** Celebrate what went well. */
  @JsonProperty("celebrate-wins")
  CELEBRATE_WINS(
      "celebrate-wins",
      "Celebrate what went well",
      4,
      new Length(10, 4),
      new Length(10, 4),
      Depth.NONE,
      Marks.NONE,
      PlanReason.CELEBRATE_WINS,
      "Name what went well this month, however small, and mark it: a toast with tea, a song, a walk.",
      "Name what went well this month, however small, and treat yourself to something that marks it."),
  /** Answer the ten-point checklist again, each alone. */
  @JsonProperty("revisit-checklist")
  REVISIT_CHECKLIST(
      "revisit-checklist",
      "The ten questions again",
      4,
      new Length(10, 4),
      new Length(10, 4),
      Depth.NONE,
      Marks.NONE,
      PlanReason.REVISIT_CHECKLIST,
      "Each of you answers the ten questions again, alone. What you show the others is "
          + "up to you.",
      "Answer the ten questions again and look at what has moved since the first day."),
  /** Tell what grew. */
  @JsonProperty("share-growth")
  SHARE_GROWTH(
      "share-growth",
      "Tell what grew",
      4,
      new Length(10, 4),
      new Length(10, 4),
      Depth.LIGHT,
      Marks.NONE,
      PlanReason.SHARE_GROWTH,
      "Each of you tells one thing that has grown this month, in yourself or between "
          + "you. The others take it in.",
      "Write down one thing that has grown this month, in you or around you."),
  /** Choose a ritual for the month to come. */
  @JsonProperty("choose-next-ritual")
  CHOOSE_NEXT_RITUAL(
      "choose-next-ritual",
      "Choose what comes next",
      4,
      new Length(5, 3),
      new Length(5, 3),
      Depth.NONE,
      Marks.NONE,
      PlanReason.CHOOSE_NEXT_RITUAL,
      "Choose one ritual for the month to come: something new, or the one you would miss most.",
      "Choose one ritual of your own for the month to come: something new, or the one you would miss most.");

  private final RitualId id;
  private final String title;
  private final int week;
  private final Length together;
  private final Optional<Length> alone;
  private final Demand jointDemand;
  private final Demand soloDemand;
  private final PlanReason reason;
  private final String invitation;
  private final String soloInvitation;

  Task(
      String id,
      String title,
      int week,
      Length together,
      @Nullable Length alone,
      Depth depth,
      Marks marks,
      PlanReason reason,
      String invitation,
      String soloInvitation) {
    this.id = RitualId.of(id);
    this.title = title;
    this.week = week;
    this.together = together;
    this.alone = Optional.ofNullable(alone);
    this.jointDemand = new Demand(this.id, depth, marks.themes, true, marks.highIntensity);
    this.soloDemand = new Demand(this.id, Depth.NONE, marks.themes, false, false);
    this.reason = reason;
    this.invitation = invitation;
    this.soloInvitation = soloInvitation;
  }

  /**
   * The task with an id.
   *
   * @param id the id
   * @return the task, or empty where none has it
   */
  public static Optional<Task> find(RitualId id) {
    for (Task task : values()) {
      if (task.id.equals(id)) {
        return Optional.of(task);
      }
    }
    return Optional.empty();
  }

  /**
   * The stable id, in the same name space as rituals.
   *
   * @return the id
   */
  public RitualId id() {
    return id;
  }

  /**
   * What people call it.
   *
   * @return a few words
   */
  public String title() {
    return title;
  }

  /**
   * In which week of the plan it is done.
   *
   * @return 1 to 4
   */
  public int week() {
    return week;
  }

  /**
   * Whether each can do it alone.
   *
   * @return true where it has a form for it
   */
  public boolean hasSoloForm() {
    return alone.isPresent();
  }

  /**
   * What to do, said to the people who do it.
   *
   * @param alone whether each does it alone; a task without a form for it is always joint
   * @return one sentence or a few
   */
  public String invitation(boolean alone) {
    return alone && hasSoloForm() ? soloInvitation : invitation;
  }

  PlanReason reason() {
    return reason;
  }

  /** How long the form done together takes. */
  Length together() {
    return together;
  }

  /** How long the form done alone takes; empty where there is none. */
  Optional<Length> alone() {
    return alone;
  }

  /**
   * What it asks of people.
   *
   * @param solo whether each does it alone
   * @return the demand
   */
  public Demand demand(boolean solo) {
    return solo ? soloDemand : jointDemand;
  }

  /**
   * The title with the code by which another language says it.
   *
   * @return the wording, its code {@code task.}, the id and {@code .title}
   */
  public Wording titleWording() {
    return new Wording("task." + id + ".title", title);
  }

  /**
   * What to do, with the code by which another language says it.
   *
   * @param alone whether each does it alone; a task without a form for it is always joint
   * @return the wording, its code {@code task.}, the id and {@code .invitation} or {@code .alone}
   */
  public Wording invitationWording(boolean alone) {
    return new Wording(
        "task." + id + (alone && hasSoloForm() ? ".alone" : ".invitation"), invitation(alone));
  }

  @Override
  public List<Wording> wordings() {
    return Stream.of(titleWording(), invitationWording(false), invitationWording(true))
        .distinct()
        .toList();
  }

  /**
   * Minutes of one sitting.
   *
   * @param minutes in full
   * @param least below which it helps nobody
   */
  record Length(int minutes, int least) {}

  private enum Marks {
    NONE(false),
    DEVICES(false, Theme.DEVICES),
    INTENSE(true),
    INTENSE_CONFLICT(true, Theme.CONFLICT);

    private final boolean highIntensity;
    private final Set<Theme> themes;

    Marks(boolean highIntensity, Theme... themes) {
      this.highIntensity = highIntensity;
      this.themes = Set.of(themes);
    }
  }
}
