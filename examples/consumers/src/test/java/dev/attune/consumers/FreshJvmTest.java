package dev.attune.consumers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A user's program, packed and started in a Java of its own")
class FreshJvmTest {
  private static final Path JAR = Path.of(System.getProperty("consumer.jar"));
  private static final Path LIBRARIES = Path.of(System.getProperty("consumer.libraries"));
  private static final String MAIN = System.getProperty("consumer.main");

  @Test
  void modulePath_runs() throws IOException, InterruptedException {
    assertRuns(
        "-p",
        JAR + File.pathSeparator + LIBRARIES,
        "-m",
        System.getProperty("consumer.module") + "/" + MAIN);
  }

  @Test
  void classPath_runs() throws IOException, InterruptedException {
    assertRuns("-cp", JAR + File.pathSeparator + LIBRARIES.resolve("*"), MAIN);
  }

  @Test
  void libraries_lackWhatTheProgramDoesWithout() {
    assertThat(ModuleFinder.of(LIBRARIES).find("dev.attune.core")).isPresent();
    assertThat(System.getProperty("consumer.absent").split(","))
        .isNotEmpty()
        .allSatisfy(
            absent -> assertThat(ModuleFinder.of(LIBRARIES).find(absent)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.immutables.value.annotations", "org.junit.jupiter.api"})
  void libraries_lackWhatOnlyTheBuildNeeds(String module) {
    assertThat(ModuleFinder.of(LIBRARIES).find(module)).isEmpty();
  }

  private static void assertRuns(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder program = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString());
    program.command().addAll(List.of(arguments));
    Process running = program.redirectErrorStream(true).start();
    String printed = new String(running.getInputStream().readAllBytes(), UTF_8);

    assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(running.exitValue()).as(printed).isZero();
    // slf4j may say that nobody listens
    assertThat(printed.lines().filter(line -> !line.startsWith("SLF4J")))
        .containsExactly(System.getProperty("consumer.prints"));
  }
}
