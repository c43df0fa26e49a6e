package dev.attune.examples.sweep;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One check-in, a row of the table that comes in with a night.
 *
 * @param person who checked in
 * @param night from 1 on
 * @param closeness whole points from 0 to 10
 */
record CheckIn(String person, int night, int closeness) {
  static final StructType TABLE = new StructType()
      .add("bond", DataTypes.LongType)
      .add("person", DataTypes.StringType)
      .add("night", DataTypes.IntegerType)
      .add("closeness", DataTypes.IntegerType);

  static CheckIn of(Row row) {
    return new CheckIn(row.getString(1), row.getInt(2), row.getInt(3));
  }

  /** The check-ins of a couple on some nights, as rows. */
  static Iterator<Row> rows(Population population, long bond, int firstNight, int lastNight) {
    List<Row> rows = new ArrayList<>();
    for (int partner = 0; partner < Population.PARTNERS.size(); partner++) {
      String person = Population.PARTNERS.get(partner);
      Life life = population.life(bond, partner);
      for (int night = firstNight; night <= lastNight; night++) {
        OptionalInt closeness = life.closeness(night);
        if (closeness.isPresent()) {
          rows.add(RowFactory.create(bond, person, night, closeness.getAsInt()));
        }
      }
    }
    return rows.iterator();
  }
}
