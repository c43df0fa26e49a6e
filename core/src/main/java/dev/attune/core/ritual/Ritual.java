package dev.attune.core.ritual;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Stage;
import dev.attune.core.error.Require;
import dev.attune.core.evidence.Caution;
import dev.attune.core.evidence.Evidence;
import dev.attune.core.model.ModelStyle;
import dev.attune.core.wording.Worded;
import dev.attune.core.wording.Wording;
import dev.attune.core.wording.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A small, repeatable act with a purpose. For example, 'small-thanks, one minute, daily'.
 *
 * <p>It needs steps, fits at least one kind of bond and serves at least one need. A ritual that people do with each other
 * always carries the cautions {@link Caution#CONSENT_BOTH}, {@link Caution#OPT_OUT_ANYTIME} and
 * {@link Caution#SUSPEND_ON_SAFETY_FLAG}, also where its author did not name them.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Ritual implements Worded {
  /** The longest sitting, a day and a night away: 1440 minutes. */
  public static final int LONGEST_MINUTES = 1440;

  private static final Set<Caution> JOINT_CAUTIONS =
      EnumSet.of(Caution.CONSENT_BOTH, Caution.OPT_OUT_ANYTIME, Caution.SUSPEND_ON_SAFETY_FLAG);

  /**
   * The stable id.
   *
   * @return the id
   */
  public abstract RitualId id();

  /**
   * What people call it, in plain English.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * What it is for, in one sentence.
   *
   * @return the sentence
   */
  public abstract String purpose();

  /**
   * What to do in the standard form, in order; at least one step.
   *
   * @return the steps
   */
  public abstract List<Step> steps();

  /**
   * How long one sitting takes, in minutes, 1 to {@link #LONGEST_MINUTES}.
   *
   * @return the minutes
   */
  public abstract int minutes();

  /**
   * The least minutes in which it still makes sense, 1 to {@link #minutes()}; the same where nothing was said.
   *
   * @return the minutes
   */
  @Value.Default
  public int leastMinutes() {
    return minutes();
  }

  /**
   * How often it is meant to come back.
   *
   * @return the cadence
   */
  public abstract Cadence cadence();

  /**
   * The kinds of bond it is for, at least one. {@link BondKind#SELF} is among them exactly where it has a solo form, whether
   * its author named it or not.
   *
   * @return the kinds
   */
  public abstract Set<BondKind> kinds();

  /**
   * The stages it is for, among bonds that have one; empty for all.
   *
   * @return the stages
   */
  public abstract Set<Stage> stages();

  /**
   * The circumstances it is for, of which a bond must have one; empty for all bonds.
   *
   * @return the circumstances
   */
  public abstract Set<Circumstance> circumstances();

  /**
   * The circumstances in which it is offered only when asked for; empty for none.
   *
   * @return the circumstances
   */
  public abstract Set<Circumstance> onlyWhenAskedIn();

  /**
   * The needs it serves, at least one.
   *
   * @return the needs
   */
  public abstract Set<Need> needs();

  /**
   * How much its standard form asks to tell another.
   *
   * @return the depth
   */
  public abstract Depth depth();

  /**
   * What it does or asks, as far as rules depend on it; empty for nothing of the kind.
   *
   * @return the marks
   */
  public abstract Set<Mark> marks();

  /**
   * What it costs; {@link Cost#FREE} where nothing was said.
   *
   * @return the cost
   */
  @Value.Default
  public Cost cost() {
    return Cost.FREE;
  }

  /**
   * Whether each does it alone in its standard form; false where nothing was said.
   *
   * @return true for an act of one person
   */
  @Value.Default
  public boolean alone() {
    return false;
  }

  /**
   * Whether it can be the one small habit of a plan, practised every day; false where nothing was said.
   *
   * @return true for a micro-habit
   */
  @Value.Default
  public boolean microHabit() {
    return false;
  }

  /**
   * The stage whose own ritual it is, which a plan for that stage brings in; empty for most.
   *
   * @return the stage
   */
  public abstract Optional<Stage> ownOfStage();

  /**
   * The other forms it has, each kind at most once.
   *
   * @return the variants
   */
  public abstract List<Variant> variants();

  /**
   * How to do it without touch and without looking at each other, in a sentence; shown first where that is what people need.
   * Empty where neither comes in.
   *
   * @return the sentence
   */
  public abstract Optional<String> withoutTouchOrGaze();

  /**
   * What responsible practice obliges it to respect.
   *
   * @return the cautions
   */
  public abstract Set<Caution> cautions();

  /**
   * What research says about it.
   *
   * @return the evidence
   */
  public abstract Evidence evidence();

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with id and name.
   *
   * @param id the stable id
   * @param name what people call it
   * @return the builder
   */
  public static Builder of(String id, String name) {
    return builder().id(RitualId.of(id)).name(name);
  }

  /**
   * The variant of a kind.
   *
   * @param kind the kind
   * @return the variant, or empty where it has none
   */
  public final Optional<Variant> variant(VariantKind kind) {
    for (Variant variant : variants()) {
      if (variant.kind() == kind) {
        return Optional.of(variant);
      }
    }
    return Optional.empty();
  }

  /**
   * How long one sitting of a form takes.
   *
   * @param kind the form; empty for the standard form
   * @return the minutes
   */
  public final int minutesOf(Optional<VariantKind> kind) {
    Optional<Variant> variant = kind.flatMap(this::variant);
    if (variant.isPresent() && variant.get().minutes().isPresent()) {
      return variant.get().minutes().getAsInt();
    }
    return kind.isPresent() && kind.get() == VariantKind.FIVE_MINUTE
        ? Math.min(5, minutes())
        : minutes();
  }

  /**
   * Whether one person can do it alone: a solo variant, or alone in its standard form.
   *
   * @return true where it has a solo form
   */
  @JsonIgnore
  public final boolean hasSoloForm() {
    return alone() || variant(VariantKind.SOLO).isPresent();
  }

  /**
   * Whether everyone must be in one place: marked so, and without a form for the distance.
   *
   * @return true for a ritual in person only
   */
  @JsonIgnore
  public final boolean inPersonOnly() {
    return marks().contains(Mark.SAME_PLACE)
        && variant(VariantKind.LONG_DISTANCE).isEmpty();
  }

  /**
   * The themes that are the act itself: the ritual goes where one of them is closed. A touch that is only one of several forms
   * is not among them.
   *
   * @return the themes
   */
  @JsonIgnore
  public final Set<Theme> themes() {
    return demand().themes();
  }

  /**
   * What the standard form asks of people.
   *
   * @return the demand
   */
  @Value.Lazy
  @JsonIgnore
  public Demand demand() {
    return new Demand(
        id(),
        depth(),
        themesWith(depth()),
        !alone(),
        marks().contains(Mark.HIGH_INTENSITY) && !alone());
  }

  /**
   * What the form done alone asks: nothing is told to another, nothing is joint.
   *
   * @return the demand
   */
  @Value.Lazy
  @JsonIgnore
  public Demand soloDemand() {
    return new Demand(id(), Depth.NONE, themesWith(Depth.NONE), false, false);
  }

  /**
   * Whether the ritual is for a bond of this kind, stage and circumstances, in one of its forms.
   *
   * @param bond the bond
   * @param askedFor whether the people asked for it by name
   * @return true where it fits
   */
  public final boolean fits(Bond bond, boolean askedFor) {
    return kinds().contains(bond.kind())
        && (stages().isEmpty()
            || bond.stage().isEmpty()
            || stages().contains(bond.stage().get()))
        && (circumstances().isEmpty() || intersect(circumstances(), bond.circumstances()))
        && (askedFor || !intersect(onlyWhenAskedIn(), bond.circumstances()))
        && !(inPersonOnly() && bond.circumstances().contains(Circumstance.LONG_DISTANCE));
  }

  /**
   * The same ritual in another language.
   *
   * @param words what the language says; codes begin with {@code ritual.} and the id
   * @return the ritual with the same id; a sentence the language does not have stays in English
   */
  public final Ritual inWords(Words words) {
    String code = "ritual." + id();
    return builder()
        .from(this)
        .name(words.say(code + ".name", name()))
        .purpose(words.say(code + ".purpose", purpose()))
        .steps(Step.inWords(steps(), code, words))
        .variants(variants().stream()
            .map(variant -> Variant.builder()
                .from(variant)
                .steps(Step.inWords(variant.steps(), code + "." + variant.kind().code(), words))
                .build())
            .toList())
        .withoutTouchOrGaze(
            withoutTouchOrGaze().map(text -> words.say(code + ".without-touch-or-gaze", text)))
        .evidence(evidence().inWords(code, words))
        .build();
  }

  @Override
  public final List<Wording> wordings() {
    return Words.askedBy(this::inWords);
  }

  Ritual() {}

  @Value.Check
  Ritual check() {
    Require.that(!name().isBlank(), "name", "a name", "a blank text");
    Require.that(!purpose().isBlank(), "purpose", "a sentence", "a blank text");
    Require.that(!steps().isEmpty(), "steps", "at least one step", "none");
    Require.range(minutes(), 1, LONGEST_MINUTES, "minutes");
    Require.range(leastMinutes(), 1, minutes(), "leastMinutes");
    Require.that(!kinds().isEmpty(), "kinds", "at least one kind of bond", "none");
    Require.that(!needs().isEmpty(), "needs", "at least one need", "none");
    long distinct = variants().stream().map(Variant::kind).distinct().count();
    Require.that(
        distinct == variants().size(),
        "variants",
        "each kind at most once",
        variants().size() + " variants");
    for (Variant variant : variants()) {
      variant
          .minutes()
          .ifPresent(minutes -> Require.range(minutes, 1, minutes(), "variants.minutes"));
    }
    return normalized();
  }

  /** The ritual with what follows from its other attributes: the cautions of a joint act, and self where a solo form is. */
  private Ritual normalized() {
    EnumSet<Caution> cautions = EnumSet.noneOf(Caution.class);
    cautions.addAll(cautions());
    if (!alone()) {
      cautions.addAll(JOINT_CAUTIONS);
    }
    EnumSet<BondKind> kinds = EnumSet.copyOf(kinds());
    if (hasSoloForm()) {
      kinds.add(BondKind.SELF);
    } else {
      kinds.remove(BondKind.SELF);
    }
    boolean same = cautions.equals(cautions()) && kinds.equals(kinds());
    return same ? this : builder().from(this).cautions(cautions).kinds(kinds).build();
  }

  private Set<Theme> themesWith(Depth depth) {
    EnumSet<Theme> themes = EnumSet.noneOf(Theme.class);
    if (marks().contains(Mark.TOUCH)) {
      themes.add(Theme.TOUCH);
    }
    if (marks().contains(Mark.GAZE)) {
      themes.add(Theme.GAZE);
    }
    if (depth.compareTo(Depth.PERSONAL) >= 0) {
      themes.add(Theme.DISCLOSURE);
    }
    if (marks().contains(Mark.CONFLICT)) {
      themes.add(Theme.CONFLICT);
    }
    if (marks().contains(Mark.LIMITS_DEVICES) || marks().contains(Mark.NEEDS_DEVICE)) {
      themes.add(Theme.DEVICES);
    }
    if (cost() != Cost.FREE) {
      themes.add(Theme.COST);
    }
    return themes;
  }

  private static boolean intersect(Set<Circumstance> some, Set<Circumstance> others) {
    for (Circumstance circumstance : some) {
      if (others.contains(circumstance)) {
        return true;
      }
    }
    return false;
  }

  /** Builds a {@link Ritual}. */
  public static final class Builder extends ImmutableRitual.Builder {
    Builder() {}

    /**
     * Adds a step to the standard form.
     *
     * @param text what to do
     * @return this builder
     */
    public Builder step(String text) {
      return addStep(Step.of(text));
    }

    /**
     * Adds a step with a duration to the standard form.
     *
     * @param minutes about how long it takes, from 1 up
     * @param text what to do
     * @return this builder
     */
    public Builder step(int minutes, String text) {
      return addStep(Step.ofMinutes(minutes, text));
    }

    /**
     * Adds a step that goes where a theme is closed, such as a hug among other gestures.
     *
     * @param theme the theme it brings in
     * @param text what to do
     * @return this builder
     */
    public Builder optionalStep(Theme theme, String text) {
      return addStep(Step.optional(theme, text));
    }

    /**
     * Adds another form.
     *
     * @param kind which form it is
     * @param steps what to do, in order
     * @return this builder
     */
    public Builder variant(VariantKind kind, String... steps) {
      return addVariant(Variant.of(kind, List.of(steps).stream().map(Step::of).toList()));
    }

    /**
     * Adds another form that takes a time of its own.
     *
     * @param kind which form it is
     * @param minutes how long it takes
     * @param steps what to do, in order
     * @return this builder
     */
    public Builder variant(VariantKind kind, int minutes, String... steps) {
      return addVariant(Variant.builder()
          .kind(kind)
          .minutes(minutes)
          .addAllSteps(List.of(steps).stream().map(Step::of).toList())
          .build());
    }
  }
}
