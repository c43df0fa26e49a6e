package dev.attune.examples.parts;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How far a file has been read, on one line that is gone again at the end; shown only once the work takes a while. */
public final class Progress implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final long FIRST_SHOWN_AFTER = TimeUnit.SECONDS.toNanos(1);
  private static final long SHOWN_EVERY = TimeUnit.MILLISECONDS.toNanos(200);

  private final PrintWriter terminal;
  private final long total;
  private final LongSupplier nanoseconds;
  private long nextShown;
  private int shownWidth;

  /**
   * Begins the work.
   *
   * @param terminal where it is shown
   * @param total how much there is to do; 0 to show nothing
   * @param nanoseconds a clock
   */
  public Progress(PrintWriter terminal, long total, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.total = total;
    this.nanoseconds = nanoseconds;
    this.nextShown = nanoseconds.getAsLong() + FIRST_SHOWN_AFTER;
  }

  /** Says how much has been done. */
  public void at(long done) {
    long now = nanoseconds.getAsLong();
    if (now - nextShown < 0 || total <= 0) {
      return;
    }
    nextShown = now + SHOWN_EVERY;
    double share = Math.min(1, (double) done / total);
    int filled = (int) (share * WIDTH);
    show("[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + (int) (share * 100) + " %");
  }

  private void show(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, shownWidth - line.length())));
    terminal.flush();
    shownWidth = line.length();
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (shownWidth > 0) {
      show("");
      terminal.print("\r");
      terminal.flush();
    }
  }
}
