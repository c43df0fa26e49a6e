package dev.attune.examples.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of the build, which the build writes into a resource. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (InputStream version = ProgramVersion.class.getResourceAsStream("version.txt")) {
      if (version == null) {
        throw new IOException("the program was built without version.txt");
      }
      String text = new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new String[] {"thirty-day-plan " + text};
    }
  }
}
