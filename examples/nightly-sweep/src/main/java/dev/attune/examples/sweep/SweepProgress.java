package dev.attune.examples.sweep;

import dev.attune.examples.parts.Progress;
import java.io.PrintWriter;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import picocli.CommandLine.Help.Ansi;

/** How far a sweep is, shown where somebody watches: by tables, and within one by the tasks that have ended. */
final class SweepProgress extends SparkListener implements AutoCloseable {
  private final Progress progress;
  private final int tasksPerTable;
  private int tables;
  private int tasks;
  private boolean closed;

  /**
   * Begins.
   *
   * @param terminal where it is shown
   * @param tables how many will be written, the results being one
   * @param partitions of each
   */
  SweepProgress(PrintWriter terminal, int tables, int partitions) {
    // memories and check-ins are sent to where their bond is, and folded there
    tasksPerTable = 3 * partitions;
    long total = Ansi.AUTO.enabled() ? (long) tables * tasksPerTable : 0;
    progress = new Progress(terminal, total, System::nanoTime);
  }

  /** Says that one more table is in its place. */
  synchronized void oneMoreTable() {
    tables++;
    tasks = 0;
    show();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    tasks = Math.min(tasks + 1, tasksPerTable - 1);
    show();
  }

  private void show() {
    // Spark may tell of a task when all is done
    if (!closed) {
      progress.at((long) tables * tasksPerTable + tasks);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    progress.close();
  }
}
