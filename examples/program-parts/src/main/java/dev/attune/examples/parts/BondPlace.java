package dev.attune.examples.parts;

import dev.attune.core.bond.Bond;
import dev.attune.core.bond.BondId;
import dev.attune.core.bond.BondKind;
import dev.attune.core.bond.Circumstance;
import dev.attune.core.bond.Label;
import dev.attune.core.bond.Person;
import dev.attune.core.bond.PersonId;
import dev.attune.core.bond.Stage;
import dev.attune.core.error.UnknownNameException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who the people are, as somebody wrote it: strictly, so that a slip is told and not guessed at. */
public final class BondPlace {
  /** The properties of a bond; its time zone may stand beside it or in it. */
  public static final List<String> PROPERTIES =
      List.of("id", "kind", "stage", "circumstances", "members");

  private BondPlace() {}

  /**
   * Reads the bond.
   *
   * @param place the object, whose properties the caller has checked
   * @param zone the time zone, wherever a file has it
   * @return the bond
   */
  public static Bond read(JsonPlace place, JsonPlace zone) {
    BondId id = place.get("id").text("an id", BondId::of);
    ZoneId timeZone = zone(zone);
    BondKind kind = oneOf(place.get("kind"), BondKind.values(), BondKind::code);
    Optional<Stage> stage = stage(place.get("stage"), kind);
    Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
    for (JsonPlace circumstance : place.get("circumstances").optionalItems()) {
      circumstances.add(oneOf(circumstance, Circumstance.values(), Circumstance::code));
    }
    List<Person> members = members(place.get("members"));
    return place
        .get("members")
        .here(() -> Bond.builder()
            .id(id)
            .kind(kind)
            .stage(stage)
            .circumstances(circumstances)
            .members(members)
            .zone(timeZone)
            .build());
  }

  private static Optional<Stage> stage(JsonPlace place, BondKind kind) {
    if (kind == BondKind.ROMANTIC) {
      return Optional.of(oneOf(place, Stage.values(), Stage::code));
    }
    if (place.present()) {
      throw place.expected("nothing, as only a romantic bond has a stage", "one");
    }
    return Optional.empty();
  }

  private static List<Person> members(JsonPlace place) {
    List<Person> members = new ArrayList<>();
    Set<PersonId> ids = new LinkedHashSet<>();
    for (JsonPlace member : place.items()) {
      member.privateProperties(List.of("id", "label"));
      PersonId id = member.get("id").text("an id", PersonId::of);
      if (!ids.add(id)) {
        throw member.get("id").expected("an id of their own", "one that another member has");
      }
      members.add(new Person(id, label(member.get("label"))));
    }
    return members;
  }

  private static Label label(JsonPlace place) {
    Label label = place.text("a text of 1 to " + Label.LONGEST + " characters", Label::of);
    // a line break or a terminal's control sequence in a name would garble everything that is
    // written with it
    if (label.value().codePoints().anyMatch(BondPlace::unprintable)) {
      throw place.expected("a text on one line", "a control character");
    }
    return label;
  }

  private static boolean unprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  private static ZoneId zone(JsonPlace place) {
    if (!place.present()) {
      return ZoneOffset.UTC;
    }
    String name = place.text("a time zone such as Europe/Lisbon");
    Set<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds());
    if (name.equals("Z") || known.contains(name)) {
      return ZoneId.of(name);
    }
    String nearest = UnknownNameException.nearest(name, known)
        .map(zone -> ", nearest is '" + zone + "'")
        .orElse("");
    throw place.expected("a time zone such as Europe/Lisbon" + nearest, "another text");
  }

  private static <E> E oneOf(JsonPlace place, E[] values, Function<E, String> code) {
    List<String> codes = Stream.of(values).map(code).toList();
    return values[codes.indexOf(place.nameAmong(codes))];
  }
}
