package dev.attune.core.bond;

/** Bonds that tests use. */
public final class Bonds {
  /** The first member of every bond here. */
  public static final PersonId FIRST = PersonId.of("p-1");

  /** The second member of the bonds of two. */
  public static final PersonId SECOND = PersonId.of("p-2");

  private Bonds() {}

  /** A long-term couple. */
  public static Bond couple() {
    return couple(Stage.LONG_TERM).build();
  }

  /** A couple at a stage. */
  public static Bond.Builder couple(Stage stage) {
    return two(BondKind.ROMANTIC).stage(stage);
  }

  /** Two people of a kind without a stage. */
  public static Bond.Builder two(BondKind kind) {
    return Bond.builder().id(BondId.of("b-1")).kind(kind).addMembers(person(1), person(2));
  }

  /** One person of a kind that has one member. */
  public static Bond.Builder one(BondKind kind) {
    return Bond.builder().id(BondId.of("b-1")).kind(kind).addMember(person(1));
  }

  /** The person with a number. */
  public static Person person(int number) {
    return Person.of("p-" + number, "Label" + number);
  }
}
