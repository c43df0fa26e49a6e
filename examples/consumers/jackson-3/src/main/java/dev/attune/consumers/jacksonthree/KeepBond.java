package dev.attune.consumers.jacksonthree;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.Stage;
import dev.attune.core.json.Attune3Module;
import dev.attune.core.json.AttuneJson3;
import java.time.ZoneId;
import tools.jackson.databind.json.JsonMapper;

/** Writes a bond and reads it back: with the library's strict mapper, and with a mapper of the program's own. */
public final class KeepBond {
  private static final JsonMapper OWN =
      JsonMapper.builder().addModule(new Attune3Module()).build();

  private KeepBond() {}

  /**
   * Prints that both ways gave the same bond again.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Bond bond = Bond.builder()
        .id(BondId.of("b-1"))
        .kind(BondKind.ROMANTIC)
        .stage(Stage.LONG_TERM)
        .addMembers(Person.of("p-1", "Ana"), Person.of("p-2", "Ben"))
        .zone(ZoneId.of("Europe/Lisbon"))
        .build();
    Bond strictly = AttuneJson3.read(AttuneJson3.write(bond), Bond.class);
    Bond freely = OWN.readValue(OWN.writeValueAsString(bond), Bond.class);
    if (!strictly.equals(bond) || !freely.equals(bond)) {
      throw new IllegalStateException("another bond came back");
    }
    System.out.println(bond.id() + " is kept, by the library's mapper and by our own");
  }
}
