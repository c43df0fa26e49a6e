package dev.attune.examples.sweep;

import java.time.LocalDate;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * What Spark is asked to do. It brings the rows of each bond together, wherever they are; what becomes of them is said by
 * {@link Night} and {@link Outcome}.
 */
final class SweepJobs {
  private static final Column BOND = new Column("bond");

  private final SparkSession spark;
  private final Population population;
  private final int partitions;

  SweepJobs(SparkSession spark, Population population, int partitions) {
    this.spark = spark;
    this.population = population;
    this.partitions = partitions;
  }

  /** What is remembered after night 0: of everyone, nothing. */
  Dataset<Row> beforeTheFirstNight() {
    return bonds()
        .flatMap(
            (FlatMapFunction<Long, Row>) Memory::beforeTheFirstNight, Encoders.row(Memory.TABLE));
  }

  /** A table that was written. */
  Dataset<Row> read(String table) {
    return spark.read().schema(Memory.TABLE).parquet(table);
  }

  /** Whether a table can be read to its end, holds everyone, and nothing of a later night. */
  boolean isWhole(String table, int night) {
    LocalDate day = Population.day(night);
    long people;
    try {
      people = read(table)
          .filter((FilterFunction<Row>) row -> Memory.of(row).isWhole(day))
          .count();
    } catch (Exception e) {
      // the table is to blame only where Spark itself still works
      bonds().count();
      return false;
    }
    return people == population.people();
  }

  /** Writes what is remembered after some nights. */
  void fold(Dataset<Row> memories, int firstNight, int lastNight, String target) {
    Population made = population;
    Dataset<Row> checkIns = bonds()
        .flatMap(
            (FlatMapFunction<Long, Row>) bond -> CheckIn.rows(made, bond, firstNight, lastNight),
            Encoders.row(CheckIn.TABLE));
    byBond(memories, Memory.TABLE)
        .cogroup(
            byBond(checkIns, CheckIn.TABLE),
            (CoGroupFunction<Long, Row, Row, Row>) (bond, before, said) -> Night.fold(before, said),
            Encoders.row(Memory.TABLE))
        .write()
        .parquet(target);
  }

  /** What is found for each bond and each person on a day, kept on disks until they are taken away. */
  Dataset<Row> outcomes(Dataset<Row> memories, LocalDate on) {
    return byBond(memories, Memory.TABLE)
        .flatMapGroups(
            (FlatMapGroupsFunction<Long, Row, Row>)
                (bond, rows) -> Outcome.rows(bond, Night.people(rows), on),
            Encoders.row(Outcome.TABLE))
        .persist(StorageLevel.DISK_ONLY());
  }

  private Dataset<Long> bonds() {
    return spark.range(1, population.couples() + 1L, 1, partitions);
  }

  private static KeyValueGroupedDataset<Long, Row> byBond(Dataset<Row> table, StructType columns) {
    return table.groupBy(BOND).as(Encoders.LONG(), Encoders.row(columns));
  }
}
