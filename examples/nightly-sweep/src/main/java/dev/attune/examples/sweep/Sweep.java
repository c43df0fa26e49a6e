package dev.attune.examples.sweep;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Night after night from where the folder has come to, and then the results. */
final class Sweep {
  private final SweepJobs jobs;
  private final SweepFolder folder;
  private final Population population;
  private final PrintWriter notes;

  /**
   * A sweep.
   *
   * @param jobs what Spark does
   * @param folder where it does so
   * @param population whom it is about
   * @param notes where is told what was found damaged
   */
  Sweep(SweepJobs jobs, SweepFolder folder, Population population, PrintWriter notes) {
    this.jobs = jobs;
    this.folder = folder;
    this.population = population;
    this.notes = notes;
  }

  /** Hears of each table that is in its place. */
  @FunctionalInterface
  interface Watcher {
    void reached(int night) throws IOException;
  }

  /** The last night whose table can be relied on, 0 where there is none; tables that cannot are set aside. */
  int reached() throws IOException {
    for (int night : folder.nights()) {
      if (jobs.isWhole(folder.table(night), night)) {
        return night;
      }
      notes.print(folder.table(night) + ": damaged, so it was set aside and is swept again\n");
      notes.flush();
      folder.setAside(night);
    }
    return 0;
  }

  /**
   * Sweeps.
   *
   * @param reached the night to go on from
   * @param lastNight the night to end with
   * @param nightsPerTable how many nights are folded before a table is written
   * @param watcher hears of each table
   */
  void nights(int reached, int lastNight, int nightsPerTable, Watcher watcher) throws IOException {
    int night = reached;
    while (night < lastNight) {
      int next = Math.min(lastNight, night + nightsPerTable);
      jobs.fold(memories(night), night + 1, next, folder.unfinished(next));
      folder.finish(next);
      watcher.reached(next);
      night = next;
    }
  }

  private Dataset<Row> memories(int night) {
    return night == 0 ? jobs.beforeTheFirstNight() : jobs.read(folder.table(night));
  }

  /**
   * Writes the results of a night.
   *
   * @return how many of each there are
   */
  Summary results(int night) throws IOException {
    Summary summary = new Summary(population, night);
    Dataset<Row> outcomes = jobs.outcomes(memories(night), Population.day(night));
    try (Writer persons = folder.begin(SweepFolder.PERSONS);
        Writer bonds = folder.begin(SweepFolder.BONDS);
        Writer counts = folder.begin(SweepFolder.SUMMARY)) {
      persons.write(Outcome.PERSONS_HEADER + "\n");
      bonds.write(Outcome.BONDS_HEADER + "\n");
      // one partition after the other, so that no machine holds all of them
      Iterator<Row> rows =
          outcomes.orderBy(functions.col("bond"), functions.col("person")).toLocalIterator();
      while (rows.hasNext()) {
        Outcome outcome = Outcome.of(rows.next());
        summary.count(outcome);
        (outcome.isOfBond() ? bonds : persons).write(outcome.line() + "\n");
      }
      counts.write(summary.json());
    } finally {
      outcomes.unpersist();
    }
    if (!summary.isWhole()) {
      throw new IOException(folder.table(night) + " does not hold everyone");
    }
    folder.finishResults();
    return summary;
  }
}
