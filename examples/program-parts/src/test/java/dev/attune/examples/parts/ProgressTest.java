package dev.attune.examples.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter terminal = new StringWriter();
  private long milliseconds;

  private Progress progress(long total) {
    return new Progress(
        new PrintWriter(terminal), total, () -> TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  @Test
  void at_workOfLessThanASecond_showsNothing() {
    try (Progress progress = progress(100)) {
      milliseconds = 999;
      progress.at(99);
    }
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void at_longerWork_showsItFiveTimesASecondAtMostAndTakesItAwayAgain() {
    try (Progress progress = progress(200)) {
      milliseconds = 1000;
      progress.at(50);
      milliseconds = 1199;
      progress.at(60);
      milliseconds = 1200;
      progress.at(200);
    }
    assertThat(terminal.toString())
        .isEqualTo("\r[#######.......................] 25 %"
            + "\r[##############################] 100 %"
            + "\r" + " ".repeat(38) + "\r");
  }

  @Test
  void at_nobodyWatching_showsNothing() {
    try (Progress progress = progress(0)) {
      milliseconds = 5000;
      progress.at(50);
    }
    assertThat(terminal.toString()).isEmpty();
  }
}
