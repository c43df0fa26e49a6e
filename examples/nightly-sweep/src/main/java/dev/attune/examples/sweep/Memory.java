package dev.attune.examples.sweep;

import dev.attune.assessment.plateau.PlateauDetector;
import dev.attune.assessment.plateau.PlateauMemory;
import dev.attune.assessment.plateau.PlateauResult;
import dev.attune.assessment.plateau.PlateauSweep;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What is remembered of one person, a row of the table that goes from night to night, while it is worked on. */
final class Memory {
  static final StructType TABLE = new StructType()
      .add("bond", DataTypes.LongType)
      .add("person", DataTypes.StringType)
      .add("memory", DataTypes.BinaryType)
      .add("last_day", DataTypes.DateType);

  /** One a thread, made where the work is done: neither is sent. */
  private static final ThreadLocal<PlateauSweep> SWEEP =
      ThreadLocal.withInitial(() -> PlateauDetector.withDefaults().sweep());

  private final long bond;
  private final String person;
  private final byte[] bytes;
  private @Nullable LocalDate lastDay;

  private Memory(long bond, String person, byte[] bytes, @Nullable LocalDate lastDay) {
    this.bond = bond;
    this.person = person;
    this.bytes = bytes;
    this.lastDay = lastDay;
  }

  /** Of somebody who never checked in. */
  static Memory none(long bond, String person) {
    return new Memory(bond, person, PlateauMemory.empty().toBytes(), null);
  }

  /** Of a row, which stays as it is. */
  static Memory of(Row row) {
    return new Memory(
        row.getLong(0), row.getString(1), row.<byte[]>getAs(2).clone(), row.<LocalDate>getAs(3));
  }

  /** Before the first night nothing is remembered of anyone. */
  static Iterator<Row> beforeTheFirstNight(long bond) {
    return Population.PARTNERS.stream().map(person -> none(bond, person).row()).iterator();
  }

  String person() {
    return person;
  }

  /** Takes a check-in: of a night after all others, or one that comes late or was corrected. */
  void take(CheckIn checkIn) {
    LocalDate day = Population.day(checkIn.night());
    SWEEP.get().after(bytes, 0, day, checkIn.closeness());
    if (lastDay == null || day.isAfter(lastDay)) {
      lastDay = day;
    }
  }

  /** Where this person's closeness is going. */
  PlateauResult on(LocalDate day) {
    return SWEEP.get().assess(bytes, 0, day);
  }

  /** Whether the bytes are a memory whose last check-in the row tells rightly, and no later than a day. */
  boolean isWhole(LocalDate latest) {
    LocalDate last = PlateauMemory.ofBytes(bytes).lastDay().orElse(null);
    return last == null ? lastDay == null : last.equals(lastDay) && !last.isAfter(latest);
  }

  Row row() {
    return RowFactory.create(bond, person, bytes, lastDay);
  }
}
