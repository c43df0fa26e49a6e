package dev.attune.examples.report;

import picocli.CommandLine.Option;

/** What becomes of a wrong row or answer: the option of every command that reads answers. */
final class Leniency {
  @Option(
      names = "--lenient",
      description = "Leaves out rows that cannot be read, and takes answers that an item does not"
          + " have as missing; each is told. Without it either ends the program.")
  private boolean lenient;

  Leniency() {}

  boolean lenient() {
    return lenient;
  }
}
