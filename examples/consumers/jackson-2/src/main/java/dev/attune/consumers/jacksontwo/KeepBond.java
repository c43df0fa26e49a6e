package dev.attune.consumers.jacksontwo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.Stage;
import dev.attune.core.json.Attune2Module;
import dev.attune.core.json.AttuneJson2;
import java.time.ZoneId;

/** Writes a bond and reads it back: with the library's strict mapper, and with a mapper of the program's own. */
public final class KeepBond {
  private static final JsonMapper OWN = JsonMapper.builder()
      .addModules(new Jdk8Module(), new JavaTimeModule())
      .addModule(new Attune2Module())
      .build();

  private KeepBond() {}

  /**
   * Prints that both ways gave the same bond again.
   *
   * @param args none
   * @throws JsonProcessingException where the own mapper refuses what it wrote
   */
  public static void main(String[] args) throws JsonProcessingException {
    Bond bond = Bond.builder()
        .id(BondId.of("b-1"))
        .kind(BondKind.ROMANTIC)
        .stage(Stage.LONG_TERM)
        .addMembers(Person.of("p-1", "Ana"), Person.of("p-2", "Ben"))
        .zone(ZoneId.of("Europe/Lisbon"))
        .build();
    Bond strictly = AttuneJson2.read(AttuneJson2.write(bond), Bond.class);
    Bond freely = OWN.readValue(OWN.writeValueAsString(bond), Bond.class);
    if (!strictly.equals(bond) || !freely.equals(bond)) {
      throw new IllegalStateException("another bond came back");
    }
    System.out.println(bond.id() + " is kept, by the library's mapper and by our own");
  }
}
