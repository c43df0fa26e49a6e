package dev.attune.core.bond;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attune.core.error.InvalidValueException;
import dev.attune.core.error.Require;
import dev.attune.core.model.ModelStyle;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Two people or more who are close, or one person: their kind, stage, circumstances and members.
 *
 * <p>A romantic bond has a stage and no other kind does; {@link BondKind#SELF} and {@link BondKind#PARENT_CHILD} have exactly
 * one member, the others two or more; ids are distinct. For example, 'romantic, long-term, p-1 and p-2'.
 *
 * @since 1.0
 */
@Value.Immutable
@ModelStyle
public abstract class Bond {
  /**
   * The id the caller gave it.
   *
   * @return the id
   */
  public abstract BondId id();

  /**
   * What the people are to each other.
   *
   * @return the kind
   */
  public abstract BondKind kind();

  /**
   * Where it stands; present exactly for {@link BondKind#ROMANTIC}.
   *
   * @return the stage
   */
  public abstract Optional<Stage> stage();

  /**
   * What it lives with at present; empty where nothing was said.
   *
   * @return the circumstances, in the order of their declaration
   */
  public abstract Set<Circumstance> circumstances();

  /**
   * The people, in the order in which they take turns.
   *
   * @return the members
   */
  public abstract List<Person> members();

  /**
   * The time zone of its plans and deferrals; UTC where nothing was said.
   *
   * @return the zone
   */
  @Value.Default
  public ZoneId zone() {
    return ZoneOffset.UTC;
  }

  /**
   * A builder without attributes.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Whether the bond has one member only.
   *
   * @return true for {@link BondKind#SELF} and {@link BondKind#PARENT_CHILD}
   */
  @JsonIgnore
  public final boolean hasOneMember() {
    return kind() == BondKind.SELF || kind() == BondKind.PARENT_CHILD;
  }

  /**
   * The member with an id.
   *
   * @param id the id
   * @return the person
   * @throws InvalidValueException where nobody in the bond has it
   */
  public final Person member(PersonId id) {
    return members().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .orElseThrow(() -> InvalidValueException.of(
            "member", "one of the " + members().size() + " members", "somebody else"));
  }

  Bond() {}

  @Value.Check
  void check() {
    Require.that(
        stage().isPresent() == (kind() == BondKind.ROMANTIC),
        "stage",
        "one exactly where the kind is romantic",
        stage().map(Stage::code).orElse("none") + " with " + kind().code());
    Require.that(
        hasOneMember() ? members().size() == 1 : members().size() >= 2,
        "members",
        (hasOneMember() ? "exactly 1" : "2 or more") + " for " + kind().code(),
        members().size());
    long distinct = members().stream().map(Person::id).distinct().count();
    Require.that(
        distinct == members().size(),
        "members",
        "distinct ids",
        (members().size() - distinct) + " given again");
  }

  /** Builds a {@link Bond}. */
  public static final class Builder extends ImmutableBond.Builder {
    Builder() {}
  }
}
