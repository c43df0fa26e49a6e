package dev.attune.examples.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A program's name and the version of the build, which the build writes into a resource. */
public final class ProgramVersion implements IVersionProvider {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it asks
  private CommandSpec spec;

  /** Made by picocli. */
  public ProgramVersion() {}

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {spec.name() + " " + number()};
  }

  /** The version of the build, for example '1.0.0'. */
  public static String number() throws IOException {
    try (InputStream version = ProgramVersion.class.getResourceAsStream("version.txt")) {
      if (version == null) {
        throw new IOException("the program was built without version.txt");
      }
      return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
