package dev.attune.examples.sweep;

import dev.attune.assessment.plateau.BondPlateauDetector;
import dev.attune.assessment.plateau.BondPlateauResult;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.assessment.plateau.PlateauState;
import dev.attune.core.bond.PersonId;
import dev.attune.core.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What is found for a bond and for each of its people, a row of the table of results.
 *
 * <p>Numbers are rounded to six decimals: no table of so many people is read for more.
 *
 * @param person whose it is; empty for the bond as a whole
 * @param state what was found
 * @param line the row of the file of results
 */
record Outcome(String person, PlateauState state, String line) {
  static final StructType TABLE = new StructType()
      .add("bond", DataTypes.LongType)
      .add("person", DataTypes.StringType)
      .add("state", DataTypes.StringType)
      .add("line", DataTypes.StringType);

  static final String PERSONS_HEADER =
      "bond,person,state,confidence,worth_telling,slope,level28,onset,onset_low,onset_high,onset_censored,reason";
  static final String BONDS_HEADER =
      "bond,state,scope,confidence,worth_telling,one_sided,divergent,divergence_established,onset,onset_low,onset_high,onset_censored,reason";

  private static final BondPlateauDetector TOGETHER = BondPlateauDetector.withDefaults();

  static Outcome of(Row row) {
    return new Outcome(row.getString(1), PlateauState.valueOf(row.getString(2)), row.getString(3));
  }

  boolean isOfBond() {
    return person.isEmpty();
  }

  /** What is found on a day: the bond first, then its people in their order. */
  static Iterator<Row> rows(long bond, SortedMap<String, Memory> memories, LocalDate on) {
    SortedMap<PersonId, PlateauResult> people = new TreeMap<>();
    memories.forEach((person, memory) -> people.put(PersonId.of(person), memory.on(on)));
    return rows(bond, people);
  }

  /** The same for results that were found. */
  static Iterator<Row> rows(long bond, SortedMap<PersonId, PlateauResult> people) {
    List<Row> rows = new ArrayList<>();
    BondPlateauResult together = TOGETHER.assess(people);
    rows.add(RowFactory.create(bond, "", together.state().name(), line(bond, together)));
    for (Map.Entry<PersonId, PlateauResult> person : people.entrySet()) {
      String id = person.getKey().value();
      PlateauResult result = person.getValue();
      rows.add(RowFactory.create(bond, id, result.state().name(), line(bond, id, result)));
    }
    return rows.iterator();
  }

  private static String line(long bond, String person, PlateauResult result) {
    return row(
        bond,
        person,
        result.state().code(),
        number(OptionalDouble.of(result.confidence())),
        result.worthTelling(),
        number(result.slope()),
        number(result.level28()),
        cell(result.onset()),
        cell(result.onsetLow()),
        cell(result.onsetHigh()),
        cell(result.onsetCensored()),
        decisive(result.reasons()));
  }

  private static String line(long bond, BondPlateauResult result) {
    boolean everyone = result.scope().size() == result.people();
    return row(
        bond,
        result.state().code(),
        everyone ? "both" : result.scope().first(),
        number(OptionalDouble.of(result.confidence())),
        result.worthTelling(),
        result.oneSided(),
        result.divergent(),
        result.divergenceEstablished(),
        cell(result.onset()),
        cell(result.onsetLow()),
        cell(result.onsetHigh()),
        cell(result.onsetCensored()),
        decisive(result.reasons()));
  }

  private static String row(Object... cells) {
    return Stream.of(cells).map(String::valueOf).collect(Collectors.joining(","));
  }

  private static String cell(Optional<?> value) {
    return value.map(String::valueOf).orElse("");
  }

  private static String decisive(List<Reason> reasons) {
    return reasons.get(0).code();
  }

  private static String number(OptionalDouble value) {
    if (value.isEmpty()) {
      return "";
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value.getAsDouble()).setScale(6, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
